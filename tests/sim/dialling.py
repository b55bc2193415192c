"""When a node dials whom: what core.service.network.Dialling does, as plain callbacks."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.messaging.model import Relation
from core.protocol.ids import UserId
from core.transport.redial import Redial
from tests.sim.end import TICK_S, End

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
        """An attempt is over: established (no error), or failed."""
        user, end.dials = end.dials, None
        effort = self.efforts.get(user) if user is not None else None
        if user is None or effort is None:
            return
        effort.is_trying = False
        if not self._is_wanted(user):
            del self.efforts[user]
            return
        effort.by_id = error == "eof" and not effort.by_id
        self._redial(user).failed(self._node.monotonic())
        self._look_at(user)

    def call(self, user: UserId, *, dials: UserId | None = None, by_id: bool = False) -> None:
        """Dials once, whether or not there is a link. `dials`: it is the attempt of an effort."""
        node = self._node
        addresses = node.engine.addresses_of(user)
        key = None if by_id else node.engine.state.contacts[user].link_key
        node.world.connect(node, node.new_link_to(user, key), addresses[0], dials)

    def _look(self, user: UserId) -> None:
        """Dials if it is time."""
        effort, redial = self.efforts.get(user), self._redial(user)
        if effort is None or effort.is_trying:
            return
        if redial.due is not None and redial.due > self._node.monotonic():
            self._look_at(user)
        elif self._is_wanted(user):
            effort.is_trying = True
            redial.attempted(self._node.monotonic())
            self.call(user, dials=user, by_id=effort.by_id)
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
        if contact is None or state.links.of(user) is not None:
            return False
        return contact.relation is Relation.FRIEND or not contact.confirmed
