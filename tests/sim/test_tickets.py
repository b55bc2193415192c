"""Tickets that are used, withheld, played again, stolen or restored from a backup."""

import itertools

import pytest

from tests.sim.commands import Cut, Drop, Join, OldTickets, Part, Replay, Send, StealTicket, Wait
from tests.sim.script import run
from tests.sim.world import World

BREAK = [Cut("alice", "bob"), Send("alice", "bob"), Wait(61.0)]  # the link breaks under a message


def patterns(world: World, name: str = "bob") -> list[str]:
    """How the links of this node were made, in order."""
    return [words[3] for _, words in world.trace if words[:2] == (name, "link up")]


def test_a_link_that_breaks_is_resumed() -> None:
    """SF-39, JE-31."""
    assert patterns(run([Wait(1.0), *BREAK])) == ["KK", "KK"]


def test_a_chain_of_a_hundred_reconnects_has_a_full_handshake_every_33rd_time() -> None:
    """SF-48: after 32 resumptions keys and cards are shown anew."""
    made = patterns(run([Wait(1.0), *BREAK * 100]))
    assert len(made) == 101
    full = [at for at, pattern in enumerate(made) if pattern == "XK"]
    assert {later - at for at, later in itertools.pairwise(full)} == {33}


def test_a_stolen_ticket_opens_nothing_and_costs_one_full_handshake() -> None:
    """SF-41, SF-46: it is a second factor beside the holder's link key; whoever shows it has used it up."""
    script = [Wait(1.0), StealTicket("alice", "bob"), StealTicket("bob", "alice"), Wait(1.0), *BREAK]
    world = run(script, seed=2)  # in which they do not dial each other at the same moment
    assert patterns(world) == ["KK", "XK"]


@pytest.mark.parametrize("older", [0, 1, 2])
def test_a_stolen_ticket_that_was_used_opens_nothing(older: int) -> None:
    """SF-43."""
    world = run([Wait(1.0), *BREAK, *BREAK, StealTicket("alice", "bob", older + 1), Wait(1.0), *BREAK])
    assert patterns(world) == ["KK"] * 4


def test_tickets_from_a_backup_cost_one_refusal_and_a_full_handshake() -> None:
    """SF-42: none of them is taken a second time."""
    world = run([Wait(1.0), *BREAK, *BREAK, OldTickets("alice"), Wait(61.0), OldTickets("bob")])
    assert patterns(world) == ["KK", "KK", "KK", "XK", "KK"]
    assert "ticket_refused" in world.told()


@pytest.mark.parametrize("frames", [1, None])
@pytest.mark.parametrize("session", range(5))
def test_a_resumption_played_again_gives_nothing(session: int, frames: int | None) -> None:
    """SF-44, SF-45: what came early with it is stored once."""
    run([Wait(1.0), *BREAK, *BREAK, Replay("alice", "bob", session, frames), Wait(1.0), *BREAK])


@pytest.mark.parametrize("late_s", [0.01, 1.0, 30.0])
def test_a_first_frame_that_was_withheld_comes_once_at_most(late_s: float) -> None:
    """Its ticket was not used, so it makes a link, once, in the place of the one there is; what it carried arrives
    once, and the friends find each other again."""
    withheld = [
        Part("alice", "bob"),
        Send("alice", "bob"),
        Wait(1.0),
        Drop("alice", "bob"),
        Join("alice", "bob"),
    ]
    played = [Replay("alice", "bob", session, 1) for session in range(6)]
    world = run(
        [Wait(20.0), Cut("alice", "bob"), *withheld, Wait(late_s), *played, Wait(0.05), *played, Wait(20.0)]
    )
    ends = [words[2] for _, words in world.trace if words[:2] == ("bob", "link down")]
    assert ends.count("a stranger: REPLACED") == 1
