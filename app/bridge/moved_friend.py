"""What the profile keeps for each conversation, and a friend who goes by another id: it is kept for that one then."""

import asyncio
from collections.abc import Sequence

from app.bridge.session import Session
from core.errors import RemoteProtocolError
from core.service.events import FriendChanged, ServiceEvent
from core.service.model import UserId

KEPT = ("chat", "draft", "draft_reply", "place")  # each as the setting NAME.ID


def moves(batch: Sequence[ServiceEvent]) -> list[tuple[UserId, UserId]]:
    """Whose id became which other one, in that order."""
    changes = [event for event in batch if isinstance(event, FriendChanged)]
    return [(event.previous, event.user_id) for event in changes if event.previous is not None]


def read_id(text: str) -> UserId | None:
    """The id that a setting names; None for anything else."""
    try:
        return UserId.from_hex(text)
    except RemoteProtocolError:
        return None


def kept_for(session: Session) -> set[UserId]:
    """Everybody for whom something is kept."""
    parts = [key.partition(".") for key in session.messenger.setting_keys()]
    found = [read_id(who) for name, _, who in parts if name in KEPT]
    return {who for who in found if who is not None}


def move_settings(session: Session, old: UserId, new: UserId) -> list[asyncio.Task[None]]:
    """Keeps for `new` what is kept for `old`. The tasks write it; settings read in later tasks are the new ones."""
    tasks = list[asyncio.Task[None]]()
    for name in KEPT:
        value = session.messenger.setting(f"{name}.{old.hex()}")
        if value is not None:
            tasks.append(_keep(session, f"{name}.{new.hex()}", value))
            tasks.append(_keep(session, f"{name}.{old.hex()}", None))
    return tasks


def forget_settings(session: Session, who: UserId) -> list[asyncio.Task[None]]:
    """Keeps nothing for `who` any more."""
    keys = [f"{name}.{who.hex()}" for name in KEPT]
    return [_keep(session, key, None) for key in keys if session.messenger.setting(key) is not None]


def _keep(session: Session, key: str, value: str | None) -> asyncio.Task[None]:
    kept = session.messenger.set_setting(key, value)
    return session.background.run(kept, "keep what belongs to a conversation")
