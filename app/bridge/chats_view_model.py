"""The Chats list, and the drafts and flags kept for each conversation."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Property, QAbstractListModel, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from app.bridge import chat_flags
from app.bridge.chat_flags import NONE, ChatFlags
from app.bridge.chat_rows import ChatRow, Talk, chat_rows
from app.bridge.keyed_list_model import KeyedListModel
from app.bridge.lookalikes import twin_text
from app.bridge.moved_friend import forget_settings, kept_for, move_settings
from app.bridge.session import Session, user_id
from app.bridge.timeline_model import with_state
from core.service.events import (
    ConversationRead,
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
from core.service.model import ChatMessage, ConversationSummary, UserId

QML_IMPORT_NAME = "Parley.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

DRAFT_MS = 600


@QmlElement
class ChatsViewModel(QObject):
    """One row per conversation, kept current from events. `cleared` names a conversation that the person deleted."""

    changed = Signal()
    fixed = Signal()  # never emitted: qmllint knows `notify` of Python types but not `constant`
    cleared = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._model: KeyedListModel[ChatRow] = KeyedListModel(ChatRow, self)
        self._archive: KeyedListModel[ChatRow] = KeyedListModel(ChatRow, self)
        self._summaries: dict[UserId, ConversationSummary] = {}
        self._drafts: dict[UserId, str] = {}
        self._flags: dict[UserId, ChatFlags] = {}
        self._unsaved: set[UserId] = set()
        self._unread, self._loaded = 0, False
        self._draft_timer = QTimer(self, singleShot=True, interval=DRAFT_MS)
        self._draft_timer.timeout.connect(self.save_drafts)

    @Property(QObject, notify=fixed)
    def model(self) -> QAbstractListModel:
        return self._model

    @Property(QObject, notify=fixed)
    def archive(self) -> QAbstractListModel:
        return self._archive

    @Property(int, notify=changed)
    def unread(self) -> int:
        """Unread messages in all conversations that are neither muted nor archived."""
        return self._unread

    @property
    def total_unread(self) -> int:
        return self._unread

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._model.rowCount()

    @Property(int, notify=changed)
    def archivedCount(self) -> int:
        return self._archive.rowCount()

    @Property(int, notify=changed)
    def archivedUnread(self) -> int:
        return sum(row.unread or row.markedUnread for row in self._archive.rows)

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        return self._loaded

    def summary(self, conversation: UserId) -> ConversationSummary | None:
        return self._summaries.get(conversation)

    def conversations(self) -> list[UserId]:
        """Those in which something was said."""
        return [who for who, summary in self._summaries.items() if summary.last is not None]

    def is_muted(self, conversation: UserId) -> bool:
        """Whether the person wants no notifications of this conversation now."""
        return chat_flags.is_muted(self._flag(conversation), self._session.now())

    async def load(self) -> None:
        """Reads every conversation; done at the start and when friends come or go."""
        messenger = self._session.messenger
        summaries = await messenger.conversations()
        self._summaries = {summary.conversation: summary for summary in summaries}
        known = {*self._summaries, *self._session.friends}
        await self._leave({*kept_for(self._session), *self._drafts} - known)
        for who in known - self._drafts.keys():
            self._drafts[who] = messenger.setting(draft_key(who)) or ""
            self._flags[who] = chat_flags.read_flags(messenger.setting(chat_flags.flags_key(who)))
        self._loaded = True
        self.publish()

    def publish(self) -> None:
        """Derives the rows; friends without a message have a row too."""
        now = self._session.now()
        rows = chat_rows(self._talks(), now)
        self._model.sync([row for row in rows if not row.archived])
        self._archive.sync([row for row in rows if row.archived])
        self._unread = sum(row.unread or row.markedUnread for row in self._model.rows if not row.muted)
        self.changed.emit()

    def on_events(self, batch: Sequence[ServiceEvent]) -> None:
        changed = False
        for event in batch:
            changed = self._apply(event) or changed
        if any(isinstance(event, (FriendChanged, MessagesRemoved)) for event in batch):
            self._session.background.run(self.load(), "read the conversations")
        elif changed:
            self.publish()

    def follow(self, old: UserId, new: UserId) -> list[asyncio.Task[None]]:
        """A friend goes by another id: all that was kept for the old one is theirs. The tasks write it."""
        if old in self._summaries:
            self._summaries[new] = replace(self._summaries.pop(old), conversation=new)
        if old in self._drafts:
            self._drafts[new], self._flags[new] = self._drafts.pop(old), self._flags.pop(old, NONE)
        if old in self._unsaved:
            self._unsaved.discard(old)
            self._unsaved.add(new)
        return move_settings(self._session, old, new)

    def draft(self, conversation: UserId) -> str:
        return self._drafts.get(conversation, "")

    def set_draft(self, conversation: UserId, text: str) -> None:
        """Keeps what is being written; stored a moment later."""
        if text == self._drafts.get(conversation, ""):
            return
        self._drafts[conversation] = text
        self._unsaved.add(conversation)
        self._draft_timer.start()

    @Slot()
    def save_drafts(self) -> None:
        if self._unsaved and self._session.is_open:
            self._session.background.run(self.store_drafts(), "keep drafts")
            self.publish()

    async def store_drafts(self) -> None:
        """Writes the drafts that changed."""
        unsaved, self._unsaved = self._unsaved, set()
        for who in unsaved:
            await self._session.messenger.set_setting(draft_key(who), self._drafts.get(who) or None)

    @Slot(str)
    def markRead(self, key: str) -> None:
        who = user_id(key)
        self._set_flags(who, replace(self._flag(who), unread=False))
        summary = self._summaries.get(who)
        if summary and summary.unread:
            self._session.background.run(self._session.messenger.mark_seen(who), "mark as read")

    @Slot(str)
    def markUnread(self, key: str) -> None:
        self._change_flags(key, lambda flags: replace(flags, unread=True))

    @Slot(str, bool)
    def pin(self, key: str, on: bool) -> None:
        now = self._session.now()
        self._change_flags(key, lambda flags: chat_flags.pin(flags, on, now))

    @Slot(str, int)
    def mute(self, key: str, hours: int) -> None:
        """No notifications for so many hours, forever (-1), or with them again (0)."""
        now = self._session.now()
        self._change_flags(key, lambda flags: chat_flags.mute(flags, hours, now))

    @Slot(str, bool)
    def setArchived(self, key: str, on: bool) -> None:
        self._change_flags(key, lambda flags: chat_flags.archive(flags, on))

    @Slot(str)
    def clear(self, key: str) -> None:
        """Deletes a conversation from this computer and takes it off the list."""
        self._session.background.run(self._clear(user_id(key)), "delete a conversation")

    @Slot(str, int, result=str)
    def beside(self, key: str, step: int) -> str:
        """The conversation `step` rows further down, round the ends; the first when `key` is not listed."""
        count, row = self._model.rowCount(), self._model.row_of(key)
        if not count:
            return ""
        return self._model.rows[(row + step) % count if row >= 0 else 0].key

    @Slot(str)
    def opened(self, key: str) -> None:
        """The person looks at a conversation."""
        self._change_flags(key, chat_flags.opened)

    def _talks(self) -> list[Talk]:
        friends = self._session.friends
        empty = [ConversationSummary(who, None, 0) for who in friends if who not in self._summaries]
        every = [*self._summaries.values(), *empty]
        return [self._talk(summary) for summary in every if not self._flag(summary.conversation).hidden]

    def _talk(self, summary: ConversationSummary) -> Talk:
        who = summary.conversation
        return Talk(
            summary=summary,
            name=self._session.name(who),
            friend=self._session.friend(who),
            draft=self._drafts.get(who, ""),
            flags=self._flag(who),
            is_typing=self._session.typing.is_typing(who),
            twin=twin_text(who, self._session.twins),
        )

    def _apply(self, event: ServiceEvent) -> bool:
        match event:
            case MessageArrived(message):
                self._arrived(message)
            case MessageQueued(message) | LineAdded(message):
                self._said(message.conversation)
                self._update(message.conversation, last=message)
            case MessageStateChanged():
                return self._state_changed(event)
            case MessageChanged(message):
                return self._message_changed(message)
            case ConversationRead(conversation):
                self._update(conversation, unread=0, first_unread=None)
            case TypingChanged() | PresenceChanged():
                pass
            case _:
                return False
        return True

    def _arrived(self, message: ChatMessage) -> None:
        who = message.conversation
        before = self._summary(who)
        self._said(who)
        self._update(
            who,
            last=message,
            unread=before.unread + 1,
            first_unread=before.first_unread or message.message_id,
        )

    def _said(self, who: UserId) -> None:
        self._keep_flags(who, chat_flags.arrived(self._flag(who), self._session.now()))

    def _state_changed(self, event: MessageStateChanged) -> bool:
        last = self._summary(event.to).last
        if last is None or last.message_id != event.message_id:
            return False
        self._update(event.to, last=with_state(last, event))
        return True

    def _message_changed(self, message: ChatMessage) -> bool:
        last = self._summary(message.conversation).last
        if last is None or last.message_id != message.message_id:
            return False
        self._update(message.conversation, last=message)
        return True

    def _summary(self, conversation: UserId) -> ConversationSummary:
        return self._summaries.get(conversation) or ConversationSummary(conversation, None, 0)

    def _update(self, conversation: UserId, **changes: object) -> None:
        self._summaries[conversation] = replace(self._summary(conversation), **changes)  # type: ignore[arg-type]

    def _flag(self, who: UserId) -> ChatFlags:
        return self._flags.get(who, NONE)

    def _change_flags(self, key: str, change: Callable[[ChatFlags], ChatFlags]) -> None:
        who = user_id(key)
        self._set_flags(who, change(self._flag(who)))

    def _set_flags(self, who: UserId, flags: ChatFlags) -> None:
        if flags != self._flag(who):
            self._keep_flags(who, flags)
            self.publish()

    def _keep_flags(self, who: UserId, flags: ChatFlags) -> None:
        if flags == self._flag(who):
            return
        self._flags[who] = flags
        kept = self._session.messenger.set_setting(chat_flags.flags_key(who), chat_flags.write_flags(flags))
        self._session.background.run(kept, "keep what was set for a conversation")

    async def _leave(self, unknown: set[UserId]) -> None:
        """They have no row any more: they go by another id, or nothing is left of them."""
        tasks = list[asyncio.Task[None]]()
        for who in unknown:
            now = self._session.current(who)
            tasks += self._forget(who) if now == who else self.follow(who, now)
        await asyncio.gather(*tasks)

    def _forget(self, who: UserId) -> list[asyncio.Task[None]]:
        self._drafts.pop(who, None)
        self._flags.pop(who, None)
        self._unsaved.discard(who)
        return forget_settings(self._session, who)

    async def _clear(self, who: UserId) -> None:
        await self._session.messenger.clear_conversation(who)
        muted_until = self._flag(who).muted_until
        await asyncio.gather(*self._forget(who))
        self._summaries.pop(who, None)
        if self._session.friend(who) is not None:
            self._drafts[who] = ""
            self._keep_flags(who, ChatFlags(muted_until=muted_until, hidden=True))
        self.publish()
        self.cleared.emit(who.hex())


def draft_key(conversation: UserId) -> str:
    """The setting that keeps a draft."""
    return f"draft.{conversation.hex()}"
