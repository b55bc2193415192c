"""Nodes find each other over real sockets on loopback (S2-12, S2-13, SA-20); nothing leaves this machine."""

import asyncio
import socket
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from ipaddress import IPv4Interface

import pytest

from core.protocol import beacon, v1
from core.protocol.address import Address
from core.protocol.beacon import Channel
from core.protocol.beacon_book import NeighbourGone, NeighbourSeen
from core.protocol.constants import BEACON_BYTES
from core.protocol.identity import Identity
from core.protocol.ids import UserId
from core.protocol.packets import Broadcast, BroadcastFlag, decode
from core.transport.broadcast import DATAGRAMS_PER_WAKE, Origin, UdpChannels
from core.transport.interfaces import Interface, list_interfaces, scoped
from tests.fakes.beacon_node import BeaconNode, wall_ms
from tests.fakes.ports import free_udp_port
from tests.fakes.tcp_node import LIMIT_S, eventually

LOOPBACK = [interface for interface in list_interfaces() if interface.is_loopback]


@asynccontextmanager
async def beacon_nodes(count: int, *, port: int | None = None) -> AsyncIterator[list[BeaconNode]]:
    """Nodes on loopback with a discovery port of their own, not yet started."""
    shared = port or free_udp_port()
    nodes = [BeaconNode(shared, name=f"node {number}") for number in range(count)]
    try:
        yield nodes
    finally:
        for node in nodes:
            await node.stop()


async def start(*nodes: BeaconNode, is_visible: bool = True) -> None:
    for node in nodes:
        await node.start(LOOPBACK, is_restricted=True, is_visible=is_visible)


async def test_three_nodes_find_each_other() -> None:
    async with beacon_nodes(3) as nodes:
        await start(*nodes)
        for node in nodes:
            await node.until_sees(*(other for other in nodes if other is not node))


@pytest.mark.skipif(
    sys.platform != "linux", reason="loopback has multicast, and sockets tell of it, on Linux"
)
async def test_both_channels_are_named() -> None:
    async with beacon_nodes(2) as (alice, bob):
        await start(alice, bob)
        await alice.until_sees(bob, via=Channel.BROADCAST)
        await alice.until_sees(bob, via=Channel.MULTICAST)
        seen = alice.seen[bob.identity.user_id]
        assert (seen.name, seen.link_key) == ("node 1", bob.identity.link_key)
        assert seen.addresses == (Address("127.0.0.1", 4242),)


async def test_who_comes_later_is_answered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Alice will not announce herself again: Bob hears her answer."""
    monkeypatch.setattr(beacon, "BURST_S", (0.0,))
    async with beacon_nodes(2) as (alice, bob):
        await start(alice)
        await start(bob)
        await bob.until_sees(alice)


async def test_a_farewell_is_heard() -> None:
    async with beacon_nodes(2) as (alice, bob):
        await start(alice, bob)
        await alice.until_sees(bob)
        await bob.stop()
        await alice.until(lambda: NeighbourGone(bob.identity.user_id) in alice.told)


async def test_who_hides_hears_and_is_not_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    async with beacon_nodes(3) as (alice, bob, hidden):
        sent: list[bytes] = []
        monkeypatch.setattr(hidden.udp, "announce", sent.append)
        monkeypatch.setattr(hidden.udp, "answer", lambda data, _: sent.append(data))
        await start(hidden, is_visible=False)
        await start(alice, bob)
        await hidden.until_sees(alice, bob)
        await alice.until_sees(bob)
        await hidden.stop()
        assert sent == []
        assert hidden.identity.user_id not in alice.seen


@pytest.fixture
def caller() -> Iterator[socket.socket]:
    """A socket of somebody else, without a loop."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as made:
        made.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
        made.bind(("127.0.0.1", 0))
        made.setblocking(False)
        yield made


async def test_an_answer_goes_to_the_source_and_is_not_larger_than_the_question(
    caller: socket.socket,
) -> None:
    async with beacon_nodes(1, port=(port := free_udp_port())) as (alice,):
        await start(alice)
        question = Broadcast.signed(Identity.generate(), wall_ms(), "Zoe", 0, 9, 1).encode()
        caller.sendto(question, ("127.255.255.255", port))
        async with asyncio.timeout(LIMIT_S):
            data = await asyncio.get_running_loop().sock_recv(caller, 2_048)
        assert len(data) == BEACON_BYTES == len(question)
        packet = decode(data)
        assert isinstance(packet, Broadcast)
        assert packet.flags == BroadcastFlag.REPLY
        assert packet.verify(alice.identity.identity_key)


async def test_a_recording_is_counted_and_changes_nothing(caller: socket.socket) -> None:
    clock = asyncio.get_running_loop().time
    async with beacon_nodes(1, port=(port := free_udp_port())) as (alice,):
        await start(alice)
        recorded = Broadcast.signed(Identity.generate(), wall_ms(), "Zoe", 0, 9, 1).encode()
        caller.sendto(recorded, ("127.255.255.255", port))
        await alice.until(lambda: alice.seen)
        told_at = clock()
        await eventually(lambda: clock() > told_at)  # until then it may be the same beacon on another channel
        caller.sendto(recorded, ("127.255.255.255", port))
        await eventually(lambda: alice.book.ignored == {"old": 1})
        assert len(alice.seen) == 1


