"""Accepting links (SF-24, CT-43, JE-18): which port, who may come, and what thousands of silent callers change."""

import asyncio
import contextlib
import os
import socket
import sys
from collections.abc import AsyncIterator, Iterator, Sequence
from pathlib import Path

import pytest

from core.protocol import gate, link
from core.protocol.address import Address
from core.protocol.admission import MAX_HALF_OPEN, MAX_HALF_OPEN_PER_SOURCE, XX_PER_SOURCE_PER_S
from core.protocol.link import Link
from core.transport import listener as listener_module
from core.transport.connection import Connection
from core.transport.dialer import probe
from core.transport.limits import raise_open_files_limit
from core.transport.listener import WILDCARD
from tests.fakes.link_pair import make_person
from tests.fakes.memory import count_of, traced_memory
from tests.fakes.tcp_node import LIMIT_S, LOOPBACK, TcpNode, eventually, linked, tcp_nodes, turns

LINUX = sys.platform == "linux"


def has_ipv6() -> bool:
    try:
        with socket.socket(socket.AF_INET6) as probe_socket:
            probe_socket.bind(("::1", 0))
    except OSError:
        return False
    return True


@pytest.fixture
async def bob() -> AsyncIterator[TcpNode]:
    """A node that does not listen yet."""
    node = TcpNode(make_person("Bob"))
    yield node
    await node.stop()


@pytest.fixture
def taken() -> Iterator[int]:
    """A port of which somebody else is the owner."""
    with socket.create_server(("127.0.0.1", 0)) as other:
        yield other.getsockname()[1]


async def free_port(bob: TcpNode) -> int:
    port = await bob.listener.start([0], LOOPBACK)
    await bob.listener.stop()
    return port


# Ports and hosts


async def test_any_free_port(bob: TcpNode) -> None:
    port = await bob.listener.start([0], LOOPBACK)
    assert bob.listener.port == port > 0


async def test_the_first_free_port_of_the_list(bob: TcpNode, taken: int) -> None:
    wanted = await free_port(bob)
    assert await bob.listener.start([taken, wanted, 0], LOOPBACK) == wanted


async def test_any_port_when_all_named_are_taken(bob: TcpNode, taken: int) -> None:
    port = await bob.listener.start([taken, taken, 0], LOOPBACK)
    assert port not in (0, taken)


async def test_no_port_to_be_had(bob: TcpNode, taken: int) -> None:
    with pytest.raises(OSError, match="in use"):
        await bob.listener.start([taken], LOOPBACK)
    assert bob.listener.hosts == ()


async def test_a_port_taken_in_one_family_only_is_taken(bob: TcpNode) -> None:
    if not has_ipv6():
        pytest.skip("needs IPv6")
    with (
        socket.create_server(("::1", 0), family=socket.AF_INET6) as other,
        pytest.raises(OSError, match="in use"),
    ):
        await bob.listener.start([other.getsockname()[1]], ["127.0.0.1", "::1"])


async def test_both_families_on_one_port(bob: TcpNode) -> None:
    if not has_ipv6():
        pytest.skip("needs IPv6")
    port = await bob.listener.start([0], WILDCARD)
    async with tcp_nodes("Alice") as (alice,):
        for host in ("127.0.0.1", "::1"):
            outcome = await alice.dial_at([Address(host, port)], bob.person)
            assert outcome.connection is not None


async def test_a_host_that_does_not_exist_is_left_out(bob: TcpNode) -> None:
    await bob.listener.start([0], ["192.0.2.77", "127.0.0.1", "fe80::1%nonesuch"])
    assert bob.listener.hosts == LOOPBACK


async def test_only_hosts_that_do_not_exist(bob: TcpNode) -> None:
    with pytest.raises(OSError):  # noqa: PT011 (the text is the system's)
        await bob.listener.start([0], ["192.0.2.77"])


@pytest.mark.skipif(not LINUX, reason="needs all of 127.0.0.0/8")
async def test_hosts_follow_the_network(bob: TcpNode) -> None:
    port = await bob.listener.start([0], LOOPBACK)
    async with tcp_nodes("Alice") as (alice,):
        kept, _ = await linked(alice, bob)
        await bob.listener.set_hosts(["127.0.0.2", "192.0.2.77"])
        assert bob.listener.hosts == ("127.0.0.2",)
        old = await alice.dial_at([Address("127.0.0.1", port)], bob.person)
        assert [failure.reason for failure in old.failures] == ["refused"]
        new = await alice.dial_at([Address("127.0.0.2", port)], bob.person)
        assert new.connection is not None
        assert kept.link.is_established


async def test_the_port_can_be_taken_again_at_once(bob: TcpNode) -> None:
    """A restart finds its port although connections of the last run linger in the kernel."""
    port = await bob.listener.start([0], LOOPBACK)
    async with tcp_nodes("Alice") as (alice,):
        _, far = await linked(alice, bob)
        far.abort()
        await alice.until(lambda: alice.closed)
        await bob.listener.stop()
        assert await bob.listener.start([port], LOOPBACK) == port


