"""Messages that disappear: how long after their time began, and when that is over."""

from collections.abc import Iterable, Mapping, Sequence

from core.messaging.model import ChatMessage
from core.messaging.writes import StartTimer
from core.protocol.ids import MessageId, UserId
from core.storage import messages
from core.storage.database import Connection

_DELIVERY, _SIGHT = 1, 2  # what the time of a message waits for; of a line it never runs
_PUT = "INSERT INTO timed (message, conversation, seconds, waits) VALUES (?, ?, ?, ?)"
_START = "UPDATE timed SET waits = 0, expires_at = ? + seconds * 1000 WHERE message = ? AND waits = 1"
_SEEN = """
    UPDATE timed SET waits = 0, expires_at = ?1 + seconds * 1000
    WHERE conversation = ?2 AND waits = 2 AND message <= ?3
"""
EXPIRED = """
    SELECT m.message_id, t.conversation FROM timed AS t CROSS JOIN messages AS m ON m.id = t.message
    WHERE t.expires_at <= ? ORDER BY t.expires_at LIMIT ?
"""
NEXT = "SELECT min(expires_at) FROM timed WHERE expires_at > ?"
UNSEEN = "SELECT message FROM timed WHERE conversation = ? AND waits = 2 AND message <= ?"
_FIRST = -(2**63)


def put(db: Connection, timed: Iterable[tuple[ChatMessage, bool]], numbers: Mapping[MessageId, int]) -> None:
    """Messages with `expires_in_s`, each with whether it is ours; those that were stored before change nothing."""
    for message, is_own in timed:
        number = numbers.get(message.message_id)
        if number is not None:
            waits = 0 if message.is_line else _DELIVERY if is_own else _SIGHT
            db.execute(_PUT, (number, message.conversation, message.expires_in_s, waits))


def start(db: Connection, write: StartTimer) -> None:
    """An own message was delivered."""
    db.execute(_START, (write.at, messages.number_of(db, write.message_id)))


def seen(db: Connection, conversation: UserId, at: int, up_to: int) -> None:
    """The person has seen the messages of a conversation up to this number."""
    db.execute(_SEEN, (at, conversation, up_to))


def expired(db: Connection, now_ms: int, limit: int) -> tuple[list[tuple[MessageId, UserId]], int | None]:
    """What has run out, at most `limit`, each with its conversation; and when the next one does after these."""
    found = [(MessageId(name), UserId(talk)) for name, talk in db.execute(EXPIRED, (now_ms, limit))]
    return found, now_ms if len(found) == limit else next_expiry(db, now_ms)


def next_expiry(db: Connection, after: int = _FIRST) -> int | None:
    """When the first one runs out after this moment."""
    row = db.execute(NEXT, (after,)).fetchone()
    return None if row is None or row[0] is None else int(row[0])


def drop(db: Connection, numbers: Sequence[int]) -> None:
    """They are removed otherwise."""
    db.execute(f"DELETE FROM timed WHERE message IN ({', '.join('?' * len(numbers))})", numbers)


def unseen(db: Connection, conversation: UserId, up_to: MessageId | None) -> list[ChatMessage]:
    """Those whose time begins when the person looks at the conversation, oldest first."""
    last = messages.LAST if up_to is None else messages.number_of(db, up_to)
    rows = db.execute(UNSEEN, (conversation, last)).fetchall()
    return messages.of_numbers(db, [row[0] for row in rows])
