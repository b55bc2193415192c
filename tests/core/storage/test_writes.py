"""Every write, alone and together: what the reader then sees, and what is left after the profile is opened again."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from core.errors import StorageError
from core.messaging.model import ChatMessage, Contact, MessageState, Recipient, Relation
from core.messaging.writes import (
    ClearCiphertexts,
    DropContact,
    DropSession,
    MarkSeen,
    PutAccount,
    PutContact,
    PutSession,
    RequeueOutgoing,
    SetCiphertext,
    SetMeta,
    Write,
)
from core.protocol.address import Address
from core.protocol.identity import Identity
from core.protocol.ids import MessageId
from tests.core.storage.samples import (
    ANN,
    BOB,
    CLIENT,
    EVE,
    ME,
    OTHER_CLIENT,
    Book,
    book,
    delivered,
    entry,
    failed,
    incoming,
    own,
    own_id,
)

IDENTITY = Identity.from_bytes(bytes(range(64)))
CARD = IDENTITY.make_card("Ann Ångström", b"o" * 32, 7, 2_000)
PLAIN = Contact(IDENTITY.identity_key, IDENTITY.link_key, "Ann", Relation.FRIEND)
FULL = Contact(
    identity_key=IDENTITY.identity_key,
    link_key=IDENTITY.link_key,
    name="Ann Ångström",
    relation=Relation.INCOMING,
    card=CARD,
    addresses=(Address("fe80::1%eth0", 42421), Address("192.168.1.2", 1), Address("2001:db8::1", 65535)),
    verified=True,
    status_text="away\nfor lunch 🥗",
    last_seen=123,
    note="it's me",
    at=456,
    packet=b"\x00packet",
    confirmed=False,
    hides_last_seen=True,
    has_new_key=True,
    id_changes=3,
    answered=2**63 - 1,
)
ELSE = Contact(b"i" * 32, b"l" * 32, "Bob", Relation.BLOCKED)


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Book]:
    with book(tmp_path) as opened:
        yield opened


@pytest.mark.parametrize("contact", [PLAIN, FULL, ELSE], ids=["plain", "full", "no card"])
def test_a_contact_is_kept_whole(db: Book, contact: Contact) -> None:
    db.write(PutContact(contact))
    db.reopen()
    assert db.reader.load_contacts() == [contact]


def test_a_contact_is_replaced_not_doubled(db: Book) -> None:
    db.write(PutContact(PLAIN), PutContact(FULL), PutContact(ELSE))
    assert sorted(db.reader.load_contacts(), key=lambda contact: contact.at) == [ELSE, FULL]


def test_every_relation_can_be_kept(db: Book) -> None:
    for relation in Relation:
        db.write(PutContact(replace(PLAIN, relation=relation)))
        assert [contact.relation for contact in db.reader.load_contacts()] == [relation]


def test_a_contact_that_cannot_be_read_is_an_error_for_a_person(db: Book) -> None:
    db.write(PutContact(FULL))
    db.profile.writer.execute("UPDATE contacts SET relation = 'cousin'")
    with pytest.raises(StorageError, match="backup"):
        db.reader.load_contacts()


def test_dropping_a_contact_forgets_sessions_and_outbox_and_keeps_messages(db: Book) -> None:
    ann, bob = PLAIN.user_id, ELSE.user_id
    sessions = [PutSession(peer, f"s{n}", "pickle", n) for peer in (ann, bob) for n in (1, 2)]
    db.write(PutContact(PLAIN), PutContact(ELSE), *sessions, own(1, ann), own(2, bob))
    db.write(DropContact(ann))
    assert db.reader.load_contacts() == [ELSE]
    assert {session.peer for session in db.reader.load_sessions()} == {bob}
    assert db.reader.outbox_counts() == {bob: 1}
    assert db.texts(ann) == ["own 1"]


def test_a_message_whose_recipient_was_dropped_shows_as_failed(db: Book) -> None:
    db.write(own(1), DropContact(ANN))
    message = db.reader.message(own_id(1))
    assert message is not None
    assert message.state is MessageState.FAILED
    assert message.recipients == (Recipient(ANN, MessageState.FAILED, 201),)


def test_the_account_is_a_row_of_meta(db: Book) -> None:
    db.write(PutAccount("first"), PutAccount("secönd"))
    db.reopen()
    assert db.reader.load_meta() == {"account": "secönd".encode()}


def test_meta_is_set_replaced_and_removed(db: Book) -> None:
    db.write(SetMeta("a", b"1"), SetMeta("b", b""), SetMeta("c", bytes(range(256))))
    db.write(SetMeta("a", b"2"), SetMeta("b", None), SetMeta("never", None))
    db.reopen()
    assert db.reader.load_meta() == {"a": b"2", "c": bytes(range(256))}


def test_sessions_come_back_newest_first(db: Book) -> None:
    old, new, other = (
        PutSession(ANN, "old", "p1", 1),
        PutSession(ANN, "new", "p2", 2),
        PutSession(BOB, "old", "p3", 0),
    )
    db.write(old, new, other)
    db.reopen()
    assert db.reader.load_sessions() == [new, old, other]


def test_a_session_moves_and_is_dropped(db: Book) -> None:
    db.write(PutSession(ANN, "s", "p1", 1), PutSession(ANN, "s", "p2", 2), PutSession(ANN, "t", "p3", 3))
    assert db.reader.load_sessions() == [PutSession(ANN, "t", "p3", 3), PutSession(ANN, "s", "p2", 2)]
    db.write(DropSession(ANN, "s"), DropSession(BOB, "t"))
    assert db.reader.load_sessions() == [PutSession(ANN, "t", "p3", 3)]


def test_a_session_dropped_and_made_again_in_one_step(db: Book) -> None:
    db.write(PutSession(ANN, "s", "p1", 1), DropSession(ANN, "s"), PutSession(ANN, "s", "p2", 2))
    assert db.reader.load_sessions() == [PutSession(ANN, "s", "p2", 2)]
    db.write(PutSession(ANN, "s", "p3", 3), DropSession(ANN, "s"))
    assert db.reader.load_sessions() == []


def test_an_incoming_message_is_kept_whole(db: Book) -> None:
    write = incoming(5, text="héllo\0\n\u202e🎉 'quotes\"")
    message = replace(write.message, kind="sticker", reply_to=MessageId(b"r" * 16))
    db.write(replace(write, message=message))
    db.reopen()
    assert db.reader.history(ANN) == [message]
    assert db.reader.message(message.message_id) == message


def test_a_message_without_an_installation_is_kept(db: Book) -> None:
    message = replace(incoming(5).message, client=None)
    db.write(replace(incoming(5), message=message))
    assert db.reader.history(ANN) == [message]
    assert db.reader.last_datetimes() == {}


@pytest.mark.parametrize("in_one_step", [True, False])
def test_a_message_that_comes_again_changes_nothing(db: Book, in_one_step: bool) -> None:
    first, again = incoming(5, text="first"), incoming(5, text="again")
    if in_one_step:
        db.write(first, again)
    else:
        db.write(first)
        db.write(again)
    assert db.texts() == ["first"]
    assert db.reader.conversations()[0].unread == 1


def test_an_own_message_is_kept_whole_and_waits(db: Book) -> None:
    write = own(5, text="hello", reply_to=MessageId(b"r" * 16))
    db.write(write)
    db.reopen()
    recipients = (Recipient(ANN, MessageState.QUEUED, 205),)
    assert db.reader.history(ANN) == [replace(write.message, recipients=recipients)]
    assert db.reader.load_outbox(ANN, -1, 10) == [write.entry]
    assert db.reader.outbox_counts() == {ANN: 1}


def test_an_own_message_advances_the_persisted_datetime(db: Book) -> None:
    def datetime() -> int:
        return int.from_bytes(db.reader.load_meta()["datetime"], "big")

    db.write(own(5), own(9), own(7, BOB))
    assert datetime() == 9
    db.write(own(8))
    assert datetime() == 9
    db.write(SetMeta("datetime", (20).to_bytes(8, "big")), own(300))
    assert datetime() == 300


def test_a_delivered_message_leaves_the_outbox(db: Book) -> None:
    db.write(own(1), own(2))
    db.write(delivered(1))
    db.reopen()
    assert states(db) == [MessageState.DELIVERED, MessageState.QUEUED]
    assert recipients(db)[0] == (Recipient(ANN, MessageState.DELIVERED, 301, delivered_at=301),)
    assert [waiting.datetime for waiting in db.reader.load_outbox(ANN, -1, 10)] == [2]


def test_a_failed_message_says_why(db: Book) -> None:
    db.write(own(1), failed(1, error=6))
    assert recipients(db) == [(Recipient(ANN, MessageState.FAILED, 301, 6),)]


def test_an_outcome_that_comes_again_changes_only_the_state(db: Book) -> None:
    db.write(own(1), delivered(1))
    read = replace(delivered(1), state=MessageState.READ, at=999)
    db.write(read, read)
    assert recipients(db) == [(Recipient(ANN, MessageState.READ, 999),)]
    assert db.reader.outbox_counts() == {}


def test_outcomes_of_unknown_messages_change_nothing(db: Book) -> None:
    db.write(delivered(1), SetCiphertext(own_id(1), ANN, 1, b"c"))
    assert db.reader.history(ANN) == []
    db.write(own(1), delivered(1, BOB))
    assert states(db) == [MessageState.QUEUED]
    db.write(delivered(1))
    assert recipients(db) == [(Recipient(ANN, MessageState.DELIVERED, 301, delivered_at=301),)]
    db.write(failed(1, BOB))
    assert recipients(db) == [(Recipient(ANN, MessageState.DELIVERED, 301, delivered_at=301),)]


def test_a_failed_message_goes_back_in_its_place(db: Book) -> None:
    db.write(own(1), own(2), failed(1))
    db.write(RequeueOutgoing(entry(1)))
    db.reopen()
    assert states(db) == [MessageState.QUEUED, MessageState.QUEUED]
    assert db.reader.load_outbox(ANN, -1, 10) == [entry(1), entry(2)]
    db.write(RequeueOutgoing(entry(1)))
    assert db.reader.outbox_counts() == {ANN: 2}


def test_ciphertexts_are_set_and_cleared_per_recipient(db: Book) -> None:
    db.write(own(1), own(2), own(3, BOB))
    db.write(SetCiphertext(own_id(1), ANN, 0, b"one"), SetCiphertext(own_id(3), BOB, 1, b"three"))
    db.reopen()
    one, three = (
        replace(entry(1), olm_type=0, ciphertext=b"one"),
        replace(entry(3, BOB), olm_type=1, ciphertext=b"three"),
    )
    assert db.reader.load_outbox(ANN, -1, 10) == [one, entry(2)]
    assert db.reader.load_outbox(BOB, -1, 10) == [three]
    db.write(ClearCiphertexts(ANN))
    assert db.reader.load_outbox(ANN, -1, 10) == [entry(1), entry(2)]
    assert db.reader.load_outbox(BOB, -1, 10) == [three]


def test_an_entry_that_was_sealed_before_it_was_stored(db: Book) -> None:
    sealed = replace(entry(1), olm_type=1, ciphertext=b"sealed")
    db.write(replace(own(1), entry=sealed))
    assert db.reader.load_outbox(ANN, -1, 10) == [sealed]


def test_the_order_within_a_step_counts(db: Book) -> None:
    db.write(
        own(1),
        SetCiphertext(own_id(1), ANN, 0, b"old"),
        ClearCiphertexts(ANN),
        own(2),
        SetCiphertext(own_id(2), ANN, 1, b"first"),
        SetCiphertext(own_id(2), ANN, 1, b"second"),
        own(3),
        failed(3),
        RequeueOutgoing(entry(3)),
        own(4),
        RequeueOutgoing(entry(4)),
        delivered(4),
    )
    two = replace(entry(2), olm_type=1, ciphertext=b"second")
    assert db.reader.load_outbox(ANN, -1, 10) == [entry(1), two, entry(3)]
    assert states(db)[3] is MessageState.DELIVERED


def test_seen_means_up_to_the_last_message_before_it(db: Book) -> None:
    db.write(incoming(1), MarkSeen(ANN), incoming(2), incoming(1, BOB))
    assert {row.conversation: row.unread for row in db.reader.conversations()} == {ANN: 1, BOB: 1}
    db.write(MarkSeen(ANN), MarkSeen(EVE))
    assert {row.conversation: row.unread for row in db.reader.conversations()} == {ANN: 0, BOB: 1}


def test_the_newest_datetime_of_each_installation(db: Book) -> None:
    db.write(incoming(5), incoming(9), incoming(7), incoming(3, client=OTHER_CLIENT), own(100))
    db.write(incoming(6), incoming(1, BOB))
    db.reopen()
    assert db.reader.last_datetimes() == {(ANN, CLIENT): 9, (ANN, OTHER_CLIENT): 3, (BOB, CLIENT): 1}


def test_which_messages_are_stored(db: Book) -> None:
    db.write(own(1), incoming(2))
    theirs, unknown = incoming(2).message.message_id, own_id(7)
    assert db.reader.stored([own_id(1), theirs, unknown]) == {own_id(1), theirs}
    assert db.reader.stored([]) == set()


def test_a_step_that_fails_stores_nothing_of_it(db: Book) -> None:
    db.write(own(1))
    broken: list[Write] = [own(2), SetMeta("a", b"1"), replace(own(1), message=own(3).message)]
    with pytest.raises(StorageError):
        db.write(*broken)
    assert db.texts() == ["own 1"]
    assert db.reader.load_meta() == {"datetime": (1).to_bytes(8, "big")}
    assert db.reader.outbox_counts() == {ANN: 1}
    db.write(own(2))
    assert db.texts() == ["own 1", "own 2"]


def test_hundreds_of_writes_in_one_step_keep_their_order(db: Book) -> None:
    numbers = range(1, 301)
    db.write(*(write for n in numbers for write in (own(n), incoming(n, BOB))))
    db.write(*(delivered(n) for n in numbers if n % 3))
    assert db.texts(ANN, limit=500) == [f"own {n}" for n in numbers]
    assert db.texts(BOB, limit=500) == [f"theirs {n}" for n in numbers]
    assert [waiting.datetime for waiting in db.reader.load_outbox(ANN, -1, 500)] == list(numbers)[2::3]


def test_the_outbox_is_read_in_pages(db: Book) -> None:
    db.write(*(own(n) for n in (5, 1, 9, 3, 7)), own(2, BOB))
    assert [e.datetime for e in db.reader.load_outbox(ANN, -1, 2)] == [1, 3]
    assert [e.datetime for e in db.reader.load_outbox(ANN, 3, 2)] == [5, 7]
    assert [e.datetime for e in db.reader.load_outbox(ANN, 7, 2)] == [9]
    assert db.reader.load_outbox(ANN, 9, 2) == []
    assert db.reader.outbox_counts() == {ANN: 5, BOB: 1}


def messages_of(db: Book) -> list[ChatMessage]:
    return db.reader.history(ANN)


def states(db: Book) -> list[MessageState]:
    return [message.state for message in messages_of(db)]


def recipients(db: Book) -> list[tuple[Recipient, ...]]:
    return [message.recipients for message in messages_of(db)]


def test_own_and_theirs_are_told_apart_by_the_write_not_by_the_sender(db: Book) -> None:
    note = replace(incoming(1).message, sender=ME)
    db.write(replace(incoming(1), message=note))
    assert states(db) == [MessageState.DELIVERED]
    assert recipients(db) == [()]
