"""Friend requests and what becomes of them (S2-22, S2-23, S2-36 to S2-39, S2-63).

A Chat Request or Response of ours is sent at every new link until the peer has acknowledged it: an ACK with client 0
and the packet's datetime. So a request to somebody who went away arrives later, and both ends reach the same state.
"""

from dataclasses import replace

from core.errors import CommandError, RemoteProtocolError
from core.messaging.commands import Step
from core.messaging.events import FriendChanged, Notice, RequestArrived
from core.messaging.model import Contact, FriendRequest, Relation
from core.messaging.rate import Bucket
from core.messaging.state import Moment, State, announce, close, dial, send
from core.protocol.events import CloseReason
from core.protocol.fingerprint import key_name
from core.protocol.ids import ClientId, MessageId, UserId
from core.protocol.names import display_name, display_text
from core.protocol.packets import Ack, AckError, ChatRequest, RequestStatus, decode

MAX_INCOMING = 256  # requests waiting for an answer: an inbox a person can still read, bounded for strangers
MAX_OUTGOING = 256  # more is a program asking everybody
REQUESTS_PER_S, REQUEST_BURST = (
    0.5,
    30,
)  # strangers' requests taken in; the rest is dropped and may come again
EXPIRY_MS = 30 * 24 * 3_600_000  # an unanswered request is forgotten
NO_CLIENT = ClientId(bytes(16))
_FIRST_MESSAGE = b"parley accept"


def as_request(state: State, contact: Contact) -> FriendRequest:
    """A pending request as shown."""
    user = contact.user_id
    safety = state.safety_with(contact.identity_key)
    note = display_text(contact.note)
    return FriendRequest(user, display_name(contact.name), key_name(user), note, safety, contact.at)


