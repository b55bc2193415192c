"""Text for a terminal: aligned, and harmless whatever a peer wrote."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.cli import terminal

ATTACKS = {
    "\x1b[2Jgone": "\ufffd[2Jgone",
    "\x9b31mred": "\ufffd31mred",
    "\x1b]0;title\x07": "\ufffd]0;title\ufffd",
    "back\x08\x08": "back\ufffd\ufffd",
    "over\rwritten": "over written",
    "txt\u202egnp.exe": "txtgnp.exe",
    "\u2066isolated\u2069": "isolated",
    "zero\u200bwidth": "zerowidth",
    "line\u2028separated": "line separated",
    "two\nlines": "two lines",
    "tab\there": "tab here",
    "\ue000private": "\ufffdprivate",
    "non\u00a0breaking": "non breaking",
}
KEPT = ["Grüße", "你好", "مرحبا", "👩\u200d💻 👋🏽 ❤\ufe0f", "می\u200cخواهم", "e\u0301"]


@pytest.mark.parametrize(("text", "shown"), ATTACKS.items(), ids=ascii)
def test_one_line_is_harmless(text: str, shown: str) -> None:
    assert terminal.one_line(text) == shown


@pytest.mark.parametrize("text", KEPT)
def test_honest_text_is_kept(text: str) -> None:
    assert terminal.one_line(text) == text
    assert terminal.lines(text) == [text]


@given(st.text(st.characters()))
def test_nothing_that_a_terminal_acts_on_is_left(text: str) -> None:
    for line in [terminal.one_line(text), *terminal.lines(text)]:
        assert not {unicodedata.category(char) for char in line} & {"Cc", "Cs", "Zl", "Zp", "Co"}
        assert not set(line) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")


def test_lines_stay_lines() -> None:
    assert terminal.lines("a\n\nb\x1b\n") == ["a", "", "b\ufffd", ""]


def test_a_table_is_aligned_by_columns_of_the_terminal() -> None:
    rows = [("NAME", "SEEN", "ID"), ("你好", "x", "1"), ("e\u0301", "longer", "2"), ("👋", "", "3")]
    assert terminal.table(rows) == [
        "NAME  SEEN    ID",
        "你好  x       1",
        "e\u0301     longer  2",
        "👋            3",
    ]


def test_moments() -> None:
    assert terminal.moment(None) == "never"
    assert len(terminal.moment(1_700_000_000_000)) == len("2023-11-14 22:13")
    assert terminal.moment(1_700_000_000_000).startswith("2023-11-1")
