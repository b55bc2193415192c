"""Friend requests and what becomes of them (S2-22, S2-23, S2-36 to S2-39, S2-63).

A Chat Request or Response of ours is sent at every new link until the peer has acknowledged it. So a request to
somebody who went away arrives later, and both ends reach the same state. Crossing requests: the smaller user id
answers the other's request; the larger one's waits for that answer, and it does not acknowledge the smaller one's.
"""

from collections.abc import Callable
from dataclasses import replace

from core.errors import CommandError, RemoteProtocolError
from core.messaging.chat_request import (
    FIRST_MESSAGE,
    NO_CLIENT,
    confirm,
    make_acceptance,
    make_goodbye,
    make_refusal,
    make_request,
    read,
)
from core.messaging.events import FriendChanged, Notice, RequestArrived
from core.messaging.model import Contact, FriendRequest, Relation
from core.messaging.rate import Bucket
from core.messaging.state import Moment, State, announce, dial, transmit_on
from core.messaging.step import Step
from core.protocol.events import CloseReason
from core.protocol.fingerprint import key_name
from core.protocol.ids import UserId
from core.protocol.names import display_name, display_text
from core.protocol.packets import Ack, ChatRequest, RequestStatus

MAX_INCOMING = 256  # requests waiting for an answer: an inbox a person can still read, bounded for strangers
MAX_OUTGOING = 256  # more is a program asking everybody
REQUESTS_PER_S = 0.5  # strangers' requests taken in, in the long run; the rest is dropped and may come again
REQUEST_BURST = 30  # a class that meets for the first time
EXPIRY_MS = 30 * 24 * 3_600_000  # an unanswered request is forgotten
_PENDING = (Relation.INCOMING, Relation.OUTGOING, Relation.DECLINED)


def as_request(state: State, contact: Contact) -> FriendRequest:
    """A pending request as shown."""
    user = contact.user_id
    safety = state.safety_with(contact.identity_key)
    note = display_text(contact.note)
    return FriendRequest(user, display_name(contact.name), key_name(user), note, safety, contact.at)


