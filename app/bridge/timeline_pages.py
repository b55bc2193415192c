"""Loads the messages of the open conversation into its model: a page around where it opens, then older and newer."""

from PySide6.QtCore import QObject, Signal

from app.bridge.chats_view_model import ChatsViewModel
from app.bridge.session import Session
from app.bridge.timeline_model import TimelineModel
from app.bridge.timeline_rows import TimelineContext
from core.service.model import ChatMessage, MessageId, UserId

PAGE = 50
BEFORE_ANCHOR = 20


class TimelinePages(QObject):
    """`loaded`: a page is shown. `positioned` tells the view which row to show first (-1: the newest)."""

    loaded = Signal()
    positioned = Signal(int)

    def __init__(self, session: Session, chats: ChatsViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._chats = session, chats
        self.model = TimelineModel(self._load_older, self)
        self._who: UserId | None = None
        self._first_unread: MessageId | None = None
        self._loading = self._newer_wanted = False
        self._fresh: list[ChatMessage] = []

    @property
    def loading(self) -> bool:
        return self._loading

    def open(self, who: UserId, target: ChatMessage | None) -> None:
        """Loads another conversation, at `target` or at its first unread message."""
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
        own = any(message.sender == self._session.messenger.me.user_id for message in messages)
        self._move_new_line(messages, own, watched)
        if self.model.reaches_newest:
            self.model.prepend_newer(messages[::-1])
        if own:
            self.to_newest()

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
        """The person, or the day, changed."""
        if self._who and not self._loading:
            self.model.set_context(self._context(self._who))

    def _move_new_line(self, messages: list[ChatMessage], own: bool, watched: bool) -> None:
        before = self._first_unread
        if own:
            self._first_unread = None
        elif self._first_unread is None and not watched:
            self._first_unread = messages[0].message_id
        if before != self._first_unread:
            self.refresh()

    def _context(self, who: UserId) -> TimelineContext:
        me = self._session.messenger.me.user_id
        return TimelineContext(me, self._session.name(who), self._first_unread, self._session.now())

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
        self.model.reset(
            page[::-1],
            self._context(who),
            reaches_oldest=not page,
            reaches_newest=complete,
        )
        fresh, self._fresh = self._fresh, []
        if fresh and complete:
            self.model.prepend_newer(fresh[::-1])
        self.loaded.emit()
        self.positioned.emit(self.model.row_of(anchor) if anchor else -1)
        if self._newer_wanted:
            self.need_newer()

    def _load_older(self) -> None:
        if self._who:
            self._session.background.run(self._older(self._who), "read older messages", self._older_failed)

    async def _older(self, who: UserId) -> None:
        oldest = self.model.messages[-1].message_id
        page = await self._session.messenger.history(who, before=oldest, limit=PAGE)
        if who == self._who and self.model.messages and self.model.messages[-1].message_id == oldest:
            self.model.append_older(page[::-1], reaches_oldest=not page)

    def _older_failed(self, error: Exception) -> None:
        self.model.stop_fetching()
        self._session.background.failed.emit(str(error))

    async def _load_newer(self, who: UserId) -> None:
        try:
            newest = self.model.messages[0].message_id
            page = await self._session.messenger.history(who, after=newest, limit=PAGE)
        finally:
            self._loading = False
        if who == self._who:
            self.model.prepend_newer(page[::-1], reaches_newest=len(page) < PAGE)
            self.loaded.emit()
            if self._newer_wanted:
                self.need_newer()

    async def _show_newest(self, who: UserId) -> None:
        page = await self._newest_page(who)
        if who == self._who:
            self._show(who, page, None)
