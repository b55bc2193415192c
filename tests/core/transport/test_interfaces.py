"""Interfaces: what is advertised of them (S2-46), directed broadcasts, and when the network counts as changed."""

import asyncio
import sys
from collections.abc import Collection
from ipaddress import IPv4Interface, IPv6Interface

import ifaddr
import pytest

from core.protocol.constants import MAX_ADDRESSES
from core.transport import interfaces as module
from core.transport.interfaces import (
    POLL_S,
    SLEEP_S,
    ChangeDetector,
    Interface,
    InterfaceWatch,
    advertised_addresses,
    is_lost,
    list_interfaces,
    name_of,
    only_loopback,
    own_hosts,
)
from tests.fakes.tcp_node import LIMIT_S

LO = Interface("lo", 1, (IPv4Interface("127.0.0.1/8"),), (IPv6Interface("::1/128"),), True)
LAN = Interface(
    "eth0",
    2,
    (IPv4Interface("192.168.7.20/26"),),
    (IPv6Interface("fd00::20/64"), IPv6Interface("fe80::20%eth0/64")),
    False,
)
SELF_ASSIGNED = Interface("usb0", 3, (IPv4Interface("169.254.9.9/16"),), (), False)
TUNNEL = Interface("tun0", 4, (IPv4Interface("10.9.0.2/32"), IPv4Interface("10.9.1.2/31")), (), False)


def test_loopback_is_always_there() -> None:
    loopback = [interface for interface in list_interfaces() if interface.is_loopback]
    assert any("127.0.0.1" in interface.hosts for interface in loopback)


def test_only_the_named() -> None:
    names = [interface.name for interface in list_interfaces() if interface.is_loopback]
    assert [interface.name for interface in list_interfaces(only=names)] == names
    assert list_interfaces(only=["nonesuch"]) == ()


def test_directed_broadcasts_come_from_the_real_netmask() -> None:
    assert [str(to) for _, to in LAN.broadcasts] == ["192.168.7.63"]
    assert [str(to) for _, to in LO.broadcasts] == ["127.255.255.255"]
    assert TUNNEL.broadcasts == ()


def test_hosts_carry_the_interface_of_link_local_addresses() -> None:
    assert LAN.hosts == ("192.168.7.20", "fd00::20", "fe80::20%eth0")


def test_advertised_addresses_in_order_of_preference() -> None:
    hosts = [address.host for address in advertised_addresses([LO, SELF_ASSIGNED, LAN], 5)]
    assert hosts == ["192.168.7.20", "fd00::20", "169.254.9.9", "fe80::20"]


def test_loopback_is_advertised_only_if_there_is_nothing_else() -> None:
    assert [str(address) for address in advertised_addresses([LO], 5)] == ["127.0.0.1:5", "[::1]:5"]
    assert advertised_addresses([], 5) == ()


def test_at_most_eight_are_advertised() -> None:
    many = tuple(IPv4Interface(f"10.0.{number}.1/24") for number in range(20))
    addresses = advertised_addresses([Interface("eth0", 2, many, LAN.ipv6, False)], 5)
    assert len(addresses) == MAX_ADDRESSES
    assert all(address.ip.version == 4 for address in addresses)


def test_only_loopback() -> None:
    assert only_loopback([LO])
    assert not only_loopback([LO, LAN])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no alias labels")
def test_the_addresses_of_an_alias_belong_to_its_interface(monkeypatch: pytest.MonkeyPatch) -> None:
    adapters = [
        ifaddr.Adapter("eth0", "eth0", [ifaddr.IP("10.0.0.1", 24, "eth0")], index=2),
        ifaddr.Adapter("eth0:1", "eth0:1", [ifaddr.IP("10.0.0.9", 24, "eth0:1")]),
        ifaddr.Adapter("wl-x", "wl-x", [ifaddr.IP(("fe80::7", 0, 5), 64, "wl-x")], index=5),
    ]
    monkeypatch.setattr(ifaddr, "get_adapters", lambda: adapters)
    assert [(each.name, each.index, each.hosts) for each in list_interfaces()] == [
        ("eth0", 2, ("10.0.0.1", "10.0.0.9")),
        ("wl-x", 5, ("fe80::7%wl-x",)),
    ]


