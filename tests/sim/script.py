"""`run` acts a script of commands out and checks what must hold at its end.

A failure prints `run([...], ...)`, ready to be pasted into a test.
"""

import contextlib
from collections.abc import Sequence

from core.errors import CommandError
from tests.sim.checks import check, is_quiet
from tests.sim.commands import Command
from tests.sim.world import Friends, World, everybody

SETTLES_WITHIN_S = 1_500.0  # a resend may be eight minutes away, a new session one
STEP_S = 5.0
STAYS_S = 100.0  # afterwards: longer than a silence that means death

PAIR = ("alice", "bob")


def run(
    script: Sequence[Command],
    names: Sequence[str] = PAIR,
    *,
    friends: Friends | None = None,
    seed: int = 0,
) -> World:
    """Acts the script out among friends (all of them, unless `friends` names the pairs), lets it settle, checks."""
    names = tuple(names)
    world = World(names, everybody(names) if friends is None else friends, seed)
    try:
        for command in script:
            with contextlib.suppress(CommandError):
                command.act(world)
        settle(world)
        check(world)
    except Exception as error:
        error.add_note(world.told())
        error.add_note(_call(script, names, friends, seed))
        raise
    return world


def settle(world: World) -> None:
    """Nobody interferes any more and time runs on, until nothing moves, and then some."""
    world.calm()
    until = world.loop.now + SETTLES_WITHIN_S
    while world.loop.now < until:
        world.loop.run(STEP_S)
        if is_quiet(world):
            break
    world.loop.run(STAYS_S)


def _call(script: Sequence[Command], names: Sequence[str], friends: Friends | None, seed: int) -> str:
    """As it is written in a test."""
    lines = "".join(f"\n    {command!r}," for command in script)
    given = "" if friends is None else f", friends={friends!r}"
    return f"run([{lines}\n], {tuple(names)!r}{given}, seed={seed})"
