"""The two clocks, read in one place."""

import time
from collections.abc import Callable

from core.messaging.state import Moment


class Clock:
    """Monotonic seconds and wall-clock ms. Tests give their own readings."""

    def __init__(
        self, monotonic: Callable[[], float] = time.monotonic, wall: Callable[[], float] = time.time
    ) -> None:
        self._monotonic = monotonic
        self._wall = wall

    def now(self) -> Moment:
        return Moment(self._monotonic(), int(self._wall() * 1000))
