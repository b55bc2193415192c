"""The frame FRAGMENT: requests and answers that are larger than a record, in parts (section 4, JE-47).

Each part has id 4, total 4, offset 4, bytes; the whole is type 1, body. Parts of one whole come in order.
"""

import struct
from collections import deque

from core.errors import LocalProtocolError, RemoteProtocolError
from core.protocol.records import HEADER_BYTES, FrameType, InsideFrame

MAX_WHOLES = 4  # under way at a time
MAX_WHOLE_BYTES = 1 << 20  # of all under way; so one may have as many
CHUNK_BYTES = 16_384 - HEADER_BYTES - 12  # a record of 16 KiB: what a text may have to wait for

_HEAD = struct.Struct(">III")
_KINDS = frozenset({FrameType.REQUEST, FrameType.ANSWER})


class _Whole:
    """One that is being sent."""

    __slots__ = ("at", "data", "number")

    def __init__(self, number: int, data: bytes) -> None:
        self.number = number
        self.data = data
        self.at = 0


class Splitter:
    """Sends wholes in turns of one chunk; what exceeds the receiver's limits waits its turn."""

    __slots__ = ("_active", "_next", "_waiting", "queued_bytes")

    def __init__(self) -> None:
        self._waiting: deque[bytes] = deque()
        self._active: deque[_Whole] = deque()
        self._next = 0
        self.queued_bytes = 0

    def add(self, kind: int, body: bytes) -> None:
        """Queues a frame. LocalProtocolError above 1 MiB."""
        if len(body) >= MAX_WHOLE_BYTES:
            raise LocalProtocolError(f"a request or answer has less than {MAX_WHOLE_BYTES} bytes")
        self._waiting.append(bytes((kind,)) + body)
        self.queued_bytes += 1 + len(body)

    def take(self) -> InsideFrame | None:
        """The next part, None if there is none."""
        self._activate()
        if not self._active:
            return None
        whole = self._active.popleft()
        chunk = whole.data[whole.at : whole.at + CHUNK_BYTES]
        frame = (FrameType.FRAGMENT, _HEAD.pack(whole.number, len(whole.data), whole.at) + chunk)
        whole.at += len(chunk)
        self.queued_bytes -= len(chunk)
        if whole.at < len(whole.data):
            self._active.append(whole)
        return frame

    def _activate(self) -> None:
        while self._waiting and len(self._active) < MAX_WHOLES:
            under_way = sum(len(whole.data) for whole in self._active)
            if under_way + len(self._waiting[0]) > MAX_WHOLE_BYTES:
                return
            self._active.append(_Whole(self._next, self._waiting.popleft()))
            self._next = self._next + 1 & 0xFFFF_FFFF


class Joiner:
    """Puts wholes together: at most 4 at a time, whose announced sizes are at most 1 MiB together."""

    __slots__ = ("_parts", "_totals")

    def __init__(self) -> None:
        self._parts: dict[int, bytearray] = {}
        self._totals: dict[int, int] = {}

    def feed(self, body: bytes) -> InsideFrame | None:
        """The whole frame once its last part is here. RemoteProtocolError("fragment")."""
        number, total, offset = _HEAD.unpack_from(body)
        chunk = memoryview(body)[_HEAD.size :]
        if offset == 0:
            self._begin(number, total, chunk[0])
        held = self._parts.get(number)
        if held is None or len(held) != offset or self._totals[number] != total:
            raise RemoteProtocolError("fragment")
        if offset + len(chunk) > total:
            raise RemoteProtocolError("fragment")
        held += chunk
        return self._finish(number) if len(held) == total else None

    def _begin(self, number: int, total: int, kind: int) -> None:
        has_room = len(self._parts) < MAX_WHOLES and sum(self._totals.values()) + total <= MAX_WHOLE_BYTES
        if number in self._parts or kind not in _KINDS or not has_room:
            raise RemoteProtocolError("fragment")
        self._parts[number], self._totals[number] = bytearray(), total

    def _finish(self, number: int) -> InsideFrame:
        whole = self._parts.pop(number)
        del self._totals[number]
        return whole[0], bytes(memoryview(whole)[1:])
