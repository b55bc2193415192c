"""Version 1 as the 2016 program writes it, byte for byte: we recognise it, we never mix it with version 2.

`encode(packet)` and `decode(data)` as in packets.py. The program's own oddities are kept: a status carries a random
id, a broadcast its name in two-byte characters, so that two of these programs misread each other.
"""

import hashlib
import struct
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from ipaddress import IPv4Address
from typing import ClassVar, Self, TypeAlias, TypeVar

from core.errors import LocalProtocolError, RemoteProtocolError
from core.protocol.codec import I64, Reader, exactly, pack, pack_block32, pack_text32
from core.protocol.ids import ID_BYTES, ClientId, RequestId, UserId

VERSION = 1
PORT_CHAT = 5000  # TCP
PORT_BROADCAST = 5001  # UDP
PORT_BOOTSTRAP_REPLY = 5002  # UDP
PORT_BOOTSTRAP = 5005  # UDP

NAME_CHARS = 16  # shorter names are padded with spaces, longer ones make the packet longer
MAX_NAME_CHARS = 256  # ours: the original has no limit
MAX_BODY_BYTES = 32_767  # the original reads the length as a signed number
MAX_KEY_BYTES = 1_024  # ours: its keys have about 230 bytes
MAX_REQUEST_NAME_BYTES = 1_024  # ours: the original has no limit


class V1Status(IntEnum):
    ONLINE = 1
    AWAY = 2
    BUSY = 3
    OFFLINE = 4


class V1Error(IntEnum):
    NONE = 0
    INVALID_ID = 1
    HASH_MISMATCH = 2
    BAD_HEADER = 3
    BAD_ENCRYPTION = 4


class V1RegistrationStatus(IntEnum):
    SUCCESS = 0
    ID_COLLISION = 1
    ERROR = 2


class V1LookupStatus(IntEnum):
    FOUND = 0
    NOT_FOUND = 1
    INVALID_LOOKUP_ID = 2
    INVALID_REQUESTOR_ID = 3


class V1RequestStatus(IntEnum):
    VALID = 1
    INVALID_REQUESTER_ID = 2
    INVALID_FRIEND_ID = 3
    INVALID_KEY = 4


_Enum = TypeVar("_Enum", bound=IntEnum)
_HEAD = struct.Struct(">BB")
_HEAD_AND_BYTE = struct.Struct(">BBB")
_MESSAGE_HEAD = struct.Struct(">BBBHq")
_ACK_HEAD = struct.Struct(">BB?B")
_LOOKUP_RESPONSE_HEAD = struct.Struct(">BBqB")


@dataclass(frozen=True, slots=True)
class V1Message:
    """`body` is AES-128-ECB ciphertext; `hash` is `body_hash(body)`: of the ciphertext, unlike in version 2."""

    TYPE: ClassVar = 1
    status: V1Status
    datetime: int
    sender: UserId
    receiver: UserId
    client: ClientId
    hash: bytes
    body: bytes

    def encode(self) -> bytes:
        if len(self.body) > MAX_BODY_BYTES:
            raise LocalProtocolError(f"a body of {len(self.body)} bytes, allowed are {MAX_BODY_BYTES}")
        head = pack(_MESSAGE_HEAD, VERSION, self.TYPE, self.status, len(self.body), self.datetime)
        digest = exactly(self.hash, ID_BYTES, "a hash")
        return head + self.sender + self.receiver + self.client + digest + self.body

    @classmethod
    def _read(cls, reader: Reader) -> Self:
        status, length, datetime = _known(V1Status, reader.u8()), reader.u16(), reader.i64()
        ids = _user(reader), _user(reader), ClientId(reader.take(ID_BYTES))
        if length > MAX_BODY_BYTES:
            raise RemoteProtocolError("length")
        return cls(status, datetime, *ids, reader.take(ID_BYTES), reader.take(length))


