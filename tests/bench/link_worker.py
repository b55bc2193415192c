"""One end of the transport, without database and messages: a process of its own (see processes.Worker)."""

import asyncio
import functools
import itertools
import time
from collections.abc import Iterator
from dataclasses import replace

from core.protocol.address import Address
from core.protocol.events import CloseReason, LinkEvent
from core.protocol.hello import Hello
from core.protocol.link import Link
from core.service import event_loop
from core.service.collector import tune_collector
from core.transport.connection import Connection
from core.transport.dialer import dial
from core.transport.ephemerals import EphemeralStock
from core.transport.limits import raise_open_files_limit
from core.transport.listener import Listener
from tests.bench.processes import own_memory, serve
from tests.fakes.link_pair import make_person

HOST = "127.0.0.1"


class LinkWorker:
    """It listens, or dials one that does."""

    def __init__(self) -> None:
        raise_open_files_limit()
        self._person = make_person("bench")
        self._held: set[Connection] = set()
        self._ephemerals = EphemeralStock(asyncio.get_running_loop())
        self._instances: Iterator[int] | None = None

    async def always_new(self) -> None:
        """From now on each link shows another hello, so that no peer has verified it before."""
        self._instances = itertools.count(2)

    async def listen(self) -> dict[str, object]:
        """What `connect` takes."""
        mine = self._person
        self._listener = Listener(
            mine.identity,
            self._hello,
            self._on_events,
            answers_strangers=lambda: False,
            ephemeral=self._ephemerals.take,
        )
        port = await self._listener.start([0], [HOST])
        return {"port": port, "link_key": mine.identity.link_key.hex()}

    async def connect(self, port: int, link_key: str) -> None:
        self._address, self._key = Address(HOST, port), bytes.fromhex(link_key)

    async def handshakes(self, count: int, in_flight: int) -> float:
        """Seconds for `count` links made, established at both ends and closed, `in_flight` at a time."""
        begin, todo = time.perf_counter(), iter(range(count))
        await asyncio.gather(*(self._shake(todo) for _ in range(in_flight)))
        return time.perf_counter() - begin

    async def hold(self, count: int) -> None:
        """Makes links and keeps them."""
        for _ in range(count):
            self._held.add(await self._dial())

    async def _shake(self, todo: Iterator[int]) -> None:
        for _ in todo:
            connection, lost = await self._dial(), asyncio.Event()
            connection.on_lost = functools.partial(_set, lost)
            connection.close(CloseReason.DONE)
            await lost.wait()

    async def _dial(self) -> Connection:
        """HELLO has come, so the other end is established too."""
        outcome = await dial([self._address], self._make_link, self._on_events)
        if outcome.connection is None:
            raise RuntimeError(str(outcome.failures))
        return outcome.connection

    def _make_link(self, now: float) -> Link:
        return Link.dial(
            self._person.identity,
            self._hello(),
            now=now,
            remote_link_key=self._key,
            ephemeral=self._ephemerals.take,
        )

    def _hello(self) -> Hello:
        mine = self._person.hello
        return mine if self._instances is None else replace(mine, instance=next(self._instances))

    def _on_events(self, connection: Connection, events: list[LinkEvent]) -> None:
        """A link that lives needs nothing from us: its socket keeps it."""


def _set(event: asyncio.Event, _: Connection) -> None:
    event.set()


async def _main() -> None:
    tune_collector()
    end = LinkWorker()
    names = ("listen", "connect", "always_new", "handshakes", "hold")
    await serve({name: getattr(end, name) for name in names} | {"memory": own_memory})


if __name__ == "__main__":
    event_loop.run(_main())
