"""How far friends have read our messages."""

from collections import Counter
from collections.abc import Mapping, Sequence

from core.messaging.writes import OutboxEntry
from core.protocol.ids import ClientId, MessageId, UserId

MAX_CLIENTS = (
    64  # installations of ours of which one friend may speak: a new one comes with each restored backup
)


class ReadBook:
    """Of each (friend, installation of ours) up to which datetime; only advances."""

    def __init__(self, until: Mapping[tuple[UserId, ClientId], int] | None = None) -> None:
        self._until = dict(until or {})
        self._clients = Counter(user for user, _ in self._until)
        self._loads = 0
        self._told: set[MessageId] = set()  # while the disk is asked, which may say the same

    def advance(self, user: UserId, client: ClientId, up_to: int) -> int | None:
        """Up to where it was known before; None if this is no news."""
        key = user, client
        before = self._until.get(key, -1)
        if up_to <= before or (key not in self._until and self._clients[user] >= MAX_CLIENTS):
            return None
        self._clients[user] += key not in self._until
        self._until[key] = up_to
        return before

    def move(self, old: UserId, new: UserId) -> None:
        """A friend has another id, and has read what they had read."""
        for user, client in [key for key in self._until if key[0] == old]:
            self._until[new, client] = self._until.pop((user, client))
        self._clients[new] = self._clients.pop(old, 0)

    def delivered(self, entry: OutboxEntry) -> bool:
        """Whether a message that was delivered just now is read as well: then that is told now."""
        is_read = entry.datetime <= self._until.get((entry.recipient, entry.client), -1)
        if is_read and self._loads:
            self._told.add(entry.message_id)
        return is_read

    def begin_load(self) -> None:
        """The disk is asked which messages a receipt has covered."""
        self._loads += 1

    def end_load(self, message_ids: Sequence[MessageId]) -> list[MessageId]:
        """The disk's answer without what was told meanwhile."""
        news = [message_id for message_id in message_ids if message_id not in self._told]
        self._loads -= 1
        if not self._loads:
            self._told.clear()
        return news
