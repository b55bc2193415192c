"""What the service tells its subscribers. Events are announced after the commit they speak of."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from core.errors import filled
from core.messaging.model import ChatMessage, Comparison, FriendRequest, MessageState, Neighbour, Presence
from core.protocol.address import Address
from core.protocol.ids import MessageId, UserId


@dataclass(frozen=True, slots=True)
class PeerChanged:
    """A neighbour was seen (or changed), or is not seen any more."""

    peer: Neighbour
    seen: bool


@dataclass(frozen=True, slots=True)
class RequestArrived:
    """A friend request to us waits for an answer."""

    request: FriendRequest


@dataclass(frozen=True, slots=True)
class FriendChanged:
    """change: added, removed, declined, expired, key_changed, verified, renamed.

    For the window alone: requested, cancelled, blocked, unblocked, key_accepted, last_seen (hidden, or not any more).
    `previous`, with key_changed: the id that this friend has given up; what was known of that one (conversation,
    messages, drafts) is this one's now.
    """

    user_id: UserId
    name: str
    change: str
    previous: UserId | None = None


@dataclass(frozen=True, slots=True)
class PresenceChanged:
    """A friend's presence or status text moved."""

    user_id: UserId
    presence: Presence
    status_text: str


@dataclass(frozen=True, slots=True)
class MessageArrived:
    """A friend's message is stored; told at most once."""

    message: ChatMessage


@dataclass(frozen=True, slots=True)
class MessageQueued:
    """An own message is stored (told also for messages sent through the control socket)."""

    message: ChatMessage


@dataclass(frozen=True, slots=True)
class MessageStateChanged:
    """An own message advanced towards one recipient; `error` is an S2WMP code."""

    message_id: MessageId
    to: UserId
    state: MessageState
    at: int
    error: int | None = None


@dataclass(frozen=True, slots=True)
class MessageChanged:
    """A stored message was edited, deleted by its author, reacted to, or its time began to run: all of it, as it is."""

    message: ChatMessage


@dataclass(frozen=True, slots=True)
class MessagesRemoved:
    """Messages are gone from this computer: expired, or deleted here. No ids: the whole conversation."""

    conversation: UserId
    message_ids: tuple[MessageId, ...] = ()


@dataclass(frozen=True, slots=True)
class LineAdded:
    """A system line stands at the end of a conversation."""

    message: ChatMessage


@dataclass(frozen=True, slots=True)
class TypingChanged:
    """A friend writes to us, or stopped."""

    user_id: UserId
    is_typing: bool


@dataclass(frozen=True, slots=True)
class ComparisonChanged:
    """A comparison of emoji moved on."""

    comparison: Comparison


@dataclass(frozen=True, slots=True)
class ConversationRead:
    """The person has seen a conversation up to its end on this computer."""

    conversation: UserId


@dataclass(frozen=True, slots=True)
class ProfileChanged:
    """Own name, status, visibility, port or addresses changed: read `Messenger.me` again."""


@dataclass(frozen=True, slots=True)
class RedirectChanged:
    """A friend's word on where it is reached. state: asked (the person's word is needed), followed, failed, refused."""

    user_id: UserId
    name: str
    addresses: tuple[Address, ...]
    permanent: bool
    state: str
    at: int


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence for the person. level: info, warning, error; `code` is a fixed word.

    `template` and `values` are as in a SentenceError: constant English, and what stands in its {marks}.
    """

    level: str
    code: str
    template: str
    values: Mapping[str, object] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The whole sentence in English."""
        return filled(self.template, self.values)


ServiceEvent = (
    PeerChanged
    | RequestArrived
    | FriendChanged
    | PresenceChanged
    | MessageArrived
    | MessageQueued
    | MessageStateChanged
    | MessageChanged
    | MessagesRemoved
    | LineAdded
    | TypingChanged
    | ComparisonChanged
    | ConversationRead
    | ProfileChanged
    | RedirectChanged
    | Notice
)
