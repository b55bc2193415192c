"""Value types that cross the seams between messaging, storage and service. Times are ms since the Unix epoch."""

from dataclasses import dataclass, field
from enum import Enum

from core.protocol.address import Address
from core.protocol.card import Card
from core.protocol.ids import ClientId, MessageId, UserId


class Presence(Enum):
    """What we conclude about a friend (S2-25); offline is concluded, never sent."""

    ONLINE = "online"
    BUSY = "busy"
    AWAY = "away"
    OFFLINE = "offline"


class OwnStatus(Enum):
    """What a person chooses to show."""

    ONLINE = "online"
    BUSY = "busy"
    AWAY = "away"
    INVISIBLE = "invisible"


class Visibility(Enum):
    """Who is told by beacons that this person is here."""

    EVERYONE = "everyone"
    NOBODY = "nobody"


class Via(Enum):
    """How a peer was found."""

    BROADCAST = "broadcast"
    MULTICAST = "multicast"
    MDNS = "mdns"
    FRIEND = "friend"
    MANUAL = "manual"
    S2WMP_V1 = "s2wmp-v1"


class MessageState(Enum):
    """States of an own message towards one recipient; they only advance."""

    QUEUED = "queued"
    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    FAILED = "failed"


class Relation(Enum):
    """What a person is to us. A relation is stored; a mere neighbour has none."""

    FRIEND = "friend"
    INCOMING = "incoming"
    OUTGOING = "outgoing"
    BLOCKED = "blocked"
    DECLINED = "declined"  # our refusal or good-bye waits to be confirmed; then the contact is dropped


@dataclass(frozen=True, slots=True)
class Contact:
    """A person we keep: pinned identity key, newest keys and name, addresses, relation. At most one per user id."""

    identity_key: bytes
    link_key: bytes
    name: str
    relation: Relation
    card: Card | None = None  # None until a handshake or an invite showed it
    addresses: tuple[Address, ...] = ()  # preferred first
    verified: bool = False
    status_text: str = ""
    last_seen: int | None = None
    note: str = ""
    at: int = 0  # when the relation began
    packet: bytes = b""  # incoming: the Chat Request received; else our last Chat Request or Response
    confirmed: bool = True  # False while `packet` is ours and the peer has not acknowledged it
    answered: int = 0  # datetime of the peer's Chat Request that we accepted last

    @property
    def user_id(self) -> UserId:
        return UserId.of(self.identity_key)


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Somebody seen on the network, friend or not."""

    user_id: UserId
    name: str
    key_name: str
    addresses: tuple[Address, ...]
    via: tuple[Via, ...]
    last_seen: int | None
    is_friend: bool


@dataclass(frozen=True, slots=True)
class Friend:
    """A friend as shown."""

    user_id: UserId
    name: str
    key_name: str
    presence: Presence
    status_text: str
    verified: bool
    last_seen: int | None
    pending: int  # own messages not yet delivered
    moved_to: tuple[Address, ...] = ()  # with new keys: it waits for the person's word


@dataclass(frozen=True, slots=True)
class FriendRequest:
    """A friend request as shown; `safety` is the 60-digit number of the two of us."""

    user_id: UserId
    name: str
    key_name: str
    note: str
    safety: str
    at: int


@dataclass(frozen=True, slots=True)
class Recipient:
    """One row of the delivery record of an own message."""

    user_id: UserId
    state: MessageState
    at: int
    error: int | None = None  # S2WMP error code of a failure


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """A message of a conversation. For a talk of two, `conversation` is the friend's user id."""

    message_id: MessageId
    sender: UserId
    receiver: UserId
    conversation: UserId
    text: str = field(repr=False)
    sent_at: int
    received_at: int
    kind: str = "text"  # content type; other than text: "needs a newer version"
    reply_to: MessageId | None = None
    state: MessageState = MessageState.DELIVERED
    recipients: tuple[Recipient, ...] = ()
    client: ClientId | None = None
    datetime: int = 0


@dataclass(frozen=True, slots=True)
class ConversationSummary:
    """One row of the Chats list."""

    conversation: UserId
    last: ChatMessage | None
    unread: int
    first_unread: MessageId | None = None


@dataclass(frozen=True, slots=True)
class Me:
    """Our own identity as shown."""

    user_id: UserId
    name: str
    key_name: str
    safety: str  # own 30 digits
    port: int
    addresses: tuple[Address, ...]
    invite: str
    status: OwnStatus
    status_text: str
    visibility: Visibility


@dataclass(frozen=True, slots=True)
class Connection:
    """One live link as shown by `connections`."""

    user_id: UserId
    address: Address
    kind: str  # xk, xx, resume
    since: int
    bytes_in: int
    bytes_out: int
    queued: int
    rtt_ms: float | None


@dataclass(slots=True)
class Stats:
    """Counters since start; load and effort are of now."""

    handshakes_ok: int = 0
    handshakes_refused: dict[str, int] = field(default_factory=dict)
    messages_in: int = 0
    messages_out: int = 0
    messages_duplicate: int = 0
    messages_rejected: int = 0
    beacons_in: int = 0
    beacons_ignored: dict[str, int] = field(default_factory=dict)
    redirects_followed: int = 0
    redirects_failed: int = 0
    redirects_ignored: dict[str, int] = field(default_factory=dict)
    answers_ignored: int = 0  # to nothing we asked, late, or twice
    load: int = 0  # callers whose handshake is not finished
    effort: int = 0  # asked of callers; 0 without load, 1,000 is a millisecond of one core
