"""The journal of own messages on their way, per recipient in the order of their datetimes."""

from collections.abc import Collection, Iterable, Mapping

from core.messaging.writes import FinishOutgoing, OutboxEntry, PutOutgoing, SetCiphertext
from core.protocol.ids import ClientId, MessageId, UserId
from core.storage import bulk, messages
from core.storage.database import Connection, Parameters, Row

_PUT = """
    INSERT INTO outbox (recipient, datetime, content, olm_type, ciphertext, message, text_follows, quiet) {values}
"""
_SET_CIPHERTEXTS = """
    UPDATE outbox SET olm_type = new.column3, ciphertext = new.column4 FROM ({values}) AS new
    WHERE recipient = new.column1 AND datetime = new.column2
"""
_REMOVE = "DELETE FROM outbox WHERE (recipient, datetime) IN ({values})"
_RECORD = """
    INSERT OR REPLACE INTO deliveries (message, state, at, error)
    SELECT o.message, done.column3, done.column4, done.column5
    FROM ({values}) AS done CROSS JOIN outbox AS o ON o.recipient = done.column1 AND o.datetime = done.column2
"""
_RECORD_AGAIN = """
    INSERT OR REPLACE INTO deliveries (message, state, at, error)
    SELECT id, ?, ?, ? FROM messages WHERE id = ? AND own AND receiver = ?
"""
_LOAD = """
    SELECT m.message_id, o.recipient, m.client, o.datetime, o.content, o.olm_type, o.ciphertext,
           CASE WHEN o.text_follows THEN m.text ELSE '' END, o.quiet, t.seconds
    FROM outbox AS o CROSS JOIN messages AS m ON m.id = o.message
    LEFT JOIN timed AS t ON t.message = o.message AND t.waits = 1
    WHERE o.recipient = ? AND o.datetime > ? ORDER BY o.datetime LIMIT ?
"""


def put(db: Connection, writes: Iterable[PutOutgoing], numbers: Mapping[MessageId, int]) -> None:
    """New entries; `numbers` of the messages that were stored with them, of each its first."""
    left = dict(numbers)
    bulk.run(db, _PUT, [_row(db, write, left.pop(write.entry.message_id, None)) for write in writes])


def requeue(db: Connection, entry: OutboxEntry) -> None:
    """Puts a failed message back; its failure is forgotten."""
    number = messages.number_of(db, entry.message_id)
    row = _columns(entry, entry.content, number, text_follows=False)
    bulk.run(db, _PUT.replace("INSERT", "INSERT OR REPLACE"), [row])
    db.execute("DELETE FROM deliveries WHERE message = ?", (number,))


def set_content(db: Connection, entry: OutboxEntry) -> None:
    """What waits is another content from now on."""
    db.execute(
        "UPDATE outbox SET content = ?, text_follows = 0 WHERE recipient = ? AND datetime = ? AND olm_type IS NULL",
        (entry.content, entry.recipient, entry.datetime),
    )


def make_whole(db: Connection, recipient: bytes, datetime: int) -> None:
    """The content no longer needs the text of the message, which is about to change."""
    name = recipient, datetime
    select = (
        "SELECT o.content, m.text FROM outbox AS o CROSS JOIN messages AS m ON m.id = o.message"
        " WHERE o.recipient = ? AND o.datetime = ? AND o.text_follows"
    )
    row = db.execute(select, name).fetchone()
    if row is not None:
        update = "UPDATE outbox SET content = ?, text_follows = 0 WHERE recipient = ? AND datetime = ?"
        db.execute(update, (row[0] + row[1].encode(), *name))


def set_ciphertexts(db: Connection, writes: Iterable[SetCiphertext]) -> None:
    """The entries were encrypted; nothing happens to one that is gone. Each entry at most once."""
    rows = [(write.recipient, _datetime(db, write), write.olm_type, write.ciphertext) for write in writes]
    bulk.run(db, _SET_CIPHERTEXTS, rows)


def finish(db: Connection, writes: Collection[FinishOutgoing]) -> None:
    """Removes entries and records their final states; a repetition changes nothing but the state."""
    rows = [(done.recipient, _datetime(db, done), done.state.value, done.at, done.error) for done in writes]
    recorded = bulk.run(db, _RECORD, rows)
    bulk.run(db, _REMOVE, [row[:2] for row in rows])
    if recorded < len(rows):
        _record_again(db, writes)


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


def counts(db: Connection, *, quiet: bool = False) -> dict[UserId, int]:
    """How many entries wait, per recipient with any; or of these the quiet ones."""
    which = "WHERE quiet" if quiet else ""
    rows = db.execute(f"SELECT recipient, count(*) FROM outbox {which} GROUP BY recipient")
    return {UserId(recipient): count for recipient, count in rows}


def _row(db: Connection, write: PutOutgoing, number: int | None) -> Parameters:
    """A message that was stored just now, under `number`, keeps its text for the content too, which ends with it."""
    entry, text = write.entry, write.message.text.encode()
    if number is None or write.message.message_id != entry.message_id or not entry.content.endswith(text):
        number = messages.number_of(db, entry.message_id) if number is None else number
        return _columns(entry, entry.content, number, text_follows=False)
    return _columns(entry, entry.content[: len(entry.content) - len(text)], number, text_follows=True)


def _columns(entry: OutboxEntry, content: bytes, number: int | None, *, text_follows: bool) -> Parameters:
    return (
        entry.recipient,
        entry.datetime,
        content,
        entry.olm_type,
        entry.ciphertext,
        number,
        int(text_follows),
        int(entry.is_quiet),
    )


def _datetime(db: Connection, write: SetCiphertext | FinishOutgoing) -> int | None:
    if write.datetime is not None:
        return write.datetime
    number = messages.number_of(db, write.message_id)
    row = db.execute("SELECT datetime FROM messages WHERE id = ?", (number,)).fetchone()
    return None if row is None else int(row[0])


def _record_again(db: Connection, writes: Iterable[FinishOutgoing]) -> None:
    """Outcomes of messages of which some had left the outbox before."""
    for write in writes:
        number = messages.number_of(db, write.message_id)
        outcome = write.state.value, write.at, write.error, number, write.recipient
        db.execute(_RECORD_AGAIN, outcome)


def _entry(row: Row) -> OutboxEntry:
    message_id, recipient, client, datetime, content, olm_type, ciphertext, text, quiet, seconds = row
    content += text.encode()
    ids = MessageId(message_id), UserId(recipient), ClientId(client)
    return OutboxEntry(*ids, datetime, content, olm_type, ciphertext, bool(quiet), seconds or 0)
