"""Beacons (S2-10 to S2-13, S2-60, SA-11, SA-19, SA-20): when they are sent, and what is made of those that come."""

import itertools
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.protocol import v1
from core.protocol.address import Address
from core.protocol.beacon import (
    ANSWER_AFTER_S,
    ANSWERS_PER_S,
    BURST_S,
    EXPIRY_S,
    INTERVAL_S,
    MERGE_S,
    TXT_VALUE_BYTES,
    Announce,
    Answer,
    BeaconSender,
    Channel,
    as_txt,
    from_txt,
)
from core.protocol.beacon_book import (
    MAX_MARKS,
    MAX_NEIGHBOURS,
    MAX_SKEW_MS,
    VERIFICATIONS_PER_SOURCE_S,
    BeaconBook,
    BeaconEvent,
    ClockSkewed,
    NeighbourGone,
    NeighbourSeen,
)
from core.protocol.constants import BEACON_BYTES
from core.protocol.identity import Identity
from core.protocol.ids import UserId
from core.protocol.packets import Broadcast, BroadcastFlag, decode
from core.protocol.rate import RateLimiter

ALICE = Identity.generate()
BOB = Identity.generate()
WALL_MS = 1_700_000_000_000
HOST = "192.168.7.20"


# Sending


def sender(random: float = 0.0, **options: bool) -> BeaconSender:
    return BeaconSender(ALICE, 7, lambda: random, **options)


def parse(data: bytes) -> Broadcast:
    packet = decode(data)
    assert isinstance(packet, Broadcast)
    assert packet.verify(ALICE.identity_key)
    return packet


def announcements(beacons: BeaconSender, until_s: float) -> list[float]:
    """When something is announced, as a timer would have it."""
    times = []
    while (due := beacons.next_timer()) is not None and due < until_s:
        if any(isinstance(outgoing, Announce) for outgoing in beacons.due(due, WALL_MS)):
            times.append(due)
    return times


def test_announced_at_0_1_2_4_seconds_then_every_30() -> None:
    beacons = sender(0.5)
    assert beacons.next_timer() is None
    beacons.start("Alice", 42421, 100.0)
    times = [at - 100.0 for at in announcements(beacons, 200.0)]
    jitter = 0.125
    assert times == pytest.approx(
        [0, 1 + jitter, 2 + jitter, 4 + jitter, 34 + jitter, 64 + jitter, 94 + jitter]
    )


@pytest.mark.parametrize("random", [0.0, 0.999])
def test_jitter_is_small(random: float) -> None:
    beacons = sender(random)
    beacons.start("Alice", 42421, 0.0)
    times = announcements(beacons, 1_000.0)
    for planned, at in zip(BURST_S, times, strict=False):
        assert planned <= at <= planned + 0.25
    for earlier, later in itertools.pairwise(times[len(BURST_S) - 1 :]):
        assert 0.89 * INTERVAL_S < later - earlier < 1.11 * INTERVAL_S


def test_a_network_change_announces_at_once() -> None:
    beacons = sender()
    beacons.start("Alice", 42421, 0.0)
    announcements(beacons, 10.0)
    beacons.network_changed(12.0)
    assert announcements(beacons, 40.0) == [12.0, 13.0, 14.0, 16.0]


def test_after_a_sleep_one_beacon_is_due_not_all_that_were_missed() -> None:
    beacons = sender()
    beacons.start("Alice", 42421, 0.0)
    assert len(beacons.due(3_600.0, WALL_MS)) == 1
    assert beacons.next_timer() > 3_600.0  # type: ignore[operator]


def test_what_an_announcement_says() -> None:
    beacons = BeaconSender(ALICE, 7, lambda: 0.0, is_server=True)
    beacons.start("Alice", 42421, 0.0)
    (outgoing,) = beacons.due(0.0, WALL_MS)
    assert isinstance(outgoing, Announce)
    assert len(outgoing.data) == BEACON_BYTES
    packet = parse(outgoing.data)
    said = (packet.name, packet.port, packet.instance, packet.datetime, packet.flags, packet.link_key)
    assert said == ("Alice", 42421, 7, WALL_MS, BroadcastFlag.SERVER, ALICE.link_key)


