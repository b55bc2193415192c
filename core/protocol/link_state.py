"""Every transition of a link, as data. Nothing else decides what may follow what (SF-37, CT-41).

States and steps are strings, which hash faster than plain enums: every handshake looks them up a dozen times.
"""

import enum

from core.errors import LocalProtocolError
from core.protocol.records import FrameType


class LinkState(enum.StrEnum):
    """Where a link is. The initiator starts in AWAITING_MESSAGE_2, the responder in AWAITING_FIRST_FRAME."""

    AWAITING_FIRST_FRAME = "awaiting_first_frame"
    AWAITING_TURN = "awaiting_turn"
    AWAITING_TICKET = "awaiting_ticket"
    AWAITING_MESSAGE_2 = "awaiting_message_2"
    AWAITING_WORK = "awaiting_work"
    AWAITING_MESSAGE_3 = "awaiting_message_3"
    AWAITING_HELLO = "awaiting_hello"
    ESTABLISHED = "established"
    CLOSED = "closed"


class Step(enum.StrEnum):
    """What moves a link. Received things count once they are verified."""

    CHALLENGE_SENT = "challenge_sent"
    FIRST_FRAME_QUEUED = "first_frame_queued"
    TICKET_PRESENTED = "ticket_presented"
    TICKET_ACCEPTED = "ticket_accepted"
    FIRST_FRAME_RECEIVED = "first_frame_received"
    CHALLENGE_RECEIVED = "challenge_received"
    WORK_DONE = "work_done"
    MESSAGE_2_RECEIVED = "message_2_received"
    RESUMED = "resumed"
    MESSAGE_3_RECEIVED = "message_3_received"
    HELLO_RECEIVED = "hello_received"
    FRAME_QUEUED = "frame_queued"
    CLOSED = "closed"


_S = LinkState
TRANSITIONS: dict[tuple[LinkState, Step], LinkState] = {
    (_S.AWAITING_FIRST_FRAME, Step.CHALLENGE_SENT): _S.AWAITING_FIRST_FRAME,
    (_S.AWAITING_FIRST_FRAME, Step.FIRST_FRAME_QUEUED): _S.AWAITING_TURN,
    (_S.AWAITING_FIRST_FRAME, Step.TICKET_PRESENTED): _S.AWAITING_TICKET,
    (_S.AWAITING_FIRST_FRAME, Step.FIRST_FRAME_RECEIVED): _S.AWAITING_MESSAGE_3,
    (_S.AWAITING_FIRST_FRAME, Step.CLOSED): _S.CLOSED,
    (_S.AWAITING_TURN, Step.TICKET_PRESENTED): _S.AWAITING_TICKET,
    (_S.AWAITING_TURN, Step.FIRST_FRAME_RECEIVED): _S.AWAITING_MESSAGE_3,
    (_S.AWAITING_TURN, Step.CLOSED): _S.CLOSED,
    (_S.AWAITING_TICKET, Step.TICKET_ACCEPTED): _S.ESTABLISHED,
    (_S.AWAITING_TICKET, Step.CLOSED): _S.CLOSED,
    (_S.AWAITING_MESSAGE_2, Step.CHALLENGE_RECEIVED): _S.AWAITING_WORK,
    (_S.AWAITING_MESSAGE_2, Step.MESSAGE_2_RECEIVED): _S.AWAITING_HELLO,
    (_S.AWAITING_MESSAGE_2, Step.RESUMED): _S.ESTABLISHED,
    (_S.AWAITING_MESSAGE_2, Step.CLOSED): _S.CLOSED,
    (_S.AWAITING_WORK, Step.WORK_DONE): _S.AWAITING_MESSAGE_2,
    (_S.AWAITING_WORK, Step.CLOSED): _S.CLOSED,
    (_S.AWAITING_MESSAGE_3, Step.MESSAGE_3_RECEIVED): _S.ESTABLISHED,
    (_S.AWAITING_MESSAGE_3, Step.CLOSED): _S.CLOSED,
    (_S.AWAITING_HELLO, Step.HELLO_RECEIVED): _S.ESTABLISHED,
    (_S.AWAITING_HELLO, Step.CLOSED): _S.CLOSED,
    (_S.ESTABLISHED, Step.FRAME_QUEUED): _S.ESTABLISHED,
    (_S.ESTABLISHED, Step.CLOSED): _S.CLOSED,
}

# Whether the peer may send a frame of the handshake in each state; ESTABLISHED and AWAITING_HELLO take records.
AWAITS_MESSAGE = frozenset({_S.AWAITING_FIRST_FRAME, _S.AWAITING_MESSAGE_2, _S.AWAITING_MESSAGE_3})

# Frames inside a record that the peer may send in each state; any other is the peer's fault.
ALLOWED_FRAMES: dict[LinkState, frozenset[int]] = {
    _S.AWAITING_FIRST_FRAME: frozenset(),
    _S.AWAITING_TURN: frozenset(),
    _S.AWAITING_TICKET: frozenset(),
    _S.AWAITING_MESSAGE_2: frozenset(),
    _S.AWAITING_WORK: frozenset(),
    _S.AWAITING_MESSAGE_3: frozenset(),
    _S.AWAITING_HELLO: frozenset({FrameType.HELLO}),
    _S.ESTABLISHED: frozenset(FrameType) - {FrameType.HELLO},
    _S.CLOSED: frozenset(),
}


def next_state(state: LinkState, step: Step) -> LinkState:
    """The state after `step`. LocalProtocolError if the table has no such transition."""
    try:
        return TRANSITIONS[state, step]
    except KeyError:
        raise LocalProtocolError(f"{step.value} is not possible while {state.value}") from None


def as_markdown() -> str:
    """The table as docs/protocol.md shows it; that every state can be closed is said there in words."""
    rows = [
        f"| {_words(state)} | {_words(step)} | {_words(following)} |"
        for (state, step), following in TRANSITIONS.items()
        if step is not Step.CLOSED
    ]
    return "\n".join(["| state | step | next state |", "|---|---|---|", *rows])


def _words(item: LinkState | Step) -> str:
    return str(item.value).replace("_", " ")
