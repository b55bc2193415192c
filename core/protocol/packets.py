"""The packets of S2WMP version 2 (section 2): `encode(packet)` and `decode(data)`.

`decode` gives a packet or raises RemoteProtocolError, nothing else. Packets made by our own side raise
LocalProtocolError when they are encoded with a value that does not fit.
"""

import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum, IntFlag
from ipaddress import IPv4Address
from typing import Any, ClassVar, Self, TypeAlias, TypeVar

from core.errors import LocalProtocolError, RemoteProtocolError
from core.protocol.address import Address, decode_addresses, encode_addresses
from core.protocol.card import Card
from core.protocol.codec import (
    I64,
    U8,
    U16,
    U32,
    Reader,
    exactly,
    pack,
    pack_block16,
    pack_block32,
    pack_counter,
    pack_text8,
    pack_text16,
    pack_text32,
)
from core.protocol.comparison import Compare
from core.protocol.constants import (
    BEACON_BYTES,
    KEY_BYTES,
    MAX_BYTES_PER_CHAR,
    MAX_CARD_BYTES,
    MAX_CIPHERTEXT_BYTES,
    MAX_KEYS_BYTES,
    MAX_NAME_BYTES,
    MAX_NOTE_CHARS,
    MAX_RECORD_BYTES,
    MAX_STATUS_CHARS,
    OLM_KEYS_BYTES,
    SIGNATURE_BYTES,
    VERSION,
)
from core.protocol.identity import Identity
from core.protocol.ids import ID_BYTES, ClientId, MessageId, RequestId, UserId
from core.protocol.signing import verify


class Status(IntEnum):
    """What a person shows of themselves (S2-25). Offline is concluded, never sent."""

    ONLINE = 0
    BUSY = 1
    AWAY = 2
    INVISIBLE = 3


class AckError(IntEnum):
    """Why a Message was refused (S2-29, S2-31, S2-32)."""

    NONE = 0
    ID_NOT_VALIDATED = 1
    HASH_MISMATCH = 2
    UNPARSABLE = 3
    UNDECRYPTABLE = 4


class RequestStatus(IntEnum):
    """Whether a Chat Request asks or how it is answered (S2-22, S2-23, S2-37)."""

    REQUEST = 1
    ACCEPTED = 2
    DECLINED = 3
    INVALID_REQUESTER = 4
    INVALID_FRIEND = 5
    INVALID_KEY = 6


class RegistrationStatus(IntEnum):
    """How a directory answers a Registration (S2-40)."""

    OK = 0
    COLLISION = 1
    INVALID_CLIENT = 2
    INVALID_USER = 3


class LookupStatus(IntEnum):
    """How a directory answers a Lookup (S2-43)."""

    FOUND = 0
    NOT_FOUND = 1
    INVALID_CLIENT = 2
    INVALID_USER = 3


class BroadcastFlag(IntFlag):
    """What kind of Broadcast it is: a question or a reply (S2-10 to S2-13), of a server, or a farewell."""

    REPLY = 1
    SERVER = 2
    LEAVING = 4


_Enum = TypeVar("_Enum", bound=IntEnum)
_STATUS = {int(status): status for status in Status}

_MESSAGE = struct.Struct(">BBBHq16s16s16s16s")
_ACK = struct.Struct(">BBBBq16s16s16sH")
_STATUS_CHANGE = struct.Struct(">BBB16s")
_LOOKUP = struct.Struct(">BBq16s16s16s")
_LOOKUP_RESPONSE = struct.Struct(">BBqB16s16s16s4s")
_REGISTRATION = struct.Struct(">BB16s16s")
_REGISTRATION_RESPONSE = struct.Struct(">BBB16s")
_BROADCAST = struct.Struct(">BBq16s")
_CHAT_REQUEST = struct.Struct(">BBBq16s16s")
_ID_CHANGE = struct.Struct(">BB32s32s")
_TYPING = struct.Struct(">BBB")


