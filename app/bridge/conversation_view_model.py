"""The open conversation: its messages, who it is with, what is being written, what was seen."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QAbstractListModel, QCoreApplication, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtQml import QmlElement

from app.bridge import times, wording
from app.bridge.chats_view_model import ChatsViewModel
from app.bridge.direction import isolated
from app.bridge.message_actions import MessageActions
from app.bridge.session import Session, presence_text, user_id
from app.bridge.text_parts import as_written
from app.bridge.timeline_model import Update
from app.bridge.timeline_pages import TimelinePages
from core.service.events import (
    FriendChanged,
    LineAdded,
    MessageArrived,
    MessageChanged,
    MessageQueued,
    MessagesRemoved,
    MessageStateChanged,
    PresenceChanged,
    ServiceEvent,
    TypingChanged,
)
from core.service.model import ChatMessage, Friend, MessageId, Presence, UserId

QML_IMPORT_NAME = "Parley.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ConversationViewModel(QObject):
    """`positioned` tells the view which row to show first (-1: the newest), `pointedOut` before it the key of a
    message the person looks for. `replyWanted` (key, author, one line) and `editWanted` (key, text) ask the
    composer."""

    changed = Signal()
    fixed = Signal()  # never emitted: qmllint knows `notify` of Python types but not `constant`
    opened = Signal()
    belowChanged = Signal()
    pointedOut = Signal(str)
    positioned = Signal(int)
    replyWanted = Signal(str, str, str)
    editWanted = Signal(str, str)

    def __init__(self, session: Session, chats: ChatsViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._chats = session, chats
        self._pages = TimelinePages(session, chats, self)
        self._who: UserId | None = None
        self._at_bottom, self._active, self._below = True, False, 0
        self._actions = MessageActions(session, self._pages.model, self)
        self._actions.replyWanted.connect(self.replyWanted)
        self._actions.editWanted.connect(self.editWanted)
        self._pages.pointedOut.connect(self.pointedOut)
        self._pages.positioned.connect(self.positioned)
        self._pages.loaded.connect(self._on_loaded)

    @Property(QObject, notify=fixed)
    def model(self) -> QAbstractListModel:
        return self._pages.model

    @Property(MessageActions, notify=fixed)
    def actions(self) -> MessageActions:
        return self._actions

    @property
    def who(self) -> UserId | None:
        """Whose conversation is open."""
        return self._who

    @Property(str, notify=changed)
    def key(self) -> str:
        """The friend's id; empty when no conversation is open."""
        return self._who.hex() if self._who else ""

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._name()

    @Property(str, notify=changed)
    def keyName(self) -> str:
        friend = self._friend()
        return friend.key_name if friend else ""

    @Property(str, notify=changed)
    def initials(self) -> str:
        return wording.initials(self._name())

    @Property(int, notify=changed)
    def colour(self) -> int:
        return wording.colour_index(self._who) if self._who else 0

    @Property(str, notify=changed)
    def presence(self) -> str:
        friend = self._friend()
        return friend.presence.value if friend else ""

    @Property(str, notify=changed)
    def presenceText(self) -> str:
        friend = self._friend()
        if friend is None:
            return _tr("blocked") if self._is_blocked() else _tr("not your friend")
        return presence_text(friend, self._session.now())

    @Property(bool, notify=changed)
    def typing(self) -> bool:
        """Whether this person writes to us at this moment."""
        return self._session.typing.is_typing(self._who)

    @Property(int, notify=changed)
    def timer(self) -> int:
        """After how many seconds new messages disappear; 0: never."""
        return self._session.messenger.timer(self._who) if self._who else 0

    @Property(str, notify=changed)
    def timerText(self) -> str:
        """The same in words, or nothing."""
        seconds = self._session.messenger.timer(self._who) if self._who else 0
        return _tr("Messages disappear after {time}").format(time=times.period(seconds)) if seconds else ""

    @Property(bool, notify=changed)
    def verified(self) -> bool:
        return self._is_verified()

    @Property(bool, notify=changed)
    def isFriend(self) -> bool:
        return self._friend() is not None

    @Property(str, notify=changed)
    def banner(self) -> str:
        """What the person should know before writing, or nothing."""
        friend = self._friend()
        if friend is None or friend.presence is not Presence.OFFLINE:
            return ""
        text = _tr("{name} is offline. Messages are kept and delivered when {name} is back.")
        return text.format(name=isolated(self._name()))

    @Property(bool, notify=changed)
    def loading(self) -> bool:
        return self._pages.loading

    @Property(int, notify=belowChanged)
    def below(self) -> int:
        """New messages that the view does not show."""
        return self._below

    @Slot(str)
    def open(self, key: str) -> None:
        """Opens a conversation at its first unread message."""
        self.open_at(user_id(key), None)

    def looked_at(self) -> UserId | None:
        """The conversation whose end is before the person's eyes."""
        return self._who if self._active and self._at_bottom else None

    def open_at(self, who: UserId, target: ChatMessage | None) -> None:
        """Opens a conversation, at `target` if given."""
        if who == self._who and target is None:
            self.opened.emit()
            return
        self._chats.save_drafts()
        self._who, self._at_bottom = who, False
        self._pages.open(who, target)
        self._set_below(0)
        self.changed.emit()
        self.opened.emit()
        self._remember(who)

    def follow(self, old: UserId, new: UserId) -> None:
        """The friend goes by another id: the same conversation goes on."""
        if self._who == old:
            self._who, self._at_bottom = new, False
            self._pages.open(new, None)
            self.changed.emit()
            self._remember(new)

    @Slot()
    def close(self) -> None:
        """Shows no conversation."""
        self._chats.save_drafts()
        self._who = None
        self._pages.close()
        self.changed.emit()
        self._remember(None)

    @Slot(int)
    def setTimer(self, seconds: int) -> None:
        """Lets new messages disappear after a while, for both; 0: never."""
        if self._who and seconds != self._session.messenger.timer(self._who):
            self._session.background.run(
                self._session.messenger.set_timer(self._who, seconds), "set the timer"
            )

    @Slot(str)
    def jumpTo(self, key: str) -> None:
        """Shows a message of this conversation and points it out."""
        self._pages.jump(MessageId.from_hex(key))

    @Slot(str)
    def setPlace(self, key: str) -> None:
        """The view came to rest: the key of the uppermost message, or nothing at the end. It opens there next time."""
        if self._who and not self._pages.loading:
            self._pages.places.keep(self._who, MessageId.from_hex(key) if key else None)

    @Slot(bool)
    def setAtBottom(self, value: bool) -> None:
        """Whether the newest message is on the screen."""
        self._at_bottom = value
        self._see()

    @Slot(bool)
    def setActive(self, value: bool) -> None:
        """Whether the person looks at this window."""
        self._active = value
        self._see()

    @Slot()
    def toNewest(self) -> None:
        """Shows the end of the conversation."""
        self._pages.to_newest()

    @Slot()
    def needNewer(self) -> None:
        """The view came near the end of a window into the past."""
        self._pages.need_newer()

    @Slot(str)
    def copy(self, text: str) -> None:
        """Copies a shown text, or a piece of it, as it was written."""
        QGuiApplication.clipboard().setText(as_written(text))

    @Slot(str)
    def openLink(self, url: str) -> None:
        """Opens a web address after the person has looked at it."""
        QDesktopServices.openUrl(QUrl(url))

    def on_events(self, batch: Sequence[ServiceEvent]) -> None:
        fresh = [message for event in batch if (message := self._message(event)) is not None]
        updates = [update for event in batch if (update := self._update(event)) is not None]
        if any(isinstance(event, FriendChanged) for event in batch):
            self._pages.refresh()
        if fresh:
            self._pages.add(fresh, self._at_bottom and self._active)
            self._see()
        if updates:
            self._pages.apply(updates)
        told = (FriendChanged, PresenceChanged, TypingChanged, MessageArrived, LineAdded)
        if any(isinstance(event, told) for event in batch):
            self.changed.emit()

    def refresh(self) -> None:
        """The day or the language changed."""
        if self._who:
            self._pages.derive_again()
            self.changed.emit()

    @Slot()
    def _on_loaded(self) -> None:
        self.changed.emit()
        self._see()
        if self._at_bottom:
            self._pages.need_newer()

    def _friend(self) -> Friend | None:
        return self._session.friend(self._who) if self._who else None

    def _is_blocked(self) -> bool:
        return any(person.user_id == self._who for person in self._session.messenger.blocked())

    def _name(self) -> str:
        return self._session.name(self._who) if self._who else ""

    def _is_verified(self) -> bool:
        friend = self._friend()
        return friend is not None and friend.verified

    def _message(self, event: ServiceEvent) -> ChatMessage | None:
        if not isinstance(event, (MessageArrived, MessageQueued, LineAdded)):
            return None
        return event.message if event.message.conversation == self._who else None

    def _update(self, event: ServiceEvent) -> Update | None:
        match event:
            case MessageChanged(message) if message.conversation == self._who:
                return event
            case MessageStateChanged() if event.to == self._who:
                return event
            case MessagesRemoved(conversation) if conversation == self._who:
                return event
            case _:
                return None

    def _see(self) -> None:
        """Tells the service that everything was seen, or counts what was not."""
        summary = self._chats.summary(self._who) if self._who else None
        if self._pages.loading or summary is None or not self._who:
            return
        at_end = self._at_bottom and self._pages.model.reaches_newest
        if summary.unread and at_end and self._active:
            self._session.background.run(self._session.messenger.mark_seen(self._who), "mark as seen")
        self._set_below(0 if at_end else summary.unread)

    def _set_below(self, count: int) -> None:
        if count != self._below:
            self._below = count
            self.belowChanged.emit()

    def _remember(self, who: UserId | None) -> None:
        value = who.hex() if who else None
        self._session.background.run(
            self._session.messenger.set_setting(OPEN_KEY, value), "remember the page"
        )


OPEN_KEY = "open_conversation"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Conversation", text)
