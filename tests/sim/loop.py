"""Virtual time: what is to happen, in order. Nothing ever waits for a real clock."""

import heapq
import random
from collections.abc import Callable
from itertools import count

MOST_EVENTS = 1_000_000  # in one go: nodes that do not fall silent fail here, not in an endless loop


class Loop:
    """Calls by time. Those of one moment come in an order that the seed decides."""

    def __init__(self, rng: random.Random) -> None:
        self.now = 0.0
        self._rng = rng
        self._heap: list[tuple[float, float, int, Callable[[], None]]] = []
        self._order = count()

    def after(self, delay_s: float, call: Callable[[], None]) -> None:
        when = self.now + max(0.0, delay_s)
        heapq.heappush(self._heap, (when, self._rng.random(), next(self._order), call))

    def run(self, seconds: float) -> None:
        """Lets so much time pass."""
        until = self.now + seconds
        for _ in range(MOST_EVENTS):
            if not self._heap or self._heap[0][0] > until:
                self.now = until
                return
            self.now, _, _, call = heapq.heappop(self._heap)
            call()
        raise AssertionError("the nodes do not fall silent")
