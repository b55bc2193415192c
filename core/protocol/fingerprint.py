"""What two people compare: the safety number and the key name (section 1)."""

import functools
import hashlib

from core.protocol.ids import UserId
from core.protocol.words import ADJECTIVES, ANIMALS

ITERATIONS = 5200  # makes the search for a near-equal number dear; a few milliseconds for an honest one
GROUP_DIGITS = 5
_VERSION = b"\x00\x00"
_HALF_BYTES = 30  # six groups, each from 5 bytes


def safety_number(key_a: bytes, id_a: bytes, key_b: bytes, id_b: bytes) -> str:
    """60 digits, the same on both sides: the halves of both identity keys, sorted. Takes about 5 ms."""
    return "".join(sorted((fingerprint_half(key_a, id_a), fingerprint_half(key_b, id_b))))


@functools.lru_cache(maxsize=1_024)  # our own half, and as many strangers and friends as may ask
def fingerprint_half(identity_key: bytes, identifier: bytes, iterations: int = ITERATIONS) -> str:
    """30 digits for one identity key (Signal's numeric fingerprint, version 0); the identifier is the user id."""
    digest = _VERSION + identity_key + identifier
    for _ in range(iterations):
        digest = hashlib.sha512(digest + identity_key).digest()
    chunks = (digest[at : at + GROUP_DIGITS] for at in range(0, _HALF_BYTES, GROUP_DIGITS))
    return "".join(f"{int.from_bytes(chunk, 'big') % 100_000:05d}" for chunk in chunks)


def grouped(digits: str) -> str:
    """Groups of five digits with spaces between, as people read them out."""
    return " ".join(digits[at : at + GROUP_DIGITS] for at in range(0, len(digits), GROUP_DIGITS))


def key_name(user_id: UserId) -> str:
    """Two words, the same everywhere for the same id (SA-3). Two people may share them: no proof of identity."""
    return f"{ADJECTIVES[user_id[0]]} {ANIMALS[user_id[1]]}"
