"""When to dial a friend again: soon at first, then ever less often, at once when there is news."""

from collections.abc import Callable

FIRST_S = 0.5  # a link that broke on a healthy network is back before a person notices
LONGEST_S = 60.0  # an absent friend costs one short attempt a minute
JITTER = 0.25  # two nodes that lost each other, or fifty that lost their switch, do not dial in step


class Redial:
    """The state for one peer. `random()` gives numbers from 0 to 1; times are monotonic seconds.

    `due` is when to dial next; None while there is no reason to, as at the start and after a success.
    """

    __slots__ = ("_attempted_at", "_delay_s", "_held_until", "_random", "due")

    def __init__(self, random: Callable[[], float]) -> None:
        self._random = random
        self._delay_s = FIRST_S
        self._attempted_at: float | None = None
        self._held_until = 0.0
        self.due: float | None = None

    def attempted(self, now: float) -> None:
        """An attempt begins: until it ends nothing is due."""
        self._attempted_at = now
        self.due = None

    def failed(self, now: float) -> float:
        """The attempt failed, or the link broke. Returns the new `due`: 0.5 s on, doubled each time, at most 60 s."""
        self.due = now + self._delay_s * (1 - JITTER * self._random())
        self._delay_s = min(2 * self._delay_s, LONGEST_S)
        return self.due

    def held_back(self, now: float, for_s: float) -> float:
        """The peer holds on to another link, which may be dead. Returns the new `due`; later pauses do not grow."""
        self.due = self._held_until = now + for_s
        return self.due

    def succeeded(self) -> None:
        """The handshake is done: the next failure starts from half a second again."""
        self._delay_s = FIRST_S
        self.due = None

    def hurry(self, now: float) -> float:
        """The network changed, or the peer's beacon was seen. Returns the new `due`.

        That is now, but half a second after the last attempt at the earliest (a stream of beacons is no stream of
        attempts), and not before the end of a `held_back`.
        """
        earliest = now if self._attempted_at is None else max(now, self._attempted_at + FIRST_S)
        earliest = max(earliest, self._held_until)
        self.due = earliest if self.due is None else min(self.due, earliest)
        return self.due
