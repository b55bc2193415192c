"""The frames OPEN, DATA, GRANT and END: bulk streams, each in one direction, that never send more than was granted.

The opener of a stream sends it. Even numbers are the link's initiator's, odd ones the responder's; they rise by 2.
"""

import struct
from collections import deque

from core.errors import LocalProtocolError, RemoteProtocolError
from core.protocol.codec import Reader, pack, pack_text8
from core.protocol.events import StreamData, StreamEnded, StreamGranted, StreamOpened, StreamStatus
from core.protocol.records import MAX_BODY_BYTES, FrameType, InsideFrame

MAX_STREAMS = 64  # open at a time, of one side: a person sends a folder of files, not thousands at once
MAX_BUFFER_BYTES = (
    256 * 1024
)  # of a stream, in the link: the owner reads the file no faster than the network takes it
MAX_CREDIT_BYTES = (1 << 32) - 1
MAX_OPEN_BODY_BYTES = 1_024
MAX_NAME_BYTES = 255
# The largest record: a byte costs a quarter less processor time than in 16 KiB.
CHUNK_BYTES = MAX_BODY_BYTES - 4

_STREAM = struct.Struct(">I")
_GRANT = struct.Struct(">II")
_END = struct.Struct(">IB")


class _Sending:
    """A stream of ours: `credit` is what was granted and not yet accepted from the owner."""

    __slots__ = ("buffer", "credit", "is_ending")

    def __init__(self) -> None:
        self.buffer = bytearray()
        self.credit = 0
        self.is_ending = False

    @property
    def room(self) -> int:
        return 0 if self.is_ending else min(self.credit, MAX_BUFFER_BYTES - len(self.buffer))


