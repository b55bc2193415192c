"""Times in words; `now` is given."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QLocale

from app.bridge import times


def ms(text: str) -> int:
    return int(datetime.fromisoformat(text).timestamp() * 1000)


NOW = ms("2026-11-20T18:53:00")


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("at", "name", "short"),
    [
        ("2026-11-20T08:05:00", "Today", "08:05"),
        ("2026-11-19T23:59:00", "Yesterday", "Thu"),
        ("2026-11-16T10:00:00", "Monday", "Mon"),
        ("2026-11-01T10:00:00", "1 November", "1 Nov"),
        ("2025-11-20T10:00:00", "20 November 2025", "20 Nov 2025"),
    ],
)
def test_days(at: str, name: str, short: str) -> None:
    assert (times.day_name(ms(at), NOW), times.in_list(ms(at), NOW)) == (name, short)


@pytest.mark.parametrize(
    ("at", "words"),
    [
        (None, "not seen yet"),
        ("2026-11-20T18:52:30", "last seen just now"),
        ("2026-11-20T18:52:00", "last seen 1 minute ago"),
        ("2026-11-20T18:33:00", "last seen 20 minutes ago"),
        ("2026-11-20T08:00:00", "last seen at 08:00"),
        ("2026-11-19T18:00:00", "last seen yesterday at 18:00"),
        ("2026-11-10T18:00:00", "last seen on 10 November"),
        ("2026-11-20T19:00:00", "last seen just now"),
    ],
)
def test_last_seen(at: str | None, words: str) -> None:
    assert times.last_seen(ms(at) if at else None, NOW) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (30, "30 seconds"),
        (60, "1 minute"),
        (300, "5 minutes"),
        (3_600, "1 hour"),
        (28_800, "8 hours"),
        (86_400, "1 day"),
        (604_800, "1 week"),
        (2_419_200, "4 weeks"),
        (5_400, "90 minutes"),
    ],
)
def test_periods(seconds: int, words: str) -> None:
    assert times.period(seconds) == words


@pytest.mark.parametrize(
    ("left", "words"),
    [
        (0, "less than a minute"),
        (60_000, "1 minute"),
        (61_000, "2 minutes"),
        (3 * times.HOUR - 1, "3 hours"),
        (9 * 24 * times.HOUR, "9 days"),
    ],
)
def test_remaining(left: int, words: str) -> None:
    assert times.remaining(left) == words
