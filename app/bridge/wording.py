"""Peers' texts made harmless for the screen, and the small derivations shown beside them. Pure functions."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

AVATAR_COLOURS = 10
MAX_LINKS = 5
MAX_BARE_EMOJI = 6
PREVIEW_CHARACTERS = 160
MAX_SEARCHED, MAX_FOUND = 20_000, 40  # characters of a text, and places in it that are marked

_JOINERS = {"\u200d", "\ufe0f", "\u200c"}
_REORDERING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_SPACES = re.compile(r"\s+")
_LINK = re.compile(r"https?://[^\s<>\"'`]{1,2000}", re.IGNORECASE)
_TRAILING = ".,;:!?)]}…。，、！？；："


@dataclass(frozen=True, slots=True)
class Link:
    """An address found in a message: the real URL in ASCII, and its host as the person must judge it."""

    url: str
    host: str


def one_line(text: str) -> str:
    """A name or a short text on one line, without anything invisible or reordering. May be empty."""
    spaced = _SPACES.sub(" ", text)
    return "".join(char for char in spaced if _is_visible(char)).strip()


def body(text: str) -> str:
    """A message's text: lines stay; control characters become U+FFFD, forced reordering is taken out."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROLS.sub("\ufffd", _REORDERING.sub("", lines))


def in_one_breath(text: str) -> str:
    """A message's text, already harmless, as one line for a screen reader."""
    return _SPACES.sub(" ", text).strip()


def preview(text: str) -> str:
    """The beginning of a message as one line for a list."""
    return one_line(text[: PREVIEW_CHARACTERS * 4])[:PREVIEW_CHARACTERS]


def around(text: str, query: str) -> str:
    """One line of `text` that begins shortly before the first word of `query` found in it."""
    line = one_line(text)
    at, _ = find(line, query)
    start = line.rfind(" ", max(0, at - 24), max(0, at - 8)) + 1 or max(0, at - 8) if at > 16 else 0
    return ("…" if start else "") + line[start : start + PREVIEW_CHARACTERS]


def find(line: str, query: str) -> tuple[int, int]:
    """Where the first word of `query` stands in `line`, and its length; (0, 0) if none does.

    Capitals and accents do not matter.
    """
    text, places = _with_places(line)
    hits = [(at, len(word)) for word in _folded(query).split() if (at := text.find(word)) >= 0]
    if not hits:
        return 0, 0
    at, length = min(hits)
    return places[at], places[at + length - 1] + 1 - places[at]


def find_all(text: str, query: str) -> list[tuple[int, int]]:
    """Where every word of `query` stands in `text` and its length, from the beginning on; some may overlap.

    Words that begin with it count; where none does, words that hold it. Capitals and accents do not matter.
    """
    folded, places = _with_places(text[:MAX_SEARCHED])
    found = {span for word in _folded(query).split() for span in _spans_of(word, folded)}
    return [(places[at], places[end - 1] + 1 - places[at]) for at, end in sorted(found)[:MAX_FOUND]]


