"""Who is writing right now: told lightly, shown shortly.

Never stored and never Olm's: one small packet that may be lost (UNRELIABLE). It would tell that somebody is here, so
an invisible person sends none; and who does not tell it (Privacy.typing) is not told either.
"""

from core.messaging.effects import PacketKind, SendPacket
from core.messaging.events import TypingChanged
from core.messaging.links import LinkUp
from core.messaging.model import OwnStatus
from core.messaging.state import Moment, State, announce
from core.messaging.step import Step
from core.protocol.ids import UserId
from core.protocol.packets import Typing, encode

REPEAT_AFTER_S = (
    2.9  # while somebody goes on writing; a caller that itself waits 3 s is never told to wait again
)
FORGET_AFTER_S = 6.0  # one repetition may be lost


class TypingBook:
    """Friends who write to us, and what we have told them; all of it in memory."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._theirs: dict[UserId, float] = {}  # until when it is shown
        self._told: dict[UserId, tuple[int, float]] = {}  # on which link, and when

    def set_own(self, moment: Moment, user: UserId, *, is_on: bool) -> Step:
        """The person writes to this friend, or stopped. An empty step if nobody may, can or has to be told."""
        step, link = Step(), self._link_to(user)
        if link is None:
            self._told.pop(user, None)
            return step
        age_s = self._age_s(link, moment.s)
        if is_on and age_s >= REPEAT_AFTER_S:
            self._told[user] = link.link_id, moment.s
            _send(step, link, is_on=True)
        elif not is_on:
            self._told.pop(user, None)
            if age_s < FORGET_AFTER_S:
                _send(step, link, is_on=False)
        return step

    def wrote(self, user: UserId) -> None:
        """A message to this friend is on its way, which ends what they see; the next one is told anew."""
        self._told.pop(user, None)

    def received(self, step: Step, moment: Moment, user: UserId, *, is_on: bool) -> None:
        """A friend's word."""
        if not is_on:
            self.ended(step, user)
        elif self._state.privacy.typing:
            if user not in self._theirs:
                announce(step, TypingChanged(user, True))
            self._theirs[user] = moment.s + FORGET_AFTER_S

    def ended(self, step: Step, user: UserId) -> None:
        """Their message is here, their link or the friendship is gone, or nothing was heard for a while."""
        if self._theirs and self._theirs.pop(user, None) is not None:
            announce(step, TypingChanged(user, False))

    def link_down(self, step: Step, user: UserId) -> None:
        self.wrote(user)
        self.ended(step, user)

    def privacy_changed(self, step: Step) -> None:
        """Who does not tell is not told."""
        if not self._state.privacy.typing:
            for user in list(self._theirs):
                self.ended(step, user)

    def next_timer(self) -> float | None:
        return min(self._theirs.values(), default=None)

    def expire(self, step: Step, now: float) -> None:
        for user in [user for user, until in self._theirs.items() if until <= now]:
            self.ended(step, user)

    def _age_s(self, link: LinkUp, now: float) -> float:
        """Since the friend was told last, on this link."""
        link_id, at = self._told.get(link.user_id, (None, 0.0))
        return now - at if link_id == link.link_id else FORGET_AFTER_S

    def _link_to(self, user: UserId) -> LinkUp | None:
        state = self._state
        may_tell = state.privacy.typing and state.status is not OwnStatus.INVISIBLE and state.is_friend(user)
        may_tell = may_tell and not state.is_paused(user)
        link = state.links.of(user) if may_tell else None
        return None if link is None else state.links.listening(link.link_id)


def _send(step: Step, link: LinkUp, *, is_on: bool) -> None:
    step.effects.append(SendPacket(link.link_id, encode(Typing(is_on)), PacketKind.TYPING))