class Friendship:
    """Requests, answers, removal and blocking, from either side.

    `session_made` is called when a request or an answer brought a new Olm session.
    """

    def __init__(self, state: State, session_made: Callable[[Step, Moment, UserId], None]) -> None:
        self._state = state
        self._session_made = session_made
        self._strangers = Bucket(REQUESTS_PER_S, REQUEST_BURST)

    # -- what the person asks for

    def request(self, step: Step, moment: Moment, peer: Contact, note: str) -> None:
        """`peer` carries what is known of the person; its relation is not looked at. Raises CommandError."""
        user = peer.user_id
        match self._state.relation(user):
            case Relation.INCOMING:
                self.accept(step, moment, user)
            case Relation.FRIEND:
                name = self._state.name_of(user)
                raise CommandError("bad_argument", "{name} is your friend already.", name=name)
            case Relation.BLOCKED:
                raise CommandError("blocked", "You have blocked this person. Unblock them first.")
            case relation:
                self._ask(step, moment, peer, note, is_new=relation is not Relation.OUTGOING)

    def accept(self, step: Step, moment: Moment, user: UserId) -> None:
        """Raises CommandError."""
        contact = self._incoming(user)
        request = read(contact.packet)
        try:
            self._befriend(step, moment, contact, request)
        except RemoteProtocolError:
            self._refuse(step, moment, contact, RequestStatus.INVALID_KEY)
            notice = Notice(
                "warning",
                "request_invalid",
                "The friend request from {name} carries keys that cannot be used. Ask them to send a new one.",
                {"name": display_name(contact.name)},
            )
            announce(step, notice)

    def decline(self, step: Step, moment: Moment, user: UserId) -> None:
        """Raises CommandError."""
        self._refuse(step, moment, self._incoming(user), RequestStatus.DECLINED)

    def cancel(self, step: Step, moment: Moment, user: UserId) -> None:
        """Takes an own request back here; what the peer has seen of it stays with the peer."""
        contact = self._state.contacts.get(user)
        if contact is None or contact.relation is not Relation.OUTGOING:
            raise CommandError("unknown_peer", "There is no request to this person to take back.")
        self._drop(step, moment, user, "cancelled")
        if contact.answered:
            # our request took the place of a refusal that has not arrived: it is due again
            refusal = make_refusal(self._state, RequestStatus.DECLINED, user, contact.answered)
            self._answer(step, moment, contact, refusal, Relation.DECLINED)

    def remove(self, step: Step, moment: Moment, user: UserId) -> None:
        """Ends a friendship; the other side learns it as it learns of a refusal."""
        contact = self._state.friend(user)
        self._drop(step, moment, user, "removed")
        goodbye = make_goodbye(self._state, step, moment, user, contact.answered)
        self._answer(step, moment, contact, goodbye, Relation.DECLINED)

    def block(self, step: Step, moment: Moment, peer: Contact) -> None:
        """Silence from now on: the link is closed, requests are dropped, nothing is told."""
        user, known = peer.user_id, self._state.contacts.get(peer.user_id)
        if user == self._state.me:
            raise CommandError("bad_argument", "You cannot block yourself.")
        if known is not None:
            self._state.drop(step, moment, user)
        contact = replace(
            known or peer, relation=Relation.BLOCKED, packet=b"", confirmed=True, verified=False
        )
        self._state.put(step, contact)
        announce(step, FriendChanged(user, display_name(contact.name), "blocked"))
        if link := self._state.links.of(user):
            self._state.hang_up(step, link.link_id, CloseReason.DONE)

    def unblock(self, step: Step, moment: Moment, user: UserId) -> None:
        """They are a stranger again. Raises CommandError."""
        if self._state.relation(user) is not Relation.BLOCKED:
            raise CommandError("unknown_peer", "This person is not blocked.")
        self._drop(step, moment, user, "unblocked")

    # -- what happens by itself

    def expire(self, step: Step, moment: Moment) -> None:
        """Forgets requests that nobody answered, and refusals that nobody fetched, for 30 days."""
        for user, contact in list(self._state.contacts.items()):
            if contact.relation in _PENDING and moment.ms - contact.at >= EXPIRY_MS:
                if contact.relation is Relation.DECLINED:
                    self._state.drop(step, moment, user)
                else:
                    self._drop(step, moment, user, "expired")

    def lapse(self, step: Step, moment: Moment, user: UserId) -> None:
        """They have given up their id: a request under the new one follows, if they still want it."""
        if self._state.relation(user) is Relation.INCOMING:
            self._drop(step, moment, user, "cancelled")
        else:
            self._state.drop(step, moment, user)

    def link_up(self, step: Step, contact: Contact) -> None:
        """What the peer has not confirmed goes out first on every new link."""
        if not contact.confirmed:
            self._state.transmit(step, contact.user_id, contact.packet)

    def ask_again(self, step: Step, moment: Moment, user: UserId) -> None:
        """A new request, at most once a minute: to a friend with whom no session is left, or to somebody whose
        answer to our request was lost or cannot be opened."""
        contact = self._state.contacts[user]
        if self._state.asked.is_over(user, moment.s):
            self._state.asked.start(user, moment.s)
            packet = make_request(self._state, step, moment, user, contact.note)
            contact = self._state.change(step, user, packet=packet, confirmed=False)
        if not contact.confirmed:
            self._state.transmit(step, user, contact.packet)

    def say_goodbye(self, step: Step, moment: Moment, link_id: int, user: UserId) -> None:
        """Somebody unknown holds us for a friend: the friendship ends where it is believed in. Nothing is kept."""
        if self._strangers.take(moment.s):
            transmit_on(step, link_id, make_goodbye(self._state, step, moment, user))

    def session_found(self, step: Step, user: UserId) -> None:
        """The friend has opened a session meanwhile: there is nothing left to ask for."""
        if _is_asking(self._state.contacts[user]):
            self._state.change(step, user, packet=b"", confirmed=True)

    # -- what the network brings

    def packet(
        self, step: Step, moment: Moment, link_id: int, peer: Contact, packet: ChatRequest, data: bytes
    ) -> None:
        """A Chat Request or Response of the person at the far end (`peer`: stored contact or stranger)."""
        is_ours = self._state.me in (packet.requester, packet.friend) and packet.requester != packet.friend
        is_theirs = packet.sender == peer.user_id and packet.verify(peer.identity_key)
        if not is_ours or not is_theirs:
            self._state.hang_up(step, link_id, CloseReason.REFUSED)
        elif packet.status is RequestStatus.REQUEST:
            self._requested(step, moment, link_id, peer, packet, data)
        elif packet.status is RequestStatus.ACCEPTED:
            self._accepted(step, moment, link_id, peer, packet)
        else:
            self._declined(step, moment, link_id, peer, packet)

    def acknowledged(self, step: Step, moment: Moment, user: UserId, ack: Ack) -> None:
        """The peer has our request or answer."""
        contact = self._state.contacts.get(user)
        if contact is None or contact.confirmed or not ack.ack:
            return
        if ack.user != user or ack.client != NO_CLIENT:
            return
        if read(contact.packet).datetime != ack.datetime:
            return
        if contact.relation is Relation.DECLINED:
            self._state.drop(step, moment, user)
        else:
            self._state.change(step, user, confirmed=True)

    def disowned(self, step: Step, moment: Moment, user: UserId) -> None:
        """A friend's program says that we are not its friend (code 1): the friendship is over here as well."""
        self._drop(step, moment, user, "removed")

    # -- inside: requests of the peer

    def _requested(
        self, step: Step, moment: Moment, link_id: int, peer: Contact, packet: ChatRequest, data: bytes
    ) -> None:
        contact = self._state.contacts.get(peer.user_id)
        if contact is None or (contact.relation is Relation.INCOMING and contact.packet != data):
            self._take_in(step, moment, link_id, peer, packet, data)
        elif _is_asking(contact):
            self._crossed(step, moment, link_id, contact, packet)
        elif contact.relation is Relation.INCOMING or packet.datetime <= contact.answered:
            confirm(self._state, step, link_id, packet)
        elif contact.relation is Relation.FRIEND and self._state.renewed.is_over(contact.user_id, moment.s):
            self._state.renewed.start(contact.user_id, moment.s)
            self._comply(step, moment, link_id, contact, packet)
        # else: our good-bye is on its way, or a friend asks too often; not confirmed, so it may come again

    def _take_in(
        self, step: Step, moment: Moment, link_id: int, peer: Contact, packet: ChatRequest, data: bytes
    ) -> None:
        is_new = self._state.relation(peer.user_id) is None
        is_full = is_new and self._count(Relation.INCOMING) >= MAX_INCOMING
        if is_full or not self._strangers.take(moment.s):
            self._state.hang_up(step, link_id, CloseReason.REFUSED)
            return
        incoming, name = Relation.INCOMING, packet.name
        contact = replace(peer, relation=incoming, note=packet.note, at=moment.ms, packet=data, name=name)
        self._state.put(step, contact)
        confirm(self._state, step, link_id, packet)
        announce(step, RequestArrived(as_request(self._state, contact)))

    def _crossed(
        self, step: Step, moment: Moment, link_id: int, contact: Contact, packet: ChatRequest
    ) -> None:
        """Both ask: the smaller id opens the one session, the other waits for its answer."""
        if self._state.me < contact.user_id:
            self._comply(step, moment, link_id, contact, packet)
        elif contact.confirmed:
            # they had our request and have lost it since: nothing else would bring it back
            contact = self._state.change(step, contact.user_id, confirmed=False)
            transmit_on(step, link_id, contact.packet)

    def _comply(
        self, step: Step, moment: Moment, link_id: int, contact: Contact, packet: ChatRequest
    ) -> None:
        try:
            self._befriend(step, moment, contact, packet)
        except RemoteProtocolError:
            self._state.hang_up(step, link_id, CloseReason.REFUSED)
            return
        confirm(self._state, step, link_id, packet)

    def _befriend(self, step: Step, moment: Moment, peer: Contact, request: ChatRequest) -> None:
        """Raises RemoteProtocolError for keys that open nothing."""
        acceptance = make_acceptance(self._state, step, moment, request)
        is_new = peer.relation is not Relation.FRIEND
        peer = replace(peer, answered=request.datetime)
        self._answer(step, moment, peer, acceptance, Relation.FRIEND)
        self._session_made(step, moment, peer.user_id)
        if is_new:
            announce(step, FriendChanged(peer.user_id, display_name(peer.name), "added"))

    # -- inside: answers of the peer

    def _accepted(self, step: Step, moment: Moment, link_id: int, peer: Contact, packet: ChatRequest) -> None:
        user = peer.user_id
        match self._state.relation(user):
            case Relation.OUTGOING | Relation.FRIEND if self._opens(user, packet, moment):
                self._joined(step, moment, peer, packet)
            case Relation.OUTGOING:
                # made for keys that we have lost since
                self.ask_again(step, moment, user)
            case None:
                # to a request we took back; not confirmed: this answer comes again until the good-bye has arrived
                self.say_goodbye(step, moment, link_id, user)
                return
            case _:
                pass  # a copy, or our own good-bye is on its way, or the person has yet to answer their request
        confirm(self._state, step, link_id, packet)

    def _opens(self, user: UserId, packet: ChatRequest, moment: Moment) -> bool:
        """Opens the session that an acceptance carries. False for a copy: Olm opens no message twice."""
        olm_type, body = packet.first_message[0], packet.first_message[1:]
        try:
            plain = self._state.ratchet.decrypt(user, packet.olm_key, olm_type, body, moment.ms)
        except RemoteProtocolError:
            return False
        return plain == FIRST_MESSAGE

    def _joined(self, step: Step, moment: Moment, peer: Contact, packet: ChatRequest) -> None:
        user, is_new = peer.user_id, peer.relation is not Relation.FRIEND
        if is_new:
            friend = replace(peer, relation=Relation.FRIEND, at=moment.ms, note="", name=packet.name)
            self._state.put(step, replace(friend, packet=b"", confirmed=True, hides_last_seen=False))
            announce(step, FriendChanged(user, display_name(packet.name), "added"))
        else:
            self.session_found(step, user)
        self._session_made(step, moment, user)

    def _declined(self, step: Step, moment: Moment, link_id: int, peer: Contact, packet: ChatRequest) -> None:
        confirm(self._state, step, link_id, packet)
        relation = self._state.relation(peer.user_id)
        if relation is Relation.FRIEND:
            self._drop(step, moment, peer.user_id, "removed")
        elif relation is Relation.OUTGOING and read(peer.packet).datetime == packet.datetime:
            self._drop(step, moment, peer.user_id, "declined")
            if packet.status is not RequestStatus.DECLINED:
                announce(step, _not_read(display_name(peer.name), packet.status.name.lower()))

    # -- inside

    def _ask(self, step: Step, moment: Moment, peer: Contact, note: str, is_new: bool) -> None:
        user = peer.user_id
        if user == self._state.me:
            raise CommandError("bad_argument", "This is your own code. Give it to the other person.")
        if is_new and self._count(Relation.OUTGOING) >= MAX_OUTGOING:
            raise CommandError("too_many", "Too many of your requests wait for an answer. Cancel some first.")
        packet = make_request(self._state, step, moment, user, note)
        outgoing = Relation.OUTGOING
        contact = replace(peer, relation=outgoing, note=note, at=moment.ms, packet=packet, confirmed=False)
        self._state.put(step, contact)
        announce(step, FriendChanged(user, display_name(contact.name), "requested"))
        self._transmit(step, contact)

    def _refuse(self, step: Step, moment: Moment, contact: Contact, status: RequestStatus) -> None:
        contact = replace(contact, answered=read(contact.packet).datetime)
        refusal = make_refusal(self._state, status, contact.user_id, contact.answered)
        self._answer(step, moment, contact, refusal, Relation.DECLINED)

    def _answer(self, step: Step, moment: Moment, peer: Contact, packet: bytes, relation: Relation) -> None:
        is_changed = peer.relation is not relation
        contact = replace(peer, relation=relation, note="", packet=packet, confirmed=False)
        if is_changed:
            contact = replace(contact, at=moment.ms, verified=False, status_text="", hides_last_seen=False)
        self._state.put(step, contact)
        self._transmit(step, contact)

    def _transmit(self, step: Step, contact: Contact) -> None:
        if not self._state.transmit(step, contact.user_id, contact.packet):
            dial(step, contact.user_id)

    def _drop(self, step: Step, moment: Moment, user: UserId, change: str) -> None:
        name = self._state.name_of(user)
        self._state.drop(step, moment, user)
        announce(step, FriendChanged(user, name, change))

    def _incoming(self, user: UserId) -> Contact:
        contact = self._state.contacts.get(user)
        if contact is None or contact.relation is not Relation.INCOMING:
            raise CommandError("unknown_peer", "There is no request from this person to answer.")
        return contact

    def _count(self, relation: Relation) -> int:
        return sum(contact.relation is relation for contact in self._state.contacts.values())


def _is_asking(contact: Contact) -> bool:
    """Whether a request of ours to this person waits for its answer."""
    if contact.relation is Relation.FRIEND:
        return bool(contact.packet) and read(contact.packet).status is RequestStatus.REQUEST
    return contact.relation is Relation.OUTGOING


def _not_read(name: str, reason: str) -> Notice:
    return Notice(
        "warning",
        "request_invalid",
        "{name}'s program could not read the friend request ({reason}).",
        {"name": name, "reason": reason},
    )
