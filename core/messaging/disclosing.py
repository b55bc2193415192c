"""What friends are told of us, as the person chose: each choice works both ways.

Last seen needs both: a friend is told when we hide it, and when we do not any more, as reliably as messages go.
"""

from core.messaging.events import FriendChanged, ProfileChanged
from core.messaging.model import Privacy
from core.messaging.privacy import as_write
from core.messaging.sending import Sending
from core.messaging.state import Moment, State, announce
from core.messaging.step import Step
from core.messaging.typing_book import TypingBook
from core.protocol.changes import Disclosure
from core.protocol.ids import UserId


class Disclosing:
    """The choices, and what friends have said of theirs."""

    def __init__(self, state: State, sending: Sending, typing: TypingBook) -> None:
        self._state, self._sending, self._typing = state, sending, typing

    def set_privacy(self, moment: Moment, value: Privacy) -> Step:
        """From now on."""
        step, before = Step(writes=[as_write(value)]), self._state.privacy
        self._state.privacy = value
        self._typing.privacy_changed(step)
        if value.last_seen is not before.last_seen:
            for user in filter(self._state.is_friend, self._state.contacts):
                self._tell(step, moment, user)
        announce(step, ProfileChanged())
        return step

    def friend_added(self, step: Step, moment: Moment, user: UserId) -> None:
        """Who hides nothing has nothing to say."""
        if not self._state.privacy.last_seen:
            self._tell(step, moment, user)

    def received(self, step: Step, user: UserId, disclosure: Disclosure) -> None:
        """A friend's word."""
        hides = not disclosure.last_seen
        if self._state.contacts[user].hides_last_seen is not hides:
            self._state.change(step, user, hides_last_seen=hides)
            announce(step, FriendChanged(user, self._state.name_of(user), "last_seen"))

    def _tell(self, step: Step, moment: Moment, user: UserId) -> None:
        self._sending.send_quiet(step, moment, user, Disclosure(self._state.privacy.last_seen))
