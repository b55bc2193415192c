"""The value types an application may see, re-exported because the service is the application's only door."""

from core.messaging.model import (
    ChatMessage,
    Connection,
    ConversationSummary,
    Friend,
    FriendRequest,
    Me,
    MessageState,
    Neighbour,
    OwnStatus,
    Presence,
    Recipient,
    Stats,
    Via,
    Visibility,
)
from core.protocol.ids import MessageId, UserId

__all__ = [
    "ChatMessage",
    "Connection",
    "ConversationSummary",
    "Friend",
    "FriendRequest",
    "Me",
    "MessageId",
    "MessageState",
    "Neighbour",
    "OwnStatus",
    "Presence",
    "Recipient",
    "Stats",
    "UserId",
    "Via",
    "Visibility",
]
