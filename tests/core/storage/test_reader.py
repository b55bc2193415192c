"""Pages of history and the list of chats."""

import json
import random
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import pytest

from core.messaging.model import MessageState
from core.messaging.writes import MarkSeen
from core.protocol.ids import MessageId, UserId
from tests.core.storage.samples import ANN, BOB, EVE, Book, book, delivered, incoming, own, own_id


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Book]:
    with book(tmp_path) as opened:
        yield opened


@pytest.fixture
def talk(db: Book) -> Book:
    """Ten messages with Ann, numbered in the order they were stored, among as many with Bob."""
    for n in range(10):
        db.write(own(n) if n % 2 else incoming(100 - n, text=f"own {n}"), incoming(n, BOB))
    return db


def id_of(db: Book, n: int) -> MessageId:
    return db.reader.history(ANN, limit=500)[n].message_id


def test_history_is_oldest_first_in_the_order_of_arrival(talk: Book) -> None:
    assert talk.texts() == [f"own {n}" for n in range(10)]


def test_by_default_it_ends_with_the_newest(talk: Book) -> None:
    assert talk.texts(limit=3) == ["own 7", "own 8", "own 9"]


def test_before_is_strict_and_near_it(talk: Book) -> None:
    assert talk.texts(before=id_of(talk, 6), limit=3) == ["own 3", "own 4", "own 5"]
    assert talk.texts(before=id_of(talk, 1)) == ["own 0"]
    assert talk.texts(before=id_of(talk, 0)) == []


def test_after_is_strict_and_near_it(talk: Book) -> None:
    assert talk.texts(after=id_of(talk, 6), limit=2) == ["own 7", "own 8"]
    assert talk.texts(after=id_of(talk, 8)) == ["own 9"]
    assert talk.texts(after=id_of(talk, 9)) == []


def test_between_two_messages(talk: Book) -> None:
    assert talk.texts(after=id_of(talk, 2), before=id_of(talk, 6)) == ["own 3", "own 4", "own 5"]
    assert talk.texts(after=id_of(talk, 2), before=id_of(talk, 6), limit=1) == ["own 3"]
    assert talk.texts(after=id_of(talk, 6), before=id_of(talk, 2)) == []


@pytest.mark.parametrize("bound", ["before", "after"])
def test_a_message_that_is_not_stored_bounds_an_empty_page(talk: Book, bound: str) -> None:
    assert talk.texts(**{bound: own_id(999)}) == []


def test_a_talk_without_messages(talk: Book) -> None:
    assert talk.texts(EVE) == []
    assert talk.reader.message(own_id(999)) is None


def test_a_page_has_at_most_500_messages(db: Book) -> None:
    db.write(*(own(n) for n in range(1, 601)))
    assert len(db.texts(limit=10_000)) == 500
    assert db.texts(limit=0) == []
    assert db.texts(limit=-1) == []


@pytest.mark.parametrize("letter", ["a", "é", "漢", "🎉", "\x01", '"'])
def test_a_page_fits_one_line_of_json_whatever_the_characters(db: Book, letter: str) -> None:
    text = letter * (60_000 // len(letter.encode()))
    db.write(*(own(n, text=text) for n in range(1, 31)))
    page = db.reader.history(ANN, limit=500)
    line = json.dumps([asdict(message) for message in page], default=str)
    assert len(line) < 2**20
    assert page[-1].message_id == own_id(30)
    oldest = db.reader.history(ANN, after=own_id(1), limit=500)
    assert oldest[0].message_id == own_id(2)
    assert len(oldest) == len(page) >= 1


def test_a_message_too_long_for_any_page_is_a_page_of_its_own(db: Book) -> None:
    db.write(own(1), own(2, text="x" * 2_000_000), own(3))
    pages = [[m.datetime for m in db.reader.history(ANN, before=own_id(n))] for n in (3, 2)]
    assert pages == [[2], [1]]
    assert [m.datetime for m in db.reader.history(ANN)] == [3]


def test_walking_by_pages_meets_every_message_once(db: Book) -> None:
    rng = random.Random(5)
    db.write(*(own(n, text="漢" * rng.choice([1, 20_000])) for n in range(1, 201)))
    backwards: list[int] = []
    before: MessageId | None = None
    while page := db.reader.history(ANN, before=before, limit=40):
        backwards = [message.datetime for message in page] + backwards
        before = page[0].message_id
    assert backwards == list(range(1, 201))


def test_chats_are_newest_first_with_what_is_unread(db: Book) -> None:
    db.write(incoming(1), incoming(2), own(3, BOB), incoming(4, EVE), own(5))
    rows = [(row.conversation, row.last and row.last.text, row.unread) for row in db.reader.conversations()]
    assert rows == [(ANN, "own 5", 2), (EVE, "theirs 4", 1), (BOB, "own 3", 0)]


def test_the_first_unread_message_is_named(db: Book) -> None:
    def first_unread() -> MessageId | None:
        return db.reader.conversations()[0].first_unread

    db.write(incoming(1), incoming(2))
    assert first_unread() == incoming(1).message.message_id
    db.write(MarkSeen(ANN))
    assert first_unread() is None
    db.write(own(3), incoming(4), incoming(5))
    assert first_unread() == incoming(4).message.message_id


def test_the_last_message_of_a_chat_carries_its_state(db: Book) -> None:
    def last_state() -> MessageState | None:
        last = db.reader.conversations()[0].last
        return last and last.state

    db.write(own(1))
    assert last_state() is MessageState.QUEUED
    db.write(delivered(1))
    assert last_state() is MessageState.DELIVERED


def test_unread_survives_the_next_start(db: Book) -> None:
    db.write(incoming(1), MarkSeen(ANN), incoming(2), incoming(3))
    db.reopen()
    assert [(row.unread, row.first_unread) for row in db.reader.conversations()] == [
        (2, incoming(2).message.message_id)
    ]


def test_the_list_of_chats_agrees_with_a_count_of_all_messages(db: Book) -> None:
    rng = random.Random(6)
    for n in range(1, 300):
        person: UserId = rng.choice((ANN, BOB, EVE))
        if rng.random() < 0.1:
            db.write(MarkSeen(person))
        else:
            db.write(incoming(n, person) if rng.random() < 0.5 else own(n, person))
    rows = {row.conversation: row for row in db.reader.conversations()}
    unread = "SELECT count(*) FROM messages WHERE NOT own AND conversation = ? AND id >= coalesce(?, 1 << 62)"
    for person, row in rows.items():
        first = db.reader.stored([row.first_unread] if row.first_unread else [])
        number = db.profile.reader.execute(
            "SELECT id FROM messages WHERE message_id = ?", tuple(first) or (b"",)
        ).fetchone()
        counted = db.profile.reader.execute(unread, (person, number and number[0])).fetchone()
        assert counted == (row.unread,)
