"""Where this node listens and looks around: the command line's word first, then the person's settings."""

import json
import logging
from dataclasses import replace

from core.errors import CommandError, LocalProtocolError
from core.messaging.events import Notice
from core.messaging.model import NetworkInterface, NetworkSettings
from core.protocol.address import Address
from core.service.config import LINK_PORT, Config
from core.service.discovery import Discovery
from core.service.notices import port_taken
from core.transport.interfaces import Interface, list_interfaces
from core.transport.listener import WILDCARD, Listener

log = logging.getLogger(__name__)

MAX_EXTRA = 32  # addresses across routers; each is a dial at every start
MAX_OFF = 64  # names of interfaces, also of some that are not there now


class Reach:
    """Owns the settings; `discovery` and `listener` follow them."""

    def __init__(
        self,
        config: Config,
        settings: NetworkSettings,
        last_port: int,
        discovery: Discovery,
        listener: Listener,
    ) -> None:
        self._config, self._last_port = config, last_port
        self._discovery, self._listener = discovery, listener
        self.settings = settings
        discovery.leave_out(settings.interfaces_off)

    def interfaces(self) -> list[NetworkInterface]:
        """All of this computer's but loopback, which is always on, unless it was asked for or there is nothing else."""
        try:
            found = list_interfaces()
        except OSError as error:
            log.debug("cannot read the interfaces: %s", error)
            return []
        asked = self._config.interfaces
        outside = [each for each in found if not each.is_loopback or each.name in asked]
        return [self._shown(each) for each in outside or found]

    async def listen(self) -> Notice | None:
        """Opens the port. What the person should hear of it, or None. Raises CommandError if none can be had."""
        wanted = self._wanted_ports()
        try:
            port = await self._listener.start(wanted, self._hosts())
        except OSError as error:
            raise _unusable(self._config.port, error) from None
        if self.settings.port and not self._config.port and port != self.settings.port:
            return port_taken(self.settings.port, port)
        return None

    async def follow(self) -> None:
        """The interfaces have changed, or which of them are on."""
        await self._listener.set_hosts(self._hosts())

    async def change(self, settings: NetworkSettings) -> bool:
        """Takes them over; True if the port moved. Raises CommandError not_available: then nothing has changed."""
        is_other = settings.port not in (0, self._listener.port) and self._listener.port != 0
        moves = is_other and not self._config.port
        if moves:
            await self._move(settings.port)
        self.settings = settings
        self._discovery.leave_out(settings.interfaces_off)
        return moves

    async def _move(self, port: int) -> None:
        try:
            await self._listener.move(port, self._hosts())
        except OSError as error:
            raise _unusable(port, error) from None

    def _wanted_ports(self) -> list[int]:
        if self._config.port:
            return [self._config.port]
        return [*(port for port in (self.settings.port, self._last_port, LINK_PORT) if port), 0]

    def _hosts(self) -> tuple[str, ...]:
        hosts = self._discovery.listening_hosts()
        return WILDCARD if hosts is None else hosts

    def _shown(self, interface: Interface) -> NetworkInterface:
        is_on, heard = self._discovery.is_on(interface), self._discovery.hearing.on(interface.name)
        return NetworkInterface(interface.name, interface.hosts, is_on, heard)


def _unusable(port: int, error: OSError) -> CommandError:
    return CommandError(
        "not_available",
        "Port {port} cannot be used ({reason}). Choose another one.",
        port=port,
        reason=error.strerror,
    )


def checked(settings: NetworkSettings) -> NetworkSettings:
    """Without repetitions. Raises CommandError bad_argument, too_many."""
    if not 0 <= settings.port <= 65_535:
        raise CommandError("bad_argument", "A port is a number from 1 to 65535, or 0 for any.")
    extra = tuple(dict.fromkeys(settings.extra_addresses))
    off = tuple(dict.fromkeys(settings.interfaces_off))
    if len(extra) > MAX_EXTRA:
        raise CommandError(
            "too_many", "At most {limit} more addresses can be kept. Remove some first.", limit=MAX_EXTRA
        )
    if len(off) > MAX_OFF:
        raise CommandError("too_many", "At most {limit} interfaces can be switched off.", limit=MAX_OFF)
    if useless := next((each for each in extra if not each.is_dialable), None):
        raise CommandError(
            "bad_argument", "{host} is not the address of one computer. Enter another one.", host=useless.host
        )
    return replace(settings, extra_addresses=extra, interfaces_off=off)


def encode(settings: NetworkSettings) -> bytes:
    """As the profile keeps it."""
    extra = [[each.host, each.port] for each in settings.extra_addresses]
    return json.dumps({"port": settings.port, "off": settings.interfaces_off, "extra": extra}).encode()


def decode(kept: bytes | None) -> NetworkSettings:
    """From the profile. What cannot be read counts as never set."""
    if kept is None:
        return NetworkSettings()
    try:
        found = json.loads(kept)
        extra = tuple(Address(host, port) for host, port in found["extra"])
        return checked(NetworkSettings(found["port"], tuple(found["off"]), extra))
    except (ValueError, KeyError, TypeError, LocalProtocolError, CommandError) as error:
        log.warning("the network settings cannot be read: %s", type(error).__name__)
        return NetworkSettings()
