"""Decisions over all peers: routes what happens to the module it belongs to and gives back one Step.

Pure: no socket, no disk, no clock. Every input takes a Moment and returns the writes of one transaction and the
effects that follow its commit, in order. After a failed commit the engine is thrown away and loaded anew.
"""

from collections.abc import Sequence
from dataclasses import replace

from core.errors import CommandError, RemoteProtocolError
from core.messaging.commands import OutboxEntry, SetMeta, Step, Write
from core.messaging.delivery import Delivery
from core.messaging.events import FriendChanged, ProfileChanged
from core.messaging.friendship import Friendship
from core.messaging.links import LinkUp
from core.messaging.model import ChatMessage, Contact, OwnStatus, Relation
from core.messaging.presence import PresenceBook
from core.messaging.roster import Roster, as_contact, merged
from core.messaging.state import Moment, State, announce, close, dial
from core.protocol.address import Address
from core.protocol.card import Card
from core.protocol.constants import VERSION
from core.protocol.events import CloseReason
from core.protocol.hello import Hello
from core.protocol.ids import MessageId, UserId
from core.protocol.names import clean_name, display_name
from core.protocol.packets import Ack, ChatRequest, Message, StatusChange, decode

QUARANTINE_S = 30.0  # how long a link with somebody who is no friend may live
STRANGER_PACKETS = 4  # a Chat Request and a few acknowledgements
CARD_LIFE_MS = 365 * 24 * 3_600_000
EXPIRY_CHECK_S = 3_600.0
_MESSAGE_HEAD = bytes((VERSION, Message.TYPE))


