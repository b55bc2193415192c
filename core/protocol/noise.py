"""The Noise Protocol Framework, revision 34, for the one suite 25519_ChaChaPoly_BLAKE2s.

Objects carry the specification's names (CipherState, SymmetricState, HandshakeState); a finished handshake becomes a
TransportState. Randomness is injected. A ciphertext that does not open is RemoteProtocolError("decrypt") and says
nothing more. Private keys and cipher keys live in the cryptographic library's objects, never in a repr.
"""

import enum
import functools
import re
import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from hashlib import blake2s
from typing import TypeVar

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from core.errors import LocalProtocolError, RemoteProtocolError
from core.protocol.constants import AEAD_TAG_BYTES, KEY_BYTES, MAX_FRAME_BYTES

HASH_BYTES = 32
SUITE = "25519_ChaChaPoly_BLAKE2s"

_LAST_NONCE = 2**64 - 1  # reserved by the specification for rekey; never used for a message

_BLOCK_BYTES = 64  # of BLAKE2s
_INNER = bytes(byte ^ 0x36 for byte in range(256))
_OUTER = bytes(byte ^ 0x5C for byte in range(256))

_NUMBERS = (b"\1", b"\2", b"\3")

EphemeralFactory = Callable[[], X25519PrivateKey]
_T = TypeVar("_T")


class Token(enum.StrEnum):
    """One step of a message pattern."""

    E = "e"
    S = "s"
    EE = "ee"
    ES = "es"
    SE = "se"
    SS = "ss"
    PSK = "psk"


@dataclass(frozen=True, slots=True)
class HandshakePattern:
    """A named pattern: whose static key is known beforehand, and the tokens of each message in turn."""

    name: str
    initiator_static_known: bool
    responder_static_known: bool
    messages: tuple[tuple[Token, ...], ...]
    protocol_name: bytes = field(init=False)
    has_psk: bool = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "protocol_name", f"Noise_{self.name}_{SUITE}".encode("ascii"))
        object.__setattr__(self, "has_psk", any(Token.PSK in tokens for tokens in self.messages))


# Whether the initiator's and the responder's key of a Diffie-Hellman are ephemeral.
_EPHEMERAL = {
    Token.EE: (True, True),
    Token.ES: (True, False),
    Token.SE: (False, True),
    Token.SS: (False, False),
}

_PATTERNS: dict[str, tuple[bool, bool, tuple[str, ...]]] = {
    "NN": (False, False, ("e", "e ee")),
    "NK": (False, True, ("e es", "e ee")),
    "KK": (True, True, ("e es ss", "e ee se")),
    "XK": (False, True, ("e es", "e ee", "s se")),
    "IK": (False, True, ("e es s ss", "e ee se")),
    "XX": (False, False, ("e", "e ee s es", "s se")),
}
_NAME = re.compile(r"([A-Z]{2})((?:psk\d(?:\+psk\d)*)?)")


@functools.lru_cache(maxsize=32)
def handshake_pattern(name: str) -> HandshakePattern:
    """Looks up a pattern with its psk modifiers, for example `XK`, `KKpsk0`. LocalProtocolError if unknown."""
    match = _NAME.fullmatch(name)
    if match is None or match[1] not in _PATTERNS:
        raise LocalProtocolError(f"no such pattern: {name}")
    initiator_known, responder_known, lines = _PATTERNS[match[1]]
    messages = [[Token(word) for word in line.split()] for line in lines]
    for modifier in filter(None, match[2].split("+")):
        _add_psk(messages, int(modifier.removeprefix("psk")))
    return HandshakePattern(name, initiator_known, responder_known, tuple(map(tuple, messages)))


def _add_psk(messages: list[list[Token]], place: int) -> None:
    if place > len(messages):
        raise LocalProtocolError("psk modifier beyond the last message")
    if place == 0:
        messages[0].insert(0, Token.PSK)
    else:
        messages[place - 1].append(Token.PSK)


def _hash(data: bytes) -> bytes:
    return blake2s(data).digest()


def _name_hash(protocol_name: bytes) -> bytes:
    short = len(protocol_name) <= HASH_BYTES
    return protocol_name.ljust(HASH_BYTES, b"\0") if short else _hash(protocol_name)


def _start_hash(protocol_name: bytes, prologue: bytes, *known_statics: bytes) -> bytes:
    """The transcript before the first message."""
    transcript = _name_hash(protocol_name)
    for part in (prologue, *known_statics):
        transcript = _hash(transcript + part)
    return transcript


