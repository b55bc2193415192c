"""A month to choose a day from; the conversation then shows its first message of that day."""

from dataclasses import asdict
from typing import Any

from PySide6.QtCore import Property, QDate, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.bridge import month
from app.bridge.conversation_view_model import ConversationViewModel
from app.bridge.session import Session
from core.service.model import MessageId, UserId

QML_IMPORT_NAME = "Parley.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CalendarViewModel(QObject):
    """Days are Julian day numbers. `cursor` is where the keyboard stands; it stays between first message and today."""

    changed = Signal()

    def __init__(
        self, session: Session, conversation: ConversationViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._conversation = session, conversation
        self._first = self._today = self._cursor = self._chosen = 0

    @Property(str, notify=changed)
    def title(self) -> str:
        """Month and year."""
        return month.month_name(self._date().year(), self._date().month())

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def weekdays(self) -> list[str]:
        return month.weekday_names()

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def days(self) -> list[dict[str, Any]]:
        """42 cells as `month.Day` has them."""
        date = self._date()
        days = month.month_days(date.year(), date.month(), self._first, self._today, self._chosen)
        return [asdict(day) for day in days]

    @Property(int, notify=changed)
    def cursor(self) -> int:
        return self._cursor

    @Property(bool, notify=changed)
    def hasEarlier(self) -> bool:
        """Whether there are messages before this month."""
        return self._month_start().toJulianDay() > self._first

    @Property(bool, notify=changed)
    def hasLater(self) -> bool:
        return self._month_start().addMonths(1).toJulianDay() <= self._today

    @Slot(str)
    def begin(self, key: str) -> None:
        """Shows the month of a message of the open conversation, or of today."""
        self._today = month.julian_of(self._session.now())
        self._first = self._cursor = self._chosen = self._today
        self.changed.emit()
        if who := self._conversation.who:
            self._session.background.run(self._read(who, key), "read the first day")

    @Slot(int)
    def moveDays(self, days: int) -> None:
        self._move(self._date().addDays(days))

    @Slot(int)
    def moveMonths(self, months: int) -> None:
        self._move(self._date().addMonths(months))

    @Slot(int)
    def choose(self, day: int) -> None:
        """Shows the first message of that day, or the next one after it."""
        who = self._conversation.who
        if who and self._first <= day <= self._today:
            self._session.background.run(self._jump(who, day), "show a day")

    def _date(self) -> QDate:
        return QDate.fromJulianDay(self._cursor)

    def _month_start(self) -> QDate:
        return QDate(self._date().year(), self._date().month(), 1)

    def _move(self, date: QDate) -> None:
        self._cursor = max(self._first, min(self._today, date.toJulianDay()))
        self.changed.emit()

    async def _read(self, who: UserId, key: str) -> None:
        first = await self._session.messenger.first_at(who, 0)
        shown = await self._session.messenger.message(MessageId.from_hex(key)) if key else None
        self._first = min(self._today, month.julian_of(first.sent_at)) if first else self._today
        if shown:
            self._chosen = month.julian_of(shown.sent_at)
            self._cursor = self._chosen
        self._move(self._date())

    async def _jump(self, who: UserId, day: int) -> None:
        message = await self._session.messenger.first_at(who, month.start_of(day))
        if message and who == self._conversation.who:
            self._conversation.jumpTo(message.message_id.hex())