class Engine:
    """One person's node. Belongs to one event loop; not thread-safe."""

    def __init__(self, state: State, roster: Roster) -> None:
        self.state = state
        self.roster = roster
        self.friendship = Friendship(state)
        self.delivery = Delivery(state)
        self.presence = PresenceBook(state)
        self._strangers: dict[int, _Stranger] = {}
        self._next_expiry_s = 0.0

    def drain_writes(self) -> list[Write]:
        """Olm state that moved: belongs into the transaction of the steps made so far."""
        return self.state.ratchet.drain_writes()

    # -- links

    def link_up(
        self, moment: Moment, link_id: int, hello: Hello, is_initiator: bool, address: Address | None
    ) -> Step:
        """A handshake was completed. `address` is the far end as seen by the socket."""
        step, card = Step(), hello.card
        link = LinkUp(link_id, card.user_id, card.link_key, hello.instance, is_initiator, moment.s, address)
        if self.state.relation(card.user_id) is Relation.BLOCKED or card.user_id == self.state.me:
            close(step, link_id, CloseReason.DONE)
            return step
        loser = self.state.links.add(link)
        if loser is not None:
            close(step, loser.link_id, CloseReason.REPLACED)
            self._strangers.pop(loser.link_id, None)
        if loser is link:
            return step
        self._remember(step, moment, hello, address, is_initiator)
        self._greet(step, moment, link, hello)
        return step

    def link_down(self, moment: Moment, link_id: int) -> Step:
        """A link is gone, whatever the reason."""
        step = Step()
        self._strangers.pop(link_id, None)
        link = self.state.links.remove(link_id)
        if link is None:
            return step
        contact = self.state.contacts.get(link.user_id)
        if contact is not None and contact.relation is Relation.FRIEND:
            self.state.change(step, link.user_id, last_seen=moment.ms)
        self.delivery.link_down(link.user_id)
        self.presence.link_down(step, link.user_id)
        return step

    def packets(self, moment: Moment, link_id: int, packets: Sequence[bytes]) -> Step:
        """Packets of one link, in order."""
        step = Step()
        for data in packets:
            link = self.state.links.get(link_id)
            if link is None:
                break
            self._packet(step, moment, link, data)
        return step

    def outbox_loaded(self, moment: Moment, recipient: UserId, entries: list[OutboxEntry]) -> Step:
        """The answer to LoadOutbox."""
        step = Step()
        self.delivery.outbox_loaded(step, moment, recipient, entries)
        return step

    def checked(self, moment: Moment, link_id: int, message: Message, is_stored: bool) -> Step:
        """The answer to CheckStored."""
        step = Step()
        if self.state.links.get(link_id) is not None:
            peer = self._friend(message.sender)
            self.delivery.checked(step, moment, link_id, peer, message, is_stored)
        return step

    # -- time

    def next_timer(self) -> float | None:
        """Monotonic seconds at which `handle_timer` is due."""
        times = [stranger.until_s for stranger in self._strangers.values()]
        times.append(self._next_expiry_s)
        resend = self.state.outbox.next_resend()
        return min(times if resend is None else [*times, resend])

    def handle_timer(self, moment: Moment) -> Step:
        """Quarantine, resends, expiry of requests, renewal of the card at half its life."""
        step = Step()
        for link_id, stranger in list(self._strangers.items()):
            if moment.s >= stranger.until_s:
                del self._strangers[link_id]
                close(step, link_id, CloseReason.IDLE)
        self.delivery.resend(step, moment)
        if moment.s >= self._next_expiry_s:
            self._next_expiry_s = moment.s + EXPIRY_CHECK_S
            self.friendship.expire(step, moment)
            if self.state.card.expiry - moment.ms < CARD_LIFE_MS // 2:
                self._renew_card(step, moment, self.state.card.name)
        return step

    # -- what the person asks for

    def send_text(
        self, moment: Moment, user: UserId, text: str, reply_to: MessageId | None
    ) -> tuple[Step, ChatMessage]:
        step = Step()
        return step, self.delivery.send_text(step, moment, user, text, reply_to)

    def retry(self, moment: Moment, message: ChatMessage) -> Step:
        step = Step()
        self.delivery.retry(step, moment, message)
        return step

    def request(self, moment: Moment, user: UserId, note: str) -> Step:
        step = Step()
        self.friendship.request(step, moment, self._known(user), note)
        return step

    def accept(self, moment: Moment, user: UserId) -> Step:
        step = Step()
        self.friendship.accept(step, moment, user)
        self._promote(step, moment, user)
        return step

    def decline(self, moment: Moment, user: UserId) -> Step:
        step = Step()
        self.friendship.decline(step, moment, user)
        return step

    def cancel(self, moment: Moment, user: UserId) -> Step:
        step = Step()
        self.friendship.cancel(step, user)
        return step

    def remove(self, moment: Moment, user: UserId) -> Step:
        step = Step()
        self.friendship.remove(step, moment, user)
        self.presence.forget(user)
        self._demote(moment, user)
        return step

    def block(self, moment: Moment, user: UserId) -> Step:
        step = Step()
        self.friendship.block(step, self._known(user))
        self.presence.forget(user)
        return step

    def unblock(self, moment: Moment, user: UserId) -> Step:
        step = Step()
        self.friendship.unblock(step, user)
        return step

    def set_status(self, value: OwnStatus, text: str | None) -> Step:
        step = Step()
        self.presence.set_own(step, value, text)
        return step

    def verify(self, user: UserId, value: bool) -> Step:
        """The person compared the safety number, or takes that back."""
        step = Step()
        contact = self.state.friend(user)
        if contact.verified != value:
            self.state.change(step, user, verified=value)
            announce(step, FriendChanged(user, display_name(contact.name), "verified"))
        return step

    def rename(self, moment: Moment, name: str) -> Step:
        """A new card with the name; friends get it on new links. Raises CommandError bad_argument."""
        step, name = Step(), clean_name(name)
        if not name:
            raise CommandError("bad_argument", "A name needs at least one visible character.")
        if name == self.state.card.name:
            return step
        self._renew_card(step, moment, name)
        announce(step, ProfileChanged())
        for link in self.state.links.all():
            close(step, link.link_id, CloseReason.REPLACED)
            dial(step, link.user_id)
        return step

    def wanted(self) -> list[UserId]:
        """People to whom a link should be up: friends, and those who have not confirmed our request or answer."""
        wanted = []
        for user, contact in self.state.contacts.items():
            if contact.relation is Relation.FRIEND or not contact.confirmed:
                wanted.append(user)
        return wanted

    def addresses_of(self, user: UserId) -> tuple[Address, ...]:
        """Where to dial: what worked and what the person said of themselves, then what the network says now."""
        contact, sighting = self.state.contacts.get(user), self.roster.get(user)
        heard = sighting.addresses if sighting else ()
        return merged(heard[:4], contact.addresses if contact else heard)

    # -- inside

    def _known(self, user: UserId) -> Contact:
        """Raises CommandError unknown_peer."""
        contact = self.state.contacts.get(user)
        if contact is not None:
            return contact
        sighting = self.roster.get(user)
        if sighting is None:
            raise CommandError(
                "unknown_peer", "Nobody with this id was seen. Paste their invite or ask them to open Parley."
            )
        return as_contact(sighting)

    def _friend(self, user: UserId) -> Contact | None:
        contact = self.state.contacts.get(user)
        return contact if contact is not None and contact.relation is Relation.FRIEND else None

    def _remember(
        self, step: Step, moment: Moment, hello: Hello, address: Address | None, is_initiator: bool
    ) -> None:
        """Keeps the newest card, the addresses the person listens on, and first the one that worked."""
        contact, card = self.state.contacts.get(hello.card.user_id), hello.card
        if contact is None:
            return
        worked = address if is_initiator else _listening(address, hello.port)
        addresses = merged((worked,) if worked else (), hello.addresses)
        newer = contact.card is None or card.serial >= contact.card.serial
        kept = card if newer else contact.card
        assert kept is not None
        renamed = kept.name != contact.name
        changes = {"card": kept, "link_key": kept.link_key, "name": kept.name, "addresses": addresses}
        self.state.change(step, card.user_id, last_seen=moment.ms, **changes)
        if renamed and contact.relation is Relation.FRIEND:
            announce(step, FriendChanged(card.user_id, display_name(kept.name), "renamed"))

    def _greet(self, step: Step, moment: Moment, link: LinkUp, hello: Hello) -> None:
        contact = self.state.contacts.get(link.user_id)
        if contact is not None:
            self.friendship.link_up(step, contact)
        if contact is not None and contact.relation is Relation.FRIEND:
            self.presence.link_up(step, link)
            self.delivery.link_up(step, moment, link.user_id)
        else:
            self._strangers[link.link_id] = _Stranger(
                moment.s + QUARANTINE_S, hello.card, _where(hello, link)
            )

    def _packet(self, step: Step, moment: Moment, link: LinkUp, data: bytes) -> None:
        stranger = self._strangers.get(link.link_id)
        if stranger is not None and not stranger.may_send():
            return close(step, link.link_id, CloseReason.REFUSED)
        peer = self._friend(link.user_id)
        try:
            packet = decode(data)
        except RemoteProtocolError:
            if peer is not None and data.startswith(_MESSAGE_HEAD):
                return self.delivery.unparsable(step, link.link_id, data)
            return close(step, link.link_id, CloseReason.REFUSED)
        match packet:
            case Message():
                self.delivery.receive(step, moment, link.link_id, peer, packet)
            case Ack():
                self._acknowledged(step, moment, link, packet)
            case StatusChange() if peer is not None:
                self.presence.received(step, peer, packet)
            case ChatRequest():
                self._chat_request(step, moment, link, packet, data)
            case StatusChange():
                pass  # sent before the far side heard that the friendship is over
            case _:
                close(step, link.link_id, CloseReason.REFUSED)

    def _acknowledged(self, step: Step, moment: Moment, link: LinkUp, ack: Ack) -> None:
        if not any(ack.client):
            return self.friendship.acknowledged(step, link.user_id, ack.datetime)
        peer = self._friend(link.user_id)
        if peer is not None:
            self.delivery.acknowledged(step, moment, peer, ack)

    def _chat_request(
        self, step: Step, moment: Moment, link: LinkUp, packet: ChatRequest, data: bytes
    ) -> None:
        stranger = self._strangers.get(link.link_id)
        peer = self.state.contacts.get(link.user_id)
        if peer is None and stranger is not None:
            peer = stranger.as_contact(moment)
        if peer is None:
            return close(step, link.link_id, CloseReason.REFUSED)
        was_friend = peer.relation is Relation.FRIEND
        self.friendship.packet(step, moment, link.link_id, peer, packet, data)
        is_friend = self.state.is_friend(link.user_id)
        if is_friend and not was_friend:
            self._promote(step, moment, link.user_id)
        elif was_friend and not is_friend:
            self.presence.forget(link.user_id)
            self._demote(moment, link.user_id)

    def _promote(self, step: Step, moment: Moment, user: UserId) -> None:
        """A stranger's link becomes a friend's."""
        link = self.state.links.of(user)
        if link is None or not self.state.is_friend(user):
            return
        self._strangers.pop(link.link_id, None)
        self.presence.link_up(step, link)
        self.delivery.link_up(step, moment, user)

    def _demote(self, moment: Moment, user: UserId) -> None:
        link, contact = self.state.links.of(user), self.state.contacts.get(user)
        if link is None or (contact is not None and contact.card is None):
            return
        card = contact.card if contact else None
        self._strangers[link.link_id] = _Stranger(moment.s + QUARANTINE_S, card, ())

    def _renew_card(self, step: Step, moment: Moment, name: str) -> None:
        state = self.state
        expiry = moment.ms + CARD_LIFE_MS
        state.card = state.identity.make_card(name, state.ratchet.olm_key, state.card.serial + 1, expiry)
        step.writes.append(SetMeta("card", state.card.encode()))


