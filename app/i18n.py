"""The languages of the window: which there are, which one is spoken, and how to change it while it is open."""

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app.bridge.languages import LANGUAGES
from app.resources import resource

WORLDWIDE = {"ar": "ar_001"}  # of no country, and with the digits of all other numbers in the window


class Languages:
    """Puts one language at a time into the application: texts, dates and numbers, direction of reading."""

    def __init__(self, qt: QApplication) -> None:
        self._qt = qt
        self._system = QLocale.system()
        self._translators: list[QTranslator] = []

    def use(self, choice: str) -> None:
        """`choice` is a key of LANGUAGES, or "system": the first of the person's languages that we speak."""
        code = choice if choice in LANGUAGES else spoken(self._system.uiLanguages())
        self._remove()
        files = (str(resource("i18n") / f"parley_{code}.qm"), _qt_file(code))
        self._translators = [translator for file in files if (translator := _load(file)) is not None]
        for translator in self._translators:
            self._qt.installTranslator(translator)
        QLocale.setDefault(locale_of(code, self._system))
        self._qt.setLayoutDirection(QLocale(code).textDirection())

    def leave(self) -> None:
        """Puts everything back as it was."""
        self._remove()
        QLocale.setDefault(self._system)
        self._qt.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _remove(self) -> None:
        for translator in self._translators:
            self._qt.removeTranslator(translator)
        self._translators = []


def spoken(wanted: list[str]) -> str:
    """The first of the wanted languages ("de-AT", "zh-Hans-CN", ...) that we speak, else English."""
    for name in wanted:
        locale = QLocale(name)
        if locale.language() is QLocale.Language.Chinese:
            if locale.script() is QLocale.Script.SimplifiedHanScript:
                return "zh_CN"
        elif (code := QLocale.languageToCode(locale.language())) in LANGUAGES:
            return code
    return "en"


def locale_of(code: str, system: QLocale) -> QLocale:
    """How dates and numbers are written: the system's way if it is of the same language."""
    locale = QLocale(WORLDWIDE.get(code, code))
    return system if system.language() is locale.language() else locale


def _qt_file(code: str) -> str:
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return f"{folder}/qtbase_{code}.qm"


def _load(file: str) -> QTranslator | None:
    translator = QTranslator()
    return translator if translator.load(file) else None