# With the same peer always the same. A start without known keys may belong to one link only, and is not kept.
_known_start_hash = functools.lru_cache(maxsize=64)(_start_hash)


def _pads(key: bytes) -> tuple[bytes, bytes]:
    """The inner and the outer block of HMAC (RFC 2104) for a key of at most one block."""
    block = key.ljust(_BLOCK_BYTES, b"\0")
    return block.translate(_INNER), block.translate(_OUTER)


def _hkdf(chaining_key: bytes, input_key_material: bytes, count: int) -> list[bytes]:
    """HKDF of the specification: `count` outputs of 32 bytes. With the library's HMAC it takes three times as long."""
    inner, outer = _pads(chaining_key)
    inner, outer = _pads(blake2s(outer + blake2s(inner + input_key_material).digest()).digest())
    outputs: list[bytes] = []
    last = b""
    for number in _NUMBERS[:count]:
        last = blake2s(outer + blake2s(inner + last + number).digest()).digest()
        outputs.append(last)
    return outputs


_nonce_bytes = struct.Struct("<4xQ").pack


class CipherState:
    """One cipher key and its counter. Without a key, data passes unchanged."""

    __slots__ = ("_aead", "_nonce")

    def __init__(self, key: bytes | None = None) -> None:
        self._aead = None if key is None else ChaCha20Poly1305(key)
        self._nonce = 0

    def initialize_key(self, key: bytes) -> None:
        self._aead = ChaCha20Poly1305(key)
        self._nonce = 0

    @property
    def has_key(self) -> bool:
        return self._aead is not None

    @property
    def nonce(self) -> int:
        """The counter of the next message."""
        return self._nonce

    def set_nonce(self, nonce: int) -> None:
        self._nonce = nonce

    def encrypt_with_ad(self, ad: bytes, plaintext: bytes) -> bytes:
        """Seals; the result is 16 bytes longer. LocalProtocolError when the counter is used up (CT-36)."""
        if self._aead is None:
            return plaintext
        if self._nonce >= _LAST_NONCE:
            raise LocalProtocolError("the cipher's counter is used up")
        ciphertext = self._aead.encrypt(_nonce_bytes(self._nonce), plaintext, ad)
        self._nonce += 1
        return ciphertext

    def decrypt_with_ad(self, ad: bytes, ciphertext: bytes) -> bytes:
        """Opens. RemoteProtocolError("decrypt") leaves the counter where it was; "nonce" when it is used up."""
        if self._aead is None:
            return ciphertext
        if self._nonce >= _LAST_NONCE:
            raise RemoteProtocolError("nonce")
        try:
            plaintext = self._aead.decrypt(_nonce_bytes(self._nonce), ciphertext, ad)
        except InvalidTag:
            raise RemoteProtocolError("decrypt") from None
        self._nonce += 1
        return plaintext

    def rekey(self) -> None:
        """Replaces the key by REKEY(k); the counter goes on. LocalProtocolError without a key."""
        if self._aead is None:
            raise LocalProtocolError("no key to replace")
        sealed = self._aead.encrypt(_nonce_bytes(_LAST_NONCE), bytes(KEY_BYTES), b"")
        self._aead = ChaCha20Poly1305(sealed[:KEY_BYTES])


class SymmetricState:
    """The chaining key, the transcript hash and the handshake's cipher."""

    __slots__ = ("_chaining_key", "_cipher", "_hash")

    def __init__(self, protocol_name: bytes) -> None:
        """InitializeSymmetric."""
        self._hash = self._chaining_key = _name_hash(protocol_name)
        self._cipher = CipherState()

    @property
    def has_key(self) -> bool:
        return self._cipher.has_key

    @property
    def handshake_hash(self) -> bytes:
        return self._hash

    def start_from(self, transcript: bytes) -> None:
        """The hash after prologue and pre-messages (`_start_hash`)."""
        self._hash = transcript

    def mix_key(self, input_key_material: bytes) -> None:
        self._chaining_key, key = _hkdf(self._chaining_key, input_key_material, 2)
        self._cipher.initialize_key(key)

    def mix_hash(self, data: bytes) -> None:
        self._hash = blake2s(self._hash + data).digest()

    def mix_key_and_hash(self, input_key_material: bytes) -> None:
        self._chaining_key, mixed, key = _hkdf(self._chaining_key, input_key_material, 3)
        self.mix_hash(mixed)
        self._cipher.initialize_key(key)

    def encrypt_and_hash(self, plaintext: bytes) -> bytes:
        ciphertext = self._cipher.encrypt_with_ad(self._hash, plaintext)
        self.mix_hash(ciphertext)
        return ciphertext

    def decrypt_and_hash(self, ciphertext: bytes) -> bytes:
        plaintext = self._cipher.decrypt_with_ad(self._hash, ciphertext)
        self.mix_hash(ciphertext)
        return plaintext

    def fresh_secret(self) -> bytes:
        """A secret of this handshake for the next one (section 4, fresh keys); it does not lead back to the ciphers."""
        return blake2s(self._chaining_key + self._hash, person=b"s2wmpfsh").digest()

    def split(self) -> tuple[CipherState, CipherState]:
        """The ciphers initiator to responder and back (SF-58)."""
        first, second = _hkdf(self._chaining_key, b"", 2)
        return CipherState(first), CipherState(second)


