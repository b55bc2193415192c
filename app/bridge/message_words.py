"""What is said about a message: its state, why it failed, system lines, and all of it as one sentence."""

from PySide6.QtCore import QCoreApplication

from app.bridge import times, wording
from app.bridge.direction import isolated
from app.bridge.words import labelled
from core.service.model import ChatMessage, MessageState


def state_word(state: MessageState) -> str:
    """A state in one word for details and screen readers."""
    words = {
        MessageState.QUEUED: _tr("waiting to be sent"),
        MessageState.SENT: _tr("sent"),
        MessageState.DELIVERED: _tr("delivered"),
        MessageState.READ: _tr("read"),
        MessageState.FAILED: _tr("not delivered"),
    }
    return words[state]


def failure(message: ChatMessage) -> str:
    """Why a message failed, or nothing."""
    if message.state is not MessageState.FAILED:
        return ""
    errors = [recipient.error for recipient in message.recipients if recipient.error is not None]
    return failure_text(errors[0] if errors else None)


def failure_text(error: int | None) -> str:
    """An S2WMP code of a failure in words."""
    texts = {
        1: _tr("Their computer could not confirm who sent this message."),
        2: _tr("The message arrived damaged."),
        3: _tr("Their version of Parley cannot read this message."),
        4: _tr("Their computer could not decrypt this message."),
    }
    return texts.get(error or 0, _tr("This message could not be delivered."))


def you() -> str:
    return _tr("You")


def deleted_text() -> str:
    return _tr("This message was deleted")


def unsupported_text() -> str:
    return _tr("This message needs a newer version of Parley.")


def one_line(message: ChatMessage | None) -> str:
    """A message quoted in one line; None: it is gone."""
    if message is None or message.is_deleted:
        return _tr("Deleted message")
    return wording.preview(message.text) if message.kind == "text" else unsupported_text()


def system_line(message: ChatMessage, mine: bool, name: str) -> str:
    """What a system line says about the friend called `name`."""
    if message.kind == "line:timer":
        return _timer_line(message.expires_in_s, mine).format(
            name=isolated(name), time=times.period(message.expires_in_s)
        )
    texts = {
        "line:friend": _tr("You and {name} are friends now. Messages are end-to-end encrypted."),
        "line:key": _tr("{name} has new keys."),
        "line:verified": _tr("You compared keys with {name}."),
    }
    return texts[message.kind].format(name=isolated(name))


def spoken_text(author: str, text: str, answered: str) -> str:
    """Who says what, and to which message it is an answer."""
    line = wording.in_one_breath(text)
    if answered:
        return _tr("{author}, in reply to {answered}: {text}").format(
            author=author, answered=answered, text=line
        )
    return labelled(author, line)


def _timer_line(seconds: int, mine: bool) -> str:
    if seconds and mine:
        return _tr("You set messages to disappear after {time}.")
    if seconds:
        return _tr("{name} set messages to disappear after {time}.")
    return _tr("Messages no longer disappear.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Timeline", text)
