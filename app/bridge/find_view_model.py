"""The search in the open conversation: hits newest first, and which of them is shown."""

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from app.bridge.background import sentence
from app.bridge.conversation_view_model import ConversationViewModel
from app.bridge.session import Session
from core.service.model import ChatMessage, UserId

QML_IMPORT_NAME = "Parley.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

TYPING_MS = 150
MAX_HITS = 200


@QmlElement
class FindViewModel(QObject):
    """`wanted`: the bar was asked for and wants the focus."""

    changed = Signal()
    wanted = Signal()

    def __init__(
        self, session: Session, conversation: ConversationViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._conversation = session, conversation
        self._who: UserId | None = None
        self._active, self._busy, self._query = False, False, ""
        self._hits: list[ChatMessage] = []
        self._at = 0
        self._timer = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._timer.timeout.connect(self._search)
        conversation.opened.connect(self._follow)
        conversation.changed.connect(self._follow)

    @Property(bool, notify=changed)
    def active(self) -> bool:
        return self._active

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._hits)

    @Property(bool, notify=changed)
    def more(self) -> bool:
        """Whether there may be more hits than are counted."""
        return len(self._hits) >= MAX_HITS

    @Property(int, notify=changed)
    def position(self) -> int:
        """Which hit is shown, from 1 for the newest; 0 for none."""
        return self._at + 1 if self._hits else 0

    @Property(str, notify=changed)
    def query(self) -> str:
        """What is looked for."""
        return self._query

    @Property(str, notify=changed)
    def hit(self) -> str:
        """The key of the message that is shown as a hit, or nothing."""
        return self._hit()

    @Property(bool, notify=changed)
    def nothing(self) -> bool:
        """Whether the search is over and found nothing."""
        return bool(self._query) and not self._busy and not self._hits

    def follow(self, old: UserId, new: UserId) -> None:
        """The friend goes by another id: the search stays."""
        if self._who == old:
            self._who = new

    @Slot()
    def begin(self) -> None:
        """Shows the bar."""
        if self._conversation.who:
            self._active = True
            self.changed.emit()
            self.wanted.emit()

    @Slot(result=bool)
    def end(self) -> bool:
        """Hides the bar; false when it was not shown."""
        was_active, self._active = self._active, False
        self._forget()
        return was_active

    @Slot(str)
    def setQuery(self, text: str) -> None:
        text = text.strip()
        if text == self._query:
            return
        self._forget()
        self._query, self._busy = text, bool(text)
        if text:
            self._timer.start()
        self.changed.emit()

    @Slot()
    def older(self) -> None:
        """Shows the next hit towards the past; after the oldest comes the newest."""
        self._step(1)

    @Slot()
    def newer(self) -> None:
        """Shows the next hit towards now."""
        self._step(-1)

    @Slot()
    def _follow(self) -> None:
        if self._conversation.who != self._who:
            self._who = self._conversation.who
            self.end()

    def _forget(self) -> None:
        self._timer.stop()
        self._query, self._busy, self._hits, self._at = "", False, [], 0
        self.changed.emit()

    def _step(self, by: int) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self._search()
        elif self._hits:
            self._at = (self._at + by) % len(self._hits)
            self._show()

    @Slot()
    def _search(self) -> None:
        if self._who and self._session.is_open:
            self._session.background.run(self._find(self._who, self._query), "search here", self._failed)

    async def _find(self, who: UserId, query: str) -> None:
        hits = await self._session.messenger.search(query, MAX_HITS, conversation=who)
        if (who, query) == (self._who, self._query):
            self._busy, self._hits, self._at = False, hits, 0
            self._show()

    def _failed(self, error: Exception) -> None:
        self._forget()
        self._session.background.failed.emit(sentence(error))

    def _show(self) -> None:
        self.changed.emit()
        if self._hits:
            self._conversation.jumpTo(self._hit())

    def _hit(self) -> str:
        return self._hits[self._at].message_id.hex() if self._hits else ""
