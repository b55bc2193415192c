"""When a node dials whom: what core.service.network.Dialling does, as plain callbacks."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.messaging.model import Relation
from core.messaging.resuming import Resumption
from core.protocol.hello import Hello
from core.protocol.ids import UserId
from core.protocol.resumption import early_room
from core.transport.redial import Redial
from tests.sim.end import TICK_S, End
from tests.sim.wire import STRANGER

if TYPE_CHECKING:
    from tests.sim.node import Node

POLITE_DELAY_S = (
    0.25  # of two who see each other at once, the one with the larger key lets the other dial first
)
SHORT_LIVED_S = 10.0  # a link that ends sooner counts as a failed attempt


@dataclass
class _Effort:
    """To reach one person. `by_id`: the known key was met with silence, so XX asks next."""

    is_trying: bool = False
    by_id: bool = False


class Dialling:
    """One attempt at a time per person, with growing pauses, at once when there is news of them."""

    def __init__(self, node: "Node") -> None:
        self._node = node
        self._redials: dict[UserId, Redial] = {}
        self._is_stopped = False
        self.efforts: dict[UserId, _Effort] = {}

    def want(self, user: UserId) -> None:
        """A link should be up: begins, or shortens the pause."""
        if user in self.efforts:
            redial = self._redial(user)
            if redial.due is not None:
                redial.hurry(self._node.monotonic())
                self._look_at(user)
        elif self._is_wanted(user):
            self.efforts[user] = _Effort()
            contact = self._node.engine.state.contacts[user]
            is_polite = contact.link_key < self._node.disk.identity.link_key
            self._node.later(POLITE_DELAY_S if is_polite else 0, lambda: self._look(user))

    def lost(self, user: UserId, lived_s: float) -> None:
        """The link is down: again at once, unless it did not live long."""
        if not self._is_wanted(user):
            return
        if lived_s < SHORT_LIVED_S:
            self._redial(user).failed(self._node.monotonic())
        else:
            self._redial(user).succeeded()
        self.want(user)

    def ended(self, end: End, error: str | None) -> None:
        """An attempt is over: established (no error), or failed. Where a ticket was refused, a full handshake follows
        at once."""
        user, end.dials = end.dials, None
        effort = self.efforts.get(user) if user is not None else None
        if user is None or effort is None:
            return
        if end.resumption is not None and end.link.bytes_out == 0:
            self._unused(user, end.resumption)
        if error == "ticket_refused":
            self._connect(user, self._node.hello(), None, dials=True)
        else:
            self._failed(user, effort, error)

    def call(self, user: UserId) -> None:
        """Dials once, whether or not there is a link; by a ticket if there is one."""
        self._with_ticket(user, lambda *how: self._connect(user, *how))

    def stop(self) -> None:
        """Nobody is dialled any more."""
        self._is_stopped = True
        for end in [end for end in self._node.ends if end.dials is not None]:
            end.abort()

    def _attempt(self, user: UserId) -> None:
        self.efforts[user].is_trying = True
        self._redial(user).attempted(self._node.monotonic())
        if self.efforts[user].by_id:
            self._connect(user, self._node.hello(), None, dials=True)
        else:
            self._with_ticket(user, lambda *how: self._attempt_with(user, *how))

    def _attempt_with(self, user: UserId, hello: Hello, resumption: Resumption | None) -> None:
        effort = self.efforts[user]
        if self._is_wanted(user):
            self._connect(user, hello, resumption, dials=True)
            return
        if resumption is not None:
            self._unused(user, resumption)  # they came while the ticket was taken off the disk
        self._failed(user, effort, None)

    def _with_ticket(self, user: UserId, then: Callable[[Hello, Resumption | None], None]) -> None:
        """Takes a ticket off the disk, if there is one, before anything is dialled."""
        node = self._node
        hello = node.hello()  # the room for early packets is what it leaves
        room, key = early_room(hello), node.engine.state.contacts[user].link_key
        step, resumption = node.engine.resuming.resume(node.moment(), user, key, room)
        node.do(step, lambda: then(hello, resumption))

    def _connect(
        self, user: UserId, hello: Hello, resumption: Resumption | None, *, dials: bool = False
    ) -> None:
        node, is_by_id = self._node, dials and self.efforts[user].by_id
        key = None if is_by_id else node.engine.state.contacts[user].link_key
        link = node.new_link_to(user, key, hello, resumption)
        known = node.engine.addresses_of(user)  # also where a stranger played something: nobody answers there
        address = next(each for each in known if each != STRANGER)
        node.world.connect(node, link, address, user if dials else None, resumption)

    def _unused(self, user: UserId, resumption: Resumption) -> None:
        node = self._node
        node.do(node.engine.resuming.unused(node.moment(), user, resumption.ticket))

    def _failed(self, user: UserId, effort: _Effort, error: str | None) -> None:
        effort.is_trying = False
        if not self._is_wanted(user):
            del self.efforts[user]
            return
        effort.by_id = error == "eof" and not effort.by_id
        self._redial(user).failed(self._node.monotonic())
        self._look_at(user)

    def _look(self, user: UserId) -> None:
        """Dials if it is time."""
        effort, redial = self.efforts.get(user), self._redial(user)
        if effort is None or effort.is_trying:
            return
        if redial.due is not None and redial.due > self._node.monotonic():
            self._look_at(user)
        elif self._is_wanted(user):
            self._attempt(user)
        else:
            del self.efforts[user]

    def _look_at(self, user: UserId) -> None:
        due = self._redial(user).due
        if due is not None:
            self._node.later(max(due - self._node.monotonic(), TICK_S), lambda: self._look(user))

    def _redial(self, user: UserId) -> Redial:
        return self._redials.setdefault(user, Redial(self._node.rng.random))

    def _is_wanted(self, user: UserId) -> bool:
        state = self._node.engine.state
        contact = state.contacts.get(user)
        if self._is_stopped or contact is None or state.links.of(user) is not None:
            return False
        return contact.relation is Relation.FRIEND or not contact.confirmed
