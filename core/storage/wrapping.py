"""A key wrapped by a passphrase: memory (KiB) 4, iterations 4, lanes 4, salt 16, nonce 12, wrapped key 48.

Wrapped = ChaCha20-Poly1305 under Argon2id(passphrase); associated data = what the caller calls context, and all of the
above before the wrapped key.
"""

import os
import struct
import unicodedata
from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

KEY_BYTES = 32
_COST = struct.Struct(">III")
_SALT_BYTES = 16
_NONCE_BYTES = 12
_CLEAR_BYTES = _COST.size + _SALT_BYTES + _NONCE_BYTES
WRAPPED_BYTES: Final = _CLEAR_BYTES + KEY_BYTES + 16


@dataclass(frozen=True, slots=True)
class Cost:
    """What Argon2id spends on one guess."""

    memory_kib: int = 64 * 1024
    iterations: int = 3
    lanes: int = 4

    def is_sane(self) -> bool:
        """Whether a file may ask for it: what Argon2 allows, below 1 GiB and a few seconds."""
        memory_is_sane = 8 * self.lanes <= self.memory_kib <= 1024 * 1024
        return 1 <= self.iterations <= 32 and 1 <= self.lanes <= 64 and memory_is_sane


COST = Cost()


def wrap(key: bytes, passphrase: str, context: bytes, cost: Cost) -> bytes:
    """`key` (32 bytes) in 88 bytes that only `passphrase` and the same `context` open."""
    salt, nonce = os.urandom(_SALT_BYTES), os.urandom(_NONCE_BYTES)
    clear = _COST.pack(cost.memory_kib, cost.iterations, cost.lanes) + salt + nonce
    cipher = ChaCha20Poly1305(_stretch(passphrase, salt, cost))
    return clear + cipher.encrypt(nonce, key, context + clear)


def unwrap(wrapped: bytes, passphrase: str, context: bytes) -> bytes | None:
    """The key; None if `passphrase` is not the one. `cost_of` is sane: the caller has looked."""
    clear, sealed = wrapped[:_CLEAR_BYTES], wrapped[_CLEAR_BYTES:]
    salt, nonce = clear[_COST.size : _COST.size + _SALT_BYTES], clear[-_NONCE_BYTES:]
    cipher = ChaCha20Poly1305(_stretch(passphrase, salt, cost_of(wrapped)))
    try:
        return cipher.decrypt(nonce, sealed, context + clear)
    except InvalidTag:
        return None


def cost_of(wrapped: bytes) -> Cost:
    """What `unwrap` would spend: a file of somebody else's may ask for anything."""
    return Cost(*_COST.unpack_from(wrapped))


def _stretch(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    secret = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    kdf = Argon2id(
        salt=salt, length=KEY_BYTES, iterations=cost.iterations, lanes=cost.lanes, memory_cost=cost.memory_kib
    )
    return kdf.derive(secret)
