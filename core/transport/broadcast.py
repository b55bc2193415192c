"""Discovery over UDP (SA-19, SA-20): directed broadcast and multicast on every chosen interface.

Each interface has sending sockets with ports of their own, to which the answers come: sockets that share the discovery
port all hear a broadcast, but only one of them would get a unicast. Nothing here raises into the loop: what the
network refuses is counted.
"""

import asyncio
import contextlib
import errno
import logging
import socket
import struct
import sys
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import Any, TypeAlias

from core.protocol.beacon import Channel
from core.protocol.constants import BEACON_BYTES, MULTICAST_IPV4, MULTICAST_IPV6
from core.transport.interfaces import Interface, scoped
from core.transport.sockets import watch_again

log = logging.getLogger(__name__)

DATAGRAMS_PER_WAKE = 64  # a flood leaves the loop to the others after this many
READ_BYTES = BEACON_BYTES + 112  # one byte more than a beacon tells that it is too long
MAX_INTERFACES = 32  # a machine full of containers: three sockets each

# Linux gives these numbers no name in every Python that we support.
_IP_PKTINFO = 8
_IP_MULTICAST_ALL = 49
_IP_UNICAST_IF = 50
_PKTINFO4 = struct.Struct("=i4s4s")  # interface, own address, destination
_PKTINFO6 = struct.Struct("=16si")  # destination, interface
_ANCILLARY_BYTES = 128

