"""Who of the callers with a right first frame is let in, challenged, made to wait: joins challenges, effort and queue.

One for all connections of a listener. A key stands for a connection; `now` is in monotonic seconds. Callers with a
ticket that the owner knows, and strangers (XX), it judges before it asks here.
"""

import os
from collections.abc import Hashable
from typing import Generic, TypeVar

from core.protocol.admission import MAX_HALF_OPEN
from core.protocol.challenge import Challenger, Random
from core.protocol.effort import FIRST_EFFORT, EffortControl, Surcharges
from core.protocol.first_frame import FirstFrame
from core.protocol.pending import PendingQueue
from core.protocol.source import Source
from core.protocol.verdict import Admission, Verdict

LOAD_BEGINS_ABOVE = MAX_HALF_OPEN // 8  # pending handshakes: a busy morning is below, a flood is soon above
HANDSHAKES_PER_TURN = 4  # of the owner's loop: a millisecond, then the links that are up have theirs

_K = TypeVar("_K", bound=Hashable)


class Gate(Generic[_K]):
    """`decide` for each first frame. In each turn of the owner's loop `begin_turn`, then `next_turn` until None.

    `finished` or `gone` for each end of a handshake.
    """

    __slots__ = ("_arrivals", "_challenger", "_dropped", "_effort", "_left", "_queue", "_surcharges")

    def __init__(self, now: float, random: Random = os.urandom) -> None:
        self._challenger = Challenger(now, random)
        self._effort = EffortControl(now)
        self._surcharges = Surcharges()
        self._queue: PendingQueue[_K] = PendingQueue()
        self._arrivals = 0
        self._left = HANDSHAKES_PER_TURN
        self._dropped: list[_K] = []

    @property
    def waiting(self) -> int:
        """Handshakes that wait for `next_turn`."""
        return len(self._queue)

    def effort(self, half_open: int, now: float) -> int:
        """What everybody is asked for while `half_open` handshakes are pending; 0 without load (JE-17)."""
        effort = self._effort.effort(now)
        return max(effort, FIRST_EFFORT) if half_open > LOAD_BEGINS_ABOVE else effort

    def required(self, source: Source, half_open: int, now: float) -> int:
        """The effort asked of `source`. Without load nobody pays, however often they come."""
        effort = self.effort(half_open, now)
        return effort and effort + self._surcharges.effort(source, now)

    def decide(self, key: _K, frame: FirstFrame, source: Source, half_open: int, now: float) -> Verdict:
        """Costs a few hashes and keeps nothing of a caller that has not paid (JE-3, JE-4)."""
        required = self.required(source, half_open, now)
        if frame.answer is None:
            self._effort.called(now)
            if required:
                return self._challenger.ask(source, required, now)
        elif not self._challenger.verify(frame.answer, source, frame.noise_message, now):
            return Admission.SILENCE
        if not required and self._left and not self._queue:
            self._left -= 1
            return Admission.ADMIT
        if required:
            self._surcharges.handshake(source, now)
        return self._enqueue(key, 0 if frame.answer is None else frame.answer.effort, now)

    def begin_turn(self) -> None:
        """So many handshakes may go on until this is called again."""
        self._left = HANDSHAKES_PER_TURN

    def next_turn(self, now: float) -> _K | None:
        """Whose handshake is to proceed now; None if nobody waits, or if the turn is over."""
        key = self._queue.pop() if self._left else None
        if key is not None:
            self._left -= 1
            self._effort.queue_is(len(self._queue), now)
        return key

    def finished(self, now: float) -> None:
        """A handshake that was let in is done."""
        self._effort.finished(now)

    def gone(self, key: _K, now: float) -> None:
        """The connection has ended before that; unknown keys are ignored."""
        self._queue.discard(key)
        self._effort.queue_is(len(self._queue), now)

    def misbehaved(self, source: Source, now: float) -> None:
        """A handshake that was let in failed."""
        self._surcharges.misbehaved(source, now)

    def take_dropped(self) -> list[_K]:
        """Connections that gave way to higher efforts since the last call: close them."""
        dropped, self._dropped = self._dropped, []
        return dropped

    def _enqueue(self, key: _K, effort: int, now: float) -> Admission:
        self._arrivals += 1
        left_out = self._queue.push(key, effort, self._arrivals)
        self._effort.queue_is(len(self._queue), now)
        if left_out == key:
            return Admission.SILENCE
        if left_out is not None:
            self._dropped.append(left_out)
        return Admission.WAIT
