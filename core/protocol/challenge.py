"""Stateless challenges against floods of handshakes (section 4), both sides of them.

The responder keeps two secrets and one bitmap however many it challenges (JE-3): the seed is a keyed hash over the
caller's source, the sequence number and the effort, and comes back with the answer. `now` is in monotonic seconds.
"""

import hashlib
import hmac
import os
import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import Self

from core.errors import RemoteProtocolError
from core.protocol.constants import CHALLENGE_BYTES, INT64_MAX
from core.protocol.source import Source

EPOCH_S = 60.0  # the secret lives so long, and answers to it as long again (JE-10, CT-32)
WINDOW = 65_536  # sequences an answer may lie below the newest: 8 KiB, and a flood needs 5 s to push one out
MAX_EFFORT = 1 << 19  # about half a second of one core in Python; the client refuses more

CHALLENGE_MAGIC = b"PL2c"

_SEED_BYTES = 16
_CHALLENGE = struct.Struct(f">4sQI{_SEED_BYTES}s4s")
_ANSWER = struct.Struct(f">QI{_SEED_BYTES}sQ")
_SEEDED = struct.Struct(">16sQI")
_EFFORT = struct.Struct(">I")
_NONCE = struct.Struct(">Q")
_WORK_BYTES = 4
_WORK_PERSON = b"s2wmpwrk"
_PADDING = bytes(4)
_MASK = (1 << WINDOW) - 1
_SECRET_BYTES = 32

ANSWER_BYTES = _ANSWER.size

Random = Callable[[int], bytes]


@dataclass(frozen=True, slots=True)
class Challenge:
    """What the responder asks for: 36 bytes."""

    sequence: int
    effort: int
    seed: bytes

    def encode(self) -> bytes:
        return _CHALLENGE.pack(CHALLENGE_MAGIC, self.sequence, self.effort, self.seed, _PADDING)

    @classmethod
    def decode(cls, payload: bytes) -> Self | None:
        """None for a payload that is something else. RemoteProtocolError("challenge") for padding, ("effort") for
        more work than we do for anybody."""
        if len(payload) != CHALLENGE_BYTES or not payload.startswith(CHALLENGE_MAGIC):
            return None
        _, sequence, effort, seed, padding = _CHALLENGE.unpack(payload)
        if padding != _PADDING:
            raise RemoteProtocolError("challenge")
        if effort > MAX_EFFORT:
            raise RemoteProtocolError("effort")
        return cls(sequence, effort, seed)


@dataclass(frozen=True, slots=True)
class Answer:
    """A challenge and the nonce that solves it: 36 bytes of the first frame."""

    sequence: int
    effort: int
    seed: bytes
    nonce: int

    def encode(self) -> bytes:
        return _ANSWER.pack(self.sequence, self.effort, self.seed, self.nonce)

    @classmethod
    def decode(cls, data: bytes) -> Self | None:
        """None for zeros: no answer."""
        return cls(*_ANSWER.unpack(data)) if any(data) else None


def is_solved(seed: bytes, effort: int, nonce: int, message: bytes) -> bool:
    """Whether BLAKE2s-4 over seed, effort, nonce and message, times effort, is below 2^32 (JE-15; linear effort)."""
    data = seed + _EFFORT.pack(effort) + _NONCE.pack(nonce) + message
    return _value(data) * effort < 1 << 32


def solve(seed: bytes, effort: int, message: bytes, start: int, count: int) -> int | None:
    """Tries `count` nonces from `start`: the first that solves, or None. About a microsecond each, so that a caller
    can do the work in slices and give up between them."""
    head, limit = seed + _EFFORT.pack(effort), (1 << 32) if effort < 2 else -(-(1 << 32) // effort)
    for nonce in range(start, start + count):
        if _value(head + _NONCE.pack(nonce) + message) < limit:
            return nonce
    return None


def _value(data: bytes) -> int:
    digest = hashlib.blake2s(data, digest_size=_WORK_BYTES, person=_WORK_PERSON).digest()
    return int.from_bytes(digest, "big")


class Challenger:
    """The responder's side: asks, and verifies in the order of what a check costs (JE-13)."""

    __slots__ = ("_epoch_ends", "_first", "_next", "_random", "_secrets", "_used")

    def __init__(self, now: float, random: Random = os.urandom) -> None:
        self._random = random
        self._next = int.from_bytes(random(8), "big") >> 1  # 63 bits (JE-11)
        self._first = self._next  # of the current epoch
        self._secrets = (random(_SECRET_BYTES), random(_SECRET_BYTES))  # current, previous
        self._epoch_ends = now + EPOCH_S
        self._used = 0  # bit n: the sequence n below the newest was used

    def ask(self, source: Source, effort: int, now: float) -> Challenge:
        """The next challenge for a caller at `source`."""
        self._turn(now)
        sequence = self._next
        self._next = sequence + 1 & INT64_MAX
        self._used = self._used << 1 & _MASK
        effort = min(effort, MAX_EFFORT)
        return Challenge(sequence, effort, _seed(self._secrets[0], source, sequence, effort))

    def verify(self, answer: Answer, source: Source, message: bytes, now: float) -> bool:
        """Whether `source` has paid for this handshake message, now and for the first time (JE-5, JE-6, JE-8).

        Sequence in the window and unused, then the keyed hash of its epoch, then the work; only then it is used up.
        """
        self._turn(now)
        age = self._next - 1 - answer.sequence & INT64_MAX
        if age >= WINDOW or self._used >> age & 1:
            return False
        issued_in_epoch = self._next - self._first & INT64_MAX
        secret = self._secrets[0 if age < issued_in_epoch else 1]
        seed = _seed(secret, source, answer.sequence, answer.effort)
        if not hmac.compare_digest(seed, answer.seed):
            return False
        if not is_solved(seed, answer.effort, answer.nonce, message):
            return False
        self._used |= 1 << age
        return True

    def _turn(self, now: float) -> None:
        """A new epoch, or after a long silence two: then no old answer counts."""
        if now < self._epoch_ends:
            return
        is_long_ago = now >= self._epoch_ends + EPOCH_S
        previous = self._random(_SECRET_BYTES) if is_long_ago else self._secrets[0]
        self._secrets = (self._random(_SECRET_BYTES), previous)
        self._epoch_ends = now + EPOCH_S
        self._first = self._next


def _seed(secret: bytes, source: Source, sequence: int, effort: int) -> bytes:
    data = _SEEDED.pack(source, sequence, effort)
    return hashlib.blake2s(data, key=secret, digest_size=_SEED_BYTES).digest()
