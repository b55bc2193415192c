"""Value types that cross the seams between messaging, storage and service. Times are ms since the Unix epoch."""

from dataclasses import dataclass, field
from enum import Enum

from core.protocol.address import Address
from core.protocol.card import Card
from core.protocol.changes import DELETE, EDIT, PRIVACY, REACTION, RECEIPT
from core.protocol.ids import ClientId, MessageId, UserId

TEXT_KIND = "text"
# Contents that are stored so that a copy is known, and are shown to nobody.
QUIET = frozenset({EDIT, DELETE, REACTION, RECEIPT, PRIVACY})
# System lines: who became a friend, whose keys are new, who was compared, how long messages stay (expires_in_s).
LINES = frozenset({"line:friend", "line:key", "line:verified", "line:timer"})


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
    has_new_key: bool = False  # nothing is sent until the person accepts it, or compares
    id_changes: int = 0  # of ours since we know each other, at most 3: told on every link
    hides_last_seen: bool = False  # said so

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
    has_new_key: bool = False  # nothing is sent until the person accepts or compares
    hides_last_seen: bool = False  # one of us does, so `last_seen` is None


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
    """One row of the delivery record of an own message: its state since `at`, and when it got how far."""

    user_id: UserId
    state: MessageState
    at: int
    error: int | None = None  # S2WMP error code of a failure
    delivered_at: int | None = None
    read_at: int | None = None


@dataclass(frozen=True, slots=True)
class Reaction:
    """What one person put under a message; at most one per person and message, the newest counts."""

    user_id: UserId
    emoji: str
    at: int


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
    kind: str = TEXT_KIND  # content type, or a kind of LINES; any other: "needs a newer version"
    reply_to: MessageId | None = None
    state: MessageState = MessageState.DELIVERED
    recipients: tuple[Recipient, ...] = ()
    client: ClientId | None = None
    datetime: int = 0
    edited_at: int | None = None
    is_deleted: bool = False  # by its author, for everyone; the text is empty
    reactions: tuple[Reaction, ...] = ()  # oldest first
    expires_in_s: int = (
        0  # disappears this long after delivery (own) or after it was seen (a friend's); 0: never
    )
    expires_at: int | None = None  # once that time runs

    @property
    def is_line(self) -> bool:
        """A system line of the conversation, said by nobody: in no search, no count and no export."""
        return self.kind in LINES


@dataclass(frozen=True, slots=True)
class ConversationSummary:
    """One row of the Chats list."""

    conversation: UserId
    last: ChatMessage | None
    unread: int
    first_unread: MessageId | None = None


@dataclass(frozen=True, slots=True)
class Privacy:
    """What friends are told. Each works both ways: who hides it does not see it either."""

    read_receipts: bool = True
    typing: bool = True
    last_seen: bool = True


class Comparing(Enum):
    """Steps of a comparison of emoji, live on both screens."""

    ASKED = "asked"  # they want to compare; the person may accept or cancel
    WAITING = "waiting"  # we asked, or accepted: the other side has not shown its part yet
    SHOWN = "shown"  # both screens show the emoji
    CONFIRMED = "confirmed"  # our person said they match; theirs has not said so yet
    DONE = "done"  # both did: verified
    DIFFERENT = "different"  # somebody said they differ, or the proof failed
    CANCELLED = "cancelled"  # by a person, by time or because the link was lost


@dataclass(frozen=True, slots=True)
class Comparison:
    """A comparison with one friend. `emoji`: seven (symbol, English name) from SHOWN on."""

    user_id: UserId
    step: Comparing
    emoji: tuple[tuple[str, str], ...] = ()


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
class StorageInfo:
    """Where the profile lies and how much is in it. `messages` counts no system lines."""

    folder: str
    bytes: int
    messages: int
    conversations: int


@dataclass(frozen=True, slots=True)
class BackupInfo:
    """What a backup file that was opened and read through holds."""

    name: str
    made_at: int
    messages: int
    friends: int


@dataclass(frozen=True, slots=True)
class NetworkInterface:
    """One interface of this computer. `heard`: people by the channel they were heard on, since the start."""

    name: str
    addresses: tuple[str, ...]
    is_on: bool
    heard: tuple[tuple[Via, int], ...] = ()


@dataclass(frozen=True, slots=True)
class NetworkSettings:
    """`port` 0: the last one used, else the usual one. `extra_addresses` are asked at every start."""

    port: int = 0
    interfaces_off: tuple[str, ...] = ()
    extra_addresses: tuple[Address, ...] = ()


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
