"""Requests of peers: which handlers are at work for whom, and which answers may be wanted again (JE-40 to JE-44).

Only friends are served. What a peer asks of us is bounded by peer: requests under way and their bytes, answers
remembered and their bytes. A session or durable request that comes again is not handled again as long as its answer
is remembered; a durable one's answer is on disk before it is sent.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from core.messaging.asking import clock_ms
from core.messaging.effects import HandleRequest, SendAnswer
from core.messaging.links import LinkUp
from core.messaging.requests import (
    MAX_IN_FLIGHT,
    MAX_IN_FLIGHT_BYTES,
    MAX_REMEMBERED,
    MAX_REMEMBERED_BYTES,
    AnsweredEntry,
)
from core.messaging.state import Moment, State
from core.messaging.step import Step
from core.messaging.writes import DropAnswered, PutAnswered
from core.protocol.events import CloseReason, Outcome, RequestClass, RequestReceived
from core.protocol.ids import UserId

_Key = tuple[RequestClass, int]


@dataclass(slots=True)
class _Work:
    """A request whose handler is at work."""

    peer: UserId
    instance: int
    request: RequestReceived
    link_id: int  # on which it came last
    until_ms: int  # by the clock of its class

    @property
    def key(self) -> _Key:
        return self.request.request_class, self.request.request_id


@dataclass(slots=True)
class _Given:
    """An answer that may be wanted again. `instance` None: by any run of the peer's node, which is a durable one."""

    instance: int | None
    link_id: int | None
    until_ms: int
    outcome: Outcome
    body: bytes


@dataclass(slots=True)
class _Desk:
    """One peer's requests. `open` are those an id still stands for; of all that are at work, number and bytes."""

    open: dict[_Key, int] = field(default_factory=dict)
    count: int = 0
    size: int = 0
    given: dict[_Key, _Given] = field(default_factory=dict)
    given_size: int = 0


