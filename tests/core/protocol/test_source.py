"""What counts as one caller: an IPv4 address, a /64 of IPv6."""

import pytest

from core.protocol.admission import (
    MAX_HALF_OPEN_PER_SOURCE,
    XX_PER_SOURCE_PER_S,
    HalfOpen,
    XxLimiter,
)
from core.protocol.challenge import Challenger
from core.protocol.effort import FREE_HANDSHAKES, Surcharges
from core.protocol.source import NO_SOURCE, source_of


@pytest.mark.parametrize(
    ("host", "source"),
    [
        ("10.1.2.3", "00000000000000000000ffff0a010203"),
        ("::ffff:10.1.2.3", "00000000000000000000ffff0a010203"),
        ("2001:db8:1:2:3:4:5:6", "20010db8000100020000000000000000"),
        ("2001:db8:1:2::", "20010db8000100020000000000000000"),
        ("2001:db8:1:3::", "20010db8000100030000000000000000"),
        ("fe80::1%eth0", "fe800000000000000000000000000000"),
        ("fe80::2", "fe800000000000000000000000000000"),
        ("::1", "00000000000000000000000000000000"),
        ("", NO_SOURCE.hex()),
        ("/run/socket", NO_SOURCE.hex()),
    ],
)
def test_source(host: str, source: str) -> None:
    assert source_of(host).hex() == source


HOSTS = [source_of(f"2001:db8::{number:x}") for number in range(1, 200)]


def test_a_64_is_one_source_for_every_limit() -> None:
    """Somebody with 2^64 addresses has no more than somebody with one (JE-18)."""
    half_open: HalfOpen[int] = HalfOpen()
    evicted = [key for number, host in enumerate(HOSTS) for key in half_open.opened(number, host)]
    assert len(HOSTS) - len(evicted) == MAX_HALF_OPEN_PER_SOURCE
    limiter = XxLimiter()
    assert sum(limiter.allow(host, 0.0) for host in HOSTS) == XX_PER_SOURCE_PER_S
    surcharges = Surcharges()
    for host in HOSTS:
        surcharges.handshake(host, 0.0)
    assert surcharges.effort(source_of("2001:db8::ffff"), 0.0) == (len(HOSTS) - FREE_HANDSHAKES) * 1_000
    assert surcharges.effort(source_of("2001:db8:0:1::1"), 0.0) == 0


def test_a_challenge_is_that_of_a_source() -> None:
    challengers = [Challenger(0.0, bytes) for _ in range(3)]
    hosts = ["2001:db8::1", "2001:db8::2", "2001:db8:0:1::1"]
    seeds = [each.ask(source_of(host), 1, 0.0).seed for each, host in zip(challengers, hosts, strict=True)]
    assert seeds[0] == seeds[1] != seeds[2]
