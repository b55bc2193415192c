"""The sessions of one running profile: each has the commands, each hears every event."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from core.cli import shapes
from core.cli.commander import Desk, answer
from core.cli.lines import Session, encode
from core.service.control import Channel, ControlServer
from core.service.events import ServiceEvent
from core.service.messenger import Messenger

GRACE_S = (
    1.0  # how long commands may still run when the node ends: a store takes milliseconds, a probe is given up
)


class Switchboard:
    """Opens sessions over channels and tells them what the messenger announces from now on."""

    def __init__(self, messenger: Messenger, quit_program: Callable[[], None]) -> None:
        self._messenger = messenger
        self._desk = Desk(messenger, quit_program)
        self._sessions: set[_OpenSession] = set()
        self._unsubscribe = messenger.subscribe(self.tell)

    def open(self, channel: Channel) -> Session:
        """A session that begins with `ready`; the messenger has been started."""
        session = _OpenSession(self._desk, channel, self._sessions.discard)
        self._sessions.add(session)
        session.put(encode(shapes.ready(self._messenger.me)))
        return session

    def tell(self, event: ServiceEvent) -> None:
        """Writes the event to every session."""
        shape = shapes.event(event) if self._sessions else None
        if shape is None:
            return
        line = encode(shape)
        for session in self._sessions:
            session.put(line)

    async def close(self) -> None:
        """Answers what was asked and takes nothing more. The channels stay open."""
        self._unsubscribe()
        await asyncio.gather(*(session.close(GRACE_S) for session in self._sessions))


class ControlDoor:
    """The control socket of a running messenger: the same JSON lines, a session for each connection.

    `quit_program` is called on the loop when a client sends `quit`.
    """

    def __init__(self, messenger: Messenger, home: Path, quit_program: Callable[[], None]) -> None:
        self._switchboard = Switchboard(messenger, quit_program)
        self._server = ControlServer(home, self._switchboard.open)

    async def start(self) -> None:
        """Raises OSError if the socket cannot be made; the text says why."""
        await self._server.start()

    async def close(self) -> None:
        """Before `Messenger.stop`: answers what was asked, then ends the connections and removes the socket."""
        await self._switchboard.close()
        await self._server.close()


class _OpenSession(Session):
    """A session that the switchboard forgets when its channel is gone."""

    def __init__(self, desk: Desk, channel: Channel, forget: "Callable[[_OpenSession], None]") -> None:
        super().__init__(lambda command: answer(desk, command), channel)
        self._forget = forget

    def lost(self) -> None:
        super().lost()
        self._forget(self)