def test_datetimes_rise_although_the_clock_goes_back() -> None:
    beacons = sender()
    beacons.start("Alice", 42421, 0.0)
    walls = [WALL_MS, WALL_MS, WALL_MS - 10_000, WALL_MS + 5]
    datetimes = []
    for now, wall_ms in zip((0.0, 1.0, 2.0, 4.0), walls, strict=True):
        (outgoing,) = beacons.due(now, wall_ms)
        datetimes.append(parse(outgoing.data).datetime)
    assert datetimes == [WALL_MS, WALL_MS + 1, WALL_MS + 2, WALL_MS + 5]


def answers(beacons: BeaconSender, now: float) -> list[Answer]:
    return [outgoing for outgoing in beacons.due(now, WALL_MS) if isinstance(outgoing, Answer)]


@pytest.mark.parametrize("random", [0.0, 0.5, 0.999])
def test_a_question_is_answered_to_its_source_after_20_to_120_ms(random: float) -> None:
    beacons = sender(random)
    beacons.start("Alice", 42421, 0.0)
    announcements(beacons, 10.0)
    beacons.asked(BEACON_BYTES, "somebody", 10.0)
    due = beacons.next_timer()
    assert due == pytest.approx(10.0 + 0.02 + 0.1 * random)
    (answer,) = answers(beacons, due)
    assert answer.origin == "somebody"
    assert len(answer.data) == BEACON_BYTES
    assert parse(answer.data).flags == BroadcastFlag.REPLY
    assert answers(beacons, due + 1) == []


def test_one_answer_a_second_to_one_source() -> None:
    beacons = sender()
    beacons.start("Alice", 42421, 0.0)
    times = []
    for tick in range(300):
        now = tick / 100
        beacons.asked(BEACON_BYTES, "hasty", now)
        times += [now for _ in answers(beacons, now)]
    assert len(times) == 3
    beacons.asked(BEACON_BYTES, "other", 3.0)
    assert len(answers(beacons, 4.0)) == 1


def test_answers_are_bounded_whoever_asks() -> None:
    beacons = sender()
    beacons.start("Alice", 42421, 0.0)
    for number in range(10_000):
        beacons.asked(BEACON_BYTES, number, 0.0)
    assert len(answers(beacons, 0.02)) == ANSWERS_PER_S


def test_an_answer_is_never_larger_than_the_question() -> None:
    beacons = sender()
    beacons.start("Alice", 42421, 0.0)
    beacons.due(0.0, WALL_MS)
    beacons.asked(BEACON_BYTES - 1, "short", 0.0)
    assert answers(beacons, 1.0) == []


def test_invisible_means_silent() -> None:
    beacons = sender()
    beacons.asked(BEACON_BYTES, "somebody", 0.0)
    beacons.network_changed(0.0)
    assert beacons.next_timer() is None
    assert beacons.due(1.0, WALL_MS) == []
    assert beacons.txt(WALL_MS) == {}
    assert beacons.stop(WALL_MS) is None


def test_becoming_invisible_says_farewell_once_and_drops_answers() -> None:
    beacons = sender()
    beacons.start("Alice", 42421, 0.0)
    beacons.asked(BEACON_BYTES, "somebody", 0.0)
    farewell = beacons.stop(WALL_MS)
    assert farewell is not None
    assert parse(farewell).flags == BroadcastFlag.LEAVING
    assert beacons.next_timer() is None
    assert beacons.stop(WALL_MS) is None


@pytest.mark.parametrize("name", ["", "Alice", "é" * 32, "x" * 64])
def test_txt_carries_the_same_beacon_without_padding(name: str) -> None:
    beacons = sender()
    beacons.start(name, 42421, 0.0)
    entries = beacons.txt(WALL_MS)
    assert all(len(key) + 1 + len(value) <= 255 for key, value in entries.items())
    data = from_txt(entries)
    assert data is not None
    assert parse(data).name == name
    assert parse(data).encode_unpadded() == data


