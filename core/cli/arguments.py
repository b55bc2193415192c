"""What commands of the node interface may carry: a name, a kind that reads the JSON value, required or not."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeGuard

from core.cli.shapes import JsonObject
from core.errors import CommandError, RemoteProtocolError
from core.service.messenger import Messenger
from core.service.model import MessageId, OwnStatus, UserId

Values = dict[str, Any]  # argument name -> what its kind made of it; None for an optional one that is absent
Kind = Callable[
    [Messenger, object], object
]  # raises ValueError with "has to be ..." in words, or CommandError

MAX_PAGE = 500
MAX_ADDRESSES = 8


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a command. JSON null counts as absent."""

    name: str
    kind: Kind
    required: bool = True


def read(messenger: Messenger, arguments: tuple[Argument, ...], command: JsonObject) -> Values:
    """The values of `arguments` in `command`; fields that nobody asked for are ignored. Raises CommandError."""
    return {argument.name: _read(messenger, argument, command.get(argument.name)) for argument in arguments}


def _read(messenger: Messenger, argument: Argument, value: object) -> object:
    if value is None:
        if argument.required:
            raise CommandError("bad_argument", f"'{argument.name}' is missing.")
        return None
    try:
        return argument.kind(messenger, value)
    except ValueError as error:
        raise CommandError("bad_argument", f"'{argument.name}' has to be {error}.") from None


def text(_: Messenger, value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("a string")
    return value


def boolean(_: Messenger, value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError("true or false")
    return value


def port(_: Messenger, value: object) -> int:
    if not _is_integer(value, 1, 65_535):
        raise ValueError("a port, a number from 1 to 65535")
    return value


def addresses(_: Messenger, value: object) -> tuple[tuple[str, int], ...]:
    if not isinstance(value, list) or not 0 < len(value) <= MAX_ADDRESSES or not all(map(_is_address, value)):
        raise ValueError('a list of 1 to 8 addresses, each {"address": .., "port": ..}')
    return tuple((each["address"], each["port"]) for each in value)


def limit(_: Messenger, value: object) -> int:
    """At most 500, whatever is asked: pages may be shorter than their limit."""
    if not _is_integer(value, 1, None):
        raise ValueError("a number from 1 to 500")
    return min(value, MAX_PAGE)


def seconds(_: Messenger, value: object) -> int:
    if not _is_integer(value, 0, None):
        raise ValueError("a number of seconds")
    return value


def person(messenger: Messenger, value: object) -> UserId:
    if not isinstance(value, str) or not value:
        raise ValueError("a user id (32 hex digits) or the name of a friend")
    return messenger.resolve(value)


def message_id(_: Messenger, value: object) -> MessageId:
    try:
        return MessageId.from_hex(value if isinstance(value, str) else "")
    except RemoteProtocolError:
        raise ValueError("a message id, 32 hex digits") from None


def own_status(_: Messenger, value: object) -> OwnStatus:
    try:
        return OwnStatus(value)
    except ValueError:
        raise ValueError("one of " + ", ".join(status.value for status in OwnStatus)) from None


def _is_address(value: object) -> bool:
    if not isinstance(value, dict) or not isinstance(value.get("address"), str):
        return False
    return _is_integer(value.get("port"), 1, 65_535)


def _is_integer(value: object, least: int, most: int | None) -> TypeGuard[int]:
    if not isinstance(value, int) or isinstance(value, bool):
        return False
    return least <= value and (most is None or value <= most)
