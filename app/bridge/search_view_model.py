"""One search over conversations, people and message text, with results as typed."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QAbstractListModel, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from app.bridge import times, wording
from app.bridge.background import sentence
from app.bridge.chat_rows import is_plain, last_line
from app.bridge.chats_view_model import ChatsViewModel
from app.bridge.keyed_list_model import KeyedListModel
from app.bridge.session import Session, presence_text, shown_name
from app.bridge.words import labelled, listed
from core.service.model import ChatMessage, Friend, FriendRequest, Neighbour, UserId

QML_IMPORT_NAME = "Parley.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

TYPING_MS = 120
MAX_HITS = 50
MAX_PEOPLE = 30  # of each kind
MIN_MESSAGE_QUERY = 2


@dataclass(frozen=True, slots=True)
class SearchRow:
    """A conversation, a person or a message. `kind` is chat, person, stranger or message; `key` names the row.

    `prefix` stands before `line`. What was found stands in `line`, or in `name`, at UTF-16 units `at` to `at + length`.
    """

    key: str
    who: str
    kind: str
    section: str
    name: str
    initials: str
    colour: int
    presence: str
    verified: bool
    prefix: str
    line: str
    at: int
    length: int
    time: str
    spoken: str


@QmlElement
class SearchViewModel(QObject):
    """Names are found at once, messages a moment after the last key."""

    changed = Signal()
    fixed = Signal()  # never emitted: qmllint knows `notify` of Python types but not `constant`

    def __init__(self, session: Session, chats: ChatsViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._chats = session, chats
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
        chats = [self._chat(who) for who in self._chats.conversations()]
        talked = {row.who for row in chats}
        friends = [self._friend(friend) for friend in self._session.friends.values()]
        people = [row for row in friends if row.who not in talked]
        known = talked | {row.who for row in people}
        strangers = [row for row in self._strangers() if row.who not in known]
        return [*self._matching(chats), *self._matching([*people, *strangers])]

    def _matching(self, rows: Iterable[SearchRow]) -> list[SearchRow]:
        """Those whose name holds every word, names that begin with it first."""
        found = [row for row in rows if _holds(row.name, self._query)]
        marked = [_mark(row, row.name, self._query) for row in found]
        return sorted(marked, key=lambda row: (row.at, row.name.casefold()))[:MAX_PEOPLE]

    def _chat(self, who: UserId) -> SearchRow:
        summary, friend = self._chats.summary(who), self._session.friend(who)
        last = summary.last if summary else None
        time = times.in_list(last.sent_at, self._session.now()) if last else ""
        own = last is not None and last.sender == self._session.messenger.me.user_id and is_plain(last)
        row = _row(who, "chat", self._session.name(who), last_line(last), _tr("You:") if own else "")
        return _of_friend(replace(row, section=_tr("Chats"), time=time), friend)

    def _friend(self, friend: Friend) -> SearchRow:
        line = presence_text(friend, self._session.now())
        return _of_friend(_row(friend.user_id, "person", shown_name(friend.name), line), friend)

    def _strangers(self) -> list[SearchRow]:
        messenger = self._session.messenger
        known: dict[str, list[FriendRequest] | list[Neighbour]] = {
            _tr("wants to be your friend"): messenger.incoming_requests(),
            _tr("waiting for an answer"): messenger.outgoing_requests(),
            _tr("nearby, not your friend"): messenger.peers(),
        }
        rows = [
            _row(each.user_id, "stranger", shown_name(each.name), line)
            for line, people in known.items()
            for each in people
        ]
        return list({row.who: row for row in reversed(rows)}.values())

    @Slot()
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
        self._session.background.failed.emit(sentence(error))

    def _show(self, hits: list[ChatMessage]) -> None:
        self._hits = {hit.message_id.hex(): hit for hit in hits}
        self._model.sync([*self._people, *[self._message(hit) for hit in self._hits.values()]])
        self.changed.emit()

    def _message(self, hit: ChatMessage) -> SearchRow:
        who, me = hit.conversation, self._session.messenger.me.user_id
        line = wording.around(hit.text, self._query)
        prefix = _tr("You:") if hit.sender == me else ""
        row = _row(who, "message", self._session.name(who), line, prefix)
        time = times.in_list(hit.sent_at, self._session.now())
        spoken = listed((labelled(row.name, _joined(prefix, line)), time))
        row = replace(row, key=hit.message_id.hex(), section=_tr("Messages"), time=time, spoken=spoken)
        return _mark(row, line, self._query)


def _row(who: UserId, kind: str, name: str, line: str, prefix: str = "") -> SearchRow:
    return SearchRow(
        key=f"{kind} {who.hex()}",
        who=who.hex(),
        kind=kind,
        section=_tr("People"),
        name=name,
        initials=wording.initials(name),
        colour=wording.colour_index(who),
        presence="",
        verified=False,
        prefix=prefix,
        line=line,
        at=0,
        length=0,
        time="",
        spoken=listed((name, _joined(prefix, line))),
    )


def _joined(prefix: str, line: str) -> str:
    return f"{prefix} {line}" if prefix else line


def _of_friend(row: SearchRow, friend: Friend | None) -> SearchRow:
    if friend is None:
        return row
    return replace(row, presence=friend.presence.value, verified=friend.verified)


def _holds(name: str, query: str) -> bool:
    return all(wording.find(name, word)[1] for word in query.split())


def _mark(row: SearchRow, text: str, query: str) -> SearchRow:
    at, length = wording.find(text, query)
    units = wording.utf16_units
    return replace(row, at=units(text[:at]), length=units(text[at : at + length]))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Search", text)
