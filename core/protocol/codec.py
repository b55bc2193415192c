"""The fields of packets (S2-3: whole bytes, big-endian): every length is checked before it is used."""

import struct

from core.errors import LocalProtocolError, RemoteProtocolError

U8 = struct.Struct(">B")
U16 = struct.Struct(">H")
U32 = struct.Struct(">I")
I64 = struct.Struct(">q")


class Reader:
    """Takes fields from the front of `data`.

    Every method raises RemoteProtocolError: "truncated" when bytes are missing, "trailing" when some are left
    at the end, "length" when a length breaks its cap, "utf8" when a text is not UTF-8, "range" for a number
    out of range.
    """

    __slots__ = ("_at", "_data")

    def __init__(self, data: bytes, at: int = 0) -> None:
        self._data = data
        self._at = at

    @property
    def at(self) -> int:
        """How many bytes have been read."""
        return self._at

    def take(self, count: int) -> bytes:
        """The next `count` bytes."""
        end = self._at + count
        if end > len(self._data):
            raise RemoteProtocolError("truncated")
        part = self._data[self._at : end]
        self._at = end
        return part

    def u8(self) -> int:
        return self.take(1)[0]

    def u16(self) -> int:
        return int.from_bytes(self.take(2), "big")

    def u32(self) -> int:
        return int.from_bytes(self.take(4), "big")

    def u64(self) -> int:
        return int.from_bytes(self.take(8), "big")

    def i64(self) -> int:
        return int.from_bytes(self.take(8), "big", signed=True)

    def counter(self) -> int:
        """A serial or sequence: an int64 that is not negative."""
        value = self.i64()
        if value < 0:
            raise RemoteProtocolError("range")
        return value

    def block16(self, most: int) -> bytes:
        """Bytes behind a length of 2 bytes, at most `most`."""
        return self._block(self.u16(), most, 0)

    def block32(self, most: int) -> bytes:
        """Bytes behind a length of 4 bytes, at most `most`."""
        return self._block(self.u32(), most, 0)

    def text8(self, most: int, least: int = 0) -> str:
        """UTF-8 behind a length of 1 byte, from `least` to `most` bytes."""
        return as_text(self._block(self.u8(), most, least))

    def text16(self, most: int, least: int = 0) -> str:
        """UTF-8 behind a length of 2 bytes, from `least` to `most` bytes."""
        return as_text(self._block(self.u16(), most, least))

    def text32(self, most: int, least: int = 0) -> str:
        """UTF-8 behind a length of 4 bytes, from `least` to `most` bytes."""
        return as_text(self._block(self.u32(), most, least))

    def rest(self) -> bytes:
        """Everything that is left."""
        part = self._data[self._at :]
        self._at = len(self._data)
        return part

    def end(self) -> None:
        """Refuses bytes after the last field."""
        if self._at != len(self._data):
            raise RemoteProtocolError("trailing")

    def _block(self, length: int, most: int, least: int) -> bytes:
        if not least <= length <= most:
            raise RemoteProtocolError("length")
        return self.take(length)


def as_text(data: bytes) -> str:
    """Strict UTF-8 (no surrogates, no overlong forms), so that encoding again gives the same bytes."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        raise RemoteProtocolError("utf8") from None


def as_utf8(text: str) -> bytes:
    """UTF-8 of our own text. Raises LocalProtocolError for a lone surrogate."""
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        raise LocalProtocolError("the text holds half a surrogate pair") from None


def pack(layout: struct.Struct, *values: object) -> bytes:
    """Packs our own values. Raises LocalProtocolError for one that does not fit."""
    try:
        return layout.pack(*values)
    except struct.error as error:
        raise LocalProtocolError(str(error)) from None


def pack_counter(value: int) -> bytes:
    """A serial or sequence, 0 to 2^63 - 1."""
    if value < 0:
        raise LocalProtocolError(f"a counter is not negative, got {value}")
    return pack(I64, value)


def exactly(data: bytes, size: int, what: str) -> bytes:
    """`data`, or LocalProtocolError when it has not `size` bytes: struct would pad or cut it silently."""
    if len(data) != size:
        raise LocalProtocolError(f"{what} has {len(data)} bytes, not {size}")
    return data


def pack_block16(data: bytes, most: int) -> bytes:
    """Bytes behind a length of 2 bytes, at most `most`."""
    return _pack_block(U16, data, most, 0)


def pack_block32(data: bytes, most: int) -> bytes:
    """Bytes behind a length of 4 bytes, at most `most`."""
    return _pack_block(U32, data, most, 0)


def pack_text8(text: str, most: int, least: int = 0) -> bytes:
    """UTF-8 behind a length of 1 byte, from `least` to `most` bytes."""
    return _pack_block(U8, as_utf8(text), most, least)


def pack_text16(text: str, most: int, least: int = 0) -> bytes:
    """UTF-8 behind a length of 2 bytes, from `least` to `most` bytes."""
    return _pack_block(U16, as_utf8(text), most, least)


def pack_text32(text: str, most: int, least: int = 0) -> bytes:
    """UTF-8 behind a length of 4 bytes, from `least` to `most` bytes."""
    return _pack_block(U32, as_utf8(text), most, least)


def _pack_block(length: struct.Struct, data: bytes, most: int, least: int) -> bytes:
    if not least <= len(data) <= most:
        raise LocalProtocolError(f"a field of {len(data)} bytes, allowed are {least} to {most}")
    return length.pack(len(data)) + data
