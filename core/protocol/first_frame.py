"""The first frame: what a stranger or scanner cannot make, checked for a microsecond of work (section 4).

128 bytes: magic 4, version 1, pattern 1, mac1 16, Noise message 1 in 48, ticket id 16, answer to a challenge 36,
zeros 6; in KKpsk0 the Noise message follows instead. The keyed mac1 over all of it shows that the sender knows the
responder's link key; XX, where only an address is known, has zeros there.
"""

import functools
import hashlib
import hmac
from dataclasses import dataclass

from core.errors import LocalProtocolError, RemoteProtocolError
from core.protocol.challenge import ANSWER_BYTES, Answer
from core.protocol.constants import (
    FIRST_FRAME_BYTES,
    LINK_MAGIC,
    MAC1_BYTES,
    MAX_FIRST_FRAME_BYTES,
    REFUSAL_BYTES,
    TRANSPORT_TCP,
    VERSION,
)
from core.protocol.events import Pattern
from core.protocol.tickets import TICKET_ID_BYTES

PROLOGUE = LINK_MAGIC + bytes((VERSION, TRANSPORT_TCP))
REFUSAL = b"PL2r".ljust(REFUSAL_BYTES, b"\0")

_START = LINK_MAGIC + bytes((VERSION,))
_MAC_AT = len(_START) + 1
_MESSAGE_AT = _MAC_AT + MAC1_BYTES
_MESSAGE_BYTES = {Pattern.XK: 48, Pattern.XX: 32, Pattern.KK: 0}  # Noise message 1 inside the 128 bytes
_TICKET_AT = _MESSAGE_AT + 48
_ANSWER_AT = _TICKET_AT + TICKET_ID_BYTES
_ZEROS_AT = _ANSWER_AT + ANSWER_BYTES
_NO_MAC = bytes(MAC1_BYTES)
_NO_TICKET = bytes(TICKET_ID_BYTES)
_NO_ANSWER = bytes(ANSWER_BYTES)


@dataclass(frozen=True, slots=True)
class FirstFrame:
    """A first frame whose magic, version, padding and mac1 were right. Only KKpsk0 carries a ticket id."""

    pattern: Pattern
    noise_message: bytes
    ticket_id: bytes | None = None
    answer: Answer | None = None


@functools.lru_cache(maxsize=64)
def mac1_key(link_key: bytes) -> bytes:
    """BLAKE2s-32 with personalisation `s2wmpmac` over the responder's link key. Not a secret."""
    return hashlib.blake2s(link_key, person=b"s2wmpmac").digest()


def build_first_frame(frame: FirstFrame, responder_link_key: bytes | None) -> bytes:
    """The payload. `responder_link_key` is given for every pattern but XX. LocalProtocolError for what does not fit."""
    _check_parts(frame, responder_link_key)
    start = _START + bytes((frame.pattern,))
    rest = _after_mac(frame)
    mac = _NO_MAC if responder_link_key is None else _mac1(responder_link_key, start, rest)
    return start + mac + rest


def _check_parts(frame: FirstFrame, link_key: bytes | None) -> None:
    is_kk = frame.pattern is Pattern.KK
    if (link_key is None) != (frame.pattern is Pattern.XX) or (frame.ticket_id is not None) != is_kk:
        raise LocalProtocolError("key or ticket does not belong to the pattern")
    size = len(frame.noise_message)
    if is_kk and not 0 < size <= MAX_FIRST_FRAME_BYTES - FIRST_FRAME_BYTES:
        raise LocalProtocolError(f"a first frame has at most {MAX_FIRST_FRAME_BYTES} bytes")
    if not is_kk and size != _MESSAGE_BYTES[frame.pattern]:
        raise LocalProtocolError("the message does not belong to the pattern")


def _after_mac(frame: FirstFrame) -> bytes:
    inside = _MESSAGE_BYTES[frame.pattern]
    message = frame.noise_message[:inside].ljust(_TICKET_AT - _MESSAGE_AT, b"\0")
    answer = _NO_ANSWER if frame.answer is None else frame.answer.encode()
    head = message + (frame.ticket_id or _NO_TICKET) + answer
    return head.ljust(FIRST_FRAME_BYTES - _MESSAGE_AT, b"\0") + frame.noise_message[inside:]


def parse_first_frame(payload: bytes, own_link_key: bytes) -> FirstFrame:
    """Checks everything that needs no Diffie-Hellman (SF-29). RemoteProtocolError("first_frame", "pattern", "mac1")."""
    if not FIRST_FRAME_BYTES <= len(payload) <= MAX_FIRST_FRAME_BYTES or not payload.startswith(_START):
        raise RemoteProtocolError("first_frame")
    pattern = _pattern(payload[len(_START)])
    if (len(payload) > FIRST_FRAME_BYTES) != (pattern is Pattern.KK):
        raise RemoteProtocolError("first_frame")
    _check_zeros(payload, pattern)
    _check_mac1(pattern, payload, own_link_key)
    inside = payload[_MESSAGE_AT : _MESSAGE_AT + _MESSAGE_BYTES[pattern]]
    ticket_id = payload[_TICKET_AT:_ANSWER_AT] if pattern is Pattern.KK else None
    answer = Answer.decode(payload[_ANSWER_AT:_ZEROS_AT])
    return FirstFrame(pattern, inside + payload[FIRST_FRAME_BYTES:], ticket_id, answer)


def _pattern(number: int) -> Pattern:
    try:
        return Pattern(number)
    except ValueError:
        raise RemoteProtocolError("pattern") from None


def _check_zeros(payload: bytes, pattern: Pattern) -> None:
    zeros_end = _TICKET_AT if pattern is Pattern.KK else _ANSWER_AT
    unused = payload[_MESSAGE_AT + _MESSAGE_BYTES[pattern] : zeros_end] + payload[_ZEROS_AT:FIRST_FRAME_BYTES]
    if unused != bytes(len(unused)):
        raise RemoteProtocolError("first_frame")


def _check_mac1(pattern: Pattern, payload: bytes, own_link_key: bytes) -> None:
    right = (
        _NO_MAC if pattern is Pattern.XX else _mac1(own_link_key, payload[:_MAC_AT], payload[_MESSAGE_AT:])
    )
    if not hmac.compare_digest(payload[_MAC_AT:_MESSAGE_AT], right):
        raise RemoteProtocolError("mac1")


def _mac1(link_key: bytes, start: bytes, rest: bytes) -> bytes:
    return hashlib.blake2s(start + rest, key=mac1_key(link_key), digest_size=MAC1_BYTES).digest()
