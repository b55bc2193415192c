"""The machine's network interfaces: which there are, what to advertise of them, and when they change."""

import asyncio
import contextlib
import logging
import socket
import sys
import time
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Interface, IPv6Interface, ip_address

import ifaddr

from core.protocol.address import Address, preference
from core.protocol.constants import MAX_ADDRESSES
from core.transport.sockets import watch_again

log = logging.getLogger(__name__)

# Reading the interfaces costs 0.3 ms; a new network is noticed within this time where the system does not tell us.
POLL_S = 5.0
# An address appears in several steps (link, address, duplicate detection): one change is told, not four.
SETTLE_S = 0.3
# A computer slept if the wall clock went this much further than the monotonic one, or a poll came this late.
SLEEP_S = 10.0
# From this prefix on there is no broadcast address: a tunnel's /32, a point-to-point /31.
_LONGEST_BROADCAST_PREFIX = 30
_RTMGRP = 0x1 | 0x10 | 0x100  # rtnetlink groups: links, IPv4 addresses, IPv6 addresses


@dataclass(frozen=True, slots=True)
class Interface:
    """One interface with its addresses and prefix lengths. `index` is the system's number, 0 if it gives none."""

    name: str
    index: int
    ipv4: tuple[IPv4Interface, ...]
    ipv6: tuple[IPv6Interface, ...]
    is_loopback: bool

    @property
    def broadcasts(self) -> tuple[tuple[IPv4Address, IPv4Address], ...]:
        """Own address and directed broadcast of each subnet, from its real netmask (127.255.255.255 on lo)."""
        subnets = [ip for ip in self.ipv4 if ip.network.prefixlen <= _LONGEST_BROADCAST_PREFIX]
        return tuple((ip.ip, ip.network.broadcast_address) for ip in subnets)

    @property
    def ips(self) -> tuple[IPv4Interface | IPv6Interface, ...]:
        """Both families, IPv4 first."""
        return self.ipv4 + self.ipv6

    @property
    def hosts(self) -> tuple[str, ...]:
        """Every own address as text, with the interface's name in link-local IPv6 ones."""
        return tuple(str(ip).split("/")[0] for ip in self.ips)


def list_interfaces(only: Collection[str] = ()) -> tuple[Interface, ...]:
    """The interfaces that have addresses, by name; with `only`, just those of these names."""
    found: dict[str, ifaddr.Adapter] = {}
    addresses: dict[str, list[ifaddr.IP]] = {}
    for adapter in ifaddr.get_adapters():
        name = _name(adapter)
        found.setdefault(name, adapter)
        addresses.setdefault(name, []).extend(adapter.ips)
    named = (_interface(name, found[name].index, addresses[name]) for name in sorted(found))
    return tuple(interface for interface in named if not only or interface.name in only)


def own_hosts() -> frozenset[str]:
    """The addresses of all interfaces, without the interface's name. OSError if they cannot be read."""
    return frozenset(str(ip.ip).partition("%")[0] for interface in list_interfaces() for ip in interface.ips)


def is_lost(host: str, own: Collection[str]) -> bool:
    """Whether an address that was ours is none of `own` any more. All of 127.0.0.0/8 stays ours."""
    plain = host.partition("%")[0]
    return plain not in own and not ip_address(plain).is_loopback


def advertised_addresses(interfaces: Iterable[Interface], port: int) -> tuple[Address, ...]:
    """At most 8: routable and private IPv4 first, link-local last, loopback only if there is nothing else."""
    hosts = dict.fromkeys(str(ip.ip) for each in interfaces for ip in each.ips)
    addresses = sorted((Address(host, port) for host in hosts), key=preference)
    outside = [address for address in addresses if not address.ip.is_loopback]
    return tuple((outside or addresses)[:MAX_ADDRESSES])


def only_loopback(interfaces: Iterable[Interface]) -> bool:
    """Whether nothing but loopback is there (or chosen)."""
    return all(interface.is_loopback for interface in interfaces)


def name_of(interfaces: Iterable[Interface], index: int, hosts: Iterable[str]) -> str | None:
    """By which interface something came: by its number, else by the first of `hosts` that is in one of its subnets."""
    known = tuple(interfaces)
    by_index = (each.name for each in known if index and each.index == index)
    by_host = (each.name for host in hosts for each in known if _is_near(host, each))
    return next(by_index, None) or next(by_host, None)


def _is_near(host: str, interface: Interface) -> bool:
    plain, _, scope = host.partition("%")
    if scope:
        return scope == interface.name
    try:
        ip = ip_address(plain)
    except ValueError:
        return False
    return not ip.is_link_local and any(ip in each.network for each in interface.ips)


def scoped(host: str, index: int) -> str:
    """A link-local IPv6 address with its interface, by name where the system has names; any other host unchanged."""
    plain, _, _ = host.partition("%")
    if not index or not plain.lower().startswith("fe80:"):
        return host
    try:
        name = str(index) if sys.platform == "win32" else socket.if_indextoname(index)
    except OSError:
        return host
    return f"{plain}%{name}"


def _name(adapter: ifaddr.Adapter) -> str:
    """What a person calls it: on Windows the connection's name; on Linux without an alias label ("eth0:1")."""
    if sys.platform == "win32":
        return adapter.ips[0].nice_name if adapter.ips else adapter.nice_name
    return adapter.nice_name.split(":")[0]


