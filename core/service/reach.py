"""Where this node listens, looks around and is seen: the command line's word first, then the person's settings."""

import asyncio
import logging
from collections.abc import Callable

from core.errors import CommandError
from core.messaging.events import ProfileChanged, ServiceEvent
from core.messaging.model import NetworkInterface, NetworkSettings, OwnStatus, Stats, Visibility
from core.messaging.startup import Action, Input, Startup
from core.messaging.writes import SetMeta
from core.protocol.address import Address
from core.protocol.hello import Hello
from core.protocol.identity import Identity
from core.protocol.ids import UserId
from core.service.clock import Clock
from core.service.config import LINK_PORT, Config
from core.service.discovery import Discovery
from core.service.loading import NETWORK, PORT, VISIBILITY, Settings, as_number
from core.service.neighbourhood import Neighbourhood
from core.service.network_settings import checked, decode, encode
from core.service.node import Node
from core.service.notices import port_taken
from core.service.tasks import Tasks
from core.transport.interfaces import Interface, list_interfaces
from core.transport.limits import raise_open_files_limit
from core.transport.listener import WILDCARD, Listener

log = logging.getLogger(__name__)


class Reach:
    """A part of Messenger: owns the listener, discovery and their settings. Coroutines raise CommandError."""

    def __init__(
        self,
        config: Config,
        settings: Settings,
        node: Node,
        neighbourhood: Neighbourhood,
        clock: Clock,
        announce: Callable[[ServiceEvent], None],
        tasks: Tasks,
    ) -> None:
        self._config, self._node, self._neighbourhood = config, node, neighbourhood
        self._clock, self._announce, self._tasks = clock, announce, tasks
        self._instance, self._last_port = settings.instance, settings.last_port
        self.visibility, self.settings = settings.visibility, decode(settings.network)
        self._startup = Startup()
        self._looking_around, self._changing = asyncio.Lock(), asyncio.Lock()
        self._is_stopped = False
        self.discovery = self._make_discovery()
        self.listener = Listener(
            node.state.identity,
            self.hello,
            node.links.on_events,
            answers_strangers=self._is_visible,
            knows_ticket=lambda ticket_id: node.state.tickets.find(ticket_id) is not None,
            ephemeral=node.ephemerals.take,
        )

    # -- life

    async def start(self) -> None:
        """Listens, discovers, dials friends. Raises CommandError if no port can be had."""
        raise_open_files_limit()
        await self._listen()
        self._node.start()
        await self._walk(Input.NO_DIRECTORY)

    async def stop(self) -> None:
        """Says farewell and takes no calls any more. Safe to call twice."""
        self._is_stopped = True
        await self.discovery.stop()
        await self.listener.stop()

    async def go_on_as(self, identity: Identity) -> None:
        """Nobody can call and nobody is dialled while the identity changes. Raises CommandError."""
        async with self._looking_around:
            await self._replace_identity(identity)
        if self.listener.hosts:
            await self._walk(Input.NETWORK_CHANGED)

    # -- what there is, from memory

    @property
    def addresses(self) -> tuple[Address, ...]:
        """Where others can dial us."""
        return self.discovery.addresses(self.listener.port)

    def hello(self) -> Hello:
        """What we say of ourselves on every link."""
        return Hello(self._node.state.card, self._instance, self.listener.port, self.addresses)

    def interfaces(self) -> list[NetworkInterface]:
        """This computer's network interfaces as they are now, and whom each heard since the start.

        All but loopback, which is always on, unless it was asked for or there is nothing else.
        """
        try:
            found = list_interfaces()
        except OSError as error:
            log.debug("cannot read the interfaces: %s", error)
            return []
        asked = self._config.interfaces
        outside = [each for each in found if not each.is_loopback or each.name in asked]
        return [self._shown(each) for each in outside or found]

    def stats(self) -> Stats:
        stats = self._node.stats
        stats.beacons_in, stats.beacons_ignored = self.discovery.counts()
        for reason, count in self.listener.refused.items():
            stats.handshakes_refused[reason] = count
        stats.load, stats.effort = self.listener.half_open, self.listener.effort
        return stats

    # -- what the person changes

    def show_name(self) -> None:
        """The own name has changed."""
        self.discovery.set_name(self._node.state.card.name)

    def show_status(self) -> None:
        """The own status has changed: who is invisible is not seen."""
        self.discovery.set_visible(self._is_visible())

    async def set_visibility(self, value: Visibility) -> None:
        """Who may see us on the network and gets an answer when they ask who we are."""
        await self._node.write(SetMeta(VISIBILITY, value.value.encode()))
        self.visibility = value
        self._announce(ProfileChanged())
        self.show_status()

    async def set_network_settings(self, value: NetworkSettings) -> None:
        """Takes effect at once. An interface that is switched off is not listened on and not searched; links that are
        up stay, and dials go where the system sends them.

        Raises CommandError bad_argument, too_many, not_available (the port is taken): then nothing has changed.
        """
        value = checked(value)
        async with self._changing:
            async with self._looking_around:
                moved = await self._change(value)
            port = [SetMeta(PORT, as_number(self.listener.port))] if moved else []
            await self._node.write(SetMeta(NETWORK, encode(value)), *port)
            if self.listener.port:
                await self._look_around()
            else:
                self._announce(ProfileChanged())
            if moved:
                await self._node.do(lambda engine, _: engine.meet_anew())

    # -- inside: looking around

    def network_changed(self) -> None:
        """Other addresses, or the computer woke up: everybody is dialled again at once."""
        self._tasks.start("network changed", self._look_around())

    async def _look_around(self) -> None:
        async with self._looking_around:
            await self.listener.set_hosts(self._hosts())
        self._node.links.network_changed()
        self._node.look_at_clock()
        await self._walk(Input.NETWORK_CHANGED)
        self._announce(ProfileChanged())

    async def _walk(self, happened: Input) -> None:
        """Walks the start-up table; every action is done before the next input."""
        async with self._looking_around:
            while self._startup.feed(happened) is Action.ASK_PEERS:
                name = self._node.state.card.name
                await self.discovery.ask(name, self.listener.port, self._is_visible())
                self._node.dial_wanted()
                extra = self.settings.extra_addresses
                self._tasks.start("extra addresses", self._neighbourhood.ask_at_all(extra))
                happened = Input.PEERS_ASKED

    def _is_visible(self) -> bool:
        is_hiding = self._node.state.status is OwnStatus.INVISIBLE
        return self.visibility is Visibility.EVERYONE and not is_hiding

    def _is_friend(self, user: UserId) -> bool:
        return self._node.state.is_friend(user)

    def _make_discovery(self) -> Discovery:
        discovery = Discovery(
            self._config,
            self._node.state.identity,
            self._instance,
            self._clock,
            is_friend=self._is_friend,
            heard=self._neighbourhood.heard,
            gone=self._neighbourhood.gone,
            notice=self._announce,
            network_changed=self.network_changed,
        )
        discovery.leave_out(self.settings.interfaces_off)
        return discovery

    async def _replace_identity(self, identity: Identity) -> None:
        is_listening = bool(self.listener.hosts)
        await self.discovery.stop()
        await self.listener.stop()
        try:
            await self._node.rotate(identity)
        finally:
            self.discovery = self._make_discovery()
            self.listener.use(self._node.state.identity)
            if is_listening and not self._is_stopped:
                await self._listen()

    # -- inside: the port

    async def _listen(self) -> None:
        """Opens the port. Raises CommandError if none can be had."""
        wanted, chosen = self._wanted_ports(), self.settings.port
        try:
            port = await self.listener.start(wanted, self._hosts())
        except OSError as error:
            raise _unusable(self._config.port, error) from None
        await self._node.write(SetMeta(PORT, as_number(port)))
        if chosen and not self._config.port and port != chosen:
            self._announce(port_taken(chosen, port))

    async def _change(self, settings: NetworkSettings) -> bool:
        """Takes them over; True if the port moved. Raises CommandError not_available: then nothing has changed."""
        is_other = settings.port not in (0, self.listener.port) and self.listener.port != 0
        moves = is_other and not self._config.port
        if moves:
            await self._move(settings.port)
        self.settings = settings
        self.discovery.leave_out(settings.interfaces_off)
        return moves

    async def _move(self, port: int) -> None:
        try:
            await self.listener.move(port, self._hosts())
        except OSError as error:
            raise _unusable(port, error) from None

    def _wanted_ports(self) -> list[int]:
        if self._config.port:
            return [self._config.port]
        return [*(port for port in (self.settings.port, self._last_port, LINK_PORT) if port), 0]

    def _hosts(self) -> tuple[str, ...]:
        hosts = self.discovery.listening_hosts()
        return WILDCARD if hosts is None else hosts

    def _shown(self, interface: Interface) -> NetworkInterface:
        is_on, heard = self.discovery.is_on(interface), self.discovery.hearing.on(interface.name)
        return NetworkInterface(interface.name, interface.hosts, is_on, heard)


def _unusable(port: int, error: OSError) -> CommandError:
    return CommandError(
        "not_available",
        "Port {port} cannot be used ({reason}). Choose another one.",
        port=port,
        reason=error.strerror,
    )