class _Stranger:
    """A link with somebody who is no friend: a deadline and very few packets."""

    __slots__ = ("_addresses", "_card", "_packets", "until_s")

    def __init__(self, until_s: float, card: Card | None, addresses: tuple[Address, ...]) -> None:
        self.until_s = until_s
        self._card = card
        self._addresses = addresses
        self._packets = 0

    def may_send(self) -> bool:
        self._packets += 1
        return self._packets <= STRANGER_PACKETS

    def as_contact(self, moment: Moment) -> Contact | None:
        """What the handshake proved; the relation is for the caller to set."""
        if self._card is None:
            return None
        contact = as_contact_of(self._card, self._addresses)
        return replace(contact, last_seen=moment.ms)


def as_contact_of(card: Card, addresses: tuple[Address, ...]) -> Contact:
    """A contact of a card in hand, not yet of any relation that counts."""
    return Contact(card.identity_key, card.link_key, card.name, Relation.OUTGOING, card, addresses)


def _listening(address: Address | None, port: int) -> Address | None:
    """The far end's host with the port it says it listens on."""
    return Address(address.host, port) if address is not None and port else None


def _where(hello: Hello, link: LinkUp) -> tuple[Address, ...]:
    listening = _listening(link.address, hello.port)
    return merged((listening,) if listening else (), hello.addresses)
