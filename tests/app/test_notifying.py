"""Which events become notifications, and what they say."""

from dataclasses import replace

import pytest

from app.bridge.notifying import PEOPLE, Popup, Situation, popups
from app.demo.service import DemoMessenger
from app.demo.stage import user
from core.service.events import (
    ComparisonChanged,
    ConversationRead,
    FriendChanged,
    LineAdded,
    MessageArrived,
    MessageChanged,
    MessagesRemoved,
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
SHOWN = Popup(ALICE.hex(), "Alice", "Hello there", True, shows=HELLO.message.message_id)
HIDDEN = Popup(ALICE.hex(), "Parley", "New message")
UNHEARD = replace(USUAL, asked=frozenset({BOB}))


def changed(**changes: object) -> MessageChanged:
    return MessageChanged(replace(HELLO.message, **changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("events", "situation", "expected"),
    [
        ([HELLO], USUAL, [SHOWN]),
        ([HELLO], replace(USUAL, is_busy=True), []),
        ([HELLO], replace(USUAL, looked_at=ALICE), []),
        ([HELLO], replace(USUAL, looked_at=BOB), [SHOWN]),
        ([HELLO], replace(USUAL, is_muted=lambda who: who == ALICE), []),
        ([HELLO], replace(USUAL, shows_text=False), [Popup(ALICE.hex(), "Alice", "New message", True)]),
        ([HELLO], replace(USUAL, is_locked=True), [HIDDEN]),
        ([arrived(ALICE, "{}", kind="poll")], USUAL, [Popup(ALICE.hex(), "Alice", "New message", True)]),
        ([PresenceChanged(ALICE, Presence.AWAY, "")], USUAL, []),
        ([arrived(ALICE, "{}", kind="poll")], replace(USUAL, is_locked=True), [HIDDEN]),
        ([changed(text="Hello", edited_at=1)], USUAL, []),
        ([changed(expires_at=1)], USUAL, []),
        ([LineAdded(DemoMessenger().make(ALICE, "", kind="line:timer"))], USUAL, []),
        ([HELLO, changed(text="", is_deleted=True)], USUAL, []),
        ([HELLO, MessagesRemoved(ALICE, (HELLO.message.message_id,))], USUAL, []),
        ([HELLO, MessagesRemoved(ALICE)], USUAL, []),
        ([HELLO, ConversationRead(ALICE)], USUAL, []),
        ([ConversationRead(ALICE), HELLO], USUAL, [SHOWN]),
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


@pytest.mark.parametrize(
    ("change", "situation", "expected"),
    [
        ("added", UNHEARD, ["Bob is now your friend."]),
        ("added", replace(UNHEARD, is_locked=True), ["Somebody accepted your request."]),
        ("added", replace(UNHEARD, is_busy=True), []),
        ("added", USUAL, []),  # we accepted theirs, at this window
        ("declined", UNHEARD, []),
    ],
)
def test_an_accepted_request_is_told_quietly(change: str, situation: Situation, expected: list[str]) -> None:
    told = popups([FriendChanged(BOB, "Bob", change)], situation)
    assert [popup.text for popup in told] == expected
    assert all(popup.is_quiet and popup.key == PEOPLE for popup in told)


def test_what_a_message_says_stays_out_of_the_log() -> None:
    assert "there" not in repr(popups([HELLO], USUAL))