class Friendship:
    """Requests, answers, removal and blocking, from either side."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._strangers = Bucket(REQUESTS_PER_S, REQUEST_BURST)

    # -- what the person asks for

    def request(self, step: Step, moment: Moment, peer: Contact, note: str) -> None:
        """`peer` carries what is known of the person; its relation is not looked at. Raises CommandError."""
        user = peer.user_id
        match self._state.relation(user):
            case Relation.INCOMING:
                self.accept(step, moment, user)
            case Relation.FRIEND:
                raise CommandError("bad_argument", f"{self._state.name_of(user)} is your friend already.")
            case Relation.BLOCKED:
                raise CommandError("blocked", "You have blocked this person. Unblock them first.")
            case _:
                self._ask(step, moment, peer, note)

    def _ask(self, step: Step, moment: Moment, peer: Contact, note: str) -> None:
        user = peer.user_id
        if user == self._state.me:
            raise CommandError("bad_argument", "This is your own code. Give it to the other person.")
        if self._count(Relation.OUTGOING) >= MAX_OUTGOING:
            raise CommandError("too_many", "Too many of your requests wait for an answer. Cancel some first.")
        packet = self._make_request(step, moment, user, note)
        contact = replace(
            peer, relation=Relation.OUTGOING, note=note, at=moment.ms, packet=packet, confirmed=False
        )
        self._state.put(step, contact)
        announce(step, FriendChanged(user, display_name(contact.name), "requested"))
        self._transmit(step, contact)

    def accept(self, step: Step, moment: Moment, user: UserId) -> None:
        contact = self._incoming(user)
        self._befriend(step, moment, contact, _read(contact.packet))

    def decline(self, step: Step, moment: Moment, user: UserId) -> None:
        contact = self._incoming(user)
        self._refuse(step, moment, contact)

    def cancel(self, step: Step, user: UserId) -> None:
        """Takes an own request back here; what the peer has seen of it stays with the peer."""
        if self._state.relation(user) is not Relation.OUTGOING:
            raise CommandError("unknown_peer", "There is no request to this person to take back.")
        name = self._state.name_of(user)
        self._state.drop(step, user)
        announce(step, FriendChanged(user, name, "cancelled"))

    def remove(self, step: Step, moment: Moment, user: UserId) -> None:
        """Ends a friendship; the other side learns it as it learns of a refusal."""
        contact = self._state.friend(user)
        announce(step, FriendChanged(user, display_name(contact.name), "removed"))
        self._refuse(step, moment, contact)

    def block(self, step: Step, peer: Contact) -> None:
        """Silence from now on: links are closed, requests are dropped, nothing is told."""
        user, known = peer.user_id, self._state.contacts.get(peer.user_id)
        if user == self._state.me:
            raise CommandError("bad_argument", "You cannot block yourself.")
        if known is not None:
            self._state.drop(step, user)
        contact = replace(
            known or peer, relation=Relation.BLOCKED, packet=b"", confirmed=True, verified=False
        )
        self._state.put(step, contact)
        announce(step, FriendChanged(user, display_name(contact.name), "blocked"))
        if link := self._state.links.of(user):
            close(step, link.link_id, CloseReason.DONE)

    def unblock(self, step: Step, user: UserId) -> None:
        if self._state.relation(user) is not Relation.BLOCKED:
            raise CommandError("unknown_peer", "This person is not blocked.")
        name = self._state.name_of(user)
        self._state.drop(step, user)
        announce(step, FriendChanged(user, name, "unblocked"))

    # -- what the network brings

    def link_up(self, step: Step, contact: Contact) -> None:
        """What the peer has not confirmed goes out first on every new link."""
        if not contact.confirmed:
            self._state.transmit(step, contact.user_id, contact.packet)

    def packet(
        self, step: Step, moment: Moment, link_id: int, peer: Contact, packet: ChatRequest, data: bytes
    ) -> None:
        """A Chat Request or Response from the person at the far end of the link (`peer`: stored contact or stranger)."""
        user = peer.user_id
        if packet.sender != user or self._state.me not in (packet.requester, packet.friend):
            return close(step, link_id, CloseReason.REFUSED)
        if packet.requester == packet.friend or not packet.verify(peer.identity_key):
            return close(step, link_id, CloseReason.REFUSED)
        match packet.status:
            case RequestStatus.REQUEST:
                self._requested(step, moment, link_id, peer, packet, data)
            case RequestStatus.ACCEPTED:
                self._accepted(step, moment, link_id, peer, packet)
            case _:
                self._declined(step, link_id, peer, packet)

    def acknowledged(self, step: Step, user: UserId, datetime: int) -> None:
        """The peer has our request or answer."""
        contact = self._state.contacts.get(user)
        if contact is None or contact.confirmed or _read(contact.packet).datetime != datetime:
            return None
        if contact.relation is Relation.DECLINED:
            return self._state.drop(step, user)
        self._state.change(step, user, confirmed=True)

    def expire(self, step: Step, moment: Moment) -> None:
        """Forgets requests that nobody answered, and refusals that nobody fetched, for 30 days."""
        pending = (Relation.INCOMING, Relation.OUTGOING, Relation.DECLINED)
        for user, contact in list(self._state.contacts.items()):
            if contact.relation in pending and moment.ms - contact.at >= EXPIRY_MS:
                self._state.drop(step, user)
                if contact.relation is not Relation.DECLINED:
                    announce(step, FriendChanged(user, display_name(contact.name), "expired"))

    # -- inside

    def _requested(
        self, step: Step, moment: Moment, link_id: int, peer: Contact, packet: ChatRequest, data: bytes
    ) -> None:
        relation = self._state.relation(peer.user_id)
        if relation is Relation.INCOMING and self._state.contacts[peer.user_id].packet == data:
            return self._confirm(step, link_id, packet)
        if relation is Relation.FRIEND:
            self._confirm(step, link_id, packet)
            # a friend asks anew after losing us; the same request again has been answered
            return self._befriend(step, moment, peer, packet) if packet.datetime > peer.answered else None
        if relation is Relation.OUTGOING:
            self._confirm(step, link_id, packet)
            # crossing requests: the smaller id opens the one session, the other waits for its answer
            if self._state.me < peer.user_id:
                self._befriend(step, moment, peer, packet)
            return None
        if relation is not Relation.INCOMING and not self._may_ask(moment):
            return close(step, link_id, CloseReason.REFUSED)
        contact = replace(
            peer,
            relation=Relation.INCOMING,
            note=packet.note,
            at=moment.ms,
            packet=data,
            confirmed=True,
            name=packet.name,
        )
        self._state.put(step, contact)
        self._confirm(step, link_id, packet)
        announce(step, RequestArrived(as_request(self._state, contact)))

    def _accepted(self, step: Step, moment: Moment, link_id: int, peer: Contact, packet: ChatRequest) -> None:
        user, relation = peer.user_id, self._state.relation(peer.user_id)
        if relation is Relation.FRIEND and self._opens(peer, packet, moment):
            return self._confirm(step, link_id, packet)
        if relation is not Relation.OUTGOING:
            # an answer to a request we took back: the friendship ends where it is known
            self._confirm(step, link_id, packet)
            return self._refuse(step, moment, peer) if relation in (None, Relation.DECLINED) else None
        if not self._opens(peer, packet, moment):
            return close(step, link_id, CloseReason.REFUSED)
        contact = replace(
            peer,
            relation=Relation.FRIEND,
            at=moment.ms,
            note="",
            packet=b"",
            confirmed=True,
            name=packet.name,
        )
        self._state.put(step, contact)
        self._confirm(step, link_id, packet)
        announce(step, FriendChanged(user, display_name(contact.name), "added"))

    def _opens(self, peer: Contact, packet: ChatRequest, moment: Moment) -> bool:
        """Opens the session that the acceptance carries. True also for one that was opened before."""
        if self._state.relation(peer.user_id) is Relation.FRIEND and self._state.ratchet.has_session(
            peer.user_id
        ):
            return True
        olm_type, body = packet.first_message[0], packet.first_message[1:]
        try:
            plain = self._state.ratchet.decrypt(peer.user_id, packet.olm_key, olm_type, body, moment.ms)
        except RemoteProtocolError:
            return False
        return plain == _FIRST_MESSAGE

    def _declined(self, step: Step, link_id: int, peer: Contact, packet: ChatRequest) -> None:
        relation = self._state.relation(peer.user_id)
        self._confirm(step, link_id, packet)
        if relation not in (Relation.OUTGOING, Relation.FRIEND):
            return
        name = display_name(peer.name)
        self._state.drop(step, peer.user_id)
        change = "declined" if relation is Relation.OUTGOING else "removed"
        announce(step, FriendChanged(peer.user_id, name, change))
        if packet.status is not RequestStatus.DECLINED:
            text = f"{name}'s program could not read the friend request ({packet.status.name.lower()})."
            announce(step, Notice("warning", "request_invalid", text))

    def _befriend(self, step: Step, moment: Moment, peer: Contact, packet: ChatRequest) -> None:
        """Opens the one Olm session with the keys of the request and answers it with the first pre-key message."""
        user, ratchet = peer.user_id, self._state.ratchet
        try:
            ratchet.open_outbound(user, packet.olm_key, packet.one_time_key, moment.ms)
        except RemoteProtocolError:
            return self._answer(step, moment, peer, RequestStatus.INVALID_KEY, b"", Relation.DECLINED)
        olm_type, body = ratchet.encrypt(user, _FIRST_MESSAGE)
        keys = ratchet.olm_key + bytes([olm_type]) + body
        is_new = self._state.relation(user) is not Relation.FRIEND
        peer = replace(peer, answered=packet.datetime)
        self._answer(step, moment, peer, RequestStatus.ACCEPTED, keys, Relation.FRIEND)
        if is_new:
            announce(step, FriendChanged(user, display_name(peer.name), "added"))

    def _refuse(self, step: Step, moment: Moment, contact: Contact) -> None:
        user = contact.user_id
        if user in self._state.contacts:
            self._state.drop(step, user)
        self._answer(step, moment, contact, RequestStatus.DECLINED, b"", Relation.DECLINED)

    def _answer(
        self,
        step: Step,
        moment: Moment,
        peer: Contact,
        status: RequestStatus,
        keys: bytes,
        relation: Relation,
    ) -> None:
        state, user = self._state, peer.user_id
        datetime = state.next_datetime(step, moment)
        packet = ChatRequest.signed(state.identity, status, datetime, user, state.me, keys, state.card.name)
        at = peer.at if peer.relation is relation else moment.ms
        contact = replace(peer, relation=relation, at=at, note="", packet=packet.encode(), confirmed=False)
        state.put(step, contact)
        self._transmit(step, contact)

    def _make_request(self, step: Step, moment: Moment, user: UserId, note: str) -> bytes:
        state = self._state
        keys = state.ratchet.olm_key + state.ratchet.make_one_time_key()
        datetime = state.next_datetime(step, moment)
        status = RequestStatus.REQUEST
        return ChatRequest.signed(
            state.identity, status, datetime, state.me, user, keys, state.card.name, note
        ).encode()

    def _transmit(self, step: Step, contact: Contact) -> None:
        if not self._state.transmit(step, contact.user_id, contact.packet):
            dial(step, contact.user_id)

    def _confirm(self, step: Step, link_id: int, packet: ChatRequest) -> None:
        message_id = MessageId.of(packet.sender, NO_CLIENT, packet.datetime)
        send(step, link_id, Ack(True, AckError.NONE, packet.datetime, self._state.me, NO_CLIENT, message_id))

    def _incoming(self, user: UserId) -> Contact:
        contact = self._state.contacts.get(user)
        if contact is None or contact.relation is not Relation.INCOMING:
            raise CommandError("unknown_peer", "There is no request of this person to answer.")
        return contact

    def _may_ask(self, moment: Moment) -> bool:
        return self._count(Relation.INCOMING) < MAX_INCOMING and self._strangers.take(moment.s)

    def _count(self, relation: Relation) -> int:
        return sum(contact.relation is relation for contact in self._state.contacts.values())


def _read(data: bytes) -> ChatRequest:
    """A Chat Request that we stored ourselves."""
    packet = decode(data)
    assert isinstance(packet, ChatRequest)
    return packet
