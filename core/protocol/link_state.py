"""Every transition of a link, as data. Nothing else decides what may follow what (SF-37, CT-41)."""

import enum

from core.errors import LocalProtocolError
from core.protocol.records import FrameType


class LinkState(enum.Enum):
    """Where a link is. The initiator starts in AWAITING_MESSAGE_2, the responder in AWAITING_FIRST_FRAME."""

    AWAITING_FIRST_FRAME = "awaiting_first_frame"
    AWAITING_MESSAGE_2 = "awaiting_message_2"
    AWAITING_MESSAGE_3 = "awaiting_message_3"
    AWAITING_HELLO = "awaiting_hello"
    ESTABLISHED = "established"
    CLOSED = "closed"


class Step(enum.Enum):
    """What moves a link. Received things count once they are verified."""

    FIRST_FRAME_RECEIVED = "first_frame_received"
    MESSAGE_2_RECEIVED = "message_2_received"
    MESSAGE_3_RECEIVED = "message_3_received"
    HELLO_RECEIVED = "hello_received"
    PACKET_QUEUED = "packet_queued"
    CLOSED = "closed"


_S = LinkState
TRANSITIONS: dict[tuple[LinkState, Step], LinkState] = {
    (_S.AWAITING_FIRST_FRAME, Step.FIRST_FRAME_RECEIVED): _S.AWAITING_MESSAGE_3,
    (_S.AWAITING_FIRST_FRAME, Step.CLOSED): _S.CLOSED,
    (_S.AWAITING_MESSAGE_2, Step.MESSAGE_2_RECEIVED): _S.AWAITING_HELLO,
    (_S.AWAITING_MESSAGE_2, Step.CLOSED): _S.CLOSED,
    (_S.AWAITING_MESSAGE_3, Step.MESSAGE_3_RECEIVED): _S.ESTABLISHED,
    (_S.AWAITING_MESSAGE_3, Step.CLOSED): _S.CLOSED,
    (_S.AWAITING_HELLO, Step.HELLO_RECEIVED): _S.ESTABLISHED,
    (_S.AWAITING_HELLO, Step.CLOSED): _S.CLOSED,
    (_S.ESTABLISHED, Step.PACKET_QUEUED): _S.ESTABLISHED,
    (_S.ESTABLISHED, Step.CLOSED): _S.CLOSED,
}

# Frames inside a record that the peer may send in each state; any other is the peer's fault.
ALLOWED_FRAMES: dict[LinkState, frozenset[int]] = {
    _S.AWAITING_FIRST_FRAME: frozenset(),
    _S.AWAITING_MESSAGE_2: frozenset(),
    _S.AWAITING_MESSAGE_3: frozenset(),
    _S.AWAITING_HELLO: frozenset({FrameType.HELLO}),
    _S.ESTABLISHED: frozenset({FrameType.PACKET, FrameType.PING, FrameType.PONG, FrameType.CLOSE}),
    _S.CLOSED: frozenset(),
}


def next_state(state: LinkState, step: Step) -> LinkState:
    """The state after `step`. LocalProtocolError if the table has no such transition."""
    try:
        return TRANSITIONS[state, step]
    except KeyError:
        raise LocalProtocolError(f"{step.value} is not possible while {state.value}") from None
