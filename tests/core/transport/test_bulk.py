"""Bulk on real sockets: what waits where, who overtakes, and that nobody holds the loop."""

import socket
import struct
import sys
from collections.abc import Callable

import pytest

from core.protocol.events import (
    CloseReason,
    LinkClosed,
    PacketReceived,
    StreamData,
    StreamEnded,
    StreamOpened,
    StreamStatus,
)
from core.protocol.priorities import ROOM_BYTES
from core.protocol.streams import MAX_BUFFER_BYTES, MAX_STREAMS
from core.transport import sockets
from core.transport.connection import Connection
from core.transport.sockets import UNSENT_BYTES, SocketTransport
from tests.fakes.tcp_node import TcpNode, eventually, linked, tcp_nodes, turns

RECORD = 2 + 65_519 + 16
CREDIT = 1 << 30
COMPLETE, CANCELLED, REFUSED = StreamStatus
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="asks the Linux kernel")


@pytest.fixture(params=[True, False], ids=["ours", "asyncio's"], autouse=True)
def kind_of_transport(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Our own transport, and the one that serves on Windows."""
    if sockets.HAS_READINESS:
        monkeypatch.setattr(sockets, "HAS_READINESS", request.param)


class Source:
    """Keeps a stream of `connection` full until `left` bytes were taken, then ends it."""

    def __init__(self, connection: Connection, number: int, size: int) -> None:
        self.connection, self.number, self.left = connection, number, size

    def fill(self) -> None:
        link = self.connection.link
        if not self.left or not link.is_established or not link.is_sending(self.number):
            return
        self.left -= link.stream_send(self.number, bytes(min(self.left, MAX_BUFFER_BYTES)))
        if not self.left:
            link.end_stream(self.number, COMPLETE)
        self.connection.flush_soon()


async def streaming(bob: TcpNode, near: Connection, far: Connection, sizes: list[int]) -> list[Source]:
    """Streams from `near` to Bob, granted all they want, that have begun."""
    numbers = [near.link.open_stream("bulk") for _ in sizes]
    near.flush_soon()
    await bob.until(lambda: len(of(bob, StreamOpened)) == len(sizes))
    for number in numbers:
        far.link.grant(number, CREDIT)
    far.flush_soon()
    sources = [Source(near, number, size) for number, size in zip(numbers, sizes, strict=True)]
    await eventually(lambda: all(near.link.stream_room(number) for number in numbers))
    near.on_writable = lambda _: [source.fill() for source in sources] and None
    for source in sources:
        source.fill()
    return sources


def of(node: TcpNode, kind: type) -> list[object]:
    return [event for _, event in node.told if isinstance(event, kind)]


def bulk_of(node: TcpNode) -> int:
    return sum(len(event.data) for _, event in node.told if isinstance(event, StreamData))


def unsent(connection: Connection) -> int:
    """Bytes in the kernel that were never on the network."""
    import fcntl

    assert connection._transport is not None
    sock = connection._transport.get_extra_info("socket")
    answer = fcntl.ioctl(sock.fileno(), 0x894B, bytes(4))  # SIOCOUTQNSD
    return int(struct.unpack("=i", answer)[0])


async def test_a_slow_reader_makes_the_sender_hold_a_bounded_amount() -> None:
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        near, far = await linked(alice, bob)
        (source,) = await streaming(bob, near, far, [64 << 20])
        far.pause_reading()
        await eventually(lambda: near.is_full)
        assert source.left > 0
        waiting = near.queued_bytes - near.link.queued_bytes
        assert 0 < waiting <= ROOM_BYTES + RECORD
        assert near.link.queued_bytes <= MAX_BUFFER_BYTES
        far.resume_reading()
        await bob.until(lambda: of(bob, StreamEnded))
        assert bulk_of(bob) == 64 << 20


@linux_only
async def test_a_text_waits_behind_no_more_than_the_room_and_what_the_kernel_holds() -> None:
    """JE-72: counted in bytes of bulk that go out before it."""
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        near, far = await linked(alice, bob)
        await streaming(bob, near, far, [64 << 20])
        far.pause_reading()
        await eventually(lambda: near.is_full)
        before = near.queued_bytes - near.link.queued_bytes + unsent(near)
        made = near.link.bytes_out
        near.send_packet(b"text")
        far.resume_reading()
        await bob.until(lambda: bob.packets)
        events = [event for _, event in bob.told]
        ahead = events[: events.index(PacketReceived(b"text"))]
        assert sum(len(event.data) for event in ahead if isinstance(event, StreamData)) < made
        assert before <= ROOM_BYTES + RECORD + UNSENT_BYTES + 64 * 1024  # the kernel takes whole buffers


class Watched:
    """A link of which every flush is noted: how much it gave, and how much waited for the socket before."""

    def __init__(self, connection: Connection) -> None:
        self.flushed: list[int] = []
        self.waited: list[int] = []
        self._connection, self._link = connection, connection.link
        connection.link = self  # type: ignore[assignment]

    def __getattr__(self, name: str) -> object:
        return getattr(self._link, name)

    def data_to_send(self, now: float, room: int | None = None) -> bytes:
        assert self._connection._transport is not None
        data = self._link.data_to_send(now, room)
        self.flushed.append(len(data))
        self.waited.append(self._connection._transport.get_write_buffer_size())
        return data


async def test_one_turn_of_the_loop_sends_about_one_room() -> None:
    """Others have their turn after a record or two; nothing is made while anything waits."""
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        near, far = await linked(alice, bob)
        watched = Watched(near)
        await streaming(bob, near, far, [32 << 20])
        far.pause_reading()
        await eventually(lambda: near.is_full)
        far.resume_reading()
        await bob.until(lambda: of(bob, StreamEnded))
        assert max(watched.flushed) < ROOM_BYTES + RECORD
        assert set(watched.waited) == {0}


async def test_the_kind_of_transport() -> None:
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        for end in await linked(alice, bob):
            assert isinstance(end._transport, SocketTransport) is sockets.HAS_READINESS


async def test_other_links_talk_while_bulk_flows() -> None:
    async with tcp_nodes("Alice", "Bob", "Carol") as (alice, bob, carol):
        near, far = await linked(alice, bob)
        other, _ = await linked(alice, carol)
        await streaming(bob, near, far, [32 << 20])
        for number in range(10):
            other.send_packet(b"%d" % number)
            await carol.until(lambda count=number + 1: len(carol.packets) == count)
        assert not of(bob, StreamEnded)
        await bob.until(lambda: of(bob, StreamEnded))


async def test_two_streams_share_the_link_evenly() -> None:
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        near, far = await linked(alice, bob)
        await streaming(bob, near, far, [8 << 20, 8 << 20])
        await bob.until(lambda: len(of(bob, StreamEnded)) == 2)
        lead, most = {0: 0, 2: 0}, 0
        for event in of(bob, StreamData):
            assert isinstance(event, StreamData)
            lead[event.stream] += len(event.data)
            if max(lead.values()) < 8 << 20:
                most = max(most, abs(lead[0] - lead[2]))
        assert lead == {0: 8 << 20, 2: 8 << 20}
        assert most <= MAX_BUFFER_BYTES  # the first one's head start


async def test_sixty_four_streams_at_once() -> None:
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        near, far = await linked(alice, bob)
        await streaming(bob, near, far, [100_000 + number for number in range(MAX_STREAMS)])
        await bob.until(lambda: len(of(bob, StreamEnded)) == MAX_STREAMS)
        assert bulk_of(bob) == sum(100_000 + number for number in range(MAX_STREAMS))
        assert not near.link.has_bulk


async def test_the_sender_cancels() -> None:
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        near, far = await linked(alice, bob)
        (source,) = await streaming(bob, near, far, [CREDIT])
        await bob.until(lambda: of(bob, StreamData))
        near.link.end_stream(source.number, CANCELLED)
        near.flush_soon()
        await bob.until(lambda: of(bob, StreamEnded))
        assert of(bob, StreamEnded) == [StreamEnded(source.number, CANCELLED)]
        assert (near.link.has_bulk, near.link.queued_bytes) == (False, 0)


async def test_the_receiver_cancels() -> None:
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        near, far = await linked(alice, bob)
        (source,) = await streaming(bob, near, far, [CREDIT])
        await bob.until(lambda: of(bob, StreamData))
        far.link.end_stream(source.number, REFUSED)
        far.flush_soon()
        await alice.until(lambda: of(alice, StreamEnded))
        assert (near.link.has_bulk, near.link.queued_bytes) == (False, 0)
        near.send_packet(b"still friends")
        await bob.until(lambda: bob.packets)


@pytest.mark.parametrize(
    "end", [lambda near: near.abort(), lambda near: near.close(CloseReason.DONE)], ids=["cut", "closed"]
)
async def test_the_link_ends_in_the_middle(end: Callable[[Connection], None]) -> None:
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        near, far = await linked(alice, bob)
        await streaming(bob, near, far, [CREDIT])
        await bob.until(lambda: of(bob, StreamData))
        end(near)
        await bob.until(lambda: bob.closed)
        await alice.until(lambda: alice.closed)
        assert not of(bob, StreamEnded)
        await eventually(lambda: not near.is_up and not far.is_up)
        assert isinstance(bob.told[-1][1], LinkClosed)


async def test_a_connection_without_bulk_sets_no_option(monkeypatch: pytest.MonkeyPatch) -> None:
    """The handshake and the texts pay nothing for bulk."""
    bounded: list[object] = []
    monkeypatch.setattr("core.transport.connection.bound_unsent", bounded.append)
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        near, far = await linked(alice, bob)
        for _ in range(20):
            near.send_packet(bytes(60_000))
        await bob.until(lambda: len(bob.packets) == 20)
        assert not bounded
        await streaming(bob, near, far, [1 << 20])
        await bob.until(lambda: of(bob, StreamEnded))
        await turns()
        assert bounded == [near._transport]


@linux_only
async def test_the_kernel_is_told_how_little_to_hold() -> None:
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        near, far = await linked(alice, bob)
        await streaming(bob, near, far, [1 << 20])
        await bob.until(lambda: of(bob, StreamEnded))
        assert near._transport is not None
        sock = near._transport.get_extra_info("socket")
        assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NOTSENT_LOWAT) == UNSENT_BYTES
