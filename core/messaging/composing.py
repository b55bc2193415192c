"""From what a person wrote or chose to a message of theirs, and to what goes on its way."""

from core.errors import CommandError, LocalProtocolError
from core.messaging.model import TEXT_KIND, ChatMessage, MessageState, Recipient
from core.messaging.state import Moment, State
from core.messaging.writes import OutboxEntry
from core.protocol.changes import Wire
from core.protocol.constants import MAX_TEXT_BYTES
from core.protocol.content import EXPIRES_IN, Content, encode_content, normalise_text
from core.protocol.ids import MessageId, UserId


def compose(
    state: State,
    moment: Moment,
    user: UserId,
    text: str,
    reply_to: MessageId | None,
    *,
    kind: str = TEXT_KIND,
    expires_in_s: int = 0,
) -> ChatMessage:
    """An own message to this person, the newest of all."""
    datetime = state.timeline.next(moment.ms)
    return ChatMessage(
        message_id=MessageId.of(state.me, state.client, datetime),
        sender=state.me,
        receiver=user,
        conversation=user,
        text=text,
        sent_at=moment.ms,
        received_at=moment.ms,
        kind=kind,
        reply_to=reply_to,
        state=MessageState.QUEUED,
        recipients=(Recipient(user, MessageState.QUEUED, moment.ms),),
        client=state.client,
        datetime=datetime,
        expires_in_s=expires_in_s,
    )


def as_entry(state: State, message: ChatMessage, wire: Wire | None = None) -> OutboxEntry:
    """What goes on its way for an own message. `wire`: in place of its text."""
    assert message.client is not None
    is_message = message.kind == TEXT_KIND
    return OutboxEntry(
        message.message_id,
        message.receiver,
        message.client,
        message.datetime,
        _content(state, message, wire or as_wire(message, message.text)),
        is_quiet=not is_message,
        expires_in_s=message.expires_in_s if is_message else 0,
    )


def as_wire(message: ChatMessage, text: str) -> Wire:
    """This message with another text."""
    return message.kind, text, {EXPIRES_IN: message.expires_in_s} if message.expires_in_s else {}


def _content(state: State, message: ChatMessage, wire: Wire) -> bytes:
    assert message.client is not None
    kind, body, extra = wire
    ids = state.author_of(message), message.receiver, message.client
    content = Content(kind, message.sent_at, *ids, message.datetime, body, message.reply_to, extra)
    return encode_content(content, state.random(16))


def checked_text(text: str) -> str:
    """Ready to be sent. Raises CommandError."""
    if len(text) > 2 * MAX_TEXT_BYTES:  # normalising a pasted book may take minutes
        raise _too_long()
    try:
        text = normalise_text(text)
    except LocalProtocolError:
        raise CommandError("bad_argument", "The text contains characters that cannot be sent.") from None
    if not text.strip():
        raise CommandError("bad_argument", "The message is empty.")
    if len(text.encode()) > MAX_TEXT_BYTES:
        raise _too_long()
    return text


def _too_long() -> CommandError:
    return CommandError("too_long", "The message is too long: at most 60,000 bytes. Send it in parts.")