@dataclass(frozen=True, slots=True)
class Message:
    """S2-15, S2-24: one encrypted content. `ciphertext` is the Olm type (1 byte) and the raw Olm bytes.

    A `status` that is not in Status is kept as a number and shown as online. `hash` (16) is of the plain content.
    """

    TYPE: ClassVar = 1
    status: int
    datetime: int
    sender: UserId
    receiver: UserId
    client: ClientId
    hash: bytes
    ciphertext: bytes

    @property
    def message_id(self) -> MessageId:
        return MessageId.of(self.sender, self.client, self.datetime)

    def encode(self) -> bytes:
        ciphertext, digest = self.ciphertext, self.hash
        if not 1 <= len(ciphertext) <= MAX_CIPHERTEXT_BYTES or len(digest) != ID_BYTES:
            raise LocalProtocolError(f"a ciphertext of {len(ciphertext)} bytes, a hash of {len(digest)}")
        ids = (self.sender, self.receiver, self.client)
        head = (VERSION, self.TYPE, self.status, len(ciphertext), self.datetime)
        return pack(_MESSAGE, *head, *ids, digest) + ciphertext

    @classmethod
    def _read(cls, data: bytes) -> Self:
        _, _, status, length, datetime, sender, receiver, client, digest = _fixed(_MESSAGE, data)
        ciphertext = data[_MESSAGE.size :]
        if not 1 <= length <= MAX_CIPHERTEXT_BYTES:
            raise RemoteProtocolError("length")
        _ends_after(length, ciphertext)
        ids = UserId(sender), UserId(receiver), ClientId(client)
        return cls(_STATUS.get(status, status), datetime, *ids, digest, ciphertext)


@dataclass(frozen=True, slots=True)
class Registration:
    """S2-17: what a directory stores of a person; the highest `sequence` wins.

    `decode` verifies the card, not the registration: call `verify`.
    """

    TYPE: ClassVar = 2
    CONTEXT: ClassVar = b"parley registration"
    user: UserId
    request: RequestId
    card: Card
    addresses: tuple[Address, ...]
    sequence: int
    expiry: int
    signature: bytes

    @classmethod
    def signed(
        cls,
        identity: Identity,
        request: RequestId,
        card: Card,
        addresses: Sequence[Address],
        sequence: int,
        expiry: int,
    ) -> Self:
        draft = cls(identity.user_id, request, card, tuple(addresses), sequence, expiry, b"")
        return replace(draft, signature=identity.sign(cls.CONTEXT, draft.signed_part()))

    def signed_part(self) -> bytes:
        head = _REGISTRATION.pack(VERSION, self.TYPE, self.user, self.request)
        owner = pack_block16(self.card.encode(), MAX_CARD_BYTES) + encode_addresses(self.addresses)
        return head + owner + pack_counter(self.sequence) + pack(I64, self.expiry)

    def verify(self, identity_key: bytes) -> bool:
        """Whether the owner of `identity_key` made this registration, for itself and with its own card."""
        is_owner = self.user == self.card.user_id and self.card.identity_key == identity_key
        return is_owner and verify(identity_key, self.CONTEXT, self.signature, self.signed_part())

    def encode(self) -> bytes:
        return self.signed_part() + exactly(self.signature, SIGNATURE_BYTES, "a signature")

    @classmethod
    def _read(cls, data: bytes) -> Self:
        _, _, user, request = _fixed(_REGISTRATION, data)
        reader = Reader(data, _REGISTRATION.size)
        card = Card.decode(reader.block16(MAX_CARD_BYTES))
        addresses, sequence, expiry = decode_addresses(reader), reader.counter(), reader.i64()
        signature = reader.take(SIGNATURE_BYTES)
        reader.end()
        return cls(UserId(user), RequestId(request), card, addresses, sequence, expiry, signature)


@dataclass(frozen=True, slots=True)
class StatusChange:
    """S2-14: sent to friends. `text` has at most 140 characters; unknown `status` values are kept as numbers."""

    TYPE: ClassVar = 3
    status: int
    user: UserId
    text: str = ""

    def encode(self) -> bytes:
        head = pack(_STATUS_CHANGE, VERSION, self.TYPE, self.status, self.user)
        return head + _pack_text16(self.text, MAX_STATUS_CHARS)

    @classmethod
    def _read(cls, data: bytes) -> Self:
        _, _, status, user = _fixed(_STATUS_CHANGE, data)
        reader = Reader(data, _STATUS_CHANGE.size)
        text = _text16(reader, MAX_STATUS_CHARS)
        reader.end()
        return cls(_STATUS.get(status, status), UserId(user), text)


@dataclass(frozen=True, slots=True)
class Lookup:
    """S2-19, S2-43: asks a directory where `wanted` is."""

    TYPE: ClassVar = 4
    datetime: int
    request: RequestId
    user: UserId
    wanted: UserId

    def encode(self) -> bytes:
        return pack(_LOOKUP, VERSION, self.TYPE, self.datetime, self.request, self.user, self.wanted)

    @classmethod
    def _read(cls, data: bytes) -> Self:
        _, _, datetime, request, user, wanted = _fixed(_LOOKUP, data)
        _ends_after(_LOOKUP.size, data)
        return cls(datetime, RequestId(request), UserId(user), UserId(wanted))


