"""The handshake payload: who is speaking and how to dial back (section 4)."""

import functools
from dataclasses import dataclass
from typing import Self

from core.protocol.address import Address, decode_addresses, encode_addresses
from core.protocol.card import Card
from core.protocol.codec import U16, U32, Reader, pack, pack_block16
from core.protocol.constants import KEY_BYTES, MAX_CARD_BYTES

# Hellos of peers that proved their keys, as they were last verified: one for each person of a large circle, at most
# 700 bytes of them and their parts. Whoever pushes them out, with handshakes of cards of his own, gains their check.
MAX_REMEMBERED = 128
_LINK_KEY_AT = 2 + 1 + KEY_BYTES  # behind the length of the card, its version and the identity key
_LINK_KEY = slice(_LINK_KEY_AT, _LINK_KEY_AT + KEY_BYTES)


@dataclass(frozen=True, slots=True)
class Hello:
    """`instance` (32 bits) tells one run of a node from the next; `port` is where it listens, 0 for none."""

    card: Card
    instance: int
    port: int
    addresses: tuple[Address, ...]

    def encode(self) -> bytes:
        """Card length 2, card, instance 4, port 2, addresses."""
        return _encoded(self)

    @classmethod
    def decode(cls, data: bytes) -> Self:
        """Reads a hello and verifies its card. Raises RemoteProtocolError."""
        reader = Reader(data)
        card = Card.decode(reader.block16(MAX_CARD_BYTES))
        hello = cls(card, reader.u32(), reader.u16(), decode_addresses(reader))
        reader.end()
        return hello

    @classmethod
    def decode_proved(cls, data: bytes, link_key: bytes | None) -> "Hello":
        """As `decode`, for a payload of whoever proved `link_key`: the same bytes are not verified a second time.

        What speaks for another key, and so will be refused, is not looked up: the time that takes would tell a
        stranger whose hellos were seen here.
        """
        return _remembered(data) if data[_LINK_KEY] == link_key else Hello.decode(data)


@functools.lru_cache(maxsize=2)  # our own, for every link the same until something in it changes
def _encoded(hello: Hello) -> bytes:
    card = pack_block16(hello.card.encode(), MAX_CARD_BYTES)
    return card + pack(U32, hello.instance) + pack(U16, hello.port) + encode_addresses(hello.addresses)


@functools.lru_cache(maxsize=MAX_REMEMBERED)
def _remembered(data: bytes) -> Hello:
    """Errors are not remembered."""
    return Hello.decode(data)
