"""Read receipts between two engines: what they say, when they are sent, what they cannot say."""

import pytest

from core.messaging.effects import LoadRead
from core.messaging.events import MessageStateChanged
from core.messaging.model import MessageState, Privacy
from core.messaging.read_book import MAX_CLIENTS, ReadBook
from core.messaging.state import Moment
from core.messaging.step import Step
from core.messaging.writes import MarkSeen
from core.protocol.changes import Receipt
from core.protocol.ids import ClientId, MessageId
from tests.fakes.lan import Host, Lan, friends

FAR = 2**63 - 1


def hide(host: Host) -> None:
    host.engine.state.privacy = Privacy(read_receipts=False)


def send(lan: Lan, sender: Host, receiver: Host, receipt: Receipt) -> None:
    """Whatever it says."""
    step = Step()
    sender.engine.sending.send_quiet(step, lan.moment, receiver.user, receipt)
    sender.do(step)


def states(host: Host, message_id: MessageId) -> list[MessageState]:
    """What the person heard of a message, in order."""
    told = host.said(MessageStateChanged)
    return [event.state for event in told if event.message_id == message_id]


def quiet(host: Host) -> int:
    return len(host.disk.table.quiet)


def test_what_was_seen_is_read_at_the_other_end() -> None:
    lan, alice, bob = friends()
    ids = [lan.say(alice, bob, text) for text in ("one", "two")]
    lan.deliver()
    lan.pass_time(60)
    lan.see(bob, alice)
    later = lan.say(alice, bob, "three")
    lan.deliver()
    assert [states(alice, message_id)[-1] for message_id in ids] == [MessageState.READ] * 2
    assert [alice.shown(message_id).state for message_id in ids] == [MessageState.READ] * 2
    assert alice.shown(later).state is MessageState.DELIVERED
    (event,) = (
        e for e in alice.said(MessageStateChanged) if e.message_id == ids[0] and e.state is MessageState.READ
    )
    assert (event.to, event.at) == (bob.user, lan.moment.ms)


def test_one_receipt_covers_all_and_the_same_is_not_said_twice() -> None:
    lan, alice, bob = friends()
    for number in range(300):
        lan.say(alice, bob, str(number))
    lan.deliver()
    for _ in range(3):
        lan.see(bob, alice)
        lan.deliver()
    assert quiet(bob) == 1
    assert alice.states() == {"delivered": 300}
    assert all(message.state is MessageState.READ for message in alice.talk())


def test_receipts_and_reactions_do_not_answer_each_other() -> None:
    """No circle: what is no message is never read."""
    lan, alice, bob = friends()
    message_id = lan.say(alice, bob, "hello")
    lan.deliver()
    for _ in range(5):
        for host, other in ((bob, alice), (alice, bob)):
            lan.see(host, other)
            lan.react(host, message_id, "👍")
            lan.deliver()
    assert (quiet(alice), quiet(bob)) == (3, 3)  # one receipt of bob's, two reactions, at both


@pytest.mark.parametrize("who", ["alice", "bob"])
def test_receipts_need_the_wish_of_both(who: str) -> None:
    lan, alice, bob = friends()
    hide({"alice": alice, "bob": bob}[who])
    message_id = lan.say(alice, bob, "hello")
    lan.deliver()
    lan.see(bob, alice)
    lan.settle()
    assert states(alice, message_id)[-1] is MessageState.DELIVERED
    assert alice.shown(message_id).state is MessageState.DELIVERED
    assert quiet(bob) == (who == "alice")
    assert bob.disk.outbox == {}


def test_what_was_seen_is_kept_whether_or_not_it_is_told() -> None:
    lan, alice, bob = friends()
    hide(bob)
    for friend in (alice.user, lan.host("carol").user):
        step = bob.engine.reading.seen(lan.moment, friend, None, {alice.disk.client: 5})
        assert step.writes == [MarkSeen(friend, None, lan.moment.ms)]


def test_a_receipt_waits_for_a_friend_who_is_away() -> None:
    lan, alice, bob = friends()
    message_id = lan.say(alice, bob, "hello")
    lan.deliver()
    lan.cut_all()
    lan.see(bob, alice)
    lan.kill(bob)
    assert bob.engine.state.outbox.pending(alice.user) == 0
    lan.settle()
    assert alice.shown(message_id).state is MessageState.READ
    lan.kill(alice)
    lan.see(bob, alice)
    lan.settle()
    assert states(alice, message_id).count(MessageState.READ) == 1


