"""People we keep."""

from core.errors import ParleyError, StorageError
from core.messaging.model import Contact, Relation
from core.protocol.address import Address
from core.protocol.card import Card
from core.protocol.ids import UserId
from core.storage.database import Connection, Row

_COLUMNS = (
    "identity_key, link_key, name, relation, card, addresses, verified, status_text, last_seen, note, at, packet,"
    " confirmed, answered, hides_last_seen, has_new_key, id_changes"
)
_PUT = f"INSERT OR REPLACE INTO contacts (user_id, {_COLUMNS}) VALUES (?{', ?' * 17})"


def put(db: Connection, contact: Contact) -> None:
    """Inserts or replaces the contact of its user id."""
    db.execute(_PUT, (contact.user_id, *_row(contact)))


def drop(db: Connection, user_id: UserId) -> None:
    """Forgets the contact alone."""
    db.execute("DELETE FROM contacts WHERE user_id = ?", (user_id,))


def load(db: Connection) -> list[Contact]:
    """All contacts. Raises StorageError for one that cannot be read."""
    rows = db.execute(f"SELECT {_COLUMNS} FROM contacts ORDER BY user_id").fetchall()
    try:
        return [_contact(row) for row in rows]
    except (ParleyError, ValueError):
        raise StorageError(
            "A contact in the profile cannot be read. Restore the profile from a backup."
        ) from None


def _row(contact: Contact) -> tuple[bytes | str | int | None, ...]:
    return (
        contact.identity_key,
        contact.link_key,
        contact.name,
        contact.relation.value,
        None if contact.card is None else contact.card.encode(),
        "\n".join(str(address) for address in contact.addresses),
        int(contact.verified),
        contact.status_text,
        contact.last_seen,
        contact.note,
        contact.at,
        contact.packet,
        int(contact.confirmed),
        contact.answered,
        int(contact.hides_last_seen),
        int(contact.has_new_key),
        contact.id_changes,
    )


def _contact(row: Row) -> Contact:
    identity_key, link_key, name, relation, card, addresses, verified, *rest = row
    (
        status_text,
        last_seen,
        note,
        at,
        packet,
        confirmed,
        answered,
        hides_last_seen,
        has_new_key,
        id_changes,
    ) = rest
    return Contact(
        identity_key=identity_key,
        link_key=link_key,
        name=name,
        relation=Relation(relation),
        card=None if card is None else Card.decode(card),
        addresses=tuple(Address.parse(line) for line in addresses.splitlines()),
        verified=bool(verified),
        status_text=status_text,
        last_seen=last_seen,
        note=note,
        at=at,
        packet=packet,
        confirmed=bool(confirmed),
        answered=answered,
        hides_last_seen=bool(hides_last_seen),
        has_new_key=bool(has_new_key),
        id_changes=id_changes,
    )
