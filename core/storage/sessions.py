"""Olm sessions, pickled. The database around them is what encrypts them."""

from collections.abc import Sequence

from core.messaging.writes import DropSession, PutSession
from core.protocol.ids import UserId
from core.storage import bulk
from core.storage.database import Connection, Parameters

_PUT = """
    INSERT INTO sessions (peer, session_id, pickle, used_at) {values}
    ON CONFLICT (peer, session_id) DO UPDATE SET pickle = excluded.pickle, used_at = excluded.used_at
"""


def row(session: PutSession) -> Parameters:
    """What `put` takes."""
    return session.peer, session.session_id, session.pickle, session.used_at


def put(db: Connection, rows: Sequence[Parameters]) -> None:
    """Inserts or replaces sessions."""
    bulk.run(db, _PUT, rows)


def drop(db: Connection, session: DropSession) -> None:
    """Forgets one session."""
    db.execute("DELETE FROM sessions WHERE peer = ? AND session_id = ?", (session.peer, session.session_id))


def drop_all(db: Connection, peer: UserId) -> None:
    """Forgets every session with a person."""
    db.execute("DELETE FROM sessions WHERE peer = ?", (peer,))


def load(db: Connection) -> list[PutSession]:
    """All sessions, each person's most recently used first."""
    rows = db.execute(
        "SELECT peer, session_id, pickle, used_at FROM sessions ORDER BY peer, used_at DESC, session_id"
    )
    return [
        PutSession(UserId(peer), session_id, pickle, used_at) for peer, session_id, pickle, used_at in rows
    ]
