"""Loads the messages of the open conversation into its model: a page around where it opens, then older and newer."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.bridge.background import sentence
from app.bridge.chats_view_model import ChatsViewModel
from app.bridge.scroll_places import ScrollPlaces
from app.bridge.session import Session
from app.bridge.timeline_model import TimelineModel, Update
from app.bridge.timeline_rows import TimelineContext
from core.service.events import MessagesRemoved
from core.service.model import ChatMessage, MessageId, UserId

PAGE = 50
BEFORE_ANCHOR = 20


class TimelinePages(QObject):
    """`loaded`: a page is shown. `positioned` tells the view which row to show first (-1: the newest); if `pointedOut`
    told its key before, the person looks for that one message."""

    loaded = Signal()
    pointedOut = Signal(str)
    positioned = Signal(int)

    def __init__(self, session: Session, chats: ChatsViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._chats = session, chats
        self.model = TimelineModel(self._load_older, self)
        self.places = ScrollPlaces(session)
        self._who: UserId | None = None
        self._first_unread: MessageId | None = None
        self._loading = self._newer_wanted = False
        self._fresh: list[ChatMessage] = []
        self._late: list[Update] = []  # came while a page was read, which may be older than they are
        self._reads = 0

    @property
    def loading(self) -> bool:
        return self._loading

    def open(self, who: UserId, target: ChatMessage | None) -> None:
        """Loads another conversation: at `target`, at its first unread message, or where it was left."""
        self._who, self._first_unread, self._loading = who, None, True
        self._fresh.clear()
        self.model.clear()
        self._session.background.run(self._load(who, target), "open a conversation")

    def close(self) -> None:
        """Shows no conversation."""
        self._who, self._loading = None, False
        self.model.clear()

    def add(self, messages: list[ChatMessage], watched: bool) -> None:
        """Shows messages that came or were sent, oldest first; `watched`: the person looks at the end."""
        if self._loading:
            self._fresh += messages
            return
        me = self._session.messenger.me.user_id
        own = any(message.sender == me and not message.is_line for message in messages)
        self._move_new_line(messages, own, watched)
        if self.model.reaches_newest:
            self.model.prepend_newer(messages[::-1])
            self._complete_quotes(messages)
        if own:
            self.to_newest()

    def apply(self, updates: Sequence[Update]) -> None:
        """What became of messages of this conversation, in the order it happened."""
        if any(isinstance(update, MessagesRemoved) and not update.message_ids for update in updates):
            self._empty()
        if self._reads:
            self._late += updates
        self.model.apply(updates)

    def jump(self, message_id: MessageId) -> None:
        """Shows one message of the conversation and points it out."""
        row = self.model.row_of(message_id)
        if row >= 0:
            self.pointedOut.emit(message_id.hex())
            self.positioned.emit(row)
        elif self._who:
            self._session.background.run(self._jump(self._who, message_id), "show a message")

    def to_newest(self) -> None:
        """Shows the end of the conversation."""
        if self.model.reaches_newest or not self._who:
            self.positioned.emit(-1)
        else:
            self._session.background.run(self._show_newest(self._who), "show the newest messages")

    def need_newer(self) -> None:
        """The view came near the end of a window into the past."""
        if not self._who or self.model.reaches_newest:
            return
        if self._loading:
            self._newer_wanted = True  # the view may stay where it is and never ask again
            return
        self._loading, self._newer_wanted = True, False
        self._session.background.run(self._load_newer(self._who), "read newer messages")

    def refresh(self) -> None:
        """The person may be called otherwise."""
        if self._who and not self._loading:
            self.model.set_context(self._context(self._who))

    def derive_again(self) -> None:
        """All words may be others."""
        if self._who and not self._loading:
            self.model.set_context(self._context(self._who), everything=True)

    def _move_new_line(self, messages: list[ChatMessage], own: bool, watched: bool) -> None:
        before = self._first_unread
        if own:
            self._first_unread = None
        elif self._first_unread is None and not watched:
            self._first_unread = next((each.message_id for each in messages if not each.is_line), None)
        if before != self._first_unread:
            self.refresh()

    def _context(self, who: UserId) -> TimelineContext:
        me = self._session.messenger.me.user_id
        return TimelineContext(me, self._session.name(who), self._first_unread, self._session.now())

    def _empty(self) -> None:
        """The whole conversation was deleted here."""
        self._fresh.clear()
        self._late.clear()
        if self._who and not self._loading:
            context = self._context(self._who)
            self.model.reset([], context, reaches_oldest=True, reaches_newest=True)

    async def _load(self, who: UserId, target: ChatMessage | None) -> None:
        summary = self._chats.summary(who)
        first_unread = summary.first_unread if summary and summary.unread else None
        anchor = target.message_id if target else first_unread
        with self._reading():
            anchor = anchor or await self.places.find(who)
            page, complete = await self._history(who, limit=PAGE), True
            if anchor and not any(message.message_id == anchor for message in page):
                around = await self._page_around(who, anchor)
                page, complete = around if around[0] else (page, True)
            if who == self._who:
                self._first_unread = first_unread
                self._show(page, complete, anchor, pointed_out=target is not None)

    async def _jump(self, who: UserId, message_id: MessageId) -> None:
        with self._reading():
            page, complete = await self._page_around(who, message_id)
            if who == self._who and page:
                self._show(page, complete, message_id, pointed_out=True)

    async def _history(self, who: UserId, **where: Any) -> list[ChatMessage]:
        return await self._session.messenger.history(who, lines=True, **where)

    async def _page_around(self, who: UserId, anchor: MessageId) -> tuple[list[ChatMessage], bool]:
        """Oldest first: some messages before the anchor, the anchor, and a page after it; whether that is the end."""
        older = await self._history(who, before=anchor, limit=BEFORE_ANCHOR)
        if older:
            newer = await self._history(who, after=older[-1].message_id, limit=PAGE)
            return older + newer, len(newer) < PAGE
        newer = await self._history(who, after=anchor, limit=PAGE)
        first = await self._history(who, before=newer[0].message_id, limit=1) if newer else []
        return first + newer, len(newer) < PAGE

    def _show(
        self, page: list[ChatMessage], complete: bool, anchor: MessageId | None, *, pointed_out: bool = False
    ) -> None:
        """Shows a page (oldest first) at `anchor`, then what arrived while it was read."""
        assert self._who
        self._loading = False
        context = self._context(self._who)
        self.model.reset(page[::-1], context, reaches_oldest=not page, reaches_newest=complete)
        self._add_fresh()
        self.model.apply(self._late)
        self._complete_quotes(self.model.messages)
        self.loaded.emit()
        if anchor and pointed_out:
            self.pointedOut.emit(anchor.hex())
        self.positioned.emit(self.model.row_of(anchor) if anchor else -1)
        if self._newer_wanted:
            self.need_newer()

    def _load_older(self) -> None:
        if self._who:
            self._session.background.run(self._older(self._who), "read older messages", self._older_failed)

    async def _older(self, who: UserId) -> None:
        oldest = self.model.messages[-1].message_id
        with self._reading():
            page = await self._history(who, before=oldest, limit=PAGE)
            if who != self._who or not self.model.messages or self.model.messages[-1].message_id != oldest:
                return
            self.model.append_older(page[::-1], reaches_oldest=not page)
            self.model.apply(self._late)
            self._complete_quotes(page)

    def _older_failed(self, error: Exception) -> None:
        self.model.stop_fetching()
        self._session.background.failed.emit(sentence(error))

    async def _load_newer(self, who: UserId) -> None:
        with self._reading():
            try:
                newest = self.model.messages[0].message_id
                page = await self._history(who, after=newest, limit=PAGE)
            finally:
                self._loading = False
            if who != self._who:
                return
            self.model.prepend_newer(page[::-1], reaches_newest=len(page) < PAGE)
            self._add_fresh()
            self.model.apply(self._late)
            self._complete_quotes(page)
            self.loaded.emit()
            if self._newer_wanted:
                self.need_newer()

    async def _show_newest(self, who: UserId) -> None:
        with self._reading():
            page = await self._history(who, limit=PAGE)
            if who == self._who:
                self._show(page, True, None)

    def _add_fresh(self) -> None:
        """Shows what arrived while a page was read."""
        fresh, self._fresh = self._fresh, []
        if fresh and self.model.reaches_newest:
            self.model.prepend_newer(fresh[::-1])

    def _complete_quotes(self, messages: Sequence[ChatMessage]) -> None:
        """Reads answered messages that are not loaded."""
        missing = self.model.missing_quotes(messages)
        if missing and self._who:
            self._session.background.run(self._read_quotes(self._who, missing), "read what is answered")

    async def _read_quotes(self, who: UserId, missing: Sequence[MessageId]) -> None:
        with self._reading():
            found = {message_id: await self._session.messenger.message(message_id) for message_id in missing}
            if who == self._who:
                self.model.set_quotes(found)
                self.model.apply(self._late)

    @contextmanager
    def _reading(self) -> Iterator[None]:
        self._reads += 1
        try:
            yield
        finally:
            self._reads -= 1
            if not self._reads:
                self._late.clear()
