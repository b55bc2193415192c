"""How long messages of each conversation stay, as one row of the key-value table each."""

import struct
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from core.messaging.writes import SetMeta
from core.protocol.changes import is_timer
from core.protocol.content import EXPIRES_IN, Content
from core.protocol.ids import ID_BYTES, UserId

_PREFIX, _DEFAULT = "timer/", "default_timer"
_ROW = struct.Struct(f">Iq{ID_BYTES}s")


@dataclass(frozen=True, slots=True)
class Timer:
    """A conversation's setting; 0 seconds: messages stay. `at`, then `by`, say which of two counts."""

    seconds: int
    at: int
    by: UserId

    def is_newer_than(self, other: "Timer | None") -> bool:
        return other is None or (self.at, self.by) > (other.at, other.by)


def expires_in(content: Content) -> int:
    """How long a friend's message is meant to stay, in seconds; 0: for ever."""
    seconds = content.extra.get(EXPIRES_IN, 0) if content.extra else 0
    return seconds if is_timer(seconds) else 0


def as_write(user: UserId, timer: Timer | None) -> SetMeta:
    """None removes it."""
    return SetMeta(
        f"{_PREFIX}{user}", None if timer is None else _ROW.pack(timer.seconds, timer.at, timer.by)
    )


def default_as_write(seconds: int) -> SetMeta:
    return SetMeta(_DEFAULT, str(seconds).encode() if seconds else None)


def load_timers(meta: Mapping[str, bytes], users: Iterable[UserId]) -> dict[UserId, Timer]:
    rows = ((user, meta.get(f"{_PREFIX}{user}")) for user in users)
    return {user: _timer(row) for user, row in rows if row is not None}


def load_default(meta: Mapping[str, bytes]) -> int:
    """Seconds, for friendships to come."""
    return int(meta.get(_DEFAULT, b"0"))


def _timer(row: bytes) -> Timer:
    seconds, at, by = _ROW.unpack(row)
    return Timer(seconds, at, UserId(by))
