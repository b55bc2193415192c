"""Schedules that once failed."""

import pytest

from tests.sim.commands import (
    Besiege,
    Cut,
    Flip,
    HalfOpen,
    LosePower,
    OldTickets,
    Repeat,
    Send,
    SetClock,
    Slow,
    SlowDisk,
    Status,
    Wait,
)
from tests.sim.script import run


def test_invisible_before_a_connection_broke_for_one_side_alone():
    """S2-59: the new link came so soon that it counted as made together with the old one."""
    run([Wait(1.0), Status("alice", "invisible"), HalfOpen("bob", "alice")])


@pytest.mark.parametrize("after", range(376, 416, 4))
def test_a_challenge_that_was_changed_on_its_way_costs_one_attempt(after: int) -> None:
    """JE-8: it is not authenticated; whoever changes it can as well cut the wire."""
    restart = LosePower("alice")
    script = [Wait(1.0), restart, Wait(5.0), restart, Slow("bob", "alice", 0.2), SlowDisk("alice", 0.5)]
    run(
        [
            *script,
            Wait(30.0),
            Flip("alice", "bob", after, 0),
            OldTickets("bob"),
            Besiege("alice"),
            Wait(5.0),
            restart,
        ]
    )


def test_a_first_frame_that_was_repeated_is_challenged_twice():
    """JE-8: the second challenge ends the attempt, as a frame out of place; another one is made."""
    restart, month = LosePower("alice"), 2_592_000.0
    script = [SetClock("alice", month), Wait(30.0), Repeat("alice", "bob", 1), Besiege("bob")]
    run([*script, Send("alice", "bob", 1), Cut("alice", "bob", 0), Wait(1.0), restart])
