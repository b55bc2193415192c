"""Edits, deletions, reactions, receipts and removals: what a reader, a search and the list of chats then say."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from core.messaging.model import ChatMessage, MessageState, Reaction, Recipient
from core.messaging.writes import ClearMessages, MarkSeen, RemoveMessages, SetContent
from core.protocol.changes import Change, Deletion, Edit, Quiet, Reacted, Receipt
from core.protocol.ids import ClientId, MessageId
from core.storage import migrations
from core.storage.database import number
from core.storage.search import index_step
from tests.core.storage.samples import (
    ANN,
    BOB,
    CLIENT,
    ME,
    OTHER_CLIENT,
    Book,
    book,
    delivered,
    entry,
    failed,
    incoming,
    own,
    own_change,
    own_id,
    their_change,
)


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Book]:
    with book(tmp_path) as opened:
        yield opened


def theirs(datetime: int) -> MessageId:
    return MessageId.of(ANN, CLIENT, datetime)


def index(db: Book) -> None:
    while index_step(db.profile.writer):
        pass


def one(db: Book, message_id: MessageId) -> ChatMessage:
    message = db.reader.message(message_id)
    assert message is not None
    return message


def hits(db: Book, query: str) -> list[str]:
    return [message.text for message in db.reader.search(query)]


def summary(db: Book) -> tuple[str | None, int, MessageId | None]:
    """Of the talk with Ann: last text, how many unread, the first of them."""
    row = next(row for row in db.reader.conversations() if row.conversation == ANN)
    return row.last and row.last.text, row.unread, row.first_unread


def changed(db: Book, by: MessageId) -> list[MessageId]:
    return [message.message_id for message in db.reader.changed([by])]


# -- edits and deletions


@pytest.mark.parametrize("is_indexed", [True, False])
def test_an_edit_gives_a_message_its_new_text_and_its_words(db: Book, is_indexed: bool) -> None:
    db.write(own(1, text="apple"), own(2, text="pear"))
    if is_indexed:
        index(db)
    db.write(own_change(3, Edit(own_id(1), "cherry")))
    index(db)
    db.reopen()
    assert db.texts() == ["cherry", "pear"]
    assert one(db, own_id(1)).edited_at == 103
    assert (hits(db, "cherry"), hits(db, "apple"), hits(db, "pear")) == (["cherry"], [], ["pear"])
    assert changed(db, own_id(3)) == [own_id(1)]


@pytest.mark.parametrize("is_indexed", [True, False])
def test_a_deletion_leaves_a_place_without_text_words_and_reactions(db: Book, is_indexed: bool) -> None:
    db.write(incoming(1, text="apple"), own_change(2, Reacted(theirs(1), "👍")))
    if is_indexed:
        index(db)
    db.write(their_change(3, Deletion(theirs(1))))
    index(db)
    message = one(db, theirs(1))
    assert (message.text, message.is_deleted, message.reactions) == ("", True, ())
    assert db.reader.history(ANN) == [message]
    assert hits(db, "apple") == []
    assert number(db.profile.reader, "SELECT count(*) FROM reactions") == 0


def test_the_later_edit_counts_and_none_after_a_deletion(db: Book) -> None:
    db.write(incoming(1), *(their_change(n, Edit(theirs(1), f"edit {n}")) for n in (2, 3)))
    assert one(db, theirs(1)).text == "edit 3"
    db.write(their_change(4, Deletion(theirs(1))), their_change(5, Edit(theirs(1), "risen")))
    assert one(db, theirs(1)).is_deleted
    assert one(db, theirs(1)).text == ""
    assert changed(db, theirs(5)) == []


def test_a_copy_of_an_edit_does_not_undo_a_later_one(db: Book) -> None:
    """SF-71: what is stored already changes nothing."""
    first = their_change(2, Edit(theirs(1), "first"))
    db.write(incoming(1), first, their_change(3, Edit(theirs(1), "second")))
    db.write(first)
    assert one(db, theirs(1)).text == "second"


NOBODYS: dict[str, Quiet] = {
    "edit of ours": Edit(own_id(1), "x"),
    "deletion of ours": Deletion(own_id(1)),
    "edit in another talk": Edit(MessageId.of(BOB, CLIENT, 3), "x"),
    "reaction in another talk": Reacted(MessageId.of(BOB, CLIENT, 3), "👍"),
    "edit of what is not there": Edit(theirs(99), "x"),
    "edit of an unknown kind": Edit(theirs(4), "x"),
    "reaction to an unknown kind": Reacted(theirs(4), "👍"),
    "edit of an edit": Edit(theirs(5), "x"),
    "deletion of a removed message": Deletion(theirs(6)),
}


@pytest.mark.parametrize("name", NOBODYS)
def test_what_a_friend_may_not_change_stays(db: Book, name: str) -> None:
    db.write(own(1), incoming(2), incoming(3, BOB))
    db.write(replace(incoming(4), message=replace(incoming(4).message, kind="poll")))
    db.write(their_change(5, Edit(theirs(2), "edited")), incoming(6), RemoveMessages((theirs(6),)))
    before = [db.reader.history(person) for person in (ANN, BOB)]
    db.write(their_change(7, NOBODYS[name]))
    assert [db.reader.history(person) for person in (ANN, BOB)] == before
    assert changed(db, theirs(7)) == []
    assert db.reader.stored([theirs(7)]) == {theirs(7)}


def test_a_friend_may_write_edit_and_delete_in_one_step(db: Book) -> None:
    db.write(incoming(1), their_change(2, Edit(theirs(1), "edited")), incoming(3))
    assert db.texts() == ["edited", "theirs 3"]
    db.write(incoming(4), their_change(5, Deletion(theirs(4))))
    assert db.texts() == ["edited", "theirs 3", ""]
    assert db.reader.last_datetimes() == {(ANN, CLIENT): 5}


def test_words_of_edits_are_indexed_in_steps_beside_the_commits(db: Book) -> None:
    db.write(*(incoming(n, text="apple") for n in range(1, 41)))
    index(db)
    db.write(*(their_change(40 + n, Edit(theirs(n), "pear")) for n in range(1, 41)))
    assert (hits(db, "apple"), hits(db, "pear")) == ([], [])
    db.reopen()
    steps = 0
    while index_step(db.profile.writer):
        steps += 1
    assert len(hits(db, "pear")) == 40
    assert steps == 6  # three for the edits' own rows, which have no words
    assert number(db.profile.reader, "SELECT count(*) FROM reworded") == 0


# -- what is shown to nobody


def test_a_change_is_in_no_history_no_search_no_list_and_known_by_name(db: Book) -> None:
    db.write(incoming(1), MarkSeen(ANN), their_change(2, Reacted(theirs(1), "👍")))
    db.write(own_change(3, Edit(own_id(99), "nothing")), their_change(4, Receipt(CLIENT, 3)))
    index(db)
    assert db.texts() == ["theirs 1"]
    assert summary(db) == ("theirs 1", 0, None)
    assert len(db.reader.conversations()) == 1
    assert db.reader.message(theirs(2)) is None
    assert db.reader.stored([theirs(2), own_id(3), theirs(4)]) == {theirs(2), own_id(3), theirs(4)}
    assert number(db.profile.reader, "SELECT count(*) FROM message_index") == 1


def test_a_change_waits_in_the_outbox_like_a_message(db: Book) -> None:
    db.write(own(1), own_change(2, Edit(own_id(1), "edited")), own_change(3, Deletion(own_id(1)), ANN))
    db.reopen()
    waiting = db.reader.load_outbox(ANN, -1, 10)
    assert waiting == [entry(1), *(replace(entry(n), is_quiet=True) for n in (2, 3))]
    assert (db.reader.outbox_counts(), db.reader.quiet_counts()) == ({ANN: 3}, {ANN: 2})
    db.write(delivered(2), failed(3))
    assert db.reader.load_outbox(ANN, -1, 10) == [entry(1)]
    assert db.reader.quiet_counts() == {}


# -- the outbox keeps what was said


@pytest.mark.parametrize("change", [Edit(own_id(1), "edited"), Deletion(own_id(1)), None])
def test_what_waits_goes_out_as_it_was_written(db: Book, change: Change | None) -> None:
    """The text of a waiting message stands only in messages (text_follows): it is copied before it changes."""
    random = bytes(range(200, 216))
    write = own(1, text="héllo\0🎉")
    content = random + write.message.text.encode()
    db.write(replace(write, entry=replace(write.entry, content=content)))
    assert number(db.profile.reader, "SELECT text_follows FROM outbox") == 1
    db.write(RemoveMessages((own_id(1),)) if change is None else own_change(2, change))
    db.reopen()
    assert db.reader.load_outbox(ANN, -1, 1)[0].content == content


def test_a_message_written_and_edited_in_one_step_goes_out_as_it_was_written(db: Book) -> None:
    write = own(1, text="first")
    whole = replace(write, entry=replace(write.entry, content=b"....first"))
    db.write(whole, own_change(2, Edit(own_id(1), "second")))
    assert db.reader.load_outbox(ANN, -1, 1) == [whole.entry]
    assert db.texts() == ["second"]


def test_what_is_not_encrypted_can_be_exchanged(db: Book) -> None:
    other = replace(entry(1), content=b"other")
    db.write(own(1), SetContent(other))
    assert db.reader.load_outbox(ANN, -1, 1) == [other]
    sealed = replace(entry(2), olm_type=1, ciphertext=b"sealed")
    db.write(replace(own(2), entry=sealed), SetContent(replace(sealed, content=b"other")))
    assert db.reader.load_outbox(ANN, 1, 1) == [sealed]


# -- reactions


def test_each_person_has_one_reaction_the_newest(db: Book) -> None:
    db.write(incoming(1), their_change(2, Reacted(theirs(1), "👍")), own_change(3, Reacted(theirs(1), "🎉")))
    db.write(their_change(4, Reacted(theirs(1), "❤️")))
    assert one(db, theirs(1)).reactions == (Reaction(ME, "🎉", 103), Reaction(ANN, "❤️", 104))
    assert db.reader.history(ANN) == [one(db, theirs(1))]
    db.write(own_change(5, Reacted(theirs(1), "")))
    db.reopen()
    assert one(db, theirs(1)).reactions == (Reaction(ANN, "❤️", 104),)


def test_an_older_reaction_does_not_come_back(db: Book) -> None:
    """Of two installations of one person the later one counts, whichever comes first."""
    older = their_change(3, Reacted(theirs(1), "👍"))
    older = replace(older, message=replace(older.message, client=OTHER_CLIENT))
    db.write(incoming(1), their_change(4, Reacted(theirs(1), "")), older)
    assert one(db, theirs(1)).reactions == ()


def test_reactions_come_with_pages_hits_and_the_list(db: Book) -> None:
    db.write(*(incoming(n) for n in range(1, 6)), own_change(6, Reacted(theirs(5), "👍")))
    index(db)
    reaction = (Reaction(ME, "👍", 106),)
    assert [message.reactions for message in db.reader.history(ANN)] == [(), (), (), (), reaction]
    assert [message.reactions for message in db.reader.search("theirs 5")] == [reaction]
    last = db.reader.conversations()[0].last
    assert last is not None
    assert last.reactions == reaction


# -- receipts


def test_a_message_is_read_from_the_first_receipt_that_covers_it(db: Book) -> None:
    db.write(*(write for n in (1, 2, 3, 4) for write in (own(n), delivered(n))))
    db.write(their_change(10, Receipt(CLIENT, 2)), their_change(20, Receipt(CLIENT, 3)))
    db.write(their_change(30, Receipt(CLIENT, 2)))
    states = [
        (m.state, m.recipients[0].delivered_at, m.recipients[0].read_at) for m in db.reader.history(ANN)
    ]
    read, only_delivered = MessageState.READ, MessageState.DELIVERED
    assert states == [(read, 301, 301), (read, 302, 302), (read, 303, 303), (only_delivered, 304, None)]


def test_the_time_of_reading_is_ours(db: Book) -> None:
    receipt = their_change(5, Receipt(CLIENT, 1))
    receipt = replace(receipt, message=replace(receipt.message, received_at=999))
    db.write(own(1), delivered(1), receipt)
    db.reopen()
    assert one(db, own_id(1)).recipients == (Recipient(ANN, MessageState.READ, 999, None, 301, 999),)


def test_what_waits_or_failed_is_not_read(db: Book) -> None:
    db.write(own(1), own(2), failed(2), their_change(5, Receipt(CLIENT, 9)))
    assert [message.state for message in db.reader.history(ANN)] == [MessageState.QUEUED, MessageState.FAILED]
    db.write(delivered(1))
    assert one(db, own_id(1)).state is MessageState.READ


def test_a_receipt_is_of_one_person_and_one_installation(db: Book) -> None:
    db.write(own(1), delivered(1), own(2, BOB), delivered(2, BOB))
    db.write(their_change(5, Receipt(CLIENT, 9), BOB), their_change(5, Receipt(OTHER_CLIENT, 9)))
    states = [one(db, own_id(n)).state for n in (1, 2)]
    assert states == [MessageState.DELIVERED, MessageState.READ]
    assert db.reader.read_until() == {(BOB, CLIENT): 9, (ANN, OTHER_CLIENT): 9}


def test_how_far_everybody_has_read(db: Book) -> None:
    assert db.reader.read_until() == {}
    db.write(*(their_change(n, Receipt(CLIENT, 10 - n)) for n in (1, 2, 3)))
    db.write(their_change(4, Receipt(ClientId(b"\xff" * 16), 5)), their_change(1, Receipt(CLIENT, 3), BOB))
    expected = {(ANN, CLIENT): 9, (ANN, ClientId(b"\xff" * 16)): 5, (BOB, CLIENT): 3}
    assert db.reader.read_until() == expected


def test_what_a_receipt_brought_news_of(db: Book) -> None:
    db.write(*(write for n in range(1, 10) for write in (own(n), delivered(n), incoming(n))))
    db.write(own(10), own(11), failed(11), own(12), delivered(12), RemoveMessages((own_id(6),)))

    def newly_read(after: int, up_to: int, most: int = 100) -> list[MessageId]:
        return db.reader.newly_read(ANN, CLIENT, after, up_to, most)

    assert newly_read(4, 12) == [own_id(n) for n in (5, 7, 8, 9, 12)]
    assert newly_read(4, 8) == [own_id(n) for n in (5, 7, 8)]
    assert newly_read(-1, 12, most=5) == [own_id(n) for n in (9, 12)]
    assert db.reader.newly_read(ANN, OTHER_CLIENT, -1, 12, 100) == []


# -- what was seen


def test_seen_up_to_a_message_leaves_what_lies_after_it(db: Book) -> None:
    db.write(*(incoming(n) for n in range(1, 5)), own(5))
    db.write(MarkSeen(ANN, theirs(2)))
    assert summary(db) == ("own 5", 2, theirs(3))
    db.write(MarkSeen(ANN, theirs(1)))
    assert summary(db) == ("own 5", 2, theirs(3))
    db.write(incoming(6), MarkSeen(ANN, own_id(5)))
    assert summary(db) == ("theirs 6", 1, theirs(6))
    db.write(MarkSeen(ANN, own_id(99)))
    assert db.reader.unread(ANN) == 1
    db.write(MarkSeen(ANN, theirs(6)))
    assert summary(db) == ("theirs 6", 0, None)
    assert db.reader.unread(BOB) == 0


def test_what_a_receipt_of_ours_would_say(db: Book) -> None:
    db.write(incoming(1), incoming(2), own(3), incoming(4), incoming(1, BOB))
    assert db.reader.unread_until(ANN, None) == {CLIENT: 4}
    assert db.reader.unread_until(ANN, own_id(3)) == {CLIENT: 2}
    assert db.reader.unread_until(ANN, own_id(99)) == {}
    db.write(MarkSeen(ANN, theirs(2)))
    assert db.reader.unread_until(ANN, theirs(2)) == {}
    db.write(incoming(5, client=OTHER_CLIENT), their_change(6, Reacted(theirs(1), "👍")))
    assert db.reader.unread_until(ANN, None) == {CLIENT: 4, OTHER_CLIENT: 5}


def test_what_its_author_deleted_is_not_unread(db: Book) -> None:
    db.write(*(incoming(n) for n in range(1, 4)))
    db.write(their_change(4, Deletion(theirs(1))))
    assert summary(db) == ("theirs 3", 2, theirs(2))
    db.write(their_change(5, Deletion(theirs(3))), their_change(6, Deletion(theirs(1))))
    assert summary(db) == ("", 1, theirs(2))
    db.write(MarkSeen(ANN), their_change(7, Deletion(theirs(2))))
    assert summary(db) == ("", 0, None)


# -- what is removed here


def test_a_removed_message_is_nowhere_and_never_comes_again(db: Book) -> None:
    db.write(incoming(1, text="apple"), incoming(2, text="pear"))
    index(db)
    db.write(RemoveMessages((theirs(1), own_id(99))))
    db.write(incoming(1, text="apple"))
    index(db)
    db.reopen()
    assert db.texts() == ["pear"]
    assert db.reader.message(theirs(1)) is None
    assert hits(db, "apple") == []
    assert db.reader.stored([theirs(1)]) == {theirs(1)}
    assert number(db.profile.reader, "SELECT count(*) FROM messages WHERE text = 'apple'") == 0


def test_the_list_of_chats_follows_removals(db: Book) -> None:
    db.write(*(incoming(n) for n in range(1, 5)), MarkSeen(ANN, theirs(1)))
    db.write(RemoveMessages((theirs(4), theirs(1))))
    assert summary(db) == ("theirs 3", 2, theirs(2))
    db.write(their_change(5, Deletion(theirs(3))), RemoveMessages((theirs(2),)))
    assert summary(db) == ("", 0, None)
    db.write(RemoveMessages((theirs(3), theirs(3))))
    assert db.reader.conversations() == []
    db.write(incoming(6))
    assert summary(db) == ("theirs 6", 1, theirs(6))


def test_pages_can_begin_at_a_removed_message(db: Book) -> None:
    db.write(*(own(n) for n in range(1, 6)), RemoveMessages((own_id(3),)))
    assert db.texts(before=own_id(3)) == ["own 1", "own 2"]
    assert db.texts(after=own_id(3)) == ["own 4", "own 5"]


def test_a_conversation_is_cleared_in_parts(db: Book) -> None:
    db.write(*(write for n in range(1, 8) for write in (own(n), incoming(n, BOB))), incoming(8))
    assert db.reader.count_until(ANN, own_id(7)) == 7
    db.write(ClearMessages(ANN, own_id(7), 4))
    assert db.texts() == ["own 5", "own 6", "own 7", "theirs 8"]
    db.write(ClearMessages(ANN, own_id(7), 4))
    assert db.texts() == ["theirs 8"]
    assert summary(db) == ("theirs 8", 1, theirs(8))
    assert len(db.texts(BOB)) == 7


# -- to find


CASES: list[tuple[int, str]] = [
    (0, "own 1"),
    (201, "own 1"),
    (202, "theirs 2"),
    (204, "own 9"),
    (999, "own 9"),
]


@pytest.mark.parametrize(("at", "text"), CASES)
def test_the_first_message_at_a_moment_else_the_last(db: Book, at: int, text: str) -> None:
    db.write(own(1), incoming(2), own(9))
    found = db.reader.first_at(ANN, at)
    assert found is not None
    assert found.text == text
    assert db.reader.first_at(BOB, at) is None


def test_a_search_in_one_conversation(db: Book) -> None:
    db.write(*(write for n in range(1, 5) for write in (own(n, text="word"), incoming(n, BOB, text="word"))))
    index(db)
    found: Callable[..., list[ChatMessage]] = db.reader.search
    assert [m.datetime for m in found("word", 3, ANN)] == [4, 3, 2]
    assert {m.conversation for m in found("wo", 10, BOB)} == {BOB}
    assert len(found("word", 10)) == 8
    assert found("word", 10, ME) == []


def test_a_profile_of_an_earlier_version_keeps_its_messages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    columns = (
        "message_id, conversation, own, sender, receiver, client, datetime, kind, text, sent_at, received_at"
    )
    with monkeypatch.context() as before:
        before.setattr(migrations, "MIGRATIONS", migrations.MIGRATIONS[:3])
        with book(tmp_path) as old:
            values = own_id(1), ANN, 1, ME, ANN, CLIENT, 1, "text", "hello", 101, 201
            sql = f"INSERT INTO messages ({columns}) VALUES ({', '.join('?' * 11)})"
            old.profile.writer.execute(sql, values)
            old.profile.writer.execute("INSERT INTO outbox VALUES (?, 1, 1, NULL, x'2e', 1, NULL)", (ANN,))
    with book(tmp_path) as db:
        assert db.texts() == ["hello"]
        (waiting,) = db.reader.load_outbox(ANN, -1, 10)
        assert (waiting.content, waiting.is_quiet) == (b".hello", False)
        db.write(own_change(2, Edit(own_id(1), "hullo")))
        assert db.texts() == ["hullo"]
        assert db.reader.load_outbox(ANN, -1, 1)[0].content == b".hello"
