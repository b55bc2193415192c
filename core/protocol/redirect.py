"""Redirects (section 4): a peer's signed word on where it is to be reached. What follows from it is the owner's."""

import enum
import struct
from dataclasses import dataclass
from typing import Self

from core.errors import LocalProtocolError, RemoteProtocolError
from core.protocol.address import Address, decode_addresses, encode_addresses
from core.protocol.card import Card
from core.protocol.codec import Reader, exactly, pack, pack_block16
from core.protocol.constants import MAX_CARD_BYTES, SIGNATURE_BYTES
from core.protocol.identity import Identity
from core.protocol.signing import verify

REDIRECT_CONTEXT = b"parley redirect"
MAX_REDIRECTS = 8  # that a peer may send on one link: each costs us two signatures to check
_HEAD = struct.Struct(">Bqq")


class RedirectKind(enum.IntEnum):
    """The number is the byte in REDIRECT."""

    TEMPORARY = 0  # this session moves to another address of the same identity (SF-72)
    PERMANENT = 1  # the new home, with its card, is remembered (SF-73)


@dataclass(frozen=True, slots=True)
class Redirect:
    """`datetime_ms` and `expiry_ms` since the epoch, by the sender's clock. Its signature holds (see `decode`)."""

    kind: RedirectKind
    datetime_ms: int
    expiry_ms: int
    addresses: tuple[Address, ...]
    card: Card | None
    signature: bytes

    @classmethod
    def make(
        cls,
        identity: Identity,
        *,
        datetime_ms: int,
        expiry_ms: int,
        addresses: tuple[Address, ...],
        card: Card | None = None,
    ) -> Self:
        """A signed redirect: permanent if there is a card. LocalProtocolError unless there are 1 to 8 addresses."""
        if not addresses:
            raise LocalProtocolError("a redirect names at least one address")
        kind = RedirectKind.TEMPORARY if card is None else RedirectKind.PERMANENT
        unsigned = cls(kind, datetime_ms, expiry_ms, addresses, card, bytes(SIGNATURE_BYTES))
        signature = identity.sign(REDIRECT_CONTEXT, unsigned.signed_part())
        return cls(kind, datetime_ms, expiry_ms, addresses, card, signature)

    def is_expired(self, now_ms: int) -> bool:
        """Whether `expiry_ms` has come."""
        return now_ms >= self.expiry_ms

    def signed_part(self) -> bytes:
        """Everything before the signature."""
        head = pack(_HEAD, self.kind, self.datetime_ms, self.expiry_ms)
        card = b"" if self.card is None else self.card.encode()
        return head + encode_addresses(self.addresses) + pack_block16(card, MAX_CARD_BYTES)

    def encode(self) -> bytes:
        """The body of REDIRECT, at most 748 bytes."""
        return self.signed_part() + exactly(self.signature, SIGNATURE_BYTES, "a signature")

    @classmethod
    def decode(cls, body: bytes, identity_key: bytes) -> Self:
        """Reads and verifies, also the card inside. RemoteProtocolError ("redirect" for what does not fit together)."""
        reader = Reader(body)
        kind, datetime_ms, expiry_ms = _kind(reader.u8()), reader.i64(), reader.i64()
        addresses, card_bytes = decode_addresses(reader), reader.block16(MAX_CARD_BYTES)
        signature = reader.take(SIGNATURE_BYTES)
        reader.end()
        if not verify(identity_key, REDIRECT_CONTEXT, signature, body[:-SIGNATURE_BYTES]):
            raise RemoteProtocolError("signature")
        if not addresses or bool(card_bytes) != (kind is RedirectKind.PERMANENT):
            raise RemoteProtocolError("redirect")
        card = Card.decode(card_bytes) if card_bytes else None
        return cls(kind, datetime_ms, expiry_ms, addresses, card, signature)


def _kind(number: int) -> RedirectKind:
    try:
        return RedirectKind(number)
    except ValueError:
        raise RemoteProtocolError("redirect") from None
