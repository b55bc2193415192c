"""Resuming links with friends (SF-39 to SF-49, JE-31): a ticket is issued on each link, and used up once.

Both ends write first and act afterwards: the issuer stores a ticket before it sends it and removes it before it looks
at what came with it; the holder removes it before it dials. So a crash, or a profile from a backup, costs one refusal
and a full handshake, never a second use. Only the oldest waiting Messages travel early: their names de-duplicate them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from core.messaging.effects import SendTicket, UseTicket
from core.messaging.links import LinkUp
from core.messaging.model import Contact, Relation
from core.messaging.sending import Sending
from core.messaging.state import Moment, State
from core.messaging.step import Step
from core.messaging.writes import OutboxEntry
from core.protocol.card import Card
from core.protocol.events import Pattern
from core.protocol.ids import UserId
from core.protocol.resumption import can_send_early
from core.protocol.tickets import (
    LIFETIME_MS,
    TICKET_RANDOM_BYTES,
    IssuedTicket,
    Ticket,
    is_acceptable,
    issue,
    keep,
    keep_issued,
    take,
)


@dataclass(frozen=True, slots=True)
class Resumption:
    """How to dial a friend whose ticket we hold; for one use, once its step is committed."""

    ticket: Ticket
    card: Card
    early: tuple[bytes, ...] = field(repr=False)


class Resuming:
    """Issues, keeps and uses up tickets. What the engine does not call itself gives back a Step of its own."""

    def __init__(self, state: State, sending: Sending) -> None:
        self._state, self._sending = state, sending
        self._running: dict[UserId, int] = {}  # the instance each friend was last seen to run as
        self._in_hand: dict[UserId, Ticket] = {}  # taken off the disk and never shown to anybody
        self._early: dict[UserId, tuple[OutboxEntry, ...]] = {}  # what went along with the last ticket
        self._consumed: dict[UserId, IssuedTicket] = {}  # accepted, its link is not up yet
        self._ahead: dict[int, Ticket] = {}  # by link: it has overtaken the answer to our request

    # -- dialling

    def resume(
        self, moment: Moment, user: UserId, link_key: bytes, room: int
    ) -> tuple[Step, Resumption | None]:
        """A ticket to dial this person at `link_key` with, and early packets of at most `room` bytes in all.

        None where a full handshake is needed. To be dialled after the commit; `unused` takes back what was not shown.
        """
        step, friend = Step(), self._friend(user)
        if friend is None or friend.card is None or friend.card.link_key != link_key:
            return step, None
        ticket = self._take(step, moment, user)
        if ticket is None:
            return step, None
        is_early = can_send_early(ticket, self._running.get(user)) and friend.confirmed
        entries, packets = self._sending.early(step, user, room) if is_early else ((), ())
        self._early[user] = entries
        return step, Resumption(ticket, friend.card, packets)

    def unused(self, moment: Moment, user: UserId, ticket: Ticket) -> Step:
        """The dial ended before anything was sent: the ticket waits for the next one, or for the next run."""
        step = Step()
        if self._friend(user) is not None:
            self._in_hand[user] = ticket
            if self._state.links.of(user) is not None:
                self._put_back(step, moment, user)
        return step

    def stop(self, moment: Moment) -> Step:
        """Nobody is dialled any more in this run."""
        step = Step()
        for user in list(self._in_hand):
            self._put_back(step, moment, user)
        return step

    def seen_running(self, user: UserId, instance: int) -> None:
        """A beacon says as what the person's program runs."""
        if self._state.is_friend(user):
            self._running[user] = instance

    # -- links

    def link_up(self, step: Step, moment: Moment, link: LinkUp) -> Sequence[OutboxEntry]:
        """A friend's link: they get a ticket for the next. Returns the messages that are in flight on it already."""
        user = link.user_id
        self._running[user] = link.instance
        self._put_back(step, moment, user)
        if (ahead := self._ahead.pop(link.link_id, None)) is not None:
            self._keep(step, moment, user, ahead)
        self._issue(step, moment, link)
        early = self._early.pop(user, ()) if link.is_initiator else ()
        return early if link.pattern is Pattern.KK else ()

    def presented(self, moment: Moment, ticket_id: bytes, caller: int) -> Step | None:
        """A caller shows a ticket of ours: it is used up, good or not (SF-43); UseTicket follows the commit.

        None: there is no such ticket, refuse at once (SF-42). Nothing is stored for that.
        """
        issued = self._state.tickets.find(ticket_id)
        if issued is None:
            return None
        step, user = Step(), issued.peer_id
        left = tuple(each for each in self._state.tickets.issued(user) if each is not issued)
        self._state.tickets.keep_issued(step, user, left)
        friend = self._friend(user)
        is_good = friend is not None and is_acceptable(issued, friend.link_key, moment.ms)
        if is_good:
            self._consumed[user] = issued
        step.effects.append(UseTicket(caller, issued if is_good else None))
        return step

    def received(self, moment: Moment, link_id: int, ticket: Ticket) -> Step:
        """A ticket came on a link; we keep friends' only, for 24 h by our own clock."""
        step, link = Step(), self._state.links.listening(link_id)
        relation = None if link is None else self._state.relation(link.user_id)
        if link is not None and relation is Relation.FRIEND:
            self._keep(step, moment, link.user_id, ticket)
        elif relation is Relation.OUTGOING:
            self._ahead[link_id] = ticket
        return step

    def link_down(self, link_id: int) -> None:
        """Whoever's link it was."""
        self._ahead.pop(link_id, None)

    def forget(self, user: UserId) -> None:
        """The friendship ended."""
        for kept in (self._running, self._in_hand, self._early, self._consumed):
            kept.pop(user, None)

    # -- inside

    def _friend(self, user: UserId) -> Contact | None:
        contact = self._state.contacts.get(user)
        return contact if contact is not None and contact.relation is Relation.FRIEND else None

    def _take(self, step: Step, moment: Moment, user: UserId) -> Ticket | None:
        in_hand, held = self._in_hand.pop(user, None), self._state.tickets.held(user)
        found, left = take(held if in_hand is None else (*held, in_hand), moment.ms)
        if left != held:
            self._state.tickets.keep(step, user, left)
        return found

    def _put_back(self, step: Step, moment: Moment, user: UserId) -> None:
        ticket = self._in_hand.pop(user, None)
        if ticket is not None:
            self._keep(step, moment, user, ticket)

    def _keep(self, step: Step, moment: Moment, user: UserId, ticket: Ticket) -> None:
        book = self._state.tickets
        ours = replace(ticket, expiry_ms=min(ticket.expiry_ms, moment.ms + LIFETIME_MS))
        book.keep(step, user, keep(book.held(user), ours, moment.ms))

    def _issue(self, step: Step, moment: Moment, link: LinkUp) -> None:
        state, user, counted = self._state, link.user_id, self._counted(moment, link)
        if counted is None:
            return
        full_at_ms, resumptions = counted
        issued = issue(
            state.random(TICKET_RANDOM_BYTES),
            user,
            link.link_key,
            instance=state.instance,
            full_at_ms=full_at_ms,
            resumptions=resumptions,
            now_ms=moment.ms,
        )
        if issued is not None:
            kept = keep_issued(state.tickets.issued(user), issued, moment.ms)
            state.tickets.keep_issued(step, user, kept)
            step.effects.append(SendTicket(link.link_id, issued))

    def _counted(self, moment: Moment, link: LinkUp) -> tuple[int, int] | None:
        """When the last full handshake was and how many resumptions came after it; None if that is not known.

        At the responder the ticket just used tells; at the initiator, whose tickets count the same links, its newest.
        """
        if link.pattern is not Pattern.KK:
            return moment.ms, 0
        used = self._consumed.pop(link.user_id, None)
        if link.is_initiator:
            used = next(reversed(self._state.tickets.issued(link.user_id)), None)
        return None if used is None else (used.full_at_ms, used.resumptions + 1)
