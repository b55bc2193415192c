"""Edits, deletions, reactions and receipts from both sides under any schedule: both ends show the same talk."""

import contextlib
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from core.errors import CommandError
from core.messaging.events import MessageChanged, MessageStateChanged
from core.messaging.model import ChatMessage, MessageState
from tests.core.messaging.test_engine_schedules import NAMES, TALKING, TROUBLE, Story, sentences
from tests.fakes.lan import Host

CHANGING = ("edits for", "deletes for", "reacts for", "takes back for", "sees")
TALK = ("says to", *CHANGING, *CHANGING, "floods")
EMOJI = ("👍", "🎉", "❤️")


class ChangeStory(Story):
    """What is done to which message follows from how much was done before."""

    def __init__(self, seeds: list[int], are_friends: bool) -> None:
        super().__init__(seeds, are_friends)
        self.seen: dict[tuple[str, str], int] = {}  # (who, of whom): up to which datetime

    def edits(self, host: Host, other: Host) -> None:
        self._to_one(host, other, lambda m: self.lan.edit(host, m.message_id, f"{m.text} {self.words}"))

    def deletes(self, host: Host, other: Host) -> None:
        self._to_one(host, other, lambda m: self.lan.delete(host, m.message_id))

    def reacts(self, host: Host, other: Host) -> None:
        self._to_one(host, other, lambda m: self.lan.react(host, m.message_id, EMOJI[self.words % 3]))

    def takes(self, host: Host, other: Host) -> None:
        self._to_one(host, other, lambda m: self.lan.react(host, m.message_id, ""))

    def sees(self, host: Host, other: Host) -> None:
        theirs = [message.datetime for message in host.stored() if message.sender == other.user]
        self.seen[host.name, other.name] = max(theirs, default=-1)
        self.lan.see(host, other)

    def _to_one(self, host: Host, other: Host, act) -> None:
        self.words += 1
        talk = host.stored(other.user)
        if talk:
            with contextlib.suppress(CommandError):
                act(host.shown(talk[-1 - self.words % min(len(talk), 4)].message_id))


def shown(host: Host, other: Host) -> list[tuple[object, ...]]:
    """The talk with another as the person sees it."""
    ordered = sorted(host.talk(other.user), key=lambda m: m.message_id)
    return [(m.message_id, m.text, m.edited_at, m.is_deleted, m.reactions) for m in ordered]


def check_changes(seeds: list[int], script: list[str]) -> None:
    story = ChangeStory(seeds, are_friends=True)
    for sentence in script:
        story.tell(sentence)
    story.lan.settle(40)
    for one in story.hosts.values():
        for other in story.hosts.values():
            if one is not other:
                assert shown(one, other) == shown(other, one)
                check_read(story, one, other)
        assert one.disk.outbox == {}
        check_told(one)
    check_all_can_be_read(story)


def check_all_can_be_read(story: ChangeStory) -> None:
    for one in story.hosts.values():
        for other in [each for each in story.hosts.values() if each is not one]:
            story.lan.see(other, one)
            story.lan.settle(40)
            written = [m for m in one.stored(other.user) if m.receiver == other.user and not m.is_deleted]
            assert {m.message_id for m in written} <= {m.message_id for m in read(one, other)}
            check_told(one)


def check_read(story: ChangeStory, one: Host, other: Host) -> None:
    """What is shown as read lies before something that was seen."""
    upper = story.seen.get((other.name, one.name), -1)
    assert all(message.datetime <= upper for message in read(one, other))


def read(one: Host, other: Host) -> list[ChatMessage]:
    return [m for m in one.talk(other.user) if m.receiver == other.user and m.state is MessageState.READ]


def check_told(host: Host) -> None:
    """READ is told at most once, and after nothing comes what is less; a change is told as it was on disk."""
    told = [event for event in host.said(MessageStateChanged) if event.state is MessageState.READ]
    assert max(Counter(event.message_id for event in told).values(), default=1) == 1
    last: dict[object, ChatMessage] = {e.message.message_id: e.message for e in host.said(MessageChanged)}
    for message_id, message in last.items():
        now = host.shown(message_id)  # type: ignore[arg-type]
        facts = [(m.text, m.edited_at, m.is_deleted, m.reactions) for m in (message, now)]
        assert facts[0] == facts[1], "the last change was not told"


@given(st.permutations([1, 2]), st.lists(sentences(NAMES[:2], TALK, TROUBLE), max_size=30))
def test_both_ends_show_the_same_talk(seeds, script):
    check_changes(seeds, script)


@given(st.permutations([1, 2, 3]), st.lists(sentences(NAMES, TALK, TROUBLE), max_size=20))
def test_three_friends_change_only_their_own_talks(seeds, script):
    check_changes(seeds, script)


def test_a_script_of_all_changes():
    """The vocabulary itself, in an order that hurts."""
    verbs = [
        f"{name} {verb} {other}"
        for verb in (*TALKING, *TALK)
        for name, other in ((NAMES[:2]), (NAMES[1::-1]))
    ]
    script = [
        each
        for trouble in TROUBLE
        for who in NAMES[:2]
        for each in (*verbs[:6], "the network trickles", *verbs[6:], f"{who} {trouble}")
    ]
    check_changes([2, 1], [*script, "the network delivers"])
