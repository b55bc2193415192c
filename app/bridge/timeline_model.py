"""The messages of one conversation as a list, newest first, paged from the service.

Row 0 is the newest loaded message. Older pages are appended by fetchMore; while `reaches_newest` is false the
list is a window into the past and newer pages are put in front by `fetch_newer`.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QObject

from app.bridge import times
from app.bridge.keyed_list_model import Index, RowsModel
from app.bridge.timeline_rows import Quote, TimelineContext, TimelineRow, timeline_row
from core.service.events import MessageChanged, MessagesRemoved, MessageStateChanged
from core.service.model import ChatMessage, MessageId, MessageState, Recipient

Change = MessageChanged | MessageStateChanged
Update = Change | MessagesRemoved


class TimelineModel(RowsModel[TimelineRow]):
    """`fetch_older` is started by the view; its owner loads a page and calls `append_older`.

    Messages that are answered but not loaded come by `set_quotes`.
    """

    def __init__(self, fetch_older: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(TimelineRow, parent)
        self._fetch_older = fetch_older
        self._messages: list[ChatMessage] = []
        self._held: dict[MessageId, ChatMessage] = {}
        self._quotes: dict[MessageId, ChatMessage | None] = {}
        self._context: TimelineContext | None = None
        self._fetching = False
        self.reaches_oldest = True
        self.reaches_newest = True

    @property
    def messages(self) -> Sequence[ChatMessage]:
        """Newest first."""
        return self._messages

    def message(self, message_id: MessageId) -> ChatMessage | None:
        """A loaded message."""
        return self._held.get(message_id)

    def clear(self) -> None:
        """Shows nothing."""
        self.reset([], None, reaches_oldest=True, reaches_newest=True)

    def reset(
        self,
        newest_first: Sequence[ChatMessage],
        context: TimelineContext | None,
        *,
        reaches_oldest: bool,
        reaches_newest: bool,
    ) -> None:
        """Shows another conversation, or another part of it."""
        self.beginResetModel()
        self._context, self._fetching = context, False
        self._messages = list(newest_first)
        self._held = {message.message_id: message for message in newest_first}
        self._quotes.clear()
        self.reaches_oldest, self.reaches_newest = reaches_oldest, reaches_newest
        self._rows = [self._derive(at) for at in range(len(self._messages))]
        self.endResetModel()

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self.reaches_oldest and not self._fetching

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._fetching = True
            self._fetch_older()

    def append_older(self, newest_first: Sequence[ChatMessage], reaches_oldest: bool) -> None:
        """A page older than everything shown."""
        self._fetching, self.reaches_oldest = False, reaches_oldest
        fresh = self._unknown(newest_first)
        if fresh:
            self._insert(len(self._messages), fresh)

    def stop_fetching(self) -> None:
        """A page could not be loaded; the view may ask again."""
        self._fetching = False

    def prepend_newer(self, newest_first: Sequence[ChatMessage], reaches_newest: bool = True) -> int:
        """Messages newer than everything shown, as one range; answers how many were not shown yet."""
        self.reaches_newest = reaches_newest
        fresh = self._unknown(newest_first)
        if fresh:
            self._insert(0, fresh)
        return len(fresh)

    def apply(self, updates: Iterable[Update]) -> None:
        """What became of messages, in the order it happened; of messages that are not loaded, their quotes."""
        changes: dict[MessageId, list[Change]] = {}
        gone: set[MessageId] = set()
        for update in updates:
            if isinstance(update, MessagesRemoved):
                gone.update(update.message_ids)
            else:
                changes.setdefault(_id(update), []).append(update)
        self._change(changes)
        self._remove(gone)

    def missing_quotes(self, messages: Iterable[ChatMessage]) -> list[MessageId]:
        """What `messages` answer that is neither loaded nor known otherwise."""
        answered = {message.reply_to for message in messages if message.reply_to}
        return list(answered - self._held.keys() - self._quotes.keys())

    def set_quotes(self, found: Mapping[MessageId, ChatMessage | None]) -> None:
        """Answered messages that are not loaded; None: gone."""
        self._quotes |= found
        self._refresh_answers(found.keys())

    def set_context(self, context: TimelineContext, *, everything: bool = False) -> None:
        """Another name, day or place of the "new messages" line: derives the rows that show it again, or all."""
        before, self._context = self._context, context
        if before is not None and _same_but_line(before, context) and not everything:
            for message_id in (before.first_unread, context.first_unread):
                at = self.row_of(message_id) if message_id else -2
                self._refresh(at, at + 1)
        else:
            self._refresh(0, len(self._messages) - 1)

    def row_of(self, message_id: MessageId) -> int:
        """Where a message stands, or -1."""
        if message_id not in self._held:
            return -1
        return next(at for at, held in enumerate(self._messages) if held.message_id == message_id)

    def _unknown(self, messages: Sequence[ChatMessage]) -> list[ChatMessage]:
        return [message for message in messages if message.message_id not in self._held]

    def _insert(self, at: int, messages: Sequence[ChatMessage]) -> None:
        self.beginInsertRows(QModelIndex(), at, at + len(messages) - 1)
        self._messages[at:at] = messages
        self._held |= {message.message_id: message for message in messages}
        self._rows[at:at] = [self._derive(row) for row in range(at, at + len(messages))]
        self.endInsertRows()
        self._refresh(at - 1, at - 1)
        self._refresh(at + len(messages), at + len(messages))

    def _change(self, changes: Mapping[MessageId, Sequence[Change]]) -> None:
        left = changes.keys() & self._held.keys()
        for at, message in enumerate(self._messages):
            if not left:
                break
            if message.message_id in left:
                left.discard(message.message_id)
                for change in changes[message.message_id]:
                    message = _after(message, change)  # noqa: PLW2901 - one change upon the other
                self._messages[at] = self._held[message.message_id] = message
                self._refresh(at, at)
        told = {key: _last(those) for key, those in changes.items()}
        quoted = {key: message for key, message in told.items() if message is not None}
        self.set_quotes({key: message for key, message in quoted.items() if key in self._quotes})
        self._refresh_answers(quoted.keys() & self._held.keys())

    def _remove(self, gone: Collection[MessageId]) -> None:
        rows = [at for at, held in enumerate(self._messages) if held.message_id in gone] if gone else []
        for first, last in reversed(_runs(rows)):
            self.beginRemoveRows(QModelIndex(), first, last)
            for message in self._messages[first : last + 1]:
                del self._held[message.message_id]
            del self._messages[first : last + 1], self._rows[first : last + 1]
            self.endRemoveRows()
            self._refresh(first - 1, first)
        self.set_quotes(dict.fromkeys(gone))

    def _derive(self, at: int) -> TimelineRow:
        assert self._context is not None
        older = self._messages[at + 1] if at + 1 < len(self._messages) else None
        newer = self._messages[at - 1] if at > 0 else None
        message = self._messages[at]
        return timeline_row(message, older, newer, self._context, self._quote(message.reply_to))

    def _quote(self, answered: MessageId | None) -> Quote | None:
        if answered is None:
            return None
        if answered in self._held:
            return Quote(self._held[answered])
        return Quote(self._quotes[answered]) if answered in self._quotes else None

    def _refresh_answers(self, answered: Collection[MessageId]) -> None:
        for at, message in enumerate(self._messages if answered else ()):
            if message.reply_to in answered:
                self._refresh(at, at)

    def _refresh(self, first: int, last: int) -> None:
        for at in range(max(0, first), min(last, len(self._messages) - 1) + 1):
            row = self._derive(at)
            if row != self._rows[at]:
                self._rows[at] = row
                self._changed(at, at)


def with_state(message: ChatMessage, change: MessageStateChanged) -> ChatMessage:
    """The message after a change of state; for a talk of two there is one recipient."""
    before = message.recipients[0] if message.recipients else Recipient(change.to, message.state, 0)
    recipient = replace(before, state=change.state, at=change.at, error=change.error)
    if change.state is MessageState.DELIVERED:
        recipient = replace(recipient, delivered_at=change.at)
    elif change.state is MessageState.READ:
        recipient = replace(recipient, read_at=change.at)
    return replace(message, state=change.state, recipients=(recipient,))


def _after(message: ChatMessage, change: Change) -> ChatMessage:
    return change.message if isinstance(change, MessageChanged) else with_state(message, change)


def _id(change: Change) -> MessageId:
    return change.message.message_id if isinstance(change, MessageChanged) else change.message_id


def _last(changes: Iterable[Change]) -> ChatMessage | None:
    """The message as it was told last."""
    told = [change.message for change in changes if isinstance(change, MessageChanged)]
    return told[-1] if told else None


def _runs(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Rising numbers as (first, last) of each unbroken run."""
    runs = list[tuple[int, int]]()
    for at in rows:
        if runs and runs[-1][1] == at - 1:
            runs[-1] = (runs[-1][0], at)
        else:
            runs.append((at, at))
    return runs


def _same_but_line(one: TimelineContext, other: TimelineContext) -> bool:
    """Whether only the place of the "new messages" line differs."""
    same_day = times.day(one.now) == times.day(other.now)
    return same_day and (one.me, one.friend_name) == (other.me, other.friend_name)
