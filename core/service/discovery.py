"""Discovery as the service runs it: every channel at once, on every chosen interface, one timer."""

import asyncio
import random
from collections.abc import Callable, Collection
from ipaddress import ip_address

from core.messaging.events import Notice
from core.messaging.model import Via
from core.messaging.roster import Sighting
from core.protocol import v1
from core.protocol.address import Address
from core.protocol.beacon import Announce, Answer, BeaconSender, Channel
from core.protocol.beacon_book import BeaconBook, ClockSkewed, NeighbourGone, NeighbourSeen
from core.protocol.identity import Identity
from core.protocol.ids import UserId
from core.protocol.names import display_name
from core.service.clock import Clock
from core.service.config import DISCOVERY_PORT, Config
from core.service.hearing import Hearing
from core.service.notices import clock_skewed
from core.service.tasks import Tasks
from core.transport.broadcast import Origin, UdpChannels
from core.transport.interfaces import Interface, InterfaceWatch, advertised_addresses, name_of, only_loopback
from core.transport.mdns import Mdns

_VIA = {
    Channel.BROADCAST: Via.BROADCAST,
    Channel.MULTICAST: Via.MULTICAST,
    Channel.MDNS: Via.MDNS,
    Channel.S2WMP_V1: Via.S2WMP_V1,
}


