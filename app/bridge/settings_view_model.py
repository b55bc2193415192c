"""Appearance, kept beside the profile so that it holds before the profile is open, and facts about this program."""

import platform
import sys

from PySide6.QtCore import Property, QObject, Signal, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from app.bridge.languages import choices
from app.bridge.session import Preferences
from core.version import VERSION

QML_IMPORT_NAME = "Parley.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

THEMES = ("system", "light", "dark")
ACCENTS = ("teal", "blue", "violet", "rose", "amber", "green")
TEXT_SCALES = ("90", "100", "115", "130")
LICENCES = (
    ("Qt, PySide6", "LGPL-3.0"),
    ("SQLCipher, sqlcipher3", "BSD-3-Clause, Zlib"),
    ("vodozemac", "Apache-2.0"),
    ("cryptography", "Apache-2.0, BSD-3-Clause"),
    ("zeroconf", "LGPL-2.1-or-later"),
    ("qasync", "BSD-2-Clause"),
    ("desktop-notifier", "MIT"),
    ("keyring", "MIT"),
    ("platformdirs", "MIT"),
    ("segno", "BSD-3-Clause"),
    ("ifaddr", "MIT"),
    ("zxing-cpp", "Apache-2.0"),
    ("uvloop", "MIT, Apache-2.0"),
    ("Unicode CLDR emoji data", "Unicode-3.0"),
    ("unicode-emoji-json", "MIT"),
)


@QmlElement
class SettingsViewModel(QObject):
    """What a person chose about the look of the window and its keys."""

    changed = Signal()
    languageChanged = Signal()
    fixed = Signal()  # never emitted: qmllint knows `notify` of Python types but not `constant`

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences

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

    @Property("QVariantList", notify=languageChanged)  # type: ignore[arg-type]
    def languages(self) -> list[dict[str, str]]:
        """What can be chosen: {value, text}."""
        return choices()

    @Property(str, notify=changed)
    def diagnostics(self) -> str:
        """Versions and switches for a report of a problem; nothing about people or messages."""
        return diagnostics(self._preferences)

    @Slot()
    def copyDiagnostics(self) -> None:
        QGuiApplication.clipboard().setText(diagnostics(self._preferences))

    @Property(str, notify=fixed)
    def licences(self) -> str:
        """What Parley is made of, one per line."""
        return "\n".join(f"{name}: {licence}" for name, licence in LICENCES)

    @Property(bool, notify=changed)
    def enterSends(self) -> bool:
        """Whether Enter sends a message; else it breaks the line and Ctrl+Enter sends."""
        return self._one_of("enter_sends", ("yes", "no"), "yes") == "yes"

    @Property(str, notify=fixed)
    def version(self) -> str:
        return VERSION

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

    @Slot(bool)
    def setEnterSends(self, value: bool) -> None:
        self._keep("enter_sends", "yes" if value else "no")

    def _one_of(self, key: str, values: tuple[str, ...], default: str) -> str:
        value = self._preferences.text(key, default)
        return value if value in values else default

    def _keep(self, key: str, value: str) -> None:
        self._preferences.set_text(key, value)
        self.changed.emit()


def diagnostics(preferences: Preferences) -> str:
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    versions = f"Parley {VERSION}, Qt {qVersion()}, Python {sys.version_info.major}.{sys.version_info.minor}"
    screen = f"{QGuiApplication.platformName()}, {QGuiApplication.primaryScreen().devicePixelRatio():g}x"
    chosen = [f"{key}={preferences.text(key, '-')}" for key in ("theme", "language", "text_scale", "motion")]
    return "\n".join([versions, system, screen, " ".join(chosen)])