def test_a_beacon_too_long_for_one_entry_is_split() -> None:
    packet = replace(beacon(), name="x" * 64)
    data = packet.encode_unpadded()
    assert from_txt({b"b0": data[:100], b"b1": data[100:]}) == data
    assert as_txt(packet)[b"b0"] + as_txt(packet)[b"b1"] == data
    assert len(as_txt(packet)[b"b0"]) <= TXT_VALUE_BYTES


@pytest.mark.parametrize(
    "entries",
    [{}, {b"b0": None}, {b"b1": b"x"}, {b"b0": b""}, {b"b0": bytes(255), b"b1": bytes(255)}],
)
def test_txt_that_holds_no_beacon(entries: dict[bytes, bytes | None]) -> None:
    assert from_txt(entries) is None


# Hearing


def beacon(
    identity: Identity = ALICE,
    *,
    datetime: int = WALL_MS,
    instance: int = 7,
    flags: int = 0,
    name: str = "Alice",
    port: int = 42421,
) -> Broadcast:
    return Broadcast.signed(identity, datetime, name, flags, port, instance)


class Ear:
    """Bob's book, its clock, and what it told."""

    def __init__(self, *friends: Identity) -> None:
        ids = {friend.user_id for friend in friends}
        self.book = BeaconBook(BOB.user_id, ids.__contains__)
        self.now = 0.0
        self.wall_ms = WALL_MS

    def hears(
        self,
        packet: Broadcast | bytes,
        channel: Channel = Channel.BROADCAST,
        *hosts: str,
        at: float | None = None,
    ) -> bool:
        """Whether it was a fresh question."""
        self.now = self.now if at is None else at
        data = packet if isinstance(packet, bytes) else packet.encode()
        return self.book.receive(data, channel, hosts or (HOST,), self.now, self.wall_ms)

    def tells(self, until: float | None = None) -> list[BeaconEvent]:
        """Everything told up to a time, by default just after the channels are together."""
        until = self.now + MERGE_S if until is None else until
        while (due := self.book.next_timer()) is not None and due <= until:
            self.book.handle_timer(due)
        self.now = until
        return list(iter(self.book.next_event, None))

    @property
    def ignored(self) -> dict[str, int]:
        return dict(self.book.ignored)


def test_a_neighbour_is_seen() -> None:
    ear = Ear()
    assert ear.hears(beacon())
    assert ear.tells() == [
        NeighbourSeen(
            ALICE.user_id,
            ALICE.identity_key,
            ALICE.link_key,
            "Alice",
            (Address(HOST, 42421),),
            frozenset({Channel.BROADCAST}),
            server=False,
            instance=7,
        )
    ]
    assert (ear.book.heard, ear.ignored) == (1, {})


def test_who_spoke_is_told_of_what_was_taken_and_of_its_copies_alone() -> None:
    ear = Ear()
    same = beacon()
    for packet, channel, at, speaker in (
        (same, Channel.BROADCAST, 0.0, (ALICE.user_id, Channel.BROADCAST)),
        (same, Channel.MULTICAST, 0.05, (ALICE.user_id, Channel.MULTICAST)),
        (beacon(name="Mallory").encode()[:-200], Channel.BROADCAST, 0.06, None),
        (same, Channel.BROADCAST, 9.0, None),
        (beacon(BOB), Channel.BROADCAST, 9.0, None),
        (replace(beacon(datetime=WALL_MS + 5), name="Eve"), Channel.BROADCAST, 9.0, None),
        (beacon(datetime=WALL_MS + 9, flags=4), Channel.BROADCAST, 9.0, None),
    ):
        ear.hears(packet, channel, at=at)
        assert ear.book.speaker == speaker


