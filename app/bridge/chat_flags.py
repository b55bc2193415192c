"""What a person set for one conversation: pinned, muted, archived, marked as unread, taken off the list.

Kept in the profile as one JSON object per conversation. Pure functions; times are ms since the Unix epoch.
"""

import json
from dataclasses import dataclass, fields, replace

from core.service.model import UserId

FOR_EVER = -1  # as `muted_until`
HOUR_MS = 3_600_000


@dataclass(frozen=True, slots=True)
class ChatFlags:
    """`pinned_at` 0: not pinned; `muted_until` 0: not muted; `hidden`: off the list until something is said."""

    pinned_at: int = 0
    muted_until: int = 0
    archived: bool = False
    unread: bool = False
    hidden: bool = False


NONE = ChatFlags()


def flags_key(conversation: UserId) -> str:
    """The setting that keeps the flags."""
    return f"chat.{conversation.hex()}"


def read_flags(text: str | None) -> ChatFlags:
    """The flags of a setting; what cannot be read counts as not set."""
    try:
        kept = json.loads(text or "{}")
    except ValueError:
        return NONE
    if not isinstance(kept, dict):
        return NONE
    known = {field.name: type(field.default) for field in fields(ChatFlags)}
    return ChatFlags(**{name: kept[name] for name in known if type(kept.get(name)) is known[name]})


def write_flags(flags: ChatFlags) -> str | None:
    """The setting that keeps `flags`; None when there is nothing to keep."""
    kept = {field.name: getattr(flags, field.name) for field in fields(ChatFlags)}
    shown = {name: value for name, value in kept.items() if value}
    return json.dumps(shown, separators=(",", ":")) if shown else None


def is_muted(flags: ChatFlags, now: int) -> bool:
    return flags.muted_until == FOR_EVER or flags.muted_until > now


def pin(flags: ChatFlags, on: bool, now: int) -> ChatFlags:
    """Pinned conversations stand on top in the order in which they were pinned."""
    return replace(flags, pinned_at=(flags.pinned_at or now) if on else 0, archived=False)


def mute(flags: ChatFlags, hours: int, now: int) -> ChatFlags:
    """Muted for so many hours; FOR_EVER, or 0 to hear it again."""
    return replace(flags, muted_until=now + hours * HOUR_MS if hours > 0 else hours)


def archive(flags: ChatFlags, on: bool) -> ChatFlags:
    """An archived conversation is not pinned."""
    return replace(flags, archived=on, pinned_at=0 if on else flags.pinned_at)


def arrived(flags: ChatFlags, now: int) -> ChatFlags:
    """A message came: it is listed again, and no longer archived unless it is muted."""
    return replace(flags, hidden=False, archived=flags.archived and is_muted(flags, now))


def opened(flags: ChatFlags) -> ChatFlags:
    """The person looks at it."""
    return replace(flags, hidden=False, unread=False)
