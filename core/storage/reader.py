"""Every question to the database."""

from collections.abc import Iterable, Sequence

from core.messaging.model import ChatMessage, Contact, ConversationSummary
from core.messaging.requests import AnsweredEntry, AskedEntry
from core.messaging.writes import OutboxEntry, PutSession
from core.protocol.ids import ClientId, MessageId, UserId
from core.protocol.tickets import IssuedTicket, Ticket
from core.storage import (
    aliases,
    changes,
    contacts,
    keeping,
    messages,
    meta,
    outbox,
    receipts,
    requests,
    search,
    sessions,
    tickets,
    timed,
)
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

    def quiet_counts(self) -> dict[UserId, int]:
        """How many of them are quiet."""
        with storage_errors():
            return outbox.counts(self._db, quiet=True)

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

    def expired(self, now_ms: int, limit: int) -> tuple[list[tuple[MessageId, UserId]], int | None]:
        """Messages that have run out, at most `limit`, with their conversations; and when the next one does."""
        with storage_errors():
            return timed.expired(self._db, now_ms, limit)

    def next_expiry(self) -> int | None:
        """When the first of all messages whose time runs does run out."""
        with storage_errors():
            return timed.next_expiry(self._db)

    def old(
        self, before_ms: int | None, names_before_ms: int, limit: int
    ) -> tuple[list[tuple[MessageId, UserId]], tuple[MessageId, ...]]:
        """Messages stored before a moment (None: none), with their conversations, and names of what was removed, or
        never shown, before another, that can be forgotten; at most `limit` of each, and nothing that waits."""
        with storage_errors():
            old = [] if before_ms is None else keeping.old(self._db, before_ms, limit)
            return old, keeping.names(self._db, names_before_ms, limit)

    def unseen_timed(self, conversation: UserId, up_to: MessageId | None = None) -> list[ChatMessage]:
        """Messages that disappear some time after they were seen, and were not yet; up to and with one, or all."""
        with storage_errors():
            return timed.unseen(self._db, conversation, up_to)

    def messages(self, message_ids: Sequence[MessageId]) -> list[ChatMessage]:
        """Those of them that are there."""
        with storage_errors():
            numbers = [messages.number_of(self._db, message_id) for message_id in message_ids]
            return messages.of_numbers(self._db, [number for number in numbers if number is not None])

    def history(
        self,
        conversation: UserId,
        *,
        before: MessageId | None = None,
        after: MessageId | None = None,
        limit: int = 50,
        lines: bool = False,
    ) -> list[ChatMessage]:
        """Oldest first; strictly before or after a message; at most 500 and under 1 MiB of JSON; empty = the end.

        With `lines` also system lines.
        """
        with storage_errors():
            return messages.history(self._db, conversation, before, after, limit, lines=lines)

    def conversations(self) -> list[ConversationSummary]:
        """Every conversation with messages or lines, newest first."""
        with storage_errors():
            return messages.conversations(self._db)

    def count(self) -> tuple[int, int]:
        """How many messages there are, without system lines and what nobody is shown; how many conversations."""
        with storage_errors():
            return messages.count(self._db)

    def search(self, query: str, limit: int = 50, conversation: UserId | None = None) -> list[ChatMessage]:
        """Newest first, among the messages indexed so far (Storage.search first indexes the rest)."""
        with storage_errors():
            return search.search(self._db, query, limit, conversation)

    def first_at(self, conversation: UserId, at_ms: int) -> ChatMessage | None:
        """The first message that was stored at or after a moment, else the last one."""
        with storage_errors():
            return messages.first_at(self._db, conversation, at_ms)

    def last_of(self, conversation: UserId) -> MessageId | None:
        """The name of the last row of a conversation, whatever its kind."""
        with storage_errors():
            return messages.last_of(self._db, conversation)

    def count_until(self, conversation: UserId, up_to: MessageId) -> int:
        """How many messages a conversation has up to and with one of them."""
        with storage_errors():
            return messages.count_until(self._db, conversation, up_to)

    def unread_until(self, conversation: UserId, up_to: MessageId | None) -> dict[ClientId, int]:
        """Of each installation the newest datetime among what is unread up to and with a message, or in all."""
        with storage_errors():
            return messages.unread_until(self._db, conversation, up_to)

    def unread(self, conversation: UserId) -> int:
        """How many messages of this conversation were not seen."""
        with storage_errors():
            return messages.unread(self._db, conversation)

    def changed(self, by: Sequence[MessageId]) -> list[ChatMessage]:
        """Of contents that change messages: each message that was changed, once, as it is now."""
        with storage_errors():
            return changes.changed(self._db, by)

    def read_until(self) -> dict[tuple[UserId, ClientId], int]:
        """Up to which datetime each person has read the messages of each of our installations."""
        with storage_errors():
            return receipts.load(self._db)

    def newly_read(
        self, conversation: UserId, client: ClientId, after: int, up_to: int, most: int
    ) -> list[MessageId]:
        """Delivered own messages, datetime above `after`, at most `up_to`, oldest first; of the newest `most` rows."""
        with storage_errors():
            return receipts.newly_read(self._db, conversation, client, after, up_to, most)