def test_channels_and_addresses_within_100_ms_are_one_event() -> None:
    ear = Ear()
    same = beacon()
    assert ear.hears(same, Channel.BROADCAST, "169.254.1.1", at=0.0)
    assert not ear.hears(same, Channel.MULTICAST, "fe80::1%eth0", at=0.05)
    assert not ear.hears(same, Channel.MDNS, "10.0.0.1", "fd00::1", at=0.08)
    (seen,) = ear.tells()
    assert isinstance(seen, NeighbourSeen)
    assert seen.via == {Channel.BROADCAST, Channel.MULTICAST, Channel.MDNS}
    assert [address.host for address in seen.addresses] == [
        "10.0.0.1",
        "fd00::1",
        "169.254.1.1",
        "fe80::1%eth0",
    ]
    assert (ear.book.heard, ear.ignored) == (1, {})


def test_a_copy_that_comes_later_is_a_replay() -> None:
    ear = Ear()
    ear.hears(beacon(), at=0.0)
    ear.tells()
    assert not ear.hears(beacon(), Channel.MULTICAST, "10.6.6.6", at=MERGE_S + 0.01)
    assert ear.tells() == []
    assert ear.ignored == {"old": 1}


def test_channels_are_remembered_from_one_beacon_to_the_next() -> None:
    ear = Ear()
    ear.hears(beacon(), Channel.MULTICAST, at=0.0)
    ear.tells()
    ear.hears(beacon(datetime=WALL_MS + 1), Channel.BROADCAST, at=30.0)
    (seen,) = ear.tells()
    assert isinstance(seen, NeighbourSeen)
    assert seen.via == {Channel.BROADCAST, Channel.MULTICAST}
    ear.hears(beacon(datetime=WALL_MS + 2), Channel.BROADCAST, at=EXPIRY_S)
    (seen,) = ear.tells()
    assert isinstance(seen, NeighbourSeen)
    assert seen.via == {Channel.BROADCAST}


@pytest.mark.parametrize(
    ("datetime", "instance", "reason"),
    [
        (WALL_MS + 1, 7, None),
        (WALL_MS, 7, "old"),
        (WALL_MS - 1, 7, "old"),
        (WALL_MS + 1, 6, None),  # a lower instance with a later datetime: a profile from a backup
        (WALL_MS - 1, 8, None),  # a new run whose clock was set back
        (WALL_MS, 8, None),
        (WALL_MS, 6, "old"),
        (WALL_MS - 1, 6, "old"),
    ],
)
@pytest.mark.parametrize("is_gone", [False, True])
def test_freshness(datetime: int, instance: int, reason: str | None, is_gone: bool) -> None:
    ear = Ear()
    ear.hears(beacon(name="first"), at=0.0)
    ear.tells(until=EXPIRY_S if is_gone else 1.0)
    assert len(ear.book) == (not is_gone)
    ear.hears(beacon(datetime=datetime, instance=instance, name="second"))
    assert len(ear.tells()) == (reason is None)
    assert ear.ignored == ({reason: 1} if reason else {})


@pytest.mark.parametrize("skew_ms", [MAX_SKEW_MS, -MAX_SKEW_MS, MAX_SKEW_MS + 1, -MAX_SKEW_MS - 1])
def test_clocks_may_differ_by_a_day(skew_ms: int) -> None:
    ear = Ear()
    ear.hears(beacon(datetime=WALL_MS + skew_ms))
    if abs(skew_ms) <= MAX_SKEW_MS:
        assert isinstance(ear.tells()[0], NeighbourSeen)
    else:
        assert ear.tells() == [ClockSkewed("Alice", skew_ms)]
        assert ear.ignored == {"skew": 1}


def test_skew_is_told_once_and_counted_always() -> None:
    ear = Ear()
    for step in range(3):
        ear.hears(beacon(datetime=WALL_MS + 2 * MAX_SKEW_MS + step))
    assert len(ear.tells()) == 1
    assert ear.ignored == {"skew": 3}


