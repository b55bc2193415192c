"""Durable requests: ours until they have ended and their handler knows, our answers to those of peers."""

from typing import assert_never

from core.messaging.requests import AnsweredEntry, AskedEntry, Result
from core.messaging.writes import DropAnswered, DropAsked, PutAnswered, PutAsked
from core.protocol.events import Outcome
from core.protocol.ids import UserId
from core.storage.database import Connection

_ASKED = "peer, request_id, name, body, until_ms, result"
_ANSWERED = "peer, request_id, until_ms, outcome, body"


def write(db: Connection, write: PutAsked | DropAsked | PutAnswered | DropAnswered) -> None:
    """Inserts, replaces or removes one row."""
    match write:
        case PutAsked(entry):
            _put_asked(db, entry)
        case DropAsked(peer, request_id):
            db.execute("DELETE FROM asked WHERE peer = ? AND request_id = ?", (peer, request_id))
        case PutAnswered(entry):
            _put_answered(db, entry)
        case DropAnswered(peer, request_id):
            db.execute("DELETE FROM answered WHERE peer = ? AND request_id = ?", (peer, request_id))
        case _:
            assert_never(write)


def load_asked(db: Connection) -> list[AskedEntry]:
    """All of them, in the order they were written."""
    rows = db.execute(f"SELECT {_ASKED} FROM asked ORDER BY rowid")
    return [
        AskedEntry(UserId(peer), request_id, name, body, until_ms, None if result is None else Result(result))
        for peer, request_id, name, body, until_ms, result in rows
    ]


def load_answered(db: Connection) -> list[AnsweredEntry]:
    """All of them, in the order they were written."""
    rows = db.execute(f"SELECT {_ANSWERED} FROM answered ORDER BY rowid")
    return [
        AnsweredEntry(UserId(peer), request_id, until_ms, Outcome(outcome), body)
        for peer, request_id, until_ms, outcome, body in rows
    ]


def _put_asked(db: Connection, entry: AskedEntry) -> None:
    result = None if entry.result is None else entry.result.value
    row = entry.peer, entry.request_id, entry.name, entry.body, entry.until_ms, result
    db.execute(f"INSERT OR REPLACE INTO asked ({_ASKED}) VALUES (?, ?, ?, ?, ?, ?)", row)


def _put_answered(db: Connection, entry: AnsweredEntry) -> None:
    row = entry.peer, entry.request_id, entry.until_ms, entry.outcome.value, entry.body
    db.execute(f"INSERT OR REPLACE INTO answered ({_ANSWERED}) VALUES (?, ?, ?, ?, ?)", row)
