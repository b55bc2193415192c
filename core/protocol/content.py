"""What Olm encrypts (section 3): 16 random bytes, a JSON header, a text."""

import json
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NoReturn, TypeAlias, TypeVar

from core.errors import LocalProtocolError, RemoteProtocolError
from core.protocol.codec import U16, Reader, as_text, as_utf8, exactly
from core.protocol.constants import (
    CONTENT_RANDOM_BYTES,
    INT64_MAX,
    MAX_HEADER_BRACKETS,
    MAX_HEADER_BYTES,
    MAX_TEXT_BYTES,
    MAX_TYPE_BYTES,
)
from core.protocol.ids import ID_BYTES, ClientId, Id, MessageId, UserId, blake2s_16

JsonValue: TypeAlias = "bool | int | float | str | list[JsonValue] | dict[str, JsonValue] | None"
_Id = TypeVar("_Id", bound=Id)

TEXT = "text"  # the type of what a person writes
EXPIRES_IN = "expires_in"  # field of the header: seconds after which a message disappears
_FIELDS = frozenset({"type", "sent_at", "sender", "receiver", "client", "datetime", "reply_to"})


@dataclass(frozen=True, slots=True)
class Content:
    """One content of any type: a type we do not know is read all the same.

    `sent_at` and `datetime` are in milliseconds; sender, receiver, client and datetime repeat the Message and must
    match it. `extra` holds header fields of newer versions and of particular types.
    """

    type: str
    sent_at: int
    sender: UserId
    receiver: UserId
    client: ClientId
    datetime: int
    body: str = field(default="", repr=False)
    reply_to: MessageId | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=dict, hash=False)

    @property
    def message_id(self) -> MessageId:
        return MessageId.of(self.sender, self.client, self.datetime)


def normalise_text(text: str) -> str:
    """NFC, as every body is sent. Raises LocalProtocolError for half a surrogate pair."""
    normal = unicodedata.normalize("NFC", text)
    as_utf8(normal)
    return normal


def content_hash(content: bytes) -> bytes:
    """The 16 bytes that stand in the Message (S2-31): of the plain content with its random bytes."""
    return blake2s_16(b"s2wmphsh", content)


def encode_content(content: Content, random16: bytes) -> bytes:
    """Encodes; `random16` must be fresh. Raises LocalProtocolError for what the other side would refuse."""
    header, body = _encode_header(content), as_utf8(content.body)
    if len(body) > MAX_TEXT_BYTES:
        raise LocalProtocolError(f"a text of {len(body)} bytes, allowed are {MAX_TEXT_BYTES}")
    return exactly(random16, CONTENT_RANDOM_BYTES, "random") + U16.pack(len(header)) + header + body


def decode_content(data: bytes) -> Content:
    """Reads a content. Raises RemoteProtocolError: "header" for the JSON and its fields, else as Reader does."""
    reader = Reader(data, CONTENT_RANDOM_BYTES)
    header = _decode_header(reader.block16(MAX_HEADER_BYTES))
    body = reader.rest()
    if len(body) > MAX_TEXT_BYTES:
        raise RemoteProtocolError("length")
    return Content(
        type=_type(header.pop("type", None)),
        sent_at=_int64(header.pop("sent_at", None)),
        sender=_id(UserId, header.pop("sender", None)),
        receiver=_id(UserId, header.pop("receiver", None)),
        client=_id(ClientId, header.pop("client", None)),
        datetime=_int64(header.pop("datetime", None)),
        reply_to=_id(MessageId, header.pop("reply_to")) if "reply_to" in header else None,
        body=as_text(body),
        extra=header,
    )


def _encode_header(content: Content) -> bytes:
    if content.type == TEXT and content.reply_to is None and not content.extra:
        return _encode_text_header(content)
    fields: dict[str, JsonValue] = {
        "type": content.type,
        "sent_at": content.sent_at,
        "sender": content.sender.hex(),
        "receiver": content.receiver.hex(),
        "client": content.client.hex(),
        "datetime": content.datetime,
    }
    if content.reply_to is not None:
        fields["reply_to"] = content.reply_to.hex()
    if content.extra:
        if not _FIELDS.isdisjoint(content.extra):
            raise LocalProtocolError("extra repeats a field of the header")
        fields |= content.extra
    return _checked_header(fields)


def _encode_text_header(content: Content) -> bytes:
    """What `_encode_header` gives for most messages, without the detour over a dict."""
    return (
        f'{{"type":"{TEXT}","sent_at":{content.sent_at:d},"sender":"{content.sender.hex()}",'
        f'"receiver":"{content.receiver.hex()}","client":"{content.client.hex()}","datetime":{content.datetime:d}}}'
    ).encode()


def _checked_header(fields: dict[str, JsonValue]) -> bytes:
    try:
        header = as_utf8(_ENCODER.encode(fields))
    except (TypeError, ValueError, RecursionError) as error:
        raise LocalProtocolError(f"the header cannot be written: {error}") from None
    if len(header) > MAX_HEADER_BYTES:
        raise LocalProtocolError(f"a header of {len(header)} bytes, allowed are {MAX_HEADER_BYTES}")
    if header.count(b"[") + header.count(b"{") > MAX_HEADER_BRACKETS:
        raise LocalProtocolError(f"more than {MAX_HEADER_BRACKETS} brackets in a header")
    return header


def _decode_header(header: bytes) -> dict[str, Any]:
    """A JSON object without duplicate keys, deep nesting, huge or non-finite numbers and lone surrogates."""
    if header.count(b"[") + header.count(b"{") > MAX_HEADER_BRACKETS:
        raise RemoteProtocolError("header")
    try:
        fields = _DECODER.decode(as_text(header))
    except ValueError:
        raise RemoteProtocolError("header") from None
    if not isinstance(fields, dict):
        raise RemoteProtocolError("header")
    if b"\\u" in header:
        _refuse_surrogates(fields)
    return fields


def _refuse_surrogates(fields: dict[str, Any]) -> None:
    try:
        _ENCODER.encode(fields).encode("utf-8")
    except UnicodeEncodeError:
        raise RemoteProtocolError("header") from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise RemoteProtocolError("header")
    return fields


def _number(text: str) -> int:
    value = int(text) if len(text) <= 20 else INT64_MAX + 1
    if not -INT64_MAX - 1 <= value <= INT64_MAX:
        raise RemoteProtocolError("header")
    return value


def _fraction(text: str) -> float:
    value = float(text)
    if value in (float("inf"), float("-inf")):
        raise RemoteProtocolError("header")
    return value


def _refuse_constant(_name: str) -> NoReturn:
    raise RemoteProtocolError("header")


_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))
_DECODER = json.JSONDecoder(
    object_pairs_hook=_object, parse_int=_number, parse_float=_fraction, parse_constant=_refuse_constant
)


def _type(value: object) -> str:
    if not isinstance(value, str) or not 1 <= len(value.encode("utf-8")) <= MAX_TYPE_BYTES:
        raise RemoteProtocolError("header")
    return value


def _int64(value: object) -> int:
    # JSON's true is a Python int, but no number; the parser has checked the range
    if type(value) is not int:
        raise RemoteProtocolError("header")
    return value


def _id(kind: type[_Id], value: object) -> _Id:
    # bytes.fromhex skips spaces, so the length of the text is checked as well
    if not isinstance(value, str) or len(value) != 2 * ID_BYTES:
        raise RemoteProtocolError("header")
    return kind.from_hex(value)
