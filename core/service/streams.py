"""Bulk streams between friends, each in one direction: as fast as its slower end, and never in the way of texts.

A stream lives on one link and does not survive it; to go on elsewhere is the business of whoever uses it. What it
carries never touches Olm: the link protects it between the two nodes, and nothing else does.
"""

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable

from core.errors import CommandError, StreamError
from core.protocol.events import (
    LinkClosed,
    StreamData,
    StreamEnded,
    StreamGranted,
    StreamOpened,
    StreamStatus,
)
from core.protocol.ids import UserId
from core.protocol.streams import MAX_STREAMS
from core.service.network import StreamEvent
from core.service.tasks import Tasks
from core.transport.connection import Connection

log = logging.getLogger(__name__)

# Of one stream, granted and not yet handed out. Half of it is on its way while the other half is granted anew: that
# fills 1 Gbit/s at round trips of 4 ms, more than a wireless LAN's.
WINDOW_BYTES = 1 << 20
# Smaller chunks are put together before they wait: each one that waits takes some 40 bytes more than it holds.
SMALL_BYTES = 4 << 10
# Handlers at work for one friend: those of streams that have just ended beside those that are open.
MAX_HANDLERS = 2 * MAX_STREAMS
# Of all streams from all friends together; each has FLOOR_BYTES whatever the others hold, so that none stands still.
TOTAL_BYTES = 32 << 20
FLOOR_BYTES = 64 << 10


class OutgoingStream:
    """A stream of ours. `send` and `end` are called one after the other, by one task."""

    def __init__(self, line: "_Line", number: int) -> None:
        self._line = line
        self._number = number
        self._is_ending = False
        self._error: StreamError | None = None
        self._waiting: asyncio.Future[None] | None = None

    async def send(self, data: bytes | bytearray | memoryview) -> None:
        """Returns when the link has taken all of it, which waits for the receiver's credit. Raises StreamError."""
        rest = memoryview(data)
        while rest:
            self._check()
            taken = self._line.connection.link.stream_send(self._number, rest)
            rest = rest[taken:]
            if taken:
                self._line.connection.flush_soon()
            if rest:
                await self._woken()

    async def end(self) -> None:
        """The stream is complete. Returns when all of it was handed to the socket, which is no word of the receiver's.
        Raises StreamError."""
        self._check()
        self._is_ending = True
        self._line.end(self._number, StreamStatus.COMPLETE)
        while self._is_sending():
            await self._woken()
        self._line.outgoing.pop(self._number, None)
        if self._error is not None:
            raise self._error

    def cancel(self) -> None:
        """Ends it at once; the receiver's side raises. Does nothing once the stream is over."""
        if self._error is None and self._is_sending():
            self._line.end(self._number, StreamStatus.CANCELLED_BY_SENDER)
        self.over(StreamError("cancelled"))

    def over(self, error: StreamError) -> None:
        self._line.outgoing.pop(self._number, None)
        self._error = self._error or error
        self.wake()

    @property
    def has_news(self) -> bool:
        """Whether a wait for room, or for the end, is over."""
        if self._is_ending or not self._is_sending():
            return not self._is_sending()
        return self._line.connection.link.stream_room(self._number) > 0

    def wake(self) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)

    def _check(self) -> None:
        """What the link knows may be ahead of what it has told."""
        if self._error is None and not self._is_sending():
            self.over(StreamError("cancelled" if self._line.is_up else "lost"))
        if self._error is not None:
            raise self._error

    def _is_sending(self) -> bool:
        return self._line.is_up and self._line.connection.link.is_sending(self._number)

    async def _woken(self) -> None:
        self._waiting = asyncio.get_running_loop().create_future()
        await self._waiting