async def test_a_version_1_program_is_seen_and_not_answered(caller: socket.socket) -> None:
    async with beacon_nodes(1, port=(port := free_udp_port())) as (alice,):
        await start(alice)
        legacy = v1.V1Broadcast(wall_ms(), UserId(b"o" * 16), "Olga", False)
        caller.sendto(v1.encode(legacy), ("127.255.255.255", port))
        await alice.until(lambda: alice.seen)
        (seen,) = alice.seen.values()
        assert isinstance(seen, NeighbourSeen)
        assert (seen.name, seen.via) == ("Olga", {Channel.S2WMP_V1})
        assert not alice.sender._answers


async def test_a_flood_of_rubbish_is_drained(caller: socket.socket) -> None:
    async with beacon_nodes(2, port=(port := free_udp_port())) as (alice, bob):
        await start(alice)
        count = 3 * DATAGRAMS_PER_WAKE
        for number in range(count):
            caller.sendto(bytes([number % 256]) * (number % 500), ("127.255.255.255", port))
        await eventually(lambda: alice.book.ignored["malformed"] == count)
        await start(bob)
        await alice.until_sees(bob)


# The sockets


class Heard:
    """What a UdpChannels told."""

    def __init__(self) -> None:
        self.datagrams: list[tuple[bytes, Channel, Origin]] = []

    def __call__(self, data: bytes, channel: Channel, origin: Origin) -> None:
        self.datagrams.append((data, channel, origin))


@asynccontextmanager
async def channels(port: int, *interfaces: Interface) -> AsyncIterator[tuple[UdpChannels, Heard]]:
    heard = Heard()
    made = UdpChannels(port, heard)
    await made.open(interfaces or LOOPBACK, is_restricted=True)
    try:
        yield made, heard
    finally:
        made.close()
        made.close()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the source's subnet decides")
async def test_what_comes_in_by_another_interface_is_ignored(caller: socket.socket) -> None:
    port = free_udp_port()
    other = Interface("nonesuch", 9_999, (), (), False)
    async with channels(port, other) as (made, heard):
        caller.sendto(b"x", ("127.255.255.255", port))
        await eventually(lambda: made.failures["other_interface"] == 1)
        assert heard.datagrams == []


@pytest.mark.parametrize(
    ("source", "arrival", "is_heard"),
    [
        (("10.1.2.3", 9), None, True),
        (("10.1.9.3", 9), None, False),
        (("127.0.0.1", 9), None, False),
        (("fe80::1", 9, 0, 7), None, True),
        (("fe80::1", 9, 0, 8), None, False),
        (("10.1.2.3", 9), (8, "10.1.2.255"), False),
        (("192.0.2.9", 9), (7, "10.1.2.255"), True),
        (("rubbish", 9), None, False),
    ],
)
async def test_by_which_interface_it_came(
    source: tuple[str, int], arrival: tuple[int, str] | None, is_heard: bool
) -> None:
    chosen = Interface("eth7", 7, (IPv4Interface("10.1.2.1/24"),), (), False)
    async with channels(free_udp_port(), chosen) as (made, heard):
        listener = next(port for port in made._ports if port.target is None)
        made.received(listener, b"x", source, arrival)
        assert len(heard.datagrams) == is_heard
        assert made.failures["other_interface"] == (not is_heard)


async def test_what_the_system_refuses_is_counted() -> None:
    (loopback, *_) = LOOPBACK
    gone = replace(loopback, ipv4=(IPv4Interface("192.0.2.77/24"),), ipv6=())
    async with channels(free_udp_port(), gone, loopback) as (made, heard):
        assert sum(made.failures.values()) >= 2
        made.announce(bytes(70_000))
        made.answer(b"x", Origin(("255.255.255.255", 9), 0))
        made.answer(b"x", Origin(("2001:db8::1", 9, 0, 0), 0))
        assert made.failures["EMSGSIZE"] >= 1
        made.announce(b"and on it goes")
        await eventually(lambda: heard.datagrams)


async def test_a_taken_discovery_port_is_no_error() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other:
        other.bind(("", 0))
        async with channels(other.getsockname()[1]) as (made, _):
            made.announce(b"x")
            assert made.failures["EADDRINUSE"] >= 1


async def test_nothing_chosen_is_no_error() -> None:
    made = UdpChannels(free_udp_port(), Heard())
    made.announce(b"x")
    made.answer(b"x", Origin(("127.0.0.1", 9), 0))
    await made.open((), is_restricted=True)
    made.announce(b"x")
    made.close()


async def test_loops_without_readers(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object) -> None:
        raise NotImplementedError

    monkeypatch.setattr(asyncio.get_running_loop(), "add_reader", refuse)
    async with beacon_nodes(2) as (alice, bob):
        await start(alice, bob)
        await alice.until_sees(bob)
        await bob.until_sees(alice)
        assert alice.udp._transports


def test_link_local_sources_carry_their_interface() -> None:
    (loopback, *_) = LOOPBACK
    name = str(loopback.index) if sys.platform == "win32" else loopback.name
    assert Origin(("fe80::1", 9, 0, loopback.index), 0).host == f"fe80::1%{name}"
    assert Origin(("fe80::1", 9, 0, 0), loopback.index).host == f"fe80::1%{name}"
    assert Origin(("10.0.0.1", 9), loopback.index).host == "10.0.0.1"
    assert scoped("fe80::1", 0) == "fe80::1"
    assert scoped("fe80::1%7", 99_999) in ("fe80::1%7", "fe80::1%99999")
    assert scoped("fd00::1", loopback.index) == "fd00::1"