@dataclass(frozen=True, slots=True)
class LookupResponse:
    """S2-20, S2-43: the directory's answer. `record` is what the wanted person signed, not yet verified."""

    TYPE: ClassVar = 5
    datetime: int
    status: LookupStatus
    request: RequestId
    user: UserId
    wanted: UserId
    ipv4: IPv4Address
    record: Registration | None

    def encode(self) -> bytes:
        ids = (self.request, self.user, self.wanted)
        head = pack(_LOOKUP_RESPONSE, VERSION, self.TYPE, self.datetime, self.status, *ids, self.ipv4.packed)
        return head + pack_block16(self.record.encode() if self.record else b"", MAX_RECORD_BYTES)

    @classmethod
    def _read(cls, data: bytes) -> Self:
        _, _, datetime, status, request, user, wanted, ipv4 = _fixed(_LOOKUP_RESPONSE, data)
        reader = Reader(data, _LOOKUP_RESPONSE.size)
        record = reader.block16(MAX_RECORD_BYTES)
        reader.end()
        ids = RequestId(request), UserId(user), UserId(wanted)
        owner = _record(record) if record else None
        return cls(datetime, _known(LookupStatus, status), *ids, IPv4Address(ipv4), owner)


@dataclass(frozen=True, slots=True)
class OlmKeys:
    """Fresh keys with which the sender of an undecryptable Message opens a new session (S2-32).

    The signature binds them to the one who acknowledges and to the sender of the refused message.
    """

    CONTEXT: ClassVar = b"parley olm keys"
    olm_key: bytes
    one_time_key: bytes
    signature: bytes

    @classmethod
    def signed(
        cls, identity: Identity, acknowledger: UserId, sender: UserId, olm_key: bytes, one_time_key: bytes
    ) -> Self:
        signature = identity.sign(cls.CONTEXT, acknowledger, sender, olm_key, one_time_key)
        return cls(olm_key, one_time_key, signature)

    def verify(self, identity_key: bytes, acknowledger: UserId, sender: UserId) -> bool:
        """Whether the owner of `identity_key`, who must be `acknowledger`, offers these keys to `sender`."""
        parts = (acknowledger, sender, self.olm_key, self.one_time_key)
        is_owner = acknowledger == UserId.of(identity_key)
        return is_owner and verify(identity_key, self.CONTEXT, self.signature, *parts)

    def encode(self) -> bytes:
        keys = exactly(self.olm_key, KEY_BYTES, "a key") + exactly(self.one_time_key, KEY_BYTES, "a key")
        return keys + exactly(self.signature, SIGNATURE_BYTES, "a signature")

    @classmethod
    def decode(cls, data: bytes) -> Self:
        """Reads 128 bytes; does not verify. Raises RemoteProtocolError."""
        reader = Reader(data)
        keys = cls(reader.take(KEY_BYTES), reader.take(KEY_BYTES), reader.take(SIGNATURE_BYTES))
        reader.end()
        return keys


@dataclass(frozen=True, slots=True)
class Ack:
    """S2-16, S2-35: `user` says of a Message that it is stored (`ack`), or why not (`error`).

    `ack` is true exactly when `error` is NONE. `keys`, not yet verified, come only with UNDECRYPTABLE.
    """

    TYPE: ClassVar = 6
    ack: bool
    error: AckError
    datetime: int
    user: UserId
    client: ClientId
    message_id: MessageId
    keys: OlmKeys | None = None

    def encode(self) -> bytes:
        keys = self.keys.encode() if self.keys else b""
        if self.ack != (self.error == AckError.NONE) or (keys and self.error != AckError.UNDECRYPTABLE):
            raise LocalProtocolError(
                f"an ACK with ack {self.ack}, error {self.error} and {len(keys)} bytes of keys"
            )
        ids = (self.user, self.client, self.message_id)
        head = (VERSION, self.TYPE, self.ack, self.error, self.datetime)
        return pack(_ACK, *head, *ids, len(keys)) + keys

    @classmethod
    def _read(cls, data: bytes) -> Self:
        _, _, ack, code, datetime, user, client, message_id, length = _fixed(_ACK, data)
        error = _known(AckError, code)
        if ack != (error == AckError.NONE):
            raise RemoteProtocolError("ack")
        if length != (OLM_KEYS_BYTES if length and error == AckError.UNDECRYPTABLE else 0):
            raise RemoteProtocolError("keys")
        _ends_after(_ACK.size + length, data)
        keys = OlmKeys.decode(data[_ACK.size :]) if length else None
        return cls(bool(ack), error, datetime, UserId(user), ClientId(client), MessageId(message_id), keys)


