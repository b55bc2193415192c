"""Standard input and output as the channel of a session.

A thread reads and a thread writes: so pipes, terminals, files and /dev/null behave alike on every system, and a
terminal that we share with the shell is not switched to non-blocking.
"""

import asyncio
import contextlib
import io
import select
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
        self._reader: _Reader | None = None
        self._session: LineSession | None = None

    def start(self, session: LineSession) -> None:
        """Begins to read."""
        self._session = session
        self._reader = _Reader(self._source, session.feed, session.end)

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
        self._thread = threading.Thread(target=self._run, name="standard output", daemon=True)
        self._thread.start()

    def write(self, data: bytes) -> None:
        with self._changed:
            if not self._is_closed:
                self._chunks.append(data)
                self.pending += len(data)
                self._changed.notify()

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
