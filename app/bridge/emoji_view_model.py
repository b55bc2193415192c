"""The emoji to choose from: groups, search, recents, skin tone; names in the language of the window."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QAbstractListModel, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.bridge import emoji_catalogue
from app.bridge.emoji_catalogue import TONES, Catalogue, Emoji, Entry
from app.bridge.emoji_rows import (
    COLUMNS,
    ICONS,
    RECENT,
    Cell,
    EmojiRow,
    EmojiRowsModel,
    by_group,
    cell_rows,
    grouped_rows,
)
from app.bridge.session import Session

QML_IMPORT_NAME = "Parley.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

ENGLISH = "en"
RECENTS_KEY, TONE_KEY = "emoji_recents", "emoji_tone"
MAX_RECENTS = 3 * COLUMNS
MAX_COMPLETIONS = 6
SLICE = 250


@QmlElement
class EmojiViewModel(QObject):
    """`folder` holds the data and is set by who shows the window; what is there is read when it is asked for first."""

    changed = Signal()
    fixed = Signal()  # never emitted: qmllint knows `notify` of Python types but not `constant`

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = Path()
        self._session = session
        self._model = EmojiRowsModel(EmojiRow, self)
        self._catalogue = Catalogue([], [])
        self._language = self._query = ""

    @Property(QObject, notify=fixed)
    def model(self) -> QAbstractListModel:
        return self._model

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def groups(self) -> list[dict[str, Any]]:
        """What is shown: group, name, icon and the row of its heading; nothing while searching."""
        rows = enumerate(self._model.rows)
        return [
            {"group": row.group, "name": row.heading, "icon": ICONS[row.group], "row": at}
            for at, row in rows
            if row.heading
        ]

    @Property(int, notify=fixed)
    def columns(self) -> int:
        return COLUMNS

    @Slot(int, result=bool)
    def isHeading(self, row: int) -> bool:
        return bool(self._model.rows[row].heading)

    @Property(bool, notify=changed)
    def nothing(self) -> bool:
        """Whether a search found nothing."""
        return bool(self._query) and self._model.rowCount() == 0

    @Property(int, notify=changed)
    def tone(self) -> int:
        """The skin tone a person chose: 0 for yellow, else 1 (light) to 5 (dark)."""
        return self._tone()

    @Slot()
    def prepare(self) -> None:
        """A picker opens: everything is shown, and what was used lately stands first."""
        self._query = ""
        language = self._wanted_language()
        if self._language == language:
            self._show()
        else:
            self._language = language
            self._session.background.run(self._load(language), "read the emoji")

    @Slot(str)
    def setQuery(self, text: str) -> None:
        """Shows what is called so, or everything."""
        self._query = text.strip()
        self._show()

    @Slot(int)
    def setTone(self, tone: int) -> None:
        """Keeps a skin tone and shows everything in it."""
        self._session.background.run(self._set_tone(tone), "keep the skin tone")

    @Slot(str)
    def use(self, symbol: str) -> None:
        """An emoji was chosen: next time it stands first."""
        recents = [symbol, *[each for each in self._recents() if each != symbol]]
        keep = self._session.messenger.set_setting(RECENTS_KEY, " ".join(recents[:MAX_RECENTS]))
        self._session.background.run(keep, "keep the emoji used")

    @Slot(str, result="QVariantList")
    def variants(self, symbol: str) -> list[Cell]:
        """An emoji in every skin tone, the yellow one first; nothing for one that has none."""
        emoji = self._catalogue.get(symbol)
        if emoji is None or not emoji.tones:
            return []
        return [self._cell(emoji, tone) for tone in range(len(TONES))]

    @Slot(str, int, result=str)
    def variant(self, symbol: str, tone: int) -> str:
        """An emoji in one skin tone."""
        emoji = self._catalogue.get(symbol)
        return emoji_catalogue.with_tone(emoji, tone) if emoji else symbol

    @Slot(str, result=str)
    def name(self, symbol: str) -> str:
        """What an emoji is called; the symbol itself before the data was read."""
        return self._catalogue.name(symbol)

    @Slot(str, result="QVariantList")
    def complete(self, before_cursor: str) -> list[Cell]:
        """The best emoji for the name begun after a colon at the end of `before_cursor`.

        The first time nothing: `changed` tells when the names have been read.
        """
        code = emoji_catalogue.shortcode(before_cursor)
        if code and self._language != self._wanted_language():
            self.prepare()
        found = self._catalogue.find(code) if code else []
        return [self._cell(emoji, self._tone()) for emoji in found[:MAX_COMPLETIONS]]

    @Slot(str, result=int)
    def codeLength(self, before_cursor: str) -> int:
        """How many UTF-16 units the colon and the begun name take."""
        code = emoji_catalogue.shortcode(before_cursor)
        return len(code.encode("utf-16-le")) // 2 + 1 if code else 0

    def _tone(self) -> int:
        value = self._session.messenger.setting(TONE_KEY) if self._session.is_open else None
        return int(value) if value in {"1", "2", "3", "4", "5"} else 0

    def _wanted_language(self) -> str:
        language = QLocale().name().partition("_")[0]
        return language if (self.folder / f"{language}.tsv").is_file() else ENGLISH

    async def _load(self, language: str) -> None:
        emoji = emoji_catalogue.read_order((self.folder / "order.txt").read_text(encoding="utf-8"))
        languages = [language] if language == ENGLISH else [language, ENGLISH]
        self._catalogue = Catalogue(emoji, [await self._read_names(each) for each in languages])
        self._show()

    async def _read_names(self, language: str) -> dict[str, Entry]:
        """In slices of a few milliseconds, between which the window goes on."""
        lines = (self.folder / f"{language}.tsv").read_text(encoding="utf-8").splitlines()
        names: dict[str, Entry] = {}
        for at in range(0, len(lines), SLICE):
            names |= emoji_catalogue.read_names(lines[at : at + SLICE])
            await asyncio.sleep(0)
        return names

    async def _set_tone(self, tone: int) -> None:
        await self._session.messenger.set_setting(TONE_KEY, str(tone) if tone else None)
        self._show()

    def _show(self) -> None:
        if self._query:
            found = self._catalogue.find(self._query)
            self._model.show(cell_rows(self._cells(found)))
        else:
            groups = by_group(self._catalogue.emoji)
            shown = [(group, self._cells(emoji)) for group, emoji in groups.items()]
            self._model.show(grouped_rows([(RECENT, self._recent_cells()), *shown]))
        self.changed.emit()

    def _cells(self, emoji: Sequence[Emoji]) -> list[Cell]:
        tone = self._tone()
        return [self._cell(each, tone) for each in emoji]

    def _cell(self, emoji: Emoji, tone: int) -> Cell:
        symbol = emoji_catalogue.with_tone(emoji, tone)
        return Cell(symbol=symbol, name=self._catalogue.name(symbol), tones=emoji.tones)

    def _recent_cells(self) -> list[Cell]:
        known = [(symbol, emoji) for symbol in self._recents() if (emoji := self._catalogue.get(symbol))]
        return [
            Cell(symbol=symbol, name=self._catalogue.name(symbol), tones=emoji.tones)
            for symbol, emoji in known
        ]

    def _recents(self) -> list[str]:
        return (self._session.messenger.setting(RECENTS_KEY) or "").split()
