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
from core.messaging.requests import Answer, Result
from core.protocol.events import RequestClass
from core.protocol.ids import MessageId, UserId

__all__ = [
    "Answer",
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
    "RequestClass",
    "Result",
    "Stats",
    "UserId",
    "Via",
    "Visibility",
]
