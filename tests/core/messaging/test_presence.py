"""Who is here: told by Status Change, concluded when links end (S2-14, S2-25, S2-59)."""

import pytest

from core.errors import CommandError
from core.messaging.effects import CloseLink, Dial, SendPacket
from core.messaging.events import PresenceChanged, ProfileChanged
from core.messaging.model import OwnStatus, Presence
from core.messaging.presence import CONFIRM_WITHIN_S
from core.messaging.step import Step
from core.protocol.events import CloseReason
from core.protocol.packets import Status, StatusChange, decode
from tests.fakes.lan import Host, Lan, friends, packet_types


def shown(host: Host, of: Host) -> Presence:
    return host.engine.presence.of(of.user)


def set_status(host: Host, value: OwnStatus, text: str | None = None) -> Step:
    step = host.engine.set_status(value, text)
    host.do(step)
    return step


def feed(lan: Lan, host: Host, other: Host, status: int, text: str = "", user=None) -> Step:
    packet = StatusChange(status, user or other.user, text)
    step = host.engine.packets(lan.moment, lan.link(host, other), [packet.encode()])
    host.do(step)
    return step


def test_friends_see_each_other_once_status_has_arrived():
    """A link alone makes nobody present."""
    lan, alice, bob = friends()
    assert shown(alice, bob) is Presence.ONLINE
    lan.cut_all()
    assert shown(alice, bob) is Presence.OFFLINE
    lan.connect(alice, bob)
    assert shown(alice, bob) is Presence.OFFLINE
    lan.deliver()
    assert shown(alice, bob) is Presence.ONLINE
    told = [event.presence for event in alice.said(PresenceChanged)]
    assert told == [Presence.OFFLINE, Presence.ONLINE]


@pytest.mark.parametrize("value", [OwnStatus.BUSY, OwnStatus.AWAY, OwnStatus.ONLINE])
def test_a_change_is_told_to_every_friend_and_no_stranger(value):
    """S2-14, S2-59."""
    lan, alice, bob = friends()
    carol = lan.host("carol")
    strange = lan.connect(carol, alice)
    step = set_status(alice, value, "at lunch")
    sent = [effect for effect in step.effects if isinstance(effect, SendPacket)]
    assert [effect.link_id for effect in sent] == [lan.link(alice, bob)]
    assert strange not in {effect.link_id for effect in sent}
    lan.deliver()
    assert shown(bob, alice).value == value.value
    assert bob.disk.contacts[alice.user].status_text == "at lunch"
    assert alice.said(ProfileChanged)
    assert alice.disk.meta["status"] == value.value.encode()


def test_going_invisible_looks_like_leaving():
    """Section 5: exactly the CLOSE of a program that ends; value 3 is never sent and the text is cleared."""
    lan, alice, bob = friends()
    set_status(alice, OwnStatus.BUSY, "secret plan")
    lan.deliver()
    lan.carried.clear()
    link_id = lan.link(alice, bob)
    step = set_status(alice, OwnStatus.INVISIBLE)
    on_the_wire = [effect for effect in step.effects if isinstance(effect, SendPacket | CloseLink)]
    assert on_the_wire == [CloseLink(link_id, CloseReason.GOING_AWAY)]
    assert Dial(bob.user) in step.effects
    lan.deliver()
    assert shown(bob, alice) is Presence.OFFLINE
    assert alice.engine.state.status_text == ""
    assert alice.disk.meta["status_text"] == b""
    lan.connect(alice, bob)
    lan.deliver()
    assert packet_types(lan.carried) == ["StatusChange"]
    assert decode(lan.carried[0]).user == bob.user
    assert shown(bob, alice) is Presence.OFFLINE


def test_an_invisible_person_still_talks():
    """S2-59: messages go both ways; status does not, whatever is set while invisible and after a restart."""
    lan, alice, bob = friends()
    set_status(alice, OwnStatus.INVISIBLE)
    lan.deliver()
    lan.kill(alice)
    lan.connect(alice, bob)
    lan.carried.clear()
    assert not [
        e
        for e in set_status(alice, OwnStatus.INVISIBLE, "x").effects
        if isinstance(e, SendPacket | CloseLink)
    ]
    lan.say(alice, bob, "psst")
    lan.say(bob, alice, "yes?")
    lan.deliver()
    assert (bob.texts(alice.user), alice.texts(bob.user)) == (["psst"], ["yes?"])
    statuses = [packet for packet in map(decode, lan.carried) if isinstance(packet, StatusChange)]
    assert {packet.user for packet in statuses} <= {bob.user}
    assert shown(bob, alice) is Presence.OFFLINE
    set_status(alice, OwnStatus.ONLINE)
    lan.deliver()
    assert shown(bob, alice) is Presence.ONLINE


