"""The handshake payload."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import LocalProtocolError, RemoteProtocolError
from core.protocol import hello as hello_module
from core.protocol.card import Card
from core.protocol.hello import MAX_REMEMBERED, Hello
from tests.core.protocol.strategies import ADDRESSES, CARD, damaged, hellos

HELLO = Hello(CARD, 0x01020304, 42421, ADDRESSES)
DATA = HELLO.encode()


def test_layout() -> None:
    card = CARD.encode()
    expected = len(card).to_bytes(2, "big") + card + bytes.fromhex("01020304 a5b5 02 04 c0a80107 a5b5 06")
    assert expected + bytes.fromhex("fd00" + "00" * 13 + "07 a5b5") == DATA


@given(hellos)
def test_hellos_are_read_back(hello: Hello) -> None:
    assert Hello.decode(hello.encode()) == hello


def test_every_prefix_and_trailing_bytes_are_refused() -> None:
    for size in range(len(DATA)):
        with pytest.raises(RemoteProtocolError):
            Hello.decode(DATA[:size])
    with pytest.raises(RemoteProtocolError, match=r"^trailing$"):
        Hello.decode(DATA + b"\0")


def test_the_card_is_verified() -> None:
    with pytest.raises(RemoteProtocolError, match=r"^signature$"):
        Hello.decode(replace(HELLO, card=replace(CARD, name="Bob")).encode())


@pytest.mark.parametrize("hello", [replace(HELLO, instance=2**32), replace(HELLO, port=65_536)])
def test_our_own_wrong_values_are_local_errors(hello: Hello) -> None:
    with pytest.raises(LocalProtocolError):
        hello.encode()


@given(st.binary(max_size=400) | damaged(DATA))
def test_any_bytes_give_a_hello_or_a_remote_error(data: bytes) -> None:
    try:
        hello = Hello.decode(data)
    except RemoteProtocolError:
        return
    assert hello.encode() == data


def test_what_was_verified_for_a_proved_key_is_not_verified_again(monkeypatch: pytest.MonkeyPatch) -> None:
    hello_module._remembered.cache_clear()
    assert Hello.decode_proved(DATA, CARD.link_key) == HELLO
    monkeypatch.setattr(Card, "decode", None)
    assert Hello.decode_proved(bytes(bytearray(DATA)), CARD.link_key) == HELLO


def test_what_speaks_for_another_key_is_neither_looked_up_nor_remembered() -> None:
    hello_module._remembered.cache_clear()
    for key in (bytes(32), None, b""):
        assert Hello.decode_proved(DATA, key) == HELLO
    assert hello_module._remembered.cache_info().misses == 0


@given(damaged(DATA))
def test_a_damaged_hello_is_refused_although_the_right_one_is_remembered(data: bytes) -> None:
    assert Hello.decode_proved(DATA, CARD.link_key) == HELLO
    try:
        hello = Hello.decode_proved(data, CARD.link_key)
    except RemoteProtocolError:
        return
    assert hello.encode() == data


def test_what_is_remembered_is_bounded() -> None:
    for number in range(MAX_REMEMBERED + 10):
        Hello.decode_proved(replace(HELLO, instance=number).encode(), CARD.link_key)
    assert hello_module._remembered.cache_info().currsize == MAX_REMEMBERED