class Discovery:
    """Our beacons out, everybody's in. `heard`, `gone` and `notice` are called on the loop."""

    def __init__(
        self,
        config: Config,
        identity: Identity,
        instance: int,
        clock: Clock,
        *,
        is_friend: Callable[[UserId], bool],
        heard: Callable[[UserId, Sighting], None],
        gone: Callable[[UserId], None],
        notice: Callable[[Notice], None],
        network_changed: Callable[[], None],
    ) -> None:
        self._config, self._clock = config, clock
        self._heard, self._gone, self._notice = heard, gone, notice
        self._sender = BeaconSender(identity, instance, random.random)
        self._book = BeaconBook(identity.user_id, is_friend)
        self.hearing = Hearing()
        self._off: frozenset[str] = frozenset()
        self._watch = InterfaceWatch(lambda _: network_changed(), config.interfaces)
        self._udp = UdpChannels(config.discovery_port, self._hear, only_heard=_old_ports(config))
        self._mdns = Mdns(
            identity.user_id,
            config.discovery_port,
            entries=lambda: self._sender.txt(self._clock.now().ms),
            port=lambda: self._port,
            hear=self._hear_mdns,
        )
        self._tasks = Tasks()
        self._timer: asyncio.TimerHandle | None = None
        self._name, self._port = "", 0
        self._is_visible = False

    async def ask(self, name: str, port: int, is_visible: bool) -> None:
        """At the start, after a network change and with another port: opens the channels anew and announces at once,
        if visible."""
        is_first, self._name, self._port = not self._port, name, port
        if is_first:
            self._watch.start()
        if not self._config.discovery:
            return
        if is_first:
            self._tasks.start("mdns", self._mdns.run())
        self._mdns.use(self._watch.interfaces)
        await self._udp.open(self._watch.interfaces, is_restricted=self._is_restricted)
        if self._is_visible:
            self._sender.start(name, port, self._clock.now().s)
        self._set_visible(is_visible)

    async def stop(self) -> None:
        """Says farewell and falls silent. Safe to call twice."""
        self._watch.stop()
        if farewell := self._sender.stop(self._clock.now().ms):
            self._udp.announce(farewell)
        self._udp.close()
        await self._tasks.stop()
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def leave_out(self, names: Collection[str]) -> None:
        """Interfaces the person switched off, but for what the command line names. Says farewell there; `ask` does the
        rest."""
        before, self._off = self._watch.interfaces, frozenset(() if self._config.interfaces else names)
        self._watch.leave_out(self._off)
        left = [each.index for each in before if each not in self._watch.interfaces]
        if left and self._is_visible and (farewell := self._sender.stop(self._clock.now().ms)) is not None:
            self._udp.announce(farewell, left)
            self._sender.start(self._name, self._port, self._clock.now().s)

    def is_on(self, interface: Interface) -> bool:
        """Whether it is used."""
        if self._config.interfaces:
            return interface.name in self._config.interfaces
        return interface.is_loopback or interface.name not in self._off

    def set_name(self, name: str) -> None:
        """Announces the new name, if visible."""
        self._name = name
        if self._is_visible:
            self._sender.start(name, self._port, self._clock.now().s)
            self._turn()

    def set_visible(self, is_visible: bool) -> None:
        """Starts to announce, or says farewell. What others say is heard either way."""
        if self._config.discovery and self._port:
            self._set_visible(is_visible)

    def addresses(self, port: int) -> tuple[Address, ...]:
        """Where others can dial us."""
        return advertised_addresses(self._watch.interfaces, port) if port else ()

    def listening_hosts(self) -> tuple[str, ...] | None:
        """The chosen interfaces' own addresses; None = whatever there is."""
        if not self._is_restricted:
            return None
        return tuple(host for each in self._watch.interfaces for host in each.hosts)

    def counts(self) -> tuple[int, dict[str, int]]:
        """Beacons taken, beacons ignored by reason."""
        return self._book.heard, dict(self._book.ignored)

    # -- inside

    @property
    def _is_restricted(self) -> bool:
        return bool(self._config.interfaces or self._off)

    def _set_visible(self, is_visible: bool) -> None:
        if is_visible and not self._is_visible:
            self._sender.start(self._name, self._port, self._clock.now().s)
        elif not is_visible and (farewell := self._sender.stop(self._clock.now().ms)) is not None:
            self._udp.announce(farewell)
        self._is_visible = is_visible
        self._mdns.refresh()
        self._turn()

    def _hear(self, data: bytes, channel: Channel, origin: Origin) -> None:
        moment = self._clock.now()
        if self._book.receive(data, channel, (origin.host,), moment.s, moment.ms):
            self._sender.asked(len(data), origin, moment.s)
        self._note(origin.index, (origin.host,))
        self._turn()

    def _hear_mdns(self, data: bytes, hosts: tuple[str, ...]) -> None:
        moment, is_alone = self._clock.now(), only_loopback(self._watch.interfaces)
        credible = [host for host in hosts if is_credible_host(host, only_loopback=is_alone)]
        self._book.receive(data, Channel.MDNS, credible, moment.s, moment.ms)
        self._note(0, hosts)
        self._turn()

    def _note(self, index: int, hosts: tuple[str, ...]) -> None:
        """Counts who was heard just now, where that can be told."""
        interface = name_of(self._watch.interfaces, index, hosts) if self._book.speaker else None
        if interface is not None and self._book.speaker is not None:
            user, channel = self._book.speaker
            self.hearing.note(interface, _VIA[channel], user)

    def _turn(self) -> None:
        """Sends what is due, tells what is new, sets the timer."""
        moment = self._clock.now()
        self._book.handle_timer(moment.s)
        for outgoing in self._sender.due(moment.s, moment.ms):
            match outgoing:
                case Announce(data):
                    self._udp.announce(data)
                case Answer(data, origin):
                    assert isinstance(origin, Origin)
                    self._udp.answer(data, origin)
        while (event := self._book.next_event()) is not None:
            self._tell(event, moment.ms)
        self._arm(moment.s)

    def _tell(self, event: NeighbourSeen | NeighbourGone | ClockSkewed, now_ms: int) -> None:
        match event:
            case NeighbourSeen():
                self._heard(event.user_id, _sighting(event, now_ms))
            case NeighbourGone(user_id):
                self._gone(user_id)
            case ClockSkewed(name, skew_ms):
                self._notice(clock_skewed(display_name(name), abs(skew_ms) // 3_600_000))

    def _arm(self, now: float) -> None:
        times = [each for each in (self._sender.next_timer(), self._book.next_timer()) if each is not None]
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if times:
            loop = asyncio.get_running_loop()
            self._timer = loop.call_later(max(0.0, min(times) - now), self._turn)


def is_credible_host(host: str, *, only_loopback: bool) -> bool:
    """Whether a record may name it: the network must not choose which program of this computer we dial."""
    try:
        return only_loopback or not ip_address(host).is_loopback
    except ValueError:
        return False


def _old_ports(config: Config) -> tuple[int, ...]:
    """Where version 1 programs shout; nodes with a discovery port of their own keep to themselves."""
    if config.discovery_port != DISCOVERY_PORT:
        return ()
    return (v1.PORT_BROADCAST, v1.PORT_BOOTSTRAP)


def _sighting(event: NeighbourSeen, now_ms: int) -> Sighting:
    via = tuple(_VIA[channel] for channel in Channel if channel in event.via)
    keys = event.identity_key, event.link_key
    return Sighting(*keys, event.name, event.addresses, via, now_ms, instance=event.instance)
