"""Reader and packing: every length checked (S2-3)."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import LocalProtocolError, RemoteProtocolError
from core.protocol.codec import (
    U8,
    Reader,
    as_utf8,
    exactly,
    pack,
    pack_block16,
    pack_block32,
    pack_counter,
    pack_text8,
    pack_text16,
    pack_text32,
)

READS: dict[str, tuple[Callable[[Reader], Any], bytes, Any]] = {
    "u8": (Reader.u8, b"\xff", 255),
    "u16": (Reader.u16, b"\x01\x02", 258),
    "u32": (Reader.u32, b"\x00\x01\x00\x00", 65_536),
    "u64": (Reader.u64, b"\xff" * 8, 2**64 - 1),
    "i64": (Reader.i64, b"\xff" * 8, -1),
    "counter": (Reader.counter, b"\x7f" + b"\xff" * 7, 2**63 - 1),
    "take": (lambda reader: reader.take(3), b"abc", b"abc"),
    "block16": (lambda reader: reader.block16(3), b"\x00\x03abc", b"abc"),
    "block32": (lambda reader: reader.block32(3), b"\x00\x00\x00\x03abc", b"abc"),
    "text8": (lambda reader: reader.text8(2), b"\x02\xc3\xa9", "é"),
    "text16": (lambda reader: reader.text16(2), b"\x00\x02\xc3\xa9", "é"),
    "text32": (lambda reader: reader.text32(2), b"\x00\x00\x00\x02\xc3\xa9", "é"),
}


@pytest.mark.parametrize("name", READS)
def test_each_field_is_big_endian_and_ends_where_it_ends(name: str) -> None:
    """S2-3"""
    read, data, value = READS[name]
    reader = Reader(data + b"rest")
    assert read(reader) == value
    assert (reader.at, reader.rest()) == (len(data), b"rest")


@pytest.mark.parametrize("name", READS)
def test_each_field_cut_anywhere_is_truncated(name: str) -> None:
    read, data, _ = READS[name]
    for size in range(len(data)):
        with pytest.raises(RemoteProtocolError, match=r"^truncated$"):
            read(Reader(data[:size]))


def test_bytes_after_the_last_field_are_refused() -> None:
    reader = Reader(b"ab")
    reader.take(1)
    with pytest.raises(RemoteProtocolError, match=r"^trailing$"):
        reader.end()
    reader.take(1)
    reader.end()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\x05abcde", "length"),
        (b"\x01a", "length"),
        (b"\xff", "length"),
        (b"\x02\xc3(", "utf8"),
        (b"\x03\xed\xa0\x80", "utf8"),
        (b"\x02\xc0\x80", "utf8"),
    ],
    ids=["too long", "too short", "too long and not there", "not UTF-8", "a surrogate", "overlong"],
)
def test_text_out_of_its_bounds_is_refused(data: bytes, reason: str) -> None:
    """S2-37: lengths are in the attacker's hands."""
    with pytest.raises(RemoteProtocolError, match=f"^{reason}$"):
        Reader(data).text8(4, 2)


def test_a_huge_length_is_refused_before_anything_is_taken() -> None:
    with pytest.raises(RemoteProtocolError, match=r"^length$"):
        Reader(b"\xff\xff\xff\xff").block32(1_000)


@pytest.mark.parametrize("data", [b"\xff" * 8, b"\x80" + bytes(7)], ids=["-1", "smallest"])
def test_a_counter_is_not_negative(data: bytes) -> None:
    with pytest.raises(RemoteProtocolError, match=r"^range$"):
        Reader(data).counter()


@pytest.mark.parametrize(
    "make",
    [
        lambda: pack(U8, 256),
        lambda: pack(U8, "a"),
        lambda: pack_counter(-1),
        lambda: pack_counter(2**63),
        lambda: pack_block16(b"abc", 2),
        lambda: pack_block32(b"abc", 2),
        lambda: pack_text8("é", 1),
        lambda: pack_text16("", 5, 1),
        lambda: pack_text32("\ud800", 9),
        lambda: as_utf8("\udfff"),
        lambda: exactly(b"ab", 3, "it"),
    ],
)
def test_our_own_wrong_values_are_local_errors(make: Callable[[], bytes]) -> None:
    with pytest.raises(LocalProtocolError):
        make()


@given(st.binary(max_size=300), st.text(max_size=60))
def test_what_is_packed_is_read_back(block: bytes, text: str) -> None:
    data = (
        pack_block16(block, 300) + pack_text8(text, 240) + pack_block32(block, 300) + pack_text32(text, 240)
    )
    reader = Reader(data)
    fields = reader.block16(300), reader.text8(240), reader.block32(300), reader.text32(240)
    reader.end()
    assert fields == (block, text, block, text)


@given(st.binary(max_size=40), st.lists(st.sampled_from(sorted(READS)), max_size=6))
def test_any_bytes_give_values_or_a_remote_error(data: bytes, names: list[str]) -> None:
    reader = Reader(data)
    try:
        for name in names:
            READS[name][0](reader)
        reader.end()
    except RemoteProtocolError:
        return
    assert reader.at == len(data)
