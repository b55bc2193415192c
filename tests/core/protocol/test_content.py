"""Content: header, text, hash, and JSON made to hurt (S2-4, S2-31)."""

import hashlib
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import LocalProtocolError, RemoteProtocolError
from core.protocol.constants import (
    MAX_CIPHERTEXT_BYTES,
    MAX_HEADER_BYTES,
    MAX_TEXT_BYTES,
    OLM_OVERHEAD_BYTES,
)
from core.protocol.content import Content, content_hash, decode_content, encode_content, normalise_text
from core.protocol.ids import MessageId
from tests.core.protocol.strategies import CONTENT, NOW, contents, damaged

RANDOM = b"sixteen at random"[:16]
DATA = encode_content(CONTENT, RANDOM)
HEADER: dict[str, Any] = json.loads(DATA[18 : 18 + int.from_bytes(DATA[16:18], "big")])


def _content(header: str | bytes, body: bytes = b"hi") -> bytes:
    data = header.encode("utf-8") if isinstance(header, str) else header
    return RANDOM + len(data).to_bytes(2, "big") + data + body


def _with(more: str) -> bytes:
    """A content whose header has `more` JSON as its last field."""
    return _content(json.dumps(HEADER)[:-1] + "," + more + "}")


def test_layout() -> None:
    assert DATA.startswith(RANDOM)
    assert {
        "type": "text",
        "sent_at": NOW,
        "sender": CONTENT.sender.hex(),
        "receiver": CONTENT.receiver.hex(),
        "client": CONTENT.client.hex(),
        "datetime": NOW,
        "reply_to": str(CONTENT.reply_to),
        "edits": 2,
        "tags": ["a"],
    } == HEADER
    assert DATA.endswith("Salut, ça va ? 🙂".encode())


def test_an_absent_reply_is_left_out() -> None:
    data = encode_content(replace(CONTENT, reply_to=None), RANDOM)
    assert b"reply_to" not in data
    assert decode_content(data).reply_to is None


@given(contents)
def test_contents_are_read_back(content: Content) -> None:
    assert decode_content(encode_content(content, RANDOM)) == content


def test_unknown_types_and_fields_survive() -> None:
    """Kept, so that the person can be told a newer version is needed."""
    data = _with('"type2": {"a": [1, null, true, 0.5]}').replace(b'"text"', b'"poll"')
    content = decode_content(data)
    assert content.type == "poll"
    assert content.extra == {"edits": 2, "tags": ["a"], "type2": {"a": [1, None, True, 0.5]}}
    assert decode_content(encode_content(content, RANDOM)) == content


def test_the_message_id_is_that_of_the_packet() -> None:
    assert CONTENT.message_id == MessageId.of(CONTENT.sender, CONTENT.client, CONTENT.datetime)


def test_the_hash_covers_the_random_bytes() -> None:
    """S2-31: of the plain content; with other random bytes it is another."""
    assert content_hash(DATA) == hashlib.blake2s(DATA, digest_size=16, person=b"s2wmphsh").digest()
    assert content_hash(encode_content(CONTENT, bytes(16))) != content_hash(DATA)


@pytest.mark.parametrize(
    ("typed", "sent"),
    [("e\u0301", "é"), ("né 🙂\n", "né 🙂\n"), ("\u1112\u1161\u11ab", "한"), ("", "")],
)
def test_text_is_sent_in_one_form(typed: str, sent: str) -> None:
    """S2-4: any Unicode, emoji too."""
    assert normalise_text(typed) == sent


def test_half_a_surrogate_pair_is_not_sent() -> None:
    with pytest.raises(LocalProtocolError):
        normalise_text("a\ud83d")


@pytest.mark.parametrize(
    "header",
    [
        "",
        "null",
        "[]",
        "1",
        '"text"',
        "{",
        "{}",
        "{]",
        "{'type':'text'}",
        "\ufeff" + json.dumps(HEADER),
        json.dumps(HEADER) + "x",
    ],
)
def test_what_is_no_header_is_refused(header: str) -> None:
    """S2-32"""
    with pytest.raises(RemoteProtocolError):
        decode_content(_content(header))


@pytest.mark.parametrize("field", [field for field in HEADER if field not in ("reply_to", "edits", "tags")])
def test_every_field_is_needed(field: str) -> None:
    header = {name: value for name, value in HEADER.items() if name != field}
    with pytest.raises(RemoteProtocolError, match=r"^header$"):
        decode_content(_content(json.dumps(header)))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("type", ""),
        ("type", "x" * 65),
        ("type", 1),
        ("sent_at", "1"),
        ("sent_at", 1.0),
        ("sent_at", True),
        ("sent_at", None),
        ("datetime", 2**63),
        ("datetime", -(2**63) - 1),
        ("datetime", 10**300),
        ("sender", "00"),
        ("sender", "zz" * 16),
        ("sender", "00 " * 16),
        ("sender", "0011 " + "00" * 13 + " "),
        ("receiver", 5),
        ("receiver", ["00" * 16]),
        ("client", None),
        ("client", {}),
        ("reply_to", None),
        ("reply_to", ""),
        ("reply_to", "é" * 32),
    ],
)
def test_fields_of_another_kind_are_refused(field: str, value: object) -> None:
    with pytest.raises(RemoteProtocolError):
        decode_content(_content(json.dumps(HEADER | {field: value})))


