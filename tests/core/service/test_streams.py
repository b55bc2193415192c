"""Bulk streams between two messengers: credit by consumption, ends from either side, and texts that overtake."""

import asyncio
import gc
import hashlib
import logging
import os
import tracemalloc
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from core.errors import CommandError, LocalProtocolError, StreamError
from core.protocol.events import StreamOpened
from core.protocol.ids import UserId
from core.protocol.streams import MAX_STREAMS
from core.service.events import MessageArrived
from core.service.streams import (
    FLOOR_BYTES,
    TOTAL_BYTES,
    WINDOW_BYTES,
    IncomingStream,
    OutgoingStream,
    Streams,
    _Credit,
)
from core.service.tasks import Tasks
from tests.core.service.people import LIMIT_S, People, Person
from tests.fakes.tcp_node import eventually, linked, tcp_nodes

PART = os.urandom(1 << 20)


@asynccontextmanager
async def friends(folder: Path) -> AsyncIterator[tuple[Person, Person]]:
    async with People(folder) as people, asyncio.timeout(LIMIT_S):
        yield await people.friends()


class Taker:
    """A handler that notes what it was given and how it ended; `takes` bounds how many chunks it wants."""

    def __init__(self, takes: int | None = None) -> None:
        self.takes = takes
        self.streams: list[IncomingStream] = []
        self.size = 0
        self.digest = hashlib.sha256()
        self.ends: asyncio.Queue[str] = asyncio.Queue()

    async def __call__(self, stream: IncomingStream) -> None:
        self.streams.append(stream)
        chunks = 0
        try:
            async for chunk in stream:
                self.size += len(chunk)
                self.digest.update(chunk)
                chunks += 1
                if chunks == self.takes:
                    self.ends.put_nowait("enough")
                    return
            self.ends.put_nowait("complete")
        except StreamError as error:
            self.ends.put_nowait(error.reason)
            raise


async def send_all(stream: OutgoingStream, count: int) -> None:
    for _ in range(count):
        await stream.send(PART)
    await stream.end()


def asleep(gate: asyncio.Event) -> Callable[[IncomingStream], Awaitable[None]]:
    """A handler that takes nothing before `gate` opens."""

    async def handler(stream: IncomingStream) -> None:
        await gate.wait()
        async for _ in stream:
            pass

    return handler


async def test_sixty_four_mebibytes_arrive_as_they_were_sent(tmp_path: Path) -> None:
    async with friends(tmp_path) as (alice, bob):
        taker = Taker()
        bob.messenger.serve_stream("file", taker)
        await send_all(alice.messenger.open_stream(bob.id, "file", b"about it"), 64)
        assert await taker.ends.get() == "complete"
        assert (taker.size, taker.digest.digest()) == (64 << 20, hashlib.sha256(PART * 64).digest())
        assert [(each.peer, each.name, each.body) for each in taker.streams] == [
            (alice.id, "file", b"about it")
        ]


async def test_an_empty_stream_and_both_directions(tmp_path: Path) -> None:
    async with friends(tmp_path) as (alice, bob):
        takers = Taker(), Taker()
        for person, taker in zip((alice, bob), takers, strict=True):
            person.messenger.serve_stream("file", taker)
        await alice.messenger.open_stream(bob.id, "file").end()
        assert await takers[1].ends.get() == "complete"
        async with asyncio.TaskGroup() as group:
            group.create_task(send_all(alice.messenger.open_stream(bob.id, "file"), 4))
            group.create_task(send_all(bob.messenger.open_stream(alice.id, "file"), 3))
        assert [await taker.ends.get() for taker in takers] == ["complete", "complete"]
        assert [taker.size for taker in takers] == [3 << 20, 4 << 20]


async def test_a_reader_that_takes_nothing_stops_the_sender_after_one_window(tmp_path: Path) -> None:
    """And a text goes by (JE-72)."""
    async with friends(tmp_path) as (alice, bob):
        gate, sent = asyncio.Event(), 0
        bob.messenger.serve_stream("file", asleep(gate))
        stream = alice.messenger.open_stream(bob.id, "file")

        async def sending() -> None:
            nonlocal sent
            for _ in range(64):
                await stream.send(PART[:65_536])
                sent += 65_536

        task = asyncio.create_task(sending())
        await eventually(lambda: sent == WINDOW_BYTES)
        await alice.messenger.send(bob.id, "meanwhile")
        await bob.sees(MessageArrived)
        assert (sent, task.done()) == (WINDOW_BYTES, False)
        gate.set()
        await task
        await stream.end()