class IncomingStream:
    """A friend's stream: iterate over its chunks, of at most a record each. Taking one lets the friend send more.

    The iteration ends with the stream; raises StreamError if it was cancelled, or its link lost, after all that came.
    """

    def __init__(self, line: "_Line", peer: UserId, opened: StreamOpened) -> None:
        self.peer = peer
        self.name = opened.name
        self.body = opened.body
        self.held = 0  # bytes granted and not handed out
        self._line = line
        self._number = opened.stream
        self._chunks: deque[bytes | bytearray] = deque()
        self._is_complete = False
        self._error: StreamError | None = None
        self._waiting: asyncio.Future[None] | None = None

    def __aiter__(self) -> "IncomingStream":
        return self

    async def __anext__(self) -> bytes:
        while not self._chunks:
            if self._error is not None:
                raise self._error
            if self._is_complete:
                raise StopAsyncIteration
            self._waiting = asyncio.get_running_loop().create_future()
            await self._waiting
        chunk = self._chunks.popleft()
        self._line.credit.release(self, len(chunk))
        if self.is_open:
            self._line.grant(self._number, self)
        return bytes(chunk)  # no copy of what is bytes already

    def cancel(self) -> None:
        """Takes nothing more; the friend's side raises. Does nothing once the stream has come to its end."""
        if self.is_open:
            self._line.cancel_theirs(self._number)
        if not self._is_complete:
            self.over(StreamError("cancelled"))
        self._chunks.clear()
        self._line.credit.release(self, self.held)

    @property
    def is_open(self) -> bool:
        """Whether the friend may send more."""
        return not self._is_complete and self._error is None

    def came(self, chunk: bytes) -> None:
        last = self._chunks[-1] if self._chunks else b""
        if len(chunk) >= SMALL_BYTES:
            self._chunks.append(chunk)
        elif isinstance(last, bytearray) and len(last) < SMALL_BYTES:
            last += chunk
        else:
            self._chunks.append(bytearray(chunk))
        self._wake()

    def over(self, error: StreamError | None) -> None:
        """No more comes: complete, or broken. What came waits to be taken."""
        self._line.incoming.pop(self._number, None)
        if self.is_open:
            self._error, self._is_complete = error, error is None
        self._line.credit.release(self, self.held - sum(map(len, self._chunks)))
        self._wake()

    def _wake(self) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)


Handler = Callable[[IncomingStream], Awaitable[None]]


class _Credit:
    """Shares TOTAL_BYTES between the incoming streams of all links."""

    def __init__(self) -> None:
        self._spare = TOTAL_BYTES

    def take(self, stream: IncomingStream) -> int:
        """What to grant now: perhaps 0, as small grants are not worth a record."""
        limit = max(FLOOR_BYTES, min(WINDOW_BYTES, stream.held + self._spare))
        count = limit - stream.held
        if count < limit // 2:
            return 0
        stream.held += count
        self._spare -= count
        return count

    def release(self, stream: IncomingStream, count: int) -> None:
        stream.held -= count
        self._spare += count


