"""Where each conversation was left, kept in the profile."""

from app.bridge.session import Session
from core.service.model import MessageId, UserId


class ScrollPlaces:
    """The uppermost message that was shown; none for a conversation that was left at its end."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def keep(self, conversation: UserId, message_id: MessageId | None) -> None:
        """The view came to rest there."""
        key, value = place_key(conversation), message_id.hex() if message_id else None
        messenger = self._session.messenger
        if value != messenger.setting(key):
            self._session.background.run(messenger.set_setting(key, value), "keep the place")

    async def find(self, conversation: UserId) -> MessageId | None:
        """Where to open, if that message still exists."""
        value = self._session.messenger.setting(place_key(conversation))
        message = await self._session.messenger.message(MessageId.from_hex(value)) if value else None
        return message.message_id if message and message.conversation == conversation else None


def place_key(conversation: UserId) -> str:
    """The setting that keeps a place."""
    return f"place.{conversation.hex()}"