async def test_memory_stays_small_at_both_ends(tmp_path: Path) -> None:
    """Of 32 MiB a window, a buffer and what is on its way are held, some of it twice for a moment."""
    async with friends(tmp_path) as (alice, bob):
        taker = Taker()
        bob.messenger.serve_stream("file", taker)
        gc.collect()
        tracemalloc.start()
        try:
            before = tracemalloc.get_traced_memory()[0]
            await send_all(alice.messenger.open_stream(bob.id, "file"), 32)
            assert await taker.ends.get() == "complete"
            peak = tracemalloc.get_traced_memory()[1] - before
        finally:
            tracemalloc.stop()
        assert peak < 8 << 20


async def test_a_reader_that_has_enough(tmp_path: Path) -> None:
    async with friends(tmp_path) as (alice, bob):
        taker = Taker(takes=3)
        bob.messenger.serve_stream("file", taker)
        stream = alice.messenger.open_stream(bob.id, "file")
        with pytest.raises(StreamError, match=r"^cancelled$"):
            await send_all(stream, 64)
        with pytest.raises(StreamError, match=r"^cancelled$"):
            await stream.send(b"more")
        with pytest.raises(StreamError, match=r"^cancelled$"):
            await stream.end()
        stream.cancel()
        assert await taker.ends.get() == "enough"


