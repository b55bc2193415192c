"""Durable requests on disk: what is there after the profile was closed and opened again."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from core.messaging.requests import AnsweredEntry, AskedEntry, Result
from core.messaging.writes import DropAnswered, DropAsked, PutAnswered, PutAsked, SetMeta
from core.protocol.events import Outcome
from core.protocol.requests import MAX_REQUEST_BODY_BYTES
from core.storage import migrations
from core.storage.migrations import MIGRATIONS
from tests.core.storage.samples import ANN, BOB, Book, book

ASKED = AskedEntry(ANN, 2**32 - 1, "écho", bytes(range(256)), 2**62)
ANSWERED = AnsweredEntry(ANN, 2**31, 2**62, Outcome.ANSWERED, bytes(range(256)))


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Book]:
    with book(tmp_path) as opened:
        yield opened


def test_what_was_asked_is_kept_whole_and_in_order(db: Book) -> None:
    """JE-44."""
    entries = [
        ASKED,
        replace(ASKED, peer=BOB, body=bytes(MAX_REQUEST_BODY_BYTES)),
        replace(ASKED, request_id=0),
    ]
    db.write(*[PutAsked(entry) for entry in entries])
    db.reopen()
    assert db.reader.load_asked() == entries


@pytest.mark.parametrize("result", Result)
def test_an_end_takes_the_place_of_what_was_asked(db: Book, result: Result) -> None:
    ended = replace(ASKED, body=b"answer", result=result)
    db.write(PutAsked(ASKED), PutAsked(replace(ASKED, peer=BOB)), PutAsked(ended))
    db.reopen()
    assert db.reader.load_asked() == [replace(ASKED, peer=BOB), ended]


@pytest.mark.parametrize("outcome", Outcome)
def test_what_was_answered_is_kept_whole_and_in_order(db: Book, outcome: Outcome) -> None:
    """JE-44."""
    entries = [replace(ANSWERED, outcome=outcome), replace(ANSWERED, peer=BOB, body=b"")]
    db.write(*[PutAnswered(entry) for entry in entries])
    db.reopen()
    assert db.reader.load_answered() == entries


def test_what_is_over_is_forgotten_alone(db: Book) -> None:
    db.write(PutAsked(ASKED), PutAsked(replace(ASKED, request_id=1)), PutAsked(replace(ASKED, peer=BOB)))
    db.write(PutAnswered(ANSWERED), PutAnswered(replace(ANSWERED, request_id=1)))
    db.write(DropAsked(ANN, 1), DropAsked(ANN, 1), DropAnswered(ANN, 1), DropAnswered(BOB, 2**31))
    assert db.reader.load_asked() == [ASKED, replace(ASKED, peer=BOB)]
    assert db.reader.load_answered() == [ANSWERED]


def test_a_profile_from_before_requests_is_brought_to_now(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as before:
        before.setattr(migrations, "MIGRATIONS", MIGRATIONS[:1])
        with book(tmp_path) as old:
            old.write(SetMeta("kept", b"1"))
    with book(tmp_path) as db:
        db.write(PutAsked(ASKED))
        assert (db.reader.load_meta(), db.reader.load_asked()) == ({"kept": b"1"}, [ASKED])
