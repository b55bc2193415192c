"""The parley: link."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import RemoteProtocolError
from core.protocol.address import Address
from core.protocol.card import Card
from core.protocol.invite import Invite
from tests.core.protocol.strategies import ADDRESSES, CARD, address_lists, cards, damaged

INVITE = Invite(CARD, ADDRESSES)
LINK = INVITE.to_link()


def _link(data: bytes) -> str:
    return "parley:" + base64.urlsafe_b64encode(data).decode().rstrip("=")


DATA = base64.urlsafe_b64decode(LINK.removeprefix("parley:") + "==")


def test_layout() -> None:
    card = CARD.encode()
    assert DATA[: 2 + len(card)] == len(card).to_bytes(2, "big") + card
    assert DATA[2 + len(card) :][:8] == bytes.fromhex("02 04 c0a80107 a5b5")
    assert "=" not in LINK


@given(cards(), address_lists)
def test_links_are_read_back(card: Card, addresses: tuple[Address, ...]) -> None:
    link = Invite(card, addresses).to_link()
    assert len(link) <= 897
    assert Invite.from_link(link) == Invite(card, addresses)


@pytest.mark.parametrize(
    "text",
    [
        f" \n{LINK}\t",
        f"{LINK[:60]}\r\n{LINK[60:]}",
        LINK.replace("parley:", "PARLEY:"),
        LINK.replace("parley:", "parley: "),
    ],
    ids=["white space around", "wrapped by a mail program", "upper case", "space after the colon"],
)
def test_what_mail_and_people_do_to_a_link(text: str) -> None:
    assert Invite.from_link(text) == INVITE


@pytest.mark.parametrize(
    "text",
    [
        "",
        "parley:",
        "hello",
        LINK.removeprefix("parley:"),
        "http:" + LINK,
        LINK + "=",
        LINK + "é",
        LINK[:20] + "+" + LINK[21:],
        LINK + " " * 5_000,
        "parley:A",
    ],
)
def test_what_is_no_link_is_refused(text: str) -> None:
    with pytest.raises(RemoteProtocolError, match=r"^invite$"):
        Invite.from_link(text)


def test_every_prefix_and_trailing_bytes_are_refused() -> None:
    for size in range(len(DATA)):
        with pytest.raises(RemoteProtocolError):
            Invite.from_link(_link(DATA[:size]))
    with pytest.raises(RemoteProtocolError, match=r"^trailing$"):
        Invite.from_link(_link(DATA + b"\0"))


@given(st.text() | st.text().map("parley:".__add__) | (st.binary(max_size=300) | damaged(DATA)).map(_link))
def test_any_text_gives_an_invite_or_a_remote_error(text: str) -> None:
    try:
        invite = Invite.from_link(text)
    except RemoteProtocolError:
        return
    assert invite.to_link() == text
