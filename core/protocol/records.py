"""The plaintext of a record: frames inside, then padding (section 4)."""

import enum
import struct
from collections.abc import Iterable, Iterator

from core.errors import LocalProtocolError, RemoteProtocolError
from core.protocol.constants import MAX_PLAINTEXT_BYTES

HEADER_BYTES = 3  # type 1, length 2
MAX_BODY_BYTES = MAX_PLAINTEXT_BYTES - HEADER_BYTES
TOKEN_BYTES = 8

_HEADER = struct.Struct(">BH")
_PADDING_TYPE = 0
_SMALLEST = 64  # every short text, receipt and keepalive has this one size
_LAST_POWER = 4096  # from here Padme: at most 12 % more, log log n bits of length revealed


class FrameType(enum.IntEnum):
    """Types of the frames inside a record. 0 is padding."""

    HELLO = 1
    PACKET = 2
    PING = 3
    PONG = 4
    CLOSE = 5
    REKEY = 6
    FRESH = 7
    TICKET = 8
    REQUEST = 9
    ANSWER = 10
    UNRELIABLE = 11
    FRAGMENT = 12
    OPEN = 13
    DATA = 14
    GRANT = 15
    END = 16
    REDIRECT = 17


InsideFrame = tuple[int, bytes]

# Smallest and largest body by type; anything else closes the link.
_BODY_SIZES: dict[int, tuple[int, int]] = {
    FrameType.HELLO: (0, 1024),  # 673 today; 0 where the handshake has carried it (XX)
    FrameType.PACKET: (1, MAX_BODY_BYTES),
    FrameType.PING: (TOKEN_BYTES, TOKEN_BYTES),
    FrameType.PONG: (TOKEN_BYTES, TOKEN_BYTES),
    FrameType.CLOSE: (1, 1),
    FrameType.REKEY: (0, 0),
    FrameType.FRESH: (1, 49),  # step 1, Noise message 48
    FrameType.TICKET: (56, 56),
    FrameType.REQUEST: (11, MAX_BODY_BYTES),  # the fields before the body, with a name of one byte
    FrameType.ANSWER: (5, MAX_BODY_BYTES),
    FrameType.UNRELIABLE: (1, MAX_BODY_BYTES),
    FrameType.FRAGMENT: (13, MAX_BODY_BYTES),  # at least one byte of the whole
    FrameType.OPEN: (6, 1284),  # stream 4, name of 1 to 255, body of at most 1,024
    FrameType.DATA: (5, MAX_BODY_BYTES),
    FrameType.GRANT: (8, 8),
    FrameType.END: (5, 5),
    FrameType.REDIRECT: (84, 748),
}


def padded_length(length: int) -> int:
    """The length a plaintext of `length` bytes is padded to: 64, 128, ... 4096, then Padme, at most 65,519.

    LocalProtocolError above 65,519.
    """
    if length > MAX_PLAINTEXT_BYTES:
        raise LocalProtocolError(f"a plaintext has at most {MAX_PLAINTEXT_BYTES} bytes, not {length}")
    if length <= _SMALLEST:
        return _SMALLEST
    if length <= _LAST_POWER:
        return 1 << (length - 1).bit_length()
    exponent = length.bit_length() - 1
    step = 1 << (exponent - exponent.bit_length())
    return min((length + step - 1) // step * step, MAX_PLAINTEXT_BYTES)


def build_plaintexts(frames: Iterable[InsideFrame]) -> Iterator[bytes]:
    """Packs frames, in order, into as few padded plaintexts as they fit. LocalProtocolError for a body too long."""
    parts: list[bytes] = []
    size = 0
    for kind, body in frames:
        needed = HEADER_BYTES + len(body)
        if needed > MAX_PLAINTEXT_BYTES:
            raise LocalProtocolError(f"a body has at most {MAX_BODY_BYTES} bytes, not {len(body)}")
        if size + needed > MAX_PLAINTEXT_BYTES:
            yield _padded(parts, size)
            parts, size = [], 0
        parts += (_HEADER.pack(kind, len(body)), body)
        size += needed
    if parts:
        yield _padded(parts, size)


def _padded(parts: list[bytes], size: int) -> bytes:
    parts.append(bytes(padded_length(size) - size))
    return b"".join(parts)


def parse_plaintext(plaintext: bytes) -> list[InsideFrame]:
    """The frames of one record, all or none.

    RemoteProtocolError: "frame_type" for an unknown type, "frame_size" for a body of the wrong size or cut off,
    "padding" unless only zeros follow the first zero type. The length itself may be any.
    """
    frames: list[InsideFrame] = []
    at, end = 0, len(plaintext)
    while at < end and plaintext[at] != _PADDING_TYPE:
        if end - at < HEADER_BYTES:
            raise RemoteProtocolError("frame_size")
        kind, size = _HEADER.unpack_from(plaintext, at)
        stop = at + HEADER_BYTES + size
        _check_size(kind, size, fits=stop <= end)
        frames.append((kind, plaintext[at + HEADER_BYTES : stop]))
        at = stop
    if plaintext.count(0, at) != end - at:
        raise RemoteProtocolError("padding")
    return frames


def _check_size(kind: int, size: int, *, fits: bool) -> None:
    limits = _BODY_SIZES.get(kind)
    if limits is None:
        raise RemoteProtocolError("frame_type")
    if not fits or not limits[0] <= size <= limits[1]:
        raise RemoteProtocolError("frame_size")
