"""Rows of a conversation, derived from messages and their neighbours in time."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.bridge import times, wording
from core.service.model import ChatMessage, MessageId, MessageState, UserId

GROUP_MS = 60_000


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One bubble. `first` and `last` are its place in a group; `day` and `isNew` head it with a divider."""

    key: str
    text: str
    mine: bool
    author: str
    time: str
    mark: str
    reason: str
    first: bool
    last: bool
    day: str
    isNew: bool
    big: bool
    unsupported: bool
    links: list[str]
    spoken: str


@dataclass(frozen=True, slots=True)
class TimelineContext:
    """What every row of one conversation shares."""

    me: UserId
    friend_name: str
    first_unread: MessageId | None
    now: int


def timeline_row(
    message: ChatMessage, older: ChatMessage | None, newer: ChatMessage | None, context: TimelineContext
) -> TimelineRow:
    """`older` and `newer` are the neighbours, None at an end of what is loaded."""
    mine = message.sender == context.me
    is_new = message.message_id == context.first_unread
    new_day = older is None or times.day(older.sent_at) != times.day(message.sent_at)
    supported = message.kind == "text"
    text = wording.body(message.text) if supported else _tr("This message needs a newer version of Parley.")
    time, author = times.clock(message.sent_at), _tr("You") if mine else context.friend_name
    return TimelineRow(
        key=message.message_id.hex(),
        text=text,
        mine=mine,
        author=author,
        time=time,
        mark=delivery_mark(message.state) if mine else "",
        reason=failure(message) if mine else "",
        first=is_new or new_day or not _together(older, message),
        last=not _together(message, newer)
        or (newer is not None and newer.message_id == context.first_unread),
        day=times.day_name(message.sent_at, context.now) if new_day else "",
        isNew=is_new,
        big=supported and wording.is_bare_emoji(text),
        unsupported=not supported,
        links=[link.url for link in wording.links(text)] if supported else [],
        spoken=_spoken(author, text, time, message if mine else None),
    )


def delivery_mark(state: MessageState) -> str:
    """Read receipts are not shown yet: read looks like delivered."""
    return str((MessageState.DELIVERED if state is MessageState.READ else state).value)


def failure(message: ChatMessage) -> str:
    """Why a message failed, or nothing."""
    if message.state is not MessageState.FAILED:
        return ""
    errors = [recipient.error for recipient in message.recipients if recipient.error is not None]
    return _failure_text(errors[0] if errors else None)


def state_word(state: MessageState) -> str:
    """A state in one word for details and screen readers."""
    words = {
        MessageState.QUEUED: _tr("waiting to be sent"),
        MessageState.SENT: _tr("sent"),
        MessageState.DELIVERED: _tr("delivered"),
        MessageState.READ: _tr("delivered"),
        MessageState.FAILED: _tr("not delivered"),
    }
    return words[state]


def _failure_text(error: int | None) -> str:
    texts = {
        1: _tr("Their computer could not confirm who sent this message."),
        2: _tr("The message arrived damaged."),
        3: _tr("Their version of Parley cannot read this message."),
        4: _tr("Their computer could not decrypt this message."),
    }
    return texts.get(error or 0, _tr("This message could not be delivered."))


def _together(older: ChatMessage | None, newer: ChatMessage | None) -> bool:
    if older is None or newer is None or older.sender != newer.sender:
        return False
    same_day = times.day(older.sent_at) == times.day(newer.sent_at)
    return same_day and 0 <= newer.sent_at - older.sent_at <= GROUP_MS


def _spoken(author: str, text: str, time: str, own: ChatMessage | None) -> str:
    said = f"{author}: {wording.in_one_breath(text)}, {time}"
    return f"{said}, {state_word(own.state)}" if own else said


def _tr(text: str) -> str:
    return QCoreApplication.translate("Timeline", text)
