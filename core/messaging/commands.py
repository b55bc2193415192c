"""What the engine asks for: writes (one transaction, all or none) and effects (done once it is on disk)."""

import enum
from dataclasses import dataclass, field

from core.messaging.events import ServiceEvent
from core.messaging.model import ChatMessage, Contact, MessageState
from core.messaging.requests import Answer, AnsweredEntry, AskedEntry
from core.protocol.address import Address
from core.protocol.changes import Change, Quiet
from core.protocol.events import CloseReason, Outcome, RequestClass
from core.protocol.ids import ClientId, MessageId, UserId
from core.protocol.packets import Message
from core.protocol.redirect import Redirect
from core.protocol.tickets import IssuedTicket, Ticket


@dataclass(frozen=True, slots=True)
class PutContact:
    """Inserts or replaces the contact of its user id."""

    contact: Contact


@dataclass(frozen=True, slots=True)
class DropContact:
    """Forgets a contact, its Olm sessions, its tickets of both kinds and its outbox. Messages stay."""

    user_id: UserId


@dataclass(frozen=True, slots=True)
class PutAccount:
    """Our Olm account after it changed (pickle)."""

    pickle: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class PutSession:
    """One Olm session after it moved (pickle). `used_at`: last time it received, or was made."""

    peer: UserId
    session_id: str
    pickle: str = field(repr=False)
    used_at: int


@dataclass(frozen=True, slots=True)
class DropSession:
    """Forgets one Olm session."""

    peer: UserId
    session_id: str


@dataclass(frozen=True, slots=True)
class PutIncoming:
    """A friend's message, whole. (sender, client, datetime) is unique.

    With `change` it is one of QUIET without text; once stored it changes what it names, if its sender may.
    """

    message: ChatMessage
    change: Quiet | None = None


@dataclass(frozen=True, slots=True)
class PutLine:
    """A system line at the end of its conversation: not unread, and not the last message of anything."""

    message: ChatMessage


@dataclass(frozen=True, slots=True)
class OutboxEntry:
    """One own message on its way to one recipient. `ciphertext` None = not yet encrypted (or to be encrypted anew)."""

    message_id: MessageId
    recipient: UserId
    client: ClientId
    datetime: int
    content: bytes = field(repr=False)
    olm_type: int | None = None
    ciphertext: bytes | None = None
    is_quiet: bool = False  # no message of the person: nobody is told of its states
    expires_in_s: int = 0  # of the message


@dataclass(frozen=True, slots=True)
class PutOutgoing:
    """An own message, whole, with its outbox entry. Also advances the persisted datetime to entry.datetime.

    With `change` it is one of QUIET without text, and changes what it names.
    """

    message: ChatMessage
    entry: OutboxEntry
    change: Change | None = None


@dataclass(frozen=True, slots=True)
class SetCiphertext:
    """The outbox entry was encrypted. `datetime` finds it faster."""

    message_id: MessageId
    recipient: UserId
    olm_type: int
    ciphertext: bytes
    datetime: int | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class ClearCiphertexts:
    """Every waiting entry of this recipient is to be encrypted anew (lost Olm session)."""

    recipient: UserId


@dataclass(frozen=True, slots=True)
class FinishOutgoing:
    """The outbox entry is done: delivered, or failed with an S2WMP code. Removes the entry, records the state.

    `datetime` finds it faster.
    """

    message_id: MessageId
    recipient: UserId
    state: MessageState
    at: int
    error: int | None = None
    datetime: int | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class RequeueOutgoing:
    """A failed message goes back into the outbox; its recorded failure is removed."""

    entry: OutboxEntry


@dataclass(frozen=True, slots=True)
class SetContent:
    """An outbox entry that is not encrypted gets another content, under its name."""

    entry: OutboxEntry


@dataclass(frozen=True, slots=True)
class SetMeta:
    """One row of the key-value table; None removes it."""

    key: str
    value: bytes | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class MarkSeen:
    """The person has seen this conversation up to and with a message, else up to its last stored one. `at`: when, so
    that time begins to run for messages that disappear after that."""

    conversation: UserId
    up_to: MessageId | None = None
    at: int | None = None


@dataclass(frozen=True, slots=True)
class StartTimer:
    """The time of an own message begins to run (it was delivered). Nothing if it runs already, or has none."""

    message_id: MessageId
    at: int


@dataclass(frozen=True, slots=True)
class RemoveMessages:
    """These messages are gone from this computer. Their names stay, so that a copy is known."""

    message_ids: tuple[MessageId, ...]


@dataclass(frozen=True, slots=True)
class ForgetNames:
    """What is left of messages that were removed long ago, or never shown, goes: a copy would be new."""

    message_ids: tuple[MessageId, ...]


@dataclass(frozen=True, slots=True)
class ClearMessages:
    """The same for the oldest `most` messages of a conversation, `up_to` at the latest."""

    conversation: UserId
    up_to: MessageId
    most: int


@dataclass(frozen=True, slots=True)
class PutAsked:
    """Inserts or replaces a durable request of ours."""

    entry: AskedEntry


@dataclass(frozen=True, slots=True)
class DropAsked:
    """A durable request of ours is over, and whoever waited knows."""

    peer: UserId
    request_id: int


@dataclass(frozen=True, slots=True)
class PutAnswered:
    """Inserts or replaces our answer to a durable request."""

    entry: AnsweredEntry


@dataclass(frozen=True, slots=True)
class DropAnswered:
    """Forgets our answer to a durable request."""

    peer: UserId
    request_id: int


@dataclass(frozen=True, slots=True)
class KeepTickets:
    """The tickets of this issuer that we hold are now these, oldest first."""

    issuer: UserId
    tickets: tuple[Ticket, ...]


@dataclass(frozen=True, slots=True)
class KeepIssuedTickets:
    """The tickets that we issued to this peer and that are not used yet are now these, oldest first."""

    peer: UserId
    tickets: tuple[IssuedTicket, ...]


Write = (
    PutContact
    | DropContact
    | PutAccount
    | PutSession
    | DropSession
    | PutIncoming
    | PutLine
    | PutOutgoing
    | SetCiphertext
    | ClearCiphertexts
    | FinishOutgoing
    | RequeueOutgoing
    | SetContent
    | SetMeta
    | MarkSeen
    | StartTimer
    | RemoveMessages
    | ClearMessages
    | ForgetNames
    | PutAsked
    | DropAsked
    | PutAnswered
    | DropAnswered
    | KeepTickets
    | KeepIssuedTickets
)


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


@dataclass(slots=True)
class Step:
    """The outcome of one input: writes first, effects after their commit, in order.

    `at_once` is told without waiting for the commit: what the far side has made true already.
    """

    writes: list[Write] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    at_once: list[ServiceEvent] = field(default_factory=list)
