"""Every page and state of the gallery, with words half as long again, in a narrow window: nothing is cut off."""

import asyncio
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import qasync
from PySide6.QtCore import QPointF, QTranslator
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication

from tests.gallery import studio as gallery
from tests.gallery.shots import Shot, shots

NARROW = (400, 640)
MARGIN = 16  # of a dialog from the edge of the window
WORD = re.compile(r"(?<![%{\w])[A-Za-z]{3,}(?![\w}])")
TAIL = "ungserlebnisse"
# Where one line has to do: a name, the beginning of a message, what stands in an empty field.
SHORTENED = {
    "ChatDelegate",
    "ConversationHeader",
    "EmojiPicker",
    "Field",
    "FoundLine",
    "MyCode",
    "PasswordField",
    "PersonDelegate",
    "QuoteBar",
    "QuoteBox",
    "SearchDelegate",
}


class LongWords(QTranslator):
    """A language whose words are half as long again as the English ones."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return WORD.sub(lambda word: word[0] + TAIL[: max(2, len(word[0]) // 2)], text)


@pytest.fixture
def long_words(qapp: QApplication) -> Iterator[None]:
    translator = LongWords()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def problems(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is cut off, found instead of taking the pictures."""
    found: list[str] = []

    async def settle(opened: gallery.Opened) -> QImage:
        for _ in range(3):
            await asyncio.sleep(0.01)
            await qasync.asyncWrap(opened.root.grabWindow)  # which lays everything out
        return QImage()

    async def save(opened: gallery.Opened, name: str) -> None:
        await opened.settle()
        found.extend(f"{name}: {text}" for text in cut_off(opened))

    monkeypatch.setattr(gallery.Opened, "settle", settle)
    monkeypatch.setattr(gallery.Opened, "save", save)
    return found


def cut_off(opened: gallery.Opened) -> Iterator[str]:
    width = opened.root.width()
    for item in opened.items():
        if not (item.inherits("QQuickText") and item.property("text")):
            continue
        if item.property("truncated") and not is_shortened(item):
            yield f"shortened: {item.property('text')}"
        ends = [item.mapToScene(QPointF(x, 0)).x() for x in (0, item.width())]
        if ends[0] < 0 or ends[1] > width - (MARGIN if opened.is_in_dialog(item) else 0):
            yield f"outside: {item.property('text')}"


def is_shortened(item: QQuickItem | None) -> bool:
    while item is not None:
        if gallery.type_of(item) in SHORTENED:
            return True
        item = item.parentItem()
    return False


@pytest.mark.parametrize("name", shots())
async def test_nothing_is_cut_off(name: str, tmp_path: Path, long_words: None, problems: list[str]) -> None:
    shot: Shot = shots()[name]
    await shot(gallery.Studio(tmp_path, "light", NARROW, "100", "en"), name)
    assert problems == []