async def test_stop_drops_the_half_open_and_keeps_the_established(bob: TcpNode, no_deadline: None) -> None:
    await bob.listener.start([0], LOOPBACK)
    async with tcp_nodes("Alice") as (alice,):
        near, _ = await linked(alice, bob)
        reader, writer = await asyncio.open_connection(*LOOPBACK, bob.listener.port)
        await eventually(lambda: bob.listener.half_open == 1)
        await bob.listener.stop()
        await bob.listener.stop()
        async with asyncio.timeout(LIMIT_S):
            with contextlib.suppress(ConnectionError):
                assert await reader.read() == b""
        writer.close()
        assert near.link.is_established
        near.send_packet(b"still there")
        await bob.until(lambda: bob.packets == [b"still there"])


# Strangers


def probing(alice: TcpNode) -> Link:
    me = alice.person
    now = asyncio.get_running_loop().time()
    return Link.dial(me.identity, me.hello, now=now, remote_link_key=None, probe=True)


async def test_strangers_are_answered_five_times_a_second() -> None:
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        clock = asyncio.get_running_loop().time
        began = clock()
        outcomes = [
            await probe(bob.address, lambda _: probing(alice)) for _ in range(XX_PER_SOURCE_PER_S + 3)
        ]
        answered = [outcome for outcome in outcomes if outcome.hello is not None]
        more = 1 + int((clock() - began) * XX_PER_SOURCE_PER_S)
        assert XX_PER_SOURCE_PER_S <= len(answered) <= XX_PER_SOURCE_PER_S + more
        await linked(alice, bob)  # who knows the key is not held up


async def test_strangers_are_refused_first_under_load(
    monkeypatch: pytest.MonkeyPatch, no_deadline: None
) -> None:
    monkeypatch.setattr(gate, "LOAD_BEGINS_ABOVE", 2)
    async with tcp_nodes("Alice", "Bob") as (alice, bob), silent_callers(bob, ["127.0.0.1"] * 2):
        assert (await probe(bob.address, lambda _: probing(alice))).hello is None
        await linked(alice, bob)


# Silent callers


@contextlib.asynccontextmanager
async def silent_callers(bob: TcpNode, sources: Sequence[str]) -> AsyncIterator[list[socket.socket]]:
    """One connection from each source that never says anything."""
    with contextlib.ExitStack() as stack:
        callers = [stack.enter_context(socket.socket()) for _ in sources]
        for caller, source in zip(callers, sources, strict=True):
            await call(caller, bob, source)
        yield callers


async def call(caller: socket.socket, bob: TcpNode, source: str) -> None:
    caller.setblocking(False)
    if LINUX:
        caller.bind((source, 0))
    await asyncio.get_running_loop().sock_connect(caller, (bob.address.host, bob.address.port))


async def test_a_silent_caller_is_dropped_after_the_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(link, "HANDSHAKE_DEADLINE_S", 0.02)
    async with tcp_nodes("Bob") as (bob,), silent_callers(bob, LOOPBACK):
        await bob.until(lambda: bob.closed)
        assert [event.error for event in bob.closed] == ["handshake_timeout"]
        await eventually(lambda: bob.listener.half_open == 0)


async def test_one_address_holds_64_silent_connections_and_its_friend_gets_in(no_deadline: None) -> None:
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        async with silent_callers(bob, LOOPBACK * (MAX_HALF_OPEN_PER_SOURCE + 20)):
            await eventually(lambda: bob.listener.refused["evicted"] == 20)
            await linked(alice, bob)
            assert bob.listener.half_open == MAX_HALF_OPEN_PER_SOURCE - 1
            assert bob.listener.refused == {"evicted": 21}
        await eventually(lambda: bob.listener.half_open == 0)


def sources_of(count: int) -> list[str]:
    """50 callers from each; skips where so many files cannot be open."""
    needed = count + MAX_HALF_OPEN + 500
    if raise_open_files_limit() < needed:
        pytest.skip(f"needs {needed} open files")
    return [f"127.1.{number // 50 // 250}.{number // 50 % 250 + 1}" for number in range(count)]


@pytest.fixture
def no_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    """Silent callers stay until they give way: how long a busy computer takes to call so often is not the matter."""
    monkeypatch.setattr(link, "HANDSHAKE_DEADLINE_S", 1e6)


async def all_but_1024_are_evicted(bob: TcpNode, count: int) -> None:
    evicted = bob.listener.refused
    await eventually(lambda: evicted["evicted"] == count - MAX_HALF_OPEN, lambda: evicted["evicted"])
    bob.forget()


