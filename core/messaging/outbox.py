"""The journal of own messages on their way: which may be in flight, in which order, and when to send again.

Entries live on disk; per recipient only a window of the oldest ones is in memory. The disk is read beside the loop, so
an answer may be older than memory: what was finished or lost its ciphertext since then is told apart here.
"""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from core.messaging.writes import OutboxEntry
from core.protocol.ids import MessageId, UserId

WINDOW = 256  # messages in flight per recipient: fills a LAN round trip with two group commits, bounds memory
MAX_RETRIED = 1_024  # beyond the window: failed messages that the person sends again
RESEND_AFTER_S = 30.0  # an acknowledgement that takes longer is lost, or the far side could not store
RESEND_AT_MOST_S = 480.0
TELL_SENT_AFTER_S = 0.3  # most messages are delivered before anybody could see that they were sent


@dataclass(slots=True)
class _Queue:
    """`upto`: entries on disk with a datetime not above it are in the window; what lies above is read in order."""

    window: dict[MessageId, OutboxEntry] = field(default_factory=dict)
    total: int = 0
    quiet: int = 0  # of these
    upto: int = -1
    is_loading: bool = False
    finished: set[MessageId] = field(default_factory=set)  # since the load began
    has_grown: bool = False  # on disk, since the load began
    is_unsealed: bool = False  # since the load began
    untold: deque[tuple[float, MessageId]] = field(default_factory=deque)  # sent, and when to say so
    resend_at: float | None = None
    resend_after: float = RESEND_AFTER_S

    def begin_loading(self) -> None:
        self.is_loading, self.has_grown, self.is_unsealed = True, False, False
        self.finished.clear()

    def take(self, entries: list[OutboxEntry]) -> list[OutboxEntry]:
        """Those of the entries read that are news; they join the window."""
        self.is_loading = False
        fresh = [e for e in entries if e.message_id not in self.window and e.message_id not in self.finished]
        if self.is_unsealed:
            fresh = [_unsealed(entry) for entry in fresh]
        self.window.update((entry.message_id, entry) for entry in fresh)
        if entries:
            self.upto = max(self.upto, entries[-1].datetime)
        elif not self.has_grown:
            # the disk has no more, whatever was counted
            self.total, self.quiet = len(self.window), sum(each.is_quiet for each in self.window.values())
        return fresh


