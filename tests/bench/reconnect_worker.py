"""One messenger that breaks its link and makes it anew: a process of its own (see processes.Worker)."""

import asyncio
import logging
import time
from pathlib import Path

from core.service import dialling
from core.service.config import Config, Protection
from core.service.dialling import Dialling
from core.service.events import MessageStateChanged, RequestArrived, ServiceEvent
from core.service.messenger import Messenger
from core.service.model import MessageState, Presence, UserId
from tests.bench.nodes import LOOPBACK
from tests.bench.processes import serve

HOW = ("full", "resumed", "early")


class ReconnectWorker:
    """It dials only when it is told to."""

    async def start(self, home: str) -> dict[str, object]:
        """What `befriend` takes."""
        dialling.POLITE_DELAY_S = 0.0
        config = Config(
            Path(home),
            name=Path(home).name,
            discovery=False,
            interfaces=(LOOPBACK,),
            protection=Protection.FILE,
            keyring=False,
        )
        self._messenger = await Messenger.open(config)
        self._messenger.subscribe(self._take)
        self._arrived: asyncio.Queue[ServiceEvent] = asyncio.Queue()
        await self._messenger.start()
        self._node = self._messenger._node
        return {"invite": self._messenger.me.invite}

    async def befriend(self, invite: str) -> None:
        """Returns when the other has accepted."""
        self._friend = (await self._messenger.invite(invite)).user_id
        await self._messenger.request(self._friend)
        await self._until_online()
        self._rest()

    async def accept(self) -> None:
        """The first request that comes."""
        while not isinstance(event := await self._arrived.get(), RequestArrived):
            pass
        await self._messenger.accept(event.request.user_id)
        await self._until_online()
        self._rest()

    async def reconnects(self, count: int, how: str) -> list[float]:
        """Seconds from the first packet of TCP until a message that waited was delivered, each time."""
        return [await self._reconnect(how) for _ in range(count)]

    async def stop(self) -> None:
        await self._messenger.stop()

    async def _reconnect(self, how: str) -> float:
        self._node.links.abort_all()
        while self._messenger.connections():  # noqa: ASYNC110
            await asyncio.sleep(0)
        message = await self._messenger.send(self._friend, "x" * 200)
        self._forget(how)
        await self._node._runner.drained()
        begin = time.perf_counter()
        Dialling.want(self._node.dialling, self._friend)
        while not self._is_delivered(await self._arrived.get(), message.message_id):
            pass
        taken = time.perf_counter() - begin
        (connection,) = self._messenger.connections()
        assert (connection.kind == "resume") is (how != "full")
        await self._until_online()
        return taken

    def _forget(self, how: str) -> None:
        """What would make the link quicker."""
        if how == "full":
            self._node.state.tickets.drop(self._friend)
        elif how == "resumed":
            self._node.engine.resuming._running.pop(self._friend, None)
        self._node.dialling._redials.clear()

    def _rest(self) -> None:
        self._node.dialling.want = _nobody  # type: ignore[method-assign]

    async def _until_online(self) -> None:
        while all(friend.presence is not Presence.ONLINE for friend in self._messenger.friends()):
            await self._arrived.get()

    def _is_delivered(self, event: ServiceEvent, message_id: object) -> bool:
        return (
            isinstance(event, MessageStateChanged)
            and event.message_id == message_id
            and event.state is MessageState.DELIVERED
        )

    def _take(self, event: ServiceEvent) -> None:
        self._arrived.put_nowait(event)


def _nobody(user: UserId) -> None:
    """Nobody is dialled by itself."""


async def _main() -> None:
    logging.disable()
    end = ReconnectWorker()
    names = ("start", "befriend", "accept", "reconnects", "stop")
    await serve({name: getattr(end, name) for name in names})


if __name__ == "__main__":
    asyncio.run(_main())
