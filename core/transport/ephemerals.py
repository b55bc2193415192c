"""Ephemeral keys made ahead: between two messages of a handshake our side has nothing to do but wait."""

import asyncio

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

MAX_KEYS = 8  # handshakes that begin in one turn of the loop; more of them make their own
# Whoever reads our memory learns the keys of handshakes to come: of those of the next seconds, not of next week.
MAX_AGE_S = 10.0


class EphemeralStock:
    """`take` is an EphemeralFactory: a key that was never given out before and never will be again."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._keys: list[X25519PrivateKey] = []
        self._expiry: asyncio.Handle | None = None

    def __len__(self) -> int:
        return len(self._keys)

    def take(self) -> X25519PrivateKey:
        """One is made in its place when the loop has done what is due now."""
        self._loop.call_soon(self._refill)
        return self._keys.pop() if self._keys else X25519PrivateKey.generate()

    def wipe(self) -> None:
        """Lets the unused keys go; the library clears what they were."""
        self._keys.clear()
        if self._expiry is not None:
            self._expiry.cancel()
            self._expiry = None

    def _refill(self) -> None:
        if len(self._keys) < MAX_KEYS:
            self._keys.append(X25519PrivateKey.generate())
        if self._expiry is None:
            self._expiry = self._loop.call_later(MAX_AGE_S, self.wipe)
