"""A token bucket on monotonic seconds."""


class Bucket:
    """`burst` at once, `rate_s` a second in the long run."""

    def __init__(self, rate_s: float, burst: float) -> None:
        self._rate_s, self._burst = rate_s, burst
        self._tokens, self._at = burst, 0.0

    def take(self, now: float) -> bool:
        """Takes one token if there is one."""
        self._tokens = min(self._burst, self._tokens + (now - self._at) * self._rate_s)
        self._at = now
        if self._tokens < 1:
            return False
        self._tokens -= 1
        return True
