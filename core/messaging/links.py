"""Which links are up, and which of two links to one person stays (exactly one per pair)."""

from dataclasses import dataclass

from core.protocol.address import Address
from core.protocol.events import Pattern
from core.protocol.ids import UserId

SIMULTANEOUS_S = 5.0  # the handshake deadline: two handshakes closer than this were under way together


@dataclass(frozen=True, slots=True)
class LinkUp:
    """An established link. `since` in monotonic seconds, `address` the far end of the connection."""

    link_id: int
    user_id: UserId
    link_key: bytes
    instance: int
    is_initiator: bool
    since: float
    address: Address | None
    pattern: Pattern = Pattern.XK


def were_simultaneous(old: LinkUp, new: LinkUp) -> bool:
    """Whether two links to one running instance were made together."""
    return new.instance == old.instance and new.since - old.since < SIMULTANEOUS_S


def surviving(old: LinkUp, new: LinkUp, own_link_key: bytes) -> LinkUp:
    """Of two links to one person: a new instance replaces the old at once; of two that were under way
    together the one whose initiator has the smaller link key stays; otherwise the newer."""
    if new.is_initiator == old.is_initiator or not were_simultaneous(old, new):
        return new
    ours_stays = own_link_key < new.link_key
    return old if old.is_initiator == ours_stays else new


class LinkTable:
    """The links that are up, by id and by person."""

    def __init__(self, own_link_key: bytes) -> None:
        self._own_link_key = own_link_key
        self._by_id: dict[int, LinkUp] = {}
        self._by_user: dict[UserId, LinkUp] = {}
        self._closing: set[int] = set()

    def add(self, link: LinkUp, *, outranks: bool = False) -> LinkUp | None:
        """Registers a link. Returns the link to close: the older one, the new one itself, or None.

        `outranks`: it replaces the other whatever the two are; both ends know why.
        """
        old = self._by_user.get(link.user_id)
        is_open = old is not None and old.link_id not in self._closing and not outranks
        if old is not None and is_open and surviving(old, link, self._own_link_key) is old:
            return link
        if old is not None:
            del self._by_id[old.link_id]
            self._closing.discard(old.link_id)
        self._by_id[link.link_id] = link
        self._by_user[link.user_id] = link
        return old

    def remove(self, link_id: int) -> LinkUp | None:
        """The link that went down, or None if it had been replaced already."""
        link = self._by_id.pop(link_id, None)
        self._closing.discard(link_id)
        if link is not None:
            del self._by_user[link.user_id]
        return link

    def begin_closing(self, link_id: int) -> bool:
        """We hang up: nothing that still comes on this link counts. False if that was decided before."""
        if link_id not in self._by_id or link_id in self._closing:
            return False
        self._closing.add(link_id)
        return True

    def get(self, link_id: int) -> LinkUp | None:
        return self._by_id.get(link_id)

    def listening(self, link_id: int) -> LinkUp | None:
        """The link, unless it is gone or closing."""
        return None if link_id in self._closing else self._by_id.get(link_id)

    def of(self, user_id: UserId) -> LinkUp | None:
        return self._by_user.get(user_id)

    def all(self) -> list[LinkUp]:
        return list(self._by_id.values())
