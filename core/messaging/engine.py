"""Decisions over all peers: routes what happens to the module it belongs to and gives back one Step.

Pure: no socket, no disk, no clock. Every input takes a Moment and returns the writes of one transaction and the
effects that follow its commit, in order. After a failed commit the engine is thrown away and loaded anew.
"""

from collections.abc import Sequence

from core.errors import CommandError, RemoteProtocolError
from core.messaging.answering import Answering
from core.messaging.asking import Asking
from core.messaging.chat_request import NO_CLIENT
from core.messaging.commands import OutboxEntry, SetMeta, Step, Write
from core.messaging.comparing import Comparisons
from core.messaging.disclosing import Disclosing
from core.messaging.events import ProfileChanged
from core.messaging.friendship import Friendship
from core.messaging.id_change import IdChanges, Succession, tell_moved
from core.messaging.keeping import Keeping
from core.messaging.lines import FRIEND, KEY, add_line
from core.messaging.links import LinkUp, were_simultaneous
from core.messaging.model import ChatMessage, Contact, OwnStatus, Presence, Relation
from core.messaging.people import People, as_stranger
from core.messaging.presence import PresenceBook
from core.messaging.quarantine import Quarantine
from core.messaging.reading import Reading
from core.messaging.receiving import Receiving
from core.messaging.redirects import Redirects
from core.messaging.resuming import Resuming
from core.messaging.revising import Revising
from core.messaging.roster import Roster
from core.messaging.sending import Sending
from core.messaging.state import Moment, State, announce, close, dial
from core.messaging.timers import Timers
from core.messaging.trust import Trust
from core.messaging.typing_book import TypingBook
from core.protocol.address import Address
from core.protocol.changes import Disclosure, TimerSet, Told
from core.protocol.comparison import Compare
from core.protocol.constants import VERSION
from core.protocol.content import Content
from core.protocol.events import CloseReason, Pattern
from core.protocol.hello import Hello
from core.protocol.ids import MessageId, UserId
from core.protocol.names import clean_name
from core.protocol.packets import (
    Ack,
    AckError,
    ChatRequest,
    IdChange,
    Message,
    Packet,
    StatusChange,
    Typing,
    decode,
)

CARD_LIFE_MS = 365 * 24 * 3_600_000
EXPIRY_CHECK_S = 3_600.0
_MESSAGE_HEAD = bytes((VERSION, Message.TYPE))
_NEWER = ("version", "type")  # packets of another version of the protocol are left alone (S2-5)


