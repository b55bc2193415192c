"""What a person does to messages that are there: edits and deletes own ones, reacts to any of a friend's talk."""

import unicodedata

from core.errors import CommandError
from core.messaging.composing import checked_text
from core.messaging.model import TEXT_KIND, ChatMessage, MessageState
from core.messaging.sending import Sending
from core.messaging.state import Moment, State
from core.messaging.step import Step
from core.protocol.changes import Change, Deletion, Edit, Reacted, is_emoji


class Revising:
    """Each takes a message as it is on disk and gives the step that changes it, here and at the friend's."""

    def __init__(self, state: State, sending: Sending) -> None:
        self._state = state
        self._sending = sending

    def edit(self, moment: Moment, message: ChatMessage, text: str) -> Step:
        """Raises CommandError: not_friend, blocked, bad_argument, too_long, too_many."""
        self._check_own(message)
        text = checked_text(text)
        if message.is_deleted:
            raise CommandError("bad_argument", "This message was deleted.")
        if text == message.text:
            return Step()
        return self._change(moment, message, Edit(message.message_id, text))

    def delete(self, moment: Moment, message: ChatMessage) -> Step:
        """For everyone. What was not sent yet is sent without its text, so that its name is used up."""
        self._check_own(message)
        if message.is_deleted:
            return Step()
        step = self._change(moment, message, Deletion(message.message_id))
        if message.state is MessageState.QUEUED:
            self._sending.withhold(step, message)
        return step

    def react(self, moment: Moment, message: ChatMessage, emoji: str) -> Step:
        """`emoji`: one, or empty to take it back. Raises CommandError as `edit` does."""
        emoji = _checked_emoji(emoji)
        if message.kind != TEXT_KIND or message.is_deleted:
            raise CommandError("bad_argument", "Nobody can react to this.")
        if emoji == self._own_reaction(message):
            return Step()
        return self._change(moment, message, Reacted(message.message_id, emoji))

    def _check_own(self, message: ChatMessage) -> None:
        if message.sender != self._state.me or message.kind != TEXT_KIND:
            raise CommandError("bad_argument", "Only your own messages can be edited or deleted.")

    def _own_reaction(self, message: ChatMessage) -> str:
        mine = (each.emoji for each in message.reactions if each.user_id == self._state.me)
        return next(mine, "")

    def _change(self, moment: Moment, message: ChatMessage, change: Change) -> Step:
        step = Step()
        self._sending.send_change(step, moment, message.conversation, change)
        return step


def _checked_emoji(emoji: str) -> str:
    if len(emoji) <= 64:  # one that is longer is none, and would be dear to normalise
        emoji = unicodedata.normalize("NFC", emoji)
    if emoji and not is_emoji(emoji):
        raise CommandError("bad_argument", "A reaction is one emoji.")
    return emoji
