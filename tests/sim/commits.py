"""Steps reach the disk in order, some while later, and their effects follow. What core.service.runner does."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from core.messaging.step import Step
from core.messaging.writes import KeepTickets, Write

if TYPE_CHECKING:
    from tests.sim.node import Node


class Commits:
    """One run's. What is added while the disk is busy is the next transaction."""

    def __init__(self, node: "Node") -> None:
        self._node = node
        self._steps: list[Step] = []
        self._thens: list[Callable[[], None]] = []
        self._is_busy = False

    def add(self, step: Step, then: Callable[[], None] | None) -> None:
        self._steps.append(step)
        if then is not None:
            self._thens.append(then)
        if not self._is_busy:
            self._is_busy = True
            self._node.later(0, self._flush)

    def _flush(self) -> None:
        node = self._node
        steps, thens, self._steps, self._thens = self._steps, self._thens, [], []
        writes = [write for step in steps for write in step.writes] + node.engine.drain_writes()
        took_s = node.rng.uniform(0, node.commit_s)

        def committed() -> None:
            self._commit(writes)
            node.later(took_s / 4, lambda: self._act(steps, thens))

        node.later(took_s, committed)

    def _commit(self, writes: list[Write]) -> None:
        self._node.disk.apply(writes)
        for write in writes:
            if isinstance(write, KeepTickets):
                self._node.ever_held.setdefault(write.issuer, []).extend(write.tickets[-1:])

    def _act(self, steps: list[Step], thens: list[Callable[[], None]]) -> None:
        self._is_busy = bool(self._steps)
        if self._steps:
            self._node.later(0, self._flush)
        for step in steps:
            for effect in step.effects:
                self._node.act(effect)
        for then in thens:
            then()