_Option: TypeAlias = tuple[int, int, int | bytes]
_ONLY6: _Option = (socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
# The discovery port belongs to every node of this machine. On Linux SO_REUSEADDR is enough, and SO_REUSEPORT would
# shut out the nodes of other users; elsewhere than on Windows it is needed.
_SHARED: list[_Option] = [(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)]
if sys.platform not in ("linux", "win32"):
    _SHARED.append((socket.SOL_SOCKET, socket.SO_REUSEPORT, 1))

SocketAddress: TypeAlias = tuple[str, int] | tuple[str, int, int, int]


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a datagram came from, and the interface it came in by (0: not known)."""

    address: SocketAddress
    index: int

    @property
    def host(self) -> str:
        """As an Address takes it: a link-local one with its interface."""
        return scoped(self.address[0], _scope(self.address) or self.index)


Hear: TypeAlias = Callable[[bytes, Channel, Origin], None]


@dataclass(frozen=True, slots=True)
class _Port:
    """One socket. `target` is where it announces to; None: it only listens."""

    socket: socket.socket
    channel: Channel
    index: int
    target: SocketAddress | None = None


class UdpChannels:
    """Broadcast and multicast on the chosen interfaces. `hear` gets every datagram from one of them.

    `only_heard`: ports where older programs shout; nothing is sent to or from them.

    `failures` counts what the system refused, by the error's name, and datagrams of interfaces that are not chosen
    ("other_interface").
    """

    def __init__(self, port: int, hear: Hear, *, only_heard: Sequence[int] = ()) -> None:
        self.failures: Counter[str] = Counter()
        self._port = port
        self._only_heard = only_heard
        self._hear = hear
        self._loop = asyncio.get_running_loop()
        self._interfaces: dict[int, Interface] = {}
        self._is_restricted = False
        self._ports: list[_Port] = []
        self._transports: list[asyncio.DatagramTransport] = []

    async def open(self, interfaces: Sequence[Interface], *, is_restricted: bool) -> None:
        """Uses these interfaces from now on. `is_restricted`: what comes in by any other one is ignored."""
        self.close()
        chosen = interfaces[:MAX_INTERFACES]
        self._interfaces = {interface.index: interface for interface in chosen}
        self._is_restricted = is_restricted
        self._open_listeners(chosen)
        self._open_ears()
        for interface in chosen:
            self._open_senders(interface)
        for port in self._ports:
            await self._read_from(port)

    def announce(self, data: bytes, only: Collection[int] | None = None) -> None:
        """Sends to every broadcast address and group, or to those of some interfaces, by their numbers."""
        for port in self._ports:
            if port.target is not None and (only is None or port.index in only):
                self._send(port, data, port.target)

    def answer(self, data: bytes, origin: Origin) -> None:
        """Sends to where a question came from, by the same interface if it is known."""
        family = socket.AF_INET6 if ":" in origin.address[0] else socket.AF_INET
        senders = [port for port in self._ports if port.target is not None and port.socket.family == family]
        best = next((port for port in senders if port.index == origin.index), None)
        for port in [best] if best is not None else senders[:1]:
            self._send(port, data, origin.address)

    def close(self) -> None:
        """Safe to call twice."""
        for transport in self._transports:
            transport.abort()
        for port in self._ports if not self._transports else ():
            self._loop.remove_reader(port.socket)
            port.socket.close()
        self._ports, self._transports = [], []

    # opening

    def _open_listeners(self, interfaces: Sequence[Interface]) -> None:
        with self._counted("listen"):
            listening = _listener4(self._port)
            self._ports.append(_Port(listening, Channel.BROADCAST, 0))
            for interface in interfaces:
                with self._counted(interface.name):
                    _join4(listening, interface)
        with self._counted("listen"):
            listening = _listener6(self._port)
            self._ports.append(_Port(listening, Channel.MULTICAST, 0))
            for interface in interfaces:
                with self._counted(interface.name):
                    _join6(listening, interface)

    def _open_ears(self) -> None:
        """Ports of others: we listen and never send to or from them. One that is taken is left out."""
        for number in self._only_heard:
            with self._counted(f"port {number}"):
                self._ports.append(_Port(_listener4(number), Channel.BROADCAST, 0))

    def _open_senders(self, interface: Interface) -> None:
        for own, broadcast in _first_of_each_subnet(interface):
            with self._counted(interface.name):
                sending = _broadcast_sender(own, interface.index)
                target = (broadcast, self._port)
                self._ports.append(_Port(sending, Channel.BROADCAST, interface.index, target))
        for ip in interface.ipv4[:1]:
            with self._counted(interface.name):
                sending = _multicast_sender4(str(ip.ip), interface.index)
                group = (MULTICAST_IPV4, self._port)
                self._ports.append(_Port(sending, Channel.MULTICAST, interface.index, group))
        for _ in interface.ipv6[:1]:
            with self._counted(interface.name):
                sending = _multicast_sender6(interface.index)
                group6 = (MULTICAST_IPV6, self._port, 0, interface.index)
                self._ports.append(_Port(sending, Channel.MULTICAST, interface.index, group6))

    async def _read_from(self, port: _Port) -> None:
        if self._has_reader(port):
            return
        transport, _ = await self._loop.create_datagram_endpoint(
            lambda: _Datagrams(self, port), sock=port.socket
        )
        self._transports.append(transport)

    def _has_reader(self, port: _Port) -> bool:
        """False on Windows, where asyncio has to read for us."""
        if not hasattr(port.socket, "recvmsg"):
            return False
        try:
            self._loop.add_reader(port.socket, self._on_readable, port)
        except NotImplementedError:
            return False
        return True

    # sending and receiving

    def _send(self, port: _Port, data: bytes, address: SocketAddress) -> None:
        with self._counted(str(address[0])):
            port.socket.sendto(data, address)

    def _on_readable(self, port: _Port) -> None:
        for _ in range(DATAGRAMS_PER_WAKE):
            try:
                data, ancillary, _, source = port.socket.recvmsg(READ_BYTES, _ANCILLARY_BYTES)
            except (BlockingIOError, InterruptedError):
                return
            except OSError as error:  # an ICMP answer to something we sent
                self._count(error, "receive")
                self._loop.call_soon(self._watch_again, port)
                return
            self.received(port, data, source, _arrival(ancillary))

    def _watch_again(self, port: _Port) -> None:
        if port in self._ports:
            watch_again(self._loop, port.socket, self._on_readable, port)

    def received(
        self, port: _Port, data: bytes, source: SocketAddress, arrival: tuple[int, str] | None
    ) -> None:
        """One datagram; `arrival` is the interface and the destination address, where the system tells."""
        index, destination = arrival or (_scope(source), "")
        if port.target is None and not self._is_chosen(index, source[0]):
            self.failures["other_interface"] += 1
            return
        is_to_group = destination == MULTICAST_IPV4
        self._hear(
            data, Channel.MULTICAST if is_to_group else port.channel, Origin(source, index or port.index)
        )

    def _is_chosen(self, index: int, host: str) -> bool:
        """By the interface it came in by, else by whether the source belongs to the subnet of a chosen one."""
        if not self._is_restricted or index in self._interfaces:
            return True
        if index or not (source := _ip(host)):
            return False
        return any(source in ip.network for each in self._interfaces.values() for ip in each.ips)

    @contextlib.contextmanager
    def _counted(self, what: str) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            self._count(error, what)

    def _count(self, error: OSError, what: str) -> None:
        """Logged once for each kind of error: a cable that is out refuses every beacon."""
        name = errno.errorcode.get(error.errno or 0, type(error).__name__)
        self.failures[name] += 1
        if self.failures[name] == 1:
            log.debug("discovery on %s: %s", what, error)


class _Datagrams(asyncio.DatagramProtocol):
    """The way in on loops without readers (Windows)."""

    def __init__(self, channels: UdpChannels, port: _Port) -> None:
        self._channels = channels
        self._port = port

    def datagram_received(self, data: bytes, addr: Any) -> None:
        self._channels.received(self._port, data, addr, None)


def _first_of_each_subnet(interface: Interface) -> list[tuple[str, str]]:
    """Own address and broadcast address; several addresses in one subnet shout once."""
    subnets = {str(broadcast): str(own) for own, broadcast in reversed(interface.broadcasts)}
    return [(own, broadcast) for broadcast, own in subnets.items()]


def _listener4(port: int) -> socket.socket:
    """On Linux it learns by which interface and to which address a datagram came."""
    told: list[_Option] = [(socket.IPPROTO_IP, _IP_PKTINFO, 1), (socket.IPPROTO_IP, _IP_MULTICAST_ALL, 0)]
    return _open(socket.AF_INET, ("", port), [*_SHARED, *(told if sys.platform == "linux" else [])])


def _listener6(port: int) -> socket.socket:
    told: list[_Option] = []
    if sys.platform != "win32":
        told.append((socket.IPPROTO_IPV6, socket.IPV6_RECVPKTINFO, 1))
    return _open(socket.AF_INET6, ("::", port), [*_SHARED, _ONLY6, *told])


def _broadcast_sender(own: str, index: int) -> socket.socket:
    return _open(socket.AF_INET, (own, 0), [(socket.SOL_SOCKET, socket.SO_BROADCAST, 1), *_by(index)])


def _multicast_sender4(own: str, index: int) -> socket.socket:
    """Stays on the link (TTL 1) and is heard by the other nodes of this machine too."""
    return _open(
        socket.AF_INET,
        (own, 0),
        [
            (socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(own)),
            (socket.IPPROTO_IP, socket.IP_MULTICAST_TTL, 1),
            (socket.IPPROTO_IP, socket.IP_MULTICAST_LOOP, 1),
            *_by(index),
        ],
    )


def _multicast_sender6(index: int) -> socket.socket:
    return _open(
        socket.AF_INET6,
        ("::", 0),
        [
            _ONLY6,
            (socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_IF, index),
            (socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_HOPS, 1),
            (socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_LOOP, 1),
        ],
    )


def _by(index: int) -> list[_Option]:
    """Sends by this interface although another one has the same subnet; answers may come by any (Linux)."""
    is_linux = sys.platform == "linux"
    return [(socket.IPPROTO_IP, _IP_UNICAST_IF, struct.pack("!i", index))] if is_linux else []


def _open(family: socket.AddressFamily, address: tuple[str, int], options: list[_Option]) -> socket.socket:
    made = socket.socket(family, socket.SOCK_DGRAM)
    try:
        made.setblocking(False)
        for level, name, value in options:
            made.setsockopt(level, name, value)
        made.bind(address)
    except OSError:
        made.close()
        raise
    return made


def _join4(listening: socket.socket, interface: Interface) -> None:
    if not interface.ipv4:
        return
    request = socket.inet_aton(MULTICAST_IPV4) + interface.ipv4[0].ip.packed
    if sys.platform == "linux":
        request += struct.pack("=i", interface.index)
    listening.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, request)


def _join6(listening: socket.socket, interface: Interface) -> None:
    if not interface.ipv6:
        return
    request = socket.inet_pton(socket.AF_INET6, MULTICAST_IPV6) + struct.pack("=I", interface.index)
    listening.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_JOIN_GROUP, request)


def _arrival(ancillary: Sequence[tuple[int, int, bytes]]) -> tuple[int, str] | None:
    """Interface and destination of a datagram, None where the system did not say."""
    for level, kind, data in ancillary:
        if level == socket.IPPROTO_IP and kind == _IP_PKTINFO and len(data) == _PKTINFO4.size:
            index, _, destination = _PKTINFO4.unpack(data)
            return index, socket.inet_ntoa(destination)
        if level == socket.IPPROTO_IPV6 and len(data) == _PKTINFO6.size:
            destination, index = _PKTINFO6.unpack(data)
            return index, socket.inet_ntop(socket.AF_INET6, destination)
    return None


def _scope(source: SocketAddress) -> int:
    """The interface of a link-local IPv6 source."""
    return source[3] if len(source) == 4 else 0


def _ip(host: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(host)
    except ValueError:
        return None
