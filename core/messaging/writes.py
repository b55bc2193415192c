"""What the engine asks the disk to keep: the writes of a step are one transaction, all or none."""

from dataclasses import dataclass, field

from core.messaging.model import ChatMessage, Contact, MessageState
from core.messaging.requests import AnsweredEntry, AskedEntry
from core.protocol.changes import Change, Quiet
from core.protocol.ids import ClientId, MessageId, UserId
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
class MoveContact:
    """A person has given up the id `old` for that of `contact`, which takes everything over: the conversation, what
    waits (to be encrypted anew), durable requests. Sessions and tickets end; `old` becomes an alias, for good."""

    old: UserId
    contact: Contact


@dataclass(frozen=True, slots=True)
class PutAlias:
    """We have given up the id `old` ourselves: in messages it stands for `new` from now on."""

    old: UserId
    new: UserId


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
    | MoveContact
    | PutAlias
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
