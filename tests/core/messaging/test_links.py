"""Exactly one link per pair, whoever dials when (section 4)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.messaging.effects import CloseLink, SendPacket
from core.messaging.links import SIMULTANEOUS_S, LinkTable, LinkUp, surviving, were_simultaneous
from core.messaging.model import OwnStatus
from core.messaging.step import Step
from core.protocol.events import CloseReason
from core.protocol.hello import Hello
from core.protocol.ids import UserId
from tests.fakes.lan import friends

SMALL, LARGE = b"\x01" * 32, b"\x02" * 32
PEER = UserId(b"p" * 16)


def link(
    link_id: int, is_initiator: bool, since: float = 0.0, instance: int = 1, key: bytes = LARGE
) -> LinkUp:
    return LinkUp(link_id, PEER, key, instance, is_initiator, since, None)


@pytest.mark.parametrize(
    ("old", "new", "survivor"),
    [
        (link(1, True), link(2, False, 1), 1),  # together: the smaller key, ours, keeps its own
        (link(1, False), link(2, True, 1), 2),
        (link(1, True), link(2, False, 1, key=b"\x00" * 32), 2),  # together: theirs is smaller
        (link(1, False), link(2, True, 1, key=b"\x00" * 32), 1),
        (link(1, True), link(2, True, 1), 2),  # the same side dialled twice: the newer
        (link(1, False), link(2, False, 1), 2),
        (link(1, True), link(2, False, SIMULTANEOUS_S), 2),  # one after the other: the newer
        (link(1, True), link(2, False, 1, instance=2), 2),  # another run of their program, at once
        (link(1, True), link(2, True, 0, instance=2), 2),
    ],
)
def test_arbitration(old, new, survivor):
    assert surviving(old, new, SMALL).link_id == survivor
    table = LinkTable(SMALL)
    assert table.add(old) is None
    loser = table.add(new)
    assert {loser.link_id, survivor} == {1, 2}
    assert table.of(PEER).link_id == survivor
    assert table.get(loser.link_id) is None
    assert table.all() == [table.of(PEER)]


@given(
    st.lists(
        st.tuples(st.booleans(), st.floats(0, 2), st.floats(0, 2)),
        min_size=2,
        max_size=2,
        unique_by=lambda x: x[0],
    ),
    st.booleans(),
)
def test_both_ends_keep_the_same_link_of_two_simultaneous_dials(dials, alice_is_smaller):
    """Each end sees the two links in its own order and at its own times; both decide alike."""
    keys = (SMALL, LARGE) if alice_is_smaller else (LARGE, SMALL)
    kept = []
    for end, (own, theirs) in enumerate((keys, keys[::-1])):
        table = LinkTable(own)
        by_alice = [(dialled_by_alice, at[end]) for dialled_by_alice, *at in dials]
        for dialled_by_alice, since in sorted(by_alice, key=lambda each: each[1]):
            is_initiator = dialled_by_alice if end == 0 else not dialled_by_alice
            table.add(link(1 if dialled_by_alice else 2, is_initiator, since, key=theirs))
        kept.append(table.of(PEER).link_id)
    assert kept == [1 if alice_is_smaller else 2] * 2


def test_were_simultaneous():
    assert were_simultaneous(link(1, True), link(2, False, SIMULTANEOUS_S - 0.1))
    assert not were_simultaneous(link(1, True), link(2, False, SIMULTANEOUS_S))
    assert not were_simultaneous(link(1, True), link(2, False, 0, instance=2))


def test_a_link_that_goes_down_after_it_was_replaced_changes_nothing():
    table = LinkTable(SMALL)
    table.add(link(1, True))
    table.add(link(2, True, 9))
    assert table.remove(1) is None
    assert table.remove(2).link_id == 2
    assert table.of(PEER) is None
    assert table.remove(2) is None


def test_a_closing_link_is_deaf_and_does_not_win():
    """After we hung up, a new link counts even if it was made in the same moment."""
    table = LinkTable(SMALL)
    table.add(link(1, True))
    assert table.begin_closing(1)
    assert not table.begin_closing(1)
    assert not table.begin_closing(7)
    assert table.listening(1) is None
    assert table.get(1) is not None
    assert table.add(link(2, False, 1)).link_id == 1
    assert table.listening(2) is not None


# -- the engine


def test_the_loser_is_closed_as_replaced_and_its_packets_no_longer_count():
    lan, alice, bob = friends()
    lan.pass_time(60)
    old = lan.link(alice, bob)
    step = alice.engine.link_up(lan.moment, 90, bob.hello(), False, bob.address)
    assert step.effects[0] == CloseLink(old, CloseReason.REPLACED)
    assert alice.engine.packets(lan.moment, old, [b"anything"]) == Step()
    assert alice.engine.link_down(lan.moment, old) == Step()
    assert alice.engine.state.links.of(bob.user).link_id == 90


def test_a_link_that_loses_at_once_is_closed_and_nothing_is_sent_on_it():
    lan, alice, bob = friends()
    lan.cut_all()
    smaller, larger = sorted((alice, bob), key=lambda host: host.disk.identity.link_key)
    smaller.do(smaller.engine.link_up(lan.moment, 1_001, larger.hello(), True, None))
    step = smaller.engine.link_up(lan.moment, 1_002, larger.hello(), False, None)
    assert step == Step(effects=[CloseLink(1_002, CloseReason.REPLACED)])


def test_what_was_under_way_on_a_replaced_link_is_sent_again_on_the_new_one():
    lan, alice, bob = friends()
    lan.say(alice, bob, "x")
    lan.pass_time(10)
    lan.connect(bob, alice)
    lan.deliver()
    assert bob.texts(alice.user) == ["x"]
    assert alice.states() == {"delivered": 1}
    assert len(lan.links()) == 1


@pytest.mark.parametrize("dialler", ["the one that lost power", "the other"])
def test_somebody_that_lost_power_is_not_locked_out(dialler):
    """A new instance replaces the dead link at once, also within the seconds of simultaneity."""
    lan, alice, bob = friends()
    alice.boot()  # bob still believes in the old link
    lan.connect(*((alice, bob) if dialler == "the one that lost power" else (bob, alice)))
    lan.say(alice, bob, "back")
    lan.say(bob, alice, "good")
    lan.deliver()
    assert bob.texts(alice.user) == ["back"]
    assert alice.texts(bob.user) == ["good"]


def test_what_a_closing_link_still_brings_is_not_looked_at():
    """No code 1 to somebody just blocked, no status of somebody from whom we hide."""
    lan, alice, bob = friends()
    link_id = lan.link(alice, bob)
    lan.say(bob, alice, "x")
    bob.do(bob.engine.set_status(OwnStatus.AWAY, None))
    alice.engine.block(lan.moment, bob.user)
    assert alice.engine.packets(lan.moment, link_id, lan.carried) == Step()
    assert len(lan.carried) == 2


def test_a_link_to_oneself_is_closed():
    lan, alice, _ = friends()
    hello = Hello(alice.engine.state.card, alice.instance + 1, 1, ())
    step = alice.engine.link_up(lan.moment, 80, hello, True, None)
    assert step == Step(effects=[CloseLink(80, CloseReason.DONE)])


def test_one_close_for_a_link_that_is_closing():
    """Renaming oneself while a link is closing does not close it twice."""
    lan, alice, _ = friends()
    step = alice.engine.rename(lan.moment, "New")
    again = alice.engine.rename(lan.moment, "Newer")
    assert sum(isinstance(effect, CloseLink) for effect in step.effects) == 1
    assert not [effect for effect in again.effects if isinstance(effect, CloseLink | SendPacket)]
    assert alice.engine.state.card.serial == 3
