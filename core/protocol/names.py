"""Names and short texts: what a person may send of their own, and how a peer's is shown without harm.

A peer's text is never trusted to lay itself out: control and format characters (line breaks, zero-width
characters, right-to-left overrides) could make one name look like another or draw outside its place.
"""

import unicodedata
from itertools import chain

from core.protocol.constants import MAX_MARKS_PER_CHAR, MAX_NAME_BYTES

NAMELESS = "?"
_REPLACEMENT = "\ufffd"
_MOST_CHARS = 4_096  # of a line: normalising takes the square of a run of accents
_EMOJI_STYLE = "\ufe0f"

# Letters, marks and symbols that draw nothing although Unicode does not class them as format characters.
_BLANK_RANGES = (range(0x180B, 0x1810), range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0))
_BLANK = {*"\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0", *map(chr, chain(*_BLANK_RANGES))}
_REMOVED = frozenset({"Cc", "Cf"})  # controls; zero-width characters, bidirectional controls, tags
_UNKNOWN = frozenset({"Co", "Cn", "Cs"})  # private use, unassigned, half a surrogate pair
_MARKS = frozenset({"Mn", "Me"})


def clean_name(text: str) -> str:
    """The name that a person typed, ready for a card: NFC, one line, no control characters, at most 64 bytes.

    May be empty. Characters that our Unicode tables do not know yet are kept.
    """
    whole = "".join(char for char in text if unicodedata.category(char) != "Cs")
    cut = _one_line(whole, replace_unknown=False).encode("utf-8")[:MAX_NAME_BYTES].decode("utf-8", "ignore")
    return cut.rstrip()


def display_name(text: str) -> str:
    """A peer's name for the screen: one line, nothing invisible or reordering, unknown characters as U+FFFD.

    Never empty: a name of which nothing is left is "?".
    """
    return _one_line(text, replace_unknown=True) or NAMELESS


def display_text(text: str) -> str:
    """A peer's note or status text for the screen: as `display_name`, but lines stay, and it may be empty.

    Of several empty lines in a row one is kept.
    """
    lines: list[str] = []
    for line in text.replace("\r\n", "\n").split("\n"):
        shown = _one_line(line, replace_unknown=True)
        if shown or (lines and lines[-1]):
            lines.append(shown)
    return "\n".join(lines).rstrip("\n")


def _one_line(text: str, replace_unknown: bool) -> str:
    spaced = " ".join(unicodedata.normalize("NFC", text[:_MOST_CHARS]).split())
    shown = unicodedata.normalize("NFC", "".join(_harmless(spaced, replace_unknown)))
    return " ".join(shown.split())


def _harmless(text: str, replace_unknown: bool) -> list[str]:
    shown: list[str] = []
    marks = MAX_MARKS_PER_CHAR  # a mark without a letter would sit on whatever is drawn before the name
    for char in text:
        category = unicodedata.category(char)
        if category in _REMOVED or (char in _BLANK and not _styles_symbol(char, shown)):
            continue
        if category in _MARKS:
            marks += 1
        else:
            marks = MAX_MARKS_PER_CHAR if char == " " else 0
        if marks <= MAX_MARKS_PER_CHAR:
            shown.append(_REPLACEMENT if replace_unknown and category in _UNKNOWN else char)
    return shown


def _styles_symbol(char: str, before: list[str]) -> bool:
    return char == _EMOJI_STYLE and bool(before) and unicodedata.category(before[-1]) == "So"
