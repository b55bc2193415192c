"""Scripts for hypothesis. What stands first is what a failure shrinks to."""

from collections.abc import Sequence

from hypothesis import strategies as st

from tests.sim.commands import (
    Besiege,
    BlackHole,
    Call,
    CallEachOther,
    Change,
    Command,
    Cut,
    Drop,
    Flip,
    HalfOpen,
    Impersonate,
    Inject,
    Join,
    LosePower,
    OldTickets,
    Part,
    Repeat,
    Replay,
    Restart,
    Send,
    SetClock,
    SetTimer,
    Slow,
    SlowDisk,
    Status,
    StealTicket,
    Suspend,
    Swap,
    Trickle,
    Type,
    Wait,
)

WAITS = (1.0, 0.001, 0.003, 0.01, 0.05, 0.3, 5.0, 30.0, 80.0, 400.0)
CLOCKS = (3_600.0, -3_600.0, -1.0, 30 * 86_400.0, -30 * 86_400.0, 400 * 86_400.0)
BYTES = 3_000  # a handshake and a few messages
FRAMES = 8


def way(a: str, b: str, *, longest: float) -> list[st.SearchStrategy[Command]]:
    """What `a` does to `b`, or somebody to what passes from `a` to `b`; each as likely as the other."""
    names = st.just(a), st.just(b)
    sizes, frames = st.integers(0, BYTES), st.integers(0, FRAMES)
    slow = [seconds for seconds in (0.2, 2.0) if seconds <= longest]
    return [
        st.sampled_from([Send(a, b), Send(a, b, 3), Send(a, b), Send(a, b, 300)]),
        st.sampled_from([Send(a, b), Call(a, b), CallEachOther(a, b)]),
        st.sampled_from([Change(a, b, how) for how in ("edit", "react", "delete", "see")]),
        st.sampled_from([HalfOpen(a, b), BlackHole(a, b)]),
        st.sampled_from([Cut(a, b), Part(a, b), Join(a, b)]),
        st.sampled_from([Trickle(a, b), *(Slow(a, b, seconds) for seconds in slow)]),
        st.builds(Cut, *names, sizes),
        st.builds(Flip, *names, sizes, st.integers(0, 7)),
        st.sampled_from((Repeat, Drop, Swap)).flatmap(lambda kind: st.builds(kind, *names, frames)),
        st.builds(Inject, *names, st.integers(0, 20), st.booleans()),
        st.builds(Replay, *names, st.integers(0, 5), st.none() | st.integers(1, 4)),
        st.sampled_from([StealTicket(a, b), StealTicket(a, b, 1)]),
        st.sampled_from([Type(a, b), Type(a, b, on=False)]),
        st.sampled_from([SetTimer(a, b, seconds) for seconds in (5, 600, 0)]),
        st.builds(Impersonate, *names, st.integers(0, 5)),
    ]


def at(a: str) -> list[st.SearchStrategy[Command]]:
    """What happens to one node."""
    return [
        st.sampled_from([LosePower(a), LosePower(a, 0.0), LosePower(a, 20.0, silent=True)]),
        st.sampled_from([Restart(a), OldTickets(a)]),
        st.sampled_from([Suspend(a), Suspend(a, 100.0, counted=True)]),
        st.sampled_from([SlowDisk(a, 0.5), SlowDisk(a, 3.0), Besiege(a)]),
        st.sampled_from([SetClock(a, seconds) for seconds in CLOCKS]),
        st.sampled_from([Status(a, value) for value in ("invisible", "online", "away", "busy")]),
    ]


def scripts(names: Sequence[str], size: int, *, longest: float = 400.0) -> st.SearchStrategy[list[Command]]:
    """About so many commands, most of them followed by a wait, none above `longest`."""
    waits = [Wait(seconds) for seconds in WAITS if seconds <= longest]
    ways = [each for a in names for b in names if a != b for each in way(a, b, longest=longest)]
    alone = [each for name in names for each in at(name)]
    step = st.tuples(st.sampled_from([None, *waits]), st.one_of(*alone, *ways))
    turns = st.lists(st.lists(step, max_size=4), max_size=size)
    return turns.map(_flat)


def _flat(turns: list[list[tuple[Wait | None, Command]]]) -> list[Command]:
    """Lists of lists are longer on the average than lists, and shrink as well."""
    return [command for turn in turns for step in turn for command in step if command is not None]
