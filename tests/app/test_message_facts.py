"""The details of a message tell when it was sent and what became of it."""

from typing import Any

import pytest

from app.bridge.message_facts import message_facts
from app.demo.service import DemoMessenger
from app.demo.stage import NOW, recipient_of, user
from core.service.model import ChatMessage, MessageState, Reaction

ALICE = user(11)


def facts(message: ChatMessage, fake: DemoMessenger) -> list[tuple[str, str, str]]:
    found: list[dict[str, Any]] = message_facts(message, fake.me.user_id, lambda _: "Alice", NOW)
    return [(fact["label"], fact["who"], fact["tone"]) for fact in found]


@pytest.mark.parametrize(
    ("states", "told"),
    [
        ([], [("Waiting to be sent", "Alice", "")]),
        ([MessageState.SENT], [("Waiting for their computer", "Alice", "")]),
        ([MessageState.DELIVERED], [("Delivered", "Alice", "")]),
        (
            [MessageState.DELIVERED, MessageState.READ],
            [("Delivered", "Alice", ""), ("Read", "Alice", "strong")],
        ),
        ([MessageState.FAILED], [("Not delivered", "Alice", "grave")]),
    ],
)
def test_the_way_of_an_own_message(states: list[MessageState], told: list[tuple[str, str, str]]) -> None:
    fake = DemoMessenger()
    message = fake.put(ALICE, "text", mine=True, state=MessageState.QUEUED)
    for state in states:
        fake.advance(message, state)
    assert facts(fake.timelines[ALICE][0], fake) == [("Sent", "", ""), *told]


def test_times_of_delivery_are_kept_when_it_is_read() -> None:
    delivered = recipient_of(ALICE, MessageState.DELIVERED, NOW)
    read = recipient_of(ALICE, MessageState.READ, NOW + 60_000, None, delivered)
    assert (read.delivered_at, read.read_at) == (NOW, NOW + 60_000)


def test_a_friends_message_with_all_that_can_happen_to_it() -> None:
    fake = DemoMessenger()
    reaction = Reaction(fake.me.user_id, "👍", NOW)
    message = fake.make(
        ALICE, "text", edited_at=NOW, reactions=(reaction,), expires_in_s=60, expires_at=NOW + 90_000
    )
    told = message_facts(message, fake.me.user_id, lambda _: "Alice", NOW)
    assert [fact["label"] for fact in told] == ["Sent", "Received", "Edited", "Reaction", "Disappears"]
    assert told[3]["who"] == "You"
    assert told[4]["value"].startswith("In 2 minutes, ")


def test_a_timer_that_does_not_run_yet() -> None:
    fake = DemoMessenger()
    own = message_facts(fake.make(ALICE, "x", mine=True, expires_in_s=86_400), fake.me.user_id, str, NOW)
    theirs = message_facts(fake.make(ALICE, "x", expires_in_s=3_600), fake.me.user_id, str, NOW)
    assert own[-1]["value"] == "1 day after it is delivered"
    assert theirs[-1]["value"] == "1 hour after you have seen it"
