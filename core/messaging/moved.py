"""What is kept of a friend's permanent redirects, as one row of the key-value table each."""

import struct
from collections.abc import Mapping
from dataclasses import dataclass

from core.errors import RemoteProtocolError
from core.messaging.model import Contact
from core.messaging.writes import SetMeta
from core.protocol.ids import UserId
from core.protocol.redirect import Redirect

PREFIX = "redirect/"  # then the user id in hex
_NEWEST = struct.Struct(">q")


@dataclass(frozen=True, slots=True)
class Moved:
    """`newest`: datetime of the newest permanent one taken; `held`: with other keys, it waits for the person."""

    newest: int
    held: Redirect | None = None


def as_write(user: UserId, moved: Moved | None) -> SetMeta:
    """The row of this friend; None removes it."""
    return SetMeta(f"{PREFIX}{user}", None if moved is None else _encode(moved))


def load_moved(meta: Mapping[str, bytes], contacts: Mapping[UserId, Contact]) -> dict[UserId, Moved]:
    """The rows of these contacts; one that cannot be read, or whose signature does not hold, is left out."""
    rows = ((user, meta.get(f"{PREFIX}{user}"), contact) for user, contact in contacts.items())
    found = ((user, _decode(row, contact.identity_key)) for user, row, contact in rows if row is not None)
    return {user: moved for user, moved in found if moved is not None}


def _encode(moved: Moved) -> bytes:
    return _NEWEST.pack(moved.newest) + (b"" if moved.held is None else moved.held.encode())


def _decode(row: bytes, identity_key: bytes) -> Moved | None:
    body = row[_NEWEST.size :]
    try:
        (newest,) = _NEWEST.unpack_from(row)
        return Moved(newest, Redirect.decode(body, identity_key) if body else None)
    except (struct.error, RemoteProtocolError):
        return None
