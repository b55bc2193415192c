"""The program's place in the person's desktop: notifications, tray, start at login."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.bridge.notifying import PEOPLE, Popup, Situation, gone, popups
from app.bridge.session import Preferences, Session, user_id
from core.service.events import ConversationRead, FriendChanged, ServiceEvent
from core.service.model import MessageId, OwnStatus, UserId

QML_IMPORT_NAME = "Parley.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class Desktop(Protocol):
    """What the system gives. The composition root hands it in; without one nothing is offered."""

    @property
    def has_tray(self) -> bool: ...
    @property
    def starts_at_login(self) -> bool: ...
    def start_at_login(self, on: bool) -> None:
        """Raises OSError."""

    def notify(self, popup: Popup, *, sound: bool) -> None: ...
    def withdraw(self, key: str) -> None:
        """What was notified under `key` was seen."""

    def rename(self, old: str, new: str) -> None:
        """What was notified under `old` stays, under `new`."""


class NoDesktop:
    """For tests and until the composition root has one."""

    has_tray = False
    starts_at_login = False

    def start_at_login(self, on: bool) -> None: ...
    def notify(self, popup: Popup, *, sound: bool) -> None: ...
    def withdraw(self, key: str) -> None: ...
    def rename(self, old: str, new: str) -> None: ...


@QmlElement
class DesktopViewModel(QObject):
    """`raised` asks for the window; `conversationWanted` and `peopleWanted` say what the person clicked on."""

    changed = Signal()
    raised = Signal()
    hidden = Signal()
    quitWanted = Signal()
    conversationWanted = Signal(str)
    peopleWanted = Signal()

    def __init__(self, session: Session, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._preferences = session, preferences
        self._desktop: Desktop = NoDesktop()
        self._is_quitting = False
        self._asked: frozenset[UserId] = frozenset()
        self._shown: dict[MessageId, str] = {}  # messages whose text is on the screen, and under which key
        self.looked_at: Callable[[], UserId | None] = lambda: None
        self.is_muted: Callable[[UserId], bool] = lambda _: False
        self.is_locked: Callable[[], bool] = lambda: False

    def set_desktop(self, desktop: Desktop) -> None:
        self._desktop = desktop
        self.changed.emit()

    @Property(bool, notify=changed)
    def hasTray(self) -> bool:
        """Whether there is a tray that shows icons: only then can the window be closed to it."""
        return self._desktop.has_tray

    @Property(bool, notify=changed)
    def closesToTray(self) -> bool:
        return self._is_on("close_to_tray", default=True)

    @Slot(bool)
    def setClosesToTray(self, value: bool) -> None:
        self._keep("close_to_tray", value)

    @Property(bool, notify=changed)
    def notifies(self) -> bool:
        return self._is_on("notify", default=True)

    @Slot(bool)
    def setNotifies(self, value: bool) -> None:
        self._keep("notify", value)

    @Property(bool, notify=changed)
    def showsText(self) -> bool:
        """Whether a notification tells what a message says."""
        return self._is_on("notify_text", default=True)

    @Slot(bool)
    def setShowsText(self, value: bool) -> None:
        self._keep("notify_text", value)

    @Property(bool, notify=changed)
    def sounds(self) -> bool:
        return self._is_on("notify_sound", default=True)

    @Slot(bool)
    def setSounds(self, value: bool) -> None:
        self._keep("notify_sound", value)

    @Property(bool, notify=changed)
    def startsAtLogin(self) -> bool:
        return self._desktop.starts_at_login

    @Slot(bool)
    def setStartsAtLogin(self, value: bool) -> None:
        try:
            self._desktop.start_at_login(value)
        except OSError as error:
            text = _tr("Parley cannot be put among the programs that start at login: {reason}")
            self._session.background.failed.emit(text.format(reason=error.strerror or error))
        self.changed.emit()

    @Slot(result=bool)
    def close(self) -> bool:
        """The person closes the window: False if it only goes out of sight. The first time they are told."""
        stays = self._desktop.has_tray and self._is_on("close_to_tray", default=True)
        if self._is_quitting or not (stays and self._session.is_open):
            return True
        if not self._is_on("told_of_tray", default=False):
            self._keep("told_of_tray", True)
            text = _tr("Parley goes on receiving messages. Its icon in the tray opens it again.")
            self._desktop.notify(Popup(PEOPLE, "Parley", text), sound=False)
        self.hidden.emit()
        return False

    @Slot()
    def quit(self) -> None:
        """Ends the program, tray or not."""
        self._is_quitting = True
        self.quitWanted.emit()

    def load(self) -> None:
        """The profile is open: whom we have asked for friendship."""
        requests = self._session.messenger.outgoing_requests()
        self._asked = frozenset(request.user_id for request in requests)

    def follow(self, old: UserId, new: UserId) -> None:
        """A friend goes by another id."""
        self._desktop.rename(old.hex(), new.hex())
        self._shown = {each: new.hex() if key == old.hex() else key for each, key in self._shown.items()}

    def on_events(self, batch: Sequence[ServiceEvent]) -> None:
        for event in batch:
            if isinstance(event, ConversationRead):
                self._withdraw(event.conversation.hex())
        for key in {self._shown[each] for each in gone(batch) & self._shown.keys()}:
            self._withdraw(key)
        if self._is_on("notify", default=True):
            for popup in popups(batch, self._situation()):
                self._show(popup)
        if any(isinstance(event, FriendChanged) for event in batch):
            self.load()

    def chosen(self, key: str) -> None:
        """The person clicked on a notification."""
        self.raised.emit()
        if key == PEOPLE:
            self.peopleWanted.emit()
        elif key and self._session.is_open:
            self.conversationWanted.emit(self._session.current(user_id(key)).hex())

    def replied(self, key: str, text: str) -> None:
        """The person answered in a notification."""
        if text.strip() and self._session.is_open and not self.is_locked():
            who = self._session.current(user_id(key))
            self._session.background.run(self._reply(who, text.strip()), "reply")

    def _show(self, popup: Popup) -> None:
        self._forget(popup.key)
        if popup.shows is not None:
            self._shown[popup.shows] = popup.key
        wants_sound = self._is_on("notify_sound", default=True)
        self._desktop.notify(popup, sound=wants_sound and not popup.is_quiet)

    def _withdraw(self, key: str) -> None:
        self._forget(key)
        self._desktop.withdraw(key)

    def _forget(self, key: str) -> None:
        self._shown = {each: shown for each, shown in self._shown.items() if shown != key}

    async def _reply(self, who: UserId, text: str) -> None:
        await self._session.messenger.send(who, text)
        await self._session.messenger.mark_seen(who)

    def _situation(self) -> Situation:
        return Situation(
            is_busy=self._session.messenger.me.status is OwnStatus.BUSY,
            is_locked=self.is_locked(),
            shows_text=self._is_on("notify_text", default=True),
            looked_at=self.looked_at(),
            asked=self._asked,
            is_muted=self.is_muted,
            name=self._session.name,
        )

    def _is_on(self, key: str, *, default: bool) -> bool:
        return self._preferences.text(key, "on" if default else "off") == "on"

    def _keep(self, key: str, value: bool) -> None:
        self._preferences.set_text(key, "on" if value else "off")
        self.changed.emit()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Desktop", text)
