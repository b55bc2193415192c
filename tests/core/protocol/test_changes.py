"""Contents that change messages: their headers as docs/protocol.md has them, pinned bytes, and what is refused."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import RemoteProtocolError
from core.protocol.changes import (
    MOST_SENT_AT,
    MOST_TIMER_S,
    Deletion,
    Disclosure,
    Edit,
    Quiet,
    Reacted,
    Receipt,
    TimerSet,
    Told,
    from_content,
    is_emoji,
    to_wire,
)
from core.protocol.constants import INT64_MAX
from core.protocol.content import Content, decode_content, encode_content
from core.protocol.ids import ClientId, MessageId, UserId

ROOT = Path(__file__).parents[3]
VECTORS = json.loads((ROOT / "tests" / "vectors" / "contents.json").read_text("utf-8"))["contents"]
OF, CLIENT = MessageId(b"o" * 16), ClientId(b"c" * 16)
RANDOM = bytes(range(16))
PLAIN = Content(
    "text", 1_700_000_000_000, UserId(b"a" * 16), UserId(b"b" * 16), CLIENT, 1_700_000_000_001, "hello"
)
SAMPLES: dict[str, Quiet | Told] = {
    "edit": Edit(OF, "héllo 🌊"),
    "delete": Deletion(OF),
    "reaction": Reacted(OF, "👍🏽"),
    "reaction, taken back": Reacted(OF, ""),
    "receipt": Receipt(ClientId(b"r" * 16), 1_700_000_000_002),
    "timer": TimerSet(86_400),
    "timer, for ever": TimerSet(0),
    "privacy": Disclosure(last_seen=False),
}

ids = st.binary(min_size=16, max_size=16)
emoji = st.sampled_from(
    [
        "",
        "👍",
        "👍🏽",
        "❤️",
        "👨‍👩‍👧‍👦",
        "🇩🇪",
        "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "1️⃣",
        "a",
        "é",
        "字",
    ]
)
quiets = st.one_of(
    st.builds(Edit, ids.map(MessageId), st.text(st.characters(exclude_categories=["Cs"]))),
    st.builds(Deletion, ids.map(MessageId)),
    st.builds(Reacted, ids.map(MessageId), emoji),
    st.builds(Receipt, ids.map(ClientId), st.integers(0, INT64_MAX)),
    st.builds(TimerSet, st.just(0) | st.integers(5, MOST_TIMER_S)),
    st.builds(Disclosure, st.booleans()),
)


def as_content(quiet: Quiet | Told) -> Content:
    kind, body, extra = to_wire(quiet)
    return replace(PLAIN, type=kind, body=body, extra=extra)


@given(quiets)
def test_what_is_written_is_read_back(quiet: Quiet | Told) -> None:
    content = decode_content(encode_content(as_content(quiet), RANDOM))
    assert from_content(content) == quiet


@pytest.mark.parametrize("name", ["text", "text under a timer", *SAMPLES])
def test_the_bytes_are_pinned(name: str) -> None:
    texts = {"text": PLAIN, "text under a timer": replace(PLAIN, extra={"expires_in": 86_400})}
    content = texts[name] if name in texts else as_content(SAMPLES[name])
    assert encode_content(content, RANDOM).hex() == VECTORS[name]
    assert decode_content(bytes.fromhex(VECTORS[name])) == content


def test_no_vector_is_without_a_test() -> None:
    assert set(VECTORS) == {"text", "text under a timer", *SAMPLES}


def test_the_document_names_the_same_fields() -> None:
    """docs/protocol.md, the table of section 3."""
    section = (ROOT / "docs" / "protocol.md").read_text("utf-8").split("## 3.")[1].split("## 4.")[0]
    rows = re.findall(r"^\| `(\w+)` \| ([^|]*)\|", section, re.MULTILINE)
    written = {kind: set(re.findall(r"`(\w+)`", fields)) for kind, fields in rows}
    assert written == {"text": {"expires_in"}} | {
        as_content(q).type: set(as_content(q).extra) for q in SAMPLES.values()
    }


@pytest.mark.parametrize("kind", ["text", "poll", "", "Edit"])
def test_other_types_change_nothing(kind: str) -> None:
    assert from_content(replace(PLAIN, type=kind, extra={"of": 7})) is None


BAD: list[tuple[str, str, object]] = [
    ("edit", "of", None),
    ("edit", "of", 7),
    ("edit", "of", "6f" * 15),
    ("edit", "of", "zz" * 16),
    ("edit", "of", "6f " * 10 + "6f"),
    ("delete", "of", ["6f" * 16]),
    ("reaction", "of", "6f" * 17),
    ("receipt", "of_client", None),
    ("receipt", "up_to", None),
    ("receipt", "up_to", -1),
    ("receipt", "up_to", 1.0),
    ("receipt", "up_to", True),
    ("receipt", "up_to", "1"),
    ("privacy", "last_seen", None),
    ("privacy", "last_seen", 1),
    ("privacy", "last_seen", "true"),
]


@pytest.mark.parametrize(("name", "field", "value"), BAD)
def test_a_field_that_is_missing_or_wrong_is_malformed(name: str, field: str, value: object) -> None:
    content = as_content(SAMPLES[name])
    extra = {key: each for key, each in (content.extra | {field: value}).items() if each is not None}  # type: ignore[operator]
    with pytest.raises(RemoteProtocolError, match=r"^header$"):
        from_content(replace(content, extra=extra))


@pytest.mark.parametrize("seconds", [None, -1, 1, 4, MOST_TIMER_S + 1, 60.0, True, "60", [60]])
def test_a_timer_that_cannot_be_meant_is_malformed(seconds: object) -> None:
    with pytest.raises(RemoteProtocolError, match=r"^timer$"):
        from_content(replace(PLAIN, type="timer", extra={"seconds": seconds}))  # type: ignore[dict-item]


def test_a_timer_of_a_year_that_nobody_sees_is_malformed() -> None:
    timer = as_content(TimerSet(60))
    assert from_content(replace(timer, sent_at=MOST_SENT_AT)) == TimerSet(60)
    with pytest.raises(RemoteProtocolError, match=r"^timer$"):
        from_content(replace(timer, sent_at=MOST_SENT_AT + 1))


def test_ids_may_be_in_upper_case() -> None:
    content = replace(as_content(Deletion(OF)), extra={"of": OF.hex().upper()})
    assert from_content(content) == Deletion(OF)


ONE = ["👍", "👍🏽", "❤️", "👨‍👩‍👧‍👦", "👩🏽‍❤️‍💋‍👨🏻", "🇩🇪", "1️⃣", "a", "é", "e\u0301", "字", "ⓐ", "\U0001fae9"]
NOT_ONE = [
    "",
    "👍👍",
    "ok",
    "🇩🇪🇫🇷",
    "🇩🇪🇫",
    " ",
    "a ",
    "\n",
    "\x00",
    "\u202ea",
    "a\u202e",
    "\u200b",
    "\u0301",
    "\u200d",
    "🏽",
    "\ud800",
    "\ue000",
    "x" + "\u0301" * 32,
    "👨" + "\u200d👨" * 10,
]


@pytest.mark.parametrize("text", ONE)
def test_one_visible_character_is_an_emoji(text: str) -> None:
    assert is_emoji(text)


@pytest.mark.parametrize("text", NOT_ONE)
def test_anything_else_is_none(text: str) -> None:
    assert not is_emoji(text)
    if text:
        with pytest.raises(RemoteProtocolError, match=r"^emoji$"):
            from_content(as_content(Reacted(OF, text)))


header = st.dictionaries(
    st.sampled_from(["of", "of_client", "up_to", "seconds", "last_seen", "x"]),
    st.none() | st.integers() | st.text() | ids.map(bytes.hex),
)


@given(
    st.sampled_from(["edit", "delete", "reaction", "receipt", "timer", "privacy"]),
    header,
    st.text(max_size=20),
)
def test_any_header_gives_a_change_or_a_remote_error(kind: str, extra: dict[str, object], body: str) -> None:
    try:
        quiet = from_content(replace(PLAIN, type=kind, extra=extra, body=body))  # type: ignore[arg-type]
    except RemoteProtocolError:
        return
    assert quiet is not None