class Answering:
    """What peers have asked of us."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._serves = state.is_friend
        self._desks: dict[UserId, _Desk] = {}
        self._works: dict[int, _Work] = {}
        self._next = 1
        for entry in state.durable_answered:
            given = _Given(None, None, entry.until_ms, entry.outcome, entry.body)
            self._put(self._desk(entry.peer), (RequestClass.DURABLE, entry.request_id), given)
        state.durable_answered = []

    def received(self, moment: Moment, link_id: int, request: RequestReceived) -> Step:
        """A request. Anybody but a friend, and an id that is used twice on one link, closes the link (refused)."""
        step, link = Step(), self._state.links.listening(link_id)
        if link is None:
            return step
        desk = self._desks.get(link.user_id, _Desk())
        if not self._serves(link.user_id) or self._is_used(desk, link_id, request.request_id):
            self._state.hang_up(step, link_id, CloseReason.REFUSED)
        elif not self._is_repeated(step, moment, desk, link, request):
            self._begin(step, moment, link, request)
        return step

    def answered(self, moment: Moment, number: int, outcome: Outcome, body: bytes) -> Step:
        """What the handler made of the request: sent if it is in time and the link it came on last is up."""
        step, work = Step(), self._works.pop(number)
        desk = self._desk(work.peer)
        desk.count, desk.size = desk.count - 1, desk.size - len(work.request.body)
        if desk.open.get(work.key) == number:
            del desk.open[work.key]
            self._remember(step, desk, work, outcome, body)
            self._reply(step, moment, work, outcome, body)
        self._tidy(work.peer)
        return step

    def moved(self, old: UserId, new: UserId) -> None:
        """A friend has another id, and may ask for the same answers again."""
        if (desk := self._desks.pop(old, None)) is not None:
            self._desks[new] = desk
        for work in self._works.values():
            if work.peer == old:
                work.peer = new

    def friend_lost(self, step: Step, peer: UserId) -> None:
        """Nothing is answered any more, and nothing remembered."""
        desk = self._desk(peer)
        for key in list(desk.given):
            self._drop(step, peer, key)
        desk.open.clear()  # handlers may go on: nobody waits for them
        self._tidy(peer)

    def expire(self, step: Step, moment: Moment) -> None:
        """Forgets answers whose lifetime is over."""
        for peer, desk in list(self._desks.items()):
            given = desk.given.items()
            for key in [key for key, each in given if clock_ms(key[0], moment) >= each.until_ms]:
                self._drop(step, peer, key)
            self._tidy(peer)

    # -- inside

    def _reply(self, step: Step, moment: Moment, work: _Work, outcome: Outcome, body: bytes) -> None:
        is_in_time = clock_ms(work.request.request_class, moment) < work.until_ms
        if is_in_time and self._state.links.listening(work.link_id) is not None:
            step.effects.append(SendAnswer(work.link_id, work.request.request_id, outcome, body))

    def _is_used(self, desk: _Desk, link_id: int, request_id: int) -> bool:
        return any(each is not None and each.link_id == link_id for each in self._of(desk, request_id))

    def _of(self, desk: _Desk, request_id: int) -> Iterable[_Work | _Given | None]:
        """Everything that goes by this id."""
        for request_class in RequestClass:
            key = request_class, request_id
            yield self._works.get(desk.open.get(key, 0))
            yield desk.given.get(key)

    def _is_repeated(
        self, step: Step, moment: Moment, desk: _Desk, link: LinkUp, request: RequestReceived
    ) -> bool:
        """Whether it is one that was sent again on a new link: its answer is, or will be, on that."""
        key = request.request_class, request.request_id
        if request.request_class is RequestClass.PROMPT:
            return False
        until_ms = clock_ms(request.request_class, moment) + request.lifetime_ms
        work, given = self._works.get(desk.open.get(key, 0)), desk.given.get(key)
        is_durable = request.request_class is RequestClass.DURABLE
        if work is not None and (is_durable or work.instance == link.instance):
            work.link_id, work.until_ms = link.link_id, max(until_ms, work.until_ms)
            return True
        if given is not None and given.instance in (None, link.instance):
            given.link_id = link.link_id
            step.effects.append(SendAnswer(link.link_id, request.request_id, given.outcome, given.body))
            return True
        return False

    def _begin(self, step: Step, moment: Moment, link: LinkUp, request: RequestReceived) -> None:
        desk, size = self._desk(link.user_id), len(request.body)
        if desk.count >= MAX_IN_FLIGHT or desk.size + size > MAX_IN_FLIGHT_BYTES:
            step.effects.append(SendAnswer(link.link_id, request.request_id, Outcome.REFUSED, b""))
            return
        until_ms = clock_ms(request.request_class, moment) + request.lifetime_ms
        number, self._next = self._next, self._next + 1
        work = _Work(link.user_id, link.instance, request, link.link_id, until_ms)
        self._works[number] = work
        desk.open[work.key] = number
        desk.count, desk.size = desk.count + 1, desk.size + size
        lifetime_s = request.lifetime_ms / 1000
        step.effects.append(HandleRequest(number, link.user_id, request.name, request.body, lifetime_s))

    def _remember(self, step: Step, desk: _Desk, work: _Work, outcome: Outcome, body: bytes) -> None:
        """Once a handler has run. The oldest give way; who asks one of these again has it handled again."""
        request_class, request_id = work.key
        if request_class is RequestClass.PROMPT or outcome is Outcome.UNKNOWN_NAME:
            return
        is_durable = request_class is RequestClass.DURABLE
        given = _Given(None if is_durable else work.instance, work.link_id, work.until_ms, outcome, body)
        if work.key in desk.given:  # of an earlier run of the peer's node
            self._drop(step, work.peer, work.key)
        while desk.given and (
            len(desk.given) >= MAX_REMEMBERED or desk.given_size + len(body) > MAX_REMEMBERED_BYTES
        ):
            self._drop(step, work.peer, next(iter(desk.given)))
        self._put(desk, work.key, given)
        if is_durable:
            entry = AnsweredEntry(work.peer, request_id, work.until_ms, outcome, body)
            step.writes.append(PutAnswered(entry))

    def _put(self, desk: _Desk, key: _Key, given: _Given) -> None:
        desk.given[key] = given
        desk.given_size += len(given.body)

    def _drop(self, step: Step, peer: UserId, key: _Key) -> None:
        desk = self._desks[peer]
        desk.given_size -= len(desk.given.pop(key).body)
        if key[0] is RequestClass.DURABLE:
            step.writes.append(DropAnswered(peer, key[1]))

    def _desk(self, peer: UserId) -> _Desk:
        return self._desks.setdefault(peer, _Desk())

    def _tidy(self, peer: UserId) -> None:
        desk = self._desks[peer]
        if not desk.count and not desk.given:
            del self._desks[peer]