@dataclass(frozen=True, slots=True)
class Broadcast:
    """S2-10 to S2-13: a beacon. `flags` are BroadcastFlag bits; `name` may be empty and is the peer's own bytes.

    `decode` does not verify it: the receiver does, with `verify(packet.identity_key)`, after its cheaper checks.
    """

    TYPE: ClassVar = 7
    CONTEXT: ClassVar = b"parley beacon"
    datetime: int
    user: UserId
    name: str
    flags: int
    identity_key: bytes
    link_key: bytes
    port: int
    instance: int
    signature: bytes

    @classmethod
    def signed(
        cls, identity: Identity, datetime: int, name: str, flags: int, port: int, instance: int
    ) -> Self:
        keys = (identity.identity_key, identity.link_key)
        draft = cls(datetime, identity.user_id, name, flags, *keys, port, instance, b"")
        return replace(draft, signature=identity.sign(cls.CONTEXT, draft.signed_part()))

    def signed_part(self) -> bytes:
        head = pack(_BROADCAST, VERSION, self.TYPE, self.datetime, self.user)
        name = pack_text8(self.name, MAX_NAME_BYTES) + pack(U8, self.flags)
        keys = exactly(self.identity_key, KEY_BYTES, "a key") + exactly(self.link_key, KEY_BYTES, "a key")
        return head + name + keys + pack(U16, self.port) + pack(U32, self.instance)

    def verify(self, identity_key: bytes) -> bool:
        """Whether the owner of `identity_key` sent this: it is the packet's key, `user` is its id, it has signed."""
        is_owner = self.identity_key == identity_key and self.user == UserId.of(identity_key)
        return is_owner and verify(identity_key, self.CONTEXT, self.signature, self.signed_part())

    def encode(self) -> bytes:
        """400 bytes, the same for every name."""
        return self.encode_unpadded().ljust(BEACON_BYTES, b"\x00")

    def encode_unpadded(self) -> bytes:
        """Without the zeros at the end, as mDNS carries it: 162 bytes and the name."""
        return self.signed_part() + exactly(self.signature, SIGNATURE_BYTES, "a signature")

    @classmethod
    def _read(cls, data: bytes) -> Self:
        _, _, datetime, user = _fixed(_BROADCAST, data)
        reader = Reader(data, _BROADCAST.size)
        name, flags = reader.text8(MAX_NAME_BYTES), reader.u8()
        keys = reader.take(KEY_BYTES), reader.take(KEY_BYTES)
        port, instance, signature = reader.u16(), reader.u32(), reader.take(SIGNATURE_BYTES)
        if len(data) > BEACON_BYTES or any(reader.rest()):
            raise RemoteProtocolError("trailing")
        return cls(datetime, UserId(user), name, flags, *keys, port, instance, signature)


