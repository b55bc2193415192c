"""The engine at work: feeds it what happens, runs its steps, keeps its timer, loads it anew after a failed commit."""

import asyncio
import contextlib
import logging
import random
from collections.abc import Callable
from typing import TypeVar

from core.errors import CommandError, StorageError
from core.messaging.effects import (
    Announce,
    CloseLink,
    Dial,
    DialOnce,
    Effect,
    EndRequest,
    Follow,
    HandleRequest,
    SendAnswer,
    SendPacket,
    SendRedirect,
    SendRequest,
    SendTicket,
    TellChange,
    TellMessage,
    UseTicket,
)
from core.messaging.engine import CARD_LIFE_MS, Engine
from core.messaging.events import ServiceEvent
from core.messaging.id_change import rotate
from core.messaging.model import Relation, Stats
from core.messaging.resuming import Resumption
from core.messaging.roster import Roster
from core.messaging.state import Moment, State
from core.messaging.step import Step
from core.messaging.writes import Write
from core.protocol.address import Address
from core.protocol.events import AnswerReceived, CloseReason, Established, LinkClosed, RequestReceived
from core.protocol.hello import Hello
from core.protocol.identity import Identity
from core.protocol.ids import UserId
from core.protocol.redirect import Redirect
from core.protocol.tickets import Ticket
from core.service.changes import Changes
from core.service.clock import Clock
from core.service.dialling import Dialling
from core.service.loading import load_state
from core.service.network import Links, StreamEvent
from core.service.notices import of_error
from core.service.questions import Load, Question, question
from core.service.requests import Requests
from core.service.runner import Runner, as_command_error, committed
from core.service.streams import OutgoingStream, Streams
from core.service.tasks import Tasks
from core.storage.reader import Reader
from core.storage.worker import Storage
from core.transport.connection import Connection
from core.transport.ephemerals import EphemeralStock

log = logging.getLogger(__name__)
T = TypeVar("T")

RELOAD_AFTER_S = 2.0  # after a failed commit: long enough not to spin on a full disk
ARM_AFTER_S = 1.0


