"""The card: signed, bounded, read back."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import LocalProtocolError, RemoteProtocolError
from core.protocol.card import Card
from core.protocol.constants import MAX_CARD_BYTES
from core.protocol.ids import UserId
from tests.core.protocol.strategies import ALICE, BOB, CARD, NOW, OLM_KEY, cards, damaged

DATA = CARD.encode()


def test_layout() -> None:
    body = b"\x01" + ALICE.identity_key + ALICE.link_key + OLM_KEY + (3).to_bytes(8, "big")
    body += (NOW + 1).to_bytes(8, "big") + b"\x05Alice"
    assert body + ALICE.sign(b"parley card", body) == DATA


@given(cards())
def test_cards_are_read_back(card: Card) -> None:
    data = card.encode()
    assert len(data) <= MAX_CARD_BYTES
    assert Card.decode(data) == card


def test_the_user_id_is_the_identity_keys() -> None:
    assert CARD.user_id == UserId.of(CARD.identity_key) == ALICE.user_id


def test_expiry() -> None:
    assert [CARD.is_expired(now) for now in (NOW, NOW + 1, NOW + 2)] == [False, True, True]


@pytest.mark.parametrize("at", range(len(DATA)))
def test_a_changed_byte_anywhere_is_refused(at: int) -> None:
    with pytest.raises(RemoteProtocolError):
        Card.decode(DATA[:at] + bytes([DATA[at] ^ 1]) + DATA[at + 1 :])


def test_every_prefix_is_refused() -> None:
    for size in range(len(DATA)):
        with pytest.raises(RemoteProtocolError):
            Card.decode(DATA[:size])


@pytest.mark.parametrize("more", [b"\0", b"x" * 512])
def test_trailing_bytes_are_refused(more: bytes) -> None:
    with pytest.raises(RemoteProtocolError, match=r"^trailing$"):
        Card.decode(DATA + more)


@pytest.mark.parametrize(
    ("card", "reason"),
    [
        (replace(CARD, signature=bytes(64)), "signature"),
        (replace(CARD, identity_key=BOB.identity_key), "signature"),
        (replace(CARD, identity_key=b"\xff" * 32), "signature"),
        (replace(CARD, name="Bob"), "signature"),
        (replace(CARD, serial=4), "signature"),
    ],
)
def test_a_card_that_its_owner_did_not_sign_is_refused(card: Card, reason: str) -> None:
    with pytest.raises(RemoteProtocolError, match=f"^{reason}$"):
        Card.decode(card.encode())


def _signed(body: bytes) -> bytes:
    return body + ALICE.sign(b"parley card", body)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"\x02" + DATA[1:-64], "card_version"),
        (DATA[:97] + b"\x80" + DATA[98:-64], "range"),
        (DATA[:113] + b"\x00", "length"),
        (DATA[:113] + b"\x41" + b"x" * 65, "length"),
        (DATA[:113] + b"\x02\xc3(", "utf8"),
    ],
    ids=["version", "negative serial", "no name", "long name", "not UTF-8"],
)
def test_a_signed_card_must_still_be_well_formed(body: bytes, reason: str) -> None:
    with pytest.raises(RemoteProtocolError, match=f"^{reason}$"):
        Card.decode(_signed(body))


@pytest.mark.parametrize(
    ("name", "olm_key", "serial", "expiry"),
    [
        ("", OLM_KEY, 1, NOW),
        ("x" * 65, OLM_KEY, 1, NOW),
        ("\ud800", OLM_KEY, 1, NOW),
        ("Alice", b"short", 1, NOW),
        ("Alice", OLM_KEY, -1, NOW),
        ("Alice", OLM_KEY, 2**63, NOW),
        ("Alice", OLM_KEY, 1, 2**63),
    ],
)
def test_our_own_wrong_values_are_local_errors(name: str, olm_key: bytes, serial: int, expiry: int) -> None:
    with pytest.raises(LocalProtocolError):
        ALICE.make_card(name, olm_key, serial, expiry)


@given(st.binary(max_size=600) | damaged(DATA) | st.binary(max_size=200).map(_signed))
def test_any_bytes_give_a_card_or_a_remote_error(data: bytes) -> None:
    try:
        card = Card.decode(data)
    except RemoteProtocolError:
        return
    assert card.encode() == data
