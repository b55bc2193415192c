"""One month as a calendar shows it: six weeks of days. Pure; a day is a Julian day number."""

from dataclasses import dataclass

from PySide6.QtCore import QDate, QDateTime, QLocale

DAYS = 42


@dataclass(frozen=True, slots=True)
class Day:
    """One cell. `inside`: of this month; `open`: between the first message and today."""

    number: int
    julian: int
    name: str
    inside: bool
    open: bool
    today: bool
    chosen: bool


def month_days(year: int, month: int, first: int, today: int, chosen: int) -> list[Day]:
    """Six weeks that hold the month and begin on the locale's first day of the week."""
    begin = QDate(year, month, 1)
    offset = (begin.dayOfWeek() - QLocale().firstDayOfWeek().value) % 7
    return [_day(begin.addDays(at - offset), month, first, today, chosen) for at in range(DAYS)]


def weekday_names() -> list[str]:
    """Seven short names, from the locale's first day of the week on."""
    first = QLocale().firstDayOfWeek().value
    return [
        QLocale().standaloneDayName((first + at - 1) % 7 + 1, QLocale.FormatType.NarrowFormat)
        for at in range(7)
    ]


def month_name(year: int, month: int) -> str:
    return f"{QLocale().standaloneMonthName(month)} {year}"


def start_of(julian: int) -> int:
    """The beginning of a day here, in milliseconds since the Unix epoch."""
    return QDate.fromJulianDay(julian).startOfDay().toMSecsSinceEpoch()


def julian_of(at: int) -> int:
    """The day of a moment."""
    return QDateTime.fromMSecsSinceEpoch(at).date().toJulianDay()


def _day(date: QDate, month: int, first: int, today: int, chosen: int) -> Day:
    julian = date.toJulianDay()
    return Day(
        number=date.day(),
        julian=julian,
        name=QLocale().toString(date, QLocale.FormatType.LongFormat),
        inside=date.month() == month,
        open=first <= julian <= today,
        today=julian == today,
        chosen=julian == chosen,
    )
