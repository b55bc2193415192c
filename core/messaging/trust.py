"""Whom the person trusts: friends who were verified, and new keys of friends that wait for the person's word."""

from collections.abc import Callable
from dataclasses import replace

from core.errors import CommandError
from core.messaging.events import FriendChanged
from core.messaging.lines import VERIFIED, add_line
from core.messaging.model import Contact
from core.messaging.state import Moment, State, announce
from core.messaging.step import Step
from core.protocol.ids import UserId
from core.protocol.names import display_name


class Trust:
    """`released` is called when what waited for a friend may go."""

    def __init__(self, state: State, released: Callable[[Step, Moment, UserId], None]) -> None:
        self._state, self._released = state, released

    def verify(self, moment: Moment, user: UserId, value: bool) -> Step:
        """The person compared the safety number, or takes that back. Raises CommandError not_friend, blocked."""
        step = Step()
        self._set(step, moment, self._state.friend(user), value)
        return step

    def compared(self, step: Step, moment: Moment, user: UserId) -> None:
        """Both people saw the same emoji."""
        self._set(step, moment, self._state.contacts[user], True)

    def accept_key(self, moment: Moment, user: UserId) -> Step:
        """The person takes a friend's new key unseen. Raises CommandError not_friend, blocked, bad_argument."""
        step, contact = Step(), self._state.friend(user)
        if not contact.has_new_key:
            raise CommandError("bad_argument", "This friend has no new key.")
        self._state.put(step, replace(contact, has_new_key=False))
        self._release(step, moment, contact)
        return step

    def _set(self, step: Step, moment: Moment, contact: Contact, value: bool) -> None:
        is_accepted = contact.has_new_key and value
        if contact.verified != value or is_accepted:
            has_new_key = contact.has_new_key and not value
            self._state.put(step, replace(contact, verified=value, has_new_key=has_new_key))
        if contact.verified != value:
            announce(step, FriendChanged(contact.user_id, display_name(contact.name), "verified"))
            if value:
                add_line(step, self._state, moment, contact.user_id, VERIFIED)
        if is_accepted:
            self._release(step, moment, contact)

    def _release(self, step: Step, moment: Moment, contact: Contact) -> None:
        announce(step, FriendChanged(contact.user_id, display_name(contact.name), "key_accepted"))
        self._released(step, moment, contact.user_id)