def flip(data: bytes, at: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (beacon().encode()[:-1] + b"\x01", "malformed"),  # padding that is not zero
        (beacon().encode() + b"\x00", "malformed"),
        (beacon().encode()[:100], "malformed"),
        (b"", "malformed"),
        (b"\x02", "malformed"),
        (b"\x02\x02" + bytes(398), "malformed"),  # another packet, which would cost a signature to decode
        (b"\x03\x07" + bytes(398), "malformed"),
        (b"\x01\x07" + bytes(20), "malformed"),
        (flip(beacon().encode(), 12), "foreign_id"),
        (replace(beacon(), user=UserId(bytes(16))).encode(), "foreign_id"),
        (replace(beacon(), identity_key=BOB.identity_key).encode(), "foreign_id"),
        (flip(beacon().encode(), 5), "signature"),
        (replace(beacon(), name="Mallory").encode(), "signature"),
        (replace(beacon(), port=1).encode(), "signature"),
        (replace(beacon(), flags=BroadcastFlag.LEAVING).encode(), "signature"),
        (replace(beacon(), signature=bytes(64)).encode(), "signature"),
    ],
    ids=itertools.count(),
)
def test_what_is_wrong_is_ignored_and_counted(data: bytes, reason: str) -> None:
    ear = Ear()
    assert not ear.hears(data)
    assert ear.tells() == []
    assert ear.ignored == {reason: 1}


def test_our_own_beacons_are_neither_news_nor_counted() -> None:
    ear = Ear()
    assert not ear.hears(beacon(BOB))
    assert ear.tells() == []
    assert (ear.book.heard, ear.ignored) == (0, {})


def test_a_forgery_does_not_disturb_whom_it_imitates() -> None:
    ear = Ear()
    ear.hears(beacon(), at=0.0)
    ear.tells()
    ear.hears(replace(beacon(datetime=WALL_MS + 9), port=666), at=1.0)
    ear.hears(replace(beacon(datetime=WALL_MS + 9, flags=BroadcastFlag.LEAVING), name="x"), at=1.0)
    assert ear.tells() == []
    assert ear.ignored == {"signature": 2}
    assert ear.hears(beacon(datetime=WALL_MS + 1), at=2.0)


def test_a_changed_copy_within_the_100_ms_is_no_copy() -> None:
    ear = Ear()
    ear.hears(beacon(), at=0.0)
    ear.hears(replace(beacon(), port=666), Channel.MULTICAST, "10.6.6.6", at=0.01)
    (seen,) = ear.tells()
    assert isinstance(seen, NeighbourSeen)
    assert seen.addresses == (Address(HOST, 42421),)
    assert ear.ignored == {"old": 1}


def test_gone_after_three_intervals_unless_heard_again() -> None:
    ear = Ear()
    ear.hears(beacon(), at=0.0)
    ear.hears(beacon(datetime=WALL_MS + 1), at=89.0)
    assert len(ear.tells(until=178.9)) == 1  # no second event: seen once in the meantime
    assert ear.tells(until=179.1) == [NeighbourGone(ALICE.user_id)]
    assert ear.book.next_timer() is None
    assert len(ear.book) == 0


def test_a_farewell_removes_at_once() -> None:
    ear = Ear()
    ear.hears(beacon(), at=0.0)
    ear.tells()
    assert not ear.hears(beacon(datetime=WALL_MS + 1, flags=BroadcastFlag.LEAVING), at=1.0)
    assert ear.book.next_event() == NeighbourGone(ALICE.user_id)
    ear.hears(beacon(), at=2.0)  # a recording from before the farewell
    assert ear.tells() == []
    assert ear.ignored == {"old": 1}
    ear.hears(beacon(datetime=WALL_MS + 2), at=3.0)
    assert len(ear.tells()) == 1


def test_a_farewell_before_anything_was_told() -> None:
    ear = Ear()
    ear.hears(beacon(), at=0.0)
    ear.hears(beacon(datetime=WALL_MS + 1, flags=BroadcastFlag.LEAVING), at=0.01)
    assert ear.tells() == []


