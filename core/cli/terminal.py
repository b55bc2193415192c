"""Text for a terminal. What a peer wrote never moves the cursor, changes colours or turns the reading direction."""

import unicodedata
from collections.abc import Sequence
from datetime import datetime

# Joiners and the emoji style shape letters and pictures; every other invisible format character is left out.
_SHAPING = frozenset("\u200c\u200d\ufe0f")
_WIDE = frozenset("WF")
_UNKNOWN = "\ufffd"


def one_line(text: str) -> str:
    """`text` without line breaks and without anything a terminal would act on."""
    return " ".join(line for line in map(_harmless, text.splitlines()) if line)


def lines(text: str) -> list[str]:
    """The lines of `text`, each without anything a terminal would act on; at least one."""
    return [_harmless(line) for line in text.split("\n")]


def table(rows: Sequence[Sequence[str]]) -> list[str]:
    """Lines with aligned columns; the last column is not padded."""
    widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(map(_pad, row, widths)).rstrip() for row in rows]


def width(text: str) -> int:
    """Terminal columns: two for wide characters, none for marks and joiners."""
    return sum(_columns(char) for char in text)


def moment(time_ms: int | None) -> str:
    """Local time to the minute; "never" for None, "?" for one that no calendar here reaches."""
    if time_ms is None:
        return "never"
    try:
        return datetime.fromtimestamp(time_ms / 1000).astimezone().strftime("%Y-%m-%d %H:%M")
    except (ValueError, OverflowError, OSError):  # a peer may claim any time for its messages
        return "?"


def _harmless(text: str) -> str:
    return "".join(map(_harmless_char, text)).strip()


def _harmless_char(char: str) -> str:
    if char.isprintable() or char in _SHAPING:
        return char
    category = unicodedata.category(char)
    if category == "Zs" or char == "\t":
        return " "
    return "" if category == "Cf" else _UNKNOWN


def _columns(char: str) -> int:
    if char in _SHAPING or unicodedata.category(char) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in _WIDE else 1


def _pad(text: str, columns: int) -> str:
    return text + " " * (columns - width(text))
