"""Our own beacons (S2-10 to S2-13, SA-19): when to send which bytes. No socket, no clock, no randomness of its own.

One beacon goes out on every channel with the same datetime, so that whoever hears it several times knows it for one.
"""

import enum
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from core.protocol.constants import BEACON_BYTES
from core.protocol.identity import Identity
from core.protocol.packets import Broadcast, BroadcastFlag
from core.protocol.rate import RateLimiter

BURST_S = (
    0.0,
    1.0,
    2.0,
    4.0,
)  # after a start or a network change: the first ones may be lost with the link still down
BURST_JITTER_S = 0.25  # machines that got their power back together do not shout together
INTERVAL_S = 30.0
INTERVAL_JITTER = 0.1
EXPIRY_S = 3 * INTERVAL_S  # three beacons lost in a row: gone
MERGE_S = 0.1  # what several channels bring within this time is one event
ANSWER_AFTER_S = (0.02, 0.12)  # a room full of nodes does not answer in the same millisecond
ANSWERS_PER_SOURCE_S = 1.0
ANSWERS_PER_S = 50.0  # 20 kB a second at most, whoever asks
MDNS_REFRESH_S = 60.0  # a TXT record must not grow older than EXPIRY_S, or its reader takes us for gone
TXT_VALUE_BYTES = 252  # a TXT entry has at most 255 bytes: `b0=` and this many


class Channel(enum.Enum):
    """Where a beacon was heard."""

    BROADCAST = "broadcast"
    MULTICAST = "multicast"
    MDNS = "mdns"
    S2WMP_V1 = "s2wmp-v1"


@dataclass(frozen=True, slots=True)
class Announce:
    """Send `data` on every channel."""

    data: bytes


@dataclass(frozen=True, slots=True)
class Answer:
    """Send `data` back to where the question came from: `origin` as it was given to `asked`."""

    data: bytes
    origin: Hashable


Outgoing: TypeAlias = Announce | Answer


class BeaconSender:
    """Announces and answers while visible. `random()` gives numbers from 0 to 1.

    After every call the owner re-arms its timer from `next_timer`; when it fires, `due` gives what is to be sent.
    """

    def __init__(
        self, identity: Identity, instance: int, random: Callable[[], float], *, is_server: bool = False
    ) -> None:
        self._identity = identity
        self._instance = instance
        self._random = random
        self._flags = BroadcastFlag.SERVER if is_server else BroadcastFlag(0)
        self._name = ""
        self._port = 0
        self._datetime = 0
        self._is_visible = False
        self._schedule: list[float] = []
        self._answers: dict[Hashable, float] = {}
        self._limiter = RateLimiter(ANSWERS_PER_SOURCE_S, ANSWERS_PER_S)

    @property
    def is_visible(self) -> bool:
        return self._is_visible

    def start(self, name: str, port: int, now: float) -> None:
        """Becomes visible (or stays so, with another name or port): announces at 0, 1, 2, 4 s, then every 30 s."""
        self._name, self._port, self._is_visible = name, port, True
        self.network_changed(now)

    def network_changed(self, now: float) -> None:
        """Announces at once, and as after a start."""
        if self._is_visible:
            jitter_s = self._random() * BURST_JITTER_S
            self._schedule = [now] + [now + delay_s + jitter_s for delay_s in BURST_S[1:]]

    def stop(self, wall_ms: int) -> bytes | None:
        """Falls silent. Returns the farewell to send on every channel; None if nobody was told that we are here."""
        if not self._is_visible:
            return None
        self._is_visible = False
        self._schedule = []
        self._answers = {}
        return self._beacon(wall_ms, BroadcastFlag.LEAVING).encode()

    def asked(self, question_bytes: int, origin: Hashable, now: float) -> None:
        """A fresh question was heard. It is answered later, once a second to one origin, never with more bytes."""
        if not self._is_visible or question_bytes < BEACON_BYTES or origin in self._answers:
            return
        if self._limiter.allow(origin, now):
            first_s, last_s = ANSWER_AFTER_S
            self._answers[origin] = now + first_s + (last_s - first_s) * self._random()

    def next_timer(self) -> float | None:
        """When `due` wants to be called; None while invisible."""
        times = self._schedule[:1] + list(self._answers.values())
        return min(times, default=None)

    def due(self, now: float, wall_ms: int) -> list[Outgoing]:
        """What is to be sent now. Each beacon has a datetime of its own, above all before."""
        outgoing: list[Outgoing] = []
        if self._schedule and self._schedule[0] <= now:
            self._reschedule(now)
            outgoing.append(Announce(self._beacon(wall_ms, BroadcastFlag(0)).encode()))
        for origin in [origin for origin, at in self._answers.items() if at <= now]:
            del self._answers[origin]
            outgoing.append(Answer(self._beacon(wall_ms, BroadcastFlag.REPLY).encode(), origin))
        return outgoing

    def txt(self, wall_ms: int) -> dict[bytes, bytes]:
        """A fresh beacon as TXT entries. Empty while invisible."""
        return as_txt(self._beacon(wall_ms, BroadcastFlag(0))) if self._is_visible else {}

    def _reschedule(self, now: float) -> None:
        """Past times are dropped: after a sleep one beacon is due, not one per interval missed."""
        self._schedule = [at for at in self._schedule if at > now]
        if not self._schedule:
            stretch = 1 + INTERVAL_JITTER * (2 * self._random() - 1)
            self._schedule = [now + INTERVAL_S * stretch]

    def _beacon(self, wall_ms: int, flag: BroadcastFlag) -> Broadcast:
        self._datetime = max(wall_ms, self._datetime + 1)
        flags = int(self._flags | flag)
        return Broadcast.signed(self._identity, self._datetime, self._name, flags, self._port, self._instance)


def as_txt(beacon: Broadcast) -> dict[bytes, bytes]:
    """`b0` and `b1`: the beacon without its padding, in two values that fit their TXT entries."""
    data = beacon.encode_unpadded()
    return {b"b0": data[:TXT_VALUE_BYTES], b"b1": data[TXT_VALUE_BYTES:]}


def from_txt(entries: Mapping[bytes, bytes | None]) -> bytes | None:
    """The beacon's bytes, not yet looked at; None without `b0` or if there are more than a beacon has."""
    first = entries.get(b"b0")
    data = (first or b"") + (entries.get(b"b1") or b"")
    return data if first and len(data) <= BEACON_BYTES else None
