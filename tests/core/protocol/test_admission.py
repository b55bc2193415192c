"""Who may start a handshake: the first frame, the limit of XX, the half-open connections."""

import dataclasses
import hashlib
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import LocalProtocolError, RemoteProtocolError
from core.protocol.admission import MAX_HALF_OPEN, MAX_HALF_OPEN_PER_SOURCE, HalfOpen, XxLimiter
from core.protocol.challenge import Answer
from core.protocol.events import Pattern
from core.protocol.first_frame import PROLOGUE, FirstFrame, build_first_frame, parse_first_frame

LINK_KEY = bytes(range(32))
TICKET_ID = bytes(range(200, 216))
ANSWER = Answer(0x0102030405060708, 0x11121314, bytes(range(220, 236)), 0x2122232425262728)
FRAMES = {
    Pattern.XK: FirstFrame(Pattern.XK, bytes(range(100, 148))),
    Pattern.XX: FirstFrame(Pattern.XX, bytes(range(100, 132))),
    Pattern.KK: FirstFrame(Pattern.KK, bytes(range(1, 200)), TICKET_ID),
}
MESSAGES = {pattern: frame.noise_message for pattern, frame in FRAMES.items()}


def _first_frame(pattern: Pattern = Pattern.XK, answer: Answer | None = None) -> bytes:
    frame = dataclasses.replace(FRAMES[pattern], answer=answer)
    return build_first_frame(frame, None if pattern is Pattern.XX else LINK_KEY)


def _mac1(start: bytes, rest: bytes) -> bytes:
    key = hashlib.blake2s(LINK_KEY, digest_size=32, person=b"s2wmpmac").digest()
    return hashlib.blake2s(start + rest, digest_size=16, key=key).digest()


def test_first_frame_layout_of_xk() -> None:
    """Magic 4, version 1, pattern 1, mac1 16, message 48, zeros 58; mac1 as docs/protocol.md section 4 has it."""
    start, rest = b"PL2\0\x02\x01", MESSAGES[Pattern.XK] + bytes(58)
    assert _first_frame() == start + _mac1(start, rest) + rest
    assert len(_first_frame()) == 128


def test_first_frame_layout_of_kk() -> None:
    """48 zeros, ticket id 16, zeros up to 128, then the whole Noise message; mac1 covers that too."""
    start, rest = b"PL2\0\x02\x03", bytes(48) + TICKET_ID + bytes(42) + MESSAGES[Pattern.KK]
    assert _first_frame(Pattern.KK) == start + _mac1(start, rest) + rest


def test_layout_of_an_answer() -> None:
    """At 86: sequence 8, effort 4, seed 16, nonce 8; then zeros 6."""
    answer = bytes.fromhex("0102030405060708 11121314") + ANSWER.seed + bytes.fromhex("2122232425262728")
    assert _first_frame(answer=ANSWER)[70:] == bytes(16) + answer + bytes(6)


def test_first_frame_layout_of_xx() -> None:
    assert _first_frame(Pattern.XX) == b"PL2\0\x02\x02" + bytes(16) + MESSAGES[Pattern.XX] + bytes(74)
    assert PROLOGUE == b"PL2\0\x02\x01"


@pytest.mark.parametrize("pattern", list(Pattern))
def test_first_frame_round_trip(pattern: Pattern) -> None:
    assert parse_first_frame(_first_frame(pattern), LINK_KEY) == FRAMES[pattern]
    answered = dataclasses.replace(FRAMES[pattern], answer=ANSWER)
    assert parse_first_frame(_first_frame(pattern, ANSWER), LINK_KEY) == answered


@pytest.mark.parametrize("pattern", list(Pattern))
def test_no_byte_of_the_first_frame_may_change(pattern: Pattern) -> None:
    """SF-29, SF-89, CT-38: all of it is checked before private-key work, but XX's message and answer."""
    right = _first_frame(pattern)
    free = {*range(22, 54), *range(86, 122)} if pattern is Pattern.XX else set()
    for at in set(range(len(right))) - free:
        wrong = bytearray(right)
        wrong[at] ^= 1
        with pytest.raises(RemoteProtocolError):
            parse_first_frame(bytes(wrong), LINK_KEY)


@pytest.mark.parametrize(
    ("at", "value", "reason"),
    [
        (0, ord("G"), "first_frame"),
        (4, 1, "first_frame"),
        (4, 3, "first_frame"),
        (5, 0, "pattern"),
        (5, 3, "first_frame"),
        (5, 4, "pattern"),
        (5, 255, "pattern"),
        (6, 0, "mac1"),
        (127, 1, "first_frame"),
    ],
)
def test_reasons(at: int, value: int, reason: str) -> None:
    wrong = bytearray(_first_frame())
    wrong[at] = value
    with pytest.raises(RemoteProtocolError, match=f"^{reason}$"):
        parse_first_frame(bytes(wrong), LINK_KEY)


