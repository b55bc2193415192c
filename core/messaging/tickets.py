"""The tickets of everybody in memory (section 4): those we hold, by issuer, and those we issued, by holder and by id.

What is in here is on disk, or in a step not yet committed. At most 4 of each kind for one person.
"""

from collections.abc import Iterable

from core.messaging.step import Step
from core.messaging.writes import KeepIssuedTickets, KeepTickets
from core.protocol.ids import UserId
from core.protocol.tickets import IssuedTicket, Ticket


class TicketBook:
    """Tickets by person, oldest first."""

    def __init__(
        self, held: Iterable[tuple[UserId, Ticket]] = (), issued: Iterable[IssuedTicket] = ()
    ) -> None:
        self._held: dict[UserId, tuple[Ticket, ...]] = {}
        self._issued: dict[UserId, tuple[IssuedTicket, ...]] = {}
        self._holders: dict[bytes, UserId] = {}
        for issuer, ticket in held:
            self._held[issuer] = (*self.held(issuer), ticket)
        for each in issued:
            self._set_issued(each.peer_id, (*self.issued(each.peer_id), each))

    def held(self, issuer: UserId) -> tuple[Ticket, ...]:
        """What this person issued to us."""
        return self._held.get(issuer, ())

    def issued(self, peer: UserId) -> tuple[IssuedTicket, ...]:
        """What we issued to this person."""
        return self._issued.get(peer, ())

    def find(self, ticket_id: bytes) -> IssuedTicket | None:
        """The ticket of ours of this id, unless it was used or has given way."""
        peer = self._holders.get(ticket_id)
        found = () if peer is None else self.issued(peer)
        return next((each for each in found if each.ticket_id == ticket_id), None)

    def keep(self, step: Step, issuer: UserId, tickets: tuple[Ticket, ...]) -> None:
        """From now on we hold these of the issuer's."""
        self._held[issuer] = tickets
        step.writes.append(KeepTickets(issuer, tickets))

    def keep_issued(self, step: Step, peer: UserId, tickets: tuple[IssuedTicket, ...]) -> None:
        """From now on the peer may come back with these."""
        self._set_issued(peer, tickets)
        step.writes.append(KeepIssuedTickets(peer, tickets))

    def drop(self, user: UserId) -> None:
        """The person is no contact any more. (The contact's removal removes the tickets on disk.)"""
        self._held.pop(user, None)
        self._set_issued(user, ())

    def _set_issued(self, peer: UserId, tickets: tuple[IssuedTicket, ...]) -> None:
        for old in self._issued.pop(peer, ()):
            del self._holders[old.ticket_id]
        if tickets:
            self._issued[peer] = tickets
            self._holders.update((each.ticket_id, peer) for each in tickets)
