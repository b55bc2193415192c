"""The People list: requests, friends, neighbours, and ways to add somebody."""

import ipaddress
from collections.abc import Coroutine, Sequence
from typing import Any

from PySide6.QtCore import Property, QAbstractListModel, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.bridge import wording
from app.bridge.background import sentence
from app.bridge.code_input import code_of_clipboard, code_of_file
from app.bridge.direction import isolated
from app.bridge.keyed_list_model import KeyedListModel
from app.bridge.people_rows import PersonRow, blocked_rows, people_rows
from app.bridge.session import Session, shown_name, user_id
from core.service.config import DISCOVERY_PORT, LINK_PORT
from core.service.events import (
    ComparisonChanged,
    FriendChanged,
    PeerChanged,
    PresenceChanged,
    RequestArrived,
    ServiceEvent,
)
from core.service.model import Comparing, Neighbour, UserId

QML_IMPORT_NAME = "Parley.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

INVITE_PREFIX = "parley:"


@QmlElement
class PeopleViewModel(QObject):
    """Everybody who is here or known.

    `added` is told with a name once a request is on its way, `codeRead` with a link and whose it is.
    """

    changed = Signal()
    fixed = Signal()  # never emitted: qmllint knows `notify` of Python types but not `constant`
    addingChanged = Signal()
    added = Signal(str)
    codeRead = Signal(str, str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._model: KeyedListModel[PersonRow] = KeyedListModel(PersonRow, self)
        self._blocked: KeyedListModel[PersonRow] = KeyedListModel(PersonRow, self)
        self._waiting, self._nearby = 0, 0
        self._adding, self._problem = False, ""

    @Property(QObject, notify=fixed)
    def model(self) -> QAbstractListModel:
        return self._model

    @Property(QObject, notify=fixed)
    def blocked(self) -> QAbstractListModel:
        return self._blocked

    @Property(int, notify=changed)
    def waiting(self) -> int:
        """How many people wait for the person: for an answer to a request, to compare emoji, to look at a new key."""
        return self._waiting

    @Property(int, notify=changed)
    def nearby(self) -> int:
        """How many people are seen who are not friends."""
        return self._nearby

    @Property(str, notify=changed)
    def ports(self) -> str:
        """What a firewall must let through."""
        port = self._session.messenger.me.port if self._session.is_open else LINK_PORT
        return _tr("UDP {udp} and TCP {tcp}").format(udp=DISCOVERY_PORT, tcp=port)

    @Property(int, notify=changed)
    def blockedCount(self) -> int:
        return self._blocked.rowCount()

    @Property(bool, notify=addingChanged)
    def adding(self) -> bool:
        """Whether an address or a link is being tried."""
        return self._adding

    @Property(str, notify=addingChanged)
    def problem(self) -> str:
        """Why somebody could not be added."""
        return self._problem

    def load(self) -> None:
        """Derives every row from what the service knows now."""
        messenger = self._session.messenger
        rows = people_rows(
            messenger.incoming_requests(),
            messenger.outgoing_requests(),
            self._session.friends.values(),
            messenger.peers(),
            self._session.now(),
            self._session.twins,
            self._asking(),
        )
        self._model.sync(rows)
        self._blocked.sync(blocked_rows(messenger.blocked()))
        self._waiting = sum(row.kind == "incoming" or row.asks or row.newKey for row in rows)
        self._nearby = sum(row.kind == "nearby" for row in rows)
        self.changed.emit()

    def _asking(self) -> set[UserId]:
        """Friends who want to compare emoji."""
        compared = [(who, self._session.messenger.comparison(who)) for who in self._session.friends]
        return {who for who, comparison in compared if comparison and comparison.step is Comparing.ASKED}

    def on_events(self, batch: Sequence[ServiceEvent]) -> None:
        mine = (ComparisonChanged, FriendChanged, PeerChanged, PresenceChanged, RequestArrived)
        if any(isinstance(event, mine) for event in batch):
            self.load()

    @Slot(str)
    def request(self, key: str) -> None:
        self._run(self._session.messenger.request(user_id(key)), "ask for friendship")

    @Slot(str)
    def cancel(self, key: str) -> None:
        self._run(self._session.messenger.cancel(user_id(key)), "cancel a request")

    @Slot(str)
    def accept(self, key: str) -> None:
        self._run(self._session.messenger.accept(user_id(key)), "accept a request")

    @Slot(str)
    def decline(self, key: str) -> None:
        self._run(self._session.messenger.decline(user_id(key)), "decline a request")

    @Slot(str)
    def block(self, key: str) -> None:
        self._run(self._session.messenger.block(user_id(key)), "block somebody")

    @Slot(str)
    def unblock(self, key: str) -> None:
        self._run(self._session.messenger.unblock(user_id(key)), "unblock somebody")

    @Slot(str)
    def remove(self, key: str) -> None:
        self._run(self._session.messenger.remove(user_id(key)), "remove a friend")

    @Slot(str, str)
    def add(self, text: str, note: str) -> None:
        """Asks for friendship whoever stands behind a `parley:` link or an address, with or without a port."""
        if self._adding or not text.strip():
            return
        self._set_adding(True, "")
        self._session.background.run(self._add(text.strip(), note.strip()), "add somebody", self._add_failed)

    @Slot()
    def clearProblem(self) -> None:
        self._set_adding(self._adding, "")

    @Slot(str)
    def readFile(self, url: str) -> None:
        """Looks for a QR code in a picture."""
        self._read(code_of_file(url))

    @Slot()
    def readClipboard(self) -> None:
        """Looks for a QR code or a link in the clipboard."""
        self._read(code_of_clipboard())

    def _read(self, code: Coroutine[Any, Any, str]) -> None:
        if self._adding:
            code.close()
            return
        self._set_adding(True, "")
        self._session.background.run(self._look_at(code), "read a code", self._add_failed)

    async def _look_at(self, code: Coroutine[Any, Any, str]) -> None:
        link = await code
        peer = await self._session.messenger.invite(link)
        self._set_adding(False, "")
        whose = _tr("The code of {name}, key name: {key}")
        self.codeRead.emit(
            link, whose.format(name=isolated(shown_name(peer.name)), key=wording.one_line(peer.key_name))
        )

    async def _add(self, text: str, note: str) -> None:
        target = None if text.lower().startswith(INVITE_PREFIX) else address_of(text)
        if target is None and not text.lower().startswith(INVITE_PREFIX):
            self._set_adding(
                False, _tr("This is neither a parley: link nor an address such as 192.168.1.20.")
            )
            return
        messenger = self._session.messenger
        peer = await (messenger.probe(*target) if target else messenger.invite(text))
        await self._ask(peer, note)

    async def _ask(self, peer: Neighbour, note: str) -> None:
        if not peer.is_friend:
            await self._session.messenger.request(peer.user_id, note)
        self.load()
        self._set_adding(False, "")
        self.added.emit(shown_name(peer.name))

    def _add_failed(self, error: Exception) -> None:
        self._set_adding(False, sentence(error))

    def _set_adding(self, adding: bool, problem: str) -> None:
        self._adding, self._problem = adding, problem
        self.addingChanged.emit()

    def _run(self, coroutine: Coroutine[Any, Any, None], name: str) -> None:
        self._session.background.run(self._then_load(coroutine), name)

    async def _then_load(self, coroutine: Coroutine[Any, Any, None]) -> None:
        await coroutine
        self._session.refresh()
        self.load()


def address_of(text: str) -> tuple[str, int] | None:
    """ "host", "host:port", "[v6]:port" or a bare IPv6 address as host and port, or None."""
    host, colon, port = text.rpartition(":")
    if not colon or (text.count(":") > 1 and not host.endswith("]")):
        host, port = text, str(LINK_PORT)
    host = host.removeprefix("[").removesuffix("]")
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return None
    return (host, int(port)) if port.isascii() and port.isdigit() and 0 < int(port) < 65_536 else None


def _tr(text: str) -> str:
    return QCoreApplication.translate("People", text)
