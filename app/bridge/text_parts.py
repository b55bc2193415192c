"""A message's text taken apart for the screen: paragraphs and fenced code, and in a paragraph its links and `code`.

Every part is shown as plain text; spans only say where another ink or another font goes. Pure functions.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.bridge import wording

MAX_FENCES = 20  # each is an item of its own on the screen
MAX_SPANS = 40

_FENCE = re.compile(r"```(?:[\w+#.-]{0,20}[ \t]*\n)?(.+?)```", re.DOTALL)
_CODE = re.compile(r"(?<!`)`([^`\n]{1,500})`(?!`)")


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


def readable(text: str) -> str:
    """The text as it is read: without the marks of code."""
    return "\n".join(part.text for part in parts(text))


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
    links = [
        (start, end, link.url)
        for start, end, link in wording.link_places(shown)
        if all(end <= first or last <= start for first, last in taken)
    ]
    spans = [_span(shown, "code", start, end) for start, end in taken]
    spans += [_span(shown, "link", start, end, url) for start, end, url in links]
    return Part("text", shown, tuple(spans[:MAX_SPANS]))


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


def _span(text: str, kind: str, start: int, end: int, url: str = "") -> Span:
    return Span(kind, _units(text[:start]), _units(text[start:end]), url)


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2
