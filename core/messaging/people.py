"""What is known of a person from contacts, links and the network, put together."""

from core.errors import CommandError
from core.messaging.events import FriendChanged
from core.messaging.model import Contact, Relation
from core.messaging.quarantine import Quarantine
from core.messaging.roster import Roster, as_contact, merged
from core.messaging.state import State, announce
from core.messaging.step import Step
from core.protocol.address import Address
from core.protocol.hello import Hello
from core.protocol.ids import UserId
from core.protocol.names import display_name

HEARD = 4  # addresses of beacons that are dialled: half of the list is left to what the person said


class People:
    """Contacts, strangers on links, sightings."""

    def __init__(self, state: State, roster: Roster, quarantine: Quarantine) -> None:
        self._state, self._roster, self._quarantine = state, roster, quarantine

    def known(self, user: UserId) -> Contact:
        """Raises CommandError unknown_peer."""
        contact, sighting = self._state.contacts.get(user), self._roster.get(user)
        if user in self._state.aliases:
            raise CommandError("unknown_peer", "This id was given up for another one. Use the new one.")
        if contact is not None:
            return contact
        link = self._state.links.of(user)
        stranger = self._quarantine.person(link.link_id) if link else None
        if stranger is not None:
            return stranger
        if sighting is not None:
            return as_contact(sighting)
        raise CommandError(
            "unknown_peer", "Nobody with this id was seen. Paste their invite or ask them to open Parley."
        )

    def remember(
        self,
        step: Step,
        hello: Hello,
        address: Address | None,
        is_initiator: bool,
        *,
        is_passing: bool = False,
    ) -> None:
        """Keeps a contact's newest card and addresses: first the one that worked, then those it listens on now.

        `is_passing`: the addresses are for this link alone. Not kept is when it was: an invisible friend's link comes
        up too.
        """
        card, contact = hello.card, self._state.contacts.get(hello.card.user_id)
        if contact is None:
            return
        if contact.card is not None and contact.card.serial > card.serial:
            card = contact.card
        worked = address if is_initiator else _listening(address, hello.port)
        now = () if is_passing else merged((worked,) if worked else (), credible(hello.addresses, address))
        changes = {"card": card, "link_key": card.link_key, "name": card.name}
        self._state.change(step, contact.user_id, addresses=merged(now, contact.addresses), **changes)
        if card.name != contact.name and contact.relation is Relation.FRIEND:
            announce(step, FriendChanged(contact.user_id, display_name(card.name), "renamed"))

    def addresses_of(self, user: UserId) -> tuple[Address, ...]:
        """Where to dial: what worked last, what the network says now, what the person said of themselves."""
        contact, sighting = self._state.contacts.get(user), self._roster.get(user)
        heard, kept = sighting.addresses if sighting else (), contact.addresses if contact else ()
        if contact is not None and contact.relation is Relation.DECLINED:
            kept = kept[:1]  # where it worked: who was turned away does not choose whom we dial for 30 days
        found = merged(kept[:1], (*(heard[:HEARD] if kept else heard), *kept))
        return tuple(address for address in found if address.is_dialable)


def as_stranger(hello: Hello, address: Address | None, is_initiator: bool, at: int) -> Contact:
    """What a handshake proved of a person, and where they listen."""
    card, worked = hello.card, address if is_initiator else _listening(address, hello.port)
    addresses = merged((worked,) if worked else (), credible(hello.addresses, address))
    return Contact(
        card.identity_key, card.link_key, card.name, Relation.OUTGOING, card, addresses, last_seen=at
    )


def credible(addresses: tuple[Address, ...], seen: Address | None) -> tuple[Address, ...]:
    """What it says of itself will be dialled: programs of this computer only if it is `seen` to run here as well."""
    is_here = seen is not None and seen.ip.is_loopback
    return tuple(each for each in addresses if each.is_dialable and (is_here or not each.ip.is_loopback))


def _listening(address: Address | None, port: int) -> Address | None:
    """The far end's host with the port it says it listens on."""
    return Address(address.host, port) if address is not None and port else None
