"""The events an application may see, re-exported because the service is the application's only door."""

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
    RedirectChanged,
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
    "RedirectChanged",
    "RequestArrived",
    "ServiceEvent",
]
