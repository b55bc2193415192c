"""Messages are taken apart into paragraphs, code and links; nothing but their own characters is ever shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.bridge import wording
from app.bridge.text_parts import MAX_FENCES, MAX_SPANS, Part, Span, as_written, parts


def marked(part: Part) -> list[tuple[str, str]]:
    """(kind, marked characters) of each span, cut out as Qt does."""
    units = part.text.encode("utf-16-le")
    return [
        (span.kind, units[2 * span.start : 2 * (span.start + span.length)].decode("utf-16-le"))
        for span in part.spans
    ]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", [("text", "plain")]),
        ("", [("text", "")]),
        ("a\n```\nls -l\n```\nb", [("text", "a"), ("code", "ls -l"), ("text", "b")]),
        ("```python\nprint(1)\n  x\n```", [("code", "print(1)\n  x")]),
        ("see ```ls``` there", [("text", "see"), ("code", "ls"), ("text", "there")]),
        ("open ``` fence", [("text", "open ``` fence")]),
        ("``````", [("text", "``````")]),
    ],
)
def test_fences(text: str, shown: list[tuple[str, str]]) -> None:
    assert [(part.kind, part.text) for part in parts(text)] == shown


@pytest.mark.parametrize(
    ("text", "shown", "marks"),
    [
        ("run `ip a` now", "run ip a now", [("code", "ip a")]),
        ("`a` and `b`", "a and b", [("code", "a"), ("code", "b")]),
        ("one ` tick", "one ` tick", []),
        ("https://x.example/a.", "https://x.example/a.", [("link", "https://x.example/a")]),
        ("😀 https://x.example 😀", "😀 https://x.example 😀", [("link", "https://x.example")]),
        ("`https://x.example`", "https://x.example", [("code", "https://x.example")]),
        ("https://a@b.example/", "https://a@b.example/", []),
    ],
)
def test_spans(text: str, shown: str, marks: list[tuple[str, str]]) -> None:
    (part,) = parts(text)
    assert (part.text, marked(part)) == (shown, marks)


def test_a_link_keeps_the_real_address() -> None:
    (part,) = parts("https://аpple.com/ü")
    assert part.spans == (Span("link", 0, 19, "https://xn--pple-43d.com/%C3%BC"),)


@pytest.mark.parametrize(
    ("text", "shown", "marks"),
    [
        (
            "شكرا! https://x.example/نتائج.",
            "شكرا! \u2066https://x.example/نتائج\u2069.",
            [("link", "https://x.example/نتائج")],
        ),
        (
            "😀 اكتب `/etc/hosts` ثم https://x.example",
            "😀 اكتب \u2066/etc/hosts\u2069 ثم \u2066https://x.example\u2069",
            [("code", "/etc/hosts"), ("link", "https://x.example")],
        ),
        # what begins the text still decides which way it runs
        (
            "https://x.example شكرا",
            "\u200e\u2066https://x.example\u2069 شكرا",
            [("link", "https://x.example")],
        ),
        ("`مرحبا` hello", "\u200f\u2066مرحبا\u2069 hello", [("code", "مرحبا")]),
        ("ü https://x.example", "ü https://x.example", [("link", "https://x.example")]),
        ("شكرا", "شكرا", []),
    ],
)
def test_links_and_code_stand_apart_from_words_that_run_from_right_to_left(
    text: str, shown: str, marks: list[tuple[str, str]]
) -> None:
    (part,) = parts(wording.body(text))
    assert (part.text, marked(part)) == (shown, marks)
    assert as_written(shown) == text.replace("`", "")


def test_isolates_of_a_peer_are_not_taken_for_ours() -> None:
    (part,) = parts(wording.body("شكرا \u2067https://x.example/\u2069نتائج"))
    assert part.text == "شكرا \u2066https://x.example/نتائج\u2069"


@given(st.text(alphabet=st.sampled_from("ab`\n https://x.y😀<&>نت")))
def test_parts_show_only_what_was_written(text: str) -> None:
    found = parts(wording.body(text))
    shown = iter(text)
    for part in found:
        assert all(char in shown for char in as_written(part.text))
        assert all(span.start + span.length <= len(part.text.encode("utf-16-le")) // 2 for span in part.spans)


def test_a_flood_of_marks_is_bounded() -> None:
    assert len(parts("```a```\n" * 500)) <= 2 * MAX_FENCES + 1
    assert len(parts("`a` " * 5_000)[0].spans) == MAX_SPANS