def test_first_frame_for_another_responder() -> None:
    with pytest.raises(RemoteProtocolError, match=r"^mac1$"):
        parse_first_frame(_first_frame(), bytes(32))


@pytest.mark.parametrize("change", [lambda f: f[:-1], lambda f: f + b"\0", lambda f: b""])
def test_first_frame_of_another_size(change: object) -> None:
    assert callable(change)
    with pytest.raises(RemoteProtocolError, match=r"^first_frame$"):
        parse_first_frame(change(_first_frame()), LINK_KEY)


@given(
    data=st.binary(max_size=140),
    start=st.sampled_from([b"", b"PL2\0\x02", b"PL2\0\x02\x01", b"PL2\0\x02\x02", b"PL2\0\x02\x03"]),
)
def test_any_first_bytes_parse_or_are_the_peers_fault(data: bytes, start: bytes) -> None:
    try:
        frame = parse_first_frame((start + data)[:128], LINK_KEY)
    except RemoteProtocolError:
        return
    assert frame.pattern is Pattern.XX


@pytest.mark.parametrize(
    ("pattern", "size", "key", "ticket_id"),
    [
        (Pattern.XK, 32, LINK_KEY, None),
        (Pattern.XX, 48, None, None),
        (Pattern.XK, 48, None, None),
        (Pattern.XX, 32, LINK_KEY, None),
        (Pattern.XK, 48, LINK_KEY, TICKET_ID),
        (Pattern.KK, 300, LINK_KEY, None),
        (Pattern.KK, 300, None, TICKET_ID),
        (Pattern.KK, 0, LINK_KEY, TICKET_ID),
        (Pattern.KK, 3_773, LINK_KEY, TICKET_ID),
    ],
)
def test_our_own_mistakes_in_a_first_frame(
    pattern: Pattern, size: int, key: bytes | None, ticket_id: bytes | None
) -> None:
    with pytest.raises(LocalProtocolError):
        build_first_frame(FirstFrame(pattern, bytes(size), ticket_id), key)


def test_the_largest_first_frame() -> None:
    """3,900 bytes, and not one more even with the right mac1."""
    largest = build_first_frame(FirstFrame(Pattern.KK, bytes(3_772), TICKET_ID), LINK_KEY)
    assert len(largest) == 3_900
    assert len(parse_first_frame(largest, LINK_KEY).noise_message) == 3_772
    start, rest = largest[:6], largest[22:] + b"x"
    with pytest.raises(RemoteProtocolError, match=r"^first_frame$"):
        parse_first_frame(start + _mac1(start, rest) + rest, LINK_KEY)


def _admitted(limiter: XxLimiter, address: str, now: float, tries: int) -> int:
    return sum(limiter.allow(address, now) for _ in range(tries))


def test_xx_five_per_second_and_address() -> None:
    limiter = XxLimiter()
    assert _admitted(limiter, "10.0.0.1", 1000.1, 20) == 5
    assert _admitted(limiter, "10.0.0.2", 1000.1, 20) == 5
    assert _admitted(limiter, "10.0.0.1", 1000.29, 20) == 0
    assert _admitted(limiter, "10.0.0.1", 1000.31, 20) == 1
    assert _admitted(limiter, "10.0.0.1", 9000.0, 20) == 5


def test_xx_fifty_per_second_in_all() -> None:
    limiter = XxLimiter()
    assert sum(_admitted(limiter, f"10.0.0.{host}", 0.0, 5) for host in range(30)) == 50
    assert not limiter.allow("10.0.1.1", 0.0)
    assert sum(limiter.allow(f"10.0.2.{host}", 0.5) for host in range(200)) == 25


def test_a_refusal_takes_nothing() -> None:
    """A source that is over its own limit does not use up the others' share, nor the reverse."""
    limiter = XxLimiter()
    assert _admitted(limiter, "greedy", 0.0, 1000) == 5
    assert sum(limiter.allow(f"other {host}", 0.0) for host in range(100)) == 45
    assert not limiter.allow("late", 0.0)
    assert _admitted(limiter, "late", 1.0, 10) == 5


@given(steps=st.lists(st.floats(0.0, 0.1), min_size=50, max_size=300))
def test_xx_limits_hold_over_every_second_and_memory_is_bounded(steps: list[float]) -> None:
    """A flood from ever new addresses: at most 50 + 50 in a second, and a small table."""
    limiter, now, admitted = XxLimiter(), 0.0, []
    for number, step in enumerate(steps):
        now += step
        admitted += [now for each in range(6) if limiter.allow(f"{number} {each}", now)]
        assert len(limiter) <= 101
    assert all(sum(1 for at in admitted if first <= at <= first + 1) <= 100 for first in admitted)


