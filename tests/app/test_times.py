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
        ("2026-11-10T18:00:00", "last seen 10 Nov"),
        ("2026-11-20T19:00:00", "last seen just now"),
    ],
)
def test_last_seen(at: str | None, words: str) -> None:
    assert times.last_seen(ms(at) if at else None, NOW) == words
