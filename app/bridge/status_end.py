"""When a status text is cleared by itself. Pure functions; times are ms since the Unix epoch."""

from PySide6.QtCore import QDateTime, QTime

CLEAR_KEY = "status.clear_at"
_MINUTES = {"30m": 30, "1h": 60, "4h": 240}


def clear_at(after: str, now: int) -> int | None:
    """The moment for never, 30m, 1h, 4h or today (the next local midnight); None for never."""
    if after == "today":
        day = QDateTime.fromMSecsSinceEpoch(now).date()
        return QDateTime(day.addDays(1), QTime(0, 0)).toMSecsSinceEpoch()
    return now + _MINUTES[after] * 60_000 if after in _MINUTES else None


def read_end(text: str | None) -> int | None:
    """The moment kept in a setting; what cannot be read counts as never."""
    return int(text) if text and text.isascii() and text.isdigit() else None


def is_over(ends_at: int | None, now: int) -> bool:
    return ends_at is not None and ends_at <= now
