"""What the engine asks for once the writes of a step are on disk, in order."""

import enum
from dataclasses import dataclass, field

from core.messaging.events import ServiceEvent
from core.messaging.requests import Answer
from core.protocol.address import Address
from core.protocol.events import CloseReason, Outcome, RequestClass
from core.protocol.ids import ClientId, MessageId, UserId
from core.protocol.packets import Message
from core.protocol.redirect import Redirect
from core.protocol.tickets import IssuedTicket


class PacketKind(enum.IntEnum):
    """Packets of which only the newest counts; the number is the link's for its kind."""

    STATUS = 0
    TYPING = 1


@dataclass(frozen=True, slots=True)
class SendPacket:
    """Put a packet on a link. With a `kind` it takes the place of one of its kind that still waits there."""

    link_id: int
    packet: bytes
    kind: PacketKind | None = None


@dataclass(frozen=True, slots=True)
class CloseLink:
    """Close a link with an authenticated CLOSE."""

    link_id: int
    reason: CloseReason


@dataclass(frozen=True, slots=True)
class SendTicket:
    """Put a ticket on a link."""

    link_id: int
    ticket: IssuedTicket


@dataclass(frozen=True, slots=True)
class UseTicket:
    """Answer a caller who presented a ticket: with the ticket, consumed now, or None to refuse."""

    caller: int
    ticket: IssuedTicket | None


@dataclass(frozen=True, slots=True)
class Dial:
    """Make a link to this person if none is up or being made; addresses in order of preference."""

    user_id: UserId


@dataclass(frozen=True, slots=True)
class DialOnce:
    """Make one attempt at a link to somebody who is no friend; if it fails, call `Asking.unreachable`."""

    user_id: UserId


@dataclass(frozen=True, slots=True)
class SendRequest:
    """Put a REQUEST on a link."""

    link_id: int
    request_id: int
    request_class: RequestClass
    lifetime_ms: int
    name: str
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class SendAnswer:
    """Put an ANSWER on a link."""

    link_id: int
    request_id: int
    outcome: Outcome
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class HandleRequest:
    """Let the handler of this name answer within its lifetime, then call `Answering.answered` with `number`."""

    number: int
    peer: UserId
    name: str
    body: bytes = field(repr=False)
    lifetime_s: float


@dataclass(frozen=True, slots=True)
class EndRequest:
    """Tell whoever waits for it how a request of ours ended; of a durable one call `Asking.told` after that."""

    answer: Answer


@dataclass(frozen=True, slots=True)
class SendRedirect:
    """Put a redirect of ours on a link."""

    link_id: int
    redirect: Redirect


@dataclass(frozen=True, slots=True)
class Follow:
    """Dial a friend's new addresses once, beside any link that is up; then call `Redirects.failed` if none was made."""

    user_id: UserId
    link_key: bytes
    addresses: tuple[Address, ...]
    redirect: Redirect


@dataclass(frozen=True, slots=True)
class LoadOutbox:
    """Read a recipient's next waiting entries (datetime strictly above `after`), then call `Engine.outbox_loaded`.

    Every LoadOutbox gets one answer, in order.
    """

    recipient: UserId
    after: int
    limit: int


@dataclass(frozen=True, slots=True)
class CheckStored:
    """Look whether this message is stored, then call `Engine.checked`."""

    link_id: int
    message: Message


@dataclass(frozen=True, slots=True)
class LoadExpired:
    """Read which messages have run out at `now_ms`, at most `limit`, and when the next one does after these; then call
    `Timers.loaded`. One at a time."""

    now_ms: int
    limit: int


@dataclass(frozen=True, slots=True)
class LoadOld:
    """Read which messages were stored before `before_ms` (None: none is old) and which names of removed ones before
    `names_before_ms`, at most `limit` of each; then call `Keeping.loaded`. One at a time."""

    before_ms: int | None
    names_before_ms: int
    limit: int


@dataclass(frozen=True, slots=True)
class LoadRead:
    """Read which own messages a receipt of this friend has covered, of the newest ones; then call `Reading.loaded`.

    Those delivered whose datetime lies above `after` and is `up_to` at most; `at`: when the receipt came.
    """

    user: UserId
    client: ClientId
    after: int
    up_to: int
    at: int


@dataclass(frozen=True, slots=True)
class TellMessage:
    """Read this message and announce MessageChanged."""

    message_id: MessageId


@dataclass(frozen=True, slots=True)
class TellChange:
    """Read the message that this content changed, and announce MessageChanged; nothing if it changed none."""

    by: MessageId


@dataclass(frozen=True, slots=True)
class Announce:
    """Tell subscribers."""

    event: ServiceEvent


# What is said on a link that is up.
LinkEffect = SendPacket | SendRequest | SendAnswer | SendRedirect | SendTicket | CloseLink
Effect = (
    LinkEffect
    | UseTicket
    | Dial
    | DialOnce
    | Follow
    | LoadOutbox
    | CheckStored
    | LoadExpired
    | LoadOld
    | LoadRead
    | TellMessage
    | TellChange
    | HandleRequest
    | EndRequest
    | Announce
)
