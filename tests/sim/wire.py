"""One connection as two lanes of bytes, and everything somebody on the way can do to them."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from core.protocol.address import Address
from tests.fakes.link_pair import split_frames
from tests.sim.loop import Loop

STRANGER = Address("10.0.1.66", 42421)  # where those call from who are nobody's friend


class Party(Protocol):
    """Whoever is at an end of a wire."""

    def receive(self, data: bytes) -> None: ...
    def receive_eof(self) -> None: ...


@dataclass
class Tampering:
    """What is still to be done to the bytes of one direction; counted on from when it was asked for."""

    cuts: list[int] = field(default_factory=list)  # the connection breaks after so many bytes more
    flips: list[tuple[int, int]] = field(default_factory=list)  # after so many bytes, which bit of the next
    repeats: list[int] = field(default_factory=list)  # after so many frames, the next arrives twice
    drops: list[int] = field(default_factory=list)
    swaps: list[int] = field(default_factory=list)  # the next arrives behind the one after it
    trickles: bool = False  # one byte at a time
    is_parted: bool = False  # nothing passes, nothing is lost: TCP sends again
    latency_s: float | None = None

    def frame(self, frame: bytes, held: bytes | None) -> tuple[list[bytes], bytes | None]:
        """What is passed on for a frame, and the frame that is held back now: until the next one."""
        is_repeated, is_dropped, is_swapped = map(_is_due, (self.repeats, self.drops, self.swaps))
        passed = [] if is_dropped else [frame] * (2 if is_repeated else 1)
        if held is not None:
            return [*passed, held], None
        return (passed[1:], frame) if is_swapped and passed else (passed, None)

    def flipped(self, data: bytes) -> bytes:
        """The bytes as they arrive."""
        if not self.flips:
            return data
        changed, later = bytearray(data), []
        for at, bit in self.flips:
            if at < len(data):
                changed[at] ^= 1 << bit
            else:
                later.append((at - len(data), bit))
        self.flips = later
        return bytes(changed)

    def cut(self, size: int) -> int | None:
        """How many of so many bytes arrive before the connection breaks; None: it does not."""
        due = min(self.cuts, default=None)
        if due is None or due >= size:
            self.cuts = [at - size for at in self.cuts]
            return None
        self.cuts.remove(due)
        self.cuts = [at - due for at in self.cuts]
        return due


def _is_due(countdowns: list[int]) -> bool:
    """Whether one of them has run out; each is a frame nearer to it afterwards."""
    is_due = 0 in countdowns
    countdowns[:] = [left - 1 for left in countdowns if left]
    return is_due


class Lane:
    """One direction of a wire. Bytes arrive in order, after a while, unless somebody interferes."""

    def __init__(
        self, wire: "Wire", sender: str, receiver: str, tampering: Tampering, latency_s: float
    ) -> None:
        self.wire, self.sender, self.receiver = wire, sender, receiver
        self.tampering = tampering
        self.latency_s = latency_s
        self.writer: Party | None = None
        self.relayed: Party | None = None  # who wrote what the writer only repeats
        self.target: Party | None = None
        self.recorded: list[bytes] = []  # frames as the sender wrote them
        self.said: list[bytes] = []  # packets the sender gave to its link
        self.said_lightly: set[bytes] = set()  # of these only the newest has to arrive
        self.heard = 0  # of these, how many the receiver's link gave out
        self.is_tampered = False  # other bytes arrive than were sent, or not in this order
        self.is_dead = False
        self._queue: deque[bytes | None] = deque()  # None is the end of the stream
        self._held: bytes | None = None
        self._last = 0.0
        self._stalled = 0

    def write(self, data: bytes) -> None:
        """What the sender's link gives out: whole frames."""
        frames = split_frames(data)
        self.recorded += frames
        passed: list[bytes] = []
        for frame in frames:
            parts, self._held = self.tampering.frame(frame, self._held)
            passed += parts
            self.is_tampered |= parts != [frame]
        self._put(b"".join(passed))

    def inject(self, data: bytes) -> None:
        """Bytes of somebody on the way."""
        self.is_tampered = True
        self._put(data)

    def end(self) -> None:
        self._put(None)

    def kill(self) -> None:
        """Nothing arrives any more, and nobody is told."""
        self.is_dead = True
        self._queue.clear()

    def go_on(self) -> None:
        """What waited for the way to be open arrives."""
        stalled, self._stalled = self._stalled, 0
        for _ in range(stalled):
            self._loop.after(0, self._arrive)

    @property
    def _loop(self) -> Loop:
        return self.wire.loop

    def _put(self, item: bytes | None) -> None:
        if self.is_dead or item == b"":
            return
        latency_s = self.latency_s if self.tampering.latency_s is None else self.tampering.latency_s
        self._last = max(self._last, self._loop.now + latency_s)
        self._queue.append(item)
        self._loop.after(self._last - self._loop.now, self._arrive)

    def _arrive(self) -> None:
        if not self._queue:
            return
        if self.tampering.is_parted:
            self._stalled += 1
            return
        item = self._queue.popleft()
        if item is None:
            self._tell(lambda target: target.receive_eof())
        else:
            arrived = self.tampering.flipped(item)
            self.is_tampered |= arrived != item
            self._arrive_bytes(arrived)

    def _arrive_bytes(self, data: bytes) -> None:
        cut = self.tampering.cut(len(data))
        part = data if cut is None else data[:cut]
        step = 1 if self.tampering.trickles else len(part)
        for at in range(0, len(part), step or 1):
            piece = part[at : at + step]
            self._tell(lambda target, piece=piece: target.receive(piece))
        if cut is not None:
            self.wire.cut()

    def _tell(self, call: Callable[[Party], None]) -> None:
        if self.target is not None and not self.is_dead:
            call(self.target)


class Wire:
    """`lanes`: of the caller, of the one who is called."""

    def __init__(
        self, loop: Loop, caller: str, callee: str, forth: Tampering, back: Tampering, latency_s: float
    ):
        self.loop = loop
        self.lanes = (
            Lane(self, caller, callee, forth, latency_s),
            Lane(self, callee, caller, back, latency_s),
        )

    @property
    def names(self) -> set[str]:
        return {lane.sender for lane in self.lanes}

    def opposite(self, lane: Lane) -> Lane:
        return self.lanes[1 if lane is self.lanes[0] else 0]

    def lane(self, sender: str) -> Lane:
        return self.lanes[0 if self.lanes[0].sender == sender else 1]

    def vanish(self) -> None:
        """Nothing arrives at either end any more: only their timers can tell."""
        for lane in self.lanes:
            lane.kill()

    def cut(self) -> None:
        """The connection breaks: what is under way is lost, both ends hear of it."""
        for lane in self.lanes:
            self.break_for(lane)

    def break_for(self, lane: Lane) -> None:
        """The receiver of a lane hears that the connection is broken."""
        target = lane.target
        lane.kill()
        if target is not None:
            self.loop.after(0, target.receive_eof)