def test_answers_are_not_questions() -> None:
    ear = Ear()
    assert not ear.hears(beacon(flags=BroadcastFlag.REPLY))
    assert len(ear.tells()) == 1


def test_servers_are_marked() -> None:
    ear = Ear()
    ear.hears(beacon(flags=BroadcastFlag.SERVER))
    (seen,) = ear.tells()
    assert isinstance(seen, NeighbourSeen)
    assert seen.server


def test_a_new_run_starts_with_no_addresses() -> None:
    ear = Ear()
    ear.hears(beacon(), Channel.BROADCAST, "10.0.0.1", at=0.0)
    ear.tells()
    ear.hears(beacon(instance=8, port=5), Channel.MULTICAST, "10.0.0.2", at=1.0)
    (seen,) = ear.tells()
    assert isinstance(seen, NeighbourSeen)
    assert seen.addresses == (Address("10.0.0.2", 5),)
    assert seen.via == {Channel.MULTICAST}
    assert ear.tells(until=200.0) == [NeighbourGone(ALICE.user_id)]


def test_addresses_are_bounded_and_must_be_usable() -> None:
    ear = Ear()
    same = beacon()
    for number in range(50):
        ear.hears(same, Channel.BROADCAST, f"10.0.0.{number}", at=number / 1_000)
    ear.hears(same, Channel.MDNS, *(f"224.0.0.{number}" for number in range(6)), "rubbish", "fe80::1%??")
    (seen,) = ear.tells()
    assert isinstance(seen, NeighbourSeen)
    assert 0 <= len(seen.addresses) <= 8
    assert all(address.is_dialable for address in seen.addresses)


def test_somebody_who_does_not_listen_has_no_address() -> None:
    ear = Ear()
    ear.hears(beacon(port=0))
    (seen,) = ear.tells()
    assert isinstance(seen, NeighbourSeen)
    assert seen.addresses == ()


# mDNS records are older than what is heard on the other channels


def test_an_older_record_of_the_same_run_adds_its_channel_and_keeps_nobody_present() -> None:
    ear = Ear()
    ear.hears(beacon(datetime=WALL_MS + 5), at=0.0)
    ear.tells()
    for at in (1.0, 60.0, 80.0):
        ear.hears(beacon(), Channel.MDNS, "10.0.0.7", at=at)
    (seen,) = ear.tells(until=81.0)
    assert isinstance(seen, NeighbourSeen)
    assert seen.via == {Channel.BROADCAST, Channel.MDNS}
    assert ear.tells(until=EXPIRY_S) == [NeighbourGone(ALICE.user_id)]
    assert ear.ignored == {}


def test_a_forged_record_of_the_same_run_adds_nothing() -> None:
    ear = Ear()
    ear.hears(beacon(datetime=WALL_MS + 5), at=0.0)
    ear.tells()
    ear.hears(replace(beacon(), name="x"), Channel.MDNS, "10.6.6.6", at=1.0)
    assert ear.tells() == []
    assert ear.ignored == {"old": 1}


def test_a_cached_record_does_not_bring_back_who_left() -> None:
    ear = Ear()
    ear.hears(beacon(datetime=WALL_MS + 5), at=0.0)
    ear.tells(until=EXPIRY_S)
    ear.hears(beacon(), Channel.MDNS)
    assert ear.tells() == []


# Version 1


def legacy(name: str = "Bert", user: bytes = b"v" * 16) -> bytes:
    return v1.encode(v1.V1Broadcast(WALL_MS, UserId(user), name, False))


