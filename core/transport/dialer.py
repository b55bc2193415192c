"""Dialling a peer: its addresses in order of preference with staggered starts, until one handshake is done.

Only one attempt ever tells the peer who we are: the first whose peer has proved its key goes on, the others are
dropped before they send anything more. So a peer that has several addresses never sees two links at once.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from core.protocol.address import Address
from core.protocol.events import Established, LinkClosed, LinkEvent, PeerIdentified, WorkAsked
from core.protocol.hello import Hello
from core.protocol.link import Link
from core.transport.connection import Connection, EventHandler
from core.transport.sockets import Dialling
from core.transport.work import Payments

STAGGER_S = 0.25  # the delay of RFC 8305: longer than a LAN's round trip, short enough for a person
DEADLINE_S = (
    5.0  # for all addresses together, and for the work they ask for; the protocol's deadline of one handshake
)
MAX_ATTEMPTS = 16  # eight addresses of a hello, eight of beacons: nobody makes us dial a whole network

LinkFactory = Callable[[float], Link]  # takes `now`
BUSY = "busy"  # the peer asked for work: more than we do for anybody, or it did not answer in time after all
TICKET_REFUSED = "ticket_refused"  # the Link's word: the peer is there, and wants a full handshake
_DROPPED = "dropped"  # our side gave the attempt up for a better one
_ASKS_TOO_MUCH = {"effort", "challenges"}
_NOT_ANSWERED = {"eof", "handshake_timeout"}


@dataclass(frozen=True, slots=True)
class DialFailure:
    """Why an address did not serve: refused, timeout, unreachable, busy, dropped, or a word of the Link's."""

    address: Address
    reason: str


@dataclass(frozen=True, slots=True)
class DialOutcome:
    """`connection` had its handshake done and its events are with the owner already; None if nobody answered."""

    connection: Connection | None
    failures: tuple[DialFailure, ...] = ()


@dataclass(frozen=True, slots=True)
class ProbeOutcome:
    """`hello` is verified; None, with a `reason`, if there was no answer. Nothing of ours was revealed."""

    hello: Hello | None
    reason: str | None = None


async def dial(
    addresses: Sequence[Address],
    make_link: LinkFactory,
    on_events: EventHandler,
    *,
    stagger_s: float = STAGGER_S,
    deadline_s: float = DEADLINE_S,
) -> DialOutcome:
    """The first address whose handshake is established.

    `make_link(now)` makes a fresh Link for each attempt; an address that refused a ticket is tried again at once, so
    at most one Link may resume. `on_events` gets the events of the chosen connection from Established on, before this
    returns; failed attempts are only in the outcome. Cancelling drops all attempts.
    """
    race = _Race(list(dict.fromkeys(addresses))[:MAX_ATTEMPTS], make_link, on_events)
    return await race.run(stagger_s, deadline_s)