@pytest.mark.error_logs
async def test_a_reader_that_fails_is_logged_and_cancels_its_stream_alone(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with friends(tmp_path) as (alice, bob):

        async def broken(stream: IncomingStream) -> None:
            await anext(stream)
            raise ValueError("a fault of ours")

        taker = Taker()
        bob.messenger.serve_stream("broken", broken)
        bob.messenger.serve_stream("file", taker)
        other = alice.messenger.open_stream(bob.id, "file")
        await other.send(PART)
        with pytest.raises(StreamError, match=r"^cancelled$"):
            await send_all(alice.messenger.open_stream(bob.id, "broken"), 64)
        await other.end()
        assert await taker.ends.get() == "complete"
        assert [record.message for record in caplog.records if record.levelno >= logging.ERROR] == [
            "task stream broken failed"
        ]


async def test_the_sender_cancels_after_the_reader_had_what_came(tmp_path: Path) -> None:
    async with friends(tmp_path) as (alice, bob):
        taker = Taker()
        bob.messenger.serve_stream("file", taker)
        stream = alice.messenger.open_stream(bob.id, "file")
        await stream.send(PART)
        await eventually(lambda: taker.size > 0)
        stream.cancel()
        stream.cancel()
        assert await taker.ends.get() == "cancelled"
        with pytest.raises(StreamError, match=r"^cancelled$"):
            await stream.send(PART)


async def test_cancelling_wakes_a_sender_that_waits(tmp_path: Path) -> None:
    async with friends(tmp_path) as (alice, bob):
        bob.messenger.serve_stream("file", asleep(asyncio.Event()))
        stream = alice.messenger.open_stream(bob.id, "file")
        task = asyncio.create_task(stream.send(PART * 4))
        await eventually(lambda: stream._waiting is not None)
        stream.cancel()
        with pytest.raises(StreamError, match=r"^cancelled$"):
            await task


async def test_a_name_that_nobody_serves_is_cancelled(tmp_path: Path) -> None:
    async with friends(tmp_path) as (alice, bob):
        with pytest.raises(StreamError, match=r"^cancelled$"):
            await send_all(alice.messenger.open_stream(bob.id, "nonesuch"), 1)


async def test_a_stream_does_not_survive_its_link(tmp_path: Path) -> None:
    async with friends(tmp_path) as (alice, bob):
        taker, gate = Taker(), asyncio.Event()
        bob.messenger.serve_stream("file", taker)
        bob.messenger.serve_stream("waiting", asleep(gate))
        flowing = asyncio.create_task(send_all(alice.messenger.open_stream(bob.id, "file"), 10_000))
        waiting = asyncio.create_task(send_all(alice.messenger.open_stream(bob.id, "waiting"), 4))
        await eventually(lambda: taker.size > 0)
        alice.messenger._node.links.abort_all()
        for task in (flowing, waiting):
            with pytest.raises(StreamError, match=r"^lost$"):
                await task
        assert await taker.ends.get() == "lost"
        gate.set()
        await eventually(lambda: bob.messenger._node.streams._credit._spare == TOTAL_BYTES)
        assert not alice.messenger._node.streams._lines


async def test_streams_are_for_friends_who_are_here(tmp_path: Path) -> None:
    async with friends(tmp_path) as (alice, bob):
        with pytest.raises(CommandError) as nobody:
            alice.messenger.open_stream(UserId(bytes(16)), "file")
        bob.messenger.serve_stream("file", asleep(asyncio.Event()))
        for _ in range(MAX_STREAMS):
            alice.messenger.open_stream(bob.id, "file")
        with pytest.raises(CommandError) as full:
            alice.messenger.open_stream(bob.id, "file")
        await bob.messenger.stop()
        await eventually(lambda: not alice.messenger._node.streams._lines)
        with pytest.raises(CommandError) as away:
            alice.messenger.open_stream(bob.id, "file")
        codes = [caught.value.code for caught in (nobody, full, away)]
        assert codes == ["not_friend", "too_many", "unreachable"]


async def test_what_does_not_fit_is_our_own_mistake(tmp_path: Path) -> None:
    async with friends(tmp_path) as (alice, bob):
        for name, body in (("", b""), ("file", bytes(1_025))):
            with pytest.raises(LocalProtocolError):
                alice.messenger.open_stream(bob.id, name, body)


async def test_a_stranger_s_stream_gets_neither_credit_nor_answer() -> None:
    async with tcp_nodes("Mallory", "Bob") as (mallory, bob):
        near, far = await linked(mallory, bob)
        served = Taker()
        streams = Streams(lambda _: None, Tasks())
        streams.serve("file", served)
        number = near.link.open_stream("file")
        near.flush_soon()
        await bob.until(lambda: isinstance(bob.told[-1][1], StreamOpened))
        sent = far.link.bytes_out
        streams.on_event(1, far, StreamOpened(number, "file", b""))
        assert far.link.is_receiving(number)
        assert (far.link.data_to_send(0.0), far.link.bytes_out) == (b"", sent)
        assert not served.streams


class Held:
    """As much of an incoming stream as the credit looks at."""

    held = 0


def test_all_streams_together_have_a_bound_and_each_has_its_floor() -> None:
    """SF-66: what friends send and nobody has taken yet."""
    credit, streams = _Credit(), [Held() for _ in range(200)]
    for stream in streams:
        credit.take(stream)  # type: ignore[arg-type]
    assert [stream.held for stream in streams[:32]] == [WINDOW_BYTES] * 32
    assert {stream.held for stream in streams[32:]} == {FLOOR_BYTES}
    assert sum(stream.held for stream in streams) == TOTAL_BYTES + 168 * FLOOR_BYTES
    for stream in streams:
        credit.release(stream, stream.held)  # type: ignore[arg-type]
    assert credit.take(streams[-1]) == WINDOW_BYTES  # type: ignore[arg-type]


def test_small_amounts_are_granted_together() -> None:
    credit, stream = _Credit(), Held()
    credit.take(stream)  # type: ignore[arg-type]
    for _ in range(31):
        credit.release(stream, 16_384)  # type: ignore[arg-type]
        assert credit.take(stream) == 0  # type: ignore[arg-type]
    credit.release(stream, 16_384)  # type: ignore[arg-type]
    assert credit.take(stream) == WINDOW_BYTES // 2  # type: ignore[arg-type]


async def test_a_stream_that_ended_gives_its_credit_back(tmp_path: Path) -> None:
    async with friends(tmp_path) as (alice, bob):
        ways = {"all": Taker(), "some": Taker(takes=2), "cut": Taker()}
        for name, taker in ways.items():
            bob.messenger.serve_stream(name, taker)
        await send_all(alice.messenger.open_stream(bob.id, "all"), 2)
        with pytest.raises(StreamError):
            await send_all(alice.messenger.open_stream(bob.id, "some"), 64)
        cut = alice.messenger.open_stream(bob.id, "cut")
        await cut.send(PART)
        cut.cancel()
        assert [await taker.ends.get() for taker in ways.values()] == ["complete", "enough", "cancelled"]
        await eventually(lambda: bob.messenger._node.streams._credit._spare == TOTAL_BYTES)
        (line,) = bob.messenger._node.streams._lines.values()
        assert not line.incoming
        (line,) = alice.messenger._node.streams._lines.values()
        assert not line.outgoing


async def test_credit_comes_back_with_the_end_not_with_the_reader(tmp_path: Path) -> None:
    async with friends(tmp_path) as (alice, bob):
        bob.messenger.serve_stream("file", asleep(asyncio.Event()))
        stream = alice.messenger.open_stream(bob.id, "file")
        await stream.send(bytes(1_000))
        await stream.end()
        await eventually(lambda: bob.messenger._node.streams._credit._spare == TOTAL_BYTES - 1_000)
