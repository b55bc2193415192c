"""A node of the transport layer alone: a listener, dialled connections and everything they told."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager

from core.protocol.address import Address
from core.protocol.events import CloseReason, Established, LinkClosed, LinkEvent, PacketReceived
from core.protocol.link import Link
from core.transport.connection import Connection, close_all
from core.transport.dialer import DialOutcome, dial
from core.transport.listener import Listener
from tests.fakes.link_pair import Person, make_person

LOOPBACK = ("127.0.0.1",)
LIMIT_S = 30.0  # for anything that takes milliseconds unless it is broken, or the computer busy


class TcpNode:
    """`told` holds (connection, event) in the order in which they came."""

    def __init__(self, person: Person, knows_ticket: Callable[[bytes], bool] = lambda _: False) -> None:
        self.person = person
        self.told: list[tuple[Connection, LinkEvent]] = []
        self.batches: list[list[LinkEvent]] = []
        self.connections: set[Connection] = set()
        self.answers_strangers = True
        self.listener = Listener(
            person.identity,
            lambda: person.hello,
            self.on_events,
            answers_strangers=lambda: self.answers_strangers,
            knows_ticket=knows_ticket,
        )
        self._news = asyncio.Event()

    @property
    def address(self) -> Address:
        return Address("127.0.0.1", self.listener.port)

    @property
    def packets(self) -> list[bytes]:
        return [event.data for _, event in self.told if isinstance(event, PacketReceived)]

    @property
    def closed(self) -> list[LinkClosed]:
        return [event for _, event in self.told if isinstance(event, LinkClosed)]

    @property
    def established(self) -> list[Established]:
        return [event for _, event in self.told if isinstance(event, Established)]

    def on_events(self, connection: Connection, events: list[LinkEvent]) -> None:
        self.batches.append(events)
        for event in events:
            self.told.append((connection, event))
            if isinstance(event, Established):
                self.connections.add(connection)
            if isinstance(event, LinkClosed):
                self.connections.discard(connection)
        self._news.set()

    async def until(self, condition: Callable[[], object], limit_s: float = LIMIT_S) -> None:
        """Waits until something this node is told makes `condition` true."""
        async with asyncio.timeout(limit_s):
            while not condition():
                self._news.clear()
                await self._news.wait()

    def forget(self) -> None:
        """What was told so far interests nobody."""
        self.told.clear()
        self.batches.clear()

    def link_to(self, other: Person) -> Callable[[float], Link]:
        """What `dial` needs to reach a known key."""
        mine, key = self.person, other.identity.link_key
        return lambda now: Link.dial(mine.identity, mine.hello, now=now, remote_link_key=key)

    def link_by_id(self, other: Person) -> Callable[[float], Link]:
        """What `dial` needs to reach an id of which only the address is known."""
        mine, wanted = self.person, other.user_id
        return lambda now: Link.dial(
            mine.identity, mine.hello, now=now, remote_link_key=None, expected_id=wanted
        )

    async def dial(self, other: "TcpNode") -> Connection:
        outcome = await self.dial_at([other.address], other.person)
        assert outcome.connection is not None, outcome
        return outcome.connection

    async def dial_at(self, addresses: list[Address], other: Person) -> DialOutcome:
        return await dial(addresses, self.link_to(other), self.on_events)

    async def stop(self) -> None:
        await self.listener.stop()
        await close_all(list(self.connections), CloseReason.GOING_AWAY)


@asynccontextmanager
async def tcp_nodes(*names: str) -> AsyncIterator[list[TcpNode]]:
    """Nodes that listen on 127.0.0.1, each on a free port."""
    async with AsyncExitStack() as stack:
        nodes = [TcpNode(make_person(name)) for name in names]
        for node in nodes:
            stack.push_async_callback(node.stop)
            await node.listener.start([0], LOOPBACK)
        yield nodes


async def linked(alice: TcpNode, bob: TcpNode) -> tuple[Connection, Connection]:
    """One established link: Alice's end, which dialled, and Bob's."""
    known = len(bob.established)
    dialled = await alice.dial(bob)
    await bob.until(lambda: len(bob.established) > known)
    answered = next(each for each, event in reversed(bob.told) if isinstance(event, Established))
    return dialled, answered


async def turns(count: int = 5) -> None:
    """Lets the loop go round."""
    for _ in range(count):
        await asyncio.sleep(0)


async def eventually(condition: Callable[[], object], progress: Callable[[], object] = lambda: None) -> None:
    """Waits for something that nobody is told of, as long as `progress` changes: a slow machine takes its time."""
    seen = progress()
    async with asyncio.timeout(LIMIT_S) as limit:
        while not condition():
            await asyncio.sleep(0)
            if (now := progress()) != seen:
                seen = now
                limit.reschedule(asyncio.get_running_loop().time() + LIMIT_S)
