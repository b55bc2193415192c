"""What a friend can make us keep by streams is bounded, whatever they send and whether or not they read."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from core.protocol.events import LinkClosed, LinkEvent, StreamEnded, StreamGranted, StreamStatus
from core.protocol.ids import UserId
from core.protocol.streams import MAX_STREAMS
from core.service.streams import MAX_HANDLERS, SMALL_BYTES, WINDOW_BYTES, IncomingStream, Streams
from core.service.tasks import Tasks
from core.transport.connection import Connection
from tests.fakes.link_pair import inside, sealed_by
from tests.fakes.tcp_node import TcpNode, eventually, linked, tcp_nodes

FRIEND = UserId(bytes(16))
SERVED, UNSERVED = "file", "nonesuch"


@dataclass
class Scene:
    """A friend who keeps to no rules, their end of the link, ours, and what we make of it."""

    friend: TcpNode
    near: Connection
    far: Connection
    streams: Streams
    opened: list[IncomingStream]

    def open(self, *names: str) -> list[int]:
        """As the rules have it."""
        self.near.flush_soon()
        return [self.near.link.open_stream(name) for name in names]

    def send(self, *frames: bytes) -> None:
        """Frames in records of their own making."""
        assert self.near._transport is not None
        for at in range(0, len(frames), 1_000):
            self.near._transport.write(sealed_by(self.near.link, b"".join(frames[at : at + 1_000])))

    def told(self, kind: type) -> list[LinkEvent]:
        return [event for _, event in self.friend.told if isinstance(event, kind)]


@asynccontextmanager
async def scene() -> AsyncIterator[Scene]:
    """Our handler of `file` takes nothing and never ends."""
    tasks, opened, closed = Tasks(), list[IncomingStream](), list[LinkEvent]()

    async def handler(stream: IncomingStream) -> None:
        opened.append(stream)
        await asyncio.Event().wait()

    streams = Streams(lambda _: FRIEND, tasks)
    streams.serve(SERVED, handler)

    def on_events(connection: Connection, events: list[LinkEvent]) -> None:
        for event in events:
            streams.on_event(1, connection, event)  # type: ignore[arg-type]
            if isinstance(event, LinkClosed):
                closed.append(event)

    async with tcp_nodes("Friend", "Me") as (friend, me):
        near, far = await linked(friend, me)
        far.on_events = on_events
        yield Scene(friend, near, far, streams, opened)
        await tasks.stop()
        far.abort()
        await eventually(lambda: closed)


async def test_who_does_not_read_gets_neither_refusals_nor_credit_until_they_do() -> None:
    async with scene() as it:
        it.far.pause_writing()
        it.open(*[UNSERVED] * 10, *[SERVED] * 5)
        await eventually(lambda: len(it.opened) == 5)
        assert (it.far.link.data_to_send(0.0), it.far.link.queued_bytes) == (b"", 0)
        it.far.resume_writing()
        await it.friend.until(lambda: len(it.told(StreamEnded)) == 10 and len(it.told(StreamGranted)) == 5)
        assert it.told(StreamEnded) == [
            StreamEnded(2 * number, StreamStatus.CANCELLED_BY_RECEIVER) for number in range(10)
        ]


async def test_who_does_not_read_cannot_open_streams_without_end() -> None:
    async with scene() as it:
        it.far.pause_writing()
        numbers = (2 * number for number in range(MAX_STREAMS + 1))
        it.send(*[inside(13, number.to_bytes(4, "big") + b"\1?") for number in numbers])
        await eventually(lambda: it.far.link.is_closed)
        await it.friend.until(lambda: it.friend.closed)


async def test_who_does_not_read_and_ends_what_was_refused_leaves_nothing_behind() -> None:
    async with scene() as it:
        it.far.pause_writing()
        for _ in range(100):
            (number,) = it.open(UNSERVED)
            await eventually(lambda now=number: it.far.link.is_receiving(now))
            it.near.link.end_stream(number, StreamStatus.COMPLETE)
            it.near.flush_soon()
            await eventually(lambda now=number: not it.far.link.is_receiving(now))
        assert not it.streams._lines[1]._refused


async def test_streams_that_open_and_end_start_no_more_than_so_many_handlers() -> None:
    async with scene() as it:
        for _ in range(10 * MAX_HANDLERS):
            (number,) = it.open(SERVED)
            it.near.link.end_stream(number, StreamStatus.COMPLETE)
        it.open(UNSERVED)
        await it.friend.until(lambda: it.told(StreamEnded))
        await eventually(lambda: len(it.opened) == MAX_HANDLERS)
        assert len([task for task in asyncio.all_tasks() if task.get_name() == "stream file"]) == MAX_HANDLERS
        assert not it.streams._lines[1].incoming


async def test_a_stream_of_single_bytes_takes_no_more_room_than_one_of_whole_records() -> None:
    async with scene() as it:
        it.open(SERVED)
        await it.friend.until(lambda: it.told(StreamGranted))
        it.send(*[inside(14, bytes(4) + b"x")] * 100_000)
        (stream,) = it.opened
        await eventually(lambda: sum(map(len, stream._chunks)) == 100_000)
        assert len(stream._chunks) <= 100_000 // SMALL_BYTES + 1
        assert stream.held == WINDOW_BYTES
