"""System lines: what happened to a conversation, at both ends, by nobody's message."""

import pytest

from core.messaging.events import FriendChanged, LineAdded, MessageArrived
from core.messaging.lines import KEY, add_line
from core.messaging.step import Step
from tests.fakes.lan import Host, friends, pair


def kinds(host: Host) -> list[str]:
    assert [event.message for event in host.said(LineAdded)] == host.disk.lines
    assert all(line.is_line and line.text == "" for line in host.disk.lines)
    return [line.kind for line in host.disk.lines]


@pytest.mark.parametrize("crossing", [False, True])
def test_a_friendship_begins_with_a_line_at_both_ends(crossing):
    lan, alice, bob = pair()
    alice.do(alice.engine.request(lan.moment, bob.user, "hello"))
    if crossing:
        bob.do(bob.engine.request(lan.moment, alice.user, "hello"))
    lan.connect(alice, bob)
    lan.deliver()
    if not crossing:
        bob.do(bob.engine.accept(lan.moment, alice.user))
    lan.settle()
    assert kinds(alice) == kinds(bob) == ["line:friend"]
    assert alice.disk.lines[0].conversation == bob.user
    told = [event for event in bob.events if isinstance(event, FriendChanged | LineAdded)]
    assert [type(event) for event in told][-2:] == [FriendChanged, LineAdded]


def test_who_lost_a_session_and_asks_again_is_no_new_friend():
    lan, alice, bob = friends()
    bob.disk.forget_olm()
    lan.kill(bob)
    lan.settle()
    lan.say(alice, bob, "hello")
    lan.settle()
    assert len(alice.disk.lines) == len(bob.disk.lines) == 1


def test_a_new_friendship_with_the_same_person_has_its_own():
    lan, alice, bob = friends()
    alice.do(alice.engine.remove(lan.moment, bob.user))
    lan.settle()
    lan.befriend(alice, bob)
    lan.settle()
    assert len(alice.disk.lines) == len(bob.disk.lines) == 2


def test_a_verified_friend_has_a_line_here_alone():
    lan, alice, bob = friends()
    for value in (True, True, False, True):
        alice.do(alice.engine.trust.verify(lan.moment, bob.user, value))
    assert [line.kind for line in alice.disk.lines][1:] == ["line:verified", "line:verified"]
    assert alice.disk.lines[1].sender == alice.user
    assert len(bob.disk.lines) == 1


def test_a_line_says_whose_doing_it_was():
    lan, alice, bob = friends()
    step = Step()
    add_line(step, alice.engine.state, lan.moment, bob.user, KEY, by=bob.user)
    alice.do(step)
    line = alice.disk.lines[-1]
    assert (line.kind, line.sender, line.receiver) == ("line:key", bob.user, alice.user)
    assert line.received_at == lan.moment.ms
    assert alice.said(MessageArrived) == []
