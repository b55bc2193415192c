"""Which events become notifications, and what they say."""

from dataclasses import replace

import pytest

from app.bridge.notifying import PEOPLE, Popup, Situation, popups
from app.demo.service import DemoMessenger, user
from core.service.events import (
    ComparisonChanged,
    MessageArrived,
    PresenceChanged,
    RequestArrived,
    ServiceEvent,
)
from core.service.model import Comparing, Comparison, Presence

ALICE, BOB = user(11), user(12)
NAMES = {ALICE: "Alice", BOB: "Bob"}
USUAL = Situation(name=lambda who: NAMES[who])


def arrived(who: object, text: str, **more: object) -> MessageArrived:
    return MessageArrived(DemoMessenger().make(who, text, **more))  # type: ignore[arg-type]


HELLO = arrived(ALICE, "Hello\nthere")


@pytest.mark.parametrize(
    ("events", "situation", "expected"),
    [
        ([HELLO], USUAL, [Popup(ALICE.hex(), "Alice", "Hello there", True)]),
        ([HELLO], replace(USUAL, is_busy=True), []),
        ([HELLO], replace(USUAL, looked_at=ALICE), []),
        ([HELLO], replace(USUAL, looked_at=BOB), [Popup(ALICE.hex(), "Alice", "Hello there", True)]),
        ([HELLO], replace(USUAL, is_muted=lambda who: who == ALICE), []),
        ([HELLO], replace(USUAL, shows_text=False), [Popup(ALICE.hex(), "Alice", "New message", True)]),
        ([HELLO], replace(USUAL, is_locked=True), [Popup(ALICE.hex(), "Parley", "New message")]),
        ([arrived(ALICE, "{}", kind="poll")], USUAL, [Popup(ALICE.hex(), "Alice", "New message", True)]),
        ([PresenceChanged(ALICE, Presence.AWAY, "")], USUAL, []),
    ],
)
def test_one_event(events: list[ServiceEvent], situation: Situation, expected: list[Popup]) -> None:
    assert popups(events, situation) == expected


def test_a_burst_is_one_notification_for_each_conversation() -> None:
    burst = [arrived(ALICE, f"line {number}") for number in range(500)] + [arrived(BOB, "Hi")]
    told = popups(burst, USUAL)
    assert [(popup.title, popup.text) for popup in told] == [
        ("Alice (500 messages)", "line 499"),
        ("Bob", "Hi"),
    ]


def test_who_wants_to_be_a_friend_or_to_compare() -> None:
    demo = DemoMessenger()
    request = RequestArrived(demo.incoming[demo.add_request(31, "Eve\u202e\n <b>")])
    asked = ComparisonChanged(Comparison(ALICE, Comparing.ASKED))
    told = popups([request, asked], USUAL)
    assert told == [
        Popup(PEOPLE, "Parley", "Eve <b> wants to be your friend."),
        Popup(ALICE.hex(), "Parley", "Alice wants to compare emoji with you."),
    ]
    locked = popups([request, asked], replace(USUAL, is_locked=True))
    assert {popup.text for popup in locked} == {"Somebody wants to reach you."}


def test_what_a_message_says_stays_out_of_the_log() -> None:
    assert "there" not in repr(popups([HELLO], USUAL))
