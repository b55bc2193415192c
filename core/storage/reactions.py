"""What people put under messages: at most one emoji each, the newest."""

from collections.abc import Sequence

from core.messaging.model import Reaction
from core.protocol.ids import UserId
from core.storage.database import Connection

_PUT = """
    INSERT INTO reactions (message, user, emoji, at, datetime) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (message, user) DO UPDATE SET emoji = excluded.emoji, at = excluded.at, datetime = excluded.datetime
    WHERE excluded.datetime > datetime
"""

_OF = """
    SELECT message, user, emoji, at FROM reactions WHERE message IN ({marks}) AND emoji <> '' ORDER BY at, user
"""


def put(db: Connection, message: int, user: UserId, emoji: str, at: int, datetime: int) -> bool:
    """Whether it was newer than what this person had put there."""
    is_new = db.execute(_PUT, (message, user, emoji, at, datetime)).rowcount > 0
    if is_new:
        db.execute("UPDATE messages SET reacted = 1 WHERE id = ? AND NOT reacted", (message,))
    return is_new


def drop(db: Connection, messages: Sequence[int]) -> None:
    """All of these messages."""
    db.execute(f"DELETE FROM reactions WHERE message IN ({_marks(messages)})", messages)


def of(db: Connection, messages: Sequence[int]) -> dict[int, list[Reaction]]:
    """Under each of these messages with any, oldest first."""
    found: dict[int, list[Reaction]] = {}
    if not messages:
        return found
    for message, user, emoji, at in db.execute(_OF.format(marks=_marks(messages)), messages):
        found.setdefault(message, []).append(Reaction(UserId(user), emoji, at))
    return found


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))
