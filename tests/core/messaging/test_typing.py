"""Who is writing: told lightly to friends, shown for a moment, and never by or to those who do not want it."""

import pytest

from core.messaging.effects import PacketKind, SendPacket
from core.messaging.events import MessageArrived, TypingChanged
from core.messaging.model import OwnStatus, Privacy
from core.messaging.step import Step
from core.protocol.packets import Typing, encode
from tests.fakes.lan import Host, Lan, friends


def types(lan: Lan, host: Host, other: Host, is_on: bool = True) -> Step:
    step = host.engine.typing.set_own(lan.moment, other.user, is_on=is_on)
    host.do(step)
    return step


def told(host: Host) -> list[bool]:
    return [event.is_typing for event in host.said(TypingChanged)]


def test_a_friend_sees_it_begin_and_end():
    lan, alice, bob = friends()
    step = types(lan, alice, bob)
    assert step.effects == [SendPacket(lan.link(alice, bob), b"\2\x0c\1", PacketKind.TYPING)]
    assert step.writes == []
    lan.deliver()
    assert bob.said(TypingChanged) == [TypingChanged(alice.user, True)]
    types(lan, alice, bob, False)
    lan.deliver()
    assert told(bob) == [True, False]
    assert alice.said(TypingChanged) == []


def test_it_is_repeated_every_three_seconds_and_shown_once():
    lan, alice, bob = friends()
    for _ in range(10):
        types(lan, alice, bob)
        lan.deliver()
        lan.pass_time(1.0)
    assert lan.carried.count(encode(Typing(True))) == 4
    assert told(bob) == [True]


def test_it_is_forgotten_after_six_seconds_without_news():
    lan, alice, bob = friends()
    types(lan, alice, bob)
    lan.deliver()
    lan.pass_time(5.9)
    assert told(bob) == [True]
    lan.pass_time(0.2)
    assert told(bob) == [True, False]
    assert bob.engine.typing.next_timer() is None
    assert types(lan, alice, bob, False).effects == [], "they have forgotten it by themselves"


def test_a_message_ends_it_at_both_ends():
    lan, alice, bob = friends()
    types(lan, alice, bob)
    lan.deliver()
    lan.say(alice, bob, "here it is")
    lan.deliver()
    last = [event for event in bob.events if isinstance(event, TypingChanged | MessageArrived)][1:]
    assert [type(event) for event in last] == [TypingChanged, MessageArrived]
    assert types(lan, alice, bob, False).effects == [], "the message has said it"
    assert len(types(lan, alice, bob).effects) == 1, "and the next one is told at once"


def test_the_end_of_the_link_ends_it_and_a_new_one_is_told_anew():
    lan, alice, bob = friends()
    types(lan, alice, bob)
    lan.deliver()
    lan.cut_all()
    assert told(bob) == [True, False]
    assert types(lan, alice, bob).effects == [], "nobody is there to be told"
    lan.connect(alice, bob)
    lan.deliver()
    assert len(types(lan, alice, bob).effects) == 1


@pytest.mark.parametrize("sees_it", [True, False])
def test_who_does_not_tell_it_is_not_told_either(sees_it):
    lan, alice, bob = friends()
    types(lan, alice, bob)
    lan.deliver()
    hider = alice if sees_it else bob
    hider.do(hider.engine.disclosing.set_privacy(lan.moment, Privacy(typing=False)))
    assert told(bob) == ([True] if sees_it else [True, False])
    lan.pass_time(10.0)
    assert len(types(lan, alice, bob).effects) == (0 if sees_it else 1)
    lan.deliver()
    assert told(bob) == [True, False]


def test_an_invisible_person_tells_nobody_and_is_told():
    lan, alice, bob = friends()
    alice.do(alice.engine.set_status(OwnStatus.INVISIBLE, None))
    lan.settle()
    assert types(lan, alice, bob).effects == []
    types(lan, bob, alice)
    lan.deliver()
    assert told(alice) == [True]


def test_only_friends_are_told_and_heard():
    lan, alice, _bob = friends()
    carol = lan.host("carol")
    link = lan.connect(carol, alice)
    assert types(lan, alice, carol).effects == []
    carol.do(Step(effects=[SendPacket(link, encode(Typing(True)), PacketKind.TYPING)]))
    lan.deliver()
    assert told(alice) == []
    assert alice.engine.state.links.listening(link) is not None, "they may hold us for a friend"


def test_with_the_friendship_it_ends():
    lan, alice, bob = friends()
    types(lan, alice, bob)
    lan.deliver()
    bob.do(bob.engine.remove(lan.moment, alice.user))
    assert told(bob) == [True, False]
