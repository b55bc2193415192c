"""Decisions over all peers: gives what happens to the modules it concerns and gives back one Step.

Pure: no socket, no disk, no clock. Every input takes a Moment and returns the writes of one transaction and the
effects that follow its commit, in order. After a failed commit the engine is thrown away and loaded anew.
"""

from collections.abc import Sequence

from core.errors import CommandError
from core.messaging.events import ProfileChanged
from core.messaging.links import LinkUp, were_simultaneous
from core.messaging.model import ChatMessage, Contact, OwnStatus, Presence, Relation
from core.messaging.modules import Modules
from core.messaging.people import as_stranger
from core.messaging.roster import Roster
from core.messaging.routing import Routing
from core.messaging.state import Moment, State, announce, close, dial
from core.messaging.step import Step
from core.messaging.writes import OutboxEntry, SetMeta, Write
from core.protocol.address import Address
from core.protocol.events import CloseReason, Pattern
from core.protocol.hello import Hello
from core.protocol.ids import MessageId, UserId
from core.protocol.names import clean_name
from core.protocol.packets import Message

CARD_LIFE_MS = 365 * 24 * 3_600_000
EXPIRY_CHECK_S = 3_600.0


class Engine(Modules):
    """One person's node. Belongs to one event loop; not thread-safe."""

    def __init__(self, state: State, roster: Roster) -> None:
        super().__init__(state, roster)
        self._routing = Routing(self)
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
            self.people.remember(step, hello, address, is_initiator, is_passing=is_passing)
            self.redirects.link_up(step, moment, link)
            self._greet(step, moment, link, as_stranger(hello, address, is_initiator, moment.ms))
            if not self.state.is_paused(card.user_id):
                self.asking.link_up(step, moment, link)
        return step

    def link_down(self, moment: Moment, link_id: int, reason: CloseReason | None = None) -> Step:
        """A link is gone; `reason` is the peer's, if it said one."""
        step = Step()
        self.quarantine.release(link_id)
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
            self._routing.packet(step, moment, link, data)
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
            self.quarantine,
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
        for link_id in self.quarantine.expire(moment.s):
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
        self.friendship.request(step, moment, self.people.known(user), note)
        self.relation_moved(step, moment, user, None)
        return step

    def accept(self, moment: Moment, user: UserId) -> Step:
        step = Step()
        self.friendship.accept(step, moment, user)
        self.relation_moved(step, moment, user, None)
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
        self.relation_moved(step, moment, user, before)
        return step

    def block(self, moment: Moment, user: UserId) -> Step:
        step, before = Step(), self.state.contacts.get(user)
        self.friendship.block(step, moment, self.people.known(user))
        self.relation_moved(step, moment, user, before)
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
        return self.people.addresses_of(user)

    # -- inside

    def _meet_anew(self, step: Step) -> None:
        for link in self.state.links.all():
            self.state.hang_up(step, link.link_id, CloseReason.REPLACED)
            dial(step, link.user_id)

    def _is_unwelcome(self, user: UserId) -> bool:
        """Blocked, ourselves, or an id that was given up: it does not come back."""
        is_blocked = self.state.relation(user) is Relation.BLOCKED
        return is_blocked or user == self.state.me or user in self.state.aliases

    def _replaced(self, step: Step, old: LinkUp, new: LinkUp) -> None:
        self.quarantine.release(old.link_id)
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
            self.friend_up(step, moment, link)
        else:
            self._make_room(step)
            self.quarantine.admit(link.link_id, contact or stranger, moment.s)

    def _make_room(self, step: Step) -> None:
        superfluous = self.quarantine.superfluous(self._is_of_use)
        if superfluous is not None:
            self.quarantine.release(superfluous)
            self.state.hang_up(step, superfluous, CloseReason.IDLE)

    def _is_of_use(self, user: UserId) -> bool:
        return user in self.state.contacts or self.asking.waits_for(user)

    def _renew_card(self, step: Step, moment: Moment, name: str) -> None:
        state = self.state
        expiry = moment.ms + CARD_LIFE_MS
        state.card = state.identity.make_card(name, state.ratchet.olm_key, state.card.serial + 1, expiry)
        step.writes.append(SetMeta("card", state.card.encode()))
