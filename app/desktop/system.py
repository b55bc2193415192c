"""What the desktop gives Parley, in one hand: notifications, tray, start at login."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from app.bridge.notifying import Popup
from app.desktop import autostart, tray
from app.desktop.notifications import Notifications
from app.desktop.tray import Tray
from app.resources import resource


class SystemDesktop(QObject):
    """`chosen` gets the key of a notification that was clicked, `replied` key and text of an answer."""

    def __init__(
        self,
        chosen: Callable[[str], None],
        replied: Callable[[str, str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.tray = Tray(self)
        self._notifications = Notifications(resource("icons/parley.png"), chosen, replied, _reply_words)
        if self.has_tray:
            self.tray.show()

    @property
    def has_tray(self) -> bool:
        return tray.is_available()

    @property
    def starts_at_login(self) -> bool:
        return autostart.is_on()

    def start_at_login(self, on: bool) -> None:
        """Raises OSError."""
        autostart.turn(on)

    def notify(self, popup: Popup, *, sound: bool) -> None:
        self._notifications.show(popup, sound=sound)

    def withdraw(self, key: str) -> None:
        self._notifications.withdraw(key)

    def rename(self, old: str, new: str) -> None:
        self._notifications.rename(old, new)

    async def stop(self) -> None:
        """Takes everything of ours off the screen."""
        self.tray.hide()
        await self._notifications.stop()


def _reply_words() -> tuple[str, str]:
    translate = QCoreApplication.translate
    return translate("Desktop", "Reply"), translate("Desktop", "Send")
