"""Mutations of known inputs, the same ones for the same seed."""

import random
from collections.abc import Iterator, Sequence

INTERESTING = (b"\0", b"\xff", b"\x7f", b"\x80", b"\0\0\0\0", b"\xff\xff\xff\xff", b"\xff\xff")


def mutations(corpus: Sequence[bytes], seed: str, count: int) -> Iterator[bytes]:
    """`count` inputs: each one of the corpus after one to four changes."""
    rng = random.Random(seed)
    for _ in range(count):
        data = rng.choice(corpus)
        for _ in range(rng.randint(1, 4)):
            data = _changed(data, rng, corpus)
        yield data


def _changed(data: bytes, rng: random.Random, corpus: Sequence[bytes]) -> bytes:
    at, end = sorted(rng.randint(0, len(data)) for _ in range(2))
    match rng.randrange(7):
        case 0:
            return _flipped(data, rng)
        case 1:
            return data[:at] + rng.choice(INTERESTING) + data[at + 1 :]
        case 2:
            return data[:at]
        case 3:
            return data[:at] + data[end:]
        case 4:
            return data[:end] + data[at:]
        case 5:
            return data[:at] + rng.randbytes(rng.randint(1, 8)) + data[at:]
        case _:
            other = rng.choice(corpus)
            return data[:at] + other[min(at, len(other)) :]


def _flipped(data: bytes, rng: random.Random) -> bytes:
    if not data:
        return data
    changed = bytearray(data)
    changed[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
    return bytes(changed)
