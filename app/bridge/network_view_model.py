"""The network page of the settings: interfaces and what each heard, port, more addresses."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QAbstractListModel, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.bridge.background import sentence
from app.bridge.direction import left_to_right
from app.bridge.keyed_list_model import KeyedListModel
from app.bridge.people_rows import found_text
from app.bridge.session import Session
from app.bridge.words import listed
from core.errors import LocalProtocolError
from core.service.config import LINK_PORT
from core.service.events import PeerChanged, ProfileChanged, ServiceEvent
from core.service.model import Address, NetworkInterface, NetworkSettings
from core.service.network_settings import MAX_EXTRA

QML_IMPORT_NAME = "Parley.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class InterfaceRow:
    """`heard` says in words how many people were heard, and how."""

    key: str
    addresses: str
    on: bool
    heard: str


@QmlElement
class NetworkViewModel(QObject):
    """Reads the service's network settings; every change takes effect at once."""

    changed = Signal()
    fixed = Signal()  # never emitted: qmllint knows `notify` of Python types but not `constant`

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._model: KeyedListModel[InterfaceRow] = KeyedListModel(InterfaceRow, self)
        self._problem = ""

    @Property(QObject, notify=fixed)
    def interfaces(self) -> QAbstractListModel:
        return self._model

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._model.rowCount()

    @Property(int, notify=changed)
    def port(self) -> int:
        """The port in use; 0 before the network was started."""
        return self._session.messenger.me.port if self._session.is_open else 0

    @Property(int, notify=changed)
    def chosenPort(self) -> int:
        """0: chosen by the program."""
        return self._settings().port

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def extraAddresses(self) -> list[str]:
        return [str(address) for address in self._settings().extra_addresses]

    @Property(str, notify=changed)
    def problem(self) -> str:
        """What is wrong with what was entered."""
        return self._problem

    @Slot()
    def load(self) -> None:
        """The page is opened."""
        self._problem = ""
        self._model.sync([_row(interface) for interface in self._session.messenger.interfaces()])
        self.changed.emit()

    def on_events(self, batch: Sequence[ServiceEvent]) -> None:
        if self._model.rowCount() and any(isinstance(each, (PeerChanged, ProfileChanged)) for each in batch):
            self._model.sync([_row(interface) for interface in self._session.messenger.interfaces()])
            self.changed.emit()

    @Slot(str, bool)
    def setInterface(self, name: str, on: bool) -> None:
        off = set(self._settings().interfaces_off) - {name} | (set() if on else {name})
        self._keep(replace(self._settings(), interfaces_off=tuple(sorted(off))))

    @Slot(str)
    def setPort(self, text: str) -> None:
        """A number from 1024 to 65535, or nothing: the program chooses."""
        text = text.strip()
        if text and not (text.isascii() and text.isdigit() and 1024 <= int(text) <= 65535):
            self._complain(_tr("A port is a number from 1024 to 65535. Leave it empty to let Parley choose."))
        elif int(text or 0) != self._settings().port:
            self._keep(replace(self._settings(), port=int(text or 0)))
        else:
            self._complain("")

    @Slot(str, result=bool)
    def addAddress(self, text: str) -> bool:
        """HOST or HOST:PORT. Whether it was understood."""
        try:
            address = Address.parse(text, LINK_PORT)
        except LocalProtocolError:
            self._complain(_tr("Enter an address such as 192.168.1.20, or 192.168.1.20:42421."))
            return False
        known = self._settings().extra_addresses
        if len(known) >= MAX_EXTRA:
            self._complain(
                _tr("Only {count} addresses can be kept. Remove one first.").format(count=MAX_EXTRA)
            )
            return False
        self._keep(replace(self._settings(), extra_addresses=tuple(dict.fromkeys((*known, address)))))
        return True

    @Slot(str)
    def removeAddress(self, text: str) -> None:
        left = tuple(each for each in self._settings().extra_addresses if str(each) != text)
        self._keep(replace(self._settings(), extra_addresses=left))

    def _settings(self) -> NetworkSettings:
        return self._session.messenger.network_settings if self._session.is_open else NetworkSettings()

    def _keep(self, settings: NetworkSettings) -> None:
        self._problem = ""
        self._session.background.run(self._set(settings), "set the network", self._failed)

    async def _set(self, settings: NetworkSettings) -> None:
        await self._session.messenger.set_network_settings(settings)
        self.load()

    def _failed(self, error: Exception) -> None:
        self.load()
        self._complain(sentence(error))

    def _complain(self, text: str) -> None:
        self._problem = text
        self.changed.emit()


def _row(interface: NetworkInterface) -> InterfaceRow:
    addresses = listed(map(left_to_right, interface.addresses))
    return InterfaceRow(interface.name, addresses, interface.is_on, _heard(interface))


def _heard(interface: NetworkInterface) -> str:
    if not interface.is_on:
        return _tr("Not used")
    parts = [f"{found_text([way])} {count}" for way, count in interface.heard if count]
    if not parts:
        return _tr("Nobody found yet")
    return _tr("People found: {ways}").format(ways=listed(parts))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Network", text)
