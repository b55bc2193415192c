"""Disappearing messages: a setting that both ends agree on, and time that runs from delivery and from sight."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import CommandError
from core.messaging.composing import as_entry, compose
from core.messaging.effects import TellMessage
from core.messaging.events import (
    LineAdded,
    MessageArrived,
    MessageChanged,
    MessageQueued,
    MessagesRemoved,
    MessageStateChanged,
)
from core.messaging.step import Step
from core.messaging.timers import MAX_EXPIRED
from core.protocol.ids import MessageId
from core.protocol.packets import Ack, AckError
from tests.fakes.lan import Host, Lan, friends, pair

HOUR, DAY, YEAR = 3_600, 86_400, 365 * 86_400


def set_timer(host: Host, other: Host, seconds: int) -> None:
    host.do(host.engine.timers.set(host.lan.moment, other.user, seconds))


def see(host: Host, other: Host) -> None:
    host.do(host.engine.reading.seen(host.lan.moment, other.user, None, {}))


def timers(*hosts: Host) -> list[int]:
    return [host.engine.timers.of(other.user) for host, other in (hosts, hosts[::-1])]


def lines(host: Host) -> list[tuple[str, int]]:
    """Who set which timer, as announced and as stored."""
    told = [event.message for event in host.said(LineAdded)]
    stored = [row for row in host.disk.messages.values() if row.is_line][-len(told) :] if told else []
    assert [each.message_id for each in told] == [each.message_id for each in stored]
    assert {each.kind for each in told} <= {"line:timer"}
    return [("me" if each.sender == host.user else "friend", each.expires_in_s) for each in told]


def removed(host: Host) -> list[MessageId]:
    told = host.said(MessagesRemoved)
    ids = [each for event in told for each in event.message_ids]
    assert set(host.disk.table.removed) == set(ids)
    return ids


def under_timer(seconds: int = HOUR) -> tuple[Lan, Host, Host]:
    lan, alice, bob = friends()
    set_timer(alice, bob, seconds)
    lan.deliver()
    for host in (alice, bob):
        host.events.clear()
    return lan, alice, bob


# The setting


def test_a_setting_is_told_and_stands_as_a_line_at_both_ends():
    lan, alice, bob = friends()
    set_timer(alice, bob, DAY)
    lan.deliver()
    assert timers(alice, bob) == [DAY, DAY]
    assert (lines(alice), lines(bob)) == ([("me", DAY)], [("friend", DAY)])
    set_timer(bob, alice, 0)
    lan.deliver()
    assert timers(alice, bob) == [0, 0]
    assert lines(alice) == [("me", DAY), ("friend", 0)]


def test_it_is_no_message():
    lan, alice, bob = friends()
    set_timer(alice, bob, DAY)
    lan.deliver()
    for host in (alice, bob):
        assert not host.said(MessageArrived)
        assert not host.said(MessageQueued)
        assert not host.said(MessageStateChanged)
        assert host.texts() == []
    assert not alice.disk.outbox


def test_the_same_setting_again_says_nothing():
    lan, alice, bob = friends()
    set_timer(alice, bob, DAY)
    set_timer(alice, bob, DAY)
    lan.deliver()
    set_timer(bob, alice, DAY)
    assert lines(bob) == [("friend", DAY)]


@pytest.mark.parametrize("seconds", [-1, 1, 4, YEAR + 1, True, 1.5])
def test_what_cannot_be_meant(seconds):
    _lan, alice, bob = friends()
    with pytest.raises(CommandError) as refused:
        set_timer(alice, bob, seconds)
    assert refused.value.code == "bad_argument"
    with pytest.raises(CommandError):
        alice.do(alice.engine.timers.set_default(seconds))
    assert timers(alice, bob) == [0, 0]


def test_only_a_friend_has_one():
    _lan, alice, bob = pair()
    with pytest.raises(CommandError) as refused:
        set_timer(alice, bob, DAY)
    assert refused.value.code == "not_friend"


@pytest.mark.parametrize("seconds", [5, YEAR])
def test_the_bounds(seconds):
    lan, alice, bob = friends()
    set_timer(alice, bob, seconds)
    lan.deliver()
    assert timers(alice, bob) == [seconds, seconds]


def test_it_survives_a_restart_and_waits_for_who_is_away():
    lan, alice, bob = friends()
    lan.cut_all()
    set_timer(alice, bob, DAY)
    lan.kill(alice)
    assert alice.engine.timers.of(bob.user) == DAY
    lan.settle()
    lan.kill(bob)
    assert bob.engine.timers.of(alice.user) == DAY


def test_of_two_that_cross_the_newest_counts_at_both_ends():
    lan, alice, bob = friends()
    set_timer(alice, bob, DAY)
    lan.set_clocks(1)
    set_timer(bob, alice, HOUR)
    lan.deliver()
    assert timers(alice, bob) == [HOUR, HOUR]
    assert lines(alice) == [("me", DAY), ("friend", HOUR)]
    assert lines(bob) == [("me", HOUR), ("friend", DAY)]


def test_of_two_at_the_same_moment_that_of_the_larger_id_counts():
    lan, alice, bob = friends()
    assert alice.user < bob.user
    set_timer(alice, bob, DAY)
    set_timer(bob, alice, HOUR)
    lan.deliver()
    assert timers(alice, bob) == [HOUR, HOUR]


def test_who_has_heard_the_other_is_newer_though_their_clock_is_behind():
    lan, alice, bob = friends()
    set_timer(alice, bob, DAY)
    lan.deliver()
    lan.set_clocks(-30 * DAY * 1000)
    set_timer(bob, alice, HOUR)
    lan.deliver()
    assert timers(alice, bob) == [HOUR, HOUR]


setters = st.tuples(
    st.sampled_from(["alice", "bob", "deliver", "some", "cut", "kill alice", "kill bob"]),
    st.sampled_from([0, 5, HOUR, DAY, YEAR]),
    st.sampled_from([0, 1, -1, 1_000, -1_000, 86_400_000, -86_400_000]),
)


@given(st.lists(setters, max_size=12))
@settings(max_examples=150)
def test_both_ends_agree_whatever_happens(script):
    """Clocks are set, links break, power is lost: in the end both have what was set last by either."""
    lan, alice, bob = friends()
    for who, seconds, clock in script:
        lan.set_clocks(clock)
        match who:
            case "alice":
                set_timer(alice, bob, seconds)
            case "bob":
                set_timer(bob, alice, seconds)
            case "deliver":
                lan.deliver()
            case "some":
                lan.deliver(1)
            case "cut":
                lan.cut_all()
                lan.connect(alice, bob)
            case _:
                lan.kill(alice if who == "kill alice" else bob)
    lan.settle()
    assert timers(alice, bob)[0] == timers(alice, bob)[1]
    assert alice.engine.state.timers.get(bob.user) == bob.engine.state.timers.get(alice.user)


def test_with_the_friendship_it_is_forgotten_at_both_ends():
    lan, alice, bob = under_timer()
    bob.do(bob.engine.remove(lan.moment, alice.user))
    lan.settle()
    lan.befriend(alice, bob)
    lan.settle()
    assert timers(alice, bob) == [0, 0]


@pytest.mark.parametrize(("of_alice", "of_bob"), [(DAY, 0), (0, HOUR), (DAY, HOUR)])
def test_what_is_set_for_friendships_to_come(of_alice, of_bob):
    lan, alice, bob = pair()
    alice.do(alice.engine.timers.set_default(of_alice))
    bob.do(bob.engine.timers.set_default(of_bob))
    lan.kill(alice)
    lan.befriend(alice, bob)
    lan.settle()
    found = timers(alice, bob)
    assert found[0] == found[1]
    assert found[0] in {of_alice, of_bob} - {0}


@pytest.mark.parametrize(
    ("seconds", "sent_at"), [(4, None), (True, None), ("9", None), (None, None), (HOUR, 2**62)]
)
def test_what_a_friend_cannot_mean_is_refused(seconds, sent_at):
    lan, alice, bob = under_timer()
    current = bob.engine.state.timers[alice.user]
    forge(lan, alice, bob, seconds, sent_at)
    lan.deliver()
    assert bob.engine.state.timers[alice.user] == current
    assert lines(bob) == []
    assert list(alice.disk.errors.values()) == [AckError.UNPARSABLE]


def forge(lan: Lan, alice: Host, bob: Host, seconds: object, sent_at: int | None) -> None:
    """A setting of a program that does as it likes."""
    step, sending = Step(), alice.engine.sending
    state = alice.engine.state
    message = compose(state, lan.moment, bob.user, "", None)
    message = replace(message, sent_at=lan.moment.ms if sent_at is None else sent_at)
    entry = as_entry(state, message, ("timer", "", {"seconds": seconds}))
    sending._enqueue(step, lan.moment, message, entry, None)
    alice.do(step)


# Time


def test_it_runs_from_delivery_here_and_from_sight_there():
    lan, alice, bob = under_timer()
    sent = lan.say(alice, bob, "for an hour")
    assert alice.disk.messages[sent].expires_in_s == HOUR
    lan.pass_time(HOUR)
    assert removed(alice) == [], "not delivered"
    lan.deliver()
    assert alice.disk.messages[sent].expires_at == lan.moment.ms + HOUR * 1000
    assert alice.said(MessageChanged)[-1].message == alice.disk.messages[sent]
    assert bob.disk.messages[sent].expires_at is None
    lan.pass_time(HOUR)
    assert (removed(alice), removed(bob)) == ([sent], [])
    assert alice.disk.table.removed[sent].text == ""
    see(bob, alice)
    lan.pass_time(HOUR - 1)
    assert bob.texts() == ["for an hour"]
    lan.pass_time(1)
    assert removed(bob) == [sent]
    assert bob.said(MessagesRemoved) == [MessagesRemoved(alice.user, (sent,))]


def test_a_message_keeps_the_setting_it_was_written_under():
    lan, alice, bob = under_timer(HOUR)
    first = lan.say(alice, bob, "an hour")
    set_timer(alice, bob, 0)
    second = lan.say(alice, bob, "for ever")
    lan.deliver()
    see(bob, alice)
    lan.pass_time(YEAR)
    assert removed(alice) == removed(bob) == [first]
    assert bob.disk.messages[second].expires_in_s == 0


def test_an_edit_leaves_the_time_of_a_message_and_comes_too_late_after_it():
    lan, alice, bob = under_timer()
    sent = lan.say(alice, bob, "first")
    lan.deliver()
    see(bob, alice)
    due = bob.disk.messages[sent].expires_at
    lan.pass_time(60)
    alice.do(alice.engine.revising.edit(lan.moment, alice.shown(sent), "second"))
    lan.deliver()
    assert (bob.shown(sent).text, bob.shown(sent).expires_at) == ("second", due)
    late = alice.shown(sent)
    lan.cut_all()
    lan.pass_time(HOUR)
    assert removed(alice) == removed(bob) == [sent]
    alice.do(alice.engine.revising.edit(lan.moment, late, "third"))
    lan.settle()
    assert alice.texts() == bob.texts() == []


def test_lines_stay():
    lan, alice, bob = under_timer(5)
    see(bob, alice)
    see(alice, bob)
    lan.pass_time(DAY)
    assert removed(alice) == removed(bob) == []


def test_a_second_look_does_not_begin_it_anew():
    lan, alice, bob = under_timer()
    sent = lan.say(alice, bob, "once")
    lan.deliver()
    see(bob, alice)
    due = bob.disk.messages[sent].expires_at
    lan.pass_time(60)
    see(bob, alice)
    assert bob.disk.messages[sent].expires_at == due


def test_what_ran_out_meanwhile_is_removed_at_the_start():
    lan, alice, bob = under_timer()
    sent = lan.say(alice, bob, "gone")
    lan.deliver()
    see(bob, alice)
    lan.moment = lan.moment._replace(s=lan.moment.s + 2 * HOUR, ms=lan.moment.ms + 2 * HOUR * 1000)
    for host in (alice, bob):
        lan.kill(host)
        assert host.engine.next_timer() == 0.0
    lan.pass_time(0)
    assert removed(alice) == removed(bob) == [sent]


def test_there_is_one_timer_and_no_polling():
    lan, alice, bob = under_timer(DAY)
    lan.say(alice, bob, "a day")
    lan.deliver()
    set_timer(alice, bob, HOUR)
    lan.say(alice, bob, "an hour")
    lan.deliver()
    assert alice.engine.timers.next_timer() == pytest.approx(lan.moment.s + HOUR)
    lan.pass_time(HOUR)
    assert alice.engine.timers.next_timer() == pytest.approx(lan.moment.s + DAY - HOUR)
    lan.pass_time(DAY - HOUR)
    assert alice.engine.timers.next_timer() is None
    assert len(removed(alice)) == 2


def test_more_than_one_transaction_holds():
    lan, alice, bob = under_timer(5)
    for number in range(MAX_EXPIRED + 10):
        lan.say(alice, bob, f"{number}")
    lan.settle()
    see(bob, alice)
    lan.pass_time(5)
    lan.pass_time(0)
    assert len(removed(bob)) == MAX_EXPIRED + 10
    assert [len(event.message_ids) for event in bob.said(MessagesRemoved)] == [MAX_EXPIRED, 10]


@pytest.mark.parametrize("days", [400, -400])
def test_a_clock_that_is_set_removes_nothing_that_was_not_delivered_and_seen(days):
    lan, alice, bob = under_timer()
    lan.cut_all()
    waiting = lan.say(alice, bob, "still here")
    lan.set_clocks(days * DAY * 1000)
    lan.pass_time(HOUR)
    lan.connect(alice, bob)
    lan.deliver()
    assert bob.texts() == ["still here"]
    lan.set_clocks(days * DAY * 1000)
    lan.pass_time(HOUR)
    assert removed(bob) == [], "not seen"
    assert removed(alice) == ([waiting] if days > 0 else [])


def test_expiry_follows_the_wall_clock():
    lan, alice, bob = under_timer(DAY)
    sent = lan.say(alice, bob, "a day")
    lan.deliver()
    lan.set_clocks(DAY * 1000)
    alice.do(alice.engine.handle_timer(lan.moment))
    assert removed(alice) == [sent]
    see(bob, alice)
    lan.set_clocks(-DAY * 1000)
    lan.pass_time(DAY)
    assert removed(bob) == []
    lan.pass_time(DAY)
    assert removed(bob) == [sent]


def test_a_failed_message_stays_until_it_was_delivered_after_all():
    lan, alice, bob = under_timer(HOUR)
    bob.holds_commits = True
    sent = lan.say(alice, bob, "bad luck")
    refusal = Ack(False, AckError.UNPARSABLE, 0, bob.user, alice.disk.client, sent).encode()
    alice.do(alice.engine.packets(lan.moment, lan.link(alice, bob), [refusal]))
    lan.pass_time(YEAR)
    assert removed(alice) == []
    message = alice.disk.messages[sent]
    alice.do(alice.engine.retry(lan.moment, message))
    lan.settle()
    assert bob.disk.messages[sent].expires_in_s == HOUR, "the second attempt carries it, too"
    assert removed(alice) == []
    lan.pass_time(HOUR)
    assert removed(alice) == [sent]


def test_without_a_timer_nothing_is_read_or_written_for_it():
    lan, alice, bob = friends()
    lan.say(alice, bob, "plain")
    entry = next(iter(alice.disk.outbox.values()))
    assert b"expires_in" not in entry.content
    step = alice.engine.packets(lan.moment, lan.link(alice, bob), [])
    lan.deliver()
    assert not [effect for effect in step.effects if isinstance(effect, TellMessage)]
    assert alice.engine.timers.next_timer() is None
