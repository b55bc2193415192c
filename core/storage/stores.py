"""The two faces of the database: `apply` for the writes the engine asks for, `Reader` for every question."""

from collections.abc import Iterable, Sequence
from typing import assert_never

from core.messaging.commands import (
    ClearCiphertexts,
    DropContact,
    DropSession,
    FinishOutgoing,
    MarkSeen,
    OutboxEntry,
    PutAccount,
    PutContact,
    PutIncoming,
    PutOutgoing,
    PutSession,
    RequeueOutgoing,
    SetCiphertext,
    SetMeta,
    Write,
)
from core.messaging.model import ChatMessage, Contact, ConversationSummary
from core.protocol.ids import ClientId, MessageId, UserId
from core.storage import contacts, messages, meta, outbox, search, sessions
from core.storage.database import Connection, storage_errors, transaction


def apply(db: Connection, writes: Sequence[Write]) -> None:
    """Runs every write, in order, in one transaction. Raises StorageError, StorageFull: then nothing is stored.

    A PutIncoming of a stored message, a FinishOutgoing or SetCiphertext of a finished one change nothing.
    """
    with storage_errors(), transaction(db):
        for write in writes:
            _apply(db, write)
        _advance_datetimes(db, writes)


def _apply(db: Connection, write: Write) -> None:  # noqa: C901  one arm for each kind of write
    match write:
        case PutOutgoing():
            messages.put_outgoing(db, write.message)
            outbox.put(db, write.entry)
        case PutIncoming():
            messages.put_incoming(db, write.message)
        case FinishOutgoing():
            outbox.finish(db, write)
        case PutSession():
            sessions.put(db, write)
        case SetCiphertext():
            outbox.set_ciphertext(db, write)
        case PutContact():
            contacts.put(db, write.contact)
        case DropContact():
            contacts.drop(db, write.user_id)
            sessions.drop_all(db, write.user_id)
            outbox.drop_all(db, write.user_id)
        case PutAccount():
            meta.put_account(db, write.pickle)
        case DropSession():
            sessions.drop(db, write)
        case ClearCiphertexts():
            outbox.clear_ciphertexts(db, write.recipient)
        case RequeueOutgoing():
            outbox.requeue(db, write.entry)
        case SetMeta():
            meta.put(db, write.key, write.value)
        case MarkSeen():
            messages.mark_seen(db, write.conversation)
        case _:
            assert_never(write)


def _advance_datetimes(db: Connection, writes: Sequence[Write]) -> None:
    """Once per transaction and installation, not once per message."""
    own = max((write.entry.datetime for write in writes if isinstance(write, PutOutgoing)), default=None)
    if own is not None:
        meta.advance_datetime(db, own)
    received: dict[tuple[UserId, ClientId], int] = {}
    for write in writes:
        if isinstance(write, PutIncoming) and write.message.client is not None:
            installation = write.message.sender, write.message.client
            received[installation] = max(write.message.datetime, received.get(installation, 0))
    for (sender, client), datetime in received.items():
        messages.advance_datetime(db, sender, client, datetime)


class Reader:
    """Every question to the database; each method raises StorageError."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def load_meta(self) -> dict[str, bytes]:
        """The key-value table: SetMeta's rows, and those named in core.storage.meta."""
        with storage_errors():
            return meta.load(self._db)

    def load_contacts(self) -> list[Contact]:
        with storage_errors():
            return contacts.load(self._db)

    def load_sessions(self) -> list[PutSession]:
        """All Olm sessions, each person's most recently used first."""
        with storage_errors():
            return sessions.load(self._db)

    def load_outbox(self, recipient: UserId, after: int, limit: int) -> list[OutboxEntry]:
        """The next waiting entries of a recipient, datetime strictly above `after`, oldest first."""
        with storage_errors():
            return outbox.load(self._db, recipient, after, limit)

    def outbox_counts(self) -> dict[UserId, int]:
        """How many entries wait for each recipient with any."""
        with storage_errors():
            return outbox.counts(self._db)

    def stored(self, message_ids: Iterable[MessageId]) -> set[MessageId]:
        """Those of the given messages that are stored."""
        with storage_errors():
            return messages.stored(self._db, message_ids)

    def last_datetimes(self) -> dict[tuple[UserId, ClientId], int]:
        """The newest datetime received of each (sender, client)."""
        with storage_errors():
            return messages.last_datetimes(self._db)

    def message(self, message_id: MessageId) -> ChatMessage | None:
        with storage_errors():
            return messages.message(self._db, message_id)

    def history(
        self,
        conversation: UserId,
        *,
        before: MessageId | None = None,
        after: MessageId | None = None,
        limit: int = 50,
    ) -> list[ChatMessage]:
        """Oldest first; strictly before or after a message; at most 500 and under 1 MiB of JSON; empty = the end."""
        with storage_errors():
            return messages.history(self._db, conversation, before, after, limit)

    def conversations(self) -> list[ConversationSummary]:
        """Every conversation with messages, newest first."""
        with storage_errors():
            return messages.conversations(self._db)

    def search(self, query: str, limit: int = 50) -> list[ChatMessage]:
        """Newest first, among the messages indexed so far (Storage.search first indexes the rest)."""
        with storage_errors():
            return search.search(self._db, query, limit)
