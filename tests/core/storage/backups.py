"""A profile with something of everything, its backup, and what is made of that."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from core.messaging.model import BackupInfo, Contact, Relation
from core.messaging.requests import AskedEntry
from core.messaging.writes import (
    KeepTickets,
    PutAccount,
    PutAsked,
    PutContact,
    PutSession,
    SetCiphertext,
    SetMeta,
    Write,
)
from core.protocol.identity import Identity
from core.protocol.tickets import Ticket
from core.storage.backup import export, restore
from core.storage.keystore import KeyKind
from tests.core.storage.samples import ANN, BOB, CHEAP, Book, book, delivered, incoming, own, own_id

SECRET, MADE_AT = "open sesame", 1_790_000_000_123
TICKET = Ticket(b"t" * 16, b"s" * 32, 2_000_000_000_000, 3)


@contextlib.contextmanager
def alice_profile(home: Path) -> Iterator[Book]:
    """A profile with something of everything."""
    identity = Identity.generate()
    friend = Identity.generate()
    card = identity.make_card("Alice", bytes(32), 1, 2_000_000_000_000)
    with book(home) as db:
        db.write(
            SetMeta("card", card.encode()),
            SetMeta("identity", identity.to_bytes()),
            PutAccount("the pickled account"),
            PutContact(Contact(friend.identity_key, friend.link_key, "Bob", Relation.FRIEND)),
            PutContact(Contact(identity.identity_key, identity.link_key, "Eve", Relation.BLOCKED)),
            PutSession(ANN, "s", "the pickled session", 1),
            KeepTickets(ANN, (TICKET,)),
            PutAsked(AskedEntry(ANN, 7, "x", b"y", 2_000_000_000_000, None)),
            own(1),
            incoming(2, BOB),
            own(3, text="waits, sealed"),
            SetCiphertext(own_id(3), ANN, 1, b"the ciphertext", 3),
            delivered(1),
        )
        yield db


def make(db: Book, target: Path, passphrase: str = SECRET) -> BackupInfo:
    return export(db.home, db.profile.key, target, passphrase, MADE_AT, cost=CHEAP)


def nothing_new(_: dict[str, bytes]) -> list[Write]:
    return []


@contextlib.contextmanager
def restored(path: Path, home: Path) -> Iterator[Book]:
    restore(path, SECRET, home, KeyKind.FILE, None, nothing_new)
    with book(home) as db:
        yield db
