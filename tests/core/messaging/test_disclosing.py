"""Last seen is shown where both allow it; who hides it says so to friends, and to those who become one."""

from core.messaging.events import FriendChanged, MessageArrived, MessageStateChanged, ProfileChanged
from core.messaging.model import Friend, Presence, Privacy, Relation
from core.service.views import people
from tests.fakes.lan import Host, Lan, friends, pair

HIDES = Privacy(last_seen=False)


def hide(host: Host, value: Privacy = HIDES) -> None:
    host.do(host.engine.disclosing.set_privacy(host.lan.moment, value))


def shown(host: Host) -> Friend:
    (friend,) = people(host.engine.state, Relation.FRIEND, lambda _: Presence.OFFLINE)
    return friend


def sees(host: Host) -> tuple[bool, bool]:
    """Whether a time is shown, and whether it is known to be hidden."""
    return shown(host).last_seen is not None, shown(host).hides_last_seen


def apart() -> tuple[Lan, Host, Host]:
    """Friends who have seen each other and are not connected."""
    lan, alice, bob = friends()
    lan.cut_all()
    for host in (alice, bob):
        host.events.clear()
    return lan, alice, bob


def changes(host: Host) -> list[str]:
    return [event.change for event in host.said(FriendChanged)]


def test_who_hides_it_does_not_see_it_and_is_not_seen():
    lan, alice, bob = apart()
    assert sees(alice) == sees(bob) == (True, False)
    hide(alice)
    assert sees(alice) == (False, True)
    assert sees(bob) == (True, False), "has not heard"
    lan.settle()
    assert sees(bob) == (False, True)
    assert changes(bob) == ["last_seen"]
    hide(alice, Privacy())
    lan.settle()
    assert sees(alice) == sees(bob) == (True, False)
    assert changes(bob) == ["last_seen", "last_seen"]


def test_it_needs_both():
    lan, alice, bob = friends()
    hide(alice)
    hide(bob)
    lan.deliver()
    hide(alice, Privacy())
    lan.deliver()
    assert sees(alice) == sees(bob) == (False, True)


def test_it_is_no_message_and_survives_restarts():
    lan, alice, bob = apart()
    hide(alice)
    assert alice.said(ProfileChanged)
    lan.kill(alice)
    assert alice.engine.state.privacy == HIDES
    lan.settle()
    for host in (alice, bob):
        assert not host.said(MessageArrived)
        assert not host.said(MessageStateChanged)
        assert host.texts() == []
    assert alice.engine.state.outbox.pending(bob.user) == 0
    lan.kill(bob)
    assert sees(bob) == (False, True)


def test_other_choices_are_ours_alone():
    lan, alice, bob = friends()
    hide(alice, Privacy(read_receipts=False, typing=False))
    assert not alice.disk.outbox
    lan.deliver()
    assert changes(bob) == []


def test_the_same_choice_again_is_not_told_again():
    _lan, alice, _bob = apart()
    hide(alice)
    waiting = len(alice.disk.outbox)
    hide(alice, Privacy(last_seen=False, typing=False))
    assert len(alice.disk.outbox) == waiting == 1


def test_a_new_friend_is_told():
    lan, alice, bob = pair()
    hide(alice)
    lan.befriend(alice, bob)
    lan.settle()
    lan.cut_all()
    assert sees(bob) == (False, True)
    assert alice.disk.contacts[bob.user].hides_last_seen is False


def test_with_a_new_friendship_it_begins_anew():
    lan, alice, bob = friends()
    hide(alice)
    lan.deliver()
    alice.do(alice.engine.remove(lan.moment, bob.user))
    lan.settle()
    hide(alice, Privacy())
    lan.befriend(alice, bob)
    lan.settle()
    assert not bob.disk.contacts[alice.user].hides_last_seen
