"""The messages of one conversation as a list, newest first, paged from the service.

Row 0 is the newest loaded message. Older pages are appended by fetchMore; while `reaches_newest` is false the
list is a window into the past and newer pages are put in front by `fetch_newer`.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QObject

from app.bridge.keyed_list_model import Index, RowsModel
from app.bridge.timeline_rows import TimelineContext, TimelineRow, timeline_row
from core.service.events import MessageStateChanged
from core.service.model import ChatMessage, MessageId, Recipient


class TimelineModel(RowsModel[TimelineRow]):
    """`fetch_older` is started by the view; its owner loads a page and calls `append_older`."""

    def __init__(self, fetch_older: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(TimelineRow, parent)
        self._fetch_older = fetch_older
        self._messages: list[ChatMessage] = []
        self._context: TimelineContext | None = None
        self._fetching = False
        self.reaches_oldest = True
        self.reaches_newest = True

    @property
    def messages(self) -> Sequence[ChatMessage]:
        """Newest first."""
        return self._messages

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

    def apply_states(self, changes: Sequence[MessageStateChanged]) -> None:
        """Moves delivery marks on."""
        wanted = {change.message_id: change for change in changes}
        for at, message in enumerate(self._messages):
            change = wanted.pop(message.message_id, None)
            if change is not None:
                self._messages[at] = with_state(message, change)
                self._refresh(at, at)
            if not wanted:
                return

    def set_context(self, context: TimelineContext) -> None:
        """Another name, day or place of the "new messages" line: derives every row again."""
        self._context = context
        self._refresh(0, len(self._messages) - 1)

    def row_of(self, message_id: MessageId) -> int:
        """Where a message stands, or -1."""
        return next((at for at, held in enumerate(self._messages) if held.message_id == message_id), -1)

    def _unknown(self, messages: Sequence[ChatMessage]) -> list[ChatMessage]:
        held = {message.message_id for message in self._messages}
        return [message for message in messages if message.message_id not in held]

    def _insert(self, at: int, messages: Sequence[ChatMessage]) -> None:
        self.beginInsertRows(QModelIndex(), at, at + len(messages) - 1)
        self._messages[at:at] = messages
        self._rows[at:at] = [self._derive(row) for row in range(at, at + len(messages))]
        self.endInsertRows()
        self._refresh(at - 1, at - 1)
        self._refresh(at + len(messages), at + len(messages))

    def _derive(self, at: int) -> TimelineRow:
        assert self._context is not None
        older = self._messages[at + 1] if at + 1 < len(self._messages) else None
        newer = self._messages[at - 1] if at > 0 else None
        return timeline_row(self._messages[at], older, newer, self._context)

    def _refresh(self, first: int, last: int) -> None:
        for at in range(max(0, first), min(last, len(self._messages) - 1) + 1):
            row = self._derive(at)
            if row != self._rows[at]:
                self._rows[at] = row
                self._changed(at, at)


def with_state(message: ChatMessage, change: MessageStateChanged) -> ChatMessage:
    """The message after a change of state; for a talk of two there is one recipient."""
    recipient = Recipient(change.to, change.state, change.at, change.error)
    return replace(message, state=change.state, recipients=(recipient,))
