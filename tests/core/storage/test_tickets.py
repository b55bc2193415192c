"""Tickets on disk: kept in order, forgotten with their person, and no bad row keeps a profile from opening."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.messaging.model import Contact, Relation
from core.messaging.writes import DropContact, KeepIssuedTickets, KeepTickets, PutContact, SetMeta
from core.protocol.ids import UserId
from core.protocol.tickets import IssuedTicket, Ticket
from core.storage import migrations
from tests.core.storage.samples import ANN, BOB, Book, book


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Book]:
    with book(tmp_path) as opened:
        yield opened


def ticket(number: int) -> Ticket:
    return Ticket(bytes([number]) * 16, bytes([number]) * 32, expiry_ms=1_000 + number, instance=2**32 - 1)


def issued(number: int, peer: UserId = ANN) -> IssuedTicket:
    return IssuedTicket(
        bytes([number]) * 16, bytes([number]) * 32, peer, b"k" * 32, 2_000, 3, full_at_ms=-1, resumptions=31
    )


def test_tickets_are_kept_whole_and_in_order(db: Book) -> None:
    """SF-48: also after a restart."""
    db.write(KeepTickets(ANN, (ticket(2), ticket(1))), KeepTickets(BOB, (ticket(2),)))
    db.write(KeepIssuedTickets(ANN, (issued(4), issued(3))), KeepIssuedTickets(BOB, (issued(5, BOB),)))
    db.reopen()
    assert db.reader.load_tickets() == [(ANN, ticket(2)), (ANN, ticket(1)), (BOB, ticket(2))]
    assert db.reader.load_issued_tickets() == [issued(4), issued(3), issued(5, BOB)]


def test_what_is_not_kept_again_is_gone(db: Book) -> None:
    db.write(KeepTickets(ANN, (ticket(1), ticket(2))), KeepIssuedTickets(ANN, (issued(1), issued(2))))
    db.write(KeepTickets(ANN, (ticket(2), ticket(3))), KeepIssuedTickets(ANN, ()))
    assert db.reader.load_tickets() == [(ANN, ticket(2)), (ANN, ticket(3))]
    assert db.reader.load_issued_tickets() == []


def test_a_dropped_contact_leaves_no_ticket_of_either_kind(db: Book) -> None:
    contact = Contact(b"i" * 32, b"l" * 32, "Ann", Relation.FRIEND)
    ann = contact.user_id
    db.write(PutContact(contact))
    for user in (ann, BOB):
        db.write(KeepTickets(user, (ticket(1),)), KeepIssuedTickets(user, (issued(user[0], user),)))
    db.write(DropContact(ann))
    assert db.reader.load_tickets() == [(BOB, ticket(1))]
    assert [each.peer_id for each in db.reader.load_issued_tickets()] == [BOB]


@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("tickets", "issuer"),
        ("tickets", "ticket_id"),
        ("tickets", "secret"),
        ("issued_tickets", "peer"),
        ("issued_tickets", "ticket_id"),
        ("issued_tickets", "secret"),
        ("issued_tickets", "peer_link_key"),
    ],
)
@pytest.mark.parametrize("length", [0, 15, 33])
def test_a_corrupt_row_is_left_out_and_the_others_are_read(
    db: Book, table: str, column: str, length: int
) -> None:
    """SF-49."""
    db.write(KeepTickets(ANN, (ticket(1),)), KeepIssuedTickets(ANN, (issued(1),)))
    db.profile.writer.execute(f"UPDATE {table} SET {column} = zeroblob({length})")
    db.write(KeepTickets(BOB, (ticket(2),)), KeepIssuedTickets(BOB, (issued(2, BOB),)))
    held = [(ANN, ticket(1)), (BOB, ticket(2))]
    ours = [issued(1), issued(2, BOB)]
    bad = 0 if table == "tickets" else 1
    for wanted, kind, found in (
        (held, 0, db.reader.load_tickets()),
        (ours, 1, db.reader.load_issued_tickets()),
    ):
        assert found == (wanted[1:] if kind == bad else wanted)


def test_a_corrupt_row_goes_with_the_next_ticket_of_its_person(db: Book) -> None:
    db.write(KeepTickets(ANN, (ticket(1),)))
    db.profile.writer.execute("UPDATE tickets SET secret = x'00'")
    db.write(KeepTickets(ANN, (ticket(2),)))
    assert db.profile.writer.execute("SELECT count(*) FROM tickets").fetchone() == (1,)


def test_a_profile_from_before_there_were_tickets_is_brought_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as before:
        before.setattr(migrations, "MIGRATIONS", migrations.MIGRATIONS[:1])
        with book(tmp_path) as old:
            old.write(SetMeta("kept", b"1"))
    with book(tmp_path) as new:
        assert new.reader.load_meta() == {"kept": b"1"}
        assert new.reader.load_tickets() == []
        new.write(KeepTickets(ANN, (ticket(1),)))
        assert new.reader.load_tickets() == [(ANN, ticket(1))]
