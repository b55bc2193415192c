"""The keyboard shortcuts of the window in one table: those with an action are made from it, all are told."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtQml import QmlElement, QmlSingleton

QML_IMPORT_NAME = "Parley.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


_PRINTED = {"Return": "Enter", "Up": "↑", "Down": "↓"}


@dataclass(frozen=True, slots=True)
class Shortcut:
    """`keys` in Qt's portable form. Without an action a control of its own makes it; it is only told here."""

    keys: tuple[str, ...]
    words: str
    action: str = ""


def shortcuts() -> dict[str, list[Shortcut]]:
    """By group, in the order in which they are shown."""
    return {
        _tr("Getting around"): [
            Shortcut(("Ctrl+K",), _tr("Search people and messages"), "search"),
            Shortcut(("Ctrl+1",), _tr("Chats"), "chats"),
            Shortcut(("Ctrl+2",), _tr("People"), "people"),
            Shortcut(("Ctrl+Tab", "Alt+Down"), _tr("Next conversation"), "next"),
            Shortcut(("Ctrl+Shift+Tab", "Alt+Up"), _tr("Previous conversation"), "previous"),
            Shortcut(("F6",), _tr("Between the list and the conversation"), "pane"),
            Shortcut(("Esc",), _tr("One step back"), "back"),
        ],
        _tr("In a list"): [
            Shortcut(("Up", "Down"), _tr("Move")),
            Shortcut(("Return",), _tr("Open")),
            Shortcut(("Menu", "Shift+F10"), _tr("Actions")),
            Shortcut(("Del",), _tr("Delete the chat")),
        ],
        _tr("In a conversation"): [
            Shortcut(("Return",), _tr("Send")),
            Shortcut(("Shift+Return",), _tr("New line")),
            Shortcut(("Up",), _tr("Edit your last message")),
            Shortcut(("PgUp", "PgDown"), _tr("Scroll")),
            Shortcut(("Ctrl+F",), _tr("Search in this conversation")),
            Shortcut(("Ctrl+E",), _tr("Emoji")),
        ],
        _tr("Parley"): [
            Shortcut(("Ctrl+N",), _tr("Add someone"), "add"),
            Shortcut(("Ctrl+,",), _tr("Settings"), "settings"),
            Shortcut(("Ctrl+L",), _tr("Lock"), "lock"),
            Shortcut(("Ctrl+/", "F1"), _tr("Keyboard shortcuts"), "shortcuts"),
            Shortcut(("Ctrl+Q",), _tr("Quit"), "quit"),
        ],
    }


@QmlElement
@QmlSingleton
class KeyNames(QObject):
    """Holds nothing. For texts that name a key."""

    @Slot(str, result=str)
    def shown(self, key: str) -> str:
        return shown_key(key)


def shown_key(key: str) -> str:
    """A key, or several at once, as they stand on keyboards."""
    *held, last = key.split("+")
    printed = "+".join((*held, _PRINTED.get(last, last)))
    return QKeySequence(printed).toString(QKeySequence.SequenceFormat.NativeText)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Shortcuts", text)
