"""Gives stretches of a shown text another ink or another font. The text itself stays plain."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QColor, QGuiApplication, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtQml import QmlElement, QmlSingleton
from PySide6.QtQuick import QQuickTextDocument

from app.bridge import wording
from app.bridge.text_parts import as_written

QML_IMPORT_NAME = "Parley.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class TextSpans(QObject):
    """Holds nothing: every call is about one document."""

    @Slot(QQuickTextDocument, "QVariantList", QColor, QColor, str)
    def paint(
        self,
        document: QQuickTextDocument,
        spans: Sequence[dict[str, Any]],
        link_ink: QColor,
        code_ground: QColor,
        code_font: str,
    ) -> None:
        """`spans` are those of app.bridge.text_parts; what they had before is taken from the rest of the text."""
        looks = {"link": _link(link_ink), "code": _code(code_ground, code_font)}
        text = document.textDocument()
        _cursor(text, 0, text.characterCount() - 1).setCharFormat(QTextCharFormat())
        for span in spans:
            cursor = _cursor(text, int(span["start"]), int(span["length"]))
            cursor.mergeCharFormat(looks[span["kind"]])

    @Slot(QQuickTextDocument, str, QColor, QColor)
    def mark(self, document: QQuickTextDocument, sought: str, ground: QColor, ink: QColor) -> None:
        """Marks the words of a search, wherever they stand."""
        text = document.textDocument()
        shown = text.toPlainText()
        for at, length in wording.find_all(shown, sought):
            start, units = wording.utf16_units(shown[:at]), wording.utf16_units(shown[at : at + length])
            _cursor(text, start, units).mergeCharFormat(_found(ground, ink))

    @Slot(str)
    def copy(self, selected: str) -> None:
        """Copies what is selected in a shown text as it was written."""
        QGuiApplication.clipboard().setText(as_written(selected))


def _cursor(document: QTextDocument, start: int, length: int) -> QTextCursor:
    """A selection; what lies beyond the end is left out."""
    end = document.characterCount() - 1
    cursor = QTextCursor(document)
    cursor.setPosition(min(start, end))
    cursor.setPosition(min(start + length, end), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _link(ink: QColor) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(ink)
    look.setFontUnderline(True)
    return look


def _code(ground: QColor, font: str) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setBackground(ground)
    look.setFontFamilies([font])
    return look


def _found(ground: QColor, ink: QColor) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setBackground(ground)
    look.setForeground(ink)
    return look
