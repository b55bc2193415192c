"""What two people compare (S2-54, SA-3)."""

import json
from pathlib import Path

import pytest

from core.protocol.fingerprint import fingerprint_half, grouped, key_name, safety_number
from core.protocol.ids import UserId
from core.protocol.words import ADJECTIVES, ANIMALS
from tests.core.protocol.strategies import ALICE, BOB

VECTOR = json.loads((Path(__file__).parents[2] / "vectors" / "safety-number.json").read_text("utf-8"))
A, B = ((bytes.fromhex(VECTOR[side]["key"]), VECTOR[side]["identifier"].encode()) for side in "ab")


@pytest.mark.parametrize("sides", [(A, B), (B, A)])
def test_published_vector(sides: tuple[tuple[bytes, bytes], tuple[bytes, bytes]]) -> None:
    """S2-54: both sides show the same 60 digits."""
    (key_a, id_a), (key_b, id_b) = sides
    assert safety_number(key_a, id_a, key_b, id_b) == VECTOR["displayed"]


def test_a_half_belongs_to_key_and_identifier() -> None:
    half = fingerprint_half(ALICE.identity_key, ALICE.user_id)
    assert len(half) == 30
    assert half.isdigit()
    assert half in safety_number(ALICE.identity_key, ALICE.user_id, BOB.identity_key, BOB.user_id)
    assert fingerprint_half(BOB.identity_key, ALICE.user_id) != half
    assert fingerprint_half(ALICE.identity_key, BOB.user_id) != half
    assert fingerprint_half(ALICE.identity_key, ALICE.user_id, iterations=5199) != half


def test_grouped() -> None:
    assert grouped("123456789012345") == "12345 67890 12345"
    assert grouped(VECTOR["displayed"]).split() == [
        VECTOR["displayed"][at : at + 5] for at in range(0, 60, 5)
    ]


@pytest.mark.parametrize(
    ("first", "second"), [(0, 0), (1, 0), (0, 1), (255, 255)], ids=["both first", "1 0", "0 1", "both last"]
)
def test_key_name_is_chosen_by_the_first_two_bytes(first: int, second: int) -> None:
    """SA-3: same key, same name, on every client."""
    user = UserId(bytes([first, second]) + b"whatever else.")
    assert key_name(user) == f"{ADJECTIVES[first]} {ANIMALS[second]}"


def test_the_order_of_the_words_is_part_of_the_protocol() -> None:
    assert key_name(UserId(bytes(16))) == "able aardvark"
    assert key_name(UserId(b"\x80" * 16)) == "hardy heron"
    assert key_name(UserId(b"\xff" * 16)) == "zesty zebra"


def test_512_different_plain_words() -> None:
    words = ADJECTIVES + ANIMALS
    assert (len(ADJECTIVES), len(ANIMALS), len(set(words))) == (256, 256, 512)
    assert all(word.isascii() and word.isalpha() and word.islower() for word in words)
