"""Which events are worth a notification of the desktop, and what it says. Pure functions."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from app.bridge import wording
from app.bridge.direction import isolated
from app.bridge.session import shown_name
from app.bridge.words import counted
from core.service.events import (
    ComparisonChanged,
    ConversationRead,
    FriendChanged,
    MessageArrived,
    MessageChanged,
    MessagesRemoved,
    RequestArrived,
    ServiceEvent,
)
from core.service.model import ChatMessage, Comparing, MessageId, UserId

PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class Popup:
    """One notification. `key` is a conversation's id, or PEOPLE; a newer one with the same key takes its place.

    `shows`: the message whose text it tells; without it the notification goes too.
    """

    key: str
    title: str
    text: str = field(repr=False)
    can_reply: bool = False
    is_quiet: bool = False  # makes no sound
    shows: MessageId | None = None


@dataclass(frozen=True, slots=True)
class Situation:
    """What decides: the person's own state, what is on the screen, what notifications may say."""

    is_busy: bool = False
    is_locked: bool = False
    shows_text: bool = True
    looked_at: UserId | None = None  # the conversation in front of the person's eyes
    asked: frozenset[UserId] = frozenset()  # who was asked for friendship and has not answered
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


def gone(batch: Sequence[ServiceEvent]) -> set[MessageId]:
    """What was deleted, by its author or here, or has disappeared."""
    found = set[MessageId]()
    for event in batch:
        match event:
            case MessageChanged(message) if message.is_deleted:
                found.add(message.message_id)
            case MessagesRemoved(_, message_ids):
                found.update(message_ids)
            case _:
                pass
    return found


def _messages(batch: Sequence[ServiceEvent], situation: Situation) -> list[Popup]:
    talks = _unread(batch)
    wanted = {who: messages for who, messages in talks.items() if messages and _is_wanted(who, situation)}
    return [_of_talk(who, messages, situation) for who, messages in wanted.items()]


def _unread(batch: Sequence[ServiceEvent]) -> dict[UserId, list[ChatMessage]]:
    """What arrived in each conversation, without what was read or taken back meanwhile."""
    talks: dict[UserId, list[ChatMessage]] = {}
    withdrawn = gone(batch)
    for event in batch:
        match event:
            case MessageArrived(message) if message.message_id not in withdrawn:
                talks.setdefault(message.conversation, []).append(message)
            case ConversationRead(conversation) | MessagesRemoved(conversation, ()):
                talks.pop(conversation, None)
            case _:
                pass
    return talks


def _is_wanted(who: UserId, situation: Situation) -> bool:
    return who != situation.looked_at and not situation.is_muted(who)


def _of_talk(who: UserId, messages: list[ChatMessage], situation: Situation) -> Popup:
    if situation.is_locked:
        return Popup(who.hex(), "Parley", _tr("New message"))
    count, name, last = len(messages), situation.name(who), messages[-1]
    title = name if count == 1 else _tr("{name} (%n message(s))", count).format(name=isolated(name))
    text = wording.preview(last.text) if situation.shows_text and last.kind == "text" else ""
    shows = last.message_id if text else None
    return Popup(who.hex(), title, text or _tr("New message"), can_reply=True, shows=shows)


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
        case FriendChanged(user_id, name, "added") if user_id in situation.asked:
            return _accepted(name, situation)
        case _:
            return None


def _accepted(name: str, situation: Situation) -> Popup:
    text = _tr("{name} is now your friend.").format(name=isolated(shown_name(name)))
    hidden = _tr("Somebody accepted your request.")
    return Popup(PEOPLE, "Parley", hidden if situation.is_locked else text, is_quiet=True)


def _said(key: str, text: str, name: str, situation: Situation) -> Popup:
    if situation.is_locked:
        return Popup(key, "Parley", _tr("Somebody wants to reach you."))
    return Popup(key, "Parley", text.format(name=isolated(shown_name(name))))


def _tr(text: str, count: int = -1) -> str:
    return counted("Notifications", text, count)
