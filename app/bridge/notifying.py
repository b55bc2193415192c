"""Which events are worth a notification of the desktop, and what it says. Pure functions."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from app.bridge import wording
from app.bridge.direction import isolated
from app.bridge.session import shown_name
from app.bridge.words import counted
from core.service.events import ComparisonChanged, MessageArrived, RequestArrived, ServiceEvent
from core.service.model import Comparing, UserId

PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class Popup:
    """One notification. `key` is a conversation's id, or PEOPLE; a newer one with the same key takes its place."""

    key: str
    title: str
    text: str = field(repr=False)
    can_reply: bool = False


@dataclass(frozen=True, slots=True)
class Situation:
    """What decides: the person's own state, what is on the screen, what notifications may say."""

    is_busy: bool = False
    is_locked: bool = False
    shows_text: bool = True
    looked_at: UserId | None = None  # the conversation in front of the person's eyes
    is_muted: Callable[[UserId], bool] = lambda _: False
    name: Callable[[UserId], str] = lambda _: ""


def popups(batch: Sequence[ServiceEvent], situation: Situation) -> list[Popup]:
    """At most one notification per conversation; none while busy (desktop.md)."""
    if situation.is_busy:
        return []
    found: dict[str, Popup] = {}
    for popup in [*_messages(batch, situation), *_people(batch, situation)]:
        found[popup.key] = popup
    return list(found.values())


def _messages(batch: Sequence[ServiceEvent], situation: Situation) -> list[Popup]:
    talks: dict[UserId, list[str]] = {}
    for event in batch:
        if isinstance(event, MessageArrived):
            text = event.message.text if event.message.kind == "text" else ""
            talks.setdefault(event.message.conversation, []).append(text)
    wanted = {who: texts for who, texts in talks.items() if _is_wanted(who, situation)}
    return [_of_talk(who, texts, situation) for who, texts in wanted.items()]


def _is_wanted(who: UserId, situation: Situation) -> bool:
    return who != situation.looked_at and not situation.is_muted(who)


def _of_talk(who: UserId, texts: list[str], situation: Situation) -> Popup:
    if situation.is_locked:
        return Popup(who.hex(), "Parley", _tr("New message"))
    count, name = len(texts), situation.name(who)
    title = name if count == 1 else _tr("{name} (%n message(s))", count).format(name=isolated(name))
    text = wording.preview(texts[-1]) if situation.shows_text else ""
    return Popup(who.hex(), title, text or _tr("New message"), can_reply=True)


def _people(batch: Sequence[ServiceEvent], situation: Situation) -> list[Popup]:
    return [popup for event in batch if (popup := _of_person(event, situation)) is not None]


def _of_person(event: ServiceEvent, situation: Situation) -> Popup | None:
    match event:
        case RequestArrived(request):
            return _said(PEOPLE, _tr("{name} wants to be your friend."), request.name, situation)
        case ComparisonChanged(comparison) if comparison.step is Comparing.ASKED:
            name = situation.name(comparison.user_id)
            text = _tr("{name} wants to compare emoji with you.")
            return _said(comparison.user_id.hex(), text, name, situation)
        case _:
            return None


def _said(key: str, text: str, name: str, situation: Situation) -> Popup:
    if situation.is_locked:
        return Popup(key, "Parley", _tr("Somebody wants to reach you."))
    return Popup(key, "Parley", text.format(name=isolated(shown_name(name))))


def _tr(text: str, count: int = -1) -> str:
    return counted("Notifications", text, count)
