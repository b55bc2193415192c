"""Tells what became of messages that were changed: as they are on disk, which is read after the commit."""

import logging
from collections.abc import Callable, Sequence

from core.errors import StorageError
from core.messaging.events import MessageChanged, ServiceEvent
from core.messaging.model import ChatMessage
from core.protocol.ids import MessageId
from core.service.tasks import Tasks
from core.storage.reader import Reader
from core.storage.worker import Storage

log = logging.getLogger(__name__)
MOST_AT_ONCE = (
    256  # the more come in a burst, the fewer questions there are, and a message is told once for all of them
)


class Changes:
    """One question to the disk at a time."""

    def __init__(self, storage: Storage, announce: Callable[[ServiceEvent], None], tasks: Tasks) -> None:
        self._storage, self._announce, self._tasks = storage, announce, tasks
        self._contents: list[MessageId] = []
        self._messages: list[MessageId] = []
        self._is_reading = False

    def tell(self, by: MessageId) -> None:
        """Announces the message that a content has changed, if it did."""
        self._contents.append(by)
        self._read_soon()

    def tell_message(self, message_id: MessageId) -> None:
        """Announces a message that has changed."""
        self._messages.append(message_id)
        self._read_soon()

    def _read_soon(self) -> None:
        if not self._is_reading:
            self._is_reading = True
            self._tasks.start("tell changes", self._run())

    async def _run(self) -> None:
        try:
            while self._contents or self._messages:
                await self._tell_some()
        except StorageError as error:
            log.warning("what changed is not told: %s", error)
            self._contents.clear()
            self._messages.clear()
        finally:
            self._is_reading = False

    async def _tell_some(self) -> None:
        by, named = self._contents[:MOST_AT_ONCE], self._messages[:MOST_AT_ONCE]
        del self._contents[:MOST_AT_ONCE], self._messages[:MOST_AT_ONCE]
        for message in await self._storage.read(lambda reader: _as_they_are(reader, by, named)):
            self._announce(MessageChanged(message))


def _as_they_are(reader: Reader, by: Sequence[MessageId], named: Sequence[MessageId]) -> list[ChatMessage]:
    """What these contents have changed, and these messages."""
    changed = reader.changed(by) if by else []
    return changed + reader.messages(named) if named else changed
