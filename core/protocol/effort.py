"""How much work callers are asked for: the control loop of Tor's proposal 327, faster, as a LAN is (JE-16 to JE-19).

The effort rises while the queue of pending handshakes never empties and falls once it does, but not to nothing while
callers come in numbers and leave their handshakes unfinished. Sources that keep us busy under load, or misbehave once
they are in, face a surcharge of their own. Effort is linear: 1,000 is about a millisecond of one core in Python. `now`
is in monotonic seconds.
"""

from collections import OrderedDict

from core.protocol.challenge import MAX_EFFORT
from core.protocol.source import Source

PERIOD_S = 0.5  # a tenth of the handshake's deadline: a flood meets more work before its second wave
FIRST_EFFORT = 1_000
UNFINISHED = 128  # calls of a period beyond which they are a flood: a tenth of one core if they were let in
SURCHARGE = 1_000  # for each handshake above the free ones
FREE_HANDSHAKES = 32.0  # of one source at once: machines behind an address translator that start together
FORGIVEN_PER_S = 8.0
MISBEHAVIOUR = 16.0  # a handshake that fails counts as so many
MAX_SOURCES = 1_024  # as many as may be half-open; the one that was quiet longest gives way

_MAX_SCORE = FREE_HANDSHAKES + MAX_EFFORT / SURCHARGE
_MAX_PERIODS = 32  # enough to fall from the largest effort to none, and to rise to it


class EffortControl:
    """What is asked of everybody while there is load."""

    __slots__ = ("_effort", "_ends", "_length", "_unfinished", "_was_empty")

    def __init__(self, now: float) -> None:
        self._effort = 0
        self._length = 0
        self._unfinished = 0  # calls of this period, less the handshakes that were finished in it
        self._was_empty = True  # at some time in this period
        self._ends = now + PERIOD_S

    def queue_is(self, length: int, now: float) -> None:
        """The queue's length, told whenever it changes."""
        self._turn(now)
        self._length = length
        self._was_empty = self._was_empty or length == 0

    def called(self, now: float) -> None:
        """A first frame came that was right, without an answer to a challenge."""
        self._turn(now)
        self._unfinished += 1

    def finished(self, now: float) -> None:
        """A link was established: whoever finishes has worked as much as we have."""
        self._turn(now)
        self._unfinished -= 1

    def effort(self, now: float) -> int:
        """From 0, after a time without a queue and without a flood, to `MAX_EFFORT`."""
        self._turn(now)
        return self._effort

    def _turn(self, now: float) -> None:
        """Closes the periods that have passed."""
        if now < self._ends:
            return
        periods = int((now - self._ends) / PERIOD_S) + 1
        for _ in range(min(periods, _MAX_PERIODS)):
            is_flood = self._unfinished > UNFINISHED
            self._effort = _adjusted(self._effort, was_empty=self._was_empty, is_flood=is_flood)
            self._was_empty, self._unfinished = self._length == 0, 0
        self._ends += periods * PERIOD_S


def _adjusted(effort: int, *, was_empty: bool, is_flood: bool) -> int:
    if not was_empty:
        return min(MAX_EFFORT, max(2 * effort, FIRST_EFFORT))
    fallen = effort * 2 // 3 if effort > FIRST_EFFORT else 0
    return max(fallen, FIRST_EFFORT) if is_flood else fallen


class Surcharges:
    """What single sources are asked for beside, in a bounded table: a leaky count of their handshakes (JE-18)."""

    __slots__ = ("_scores",)

    def __init__(self) -> None:
        self._scores: OrderedDict[Source, tuple[float, float]] = OrderedDict()  # score, when it was that

    def __len__(self) -> int:
        """Sources remembered."""
        return len(self._scores)

    def effort(self, source: Source, now: float) -> int:
        """0 for a source within its free handshakes."""
        excess = self._score(source, now) - FREE_HANDSHAKES
        return min(MAX_EFFORT, int(max(0.0, excess) * SURCHARGE))

    def handshake(self, source: Source, now: float) -> None:
        """A handshake of this source costs us work now."""
        self._add(source, 1.0, now)

    def misbehaved(self, source: Source, now: float) -> None:
        """A handshake of this source was let in and failed (JE-19)."""
        self._add(source, MISBEHAVIOUR, now)

    def _score(self, source: Source, now: float) -> float:
        score, at = self._scores.get(source, (0.0, now))
        return max(0.0, score - max(0.0, now - at) * FORGIVEN_PER_S)

    def _add(self, source: Source, count: float, now: float) -> None:
        self._scores[source] = (min(_MAX_SCORE, self._score(source, now) + count), now)
        self._scores.move_to_end(source)
        if len(self._scores) > MAX_SOURCES:
            self._scores.popitem(last=False)