def _fill(half_open: HalfOpen[str], address: str, count: int) -> list[str]:
    keys = [f"{address}/{number}" for number in range(count)]
    for key in keys:
        assert half_open.opened(key, address) == []
    return keys


def test_the_oldest_silent_connection_of_the_address_gives_way() -> None:
    half_open: HalfOpen[str] = HalfOpen()
    keys = _fill(half_open, "a", MAX_HALF_OPEN_PER_SOURCE)
    _fill(half_open, "b", 3)
    half_open.proved(keys[0])
    assert half_open.opened("friend", "a") == [keys[1]]
    assert half_open.opened("friend 2", "a") == [keys[2]]
    assert half_open.opened("elsewhere", "b") == []


def test_a_flood_of_silent_connections_cannot_shut_out_a_friend_behind_the_same_address() -> None:
    """The friend shows its first frame within a flood of 50 connections and stays through 10,000 more."""
    half_open: HalfOpen[str] = HalfOpen()
    _fill(half_open, "nat", MAX_HALF_OPEN_PER_SOURCE)
    assert half_open.opened("friend", "nat") != ["friend"]
    closed = [key for number in range(50) for key in half_open.opened(f"flood {number}", "nat")]
    half_open.proved("friend")
    closed += [key for number in range(50, 10_000) for key in half_open.opened(f"flood {number}", "nat")]
    assert "friend" not in closed
    assert len(closed) == 10_000
    assert len(half_open) == MAX_HALF_OPEN_PER_SOURCE


def test_known_callers_are_not_evicted() -> None:
    half_open: HalfOpen[str] = HalfOpen()
    for key in _fill(half_open, "a", MAX_HALF_OPEN_PER_SOURCE):
        half_open.proved(key)
    assert half_open.opened("newcomer", "a") == ["newcomer"]
    assert len(half_open) == MAX_HALF_OPEN_PER_SOURCE
    half_open.closed("a/0")
    assert half_open.opened("newcomer", "a") == []


def test_cap_over_all_addresses() -> None:
    """At 1,024 the newcomer's own address gives way first, then the oldest silent one of all."""
    half_open: HalfOpen[str] = HalfOpen()
    for host in range(MAX_HALF_OPEN // 32):
        _fill(half_open, f"h{host}", 32)
    assert half_open.opened("own", "h5") == ["h5/0"]
    half_open.proved("h0/0")
    assert half_open.opened("foreign", "new") == ["h0/1"]
    assert half_open.opened("foreign 2", "new") == ["foreign"]
    assert len(half_open) == MAX_HALF_OPEN


def test_cap_over_all_addresses_with_known_callers_only() -> None:
    half_open: HalfOpen[str] = HalfOpen()
    for host in range(MAX_HALF_OPEN // 32):
        for key in _fill(half_open, f"h{host}", 32):
            half_open.proved(key)
    assert half_open.opened("newcomer", "new") == ["newcomer"]


def test_unknown_and_repeated_keys() -> None:
    half_open: HalfOpen[int] = HalfOpen()
    half_open.opened(1, "a")
    with pytest.raises(LocalProtocolError):
        half_open.opened(1, "b")
    half_open.proved(1)
    half_open.proved(1)
    half_open.closed(1)
    half_open.closed(1)
    half_open.proved(1)
    assert len(half_open) == 0
    assert half_open.opened(1, "b") == []


@dataclass
class _Entry:
    key: int
    address: str
    is_proved: bool = False


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["open", "open", "prove", "close"]), st.sampled_from("ab"), st.integers(0, 400)
    ),
    max_size=60,
)


@given(steps=STEPS)
def test_half_open_against_a_plain_model(steps: list[tuple[str, str, int]]) -> None:
    """The same answers as a list that is searched; nothing is left behind when all are closed."""
    half_open: HalfOpen[int] = HalfOpen()
    model: list[_Entry] = []
    for number, (action, address, choice) in enumerate(steps):
        if action == "open":
            for key in range(number * 20, number * 20 + 20):
                assert half_open.opened(key, address) == _model_opened(model, key, address)
        elif model:
            entry = model[choice % len(model)]
            if action == "prove":
                half_open.proved(entry.key)
                entry.is_proved = True
            else:
                half_open.closed(entry.key)
                model.remove(entry)
    assert len(half_open) == len(model)
    for entry in model:
        half_open.closed(entry.key)
    assert [len(half_open._sources), len(half_open._callers), len(half_open._silent)] == [0, 0, 0]


def _model_opened(model: list[_Entry], key: int, address: str) -> list[int]:
    own = [entry for entry in model if entry.address == address]
    to_close = [entry for entry in own if not entry.is_proved][:1]
    if len(own) < MAX_HALF_OPEN_PER_SOURCE:
        to_close = []
    elif not to_close:
        return [key]
    model[:] = [entry for entry in model if entry not in to_close]
    model.append(_Entry(key, address))
    return [entry.key for entry in to_close]
