"""The frame of the window: its shortcuts, and how wide the list is. Kept beside the profile."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.bridge.session import Preferences
from app.bridge.shortcuts import Shortcut, shortcuts, shown_key
from app.bridge.words import listed

QML_IMPORT_NAME = "Parley.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

LEFT_PANE_KEY = "left_pane"


@QmlElement
class FrameViewModel(QObject):
    changed = Signal()
    fixed = Signal()  # never emitted: qmllint knows `notify` of Python types but not `constant`

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences

    @Property(int, notify=changed)
    def leftPane(self) -> int:
        """The width of the list in pixels; 0 if nobody changed it."""
        text = self._preferences.text(LEFT_PANE_KEY, "0")
        return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 0

    @Property("QVariantList", notify=fixed)  # type: ignore[arg-type]
    def actions(self) -> list[dict[str, object]]:
        """{action, keys} of every shortcut that is made from the table."""
        every = [shortcut for group in shortcuts().values() for shortcut in group]
        return [{"action": each.action, "keys": list(each.keys)} for each in every if each.action]

    @Property("QVariantList", notify=fixed)  # type: ignore[arg-type]
    def shortcuts(self) -> list[dict[str, object]]:
        """{title, entries: [{chips, keys, words}]} of every group, for the sheet that tells them.

        `chips` are the keys one by one, `keys` the same in a sentence.
        """
        return [
            {"title": title, "entries": [_told(each) for each in group]}
            for title, group in shortcuts().items()
        ]

    @Slot(int)
    def setLeftPane(self, px: int) -> None:
        self._preferences.set_text(LEFT_PANE_KEY, str(px))
        self.changed.emit()


def _told(shortcut: Shortcut) -> dict[str, object]:
    chips = [shown_key(key) for key in shortcut.keys]
    return {"chips": chips, "keys": listed(chips), "words": shortcut.words}