def utf16_units(text: str) -> int:
    """The length of `text` as Qt counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def initials(name: str) -> str:
    """One or two letters for an avatar; scripts without spaces give one."""
    words = [word for word in one_line(name).split() if word[0].isalnum()]
    if not words:
        return one_line(name)[:1] or "?"
    last = words[-1][0] if len(words) > 1 and words[0][0].isascii() else ""
    return (words[0][0] + last).upper()


def colour_index(user_id: bytes) -> int:
    """Which of the avatar colours belongs to this identity."""
    return int.from_bytes(user_id[:4], "big") % AVATAR_COLOURS


def spaced_key(hex_digits: str) -> str:
    """An id in groups of four, easier to read aloud, on two lines."""
    return in_two_lines([hex_digits[at : at + 4] for at in range(0, len(hex_digits), 4)])


def in_two_lines(groups: Sequence[str]) -> str:
    """Groups of digits, half of them on each line: so nobody takes one for the end."""
    half = (len(groups) + 1) // 2
    return f"{' '.join(groups[:half])}\n{' '.join(groups[half:])}"


def digit_groups(digits: str) -> list[str]:
    """A safety number in groups of five digits."""
    plain = "".join(char for char in digits if char.isdigit())
    return [plain[at : at + 5] for at in range(0, len(plain), 5)]


def lookalike(name: str) -> str:
    """Names that a person may take for one another have the same key."""
    folded = unicodedata.normalize("NFKD", one_line(name)).casefold()
    letters = "".join(char for char in folded if not unicodedata.combining(char) and not char.isspace())
    return letters.translate(_CONFUSABLE)


def is_bare_emoji(text: str) -> bool:
    """Whether a message is nothing but a few emoji."""
    bare = "".join(text.split())
    return 0 < len(bare) <= MAX_BARE_EMOJI * 8 and _emoji_count(bare) in range(1, MAX_BARE_EMOJI + 1)


def links(text: str) -> list[Link]:
    """The web addresses in a message, each once, at most five."""
    found: dict[str, Link] = {}
    for _, _, link in link_places(text):
        if len(found) < MAX_LINKS:
            found.setdefault(link.url, link)
    return list(found.values())


def link_places(text: str) -> Iterator[tuple[int, int, Link]]:
    """Where web addresses stand: start, end and what is there."""
    for match in _LINK.finditer(text[:20_000]):
        raw = match.group().rstrip(_TRAILING)
        link = _link(raw)
        if link is not None:
            yield match.start(), match.start() + len(raw), link


def _link(raw: str) -> Link | None:
    try:
        parts = urlsplit(raw)
        host = (parts.hostname or "").encode("idna").decode("ascii")
        port = f":{parts.port}" if parts.port else ""
    except (ValueError, UnicodeError):
        return None
    if not host or "@" in parts.netloc or not all(33 <= ord(char) < 127 for char in host):
        return None
    rest = "".join(_percent(char) for char in raw[len(parts.scheme) + 3 + len(parts.netloc) :])
    return Link(f"{parts.scheme.lower()}://{host}{port}{rest}", host + port)


def _folded(text: str) -> str:
    """Without capitals and accents; of every script."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(char for char in plain if not unicodedata.combining(char))


def _with_places(text: str) -> tuple[str, list[int]]:
    """`text` folded, and where in `text` each of its characters comes from."""
    pairs = [(part, at) for at, char in enumerate(text) for part in _folded(char)]
    return "".join(part for part, _ in pairs), [at for _, at in pairs]


def _spans_of(word: str, folded: str) -> list[tuple[int, int]]:
    """Where words begin with `word`, else where it stands at all."""
    spans = [match.span() for match in re.finditer(re.escape(word), folded)]
    return [(at, end) for at, end in spans if at == 0 or _ends_word(folded[at - 1])] or spans


def _ends_word(char: str) -> bool:
    """Whether a word may begin after it; scripts of wide characters put no spaces between words."""
    return not char.isalnum() or unicodedata.east_asian_width(char) in "WF"


def _percent(char: str) -> str:
    if 33 <= ord(char) < 127:
        return char
    return "".join(f"%{byte:02X}" for byte in char.encode("utf-8", "replace"))


def _is_visible(char: str) -> bool:
    return char in _JOINERS or unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Co")


def _emoji_count(text: str) -> int:
    """How many emoji `text` is made of; -1 when it holds anything else."""
    count, joined, flags = 0, False, 0
    for char in text:
        if char in ("\u200d", "\ufe0f", "\u20e3") or 0x1F3FB <= ord(char) <= 0x1F3FF:
            joined = char == "\u200d"
        elif 0x1F1E6 <= ord(char) <= 0x1F1FF:
            flags += 1
        elif _is_emoji(char):
            count, joined = count + (not joined), False
        else:
            return -1
    return count + (flags + 1) // 2


def _is_emoji(char: str) -> bool:
    code = ord(char)
    return 0x1F300 <= code <= 0x1FAFF or (0x2600 <= code <= 0x27BF and unicodedata.category(char) == "So")


_CONFUSABLE = str.maketrans(
    {"0": "o", "1": "l", "i": "l", "|": "l", "5": "s", "а": "a", "е": "e", "о": "o", "р": "p", "с": "c"}
    | {"у": "y", "х": "x", "і": "l", "ѕ": "s", "ο": "o", "α": "a", "ν": "v", "ı": "l"}
)
