"""One link on one socket (SF-55, SF-57, CT-15, CT-26, JE-67)."""

import asyncio
import os
import socket
from typing import Any

import pytest

from core.protocol.events import CloseReason, LinkClosed, LinkEvent
from core.protocol.link import Link
from core.transport.connection import Connection, close_all
from tests.fakes.link_pair import dial_to, make_person
from tests.fakes.memory import traced_memory
from tests.fakes.tcp_node import LIMIT_S, LOOPBACK, TcpNode, eventually, linked, tcp_nodes, turns


async def test_packets_go_both_ways_in_order() -> None:
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        near, far = await linked(alice, bob)
        for number in range(500):
            near.send_packet(b"to bob %d" % number)
            far.send_packet(b"to alice %d" % number)
        await bob.until(lambda: len(bob.packets) == 500)
        await alice.until(lambda: len(alice.packets) == 500)
        assert bob.packets == [b"to bob %d" % number for number in range(500)]
        assert alice.packets == [b"to alice %d" % number for number in range(500)]


async def test_packets_of_one_turn_share_records_and_arrive_in_one_batch() -> None:
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        near, _ = await linked(alice, bob)
        sent = near.link.bytes_out
        for _ in range(100):
            near.send_packet(bytes(100))
        await bob.until(lambda: len(bob.packets) == 100)
        assert near.link.bytes_out - sent < 100 * 100 * 1.1  # alone each would be padded to 128 and framed
        assert [len(batch) for batch in bob.batches] == [1, 100]


async def test_events_do_not_come_from_inside_a_call() -> None:
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        near, _ = await linked(alice, bob)
        near.close(CloseReason.DONE)
        assert not alice.closed
        await alice.until(lambda: alice.closed)


async def test_close_is_told_to_the_peer() -> None:
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        near, _ = await linked(alice, bob)
        near.send_packet(b"last words")
        near.close(CloseReason.IDLE)
        await bob.until(lambda: bob.closed)
        assert bob.packets == [b"last words"]
        assert bob.closed == [LinkClosed(None, CloseReason.IDLE, by_peer=True)]
        assert alice.closed == [LinkClosed(None, CloseReason.IDLE, by_peer=False)]


async def test_close_arrives_although_unread_input_waits() -> None:
    """Closing a socket on unread input resets it, and a reset may overtake the CLOSE."""
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        near, far = await linked(alice, bob)
        near.pause_reading()
        for _ in range(20):
            far.send_packet(os.urandom(60_000))
        await turns()
        near.close(CloseReason.REFUSED)
        near.resume_reading()
        await bob.until(lambda: bob.closed)
        assert bob.closed == [LinkClosed(None, CloseReason.REFUSED, by_peer=True)]


async def test_abort_says_nothing_and_counts_as_a_broken_network() -> None:
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        near, _ = await linked(alice, bob)
        near.abort()
        await bob.until(lambda: bob.closed)
        assert bob.closed == [LinkClosed("eof", None, by_peer=True)]
        await alice.until(lambda: alice.closed)
        assert not near.is_up


async def test_closed_comes_once_and_last() -> None:
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        near, far = await linked(alice, bob)
        near.close(CloseReason.DONE)
        far.close(CloseReason.DONE)
        near.abort()
        await bob.until(lambda: bob.closed)
        await turns()
        assert len(alice.closed) == len(bob.closed) == 1
        assert isinstance(alice.told[-1][1], LinkClosed)


async def test_a_slow_reader_makes_the_link_queue_and_is_told_when_it_reads_again() -> None:
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        near, far = await linked(alice, bob)
        far.pause_reading()
        writable = asyncio.Event()
        near.on_writable = lambda _: writable.set()
        sent = 0
        while not near.is_full:
            near.send_packet(bytes(60_000))
            sent += 1
            await turns(2)
        near.send_packet(bytes(60_000))
        await turns()
        assert near.link.queued_bytes == 60_000
        assert near.queued_bytes > 60_000
        far.resume_reading()
        async with asyncio.timeout(LIMIT_S):
            await writable.wait()
        await bob.until(lambda: len(bob.packets) == sent + 1)
        assert near.queued_bytes == 0


async def test_a_handler_that_raises_ends_its_connection_only(caplog: pytest.LogCaptureFixture) -> None:
    async with tcp_nodes("Alice", "Bob", "Carol") as (alice, bob, carol):
        faults: list[object] = []
        asyncio.get_running_loop().set_exception_handler(lambda _, context: faults.append(context))
        near, far = await linked(alice, bob)
        other, _ = await linked(carol, bob)

        def broken(connection: Connection, events: list[LinkEvent]) -> None:
            far.on_events = bob.on_events
            raise ValueError("a fault of ours")

        far.on_events = broken
        near.send_packet(b"boom")
        await alice.until(lambda: alice.closed)
        other.send_packet(b"still here")
        await bob.until(lambda: bob.packets == [b"still here"])
        assert len(faults) == 1


