"""The open conversation: its messages, who it is with, what is being written, what was seen."""

import asyncio
from collections.abc import Sequence

from PySide6.QtCore import Property, QAbstractListModel, QCoreApplication, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtQml import QmlElement

from app.bridge import times, wording
from app.bridge.chats_view_model import ChatsViewModel
from app.bridge.session import Session, presence_text, user_id
from app.bridge.timeline_model import TimelineModel
from app.bridge.timeline_rows import TimelineContext, state_word
from core.service.events import (
    FriendChanged,
    MessageArrived,
    MessageQueued,
    MessageStateChanged,
    PresenceChanged,
    ServiceEvent,
)
from core.service.model import ChatMessage, Friend, MessageId, Presence, UserId

QML_IMPORT_NAME = "Parley.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

PAGE = 50
BEFORE_ANCHOR = 20


@QmlElement
class ConversationViewModel(QObject):
    """`positioned` tells the view which row to show first (-1: the newest); `restored` gives a text back that could
    not be sent."""

    changed = Signal()
    fixed = Signal()  # never emitted: qmllint knows `notify` of Python types but not `constant`
    opened = Signal()
    belowChanged = Signal()
    positioned = Signal(int)
    restored = Signal(str)

    def __init__(self, session: Session, chats: ChatsViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._chats = session, chats
        self._model = TimelineModel(self._load_older, self)
        self._who: UserId | None = None
        self._first_unread: MessageId | None = None
        self._loading = self._newer_wanted = False
        self._fresh: list[ChatMessage] = []
        self._at_bottom, self._active, self._below = True, False, 0
        self._changed_keys: set[UserId] = set()
        self._sending = asyncio.Lock()

    @Property(QObject, notify=fixed)
    def model(self) -> QAbstractListModel:
        return self._model

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
        return presence_text(friend, self._session.now()) if friend else _tr("not your friend")

    @Property(bool, notify=changed)
    def verified(self) -> bool:
        return self._is_verified()

    @Property(bool, notify=changed)
    def isFriend(self) -> bool:
        return self._friend() is not None

    @Property(bool, notify=changed)
    def keyChanged(self) -> bool:
        """Whether this person's key changed since the window was opened, and was not verified again."""
        return self._who in self._changed_keys and not self._is_verified()

    @Property(str, notify=changed)
    def banner(self) -> str:
        """What the person should know before writing, or nothing."""
        friend = self._friend()
        if friend is None or friend.presence is not Presence.OFFLINE:
            return ""
        text = _tr("{name} is offline. Messages are kept and delivered when {name} is back.")
        return text.format(name=self._name())

    @Property(bool, notify=changed)
    def loading(self) -> bool:
        return self._loading

    @Property(int, notify=belowChanged)
    def below(self) -> int:
        """New messages that the view does not show."""
        return self._below

    @Slot(result=str)
    def draft(self) -> str:
        """What was being written here."""
        return self._chats.draft(self._who) if self._who else ""

    @Slot(str)
    def setDraft(self, text: str) -> None:
        if self._who:
            self._chats.set_draft(self._who, text)

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
        self._who, self._first_unread = who, None
        self._at_bottom, self._loading = False, True
        self._fresh.clear()
        self._model.clear()
        self._set_below(0)
        self.changed.emit()
        self.opened.emit()
        self._session.background.run(self._load(who, target), "open a conversation")
        self._remember(who)

    @Slot()
    def close(self) -> None:
        """Shows no conversation."""
        self._chats.save_drafts()
        self._who, self._loading = None, False
        self._model.clear()
        self.changed.emit()
        self._remember(None)

    @Slot(str)
    def send(self, text: str) -> None:
        """Queues a message; empty text is ignored."""
        if not text.strip() or not self._who:
            return
        self._chats.set_draft(self._who, "")
        self._chats.save_drafts()
        self._session.background.run(self._send(self._who, text.strip()), "send a message")

    @Slot(str)
    def retry(self, key: str) -> None:
        """Queues a failed message again."""
        message_id = MessageId.from_hex(key)
        self._session.background.run(self._session.messenger.retry(message_id), "retry a message")

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
        if self._model.reaches_newest or not self._who:
            self.positioned.emit(-1)
        else:
            self._session.background.run(self._show_newest(self._who), "show the newest messages")

    @Slot()
    def needNewer(self) -> None:
        """The view came near the end of a window into the past."""
        if not self._who or self._model.reaches_newest:
            return
        if self._loading:
            self._newer_wanted = True  # the view may stay where it is and never ask again
            return
        self._loading, self._newer_wanted = True, False
        self._session.background.run(self._load_newer(self._who), "read newer messages")

    @Slot(str)
    def copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    @Slot(str)
    def openLink(self, url: str) -> None:
        """Opens a web address after the person has looked at it."""
        QDesktopServices.openUrl(QUrl(url))

    @Slot(str, result=str)
    def info(self, key: str) -> str:
        """When a message was sent and what became of it."""
        row = self._model.row_of(MessageId.from_hex(key))
        return _info(self._model.messages[row], self._session.messenger.me.user_id) if row >= 0 else ""

    def on_events(self, batch: Sequence[ServiceEvent]) -> None:
        states = [
            event for event in batch if isinstance(event, MessageStateChanged) and event.to == self._who
        ]
        fresh = [message for event in batch if (message := self._message(event)) is not None]
        self._changed_keys |= {
            e.user_id for e in batch if isinstance(e, FriendChanged) and e.change == "key_changed"
        }
        if any(isinstance(event, (FriendChanged, PresenceChanged)) for event in batch):
            self.refresh()
        if fresh:
            self._add(fresh)
        if states:
            self._model.apply_states(states)

    def refresh(self) -> None:
        """The person, or the day, changed."""
        if not self._who:
            return
        if not self._loading:
            self._model.set_context(self._context(self._who))
        self.changed.emit()

    def _friend(self) -> Friend | None:
        return self._session.friend(self._who) if self._who else None

    def _name(self) -> str:
        return self._session.name(self._who) if self._who else ""

    def _is_verified(self) -> bool:
        friend = self._friend()
        return friend is not None and friend.verified

    def _message(self, event: ServiceEvent) -> ChatMessage | None:
        if isinstance(event, (MessageArrived, MessageQueued)) and event.message.conversation == self._who:
            return event.message
        return None

    def _add(self, messages: list[ChatMessage]) -> None:
        """Shows messages that came or were sent; `messages` are oldest first."""
        if self._loading:
            self._fresh += messages
            return
        own = any(message.sender == self._session.messenger.me.user_id for message in messages)
        self._move_new_line(messages, own)
        if self._model.reaches_newest:
            self._model.prepend_newer(messages[::-1])
        if own:
            self.toNewest()
        self._see()

    def _move_new_line(self, messages: list[ChatMessage], own: bool) -> None:
        before = self._first_unread
        if own:
            self._first_unread = None
        elif self._first_unread is None and not (self._at_bottom and self._active):
            self._first_unread = messages[0].message_id
        if before != self._first_unread and self._who:
            self._model.set_context(self._context(self._who))

    def _see(self) -> None:
        """Tells the service that everything was seen, or counts what was not."""
        summary = self._chats.summary(self._who) if self._who else None
        if self._loading or summary is None or not self._who:
            return
        at_end = self._at_bottom and self._model.reaches_newest
        if summary.unread and at_end and self._active:
            self._session.background.run(self._session.messenger.mark_seen(self._who), "mark as seen")
        self._set_below(0 if at_end else summary.unread)

    def _set_below(self, count: int) -> None:
        if count != self._below:
            self._below = count
            self.belowChanged.emit()

    def _context(self, who: UserId) -> TimelineContext:
        me = self._session.messenger.me.user_id
        return TimelineContext(me, self._session.name(who), self._first_unread, self._session.now())

    def _remember(self, who: UserId | None) -> None:
        value = who.hex() if who else None
        self._session.background.run(
            self._session.messenger.set_setting(OPEN_KEY, value), "remember the page"
        )

    async def _load(self, who: UserId, target: ChatMessage | None) -> None:
        summary = self._chats.summary(who)
        first_unread = summary.first_unread if summary and summary.unread else None
        anchor = target.message_id if target else first_unread
        page = await self._newest_page(who)
        if anchor and not any(message.message_id == anchor for message in page):
            page = await self._page_around(who, anchor) or page
        if who == self._who:
            self._first_unread = first_unread
            self._show(who, page, anchor)

    async def _newest_page(self, who: UserId) -> list[ChatMessage]:
        return await self._session.messenger.history(who, limit=PAGE)

    async def _page_around(self, who: UserId, anchor: MessageId) -> list[ChatMessage]:
        """Oldest first: some messages before the anchor, the anchor, and a page after it."""
        history = self._session.messenger.history
        older = await history(who, before=anchor, limit=BEFORE_ANCHOR)
        if older:
            return older + await history(who, after=older[-1].message_id, limit=PAGE)
        newer = await history(who, after=anchor, limit=PAGE)
        first = await history(who, before=newer[0].message_id, limit=1) if newer else []
        return first + newer

    def _show(self, who: UserId, page: list[ChatMessage], anchor: MessageId | None) -> None:
        """Shows a page (oldest first) at `anchor`, then what arrived while it was read."""
        self._loading = False
        newest = self._chats.summary(who)
        last = newest.last.message_id if newest and newest.last else None
        complete = last is None or not page or any(message.message_id == last for message in page)
        self._model.reset(
            page[::-1],
            self._context(who),
            reaches_oldest=not page,
            reaches_newest=complete,
        )
        fresh, self._fresh = self._fresh, []
        if fresh and complete:
            self._model.prepend_newer(fresh[::-1])
        self.changed.emit()
        self.positioned.emit(self._model.row_of(anchor) if anchor else -1)
        if self._newer_wanted:
            self.needNewer()

    def _load_older(self) -> None:
        if self._who:
            self._session.background.run(self._older(self._who), "read older messages", self._older_failed)

    async def _older(self, who: UserId) -> None:
        oldest = self._model.messages[-1].message_id
        page = await self._session.messenger.history(who, before=oldest, limit=PAGE)
        if who == self._who and self._model.messages and self._model.messages[-1].message_id == oldest:
            self._model.append_older(page[::-1], reaches_oldest=not page)

    def _older_failed(self, error: Exception) -> None:
        self._model.stop_fetching()
        self._session.background.failed.emit(str(error))

    async def _load_newer(self, who: UserId) -> None:
        try:
            newest = self._model.messages[0].message_id
            page = await self._session.messenger.history(who, after=newest, limit=PAGE)
        finally:
            self._loading = False
        if who == self._who:
            self._model.prepend_newer(page[::-1], reaches_newest=len(page) < PAGE)
            self._see()
            if self._newer_wanted or self._at_bottom:
                self.needNewer()

    async def _show_newest(self, who: UserId) -> None:
        page = await self._newest_page(who)
        if who == self._who:
            self._show(who, page, None)

    async def _send(self, who: UserId, text: str) -> None:
        try:
            async with self._sending:
                await self._session.messenger.send(who, text)
        except Exception:
            if who == self._who:
                self.restored.emit(text)
            raise


OPEN_KEY = "open_conversation"


def _info(message: ChatMessage, me: UserId) -> str:
    lines = [_tr("Sent {time}").format(time=times.full(message.sent_at))]
    if message.sender != me:
        lines.append(_tr("Received {time}").format(time=times.full(message.received_at)))
    else:
        moment = next((recipient.at for recipient in message.recipients), message.sent_at)
        lines.append(f"{state_word(message.state).capitalize()} {times.full(moment)}")
    return "\n".join(lines)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Conversation", text)
