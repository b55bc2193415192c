"""The Chats list, and the drafts kept for each conversation."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Property, QAbstractListModel, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from app.bridge.chat_rows import ChatRow, chat_rows
from app.bridge.keyed_list_model import KeyedListModel
from app.bridge.session import Session, user_id
from app.bridge.timeline_model import with_state
from core.service.events import (
    ConversationRead,
    FriendChanged,
    MessageArrived,
    MessageQueued,
    MessageStateChanged,
    PresenceChanged,
    ServiceEvent,
)
from core.service.model import ChatMessage, ConversationSummary, UserId

QML_IMPORT_NAME = "Parley.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

DRAFT_MS = 600


@QmlElement
class ChatsViewModel(QObject):
    """One row per conversation, kept current from events without asking the database again."""

    changed = Signal()
    fixed = Signal()  # never emitted: qmllint knows `notify` of Python types but not `constant`

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._model: KeyedListModel[ChatRow] = KeyedListModel(ChatRow, self)
        self._summaries: dict[UserId, ConversationSummary] = {}
        self._drafts: dict[UserId, str] = {}
        self._unsaved: set[UserId] = set()
        self._unread, self._loaded = 0, False
        self._draft_timer = QTimer(self, singleShot=True, interval=DRAFT_MS)
        self._draft_timer.timeout.connect(self.save_drafts)

    @Property(QObject, notify=fixed)
    def model(self) -> QAbstractListModel:
        return self._model

    @Property(int, notify=changed)
    def unread(self) -> int:
        """Unread messages in all conversations."""
        return self._unread

    @property
    def total_unread(self) -> int:
        return self._unread

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._model.rowCount()

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        return self._loaded

    def summary(self, conversation: UserId) -> ConversationSummary | None:
        return self._summaries.get(conversation)

    async def load(self) -> None:
        """Reads every conversation; done at the start and when friends come or go."""
        summaries = await self._session.messenger.conversations()
        self._summaries = {summary.conversation: summary for summary in summaries}
        for who in {*self._summaries, *self._session.friends} - self._drafts.keys():
            self._drafts[who] = self._session.messenger.setting(draft_key(who)) or ""
        self._loaded = True
        self.publish()

    def publish(self) -> None:
        """Derives the rows; friends without a message have a row too."""
        empty = [
            ConversationSummary(who, None, 0) for who in self._session.friends if who not in self._summaries
        ]
        summaries = [*self._summaries.values(), *empty]
        names = {summary.conversation: self._session.name(summary.conversation) for summary in summaries}
        now = self._session.now()
        self._model.sync(chat_rows(summaries, self._session.friends, names, self._drafts, now))
        self._unread = sum(summary.unread for summary in summaries)
        self.changed.emit()

    def on_events(self, batch: Sequence[ServiceEvent]) -> None:
        changed = False
        for event in batch:
            changed = self._apply(event) or changed
        if any(isinstance(event, FriendChanged) for event in batch):
            self._session.background.run(self.load(), "read the conversations")
        elif changed:
            self.publish()

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
        self._session.background.run(self._session.messenger.mark_seen(user_id(key)), "mark as read")

    def _apply(self, event: ServiceEvent) -> bool:
        match event:
            case MessageArrived(message):
                self._arrived(message)
            case MessageQueued(message):
                self._update(message.conversation, last=message)
            case MessageStateChanged():
                return self._state_changed(event)
            case ConversationRead(conversation):
                self._update(conversation, unread=0, first_unread=None)
            case PresenceChanged():
                return True
            case _:
                return False
        return True

    def _arrived(self, message: ChatMessage) -> None:
        before = self._summary(message.conversation)
        self._update(
            message.conversation,
            last=message,
            unread=before.unread + 1,
            first_unread=before.first_unread or message.message_id,
        )

    def _state_changed(self, event: MessageStateChanged) -> bool:
        last = self._summary(event.to).last
        if last is None or last.message_id != event.message_id:
            return False
        self._update(event.to, last=with_state(last, event))
        return True

    def _summary(self, conversation: UserId) -> ConversationSummary:
        return self._summaries.get(conversation) or ConversationSummary(conversation, None, 0)

    def _update(self, conversation: UserId, **changes: object) -> None:
        self._summaries[conversation] = replace(self._summary(conversation), **changes)  # type: ignore[arg-type]


def draft_key(conversation: UserId) -> str:
    """The setting that keeps a draft."""
    return f"draft.{conversation.hex()}"
