"""Tickets for resuming links, held and issued (section 4). The database around them is what encrypts them."""

from collections.abc import Callable
from typing import TypeVar

from core.errors import ParleyError
from core.messaging.writes import KeepIssuedTickets, KeepTickets
from core.protocol.constants import KEY_BYTES
from core.protocol.ids import UserId
from core.protocol.tickets import TICKET_ID_BYTES, IssuedTicket, Ticket
from core.storage.database import Connection, Row

T = TypeVar("T")


def keep(db: Connection, write: KeepTickets | KeepIssuedTickets) -> None:
    """The person's tickets of this kind are these and no others; also rows that could not be read are gone."""
    if isinstance(write, KeepTickets):
        _keep_held(db, write)
    else:
        _keep_issued(db, write)


def drop_all(db: Connection, peer: UserId) -> None:
    """Forgets a person's tickets of both kinds."""
    db.execute("DELETE FROM tickets WHERE issuer = ?", (peer,))
    db.execute("DELETE FROM issued_tickets WHERE peer = ?", (peer,))


def load(db: Connection) -> list[tuple[UserId, Ticket]]:
    """Those held, by issuer, oldest first. A row that cannot be one is left out (SF-49)."""
    rows = db.execute("SELECT issuer, ticket_id, secret, expiry, instance FROM tickets ORDER BY rowid")
    return _readable(rows.fetchall(), _ticket)


def load_issued(db: Connection) -> list[IssuedTicket]:
    """Those issued, oldest first. A row that cannot be one is left out (SF-49)."""
    rows = db.execute(
        "SELECT ticket_id, secret, peer, peer_link_key, expiry, instance, full_at, resumptions"
        " FROM issued_tickets ORDER BY rowid"
    )
    return _readable(rows.fetchall(), _issued)


def _keep_held(db: Connection, write: KeepTickets) -> None:
    db.execute("DELETE FROM tickets WHERE issuer = ?", (write.issuer,))
    rows = [
        (write.issuer, each.ticket_id, each.secret, each.expiry_ms, each.instance) for each in write.tickets
    ]
    db.executemany("INSERT INTO tickets VALUES (?, ?, ?, ?, ?)", rows)


def _keep_issued(db: Connection, write: KeepIssuedTickets) -> None:
    db.execute("DELETE FROM issued_tickets WHERE peer = ?", (write.peer,))
    rows = [
        (
            write.peer,
            each.ticket_id,
            each.secret,
            each.peer_link_key,
            each.expiry_ms,
            each.instance,
            each.full_at_ms,
            each.resumptions,
        )
        for each in write.tickets
    ]
    db.executemany("INSERT INTO issued_tickets VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)


def _readable(rows: list[Row], read: Callable[[Row], T | None]) -> list[T]:
    found = [read(row) for row in rows]
    return [each for each in found if each is not None]


def _ticket(row: Row) -> tuple[UserId, Ticket] | None:
    issuer, ticket_id, secret, expiry_ms, instance = row
    if (len(ticket_id), len(secret)) != (TICKET_ID_BYTES, KEY_BYTES):
        return None
    peer_id = _user(issuer)
    return None if peer_id is None else (peer_id, Ticket(ticket_id, secret, expiry_ms, instance))


def _issued(row: Row) -> IssuedTicket | None:
    ticket_id, secret, peer, peer_link_key, *rest = row
    sizes = len(ticket_id), len(secret), len(peer_link_key)
    peer_id = _user(peer)
    if peer_id is None or sizes != (TICKET_ID_BYTES, KEY_BYTES, KEY_BYTES):
        return None
    return IssuedTicket(ticket_id, secret, peer_id, peer_link_key, *rest)


def _user(value: bytes) -> UserId | None:
    try:
        return UserId(value)
    except ParleyError:
        return None
