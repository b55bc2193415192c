"""Names that a person may take for one another. Pure functions."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from app.bridge import wording
from app.bridge.direction import isolated
from app.bridge.words import listed
from core.service.model import UserId


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody by the two names that are shown."""

    user_id: UserId
    name: str
    key_name: str


def lookalikes(people: Iterable[Named]) -> dict[UserId, list[Named]]:
    """Of everybody whose name resembles another's: those others. Each person counts once."""
    groups: dict[str, dict[UserId, Named]] = defaultdict(dict)
    for person in people:
        groups[_folded(person.name)].setdefault(person.user_id, person)
    return {
        who: [other for other in group.values() if other.user_id != who]
        for group in groups.values()
        for who in (group if len(group) > 1 else ())
    }


def twin_text(who: UserId, twins: Mapping[UserId, Sequence[Named]]) -> str:
    """A sentence about the others of a similar name, or nothing."""
    others = twins.get(who, ())
    if not others:
        return ""
    named = listed(isolated(f"{each.name} ({wording.one_line(each.key_name)})") for each in others[:3])
    return _tr("This is not the same person as {others}.").format(others=named)


@lru_cache(maxsize=4096)
def _folded(name: str) -> str:
    return wording.lookalike(name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Lookalikes", text)
