"""The lock of the window: it keeps out who sits down at an open computer. The node behind it goes on receiving."""

from PySide6.QtCore import Property, QCoreApplication, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from app.bridge.session import Preferences, Session
from core.service.config import Protection

QML_IMPORT_NAME = "Parley.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

LOCK_AFTER_KEY = "lock_after"
LOCK_AFTER = (0, 1, 5, 15, 30, 60)  # minutes; 0: only by hand
CHECK_MS = 5_000
ASLEEP_MS = 60_000  # a gap between two checks by which the computer must have slept
MAX_DELAY_S = 60
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
    }
)


@QmlElement
class LockViewModel(QObject):
    """`locked` hides everything. Without a passphrase there is nothing to unlock with: `canLock` is False."""

    changed = Signal()
    lockedChanged = Signal()

    def __init__(self, session: Session, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._preferences = session, preferences
        self._locked, self._checking, self._error = False, False, ""
        self._failures, self._may_try_at = 0, 0
        self._last_input = self._last_check = session.now()
        self._timer = QTimer(self, interval=CHECK_MS)
        self._timer.timeout.connect(self.check)
        self._wait = QTimer(self, interval=1_000)
        self._wait.timeout.connect(self._wait_on)

    def is_locked(self) -> bool:
        return self._locked

    @Property(bool, notify=lockedChanged)
    def locked(self) -> bool:
        return self._locked

    @Property(bool, notify=changed)
    def canLock(self) -> bool:
        """Whether the profile is protected by a passphrase."""
        return self._has_passphrase()

    @Property(bool, notify=changed)
    def checking(self) -> bool:
        """Whether a passphrase is being tried."""
        return self._checking

    @Property(str, notify=changed)
    def error(self) -> str:
        return self._error

    @Property(int, notify=changed)
    def waitSeconds(self) -> int:
        """How long until the next try; grows with every wrong one."""
        return self._wait_seconds()

    @Property(int, notify=changed)
    def lockAfter(self) -> int:
        """Minutes without input after which the window locks itself; 0: never."""
        return self._lock_after()

    @Slot(int)
    def setLockAfter(self, minutes: int) -> None:
        self._preferences.set_text(LOCK_AFTER_KEY, str(minutes))
        self.refresh()

    @Slot(result=bool)
    def lock(self) -> bool:
        """Hides everything; False if there is no passphrase to come back with."""
        if not self._has_passphrase():
            return False
        if not self._locked:
            self._locked, self._error = True, ""
            self.lockedChanged.emit()
            self.changed.emit()
        return True

    @Slot(str)
    def unlock(self, passphrase: str) -> None:
        if self._locked and passphrase and not self._checking and not self._wait_seconds():
            self._checking, self._error = True, ""
            self.changed.emit()
            self._session.background.run(self._try(passphrase), "unlock", self._not_tried)

    def watch(self, window: QObject) -> None:
        """Looks for input to this window."""
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self._last_input = self._session.now()
        return False

    def refresh(self) -> None:
        """The profile was opened, or its protection changed."""
        self._last_input = self._last_check = self._session.now()
        if self._lock_after() and self._has_passphrase():
            self._timer.start()
        else:
            self._timer.stop()
        self.changed.emit()

    @Slot()
    def check(self) -> None:
        """Locks after so many minutes without input, and when the computer slept meanwhile."""
        now = self._session.now()
        slept, idle = now - self._last_check > ASLEEP_MS, now - self._last_input
        self._last_check = now
        if self._lock_after() and (slept or idle >= self._lock_after() * 60_000):
            self.lock()

    def close(self) -> None:
        """The profile is closed."""
        self._timer.stop()
        self._wait.stop()

    async def _try(self, passphrase: str) -> None:
        is_right = await self._session.messenger.check_passphrase(passphrase)
        self._checking = False
        (self._open if is_right else self._refuse)()
        self.changed.emit()

    def _open(self) -> None:
        self._locked, self._failures = False, 0
        self._last_input = self._last_check = self._session.now()
        self.lockedChanged.emit()

    def _refuse(self) -> None:
        self._failures += 1
        self._may_try_at = self._session.now() + delay_s(self._failures) * 1_000
        self._error = _tr("This is not the passphrase. Please try again.")
        self._wait.start()

    def _not_tried(self, _error: Exception) -> None:
        self._checking, self._error = False, _tr("The passphrase could not be checked. Please try again.")
        self.changed.emit()

    @Slot()
    def _wait_on(self) -> None:
        if not self._wait_seconds():
            self._wait.stop()
        self.changed.emit()

    def _wait_seconds(self) -> int:
        return max(0, -(-(self._may_try_at - self._session.now()) // 1_000))

    def _has_passphrase(self) -> bool:
        return self._session.is_open and self._session.messenger.protection is Protection.PASSPHRASE

    def _lock_after(self) -> int:
        text = self._preferences.text(LOCK_AFTER_KEY, "0")
        return int(text) if text.isascii() and text.isdigit() else 0


def delay_s(failures: int) -> int:
    """Seconds to wait after so many wrong passphrases: 1, 2, 4, ... and at most a minute."""
    return int(min(2 ** (failures - 1), MAX_DELAY_S))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Lock", text)