@dataclass(frozen=True, slots=True)
class ChatRequest:
    """S2-22, S2-23, S2-36: asks `friend` for a friendship, or answers `requester`.

    `keys`: in a request the Olm key and a one-time key, in an acceptance the Olm key and the first pre-key message
    (type byte 0, raw bytes), else empty. The sender is the requester of a request and the friend of every answer.
    `decode` does not verify the signature.
    """

    TYPE: ClassVar = 8
    CONTEXT: ClassVar = b"parley request"
    status: RequestStatus
    datetime: int
    requester: UserId
    friend: UserId
    keys: bytes
    name: str
    note: str
    signature: bytes

    @classmethod
    def signed(
        cls,
        identity: Identity,
        status: RequestStatus,
        datetime: int,
        requester: UserId,
        friend: UserId,
        keys: bytes,
        name: str,
        note: str = "",
    ) -> Self:
        draft = cls(status, datetime, requester, friend, keys, name, note, b"")
        if draft.sender != identity.user_id:
            raise LocalProtocolError("a Chat Request is signed by the one who sends it")
        return replace(draft, signature=identity.sign(cls.CONTEXT, draft.signed_part()))

    @property
    def sender(self) -> UserId:
        return self.requester if self.status == RequestStatus.REQUEST else self.friend

    @property
    def olm_key(self) -> bytes:
        """32 bytes, or none in a refusal."""
        return self.keys[:KEY_BYTES]

    @property
    def one_time_key(self) -> bytes:
        """32 bytes in a request, else none."""
        return self.keys[KEY_BYTES:] if self.status == RequestStatus.REQUEST else b""

    @property
    def first_message(self) -> bytes:
        """The first pre-key message in an acceptance, in the form of `Message.ciphertext`, else nothing."""
        return self.keys[KEY_BYTES:] if self.status == RequestStatus.ACCEPTED else b""

    def signed_part(self) -> bytes:
        if not _are_keys_of(self.status, self.keys):
            raise LocalProtocolError(f"{len(self.keys)} bytes of keys do not fit status {self.status!r}")
        head = pack(
            _CHAT_REQUEST, VERSION, self.TYPE, self.status, self.datetime, self.requester, self.friend
        )
        name = pack_text32(self.name, MAX_NAME_BYTES, 1)
        return head + pack_block32(self.keys, MAX_KEYS_BYTES) + name + _pack_text16(self.note, MAX_NOTE_CHARS)

    def verify(self, identity_key: bytes) -> bool:
        """Whether the owner of `identity_key`, who must be the packet's sender, sent this."""
        is_sender = self.sender == UserId.of(identity_key)
        return is_sender and verify(identity_key, self.CONTEXT, self.signature, self.signed_part())

    def encode(self) -> bytes:
        return self.signed_part() + exactly(self.signature, SIGNATURE_BYTES, "a signature")

    @classmethod
    def _read(cls, data: bytes) -> Self:
        _, _, code, datetime, requester, friend = _fixed(_CHAT_REQUEST, data)
        status = _known(RequestStatus, code)
        reader = Reader(data, _CHAT_REQUEST.size)
        keys, name = reader.block32(MAX_KEYS_BYTES), reader.text32(MAX_NAME_BYTES, 1)
        note, signature = _text16(reader, MAX_NOTE_CHARS), reader.take(SIGNATURE_BYTES)
        reader.end()
        if not _are_keys_of(status, keys):
            raise RemoteProtocolError("keys")
        return cls(status, datetime, UserId(requester), UserId(friend), keys, name, note, signature)


@dataclass(frozen=True, slots=True)
class RegistrationResponse:
    """S2-18, S2-40: the directory's answer to the Registration with the same `request`."""

    TYPE: ClassVar = 9
    status: RegistrationStatus
    request: RequestId

    def encode(self) -> bytes:
        return pack(_REGISTRATION_RESPONSE, VERSION, self.TYPE, self.status, self.request)

    @classmethod
    def _read(cls, data: bytes) -> Self:
        _, _, status, request = _fixed(_REGISTRATION_RESPONSE, data)
        _ends_after(_REGISTRATION_RESPONSE.size, data)
        return cls(_known(RegistrationStatus, status), RequestId(request))


@dataclass(frozen=True, slots=True)
class IdChange:
    """S2-21: one person's identity key becomes another; both keys sign. `decode` does not verify."""

    TYPE: ClassVar = 10
    CONTEXT: ClassVar = b"parley id change"
    old_key: bytes
    new_key: bytes
    serial: int
    old_signature: bytes
    new_signature: bytes

    @classmethod
    def signed(cls, old: Identity, new: Identity, serial: int) -> Self:
        draft = cls(old.identity_key, new.identity_key, serial, b"", b"")
        part = draft.signed_part()
        return replace(
            draft, old_signature=old.sign(cls.CONTEXT, part), new_signature=new.sign(cls.CONTEXT, part)
        )

    @property
    def old_user(self) -> UserId:
        return UserId.of(self.old_key)

    @property
    def new_user(self) -> UserId:
        return UserId.of(self.new_key)

    def signed_part(self) -> bytes:
        """The old key, the new key and the serial: here the version and type bytes are not signed."""
        keys = exactly(self.old_key, KEY_BYTES, "a key") + exactly(self.new_key, KEY_BYTES, "a key")
        return keys + pack_counter(self.serial)

    def verify(self, identity_key: bytes) -> bool:
        """Whether `identity_key` is the old key, the new one is another, and both signatures hold."""
        if self.old_key != identity_key or self.new_key == self.old_key:
            return False
        signatures = ((self.old_key, self.old_signature), (self.new_key, self.new_signature))
        part = self.signed_part()
        return all(verify(key, self.CONTEXT, signature, part) for key, signature in signatures)

    def encode(self) -> bytes:
        signatures = (self.old_signature, self.new_signature)
        ends = b"".join(exactly(signature, SIGNATURE_BYTES, "a signature") for signature in signatures)
        return bytes([VERSION, self.TYPE]) + self.signed_part() + ends

    @classmethod
    def _read(cls, data: bytes) -> Self:
        _, _, old_key, new_key = _fixed(_ID_CHANGE, data)
        reader = Reader(data, _ID_CHANGE.size)
        change = cls(
            old_key, new_key, reader.counter(), reader.take(SIGNATURE_BYTES), reader.take(SIGNATURE_BYTES)
        )
        reader.end()
        return change


