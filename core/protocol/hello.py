"""The handshake payload: who is speaking and how to dial back (section 4)."""

from dataclasses import dataclass
from typing import Self

from core.protocol.address import Address, decode_addresses, encode_addresses
from core.protocol.card import Card
from core.protocol.codec import U16, U32, Reader, pack, pack_block16
from core.protocol.constants import MAX_CARD_BYTES


@dataclass(frozen=True, slots=True)
class Hello:
    """`instance` (32 bits) tells one run of a node from the next; `port` is where it listens, 0 for none."""

    card: Card
    instance: int
    port: int
    addresses: tuple[Address, ...]

    def encode(self) -> bytes:
        """Card length 2, card, instance 4, port 2, addresses."""
        card = pack_block16(self.card.encode(), MAX_CARD_BYTES)
        return card + pack(U32, self.instance) + pack(U16, self.port) + encode_addresses(self.addresses)

    @classmethod
    def decode(cls, data: bytes) -> Self:
        """Reads a hello and verifies its card. Raises RemoteProtocolError."""
        reader = Reader(data)
        card = Card.decode(reader.block16(MAX_CARD_BYTES))
        hello = cls(card, reader.u32(), reader.u16(), decode_addresses(reader))
        reader.end()
        return hello
