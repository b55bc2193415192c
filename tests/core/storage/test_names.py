"""Messages are found by their ids, and stored once, before and after their ids are gathered in message_ids."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from core.messaging.model import MessageState
from core.messaging.writes import SetCiphertext, SetMeta
from core.protocol.ids import MessageId
from core.storage import messages
from core.storage.database import number
from core.storage.search import index_step
from tests.core.storage.samples import (
    ANN,
    OTHER_CLIENT,
    Book,
    book,
    delivered,
    entry,
    incoming,
    own,
    own_id,
)


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Book]:
    with book(tmp_path) as opened:
        yield opened


@pytest.fixture
def in_burst(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messages, "MOST_UNNAMED", 10)


@pytest.fixture
def at_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messages, "UNNAMED_AT_REST", 10)


def theirs(datetime: int) -> MessageId:
    return incoming(datetime).message.message_id


def named(db: Book) -> int:
    return number(db.profile.reader, "SELECT count(*) FROM message_ids")


def rest(db: Book) -> None:
    while index_step(db.profile.writer):
        pass


def test_a_long_burst_is_named_on_the_way(db: Book, in_burst: None) -> None:
    sizes = []
    for start in range(0, 24, 4):
        db.write(*(incoming(n) for n in range(start, start + 4)))
        sizes.append(named(db))
    assert sizes == [0, 0, 12, 12, 12, 24]
    assert db.reader.stored(map(theirs, range(30))) == set(map(theirs, range(24)))


def test_many_are_named_when_there_is_time_and_few_are_left(db: Book, at_rest: None) -> None:
    db.write(*(incoming(n) for n in range(9)))
    rest(db)
    assert named(db) == 0
    db.write(own(9))
    rest(db)
    assert named(db) == 10
    db.reopen()
    assert db.reader.stored([theirs(8), own_id(9), own_id(8)]) == {theirs(8), own_id(9)}


@pytest.mark.parametrize("is_named", [True, False])
def test_a_message_is_found_named_or_not(db: Book, at_rest: None, is_named: bool) -> None:
    db.write(*(incoming(n) for n in range(1, 21)))
    if is_named:
        rest(db)
    assert named(db) == (20 if is_named else 0)
    message = db.reader.message(theirs(7))
    assert message == incoming(7).message
    assert db.texts(before=theirs(7), limit=2) == ["theirs 5", "theirs 6"]
    assert db.texts(after=theirs(19)) == ["theirs 20"]


@pytest.mark.parametrize("is_named", [True, False])
def test_a_message_that_comes_again_is_stored_once(db: Book, at_rest: None, is_named: bool) -> None:
    db.write(*(incoming(n) for n in range(0, 40, 2)), *(own(n) for n in range(0, 40, 2)))
    if is_named:
        rest(db)
    db.write(*(incoming(n) for n in range(40)), incoming(3, client=OTHER_CLIENT), incoming(41), incoming(41))
    assert number(db.profile.reader, "SELECT count(*) FROM messages") == 20 + 40 + 2
    ids = "SELECT count(DISTINCT message_id) FROM messages"
    assert number(db.profile.reader, ids) == 20 + 40 + 2
    assert db.reader.conversations()[0].unread == 42


def test_messages_without_an_installation_are_stored_once(db: Book) -> None:
    message = replace(incoming(5).message, client=None)
    for _ in range(2):
        db.write(*2 * [replace(incoming(5), message=message)], incoming(9))
    assert db.texts() == ["theirs 5", "theirs 9"]


def test_a_datetime_set_forward_hides_no_message(db: Book) -> None:
    db.write(SetMeta("datetime", (20).to_bytes(8, "big")), own(7), own(300), own(9))
    assert db.texts() == ["own 7", "own 300", "own 9"]


@pytest.mark.parametrize("is_named", [True, False])
@pytest.mark.parametrize("is_told", [True, False])
def test_writes_find_their_messages(db: Book, at_rest: None, is_named: bool, is_told: bool) -> None:
    def told(datetime: int) -> int | None:
        return datetime if is_told else None

    db.write(*(own(n) for n in range(1, 21)))
    if is_named:
        rest(db)
    db.write(SetCiphertext(own_id(3), ANN, 0, b"three", told(3)))
    db.write(*(replace(delivered(n), datetime=told(n)) for n in (2, 20)))
    again = replace(delivered(2), datetime=told(2), state=MessageState.READ)
    db.write(replace(delivered(1), datetime=told(1)), again)
    states = [message.state for message in db.reader.history(ANN)]
    ends, waiting = (MessageState.DELIVERED, MessageState.READ), [MessageState.QUEUED] * 17
    assert states == [*ends, *waiting, MessageState.DELIVERED]
    sealed = replace(entry(3), olm_type=0, ciphertext=b"three")
    assert db.reader.load_outbox(ANN, -1, 2) == [sealed, entry(4)]
