"""Requests between two nodes (JE-40 to JE-44): the words and values that asking, answering, storage, service share."""

from dataclasses import dataclass, field
from enum import Enum

from core.protocol.events import Outcome
from core.protocol.ids import UserId

# Under way per person and direction: many times what a person's programs ask of one another at a time; a peer that
# asks more has a fault, and each may keep a handler of ours busy.
MAX_IN_FLIGHT = 64
# Bodies of those: what a link carries in parts at a time, so that one request of any size always fits an idle peer.
MAX_IN_FLIGHT_BYTES = 1 << 20
# Answers given that are remembered for a person, and their bodies: what may be lost on the way of a link that broke,
# and of durable requests some days' worth. The oldest give way.
MAX_REMEMBERED = 256
MAX_REMEMBERED_BYTES = 1 << 20
# How long a link made for a request stays when nothing is asked on it: as long as any link with a stranger.
IDLE_S = 30.0
MAX_LIFETIME_MS = 2**32 - 1  # the field in REQUEST: 49 days


class Result(Enum):
    """How a request of ours ended (JE-42)."""

    ANSWERED = "answered"
    REFUSED = "refused"  # they are at a cap, or their handler failed
    UNKNOWN_NAME = "unknown_name"
    TIMED_OUT = "timed_out"  # it was sent, and its lifetime is over
    UNREACHABLE = "unreachable"  # there was no link to send it on
    LINK_LOST = "link_lost"  # prompt: the link ended first
    RESTARTED = "restarted"  # session: their node runs anew
    NOT_FRIEND = "not_friend"  # who is no friend hung up, or the friendship ended


RESULTS = {
    Outcome.ANSWERED: Result.ANSWERED,
    Outcome.REFUSED: Result.REFUSED,
    Outcome.UNKNOWN_NAME: Result.UNKNOWN_NAME,
}


@dataclass(frozen=True, slots=True)
class Answer:
    """The end of a request of ours to `peer`. `body` is empty unless it was answered."""

    peer: UserId
    request_id: int
    name: str
    result: Result
    body: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class AskedEntry:
    """A durable request of ours on disk. `until_ms` since the epoch; with a `result`, `body` is the answer's."""

    peer: UserId
    request_id: int
    name: str
    body: bytes = field(repr=False)
    until_ms: int
    result: Result | None = None


@dataclass(frozen=True, slots=True)
class AnsweredEntry:
    """Our answer to a durable request of a peer's; on disk until its lifetime ends, `until_ms` since the epoch."""

    peer: UserId
    request_id: int
    until_ms: int
    outcome: Outcome
    body: bytes = field(repr=False)
