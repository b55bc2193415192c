"""The private half of a person: the identity key that signs and the link key that opens links (section 1)."""

import os
from collections.abc import Callable
from typing import Self

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from core.errors import LocalProtocolError
from core.protocol.card import CARD_CONTEXT, Card, card_body
from core.protocol.constants import KEY_BYTES
from core.protocol.ids import UserId
from core.protocol.signing import statement, verify

__all__ = ["IDENTITY_BYTES", "Identity", "verify"]

IDENTITY_BYTES = 2 * KEY_BYTES


class Identity:
    """An Ed25519 identity key and an X25519 link key. `repr` shows the user id and no secret.

    `identity_key` and `link_key` are the public halves (32 bytes each), `link_private` is the Noise static.
    """

    __slots__ = ("_signer", "identity_key", "link_key", "link_private", "user_id")

    def __init__(self, signer: Ed25519PrivateKey, link_private: X25519PrivateKey) -> None:
        self._signer = signer
        self.link_private = link_private
        self.identity_key: bytes = signer.public_key().public_bytes_raw()
        self.link_key: bytes = link_private.public_key().public_bytes_raw()
        self.user_id = UserId.of(self.identity_key)

    @classmethod
    def generate(cls, random: Callable[[int], bytes] = os.urandom) -> Self:
        """A new identity from 64 random bytes."""
        return cls.from_bytes(random(IDENTITY_BYTES))

    @classmethod
    def from_bytes(cls, secret: bytes) -> Self:
        """Reads the 64 bytes of `to_bytes`. Raises LocalProtocolError for any other length."""
        if len(secret) != IDENTITY_BYTES:
            raise LocalProtocolError(f"an identity has {IDENTITY_BYTES} bytes, not {len(secret)}")
        return cls(
            Ed25519PrivateKey.from_private_bytes(secret[:KEY_BYTES]),
            X25519PrivateKey.from_private_bytes(secret[KEY_BYTES:]),
        )

    def to_bytes(self) -> bytes:
        """Both private keys, 32 bytes each: a secret."""
        return self._signer.private_bytes_raw() + self.link_private.private_bytes_raw()

    def sign(self, context: bytes, *parts: bytes) -> bytes:
        """64 bytes: the signature over `context 00 parts`."""
        return self._signer.sign(statement(context, *parts))

    def make_card(self, name: str, olm_key: bytes, serial: int, expiry_ms: int) -> Card:
        """A signed card. LocalProtocolError when `name` (see `clean_name`) has not 1 to 64 bytes."""
        body = card_body(self.identity_key, self.link_key, olm_key, serial, expiry_ms, name)
        signature = self.sign(CARD_CONTEXT, body)
        return Card(self.identity_key, self.link_key, olm_key, name, serial, expiry_ms, signature)

    def __repr__(self) -> str:
        return f"Identity({self.user_id})"
