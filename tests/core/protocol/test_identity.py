"""The private half: signing, keeping, never showing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import LocalProtocolError
from core.protocol.identity import Identity, verify
from tests.core.protocol.strategies import ALICE, BOB


def test_bytes_are_read_back() -> None:
    again = Identity.from_bytes(ALICE.to_bytes())
    assert (again.identity_key, again.link_key, again.user_id) == (
        ALICE.identity_key,
        ALICE.link_key,
        ALICE.user_id,
    )
    assert ALICE.to_bytes() == bytes(range(64))


@pytest.mark.parametrize("size", [0, 63, 65])
def test_other_sizes_are_refused(size: int) -> None:
    with pytest.raises(LocalProtocolError):
        Identity.from_bytes(bytes(size))


def test_generate_takes_its_randomness_from_outside() -> None:
    assert Identity.generate(lambda size: b"\x07" * size).to_bytes() == b"\x07" * 64
    assert Identity.generate().user_id != Identity.generate().user_id


def test_link_private_is_the_private_half_of_link_key() -> None:
    assert ALICE.link_private.public_key().public_bytes_raw() == ALICE.link_key


def test_repr_shows_no_secret() -> None:
    secret = ALICE.to_bytes()
    assert repr(ALICE) == f"Identity({ALICE.user_id})"
    for text in (repr(ALICE), str(ALICE), f"{ALICE}"):
        assert secret[:32].hex() not in text
        assert secret[32:].hex() not in text


def test_the_signature_covers_context_zero_byte_and_parts() -> None:
    signature = ALICE.sign(b"parley test", b"ab", b"c")
    assert verify(ALICE.identity_key, b"parley test", signature, b"abc")
    assert verify(ALICE.identity_key, b"parley", ALICE.sign(b"parley", b""))


@pytest.mark.parametrize(
    ("key", "context", "parts"),
    [
        (BOB.identity_key, b"parley test", (b"abc",)),
        (ALICE.identity_key, b"parley tes", (b"t\x00abc",)),
        (ALICE.identity_key, b"parley other", (b"abc",)),
        (ALICE.identity_key, b"parley test", (b"abcd",)),
        (ALICE.identity_key, b"parley test", ()),
    ],
    ids=["another key", "context moved", "another context", "longer", "nothing"],
)
def test_a_signature_means_one_thing(key: bytes, context: bytes, parts: tuple[bytes, ...]) -> None:
    assert not verify(key, context, ALICE.sign(b"parley test", b"abc"), *parts)


@given(st.binary(max_size=40), st.binary(max_size=70))
def test_malformed_keys_and_signatures_are_false(key: bytes, signature: bytes) -> None:
    assert verify(key, b"parley test", signature, b"x") is False


@given(st.binary(min_size=64, max_size=64))
def test_random_signatures_are_false(signature: bytes) -> None:
    assert verify(ALICE.identity_key, b"parley test", signature) is False