class _Line:
    """The streams of one link.

    A friend who does not read gets neither credit nor refusals until they do: streams that are not refused count as
    open, so that nothing piles up here whatever they send.
    """

    def __init__(self, connection: Connection, credit: _Credit) -> None:
        self.connection = connection
        self.credit = credit
        self.outgoing: dict[int, OutgoingStream] = {}
        self.incoming: dict[int, IncomingStream] = {}
        self.handlers = 0
        self._refused: dict[int, None] = {}  # in order, and still to be told
        connection.on_writable = self._writable

    @property
    def is_up(self) -> bool:
        return self.connection.link.is_established

    def open(self, name: str, body: bytes) -> OutgoingStream:
        if len(self.outgoing) >= MAX_STREAMS:
            raise CommandError(
                "too_many", "Too much is being sent to this person already. Wait for some of it to arrive."
            )
        number = self.connection.link.open_stream(name, body)
        self.connection.flush_soon()
        stream = self.outgoing[number] = OutgoingStream(self, number)
        return stream

    def end(self, number: int, status: StreamStatus) -> None:
        self.connection.link.end_stream(number, status)
        self.connection.flush_soon()

    def cancel_theirs(self, number: int) -> None:
        self._refused[number] = None
        self._refuse()

    def _refuse(self) -> None:
        if not self.is_up or self.connection.is_full:
            return
        refused, self._refused = self._refused, {}
        for number in refused:
            if self.connection.link.is_receiving(number):
                self.end(number, StreamStatus.CANCELLED_BY_RECEIVER)

    def grant(self, number: int, stream: IncomingStream) -> None:
        """The link may have heard of the stream's end already; then its event is under way."""
        if not self.is_up or self.connection.is_full or not self.connection.link.is_receiving(number):
            return
        if count := self.credit.take(stream):
            self.connection.link.grant(number, count)
            self.connection.flush_soon()

    def on_event(self, event: StreamData | StreamGranted | StreamEnded) -> None:
        match event:
            case StreamData(number, data):
                if (stream := self.incoming.get(number)) is not None:
                    stream.came(data)
            case StreamGranted(number):
                if (sending := self.outgoing.get(number)) is not None:
                    sending.wake()
            case StreamEnded(number, StreamStatus.CANCELLED_BY_RECEIVER):
                if (sending := self.outgoing.get(number)) is not None:
                    sending.over(StreamError("cancelled"))
            case StreamEnded(number, status):
                self._refused.pop(number, None)
                if (stream := self.incoming.get(number)) is not None:
                    stream.over(None if status is StreamStatus.COMPLETE else StreamError("cancelled"))

    def lost(self) -> None:
        self.connection.on_writable = None
        for outgoing in list(self.outgoing.values()):
            outgoing.over(StreamError("lost"))
        for incoming in list(self.incoming.values()):
            incoming.over(StreamError("lost"))

    def _writable(self, _: Connection) -> None:
        self._refuse()
        for number, stream in self.incoming.items():
            self.grant(number, stream)
        for outgoing in self.outgoing.values():
            if outgoing.has_news:
                outgoing.wake()


class Streams:
    """All streams of a node. `friend_at` says which friend is at the far end of a link."""

    def __init__(self, friend_at: Callable[[int], UserId | None], tasks: Tasks) -> None:
        self._friend_at = friend_at
        self._tasks = tasks
        self._credit = _Credit()
        self._handlers: dict[str, Handler] = {}
        self._lines: dict[int, _Line] = {}

    def serve(self, name: str, handler: Handler) -> None:
        """From now on `handler` gets each stream of this name, in a task of its own; when it returns before the
        stream's end, or raises, the stream is cancelled."""
        self._handlers[name] = handler

    def open(self, link_id: int, connection: Connection, name: str, body: bytes) -> OutgoingStream:
        """Raises CommandError too_many; LocalProtocolError for a name or body that does not fit."""
        return self._line(link_id, connection).open(name, body)

    def on_event(self, link_id: int, connection: Connection, event: StreamEvent | LinkClosed) -> None:
        """What a link tells of streams, and its end."""
        if isinstance(event, StreamOpened):
            self._opened(link_id, connection, event)
        elif (line := self._lines.get(link_id)) is None:
            return
        elif isinstance(event, LinkClosed):
            del self._lines[link_id]
            line.lost()
        else:
            line.on_event(event)

    def _line(self, link_id: int, connection: Connection) -> _Line:
        if link_id not in self._lines:
            self._lines[link_id] = _Line(connection, self._credit)
        return self._lines[link_id]

    def _opened(self, link_id: int, connection: Connection, event: StreamOpened) -> None:
        """A stranger's stream gets neither credit nor answer; a name that nobody serves is cancelled, and what is too
        much."""
        peer, handler = self._friend_at(link_id), self._handlers.get(event.name)
        if peer is None or not connection.link.is_established:
            return
        line = self._line(link_id, connection)
        if handler is None or line.handlers >= MAX_HANDLERS:
            line.cancel_theirs(event.stream)
            return
        stream = line.incoming[event.stream] = IncomingStream(line, peer, event)
        line.grant(event.stream, stream)
        line.handlers += 1
        self._tasks.start(f"stream {event.name}", _serve(line, stream, handler))


async def _serve(line: _Line, stream: IncomingStream, handler: Handler) -> None:
    try:
        await handler(stream)
    except StreamError as error:
        log.debug("stream %s: %s", stream.name, error.reason)
    finally:
        line.handlers -= 1
        stream.cancel()
