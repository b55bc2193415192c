"""Disappearing messages: how long those of a conversation stay, and when what is stored has run out.

A setting belongs to both: each tells the other of a new one, and the newest counts at both ends. A message carries the
setting it was sent under. Its time runs from its delivery at its sender, and from the moment it was seen at its
receiver; so nothing is lost before that, however the clocks are set. When it is over follows the wall clock.
"""

from collections import defaultdict
from collections.abc import Collection

from core.errors import CommandError
from core.messaging.effects import LoadExpired
from core.messaging.events import MessagesRemoved, ProfileChanged
from core.messaging.sending import Sending
from core.messaging.state import Moment, State, announce
from core.messaging.step import Step
from core.messaging.timer_rows import Timer, as_write, default_as_write
from core.messaging.writes import RemoveMessages
from core.protocol.changes import is_timer
from core.protocol.content import Content
from core.protocol.ids import MessageId, UserId

MAX_EXPIRED = 256  # removed in one transaction


class Timers:
    """The settings, and one deadline for everything that is stored."""

    def __init__(self, state: State, sending: Sending) -> None:
        self._state, self._sending = state, sending
        self._next_ms = state.next_expiry  # wall clock
        self._wall_ahead_s: float | None = None  # of the monotonic clock, when it was looked at last
        self._is_loading = False
        self._is_outdated = False  # something began to run since the load began

    # -- what the person asks for

    def of(self, user: UserId) -> int:
        """How long messages of this conversation stay, in seconds; 0: for ever."""
        timer = self._state.timers.get(user)
        return 0 if timer is None else timer.seconds

    def set(self, moment: Moment, user: UserId, seconds: int) -> Step:
        """For both. Raises CommandError bad_argument, not_friend, blocked, paused, too_many."""
        step = Step()
        self._state.correspondent(user)
        _check(seconds)
        if seconds != self.of(user):
            self._set_own(step, moment, user, seconds)
        return step

    def set_default(self, seconds: int) -> Step:
        """For friendships to come. Raises CommandError bad_argument."""
        _check(seconds)
        self._state.default_timer = seconds
        step = Step(writes=[default_as_write(seconds)])
        announce(step, ProfileChanged())
        return step

    # -- what happens

    def friend_added(self, step: Step, moment: Moment, user: UserId) -> None:
        if self._state.default_timer:
            self._set_own(step, moment, user, self._state.default_timer)

    def friend_lost(self, step: Step, user: UserId) -> None:
        """With the next friendship it begins anew. What runs goes on."""
        if self._state.timers.pop(user, None) is not None:
            step.writes.append(as_write(user, None))

    def moved(self, step: Step, old: UserId, new: UserId) -> None:
        """A friend has another id; what was set counts on."""
        timer = self._state.timers.pop(old, None)
        if timer is not None:
            step.writes.append(as_write(old, None))
            self._keep(step, new, timer)

    def received(self, step: Step, user: UserId, content: Content, seconds: int) -> None:
        """A friend's setting, taken if it is the newest."""
        timer = Timer(seconds, content.sent_at, content.sender)
        if timer.is_newer_than(self._state.timers.get(user)):
            self._keep(step, user, timer)

    def seen(self, step: Step, moment: Moment) -> None:
        """Of messages of friends some may have begun to disappear, with the writes of this step."""
        self._load(step, moment)

    def delivered(self, moment: Moment, seconds: int) -> None:
        """The time of an own message has begun."""
        self._look(moment)
        self._is_outdated = True
        due_ms = moment.ms + seconds * 1_000
        self._next_ms = due_ms if self._next_ms is None else min(self._next_ms, due_ms)

    def loaded(
        self, moment: Moment, expired: Collection[tuple[MessageId, UserId]], next_ms: int | None
    ) -> Step:
        """The answer to LoadExpired: what has run out, with its conversation, and when the next does after that."""
        step = Step()
        self._is_loading, self._next_ms = False, next_ms
        if expired:
            step.writes.append(RemoveMessages(tuple(message_id for message_id, _ in expired)))
            tell_removed(step, expired)
        if self._is_outdated:
            self._load(step, moment)
        self.handle_timer(step, moment)
        return step

    # -- time

    def next_timer(self) -> float | None:
        if self._next_ms is None or self._is_loading:
            return None
        return 0.0 if self._wall_ahead_s is None else self._next_ms / 1_000 - self._wall_ahead_s

    def handle_timer(self, step: Step, moment: Moment) -> None:
        self._look(moment)
        if self._next_ms is not None and moment.ms >= self._next_ms:
            self._load(step, moment)

    def _load(self, step: Step, moment: Moment) -> None:
        """Once at a time; what begins meanwhile is looked at after that."""
        self._is_outdated = self._is_loading
        if not self._is_loading:
            self._is_loading = True
            step.effects.append(LoadExpired(moment.ms, MAX_EXPIRED))

    def _look(self, moment: Moment) -> None:
        """At the clocks, of which the wall's may have been set."""
        self._wall_ahead_s = moment.ms / 1_000 - moment.s

    # -- inside

    def _set_own(self, step: Step, moment: Moment, user: UserId, seconds: int) -> None:
        """Newer than any we know of, though our clock may be behind theirs."""
        current = self._state.timers.get(user)
        at = moment.ms if current is None else max(moment.ms, current.at + 1)
        self._sending.send_timer(step, moment, user, seconds, at)
        self._keep(step, user, Timer(seconds, at, self._state.me))

    def _keep(self, step: Step, user: UserId, timer: Timer) -> None:
        self._state.timers[user] = timer
        step.writes.append(as_write(user, timer))


def _check(seconds: int) -> None:
    if not is_timer(seconds):
        raise CommandError(
            "bad_argument", "Messages can disappear after 5 seconds to one year, or stay forever (0)."
        )


def tell_removed(step: Step, removed: Collection[tuple[MessageId, UserId]]) -> None:
    """Messages with their conversations."""
    talks: defaultdict[UserId, list[MessageId]] = defaultdict(list)
    for message_id, conversation in removed:
        talks[conversation].append(message_id)
    for conversation, message_ids in talks.items():
        announce(step, MessagesRemoved(conversation, tuple(message_ids)))
