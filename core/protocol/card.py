"""The card: what a person's identity key says about its other keys and its name (section 1)."""

import struct
from dataclasses import dataclass, field
from typing import Self

from core.errors import RemoteProtocolError
from core.protocol.codec import Reader, exactly, pack, pack_counter, pack_text8
from core.protocol.constants import CARD_VERSION, KEY_BYTES, MAX_NAME_BYTES, SIGNATURE_BYTES
from core.protocol.ids import UserId
from core.protocol.names import clean_name, display_name, display_text
from core.protocol.signing import verify

__all__ = ["CARD_CONTEXT", "Card", "card_body", "clean_name", "display_name", "display_text"]

CARD_CONTEXT = b"parley card"
_KEYS = struct.Struct(">B32s32s32s")
_EXPIRY = struct.Struct(">q")


@dataclass(frozen=True, slots=True)
class Card:
    """A signed statement. The highest `serial` wins; `expiry` is in milliseconds since the epoch.

    `name` is the peer's own bytes: show it through `display_name`. A card in hand was made by
    `Identity.make_card` or came out of `decode`, so its signature holds.
    """

    identity_key: bytes
    link_key: bytes
    olm_key: bytes
    name: str
    serial: int
    expiry: int
    signature: bytes
    user_id: UserId = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "user_id", UserId.of(self.identity_key))

    def encode(self) -> bytes:
        """At most 512 bytes."""
        return self.signed_part() + exactly(self.signature, SIGNATURE_BYTES, "a signature")

    def signed_part(self) -> bytes:
        """Everything before the signature."""
        return card_body(self.identity_key, self.link_key, self.olm_key, self.serial, self.expiry, self.name)

    def is_expired(self, now_ms: int) -> bool:
        """Whether `expiry` has come. A pinned friend is dialled all the same."""
        return now_ms >= self.expiry

    @classmethod
    def decode(cls, data: bytes) -> Self:
        """Reads a card and verifies it. Raises RemoteProtocolError ("signature" when it does not hold)."""
        card = cls._read(data)
        body = data[:-SIGNATURE_BYTES]
        if not verify(card.identity_key, CARD_CONTEXT, card.signature, body):
            raise RemoteProtocolError("signature")
        return card

    @classmethod
    def _read(cls, data: bytes) -> Self:
        reader = Reader(data)
        if reader.u8() != CARD_VERSION:
            raise RemoteProtocolError("card_version")
        identity_key, link_key, olm_key = (reader.take(KEY_BYTES) for _ in range(3))
        serial, expiry = reader.counter(), reader.i64()
        name, signature = reader.text8(MAX_NAME_BYTES, 1), reader.take(SIGNATURE_BYTES)
        reader.end()
        return cls(identity_key, link_key, olm_key, name, serial, expiry, signature)


def card_body(
    identity_key: bytes, link_key: bytes, olm_key: bytes, serial: int, expiry_ms: int, name: str
) -> bytes:
    """The signed part of a card. Raises LocalProtocolError for a value that does not fit its field."""
    for key in (identity_key, link_key, olm_key):
        exactly(key, KEY_BYTES, "a key")
    keys = _KEYS.pack(CARD_VERSION, identity_key, link_key, olm_key)
    return keys + pack_counter(serial) + pack(_EXPIRY, expiry_ms) + pack_text8(name, MAX_NAME_BYTES, 1)
