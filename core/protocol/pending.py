"""Paid handshakes that wait for their turn: the highest effort first, then the oldest (JE-16)."""

import bisect
from collections.abc import Hashable
from typing import Generic, TypeVar

from core.errors import LocalProtocolError
from core.protocol.admission import MAX_HALF_OPEN

_K = TypeVar("_K", bound=Hashable)


class PendingQueue(Generic[_K]):
    """At most `most` of them; above that the lowest effort, and of these the newest, is left out."""

    __slots__ = ("_keys", "_most", "_order", "_places")

    def __init__(self, most: int = MAX_HALF_OPEN) -> None:
        self._most = most
        self._places: list[tuple[int, int]] = []  # minus effort, arrival; sorted
        self._keys: dict[tuple[int, int], _K] = {}
        self._order: dict[_K, tuple[int, int]] = {}

    def __len__(self) -> int:
        return len(self._places)

    def push(self, key: _K, effort: int, arrival: int) -> _K | None:
        """Adds one; returns the one that is left out, if any, perhaps `key`. LocalProtocolError if it waits already.

        `arrival` rises from one to the next.
        """
        place = (-effort, arrival)
        if key in self._order or place in self._keys:
            raise LocalProtocolError("this handshake is waiting already")
        bisect.insort(self._places, place)
        self._keys[place] = key
        self._order[key] = place
        return self._remove(self._places[-1]) if len(self._places) > self._most else None

    def pop(self) -> _K | None:
        """The next one, None if none waits."""
        return self._remove(self._places[0]) if self._places else None

    def discard(self, key: _K) -> None:
        """The connection is gone. Unknown keys are ignored."""
        if key in self._order:
            self._remove(self._order[key])

    def _remove(self, place: tuple[int, int]) -> _K:
        del self._places[bisect.bisect_left(self._places, place)]
        key = self._keys.pop(place)
        del self._order[key]
        return key
