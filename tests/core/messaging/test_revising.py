"""Edits, deletions and reactions between two engines: who may do what, and what both then hold."""

from dataclasses import replace

import pytest

from core.errors import CommandError
from core.messaging.events import MessageArrived, MessageChanged, MessageQueued, MessageStateChanged
from core.messaging.model import Reaction
from core.messaging.step import Step
from core.protocol.changes import Deletion, Edit, Quiet, Reacted
from core.protocol.content import Content, content_hash, encode_content
from core.protocol.ids import MessageId
from core.protocol.packets import Ack, AckError, Message, Status, decode, encode
from tests.fakes.lan import Host, Lan, friends

LONG = "é" * 30_000 + "x"


def both(lan: Lan, one: Host, other: Host) -> list[tuple[str, bool, bool, tuple[Reaction, ...]]]:
    """The talk as both show it: they show the same."""
    lan.deliver()
    ours, theirs = (
        [(m.text, m.edited_at is not None, m.is_deleted, m.reactions) for m in host.talk()]
        for host in (one, other)
    )
    assert ours == theirs
    return ours


def inject(lan: Lan, sender: Host, receiver: Host, kind: str, body: str, **extra: object) -> MessageId:
    """A content as a changed program would send it."""
    state, link = sender.engine.state, lan.link(sender, receiver)
    assert link is not None
    reply_to = extra.pop("reply_to", None)
    ids, datetime = (sender.user, receiver.user, state.client), state.timeline.next(lan.moment.ms)
    content = Content(kind, 5, *ids, datetime, body, reply_to, extra)  # type: ignore[arg-type]
    data = encode_content(content, bytes(16))
    olm_type, sealed = state.ratchet.encrypt(receiver.user, data)
    ciphertext = bytes((olm_type,)) + sealed
    lan.carry(sender, link, encode(Message(Status.ONLINE, datetime, *ids, content_hash(data), ciphertext)))
    lan.deliver()
    return content.message_id


def send(lan: Lan, sender: Host, receiver: Host, quiet: Quiet) -> None:
    """Whatever it says, without asking whether the person may."""
    step = Step()
    sender.engine.sending.send_quiet(step, lan.moment, receiver.user, quiet)
    sender.do(step)
    lan.deliver()


def refused(receiver: Host) -> int:
    return receiver.engine.state.stats.messages_rejected


def test_an_edit_reaches_both_and_is_told_once_each() -> None:
    lan, alice, bob = friends()
    message_id = lan.say(alice, bob, "helo")
    lan.deliver()
    lan.edit(alice, message_id, "hello")
    assert both(lan, alice, bob) == [("hello", True, False, ())]
    for host in (alice, bob):
        assert host.said(MessageChanged) == [MessageChanged(host.shown(message_id))]
    assert alice.shown(message_id).edited_at == bob.shown(message_id).edited_at == lan.moment.ms
    assert len(bob.said(MessageArrived)) == len(alice.said(MessageQueued)) == 1


def test_a_deletion_takes_text_and_reactions_away_at_both() -> None:
    lan, alice, bob = friends()
    message_id = lan.say(alice, bob, "hello")
    lan.deliver()
    lan.react(bob, message_id, "👍")
    lan.deliver()
    lan.delete(alice, message_id)
    assert both(lan, alice, bob) == [("", False, True, ())]


def test_each_person_reacts_once_and_may_take_it_back() -> None:
    lan, alice, bob = friends()
    message_id = lan.say(alice, bob, "hello")
    lan.deliver()
    lan.react(alice, message_id, "🎉")
    lan.react(bob, message_id, "👍")
    lan.pass_time(1)
    lan.react(bob, message_id, "e\u0301")
    at = lan.moment.ms
    expected = (Reaction(alice.user, "🎉", at - 1000), Reaction(bob.user, "\xe9", at))
    assert both(lan, alice, bob) == [("hello", False, False, expected)]
    lan.react(bob, message_id, "")
    assert both(lan, alice, bob) == [("hello", False, False, expected[:1])]


def test_nobody_is_told_how_far_a_change_got_and_it_is_no_pending_message() -> None:
    lan, alice, bob = friends()
    message_id = lan.say(alice, bob, "hello")
    lan.deliver()
    alice.events.clear()
    bob.drops_acks = True
    lan.react(alice, message_id, "👍")
    lan.deliver()
    lan.pass_time(1)
    outbox = alice.engine.state.outbox
    assert (outbox.pending(bob.user), outbox.waiting(bob.user)) == (0, 1)
    lan.settle()
    assert outbox.waiting(bob.user) == 0
    assert alice.said(MessageStateChanged) == []
    assert alice.said(MessageQueued) == []
    assert (alice.engine.state.stats.messages_out, bob.engine.state.stats.messages_in) == (1, 1)


