"""Rows of the emoji picker: headings, and below each its emoji, eight a row."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypedDict

from PySide6.QtCore import QCoreApplication

from app.bridge.emoji_catalogue import Emoji
from app.bridge.keyed_list_model import RowsModel

COLUMNS = 8
RECENT = "recent"
ICONS = {
    RECENT: "clock",
    "smileys": "smile",
    "people": "person",
    "animals": "leaf",
    "food": "cup",
    "travel": "car",
    "activities": "ball",
    "objects": "bulb",
    "symbols": "hash",
    "flags": "flag",
}


class Cell(TypedDict):
    """One emoji to choose."""

    symbol: str
    name: str
    tones: bool


@dataclass(frozen=True, slots=True)
class EmojiRow:
    """A heading, or up to COLUMNS cells."""

    group: str
    heading: str
    cells: list[Cell]


class EmojiRowsModel(RowsModel[EmojiRow]):
    """Shows rows that are given anew as a whole."""

    def show(self, rows: Sequence[EmojiRow]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()


def cell_rows(cells: Sequence[Cell], group: str = "") -> list[EmojiRow]:
    """The cells in rows."""
    return [EmojiRow(group, "", list(cells[at : at + COLUMNS])) for at in range(0, len(cells), COLUMNS)]


def grouped_rows(groups: Iterable[tuple[str, Sequence[Cell]]]) -> list[EmojiRow]:
    """Every group that has cells under its heading."""
    rows: list[EmojiRow] = []
    for group, cells in groups:
        if cells:
            rows += [EmojiRow(group, group_name(group), []), *cell_rows(cells, group)]
    return rows


def by_group(emoji: Iterable[Emoji]) -> dict[str, list[Emoji]]:
    """Groups in their order."""
    groups: dict[str, list[Emoji]] = {}
    for each in emoji:
        groups.setdefault(each.group, []).append(each)
    return groups


def group_name(group: str) -> str:
    """A group as its heading says it."""
    names = {
        RECENT: _tr("Recently used"),
        "smileys": _tr("Smileys and feelings"),
        "people": _tr("People and gestures"),
        "animals": _tr("Animals and nature"),
        "food": _tr("Food and drink"),
        "travel": _tr("Travel and places"),
        "activities": _tr("Activities"),
        "objects": _tr("Objects"),
        "symbols": _tr("Symbols"),
        "flags": _tr("Flags"),
    }
    return names[group]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Emoji", text)