class Node:
    """Owns the engine. Everything runs on the event loop; only storage works elsewhere."""

    def __init__(
        self,
        storage: Storage,
        state: State,
        roster: Roster,
        clock: Clock,
        hello: Callable[[], Hello],
        announce: Callable[[ServiceEvent], None],
        tasks: Tasks,
    ) -> None:
        self._storage, self.clock, self._announce, self.tasks = storage, clock, announce, tasks
        self.roster = roster
        self.stats: Stats = state.stats
        self._hello = hello
        self.links = Links(self, self.stats)
        self.requests = Requests(self)
        self.streams = Streams(self._friend_at, tasks)
        self.ephemerals = EphemeralStock(asyncio.get_running_loop())
        self._changes = Changes(storage, announce, tasks)
        self.dialling = Dialling(
            state.identity,
            hello,
            self.links,
            tasks,
            is_wanted=self._is_wanted,
            target=self._target,
            jitter=random.random,
            resumption=self._resumption,
            unused=self._ticket_unused,
            ephemeral=self.ephemerals.take,
        )
        self._timer: asyncio.TimerHandle | None = None
        self._arming: asyncio.TimerHandle | None = None
        self._is_stopped = False
        self._adopt(state)

    def _adopt(self, state: State) -> None:
        state.stats = self.stats
        self.state = state
        self.engine = Engine(state, self.roster)
        self._runner = Runner(self._storage, self, self.engine.drain_writes, self._announce, self._failed)

    # -- steps

    def run(self, step: Step, then: Callable[[], None] | None = None) -> None:
        """Commits and does a step in its turn, then calls `then`."""
        self._runner.run(step, then)
        self._arm()

    async def committed(self, step: Step) -> None:
        """The same; returns when it is on disk. Raises CommandError storage_full or storage_error."""
        done = self._runner.committed(step)
        self._arm()
        await done

    async def do(self, make: Callable[[Engine, Moment], Step]) -> None:
        """Commits and does what the engine makes of it now. Raises CommandError."""
        await self.committed(make(self.engine, self.clock.now()))

    async def write(self, *writes: Write) -> None:
        """Commits rows of the service itself. Raises CommandError storage_full or storage_error."""
        await self.committed(Step(writes=list(writes)))

    def start(self) -> None:
        """Dials everybody a link should be up to."""
        self.dial_wanted()
        self._arm()

    async def stop(self) -> None:
        """Says goodbye on every link and finishes what was begun."""
        await self.dialling.stop()
        self.run(self.engine.resuming.stop(self.clock.now()))
        await self.links.say_goodbye()
        self._is_stopped = True
        for timer in (self._timer, self._arming):
            if timer is not None:
                timer.cancel()
        with contextlib.suppress(CommandError):
            await self._runner.drained()
        self._runner.stop()
        self.ephemerals.wipe()
        self.requests.fail(CommandError("not_available", "Parley is closing."))

    async def rotate(self, identity: Identity) -> None:
        """Goes on as `identity`: written in one transaction, then everything is read anew and friends are dialled.

        Nobody may be able to call meanwhile. Raises CommandError storage_full or storage_error: then nothing changed.
        """
        await self.dialling.stop()
        try:
            await self.links.say_goodbye()
            await self._runner.drained()
            self._runner.stop()
            self._lose(CommandError("not_available", "Your keys were changed meanwhile. Ask again."))
            step = rotate(self.state, self.clock.now(), identity, CARD_LIFE_MS)
            await committed(self._storage, step.writes)
        except CommandError:
            identity = self.state.identity
            raise
        finally:
            self.dialling.start_anew(identity)
            await self._reload(0.0)

    def _lose(self, error: CommandError) -> None:
        """The engine is thrown away, and with it what was waited for."""
        for lost in self.engine.comparing.lost():
            self._announce(lost)
        self.requests.fail(error)

    def dial_wanted(self) -> None:
        for user in self.engine.wanted():
            self.dialling.want(user)

    def news_of(self, user: UserId, instance: int | None) -> None:
        """The person was seen, in this run of their program: no reason to wait with dialling."""
        if instance is not None:
            self.engine.resuming.seen_running(user, instance)
        self.dialling.want(user)

    # -- what the links bring

    def link_up(self, link_id: int, event: Established, address: Address | None) -> None:
        moment = self.clock.now()
        self.links.started(link_id, moment.ms)
        how = event.is_initiator, address, event.pattern
        self.run(self.engine.link_up(moment, link_id, event.hello, *how))

    def link_packets(self, link_id: int, packets: list[bytes]) -> None:
        step = self.engine.packets(self.clock.now(), link_id, packets)
        self.run(step, self.links.done_with(packets))

    def link_request(self, link_id: int, event: RequestReceived | AnswerReceived) -> None:
        now, engine = self.clock.now(), self.engine
        if isinstance(event, RequestReceived):
            step = engine.answering.received(now, link_id, event)
        else:
            step = engine.asking.received(now, link_id, event)
        self.run(step, self.links.done_with([event.body]))

    def link_stream(self, link_id: int, connection: Connection, event: StreamEvent) -> None:
        self.streams.on_event(link_id, connection, event)

    def link_down(self, link_id: int, connection: Connection, event: LinkClosed) -> None:
        self.streams.on_event(link_id, connection, event)
        link = self.state.links.get(link_id)
        log.debug("link %d down: %s", link_id, event.error or event.reason)
        reason = event.reason if event.by_peer else None
        self.run(self.engine.link_down(self.clock.now(), link_id, reason))
        if link is not None and not self._is_stopped:
            is_replaced = event.by_peer and event.reason is CloseReason.REPLACED
            self.dialling.lost(link.user_id, self.clock.now().s - link.since, is_replaced=is_replaced)

    def link_redirect(self, link_id: int, redirect: Redirect) -> None:
        own = self._hello().addresses
        self.run(self.engine.redirects.received(self.clock.now(), link_id, redirect, own))

    def ticket_presented(self, caller: int, ticket_id: bytes) -> None:
        step = self.engine.resuming.presented(self.clock.now(), ticket_id, caller)
        if step is None:
            self.links.use_ticket(caller, None)
        else:
            self.run(step)

    def link_ticket(self, link_id: int, ticket: Ticket) -> None:
        self.run(self.engine.resuming.received(self.clock.now(), link_id, ticket))

    # -- bulk

    def open_stream(self, peer: UserId, name: str, body: bytes = b"") -> OutgoingStream:
        """A stream of bytes to a friend on the link that is up now. `name` (1 to 255 bytes) says who serves it there,
        `body` (at most 1,024) what it is. Raises CommandError not_friend, blocked, paused, unreachable, too_many."""
        self.state.correspondent(peer)
        link = self.state.links.of(peer)
        connection = None if link is None else self.links.connection(link.link_id)
        if link is None or connection is None:
            raise CommandError("unreachable", "{name} is not connected.", name=self.state.name_of(peer))
        return self.streams.open(link.link_id, connection, name, body)

    def _friend_at(self, link_id: int) -> UserId | None:
        """Who is at the other end, if it is a friend."""
        link = self.state.links.listening(link_id)
        return link.user_id if link is not None and self.state.is_friend(link.user_id) else None

    # -- effects

    def perform(self, effect: Effect) -> None:
        """Any effect but Announce."""
        match effect:
            case SendPacket() | SendRequest() | SendAnswer() | SendRedirect() | SendTicket() | CloseLink():
                self.links.perform(effect)
            case UseTicket(caller, ticket):
                self.links.use_ticket(caller, ticket)
            case Dial(user):
                self.dialling.want(user)
            case HandleRequest():
                self.requests.handle(effect)
            case EndRequest():
                self.requests.ended(effect)
            case TellChange(by):
                self._changes.tell(by)
            case TellMessage(message_id):
                self._changes.tell_message(message_id)
            case Announce():
                raise AssertionError(effect)
            case _:
                self._start(effect)

    def _start(self, effect: DialOnce | Follow | Load) -> None:
        """What takes its time."""
        match effect:
            case DialOnce(user):
                self.dialling.track(self.tasks.start(f"dial {user} once", self._dial_once(user)))
            case Follow(user):
                self.dialling.track(self.tasks.start(f"follow {user}", self._follow(effect)))
            case _:
                self.tasks.start(type(effect).__name__, self._ask(question(effect)))

    async def _dial_once(self, user: UserId) -> None:
        engine = self.engine
        if not await self.dialling.once(user) and engine is self.engine and not self._is_stopped:
            self.run(engine.asking.unreachable(user))

    async def _follow(self, effect: Follow) -> None:
        engine, is_there = self.engine, False
        try:
            is_there = await self.dialling.follow(effect)
        finally:
            if not is_there and engine is self.engine and not self._is_stopped:
                self.run(engine.redirects.failed(self.clock.now(), effect))

    async def _ask(self, question: Question[T]) -> None:
        engine = self.engine
        found = await self._read(question.ask)
        if found is not None and engine is self.engine:
            self.run(question.answer(engine, self.clock.now(), found))

    async def _read(self, ask: Callable[[Reader], T]) -> T | None:
        """None if the disk cannot be read: the engine that asked waits for an answer, so it is loaded anew."""
        try:
            return await self._storage.read(ask)
        except StorageError as error:
            if not self._is_stopped:
                self._runner.stop()
                self._failed(error)
            return None

    # -- dialling

    def _is_wanted(self, user: UserId) -> bool:
        contact = self.state.contacts.get(user)
        if contact is None or self.state.links.of(user) is not None or self._is_stopped:
            return False
        if self.engine.redirects.holds_off(self.clock.now(), user):
            return False
        return contact.relation is Relation.FRIEND or not contact.confirmed

    def _target(self, user: UserId) -> tuple[bytes | None, tuple[Address, ...]]:
        contact, sighting = self.state.contacts.get(user), self.roster.get(user)
        known = sighting if sighting is not None and sighting.link_key else contact
        return known.link_key if known is not None else None, self.engine.addresses_of(user)

    async def _resumption(self, user: UserId, link_key: bytes, room: int) -> Resumption | None:
        """A ticket to dial with, off the disk (SF-39); None for a full handshake."""
        step, resumption = self.engine.resuming.resume(self.clock.now(), user, link_key, room)
        if resumption is None:
            self.run(step)
            return None
        try:
            await self.committed(step)
        except CommandError:
            return None
        except asyncio.CancelledError:
            self._ticket_unused(user, resumption.ticket)
            raise
        return resumption

    def _ticket_unused(self, user: UserId, ticket: Ticket) -> None:
        self.run(self.engine.resuming.unused(self.clock.now(), user, ticket))

    # -- time and failure

    def _arm(self) -> None:
        """Deadlines are tens of seconds away: looking at them once a second at most keeps bulk traffic cheap."""
        if self._arming is None and not self._is_stopped:
            self._arming = asyncio.get_running_loop().call_later(ARM_AFTER_S, self.arm_now)

    def arm_now(self) -> None:
        """The same at once, for deadlines that somebody waits for."""
        if self._arming is not None:
            self._arming.cancel()
            self._arming = None
        due = self.engine.next_timer()
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if due is not None and not self._is_stopped:
            delay_s = max(0.0, due - self.clock.now().s)
            self._timer = asyncio.get_running_loop().call_later(delay_s, self._on_timer)

    def look_at_clock(self) -> None:
        """The computer slept, or something else happened to the clocks: whatever is due by the wall's is done now."""
        self.run(self.engine.handle_timer(self.clock.now()))

    def _on_timer(self) -> None:
        self._timer = None
        self.run(self.engine.handle_timer(self.clock.now()))

    def _failed(self, error: StorageError) -> None:
        """The disk failed: memory may be ahead of it, so it is thrown away and read again."""
        told = as_command_error(error)
        log.error("the profile could not be written: %s", error)
        self._announce(of_error(told))
        self._lose(told)
        self.links.abort_all()
        self.tasks.start("reload", self._reload(RELOAD_AFTER_S))

    async def _reload(self, pause_s: float) -> None:
        """From the disk, as soon as that can be read."""
        state = None
        while state is None and not self._is_stopped:
            await asyncio.sleep(pause_s)
            pause_s = RELOAD_AFTER_S
            self._storage.resume()
            with contextlib.suppress(StorageError):
                state = await self._storage.read(lambda reader: load_state(reader, self.clock.now().ms))
        if state is not None and not self._is_stopped:
            self._runner.stop()
            self.links.abort_all()  # those that came up meanwhile, of which this state knows nothing
            self._adopt(state)
            self.start()
            self.requests.resume()
