"""Peers' texts are made harmless; what is shown beside them is derived."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.bridge import wording


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Alice", "Alice"),
        ("  a\n\tb  ", "a b"),
        ("evil\u202etxt.exe", "eviltxt.exe"),
        ("zero\u200bwidth\u0000", "zerowidth"),
        ("<b>bold</b>", "<b>bold</b>"),
        ("👩\u200d💻 dev", "👩\u200d💻 dev"),
        ("\u202e\u0007", ""),
    ],
)
def test_one_line(name: str, shown: str) -> None:
    assert wording.one_line(name) == shown


@given(st.text())
def test_nothing_invisible_or_reordering_is_left(text: str) -> None:
    hidden = {*"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\u2060\ufeff\n\r\t\0\x07\x1b"}
    assert not hidden & set(wording.one_line(text))
    assert not {*"\u202e\u202d\r\0\x07\x1b"} & set(wording.body(text))


def test_a_body_keeps_its_lines() -> None:
    assert wording.body("a\r\nb\rc\n\td\x00") == "a\nb\nc\n\td\ufffd"


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Alice Martin", "AM"), ("alice", "A"), ("陈晓雨", "陈"), ("Żółta Łódź", "Ż"), ("!!", "!"), ("", "?")],
)
def test_initials(name: str, letters: str) -> None:
    assert wording.initials(name) == letters


@given(st.text())
def test_initials_are_short(name: str) -> None:
    assert 1 <= len(wording.initials(name)) <= 6


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Bob Keller", "bob  keller", True),
        ("Paul", "РauI".replace("I", "l"), True),
        ("Zoë", "Zoe", True),
        ("Mi1o", "Milo", True),
        ("Alice", "Alicia", False),
    ],
)
def test_lookalike(one: str, other: str, alike: bool) -> None:
    assert (wording.lookalike(one) == wording.lookalike(other)) is alike


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("👍", True),
        ("🎉🎉", True),
        ("❤️", True),
        ("🇩🇪", True),
        ("👩\u200d💻", True),
        ("ok 👍", False),
        ("", False),
        ("👍" * 7, False),
        ("12", False),
    ],
)
def test_bare_emoji(text: str, bare: bool) -> None:
    assert wording.is_bare_emoji(text) is bare


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        ("see https://example.org/a?b=c.", ["https://example.org/a?b=c"]),
        ("HTTP://EXAMPLE.org", ["http://example.org"]),
        ("https://bücher.example/ü", ["https://xn--bcher-kva.example/%C3%BC"]),
        ("https://аpple.com", ["https://xn--pple-43d.com"]),
        ("https://bank.example@evil.example/", []),
        ("https://a.example\u202e/x", ["https://a.example/x"]),
        ("javascript:alert(1) file:///etc/passwd", []),
        ("https://", []),
        ("https://x.example:99999/", []),
        ("twice https://x.example https://x.example", ["https://x.example"]),
    ],
)
def test_links(text: str, urls: list[str]) -> None:
    assert [link.url for link in wording.links(wording.body(text))] == urls


@given(st.text().map(lambda tail: f"https://h.example/{tail}"))
def test_links_are_ascii_and_of_the_web(text: str) -> None:
    for link in wording.links(text):
        assert link.url.isascii()
        assert link.url.startswith(("http://", "https://"))
        assert link.url.isprintable()


def test_a_long_message_has_few_links() -> None:
    text = " ".join(f"https://x{number}.example" for number in range(50))
    assert len(wording.links(text)) == wording.MAX_LINKS


def test_a_preview_is_short() -> None:
    assert wording.preview("a\nb") == "a b"
    assert len(wording.preview("x" * 60_000)) == wording.PREVIEW_CHARACTERS


def test_around_shows_the_words() -> None:
    line = wording.around("word " * 40 + "Needle in the hay", "needle")
    assert line.startswith("…word")
    assert "Needle in the hay" in line


def test_digits_stand_in_groups() -> None:
    assert wording.digit_groups("12345 67890") == ["12345", "67890"]
    assert wording.spaced_key("0011223344556677") == "0011 2233\n4455 6677"


@pytest.mark.parametrize(
    ("line", "query", "found"),
    [
        ("Sofía Hernández", "sofia", "Sofía"),
        ("Sofía Hernández", "HERNANDEZ", "Hernández"),
        ("the straße is wet", "strasse", "straße"),
        ("下午三点开会", "三点", "三点"),
        ("🎉 party", "party", "party"),
        ("شكرا جزيلا", "جزيلا", "جزيلا"),
        ("one two", "two one", "one"),
        ("one two", "three", ""),
        ("", "x", ""),
    ],
)
def test_what_is_found_is_marked_whole(line: str, query: str, found: str) -> None:
    at, length = wording.find(line, query)
    assert line[at : at + length] == found


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("Sofía, sofia and SOFÍA", "sofía", ["Sofía", "sofia", "SOFÍA"]),
        ("a banana and an apple", "an", ["an", "an"]),
        ("banana", "an", ["an", "an"]),
        ("two one two", "one two", ["two", "one", "two"]),
        ("下午三点，三点半", "三点", ["三点", "三点"]),
        ("one two", "three", []),
        ("a (b) c", "(b)", ["(b)"]),
        ("a", "", []),
    ],
)
def test_every_word_is_found(text: str, query: str, found: list[str]) -> None:
    places = wording.find_all(text, query)
    assert [text[at : at + length] for at, length in places] == found
    assert places == sorted(places)


def test_what_is_marked_in_a_text_is_bounded() -> None:
    assert len(wording.find_all("a " * 40_000, "a")) == wording.MAX_FOUND


def test_qt_counts_emoji_as_two() -> None:
    assert [wording.utf16_units(text) for text in ("", "a", "🎉")] == [0, 1, 2]
