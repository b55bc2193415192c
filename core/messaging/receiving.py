"""Friends' messages in the one right order: parse, whose, already stored, decrypt, match, store, acknowledge, announce.

Covers S2-16, S2-29 to S2-33, S2-35, S2-58, S2-61, SF-63, SF-71. A message that cannot be decrypted holds back those
after it on the same link, so that a new session delivers all of them in order and one refusal asks for it.
"""

import struct
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from core.errors import RemoteProtocolError
from core.messaging.effects import CheckStored, TellChange
from core.messaging.events import LineAdded, MessageArrived
from core.messaging.lines import TIMER, kind_of
from core.messaging.model import ChatMessage, Contact
from core.messaging.state import RENEW_EVERY_S, Moment, State, announce, send
from core.messaging.step import Step
from core.messaging.timer_rows import expires_in
from core.messaging.writes import PutIncoming
from core.protocol.changes import Disclosure, Quiet, Receipt, TimerSet, Told, from_content
from core.protocol.constants import MESSAGE_HEADER_BYTES
from core.protocol.content import Content, content_hash, decode_content
from core.protocol.ids import ClientId, MessageId, UserId
from core.protocol.packets import Ack, AckError, Message, OlmKeys

MAX_CHECKS = (
    1_024  # questions to the disk under way: four full windows of repeated messages; others come again
)
MAX_CLIENTS = (
    64  # installations of one friend whose newest message is in memory; of any other the disk is asked
)
_NAME_OF_MESSAGE = struct.Struct(">5xq16s16x16s")  # datetime, sender and client in a Message's fixed fields


