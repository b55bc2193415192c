"""`apply`: the writes the engine asks for, in one transaction.

What comes in numbers (messages, outbox entries, ciphertexts, outcomes, sessions) is gathered and written together;
the order of the groups is the order of a message's life, so the result is that of one write after the other. A write
that could tell the difference has everything before it written first.
"""

from collections.abc import Sequence

from core.messaging.commands import (
    ClearCiphertexts,
    DropAnswered,
    DropAsked,
    DropContact,
    DropSession,
    FinishOutgoing,
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
    PutOutgoing,
    PutSession,
    RequeueOutgoing,
    SetCiphertext,
    SetMeta,
    Write,
)
from core.messaging.model import ChatMessage
from core.protocol.ids import ClientId, MessageId, UserId
from core.storage import aliases, contacts, messages, meta, outbox, requests, sessions, tickets
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
        self._outgoing: list[PutOutgoing] = []
        self._ciphertexts: dict[tuple[MessageId, UserId], SetCiphertext] = {}
        self._outcomes: dict[tuple[MessageId, UserId], FinishOutgoing] = {}
        self._sessions: dict[tuple[UserId, str], Parameters] = {}
        self._received: dict[tuple[UserId, ClientId], int] = {}
        self._sent: int | None = None

    def flush(self) -> None:
        """Writes what was gathered."""
        db = self._db
        numbers = messages.put(db, self._messages)
        outbox.put(db, self._outgoing, numbers)
        outbox.set_ciphertexts(db, self._ciphertexts.values())
        outbox.finish(db, self._outcomes.values())
        sessions.put(db, list(self._sessions.values()))
        messages.advance_datetimes(db, self._received)
        if self._sent is not None:
            meta.advance_datetime(db, self._sent)
        self._start()

    def add(self, write: Write) -> None:
        match write:
            case PutOutgoing(message, entry):
                self._messages.append(messages.row(message, own=True))
                self._outgoing.append(write)
                self._sent = max(entry.datetime, self._sent or 0)
            case PutIncoming(message):
                self._messages.append(messages.row(message, own=False))
                self._note_received(message)
            case FinishOutgoing():
                self._outcomes[write.message_id, write.recipient] = write
            case PutSession():
                self._sessions[write.peer, write.session_id] = sessions.row(write)
            case SetCiphertext():
                self._ciphertexts[write.message_id, write.recipient] = write
            case _:
                self._add_other(write)

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
        | SetMeta
        | MarkSeen
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
            case ClearCiphertexts(recipient):
                outbox.clear_ciphertexts(db, recipient)
            case RequeueOutgoing(entry):
                outbox.requeue(db, entry)
            case SetMeta(key, value):
                meta.put(db, key, value)
            case MarkSeen(conversation):
                messages.mark_seen(db, conversation)
            case KeepTickets() | KeepIssuedTickets():
                tickets.keep(db, write)
            case _:
                requests.write(db, write)

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