@dataclass(frozen=True, slots=True)
class Typing:
    """Whether the sender is writing to us right now. Only in UNRELIABLE: never stored, never acknowledged."""

    TYPE: ClassVar = 12
    is_on: bool

    def encode(self) -> bytes:
        return _TYPING.pack(VERSION, self.TYPE, self.is_on)

    @classmethod
    def _read(cls, data: bytes) -> Self:
        _, _, is_on = _fixed(_TYPING, data)
        _ends_after(_TYPING.size, data)
        if is_on > 1:
            raise RemoteProtocolError("status")
        return cls(bool(is_on))


Packet: TypeAlias = (
    Message
    | Registration
    | StatusChange
    | Lookup
    | LookupResponse
    | Ack
    | Broadcast
    | ChatRequest
    | RegistrationResponse
    | IdChange
    | Compare
    | Typing
)


def encode(packet: Packet) -> bytes:
    """The bytes of a packet. Raises LocalProtocolError for a value that does not fit its field."""
    return packet.encode()


def decode(data: bytes) -> Packet:
    """Reads one whole packet. Raises RemoteProtocolError: "version", "type" (S2-5) or what is wrong with a field."""
    if len(data) < 2:
        raise RemoteProtocolError("truncated")
    if data[0] != VERSION:
        raise RemoteProtocolError("version")
    read = _READ.get(data[1])
    if read is None:
        raise RemoteProtocolError("type")
    return read(data)


_READ: dict[int, Callable[[bytes], Packet]] = {
    Message.TYPE: Message._read,
    Registration.TYPE: Registration._read,
    StatusChange.TYPE: StatusChange._read,
    Lookup.TYPE: Lookup._read,
    LookupResponse.TYPE: LookupResponse._read,
    Ack.TYPE: Ack._read,
    Broadcast.TYPE: Broadcast._read,
    ChatRequest.TYPE: ChatRequest._read,
    RegistrationResponse.TYPE: RegistrationResponse._read,
    IdChange.TYPE: IdChange._read,
    Compare.TYPE: Compare.read,
    Typing.TYPE: Typing._read,
}


def _fixed(layout: struct.Struct, data: bytes) -> tuple[Any, ...]:
    try:
        return layout.unpack_from(data)
    except struct.error:
        raise RemoteProtocolError("truncated") from None


def _ends_after(size: int, data: bytes) -> None:
    if len(data) != size:
        raise RemoteProtocolError("truncated" if len(data) < size else "trailing")


def _known(kind: type[_Enum], value: int) -> _Enum:
    try:
        return kind(value)
    except ValueError:
        raise RemoteProtocolError("status") from None


def _are_keys_of(status: RequestStatus, keys: bytes) -> bool:
    if status == RequestStatus.REQUEST:
        return len(keys) == 2 * KEY_BYTES
    if status == RequestStatus.ACCEPTED:
        return len(keys) > KEY_BYTES + 1 and keys[KEY_BYTES] == 0
    return not keys


def _record(data: bytes) -> Registration:
    if data[:2] != bytes([VERSION, Registration.TYPE]):
        raise RemoteProtocolError("record")
    return Registration._read(data)


def _text16(reader: Reader, most_chars: int) -> str:
    text = reader.text16(most_chars * MAX_BYTES_PER_CHAR)
    if len(text) > most_chars:
        raise RemoteProtocolError("length")
    return text


def _pack_text16(text: str, most_chars: int) -> bytes:
    if len(text) > most_chars:
        raise LocalProtocolError(f"a text of {len(text)} characters, allowed are {most_chars}")
    return pack_text16(text, most_chars * MAX_BYTES_PER_CHAR)
