"""Datagrams and mDNS records that anybody on the LAN can send: hints at most, counted if they are not even that."""

import os
from collections import deque
from dataclasses import replace
from typing import Any, cast

import pytest

from core.protocol.address import Address
from core.protocol.beacon import ANSWERS_PER_S, BeaconSender, Channel
from core.protocol.beacon_book import MAX_NEIGHBOURS, BeaconBook, NeighbourSeen
from core.protocol.identity import Identity
from core.protocol.packets import Broadcast, BroadcastFlag
from core.service.discovery import is_credible_host
from core.transport.mdns import Mdns
from tests.fakes.link_pair import ALICE, BOB, MALLORY, Person

NOW_MS = 1_700_000_000_000
DAY_MS = 24 * 3_600_000
WHERE = ("10.0.0.7",)


def beacon(person: Person = ALICE, at: int = NOW_MS, flags: int = 0, instance: int = 1) -> bytes:
    identity = person.identity
    return Broadcast.signed(identity, at, person.hello.card.name, flags, 42421, instance).encode()


def book(friends: set[bytes] | None = None) -> BeaconBook:
    return BeaconBook(BOB.user_id, lambda user: user in (friends or set()))


def seen(one: BeaconBook, now: float = 1.0) -> list[NeighbourSeen]:
    one.handle_timer(now)
    events = iter(one.next_event, None)
    return [event for event in events if isinstance(event, NeighbourSeen)]


def forged() -> dict[str, tuple[str, bytes]]:
    """Reason that is counted, datagram."""
    good = beacon()
    theirs = Broadcast.signed(MALLORY.identity, NOW_MS, "Alice", 0, 42421, 1)
    stolen_id = replace(theirs, user=ALICE.user_id).encode()
    stolen_keys = replace(theirs, user=ALICE.user_id, identity_key=ALICE.identity.identity_key).encode()
    other_key = replace(Broadcast.signed(ALICE.identity, NOW_MS, "A", 0, 1, 1), link_key=bytes(32)).encode()
    return {
        "a flipped bit": ("signature", good[:30] + bytes([good[30] ^ 1]) + good[31:]),
        "somebody else's id": ("foreign_id", stolen_id),
        "somebody else's id and key": ("signature", stolen_keys),
        "a link key put in": ("signature", other_key),
        "last week's": ("skew", beacon(at=NOW_MS - 7 * DAY_MS)),
        "next week's": ("skew", beacon(at=NOW_MS + 7 * DAY_MS)),
        "too long": ("malformed", good + b"\x00"),
        "cut": ("malformed", good[:100]),
        "empty": ("malformed", b""),
        "garbage": ("malformed", b"\xff" * 400),
        "another packet": ("malformed", b"\x02\x02" + good[2:]),
        "zeros that are none": ("malformed", good[:-1] + b"\x01"),
    }


@pytest.mark.parametrize("name", list(forged()))
def test_a_forged_beacon_is_ignored_and_counted(name: str) -> None:
    """S2-61."""
    one, (reason, data) = book(), forged()[name]
    assert not one.receive(data, Channel.BROADCAST, WHERE, 0.0, NOW_MS)
    assert (seen(one), dict(one.ignored), one.heard) == ([], {reason: 1}, 0)


def test_a_recorded_beacon_or_farewell_is_worth_nothing_later() -> None:
    one = book()
    for at in (0, 10, 20):
        one.receive(beacon(at=NOW_MS + at), Channel.BROADCAST, WHERE, 0.0, NOW_MS)
    old = beacon(at=NOW_MS + 10)
    farewell = beacon(at=NOW_MS + 5, flags=BroadcastFlag.LEAVING)
    for data in (old, farewell):
        one.receive(data, Channel.BROADCAST, ("10.6.6.6",), 5.0, NOW_MS)
    (alice,) = seen(one, 6.0)
    assert (one.ignored["old"], len(one), alice.addresses) == (2, 1, (Address("10.0.0.7", 42421),))


