"""The journal of own messages on their way, per recipient in the order of their datetimes."""

from core.messaging.commands import FinishOutgoing, OutboxEntry, SetCiphertext
from core.protocol.ids import ClientId, MessageId, UserId
from core.storage.database import Connection, Row

_PUT = """
    INSERT INTO outbox (recipient, datetime, message_id, client, content, olm_type, ciphertext)
    VALUES (?, ?, ?, ?, ?, ?, ?)
"""
_REQUEUE = _PUT.replace("INSERT", "INSERT OR REPLACE", 1)
_WHICH = "recipient = ? AND datetime = (SELECT datetime FROM messages WHERE message_id = ?)"
_LOAD = """
    SELECT message_id, recipient, client, datetime, content, olm_type, ciphertext
    FROM outbox WHERE recipient = ? AND datetime > ? ORDER BY datetime LIMIT ?
"""


def put(db: Connection, entry: OutboxEntry) -> None:
    """One new entry."""
    db.execute(_PUT, _row(entry))


def requeue(db: Connection, entry: OutboxEntry) -> None:
    """Puts a failed message back; its failure is forgotten."""
    db.execute(_REQUEUE, _row(entry))
    db.execute(
        "DELETE FROM deliveries WHERE message = (SELECT id FROM messages WHERE message_id = ?) AND recipient = ?",
        (entry.message_id, entry.recipient),
    )


def set_ciphertext(db: Connection, write: SetCiphertext) -> None:
    """The entry was encrypted; nothing happens if it is gone."""
    db.execute(
        f"UPDATE outbox SET olm_type = ?, ciphertext = ? WHERE {_WHICH}",
        (write.olm_type, write.ciphertext, write.recipient, write.message_id),
    )


def clear_ciphertexts(db: Connection, recipient: UserId) -> None:
    """Every entry of this recipient is to be encrypted anew."""
    db.execute(
        "UPDATE outbox SET olm_type = NULL, ciphertext = NULL WHERE recipient = ? AND olm_type IS NOT NULL",
        (recipient,),
    )


def finish(db: Connection, write: FinishOutgoing) -> None:
    """Removes the entry and records its final state; a repetition changes nothing but the state."""
    found = db.execute(
        "SELECT id, datetime FROM messages WHERE message_id = ?", (write.message_id,)
    ).fetchone()
    if found is None:
        return
    message, datetime = found
    db.execute("DELETE FROM outbox WHERE recipient = ? AND datetime = ?", (write.recipient, datetime))
    db.execute(
        "INSERT OR REPLACE INTO deliveries (message, recipient, state, at, error) VALUES (?, ?, ?, ?, ?)",
        (message, write.recipient, write.state.value, write.at, write.error),
    )


def drop_all(db: Connection, recipient: UserId) -> None:
    """Forgets what waits for a person; the messages stay and show as failed."""
    db.execute("DELETE FROM outbox WHERE recipient = ?", (recipient,))


def load(db: Connection, recipient: UserId, after: int, limit: int) -> list[OutboxEntry]:
    """The next waiting entries, datetime strictly above `after`."""
    return [_entry(row) for row in db.execute(_LOAD, (recipient, after, limit))]


def counts(db: Connection) -> dict[UserId, int]:
    """How many entries wait, per recipient with any."""
    rows = db.execute("SELECT recipient, count(*) FROM outbox GROUP BY recipient")
    return {UserId(recipient): count for recipient, count in rows}


def _row(entry: OutboxEntry) -> tuple[bytes | int | None, ...]:
    return (
        entry.recipient,
        entry.datetime,
        entry.message_id,
        entry.client,
        entry.content,
        entry.olm_type,
        entry.ciphertext,
    )


def _entry(row: Row) -> OutboxEntry:
    message_id, recipient, client, datetime, content, olm_type, ciphertext = row
    return OutboxEntry(
        MessageId(message_id), UserId(recipient), ClientId(client), datetime, content, olm_type, ciphertext
    )
