"""The security page of the settings: how the profile is protected, the own safety number, new keys."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from app.bridge import passphrases, wording
from app.bridge.background import sentence
from app.bridge.session import Session
from core.service.config import Protection
from core.service.events import ProfileChanged, ServiceEvent

QML_IMPORT_NAME = "Parley.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SecurityViewModel(QObject):
    """`done` says that a change of the protection took place."""

    changed = Signal()
    done = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._busy, self._problem = False, ""

    @Property(str, notify=changed)
    def protection(self) -> str:
        """passphrase, keyring or file."""
        return self._protection().value

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(str, notify=changed)
    def problem(self) -> str:
        """What is wrong with what was entered."""
        return self._problem

    @Property(str, notify=changed)
    def safety(self) -> str:
        """The own 30 digits in groups of five, on two lines."""
        digits = self._session.messenger.me.safety if self._session.is_open else ""
        return wording.in_two_lines(wording.digit_groups(digits))

    def on_events(self, batch: Sequence[ServiceEvent]) -> None:
        if any(isinstance(event, ProfileChanged) for event in batch):
            self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """The page is opened or left."""
        self._problem = ""
        self.changed.emit()

    @Slot(str, str, str)
    def setPassphrase(self, current: str, passphrase: str, repeated: str) -> None:
        """Protects the profile by a passphrase; `current` is asked for where there is one already."""
        if problem := passphrases.problem(passphrase, repeated):
            self._complain(problem)
        else:
            self._run(current, Protection.PASSPHRASE, passphrase)

    @Slot(str)
    def removePassphrase(self, current: str) -> None:
        """The computer keeps the key from now on."""
        self._run(current, Protection.AUTO, None)

    @Slot()
    def makeNewKeys(self) -> None:
        """A new identity; friends are told and have to accept it."""
        self._session.background.run(self._session.messenger.rotate_identity(), "make new keys")

    @Slot()
    def copySafety(self) -> None:
        QGuiApplication.clipboard().setText(self._session.messenger.me.safety)

    def _protection(self) -> Protection:
        return self._session.messenger.protection if self._session.is_open else Protection.FILE

    def _run(self, current: str, wanted: Protection, passphrase: str | None) -> None:
        if not self._busy:
            self._busy, self._problem = True, ""
            self.changed.emit()
            self._session.background.run(
                self._set(current, wanted, passphrase), "set the protection", self._failed
            )

    async def _set(self, current: str, wanted: Protection, passphrase: str | None) -> None:
        messenger = self._session.messenger
        if messenger.protection is Protection.PASSPHRASE and not await messenger.check_passphrase(current):
            self._complain(_tr("This is not the current passphrase."))
            return
        await messenger.set_protection(wanted, passphrase)
        self._busy = False
        self.changed.emit()
        self.done.emit()

    def _failed(self, error: Exception) -> None:
        self._complain(sentence(error))

    def _complain(self, text: str) -> None:
        self._busy, self._problem = False, text
        self.changed.emit()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Security", text)
