"""Messages that are old, and names of removed ones that nobody needs any more."""

from collections.abc import Iterator, Sequence
from itertools import islice

from core.protocol.ids import MessageId, UserId
from core.storage import messages
from core.storage.database import Connection

_PAGE = 128  # the oldest, looked at together; what comes after them is not, if none of these is old
OLDEST = """
    SELECT m.id, m.message_id, m.received_at, o.datetime IS NULL FROM messages AS m
    LEFT JOIN outbox AS o ON m.own AND o.recipient = m.receiver AND o.datetime = m.datetime
    WHERE m.conversation = ? AND m.id > ? ORDER BY m.id LIMIT ?
"""
# A friend's needs its name while it is the newest of its installation: a copy of it would be taken for a new one. The
# last row of all stays: its number would be given to the next message, and marks of what is indexed go by numbers.
NAMES = """
    SELECT m.id, m.message_id, m.received_at,
           o.datetime IS NULL AND (m.own OR d.datetime > m.datetime) AND m.id < (SELECT max(id) FROM messages)
    FROM messages AS m
    LEFT JOIN outbox AS o ON m.own AND o.recipient = m.receiver AND o.datetime = m.datetime
    LEFT JOIN datetimes AS d ON d.sender = m.sender AND d.client = m.client
    WHERE m.conversation = ? AND m.id > ? ORDER BY m.id LIMIT ?
"""


def old(db: Connection, before_ms: int, limit: int) -> list[tuple[MessageId, UserId]]:
    """Messages stored before a moment, at most `limit`, with their conversations; none that waits to be delivered."""
    talks = [UserId(row[0]) for row in db.execute("SELECT conversation FROM conversations").fetchall()]
    found = ((name, talk) for talk in talks for name in _before(db, OLDEST, talk, before_ms))
    return list(islice(found, limit))


def names(db: Connection, before_ms: int, limit: int) -> tuple[MessageId, ...]:
    """Of what was removed, or never shown, before a moment: what can be forgotten, at most `limit`."""
    return tuple(islice(_before(db, NAMES, messages.HIDDEN, before_ms), limit))


def forget(db: Connection, names: Sequence[MessageId]) -> None:
    """Their rows go, with all that hangs on them."""
    for name in names:
        number = messages.number_of(db, name)
        db.execute("DELETE FROM message_ids WHERE message_id = ?", (name,))
        db.execute("DELETE FROM messages WHERE id = ?", (number,))


def _before(db: Connection, sql: str, conversation: bytes, before_ms: int) -> Iterator[MessageId]:
    """In the order of their coming, which the clock may not have followed."""
    last = 0
    while rows := db.execute(sql, (conversation, last, _PAGE)).fetchall():
        yield from (MessageId(name) for _, name, at, may_go in rows if may_go and at < before_ms)
        if all(row[2] >= before_ms for row in rows):
            return
        last = rows[-1][0]
