"""Trouble at every byte and every moment of a handshake and the first messages."""

import pytest

from core.messaging.events import PresenceChanged
from core.messaging.model import Presence
from tests.sim.commands import Command, Cut, Flip, Join, LosePower, Part, Send, Slow, Trickle, Wait
from tests.sim.script import PAIR, run
from tests.sim.world import World, everybody

TALK = [Wait(0.45), Send("alice", "bob", 2), Send("bob", "alice", 2), Wait(1.0)]  # a link, then both write
MOMENT_S = 0.0005
FIRST_CALL_S = 0.42
BITS_EVERY = 4

each_direction = pytest.mark.parametrize(("sender", "receiver"), [("alice", "bob"), ("bob", "alice")])


def size(sender: str, receiver: str) -> int:
    """Bytes that pass one way while nothing goes wrong."""
    world = World(PAIR, everybody(PAIR), 0)
    for command in TALK:
        command.act(world)
    return sum(len(frame) for frame in world.lanes(sender, receiver)[0].recorded)


@each_direction
def test_a_cut_at_every_byte(sender: str, receiver: str) -> None:
    """CT-15, SF-64, SF-68: what was written arrives once, in order, on the next link."""
    for after in range(size(sender, receiver) + 1):
        run([Cut(sender, receiver, after), *TALK])


@each_direction
def test_a_wrong_bit_in_every_part(sender: str, receiver: str) -> None:
    """It can only end the link."""
    for after in range(0, size(sender, receiver), BITS_EVERY):
        run([Flip(sender, receiver, after, after // BITS_EVERY % 8), *TALK])


@pytest.mark.parametrize("silent", [False, True])
@pytest.mark.parametrize("name", PAIR)
def test_power_is_lost_at_every_moment(name: str, silent: bool) -> None:
    """SF-64, SF-67: from the first call to the last acknowledgement."""
    for moment in range(120):
        seconds = FIRST_CALL_S + moment * MOMENT_S
        said: list[Command] = [Send("alice", "bob", 2), Send("bob", "alice", 2), Wait(moment * MOMENT_S)]
        run([Wait(seconds), LosePower(name, 1.0, silent), Wait(1.0), *TALK])
        run([Wait(1.0), *said, LosePower(name, 1.0, silent), *TALK])


def test_one_byte_at_a_time() -> None:
    """The harshest segmentation changes nothing."""
    world = run([Trickle("alice", "bob"), Trickle("bob", "alice"), *TALK])
    assert len(world.wires) == 1


def test_simultaneous_calls_leave_one_link_at_once() -> None:
    """Of two calls that cross the same one survives at both ends: nobody dials a third time, and nobody is seen to
    leave, on a network that keeps what one node sends in order."""
    most = 0
    even = [Slow("alice", "bob", 0.002), Slow("bob", "alice", 0.002)]
    for seed in range(200):
        world = run([*even, Part("alice", "bob"), Wait(40), Join("alice", "bob"), Wait(1.0)], seed=seed)
        ups = sum(words[1] == "link up" for _, words in world.trace)
        most = max(most, ups)
        assert ups <= 4, "two ends of two links"
        for node in world.nodes.values():
            presences = [event.presence for event in node.told if isinstance(event, PresenceChanged)]
            assert presences == [Presence.ONLINE], seed
    assert most == 4