async def probe(address: Address, make_link: LinkFactory, *, deadline_s: float = DEADLINE_S) -> ProbeOutcome:
    """Asks who is at an address and leaves no link behind. `make_link` makes a Link with `probe=True`."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[ProbeOutcome] = loop.create_future()
    payments = Payments(loop)

    def end(outcome: ProbeOutcome) -> None:
        if not answer.done():
            answer.set_result(outcome)

    def on_events(connection: Connection, events: list[LinkEvent]) -> None:
        for event in events:
            match event:
                case WorkAsked():
                    payments.pay(connection, event)
                case PeerIdentified(hello):
                    end(ProbeOutcome(hello))
                case LinkClosed():
                    end(ProbeOutcome(None, _closed_reason(event, payments.was_asked(connection))))
                case _:
                    pass

    dialling = Dialling(loop, address)
    connection = Connection(make_link(loop.time()), on_events, loop)
    dialling.put(connection, lambda error: end(ProbeOutcome(None, _reason(error))))
    try:
        async with asyncio.timeout(deadline_s):
            return await answer
    except TimeoutError:
        return ProbeOutcome(None, BUSY if payments.was_asked(connection) else "timeout")
    finally:
        payments.stop()
        dialling.give_up()
        connection.abort()


class _Race:
    """One dial. As a Watcher it lets only one connection past the handshake."""

    def __init__(self, waiting: list[Address], make_link: LinkFactory, on_events: EventHandler) -> None:
        self._waiting = waiting
        self._make_link = make_link
        self._on_events = on_events
        self._loop = asyncio.get_running_loop()
        self._end: asyncio.Future[None] = self._loop.create_future()
        self._stagger_s = 0.0
        self._stagger: asyncio.Handle | None = None
        self._running: dict[Connection, Address] = {}
        self._dialling: list[Dialling] = []
        self._failures: list[DialFailure] = []
        self._payments = Payments(self._loop)
        self._live: set[Connection] = set()
        self._leader: Connection | None = None
        self._winner: Connection | None = None

    async def run(self, stagger_s: float, deadline_s: float) -> DialOutcome:
        self._stagger_s = stagger_s
        deadline = self._loop.call_later(deadline_s, self._expire)
        try:
            self._start_next()
            await self._end
        finally:
            deadline.cancel()
            self._drop_rest()
        return DialOutcome(self._winner, tuple(self._failures))

    def _start_next(self) -> None:
        """Tries the next address, and the one after it when the time has come; ends when there is none any more."""
        self._stop_stagger()
        if self._end.done() or self._leader is not None:
            return
        if self._waiting:
            self._start(self._waiting.pop(0))
            if self._waiting:
                self._stagger = self._loop.call_later(self._stagger_s, self._start_next)
        elif not self._running:
            self._end.set_result(None)

    def _start(self, address: Address) -> None:
        dialling = Dialling(self._loop, address)
        self._dialling.append(dialling)
        connection = Connection(self._make_link(self._loop.time()), self._on_attempt_events, self._loop, self)
        self._running[connection] = address

        def failed(error: OSError) -> None:
            self._settle(connection, _reason(error))

        dialling.put(connection, failed)

    def _settle(self, connection: Connection, reason: str) -> None:
        """An address did not serve: the next one has its turn at once. One that refused a ticket has it again."""
        address = self._running.pop(connection, None)
        if address is not None and not self._end.done():
            self._failures.append(DialFailure(address, reason))
            if reason == TICKET_REFUSED:
                self._waiting.insert(0, address)
            self._start_next()

    def _expire(self) -> None:
        if not self._end.done():
            for connection, address in self._running.items():
                reason = BUSY if self._payments.was_asked(connection) else "timeout"
                self._failures.append(DialFailure(address, reason))
            self._end.set_result(None)

    def _on_attempt_events(self, connection: Connection, events: list[LinkEvent]) -> None:
        for event in events:
            if isinstance(event, Established):
                self._win(connection)
                return self._on_events(connection, events)
            if isinstance(event, LinkClosed):
                reason = _closed_reason(event, self._payments.was_asked(connection))
                return self._settle(connection, reason)
            if isinstance(event, WorkAsked):
                self._payments.pay(connection, event)
        return None

    def _win(self, connection: Connection) -> None:
        self._winner = connection
        connection.on_events = self._on_events
        self._running.pop(connection, None)
        if not self._end.done():
            self._end.set_result(None)

    def _drop_rest(self) -> None:
        self._stop_stagger()
        self._payments.stop()
        for dialling in self._dialling:
            dialling.give_up()
        for connection in list(self._running):
            connection.abort()

    def _stop_stagger(self) -> None:
        if self._stagger is not None:
            self._stagger.cancel()
            self._stagger = None

    # Watcher

    def made(self, connection: Connection) -> None:
        self._live.add(connection)

    def proved(self, connection: Connection) -> bool:
        """The first to prove its key leads; should it fail after that, the addresses not yet tried have their turn."""
        if self._leader is not None:
            self._settle(connection, _DROPPED)
            return False
        self._leader = connection
        for other in self._live - {connection}:
            other.abort()
        return True

    def ended(self, connection: Connection) -> None:
        self._live.discard(connection)
        if connection is self._leader and connection.link.is_closed:
            self._leader = None


def _closed_reason(event: LinkClosed, was_asked: bool) -> str:
    if event.reason is not None:
        return event.reason.name.lower()
    if event.error in _ASKS_TOO_MUCH or (was_asked and event.error in _NOT_ANSWERED):
        return BUSY
    return event.error or _DROPPED


def _reason(error: OSError) -> str:
    if isinstance(error, TimeoutError):
        return "timeout"
    if isinstance(error, ConnectionRefusedError):
        return "refused"
    return "unreachable"
