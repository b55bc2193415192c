"""Rows of the Chats list, derived from friends, summaries, drafts and the time."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.bridge import times, wording
from app.bridge.session import shown_name
from core.service.model import ChatMessage, ConversationSummary, Friend, MessageState, Presence, UserId


@dataclass(frozen=True, slots=True)
class ChatRow:
    """One conversation. `mark` is the delivery state of an own last message, else empty."""

    key: str
    name: str
    keyName: str
    initials: str
    colour: int
    presence: str
    verified: bool
    preview: str
    prefix: str
    draft: bool
    time: str
    unread: int
    mark: str
    spoken: str


def chat_rows(
    summaries: Iterable[ConversationSummary],
    friends: Mapping[UserId, Friend],
    names: Mapping[UserId, str],
    drafts: Mapping[UserId, str],
    now: int,
) -> list[ChatRow]:
    """Newest first; talks without messages follow by name."""
    ordered = sorted(summaries, key=lambda summary: _order(summary, names))
    return [_row(summary, friends, names, drafts, now) for summary in ordered]


def last_line(message: ChatMessage | None) -> str:
    """A message as one line, or what to do in a talk without one."""
    if message is None:
        return _tr("Say hello")
    if message.kind != "text":
        return _tr("A message that needs a newer version")
    return wording.preview(message.text)


def _order(summary: ConversationSummary, names: Mapping[UserId, str]) -> tuple[int, str]:
    newest = _at(summary.last) if summary.last else 0
    return (-newest, names.get(summary.conversation, "").casefold())


def _at(message: ChatMessage) -> int:
    return message.received_at or message.sent_at


def _row(
    summary: ConversationSummary,
    friends: Mapping[UserId, Friend],
    names: Mapping[UserId, str],
    drafts: Mapping[UserId, str],
    now: int,
) -> ChatRow:
    last, who = summary.last, summary.conversation
    friend, draft = friends.get(who), wording.preview(drafts.get(who, ""))
    name = shown_name(friend.name) if friend else names.get(who, "?")
    own = last is not None and last.sender != who
    prefix = _tr("Draft:") if draft else _tr("You:") if own else ""
    line = draft or last_line(last)
    time = times.in_list(last.sent_at, now) if last else ""
    return ChatRow(
        key=who.hex(),
        name=name,
        keyName=friend.key_name if friend else "",
        initials=wording.initials(name),
        colour=wording.colour_index(who),
        presence=(friend.presence if friend else Presence.OFFLINE).value,
        verified=friend is not None and friend.verified,
        preview=line,
        prefix=prefix,
        draft=bool(draft),
        time=time,
        unread=summary.unread,
        mark=_mark(last) if last and own and not draft else "",
        spoken=_spoken(name, friend, f"{prefix} {line}".strip(), time, summary.unread),
    )


def _mark(message: ChatMessage) -> str:
    """Read receipts are not shown yet: read looks like delivered."""
    state = MessageState.DELIVERED if message.state is MessageState.READ else message.state
    return str(state.value)


def _spoken(name: str, friend: Friend | None, line: str, time: str, unread: int) -> str:
    parts = [name, friend.presence.value if friend else "", line, time]
    if friend and friend.verified:
        parts.insert(1, _tr("verified"))
    if unread:
        parts.append(_tr("{count} unread").format(count=unread))
    return ", ".join(part for part in parts if part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Chats", text)