def test_a_receipt_is_no_acknowledgement() -> None:
    """Only ACK says that a message is on the friend's disk; read is told after it, once."""
    lan, alice, bob = friends()
    bob.drops_acks = True
    message_id = lan.say(alice, bob, "hello")
    lan.deliver()
    lan.see(bob, alice)
    lan.deliver()
    assert alice.shown(message_id).state is MessageState.QUEUED
    assert states(alice, message_id) == []
    lan.settle()
    assert states(alice, message_id)[-2:] == [MessageState.DELIVERED, MessageState.READ]
    assert states(alice, message_id).count(MessageState.READ) == 1


def test_read_is_told_once_although_the_disk_says_it_again() -> None:
    lan, alice, bob = friends()
    bob.drops_acks = True
    message_id = lan.say(alice, bob, "hello")
    lan.deliver()
    bob.drops_acks = False
    alice.holds_commits = alice.holds_reads = True
    lan.see(bob, alice)
    lan.deliver()
    lan.cut_all()
    lan.settle()
    assert states(alice, message_id)[-2:] == [MessageState.DELIVERED, MessageState.READ]
    assert states(alice, message_id).count(MessageState.READ) == 1


def test_nothing_can_be_read_before_it_is_written() -> None:
    lan, alice, bob = friends()
    message_id = lan.say(alice, bob, "hello")
    lan.deliver()
    send(lan, bob, alice, Receipt(alice.disk.client, FAR))
    lan.deliver()
    lan.pass_time(5)
    later = lan.say(alice, bob, "later")
    lan.deliver()
    assert [alice.shown(each).state.value for each in (message_id, later)] == ["read", "delivered"]


def test_an_older_receipt_takes_nothing_back() -> None:
    lan, alice, bob = friends()
    first, second = (lan.say(alice, bob, text) for text in ("one", "two"))
    lan.deliver()
    for upper in (second, first):
        send(lan, bob, alice, Receipt(alice.disk.client, alice.shown(upper).datetime))
        lan.deliver()
    assert alice.shown(second).state is MessageState.READ
    assert len(alice.disk.table.receipts[bob.user, alice.disk.client]) == 1


def test_a_friend_reads_only_what_was_written_to_them() -> None:
    lan, alice, bob = friends()
    carol = lan.host("carol")
    lan.befriend(carol, alice)
    message_id = lan.say(alice, carol, "between us")
    lan.deliver()
    send(lan, bob, alice, Receipt(alice.disk.client, FAR))
    lan.deliver()
    assert alice.shown(message_id).state is MessageState.DELIVERED
    assert MessageState.READ not in states(alice, message_id)


def test_invented_installations_cost_a_bounded_room() -> None:
    book, user = ReadBook(), friends()[1].user
    accepted = [book.advance(user, ClientId(bytes([n]) * 16), 5) for n in range(200)]
    assert accepted == [-1] * MAX_CLIENTS + [None] * (200 - MAX_CLIENTS)
    assert book.advance(user, ClientId(bytes(16)), 6) == 5
    full = ReadBook({(user, ClientId(bytes([n]) * 16)): 5 for n in range(MAX_CLIENTS)})
    assert full.advance(user, ClientId(b"\xee" * 16), 5) is None


def test_the_disk_is_asked_once_at_a_time_for_no_more_than_is_new() -> None:
    _, alice, bob = friends()
    step, client, reading = Step(), alice.disk.client, alice.engine.reading
    alice.engine.state.timeline.last = 1_000
    for at, up_to in enumerate((10, 90, 50, *range(100, 900), 900)):
        reading.received(step, Moment(0.0, at), bob.user, Receipt(client, up_to))
    (first,) = step.effects
    assert first == LoadRead(bob.user, client, -1, 10, 0)
    step = reading.loaded(first, ())
    (second,) = step.effects
    assert second == LoadRead(bob.user, client, 10, 900, 803)
    assert reading.loaded(second, ()) == Step()