def _interface(name: str, index: int | None, ips: Iterable[ifaddr.IP]) -> Interface:
    ipv4: set[IPv4Interface] = set()
    ipv6: set[IPv6Interface] = set()
    for ip in ips:
        if isinstance(ip.ip, str):
            ipv4.add(IPv4Interface(f"{ip.ip}/{ip.network_prefix}"))
        else:
            ipv6.add(_ipv6(name, ip.ip[0], ip.network_prefix))
    is_loopback = all(ip.is_loopback for ip in ipv4) and all(ip.is_loopback for ip in ipv6)
    return Interface(name, index or 0, tuple(sorted(ipv4)), tuple(sorted(ipv6, key=str)), is_loopback)


def _ipv6(name: str, host: str, prefix: int) -> IPv6Interface:
    plain = IPv6Interface(f"{host}/{prefix}")
    return IPv6Interface(f"{host}%{name}/{prefix}") if plain.is_link_local else plain


class ChangeDetector:
    """Decides whether the network changed since the last look: other addresses, or the computer slept meanwhile."""

    def __init__(
        self, interfaces: tuple[Interface, ...], now: float, wall_s: float, poll_s: float = POLL_S
    ) -> None:
        self.interfaces = interfaces
        self._late_s = poll_s + SLEEP_S
        self._now = now
        self._wall_s = wall_s

    def look(self, interfaces: tuple[Interface, ...], now: float, wall_s: float) -> bool:
        """`now` is monotonic and `wall_s` the clock, both in seconds. A clock that is set is taken for a sleep."""
        passed, wall_passed = now - self._now, wall_s - self._wall_s
        slept = passed > self._late_s or abs(wall_passed - passed) > SLEEP_S
        changed = interfaces != self.interfaces
        self.interfaces, self._now, self._wall_s = interfaces, now, wall_s
        return changed or slept


class InterfaceWatch:
    """Calls `on_change` with the chosen interfaces when addresses came or went, or when the computer woke up."""

    def __init__(
        self,
        on_change: Callable[[tuple[Interface, ...]], None],
        only: Collection[str] = (),
        *,
        read: Callable[[Collection[str]], tuple[Interface, ...]] = list_interfaces,
        wall: Callable[[], float] = time.time,
        poll_s: float = POLL_S,
    ) -> None:
        self._on_change = on_change
        self._only = frozenset(only)
        self._off: frozenset[str] = frozenset()
        self._read = read
        self._wall = wall
        self._poll_s = poll_s
        self._loop = asyncio.get_running_loop()
        self._detector = ChangeDetector(read(self._only), self._loop.time(), wall(), poll_s)
        self._timer: asyncio.TimerHandle | None = None
        self._netlink = _open_netlink()

    @property
    def interfaces(self) -> tuple[Interface, ...]:
        """As of the last look."""
        return self._detector.interfaces

    def leave_out(self, names: Collection[str]) -> None:
        """Interfaces that are not chosen from now on, which is no change; loopback always is."""
        self._off = frozenset(names)
        with contextlib.suppress(OSError):
            self._detector.interfaces = self._chosen()

    def start(self) -> None:
        self._again(self._poll_s)
        if self._netlink is None:
            return
        try:
            self._loop.add_reader(self._netlink, self._on_netlink)
        except NotImplementedError:
            self._close_netlink()

    def stop(self) -> None:
        """Safe to call twice."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._netlink is not None:
            self._loop.remove_reader(self._netlink)
            self._close_netlink()

    def _again(self, delay_s: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer = self._loop.call_later(delay_s, self._look)

    def _look(self) -> None:
        self._again(self._poll_s)
        try:
            interfaces = self._chosen()
        except OSError as error:
            log.debug("cannot read the interfaces: %s", error)
            return
        if self._detector.look(interfaces, self._loop.time(), self._wall()):
            self._on_change(interfaces)

    def _chosen(self) -> tuple[Interface, ...]:
        found = self._read(self._only)
        return tuple(each for each in found if each.is_loopback or each.name not in self._off)

    def _on_netlink(self) -> None:
        assert self._netlink is not None
        try:
            while self._netlink.recv(65_536):
                pass
        except BlockingIOError:
            pass  # all is read
        except OSError:  # the kernel dropped some: a change too
            self._loop.call_soon(self._watch_again)
        self._again(SETTLE_S)

    def _watch_again(self) -> None:
        if self._netlink is not None:
            watch_again(self._loop, self._netlink, self._on_netlink)

    def _close_netlink(self) -> None:
        assert self._netlink is not None
        self._netlink.close()
        self._netlink = None


def _open_netlink() -> socket.socket | None:
    """A socket that becomes readable when links or addresses change; None where the system has no such thing."""
    if sys.platform != "linux":
        return None
    try:
        netlink = socket.socket(
            socket.AF_NETLINK, socket.SOCK_RAW | socket.SOCK_NONBLOCK, socket.NETLINK_ROUTE
        )
        netlink.bind((0, _RTMGRP))
    except OSError as error:
        log.debug("no news of the interfaces from the kernel: %s", error)
        return None
    return netlink
