"""What a person does to messages that are there: changes them, has seen them, removes them from this computer."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from core.errors import CommandError
from core.messaging.commands import ClearMessages, RemoveMessages, Step, Write
from core.messaging.events import ConversationRead, MessageChanged, MessagesRemoved, ServiceEvent
from core.messaging.model import ChatMessage
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

    async def edit(self, message_id: MessageId, text: str) -> None:
        """Gives an own message another text, here and at the friend's: as reliably as messages are sent."""
        message = await self._stored(message_id)
        await self._commit(self._node.engine.revising.edit(self._clock.now(), message, text))

    async def delete(self, message_id: MessageId) -> None:
        """Takes an own message back, for everyone."""
        message = await self._stored(message_id)
        await self._commit(self._node.engine.revising.delete(self._clock.now(), message))

    async def react(self, message_id: MessageId, emoji: str) -> None:
        """Puts an emoji under a message, in place of the last one; "" takes it back."""
        message = await self._stored(message_id)
        await self._commit(self._node.engine.revising.react(self._clock.now(), message, emoji))

    async def read(self, message_id: MessageId) -> None:
        """The person has seen everything up to and with this message; the friend learns it if the settings allow."""
        message = await self._stored(message_id)
        await self._seen(message.conversation, message_id)

    async def mark_seen(self, conversation: UserId) -> None:
        """The same for all that is stored of a conversation (unread becomes 0)."""
        await self._seen(conversation, None)

    async def message(self, message_id: MessageId) -> ChatMessage | None:
        """As it is now; None for one that was never here or was removed here."""
        return await self._storage.read(lambda reader: reader.message(message_id))

    async def first_at(self, conversation: UserId, at_ms: int) -> ChatMessage | None:
        """The first message stored here at or after a moment, else the last one; None if there is none."""
        return await self._storage.read(lambda reader: reader.first_at(conversation, at_ms))

    async def delete_here(self, message_ids: Sequence[MessageId]) -> None:
        """Removes messages from this computer alone; what waits to be sent is sent all the same."""
        found = await self._storage.read(lambda reader: _conversations(reader, message_ids))
        for conversation, ids in found.items():
            for start in range(0, len(ids), REMOVED_AT_ONCE):
                await self._write(RemoveMessages(tuple(ids[start : start + REMOVED_AT_ONCE])))
            self._announce(MessagesRemoved(conversation, tuple(ids)))

    async def clear_conversation(self, conversation: UserId) -> None:
        """The same for all that is stored of a conversation now."""
        last, count = await self._storage.read(lambda reader: _extent(reader, conversation))
        if last is None:
            return
        for _ in range(0, count, REMOVED_AT_ONCE):
            await self._write(ClearMessages(conversation, last, REMOVED_AT_ONCE))
        self._announce(MessagesRemoved(conversation))

    async def _stored(self, message_id: MessageId) -> ChatMessage:
        message = await self.message(message_id)
        if message is None:
            raise CommandError("bad_argument", "There is no such message.")
        return message

    async def _seen(self, conversation: UserId, up_to: MessageId | None) -> None:
        now = self._clock.now()
        up_to, unread = await self._storage.read(lambda reader: _unread(reader, conversation, up_to))
        timed = await self._storage.read(lambda reader: reader.unseen_timed(conversation, up_to))
        await self._commit(self._node.engine.reading.seen(now, conversation, up_to, unread))
        for message in timed:
            expires_at = now.ms + 1_000 * message.expires_in_s
            self._announce(MessageChanged(replace(message, expires_at=expires_at)))
        if not await self._storage.read(lambda reader: reader.unread(conversation)):
            self._announce(ConversationRead(conversation))

    async def _write(self, write: Write) -> None:
        await self._commit(Step(writes=[write]))

    async def _commit(self, step: Step) -> None:
        await self._node.committed(step)


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