class Receiving:
    """The receiving order of section 5. `session_found` is called when a message opened the only session, `arrived`
    for each new message, `told` for what a friend says of the talk or of themselves, `receipt` for a receipt: it gives
    what is to be stored of it."""

    def __init__(
        self,
        state: State,
        session_found: Callable[[Step, Moment, UserId], None],
        *,
        arrived: Callable[[Step, UserId], None],
        receipt: Callable[[Step, Moment, UserId, Receipt], Receipt | None],
        told: Callable[[Step, UserId, Content, Told], None],
    ) -> None:
        self._state = state
        self._session_found = session_found
        self._arrived, self._receipt, self._told = arrived, receipt, told
        self._clients = _newest_clients(state.received)
        self._gaps: dict[UserId, tuple[ClientId, int]] = {}  # the oldest undecryptable message on the link
        self._checks: set[MessageId] = set()
        self._offers: dict[UserId, tuple[float, OlmKeys]] = {}

    def receive(self, step: Step, moment: Moment, link_id: int, peer: Contact, message: Message) -> None:
        """One Message packet of a friend."""
        if self._state.canonical(message.sender) != peer.user_id or message.receiver != self._state.me:
            self.refuse(step, link_id, message, AckError.ID_NOT_VALIDATED)
        elif self._may_be_stored(message):
            self._check(step, link_id, message)
        elif not self._gaps or not self._waits(peer.user_id, message):
            self._accept(step, moment, link_id, peer, message)

    def checked(
        self, step: Step, moment: Moment, link_id: int, peer: Contact, message: Message, is_stored: bool
    ) -> None:
        """The answer to CheckStored: a copy is acknowledged again, anything else is received (SF-71)."""
        if is_stored:
            self._state.stats.messages_duplicate += 1
            self._acknowledge(step, link_id, message)
        else:
            self._accept(step, moment, link_id, peer, message)

    def check_ended(self, message: Message) -> None:
        """The disk has answered."""
        self._checks.discard(message.message_id)

    def refuse(
        self, step: Step, link_id: int, message: Message, error: AckError, keys: OlmKeys | None = None
    ) -> None:
        """Says why a message is not stored."""
        self._state.stats.messages_rejected += 1
        ids = message.datetime, self._state.me, message.client, message.message_id
        send(step, link_id, Ack(False, error, *ids, keys))

    def unparsable(self, step: Step, link_id: int, packet: bytes) -> None:
        """A friend's Message that cannot be read gets code 3, with what can be told of it (S2-32)."""
        self._state.stats.messages_rejected += 1
        if len(packet) >= MESSAGE_HEADER_BYTES:
            datetime, sender, client = _NAME_OF_MESSAGE.unpack_from(packet)
            message_id = MessageId.of(UserId(sender), ClientId(client), datetime)
            ids = datetime, self._state.me, ClientId(client), message_id
            send(step, link_id, Ack(False, AckError.UNPARSABLE, *ids))

    def start_anew(self, user: UserId) -> None:
        """A link came or went, or a new session was made: whatever was missing will be sent again."""
        self._gaps.pop(user, None)

    def forget(self, user: UserId) -> None:
        """The friendship ended."""
        self.start_anew(user)
        self._offers.pop(user, None)

    # -- inside

    def _may_be_stored(self, message: Message) -> bool:
        newest = self._state.received.get((message.sender, message.client))
        if newest is None:
            return self._clients[message.sender] >= MAX_CLIENTS
        return message.datetime <= newest

    def _note(self, message: Message) -> None:
        """Keeps the newest datetime of each installation, as long as they are few."""
        received, key = self._state.received, (message.sender, message.client)
        if key not in received and self._clients[message.sender] >= MAX_CLIENTS:
            return
        self._clients[message.sender] += key not in received
        received[key] = max(message.datetime, received.get(key, -1))

    def _waits(self, user: UserId, message: Message) -> bool:
        gap = self._gaps.get(user)
        return gap is not None and gap[0] == message.client and gap[1] < message.datetime

    def _check(self, step: Step, link_id: int, message: Message) -> None:
        """Asks the disk. A copy that comes while the question is under way shares its answer."""
        message_id = message.message_id
        if message_id not in self._checks and len(self._checks) < MAX_CHECKS:
            self._checks.add(message_id)
            step.effects.append(CheckStored(link_id, message))

    def _accept(self, step: Step, moment: Moment, link_id: int, peer: Contact, message: Message) -> None:
        had_session = self._state.ratchet.has_session(peer.user_id)
        try:
            plain = self._decrypt(peer, message, moment)
        except RemoteProtocolError:
            self._undecryptable(step, moment, link_id, peer.user_id, message)
            return
        if self._gaps:
            self._close_gap(peer.user_id, message)
        error, content, quiet = self._opened(plain, message)
        if content is None:
            self.refuse(step, link_id, message, error)
        elif quiet is not None:
            self._store_quiet(step, moment, link_id, peer.user_id, message, content, quiet)
        else:
            self._store(step, moment, link_id, peer.user_id, message, content)
        if not had_session:
            self._session_found(step, moment, peer.user_id)

    def _decrypt(self, peer: Contact, message: Message, moment: Moment) -> bytes:
        olm_key = peer.card.olm_key if peer.card else None
        olm_type, body = message.ciphertext[0], message.ciphertext[1:]
        return self._state.ratchet.decrypt(peer.user_id, olm_key, olm_type, body, moment.ms)

    def _opened(self, plain: bytes, message: Message) -> tuple[AckError, Content | None, Quiet | Told | None]:
        """The content, or why it is refused. The header repeats the packet, so no content moves to another message.

        The receiver in it may be an id that we have given up since it was written.
        """
        if content_hash(plain) != message.hash:
            return AckError.HASH_MISMATCH, None, None
        try:
            content = decode_content(plain)
            quiet = from_content(content)
        except RemoteProtocolError:
            return AckError.UNPARSABLE, None, None
        receiver = self._state.canonical(content.receiver)
        inner = (content.sender, receiver, content.client, content.datetime)
        if inner != (message.sender, message.receiver, message.client, message.datetime):
            return AckError.HASH_MISMATCH, None, None
        return AckError.NONE, content, quiet

    def _store(
        self, step: Step, moment: Moment, link_id: int, user: UserId, message: Message, content: Content
    ) -> None:
        """On disk the sender stays as it was written: with the client and the datetime it names the message."""
        self._note(message)
        self._state.stats.messages_in += 1
        arrived = _arrived(moment, user, message, content, content.body, content.reply_to)
        step.writes.append(PutIncoming(arrived))
        self._acknowledge(step, link_id, message)
        self._arrived(step, user)
        announce(step, MessageArrived(replace(arrived, sender=user)))

    def _store_quiet(
        self,
        step: Step,
        moment: Moment,
        link_id: int,
        user: UserId,
        message: Message,
        content: Content,
        quiet: Quiet | Told,
    ) -> None:
        """What is no message is stored and acknowledged like one, and shown to nobody; a setting stands as a line."""
        self._note(message)
        self._acknowledge(step, link_id, message)
        arrived = _arrived(moment, user, message, content, "", None)
        change: Quiet | None = None
        match quiet:
            case Receipt():
                change = self._receipt(step, moment, user, quiet)
            case TimerSet(seconds):
                arrived = replace(arrived, kind=TIMER, expires_in_s=seconds)
                self._told(step, user, content, quiet)
                announce(step, LineAdded(replace(arrived, sender=user)))
            case Disclosure():
                self._told(step, user, content, quiet)
            case _:
                change = quiet
                step.effects.append(TellChange(message.message_id))
        step.writes.append(PutIncoming(arrived, change))

    def _acknowledge(self, step: Step, link_id: int, message: Message) -> None:
        ids = message.datetime, self._state.me, message.client, message.message_id
        send(step, link_id, Ack(True, AckError.NONE, *ids))

    def _undecryptable(
        self, step: Step, moment: Moment, link_id: int, user: UserId, message: Message
    ) -> None:
        """Code 4 with a key; later messages wait unanswered for this one."""
        gap = self._gaps.get(user)
        if gap is None or gap[0] != message.client or message.datetime < gap[1]:
            self._gaps[user] = message.client, message.datetime
        keys = self._offer(moment, user)
        self.refuse(step, link_id, message, AckError.UNDECRYPTABLE, keys)

    def _close_gap(self, user: UserId, message: Message) -> None:
        if self._gaps.get(user) == (message.client, message.datetime):
            del self._gaps[user]

    def _offer(self, moment: Moment, user: UserId) -> OlmKeys:
        """Keys for a new session: fresh ones at most once a minute per friend, the same ones until then."""
        offer = self._offers.get(user)
        if offer is not None and moment.s - offer[0] < RENEW_EVERY_S:
            return offer[1]
        state = self._state
        olm_key, one_time_key = state.ratchet.olm_key, state.ratchet.make_one_time_key()
        keys = OlmKeys.signed(state.identity, state.me, user, olm_key, one_time_key)
        self._offers[user] = moment.s, keys
        return keys


def _newest_clients(received: dict[tuple[UserId, ClientId], int]) -> Counter[UserId]:
    """Forgets all but the newest installations of each friend; returns how many are left."""
    left: Counter[UserId] = Counter()
    for key in sorted(received, key=received.__getitem__, reverse=True):
        if left[key[0]] < MAX_CLIENTS:
            left[key[0]] += 1
        else:
            del received[key]
    return left


def _arrived(
    moment: Moment, user: UserId, message: Message, content: Content, text: str, reply_to: MessageId | None
) -> ChatMessage:
    return ChatMessage(
        message_id=message.message_id,
        sender=message.sender,
        receiver=message.receiver,
        conversation=user,
        text=text,
        sent_at=content.sent_at,
        received_at=moment.ms,
        kind=kind_of(content.type),
        reply_to=reply_to,
        client=message.client,
        datetime=message.datetime,
        expires_in_s=expires_in(content),
    )
