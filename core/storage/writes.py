"""`apply`: the writes the engine asks for, in one transaction.

What comes in numbers (messages, outbox entries, ciphertexts, outcomes, sessions) is gathered and written together;
the order of the groups is the order of a message's life, so the result is that of one write after the other. A write
that could tell the difference has everything before it written first.
"""

from collections.abc import Sequence

from core.messaging.model import QUIET, ChatMessage
from core.messaging.writes import (
    ClearCiphertexts,
    ClearMessages,
    DropAnswered,
    DropAsked,
    DropContact,
    DropSession,
    FinishOutgoing,
    ForgetNames,
    KeepIssuedTickets,
    KeepTickets,
    MarkSeen,
    MoveContact,
    PutAccount,
    PutAlias,
    PutAnswered,
    PutAsked,
    PutContact,
    PutIncoming,
    PutLine,
    PutOutgoing,
    PutSession,
    RemoveMessages,
    RequeueOutgoing,
    SetCiphertext,
    SetContent,
    SetMeta,
    StartTimer,
    Write,
)
from core.protocol.changes import Quiet
from core.protocol.ids import ClientId, MessageId, UserId
from core.storage import (
    aliases,
    changes,
    contacts,
    keeping,
    messages,
    meta,
    outbox,
    requests,
    sessions,
    tickets,
    timed,
)
from core.storage.database import Connection, Parameters, Row, storage_errors, transaction


def apply(db: Connection, writes: Sequence[Write]) -> None:
    """Runs every write, in order, in one transaction. Raises StorageError, StorageFull: then nothing is stored.

    A PutIncoming of a stored message, a FinishOutgoing or SetCiphertext of a finished one change nothing.
    """
    with storage_errors(), transaction(db):
        batch = _Batch(db)
        for write in writes:
            batch.add(write)
        batch.flush()


class _Batch:
    """Gathered writes. Dictionaries keep the last write of each key."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._start()

    def _start(self) -> None:
        self._messages: list[Row] = []
        self._timed: list[tuple[ChatMessage, bool]] = []
        self._outgoing: list[PutOutgoing] = []
        self._ciphertexts: dict[tuple[MessageId, UserId], SetCiphertext] = {}
        self._outcomes: dict[tuple[MessageId, UserId], FinishOutgoing] = {}
        self._sessions: dict[tuple[UserId, str], Parameters] = {}
        self._received: dict[tuple[UserId, ClientId], int] = {}
        self._sent: int | None = None
        self._changes: list[tuple[ChatMessage, Quiet]] = []

    def flush(self) -> None:
        """Writes what was gathered."""
        db = self._db
        numbers = messages.put(db, self._messages)
        if self._timed:
            timed.put(db, self._timed, numbers)
        outbox.put(db, self._outgoing, numbers)
        outbox.set_ciphertexts(db, self._ciphertexts.values())
        outbox.finish(db, self._outcomes.values())
        sessions.put(db, list(self._sessions.values()))
        messages.advance_datetimes(db, self._received)
        if self._sent is not None:
            meta.advance_datetime(db, self._sent)
        for content, change in self._changes:
            if content.message_id in numbers:  # a copy changes nothing
                changes.apply(db, numbers[content.message_id], content, change)
        self._start()

    def add(self, write: Write) -> None:
        match write:
            case PutOutgoing(message, entry, change):
                self._note_change(message, change)
                self._add_message(message, own=True)
                self._outgoing.append(write)
                self._sent = max(entry.datetime, self._sent or 0)
            case PutIncoming(message, change):
                self._note_change(message, change)
                self._add_message(message, own=False)
                self._note_received(message)
            case PutLine(message):
                self._add_message(message, own=False)
            case FinishOutgoing():
                self._outcomes[write.message_id, write.recipient] = write
            case PutSession():
                self._sessions[write.peer, write.session_id] = sessions.row(write)
            case SetCiphertext():
                self._ciphertexts[write.message_id, write.recipient] = write
            case _:
                self._add_other(write)

    def _add_message(self, message: ChatMessage, *, own: bool) -> None:
        self._messages.append(messages.row(message, own=own))
        if message.expires_in_s and message.kind not in QUIET:
            self._timed.append((message, own))

    def _add_other(
        self,
        write: PutContact
        | DropContact
        | MoveContact
        | PutAlias
        | PutAccount
        | DropSession
        | ClearCiphertexts
        | RequeueOutgoing
        | SetContent
        | SetMeta
        | MarkSeen
        | StartTimer
        | RemoveMessages
        | ClearMessages
        | ForgetNames
        | PutAsked
        | DropAsked
        | PutAnswered
        | DropAnswered
        | KeepTickets
        | KeepIssuedTickets,
    ) -> None:
        self.flush()
        db = self._db
        match write:
            case PutContact() | DropContact() | MoveContact() | PutAlias():
                _write_people(db, write)
            case PutAccount(pickle):
                meta.put_account(db, pickle)
            case DropSession():
                sessions.drop(db, write)
            case ClearCiphertexts() | RequeueOutgoing() | SetContent():
                _change_outbox(db, write)
            case SetMeta(key, value):
                meta.put(db, key, value)
            case MarkSeen() | StartTimer() | RemoveMessages() | ClearMessages() | ForgetNames():
                _change_messages(db, write)
            case KeepTickets() | KeepIssuedTickets():
                tickets.keep(db, write)
            case _:
                requests.write(db, write)

    def _note_change(self, content: ChatMessage, change: Quiet | None) -> None:
        if change is not None:
            self._changes.append((content, change))

    def _note_received(self, message: ChatMessage) -> None:
        if message.client is not None:
            key = message.sender, message.client
            self._received[key] = max(message.datetime, self._received.get(key, 0))


def _write_people(db: Connection, write: PutContact | DropContact | MoveContact | PutAlias) -> None:
    match write:
        case PutContact(contact):
            contacts.put(db, contact)
        case DropContact(user_id):
            contacts.drop(db, user_id)
            sessions.drop_all(db, user_id)
            tickets.drop_all(db, user_id)
            outbox.drop_all(db, user_id)
        case MoveContact(old, contact):
            aliases.move_contact(db, old, contact)
        case PutAlias(old, new):
            aliases.put(db, old, new)


def _change_messages(
    db: Connection, write: MarkSeen | StartTimer | RemoveMessages | ClearMessages | ForgetNames
) -> None:
    match write:
        case MarkSeen(conversation, up_to, at):
            last = messages.mark_seen(db, conversation, up_to)
            if at is not None:
                timed.seen(db, conversation, at, last)
        case StartTimer():
            timed.start(db, write)
        case ForgetNames(message_ids):
            keeping.forget(db, message_ids)
        case RemoveMessages() | ClearMessages():
            changes.remove(db, write)


def _change_outbox(db: Connection, write: ClearCiphertexts | RequeueOutgoing | SetContent) -> None:
    match write:
        case ClearCiphertexts(recipient):
            outbox.clear_ciphertexts(db, recipient)
        case RequeueOutgoing(entry):
            outbox.requeue(db, entry)
        case SetContent(entry):
            outbox.set_content(db, entry)
