#!/usr/bin/env python3
"""Write resources/emoji from Unicode's data: which emoji there are, in what order, and their names in our languages.

usage: python3 packaging/emoji_data.py FOLDER

FOLDER holds three packages of the npm registry, packed with `npm pack NAME@VERSION` and unpacked each into a folder of
its name: unicode-emoji-json (order and groups), cldr-annotations-full and cldr-annotations-derived-full (names).
"""

import json
import shutil
import sys
from pathlib import Path
from typing import Any

LANGUAGES = ("en", "de", "es", "fr", "zh", "ar")
NEWEST = 15.0  # what the emoji fonts of the systems in use can draw
TARGET = Path(__file__).resolve().parents[1] / "resources" / "emoji"
GROUPS = {
    "Smileys & Emotion": "smileys",
    "People & Body": "people",
    "Animals & Nature": "animals",
    "Food & Drink": "food",
    "Travel & Places": "travel",
    "Activities": "activities",
    "Objects": "objects",
    "Symbols": "symbols",
    "Flags": "flags",
}


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print(__doc__.strip())
        return 2
    source = Path(arguments[0])
    TARGET.mkdir(parents=True, exist_ok=True)
    groups = json.loads((source / "unicode-emoji-json" / "data-by-group.json").read_text(encoding="utf-8"))
    (TARGET / "order.txt").write_text(order(groups), encoding="utf-8", newline="\n")
    symbols = [emoji["emoji"] for group in groups for emoji in group["emojis"] if exists(emoji)]
    for language in LANGUAGES:
        names = annotations(source, language)
        lines = [line_of(symbol, names) for symbol in symbols]
        (TARGET / f"{language}.tsv").write_text("".join(lines), encoding="utf-8", newline="\n")
    shutil.copy(source / "cldr-annotations-full" / "LICENSE", TARGET / "LICENSE-names.txt")
    shutil.copy(source / "unicode-emoji-json" / "LICENSE", TARGET / "LICENSE-order.txt")
    return 0


def order(groups: list[dict[str, Any]]) -> str:
    """One emoji a line under the line "# group"; a tab and "tones" follow where skin tones exist."""
    lines = []
    for group in groups:
        lines.append(f"# {GROUPS[group['name']]}\n")
        lines += [
            f"{emoji['emoji']}{'	tones' if has_tones(emoji) else ''}\n"
            for emoji in group["emojis"]
            if exists(emoji)
        ]
    return "".join(lines)


def exists(emoji: dict[str, Any]) -> bool:
    return float(emoji["emoji_version"]) <= NEWEST


def has_tones(emoji: dict[str, Any]) -> bool:
    return emoji["skin_tone_support"] and float(emoji["skin_tone_support_unicode_version"]) <= NEWEST


def annotations(source: Path, language: str) -> dict[str, Any]:
    """CLDR's names by symbol; derived ones are those of flags, families and the like."""
    derived = source / "cldr-annotations-derived-full" / "annotationsDerived" / language / "annotations.json"
    own = source / "cldr-annotations-full" / "annotations" / language / "annotations.json"
    names = json.loads(derived.read_text(encoding="utf-8"))["annotationsDerived"]["annotations"]
    return names | json.loads(own.read_text(encoding="utf-8"))["annotations"]["annotations"]


def line_of(symbol: str, names: dict[str, Any]) -> str:
    """symbol, name, key words divided by |."""
    entry = names.get(symbol) or names[symbol.replace("\ufe0f", "")]
    name = entry["tts"][0]
    words = [word for word in entry.get("default", []) if word.casefold() != name.casefold()]
    return f"{symbol}\t{name}\t{'|'.join(words)}\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
