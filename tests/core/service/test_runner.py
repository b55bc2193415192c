"""Steps are committed first and done afterwards, in order; nothing leaves ahead of its commit."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from core.errors import CommandError, StorageError, StorageFull
from core.messaging.effects import Announce, Effect, SendPacket
from core.messaging.events import Notice, ServiceEvent
from core.messaging.step import Step
from core.messaging.writes import SetMeta, Write
from core.service.runner import Runner


class SlowDisk:
    """Commits when the test says so."""

    def __init__(self) -> None:
        self.batches: list[tuple[list[Write], Callable[[StorageError | None], None]]] = []

    def commit(self, writes: list[Write], then: Callable[[StorageError | None], None]) -> None:
        self.batches.append((writes, then))

    def finish(self, error: StorageError | None = None) -> None:
        self.batches.pop(0)[1](error)


class Bench:
    """A runner with everything it did, in order."""

    def __init__(self) -> None:
        self.disk = SlowDisk()
        self.done: list[object] = []
        self.errors: list[StorageError] = []
        self.moved: list[Write] = []
        self.runner = Runner(self.disk, self, self._drain, self.done.append, self.errors.append)

    def _drain(self) -> list[Write]:
        moved, self.moved = self.moved, []
        return moved

    def perform(self, effect: Effect) -> None:
        assert isinstance(effect, SendPacket)
        self.done.append((effect.link_id, effect.packet))


def step(number: int, *, event: ServiceEvent | None = None) -> Step:
    effects: list[Any] = [SendPacket(1, bytes([number]))]
    if event is not None:
        effects.append(Announce(event))
    return Step([SetMeta(str(number), b"")], effects)


async def turn() -> None:
    for _ in range(4):
        await asyncio.sleep(0)


async def test_nothing_is_done_before_the_commit() -> None:
    bench = Bench()
    bench.runner.run(step(1))
    await turn()
    assert bench.done == []
    bench.disk.finish()
    await turn()
    assert bench.done == [(1, b"\x01")]


async def test_the_steps_of_one_turn_share_a_transaction_with_the_olm_state_that_moved() -> None:
    bench = Bench()
    bench.runner.run(step(1))
    bench.moved.append(SetMeta("moved", b""))
    bench.runner.run(step(2))
    await turn()
    [(writes, _)] = bench.disk.batches
    assert [write.key for write in writes if isinstance(write, SetMeta)] == ["1", "2", "moved"]
    bench.disk.finish()
    assert bench.done == [(1, b"\x01"), (1, b"\x02")]


async def test_what_nobody_waits_for_rides_with_the_next_that_somebody_does() -> None:
    bench = Bench()
    bench.runner.run(Step([SetMeta("unhurried", b"")]))
    await turn()
    assert bench.disk.batches == []
    bench.runner.run(step(1))
    await turn()
    assert [write for writes, _ in bench.disk.batches for write in writes] == [
        SetMeta("unhurried", b""),
        SetMeta("1", b""),
    ]


async def test_a_step_without_writes_waits_its_turn() -> None:
    """An acknowledgement of a copy must not overtake the commit of the original."""
    bench = Bench()
    bench.runner.run(step(1))
    await turn()
    bench.runner.run(Step(effects=[SendPacket(1, b"again")]))
    await turn()
    assert bench.done == []
    bench.disk.finish()
    bench.disk.finish()
    assert bench.done == [(1, b"\x01"), (1, b"again")]


async def test_a_caller_goes_on_before_the_events_it_caused() -> None:
    """The reply to `send` precedes every `message_state` of its id."""
    bench = Bench()

    async def caller() -> None:
        await bench.runner.committed(step(1, event=Notice("info", "said", "")))
        bench.done.append("reply")

    task = asyncio.create_task(caller())
    await turn()
    bench.disk.finish()
    await task
    await turn()
    assert bench.done == [(1, b"\x01"), "reply", Notice("info", "said", "")]


@pytest.mark.parametrize(
    ("error", "code"), [(StorageFull("full"), "storage_full"), (StorageError("broken"), "storage_error")]
)
async def test_a_failed_commit_does_nothing_and_stops_the_runner(error: StorageError, code: str) -> None:
    bench = Bench()
    first = asyncio.create_task(bench.runner.committed(step(1)))
    await turn()
    bench.disk.finish(error)
    with pytest.raises(CommandError) as refused:
        await first
    assert refused.value.code == code
    assert bench.done == []
    assert bench.errors == [error]
    with pytest.raises(CommandError):
        await bench.runner.committed(step(2))
    assert bench.disk.batches == []


async def test_after_stop_waiting_callers_get_an_error() -> None:
    bench = Bench()
    waiting = asyncio.create_task(bench.runner.committed(step(1)))
    await asyncio.sleep(0)
    bench.runner.stop()
    with pytest.raises(CommandError):
        await waiting
    await turn()
    assert bench.done == []
    assert bench.disk.batches == []


async def test_a_step_made_as_the_disk_failed_has_its_error_too() -> None:
    bench = Bench()
    first = asyncio.ensure_future(bench.runner.committed(step(1)))
    await turn()
    second = asyncio.ensure_future(bench.runner.committed(step(2)))
    await asyncio.sleep(0)
    bench.disk.finish(StorageError("failed"))
    await turn()
    assert [isinstance(each.exception(), CommandError) for each in (first, second)] == [True, True]
    assert bench.disk.batches == []
