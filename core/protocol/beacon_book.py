"""What we make of the beacons we hear: who is near, under which addresses, on which channels (S2-10 to S2-13, SA-20).

A beacon is a hint, and anybody can send anything: every datagram ends as a neighbour's news or as a counted refusal.
Cheap checks come first, the signature last, and what the network can fill is bounded.
"""

from collections import Counter, OrderedDict, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from core.errors import LocalProtocolError, RemoteProtocolError
from core.protocol import v1
from core.protocol.address import Address, preference
from core.protocol.beacon import EXPIRY_S, MERGE_S, Channel
from core.protocol.constants import BEACON_BYTES, MAX_ADDRESSES, VERSION
from core.protocol.ids import UserId
from core.protocol.packets import Broadcast, BroadcastFlag, decode
from core.protocol.rate import RateLimiter

MAX_NEIGHBOURS = 2_048  # a large office; about 1 KiB each. Beyond it somebody invents people
MAX_MARKS = (
    4_096  # the last beacon of those who left, so that an old one does not bring them back; 200 bytes each
)
MAX_SKEW_MS = 24 * 3_600_000  # clocks on a LAN are wrong, but a beacon of last week is a recording
VERIFICATIONS_PER_SOURCE_S = 20.0  # several nodes may share an address
VERIFICATIONS_PER_S = 300.0  # 0.1 ms each: 3 % of a core. A beacon of each of 2,048 in 30 s is 68 a second
V1_PER_SOURCE_S = 5.0
V1_PER_S = 20.0  # nothing vouches for them; each is one event
MAX_VERDICTS = 512  # signatures remembered by their bytes: copies of one beacon cost one verification

_BEACON = bytes((VERSION, Broadcast.TYPE))


@dataclass(frozen=True, slots=True)
class NeighbourSeen:
    """Somebody is near. One event per beacon, whatever the number of channels and addresses it came by.

    `addresses` best first, `via` since the last 90 s. `name` is the peer's own bytes: show it through `display_name`.
    A version 1 program has no keys: both are empty, and it proved nothing, not even its id.
    """

    user_id: UserId
    identity_key: bytes
    link_key: bytes
    name: str
    addresses: tuple[Address, ...]
    via: frozenset[Channel]
    server: bool
    instance: int | None = None  # which run of the program; None of a version 1 program


@dataclass(frozen=True, slots=True)
class NeighbourGone:
    """Said farewell, or was not heard for three intervals, or gave way to somebody newer."""

    user_id: UserId


@dataclass(frozen=True, slots=True)
class ClockSkewed:
    """A neighbour's clock and ours are more than 24 h apart; it is ignored. Told once, for a notice to the person."""

    name: str
    skew_ms: int


BeaconEvent: TypeAlias = NeighbourSeen | NeighbourGone | ClockSkewed


class _Mark(NamedTuple):
    """The freshest beacon so far. The next has a higher datetime, or is of another, higher instance."""

    instance: int
    datetime: int

    def is_before(self, instance: int, datetime: int) -> bool:
        return datetime > self.datetime or instance > self.instance


class _IgnoredError(Exception):
    """A datagram is dropped; the text is the reason that is counted."""


@dataclass(slots=True)
class _Neighbour:
    """One who is present. `hosts` and `channels` remember when each was heard last."""

    user_id: UserId
    mark: _Mark
    heard_at: float
    beacon: Broadcast | None = None  # None: a version 1 program
    data: bytes = b""
    name: str = ""
    port: int = 0
    is_told: bool = False
    hosts: dict[str, float] = field(default_factory=dict)
    channels: dict[Channel, float] = field(default_factory=dict)

    def heard(self, channel: Channel, hosts: Sequence[str], now: float) -> None:
        self.channels[channel] = now
        for host in hosts[:MAX_ADDRESSES]:
            self.hosts[host] = now
        while len(self.hosts) > MAX_ADDRESSES:
            del self.hosts[min(self.hosts, key=self.hosts.__getitem__)]

    def seen(self, now: float) -> NeighbourSeen:
        addresses = [_address(host, self.port) for host, at in self.hosts.items() if now - at < EXPIRY_S]
        known = sorted((each for each in addresses if each is not None), key=preference)
        via = frozenset(channel for channel, at in self.channels.items() if now - at < EXPIRY_S)
        if self.beacon is None:
            return NeighbourSeen(self.user_id, b"", b"", self.name, tuple(known), via, False)
        keys = self.beacon.identity_key, self.beacon.link_key
        is_server = bool(self.beacon.flags & BroadcastFlag.SERVER)
        instance = self.beacon.instance
        return NeighbourSeen(self.user_id, *keys, self.name, tuple(known), via, is_server, instance)


