"""Everybody seen on the network, friend or not, merged by key (section 6). In memory only.

A sighting is a hint: it says where to dial, never that somebody is online.
"""

from dataclasses import dataclass, field, replace

from core.errors import CommandError
from core.messaging.model import Contact, Neighbour, Relation, Via
from core.protocol.address import Address
from core.protocol.card import Card
from core.protocol.constants import MAX_ADDRESSES
from core.protocol.fingerprint import key_name
from core.protocol.ids import UserId
from core.protocol.names import display_name

MAX_SIGHTINGS = 2_048  # a large office; beyond it somebody invents people


@dataclass(frozen=True, slots=True)
class Sighting:
    """What the network says of one person. `is_heard`: a beacon came lately; else it was typed, pasted or probed.

    A version 1 program has no keys (both empty): it is shown and never spoken to.
    """

    identity_key: bytes
    link_key: bytes
    name: str
    addresses: tuple[Address, ...]
    via: tuple[Via, ...]
    last_seen: int | None
    card: Card | None = None
    is_heard: bool = False
    instance: int | None = field(default=None, compare=False)  # of the beacon; nobody sees it


class Roster:
    """Sightings by user id."""

    def __init__(self) -> None:
        self._sightings: dict[UserId, Sighting] = {}

    def heard(self, user: UserId, seen: Sighting) -> bool:
        """A beacon. True if anything a person sees has changed, apart from the time."""
        old = self._sightings.get(user)
        if old is not None and old.identity_key and not seen.identity_key:
            return False  # a version 1 program borrows the id of somebody who has keys
        if old is None or old.identity_key != seen.identity_key:
            if old is None and len(self._sightings) >= MAX_SIGHTINGS:
                return False
            self._sightings[user] = replace(seen, is_heard=True)
            return True
        manual = tuple(each for each in old.via if each is Via.MANUAL)
        new = replace(
            old,
            link_key=seen.link_key,
            name=seen.name,
            addresses=merged(seen.addresses, () if old.is_heard else old.addresses),
            via=tuple(dict.fromkeys((*seen.via, *manual))),
            last_seen=seen.last_seen,
            is_heard=True,
        )
        self._sightings[user] = new
        return replace(new, last_seen=old.last_seen) != old

    def gone(self, user: UserId) -> bool:
        """No beacon for three intervals, or a farewell. True if the person was heard before."""
        old = self._sightings.get(user)
        if old is None or not old.is_heard:
            return False
        if Via.MANUAL in old.via:
            self._sightings[user] = replace(old, via=(Via.MANUAL,), is_heard=False)
        else:
            del self._sightings[user]
        return True

    def met(self, card: Card, addresses: tuple[Address, ...], via: Via, at: int | None) -> None:
        """A card in hand: probed, or pasted. Its addresses come first from now on."""
        old = self._sightings.get(card.user_id)
        if old is None and len(self._sightings) >= MAX_SIGHTINGS:
            return
        if old is None or not old.identity_key:
            old = Sighting(card.identity_key, card.link_key, card.name, (), (), at)
        self._sightings[card.user_id] = replace(
            old,
            link_key=card.link_key,
            name=card.name,
            card=card,
            addresses=merged(addresses, old.addresses),
            via=tuple(dict.fromkeys((*old.via, via))),
            last_seen=at if at is not None else old.last_seen,
        )

    def get(self, user: UserId) -> Sighting | None:
        return self._sightings.get(user)

    def users(self) -> list[UserId]:
        return list(self._sightings)


def merged(first: tuple[Address, ...], then: tuple[Address, ...]) -> tuple[Address, ...]:
    """Both lists without repetition, at most 8."""
    return tuple(dict.fromkeys((*first, *then)))[:MAX_ADDRESSES]


def as_contact(sighting: Sighting) -> Contact:
    """What is known of a stranger, in the form requests take. Raises CommandError not_available for version 1."""
    if not sighting.identity_key:
        raise CommandError(
            "not_available",
            "This person's program is an old one that cannot encrypt safely. Ask them to install Parley.",
        )
    return Contact(
        sighting.identity_key,
        sighting.link_key,
        sighting.name,
        Relation.OUTGOING,
        card=sighting.card,
        addresses=sighting.addresses,
        last_seen=sighting.last_seen,
    )


def as_neighbour(user: UserId, sighting: Sighting, is_friend: bool) -> Neighbour:
    """As shown."""
    return Neighbour(
        user,
        display_name(sighting.name),
        key_name(user),
        sighting.addresses,
        sighting.via,
        sighting.last_seen,
        is_friend,
    )
