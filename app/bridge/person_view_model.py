"""One person looked at closely: names, id, addresses, safety number."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from app.bridge import wording
from app.bridge.direction import isolated, left_to_right
from app.bridge.people_rows import found_text
from app.bridge.session import Session, presence_text, shown_name, user_id
from core.errors import ParleyError
from core.service.events import FriendChanged, PeerChanged, PresenceChanged, RedirectChanged, ServiceEvent
from core.service.model import Friend, FriendRequest, Neighbour, UserId

QML_IMPORT_NAME = "Parley.Bridge"
QML_IMPORT_MAJOR_VERSION = 1
_SEEN = (FriendChanged, PresenceChanged, PeerChanged, RedirectChanged)  # what may change what is shown here


@QmlElement
class PersonViewModel(QObject):
    """`show` chooses the person; friends, requests and neighbours can be shown."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._who: UserId | None = None
        self._friend: Friend | None = None
        self._request: FriendRequest | None = None
        self._peer: Neighbour | None = None
        self._is_incoming = False
        self._groups: list[str] = []

    @Property(str, notify=changed)
    def key(self) -> str:
        return self._who.hex() if self._who else ""

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._name()

    @Property(str, notify=changed)
    def myName(self) -> str:
        return wording.one_line(self._session.messenger.me.name) if self._session.is_open else ""

    @Property(str, notify=changed)
    def keyName(self) -> str:
        known = self._friend or self._request or self._peer
        return known.key_name if known else ""

    @Property(str, notify=changed)
    def initials(self) -> str:
        return wording.initials(self._name())

    @Property(int, notify=changed)
    def colour(self) -> int:
        return wording.colour_index(self._who) if self._who else 0

    @Property(str, notify=changed)
    def idText(self) -> str:
        return wording.spaced_key(self._who.hex()) if self._who else ""

    @Property(str, notify=changed)
    def presence(self) -> str:
        return self._friend.presence.value if self._friend else ""

    @Property(str, notify=changed)
    def presenceText(self) -> str:
        return presence_text(self._friend, self._session.now()) if self._friend else _tr("not your friend")

    @Property(str, notify=changed)
    def relation(self) -> str:
        """friend, incoming, outgoing, nearby, or empty for somebody we lost sight of."""
        if self._friend:
            return "friend"
        if self._request:
            return "incoming" if self._is_incoming else "outgoing"
        return "nearby" if self._peer else ""

    @Property(bool, notify=changed)
    def isFriend(self) -> bool:
        return self._friend is not None

    @Property(bool, notify=changed)
    def verified(self) -> bool:
        return self._friend is not None and self._friend.verified

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def addresses(self) -> list[str]:
        return [str(address) for address in self._peer.addresses] if self._peer else []

    @Property(str, notify=changed)
    def foundBy(self) -> str:
        return found_text(self._peer.via) if self._peer else ""

    @Property(str, notify=changed)
    def movedText(self) -> str:
        """What is asked about a friend's move with new keys; empty if nothing is."""
        if not self._friend or not self._friend.moved_to:
            return ""
        text = _tr(
            "{name} has a new address, {address}, and new keys. Accept them only if you expected this."
        )
        address = left_to_right(str(self._friend.moved_to[0]))
        return text.format(name=isolated(self._name()), address=address)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def digits(self) -> list[str]:
        """The safety number in twelve groups of five; empty while unknown."""
        return self._groups

    @Slot(str)
    def show(self, key: str) -> None:
        self._who, self._groups = user_id(key), []
        self._read()
        if self._request:
            self._groups = wording.digit_groups(self._request.safety)
        self.changed.emit()
        self._session.background.run(self._load_safety(self._who), "read the safety number")

    @Slot(bool)
    def setVerified(self, value: bool) -> None:
        if self._who:
            self._session.background.run(self._session.messenger.verify(self._who, value), "verify")

    @Slot(bool)
    def answerMove(self, follow: bool) -> None:
        """The person's word on `movedText`."""
        if self._who:
            self._session.background.run(self._answer_move(self._who, follow), "answer a move")

    @Slot(str)
    def copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    def follow(self, old: UserId, new: UserId) -> None:
        """This person goes by another id, with another safety number."""
        if self._who == old:
            self.show(new.hex())

    def on_events(self, batch: Sequence[ServiceEvent]) -> None:
        if self._who and any(isinstance(event, _SEEN) for event in batch):
            self._read()
            self.changed.emit()

    def _name(self) -> str:
        known = self._friend or self._request or self._peer
        return shown_name(known.name) if known else ""

    def _read(self) -> None:
        messenger, who = self._session.messenger, self._who
        incoming, outgoing = messenger.incoming_requests(), messenger.outgoing_requests()
        self._is_incoming = any(request.user_id == who for request in incoming)
        self._friend = self._session.friend(who) if who else None
        self._request = next((request for request in [*incoming, *outgoing] if request.user_id == who), None)
        self._peer = next((peer for peer in messenger.peers() if peer.user_id == who), None)

    async def _answer_move(self, who: UserId, follow: bool) -> None:
        await self._session.messenger.answer_redirect(who, follow)
        self._session.refresh()
        if who == self._who:
            self._read()
            self.changed.emit()

    async def _load_safety(self, who: UserId) -> None:
        try:
            digits, _ = await self._session.messenger.safety(who)
        except ParleyError:
            return  # of a mere neighbour there is no number yet; the page then shows none
        if who == self._who:
            self._groups = wording.digit_groups(digits)
            self.changed.emit()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Person", text)
