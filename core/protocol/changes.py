"""Contents that are no messages of their own: they change one, say how far messages were read, or tell a choice
(section 3)."""

import unicodedata
from dataclasses import dataclass, field
from typing import Any, TypeGuard, TypeVar

from core.errors import RemoteProtocolError
from core.protocol.content import Content, JsonValue
from core.protocol.ids import ClientId, Id, MessageId

EDIT, DELETE, REACTION, RECEIPT = "edit", "delete", "reaction", "receipt"
TIMER, PRIVACY = "timer", "privacy"
LEAST_TIMER_S, MOST_TIMER_S = 5, 365 * 24 * 3_600
MOST_SENT_AT = 253_402_300_799_999  # of a timer, whose newest counts: the end of the year 9999
MAX_EMOJI_BYTES = 64  # a family with skin tones has 41, the flag of a region 28

_JOINER = "\u200d"
_FORBIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Zs", "Zl", "Zp"})
_Id = TypeVar("_Id", bound=Id)


@dataclass(frozen=True, slots=True)
class Edit:
    """The author's new text of a message."""

    of: MessageId
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Deletion:
    """The author takes a message back, for everyone."""

    of: MessageId


@dataclass(frozen=True, slots=True)
class Reacted:
    """What one person puts under a message; empty: taken back."""

    of: MessageId
    emoji: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """Everything of this installation of the receiver was read, up to and with the message of this datetime."""

    of_client: ClientId
    up_to: int


@dataclass(frozen=True, slots=True)
class TimerSet:
    """How long messages of this talk stay from now on, in seconds; 0: for ever."""

    seconds: int


@dataclass(frozen=True, slots=True)
class Disclosure:
    """Whether the sender wants to be shown with the time they were last seen."""

    last_seen: bool


Change = Edit | Deletion | Reacted
Quiet = Change | Receipt
Told = TimerSet | Disclosure
Wire = tuple[str, str, dict[str, JsonValue]]  # a Content's type, body, extra


def to_wire(quiet: Quiet | Told) -> Wire:
    """How it is written."""
    match quiet:
        case Edit(of, text):
            return EDIT, text, {"of": of.hex()}
        case Deletion(of):
            return DELETE, "", {"of": of.hex()}
        case Reacted(of, emoji):
            return REACTION, emoji, {"of": of.hex()}
        case Receipt(of_client, up_to):
            return RECEIPT, "", {"of_client": of_client.hex(), "up_to": up_to}
        case TimerSet(seconds):
            return TIMER, "", {"seconds": seconds}
        case Disclosure(last_seen):
            return PRIVACY, "", {"last_seen": last_seen}


def from_content(content: Content) -> Quiet | Told | None:
    """What a content changes or tells; None for any other type.

    Raises RemoteProtocolError: "header", "emoji", "timer".
    """
    match content.type:
        case "edit":
            return Edit(_id(MessageId, content, "of"), content.body)
        case "delete":
            return Deletion(_id(MessageId, content, "of"))
        case "reaction":
            return Reacted(_id(MessageId, content, "of"), _emoji(content.body))
        case "receipt":
            return Receipt(_id(ClientId, content, "of_client"), _datetime(content))
        case "timer":
            return TimerSet(_seconds(content))
        case "privacy":
            return Disclosure(_choice(content))
        case _:
            return None


def is_timer(seconds: object) -> TypeGuard[int]:
    """Whether messages can stay so long: 0 (for ever), or 5 s to a year."""
    return type(seconds) is int and (seconds == 0 or LEAST_TIMER_S <= seconds <= MOST_TIMER_S)


def is_emoji(text: str) -> bool:
    """One visible character as a person sees it, with all that is joined to it; nothing that moves or hides text."""
    if not text or len(text.encode("utf-8", "replace")) > MAX_EMOJI_BYTES or _extends(text[0]):
        return False
    return all(_is_visible(each) for each in text) and all(map(_is_joined, text, text[1:], _flags(text)))


def _flags(text: str) -> list[bool]:
    """Whether each character ends a pair of the letters that make a flag."""
    ends, is_open = [], False
    for character in text:
        is_open = _is_flag_letter(character) and not is_open
        ends.append(_is_flag_letter(character) and not is_open)
    return ends


def _is_joined(before: str, character: str, ends_flag: bool) -> bool:
    if _is_flag_letter(before) and _is_flag_letter(character):
        return not ends_flag
    return before == _JOINER or _extends(character)


def _is_flag_letter(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _extends(character: str) -> bool:
    """Marks, variation selectors, the joiner, skin tones, and the tags behind a flag."""
    is_mark = unicodedata.category(character)[0] == "M"
    return is_mark or character == _JOINER or "\U0001f3fb" <= character <= "\U0001f3ff" or _is_tag(character)


def _is_tag(character: str) -> bool:
    return "\U000e0020" <= character <= "\U000e007f"


def _is_visible(character: str) -> bool:
    return character == _JOINER or _is_tag(character) or unicodedata.category(character) not in _FORBIDDEN


def _emoji(body: str) -> str:
    if body and not is_emoji(body):
        raise RemoteProtocolError("emoji")
    return body


def _id(kind: type[_Id], content: Content, name: str) -> _Id:
    value: Any = content.extra.get(name)
    if not isinstance(value, str):
        raise RemoteProtocolError("header")
    try:
        found = kind.from_hex(value)
    except RemoteProtocolError:
        raise RemoteProtocolError("header") from None
    if found.hex() != value.lower():  # bytes.fromhex skips spaces
        raise RemoteProtocolError("header")
    return found


def _datetime(content: Content) -> int:
    value = content.extra.get("up_to")
    if type(value) is not int or value < 0:  # JSON's true is a Python int, but no number
        raise RemoteProtocolError("header")
    return value


def _seconds(content: Content) -> int:
    seconds = content.extra.get("seconds")
    if not is_timer(seconds) or content.sent_at > MOST_SENT_AT:
        raise RemoteProtocolError("timer")
    return seconds


def _choice(content: Content) -> bool:
    value = content.extra.get("last_seen")
    if not isinstance(value, bool):
        raise RemoteProtocolError("header")
    return value
