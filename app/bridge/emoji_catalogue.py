"""Which emoji there are, what they are called, and how they are found. Pure; the files are those of resources/emoji."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

TONES = ("", "\U0001f3fb", "\U0001f3fc", "\U0001f3fd", "\U0001f3fe", "\U0001f3ff")
MIN_SHORTCODE = 2
# What people send most goes first among what answers equally well.
POPULAR = (
    "😂 ❤️ 👍 😊 🙏 😍 🎉 🔥 😭 🥰 😁 😅 🤔 👏 😉 😎 🙂 👌 💪 ✅ 👋 😢 😄 😃 😀 🤗 🤷 🤦 🙄 😆 🥳 ✨ 💯 🤝 👀 "
    "💡 ☕ 🎂 🎁 🚀 ❌ ⚠️ ❓ ❗ 💙 💚 💛 💜 🖤 😘 😋 😴 😱 😡 👎 ☀️ 🌙 🌹 🍕 🍺 🚗 🏠 💻 📞 📅 ⏰ 🐶 🐱 🎶 ⚽"
)
# A colon at the beginning or after a space, then letters: neither 12:30 nor :-) nor a web address.
_SHORTCODE = re.compile(r"(?:^|[\s(])[:：]((?:[^\W\d_]|\+)[\w+-]{0,40})$")
_PERSONS = {"\U0001f468", "\U0001f469", "\U0001f9d1"}
_WORD = re.compile(r"[^\s|,.:;()’'“”\"،：、-]+")
_POPULARITY = {symbol: at for at, symbol in enumerate(POPULAR.split())}
_UNSPACED = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff]")  # scripts that put no space between words


@dataclass(frozen=True, slots=True)
class Emoji:
    """One emoji without a skin tone; `tones`: whether it can have one."""

    symbol: str
    group: str
    tones: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """What one emoji is called in one language; all but `name` folded for the search."""

    name: str
    folded: str
    name_words: frozenset[str]
    phrases: frozenset[str]
    words: frozenset[str]


class Catalogue:
    """All emoji, with their names in some languages, the one of the window first."""

    def __init__(self, emoji: Sequence[Emoji], languages: Sequence[dict[str, Entry]]) -> None:
        self.emoji, self.languages = emoji, languages
        self._known = {_bare(each.symbol): each for each in emoji}

    def get(self, symbol: str) -> Emoji | None:
        """The emoji behind a symbol in any skin tone, or None for what is not in the catalogue."""
        return self._known.get(_bare(symbol))

    def name(self, symbol: str) -> str:
        """What a symbol is called; the symbol itself where nobody gave it a name."""
        emoji = self.get(symbol)
        return self.languages[0][emoji.symbol].name if emoji else symbol

    def find(self, query: str) -> list[Emoji]:
        return find(query, self.emoji, self.languages)


def read_order(text: str) -> list[Emoji]:
    """The file order.txt: lines "# group", and below each its emoji."""
    found, group = [], ""
    for line in text.splitlines():
        if line.startswith("# "):
            group = line[2:]
        else:
            symbol, _, tones = line.partition("\t")
            found.append(Emoji(symbol, group, tones == "tones"))
    return found


def read_names(lines: Iterable[str]) -> dict[str, Entry]:
    """Lines of a file of one language, by symbol."""
    columns = (line.split("\t") for line in lines)
    return {symbol: _entry(name, words) for symbol, name, words in columns}


def fold(text: str) -> str:
    """Without case and accents, so that "grun" finds "Grün"."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe").replace("æ", "ae"))
    return "".join(char for char in plain if not unicodedata.combining(char))


def find(query: str, emoji: Iterable[Emoji], languages: Sequence[dict[str, Entry]]) -> list[Emoji]:
    """The emoji called so, best first: whole names, whole words, then beginnings; of equals what is popular."""
    wanted = fold(query).split()
    if not wanted:
        return []
    ranked = []
    for at, each in enumerate(emoji):
        entries = [entry for names in languages if (entry := names.get(each.symbol))]
        ranks = [rank for entry in entries if (rank := _rank(wanted, entry)) is not None]
        if ranks:
            ranked.append((min(ranks), _POPULARITY.get(each.symbol, len(_POPULARITY)), at, each))
    return [each for _, _, _, each in sorted(ranked, key=lambda found: found[:3])]


def with_tone(emoji: Emoji, tone: int) -> str:
    """The emoji in a skin tone, 0 for the yellow one."""
    if not tone or not emoji.tones:
        return emoji.symbol
    parts = emoji.symbol.split("\u200d")
    parts[0] = parts[0][0] + TONES[tone] + parts[0][1:].removeprefix("\ufe0f")
    if len(parts) > 1 and parts[-1] in _PERSONS:
        parts[-1] += TONES[tone]
    return "\u200d".join(parts)


def shortcode(before_cursor: str) -> str:
    """The begun name after a colon that stands right before the cursor, or nothing."""
    match = _SHORTCODE.search(before_cursor[-48:])
    return match[1] if match and len(match[1]) >= MIN_SHORTCODE else ""


def _bare(symbol: str) -> str:
    """A symbol without skin tones and variation selectors, which writers leave out or not."""
    return "".join(char for char in symbol if char not in TONES[1:] and char != "\ufe0f")


def _entry(name: str, words: str) -> Entry:
    folded, phrases = fold(name), fold(words)
    name_words = frozenset(_WORD.findall(folded))
    every = frozenset(_WORD.findall(phrases)) | name_words
    return Entry(name, folded, name_words, frozenset(phrases.split("|")), every)


def _rank(wanted: list[str], entry: Entry) -> int | None:
    """How well a name answers; 0 is best, None not at all."""
    query = " ".join(wanted)
    if query == entry.folded:
        return 0
    if query in entry.phrases or all(word in entry.name_words for word in wanted):
        return 1
    if _begins_all(wanted, entry.name_words) or _within(query, entry.folded):
        return 2
    if _begins_all(wanted, entry.words) or any(_within(query, phrase) for phrase in entry.phrases):
        return 3
    return None


def _begins_all(wanted: list[str], words: frozenset[str]) -> bool:
    return all(any(word.startswith(begun) for word in words) for begun in wanted)


def _within(query: str, text: str) -> bool:
    return bool(_UNSPACED.match(query)) and query in text
