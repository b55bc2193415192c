"""Standard input and output as the channel of a session.

Pipes, which programs use, are read and written on the loop: waking a thread costs as much as some messages. For what is
not a pipe or is full a thread reads and a thread writes, so that terminals, files and /dev/null behave alike on every
system. Nothing is switched to non-blocking: the other end, or the shell, shares that.
"""

import asyncio
import contextlib
import io
import os
import select
import stat
import threading
from collections.abc import Callable

from core.service.control import LineSession

CHUNK = 65_536
DRAINED_BELOW = 1 << 20  # bytes: the session hears of it when less than this waits to be read
LAST_WORDS_S = 2.0  # how long a reader may take for what is left when the node ends


class StdioChannel:
    """The `Channel` over two raw streams. `ended` is called once on the loop: None, or what went wrong."""

    def __init__(self, source: io.RawIOBase, sink: io.RawIOBase, ended: Callable[[str | None], None]) -> None:
        self._source = source
        self._ended = ended
        self._writer = _Writer(sink, self._drained, self.fail)
        self._reader: _Reader | _PipeReader | None = None
        self._session: LineSession | None = None

    def start(self, session: LineSession) -> None:
        """Begins to read."""
        self._session = session
        reader = _PipeReader(self._source, session.feed, session.end)
        self._reader = reader if reader.begin() else _Reader(self._source, session.feed, session.end)

    def write(self, data: bytes) -> None:
        self._writer.write(data)

    def pending_bytes(self) -> int:
        return self._writer.pending

    def pause(self) -> None:
        if self._reader is not None:
            self._reader.pause()

    def resume(self) -> None:
        if self._reader is not None:
            self._reader.resume()

    def finish(self) -> None:
        self._ended(None)

    def fail(self, reason: str) -> None:
        self._writer.give_up()
        self._ended(reason)

    def close(self) -> None:
        """Blocks until everything is written, LAST_WORDS_S at most."""
        self._writer.close()

    def _drained(self) -> None:
        if self._session is not None:
            self._session.drained()


class _Writer:
    """Writes in a thread. `drained` and `failed` are called on the loop."""

    def __init__(
        self, stream: io.RawIOBase, drained: Callable[[], None], failed: Callable[[str], None]
    ) -> None:
        self.pending = 0
        self._stream = stream
        self._drained = drained
        self._failed = failed
        self._loop = asyncio.get_running_loop()
        self._changed = threading.Condition()
        self._chunks: list[bytes] = []
        self._is_closed = False
        self._pipe = _writable_pipe(stream)
        self._thread = threading.Thread(target=self._run, name="standard output", daemon=True)
        self._thread.start()

    def write(self, data: bytes) -> None:
        with self._changed:
            if self._is_closed:
                return
            rest = data if self.pending else self._write_now(data)
            if rest:
                self._chunks.append(rest)
                self.pending += len(rest)
                self._changed.notify()

    def _write_now(self, data: bytes) -> bytes:
        """Puts into a pipe what fits without waiting; returns the rest. What goes wrong is left to the thread."""
        rest = memoryview(data)
        with contextlib.suppress(OSError):
            while rest and self._pipe is not None and self._has_room(self._pipe):
                rest = rest[self._stream.write(rest[: select.PIPE_BUF]) or 0 :]
        return bytes(rest)

    @staticmethod
    def _has_room(pipe: "select.poll") -> bool:
        """Whether PIPE_BUF bytes can be written without blocking: that is what a pipe's POLLOUT promises."""
        return [events for _, events in pipe.poll(0)] == [select.POLLOUT]

    def close(self) -> None:
        with self._changed:
            self._is_closed = True
            self._changed.notify()
        self._thread.join(LAST_WORDS_S)

    def give_up(self) -> None:
        """Forgets what waits and takes no more."""
        with self._changed:
            self._is_closed = True
            self._chunks.clear()
            self.pending = 0
            self._changed.notify()

    def _run(self) -> None:
        try:
            while data := self._next():
                self._write_all(data)
        except OSError as error:
            self.give_up()
            _call(self._loop, self._failed, f"standard output cannot be written: {error.strerror}")

    def _next(self) -> bytes:
        """All that waits; nothing once closed and empty."""
        with self._changed:
            self._changed.wait_for(lambda: self._chunks or self._is_closed)
            data = b"".join(self._chunks)
            self._chunks.clear()
        return data

    def _write_all(self, data: bytes) -> None:
        rest = memoryview(data)
        while rest:
            written = self._stream.write(rest[:CHUNK])
            if written is None:
                select.select([], [self._stream], [])
            else:
                rest = rest[written:]
                self._count(written)

    def _count(self, written: int) -> None:
        with self._changed:
            before, self.pending = self.pending, max(0, self.pending - written)
        if before >= DRAINED_BELOW > self.pending:
            _call(self._loop, self._drained)


