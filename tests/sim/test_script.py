"""The simulator itself: what its commands do, that a course of things can be repeated, that failures can be read."""

import typing

import pytest
from hypothesis import given, settings

from tests.sim import script
from tests.sim.commands import (
    BlackHole,
    Command,
    Cut,
    Drop,
    Flip,
    HalfOpen,
    Inject,
    LosePower,
    Repeat,
    Send,
    Suspend,
    Swap,
    Wait,
)
from tests.sim.script import run
from tests.sim.scripts import scripts


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (Cut("alice", "bob"), "eof"),
        (Cut("alice", "bob", 100), "eof"),
        (Flip("alice", "bob", 40), "decrypt"),
        (Repeat("alice", "bob"), "decrypt"),
        (Drop("alice", "bob"), "decrypt"),
        (Swap("alice", "bob"), "decrypt"),
        (Inject("alice", "bob", 2), "decrypt"),
        (Inject("alice", "bob", 1, reflected=True), "decrypt"),
        (HalfOpen("alice", "bob"), "eof"),
        (BlackHole("alice", "bob"), "dead"),
        (LosePower("alice"), "eof"),
        (LosePower("alice", 90.0, silent=True), "dead"),
        (Suspend("alice", 90.0), "dead"),
    ],
)
def test_what_bob_notices(command: Command, why: str) -> None:
    world = run([Wait(1.0), command, Send("alice", "bob"), Wait(0.1), Send("alice", "bob"), Wait(120.0)])
    downs = [words[2] for _, words in world.trace if words[:2] == ("bob", "link down")]
    assert downs[0] == f"alice: {why}"


def test_the_same_script_and_seed_give_the_same_course() -> None:
    told = [run([Send("alice", "bob", 5), LosePower("bob"), Wait(3.0)], seed=7).trace for _ in range(2)]
    assert told[0] == told[1]
    assert told[0] != run([Send("alice", "bob", 5), LosePower("bob"), Wait(3.0)], seed=8).trace


def test_a_failure_prints_a_script_that_can_be_pasted(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: object) -> None:
        raise AssertionError("no")

    monkeypatch.setattr(script, "check", refuse)
    with pytest.raises(AssertionError) as failure:
        run([Wait(1.0), Cut("alice", "bob", after=317)], seed=3)
    course, call = failure.value.__notes__
    assert "alice  calls  bob" in course
    expected = (
        "run([\n    Wait(seconds=1.0),\n    Cut(a='alice', b='bob', after=317),\n], ('alice', 'bob'), seed=3)"
    )
    assert call == expected


def test_schedules_contain_every_command() -> None:
    seen: set[type] = set()

    @given(scripts(("alice", "bob"), 9))
    @settings(max_examples=300, database=None)
    def collect(made: list[Command]) -> None:
        seen.update(map(type, made))

    collect()
    assert seen == set(typing.get_args(Command))
