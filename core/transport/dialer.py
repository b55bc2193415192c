"""Dialling a peer: its addresses in order of preference with staggered starts, until one handshake is done.

Only one attempt ever tells the peer who we are: the first whose peer has proved its key goes on, the others are
dropped before they send anything more. So a peer that has several addresses never sees two links at once.
"""

import asyncio
import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from core.protocol.address import Address
from core.protocol.events import Established, LinkClosed, LinkEvent, PeerIdentified
from core.protocol.hello import Hello
from core.protocol.link import Link
from core.transport.connection import Connection, EventHandler

STAGGER_S = 0.25  # the delay of RFC 8305: longer than a LAN's round trip, short enough for a person
DEADLINE_S = 5.0  # for all addresses together; the protocol's deadline of one handshake
MAX_ATTEMPTS = 16  # eight addresses of a hello, eight of beacons: nobody makes us dial a whole network

LinkFactory = Callable[[float], Link]  # takes `now`


@dataclass(frozen=True, slots=True)
class DialFailure:
    """Why an address did not serve: refused, timeout, unreachable, dropped, or a word of the Link's."""

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

    `make_link(now)` makes a fresh Link for each attempt. `on_events` gets the events of the chosen connection from
    Established on, before this returns; failed attempts are only in the outcome. Cancelling drops all attempts.
    """
    race = _Race(make_link, on_events)
    return await race.run(list(dict.fromkeys(addresses))[:MAX_ATTEMPTS], stagger_s, deadline_s)


async def probe(address: Address, make_link: LinkFactory, *, deadline_s: float = DEADLINE_S) -> ProbeOutcome:
    """Asks who is at an address and leaves no link behind. `make_link` makes a Link with `probe=True`."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[ProbeOutcome] = loop.create_future()

    def on_events(_: Connection, events: list[LinkEvent]) -> None:
        outcome = _probe_outcome(events)
        if outcome is not None and not answer.done():
            answer.set_result(outcome)

    connection = Connection(make_link(loop.time()), on_events, loop)
    try:
        async with asyncio.timeout(deadline_s):
            await loop.create_connection(lambda: connection, address.host, address.port)
            return await answer
    except OSError as error:
        return ProbeOutcome(None, _reason(error))
    finally:
        connection.abort()


def _probe_outcome(events: Sequence[LinkEvent]) -> ProbeOutcome | None:
    for event in events:
        if isinstance(event, PeerIdentified):
            return ProbeOutcome(event.hello)
        if isinstance(event, LinkClosed):
            return ProbeOutcome(None, _closed_reason(event))
    return None


class _Race:
    """One dial: a task per address that is being tried; as a Watcher it lets only one of them past the handshake."""

    def __init__(self, make_link: LinkFactory, on_events: EventHandler) -> None:
        self._make_link = make_link
        self._on_events = on_events
        self._loop = asyncio.get_running_loop()
        self._attempts: dict[asyncio.Task[str | None], Address] = {}
        self._failures: list[DialFailure] = []
        self._live: set[Connection] = set()
        self._leader: Connection | None = None
        self._winner: Connection | None = None

    async def run(self, addresses: Sequence[Address], stagger_s: float, deadline_s: float) -> DialOutcome:
        try:
            async with asyncio.timeout(deadline_s):
                await self._try_all(list(addresses), stagger_s)
        except TimeoutError:
            self._failures += [DialFailure(address, "timeout") for address in self._attempts.values()]
        finally:
            await self._cancel_rest()
        return DialOutcome(self._winner, tuple(self._failures))

    async def _try_all(self, waiting: list[Address], stagger_s: float) -> None:
        while self._winner is None and (waiting or self._attempts):
            if waiting and self._leader is None:
                self._start(waiting.pop(0))
            patience_s = stagger_s if waiting else None
            done, _ = await asyncio.wait(
                self._attempts, timeout=patience_s, return_when=asyncio.FIRST_COMPLETED
            )
            for attempt in done:
                self._settle(self._attempts.pop(attempt), attempt.result())

    def _start(self, address: Address) -> None:
        attempt = self._loop.create_task(self._attempt(address), name=f"dial {address}")
        self._attempts[attempt] = address

    def _settle(self, address: Address, reason: str | None) -> None:
        if reason is not None:
            self._failures.append(DialFailure(address, reason))

    async def _attempt(self, address: Address) -> str | None:
        """Why the address did not serve; None if it won."""
        end: asyncio.Future[str | None] = self._loop.create_future()
        on_events = functools.partial(self._on_attempt_events, end)
        connection = Connection(self._make_link(self._loop.time()), on_events, self._loop, self)
        try:
            await self._loop.create_connection(lambda: connection, address.host, address.port)
            return await end
        except OSError as error:
            return _reason(error)
        finally:
            if connection is not self._winner:
                connection.abort()

    def _on_attempt_events(
        self, end: asyncio.Future[str | None], connection: Connection, events: list[LinkEvent]
    ) -> None:
        for event in events:
            if isinstance(event, Established):
                self._winner = connection
                connection.on_events = self._on_events
                self._on_events(connection, events)
                return _set(end, None)
            if isinstance(event, LinkClosed):
                return _set(end, _closed_reason(event))
        return None

    async def _cancel_rest(self) -> None:
        for attempt in self._attempts:
            attempt.cancel()
        await asyncio.gather(*self._attempts, return_exceptions=True)

    # Watcher

    def made(self, connection: Connection) -> None:
        self._live.add(connection)

    def proved(self, connection: Connection) -> bool:
        """The first to prove its key leads; should it fail after that, the addresses not yet tried have their turn."""
        if self._leader is not None:
            return False
        self._leader = connection
        for other in self._live - {connection}:
            other.abort()
        return True

    def ended(self, connection: Connection) -> None:
        self._live.discard(connection)
        if connection is self._leader and connection.link.is_closed:
            self._leader = None


def _set(future: "asyncio.Future[str | None]", reason: str | None) -> None:
    if not future.done():
        future.set_result(reason)


def _closed_reason(event: LinkClosed) -> str:
    """`dropped`: our side gave the attempt up for a better one."""
    if event.reason is not None:
        return event.reason.name.lower()
    return event.error or "dropped"


def _reason(error: OSError) -> str:
    if isinstance(error, TimeoutError):
        return "timeout"
    if isinstance(error, ConnectionRefusedError):
        return "refused"
    return "unreachable"