@pytest.mark.parametrize(
    ("interfaces", "passed_s", "wall_passed_s", "changed"),
    [
        ((LO, LAN), POLL_S, POLL_S, False),
        ((LO,), POLL_S, POLL_S, True),
        ((LO, LAN, TUNNEL), POLL_S, POLL_S, True),
        ((LO, LAN), POLL_S, POLL_S + 3_600, True),  # slept; the monotonic clock stood still (Linux, macOS)
        ((LO, LAN), POLL_S + 3_600, POLL_S + 3_600, True),  # slept; it went on (Windows)
        ((LO, LAN), POLL_S, POLL_S - 3_600, True),  # the clock was set
        ((LO, LAN), POLL_S + SLEEP_S / 2, POLL_S + SLEEP_S / 2, False),  # a busy machine
        ((LO, LAN), POLL_S, POLL_S + SLEEP_S / 2, False),  # the clock is slewed
    ],
)
def test_what_counts_as_a_change(
    interfaces: tuple[Interface, ...], passed_s: float, wall_passed_s: float, changed: bool
) -> None:
    detector = ChangeDetector((LO, LAN), 50.0, 1_000.0)
    assert detector.look(interfaces, 50.0 + passed_s, 1_000.0 + wall_passed_s) is changed
    assert not detector.look(interfaces, 51.0 + passed_s, 1_001.0 + wall_passed_s)


class Network:
    """What the system says there is."""

    def __init__(self) -> None:
        self.interfaces: tuple[Interface, ...] = (LO,)
        self.failures = 0
        self.changes: list[tuple[Interface, ...]] = []
        self.changed = asyncio.Event()

    def read(self, only: Collection[str]) -> tuple[Interface, ...]:
        if self.failures:
            self.failures -= 1
            raise OSError("no such thing")
        return self.interfaces

    def on_change(self, interfaces: tuple[Interface, ...]) -> None:
        self.changes.append(interfaces)
        self.changed.set()


async def test_the_watch_tells_a_change_once(monkeypatch: pytest.MonkeyPatch) -> None:
    network = Network()
    monkeypatch.setattr(module, "_open_netlink", lambda: None)
    watch = InterfaceWatch(network.on_change, read=network.read, poll_s=0.001)
    watch.start()
    network.failures = 2
    network.interfaces = (LO, LAN)
    async with asyncio.timeout(LIMIT_S):
        await network.changed.wait()
    assert watch.interfaces == (LO, LAN)
    watch.stop()
    watch.stop()
    assert network.changes == [(LO, LAN)]


async def test_a_wake_up_from_sleep_is_a_change(monkeypatch: pytest.MonkeyPatch) -> None:
    network = Network()
    wall = 1_000.0
    monkeypatch.setattr(module, "_open_netlink", lambda: None)
    watch = InterfaceWatch(network.on_change, read=network.read, wall=lambda: wall, poll_s=0.001)
    watch.start()
    wall += 3_600.0
    async with asyncio.timeout(LIMIT_S):
        await network.changed.wait()
    watch.stop()
    assert network.changes == [(LO,)]


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's news are Linux's")
async def test_the_real_watch_starts_and_stops() -> None:
    changes: list[object] = []
    watch = InterfaceWatch(changes.append)
    watch.start()
    assert watch.interfaces == list_interfaces()
    watch.stop()
    assert changes == []


def test_our_own_addresses_and_those_we_have_lost() -> None:
    own = own_hosts()
    assert "127.0.0.1" in own
    assert not any("%" in host for host in own)
    assert [is_lost(host, own) for host in ("127.0.0.1", "127.9.9.9", "::1", *own)] == [False] * (
        3 + len(own)
    )
    assert is_lost("192.0.2.77", own)
    assert is_lost("fe80::dead%eth0", own)
    assert not is_lost("fe80::1%eth0", {"fe80::1"})


async def test_interfaces_that_are_left_out_are_no_change_and_come_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    network = Network()
    network.interfaces = (LO, LAN, TUNNEL)
    monkeypatch.setattr(module, "_open_netlink", lambda: None)
    watch = InterfaceWatch(network.on_change, read=network.read, poll_s=0.001)
    watch.start()
    watch.leave_out(["lo", LAN.name, "never seen"])
    assert watch.interfaces == (LO, TUNNEL)
    network.interfaces = (LO, LAN)
    async with asyncio.timeout(LIMIT_S):
        await network.changed.wait()
    watch.leave_out([])
    assert watch.interfaces == (LO, LAN)
    network.failures = 1
    watch.leave_out([LAN.name])
    watch.stop()
    assert network.changes == [(LO,)]


@pytest.mark.parametrize(
    ("index", "hosts", "name"),
    [
        (2, ("9.9.9.9",), LAN.name),
        (0, ("192.168.7.33",), LAN.name),
        (0, ("9.9.9.9", "fd00::77"), LAN.name),
        (0, ("fe80::77%eth0",), LAN.name),
        (0, ("fe80::77%eth9",), None),
        (0, ("fe80::77",), None),
        (99, ("9.9.9.9", "nonsense"), None),
        (0, (), None),
    ],
)
def test_by_which_interface_something_came(index: int, hosts: tuple[str, ...], name: str | None) -> None:
    assert name_of([LO, LAN], index, hosts) == name
