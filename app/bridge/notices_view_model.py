"""One calm line at the foot of the window: notices from the service and failures of the window's own tasks."""

from collections import deque

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Parley.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

SHOWN_MS = 6_000
MAX_WAITING = 5


@QmlElement
class NoticesViewModel(QObject):
    """Shows one notice at a time for some seconds, errors until dismissed."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[tuple[str, str]] = deque(maxlen=MAX_WAITING)
        self._level, self._text = "", ""
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.dismiss)

    @Property(str, notify=changed)
    def level(self) -> str:
        return self._level

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._text

    def show(self, level: str, text: str) -> None:
        """Shows `text`, one line of ours, now or after what is shown; the same text twice is shown once."""
        if not text.strip() or text == self._text or (level, text) in self._waiting:
            return
        self._waiting.append((level, text))
        if not self._text:
            self._next()

    def withdraw(self, text: str) -> None:
        """What `text` told is over, or seen elsewhere."""
        self._waiting = deque((each for each in self._waiting if each[1] != text), MAX_WAITING)
        if text and text == self._text:
            self.dismiss()

    @Slot()
    def dismiss(self) -> None:
        """The person has read it."""
        self._level, self._text = "", ""
        self._next()

    @Slot()
    def hold(self) -> None:
        """The pointer rests on it: it stays."""
        self._timer.stop()

    @Slot()
    def release(self) -> None:
        """The pointer left."""
        self._arm()

    def _next(self) -> None:
        if self._waiting:
            self._level, self._text = self._waiting.popleft()
            self._arm()
        self.changed.emit()

    def _arm(self) -> None:
        self._timer.stop()
        if self._text and self._level != "error":
            self._timer.start()
