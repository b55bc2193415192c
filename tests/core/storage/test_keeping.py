"""What is old on disk, and which names of removed messages nobody needs any more."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from core.messaging.writes import ForgetNames, PutIncoming, RemoveMessages
from core.protocol.ids import MessageId, UserId
from core.storage import keeping
from tests.core.storage.samples import (
    ANN,
    BOB,
    CLIENT,
    OTHER_CLIENT,
    Book,
    book,
    delivered,
    incoming,
    own,
    own_id,
)

EVER = 2**62


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Book]:
    with book(tmp_path) as opened:
        yield opened


def at(received_at: int, datetime: int, sender: UserId = ANN) -> PutIncoming:
    put = incoming(datetime, sender)
    return PutIncoming(replace(put.message, received_at=received_at))


def their_id(datetime: int, sender: UserId = ANN, client=CLIENT) -> MessageId:
    return MessageId.of(sender, client, datetime)


def old(db: Book, before: int, limit: int = 99) -> list[MessageId]:
    return [name for name, _ in db.reader.old(before, 0, limit)[0]]


def names(db: Book, before: int, limit: int = 99) -> tuple[MessageId, ...]:
    return db.reader.old(None, before, limit)[1]


def test_old_is_what_was_stored_before_a_moment_in_any_conversation(db: Book) -> None:
    db.write(at(10, 1), at(20, 2, BOB), at(30, 3), at(40, 4, BOB))
    assert old(db, 10) == []
    assert set(old(db, 31)) == {their_id(1), their_id(2, BOB), their_id(3)}
    assert db.reader.old(11, 0, 9)[0] == [(their_id(1), ANN)]
    assert len(old(db, 99, 2)) == 2
    assert db.reader.old(None, 0, 9) == ([], ())


def test_what_waits_is_never_old(db: Book) -> None:
    db.write(own(1), own(2), own(3))
    db.write(delivered(2))
    assert old(db, EVER) == [own_id(2)]


def test_a_clock_that_was_wrong_for_a_while_keeps_nothing_else(db: Book) -> None:
    db.write(at(10, 1), at(9_999, 2), at(9_999, 3), at(20, 4))
    assert old(db, 50) == [their_id(1), their_id(4)]


def test_more_than_a_page(db: Book) -> None:
    count = 2 * keeping._PAGE + 5
    db.write(*(own(n) for n in range(1, count)), at(5, 1), at(6, 2))
    assert old(db, 10_000) == [their_id(1), their_id(2)], "behind what waits"


def test_names_of_removed_messages_go_once_a_newer_one_of_that_installation_came(db: Book) -> None:
    other = PutIncoming(replace(incoming(1, client=OTHER_CLIENT).message, received_at=10))
    db.write(at(10, 1), at(20, 2), other, own(5), own(6))
    db.write(delivered(5))
    every = (their_id(1), their_id(2), their_id(1, client=OTHER_CLIENT), own_id(5), own_id(6))
    assert names(db, EVER) == (), "what is shown has its name"
    db.write(RemoveMessages(every))
    assert set(names(db, EVER)) == {their_id(1), own_id(5)}
    assert names(db, 15) == (their_id(1),)
    db.write(ForgetNames(names(db, EVER)))
    assert db.reader.stored(every) == {their_id(2), their_id(1, client=OTHER_CLIENT), own_id(6)}
    rows = db.profile.writer.execute("SELECT count(*) FROM messages").fetchone()
    assert rows == (3,)
    assert [entry.datetime for entry in db.reader.load_outbox(ANN, -1, 9)] == [6]


def test_the_last_row_stays_so_that_its_number_is_not_given_twice(db: Book) -> None:
    db.write(own(1), delivered(1), own(2), delivered(2))
    db.write(RemoveMessages((own_id(1), own_id(2))))
    assert names(db, EVER) == (own_id(1),)
