"""Limits on monotonic seconds: a token bucket, and a pause per person."""

from core.protocol.ids import UserId


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


class Cooldown:
    """Something that may happen to a person again only `pause_s` after the last time."""

    def __init__(self, pause_s: float) -> None:
        self._pause_s = pause_s
        self._last: dict[UserId, float] = {}

    def is_over(self, user: UserId, now: float) -> bool:
        last = self._last.get(user)
        return last is None or now - last >= self._pause_s

    def start(self, user: UserId, now: float) -> None:
        self._last[user] = now

    def forget(self, user: UserId) -> None:
        self._last.pop(user, None)
