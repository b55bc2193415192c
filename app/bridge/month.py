"""One month as a calendar shows it: six weeks of days. Pure; a day is a Julian day number."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

DAYS = 42
SHORT_NAME = 3  # letters that fit above a column of numbers


@dataclass(frozen=True, slots=True)
class Day:
    """One cell. `inside`: of this month; `open`: between the first message and today."""

    number: int
    label: str
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
    """From the locale's first day of the week on: short names where all have at most three letters, else letters."""
    short = [name.rstrip(".") for name in _weekdays(QLocale.FormatType.ShortFormat)]
    if all(len(name) <= SHORT_NAME for name in short):
        return short
    return _weekdays(QLocale.FormatType.NarrowFormat)


def month_name(year: int, month: int) -> str:
    text = QCoreApplication.translate("Calendar", "{month} {year}")
    return text.format(month=QLocale().standaloneMonthName(month), year=_digits(year))


def start_of(julian: int) -> int:
    """The beginning of a day here, in milliseconds since the Unix epoch."""
    return QDate.fromJulianDay(julian).startOfDay().toMSecsSinceEpoch()


def julian_of(at: int) -> int:
    """The day of a moment."""
    return QDateTime.fromMSecsSinceEpoch(at).date().toJulianDay()


def _weekdays(form: QLocale.FormatType) -> list[str]:
    first = QLocale().firstDayOfWeek().value
    return [QLocale().standaloneDayName((first + at - 1) % 7 + 1, form) for at in range(7)]


def _digits(number: int) -> str:
    """A number in the digits of the language."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(number)


def _day(date: QDate, month: int, first: int, today: int, chosen: int) -> Day:
    julian = date.toJulianDay()
    return Day(
        number=date.day(),
        label=_digits(date.day()),
        julian=julian,
        name=QLocale().toString(date, QLocale.FormatType.LongFormat),
        inside=date.month() == month,
        open=first <= julian <= today,
        today=julian == today,
        chosen=julian == chosen,
    )
