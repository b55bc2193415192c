"""What comes before the conversations: first run, the passphrase, and reasons why a profile cannot be opened."""

import getpass
import unicodedata
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtQml import QmlElement

from app.bridge import passphrases, wording
from app.bridge.background import Background, sentence
from core.errors import DamagedProfile, ForeignFile, NewerProfile, ProfileInUse, StorageFull, WrongPassphrase
from core.service.config import Config, ProfileStatus, Protection
from core.service.model import Visibility

QML_IMPORT_NAME = "Parley.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

Opener = Callable[[Config], Coroutine[Any, Any, None]]
Restorer = Callable[[Path, str, Config], Coroutine[Any, Any, None]]
MAX_NAME_BYTES = 64


@QmlElement
class StartViewModel(QObject):
    """`page` is starting, welcome, restore, unlock or failed; empty once the profile is open.

    `restorer` makes the profile of a backup file: its path, its passphrase, and how the new profile is kept.
    """

    changed = Signal()
    fixed = Signal()  # never emitted: qmllint knows `notify` of Python types but not `constant`

    def __init__(
        self,
        config: Config,
        opener: Opener,
        restorer: Restorer,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._config, self._opener, self._background = config, opener, background
        self._restorer = restorer
        self._page, self._busy = "starting", False
        self._error, self._title, self._text = "", "", ""
        self._keyring = False
        self._identity, self._colour = b"", 0

    @Property(str, notify=changed)
    def page(self) -> str:
        return self._page

    @Property(int, notify=changed)
    def colour(self) -> int:
        """Of the person's picture; it belongs to the identity that is made while they type."""
        return self._colour

    @Slot(str, result=str)
    def initials(self, name: str) -> str:
        return wording.initials(name)

    @Slot()
    def anotherColour(self) -> None:
        """Draws identities until one has another colour."""
        before = self._colour
        while self._colour == before:
            self._draw_identity()
        self.changed.emit()

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether the profile is being made or opened."""
        return self._busy

    @Property(str, notify=changed)
    def error(self) -> str:
        """What is wrong with what was entered."""
        return self._error

    @Property(str, notify=changed)
    def failureTitle(self) -> str:
        return self._title

    @Property(str, notify=changed)
    def failureText(self) -> str:
        return self._text

    @Property(bool, notify=changed)
    def hasKeyring(self) -> bool:
        return self._keyring

    @Property(str, notify=fixed)
    def suggestedName(self) -> str:
        return self._config.name or login_name()

    @Property(str, notify=fixed)
    def home(self) -> str:
        return str(self._config.home)

    @Slot(str, result=str)
    def nameProblem(self, name: str) -> str:
        """Why a name cannot be used, or nothing."""
        if not wording.one_line(name):
            return _tr("Please enter a name.")
        return _tr("This name is too long.") if _too_long(name) else ""

    @Slot(str, str, result=str)
    def passphraseProblem(self, passphrase: str, repeated: str) -> str:
        """Why a new passphrase cannot be used, or nothing."""
        return passphrases.problem(passphrase, repeated)

    @Slot(str, str, str, str)
    def create(self, name: str, protection: str, passphrase: str, visibility: str) -> None:
        """Makes the profile. `protection` is passphrase or computer, `visibility` everyone or nobody."""
        self._open(
            replace(
                self._config,
                name=wording.one_line(name),
                passphrase=passphrase or None,
                protection=self._protection(protection),
                visibility=Visibility(visibility),
                identity=self._identity or None,
            )
        )

    @Slot()
    def showRestore(self) -> None:
        """Offers to restore a backup instead of making a new profile."""
        self._error = ""
        self._show("restore")

    @Slot()
    def showWelcome(self) -> None:
        self._error = ""
        self._show("welcome")

    @Slot(str, str, str)
    def restore(self, file: str, passphrase: str, protection: str) -> None:
        """Makes the profile of a backup and opens it. `file` is a file: URL; `protection` computer or passphrase.

        With passphrase the profile keeps that of the backup.
        """
        own = passphrase if protection == "passphrase" else None
        config = replace(self._config, passphrase=own, protection=self._protection(protection))
        self._begin_work()
        path = Path(QUrl(file).toLocalFile())
        self._background.run(self._restore(path, passphrase, config), "restore a backup", self._not_restored)

    @Slot(str, result=str)
    def fileName(self, file: str) -> str:
        """The name of a file: URL for the screen."""
        return wording.one_line(QUrl(file).fileName())

    @Slot(str)
    def unlock(self, passphrase: str) -> None:
        """Opens the profile with `passphrase`."""
        self._open(replace(self._config, passphrase=passphrase))

    @Slot()
    def retry(self) -> None:
        """Tries again after a failure."""
        self._open(self._config)

    @Slot()
    def openFolder(self) -> None:
        """Shows the profile's folder in the system's file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._config.home)))

    def begin(self, status: ProfileStatus, keyring: bool) -> None:
        """Shows the first page, or opens a profile that needs nothing from the person."""
        self._keyring = keyring
        if status is ProfileStatus.READY or self._config.passphrase:
            self._open(self._config)
        else:
            if status is ProfileStatus.ABSENT:
                self._draw_identity()
            self._show("welcome" if status is ProfileStatus.ABSENT else "unlock")

    def fail(self, error: Exception) -> None:
        """Shows why the profile cannot be opened."""
        if isinstance(error, WrongPassphrase):
            self._error = _tr("This passphrase does not open the profile. Please try again.")
            self._show("unlock")
            return
        self._title, self._text = _failure(error)
        self._show("failed")

    def finish(self) -> None:
        """The profile is open."""
        self._identity = b""
        self._error = ""
        self._show("")

    def _draw_identity(self) -> None:
        from core.service.opening import draw_identity

        self._identity, who = draw_identity()
        self._colour = wording.colour_index(who)

    def _open(self, config: Config) -> None:
        if not self._busy:
            self._begin_work()
            self._background.run(self._opener(config), "open the profile", self.fail)

    def _begin_work(self) -> None:
        self._busy, self._error = True, ""
        self.changed.emit()

    async def _restore(self, path: Path, passphrase: str, config: Config) -> None:
        await self._restorer(path, passphrase, config)
        self._busy = False
        self._open(config)

    def _not_restored(self, error: Exception) -> None:
        wrong = _tr("This passphrase does not open the backup. Please try again.")
        self._error = wrong if isinstance(error, WrongPassphrase) else sentence(error)
        self._show("restore")

    def _show(self, page: str) -> None:
        self._page, self._busy = page, False
        self.changed.emit()

    def _protection(self, chosen: str) -> Protection:
        if chosen == "passphrase":
            return Protection.PASSPHRASE
        return Protection.KEYRING if self._keyring else Protection.FILE


def login_name() -> str:
    """The login name with a capital, or nothing."""
    try:
        name = getpass.getuser()
    except (OSError, KeyError):
        return ""
    return "" if name == "root" else name[:1].upper() + name[1:]


def _too_long(name: str) -> bool:
    shown = unicodedata.normalize("NFC", wording.one_line(name))
    return len(shown.encode("utf-8")) > MAX_NAME_BYTES


def _failure(error: Exception) -> tuple[str, str]:
    titles: dict[type[Exception], str] = {
        ProfileInUse: _tr("Parley is already running"),
        DamagedProfile: _tr("The profile is damaged"),
        NewerProfile: _tr("The profile needs a newer Parley"),
        ForeignFile: _tr("This folder holds something else"),
        StorageFull: _tr("The disk is full"),
    }
    title = next(
        (text for kind, text in titles.items() if isinstance(error, kind)), _tr("Parley cannot start")
    )
    return title, sentence(error)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Start", text)
