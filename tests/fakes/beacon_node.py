"""Discovery alone: the pure parts joined to real sockets and, if wanted, to mDNS. Also a program for the LAN tests.

As a program it prints one JSON line per event and ends when its input ends.
"""

import argparse
import asyncio
import contextlib
import json
import random
import sys
import time
from collections.abc import Callable, Collection, Iterator, Sequence

from core.protocol.beacon import Announce, BeaconSender, Channel
from core.protocol.beacon_book import BeaconBook, BeaconEvent, NeighbourGone, NeighbourSeen
from core.protocol.identity import Identity
from core.protocol.ids import UserId
from core.transport.broadcast import Origin, UdpChannels
from core.transport.interfaces import Interface, InterfaceWatch
from core.transport.mdns import Mdns

LIMIT_S = 30.0


class BeaconNode:
    """`told` holds all events; `seen` the newest of everybody who is near."""

    def __init__(
        self, discovery_port: int, *, uses_udp: bool = True, uses_mdns: bool = False, name: str = ""
    ) -> None:
        self.identity = Identity.generate()
        self.told: list[BeaconEvent] = []
        self.on_event: Callable[[BeaconEvent], None] = lambda _: None
        self.sender = BeaconSender(self.identity, 1, random.random)
        self.book = BeaconBook(self.identity.user_id, lambda _: False)
        self.udp = UdpChannels(discovery_port, self._hear)
        self._name = name
        self._uses_udp = uses_udp
        self._loop = asyncio.get_running_loop()
        self._timer: asyncio.TimerHandle | None = None
        self._news = asyncio.Event()
        self._mdns = Mdns(
            self.identity.user_id,
            discovery_port,
            entries=lambda: self.sender.txt(wall_ms()),
            port=lambda: 4242,
            hear=self._hear_mdns,
        )
        self._mdns_task = self._loop.create_task(self._mdns.run()) if uses_mdns else None

    @property
    def seen(self) -> dict[UserId, NeighbourSeen]:
        near: dict[UserId, NeighbourSeen] = {}
        for event in self.told:
            if isinstance(event, NeighbourSeen):
                near[event.user_id] = event
            elif isinstance(event, NeighbourGone):
                near.pop(event.user_id, None)
        return near

    async def start(
        self, interfaces: Sequence[Interface], *, is_restricted: bool, is_visible: bool = True
    ) -> None:
        if self._uses_udp:
            await self.udp.open(interfaces, is_restricted=is_restricted)
        self._mdns.use(interfaces)
        if is_visible:
            self.sender.start(self._name, 4242, self._loop.time())
            self._mdns.refresh()
        self.turn()

    async def stop(self, *, says_farewell: bool = True) -> None:
        farewell = self.sender.stop(wall_ms())
        if farewell is not None and says_farewell:
            self.udp.announce(farewell)
        if self._timer is not None:
            self._timer.cancel()
        self.udp.close()
        if self._mdns_task is not None:
            self._mdns_task.cancel()
            await asyncio.gather(self._mdns_task, return_exceptions=True)

    async def until(self, condition: Callable[[], object], limit_s: float = LIMIT_S) -> None:
        """Waits until an event makes `condition` true."""
        async with asyncio.timeout(limit_s):
            while not condition():
                self._news.clear()
                await self._news.wait()

    async def until_sees(self, *others: "BeaconNode", via: Channel | None = None) -> None:
        def sees(other: BeaconNode) -> bool:
            seen = self.seen.get(other.identity.user_id)
            return seen is not None and (via is None or via in seen.via)

        await self.until(lambda: all(sees(other) for other in others))

    def turn(self) -> None:
        now = self._loop.time()
        self.book.handle_timer(now)
        for outgoing in self.sender.due(now, wall_ms()):
            if isinstance(outgoing, Announce):
                self.udp.announce(outgoing.data)
            else:
                assert isinstance(outgoing.origin, Origin)
                self.udp.answer(outgoing.data, outgoing.origin)
        while (event := self.book.next_event()) is not None:
            self.told.append(event)
            self.on_event(event)
            self._news.set()
        self._arm()

    def _arm(self) -> None:
        times = [at for at in (self.sender.next_timer(), self.book.next_timer()) if at is not None]
        if self._timer is not None:
            self._timer.cancel()
        self._timer = self._loop.call_at(min(times), self.turn) if times else None

    def _hear(self, data: bytes, channel: Channel, origin: Origin) -> None:
        now = self._loop.time()
        if self.book.receive(data, channel, (origin.host,), now, wall_ms()):
            self.sender.asked(len(data), origin, now)
        self.turn()

    def _hear_mdns(self, data: bytes, hosts: tuple[str, ...]) -> None:
        self.book.receive(data, Channel.MDNS, hosts, self._loop.time(), wall_ms())
        self.turn()


def wall_ms() -> int:
    return time.time_ns() // 1_000_000


@contextlib.contextmanager
def stdin_end(loop: asyncio.AbstractEventLoop) -> Iterator[asyncio.Event]:
    """Set when the input ends."""
    ended = asyncio.Event()

    def on_readable() -> None:
        if not sys.stdin.buffer.raw.read(4_096):  # type: ignore[attr-defined]
            ended.set()

    loop.add_reader(sys.stdin.fileno(), on_readable)
    yield ended
    loop.remove_reader(sys.stdin.fileno())


def show(event: BeaconEvent) -> None:
    line: dict[str, object] = {"event": type(event).__name__}
    if isinstance(event, NeighbourSeen):
        line |= {"name": event.name, "via": sorted(channel.value for channel in event.via)}
        line |= {"addresses": [str(address) for address in event.addresses]}
    print(json.dumps(line), flush=True)


async def serve(chosen: argparse.Namespace) -> None:
    only: Collection[str] = chosen.interface
    node = BeaconNode(
        chosen.port,
        uses_udp=not chosen.only_mdns,
        uses_mdns=chosen.mdns or chosen.only_mdns,
        name=chosen.name,
    )
    node.on_event = show
    starts: set[asyncio.Task[None]] = set()

    def start(interfaces: Sequence[Interface]) -> None:
        starting = node.start(interfaces, is_restricted=bool(only), is_visible=not chosen.hidden)
        starts.add(asyncio.create_task(starting))

    watch = InterfaceWatch(start, only)
    watch.start()
    start(watch.interfaces)
    with stdin_end(asyncio.get_running_loop()) as ended:
        await ended.wait()
    watch.stop()
    await asyncio.gather(*starts)
    await node.stop()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("name")
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--interface", action="append", default=[])
    parser.add_argument("--mdns", action="store_true")
    parser.add_argument("--only-mdns", action="store_true")
    parser.add_argument("--hidden", action="store_true")
    asyncio.run(serve(parser.parse_args()))


if __name__ == "__main__":
    main()
