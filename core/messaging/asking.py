"""Requests of ours (JE-40 to JE-44): on which link each was sent, until when it waits, how it ended.

Each ends exactly once. A prompt one ends with its link; a session one goes on to the next link to the same run of the
peer's node; a durable one is on disk and is sent on every link until it is answered. Only friends' links are made
again, so with anybody else every request ends with its link.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from core.errors import CommandError
from core.messaging.effects import DialOnce, EndRequest, SendRequest
from core.messaging.links import LinkUp
from core.messaging.model import Contact, Relation
from core.messaging.quarantine import Quarantine
from core.messaging.requests import (
    IDLE_S,
    MAX_IN_FLIGHT,
    MAX_IN_FLIGHT_BYTES,
    MAX_LIFETIME_MS,
    RESULTS,
    Answer,
    AskedEntry,
    Result,
)
from core.messaging.state import Moment, State, dial
from core.messaging.step import Step
from core.messaging.writes import DropAsked, PutAsked
from core.protocol.address import Address
from core.protocol.events import AnswerReceived, CloseReason, RequestClass
from core.protocol.ids import UserId
from core.protocol.requests import MAX_NAME_BYTES, MAX_REQUEST_BODY_BYTES

CLOCK_CHECK_S = 60.0  # how late a wall clock that was turned is noticed
_DURABLE_IDS = 1 << 31  # these outlive the run of the node, so the two kinds never meet


def clock_ms(request_class: RequestClass, moment: Moment) -> int:
    """Durable lifetimes outlast the monotonic clock; nobody turns the others."""
    return moment.ms if request_class is RequestClass.DURABLE else round(moment.s * 1000)


@dataclass(slots=True)
class _Asked:
    """One of ours. `until_ms` is by the clock of its class; `body` is the answer's once there is a result."""

    peer: UserId
    request_id: int
    request_class: RequestClass
    name: str
    body: bytes
    until_ms: int
    idle_s: float = IDLE_S
    link_id: int | None = None  # where it was sent last, while that link is up
    instance: int | None = None  # of the peer's node it was sent to
    result: Result | None = None

    @property
    def is_durable(self) -> bool:
        return self.request_class is RequestClass.DURABLE

    def left_ms(self, moment: Moment) -> int:
        return min(self.until_ms - clock_ms(self.request_class, moment), MAX_LIFETIME_MS)

    def due_s(self, moment: Moment) -> float:
        if self.is_durable:
            return moment.s + min(max(self.left_ms(moment), 0) / 1000, CLOCK_CHECK_S)
        return self.until_ms / 1000

    def entry(self) -> AskedEntry:
        return AskedEntry(self.peer, self.request_id, self.name, self.body, self.until_ms, self.result)

    def answer(self) -> Answer:
        assert self.result is not None
        return Answer(self.peer, self.request_id, self.name, self.result, self.body)