class Outbox:
    """Per recipient: a window in order of datetime, and how many more wait on disk."""

    def __init__(self, counts: dict[UserId, int], quiet: Mapping[UserId, int] = MappingProxyType({})) -> None:
        """`counts`: all that wait for each recipient; `quiet`: how many of these are no messages."""
        self._queues = {
            user: _Queue(total=count, quiet=quiet.get(user, 0)) for user, count in counts.items() if count
        }
        self._void_loads: dict[UserId, int] = {}  # answers to come that belong to a friendship that ended

    def pending(self, recipient: UserId) -> int:
        """Messages not yet delivered."""
        queue = self._queues.get(recipient)
        return queue.total - queue.quiet if queue else 0

    def waiting(self, recipient: UserId) -> int:
        """Everything not yet delivered: messages, and what changes them."""
        queue = self._queues.get(recipient)
        return queue.total if queue else 0

    def accepts(self, recipient: UserId) -> bool:
        """Whether a new message may go into the window at once: nothing older waits outside it."""
        queue = self._queues.get(recipient)
        return queue is None or (len(queue.window) == queue.total and queue.total < WINDOW)

    def add(self, entry: OutboxEntry, in_window: bool) -> None:
        """Counts a new message, the newest of all; `in_window` if it takes part at once (see `accepts`)."""
        queue = self._queue(entry.recipient)
        queue.total += 1
        queue.quiet += entry.is_quiet
        if in_window:
            queue.window[entry.message_id] = entry
            queue.upto = max(queue.upto, entry.datetime)
        else:
            queue.has_grown = True

    def has_room_for_retry(self, recipient: UserId) -> bool:
        queue = self._queues.get(recipient)
        return queue is None or len(queue.window) < WINDOW + MAX_RETRIED

    def add_again(self, entry: OutboxEntry) -> None:
        """An older message that failed takes part at once: reading on from the newest would never find it."""
        queue = self._queue(entry.recipient)
        queue.total += 1
        queue.window[entry.message_id] = entry
        queue.window = dict(sorted(queue.window.items(), key=lambda item: item[1].datetime))

    def next_load(self, recipient: UserId) -> tuple[int, int] | None:
        """(datetime to read after, how many) if entries wait on disk and the window has room for a good batch."""
        queue = self._queues.get(recipient)
        if queue is None or queue.is_loading:
            return None
        in_flight = len(queue.window)
        if queue.total == in_flight or in_flight > WINDOW // 2:
            return None
        queue.begin_loading()
        return queue.upto, WINDOW - in_flight

    def loaded(self, recipient: UserId, entries: list[OutboxEntry]) -> list[OutboxEntry]:
        """Takes entries read from disk into the window; returns those that are new to it."""
        if recipient in self._void_loads:
            self._forget_void_load(recipient)
            return []
        queue = self._queues.get(recipient)
        if queue is None or not queue.is_loading:
            return []
        fresh = queue.take(entries)
        self._tidy(recipient, queue)
        return fresh

    def update(self, entry: OutboxEntry) -> None:
        """The same entry with its ciphertext."""
        self._queues[entry.recipient].window[entry.message_id] = entry

    def exchange(self, entry: OutboxEntry) -> bool:
        """Another content for what waits and is not encrypted; False if it is, or may be read from disk just now."""
        queue = self._queues.get(entry.recipient)
        if queue is None:
            return False
        held = queue.window.get(entry.message_id)
        if held is None:
            return not queue.is_loading
        if held.ciphertext is not None:
            return False
        queue.window[entry.message_id] = entry
        return True

    def find(self, recipient: UserId, message_id: MessageId) -> OutboxEntry | None:
        queue = self._queues.get(recipient)
        return queue.window.get(message_id) if queue else None

    def window(self, recipient: UserId) -> list[OutboxEntry]:
        """What may be in flight, oldest first."""
        queue = self._queues.get(recipient)
        return list(queue.window.values()) if queue else []

    def finish(self, recipient: UserId, message_id: MessageId, now: float) -> None:
        """Delivered or failed: takes an entry out of the window. The clock for the rest starts anew."""
        queue = self._queues[recipient]
        queue.quiet -= queue.window.pop(message_id).is_quiet
        queue.total -= 1
        queue.resend_after = RESEND_AFTER_S
        queue.resend_at = now + RESEND_AFTER_S if queue.window else None
        if queue.is_loading:
            queue.finished.add(message_id)
        self._tidy(recipient, queue)

    def forget_ciphertexts(self, recipient: UserId) -> None:
        """Everything that waits is to be encrypted anew."""
        queue = self._queues.get(recipient)
        if queue is not None:
            queue.window = {message_id: _unsealed(entry) for message_id, entry in queue.window.items()}
            queue.is_unsealed = True

    def move(self, old: UserId, new: UserId) -> None:
        """The recipient has another id: what waits is for that, to be encrypted anew. Loads under way are void."""
        queue = self._queues.get(old)
        entries = self.drop(old)
        if queue is not None:
            window = {each.message_id: replace(_unsealed(each), recipient=new) for each in entries}
            self._queues[new] = _Queue(window, queue.total, queue.quiet, queue.upto)

    def drop(self, recipient: UserId) -> list[OutboxEntry]:
        """The friendship ended: nothing is sent any more. Returns what was in the window."""
        queue = self._queues.pop(recipient, None)
        if queue is None:
            return []
        if queue.is_loading:
            self._void_loads[recipient] = self._void_loads.get(recipient, 0) + 1
        return list(queue.window.values())

    def sent(self, entry: OutboxEntry, now: float) -> None:
        """An entry was put on the link; if nothing comes back, the person hears soon that a message is sent."""
        if not entry.is_quiet:
            self._queues[entry.recipient].untold.append((now + TELL_SENT_AFTER_S, entry.message_id))

    def waits(self, recipient: UserId, now: float) -> None:
        """Something was put on the link: an answer is due."""
        queue = self._queues.get(recipient)
        if queue is not None and queue.resend_at is None:
            queue.resend_at = now + queue.resend_after

    def link_lost(self, recipient: UserId) -> None:
        """Nothing is in flight; the next link starts with patience as at first."""
        queue = self._queues.get(recipient)
        if queue is not None:
            queue.resend_at, queue.resend_after = None, RESEND_AFTER_S
            queue.untold.clear()

    def next_timer(self) -> float | None:
        """When something is to be sent again, or told to be sent."""
        resends = [queue.resend_at for queue in self._queues.values() if queue.resend_at is not None]
        tells = [queue.untold[0][0] for queue in self._queues.values() if queue.untold]
        return min(resends + tells, default=None)

    def told_sent(self, now: float) -> list[OutboxEntry]:
        """What has been on a link for a while without an acknowledgement: time to say that it is sent."""
        entries: list[OutboxEntry] = []
        for queue in self._queues.values():
            while queue.untold and queue.untold[0][0] <= now:
                entry = queue.window.get(queue.untold.popleft()[1])
                if entry is not None:
                    entries.append(entry)
        return entries

    def due(self, now: float) -> list[UserId]:
        """Recipients whose window is to be sent again; the next time comes later (doubling)."""
        users = [u for u, q in self._queues.items() if q.resend_at is not None and q.resend_at <= now]
        for user in users:
            queue = self._queues[user]
            queue.resend_after = min(queue.resend_after * 2, RESEND_AT_MOST_S)
            queue.resend_at = now + queue.resend_after
        return users

    def _queue(self, recipient: UserId) -> _Queue:
        queue = self._queues.get(recipient)
        if queue is None:
            queue = self._queues[recipient] = _Queue()
        return queue

    def _tidy(self, recipient: UserId, queue: _Queue) -> None:
        if queue.total == 0 and not queue.is_loading:
            del self._queues[recipient]

    def _forget_void_load(self, recipient: UserId) -> None:
        left = self._void_loads.pop(recipient) - 1
        if left:
            self._void_loads[recipient] = left


def _unsealed(entry: OutboxEntry) -> OutboxEntry:
    return replace(entry, olm_type=None, ciphertext=None)
