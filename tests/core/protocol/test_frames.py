"""Framing: any segmentation gives the same payloads, lengths are refused before their bytes are kept."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import LocalProtocolError, RemoteProtocolError
from core.protocol.frames import FrameBuffer, encode_frame

PAYLOADS = st.lists(st.binary(min_size=1, max_size=300), max_size=12)


def _open_buffer() -> FrameBuffer:
    buffer = FrameBuffer()
    buffer.lift_limit()
    return buffer


def _take_all(buffer: FrameBuffer) -> list[bytes]:
    payloads = []
    while (payload := buffer.next_payload()) is not None:
        payloads.append(payload)
    return payloads


def test_layout() -> None:
    """SF-50, CT-26: two bytes of length, big-endian, not counting themselves."""
    assert encode_frame(b"abc") == b"\x00\x03abc"
    assert encode_frame(bytes(300))[:2] == b"\x01\x2c"


@pytest.mark.parametrize("size", [0, 65_536])
def test_our_own_frame_of_an_impossible_size(size: int) -> None:
    """SF-51: a length that does not fit raises instead of desynchronising."""
    with pytest.raises(LocalProtocolError):
        encode_frame(bytes(size))


def test_largest_frame() -> None:
    buffer = _open_buffer()
    payload = bytes(range(256)) * 255 + bytes(255)
    buffer.feed(encode_frame(payload))
    assert buffer.next_payload() == payload
    assert len(payload) == 65_535


@given(payloads=PAYLOADS, cuts=st.lists(st.integers(1, 50), max_size=40))
def test_any_segmentation_gives_the_same_payloads(payloads: list[bytes], cuts: list[int]) -> None:
    """SF-55, CT-25: a payload of K bytes arrives as one payload of K bytes."""
    stream = b"".join(map(encode_frame, payloads))
    buffer, received, at = _open_buffer(), [], 0
    for size in [*cuts, len(stream)]:
        buffer.feed(stream[at : at + size])
        received += _take_all(buffer)
        at += size
    assert received == payloads
    assert len(buffer) == 0


@given(payloads=PAYLOADS)
def test_one_byte_at_a_time(payloads: list[bytes]) -> None:
    """SF-55."""
    buffer, received = _open_buffer(), []
    for byte in b"".join(map(encode_frame, payloads)):
        buffer.feed(bytes([byte]))
        received += _take_all(buffer)
    assert received == payloads


@pytest.mark.parametrize("limited", [True, False])
def test_empty_frame_is_malformed(limited: bool) -> None:
    buffer = FrameBuffer() if limited else _open_buffer()
    buffer.feed(b"\0")
    assert buffer.next_payload() is None
    buffer.feed(b"\0")
    with pytest.raises(RemoteProtocolError, match=r"^frame_empty$"):
        buffer.next_payload()


def test_limit_before_authentication_is_4_kib_in_all() -> None:
    buffer = FrameBuffer()
    buffer.feed(encode_frame(bytes(2000)) + encode_frame(bytes(2092)))
    assert len(_take_all(buffer)) == 2
    buffer.feed(b"\0\1")
    with pytest.raises(RemoteProtocolError, match=r"^frame_limit$"):
        buffer.next_payload()


def test_limit_counts_an_announced_length() -> None:
    """A length is refused by itself, before its bytes are taken; "GET " is such a length too."""
    for start in (b"\x0f\xff", b"GET / HTTP/1.1"):
        buffer = FrameBuffer()
        buffer.feed(start)
        with pytest.raises(RemoteProtocolError, match=r"^frame_limit$"):
            buffer.next_payload()


def test_lifted_limit() -> None:
    buffer = FrameBuffer()
    buffer.feed(encode_frame(bytes(4094)))
    assert len(_take_all(buffer)) == 1
    buffer.lift_limit()
    buffer.feed(encode_frame(bytes(5000)))
    assert _take_all(buffer) == [bytes(5000)]


def test_work_is_linear_in_the_bytes() -> None:
    """200,000 frames in one segment, then 400,000 single bytes: quadratic copying would take minutes."""
    started = time.perf_counter()
    buffer = _open_buffer()
    buffer.feed(encode_frame(b"12345678") * 200_000)
    assert sum(1 for _ in iter(buffer.next_payload, None)) == 200_000
    big = encode_frame(bytes(65_535)) * 6
    for at in range(len(big)):
        buffer.feed(big[at : at + 1])
        buffer.next_payload()
    assert len(buffer) == 0
    assert time.perf_counter() - started < 5
