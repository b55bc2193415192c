"""What a Link tells its owner (the past), and the small vocabularies that go with it."""

import enum
from dataclasses import dataclass

from core.protocol.hello import Hello
from core.protocol.redirect import Redirect
from core.protocol.tickets import Ticket


class Pattern(enum.IntEnum):
    """The handshake of a link; the number is the byte in the first frame."""

    XK = 1
    XX = 2
    KK = 3  # KKpsk0: resumption


class CloseReason(enum.IntEnum):
    """Why a link was closed on purpose; the number is the byte in CLOSE."""

    DONE = 0
    REPLACED = 1
    REFUSED = 2
    GOING_AWAY = 3
    IDLE = 4


class RequestClass(enum.IntEnum):
    """How long a request is meant to be answerable (JE-41); the number is the byte in REQUEST."""

    PROMPT = 0
    SESSION = 1
    DURABLE = 2


class Outcome(enum.IntEnum):
    """What became of a request; the number is the byte in ANSWER."""

    ANSWERED = 0
    REFUSED = 1
    UNKNOWN_NAME = 2


class StreamStatus(enum.IntEnum):
    """How a stream ended; the number is the byte in END."""

    COMPLETE = 0
    CANCELLED_BY_SENDER = 1
    CANCELLED_BY_RECEIVER = 2


@dataclass(frozen=True, slots=True)
class WorkAsked:
    """The responder is under load: find a nonce (`challenge.solve`), then call `work_done`.

    `message` is what the work covers. The handshake's deadline goes on meanwhile; nothing is sent and nothing may come.
    """

    seed: bytes
    effort: int
    message: bytes


@dataclass(frozen=True, slots=True)
class TicketPresented:
    """A caller wants to resume: consume the ticket durably, then call `use_ticket` with it, or with None."""

    ticket_id: bytes


@dataclass(frozen=True, slots=True)
class PeerIdentified:
    """The initiator of an XX link has read message 2: `hello` is the responder's and verified. Nothing of ours
    was revealed so far; a probe ends here."""

    hello: Hello


@dataclass(frozen=True, slots=True)
class Established:
    """Both sides have proved their keys; `hello` is the peer's. Packets may be sent from now on."""

    hello: Hello
    pattern: Pattern
    is_initiator: bool


@dataclass(frozen=True, slots=True)
class PacketReceived:
    """One S2WMP packet as it was sent, between 1 and 65,516 bytes, not yet decoded."""

    data: bytes


@dataclass(frozen=True, slots=True)
class UnreliableReceived:
    """A packet of which earlier ones of its kind may be missing, not yet decoded."""

    data: bytes


@dataclass(frozen=True, slots=True)
class TicketReceived:
    """The peer has issued us a ticket; `tickets.keep` says which ones stay."""

    ticket: Ticket


@dataclass(frozen=True, slots=True)
class RequestReceived:
    """The peer asks for `name`. The id is the peer's and goes back in the answer; it is wanted for `lifetime_ms`."""

    request_id: int
    request_class: RequestClass
    lifetime_ms: int
    name: str
    body: bytes


@dataclass(frozen=True, slots=True)
class AnswerReceived:
    """The answer to our request of this id; whether there is such a request is the owner's to know."""

    request_id: int
    outcome: Outcome
    body: bytes


@dataclass(frozen=True, slots=True)
class StreamOpened:
    """The peer has opened a bulk stream to us; it sends once `grant` allows it."""

    stream: int
    name: str
    body: bytes


@dataclass(frozen=True, slots=True)
class StreamData:
    """The next bytes of a stream of the peer's, within what was granted."""

    stream: int
    data: bytes


@dataclass(frozen=True, slots=True)
class StreamGranted:
    """The peer takes so many more bytes of a stream of ours."""

    stream: int
    count: int


@dataclass(frozen=True, slots=True)
class StreamEnded:
    """The peer has ended a stream: one of its own (complete, cancelled) or one of ours (cancelled by the receiver)."""

    stream: int
    status: StreamStatus


@dataclass(frozen=True, slots=True)
class RedirectReceived:
    """The peer, whose signature holds, says where it is to be reached. Expiry, hops and consent are the owner's."""

    redirect: Redirect


@dataclass(frozen=True, slots=True)
class LinkClosed:
    """The last event of a link.

    `reason` is set if and only if a CLOSE was authenticated: the peer's (`by_peer`) or our own. Otherwise `error` is a
    short word for counters ("eof", "decrypt", "handshake_timeout", "ticket_refused", ...), or None when our side gave
    up before the link was established (a finished probe too). `by_peer`: the peer closed or its end of the stream came.
    """

    error: str | None
    reason: CloseReason | None
    by_peer: bool


HandshakeEvent = PeerIdentified | WorkAsked | TicketPresented
SessionEvent = (
    PacketReceived
    | UnreliableReceived
    | TicketReceived
    | RequestReceived
    | AnswerReceived
    | StreamOpened
    | StreamData
    | StreamGranted
    | StreamEnded
    | RedirectReceived
)
LinkEvent = HandshakeEvent | Established | SessionEvent | LinkClosed
