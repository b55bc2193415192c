"""Runs the engine's steps: commits their writes, then does their effects, in the order the steps were made.

The steps of one turn of the loop share a transaction; one that nobody waits for may ride with a later one. A step
without writes still waits for those before it, so nothing is acknowledged or announced ahead of its commit.
"""

import asyncio
import logging
from collections.abc import Callable
from typing import Protocol

from core.errors import CommandError, StorageError, StorageFull
from core.messaging.effects import Announce, Effect
from core.messaging.events import ServiceEvent
from core.messaging.step import Step
from core.messaging.writes import Write

log = logging.getLogger(__name__)
# Writes that nobody waits for (a delivery recorded, a friend last seen) ride with the next transaction, or go alone.
UNHURRIED_S = 0.05


class Committer(Protocol):
    """The storage as the runner needs it."""

    def commit(self, writes: list[Write], then: Callable[[StorageError | None], None]) -> None: ...


class Hands(Protocol):
    """What does effects."""

    def perform(self, effect: Effect) -> None:
        """Any effect but Announce."""


class Runner:
    """One per running engine; `stop` makes it deaf, so that a reloaded engine starts clean."""

    def __init__(
        self,
        storage: Committer,
        hands: Hands,
        drain_writes: Callable[[], list[Write]],
        announce: Callable[[ServiceEvent], None],
        failed: Callable[[StorageError], None],
    ) -> None:
        self._storage = storage
        self._hands = hands
        self._drain_writes = drain_writes
        self._announce = announce
        self._failed = failed
        self._loop = asyncio.get_running_loop()
        self._turn: list[tuple[Step, asyncio.Future[None] | None]] = []
        self._thens: list[Callable[[], None]] = []
        self._flushing: asyncio.Handle | None = None
        self._is_hurried = False
        self._is_stopped = False
        self._error = StorageError("The profile is closed.")

    def run(self, step: Step, then: Callable[[], None] | None = None) -> None:
        """Commits and does `step` in its turn, then calls `then`: whatever becomes of the commit."""
        if then is not None:
            self._thens.append(then)
        self._add(step, None)

    async def committed(self, step: Step) -> None:
        """The same; returns when the writes are on disk. Raises CommandError storage_full or storage_error."""
        done: asyncio.Future[None] = self._loop.create_future()
        self._add(step, done)
        await done

    async def drained(self) -> None:
        """Returns when every step so far was committed and done."""
        await self.committed(Step())

    def stop(self) -> None:
        """Nothing is done any more; waiting callers get an error."""
        self._is_stopped = True
        turn, self._turn = self._turn, []
        _resolve(turn, self._error)
        self._end(self._take_thens())

    def _add(self, step: Step, done: "asyncio.Future[None] | None") -> None:
        if self._is_stopped:
            _resolve([(step, done)], self._error)
            self._end(self._take_thens())
            return
        self._turn.append((step, done))
        if step.at_once:
            self._loop.call_soon(self._tell, step.at_once)
        if done is not None or step.effects:
            self._flush_soon()
        elif self._flushing is None:
            self._flushing = self._loop.call_later(UNHURRIED_S, self._flush)

    def _flush_soon(self) -> None:
        if self._is_hurried:
            return
        self._is_hurried = True
        if self._flushing is not None:
            self._flushing.cancel()
        self._flushing = self._loop.call_soon(self._flush)

    def _flush(self) -> None:
        turn, self._turn, self._flushing, self._is_hurried = self._turn, [], None, False
        if self._is_stopped:
            _resolve(turn, self._error)
            return
        if not turn:
            return
        writes = [write for step, _ in turn for write in step.writes]
        writes += self._drain_writes()
        thens = self._take_thens()

        def then(error: StorageError | None) -> None:
            try:
                self._done(turn, error)
            finally:
                self._end(thens)

        self._storage.commit(writes, then)

    def _take_thens(self) -> list[Callable[[], None]]:
        thens, self._thens = self._thens, []
        return thens

    def _end(self, thens: list[Callable[[], None]]) -> None:
        for then in thens:
            then()

    def _done(
        self, turn: "list[tuple[Step, asyncio.Future[None] | None]]", error: StorageError | None
    ) -> None:
        _resolve(turn, error)
        if self._is_stopped:
            return
        if error is not None:
            self._is_stopped, self._error = True, error
            self._failed(error)
            return
        events: list[ServiceEvent] = []
        for step, _ in turn:
            for effect in step.effects:
                if isinstance(effect, Announce):
                    events.append(effect.event)
                else:
                    self._perform(effect)
        if events:
            # after the callers whose futures were just resolved: a reply comes before the events it causes
            self._loop.call_soon(self._tell, events)

    def _perform(self, effect: Effect) -> None:
        """A fault in one effect is logged and keeps no other from being done."""
        try:
            self._hands.perform(effect)
        except Exception:
            log.exception("an effect failed: %s", type(effect).__name__)

    def _tell(self, events: list[ServiceEvent]) -> None:
        for event in events:
            self._announce(event)


async def committed(storage: Committer, writes: list[Write]) -> None:
    """Writes beside any engine. Raises CommandError storage_full or storage_error: then nothing is stored."""
    done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    storage.commit(
        writes, lambda error: done.set_exception(as_command_error(error)) if error else done.set_result(None)
    )
    await done


def _resolve(turn: "list[tuple[Step, asyncio.Future[None] | None]]", error: StorageError | None) -> None:
    for _, done in turn:
        if done is None or done.done():
            continue
        if error is None:
            done.set_result(None)
        else:
            done.set_exception(as_command_error(error))


def as_command_error(error: StorageError) -> CommandError:
    """What a caller is told."""
    if isinstance(error, StorageFull):
        return CommandError("storage_full", "The disk is full, so nothing was stored. Free some space.")
    return CommandError("storage_error", "The profile could not be written. Nothing was stored.")
