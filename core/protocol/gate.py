"""Who of the callers with a right first frame is let in, challenged, made to wait: joins challenges, effort and queue.

One for all connections of a listener. A key stands for a connection, a source is a host without port; `now` is in
monotonic seconds. Callers with a ticket that the owner knows, and strangers (XX), it judges before it asks here.
"""

import os
from collections.abc import Hashable
from typing import Generic, TypeVar

from core.protocol.admission import MAX_HALF_OPEN
from core.protocol.challenge import Challenger, Random
from core.protocol.effort import FIRST_EFFORT, EffortControl, Surcharges
from core.protocol.first_frame import FirstFrame
from core.protocol.pending import PendingQueue
from core.protocol.verdict import Admission, Verdict

LOAD_BEGINS_ABOVE = MAX_HALF_OPEN // 8  # pending handshakes: a busy morning is below, a flood is soon above

_K = TypeVar("_K", bound=Hashable)


class Gate(Generic[_K]):
    """`decide` for each first frame, `next_turn` as often as there is time for a handshake, `gone` for each end."""

    __slots__ = ("_arrivals", "_challenger", "_dropped", "_effort", "_queue", "_surcharges")

    def __init__(self, now: float, random: Random = os.urandom) -> None:
        self._challenger = Challenger(now, random)
        self._effort = EffortControl(now)
        self._surcharges = Surcharges()
        self._queue: PendingQueue[_K] = PendingQueue()
        self._arrivals = 0
        self._dropped: list[_K] = []

    @property
    def waiting(self) -> int:
        """Handshakes that have paid and wait for `next_turn`."""
        return len(self._queue)

    def required(self, source: str, half_open: int, now: float) -> int:
        """The effort asked of `source` while `half_open` handshakes are pending; 0 lets it in as it is."""
        general = self._effort.effort(now)
        if half_open > LOAD_BEGINS_ABOVE or self._queue:
            general = max(general, FIRST_EFFORT)
        return general + self._surcharges.effort(source, now)

    def decide(self, key: _K, frame: FirstFrame, source: str, half_open: int, now: float) -> Verdict:
        """Costs a few hashes and keeps nothing of a caller that has not paid (JE-3, JE-4)."""
        required = self.required(source, half_open, now)
        if required > 0:
            if frame.answer is None:
                return self._challenger.ask(source, required, now)
            if not self._challenger.verify(frame.answer, source, frame.noise_message, now):
                return Admission.SILENCE
        self._surcharges.handshake(source, now)
        if required == 0 or (half_open <= LOAD_BEGINS_ABOVE and not self._queue):
            return Admission.ADMIT
        return self._enqueue(key, 0 if frame.answer is None else frame.answer.effort, now)

    def next_turn(self, now: float) -> _K | None:
        """Whose handshake is to proceed now, None if nobody waits."""
        key = self._queue.pop()
        self._effort.queue_is(len(self._queue), now)
        return key

    def gone(self, key: _K, now: float) -> None:
        """The connection has ended; unknown keys are ignored."""
        self._queue.discard(key)
        self._effort.queue_is(len(self._queue), now)

    def misbehaved(self, source: str, now: float) -> None:
        """A handshake that was let in failed, or a link of this address broke a rule."""
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
