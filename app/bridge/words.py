"""Sentences of core in the language of the window, numbers in sentences, and how parts of a sentence are joined."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from app.bridge import wording
from app.bridge.direction import isolated
from core.errors import filled


def said(template: str, values: Mapping[str, object]) -> str:
    """A sentence of core: what is translated is its template; a value that is text stands in it as a name does."""
    shown = {name: value if isinstance(value, int) else _name(value) for name, value in values.items()}
    return filled(QCoreApplication.translate("Core", template), shown)


def counted(context: str, text: str, count: int) -> str:
    """A text with %n in the form for that number, which is grouped as the language does it.

    Where no language is loaded, "(s)" is read as English.
    """
    shown = QCoreApplication.translate(context, text, None, count)
    if count >= 1_000:
        shown = shown.replace(str(count), QLocale().toString(count))
    return shown.replace("(s)", "" if count == 1 else "s")


def listed(parts: Iterable[str]) -> str:
    """One after the other; empty parts are left out."""
    return QCoreApplication.translate("Lists", ", ").join(part for part in parts if part)


def labelled(label: str, text: str) -> str:
    """What something is, or who says it, and then itself."""
    return label + QCoreApplication.translate("Lists", ": ") + text


def _name(value: object) -> str:
    return isolated(wording.one_line(str(value)))
