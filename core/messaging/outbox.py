"""The journal of own messages on their way: which may be in flight, in which order, and when to send again.

Entries live on disk; per recipient only a window of the oldest ones is in memory.
"""

from collections import OrderedDict
from dataclasses import dataclass, replace

from core.messaging.commands import OutboxEntry
from core.protocol.ids import MessageId, UserId

WINDOW = 256  # messages in flight per recipient: fills a LAN round trip with two group commits, bounds memory
RESEND_AFTER_S = 30.0  # an acknowledgement that takes longer is lost, or the far side could not store
RESEND_AT_MOST_S = 480.0


@dataclass(slots=True)
class _Queue:
    window: "OrderedDict[MessageId, OutboxEntry]"
    total: int
    loading: bool = False
    resend_at: float | None = None
    resend_after: float = RESEND_AFTER_S


class Outbox:
    """Per recipient: a window in order of datetime, and how many more wait on disk."""

    def __init__(self, counts: dict[UserId, int]) -> None:
        self._queues = {user: _Queue(OrderedDict(), count) for user, count in counts.items() if count}

    def pending(self, recipient: UserId) -> int:
        """Messages not yet delivered."""
        queue = self._queues.get(recipient)
        return queue.total if queue else 0

    def accepts(self, recipient: UserId) -> bool:
        """Whether a new message may go into the window at once: nothing older waits outside it."""
        queue = self._queues.get(recipient)
        return queue is None or (len(queue.window) == queue.total and queue.total < WINDOW)

    def add(self, entry: OutboxEntry, in_window: bool) -> None:
        """Counts a new message; `in_window` if it takes part at once (see `accepts`)."""
        queue = self._queues.setdefault(entry.recipient, _Queue(OrderedDict(), 0))
        queue.total += 1
        if in_window:
            queue.window[entry.message_id] = entry

    def next_load(self, recipient: UserId) -> tuple[int, int] | None:
        """(datetime to read after, how many) if entries wait on disk and the window has room for a good batch."""
        queue = self._queues.get(recipient)
        if (
            queue is None
            or queue.loading
            or queue.total == len(queue.window)
            or len(queue.window) > WINDOW // 2
        ):
            return None
        queue.loading = True
        after = next(reversed(queue.window.values())).datetime if queue.window else -1
        return after, WINDOW - len(queue.window)

    def loaded(self, recipient: UserId, entries: list[OutboxEntry]) -> list[OutboxEntry]:
        """Takes entries read from disk into the window; returns those that are new to it."""
        queue = self._queues.get(recipient)
        if queue is None:
            return []
        queue.loading = False
        fresh = [entry for entry in entries if entry.message_id not in queue.window]
        queue.window.update((entry.message_id, entry) for entry in fresh)
        return fresh

    def update(self, entry: OutboxEntry) -> None:
        """The same entry with its ciphertext."""
        self._queues[entry.recipient].window[entry.message_id] = entry

    def find(self, recipient: UserId, message_id: MessageId) -> OutboxEntry | None:
        queue = self._queues.get(recipient)
        return queue.window.get(message_id) if queue else None

    def window(self, recipient: UserId) -> list[OutboxEntry]:
        """What may be in flight, oldest first."""
        queue = self._queues.get(recipient)
        return list(queue.window.values()) if queue else []

    def finish(self, recipient: UserId, message_id: MessageId) -> OutboxEntry | None:
        """Delivered or failed: takes the entry out. None if it was not in flight."""
        queue = self._queues.get(recipient)
        entry = queue.window.pop(message_id, None) if queue else None
        if queue is not None and entry is not None:
            queue.total -= 1
            queue.resend_after = RESEND_AFTER_S
            if queue.total == 0:
                del self._queues[recipient]
        return entry

    def forget_ciphertexts(self, recipient: UserId) -> None:
        """Everything that waits is to be encrypted anew."""
        queue = self._queues.get(recipient)
        if queue is not None:
            for message_id, entry in queue.window.items():
                queue.window[message_id] = replace(entry, olm_type=None, ciphertext=None)

    def drop(self, recipient: UserId) -> None:
        """The friendship ended: nothing is sent any more."""
        self._queues.pop(recipient, None)

    def sent(self, recipient: UserId, now: float) -> None:
        """Something was put on the link: its acknowledgement is due."""
        queue = self._queues.get(recipient)
        if queue is not None and queue.resend_at is None:
            queue.resend_at = now + queue.resend_after

    def progressed(self, recipient: UserId, now: float) -> None:
        """An acknowledgement came: the clock for the rest starts anew."""
        queue = self._queues.get(recipient)
        if queue is not None:
            queue.resend_at = now + queue.resend_after if queue.window else None

    def link_lost(self, recipient: UserId) -> None:
        queue = self._queues.get(recipient)
        if queue is not None:
            queue.resend_at = None
            queue.loading = False

    def next_resend(self) -> float | None:
        times = [queue.resend_at for queue in self._queues.values() if queue.resend_at is not None]
        return min(times, default=None)

    def due(self, now: float) -> list[UserId]:
        """Recipients whose window is to be sent again; the next time comes later (doubling)."""
        users = [u for u, q in self._queues.items() if q.resend_at is not None and q.resend_at <= now]
        for user in users:
            queue = self._queues[user]
            queue.resend_after = min(queue.resend_after * 2, RESEND_AT_MOST_S)
            queue.resend_at = now + queue.resend_after
        return users
