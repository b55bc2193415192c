"""The frames REQUEST and ANSWER (section 4, JE-40 to JE-43): their bodies. Who waits for what is the owner's."""

import struct

from core.errors import RemoteProtocolError
from core.protocol.codec import Reader, pack, pack_text8
from core.protocol.events import AnswerReceived, Outcome, RequestClass, RequestReceived
from core.protocol.fragments import MAX_WHOLE_BYTES

_REQUEST = struct.Struct(">IBI")
_ANSWER = struct.Struct(">IB")

MAX_NAME_BYTES = 255
# Of a request or answer: with the longest name, and the type of what is sent in parts, it still is a whole.
MAX_REQUEST_BODY_BYTES = MAX_WHOLE_BYTES - 1 - _REQUEST.size - 1 - MAX_NAME_BYTES


def encode_request(
    request_id: int, request_class: RequestClass, lifetime_ms: int, name: str, body: bytes
) -> bytes:
    """Id 4, class 1, lifetime 4, name, body. LocalProtocolError for what does not fit."""
    head = pack(_REQUEST, request_id, request_class, lifetime_ms)
    return head + pack_text8(name, MAX_NAME_BYTES, 1) + body


def decode_request(data: bytes) -> RequestReceived:
    """RemoteProtocolError ("frame_value" for an unknown class)."""
    reader = Reader(data)
    request_id, number, lifetime_ms = reader.u32(), reader.u8(), reader.u32()
    name, body = reader.text8(MAX_NAME_BYTES, 1), reader.rest()
    try:
        return RequestReceived(request_id, RequestClass(number), lifetime_ms, name, body)
    except ValueError:
        raise RemoteProtocolError("frame_value") from None


def encode_answer(request_id: int, outcome: Outcome, body: bytes) -> bytes:
    """Id 4, outcome 1, body. LocalProtocolError for what does not fit."""
    return pack(_ANSWER, request_id, outcome) + body


def decode_answer(data: bytes) -> AnswerReceived:
    """RemoteProtocolError ("frame_value" for an unknown outcome)."""
    reader = Reader(data)
    request_id, number, body = reader.u32(), reader.u8(), reader.rest()
    try:
        return AnswerReceived(request_id, Outcome(number), body)
    except ValueError:
        raise RemoteProtocolError("frame_value") from None
