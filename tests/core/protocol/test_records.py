"""The plaintext of records: padding lengths, frames inside, and what a peer may not put there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import LocalProtocolError, RemoteProtocolError
from core.protocol.records import MAX_BODY_BYTES, FrameType, build_plaintexts, padded_length, parse_plaintext

LARGEST = 65_519

BODIES = {
    FrameType.HELLO: st.binary(max_size=1024),
    FrameType.PACKET: st.binary(min_size=1, max_size=3000),
    FrameType.PING: st.binary(min_size=8, max_size=8),
    FrameType.PONG: st.binary(min_size=8, max_size=8),
    FrameType.CLOSE: st.binary(min_size=1, max_size=1),
}
FRAMES = st.lists(
    st.one_of([st.tuples(st.just(int(kind)), body) for kind, body in BODIES.items()]), max_size=30
)


@pytest.mark.parametrize(
    ("length", "padded"),
    [
        (0, 64),
        (1, 64),
        (64, 64),
        (65, 128),
        (128, 128),
        (129, 256),
        (1024, 1024),
        (1025, 2048),
        (4095, 4096),
        (4096, 4096),
        (4097, 4352),  # 13 bits, E = 12, S = 4: multiples of 2^8
        (4353, 4608),
        (9000, 9216),  # E = 13, S = 4: multiples of 2^9
        (20_000, 20_480),
        (32_768, 32_768),
        (32_769, 34_816),
        (63_488, 63_488),
        (63_489, LARGEST),  # the next multiple, 65,536, is above the cap
        (LARGEST, LARGEST),
    ],
)
def test_padded_lengths(length: int, padded: int) -> None:
    assert padded_length(length) == padded


def test_padded_length_over_the_whole_range() -> None:
    """Never shorter, never falling, stable, 12 % at most above 4 KiB, and few lengths in all."""
    lengths = [padded_length(length) for length in range(LARGEST + 1)]
    assert all(padded >= length for length, padded in enumerate(lengths))
    assert lengths == sorted(lengths)
    assert all(padded_length(padded) == padded for padded in set(lengths))
    assert max(padded / length for length, padded in enumerate(lengths) if length > 4096) < 1.12
    assert len(set(lengths)) == 71


def test_padded_length_beyond_the_cap() -> None:
    with pytest.raises(LocalProtocolError):
        padded_length(LARGEST + 1)


def test_layout() -> None:
    (plaintext,) = build_plaintexts([(FrameType.PING, b"12345678"), (FrameType.CLOSE, b"\2")])
    assert plaintext == b"\3\0\x0812345678" + b"\5\0\1\2" + bytes(49)
    assert len(plaintext) == 64


def test_no_frames_no_record() -> None:
    assert list(build_plaintexts([])) == []


@given(frames=FRAMES)
def test_round_trip(frames: list[tuple[int, bytes]]) -> None:
    """SF-57: in order, each whole, in padded plaintexts only."""
    plaintexts = list(build_plaintexts(frames))
    assert [frame for plaintext in plaintexts for frame in parse_plaintext(plaintext)] == frames
    assert all(padded_length(len(plaintext)) == len(plaintext) for plaintext in plaintexts)


def test_frames_share_a_record_as_long_as_they_fit() -> None:
    small = [(FrameType.PACKET, bytes([number]) * 100) for number in range(200)]
    assert len(list(build_plaintexts(small))) == 1
    half = (FrameType.PACKET, bytes(LARGEST // 2 - 3))
    rest = (FrameType.PACKET, bytes(LARGEST - LARGEST // 2 - 3))
    assert [len(plaintext) for plaintext in build_plaintexts([half, rest])] == [LARGEST]
    assert len(list(build_plaintexts([half, rest, (FrameType.CLOSE, b"\0")]))) == 2


def test_largest_body() -> None:
    (plaintext,) = build_plaintexts([(FrameType.PACKET, bytes(MAX_BODY_BYTES))])
    assert len(plaintext) == LARGEST
    assert parse_plaintext(plaintext) == [(FrameType.PACKET, bytes(MAX_BODY_BYTES))]


@pytest.mark.parametrize("size", [MAX_BODY_BYTES + 1, 70_000])
def test_body_too_long(size: int) -> None:
    with pytest.raises(LocalProtocolError):
        list(build_plaintexts([(FrameType.PACKET, bytes(size))]))


@pytest.mark.parametrize("plaintext", [b"", bytes(1), bytes(64), bytes(LARGEST)])
def test_padding_alone_is_a_record_without_frames(plaintext: bytes) -> None:
    assert parse_plaintext(plaintext) == []


@pytest.mark.parametrize(
    ("plaintext", "reason"),
    [
        (b"\x12\0\1x", "frame_type"),
        (b"\xff\0\0", "frame_type"),
        (b"\2", "frame_size"),
        (b"\2\0", "frame_size"),
        (b"\2\0\5abcd", "frame_size"),
        (b"\2\0\0", "frame_size"),
        (b"\1\4\1" + bytes(1025), "frame_size"),
        (b"\3\0\x071234567", "frame_size"),
        (b"\4\0\x09123456789", "frame_size"),
        (b"\5\0\0", "frame_size"),
        (b"\5\0\2ab", "frame_size"),
        (b"\0\0\0\1", "padding"),
        (b"\2\0\1x\0\0\0\2\0\1x", "padding"),
        (bytes(63) + b"\1", "padding"),
    ],
)
def test_malformed_plaintext(plaintext: bytes, reason: str) -> None:
    with pytest.raises(RemoteProtocolError, match=f"^{reason}$"):
        parse_plaintext(plaintext)


def test_a_malformed_record_yields_no_frame_at_all() -> None:
    """What comes before the fault is not handed out either: the whole record was one statement."""
    (good,) = build_plaintexts([(FrameType.PACKET, b"text")])
    with pytest.raises(RemoteProtocolError):
        parse_plaintext(good.rstrip(b"\0") + b"\x09\0\0")


@given(
    data=st.one_of(
        st.binary(max_size=200), st.lists(st.sampled_from(b"\0\1\2\3\4\5\x08"), max_size=40).map(bytes)
    )
)
def test_any_bytes_parse_or_are_the_peers_fault(data: bytes) -> None:
    """Whatever parses is exactly what it would be built from."""
    try:
        frames = parse_plaintext(data)
    except RemoteProtocolError:
        return
    built = b"".join(build_plaintexts(frames))
    assert data.rstrip(b"\0") == built.rstrip(b"\0")
