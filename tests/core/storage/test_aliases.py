"""Ids that were given up: what goes on under the new one, on disk, and what a person sees of it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from core.messaging.model import Contact, MessageState, Relation
from core.messaging.requests import AnsweredEntry, AskedEntry
from core.messaging.writes import (
    KeepTickets,
    MarkSeen,
    MoveContact,
    PutAlias,
    PutAnswered,
    PutAsked,
    PutContact,
    PutIncoming,
    PutSession,
    SetCiphertext,
)
from core.protocol.changes import Edit, Quiet, Reacted, Receipt, to_wire
from core.protocol.events import Outcome
from core.protocol.identity import Identity
from core.protocol.ids import UserId
from core.storage import migrations
from tests.core.storage.samples import (
    BOB,
    CLIENT,
    EVE,
    ME,
    Book,
    book,
    delivered,
    entry,
    incoming,
    own,
    own_id,
)
from tests.core.storage.test_tickets import ticket

OLD, NEW = (Identity.from_bytes(bytes([seed]) * 64) for seed in (7, 8))
ANN, HEIR = OLD.user_id, NEW.user_id
BEFORE = Contact(OLD.identity_key, OLD.link_key, "Ann", Relation.FRIEND, verified=True)
AFTER = Contact(NEW.identity_key, NEW.link_key, "Ann", Relation.FRIEND, has_new_key=True, id_changes=2)
MOVE = MoveContact(ANN, AFTER)


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Book]:
    with book(tmp_path) as opened:
        opened.write(PutContact(BEFORE))
        yield opened


def sealed(datetime: int) -> SetCiphertext:
    return SetCiphertext(own_id(datetime), ANN, 1, b"sealed", datetime)


def test_the_contact_goes_on_with_its_new_key(db: Book) -> None:
    db.write(PutSession(ANN, "session", "pickle", 1), KeepTickets(ANN, (ticket(1),)), MOVE)
    db.reopen()
    assert db.reader.load_contacts() == [AFTER]
    assert db.reader.load_aliases() == {ANN: HEIR}
    assert db.reader.load_sessions() == db.reader.load_tickets() == []


def test_the_conversation_goes_on(db: Book) -> None:
    db.write(own(1, ANN), delivered(1, ANN), incoming(2, ANN), own(3, ANN), incoming(4, BOB), MOVE)
    page = db.reader.history(HEIR)
    assert [(message.sender, message.receiver) for message in page] == [(ME, HEIR), (HEIR, ME), (ME, HEIR)]
    assert [message.state for message in page] == [
        MessageState.DELIVERED,
        MessageState.DELIVERED,
        MessageState.QUEUED,
    ]
    assert page[2].recipients[0].user_id == HEIR
    assert db.reader.history(ANN) == []
    rows = {row.conversation: (row.unread, row.first_unread) for row in db.reader.conversations()}
    assert rows[HEIR] == (1, page[1].message_id)
    assert set(rows) == {HEIR, BOB}
    assert [hit.sender for hit in [db.reader.message(page[1].message_id)]] == [HEIR]


def test_what_waits_goes_on_in_order_and_is_to_be_encrypted_anew(db: Book) -> None:
    db.write(*(own(number, ANN) for number in (1, 2, 3)), sealed(1), own(4, BOB), MOVE)
    assert db.reader.outbox_counts() == {HEIR: 3, BOB: 1}
    assert db.reader.load_outbox(HEIR, -1, 9) == [entry(number, HEIR) for number in (1, 2, 3)]
    db.write(delivered(1, HEIR))
    assert db.reader.outbox_counts()[HEIR] == 2
    assert db.reader.history(HEIR)[0].state is MessageState.DELIVERED


def test_requests_go_on(db: Book) -> None:
    asked = AskedEntry(ANN, 2**31, "name", b"body", 99)
    answered = AnsweredEntry(ANN, 2**31 + 1, 99, Outcome.ANSWERED, b"yes")
    db.write(PutAsked(asked), PutAnswered(answered), MOVE)
    assert db.reader.load_asked() == [replace(asked, peer=HEIR)]
    assert db.reader.load_answered() == [replace(answered, peer=HEIR)]


def test_a_message_under_the_old_id_is_known_when_it_comes_again(db: Book) -> None:
    """Its name, its sender and its datetime stay as they were: nothing is stored twice."""
    db.write(incoming(2, ANN), MOVE, incoming(2, ANN))
    assert db.texts(HEIR) == ["theirs 2"]
    assert db.reader.last_datetimes() == {(ANN, CLIENT): 2}


def test_a_message_under_the_old_id_that_comes_late_is_the_heir_s(db: Book) -> None:
    late = incoming(5, ANN).message
    db.write(incoming(2, ANN), MOVE)
    db.write(type(incoming(5))(replace(late, conversation=HEIR)))
    assert [message.sender for message in db.reader.history(HEIR)] == [HEIR, HEIR]


def test_a_conversation_of_the_new_id_is_joined(db: Book) -> None:
    """Left over from an earlier friendship."""
    db.write(incoming(1, HEIR), incoming(2, ANN), incoming(3, HEIR), MarkSeen(HEIR), incoming(4, ANN), MOVE)
    assert db.texts(HEIR) == ["theirs 1", "theirs 2", "theirs 3", "theirs 4"]
    (row,) = db.reader.conversations()
    assert (row.last.text, row.unread) == ("theirs 4", 2)
    assert row.first_unread == incoming(2, ANN).message.message_id


def test_several_changes_lead_to_the_last(db: Book) -> None:
    last = replace(AFTER, identity_key=Identity.from_bytes(bytes([9]) * 64).identity_key)
    db.write(incoming(1, ANN), MOVE, MoveContact(HEIR, last))
    assert db.reader.load_aliases() == {ANN: last.user_id, HEIR: last.user_id}
    assert [message.sender for message in db.reader.history(last.user_id)] == [last.user_id]


def test_our_own_old_id_is_us(db: Book) -> None:
    me = UserId(bytes([99]) * 16)
    db.write(own(1, BOB), incoming(2, BOB), PutAlias(ME, me))
    page = db.reader.history(BOB)
    assert [(message.sender, message.receiver) for message in page] == [(me, BOB), (BOB, me)]
    assert db.reader.load_aliases() == {ME: me}
    db.write(PutAlias(me, EVE))
    assert db.reader.load_aliases() == {ME: EVE, me: EVE}


def test_a_profile_from_before_is_brought_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    columns = (
        "user_id, identity_key, link_key, name, relation, addresses, verified, status_text, note, at, packet"
    )
    with monkeypatch.context() as before:
        before.setattr(migrations, "MIGRATIONS", migrations.MIGRATIONS[:3])
        with book(tmp_path) as old:
            old.profile.writer.execute(
                f"INSERT INTO contacts ({columns}, confirmed, answered)"
                " VALUES (?, ?, ?, 'Ann', 'friend', '', 1, '', '', 0, x'', 1, 0)",
                (ANN, OLD.identity_key, OLD.link_key),
            )
    with book(tmp_path) as new:
        assert new.reader.load_contacts() == [BEFORE]
        assert new.reader.load_aliases() == {}


def changing(datetime: int, sender: UserId, change: Quiet) -> PutIncoming:
    """A content of a friend that changes a message."""
    content = incoming(datetime, sender).message
    return PutIncoming(replace(content, text="", kind=to_wire(change)[0], conversation=HEIR), change)


def test_messages_of_before_are_changed_by_whose_they_are(db: Book) -> None:
    theirs, ours = incoming(2, ANN).message.message_id, own_id(1)
    db.write(own(1, ANN), delivered(1, ANN), incoming(2, ANN), incoming(3, BOB), MOVE)
    db.write(changing(4, HEIR, Edit(theirs, "edited")), changing(5, HEIR, Edit(ours, "not theirs")))
    db.write(changing(6, ANN, Reacted(ours, "👍")), changing(7, HEIR, Reacted(ours, "🎉")))
    assert db.texts(HEIR) == ["own 1", "edited"]
    assert [(each.user_id, each.emoji) for each in db.reader.history(HEIR)[0].reactions] == [(HEIR, "🎉")]


def test_reactions_of_before_are_the_heir_s_and_our_own_ours(db: Book) -> None:
    ours = own_id(1)
    before = replace(incoming(2, ANN).message, text="", kind="reaction")
    db.write(own(1, ANN), PutIncoming(before, Reacted(ours, "👍")), MOVE)
    assert [each.user_id for each in db.reader.history(HEIR)[0].reactions] == [HEIR]
    db.write(PutAlias(HEIR, EVE))
    assert [each.user_id for each in db.reader.history(HEIR)[0].reactions] == [EVE]


def test_what_was_read_stays_read(db: Book) -> None:
    receipt = replace(incoming(2, ANN).message, text="", kind="receipt")
    db.write(own(1, ANN), delivered(1, ANN), PutIncoming(receipt, Receipt(CLIENT, 1)), MOVE)
    assert db.reader.history(HEIR)[0].state is MessageState.READ


def test_what_disappears_still_does(db: Book) -> None:
    timed = incoming(1, ANN).message
    db.write(PutIncoming(replace(timed, expires_in_s=60)), MOVE, MarkSeen(HEIR, None, 1_000))
    assert db.reader.history(HEIR)[0].expires_at == 61_000


def test_what_waits_and_is_shown_to_nobody_is_not_forgotten(db: Book) -> None:
    """Its row lies in no conversation; that it waits is known by its recipient."""
    quiet = own(1, ANN)
    quiet = replace(
        quiet,
        message=replace(quiet.message, text="", kind="reaction"),
        entry=replace(quiet.entry, is_quiet=True),
    )
    db.write(quiet, own(2, ANN), MOVE)
    far = 10**12
    assert db.reader.old(None, far, 9) == ([], ())
    assert db.reader.outbox_counts() == {HEIR: 2}