def test_a_friend_that_comes_back_invisible_after_a_power_loss_is_not_shown_as_before():
    """The old link never said CLOSE: what was said on it ends with it."""
    lan, alice, bob = friends()
    alice.disk.meta["status"] = b"invisible"
    alice.boot()  # its end of the link is gone, bob's is not
    lan.pass_time(10)
    lan.connect(alice, bob)
    lan.deliver()
    assert shown(bob, alice) is Presence.OFFLINE
    assert [event.presence for event in bob.said(PresenceChanged)] == [Presence.OFFLINE]


@pytest.mark.parametrize("seconds", [0, 10])
def test_two_links_of_one_run_do_not_flicker_when_they_were_made_together(seconds):
    lan, alice, bob = friends()
    lan.pass_time(100)
    lan.cut_all()
    lan.connect(alice, bob)
    lan.deliver()
    bob.events.clear()
    lan.pass_time(seconds)
    lan.connect(alice, bob)
    lan.deliver()
    assert shown(bob, alice) is Presence.ONLINE
    assert len(bob.said(PresenceChanged)) == (2 if seconds else 0)


def test_who_became_invisible_just_before_a_link_took_anothers_place_is_offline_soon():
    """S2-59: their last link broke for them alone before it could say CLOSE; on the new one they say nothing."""
    lan, alice, bob = friends()
    lan.end(alice, lan.link(alice, bob))
    set_status(alice, OwnStatus.INVISIBLE)
    lan.connect(alice, bob)
    lan.deliver()
    lan.pass_time(CONFIRM_WITHIN_S - 0.1)
    assert shown(bob, of=alice) is Presence.ONLINE
    lan.pass_time(0.2)
    assert shown(bob, of=alice) is Presence.OFFLINE
    assert bob.said(PresenceChanged)[-1].presence is Presence.OFFLINE


@pytest.mark.parametrize(
    ("value", "presence"),
    [
        (0, Presence.ONLINE),
        (1, Presence.BUSY),
        (2, Presence.AWAY),
        (3, Presence.OFFLINE),
        (4, Presence.ONLINE),
        (255, Presence.ONLINE),
    ],
)
def test_status_values(value, presence):
    """S2-25: unknown values count as online; 3, which nobody should send, as offline."""
    lan, alice, bob = friends()
    feed(lan, alice, bob, Status.BUSY)
    feed(lan, alice, bob, value)
    assert shown(alice, bob) is presence


def test_the_same_status_again_tells_and_stores_nothing():
    lan, alice, bob = friends()
    feed(lan, alice, bob, 1, "x")
    assert feed(lan, alice, bob, 1, "x") == Step()
    assert feed(lan, alice, bob, 1, "y").writes


def test_a_status_in_somebody_elses_name_is_ignored():
    lan, alice, bob = friends()
    carol = lan.host("carol")
    assert feed(lan, alice, bob, 1, "x", user=carol.user) == Step()


def test_hostile_text_is_shown_without_harm():
    """One line, nothing that reorders or hides."""
    lan, alice, bob = friends()
    feed(lan, alice, bob, 0, "in\nthe \u202elab\u200b\x07")
    (event,) = alice.said(PresenceChanged)
    assert event.status_text == "in the lab"
    assert alice.disk.contacts[bob.user].status_text == "in the lab"


def test_own_text_is_one_line_of_140_characters():
    lan, alice, bob = friends()
    set_status(alice, OwnStatus.AWAY, "x" * 140)
    with pytest.raises(CommandError) as caught:
        alice.engine.set_status(OwnStatus.AWAY, "x" * 141)
    assert caught.value.code == "too_long"
    set_status(alice, OwnStatus.AWAY, "two\nlines")
    lan.deliver()
    assert bob.disk.contacts[alice.user].status_text == "two lines"
    set_status(alice, OwnStatus.BUSY)
    lan.deliver()
    assert bob.disk.contacts[alice.user].status_text == "two lines"


def test_presence_ends_with_the_friendship():
    lan, alice, bob = friends()
    alice.do(alice.engine.remove(lan.moment, bob.user))
    assert shown(alice, bob) is Presence.OFFLINE
    lan.deliver()
    assert shown(bob, alice) is Presence.OFFLINE


def test_the_time_of_parting_is_kept():
    lan, alice, bob = friends()
    lan.pass_time(1_000)
    lan.cut_all()
    assert alice.disk.contacts[bob.user].last_seen == lan.moment.ms
