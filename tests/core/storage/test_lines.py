"""System lines on disk: in the history of whoever asks for them, and nowhere else."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.messaging.model import ChatMessage, ConversationSummary
from core.messaging.writes import PutLine
from core.protocol.ids import MessageId
from tests.core.storage.samples import ANN, BOB, ME, Book, book, incoming, own


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Book]:
    with book(tmp_path) as opened:
        yield opened


def line(number: int, kind: str = "line:friend", conversation=ANN) -> PutLine:
    """A line of ours, known by its number."""
    return PutLine(
        ChatMessage(
            MessageId(b"line %11d" % number), ME, conversation, conversation, "", number, number, kind=kind
        )
    )


def kinds(db: Book, **bounds: object) -> list[str]:
    return [each.kind for each in db.reader.history(ANN, **bounds)]


def test_they_stand_in_their_place_for_who_asks(db: Book) -> None:
    db.write(line(1), incoming(2), line(3, "line:verified"))
    db.write(own(4), line(5, "line:key"))
    assert kinds(db) == ["text", "text"]
    assert kinds(db, lines=True) == ["line:friend", "text", "line:verified", "text", "line:key"]
    assert kinds(db, lines=True, limit=2) == ["text", "line:key"]
    assert kinds(db, limit=1) == ["text"], "a page of messages is as long as it would be without them"
    found = db.reader.history(ANN, lines=True)[0]
    assert found == line(1).message
    assert kinds(db, after=found.message_id, limit=1) == ["text"]


def test_they_are_neither_unread_nor_the_last_message(db: Book) -> None:
    db.write(incoming(2), line(3))
    db.write(line(4))
    (summary,) = db.reader.conversations()
    assert (summary.last.datetime, summary.unread) == (2, 1)


def test_a_conversation_of_lines_alone_is_listed_last(db: Book) -> None:
    db.write(line(1), line(2))
    db.write(incoming(3, BOB))
    listed = db.reader.conversations()
    assert [each.conversation for each in listed] == [BOB, ANN]
    assert listed[1] == ConversationSummary(ANN, None, 0)
    db.write(incoming(4))
    assert [each.conversation for each in db.reader.conversations()] == [ANN, BOB]


def test_a_line_stored_twice_is_there_once(db: Book) -> None:
    db.write(line(1))
    db.write(line(1))
    assert kinds(db, lines=True) == ["line:friend"]
