"""A month in cells: six weeks from the locale's first day on."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, QDateTime, QLocale

from app.bridge.month import julian_of, month_days, month_name, start_of, weekday_names


@pytest.fixture(autouse=True)
def locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


def julian(year: int, month: int, day: int) -> int:
    return QDate(year, month, day).toJulianDay()


@pytest.mark.parametrize(
    ("language", "first", "names"),
    [
        ("de_DE", 30, "Mo Di Mi Do Fr Sa So"),
        ("en_US", 29, "Sun Mon Tue Wed Thu Fri Sat"),
        ("fr_FR", 30, "lun mar mer jeu ven sam dim"),
        ("zh_CN", 30, "周一 周二 周三 周四 周五 周六 周日"),
        ("ar_EG", 28, "س ح ن ث ر خ ج"),
    ],
)
def test_weeks_begin_where_the_locale_begins_them(language: str, first: int, names: str) -> None:
    QLocale.setDefault(QLocale(language))
    days = month_days(2026, 10, 0, julian(2026, 12, 1), 0)
    assert days[0].number == {30: 28, 29: 27, 28: 26}[first]
    assert " ".join(weekday_names()) == names
    assert len(days) == 42


def test_a_month_lies_whole_inside_its_cells() -> None:
    for month in range(1, 13):
        days = month_days(2026, month, 0, julian(2027, 1, 1), 0)
        inside = [day.number for day in days if day.inside]
        assert inside == list(range(1, QDate(2026, month, 1).daysInMonth() + 1))


def test_days_are_open_from_the_first_message_to_today() -> None:
    first, today = julian(2026, 11, 5), julian(2026, 11, 9)
    days = month_days(2026, 11, first, today, first)
    assert [day.number for day in days if day.open] == [5, 6, 7, 8, 9]
    assert [day.number for day in days if day.today] == [9]
    assert [day.number for day in days if day.chosen] == [5]


def test_a_day_says_its_whole_date() -> None:
    QLocale.setDefault(QLocale("en_GB"))
    days = month_days(2026, 11, 0, julian(2026, 11, 30), 0)
    assert next(day.name for day in days if day.number == 9 and day.inside) == "Monday, 9 November 2026"
    assert month_name(2026, 11) == "November 2026"


def test_numbers_are_those_of_the_language() -> None:
    QLocale.setDefault(QLocale("ar_EG"))
    days = month_days(2026, 11, 0, julian(2026, 11, 30), 0)
    assert next(day.label for day in days if day.number == 26 and day.inside) == "٢٦"
    assert month_name(2026, 11) == "نوفمبر ٢٠٢٦"


def test_a_day_begins_at_midnight_here() -> None:
    at = start_of(julian(2026, 11, 9))
    assert QDateTime.fromMSecsSinceEpoch(at).toString("yyyy-MM-dd HH:mm") == "2026-11-09 00:00"
    assert julian_of(at) == julian(2026, 11, 9)
    assert julian_of(at - 1) == julian(2026, 11, 8)
