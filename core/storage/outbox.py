"""The journal of own messages on their way, per recipient in the order of their datetimes."""

from collections.abc import Sequence

from core.messaging.commands import FinishOutgoing, OutboxEntry, SetCiphertext
from core.protocol.ids import ClientId, MessageId, UserId
from core.storage import bulk
from core.storage.database import Connection, Parameters, Row

_PUT = "INSERT INTO outbox (recipient, datetime, message_id, client, content, olm_type, ciphertext) {values}"
_SET_CIPHERTEXTS = """
    UPDATE outbox SET olm_type = new.column3, ciphertext = new.column4 FROM ({values}) AS new
    WHERE recipient = new.column2 AND datetime = (SELECT datetime FROM messages WHERE message_id = new.column1)
"""
_REMOVE = """
    DELETE FROM outbox WHERE (recipient, datetime) IN (
        SELECT done.column2, m.datetime FROM ({values}) AS done CROSS JOIN messages AS m ON m.message_id = done.column1
    )
"""
_RECORD = """
    INSERT OR REPLACE INTO deliveries (message, recipient, state, at, error)
    SELECT m.id, done.column2, done.column3, done.column4, done.column5
    FROM ({values}) AS done CROSS JOIN messages AS m ON m.message_id = done.column1
"""
_LOAD = """
    SELECT message_id, recipient, client, datetime, content, olm_type, ciphertext
    FROM outbox WHERE recipient = ? AND datetime > ? ORDER BY datetime LIMIT ?
"""


def row(entry: OutboxEntry) -> Parameters:
    """What `put` takes."""
    return (
        entry.recipient,
        entry.datetime,
        entry.message_id,
        entry.client,
        entry.content,
        entry.olm_type,
        entry.ciphertext,
    )


def ciphertext_row(write: SetCiphertext) -> Parameters:
    """What `set_ciphertexts` takes."""
    return write.message_id, write.recipient, write.olm_type, write.ciphertext


def outcome_row(write: FinishOutgoing) -> Parameters:
    """What `finish` takes."""
    return write.message_id, write.recipient, write.state.value, write.at, write.error


def put(db: Connection, rows: Sequence[Parameters]) -> None:
    """New entries."""
    bulk.run(db, _PUT, rows)


def requeue(db: Connection, entry: OutboxEntry) -> None:
    """Puts a failed message back; its failure is forgotten."""
    bulk.run(db, _PUT.replace("INSERT", "INSERT OR REPLACE"), [row(entry)])
    db.execute(
        "DELETE FROM deliveries WHERE message = (SELECT id FROM messages WHERE message_id = ?) AND recipient = ?",
        (entry.message_id, entry.recipient),
    )


def set_ciphertexts(db: Connection, rows: Sequence[Parameters]) -> None:
    """The entries were encrypted; nothing happens to one that is gone. Each entry at most once."""
    bulk.run(db, _SET_CIPHERTEXTS, rows)


def finish(db: Connection, rows: Sequence[Parameters]) -> None:
    """Removes entries and records their final states; a repetition changes nothing but the state."""
    bulk.run(db, _REMOVE, rows)
    bulk.run(db, _RECORD, rows)


def clear_ciphertexts(db: Connection, recipient: UserId) -> None:
    """Every entry of this recipient is to be encrypted anew."""
    db.execute(
        "UPDATE outbox SET olm_type = NULL, ciphertext = NULL WHERE recipient = ? AND olm_type IS NOT NULL",
        (recipient,),
    )


def drop_all(db: Connection, recipient: UserId) -> None:
    """Forgets what waits for a person; the messages stay and show as failed."""
    db.execute("DELETE FROM outbox WHERE recipient = ?", (recipient,))


def load(db: Connection, recipient: UserId, after: int, limit: int) -> list[OutboxEntry]:
    """The next waiting entries, datetime strictly above `after`."""
    return [_entry(found) for found in db.execute(_LOAD, (recipient, after, limit))]


def counts(db: Connection) -> dict[UserId, int]:
    """How many entries wait, per recipient with any."""
    rows = db.execute("SELECT recipient, count(*) FROM outbox GROUP BY recipient")
    return {UserId(recipient): count for recipient, count in rows}


def _entry(row: Row) -> OutboxEntry:
    message_id, recipient, client, datetime, content, olm_type, ciphertext = row
    return OutboxEntry(
        MessageId(message_id), UserId(recipient), ClientId(client), datetime, content, olm_type, ciphertext
    )