@dataclass(frozen=True, slots=True)
class V1Registration:
    TYPE: ClassVar = 2
    user: UserId
    request: RequestId

    def encode(self) -> bytes:
        return pack(_HEAD, VERSION, self.TYPE) + self.user + self.request

    @classmethod
    def _read(cls, reader: Reader) -> Self:
        return cls(_user(reader), _request(reader))


@dataclass(frozen=True, slots=True)
class V1StatusChange:
    """`request` is random: the packet does not say whose status it is."""

    TYPE: ClassVar = 3
    status: V1Status
    request: RequestId

    def encode(self) -> bytes:
        return pack(_HEAD_AND_BYTE, VERSION, self.TYPE, self.status) + self.request

    @classmethod
    def _read(cls, reader: Reader) -> Self:
        return cls(_known(V1Status, reader.u8()), _request(reader))


@dataclass(frozen=True, slots=True)
class V1Lookup:
    TYPE: ClassVar = 4
    datetime: int
    request: RequestId
    user: UserId
    wanted: UserId

    def encode(self) -> bytes:
        head = pack(_HEAD, VERSION, self.TYPE) + pack(I64, self.datetime)
        return head + self.request + self.user + self.wanted

    @classmethod
    def _read(cls, reader: Reader) -> Self:
        return cls(reader.i64(), _request(reader), _user(reader), _user(reader))


@dataclass(frozen=True, slots=True)
class V1LookupResponse:
    TYPE: ClassVar = 5
    datetime: int
    status: V1LookupStatus
    request: RequestId
    user: UserId
    wanted: UserId
    ipv4: IPv4Address

    def encode(self) -> bytes:
        head = pack(_LOOKUP_RESPONSE_HEAD, VERSION, self.TYPE, self.datetime, self.status)
        return head + self.request + self.user + self.wanted + self.ipv4.packed

    @classmethod
    def _read(cls, reader: Reader) -> Self:
        datetime, status = reader.i64(), _known(V1LookupStatus, reader.u8())
        ids = _request(reader), _user(reader), _user(reader)
        return cls(datetime, status, *ids, IPv4Address(reader.take(4)))


@dataclass(frozen=True, slots=True)
class V1Ack:
    TYPE: ClassVar = 6
    ack: bool
    error: V1Error
    datetime: int
    user: UserId

    def encode(self) -> bytes:
        return (
            pack(_ACK_HEAD, VERSION, self.TYPE, self.ack, self.error) + pack(I64, self.datetime) + self.user
        )

    @classmethod
    def _read(cls, reader: Reader) -> Self:
        return cls(_flag(reader), _known(V1Error, reader.u8()), reader.i64(), _user(reader))


@dataclass(frozen=True, slots=True)
class V1Broadcast:
    """What the program shouts on UDP 5001 and 5005: 59 bytes for a `name` of up to 16 characters, else longer."""

    TYPE: ClassVar = 7
    datetime: int
    user: UserId
    name: str
    reply: bool

    def encode(self) -> bytes:
        head = pack(_HEAD, VERSION, self.TYPE) + pack(I64, self.datetime) + self.user
        return head + _two_byte_name(self.name) + bytes([self.reply])

    @classmethod
    def _read(cls, reader: Reader) -> Self:
        datetime, user, end = reader.i64(), _user(reader), reader.rest()
        return cls(datetime, user, *_name_and_reply(end))


@dataclass(frozen=True, slots=True)
class V1ChatRequest:
    """`key` is a 512-bit Diffie-Hellman key in X.509 form."""

    TYPE: ClassVar = 8
    status: V1RequestStatus
    datetime: int
    requester: UserId
    friend: UserId
    key: bytes
    name: str

    def encode(self) -> bytes:
        head = pack(_HEAD_AND_BYTE, VERSION, self.TYPE, self.status) + pack(I64, self.datetime)
        key = pack_block32(self.key, MAX_KEY_BYTES)
        return head + self.requester + self.friend + key + pack_text32(self.name, MAX_REQUEST_NAME_BYTES)

    @classmethod
    def _read(cls, reader: Reader) -> Self:
        status, datetime = _known(V1RequestStatus, reader.u8()), reader.i64()
        ids = _user(reader), _user(reader)
        return cls(
            status, datetime, *ids, reader.block32(MAX_KEY_BYTES), reader.text32(MAX_REQUEST_NAME_BYTES)
        )


