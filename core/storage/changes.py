"""What changes messages that are stored: edits, deletions, reactions, receipts, and what a person removes here.

A content that changes a message keeps no text of its own. Once it has taken effect, its row says on what (reply_to).
"""

from collections.abc import Sequence
from typing import assert_never

from core.messaging.model import ChatMessage
from core.messaging.writes import ClearMessages, RemoveMessages
from core.protocol.changes import Change, Deletion, Edit, Quiet, Reacted, Receipt
from core.protocol.ids import MessageId, UserId
from core.storage import aliases, messages, outbox, reactions, receipts, search, timed
from core.storage.database import Connection, Row
from core.storage.messages import IS_UNREAD, NO_LINE

# A message of the same conversation that can still be changed.
_TARGET = """
    SELECT id, own, receiver, datetime, sender FROM messages
    WHERE id = ? AND conversation = ? AND kind = 'text' AND NOT deleted
"""
_UNREAD_OF = f"""
    SELECT count(*) FROM conversations AS c CROSS JOIN messages AS m ON m.id IN ({{marks}}) AND m.id >= c.first_unread
    WHERE c.conversation = ? AND {IS_UNREAD}
"""
# After the messages have changed.
_LESS_UNREAD = f"""
    UPDATE conversations SET unread = unread - ?2, first_unread = (
        SELECT m.id FROM messages AS m
        WHERE m.conversation = ?1 AND m.id >= conversations.first_unread AND {IS_UNREAD}
        ORDER BY m.id LIMIT 1
    )
    WHERE conversation = ?1
"""
_IS_EMPTY = """
    DELETE FROM conversations
    WHERE conversation = ?1 AND NOT EXISTS (SELECT 1 FROM messages WHERE messages.conversation = ?1)
"""
_LAST = f"""
    UPDATE conversations SET last = coalesce((
        SELECT m.id FROM messages AS m WHERE m.conversation = ?1 AND {NO_LINE} ORDER BY m.id DESC LIMIT 1
    ), 0)
    WHERE conversation = ?1
"""
_WAITING = """
    SELECT o.recipient, o.datetime FROM messages AS m
    CROSS JOIN outbox AS o ON o.recipient = m.receiver AND o.datetime = m.datetime
    WHERE m.id {which} AND m.own AND o.text_follows
"""
_OLDEST = "SELECT id FROM messages WHERE conversation = ? AND id <= ? ORDER BY id LIMIT ?"


def apply(db: Connection, number: int, content: ChatMessage, change: Quiet) -> None:
    """The change of a content that was stored just now, under `number`; nothing if its sender may not make it."""
    if isinstance(change, Receipt):
        receipts.put(db, content.conversation, change.of_client, change.up_to, content.received_at)
        return
    target = _target(db, content, change)
    if target is not None and _changes(db, target, content, change):
        db.execute("UPDATE messages SET reply_to = ? WHERE id = ?", (change.of, number))


def changed(db: Connection, by: Sequence[MessageId]) -> list[ChatMessage]:
    """Of contents that change messages: each message that was changed, once, as it is now."""
    numbers = [messages.number_of(db, message_id) for message_id in by]
    rows = [
        db.execute("SELECT reply_to FROM messages WHERE id = ?", (number,)).fetchone() for number in numbers
    ]
    targets = dict.fromkeys(MessageId(row[0]) for row in rows if row is not None and row[0] is not None)
    found = [messages.message(db, target) for target in targets]
    return [message for message in found if message is not None]


def remove(db: Connection, write: RemoveMessages | ClearMessages) -> None:
    """Gone from this computer: no text, in no conversation. The rows stay, so that a copy is known (SF-71)."""
    match write:
        case RemoveMessages(message_ids):
            for conversation, numbers in _by_conversation(db, message_ids).items():
                _remove(db, conversation, numbers)
        case ClearMessages(conversation, up_to, most):
            oldest = db.execute(_OLDEST, (conversation, messages.number_of(db, up_to), most)).fetchall()
            _remove(db, conversation, [row[0] for row in oldest])


def _by_conversation(db: Connection, message_ids: Sequence[MessageId]) -> dict[bytes, list[int]]:
    found: dict[bytes, list[int]] = {}
    for message_id in message_ids:
        number = messages.number_of(db, message_id)
        row = db.execute("SELECT conversation FROM messages WHERE id = ?", (number,)).fetchone()
        if number is not None and row is not None and row[0] != messages.HIDDEN:
            found.setdefault(row[0], []).append(number)
    return found


def _target(db: Connection, content: ChatMessage, change: Change) -> Row | None:
    number = messages.number_of(db, change.of)
    return db.execute(_TARGET, (number, content.conversation)).fetchone()


def _changes(db: Connection, target: Row, content: ChatMessage, change: Change) -> bool:
    """Does it; whether it was done. Edits and deletions are the author's alone."""
    by = aliases.canonical(db, content.sender)
    match change:
        case Reacted(_, emoji):
            return reactions.put(db, target[0], by, emoji, content.sent_at, content.datetime)
        case Edit() | Deletion() if aliases.canonical(db, target[4]) != by:
            return False
        case Edit(_, text):
            _set_text(db, target, text)
            db.execute("UPDATE messages SET edited_at = ? WHERE id = ?", (content.sent_at, target[0]))
        case Deletion():
            _delete(db, target, content.conversation)
        case _:
            assert_never(change)
    return True


def _set_text(db: Connection, target: Row, text: str) -> None:
    number, own, receiver, datetime = target[:4]
    if own:
        outbox.make_whole(db, receiver, datetime)
    db.execute("UPDATE messages SET text = ? WHERE id = ?", (text, number))
    search.forget_words(db, number)


def _delete(db: Connection, target: Row, conversation: UserId) -> None:
    number = target[0]
    unread = _unread_of(db, conversation, [number])
    _set_text(db, target, "")
    db.execute("UPDATE messages SET deleted = 1, reacted = 0 WHERE id = ?", (number,))
    reactions.drop(db, [number])
    if unread:
        db.execute(_LESS_UNREAD, (conversation, unread))


def _remove(db: Connection, conversation: bytes, numbers: Sequence[int]) -> None:
    which = f"IN ({', '.join('?' * len(numbers))})"
    unread = _unread_of(db, conversation, numbers)
    for recipient, datetime in db.execute(_WAITING.format(which=which), numbers).fetchall():
        outbox.make_whole(db, recipient, datetime)
    db.execute(f"UPDATE messages SET conversation = x'', text = '', reacted = 0 WHERE id {which}", numbers)
    db.execute(f"DELETE FROM message_index WHERE rowid {which}", numbers)
    reactions.drop(db, numbers)
    timed.drop(db, numbers)
    db.execute(_IS_EMPTY, (conversation,))
    db.execute(_LAST, (conversation,))
    if unread:
        db.execute(_LESS_UNREAD, (conversation, unread))


def _unread_of(db: Connection, conversation: bytes, numbers: Sequence[int]) -> int:
    """How many of these messages are unread."""
    sql = _UNREAD_OF.format(marks=", ".join("?" * len(numbers)))
    row = db.execute(sql, (*numbers, conversation)).fetchone()
    return 0 if row is None else int(row[0])