def test_version_1_programs_are_named_and_never_answered() -> None:
    vectors = json.loads((Path(__file__).parents[2] / "vectors" / "s2wmp-v1.json").read_text())
    data = next(each["bytes"] for each in vectors["packets"] if each["packet"] == "broadcast")
    ear = Ear()
    assert not ear.hears(bytes.fromhex(data))
    (seen,) = ear.tells()
    assert isinstance(seen, NeighbourSeen)
    assert seen.via == {Channel.S2WMP_V1}
    assert seen.identity_key == seen.link_key == b""
    assert seen.addresses == (Address(HOST, v1.PORT_CHAT),)
    assert ear.tells(until=200.0) == [NeighbourGone(seen.user_id)]


def test_version_1_cannot_speak_for_anybody_with_a_key() -> None:
    ear = Ear(ALICE)
    carol = Identity.generate()
    ear.hears(beacon(carol, name="Carol"), at=0.0)
    ear.tells()
    for user in (ALICE.user_id, BOB.user_id, carol.user_id):
        ear.hears(legacy(user=user), at=1.0)
    assert ear.tells() == []
    assert ear.ignored == {"foreign_id": 3}
    ear.tells(until=EXPIRY_S)
    ear.hears(legacy(user=carol.user_id))
    assert ear.ignored == {"foreign_id": 4}


def test_a_key_takes_an_id_back_from_version_1() -> None:
    ear = Ear()
    ear.hears(legacy(user=ALICE.user_id), at=0.0)
    ear.tells()
    ear.hears(beacon(), at=1.0)
    (seen,) = ear.tells()
    assert isinstance(seen, NeighbourSeen)
    assert seen.identity_key == ALICE.identity_key
    assert seen.via == {Channel.BROADCAST}


def test_version_1_is_rate_limited() -> None:
    ear = Ear()
    for number in range(1_000):
        ear.hears(legacy(user=number.to_bytes(16, "big")), Channel.BROADCAST, f"10.0.{number % 250}.1")
    assert len(ear.book) == 20
    assert ear.ignored == {"rate": 980}


# Floods


def test_verifications_of_one_source_are_bounded_and_friends_have_their_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    calls = count_verifications(monkeypatch)
    ear = Ear(ALICE)
    forged = beacon(Identity.generate(), name="flood")
    for number in range(1_000):
        ear.hears(replace(forged, datetime=WALL_MS + 1 + number), Channel.BROADCAST, "10.6.6.6")
    assert len(calls) == VERIFICATIONS_PER_SOURCE_S
    assert ear.ignored == {"signature": 20, "rate": 980}
    ear.hears(beacon(), Channel.BROADCAST, "10.6.6.6")
    assert len(ear.tells()) == 1


def test_verifications_of_all_sources_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = count_verifications(monkeypatch)
    ear = Ear()
    forged = beacon(name="flood")
    for number in range(2_000):
        packet = replace(forged, datetime=WALL_MS + number)
        ear.hears(packet, Channel.BROADCAST, f"10.6.{number // 250}.{number % 250}")
    assert len(calls) == 300
    ear.hears(replace(forged, datetime=WALL_MS + 5_000), at=2.0)
    assert len(calls) == 301