@pytest.mark.skipif(not LINUX, reason="needs all of 127.0.0.0/8")
async def test_thousands_of_silent_callers(no_deadline: None) -> None:
    """The oldest give way and nothing is left of them; a friend's link and a friend's dialling do not notice."""
    count = 10_000
    sources = sources_of(count)
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        near, far = await linked(alice, bob)
        before = count_of(Connection, Link)
        async with silent_callers(bob, sources):
            await all_but_1024_are_evicted(bob, count)
            assert bob.listener.half_open == MAX_HALF_OPEN
            assert count_of(Connection, Link) <= before + 2 * MAX_HALF_OPEN
            await linked(alice, bob)
            near.send_packet(b"hello")
            await bob.until(lambda: bob.packets == [b"hello"])
        await eventually(lambda: bob.listener.half_open == 0, lambda: bob.listener.half_open)
        assert far.link.is_established


@pytest.mark.skipif(not LINUX, reason="needs all of 127.0.0.0/8")
async def test_a_silent_caller_costs_eight_kib(no_deadline: None) -> None:
    """Its end of the connection included, and only while it is there."""
    count = MAX_HALF_OPEN + 100
    sources = sources_of(count)
    async with tcp_nodes("Bob") as (bob,):
        async with silent_callers(bob, LOOPBACK):
            await eventually(lambda: bob.listener.half_open == 1)  # what is made once is made
        with traced_memory() as memory:
            async with silent_callers(bob, sources):
                await all_but_1024_are_evicted(bob, count)
                assert memory.used() < MAX_HALF_OPEN * 8_192
            await eventually(lambda: bob.listener.half_open == 0, lambda: bob.listener.half_open)
            await turns()
            bob.forget()
            assert memory.used() < MAX_HALF_OPEN * 512


@pytest.mark.parametrize(("rest", "taken_in"), [(1e9, listener_module.ACCEPTS_PER_WAKE), (0, 40)])
async def test_a_flood_of_callers_leaves_the_loop_to_the_others(
    monkeypatch: pytest.MonkeyPatch, no_deadline: None, rest: float, taken_in: int
) -> None:
    """The kernel keeps the rest while the listener rests."""
    monkeypatch.setattr(listener_module, "FLOOD_REST", rest)
    async with tcp_nodes("Bob") as (bob,):
        with contextlib.ExitStack() as stack:
            for _ in range(40):
                stack.enter_context(socket.create_connection((bob.address.host, bob.address.port)))
            await eventually(lambda: bob.listener.half_open == taken_in)
            await turns(10)
            assert bob.listener.half_open == taken_in


@pytest.mark.skipif(not LINUX, reason="needs all of 127.0.0.0/8 and /proc")
async def test_out_of_file_descriptors(monkeypatch: pytest.MonkeyPatch, no_deadline: None) -> None:
    """The callers wait in the kernel; silent ones give their descriptors back; then all goes on."""
    monkeypatch.setattr(listener_module, "EXHAUSTED_PAUSE_S", 0.01)
    import resource

    limits = resource.getrlimit(resource.RLIMIT_NOFILE)
    async with tcp_nodes("Alice", "Bob") as (alice, bob), silent_callers(bob, LOOPBACK * 40):
        await eventually(lambda: bob.listener.half_open == 40)
        with socket.socket() as late:
            late.setblocking(False)
            resource.setrlimit(resource.RLIMIT_NOFILE, (highest_descriptor() + 1, limits[1]))
            try:
                fill = list(open_until_exhausted())
                await asyncio.get_running_loop().sock_connect(late, (bob.address.host, bob.address.port))
                await eventually(
                    lambda: bob.listener.half_open == 40 - listener_module.EVICTED_WHEN_EXHAUSTED + 1
                )
            finally:
                resource.setrlimit(resource.RLIMIT_NOFILE, limits)
            assert bob.listener.refused["exhausted"] == 1
            for descriptor in fill:
                os.close(descriptor)
        await linked(alice, bob)


def highest_descriptor() -> int:
    return max(int(entry.name) for entry in Path("/proc/self/fd").iterdir())


def open_until_exhausted() -> Iterator[int]:
    with contextlib.suppress(OSError):
        while True:
            yield os.open(os.devnull, os.O_RDONLY)


# Loops without readers (Windows)


async def test_without_readiness_asyncio_accepts_and_dials(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.transport.sockets.HAS_READINESS", False)
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        near, far = await linked(alice, bob)
        near.send_packet(b"through a server")
        far.send_packet(b"and back")
        await bob.until(lambda: bob.packets == [b"through a server"])
        await alice.until(lambda: alice.packets == [b"and back"])
        await bob.listener.set_hosts([])
        await turns()
        refused = await alice.dial_at([bob.address], bob.person)
        assert [failure.reason for failure in refused.failures] == ["refused"]


# The limit of open files


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit")
def test_the_limit_of_open_files_goes_up_and_never_down() -> None:
    import resource

    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (256, before[1]))
        assert raise_open_files_limit(512) == 512
        assert raise_open_files_limit(300) == 512
        assert resource.getrlimit(resource.RLIMIT_NOFILE)[0] == 512
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)
