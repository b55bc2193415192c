"""What a person does with messages: sends and finds them, changes them, has seen them, removes them from here."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from core.errors import CommandError
from core.messaging.events import ConversationRead, MessageChanged, MessagesRemoved, ServiceEvent
from core.messaging.model import ChatMessage, ConversationSummary
from core.messaging.writes import ClearMessages, RemoveMessages
from core.protocol.ids import ClientId, MessageId, UserId
from core.service.clock import Clock
from core.service.node import Node
from core.storage.reader import Reader
from core.storage.worker import Storage

REMOVED_AT_ONCE = 500  # in one commit, so that nobody else waits long for theirs


class Talks:
    """A part of Messenger. Coroutines raise CommandError, StorageError."""

    def __init__(
        self, node: Node, storage: Storage, clock: Clock, announce: Callable[[ServiceEvent], None]
    ) -> None:
        self._node, self._storage, self._clock, self._announce = node, storage, clock, announce

    # -- sending

    async def send(self, to: UserId, text: str, reply_to: MessageId | None = None) -> ChatMessage:
        """Returns once stored. The message is delivered when the friend is next reachable, once and in order."""
        step, message = self._node.engine.send_text(self._clock.now(), to, text, reply_to)
        await self._node.committed(step)
        return message

    async def retry(self, message_id: MessageId) -> None:
        """Queues a failed message again, under the same id."""
        message = await self._stored(message_id)
        await self._node.do(lambda engine, moment: engine.retry(moment, message))

    # -- reading

    async def history(
        self,
        conversation: UserId,
        *,
        before: MessageId | None = None,
        after: MessageId | None = None,
        limit: int = 50,
        lines: bool = False,
    ) -> list[ChatMessage]:
        """Oldest first; strictly before or after a message; at most 500; an empty list is the end.

        With `lines` also what happened to the conversation (`ChatMessage.is_line`).
        """
        between = {"before": before, "after": after}
        return await self._storage.read(
            lambda reader: reader.history(conversation, **between, limit=limit, lines=lines)
        )

    async def search(
        self, query: str, limit: int = 50, conversation: UserId | None = None
    ) -> list[ChatMessage]:
        """Finds words, beginnings of words and Chinese text, in one conversation or in all; newest first."""
        return await self._storage.search(query, limit, conversation)

    async def conversations(self) -> list[ConversationSummary]:
        """One row per talk with messages, newest first."""
        return await self._storage.read(lambda reader: reader.conversations())

    async def message(self, message_id: MessageId) -> ChatMessage | None:
        """As it is now; None for one that was never here or was removed here."""
        return await self._storage.read(lambda reader: reader.message(message_id))

    async def first_at(self, conversation: UserId, at_ms: int) -> ChatMessage | None:
        """The first message stored here at or after a moment, else the last one; None if there is none."""
        return await self._storage.read(lambda reader: reader.first_at(conversation, at_ms))

    # -- changing, for both

    async def edit(self, message_id: MessageId, text: str) -> None:
        """Gives an own message another text, here and at the friend's: as reliably as messages are sent."""
        message = await self._stored(message_id)
        await self._node.do(lambda engine, moment: engine.revising.edit(moment, message, text))

    async def delete(self, message_id: MessageId) -> None:
        """Takes an own message back, for everyone."""
        message = await self._stored(message_id)
        await self._node.do(lambda engine, moment: engine.revising.delete(moment, message))

    async def react(self, message_id: MessageId, emoji: str) -> None:
        """Puts an emoji under a message, in place of the last one; "" takes it back."""
        message = await self._stored(message_id)
        await self._node.do(lambda engine, moment: engine.revising.react(moment, message, emoji))

    # -- having seen

    async def read(self, message_id: MessageId) -> None:
        """The person has seen everything up to and with this message; the friend learns it if the settings allow."""
        message = await self._stored(message_id)
        await self._seen(message.conversation, message_id)

    async def mark_seen(self, conversation: UserId) -> None:
        """The same for all that is stored of a conversation (unread becomes 0)."""
        await self._seen(conversation, None)

    # -- removing, here

    async def delete_here(self, message_ids: Sequence[MessageId]) -> None:
        """Removes messages from this computer alone; what waits to be sent is sent all the same."""
        found = await self._storage.read(lambda reader: _conversations(reader, message_ids))
        for conversation, ids in found.items():
            for start in range(0, len(ids), REMOVED_AT_ONCE):
                await self._node.write(RemoveMessages(tuple(ids[start : start + REMOVED_AT_ONCE])))
            self._announce(MessagesRemoved(conversation, tuple(ids)))

    async def clear_conversation(self, conversation: UserId) -> None:
        """The same for all that is stored of a conversation now."""
        last, count = await self._storage.read(lambda reader: _extent(reader, conversation))
        if last is None:
            return
        for _ in range(0, count, REMOVED_AT_ONCE):
            await self._node.write(ClearMessages(conversation, last, REMOVED_AT_ONCE))
        self._announce(MessagesRemoved(conversation))

    # -- inside

    async def _stored(self, message_id: MessageId) -> ChatMessage:
        message = await self.message(message_id)
        if message is None:
            raise CommandError("bad_argument", "There is no such message.")
        return message

    async def _seen(self, conversation: UserId, up_to: MessageId | None) -> None:
        now = self._clock.now()
        up_to, unread = await self._storage.read(lambda reader: _unread(reader, conversation, up_to))
        timed = await self._storage.read(lambda reader: reader.unseen_timed(conversation, up_to))
        await self._node.committed(self._node.engine.reading.seen(now, conversation, up_to, unread))
        for message in timed:
            expires_at = now.ms + 1_000 * message.expires_in_s
            self._announce(MessageChanged(replace(message, expires_at=expires_at)))
        if not await self._storage.read(lambda reader: reader.unread(conversation)):
            self._announce(ConversationRead(conversation))


def _unread(
    reader: Reader, conversation: UserId, up_to: MessageId | None
) -> tuple[MessageId | None, dict[ClientId, int]]:
    """Up to which message is seen now, and what was unread of that."""
    if up_to is None:
        up_to = reader.last_of(conversation)
    return up_to, reader.unread_until(conversation, up_to)


def _extent(reader: Reader, conversation: UserId) -> tuple[MessageId | None, int]:
    """The last message, and how many there are up to it."""
    last = reader.last_of(conversation)
    return last, 0 if last is None else reader.count_until(conversation, last)


def _conversations(reader: Reader, message_ids: Sequence[MessageId]) -> dict[UserId, list[MessageId]]:
    found: dict[UserId, list[MessageId]] = {}
    for message_id in message_ids:
        message = reader.message(message_id)
        if message is not None:
            found.setdefault(message.conversation, []).append(message_id)
    return found
