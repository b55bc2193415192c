"""Which way a text reads; names and addresses inside the sentences of the window, each in its own direction."""

import unicodedata

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlSingleton

QML_IMPORT_NAME = "Parley.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

RIGHT_TO_LEFT, LEFT_TO_RIGHT = {"R", "AL"}, {"L"}
LEFT_TO_RIGHT_ISOLATE, FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2066", "\u2068", "\u2069"


@QmlElement
@QmlSingleton
class Direction(QObject):
    """Holds nothing. Which way the window itself reads is Theme.mirrored."""

    @Slot(str, result=str)
    def isolated(self, name: str) -> str:
        return isolated(name)

    @Slot(str, result=bool)
    def runsRightToLeft(self, text: str) -> bool:
        return runs_right_to_left(text)


def isolated(name: str) -> str:
    """`name` for a sentence of the window: where it runs against the sentence, it is enclosed, so that it neither
    turns the sentence round nor mixes with the words beside it (Unicode UAX #9, isolates)."""
    against = LEFT_TO_RIGHT if _is_mirrored() else RIGHT_TO_LEFT
    if any(unicodedata.bidirectional(char) in against for char in name):
        return f"{FIRST_STRONG_ISOLATE}{name}{POP_ISOLATE}"
    return name


def runs_right_to_left(text: str) -> bool:
    """Whether the first letter of `text` does, which decides for all of it."""
    directions = (unicodedata.bidirectional(char) for char in text)
    return next(
        (each in RIGHT_TO_LEFT for each in directions if each in RIGHT_TO_LEFT | LEFT_TO_RIGHT), False
    )


def left_to_right(address: str) -> str:
    """An address for a text of the window: it neither runs from right to left nor decides where the text does."""
    return f"{LEFT_TO_RIGHT_ISOLATE}{address}{POP_ISOLATE}" if _is_mirrored() else address


def _is_mirrored() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
