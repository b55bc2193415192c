"""A content comes back from the outbox byte for byte, whatever part of it is kept only with its message."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.messaging.writes import PutOutgoing, RequeueOutgoing
from core.protocol.content import Content, encode_content, normalise_text
from core.protocol.ids import MessageId
from core.storage.database import number
from tests.core.storage.samples import ANN, BOB, CLIENT, ME, Book, book, failed, own, own_id

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=300).map(normalise_text)
REPLIES = st.none() | st.binary(min_size=16, max_size=16).map(MessageId)


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    with book(tmp_path_factory.mktemp("contents")) as opened:
        yield opened


def sent(db: Book, text: str, random16: bytes, **changes: object) -> PutOutgoing:
    """A message as `Sending` makes it, the next of all."""
    datetime = number(db.profile.writer, "SELECT count(*) FROM messages") + 1
    write = own(datetime, text=text, **changes)
    sent_at, reply_to = write.message.sent_at, write.message.reply_to
    content = encode_content(Content("text", sent_at, ME, ANN, CLIENT, datetime, text, reply_to), random16)
    return replace(write, entry=replace(write.entry, content=content))


def loaded(db: Book, write: PutOutgoing) -> bytes:
    (entry,) = db.reader.load_outbox(write.entry.recipient, write.entry.datetime - 1, 1)
    assert entry == write.entry
    return entry.content


def kept(db: Book, write: PutOutgoing) -> int:
    """How many bytes of the content the outbox itself holds."""
    lengths = f"SELECT length(content) FROM outbox WHERE datetime = {write.entry.datetime}"
    return number(db.profile.reader, lengths)


@given(text=TEXTS, random16=st.binary(min_size=16, max_size=16), reply_to=REPLIES, reopen=st.booleans())
def test_what_is_sent_again_is_what_was_sent(
    db: Book, text: str, random16: bytes, reply_to: MessageId | None, reopen: bool
) -> None:
    write = sent(db, text, random16, reply_to=reply_to)
    db.write(write)
    if reopen:
        db.reopen()
    assert loaded(db, write) == write.entry.content
    assert kept(db, write) == len(write.entry.content) - len(text.encode())


@given(text=TEXTS, content=st.binary(max_size=40))
def test_any_content_comes_back(db: Book, text: str, content: bytes) -> None:
    write = sent(db, text, bytes(16))
    write = replace(write, entry=replace(write.entry, content=content))
    db.write(write)
    assert loaded(db, write) == content


@given(text=TEXTS)
def test_a_message_that_failed_is_sent_again_as_it_is_told(db: Book, text: str) -> None:
    write = sent(db, text, bytes(16))
    datetime = write.entry.datetime
    db.write(write, failed(datetime))
    again = replace(write, entry=replace(write.entry, content=write.entry.content[:9] + b"again"))
    db.write(RequeueOutgoing(again.entry))
    assert loaded(db, again) == again.entry.content


def test_a_second_write_of_a_message_keeps_its_own_content(tmp_path: Path) -> None:
    first, second = own(1, text="first"), own(1, BOB, text="second")
    with book(tmp_path) as db:
        writes = [
            replace(one, entry=replace(one.entry, content=one.message.text.encode()))
            for one in (first, second)
        ]
        db.write(*writes)
        assert [loaded(db, one) for one in writes] == [b"first", b"second"]
        assert db.reader.stored([own_id(1)]) == {own_id(1)}
