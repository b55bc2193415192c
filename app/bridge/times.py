"""Times as a person reads them. `now` is an argument; times are milliseconds since the Unix epoch, shown locally."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from app.bridge.words import counted, listed

MINUTE = 60_000
HOUR = 60 * MINUTE
MINUTE_S, HOUR_S, DAY_S, WEEK_S = 60, 3_600, 86_400, 604_800


def clock(at: int) -> str:
    """The time of day, as the system writes it."""
    moment = QDateTime.fromMSecsSinceEpoch(at)
    return QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)


def day(at: int) -> int:
    """The local calendar day as a number that grows by one each day."""
    return QDateTime.fromMSecsSinceEpoch(at).date().toJulianDay()


def day_name(at: int, now: int) -> str:
    """Today, Yesterday, a weekday of the last week, or a date."""
    distance = day(now) - day(at)
    if distance == 0:
        return _tr("Today")
    if distance == 1:
        return _tr("Yesterday")
    return _weekday(at, long=True) if 1 < distance < 7 else _date(at, now, long=True)


def in_list(at: int, now: int) -> str:
    """Short: the time today, a weekday within a week, else a date."""
    distance = day(now) - day(at)
    if distance <= 0:
        return clock(at)
    return _weekday(at, long=False) if distance < 7 else _date(at, now, long=False)


def full(at: int) -> str:
    """Day and time, for details."""
    return listed(
        (QLocale().toString(QDateTime.fromMSecsSinceEpoch(at).date(), _pattern(True, False)), clock(at))
    )


def stamp(at: int) -> str:
    """The day for the name of a file: 2026-11-26."""
    return QDateTime.fromMSecsSinceEpoch(at).date().toString(Qt.DateFormat.ISODate)


def last_seen(at: int | None, now: int) -> str:
    """When somebody was last here, in words that stay true for a while."""
    if at is None:
        return _tr("not seen yet")
    minutes = max(0, now - at) // MINUTE
    if minutes < 1:
        return _tr("last seen just now")
    if minutes < 60:
        return _tr("last seen %n minute(s) ago", int(minutes))
    return _seen_on(at, now)


def period(seconds: int) -> str:
    """A length of time in its largest whole unit: "5 minutes", "1 day"."""
    unit = next((unit for unit in (WEEK_S, DAY_S, HOUR_S, MINUTE_S) if seconds and seconds % unit == 0), 1)
    return _counted(unit, seconds // unit)


def remaining(ms: int) -> str:
    """A length of time to come, rounded up to what a person reckons with: "3 hours", "less than a minute"."""
    if ms < MINUTE:
        return _tr("less than a minute")
    unit = next(unit for unit in (DAY_S, HOUR_S, MINUTE_S) if ms >= unit * 1_000)
    return _counted(unit, -(-ms // (unit * 1_000)))


def _counted(unit: int, count: int) -> str:
    words = {
        WEEK_S: _tr("%n week(s)", count),
        DAY_S: _tr("%n day(s)", count),
        HOUR_S: _tr("%n hour(s)", count),
        MINUTE_S: _tr("%n minute(s)", count),
    }
    return words.get(unit) or _tr("%n second(s)", count)


def _seen_on(at: int, now: int) -> str:
    distance = day(now) - day(at)
    if distance <= 0:
        return _tr("last seen at {time}").format(time=clock(at))
    if distance == 1:
        return _tr("last seen yesterday at {time}").format(time=clock(at))
    if distance < 7:
        return _tr("last seen on {weekday}").format(weekday=_weekday(at, long=True))
    return _tr("last seen on {date}").format(date=_date(at, now, long=True))


def _weekday(at: int, long: bool) -> str:
    form = QLocale.FormatType.LongFormat if long else QLocale.FormatType.ShortFormat
    return QLocale().dayName(QDateTime.fromMSecsSinceEpoch(at).date().dayOfWeek(), form)


def _date(at: int, now: int, long: bool) -> str:
    date = QDateTime.fromMSecsSinceEpoch(at).date()
    is_this_year = date.year() == QDateTime.fromMSecsSinceEpoch(now).date().year()
    return QLocale().toString(date, _pattern(long, is_this_year))


def _pattern(long: bool, is_this_year: bool) -> str:
    """How the language writes a date: Qt's letters d, MMM, MMMM and yyyy, and what belongs between them."""
    translate = QCoreApplication.translate
    if is_this_year:
        return translate("DatePatterns", "d MMMM") if long else translate("DatePatterns", "d MMM")
    return translate("DatePatterns", "d MMMM yyyy") if long else translate("DatePatterns", "d MMM yyyy")


def _tr(text: str, count: int = -1) -> str:
    return counted("Times", text, count)