class Asking:
    """What we have asked of whom. Methods named after events return the Step that follows from them."""

    def __init__(
        self,
        state: State,
        quarantine: Quarantine,
        known: Callable[[UserId], Contact],
        addresses_of: Callable[[UserId], tuple[Address, ...]],
    ) -> None:
        self._state, self._quarantine = state, quarantine
        self._known, self._addresses_of = known, addresses_of
        self._asked: dict[UserId, dict[int, _Asked]] = {}
        self._next_id = (
            self._random_id()
        )  # a link may survive our memory, and with it what the peer remembers
        self._timer_s: float | None = None
        for entry in state.durable_asked:
            self._restore(entry)
        state.durable_asked = []

    # -- what programs ask for

    def ask(
        self,
        moment: Moment,
        peer: UserId,
        name: str,
        body: bytes,
        *,
        lifetime_ms: int,
        request_class: RequestClass = RequestClass.PROMPT,
        idle_s: float = IDLE_S,
    ) -> tuple[Step, int]:
        """Sends it now, or when a link is up, which is made on demand. The id names it together with `peer`.

        `idle_s`: how long a link with somebody who is no friend may stay unused after it (JE-38). Raises CommandError
        bad_argument, too_long, too_many, blocked, unknown_peer, unreachable, and not_friend for a durable one.
        """
        _check_form(name, body, lifetime_ms)
        is_durable = request_class is RequestClass.DURABLE
        self._check_peer(peer, is_durable)
        self._check_room(peer, len(body))
        step, until_ms = Step(), clock_ms(request_class, moment) + lifetime_ms
        asked = _Asked(peer, self._new_id(peer, is_durable), request_class, name, body, until_ms, idle_s)
        is_dialled = any(each.link_id is None for each in self._open(peer))
        self._asked.setdefault(peer, {})[asked.request_id] = asked
        if is_durable:
            step.writes.append(PutAsked(asked.entry()))
        self._send_or_dial(step, moment, asked, is_dialled=is_dialled)
        self._plan(moment)
        return step, asked.request_id

    def withdraw(self, moment: Moment, peer: UserId, request_id: int) -> None:
        """Nobody waits for it any more: what still comes is ignored. Nothing happens to a durable one."""
        asked = self._asked.get(peer, {}).get(request_id)
        if asked is not None and not asked.is_durable:
            self._forget(asked)
            self._keep_link(moment, asked)

    def told(self, peer: UserId, request_id: int) -> Step:
        """The handler of a durable request has taken its end."""
        step, asked = Step(), self._asked.get(peer, {}).get(request_id)
        if asked is not None and asked.result is not None:
            self._forget(asked)
            step.writes.append(DropAsked(peer, request_id))
        return step

    def untold(self, name: str) -> list[Answer]:
        """Durable requests of this name that have ended, and whose handler has not taken that yet (JE-44)."""
        return [each.answer() for each in self._all() if each.result is not None and each.name == name]

    def is_untold(self, peer: UserId, request_id: int) -> bool:
        """Whether this is a durable one that has ended, and whose handler has not taken that yet."""
        asked = self._asked.get(peer, {}).get(request_id)
        return asked is not None and asked.result is not None

    def waits_for(self, peer: UserId) -> bool:
        """Whether anything we asked of them is open."""
        return any(True for _ in self._open(peer))

    # -- links

    def link_up(self, step: Step, moment: Moment, link: LinkUp) -> None:
        """Sends what waits. A link that replaced another also ends what was bound to that."""
        for asked in list(self._open(link.user_id)):
            if asked.left_ms(moment) <= 0:
                self._time_out(step, asked)
            elif asked.request_class is RequestClass.PROMPT and asked.link_id is not None:
                self._end(step, asked, Result.LINK_LOST)
            elif asked.request_class is RequestClass.SESSION and asked.instance not in (None, link.instance):
                self._end(step, asked, Result.RESTARTED)
            else:
                self._send(step, moment, link, asked)

    def link_down(self, step: Step, link: LinkUp) -> None:
        peer, is_friend = link.user_id, self._state.is_friend(link.user_id)
        for asked in [each for each in self._open(peer) if each.link_id == link.link_id]:
            asked.link_id = None
            if not is_friend:
                self._end(step, asked, Result.NOT_FRIEND)
            elif asked.request_class is RequestClass.PROMPT:
                self._end(step, asked, Result.LINK_LOST)
        if not is_friend and self.waits_for(peer):
            step.effects.append(DialOnce(peer))  # asked while the link was closing

    def unreachable(self, peer: UserId) -> Step:
        """The one attempt to reach somebody who is no friend has failed."""
        step = Step()
        if not self._state.is_friend(peer):
            for asked in [each for each in self._open(peer) if each.link_id is None]:
                self._end(step, asked, Result.UNREACHABLE)
        return step

    def received(self, moment: Moment, link_id: int, answer: AnswerReceived) -> Step:
        """An answer, in any order. One to nothing is ignored and counted; strangers may send few of these."""
        step, link = Step(), self._state.links.listening(link_id)
        if link is None:
            return step
        asked = self._asked.get(link.user_id, {}).get(answer.request_id)
        if asked is None or asked.result is not None:
            self._state.stats.answers_ignored += 1
            if not self._quarantine.lets_pass(link_id):
                self._state.hang_up(step, link_id, CloseReason.REFUSED)
        elif asked.left_ms(moment) <= 0:
            self._time_out(step, asked)
        else:
            self._end(step, asked, RESULTS[answer.outcome], answer.body)
            self._keep_link(moment, asked)
        return step

    def moved(self, step: Step, old: UserId, new: UserId) -> None:
        """A friend has another id. Durable requests go on under that; those that somebody waits for end here."""
        for asked in list(self._open(old)):
            if not asked.is_durable:
                self._end(step, asked, Result.LINK_LOST)
        for asked in self._asked.pop(old, {}).values():
            asked.peer, asked.link_id = new, None
            self._asked.setdefault(new, {})[asked.request_id] = asked

    def friend_lost(self, step: Step, peer: UserId) -> None:
        """The friendship is over, and with it all that was asked."""
        for asked in list(self._open(peer)):
            self._end(step, asked, Result.NOT_FRIEND)

    # -- time

    def next_timer(self) -> float | None:
        """Monotonic seconds."""
        return self._timer_s

    def handle_timer(self, step: Step, moment: Moment) -> None:
        """Ends what is out of time."""
        for asked in [each for each in self._all() if each.result is None and each.left_ms(moment) <= 0]:
            self._time_out(step, asked)
            self._keep_link(moment, asked)
        self._plan(moment)

    def _plan(self, moment: Moment) -> None:
        self._timer_s = min((each.due_s(moment) for each in self._all() if each.result is None), default=None)

    # -- inside

    def _check_peer(self, peer: UserId, is_durable: bool) -> None:
        if is_durable or self._state.relation(peer) is Relation.BLOCKED:
            self._state.friend(peer)
        if self._state.is_friend(peer):
            self._state.correspondent(peer)
        else:
            self._known(peer)
            if self._state.links.of(peer) is None and not self._addresses_of(peer):
                raise CommandError("unreachable", "No address of this person is known.")

    def _check_room(self, peer: UserId, size: int) -> None:
        waiting = self._asked.get(peer, {}).values()
        if (
            len(waiting) >= MAX_IN_FLIGHT
            or size + sum(len(each.body) for each in waiting) > MAX_IN_FLIGHT_BYTES
        ):
            raise CommandError(
                "too_many", "Too many requests to this person are open. Wait for some answers."
            )

    def _send_or_dial(self, step: Step, moment: Moment, asked: _Asked, *, is_dialled: bool) -> None:
        up = self._state.links.of(asked.peer)
        link = self._state.links.listening(up.link_id) if up is not None else None
        if link is not None:
            self._send(step, moment, link, asked)
        elif self._state.is_friend(asked.peer):
            dial(step, asked.peer)
        elif up is None and not is_dialled:
            step.effects.append(DialOnce(asked.peer))

    def _send(self, step: Step, moment: Moment, link: LinkUp, asked: _Asked) -> None:
        asked.link_id, asked.instance = link.link_id, link.instance
        head = link.link_id, asked.request_id, asked.request_class, asked.left_ms(moment)
        step.effects.append(SendRequest(*head, asked.name, asked.body))
        self._keep_link(moment, asked)

    def _keep_link(self, moment: Moment, used: _Asked) -> None:
        """A link with somebody who is no friend stays while anything is open on it, and its idle time after that."""
        if used.link_id is not None:
            ends = [each.until_ms / 1000 + each.idle_s for each in self._open(used.peer)]
            self._quarantine.keep(used.link_id, moment.s + used.idle_s, max(ends, default=0.0))

    def _time_out(self, step: Step, asked: _Asked) -> None:
        self._end(step, asked, Result.UNREACHABLE if asked.instance is None else Result.TIMED_OUT)

    def _end(self, step: Step, asked: _Asked, result: Result, body: bytes = b"") -> None:
        asked.result, asked.body = result, body
        if asked.is_durable:
            step.writes.append(PutAsked(asked.entry()))  # until its handler has taken it
        else:
            self._forget(asked)
        step.effects.append(EndRequest(asked.answer()))

    def _forget(self, asked: _Asked) -> None:
        waiting = self._asked[asked.peer]
        del waiting[asked.request_id]
        if not waiting:
            del self._asked[asked.peer]

    def _restore(self, entry: AskedEntry) -> None:
        asked = _Asked(
            entry.peer, entry.request_id, RequestClass.DURABLE, entry.name, entry.body, entry.until_ms
        )
        asked.result = entry.result
        self._asked.setdefault(entry.peer, {})[entry.request_id] = asked
        self._timer_s = 0.0

    def _open(self, peer: UserId) -> Iterator[_Asked]:
        return (each for each in self._asked.get(peer, {}).values() if each.result is None)

    def _all(self) -> Iterable[_Asked]:
        return [each for waiting in self._asked.values() for each in waiting.values()]

    def _random_id(self) -> int:
        return int.from_bytes(self._state.random(4), "big") % _DURABLE_IDS

    def _new_id(self, peer: UserId, is_durable: bool) -> int:
        """Unlike any that is open (JE-41); durable ones also unlike what the peer may remember of earlier runs."""
        taken = self._asked.get(peer, {})
        while True:
            self._next_id = (self._next_id + 1) % _DURABLE_IDS
            request_id = _DURABLE_IDS + self._random_id() if is_durable else self._next_id
            if request_id not in taken:
                return request_id


def _check_form(name: str, body: bytes, lifetime_ms: int) -> None:
    if not 1 <= len(name.encode()) <= MAX_NAME_BYTES:
        raise CommandError(
            "bad_argument", "The name of a request has 1 to {limit} bytes.", limit=MAX_NAME_BYTES
        )
    if not 1 <= lifetime_ms <= MAX_LIFETIME_MS:
        raise CommandError("bad_argument", "A request lives from 1 ms to 49 days.")
    if len(body) > MAX_REQUEST_BODY_BYTES:
        raise CommandError("too_long", "A request has at most {limit} bytes.", limit=MAX_REQUEST_BODY_BYTES)