def test_changes_wait_for_a_friend_who_is_away_and_arrive_in_order() -> None:
    lan, alice, bob = friends()
    lan.cut_all()
    first, second = (lan.say(alice, bob, text) for text in ("one", "two"))
    lan.edit(alice, first, "uno")
    lan.react(alice, second, "👍")
    lan.edit(alice, first, "eins")
    lan.kill(alice)
    assert alice.engine.state.outbox.pending(bob.user) == 2
    lan.settle()
    reaction = Reaction(alice.user, "👍", alice.shown(second).reactions[0].at)
    assert both(lan, alice, bob) == [("eins", True, False, ()), ("two", False, False, (reaction,))]


def test_a_friend_removed_meanwhile_hears_of_no_change() -> None:
    lan, alice, bob = friends()
    lan.cut_all()
    message_id = lan.say(alice, bob, "hello")
    lan.edit(alice, message_id, "hullo")
    alice.events.clear()
    alice.do(alice.engine.remove(lan.moment, bob.user))
    failed = [event.message_id for event in alice.said(MessageStateChanged)]
    assert failed == [message_id]


# -- a message that was not sent yet


def test_the_text_of_a_message_deleted_before_it_was_sent_never_leaves() -> None:
    lan, alice, bob = friends()
    lan.cut_all()
    message_id = lan.say(alice, bob, "a secret")
    lan.delete(alice, message_id)
    assert all(b"a secret" not in entry.content for entry in alice.disk.outbox.values())
    lan.settle()
    assert both(lan, alice, bob) == [("", False, True, ())]
    assert [event.message.text for event in bob.said(MessageArrived)] == [""]


def test_the_same_of_a_message_that_waits_on_disk_alone() -> None:
    lan, alice, bob = friends()
    lan.cut_all()
    message_id = lan.say(alice, bob, "a secret")
    lan.kill(alice)
    assert alice.engine.state.outbox.window(bob.user) == []
    lan.delete(alice, message_id)
    lan.settle()
    assert both(lan, alice, bob) == [("", False, True, ())]
    assert [event.message.text for event in bob.said(MessageArrived)] == [""]


def test_while_the_disk_is_read_what_was_written_goes_out_and_is_deleted_there() -> None:
    lan, alice, bob = friends()
    lan.cut_all()
    message_id = lan.say(alice, bob, "a secret")
    lan.kill(alice)
    alice.holds_reads = True
    lan.connect(alice, bob)
    lan.delete(alice, message_id)
    lan.settle()
    assert both(lan, alice, bob) == [("", False, True, ())]


def test_what_is_sealed_is_sent_again_byte_for_byte() -> None:
    lan, alice, bob = friends()
    bob.drops_acks = True
    message_id = lan.say(alice, bob, "hello")
    lan.deliver()
    sealed = alice.disk.outbox[message_id]
    lan.delete(alice, message_id)
    assert alice.disk.outbox[message_id] == sealed
    lan.settle()
    assert both(lan, alice, bob) == [("", False, True, ())]


# -- what a person may not do


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (" \n", "bad_argument"),
        ("\ud800", "bad_argument"),
        ("x" * 60_001, "too_long"),
        (LONG, "too_long"),
        ("x" * 10_000_000, "too_long"),
    ],
)
def test_the_text_of_an_edit_is_as_limited_as_a_message(text: str, code: str) -> None:
    lan, alice, bob = friends()
    message_id = lan.say(alice, bob, "hello")
    with pytest.raises(CommandError) as error:
        lan.edit(alice, message_id, text)
    assert error.value.code == code


@pytest.mark.parametrize(
    "emoji", ["👍👍", "ok", " ", "\n", "\u202e", "👍\u0007", "x" + "\u0301" * 40, "y" * 100_000]
)
def test_a_reaction_is_one_emoji(emoji: str) -> None:
    lan, alice, bob = friends()
    message_id = lan.say(alice, bob, "hello")
    with pytest.raises(CommandError, match="one emoji"):
        lan.react(alice, message_id, emoji)


def test_only_own_messages_can_be_edited_and_deleted() -> None:
    lan, alice, bob = friends()
    message_id = lan.say(bob, alice, "hello")
    lan.deliver()
    line = replace(alice.shown(message_id), sender=alice.user, receiver=bob.user, kind="line:friend")
    revising = alice.engine.revising
    for message in (alice.shown(message_id), line, replace(line, kind="poll")):
        for attempt in (
            lambda m: revising.edit(lan.moment, m, "x"),
            lambda m: revising.delete(lan.moment, m),
        ):
            with pytest.raises(CommandError, match="your own messages") as error:
                attempt(message)
            assert error.value.code == "bad_argument"
    with pytest.raises(CommandError):
        revising.react(lan.moment, line, "👍")


