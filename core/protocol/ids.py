"""Value types of 16 bytes (S2-2): they compare as bytes, print as hex, and are made only from exactly 16 bytes."""

import functools
import hashlib
from typing import Self

from core.errors import RemoteProtocolError

ID_BYTES = 16


@functools.cache  # a handful of personalisations, all our own; copying costs half of making anew
def _personalised(person: bytes) -> hashlib.blake2s:
    return hashlib.blake2s(digest_size=ID_BYTES, person=person)


def blake2s_16(person: bytes, *parts: bytes) -> bytes:
    """BLAKE2s with a 16-byte digest and a personalisation of at most 8 bytes."""
    digest = _personalised(person).copy()
    for part in parts:
        digest.update(part)
    return digest.digest()


class Id(bytes):
    """Sixteen bytes. Raises RemoteProtocolError for any other length."""

    __slots__ = ()

    def __new__(cls, value: bytes) -> Self:
        if len(value) != ID_BYTES:
            raise RemoteProtocolError("id_length")
        return super().__new__(cls, value)

    @classmethod
    def from_hex(cls, text: str) -> Self:
        """Reads 32 hex digits, upper or lower case (S2-2). Raises RemoteProtocolError."""
        if len(text) != 2 * ID_BYTES:
            raise RemoteProtocolError("id_hex")
        try:
            return cls(bytes.fromhex(text))
        except ValueError:
            raise RemoteProtocolError("id_hex") from None

    def __str__(self) -> str:
        return self.hex()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.hex()})"


class UserId(Id):
    """BLAKE2s-16 of an identity key."""

    __slots__ = ()

    @classmethod
    def of(cls, identity_key: bytes) -> Self:
        return cls(blake2s_16(b"s2wmp-id", identity_key))


class ClientId(Id):
    """One installation of one person."""

    __slots__ = ()


class MessageId(Id):
    """Names a message for ever: its sender, the sender's client and its datetime."""

    __slots__ = ()

    @classmethod
    def of(cls, sender: UserId, client: ClientId, datetime: int) -> Self:
        return cls(blake2s_16(b"s2wmpmsg", sender, client, datetime.to_bytes(8, "big", signed=True)))


class RequestId(Id):
    """Names one registration or lookup."""

    __slots__ = ()
