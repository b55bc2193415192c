"""The end-to-end layer: one Olm account and a few Olm sessions per friend, kept in memory and saved when they moved.

A session is saved in the transaction of the messages it made or opened: `drain_writes` is called once per
transaction and returns what moved since the last call.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from vodozemac import (
    Account,
    AnyOlmMessage,
    Curve25519PublicKey,
    DecodeException,
    KeyException,
    OlmDecryptionException,
    PreKeyMessage,
    Session,
    SessionCreationException,
)

from core.errors import RemoteProtocolError
from core.messaging.writes import DropSession, PutAccount, PutSession, Write
from core.protocol.ids import UserId

MAX_SESSIONS_PER_PEER = 4  # one in use, one a crossing recovery made, two for messages still under way
PRE_KEY, NORMAL = 0, 1


@dataclass(slots=True)
class _Held:
    session: Session
    session_id: str
    used_at: int
    moved: bool


class Ratchet:
    """Olm sessions by peer. Not thread-safe; belongs to the engine."""

    def __init__(self, account: Account, pickle_key: bytes) -> None:
        self._account = account
        self._account_moved = False
        self._pickle_key = pickle_key
        self._sessions: dict[UserId, list[_Held]] = {}
        self._moved: dict[str, tuple[UserId, _Held]] = {}
        self._dropped: list[DropSession] = []
        self._used_at = 0

    @classmethod
    def load(cls, account_pickle: str | None, pickle_key: bytes, sessions: Iterable[PutSession]) -> "Ratchet":
        """Opens what `drain_writes` saved. Without an account pickle a new account is made, to be saved."""
        if account_pickle is None:
            ratchet = cls(Account(), pickle_key)
            ratchet._account_moved = True
        else:
            ratchet = cls(Account.from_pickle(account_pickle, pickle_key), pickle_key)
        for row in sorted(sessions, key=lambda row: row.used_at):
            session = Session.from_pickle(row.pickle, pickle_key)
            ratchet._sessions.setdefault(row.peer, []).append(
                _Held(session, row.session_id, row.used_at, False)
            )
            ratchet._used_at = row.used_at
        return ratchet

    def renewed(self) -> "Ratchet":
        """A new account without sessions, to be saved under the same key."""
        return Ratchet.load(None, self._pickle_key, ())

    def peers(self) -> list[UserId]:
        """Everybody with whom there are sessions."""
        return list(self._sessions)

    @property
    def olm_key(self) -> bytes:
        """Our Curve25519 identity key, 32 bytes."""
        return self._account.curve25519_key.to_bytes()

    def make_one_time_key(self) -> bytes:
        """A fresh one-time key, 32 bytes, given to one peer only."""
        self._account.generate_one_time_keys(1)
        key = next(iter(self._account.one_time_keys.values())).to_bytes()
        self._account.mark_keys_as_published()
        self._account_moved = True
        return key

    def has_session(self, peer: UserId) -> bool:
        return bool(self._sessions.get(peer))

    def open_outbound(self, peer: UserId, olm_key: bytes, one_time_key: bytes, now_ms: int) -> None:
        """Makes a session from the peer's keys; it is used for sending from now on. RemoteProtocolError: bad keys."""
        try:
            session = self._account.create_outbound_session(
                Curve25519PublicKey.from_bytes(olm_key), Curve25519PublicKey.from_bytes(one_time_key)
            )
        except (KeyException, SessionCreationException, ValueError):
            raise RemoteProtocolError("olm_keys") from None
        self._adopt(peer, session, now_ms)

    def encrypt(self, peer: UserId, plain: bytes) -> tuple[int, bytes]:
        """Olm type and raw bytes. The session last used by the peer, else the newest one, encrypts."""
        held = self._sessions[peer][-1]
        self._mark(peer, held)
        return held.session.encrypt(plain).to_parts()

    def decrypt(
        self, peer: UserId, olm_key: bytes | None, olm_type: int, ciphertext: bytes, now_ms: int
    ) -> bytes:
        """Opens a message; a pre-key message made by `olm_key` may found a new session.

        RemoteProtocolError("undecryptable") whatever the reason.
        """
        try:
            message = AnyOlmMessage.from_parts(olm_type, ciphertext)
        except (DecodeException, ValueError):
            raise RemoteProtocolError("undecryptable") from None
        pre_key = message.to_pre_key() if olm_type == PRE_KEY else None
        for held in reversed(self._candidates(peer, pre_key)):
            try:
                plain = held.session.decrypt(message)
            except (OlmDecryptionException, ValueError):
                continue
            self._used(peer, held, now_ms)
            return plain
        if pre_key is None or olm_key is None:
            raise RemoteProtocolError("undecryptable")
        return self._open_inbound(peer, olm_key, pre_key, now_ms)

    def drop(self, peer: UserId) -> None:
        """Forgets every session with this peer. (The contact's removal removes them on disk.)"""
        for held in self._sessions.pop(peer, []):
            self._moved.pop(held.session_id, None)
            self._dropped.append(DropSession(peer, held.session_id))

    def drain_writes(self) -> list[Write]:
        """What has to be saved since the last call."""
        writes: list[Write] = list(self._dropped)
        self._dropped.clear()
        if self._account_moved:
            writes.append(PutAccount(self._account.pickle(self._pickle_key)))
            self._account_moved = False
        for peer, held in self._moved.values():
            held.moved = False
            writes.append(
                PutSession(peer, held.session_id, held.session.pickle(self._pickle_key), held.used_at)
            )
        self._moved.clear()
        return writes

    def _candidates(self, peer: UserId, pre_key: PreKeyMessage | None) -> list[_Held]:
        held = self._sessions.get(peer, [])
        if pre_key is None:
            return held
        return [one for one in held if one.session.session_matches(pre_key)]

    def _open_inbound(self, peer: UserId, olm_key: bytes, pre_key: PreKeyMessage, now_ms: int) -> bytes:
        try:
            sender = Curve25519PublicKey.from_bytes(olm_key)
            session, plain = self._account.create_inbound_session(sender, pre_key)
        except (KeyException, SessionCreationException, OlmDecryptionException, ValueError):
            raise RemoteProtocolError("undecryptable") from None
        self._account_moved = True
        self._adopt(peer, session, now_ms)
        return plain

    def _adopt(self, peer: UserId, session: Session, now_ms: int) -> None:
        sessions = self._sessions.setdefault(peer, [])
        held = _Held(session, session.session_id, self._next_use(now_ms), False)
        sessions.append(held)
        self._mark(peer, held)
        if len(sessions) > MAX_SESSIONS_PER_PEER:
            oldest = sessions.pop(0)
            self._moved.pop(oldest.session_id, None)
            self._dropped.append(DropSession(peer, oldest.session_id))

    def _used(self, peer: UserId, held: _Held, now_ms: int) -> None:
        sessions = self._sessions[peer]
        if sessions[-1] is not held:
            sessions.remove(held)
            sessions.append(held)
        held.used_at = self._next_use(now_ms)
        self._mark(peer, held)

    def _next_use(self, now_ms: int) -> int:
        """Rises strictly: after a restart the same session is the newest, whatever the wall clock did."""
        self._used_at = max(now_ms, self._used_at + 1)
        return self._used_at

    def _mark(self, peer: UserId, held: _Held) -> None:
        if not held.moved:
            held.moved = True
            self._moved[held.session_id] = (peer, held)
