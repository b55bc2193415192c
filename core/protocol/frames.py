"""Framing of the stream: length 2, payload (section 4). Any segmentation gives the same payloads (SF-55, CT-26)."""

from core.errors import LocalProtocolError, RemoteProtocolError
from core.protocol.constants import MAX_FRAME_BYTES, MAX_UNAUTHENTICATED_BYTES

LENGTH_BYTES = 2


def encode_frame(payload: bytes) -> bytes:
    """Length and payload. LocalProtocolError unless the payload has 1 to 65,535 bytes (SF-51)."""
    if not 0 < len(payload) <= MAX_FRAME_BYTES:
        raise LocalProtocolError(f"a frame holds 1 to {MAX_FRAME_BYTES} bytes, not {len(payload)}")
    return len(payload).to_bytes(LENGTH_BYTES, "big") + payload


class FrameBuffer:
    """Bytes in any segmentation in, payloads out.

    Until `lift_limit` the frames may have 4 KiB in all, counted by their lengths as soon as these are known, so
    that nobody unknown makes us keep more. What is buffered later is at most one frame and one segment.
    """

    __slots__ = ("_allowance", "_buffer")

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._allowance: int | None = MAX_UNAUTHENTICATED_BYTES

    def __len__(self) -> int:
        """Bytes held back because their frame is not complete."""
        return len(self._buffer)

    def lift_limit(self) -> None:
        """The peer is authenticated."""
        self._allowance = None

    def start_anew(self) -> None:
        """What came so far was answered and forgotten (a challenge): it does not count any more."""
        self._allowance = MAX_UNAUTHENTICATED_BYTES

    def feed(self, data: bytes | memoryview) -> None:
        """Takes a copy."""
        self._buffer += data

    def next_payload(self) -> bytes | None:
        """The next complete payload, None if there is none yet.

        RemoteProtocolError: "frame_empty" for a length of 0, "frame_limit" for too much before authentication.
        """
        if len(self._buffer) < LENGTH_BYTES:
            return None
        end = LENGTH_BYTES + self._checked_length()
        if len(self._buffer) < end:
            return None
        payload = bytes(memoryview(self._buffer)[LENGTH_BYTES:end])
        del self._buffer[:end]  # moves the start of the bytearray, not its bytes
        if self._allowance is not None:
            self._allowance -= end
        return payload

    def _checked_length(self) -> int:
        length = self._buffer[0] << 8 | self._buffer[1]
        if length == 0:
            raise RemoteProtocolError("frame_empty")
        if self._allowance is not None and LENGTH_BYTES + length > self._allowance:
            raise RemoteProtocolError("frame_limit")
        return length
