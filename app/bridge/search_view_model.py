"""One search over people and message text, with results as typed."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QAbstractListModel, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from app.bridge import times, wording
from app.bridge.keyed_list_model import KeyedListModel
from app.bridge.session import Session, presence_text, shown_name
from core.service.model import ChatMessage, Friend

QML_IMPORT_NAME = "Parley.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

TYPING_MS = 120
MAX_HITS = 50
MIN_MESSAGE_QUERY = 2


@dataclass(frozen=True, slots=True)
class SearchRow:
    """A friend, or a message that holds the words; `key` names the person or the message."""

    key: str
    who: str
    kind: str
    section: str
    name: str
    initials: str
    colour: int
    presence: str
    verified: bool
    line: str
    time: str
    spoken: str


@QmlElement
class SearchViewModel(QObject):
    """People are found at once, messages a moment after the last key."""

    changed = Signal()
    fixed = Signal()  # never emitted: qmllint knows `notify` of Python types but not `constant`

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._model: KeyedListModel[SearchRow] = KeyedListModel(SearchRow, self)
        self._query, self._busy = "", False
        self._people: list[SearchRow] = []
        self._hits: dict[str, ChatMessage] = {}
        self._timer = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._timer.timeout.connect(self._search)

    @Property(QObject, notify=fixed)
    def model(self) -> QAbstractListModel:
        return self._model

    @Property(str, notify=changed)
    def query(self) -> str:
        return self._query

    @Property(bool, notify=changed)
    def active(self) -> bool:
        return bool(self._query)

    @Property(bool, notify=changed)
    def nothing(self) -> bool:
        """Whether the search is over and found nothing."""
        return bool(self._query) and not self._busy and self._model.rowCount() == 0

    @Slot(str)
    def setQuery(self, text: str) -> None:
        text = text.strip()
        if text == self._query:
            return
        self._query = text
        self._people = self._find_people() if text else []
        self._busy = len(text) >= MIN_MESSAGE_QUERY
        self._show([])
        self._timer.stop()
        if self._busy:
            self._timer.start()

    def hit(self, key: str) -> ChatMessage | None:
        """The message of a result, or None for a person."""
        return self._hits.get(key)

    def _find_people(self) -> list[SearchRow]:
        words = self._query.casefold().split()
        friends = sorted(self._session.friends.values(), key=lambda friend: friend.name.casefold())
        now = self._session.now()
        return [_person(friend, now) for friend in friends if _matches(friend, words)]

    def _search(self) -> None:
        if self._session.is_open:
            self._session.background.run(self._find_messages(self._query), "search", self._failed)

    async def _find_messages(self, query: str) -> None:
        hits = await self._session.messenger.search(query, MAX_HITS)
        if query == self._query:
            self._busy = False
            self._show(hits)

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self.changed.emit()
        self._session.background.failed.emit(str(error))

    def _show(self, hits: list[ChatMessage]) -> None:
        self._hits = {hit.message_id.hex(): hit for hit in hits}
        self._model.sync([*self._people, *[self._message(hit) for hit in self._hits.values()]])
        self.changed.emit()

    def _message(self, hit: ChatMessage) -> SearchRow:
        who, me = hit.conversation, self._session.messenger.me.user_id
        name, time = self._session.name(who), times.in_list(hit.sent_at, self._session.now())
        line = wording.around(hit.text, self._query)
        line = f"{_tr('You:')} {line}" if hit.sender == me else line
        return SearchRow(
            key=hit.message_id.hex(),
            who=who.hex(),
            kind="message",
            section=_tr("Messages"),
            name=name,
            initials=wording.initials(name),
            colour=wording.colour_index(who),
            presence="",
            verified=False,
            line=line,
            time=time,
            spoken=f"{name}: {line}, {time}",
        )


def _person(friend: Friend, now: int) -> SearchRow:
    name, line = shown_name(friend.name), presence_text(friend, now)
    return SearchRow(
        key=friend.user_id.hex(),
        who=friend.user_id.hex(),
        kind="person",
        section=_tr("People"),
        name=name,
        initials=wording.initials(name),
        colour=wording.colour_index(friend.user_id),
        presence=friend.presence.value,
        verified=friend.verified,
        line=line,
        time="",
        spoken=f"{name}, {line}",
    )


def _matches(friend: Friend, words: list[str]) -> bool:
    text = f"{friend.name} {friend.key_name}".casefold()
    return all(word in text for word in words)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Search", text)
