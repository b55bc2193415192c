"""Standard input and output in threads: pipes, files, terminals, nobody reading, nobody writing."""

import asyncio
import io
import os
import socket
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from core.cli import stdio
from core.cli.stdio import DRAINED_BELOW, StdioChannel

LIMIT_S = 30


class Heard:
    """The session's side: what was fed."""

    def __init__(self) -> None:
        self.data = b""
        self.ended = asyncio.Event()
        self.drains = 0
        self.changed = asyncio.Event()

    def feed(self, data: bytes) -> None:
        self.data += data
        self.changed.set()

    def end(self) -> None:
        self.ended.set()

    def drained(self) -> None:
        self.drains += 1
        self.changed.set()

    def lost(self) -> None:
        raise AssertionError("standard input and output are never lost")

    async def until(self, count: int) -> None:
        async with asyncio.timeout(LIMIT_S):
            while len(self.data) < count:
                self.changed.clear()
                await self.changed.wait()


class Ends:
    """Two pipes with a channel between them: what we write is its input, what we read its output."""

    def __init__(self) -> None:
        source, self.writer = os.pipe()
        self.reader, sink = os.pipe()
        self.source, self.sink = os.fdopen(source, "rb", 0), os.fdopen(sink, "wb", 0)
        self.reasons: list[str] = []
        self.ended = asyncio.Event()
        self.heard = Heard()
        self.channel = StdioChannel(self.source, self.sink, self._end)

    def _end(self, reason: str | None) -> None:
        self.reasons.append(reason or "")
        self.ended.set()

    def start(self) -> None:
        self.channel.start(self.heard)

    def close_writer(self) -> None:
        os.close(self.writer)
        self.writer = -1

    def close_reader(self) -> None:
        os.close(self.reader)
        self.reader = -1

    async def read(self, count: int) -> bytes:
        """Exactly `count` bytes of output."""
        data = b""
        async with asyncio.timeout(LIMIT_S):
            while len(data) < count:
                data += await asyncio.to_thread(os.read, self.reader, count - len(data))
        return data


@pytest.fixture
async def ends() -> AsyncIterator[Ends]:
    ends = Ends()
    yield ends
    if ends.writer >= 0:
        ends.close_writer()
    if ends.reader >= 0:
        ends.close_reader()
    ends.channel.close()
    ends.source.close()
    ends.sink.close()


async def test_what_is_written_is_fed_until_the_end(ends: Ends) -> None:
    ends.start()
    os.write(ends.writer, b"one")
    await ends.heard.until(3)
    os.write(ends.writer, b"two")
    ends.close_writer()
    async with asyncio.timeout(LIMIT_S):
        await ends.heard.ended.wait()
    assert ends.heard.data == b"onetwo"


async def test_nothing_more_is_read_while_paused(ends: Ends) -> None:
    ends.start()
    os.write(ends.writer, b"one")
    await ends.heard.until(3)
    ends.channel.pause()
    os.write(ends.writer, b"two")
    for _ in range(100):
        await asyncio.sleep(0)
    assert ends.heard.data == b"one"
    ends.channel.resume()
    await ends.heard.until(6)
    assert ends.heard.data == b"onetwo"


async def test_a_pause_before_anything_came_changes_nothing(ends: Ends) -> None:
    ends.start()
    ends.channel.pause()
    ends.channel.resume()
    os.write(ends.writer, b"one")
    await ends.heard.until(3)
    os.write(ends.writer, b"two")
    await ends.heard.until(6)


async def test_whoever_shares_the_pipe_finds_it_as_it_was(ends: Ends) -> None:
    ends.start()
    assert os.get_blocking(ends.source.fileno())
    ends.channel.pause()
    ends.channel.resume()
    assert os.get_blocking(ends.source.fileno())


async def test_output_arrives_in_order_and_close_waits_for_it(ends: Ends) -> None:
    parts = [bytes([65 + number]) * 30_000 for number in range(20)]
    for part in parts:
        ends.channel.write(part)
    reading = asyncio.create_task(ends.read(600_000))
    await asyncio.to_thread(ends.channel.close)
    ends.channel.write(b"too late")
    assert await reading == b"".join(parts)
    assert ends.channel.pending_bytes() == 0


