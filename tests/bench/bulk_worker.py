"""A whole messenger of which a friend takes bulk: a process of its own (see processes.Worker)."""

import asyncio
import time
from pathlib import Path

from core.protocol.ids import UserId
from core.service.collector import tune_collector
from core.service.config import Config, Protection
from core.service.events import FriendChanged, MessageArrived, PresenceChanged, RequestArrived, ServiceEvent
from core.service.messenger import Messenger
from core.service.streams import IncomingStream
from tests.bench.processes import serve

NAME = "bench"
WRITE_BYTES = 256 * 1024
TEXT_EVERY_S = 0.05  # more than people type


class BulkWorker:
    """One of two friends. Times are those of the clock that all processes of a computer share."""

    def __init__(self) -> None:
        self._received: asyncio.Queue[float] = asyncio.Queue()
        self._events: asyncio.Queue[ServiceEvent] = asyncio.Queue()
        self._latencies_s: list[float] = []

    async def open(self, folder: str, name: str) -> str:
        """Starts; an invite."""
        config = Config(
            home=Path(folder) / name,
            name=name,
            protection=Protection.FILE,
            keyring=False,
            discovery=False,
            interfaces=("lo",),
        )
        self._messenger = await Messenger.open(config)
        self._messenger.subscribe(self._on_event)
        self._messenger.serve_stream(NAME, self._receive)
        await self._messenger.start()
        return self._messenger.me.invite

    async def befriend(self, invite: str) -> None:
        """Asks, and waits until the other one has accepted."""
        peer = await self._messenger.invite(invite)
        await self._messenger.request(peer.user_id)

    async def accept(self) -> None:
        request = await self._next(RequestArrived)
        await self._messenger.accept(request.request.user_id)

    async def ready(self) -> None:
        """Returns when a friend is here."""
        await self._next(PresenceChanged)

    async def bulk(self, size: int, texts: bool) -> float:
        """Sends so many bytes, with texts meanwhile; when it began."""
        friend = self._messenger.friends()[0].user_id
        stream = self._messenger.open_stream(friend, NAME)
        texting = asyncio.create_task(self._write_texts(friend)) if texts else None
        part, begin = bytes(WRITE_BYTES), time.monotonic()
        for at in range(0, size, WRITE_BYTES):
            await stream.send(memoryview(part)[: size - at])
        await stream.end()
        if texting is not None:
            texting.cancel()
        return begin

    async def received(self) -> float:
        """When a stream had come to its end."""
        return await self._received.get()

    async def latencies(self) -> list[float]:
        """Of the texts that came since, in seconds from `send` to the event that shows them."""
        found, self._latencies_s = self._latencies_s, []
        return found

    async def stop(self) -> None:
        await self._messenger.stop()

    async def _write_texts(self, friend: UserId) -> None:
        while True:
            await self._messenger.send(friend, repr(time.monotonic()))
            await asyncio.sleep(TEXT_EVERY_S)

    async def _receive(self, stream: IncomingStream) -> None:
        async for _ in stream:
            pass
        self._received.put_nowait(time.monotonic())

    def _on_event(self, event: ServiceEvent) -> None:
        if isinstance(event, MessageArrived):
            self._latencies_s.append(time.monotonic() - float(event.message.text))
        elif isinstance(event, RequestArrived | PresenceChanged | FriendChanged):
            self._events.put_nowait(event)

    async def _next(self, kind: type) -> ServiceEvent:
        while not isinstance(event := await self._events.get(), kind):
            pass
        return event


async def _main() -> None:
    tune_collector()
    end = BulkWorker()
    names = ("open", "befriend", "accept", "ready", "bulk", "received", "latencies", "stop")
    await serve({name: getattr(end, name) for name in names})


if __name__ == "__main__":
    asyncio.run(_main())
