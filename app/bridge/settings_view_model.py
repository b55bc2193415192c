"""Appearance, kept beside the profile so that it holds before the profile is open, and facts about this program."""

import sys

from PySide6.QtCore import Property, QObject, Signal, Slot, qVersion
from PySide6.QtQml import QmlElement

from app.bridge.session import Preferences
from core.version import VERSION

QML_IMPORT_NAME = "Parley.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

THEMES = ("system", "light", "dark")
ACCENTS = ("teal", "blue", "violet", "rose", "amber", "green")
TEXT_SCALES = ("90", "100", "115", "130")


@QmlElement
class SettingsViewModel(QObject):
    """What a person chose about the look of the window."""

    changed = Signal()
    languageChanged = Signal()
    fixed = Signal()  # never emitted: qmllint knows `notify` of Python types but not `constant`

    def __init__(self, preferences: Preferences, home: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences, self._home = preferences, home

    @Property(str, notify=changed)
    def theme(self) -> str:
        return self._one_of("theme", THEMES, "system")

    @Property(str, notify=changed)
    def accent(self) -> str:
        return self._one_of("accent", ACCENTS, ACCENTS[0])

    @Property(int, notify=changed)
    def textScale(self) -> int:
        return int(self._one_of("text_scale", TEXT_SCALES, "100"))

    @Property(bool, notify=changed)
    def reduceMotion(self) -> bool:
        return self._one_of("motion", ("full", "reduced"), "full") == "reduced"

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        """A key of app.i18n.LANGUAGES, or "system"."""
        return self.chosen_language()

    @Property(str, notify=fixed)
    def version(self) -> str:
        return VERSION

    @Property(str, notify=fixed)
    def platform(self) -> str:
        """Qt and Python, for reports of problems."""
        return f"Qt {qVersion()} · Python {sys.version_info.major}.{sys.version_info.minor}"

    @Property(str, notify=fixed)
    def home(self) -> str:
        """Where the profile lies."""
        return self._home

    @Slot(str)
    def setTheme(self, value: str) -> None:
        self._keep("theme", value)

    @Slot(str)
    def setAccent(self, value: str) -> None:
        self._keep("accent", value)

    @Slot(int)
    def setTextScale(self, value: int) -> None:
        self._keep("text_scale", str(value))

    @Slot(bool)
    def setReduceMotion(self, value: bool) -> None:
        self._keep("motion", "reduced" if value else "full")

    @Slot(str)
    def setLanguage(self, value: str) -> None:
        if value != self.chosen_language():
            self._preferences.set_text("language", value)
            self.languageChanged.emit()

    def chosen_language(self) -> str:
        return self._preferences.text("language", "system")

    def _one_of(self, key: str, values: tuple[str, ...], default: str) -> str:
        value = self._preferences.text(key, default)
        return value if value in values else default

    def _keep(self, key: str, value: str) -> None:
        self._preferences.set_text(key, value)
        self.changed.emit()