class Engine:
    """One person's node. Belongs to one event loop; not thread-safe."""

    def __init__(self, state: State, roster: Roster) -> None:
        self.state = state
        self.roster = roster
        self.friendship = Friendship(state, self._session_made)
        self.sending = Sending(state, self.friendship.ask_again, self._timer_started)
        self.timers = Timers(state, self.sending)
        self.typing = TypingBook(state)
        self.disclosing = Disclosing(state, self.sending, self.typing)
        self.revising = Revising(state, self.sending)
        self.reading = Reading(state, self.sending, self.timers.seen)
        self.receiving = Receiving(
            state,
            self._session_found,
            arrived=self.typing.ended,
            receipt=self.reading.received,
            told=self._told,
        )
        self.resuming = Resuming(state, self.sending)
        self.presence = PresenceBook(state)
        self.keeping = Keeping(state)
        self.redirects = Redirects(state)
        self.trust = Trust(state, self._released)
        self.comparing = Comparisons(state, self.trust.compared)
        self.id_changes = IdChanges(state)
        self._quarantine = Quarantine()
        self._people = People(state, roster, self._quarantine)
        self.asking = Asking(state, self._quarantine, self._people.known, self._people.addresses_of)
        self.answering = Answering(state)
        self._next_expiry_s = 0.0

    def drain_writes(self) -> list[Write]:
        """Olm state that moved: belongs into the transaction of the steps made so far."""
        return self.state.ratchet.drain_writes()

    # -- links

    def link_up(
        self,
        moment: Moment,
        link_id: int,
        hello: Hello,
        is_initiator: bool,
        address: Address | None,
        pattern: Pattern = Pattern.XK,
    ) -> Step:
        """A handshake was completed. `address` is the far end as seen by the socket."""
        step, card = Step(), hello.card
        who = card.user_id, card.link_key, hello.instance
        link = LinkUp(link_id, *who, is_initiator, moment.s, address, pattern)
        if self._is_unwelcome(card.user_id):
            close(step, link_id, CloseReason.DONE)
            return step
        redirect = self.redirects.arrives(link)
        loser = self.state.links.add(link, outranks=self.redirects.outranks(moment, link))
        if loser is not None:
            close(step, loser.link_id, CloseReason.REPLACED)
        if loser is not link:
            if loser is not None:
                self._replaced(step, loser, link)
            is_passing = redirect is not None and redirect.card is None
            self._people.remember(step, hello, address, is_initiator, is_passing=is_passing)
            self.redirects.link_up(step, moment, link)
            self._greet(step, moment, link, as_stranger(hello, address, is_initiator, moment.ms))
            if not self.state.is_paused(card.user_id):
                self.asking.link_up(step, moment, link)
        return step

    def link_down(self, moment: Moment, link_id: int, reason: CloseReason | None = None) -> Step:
        """A link is gone; `reason` is the peer's, if it said one."""
        step = Step()
        self._quarantine.release(link_id)
        self.resuming.link_down(link_id)
        self.id_changes.link_down(link_id)
        link = self.state.links.remove(link_id)
        if link is None:
            return step
        if self.state.is_friend(link.user_id) and self.presence.of(link.user_id) is not Presence.OFFLINE:
            self.state.change(step, link.user_id, last_seen=moment.ms)
        self.sending.link_down(link.user_id)
        self.receiving.start_anew(link.user_id)
        self.comparing.link_lost(step, link.user_id)
        self.presence.link_down(step, link.user_id)
        self.typing.link_down(step, link.user_id)
        self.asking.link_down(step, link)
        self.redirects.link_down(link.user_id, reason)
        return step

    def packets(self, moment: Moment, link_id: int, packets: Sequence[bytes]) -> Step:
        """Packets of one link, in order."""
        step = Step()
        for data in packets:
            link = self.state.links.listening(link_id)
            if link is None:
                break
            self._packet(step, moment, link, data)
        return step

    def outbox_loaded(self, moment: Moment, recipient: UserId, entries: list[OutboxEntry]) -> Step:
        """The answer to LoadOutbox."""
        step = Step()
        self.sending.outbox_loaded(step, moment, recipient, entries)
        return step

    def checked(self, moment: Moment, link_id: int, message: Message, is_stored: bool) -> Step:
        """The answer to CheckStored. If its link was replaced meanwhile, the new one is answered."""
        step = Step()
        self.receiving.check_ended(message)
        sender = self.state.canonical(message.sender)
        link = self.state.links.listening(link_id) or self.state.links.of(sender)
        peer = self.state.contacts.get(sender)
        if link is not None and peer is not None and peer.relation is Relation.FRIEND:
            self.receiving.checked(step, moment, link.link_id, peer, message, is_stored)
        return step

    # -- time

    def next_timer(self) -> float | None:
        """Monotonic seconds at which `handle_timer` is due."""
        modules = (
            self._quarantine,
            self.state.outbox,
            self.asking,
            self.redirects,
            self.presence,
            self.comparing,
            self.typing,
            self.timers,
            self.keeping,
        )
        times = (self._next_expiry_s, *(module.next_timer() for module in modules))
        return min(time for time in times if time is not None)

    def handle_timer(self, moment: Moment) -> Step:
        """Quarantine, doubted presence, resends, expiry of requests of both kinds, renewal of the card at half its
        life."""
        step = Step()
        for link_id in self._quarantine.expire(moment.s):
            self.state.hang_up(step, link_id, CloseReason.IDLE)
        self.presence.expire(step, moment.s)
        self.typing.expire(step, moment.s)
        self.sending.tell_sent(step, moment)
        self.sending.resend(step, moment)
        self.asking.handle_timer(step, moment)
        self.redirects.handle_timer(step, moment)
        self.comparing.handle_timer(step, moment)
        self.timers.handle_timer(step, moment)
        self.keeping.handle_timer(step, moment)
        if moment.s >= self._next_expiry_s:
            self._next_expiry_s = moment.s + EXPIRY_CHECK_S
            self.friendship.expire(step, moment)
            self.answering.expire(step, moment)
            if self.state.card.expiry - moment.ms < CARD_LIFE_MS // 2:
                self._renew_card(step, moment, self.state.card.name)
        return step

    # -- what the person asks for

    def send_text(
        self, moment: Moment, user: UserId, text: str, reply_to: MessageId | None
    ) -> tuple[Step, ChatMessage]:
        step = Step()
        message = self.sending.send_text(step, moment, user, text, reply_to)
        self.typing.wrote(user)
        return step, message

    def retry(self, moment: Moment, message: ChatMessage) -> Step:
        step = Step()
        self.sending.retry(step, moment, message)
        return step

    def request(self, moment: Moment, user: UserId, note: str) -> Step:
        step = Step()
        self.friendship.request(step, moment, self._people.known(user), note)
        self._relation_moved(step, moment, user, None)
        return step

    def accept(self, moment: Moment, user: UserId) -> Step:
        step = Step()
        self.friendship.accept(step, moment, user)
        self._relation_moved(step, moment, user, None)
        return step

    def decline(self, moment: Moment, user: UserId) -> Step:
        step = Step()
        self.friendship.decline(step, moment, user)
        return step

    def cancel(self, moment: Moment, user: UserId) -> Step:
        step = Step()
        self.friendship.cancel(step, moment, user)
        return step

    def remove(self, moment: Moment, user: UserId) -> Step:
        step, before = Step(), self.state.contacts.get(user)
        self.friendship.remove(step, moment, user)
        self._relation_moved(step, moment, user, before)
        return step

    def block(self, moment: Moment, user: UserId) -> Step:
        step, before = Step(), self.state.contacts.get(user)
        self.friendship.block(step, moment, self._people.known(user))
        self._relation_moved(step, moment, user, before)
        return step

    def unblock(self, moment: Moment, user: UserId) -> Step:
        step = Step()
        self.friendship.unblock(step, moment, user)
        return step

    def set_status(self, value: OwnStatus, text: str | None) -> Step:
        step = Step()
        self.presence.set_own(step, value, text)
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
        self._meet_anew(step)
        return step

    def meet_anew(self) -> Step:
        """Every link is made again: the far ends get the card, the addresses and the port of now."""
        step = Step()
        self._meet_anew(step)
        return step

    def wanted(self) -> list[UserId]:
        """People to whom a link should be up: friends, and those who have not confirmed our request or answer."""
        contacts = self.state.contacts.items()
        return [user for user, each in contacts if each.relation is Relation.FRIEND or not each.confirmed]

    def addresses_of(self, user: UserId) -> tuple[Address, ...]:
        """Where to dial, in order of preference."""
        return self._people.addresses_of(user)

    # -- inside: links

    def _meet_anew(self, step: Step) -> None:
        for link in self.state.links.all():
            self.state.hang_up(step, link.link_id, CloseReason.REPLACED)
            dial(step, link.user_id)

    def _is_unwelcome(self, user: UserId) -> bool:
        """Blocked, ourselves, or an id that was given up: it does not come back."""
        is_blocked = self.state.relation(user) is Relation.BLOCKED
        return is_blocked or user == self.state.me or user in self.state.aliases

    def _replaced(self, step: Step, old: LinkUp, new: LinkUp) -> None:
        self._quarantine.release(old.link_id)
        self.receiving.start_anew(old.user_id)
        self.comparing.link_lost(step, old.user_id)
        if were_simultaneous(old, new):
            self.presence.doubt(old.user_id, new.since)
        else:
            # what was said on the old link may be over: the new one says it again, or the person is invisible now
            self.presence.link_down(step, old.user_id)

    def _greet(self, step: Step, moment: Moment, link: LinkUp, stranger: Contact) -> None:
        contact = self.state.contacts.get(link.user_id)
        self.id_changes.link_up(step, link)
        if contact is not None:
            self.friendship.link_up(step, contact)
        if contact is not None and contact.relation is Relation.FRIEND:
            self._friend_up(step, moment, link)
        else:
            self._make_room(step)
            self._quarantine.admit(link.link_id, contact or stranger, moment.s)

    def _friend_up(self, step: Step, moment: Moment, link: LinkUp) -> None:
        self.presence.link_up(step, link)
        early = self.resuming.link_up(step, moment, link)
        self.sending.link_up(step, moment, link.user_id, early)

    def _make_room(self, step: Step) -> None:
        superfluous = self._quarantine.superfluous(self._is_of_use)
        if superfluous is not None:
            self._quarantine.release(superfluous)
            self.state.hang_up(step, superfluous, CloseReason.IDLE)

    def _is_of_use(self, user: UserId) -> bool:
        return user in self.state.contacts or self.asking.waits_for(user)

    # -- inside: packets

    def _packet(self, step: Step, moment: Moment, link: LinkUp, data: bytes) -> None:
        if not self._quarantine.lets_pass(link.link_id):
            self.state.hang_up(step, link.link_id, CloseReason.REFUSED)
            return
        contact = self.state.contacts.get(link.user_id)
        friend = contact if contact is not None and contact.relation is Relation.FRIEND else None
        try:
            packet = decode(data)
        except RemoteProtocolError as error:
            self._malformed(step, link, friend, data, error.reason)
            return
        if friend is not None:
            self._of_friend(step, moment, link, friend, packet, data)
        else:
            self._of_stranger(step, moment, link, packet, data)

    def _of_friend(
        self, step: Step, moment: Moment, link: LinkUp, friend: Contact, packet: Packet, data: bytes
    ) -> None:
        match packet:
            case Message():
                self.receiving.receive(step, moment, link.link_id, friend, packet)
            case Ack() if packet.client == NO_CLIENT:
                self.friendship.acknowledged(step, moment, link.user_id, packet)
            case Ack():
                self._message_acknowledged(step, moment, link, friend, packet)
            case StatusChange():
                self.presence.received(step, moment, friend, packet)
            case Typing(is_on):
                self.typing.received(step, moment, link.user_id, is_on=is_on)
            case ChatRequest():
                self._chat_request(step, moment, link, packet, data)
            case Compare():
                self.comparing.received(step, moment, link, friend, packet)
            case IdChange():
                self._id_change(step, moment, link, friend, packet)
            case _:
                self.state.hang_up(step, link.link_id, CloseReason.REFUSED)

    def _of_stranger(self, step: Step, moment: Moment, link: LinkUp, packet: Packet, data: bytes) -> None:
        user, relation = link.user_id, self.state.relation(link.user_id)
        match packet:
            case ChatRequest():
                self._chat_request(step, moment, link, packet, data)
            case Ack():
                self.friendship.acknowledged(step, moment, user, packet)
            case IdChange():
                self._id_change(step, moment, link, self._quarantine.person(link.link_id), packet)
            case Message() | StatusChange() if relation is Relation.OUTGOING:
                # they hold us for a friend, so they have answered a request that we still wait for
                self.friendship.ask_again(step, moment, user)
            case Message():
                self.receiving.refuse(step, link.link_id, packet, AckError.ID_NOT_VALIDATED)
            case StatusChange() if relation is None:
                self.friendship.say_goodbye(step, moment, link.link_id, user)
            case StatusChange() | Typing():
                pass  # our good-bye is on its way to them, or the person's answer to their request
            case _:
                self.state.hang_up(step, link.link_id, CloseReason.REFUSED)

    def _malformed(self, step: Step, link: LinkUp, friend: Contact | None, data: bytes, reason: str) -> None:
        if friend is not None and data.startswith(_MESSAGE_HEAD):
            self.receiving.unparsable(step, link.link_id, data)
        elif friend is None or reason not in _NEWER:
            self.state.hang_up(step, link.link_id, CloseReason.REFUSED)

    def _message_acknowledged(
        self, step: Step, moment: Moment, link: LinkUp, friend: Contact, ack: Ack
    ) -> None:
        is_ours = self.sending.acknowledged(step, moment, friend, ack)
        if is_ours and ack.error is AckError.ID_NOT_VALIDATED:
            self.friendship.disowned(step, moment, link.user_id)
            self._relation_moved(step, moment, link.user_id, friend)

    def _chat_request(
        self, step: Step, moment: Moment, link: LinkUp, packet: ChatRequest, data: bytes
    ) -> None:
        before = self.state.contacts.get(link.user_id)
        peer = before or self._quarantine.person(link.link_id)
        if peer is None:
            self.state.hang_up(step, link.link_id, CloseReason.REFUSED)
        else:
            self.friendship.packet(step, moment, link.link_id, peer, packet, data)
            self._relation_moved(step, moment, link.user_id, before)

    def _id_change(
        self, step: Step, moment: Moment, link: LinkUp, person: Contact | None, packet: IdChange
    ) -> None:
        if person is not None and (heir := self.id_changes.received(step, moment, link, person, packet)):
            self._succeed(step, moment, link, heir)

    # -- inside: what follows from what

    def _succeed(self, step: Step, moment: Moment, link: LinkUp, heir: Succession) -> None:
        """The person at the far end goes on under the id of this link."""
        old, contact, state = heir.old, heir.contact, self.state
        if old_link := state.links.of(old):
            state.hang_up(step, old_link.link_id, CloseReason.REPLACED)
        if contact.relation in (Relation.INCOMING, Relation.DECLINED):
            self.friendship.lapse(step, moment, old)
            return
        self._forget(step, old)
        self.asking.moved(step, old, contact.user_id)
        self.answering.moved(old, contact.user_id)
        state.move(step, old, contact)
        self.timers.moved(step, old, contact.user_id)
        if contact.relation is Relation.BLOCKED:
            state.hang_up(step, link.link_id, CloseReason.DONE)
        elif contact.relation is Relation.OUTGOING:
            self.friendship.ask_again(step, moment, contact.user_id)
        else:
            add_line(step, state, moment, contact.user_id, KEY, by=contact.user_id)
            self._quarantine.release(link.link_id)
            self._friend_up(step, moment, link)
        tell_moved(step, old, contact)

    def _forget(self, step: Step, user: UserId) -> None:
        """Nobody of this id is a friend any more."""
        self.presence.forget(user)
        self.typing.link_down(step, user)
        self.receiving.forget(user)
        self.redirects.forget(step, user)
        self.comparing.friend_lost(step, user)
        self.resuming.forget(user)

    def _relation_moved(self, step: Step, moment: Moment, user: UserId, before: Contact | None) -> None:
        """`before`: the contact as it was. A stranger's link becomes a friend's, or the other way round."""
        was_friend = before is not None and before.relation is Relation.FRIEND
        is_friend, link = self.state.is_friend(user), self.state.links.of(user)
        if is_friend and not was_friend:
            add_line(step, self.state, moment, user, FRIEND)
            if link is not None:
                self._quarantine.release(link.link_id)
                self._friend_up(step, moment, link)
            self.timers.friend_added(step, moment, user)
            self.disclosing.friend_added(step, moment, user)
        elif was_friend and not is_friend:
            self._forget(step, user)
            self.timers.friend_lost(step, user)
            self.asking.friend_lost(step, user)
            self.answering.friend_lost(step, user)
            if link is not None and before is not None:
                self._quarantine.admit(link.link_id, before, moment.s)

    def _told(self, step: Step, user: UserId, content: Content, told: Told) -> None:
        """What a friend says of the talk, or of themselves."""
        match told:
            case TimerSet(seconds):
                self.timers.received(step, user, content, seconds)
            case Disclosure():
                self.disclosing.received(step, user, told)

    def _timer_started(self, moment: Moment, seconds: int) -> None:
        self.timers.delivered(moment, seconds)

    def _session_made(self, step: Step, moment: Moment, user: UserId) -> None:
        self.receiving.start_anew(user)
        self.sending.seal_anew(step, moment, user)

    def _session_found(self, step: Step, moment: Moment, user: UserId) -> None:
        self.friendship.session_found(step, user)
        self.sending.seal_anew(step, moment, user)

    def _released(self, step: Step, moment: Moment, user: UserId) -> None:
        self.sending.release(step, moment, user)
        if link := self.state.links.of(user):
            self.asking.link_up(step, moment, link)

    def _renew_card(self, step: Step, moment: Moment, name: str) -> None:
        state = self.state
        expiry = moment.ms + CARD_LIFE_MS
        state.card = state.identity.make_card(name, state.ratchet.olm_key, state.card.serial + 1, expiry)
        step.writes.append(SetMeta("card", state.card.encode()))