async def test_pending_bytes_fall_as_they_are_read_and_the_session_hears_of_it(ends: Ends) -> None:
    ends.start()
    size = 2 * DRAINED_BELOW
    ends.channel.write(bytes(size))
    assert size - 65_536 - 65_536 <= ends.channel.pending_bytes() <= size
    await ends.read(size)
    async with asyncio.timeout(LIMIT_S):
        await ends.heard.changed.wait()
    assert ends.heard.drains == 1
    assert ends.channel.pending_bytes() <= DRAINED_BELOW


async def test_a_reader_that_went_away_ends_the_channel(ends: Ends) -> None:
    ends.close_reader()
    ends.channel.write(b"hello\n")
    async with asyncio.timeout(LIMIT_S):
        await ends.ended.wait()
    assert [reason.split(":")[0] for reason in ends.reasons] == ["standard output cannot be written"]
    ends.channel.write(b"more\n")
    assert ends.channel.pending_bytes() == 0


async def test_giving_up_forgets_what_waits(ends: Ends) -> None:
    ends.channel.write(bytes(1 << 20))
    ends.channel.fail("nobody reads")
    assert ends.reasons == ["nobody reads"]
    ends.close_reader()
    ends.channel.close()


async def test_close_does_not_wait_for_ever(ends: Ends, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stdio, "LAST_WORDS_S", 0.05)
    ends.channel.write(bytes(1 << 20))
    ends.channel.close()
    assert ends.channel.pending_bytes() > 0


async def test_finish_is_the_end_without_a_failure(ends: Ends) -> None:
    ends.channel.finish()
    assert ends.reasons == [""]


def open_nothing(mode: str) -> io.RawIOBase:
    return open(os.devnull, mode, buffering=0)  # noqa: PTH123


async def feed_from(source: io.RawIOBase) -> bytes:
    """Everything that a channel reads from `source`, which ends."""
    heard = Heard()
    with open_nothing("wb") as sink:
        channel = StdioChannel(source, sink, lambda reason: None)
        channel.start(heard)
        async with asyncio.timeout(LIMIT_S):
            await heard.ended.wait()
        channel.close()
    return heard.data


async def test_input_may_be_a_file(tmp_path: Path) -> None:
    (tmp_path / "commands").write_bytes(b"x" * 200_000)
    with (tmp_path / "commands").open("rb", buffering=0) as source:
        assert await feed_from(source) == b"x" * 200_000


async def test_input_may_be_nothing() -> None:
    with open_nothing("rb") as source:
        assert await feed_from(source) == b""


async def test_a_closed_input_is_an_end() -> None:
    with open_nothing("rb") as source:
        pass
    assert await feed_from(source) == b""


@pytest.mark.skipif(sys.platform == "win32", reason="no such terminals on Windows")
async def test_input_may_be_a_terminal_and_stays_blocking() -> None:
    import fcntl
    import pty

    keyboard, terminal = pty.openpty()
    os.write(keyboard, b"typed\n\x04")
    with os.fdopen(terminal, "rb", buffering=0) as source:
        assert await feed_from(source) == b"typed\n"
        assert not fcntl.fcntl(source.fileno(), fcntl.F_GETFL) & os.O_NONBLOCK
    os.close(keyboard)


@pytest.mark.skipif(sys.platform == "win32", reason="streams always block on Windows")
async def test_streams_that_were_given_to_us_non_blocking() -> None:
    ours, theirs = socket.socketpair()
    theirs.setblocking(False)
    heard, reasons = Heard(), list[str | None]()
    with os.fdopen(os.dup(theirs.fileno()), "r+b", buffering=0) as stream:
        channel = StdioChannel(stream, stream, reasons.append)
        channel.start(heard)
        channel.write(bytes(1 << 20))
        received = 0
        while received < 1 << 20:
            received += len(await asyncio.to_thread(ours.recv, 65_536))
        ours.sendall(b"hello")
        await heard.until(5)
        ours.shutdown(socket.SHUT_WR)
        async with asyncio.timeout(LIMIT_S):
            await heard.ended.wait()
        channel.close()
    ours.close()
    theirs.close()
    assert (heard.data, reasons) == (b"hello", [])
