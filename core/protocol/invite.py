"""The `parley:` link: a card and where its owner listens, to be handed over by any other means."""

import base64
import binascii
import re
from dataclasses import dataclass
from typing import Self

from core.errors import RemoteProtocolError
from core.protocol.address import Address, decode_addresses, encode_addresses
from core.protocol.card import Card
from core.protocol.codec import Reader, pack_block16
from core.protocol.constants import MAX_CARD_BYTES, MAX_INVITE_CHARS

SCHEME = "parley:"
_BASE64URL = re.compile(r"[A-Za-z0-9_-]+")


@dataclass(frozen=True, slots=True)
class Invite:
    """A card, whose signature holds, and at most 8 addresses."""

    card: Card
    addresses: tuple[Address, ...]

    def to_link(self) -> str:
        """The link on one line, at most 897 characters."""
        data = pack_block16(self.card.encode(), MAX_CARD_BYTES) + encode_addresses(self.addresses)
        return SCHEME + base64.urlsafe_b64encode(data).decode("ascii").rstrip("=")

    @classmethod
    def from_link(cls, text: str) -> Self:
        """Reads a link; white space around it and line breaks inside (mail programs) do not matter.

        Raises RemoteProtocolError: "invite" when it is no link, else what is wrong with its card or addresses.
        """
        reader = Reader(_decoded(text))
        card = Card.decode(reader.block16(MAX_CARD_BYTES))
        addresses = decode_addresses(reader)
        reader.end()
        return cls(card, addresses)


def _decoded(text: str) -> bytes:
    link = "".join(text.split()) if len(text) <= MAX_INVITE_CHARS else ""
    scheme, code = link[: len(SCHEME)], link[len(SCHEME) :]
    if scheme.lower() != SCHEME or not _BASE64URL.fullmatch(code):
        raise RemoteProtocolError("invite")
    try:
        return base64.urlsafe_b64decode(code + "=" * (-len(code) % 4))
    except binascii.Error:
        raise RemoteProtocolError("invite") from None
