"""Every question to the database."""

from collections.abc import Iterable

from core.messaging.commands import (
    OutboxEntry,
    PutSession,
)
from core.messaging.model import ChatMessage, Contact, ConversationSummary
from core.messaging.requests import AnsweredEntry, AskedEntry
from core.protocol.ids import ClientId, MessageId, UserId
from core.protocol.tickets import IssuedTicket, Ticket
from core.storage import aliases, contacts, messages, meta, outbox, requests, search, sessions, tickets
from core.storage.database import Connection, storage_errors


class Reader:
    """Each method raises StorageError."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def load_meta(self) -> dict[str, bytes]:
        """The key-value table: SetMeta's rows, and those named in core.storage.meta."""
        with storage_errors():
            return meta.load(self._db)

    def load_contacts(self) -> list[Contact]:
        with storage_errors():
            return contacts.load(self._db)

    def load_aliases(self) -> dict[UserId, UserId]:
        """Ids that were given up, ours too, and whose they were."""
        with storage_errors():
            return aliases.load(self._db)

    def load_sessions(self) -> list[PutSession]:
        """All Olm sessions, each person's most recently used first."""
        with storage_errors():
            return sessions.load(self._db)

    def load_tickets(self) -> list[tuple[UserId, Ticket]]:
        """Every readable ticket that we hold, with its issuer, oldest first."""
        with storage_errors():
            return tickets.load(self._db)

    def load_issued_tickets(self) -> list[IssuedTicket]:
        """Every readable ticket that we issued and that was not used, oldest first."""
        with storage_errors():
            return tickets.load_issued(self._db)

    def load_outbox(self, recipient: UserId, after: int, limit: int) -> list[OutboxEntry]:
        """The next waiting entries of a recipient, datetime strictly above `after`, oldest first."""
        with storage_errors():
            return outbox.load(self._db, recipient, after, limit)

    def outbox_counts(self) -> dict[UserId, int]:
        """How many entries wait for each recipient with any."""
        with storage_errors():
            return outbox.counts(self._db)

    def load_asked(self) -> list[AskedEntry]:
        """Durable requests of ours, open ones in the order they were asked."""
        with storage_errors():
            return requests.load_asked(self._db)

    def load_answered(self) -> list[AnsweredEntry]:
        """Our answers to durable requests, oldest first."""
        with storage_errors():
            return requests.load_answered(self._db)

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
