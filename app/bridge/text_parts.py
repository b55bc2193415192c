"""A message's text taken apart for the screen: paragraphs and fenced code, and in a paragraph its links and `code`.

Every part is shown as plain text; spans only say where another ink or another font goes. Where words run from right to
left, links and code are isolated (Unicode UAX #9): each stands whole and from left to right. Pure functions.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.bridge import wording
from app.bridge.direction import (
    LEFT_TO_RIGHT,
    LEFT_TO_RIGHT_ISOLATE,
    POP_ISOLATE,
    RIGHT_TO_LEFT,
    runs_right_to_left,
)

MAX_FENCES = 20  # each is an item of its own on the screen
MAX_SPANS = 40

_FENCE = re.compile(r"```(?:[\w+#.-]{0,20}[ \t]*\n)?(.+?)```", re.DOTALL)
_CODE = re.compile(r"(?<!`)`([^`\n]{1,500})`(?!`)")
_LEFT_TO_RIGHT_MARK, _RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"
_ISOLATION = re.compile("[\u200e\u200f]?\u2066|\u2069")  # a peer's own do not get this far: wording.body


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a part, counted in UTF-16 units as Qt does. `kind`: link (then with its real `url`) or code."""

    kind: str
    start: int
    length: int
    url: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a message on lines of its own. `kind`: text or code."""

    kind: str
    text: str
    spans: tuple[Span, ...] = ()


def parts(text: str) -> list[Part]:
    """`text` (made harmless before) in the order of reading; at least one part."""
    if "```" not in text:
        return [_paragraph(text)]
    found = [part for kind, piece in _pieces(text) if (part := _part(kind, piece)).text.strip()]
    return found or [_paragraph(text)]


def as_written(shown: str) -> str:
    """A shown text, or a piece of it, without what isolates links and code in it."""
    return _ISOLATION.sub("", shown)


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    at = 0
    for number, match in enumerate(_FENCE.finditer(text)):
        if number == MAX_FENCES:
            break
        yield "text", text[at : match.start()]
        yield "code", match.group(1)
        at = match.end()
    yield "text", text[at:]


def _part(kind: str, piece: str) -> Part:
    return Part("code", piece.strip("\n")) if kind == "code" else _paragraph(piece.strip())


def _paragraph(text: str) -> Part:
    if "`" not in text and "://" not in text:
        return Part("text", text)
    shown, codes = _without_ticks(text)
    taken = [(start, start + length) for start, length in codes]
    places = [("code", start, end, "") for start, end in taken]
    places += [
        ("link", start, end, link.url)
        for start, end, link in wording.link_places(shown)
        if all(end <= first or last <= start for first, last in taken)
    ]
    return _drawn(shown, sorted(places[:MAX_SPANS], key=lambda place: place[1]))


def _drawn(shown: str, places: Iterable[tuple[str, int, int, str]]) -> Part:
    """`places` (kind, start, end, url) in `shown` as spans, isolated if anything there runs from right to left."""
    isolates = not shown.isascii() and any(map(runs_right_to_left, shown))
    lead = next((at for at, char in enumerate(shown) if _is_strong(char)), -1) if isolates else -1
    text, spans, at = "", list[Span](), 0
    for kind, start, end, url in places:
        text += shown[at:start]
        if isolates:
            text += (_mark(shown[lead]) if start <= lead < end else "") + LEFT_TO_RIGHT_ISOLATE
        spans.append(Span(kind, wording.utf16_units(text), wording.utf16_units(shown[start:end]), url))
        text += shown[start:end] + (POP_ISOLATE if isolates else "")
        at = end
    return Part("text", text + shown[at:], tuple(spans))


def _mark(lead: str) -> str:
    """The first letter decides which way a text begins. In an isolate it no longer counts; this does in its place."""
    return _RIGHT_TO_LEFT_MARK if runs_right_to_left(lead) else _LEFT_TO_RIGHT_MARK


def _is_strong(char: str) -> bool:
    return unicodedata.bidirectional(char) in RIGHT_TO_LEFT | LEFT_TO_RIGHT


def _without_ticks(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without the ticks around code, and (start, length) of each code in it."""
    shown, codes, at = "", list[tuple[int, int]](), 0
    for match in _CODE.finditer(text):
        if len(codes) == MAX_SPANS:
            break
        shown += text[at : match.start()]
        codes.append((len(shown), len(match.group(1))))
        shown += match.group(1)
        at = match.end()
    return shown + text[at:], codes
