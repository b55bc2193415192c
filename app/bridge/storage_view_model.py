"""The storage page of the settings: where the profile lies, how big it is, backups, how long messages are kept."""

from collections.abc import Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QLocale, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtQml import QmlElement

from app.bridge import passphrases, times
from app.bridge.background import sentence
from app.bridge.session import Session
from app.bridge.words import counted, listed
from core.service.model import BackupInfo, StorageInfo

QML_IMPORT_NAME = "Parley.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

SUFFIX = ".parley-backup"


@QmlElement
class StorageViewModel(QObject):
    """`finished` carries a sentence about a backup that was written or looked at."""

    changed = Signal()
    finished = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._info: StorageInfo | None = None
        self._busy, self._problem, self._result = False, "", ""

    @Property(str, notify=changed)
    def folder(self) -> str:
        return self._info.folder if self._info else ""

    @Property(str, notify=changed)
    def size(self) -> str:
        return QLocale().formattedDataSize(self._info.bytes) if self._info else ""

    @Property(str, notify=changed)
    def contents(self) -> str:
        """How many messages there are."""
        return _tr("%n message(s)", self._info.messages) if self._info else ""

    @Property(int, notify=changed)
    def keepDays(self) -> int:
        """0: forever."""
        return self._session.messenger.keep_days if self._session.is_open else 0

    @Property(int, notify=changed)
    def defaultTimer(self) -> int:
        """Seconds after which messages of new conversations disappear; 0: never."""
        return self._session.messenger.default_timer() if self._session.is_open else 0

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(str, notify=changed)
    def problem(self) -> str:
        return self._problem

    @Property(str, notify=changed)
    def result(self) -> str:
        """What became of the last backup, in a sentence."""
        return self._result

    @Slot()
    def load(self) -> None:
        """The page is opened."""
        self._problem = self._result = ""
        self.changed.emit()
        self._session.background.run(self._load(), "measure the profile")

    @Slot()
    def openFolder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._info.folder if self._info else ""))

    @Slot(int)
    def setKeepDays(self, days: int) -> None:
        self._session.background.run(self._set_keep_days(days), "keep messages")

    @Slot(int)
    def setDefaultTimer(self, seconds: int) -> None:
        self._session.background.run(self._set_default_timer(seconds), "set the timer")

    @Slot(str, str, result=str)
    def passphraseProblem(self, passphrase: str, repeated: str) -> str:
        """Why a passphrase for a backup cannot be used, or nothing."""
        return passphrases.problem(passphrase, repeated)

    @Slot(QUrl, result=QUrl)
    def nameIn(self, folder: QUrl) -> QUrl:
        """A name for a new backup."""
        return QUrl(f"{folder.toString()}/parley-{times.stamp(self._session.now())}{SUFFIX}")

    @Slot(QUrl, str)
    def exportTo(self, file: QUrl, passphrase: str) -> None:
        """Writes a backup, opens it again and reads it through."""
        path = Path(file.toLocalFile())
        path = path if path.suffix else path.with_suffix(SUFFIX)
        self._run(self._export(path, passphrase))

    @Slot(QUrl, str)
    def check(self, file: QUrl, passphrase: str) -> None:
        """Reads a backup through without changing anything."""
        self._run(self._check(Path(file.toLocalFile()), passphrase))

    async def _load(self) -> None:
        self._info = await self._session.messenger.storage_info()
        self.changed.emit()

    async def _set_keep_days(self, days: int) -> None:
        await self._session.messenger.set_keep_days(days)
        await self._load()

    async def _set_default_timer(self, seconds: int) -> None:
        await self._session.messenger.set_default_timer(seconds)
        self.changed.emit()

    async def _export(self, path: Path, passphrase: str) -> None:
        info = await self._session.messenger.export_backup(path, passphrase)
        text = _tr("The backup {name} was written, opened again and read through: {contents}.")
        self._finish(text.format(name=path.name, contents=_contents(info)))

    async def _check(self, path: Path, passphrase: str) -> None:
        info = await self._session.messenger.check_backup(path, passphrase)
        text = _tr("This backup from {date} is complete: {contents}.")
        self._finish(text.format(date=times.full(info.made_at), contents=_contents(info)))

    def _run(self, work: Coroutine[Any, Any, None]) -> None:
        self._busy, self._problem, self._result = True, "", ""
        self.changed.emit()
        self._session.background.run(work, "backup", self._failed)

    def _finish(self, text: str) -> None:
        self._busy, self._result = False, text
        self.changed.emit()
        self.finished.emit(text)

    def _failed(self, error: Exception) -> None:
        self._busy, self._problem = False, sentence(error)
        self.changed.emit()


def _contents(info: BackupInfo) -> str:
    return listed((_tr("%n message(s)", info.messages), _tr("%n friend(s)", info.friends)))


def _tr(text: str, count: int = -1) -> str:
    return counted("Storage", text, count)
