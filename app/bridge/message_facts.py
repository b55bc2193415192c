"""The facts about one message for its details: when it was sent and what became of it."""

from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.bridge import message_words, times, wording
from core.service.model import ChatMessage, MessageState, Recipient, UserId

NameOf = Callable[[UserId], str]
DELIVERED = (MessageState.DELIVERED, MessageState.READ)


@dataclass(frozen=True, slots=True)
class MessageFact:
    """One line: what, when or how much, and for whom (empty: for all). `tone`: strong, grave or nothing."""

    icon: str
    label: str
    value: str
    who: str = ""
    tone: str = ""


def message_facts(message: ChatMessage, me: UserId, name_of: NameOf, now: int) -> list[dict[str, Any]]:
    """The facts in the order of time, as the details show them."""
    own = message.sender == me
    facts = [MessageFact("send", _tr("Sent"), times.full(message.sent_at))]
    if own:
        for recipient in message.recipients:
            facts += _delivery(recipient, name_of(recipient.user_id))
    else:
        facts.append(MessageFact("down", _tr("Received"), times.full(message.received_at)))
    if message.edited_at is not None:
        facts.append(MessageFact("pencil", _tr("Edited"), times.full(message.edited_at)))
    for reaction in message.reactions:
        who = message_words.you() if reaction.user_id == me else name_of(reaction.user_id)
        line = f"{wording.one_line(reaction.emoji)}  {times.full(reaction.at)}"
        facts.append(MessageFact("smile", _tr("Reaction"), line, who))
    facts += _end(message, own, now)
    return [asdict(fact) for fact in facts]


def _delivery(recipient: Recipient, name: str) -> Iterator[MessageFact]:
    """How far an own message got towards one person."""
    at, state = recipient.at, recipient.state
    delivered = recipient.delivered_at or (at if state is MessageState.DELIVERED else None)
    if delivered is not None:
        yield MessageFact("ticks", _tr("Delivered"), times.full(delivered), name)
    read = recipient.read_at or (at if state is MessageState.READ else None)
    if read is not None:
        yield MessageFact("ticks", _tr("Read"), times.full(read), name, "strong")
    if state is MessageState.FAILED:
        reason = message_words.failure_text(recipient.error)
        yield MessageFact("alert", _tr("Not delivered"), f"{times.full(at)}\n{reason}", name, "grave")
    elif delivered is read is None:
        waits = _tr("Waiting for their computer") if state is MessageState.SENT else _tr("Waiting to be sent")
        yield MessageFact("clock", waits, "", name)


def _end(message: ChatMessage, own: bool, now: int) -> Iterator[MessageFact]:
    """When it disappears."""
    if message.expires_at is not None:
        left = times.remaining(max(0, message.expires_at - now))
        text = _tr("In {time}, {moment}").format(time=left, moment=times.full(message.expires_at))
        yield MessageFact("timer", _tr("Disappears"), text)
    elif message.expires_in_s:
        words = _tr("{time} after it is delivered") if own else _tr("{time} after you have seen it")
        period = times.period(message.expires_in_s)
        yield MessageFact("timer", _tr("Disappears"), words.format(time=period))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Info", text)
