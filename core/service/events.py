"""The events an application may see: made in messaging, re-exported here because the service is the application's only door."""

from core.messaging.events import (
    ConversationRead,
    FriendChanged,
    MessageArrived,
    MessageQueued,
    MessageStateChanged,
    Notice,
    PeerChanged,
    PresenceChanged,
    ProfileChanged,
    RequestArrived,
    ServiceEvent,
)

__all__ = [
    "ConversationRead",
    "FriendChanged",
    "MessageArrived",
    "MessageQueued",
    "MessageStateChanged",
    "Notice",
    "PeerChanged",
    "PresenceChanged",
    "ProfileChanged",
    "RequestArrived",
    "ServiceEvent",
]
