"""Ids that were given up for others, and what goes on under the new ones."""

from core.messaging.model import Contact
from core.protocol.ids import UserId
from core.storage import contacts, sessions, tickets
from core.storage.database import Connection

_MOVES = (
    "UPDATE messages SET receiver = ?2 WHERE conversation IN (?1, x'') AND own AND receiver = ?1",
    "UPDATE messages SET conversation = ?2 WHERE conversation = ?1",
    "UPDATE timed SET conversation = ?2 WHERE conversation = ?1",
    "UPDATE OR IGNORE receipts SET conversation = ?2 WHERE conversation = ?1",
    """
    INSERT INTO conversations (conversation, last, unread, first_unread)
    SELECT ?2, last, unread, first_unread FROM conversations WHERE conversation = ?1
    ON CONFLICT (conversation) DO UPDATE SET
        last = max(last, excluded.last),
        unread = unread + excluded.unread,
        first_unread = coalesce(min(first_unread, excluded.first_unread), first_unread, excluded.first_unread)
    """,
    "DELETE FROM conversations WHERE conversation = ?1 AND ?2 NOTNULL",
    "UPDATE outbox SET recipient = ?2, olm_type = NULL, ciphertext = NULL WHERE recipient = ?1",
    "UPDATE OR REPLACE asked SET peer = ?2 WHERE peer = ?1",
    "UPDATE OR REPLACE answered SET peer = ?2 WHERE peer = ?1",
)


def put(db: Connection, old: UserId, new: UserId) -> None:
    """`old`, and every id that stood for it, stands for `new`."""
    db.execute("UPDATE aliases SET user_id = ? WHERE user_id = ?", (new, old))
    db.execute("INSERT OR REPLACE INTO aliases (alias, user_id) VALUES (?, ?)", (old, new))
    db.execute("UPDATE OR REPLACE reactions SET user = ? WHERE user = ?", (new, old))


def canonical(db: Connection, user: bytes) -> UserId:
    """Whose id this is or was."""
    row = db.execute("SELECT user_id FROM aliases WHERE alias = ?", (user,)).fetchone()
    return UserId(user if row is None else row[0])


def move_contact(db: Connection, old: UserId, contact: Contact) -> None:
    """See MoveContact."""
    contacts.drop(db, old)
    contacts.put(db, contact)
    sessions.drop_all(db, old)
    tickets.drop_all(db, old)
    for statement in _MOVES:
        db.execute(statement, (old, contact.user_id))
    put(db, old, contact.user_id)


def load(db: Connection) -> dict[UserId, UserId]:
    """Every id that was given up, and whose it was."""
    rows = db.execute("SELECT alias, user_id FROM aliases")
    return {UserId(alias): UserId(user) for alias, user in rows}
