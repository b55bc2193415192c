"""The DateTime of messages: it names and orders, it does not tell the time (S2-27)."""


class Timeline:
    """Strictly rising milliseconds, whatever the wall clock does."""

    def __init__(self, last: int) -> None:
        self.last = last

    def next(self, wall_ms: int) -> int:
        """max(wall clock, last + 1)."""
        self.last = max(wall_ms, self.last + 1)
        return self.last