@pytest.mark.parametrize(
    "more",
    [
        '"x":' + "[" * 300 + "]" * 300,
        '"x":' + '{"a":' * 100 + "1" + "}" * 100,
        '"x":' + "[" * 600,
        '"x":' + "9" * 400,
        '"x":-' + "9" * 19 + "0",
        '"x":9223372036854775808',
        '"x":[1e400]',
        '"x":-1e999',
        '"x":NaN',
        '"x":[Infinity]',
        '"x":-Infinity',
        '"type":"text"',
        '"x":1,"x":1',
        '"x":{"a":1,"a":1}',
        '"x":"\\ud800"',
        '"\\udfff":1',
        '"x":["\\ud83d\\ud83d"]',
        '"x":"\\x"',
        '"x":"\n"',
    ],
    ids=lambda more: more[:24],
)
def test_json_made_to_hurt_is_refused(more: str) -> None:
    """S2-32"""
    with pytest.raises(RemoteProtocolError, match=r"^header$"):
        decode_content(_with(more))


@pytest.mark.parametrize(
    "more",
    [
        '"x":9223372036854775807',
        '"x":-9223372036854775808',
        '"x":1.5e300',
        '"x":"\\ud83d\\ude42"',
        '"x":"\\\\u"',
    ],
)
def test_what_only_looks_dangerous_is_kept(more: str) -> None:
    assert decode_content(_with(more)).extra["x"] == json.loads("{" + more + "}")["x"]


def test_a_header_of_1024_bytes_is_read_and_one_of_1025_is_not() -> None:
    header = json.dumps(HEADER)
    data = _content(header + " " * (MAX_HEADER_BYTES - len(header)))
    assert decode_content(data).type == "text"
    with pytest.raises(RemoteProtocolError, match=r"^length$"):
        decode_content(_content(header + " " * (MAX_HEADER_BYTES + 1 - len(header))))


def test_a_text_of_60000_bytes_is_read_and_one_more_is_not() -> None:
    largest = encode_content(replace(CONTENT, body="é" * (MAX_TEXT_BYTES // 2)), RANDOM)
    assert len(decode_content(largest).body) == MAX_TEXT_BYTES // 2
    with pytest.raises(RemoteProtocolError, match=r"^length$"):
        decode_content(largest + b"x")


def test_the_largest_content_fits_a_message() -> None:
    """S2-26: 16 + 2 + 1,024 + 60,000 bytes, padded to whole cipher blocks, within the cap of a Message."""
    largest = 16 + 2 + MAX_HEADER_BYTES + MAX_TEXT_BYTES
    assert largest // 16 * 16 + 16 + OLM_OVERHEAD_BYTES + 1 <= MAX_CIPHERTEXT_BYTES


@pytest.mark.parametrize("body", [b"\xff", b"\xc3", b"\xed\xa0\x80", b"\xc0\x80"])
def test_a_body_that_is_not_utf8_is_refused(body: bytes) -> None:
    with pytest.raises(RemoteProtocolError, match=r"^utf8$"):
        decode_content(_content(json.dumps(HEADER), body))


def test_every_prefix_up_to_the_text_is_refused() -> None:
    """The text runs to the end; that it is whole is for the cipher and the hash to say."""
    for size in range(18 + int.from_bytes(DATA[16:18], "big")):
        with pytest.raises(RemoteProtocolError):
            decode_content(DATA[:size])


@given(st.binary(max_size=300) | damaged(DATA) | st.binary(max_size=60).map(_content))
def test_any_bytes_give_a_content_or_a_remote_error(data: bytes) -> None:
    try:
        content = decode_content(data)
    except RemoteProtocolError:
        return
    assert decode_content(encode_content(content, RANDOM)) == content


structure = st.text(st.sampled_from('{}[]":,\\u0d8ENaInfity.-+ \n'), max_size=60)


@given(structure | st.text(max_size=30))
def test_any_json_gives_a_content_or_a_remote_error(more: str) -> None:
    try:
        content = decode_content(_with(f'"x":{more}'))
    except RemoteProtocolError:
        return
    assert decode_content(encode_content(content, RANDOM)) == content


@pytest.mark.parametrize(
    "content",
    [
        replace(CONTENT, body="x" * (MAX_TEXT_BYTES + 1)),
        replace(CONTENT, body="\ud800"),
        replace(CONTENT, extra={"type": "text"}),
        replace(CONTENT, extra={"x": "x" * 1_024}),
        replace(CONTENT, extra={"x": "[" * 70}),
        replace(CONTENT, extra={"x": float("nan")}),
        replace(CONTENT, extra={"x": "\ud800"}),
        replace(CONTENT, extra={"x": b"bytes"}),  # type: ignore[dict-item]
    ],
    ids=["long", "surrogate", "twice", "long header", "brackets", "nan", "surrogate in header", "bytes"],
)
def test_what_the_other_side_would_refuse_is_a_local_error(content: Content) -> None:
    with pytest.raises(LocalProtocolError):
        encode_content(content, RANDOM)


def test_the_random_bytes_are_sixteen() -> None:
    with pytest.raises(LocalProtocolError):
        encode_content(CONTENT, b"short")
