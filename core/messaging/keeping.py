"""How long messages are kept on this computer. What is older goes by itself, a few at a time.

By the wall clock, and by when a message was stored. What waits to be delivered is never old.
"""

from collections.abc import Collection, Mapping

from core.errors import CommandError
from core.messaging.effects import LoadOld
from core.messaging.events import ProfileChanged
from core.messaging.state import Moment, State, announce
from core.messaging.step import Step
from core.messaging.timers import tell_removed
from core.messaging.writes import ForgetNames, RemoveMessages, SetMeta
from core.protocol.ids import MessageId, UserId

EVERY_S = 3_600.0
MAX_OLD = 64  # removed in one transaction: a text that is written meanwhile waits for it
MOST_DAYS = 3_650
NAMES_DAYS = 400  # what was removed is known by its name for so long: a copy does not come again
KEEP_DAYS = "keep_days"  # key in the profile
_DAY_MS = 24 * 3_600_000


class Keeping:
    """Looks at the start and every hour; the next few as soon as the last ones are gone."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._next_s = 0.0
        self._is_loading = False

    def set_days(self, moment: Moment, days: int) -> Step:
        """0: for ever. Raises CommandError bad_argument."""
        if type(days) is not int or not 0 <= days <= MOST_DAYS:
            raise CommandError("bad_argument", "Messages can be kept for 1 to 3,650 days, or forever (0).")
        self._state.keep_days = days
        step = Step(writes=[SetMeta(KEEP_DAYS, str(days).encode() if days else None)])
        announce(step, ProfileChanged())
        self._look(step, moment)
        return step

    def loaded(
        self,
        moment: Moment,
        old: Collection[tuple[MessageId, UserId]],
        names: tuple[MessageId, ...],
    ) -> Step:
        """The answer to LoadOld: old messages with their conversations, and names nobody needs any more."""
        step = Step()
        self._is_loading = False
        if old and self._state.keep_days:
            step.writes.append(RemoveMessages(tuple(message_id for message_id, _ in old)))
            tell_removed(step, old)
        if names:
            step.writes.append(ForgetNames(names))
        if old or names:
            self._look(step, moment)
        return step

    def next_timer(self) -> float | None:
        return self._next_s

    def handle_timer(self, step: Step, moment: Moment) -> None:
        if moment.s >= self._next_s:
            self._look(step, moment)

    def _look(self, step: Step, moment: Moment) -> None:
        self._next_s = moment.s + EVERY_S
        if not self._is_loading:
            self._is_loading = True
            days = self._state.keep_days
            before = moment.ms - days * _DAY_MS if days else None
            step.effects.append(LoadOld(before, moment.ms - NAMES_DAYS * _DAY_MS, MAX_OLD))


def load_keep_days(meta: Mapping[str, bytes]) -> int:
    return int(meta.get(KEEP_DAYS, b"0"))
