"""Links with people who are no friends: a deadline and very few packets each (section 0, "who may connect")."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from core.messaging.model import Contact, Relation
from core.protocol.ids import UserId

QUARANTINE_S = 30.0  # how long such a link may live
STRANGER_PACKETS = 4  # a Chat Request and a few acknowledgements
MAX_STRANGERS = (
    128  # such links at a time: an office that meets; who floods pushes out strangers, never friends
)


@dataclass(slots=True)
class _Stranger:
    contact: Contact
    until_s: float
    busy_until_s: float = 0.0
    packets: int = 0

    def due(self) -> float:
        return max(self.until_s, self.busy_until_s)


class Quarantine:
    """Strangers by link id."""

    def __init__(self) -> None:
        self._strangers: dict[int, _Stranger] = {}

    def admit(self, link_id: int, contact: Contact, now_s: float) -> None:
        """`contact`: what is known of the person; the relation in it means nothing."""
        bare = Contact(contact.identity_key, contact.link_key, contact.name, Relation.OUTGOING)
        known = replace(bare, card=contact.card, addresses=contact.addresses, last_seen=contact.last_seen)
        self._strangers[link_id] = _Stranger(known, now_s + QUARANTINE_S)

    def superfluous(self, is_known: Callable[[UserId], bool]) -> int | None:
        """The link that gives way to one more, if any: the oldest, that of a person we keep last."""
        if len(self._strangers) < MAX_STRANGERS:
            return None
        strangers = self._strangers.items()
        unknown = (link_id for link_id, each in strangers if not is_known(each.contact.user_id))
        return next(unknown, next(iter(self._strangers)))

    def release(self, link_id: int) -> None:
        """The link is gone, or the person is a friend now."""
        self._strangers.pop(link_id, None)

    def lets_pass(self, link_id: int) -> bool:
        """Counts a packet. False if it is one too many; links out of quarantine are free."""
        stranger = self._strangers.get(link_id)
        if stranger is None:
            return True
        stranger.packets += 1
        return stranger.packets <= STRANGER_PACKETS

    def keep(self, link_id: int, idle_until_s: float, busy_until_s: float) -> None:
        """We use the link for requests of our own (JE-38): it stays until both, the second as it was said last."""
        stranger = self._strangers.get(link_id)
        if stranger is not None:
            stranger.until_s = max(stranger.until_s, idle_until_s)
            stranger.busy_until_s = busy_until_s

    def person(self, link_id: int) -> Contact | None:
        """What is known of the stranger at the far end."""
        stranger = self._strangers.get(link_id)
        return stranger.contact if stranger else None

    def next_timer(self) -> float | None:
        return min((stranger.due() for stranger in self._strangers.values()), default=None)

    def expire(self, now_s: float) -> list[int]:
        """Links whose time is over; they are forgotten."""
        late = [link_id for link_id, stranger in self._strangers.items() if now_s >= stranger.due()]
        for link_id in late:
            del self._strangers[link_id]
        return late