class BeaconBook:
    """Everybody near. `now` is in monotonic seconds, `wall_ms` the time of day in ms since the epoch.

    `speaker` is who the last datagram spoke of, and how, if it was taken or is a copy of one that was.
    `heard` counts accepted beacons, `ignored` the others by reason: malformed, foreign_id, old, skew, signature, rate,
    full. Copies of one beacon and echoes of our own are neither.
    """

    def __init__(self, own: UserId, is_friend: Callable[[UserId], bool]) -> None:
        self.heard = 0
        self.speaker: tuple[UserId, Channel] | None = None
        self.ignored: Counter[str] = Counter()
        self._own = own
        self._is_friend = is_friend
        self._present: OrderedDict[UserId, _Neighbour] = OrderedDict()  # longest unheard first
        self._gone: OrderedDict[UserId, _Mark] = OrderedDict()
        self._pending: dict[UserId, float] = {}
        self._events: deque[BeaconEvent] = deque()
        self._verdicts: OrderedDict[bytes, bool] = OrderedDict()
        self._strangers = RateLimiter(VERIFICATIONS_PER_SOURCE_S, VERIFICATIONS_PER_S)
        self._friends = RateLimiter(VERIFICATIONS_PER_SOURCE_S, VERIFICATIONS_PER_S)
        self._v1 = RateLimiter(V1_PER_SOURCE_S, V1_PER_S)
        self._has_told_skew = False

    def __len__(self) -> int:
        """Neighbours present."""
        return len(self._present)

    def receive(self, data: bytes, channel: Channel, hosts: Sequence[str], now: float, wall_ms: int) -> bool:
        """Takes a datagram, or the beacon out of a TXT record. True if it is a fresh question that wants an answer.

        `hosts` is where it came from: the source of a datagram, the addresses of an mDNS service. Never raises.
        """
        self.speaker = None
        try:
            if data[:1] == bytes((v1.VERSION,)):
                return self._receive_v1(data, hosts, now)
            return self._receive(data, channel, hosts, now, wall_ms)
        except _IgnoredError as ignored:
            self.ignored[str(ignored)] += 1
            return False

    def next_event(self) -> BeaconEvent | None:
        return self._events.popleft() if self._events else None

    def next_timer(self) -> float | None:
        """When `handle_timer` wants to be called: an event whose channels are together, a neighbour to expire."""
        times = [next(iter(self._pending.values()))] if self._pending else []
        if self._present:
            times.append(next(iter(self._present.values())).heard_at + EXPIRY_S)
        return min(times, default=None)

    def handle_timer(self, now: float) -> None:
        for user in [user for user, at in self._pending.items() if at <= now]:
            del self._pending[user]
            self._present[user].is_told = True
            self._events.append(self._present[user].seen(now))
        while self._present:
            oldest = next(iter(self._present.values()))
            if oldest.heard_at + EXPIRY_S > now:
                break
            self._remove(oldest.user_id)

    # version 2

    def _receive(self, data: bytes, channel: Channel, hosts: Sequence[str], now: float, wall_ms: int) -> bool:
        beacon = _parse(data)
        if beacon.user == self._own:
            return False
        if beacon.user != UserId.of(beacon.identity_key):
            raise _IgnoredError("foreign_id")
        canonical = beacon.encode_unpadded()
        if self._is_copy(beacon, canonical, channel, hosts, now):
            return False
        self._check_fresh(beacon)
        self._check_signature(beacon, canonical, hosts, now)
        self._check_skew(beacon, wall_ms)
        return self._accept(beacon, canonical, channel, hosts, now)

    def _is_copy(
        self, beacon: Broadcast, canonical: bytes, channel: Channel, hosts: Sequence[str], now: float
    ) -> bool:
        """The beacon heard last, on another channel; or an mDNS record of the same run, which is always a bit old."""
        known = self._present.get(beacon.user)
        if known is None or known.beacon is None or known.mark.instance != beacon.instance:
            return False
        if canonical == known.data:
            is_copy = now - known.heard_at <= MERGE_S or channel is Channel.MDNS
        else:
            is_late_record = channel is Channel.MDNS and beacon.datetime <= known.mark.datetime
            is_copy = is_late_record and self._is_signed(beacon, canonical, hosts, now)
        if is_copy:
            self._merge(known, channel, hosts, now)
        return is_copy

    def _merge(self, known: _Neighbour, channel: Channel, hosts: Sequence[str], now: float) -> None:
        """Another channel or address of a beacon that counted already; by itself it does not keep anybody present."""
        self.speaker = known.user_id, channel
        is_news = channel not in known.channels or any(host not in known.hosts for host in hosts)
        known.heard(channel, hosts, now)
        if is_news:
            self._pending.setdefault(known.user_id, now + MERGE_S)

    def _check_fresh(self, beacon: Broadcast) -> None:
        known = self._present.get(beacon.user)
        mark = known.mark if known is not None and known.beacon is not None else self._gone.get(beacon.user)
        if mark is not None and not mark.is_before(beacon.instance, beacon.datetime):
            raise _IgnoredError("old")

    def _check_skew(self, beacon: Broadcast, wall_ms: int) -> None:
        skew_ms = beacon.datetime - wall_ms
        if abs(skew_ms) <= MAX_SKEW_MS:
            return
        if not self._has_told_skew:
            self._has_told_skew = True
            self._events.append(ClockSkewed(beacon.name, skew_ms))
        raise _IgnoredError("skew")

    def _check_signature(self, beacon: Broadcast, canonical: bytes, hosts: Sequence[str], now: float) -> None:
        if not self._is_signed(beacon, canonical, hosts, now):
            raise _IgnoredError("signature")

    def _is_signed(self, beacon: Broadcast, canonical: bytes, hosts: Sequence[str], now: float) -> bool:
        """Friends have an allowance of their own, so that a flood of strangers does not make them disappear."""
        verdict = self._verdicts.get(canonical)
        if verdict is not None:
            return verdict
        limiter = self._friends if self._is_friend(beacon.user) else self._strangers
        if not limiter.allow(hosts[0] if hosts else "", now):
            raise _IgnoredError("rate")
        verdict = beacon.verify(beacon.identity_key)
        self._verdicts[canonical] = verdict
        if len(self._verdicts) > MAX_VERDICTS:
            self._verdicts.popitem(last=False)
        return verdict

    def _accept(
        self, beacon: Broadcast, canonical: bytes, channel: Channel, hosts: Sequence[str], now: float
    ) -> bool:
        self.heard += 1
        mark = _Mark(beacon.instance, beacon.datetime)
        if beacon.flags & BroadcastFlag.LEAVING:
            self._remove(beacon.user)
            self._remember(beacon.user, mark)
            return False
        known = self._neighbour(beacon.user, mark, now)
        self.speaker = beacon.user, channel
        known.beacon, known.data = beacon, canonical
        known.name, known.port = beacon.name, beacon.port
        known.heard(channel, hosts, now)
        self._pending.setdefault(beacon.user, now + MERGE_S)
        return not beacon.flags & BroadcastFlag.REPLY

    def _neighbour(self, user: UserId, mark: _Mark, now: float) -> _Neighbour:
        """The entry of this person, as the one heard last. A new run starts with no addresses."""
        known = self._present.get(user)
        if known is None:
            self._make_room()
        if known is None or known.beacon is None or known.mark.instance != mark.instance:
            is_told = known is not None and known.is_told
            known = self._present[user] = _Neighbour(user, mark, now, is_told=is_told)
        known.mark, known.heard_at = mark, now
        self._present.move_to_end(user)
        self._gone.pop(user, None)
        return known

    # version 1

    def _receive_v1(self, data: bytes, hosts: Sequence[str], now: float) -> bool:
        """Recognised, never answered, and never taken for somebody who has a key."""
        packet = v1.recognise(data)
        if packet is None:
            raise _IgnoredError("malformed")
        known = self._present.get(packet.user)
        is_taken = packet.user == self._own or (known is not None and known.beacon is not None)
        if is_taken or packet.user in self._gone or self._is_friend(packet.user):
            raise _IgnoredError("foreign_id")
        if not self._v1.allow(hosts[0] if hosts else "", now):
            raise _IgnoredError("rate")
        self.heard += 1
        if known is None:
            self._make_room()
            known = self._present[packet.user] = _Neighbour(packet.user, _Mark(0, 0), now)
        self.speaker = packet.user, Channel.S2WMP_V1
        known.name, known.port, known.heard_at = packet.name, v1.PORT_CHAT, now
        known.heard(Channel.S2WMP_V1, hosts, now)
        self._present.move_to_end(packet.user)
        self._pending.setdefault(packet.user, now + MERGE_S)
        return False

    # the table

    def _make_room(self) -> None:
        """The stranger who was not heard for longest gives way; friends stay, and only friends can fill the table."""
        if len(self._present) < MAX_NEIGHBOURS:
            return
        for user in self._present:
            if not self._is_friend(user):
                self._remove(user)
                return
        raise _IgnoredError("full")

    def _remove(self, user: UserId) -> None:
        known = self._present.pop(user, None)
        if known is None:
            return
        self._pending.pop(user, None)
        if known.beacon is not None:
            self._remember(user, known.mark)
        if known.is_told:
            self._events.append(NeighbourGone(user))

    def _remember(self, user: UserId, mark: _Mark) -> None:
        self._gone[user] = mark
        self._gone.move_to_end(user)
        if len(self._gone) > MAX_MARKS:
            stranger = next((user for user in self._gone if not self._is_friend(user)), user)
            del self._gone[stranger]


def _parse(data: bytes) -> Broadcast:
    """Any other packet is refused by its first bytes: some cost a signature to decode."""
    if len(data) > BEACON_BYTES or data[:2] != _BEACON:
        raise _IgnoredError("malformed")
    try:
        packet = decode(data)
    except RemoteProtocolError:
        raise _IgnoredError("malformed") from None
    assert isinstance(packet, Broadcast)
    return packet


def _address(host: str, port: int) -> Address | None:
    """None for a port of 0 (it does not listen) and for a host that cannot be written as an address."""
    try:
        address = Address(host, port)
    except LocalProtocolError:
        return None
    return address if address.is_dialable else None