class Streams:
    """All streams of a link."""

    __slots__ = ("_credits", "_first", "_next_own", "_next_theirs", "_sending", "_turns")

    def __init__(self, *, is_initiator: bool) -> None:
        self._first = 0 if is_initiator else 1
        self._next_own = self._first
        self._next_theirs = 1 - self._first
        self._sending: dict[int, _Sending] = {}
        self._turns: deque[int] = deque()  # streams of ours with something to send, the next one first
        self._credits: dict[int, int] = {}  # streams of the peer's: what it may still send

    @property
    def queued_bytes(self) -> int:
        return sum(len(sending.buffer) for sending in self._sending.values())

    @property
    def has_data(self) -> bool:
        """Whether `take` would return something."""
        return bool(self._turns)

    def open(self, name: str, body: bytes) -> tuple[int, InsideFrame]:
        """A new stream of ours. LocalProtocolError beyond 64, or for what does not fit."""
        if len(self._sending) >= MAX_STREAMS:
            raise LocalProtocolError(f"at most {MAX_STREAMS} streams are open at a time")
        if len(body) > MAX_OPEN_BODY_BYTES:
            raise LocalProtocolError(f"a stream opens with at most {MAX_OPEN_BODY_BYTES} bytes")
        stream = self._next_own
        frame = pack(_STREAM, stream) + pack_text8(name, MAX_NAME_BYTES, 1) + body
        self._next_own += 2
        self._sending[stream] = _Sending()
        return stream, (FrameType.OPEN, frame)

    def room(self, stream: int) -> int:
        """How many bytes `send` would take now. LocalProtocolError unless it is an open stream of ours."""
        return self._own(stream).room

    def is_sending(self, stream: int) -> bool:
        """Whether it is a stream of ours whose END was not taken or received yet."""
        return stream in self._sending

    def is_receiving(self, stream: int) -> bool:
        """Whether it is a stream of the peer's that neither side has ended."""
        return stream in self._credits

    def send(self, stream: int, data: bytes | memoryview) -> int:
        """Takes as much of `data` as credit and buffer allow; returns how much. LocalProtocolError as above."""
        sending = self._own(stream)
        accepted = min(len(data), sending.room)
        if accepted:
            if not sending.buffer:
                self._turns.append(stream)
            sending.buffer += memoryview(data)[:accepted]
            sending.credit -= accepted
        return accepted

    def grant(self, stream: int, count: int) -> InsideFrame:
        """Lets the peer send so many more. LocalProtocolError unless it is an open stream of the peer's."""
        if stream not in self._credits or not 0 < count <= MAX_CREDIT_BYTES - self._credits[stream]:
            raise LocalProtocolError("no such stream, or credit out of range")
        self._credits[stream] += count
        return FrameType.GRANT, _GRANT.pack(stream, count)

    def end(self, stream: int, status: StreamStatus) -> InsideFrame | None:
        """The END to send now; None where it follows queued data: until that is taken it can still be cancelled.

        LocalProtocolError unless it is ours to end so.
        """
        if status is StreamStatus.CANCELLED_BY_RECEIVER:
            if self._credits.pop(stream, None) is None:
                raise LocalProtocolError("no such stream of the peer's")
            return FrameType.END, _END.pack(stream, status)
        if status is StreamStatus.COMPLETE and self._own(stream).buffer:
            self._sending[stream].is_ending = True
            return None
        self._forget(stream)
        return FrameType.END, _END.pack(stream, status)

    def take(self) -> list[InsideFrame]:
        """The next DATA, with its END if that follows; in turns of one chunk. Empty if there is nothing to send."""
        if not self._turns:
            return []
        stream = self._turns.popleft()
        sending = self._sending[stream]
        chunk = bytes(memoryview(sending.buffer)[:CHUNK_BYTES])
        del sending.buffer[:CHUNK_BYTES]
        frames: list[InsideFrame] = [(FrameType.DATA, _STREAM.pack(stream) + chunk)]
        if sending.buffer:
            self._turns.append(stream)
        elif sending.is_ending:
            del self._sending[stream]
            frames.append((FrameType.END, _END.pack(stream, StreamStatus.COMPLETE)))
        return frames

    def receive_open(self, body: bytes) -> StreamOpened:
        """RemoteProtocolError("stream") for a number out of turn or too many streams, and what a Reader finds."""
        reader = Reader(body)
        stream, name, rest = reader.u32(), reader.text8(MAX_NAME_BYTES, 1), reader.rest()
        if stream != self._next_theirs or len(self._credits) >= MAX_STREAMS:
            raise RemoteProtocolError("stream")
        if len(rest) > MAX_OPEN_BODY_BYTES:
            raise RemoteProtocolError("frame_size")
        self._next_theirs += 2
        self._credits[stream] = 0
        return StreamOpened(stream, name, rest)

    def receive_data(self, body: bytes) -> StreamData | None:
        """None for a stream that we have cancelled. RemoteProtocolError("credit", "stream")."""
        (stream,) = _STREAM.unpack_from(body)
        credit = self._credits.get(stream)
        if credit is None:
            _check_known(stream, self._next_theirs)
            return None
        data = body[_STREAM.size :]
        if len(data) > credit:
            raise RemoteProtocolError("credit")
        self._credits[stream] = credit - len(data)
        return StreamData(stream, data)

    def receive_grant(self, body: bytes) -> StreamGranted | None:
        """None for a stream that we have ended. RemoteProtocolError("credit", "stream")."""
        stream, count = _GRANT.unpack(body)
        sending = self._sending.get(stream)
        if sending is None:
            _check_known(stream, self._next_own)
            return None
        if count == 0 or sending.credit + count > MAX_CREDIT_BYTES:
            raise RemoteProtocolError("credit")
        sending.credit += count
        return StreamGranted(stream, count)

    def receive_end(self, body: bytes) -> StreamEnded | None:
        """None for a stream that we have ended ourselves. RemoteProtocolError("stream", "frame_value")."""
        stream, number = _END.unpack(body)
        if number > StreamStatus.CANCELLED_BY_RECEIVER:
            raise RemoteProtocolError("frame_value")
        status = StreamStatus(number)
        if status is StreamStatus.CANCELLED_BY_RECEIVER:
            if stream not in self._sending:
                _check_known(stream, self._next_own)
                return None
            self._forget(stream)
        elif self._credits.pop(stream, None) is None:
            _check_known(stream, self._next_theirs)
            return None
        return StreamEnded(stream, status)

    def _own(self, stream: int) -> _Sending:
        sending = self._sending.get(stream)
        if sending is None or sending.is_ending:
            raise LocalProtocolError("no such stream of ours, or it has ended")
        return sending

    def _forget(self, stream: int) -> None:
        sending = self._sending.pop(stream, None)
        if sending is None:
            raise LocalProtocolError("no such stream of ours")
        if sending.buffer:
            self._turns.remove(stream)


def _check_known(stream: int, following: int) -> None:
    """Something may still be on its way to a stream that has ended; never to one that was not opened."""
    if stream >= following or (following - stream) % 2:
        raise RemoteProtocolError("stream")