def _is_pipe(stream: io.RawIOBase) -> bool:
    with contextlib.suppress(OSError, ValueError):  # closed, or not a file of the system
        return os.name == "posix" and stat.S_ISFIFO(os.fstat(stream.fileno()).st_mode)
    return False


def _writable_pipe(stream: io.RawIOBase) -> "select.poll | None":
    if not _is_pipe(stream):
        return None
    pipe = select.poll()
    pipe.register(stream, select.POLLOUT)
    return pipe


class _PipeReader:
    """Reads a pipe when the loop finds it readable."""

    def __init__(self, stream: io.RawIOBase, feed: Callable[[bytes], None], end: Callable[[], None]) -> None:
        self._stream = stream
        self._feed = feed
        self._end = end
        self._loop = asyncio.get_running_loop()
        self._is_over = False

    def begin(self) -> bool:
        """False for anything but a pipe, and on loops that cannot watch one."""
        if not _is_pipe(self._stream):
            return False
        try:
            self._watch()
        except (NotImplementedError, OSError):
            return False
        return True

    def pause(self) -> None:
        self._loop.remove_reader(self._stream)

    def resume(self) -> None:
        if not self._is_over:
            self._watch()

    def _watch(self) -> None:
        """uvloop switches what it watches to non-blocking: that is undone, for whoever shares the pipe."""
        file = self._stream.fileno()
        blocks = os.get_blocking(file)
        self._loop.add_reader(self._stream, self._on_readable)
        os.set_blocking(file, blocks)

    def _on_readable(self) -> None:
        data = self._read()
        if data is None:
            return
        if data:
            self._feed(data)
            return
        self._is_over = True
        self._loop.remove_reader(self._stream)
        self._end()

    def _read(self) -> bytes | None:
        with contextlib.suppress(OSError, ValueError):
            return self._stream.read(CHUNK)
        return b""


class _Reader:
    """Reads in a thread, one chunk at a time: the next when `feed` has taken the last and nothing pauses it."""

    def __init__(self, stream: io.RawIOBase, feed: Callable[[bytes], None], end: Callable[[], None]) -> None:
        self._stream = stream
        self._feed = feed
        self._end = end
        self._loop = asyncio.get_running_loop()
        self._next = threading.Semaphore(0)
        self._is_paused = self._is_owed = False
        threading.Thread(target=self._run, name="standard input", daemon=True).start()

    def pause(self) -> None:
        self._is_paused = True

    def resume(self) -> None:
        self._is_paused = False
        if self._is_owed:
            self._is_owed = False
            self._next.release()

    def _run(self) -> None:
        while data := self._read():
            _call(self._loop, self._deliver, data)
            self._next.acquire()
        _call(self._loop, self._end)

    def _read(self) -> bytes:
        """Empty at the end, and where reading fails: the terminal is gone, or the stream was closed."""
        with contextlib.suppress(OSError, ValueError):
            while (data := self._stream.read(CHUNK)) is None:
                select.select([self._stream], [], [])
            return data
        return b""

    def _deliver(self, data: bytes) -> None:
        self._feed(data)
        if self._is_paused:
            self._is_owed = True
        else:
            self._next.release()


def _call(loop: asyncio.AbstractEventLoop, callback: Callable[..., None], *arguments: object) -> None:
    """On the loop; nothing if it is closed already."""
    with contextlib.suppress(RuntimeError):
        loop.call_soon_threadsafe(callback, *arguments)
