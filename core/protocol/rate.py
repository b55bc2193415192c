"""How often something may happen, for one source and for all together: a bounded, pure decision."""

import math
from collections.abc import Hashable


class _Bucket:
    """A token bucket, full with one second's worth (at least one token)."""

    __slots__ = ("_at", "_rate_s", "_tokens")

    def __init__(self, rate_s: float) -> None:
        self._rate_s = rate_s
        self._tokens = max(rate_s, 1.0)
        self._at = -math.inf

    def tokens(self, now: float) -> float:
        return min(max(self._rate_s, 1.0), self._tokens + (now - self._at) * self._rate_s)

    def take(self, now: float) -> None:
        self._tokens = self.tokens(now) - 1
        self._at = now


class RateLimiter:
    """`per_source_s` times a second for one source, `total_s` in all, in bursts of one second's worth.

    Only an admitted source is remembered, and its bucket is full again within a second or within 1 / `per_source_s`,
    so a table swept at twice what one such time can admit is bounded. `now` is in monotonic seconds.
    """

    __slots__ = ("_by_source", "_per_source_s", "_sweep_above", "_total")

    def __init__(self, per_source_s: float, total_s: float) -> None:
        self._per_source_s = per_source_s
        self._total = _Bucket(total_s)
        self._by_source: dict[Hashable, _Bucket] = {}
        self._sweep_above = math.ceil(2 * total_s * max(1.0, 1.0 / per_source_s))

    def allow(self, source: Hashable, now: float) -> bool:
        """Whether it may happen now; a refusal takes no token."""
        bucket = self._by_source.get(source) or _Bucket(self._per_source_s)
        if bucket.tokens(now) < 1 or self._total.tokens(now) < 1:
            return False
        bucket.take(now)
        self._total.take(now)
        self._by_source[source] = bucket
        if len(self._by_source) > self._sweep_above:
            full = max(self._per_source_s, 1.0)
            live = {key: each for key, each in self._by_source.items() if each.tokens(now) < full}
            self._by_source = live
        return True

    def __len__(self) -> int:
        """Sources remembered."""
        return len(self._by_source)