class TransportState:
    """A finished handshake: one cipher for each direction, counters implied (SF-61)."""

    __slots__ = ("_receive", "_send", "fresh_secret", "handshake_hash")

    def __init__(
        self, send: CipherState, receive: CipherState, handshake_hash: bytes, fresh_secret: bytes = b""
    ) -> None:
        self._send = send
        self._receive = receive
        self.handshake_hash = handshake_hash
        self.fresh_secret = fresh_secret

    @property
    def next_nonce(self) -> int:
        """The counter of the next message we seal."""
        return self._send.nonce

    def send(self, plaintext: bytes) -> bytes:
        """Seals one message. LocalProtocolError when the counter is used up."""
        return self._send.encrypt_with_ad(b"", plaintext)

    def receive(self, ciphertext: bytes) -> bytes:
        """Opens the next message of the other side. RemoteProtocolError if it is any other one."""
        return self._receive.decrypt_with_ad(b"", ciphertext)

    def rekey_sending(self) -> None:
        self._send.rekey()

    def rekey_receiving(self) -> None:
        self._receive.rekey()

    def adopt_sending(self, newer: "TransportState") -> None:
        """From the next message on, seals as `newer` would."""
        self._send = newer._send

    def adopt_receiving(self, newer: "TransportState") -> None:
        """From the next message on, opens as `newer` would; the handshake after that follows from `newer`."""
        self._receive = newer._receive
        self.handshake_hash, self.fresh_secret = newer.handshake_hash, newer.fresh_secret


