"""What waits for the next flush, in order of urgency (section 4): control, then texts, then what may be dropped."""

from collections.abc import Sequence

from core.protocol.records import InsideFrame

# Bulk is made only while less than this waits for the socket: one record of a stream or two fragments for each turn of
# the loop, which 25 Mbit/s carry in 20 ms.
ROOM_BYTES = 32 * 1024
MAX_KINDS = 8  # of unreliable packets, each kept once


class Outbox:
    """Frames by urgency; bulk has its own queues, which hold its parts only when they are due."""

    __slots__ = ("_control", "_newest", "_texts", "queued_bytes")

    def __init__(self) -> None:
        self._control: list[InsideFrame] = []
        self._texts: list[InsideFrame] = []
        self._newest: dict[int, InsideFrame] | None = None
        self.queued_bytes = 0

    def put_control(self, frame: InsideFrame) -> None:
        """HELLO, GRANT, END, TICKET, REDIRECT, in order; what else is control is owed by its own module."""
        self._control.append(frame)

    def put_text(self, frame: InsideFrame) -> None:
        """PACKET, REQUEST, ANSWER and OPEN, in order."""
        self._texts.append(frame)
        self.queued_bytes += len(frame[1])

    def put_newest(self, kind: int, frame: InsideFrame) -> None:
        """Replaces the one of its kind that still waits; of more than 8 kinds the oldest gives way."""
        newest = {} if self._newest is None else self._newest
        newest.pop(kind, None)
        newest[kind] = frame
        if len(newest) > MAX_KINDS:
            del newest[next(iter(newest))]
        self._newest = newest

    def take(self, owed: Sequence[InsideFrame], *, is_busy: bool) -> list[InsideFrame]:
        """Everything but bulk; what may be dropped stays, to be replaced, while the link is busy."""
        frames = [*self._control, *owed, *self._texts]
        if self._newest is not None and not is_busy:
            frames += self._newest.values()
            self._newest = None
        if frames:
            self._control, self._texts, self.queued_bytes = [], [], 0
        return frames
