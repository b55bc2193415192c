"""System lines: what happened to a conversation, kept in it at both ends by each for itself, and never sent."""

from core.messaging.events import LineAdded
from core.messaging.model import LINES, ChatMessage
from core.messaging.state import Moment, State, announce
from core.messaging.step import Step
from core.messaging.writes import PutLine
from core.protocol.ids import ID_BYTES, MessageId, UserId

FRIEND, KEY, VERIFIED, TIMER = "line:friend", "line:key", "line:verified", "line:timer"
UNKNOWN = "unknown"  # for what a peer calls like one of ours


def add_line(
    step: Step, state: State, moment: Moment, conversation: UserId, kind: str, by: UserId | None = None
) -> None:
    """Stands at the end of the conversation from now on. `by`: whose doing it was, else our own."""
    sender = by or state.me
    line = ChatMessage(
        message_id=MessageId(state.random(ID_BYTES)),
        sender=sender,
        receiver=conversation if sender == state.me else state.me,
        conversation=conversation,
        text="",
        sent_at=moment.ms,
        received_at=moment.ms,
        kind=kind,
    )
    step.writes.append(PutLine(line))
    announce(step, LineAdded(line))


def kind_of(content_type: str) -> str:
    """The kind of a message from a peer: nobody puts a line of ours into a conversation."""
    return UNKNOWN if content_type in LINES else content_type
