"""Rows of a conversation, derived from messages and their neighbours in time."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.bridge import message_words, times, wording
from app.bridge.text_parts import Part, Span, as_written, parts
from app.bridge.words import listed
from core.service.model import ChatMessage, MessageId, Reaction, UserId

GROUP_MS = 60_000


@dataclass(frozen=True, slots=True)
class Quote:
    """The message that another answers; None: it is gone."""

    message: ChatMessage | None


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One bubble or system line. `kind`: text, deleted, other or line.

    `first` and `last` are its place in a group; `day` and `isNew` head it with a divider, `date` is its day always.
    `parts` is empty unless there is fenced code in the text; `spans` mark links and code within `text`.
    """

    key: str
    kind: str
    text: str
    parts: list[dict[str, Any]]
    spans: list[dict[str, Any]]
    links: list[str]
    mine: bool
    author: str
    time: str
    date: str
    mark: str
    reason: str
    first: bool
    last: bool
    day: str
    isNew: bool
    big: bool
    edited: bool
    expires: bool
    quoteKey: str
    quoteAuthor: str
    quoteText: str
    reactions: list[dict[str, Any]]
    spoken: str


@dataclass(frozen=True, slots=True)
class TimelineContext:
    """What every row of one conversation shares."""

    me: UserId
    friend_name: str
    first_unread: MessageId | None
    now: int


def timeline_row(
    message: ChatMessage,
    older: ChatMessage | None,
    newer: ChatMessage | None,
    context: TimelineContext,
    quote: Quote | None = None,
) -> TimelineRow:
    """`older` and `newer` are the neighbours, None at an end of what is loaded; `quote`: what it answers, if known."""
    mine, kind = message.sender == context.me, _kind(message)
    is_new = message.message_id == context.first_unread
    new_day = older is None or times.day(older.sent_at) != times.day(message.sent_at)
    found = parts(wording.body(message.text)) if kind == "text" else [Part("text", _words(message, context))]
    text = "\n".join(part.text for part in found)
    time = times.clock(message.sent_at)
    author, date = _author(message.sender, context), times.day_name(message.sent_at, context.now)
    chips = _chips(message.reactions, context) if kind != "deleted" else []
    simple = len(found) == 1 and found[0].kind == "text"
    answered = message.reply_to if kind == "text" else None
    return TimelineRow(
        key=message.message_id.hex(),
        kind=kind,
        text=text,
        parts=[] if simple else [_part(part) for part in found],
        spans=_spans(found[0].spans) if simple else [],
        links=list(dict.fromkeys(span.url for part in found for span in part.spans if span.url)),
        mine=mine,
        author=author,
        time=time,
        date=date,
        mark=str(message.state.value) if mine and kind == "text" else "",
        reason=message_words.failure(message) if mine and kind == "text" else "",
        first=is_new or new_day or not _together(older, message),
        last=not _together(message, newer)
        or (newer is not None and newer.message_id == context.first_unread),
        day=date if new_day else "",
        isNew=is_new,
        big=kind == "text" and wording.is_bare_emoji(text) and not answered,
        edited=message.edited_at is not None and kind == "text",
        expires=message.expires_in_s > 0 and kind == "text",
        quoteKey=answered.hex() if answered else "",
        quoteAuthor=_author(quote.message.sender, context) if quote and quote.message else "",
        quoteText=message_words.one_line(quote.message) if quote else "",
        reactions=chips,
        spoken=text
        if kind == "line"
        else _spoken(message, author, as_written(text), time, chips, quote, mine and kind == "text"),
    )


def reaction_of(message: ChatMessage, who: UserId) -> str:
    """The emoji somebody put under a message, or nothing."""
    return next((each.emoji for each in message.reactions if each.user_id == who), "")


def _kind(message: ChatMessage) -> str:
    if message.is_line:
        return "line"
    if message.is_deleted:
        return "deleted"
    return "text" if message.kind == "text" else "other"


def _words(message: ChatMessage, context: TimelineContext) -> str:
    """What stands in the place of a text."""
    if message.is_line:
        return message_words.system_line(message, message.sender == context.me, context.friend_name)
    return message_words.deleted_text() if message.is_deleted else message_words.unsupported_text()


def _author(who: UserId, context: TimelineContext) -> str:
    return message_words.you() if who == context.me else context.friend_name


def _part(part: Part) -> dict[str, Any]:
    return {"kind": part.kind, "text": part.text, "spans": _spans(part.spans)}


def _spans(spans: Iterable[Span]) -> list[dict[str, Any]]:
    return [
        {"kind": span.kind, "start": span.start, "length": span.length, "url": span.url} for span in spans
    ]


def _chips(reactions: Iterable[Reaction], context: TimelineContext) -> list[dict[str, Any]]:
    """One chip per emoji, in the order they came."""
    people: dict[str, list[UserId]] = {}
    for reaction in reactions:
        people.setdefault(wording.one_line(reaction.emoji), []).append(reaction.user_id)
    return [
        {
            "emoji": emoji,
            "count": len(who),
            "mine": context.me in who,
            "who": listed(_author(each, context) for each in who),
        }
        for emoji, who in people.items()
        if emoji
    ]


def _together(older: ChatMessage | None, newer: ChatMessage | None) -> bool:
    if older is None or newer is None or older.sender != newer.sender or older.is_line or newer.is_line:
        return False
    near = 0 <= newer.sent_at - older.sent_at <= GROUP_MS
    return near and times.day(older.sent_at) == times.day(newer.sent_at)


def _spoken(
    message: ChatMessage,
    author: str,
    text: str,
    time: str,
    chips: Iterable[dict[str, Any]],
    quote: Quote | None,
    marked: bool,
) -> str:
    answered = message_words.one_line(quote.message) if quote and message.reply_to else ""
    reactions = [_tr("{emoji} from {names}").format(emoji=chip["emoji"], names=chip["who"]) for chip in chips]
    return listed(
        [
            message_words.spoken_text(author, text, answered),
            _tr("edited") if message.edited_at is not None and not message.is_deleted else "",
            time,
            message_words.state_word(message.state) if marked else "",
            *reactions,
        ]
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Timeline", text)
