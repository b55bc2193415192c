"""Names and texts: what is sent, and what a hostile one looks like on the screen (S2-4)."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.protocol.card import clean_name, display_name, display_text

BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
INVISIBLE = (
    "\u200b\u200c\u200d\u2060\ufeff\u00ad\u180e\u034f\u115f\u1160\u3164\uffa0\u2800\ufe00\U000e0041\U000e0100"
)
anything = st.text(st.characters(exclude_categories=()))  # half surrogate pairs too
hostile = st.text(
    st.sampled_from("aé \t\r\n\0\x1b\x85\u2028\u2029\u0301\ufe0f\u2764\ud800\ue000\U000e0041" + BIDI)
)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Alice", "Alice"),
        ("  Alice \t B.\n", "Alice B."),
        ("A\u0301nna", "\u00c1nna"),
        ("Al\x00ic\x1be\x7f", "Alice"),
        ("\u202eecilA\u202c", "ecilA"),
        ("Ali\u200bce", "Alice"),
        ("علي", "علي"),
        ("李小龍", "李小龍"),
        ("Eve ❤️", "Eve ❤️"),
        ("\ud83d Bob", "Bob"),
        (" \u3000\u00a0", ""),
        ("", ""),
        ("x" * 70, "x" * 64),
        ("é" * 40, "é" * 32),
        ("x" * 63 + "é", "x" * 63),
        ("x" * 63 + " yz", "x" * 63),
    ],
)
def test_clean_name(typed: str, name: str) -> None:
    assert clean_name(typed) == name


@given(anything | hostile)
def test_a_clean_name_fits_a_card(typed: str) -> None:
    name = clean_name(typed)
    assert len(name.encode("utf-8")) <= 64
    assert unicodedata.is_normalized("NFC", name)
    assert name == name.strip()
    assert clean_name(name) == name
    assert not {unicodedata.category(char) for char in name} & {"Cc", "Cf", "Zl", "Zp"}


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        ("Alice", "Alice"),
        ("Alice\nsays: yes", "Alice says: yes"),
        ("Alice\u2028says\u2029yes\x85no", "Alice says yes no"),
        ("\u202eecilA", "ecilA"),
        ("Ali\u200bce", "Alice"),
        ("\x1b[31mAlice", "[31mAlice"),
        ("A\ue000\U0010ffff\ud800B", "A\ufffd\ufffd\ufffdB"),
        ("Eve ❤️", "Eve ❤️"),
        ("Eve\ufe0f", "Eve"),
        ("\u0301Bob", "Bob"),
        ("Z" + "\u0335" * 30, "Z" + "\u0335" * 4),
        (" ", "?"),
        ("", "?"),
        (BIDI, "?"),
        (INVISIBLE, "?"),
    ],
)
def test_display_name(sent: str, shown: str) -> None:
    assert display_name(sent) == shown


@pytest.mark.parametrize("char", BIDI + INVISIBLE)
def test_invisible_characters_do_not_make_a_second_alice(char: str) -> None:
    assert display_name(f"Al{char}ice{char}") == "Alice"


@given(anything | hostile)
def test_a_shown_name_is_one_harmless_line(sent: str) -> None:
    shown = display_name(sent)
    assert shown
    assert shown == " ".join(shown.split())
    assert not {unicodedata.category(char) for char in shown} & {"Cc", "Cf", "Zl", "Zp", "Co", "Cn", "Cs"}
    assert display_name(shown) == shown
    shown.encode("utf-8")


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        ("at lunch 🍜", "at lunch 🍜"),
        ("one\ntwo", "one\ntwo"),
        ("one\r\ntwo\tthree", "one\ntwo three"),
        ("one\n\n\n\ntwo", "one\n\ntwo"),
        ("\n\n one \n\n", "one"),
        ("one\u2028two\rthree", "one two three"),
        ("a\u202eb\nc\u0000d", "ab\ncd"),
        ("", ""),
        ("\u200b\n\u200b", ""),
    ],
)
def test_display_text(sent: str, shown: str) -> None:
    assert display_text(sent) == shown


@given(anything | hostile)
def test_a_shown_text_holds_only_line_feeds(sent: str) -> None:
    shown = display_text(sent)
    assert "\n\n\n" not in shown
    assert shown == shown.strip()
    categories = {unicodedata.category(char) for char in shown.replace("\n", "")}
    assert not categories & {"Cc", "Cf", "Zl", "Zp", "Co", "Cn", "Cs"}
    assert display_text(shown) == shown
