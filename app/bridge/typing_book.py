"""Who is writing to us at this moment."""

from collections.abc import Sequence

from core.service.events import FriendChanged, MessageArrived, PresenceChanged, ServiceEvent, TypingChanged
from core.service.model import Presence, UserId


class TypingBook:
    """Follows the service; the service says so too when somebody stops."""

    def __init__(self) -> None:
        self._writing: set[UserId] = set()

    def is_typing(self, who: UserId | None) -> bool:
        return who in self._writing

    def on_events(self, batch: Sequence[ServiceEvent]) -> None:
        for event in batch:
            self._apply(event)

    def clear(self) -> None:
        """Another profile."""
        self._writing.clear()

    def _apply(self, event: ServiceEvent) -> None:
        match event:
            case TypingChanged(who, is_typing):
                (self._writing.add if is_typing else self._writing.discard)(who)
            case MessageArrived(message):
                self._writing.discard(message.sender)
            case FriendChanged(previous=who) if who is not None:
                self._writing.discard(who)
            case PresenceChanged(who, Presence.OFFLINE, _):
                self._writing.discard(who)
            case _:
                pass
