"""A client for the profile of a home: through the node that runs there, else through a node of our own."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import cast

from core.cli.client import Client
from core.cli.lines import Session
from core.cli.switchboard import Switchboard
from core.service import control
from core.service.config import Config
from core.service.messenger import Messenger


@dataclass(frozen=True, slots=True)
class Door:
    """`is_own`: no node ran in the home, so this one has only just begun to look around."""

    client: Client
    is_own: bool


@asynccontextmanager
async def open_door(config: Config, *, network: bool) -> AsyncIterator[Door]:
    """An own node goes on the network only if `network`. Raises ProfileError, StorageError, CommandError, OSError."""
    socket = _SocketClient()
    transport = await control.connect(config.home, lambda: socket)
    if transport is None:
        async with _own_node(config, network) as client:
            yield Door(client, is_own=True)
        return
    try:
        yield Door(socket.client, is_own=False)
    finally:
        transport.close()


@asynccontextmanager
async def _own_node(config: Config, network: bool) -> AsyncIterator[Client]:
    messenger = await Messenger.open(config)
    try:
        if network:
            await messenger.start()
        switchboard = Switchboard(messenger, lambda: None)
        yield _LocalChannel(switchboard).client
        await switchboard.close()
    finally:
        await messenger.stop()


class _SocketClient(asyncio.Protocol):
    """A client at the end of a control socket."""

    def __init__(self) -> None:
        self.client = Client(self._write)
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)  # what uvloop gives is none by its class

    def data_received(self, data: bytes) -> None:
        self.client.feed(data)

    def connection_lost(self, _: Exception | None) -> None:
        self.client.lost()

    def _write(self, line: bytes) -> None:
        if self._transport is not None:
            self._transport.write(line)


class _LocalChannel:
    """The `Channel` between a session and a client in one process."""

    def __init__(self, switchboard: Switchboard) -> None:
        self.client = Client(self._to_session)
        self._session: Session = switchboard.open(self)

    def _to_session(self, line: bytes) -> None:
        self._session.feed(line)

    def write(self, data: bytes) -> None:
        self.client.feed(data)

    def pending_bytes(self) -> int:
        return 0

    def pause(self) -> None:
        """The one command of a client is never too many."""

    def resume(self) -> None:
        """Nothing was paused."""

    def finish(self) -> None:
        """The client goes away with the process."""

    def fail(self, reason: str) -> None:
        """Nothing is ever pending."""
