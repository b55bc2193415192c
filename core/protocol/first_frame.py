"""The first frame: 128 bytes that a stranger or scanner cannot make, checked for a microsecond of work (section 4).

Magic 4, version 1, pattern 1, mac1 16, Noise message 1, zeros. The keyed mac1 shows that the sender knows the
responder's link key; XX, where only an address is known, has zeros there.
"""

import functools
import hashlib
import hmac
from dataclasses import dataclass

from core.errors import LocalProtocolError, RemoteProtocolError
from core.protocol.constants import FIRST_FRAME_BYTES, LINK_MAGIC, MAC1_BYTES, TRANSPORT_TCP, VERSION
from core.protocol.events import Pattern

PROLOGUE = LINK_MAGIC + bytes((VERSION, TRANSPORT_TCP))

_START = LINK_MAGIC + bytes((VERSION,))
_MAC_AT = len(_START) + 1
_MESSAGE_AT = _MAC_AT + MAC1_BYTES
_NO_MAC = bytes(MAC1_BYTES)
_MESSAGE_BYTES = {Pattern.XK: 48, Pattern.XX: 32}  # Noise message 1 with an empty payload


@dataclass(frozen=True, slots=True)
class FirstFrame:
    """A first frame whose magic, version, padding and mac1 were right."""

    pattern: Pattern
    noise_message: bytes


@functools.lru_cache(maxsize=64)
def mac1_key(link_key: bytes) -> bytes:
    """BLAKE2s-32 with personalisation `s2wmpmac` over the responder's link key. Not a secret."""
    return hashlib.blake2s(link_key, person=b"s2wmpmac").digest()


def build_first_frame(pattern: Pattern, noise_message: bytes, responder_link_key: bytes | None) -> bytes:
    """128 bytes. `responder_link_key` is given for XK and only for XK."""
    if len(noise_message) != _MESSAGE_BYTES[pattern] or (responder_link_key is None) != (
        pattern is Pattern.XX
    ):
        raise LocalProtocolError("message or key does not belong to the pattern")
    start = _START + bytes((pattern,))
    rest = noise_message.ljust(FIRST_FRAME_BYTES - _MESSAGE_AT, b"\0")
    mac = _NO_MAC if responder_link_key is None else _mac1(responder_link_key, start, rest)
    return start + mac + rest


def parse_first_frame(payload: bytes, own_link_key: bytes) -> FirstFrame:
    """Checks everything that needs no Diffie-Hellman (SF-29). RemoteProtocolError("first_frame", "pattern", "mac1")."""
    if len(payload) != FIRST_FRAME_BYTES or not payload.startswith(_START):
        raise RemoteProtocolError("first_frame")
    pattern = _pattern(payload[len(_START)])
    message_end = _MESSAGE_AT + _MESSAGE_BYTES[pattern]
    if any(payload[message_end:]):
        raise RemoteProtocolError("first_frame")
    _check_mac1(pattern, payload, own_link_key)
    return FirstFrame(pattern, payload[_MESSAGE_AT:message_end])


def _pattern(number: int) -> Pattern:
    try:
        return Pattern(number)
    except ValueError:
        raise RemoteProtocolError("pattern") from None


def _check_mac1(pattern: Pattern, payload: bytes, own_link_key: bytes) -> None:
    right = (
        _NO_MAC if pattern is Pattern.XX else _mac1(own_link_key, payload[:_MAC_AT], payload[_MESSAGE_AT:])
    )
    if not hmac.compare_digest(payload[_MAC_AT:_MESSAGE_AT], right):
        raise RemoteProtocolError("mac1")


def _mac1(link_key: bytes, start: bytes, rest: bytes) -> bytes:
    return hashlib.blake2s(start + rest, key=mac1_key(link_key), digest_size=MAC1_BYTES).digest()
