"""When a friend is told that we write. Pure; times are milliseconds of any one clock."""

AGAIN_MS = 3_000


class TypingNotice:
    """At most one word every three seconds while a text changes, and one when it is given up."""

    def __init__(self) -> None:
        self._told_at: int | None = None

    def typed(self, now: int) -> bool:
        """The text changed: whether to say so."""
        if self._told_at is not None and abs(now - self._told_at) < AGAIN_MS:
            return False
        self._told_at = now
        return True

    def stopped(self) -> bool:
        """The text was cleared, sent or left: whether to take back what was said."""
        told, self._told_at = self._told_at is not None, None
        return told
