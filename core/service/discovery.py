"""Discovery as the service runs it: the interfaces in use and what is heard on them."""

from collections.abc import Callable

from core.messaging.roster import Sighting
from core.protocol.address import Address
from core.protocol.identity import Identity
from core.protocol.ids import UserId
from core.service.config import Config
from core.transport.interfaces import Interface, InterfaceWatch, advertised_addresses


class Discovery:
    """Every channel at once, on every chosen interface."""

    def __init__(
        self,
        config: Config,
        identity: Identity,
        instance: int,
        heard: Callable[[Sighting], None],
        gone: Callable[[UserId], None],
        notice: Callable[[str, str, str], None],
    ) -> None:
        self._config = config
        self._watch = InterfaceWatch(self._network_changed, config.interfaces)
        self._name = ""

    async def start(self, name: str, port: int, is_visible: bool) -> None:
        self._name = name
        self._watch.start()

    async def stop(self) -> None:
        self._watch.stop()

    def set_name(self, name: str) -> None:
        self._name = name

    async def set_visible(self, is_visible: bool) -> None:
        pass

    def addresses(self, port: int) -> tuple[Address, ...]:
        """Where others can dial us."""
        return advertised_addresses(self._watch.interfaces, port) if port else ()

    def listening_hosts(self) -> tuple[str, ...]:
        """The chosen interfaces' own addresses; empty = all."""
        if not self._config.interfaces:
            return ()
        return tuple(host for each in self._watch.interfaces for host in each.hosts)

    def counts(self) -> tuple[int, dict[str, int]]:
        return 0, {}

    def _network_changed(self, interfaces: tuple[Interface, ...]) -> None:
        pass