def test_no_datagram_raises() -> None:
    one, good = book(), beacon()
    for size in [*range(0, 420, 7), 1500]:
        one.receive(os.urandom(size), Channel.BROADCAST, WHERE, 0.0, NOW_MS)
        one.receive(good[:size], Channel.MULTICAST, (), 0.0, NOW_MS)
        one.receive(b"\x01" + os.urandom(size), Channel.BROADCAST, ("not an address",), 0.0, NOW_MS)
        one.receive(b"\x02\x07" + os.urandom(size), Channel.MDNS, ("::1", ""), 0.0, NOW_MS)
    assert len(one) <= 1


def test_a_flood_of_invented_people_costs_a_bounded_room_and_no_friend() -> None:
    """SA-13: Sybils fill no memory, and friends have an allowance of their own."""
    one, now = book({ALICE.user_id}), 0.0
    for number in range(3 * MAX_NEIGHBOURS):
        now += 0.005
        person = Identity.from_bytes(number.to_bytes(32, "big") * 2)
        data = Broadcast.signed(person, NOW_MS, "x", 0, 1, 1).encode()
        one.receive(data, Channel.BROADCAST, (f"10.0.{number % 200}.1",), now, NOW_MS)
    assert len(one) <= MAX_NEIGHBOURS
    one.receive(beacon(), Channel.BROADCAST, ("10.0.1.1",), now, NOW_MS)
    assert [each.user_id for each in seen(one, now + 1)][-1] == ALICE.user_id


def test_an_answer_is_never_larger_than_its_question_and_a_flood_gets_few() -> None:
    """Reflection: whoever forges a sender's address gains nothing by it."""
    sender = BeaconSender(BOB.identity, 1, lambda: 0.5)
    sender.start("Bob", 42421, 0.0)
    sender.due(0.5, NOW_MS)
    sender.asked(399, ("10.0.0.1", 1), 0.6)
    for port in range(10_000):
        sender.asked(400, ("10.0.0.1", port), 0.6)
    answers = sender.due(0.9, NOW_MS)
    assert len(answers) <= ANSWERS_PER_S
    assert all(len(each.data) == 400 for each in answers)


def test_nobody_is_answered_while_we_hide() -> None:
    sender = BeaconSender(BOB.identity, 1, lambda: 0.5)
    sender.asked(400, ("10.0.0.1", 1), 0.0)
    sender.start("Bob", 42421, 1.0)
    sender.stop(NOW_MS)
    sender.asked(400, ("10.0.0.1", 1), 2.0)
    assert (sender.due(10.0, NOW_MS), sender.next_timer(), sender.txt(NOW_MS)) == ([], None, {})


@pytest.mark.parametrize(
    "name",
    [
        "evil.example.",
        "",
        "a" * 300 + "._s2wmp._tcp.local.",
        "\x1b[2J\n._s2wmp._tcp.local.",
        "abc._http._tcp.local.",
    ],
)
def test_a_strange_name_in_mdns_does_not_raise_into_the_library(name: str) -> None:
    """Its text would go to the log as it is, and the rest of the datagram would be lost."""
    from zeroconf import DNSCache, ServiceStateChange  # type: ignore[attr-defined]

    heard: list[bytes] = []
    mdns = Mdns(BOB.user_id, 42420, entries=dict, port=lambda: 1, hear=lambda data, hosts: heard.append(data))
    library: Any = cast("Any", type("Library", (), {"cache": DNSCache()})())
    mdns._on_change(library, "_s2wmp._tcp.local.", name, ServiceStateChange.Added)
    assert (heard, mdns._unresolved) == ([], deque())


def test_records_of_this_computer_alone_are_not_believed_from_the_network() -> None:
    """Else whoever publishes a record chooses which of our own programs we dial."""
    hosts = ("127.0.0.1", "::1", "127.8.9.1", "10.0.0.7", "fe80::1%eth0", "nonsense")
    assert [host for host in hosts if is_credible_host(host, only_loopback=False)] == [
        "10.0.0.7",
        "fe80::1%eth0",
    ]
    assert is_credible_host("127.0.0.1", only_loopback=True)
