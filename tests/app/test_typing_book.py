"""Who writes to us is known until they stop, send or leave."""

import pytest

from app.bridge.typing_book import TypingBook
from app.demo.service import DemoMessenger
from app.demo.stage import user
from core.service.events import MessageArrived, PresenceChanged, ServiceEvent, TypingChanged
from core.service.model import Presence

ALICE, BOB = user(11), user(12)
ARRIVED = MessageArrived(DemoMessenger().make(ALICE, "text"))


@pytest.mark.parametrize(
    ("event", "typing"),
    [
        (TypingChanged(ALICE, False), False),
        (TypingChanged(BOB, False), True),
        (ARRIVED, False),
        (PresenceChanged(ALICE, Presence.OFFLINE, ""), False),
        (PresenceChanged(ALICE, Presence.AWAY, ""), True),
    ],
)
def test_typing_ends(event: ServiceEvent, typing: bool) -> None:
    book = TypingBook()
    book.on_events([TypingChanged(ALICE, True)])
    assert (book.is_typing(ALICE), book.is_typing(BOB), book.is_typing(None)) == (True, False, False)
    book.on_events([event])
    assert book.is_typing(ALICE) is typing


def test_another_profile_knows_nobody() -> None:
    book = TypingBook()
    book.on_events([TypingChanged(ALICE, True)])
    book.clear()
    assert not book.is_typing(ALICE)