async def test_small_packets_leave_at_once() -> None:
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        near, far = await linked(alice, bob)
        for end in (near, far):
            transport = end._transport
            assert transport is not None
            sock = transport.get_extra_info("socket")
            assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


async def test_a_burst_re_arms_no_timer() -> None:
    """One timer per connection: a deadline that moves away costs nothing per packet."""
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        near, _ = await linked(alice, bob)
        near.send_packet(b"1")
        await bob.until(lambda: len(bob.packets) == 1)
        timer = near._timer
        for number in range(50):
            near.send_packet(b"more")
            await bob.until(lambda count=number + 2: len(bob.packets) == count)
        assert near._timer is timer


async def test_timer_handles_that_only_cancel(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those of qasync do not say when they are due."""
    loop = asyncio.get_running_loop()
    call_at = loop.call_at

    class Handle:
        def __init__(self, *arguments: Any) -> None:
            self.cancel = call_at(*arguments).cancel

    monkeypatch.setattr(loop, "call_at", Handle)
    alice, bob = TcpNode(make_person("Alice")), TcpNode(make_person("Bob"))
    await bob.listener.start([0], LOOPBACK)
    dialled = Connection(alice.link_to(bob.person)(loop.time()), alice.on_events, loop)
    await loop.create_connection(lambda: dialled, *LOOPBACK, bob.listener.port)
    await eventually(lambda: bob.established)
    monkeypatch.undo()
    await bob.stop()
    await alice.until(lambda: alice.closed)


@pytest.mark.parametrize(
    "rubbish", [b"GET / HTTP/1.1\r\n\r\n", bytes(200), b"\xff" * 5_000, b"\0\xff" + os.urandom(298)]
)
async def test_rubbish_is_answered_with_silence(rubbish: bytes) -> None:
    async with tcp_nodes("Bob") as (bob,):
        reader, writer = await asyncio.open_connection(bob.address.host, bob.address.port)
        writer.write(rubbish)
        async with asyncio.timeout(LIMIT_S):
            assert await _read_all(reader) == b""
        writer.close()
        await bob.until(lambda: bob.closed)
        assert bob.closed[0].error is not None


async def _read_all(reader: asyncio.StreamReader) -> bytes:
    try:
        return await reader.read()
    except ConnectionResetError:
        return b""


async def test_one_byte_at_a_time() -> None:
    """SF-55: a whole conversation, each byte in a segment of its own."""
    async with tcp_nodes("Bob") as (bob,):
        reader, writer = await asyncio.open_connection(bob.address.host, bob.address.port)
        loop = asyncio.get_running_loop()
        link = dial_to(bob.person, now=loop.time())
        async with asyncio.timeout(LIMIT_S):
            while not link.is_established:
                await _trickle(link, writer)
                link.receive_data(await reader.read(1), loop.time())
            link.send_packet(b"drop by drop")
            await _trickle(link, writer)
        await bob.until(lambda: bob.packets == [b"drop by drop"])
        writer.close()


async def _trickle(link: Link, writer: asyncio.StreamWriter) -> None:
    data = link.data_to_send(asyncio.get_running_loop().time())
    for at in range(len(data)):
        writer.write(data[at : at + 1])
        await asyncio.sleep(0)


async def test_close_all_waits_for_the_sockets_and_drops_the_deaf() -> None:
    async with tcp_nodes("Alice", "Bob", "Carol") as (alice, bob, carol):
        near, _ = await linked(alice, bob)
        deaf, far = await linked(alice, carol)
        far.pause_reading()
        await close_all([near, deaf], CloseReason.GOING_AWAY, timeout_s=0.2)
        assert not near.is_up
        assert not deaf.is_up
        assert bob.closed == [LinkClosed(None, CloseReason.GOING_AWAY, by_peer=True)]
        far.resume_reading()
        await carol.until(lambda: carol.closed)


async def test_close_all_of_nothing() -> None:
    await close_all([], CloseReason.GOING_AWAY)


async def test_a_link_that_is_closed_from_the_start_ends_at_once() -> None:
    """Dialling our own key."""
    async with tcp_nodes("Alice") as (alice,):
        outcome = await alice.dial_at([alice.address], alice.person)
        assert outcome.connection is None
        assert [failure.reason for failure in outcome.failures] == ["self"]


async def test_an_idle_connection_is_small() -> None:
    """Under 20 KiB with its link, transport and socket object; no task belongs to it."""
    count = 200
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        await linked(alice, bob)
        tasks = len(asyncio.all_tasks())
        with traced_memory() as memory:
            for _ in range(count):
                await alice.dial(bob)
            await bob.until(lambda: len(bob.established) == count + 1)
            await turns()
            alice.forget()
            bob.forget()
            used = memory.used()
        assert len(asyncio.all_tasks()) == tasks
        assert used / (2 * count) < 20 * 1024
