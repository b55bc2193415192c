"""How far people have read our messages: each receipt that told more than the one before, and when it came."""

from core.protocol.ids import ClientId, MessageId, UserId
from core.storage.database import Connection

_NEXT_PAIR = """
    SELECT conversation, client, up_to FROM receipts WHERE (conversation, client) < (?, ?)
    ORDER BY conversation DESC, client DESC, up_to DESC LIMIT 1
"""
_ABOVE_ALL = (b"\xff" * 17, b"")
_FROM_THE_END = """
    SELECT m.message_id, m.client, m.datetime, d.state FROM messages AS m
    LEFT JOIN deliveries AS d ON m.own AND d.message = m.id
    WHERE m.conversation = ? ORDER BY m.id DESC LIMIT ?
"""


def put(db: Connection, conversation: UserId, client: ClientId, up_to: int, at: int) -> None:
    """Read up to and with `up_to`, as far as we know since `at`; the first to say so counts."""
    db.execute(
        "INSERT OR IGNORE INTO receipts (conversation, client, up_to, at) VALUES (?, ?, ?, ?)",
        (conversation, client, up_to, at),
    )


def load(db: Connection) -> dict[tuple[UserId, ClientId], int]:
    """The highest of each."""
    found: dict[tuple[UserId, ClientId], int] = {}
    row = db.execute(_NEXT_PAIR, _ABOVE_ALL).fetchone()
    while row is not None:
        found[UserId(row[0]), ClientId(row[1])] = row[2]
        row = db.execute(_NEXT_PAIR, row[:2]).fetchone()
    return found


def newly_read(
    db: Connection, conversation: UserId, client: ClientId, after: int, up_to: int, most: int
) -> list[MessageId]:
    """Delivered own messages, datetime above `after`, at most `up_to`, oldest first; looks at the newest `most` rows.

    Datetimes of one installation rise, so it is read from the end and no further than needed.
    """
    found: list[MessageId] = []
    for message_id, written_by, datetime, state in db.execute(_FROM_THE_END, (conversation, most)):
        if state != "delivered" or written_by != client:
            continue
        if datetime <= after:
            break
        if datetime <= up_to:
            found.append(MessageId(message_id))
    return found[::-1]
