"""The own profile as shown: name, status, visibility, code."""

from collections.abc import Coroutine, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from app.bridge import times, wording
from app.bridge.session import Session, shown_name
from app.bridge.status_end import CLEAR_KEY, clear_at, is_over, read_end
from core.service.events import ProfileChanged, ServiceEvent
from core.service.model import Me, OwnStatus, Privacy, Visibility

QML_IMPORT_NAME = "Parley.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ProfileViewModel(QObject):
    """Reads `Messenger.me` anew whenever the service says that it changed."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._me: Me | None = None
        self._ends_at: int | None = None

    def load(self) -> None:
        self._me = self._session.messenger.me
        self._ends_at = read_end(self._session.messenger.setting(CLEAR_KEY))
        self.changed.emit()

    def tick(self) -> None:
        """Clears the status text when its time has come; also after the time passed while Parley was closed."""
        if self._me and is_over(self._ends_at, self._session.now()):
            self._keep_text("", None)

    def on_events(self, batch: Sequence[ServiceEvent]) -> None:
        if any(isinstance(event, ProfileChanged) for event in batch):
            self.load()

    @Property(str, notify=changed)
    def key(self) -> str:
        return self._me.user_id.hex() if self._me else ""

    @Property(str, notify=changed)
    def name(self) -> str:
        return shown_name(self._me.name) if self._me else ""

    @Property(str, notify=changed)
    def keyName(self) -> str:
        return self._me.key_name if self._me else ""

    @Property(str, notify=changed)
    def initials(self) -> str:
        return wording.initials(self._me.name) if self._me else ""

    @Property(int, notify=changed)
    def colour(self) -> int:
        return wording.colour_index(self._me.user_id) if self._me else 0

    @Property(str, notify=changed)
    def status(self) -> str:
        return self._me.status.value if self._me else "online"

    @Property(str, notify=changed)
    def statusText(self) -> str:
        return wording.one_line(self._me.status_text) if self._me else ""

    @Property(str, notify=changed)
    def statusEnds(self) -> str:
        """When the status text is cleared: "until 15:30"; empty if never."""
        if not self._ends_at or not self._me or not self._me.status_text:
            return ""
        return _tr("until {time}").format(time=times.in_list(self._ends_at, self._session.now()))

    @Property(str, notify=changed)
    def visibility(self) -> str:
        return self._me.visibility.value if self._me else "everyone"

    @Property(bool, notify=changed)
    def tellsRead(self) -> bool:
        """Read receipts, in both directions."""
        return self._privacy().read_receipts

    @Property(bool, notify=changed)
    def tellsTyping(self) -> bool:
        return self._privacy().typing

    @Property(bool, notify=changed)
    def tellsLastSeen(self) -> bool:
        return self._privacy().last_seen

    @Property(str, notify=changed)
    def invite(self) -> str:
        return self._me.invite if self._me else ""

    @Property(str, notify=changed)
    def idText(self) -> str:
        return wording.spaced_key(self._me.user_id.hex()) if self._me else ""

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def addresses(self) -> list[str]:
        return [str(address) for address in self._me.addresses] if self._me else []

    @Slot(str)
    def setStatus(self, value: str) -> None:
        self._run(self._session.messenger.set_status(OwnStatus(value)), "set the status")

    @Slot(str, str)
    def setStatusText(self, text: str, clear_after: str) -> None:
        """`clear_after` is never, 30m, 1h, 4h or today."""
        self._keep_text(wording.one_line(text), clear_at(clear_after, self._session.now()))

    @Slot(str)
    def rename(self, name: str) -> None:
        name = wording.one_line(name)
        if name and self._me and name != self._me.name:
            self._run(self._session.messenger.rename(name), "rename")

    @Slot(str)
    def setVisibility(self, value: str) -> None:
        self._run(self._session.messenger.set_visibility(Visibility(value)), "set the visibility")

    @Slot(bool)
    def setTellsRead(self, value: bool) -> None:
        self._set_privacy(replace(self._privacy(), read_receipts=value))

    @Slot(bool)
    def setTellsTyping(self, value: bool) -> None:
        self._set_privacy(replace(self._privacy(), typing=value))

    @Slot(bool)
    def setTellsLastSeen(self, value: bool) -> None:
        self._set_privacy(replace(self._privacy(), last_seen=value))

    @Slot(str)
    def copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    @Slot()
    def copyInvite(self) -> None:
        if self._me:
            QGuiApplication.clipboard().setText(self._me.invite)

    def _privacy(self) -> Privacy:
        return self._session.messenger.privacy if self._session.is_open else Privacy()

    def _set_privacy(self, value: Privacy) -> None:
        self._run(self._session.messenger.set_privacy(value), "set the privacy")

    def _keep_text(self, text: str, ends_at: int | None) -> None:
        self._ends_at = ends_at if text else None
        self._run(self._store_text(text, self._ends_at), "set the status text")

    async def _store_text(self, text: str, ends_at: int | None) -> None:
        messenger = self._session.messenger
        await messenger.set_setting(CLEAR_KEY, str(ends_at) if ends_at else None)
        if text != messenger.me.status_text:
            await messenger.set_status(messenger.me.status, text)
        self.load()

    def _run(self, coroutine: Coroutine[Any, Any, None], name: str) -> None:
        self._session.background.run(coroutine, name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Profile", text)