def count_verifications(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    calls: list[bytes] = []
    real = Broadcast.verify

    def verify(packet: Broadcast, identity_key: bytes) -> bool:
        calls.append(identity_key)
        return real(packet, identity_key)

    monkeypatch.setattr(Broadcast, "verify", verify)
    return calls


def test_the_same_bytes_are_verified_once(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = count_verifications(monkeypatch)
    ear = Ear()
    for number in range(50):
        ear.hears(beacon(), at=number / 1_000)
        ear.hears(replace(beacon(), datetime=WALL_MS + 1, signature=bytes(64)))
    assert len(calls) == 2


def test_the_table_is_bounded_and_friends_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Broadcast, "verify", lambda *_: True)
    ear = Ear(ALICE)
    ear.hears(beacon(), at=0.0)
    people = crowd(MAX_NEIGHBOURS + MAX_MARKS + 50)
    told: list[BeaconEvent] = []
    for number, person in enumerate(people):
        ear.hears(person, Channel.BROADCAST, f"10.1.1.{number % 250}", at=number * 0.01)
        told += ear.tells(until=number * 0.01)
    assert len(ear.book) == MAX_NEIGHBOURS
    assert len(ear.book._gone) == MAX_MARKS
    gone = [event for event in told if isinstance(event, NeighbourGone)]
    assert NeighbourGone(ALICE.user_id) not in gone
    assert gone[0].user_id == people[0].user
    assert len(gone) == len(people) + 1 - MAX_NEIGHBOURS


def crowd(count: int) -> list[Broadcast]:
    """People whose signatures nobody checks."""
    keys = [number.to_bytes(32, "big") for number in range(count)]
    return [replace(beacon(), user=UserId.of(key), identity_key=key) for key in keys]


def test_a_table_full_of_friends_takes_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Broadcast, "verify", lambda *_: True)
    book = BeaconBook(BOB.user_id, lambda _: True)
    for number, person in enumerate(crowd(MAX_NEIGHBOURS + 5)):
        host = f"10.1.1.{number % 250}"
        book.receive(person.encode(), Channel.BROADCAST, (host,), number * 0.01, WALL_MS)
    assert len(book) == MAX_NEIGHBOURS
    assert book.ignored == {"full": 5}


# Anything at all


@given(
    st.binary(max_size=BEACON_BYTES + 10),
    st.sampled_from(Channel),
    st.lists(st.text(max_size=20), max_size=3),
)
def test_random_datagrams_never_raise(data: bytes, channel: Channel, hosts: list[str]) -> None:
    ear = Ear()
    assert not ear.book.receive(data, channel, hosts, 0.0, WALL_MS)
    assert ear.tells(until=1.0) == []


@given(st.data())
def test_mutilated_beacons_never_raise(data: st.DataObject) -> None:
    whole = bytearray(beacon().encode())
    for _ in range(data.draw(st.integers(0, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.one_of(st.just(len(whole)), st.integers(0, len(whole))))
    ear = Ear()
    ear.hears(bytes(whole[:cut]))
    assert ear.book.heard + sum(ear.book.ignored.values()) == 1


@given(
    st.lists(
        st.tuples(
            st.integers(0, 5),
            st.integers(6, 8),
            st.integers(0, 7),
            st.sampled_from(Channel),
            st.floats(0, 60),
        ),
        max_size=30,
    )
)
def test_seen_and_gone_alternate(heard: list[tuple[int, int, int, Channel, float]]) -> None:
    """Whatever comes in whatever order: nobody is gone who was not seen, and in the end everybody is gone."""
    ear = Ear()
    told: list[BeaconEvent] = []
    for datetime, instance, flags, channel, pause_s in heard:
        ear.hears(beacon(datetime=WALL_MS + datetime, instance=instance, flags=flags), channel)
        told += ear.tells(until=ear.now + pause_s)
    told += ear.tells(until=ear.now + 2 * EXPIRY_S)
    is_here = False
    for event in told:
        assert is_here or isinstance(event, NeighbourSeen)
        is_here = isinstance(event, NeighbourSeen)
    assert not is_here
    assert ear.book.next_timer() is None


# Rates


def test_rates_below_one_a_second() -> None:
    limiter = RateLimiter(0.5, 100)
    allowed = [tick for tick in range(10) if limiter.allow("a", float(tick))]
    assert allowed == [0, 2, 4, 6, 8]


@given(st.lists(st.tuples(st.integers(0, 500), st.floats(0, 0.2)), max_size=300))
def test_rates_and_memory_are_bounded(asked: list[tuple[int, float]]) -> None:
    limiter = RateLimiter(2, 10)
    now, times = 0.0, []
    for source, pause_s in asked:
        now += pause_s
        if limiter.allow(source, now):
            times.append(now)
        assert len(limiter) <= 20
    for first, last in zip(times, times[21:], strict=False):
        assert last - first >= 1 - 1e-6


def test_answer_delay_is_as_written() -> None:
    assert ANSWER_AFTER_S == (0.02, 0.12)
