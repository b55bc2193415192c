"""What a Link tells its owner (the past), and the two small vocabularies that go with it."""

import enum
from dataclasses import dataclass

from core.protocol.hello import Hello


class Pattern(enum.IntEnum):
    """The handshake of a link; the number is the byte in the first frame."""

    XK = 1
    XX = 2


class CloseReason(enum.IntEnum):
    """Why a link was closed on purpose; the number is the byte in CLOSE."""

    DONE = 0
    REPLACED = 1
    REFUSED = 2
    GOING_AWAY = 3
    IDLE = 4


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
class LinkClosed:
    """The last event of a link.

    `reason` is set if and only if a CLOSE was authenticated: the peer's (`by_peer`) or our own. Otherwise `error` is a
    short word for counters ("eof", "decrypt", "handshake_timeout", ...), or None when our side gave up before
    the link was established (a finished probe too). `by_peer`: the peer closed or its end of the stream came.
    """

    error: str | None
    reason: CloseReason | None
    by_peer: bool


LinkEvent = PeerIdentified | Established | PacketReceived | LinkClosed