def test_a_deleted_message_is_neither_edited_nor_reacted_to_and_deleting_it_again_says_nothing() -> None:
    lan, alice, bob = friends()
    message_id = lan.say(alice, bob, "hello")
    lan.delete(alice, message_id)
    for attempt in (lambda: lan.edit(alice, message_id, "x"), lambda: lan.react(alice, message_id, "👍")):
        with pytest.raises(CommandError) as error:
            attempt()
        assert error.value.code == "bad_argument"
    waiting = alice.engine.state.outbox.waiting(bob.user)
    lan.delete(alice, message_id)
    assert alice.engine.state.outbox.waiting(bob.user) == waiting


def test_what_changes_nothing_is_not_sent() -> None:
    lan, alice, bob = friends()
    message_id = lan.say(alice, bob, "hello")
    lan.react(alice, message_id, "👍")
    lan.deliver()
    lan.carried.clear()
    lan.edit(alice, message_id, "hello")
    lan.react(alice, message_id, "👍")
    lan.deliver()
    assert lan.carried == []


def test_there_is_no_change_without_a_friend() -> None:
    lan, alice, bob = friends()
    message_id = lan.say(alice, bob, "hello")
    lan.deliver()
    alice.do(alice.engine.remove(lan.moment, bob.user))
    attempts = [
        lambda: lan.edit(alice, message_id, "x"),
        lambda: lan.delete(alice, message_id),
        lambda: lan.react(alice, message_id, "👍"),
    ]
    for attempt in attempts:
        with pytest.raises(CommandError) as error:
            attempt()
        assert error.value.code == "not_friend"


# -- what a friend may not do


def test_a_friend_changes_only_what_they_wrote() -> None:
    lan, alice, bob = friends()
    message_id = lan.say(alice, bob, "hello")
    lan.deliver()
    for change in (Edit(message_id, "I owe you"), Deletion(message_id)):
        send(lan, bob, alice, change)
    assert alice.shown(message_id).text == "hello"
    assert not alice.shown(message_id).is_deleted
    assert alice.said(MessageChanged) == []
    assert refused(alice) == 0


def test_a_friend_reaches_no_other_talk() -> None:
    lan, alice, bob = friends()
    carol = lan.host("carol")
    lan.befriend(carol, alice)
    message_id = lan.say(alice, carol, "between us")
    theirs = lan.say(carol, alice, "indeed")
    lan.deliver()
    alice.events.clear()
    for change in (Reacted(message_id, "👍"), Reacted(theirs, "👍"), Edit(theirs, "x"), Deletion(theirs)):
        send(lan, bob, alice, change)
    assert [message.reactions for message in alice.talk()] == [(), ()]
    assert [message.text for message in alice.talk()] == ["between us", "indeed"]
    assert alice.said(MessageChanged) == []


def test_a_change_of_what_is_not_here_is_acknowledged_and_forgotten() -> None:
    lan, alice, bob = friends()
    message_id = lan.say(bob, alice, "hello")
    lan.deliver()
    alice.disk.table.remove(message_id)
    lan.edit(bob, message_id, "hullo")
    lan.deliver()
    assert bob.disk.outbox == {}
    assert alice.talk() == []
    assert alice.said(MessageChanged) == []


def test_a_change_names_nothing_by_the_field_of_replies() -> None:
    """The stored row says by reply_to what a content has changed: a friend does not write that."""
    lan, alice, bob = friends()
    message_id = lan.say(alice, bob, "hello")
    lan.deliver()
    inject(lan, bob, alice, "edit", "x", of=MessageId(bytes(16)).hex(), reply_to=message_id)
    assert alice.said(MessageChanged) == []
    assert refused(alice) == 0


MALFORMED: list[tuple[str, str, dict[str, object]]] = [
    ("edit", "x", {}),
    ("edit", "x", {"of": "zz" * 16}),
    ("edit", "x", {"of": "11" * 15}),
    ("edit", "x", {"of": "11 " * 10 + "11"}),
    ("delete", "", {"of": None}),
    ("delete", "", {"of": 5}),
    ("reaction", "two words", {"of": "11" * 16}),
    ("reaction", "👍👍", {"of": "11" * 16}),
    ("reaction", "\u202e", {"of": "11" * 16}),
    ("receipt", "", {"of_client": "11" * 16}),
    ("receipt", "", {"of_client": "11" * 16, "up_to": -1}),
    ("receipt", "", {"of_client": "11" * 16, "up_to": True}),
    ("receipt", "", {"of_client": "11" * 16, "up_to": "9"}),
    ("receipt", "", {"up_to": 9}),
]


@pytest.mark.parametrize(("type_", "body", "extra"), MALFORMED)
def test_a_change_that_cannot_be_read_has_code_3(type_: str, body: str, extra: dict[str, object]) -> None:
    lan, alice, bob = friends()
    lan.carried.clear()
    message_id = inject(lan, bob, alice, type_, body, **extra)
    acks = [packet for packet in map(decode, lan.carried) if isinstance(packet, Ack)]
    assert [(ack.error, ack.message_id) for ack in acks] == [(AckError.UNPARSABLE, message_id)]
    assert not alice.disk.table.knows(message_id)
