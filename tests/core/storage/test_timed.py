"""Messages that disappear, on disk: when their time begins, what has run out, and what is left of it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from core.messaging.model import MessageState
from core.messaging.writes import (
    DropContact,
    MarkSeen,
    PutIncoming,
    PutOutgoing,
    RemoveMessages,
    RequeueOutgoing,
    StartTimer,
)
from core.protocol.ids import MessageId
from core.storage import search
from tests.core.storage.samples import (
    ANN,
    BOB,
    CLIENT,
    Book,
    book,
    delivered,
    failed,
    incoming,
    own,
    own_id,
)

HOUR = 3_600


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Book]:
    with book(tmp_path) as opened:
        yield opened


def theirs(datetime: int, seconds: int = HOUR, sender=ANN, **changes: object) -> PutIncoming:
    put = incoming(datetime, sender)
    return PutIncoming(replace(put.message, expires_in_s=seconds, **changes))


def ours(datetime: int, seconds: int = HOUR) -> PutOutgoing:
    put = own(datetime, expires_in_s=seconds)
    return PutOutgoing(put.message, replace(put.entry, expires_in_s=seconds))


def their_id(datetime: int, sender=ANN) -> MessageId:
    return MessageId.of(sender, CLIENT, datetime)


def test_a_message_keeps_its_setting(db: Book) -> None:
    db.write(theirs(1), ours(2), incoming(3))
    found = [(each.expires_in_s, each.expires_at) for each in db.reader.history(ANN)]
    assert found == [(HOUR, None), (HOUR, None), (0, None)]
    (waiting,) = db.reader.load_outbox(ANN, -1, 9)
    assert waiting.expires_in_s == HOUR


def test_the_time_of_an_own_one_begins_once(db: Book) -> None:
    db.write(ours(1), own(2))
    db.write(delivered(1), StartTimer(own_id(1), 1_000), delivered(2), StartTimer(own_id(2), 1_000))
    db.write(StartTimer(own_id(1), 9_000))
    found = [each.expires_at for each in db.reader.history(ANN)]
    assert found == [1_000 + HOUR * 1_000, None]
    assert db.reader.next_expiry() == 1_000 + HOUR * 1_000


def test_what_failed_and_is_sent_again_has_its_time_before_it(db: Book) -> None:
    db.write(ours(1), failed(1))
    assert db.reader.next_expiry() is None
    db.write(RequeueOutgoing(ours(1).entry))
    (waiting,) = db.reader.load_outbox(ANN, -1, 9)
    assert waiting.expires_in_s == HOUR
    db.write(delivered(1), StartTimer(own_id(1), 5))
    assert db.reader.next_expiry() == 5 + HOUR * 1_000


def test_what_a_lost_friend_never_got_stays(db: Book) -> None:
    db.write(ours(1), DropContact(ANN))
    assert db.reader.next_expiry() is None
    assert db.reader.message(own_id(1)).state is MessageState.FAILED


def test_the_time_of_a_friend_s_begins_when_it_is_seen(db: Book) -> None:
    db.write(theirs(1), theirs(2), theirs(3, sender=BOB), ours(4))
    assert [each.datetime for each in db.reader.unseen_timed(ANN)] == [1, 2]
    db.write(MarkSeen(ANN, their_id(1), 1_000))
    assert [each.datetime for each in db.reader.unseen_timed(ANN)] == [2]
    db.write(MarkSeen(ANN, None, 2_000))
    db.write(MarkSeen(ANN, None, 3_000))
    found = [each.expires_at for each in db.reader.history(ANN)]
    assert found == [1_000 + HOUR * 1_000, 2_000 + HOUR * 1_000, None]
    assert db.reader.history(BOB)[0].expires_at is None


def test_what_has_run_out(db: Book) -> None:
    db.write(theirs(1, 10), theirs(2, 5), theirs(3, 20, sender=BOB), theirs(4, 99))
    db.write(MarkSeen(ANN, None, 0), MarkSeen(BOB, None, 0))
    assert db.reader.expired(4_999, 9) == ([], 5_000)
    assert db.reader.expired(10_000, 9) == ([(their_id(2), ANN), (their_id(1), ANN)], 20_000)
    assert db.reader.expired(10_000, 2) == ([(their_id(2), ANN), (their_id(1), ANN)], 10_000)
    assert db.reader.expired(20_000, 9)[0][-1] == (their_id(3, BOB), BOB)
    assert db.reader.expired(20_000, 9)[1] == 99_000


def test_what_is_removed_leaves_its_name_alone(db: Book) -> None:
    db.write(theirs(1, 10), incoming(2))
    search.index_step(db.profile.writer)
    db.write(MarkSeen(ANN, None, 0))
    db.write(RemoveMessages((their_id(1),)))
    assert db.texts() == ["theirs 2"]
    assert db.reader.search("theirs 1") == []
    assert db.reader.next_expiry() is None
    assert db.reader.stored([their_id(1)]) == {their_id(1)}
    assert db.profile.writer.execute("SELECT count(*) FROM timed").fetchone() == (0,)
    db.write(theirs(1, 10))
    assert db.texts() == ["theirs 2"], "a copy"


def test_a_line_says_how_long_and_stays(db: Book) -> None:
    db.write(theirs(1, kind="line:timer", text=""), incoming(2))
    db.write(MarkSeen(ANN, None, 0))
    line, _ = db.reader.history(ANN, lines=True)
    assert (line.kind, line.expires_in_s, line.expires_at) == ("line:timer", HOUR, None)
    assert db.reader.next_expiry() is None
    (summary,) = db.reader.conversations()
    assert (summary.last.datetime, summary.unread) == (2, 0)


def test_lines_are_not_unread_however_it_is_counted(db: Book) -> None:
    db.write(incoming(1), theirs(2, kind="line:timer"), incoming(3), theirs(4, kind="line:timer"))
    assert db.reader.conversations()[0].unread == 2
    db.write(MarkSeen(ANN, their_id(1), 0))
    (summary,) = db.reader.conversations()
    assert (summary.unread, summary.first_unread) == (1, their_id(3))
    db.write(RemoveMessages((their_id(3),)))
    (summary,) = db.reader.conversations()
    assert (summary.unread, summary.first_unread, summary.last.datetime) == (0, None, 1)
    db.write(RemoveMessages((their_id(1),)))
    (summary,) = db.reader.conversations()
    assert (summary.unread, summary.last) == (0, None)


def test_it_is_there_after_a_restart(db: Book) -> None:
    db.write(theirs(1, 10), ours(2))
    db.write(MarkSeen(ANN, None, 0))
    db.reopen()
    assert db.reader.next_expiry() == 10_000
    assert db.reader.load_outbox(ANN, -1, 9)[0].expires_in_s == HOUR