@dataclass(frozen=True, slots=True)
class V1RegistrationResponse:
    TYPE: ClassVar = 9
    status: V1RegistrationStatus
    request: RequestId

    def encode(self) -> bytes:
        return pack(_HEAD_AND_BYTE, VERSION, self.TYPE, self.status) + self.request

    @classmethod
    def _read(cls, reader: Reader) -> Self:
        return cls(_known(V1RegistrationStatus, reader.u8()), _request(reader))


V1Packet: TypeAlias = (
    V1Message
    | V1Registration
    | V1StatusChange
    | V1Lookup
    | V1LookupResponse
    | V1Ack
    | V1Broadcast
    | V1ChatRequest
    | V1RegistrationResponse
)


def encode(packet: V1Packet) -> bytes:
    """The bytes as the 2016 program writes them. Raises LocalProtocolError for a value that does not fit."""
    return packet.encode()


def decode(data: bytes) -> V1Packet:
    """Reads one whole packet of version 1. Raises RemoteProtocolError."""
    reader = Reader(data)
    if reader.u8() != VERSION:
        raise RemoteProtocolError("version")
    read = _READ.get(reader.u8())
    if read is None:
        raise RemoteProtocolError("type")
    packet = read(reader)
    reader.end()
    return packet


def recognise(datagram: bytes) -> V1Broadcast | None:
    """The broadcast of a version 1 program on our network, or None. Show its name through `display_name`."""
    try:
        packet = decode(datagram)
    except RemoteProtocolError:
        return None
    return packet if isinstance(packet, V1Broadcast) else None


def body_hash(body: bytes) -> bytes:
    """The 16 bytes that the original puts in a message."""
    return hashlib.sha1(body, usedforsecurity=False).digest()[:ID_BYTES]


_READ: dict[int, Callable[[Reader], V1Packet]] = {
    V1Message.TYPE: V1Message._read,
    V1Registration.TYPE: V1Registration._read,
    V1StatusChange.TYPE: V1StatusChange._read,
    V1Lookup.TYPE: V1Lookup._read,
    V1LookupResponse.TYPE: V1LookupResponse._read,
    V1Ack.TYPE: V1Ack._read,
    V1Broadcast.TYPE: V1Broadcast._read,
    V1ChatRequest.TYPE: V1ChatRequest._read,
    V1RegistrationResponse.TYPE: V1RegistrationResponse._read,
}


def _two_byte_name(name: str) -> bytes:
    try:
        data = name.encode("utf-16-be")
    except UnicodeEncodeError:
        raise LocalProtocolError("the name holds half a surrogate pair") from None
    if len(data) > 2 * MAX_NAME_CHARS:
        raise LocalProtocolError(f"a name of {len(data) // 2} characters, allowed are {MAX_NAME_CHARS}")
    return data + b"\x00 " * (NAME_CHARS - len(data) // 2)


def _name_and_reply(data: bytes) -> tuple[str, bool]:
    if not NAME_CHARS <= len(data) // 2 <= MAX_NAME_CHARS:
        raise RemoteProtocolError("length")
    try:
        name = data[:-1].decode("utf-16-be")
    except UnicodeDecodeError:
        raise RemoteProtocolError("utf16") from None
    return name.rstrip(" "), _flag(Reader(data[-1:]))


def _user(reader: Reader) -> UserId:
    return UserId(reader.take(ID_BYTES))


def _request(reader: Reader) -> RequestId:
    return RequestId(reader.take(ID_BYTES))


def _flag(reader: Reader) -> bool:
    value = reader.u8()
    if value > 1:
        raise RemoteProtocolError("flag")
    return value == 1


def _known(kind: type[_Enum], value: int) -> _Enum:
    try:
        return kind(value)
    except ValueError:
        raise RemoteProtocolError("status") from None