class HandshakeState:
    """One side of one handshake. After any error it is dead: every further call is a LocalProtocolError."""

    __slots__ = (
        "_broken",
        "_done",
        "_e",
        "_ephemeral",
        "_is_initiator",
        "_pattern",
        "_psks",
        "_re",
        "_rs",
        "_s",
        "_s_public",
        "_symmetric",
    )

    def __init__(
        self,
        pattern: HandshakePattern,
        *,
        is_initiator: bool,
        prologue: bytes = b"",
        s: X25519PrivateKey | None = None,
        s_public: bytes | None = None,
        rs: bytes | None = None,
        psks: Sequence[bytes] = (),
        ephemeral: EphemeralFactory = X25519PrivateKey.generate,
    ) -> None:
        """Initialize. `rs` is the other side's static public key where the pattern has it known beforehand;
        `s_public`, the public half of `s`, only saves deriving it.
        """
        self._pattern = pattern
        self._is_initiator = is_initiator
        self._s = s
        self._s_public = s_public
        self._e: X25519PrivateKey | None = None
        self._rs = rs
        self._re: X25519PublicKey | None = None
        self._psks = list(psks)
        self._ephemeral = ephemeral
        self._done = 0
        self._broken = False
        self._symmetric = SymmetricState(pattern.protocol_name)
        statics = self._known_statics()
        start_hash = _known_start_hash if statics else _start_hash
        self._symmetric.start_from(start_hash(pattern.protocol_name, prologue, *statics))

    @property
    def is_finished(self) -> bool:
        return self._done == len(self._pattern.messages)

    @property
    def is_my_turn(self) -> bool:
        return not self.is_finished and (self._done % 2 == 0) == self._is_initiator

    @property
    def remote_static(self) -> bytes | None:
        """The other side's static public key, once known."""
        return self._rs

    def write_message(self, payload: bytes = b"") -> bytes:
        """Makes our next message. LocalProtocolError out of turn; RemoteProtocolError("dh") for a degenerate key."""
        parts = [self._write_token(token) for token in self._begin(ours=True)]
        parts.append(self._symmetric.encrypt_and_hash(payload))
        message = b"".join(parts)
        if len(message) > MAX_FRAME_BYTES:
            raise LocalProtocolError("a Noise message is at most 65,535 bytes")
        self._end()
        return message

    def read_message(self, message: bytes) -> bytes:
        """Takes the other side's next message, returns its payload. RemoteProtocolError if anything is wrong."""
        at = 0
        for token in self._begin(ours=False):
            at = self._read_token(token, message, at)
        payload = self._symmetric.decrypt_and_hash(message[at:])
        self._end()
        return payload

    def into_transport(self) -> TransportState:
        """Split. LocalProtocolError before the last message. Keep the result, drop this object (CT-16)."""
        if not self.is_finished or self._broken:
            raise LocalProtocolError("the handshake is not finished")
        forth, back = self._symmetric.split()
        send, receive = (forth, back) if self._is_initiator else (back, forth)
        secret = self._symmetric.fresh_secret()
        return TransportState(send, receive, self._symmetric.handshake_hash, secret)

    def _begin(self, *, ours: bool) -> tuple[Token, ...]:
        messages, done = self._pattern.messages, self._done
        if self._broken or done == len(messages) or (ours is self._is_initiator) is not (done % 2 == 0):
            raise LocalProtocolError("not this side's turn in the handshake")
        self._broken = True  # until the message is through
        return messages[done]

    def _end(self) -> None:
        self._done += 1
        self._broken = False

    def _known_statics(self) -> list[bytes]:
        """The static keys of the pre-messages, the initiator's first."""
        statics = []
        if self._pattern.initiator_static_known:
            statics.append(self._static_of(ours=self._is_initiator))
        if self._pattern.responder_static_known:
            statics.append(self._static_of(ours=not self._is_initiator))
        return statics

    def _static_of(self, *, ours: bool) -> bytes:
        return self._own_static() if ours else _required(self._rs)

    def _own_static(self) -> bytes:
        return self._s_public or _public(_required(self._s))

    def _write_token(self, token: Token) -> bytes:
        if token is Token.E:
            self._e = self._ephemeral()
            return self._mix_ephemeral(_public(self._e))
        if token is Token.S:
            return self._symmetric.encrypt_and_hash(self._own_static())
        self._mix_secret(token)
        return b""

    def _read_token(self, token: Token, message: bytes, at: int) -> int:
        if token is Token.E:
            public = self._mix_ephemeral(_slice(message, at, KEY_BYTES))
            self._re = X25519PublicKey.from_public_bytes(public)
            return at + KEY_BYTES
        if token is Token.S:
            size = KEY_BYTES + (AEAD_TAG_BYTES if self._symmetric.has_key else 0)
            self._rs = self._symmetric.decrypt_and_hash(_slice(message, at, size))
            return at + size
        self._mix_secret(token)
        return at

    def _mix_ephemeral(self, public: bytes) -> bytes:
        self._symmetric.mix_hash(public)
        if self._pattern.has_psk:
            self._symmetric.mix_key(public)
        return public

    def _mix_secret(self, token: Token) -> None:
        if token is Token.PSK:
            if not self._psks:
                raise LocalProtocolError("the pattern needs a pre-shared key")
            self._symmetric.mix_key_and_hash(self._psks.pop(0))
        else:
            self._symmetric.mix_key(self._shared_secret(token))

    def _shared_secret(self, token: Token) -> bytes:
        forth, back = _EPHEMERAL[token]
        own, other = (forth, back) if self._is_initiator else (back, forth)
        private = self._e if own else self._s
        public = _required(self._re) if other else _static_key(_required(self._rs))
        return _dh(_required(private), public)


def _required(value: _T | None) -> _T:
    if value is None:
        raise LocalProtocolError("the pattern needs a key that was not given")
    return value


@functools.lru_cache(maxsize=64)
def _static_key(public: bytes) -> X25519PublicKey:
    """Of those that are dialled or have proved themselves: mostly the same ones again."""
    return X25519PublicKey.from_public_bytes(public)


def _public(private: X25519PrivateKey) -> bytes:
    return private.public_key().public_bytes_raw()


def _slice(message: bytes, at: int, size: int) -> bytes:
    part = message[at : at + size]
    if len(part) != size:
        raise RemoteProtocolError("noise_length")
    return part


def _dh(private: X25519PrivateKey, public: X25519PublicKey) -> bytes:
    """X25519 with the other side's key. An all-zero result (a key of low order) is RemoteProtocolError("dh")."""
    try:
        return private.exchange(public)
    except ValueError:
        raise RemoteProtocolError("dh") from None
