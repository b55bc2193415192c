"""Rows of the Chats list, derived from friends, summaries, drafts, flags and the time."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.bridge import times, wording
from app.bridge.chat_flags import NONE, ChatFlags, is_muted
from app.bridge.words import counted, listed
from core.service.model import ChatMessage, ConversationSummary, Friend, Presence


@dataclass(frozen=True, slots=True)
class Talk:
    """One conversation with everything its row is made of."""

    summary: ConversationSummary
    name: str
    friend: Friend | None = None
    draft: str = ""
    flags: ChatFlags = NONE
    is_typing: bool = False
    twin: str = ""  # a sentence about people of a similar name


@dataclass(frozen=True, slots=True)
class ChatRow:
    """One conversation. `mark` is the state of an own last message, else empty; `quiet` marks words of ours.

    `newKey`: nothing is sent until the person accepts it or compares.
    """

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
    quiet: bool
    typing: bool
    time: str
    unread: int
    markedUnread: bool
    mark: str
    pinned: bool
    muted: bool
    archived: bool
    twin: bool
    newKey: bool
    spoken: str


def chat_rows(talks: Iterable[Talk], now: int) -> list[ChatRow]:
    """Pinned ones in the order of pinning, then the newest; talks without messages follow by name."""
    return [_row(talk, now) for talk in sorted(talks, key=_order)]


def last_line(message: ChatMessage | None) -> str:
    """A message as one line, or what to do in a talk without one."""
    if message is None:
        return _tr("Say hello")
    if message.is_line:
        return _line_words(message)
    if message.is_deleted:
        return _tr("Message deleted")
    if message.kind != "text":
        return _tr("A message that needs a newer version")
    text = wording.preview(message.text)
    return _tr("{text} (edited)").format(text=text) if message.edited_at else text


def is_plain(message: ChatMessage | None) -> bool:
    """Whether a line shows what somebody wrote rather than words of ours about it."""
    return message is not None and message.kind == "text" and not message.is_deleted


def _order(talk: Talk) -> tuple[int, int, str]:
    last, pinned = talk.summary.last, talk.flags.pinned_at
    newest = 0 if pinned or last is None else last.received_at or last.sent_at
    return (pinned or 2**63, -newest, talk.name.casefold())


def _row(talk: Talk, now: int) -> ChatRow:
    summary, friend, flags = talk.summary, talk.friend, talk.flags
    who, last = summary.conversation, summary.last
    draft = "" if talk.is_typing else wording.preview(talk.draft)
    own = last is not None and last.sender != who and not last.is_line
    prefix = _tr("Draft:") if draft else _tr("You:") if own and is_plain(last) and not talk.is_typing else ""
    line = _tr("typing…") if talk.is_typing else draft or last_line(last)
    time = times.in_list(last.sent_at, now) if last else ""
    return ChatRow(
        key=who.hex(),
        name=talk.name,
        keyName=wording.one_line(friend.key_name) if friend else "",
        initials=wording.initials(talk.name),
        colour=wording.colour_index(who),
        presence=(friend.presence if friend else Presence.OFFLINE).value,
        verified=friend is not None and friend.verified,
        preview=line,
        prefix=prefix,
        draft=bool(draft),
        quiet=not (draft or talk.is_typing or is_plain(last)),
        typing=talk.is_typing,
        time=time,
        unread=summary.unread,
        markedUnread=flags.unread and not summary.unread,
        mark=str(last.state.value) if last and own and not draft and not last.is_deleted else "",
        pinned=bool(flags.pinned_at),
        muted=is_muted(flags, now),
        archived=flags.archived,
        twin=bool(talk.twin),
        newKey=friend is not None and friend.has_new_key,
        spoken=_spoken(talk, f"{prefix} {line}".strip(), time, now),
    )


def _spoken(talk: Talk, line: str, time: str, now: int) -> str:
    friend, flags, unread = talk.friend, talk.flags, talk.summary.unread
    parts = [
        talk.name,
        _tr("verified") if friend and friend.verified else "",
        QCoreApplication.translate("People", "has a new key") if friend and friend.has_new_key else "",
        talk.twin.rstrip(".。"),
        presence_word(friend.presence) if friend else "",
        line,
        time,
        _tr("%n unread", unread) if unread else _tr("unread") if flags.unread else "",
        _tr("pinned") if flags.pinned_at else "",
        _tr("muted") if is_muted(flags, now) else "",
    ]
    return listed(parts)


def presence_word(presence: Presence) -> str:
    """One word for a screen reader."""
    return {
        Presence.ONLINE: _tr("online"),
        Presence.BUSY: _tr("busy"),
        Presence.AWAY: _tr("away"),
        Presence.OFFLINE: _tr("offline"),
    }[presence]


def _line_words(line: ChatMessage) -> str:
    if line.kind == "line:timer":
        seconds = line.expires_in_s
        kept = _tr("Messages disappear after {time}").format(time=times.period(seconds))
        return kept if seconds else _tr("Messages no longer disappear")
    words = {
        "line:friend": _tr("You are friends now"),
        "line:key": _tr("The safety number changed"),
        "line:verified": _tr("You compared: nobody else can read your messages"),
    }
    return words[line.kind]


def _tr(text: str, count: int = -1) -> str:
    return counted("Chats", text, count)
