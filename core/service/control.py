"""The control socket: how other programs of the same person talk to the running node of a home.

Only its owner can open it: a Unix socket in the home (control_socket.py), on Windows a named pipe (control_pipe.py).
What is said over it is the caller's affair: `ControlServer` is given a function that makes a `LineSession` for each
connection. The profile's lock says whether a node runs: whoever starts a `ControlServer` holds it.
"""

import asyncio
import contextlib
import logging
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Protocol, cast

if sys.platform == "win32":
    from core.service import control_pipe as system
else:
    from core.service import control_socket as system

log = logging.getLogger(__name__)

MAX_CONNECTIONS = 64  # one person's terminals and scripts; each may hold a megabyte of an unfinished line
WRITE_HIGH, WRITE_LOW = (
    1_048_576,
    262_144,
)  # bytes a client has not read: above HIGH, then `drained` below LOW
FAREWELL_S = 1.0  # how long a client may take to read what is left when the server closes


class Channel(Protocol):
    """Where a session writes. `pause` and `resume` concern what is read from the other end."""

    def write(self, data: bytes) -> None: ...
    def pending_bytes(self) -> int: ...
    def pause(self) -> None: ...
    def resume(self) -> None: ...
    def finish(self) -> None:
        """Everything is said: close when the rest is written. May be called twice."""

    def fail(self, reason: str) -> None:
        """Give up on the other end."""


class LineSession(Protocol):
    """What a connection feeds. Its channel exists before it does and outlives it."""

    def feed(self, data: bytes) -> None: ...
    def end(self) -> None:
        """The client will send no more."""

    def drained(self) -> None:
        """The client has read much of what was pending."""

    def lost(self) -> None:
        """The connection is gone."""


SessionFactory = Callable[[Channel], LineSession]


class ControlServer:
    """Serves the sessions that `open_session` makes, one for each connection."""

    def __init__(self, home: Path, open_session: SessionFactory) -> None:
        self._home = home
        self._open_session = open_session
        self._listener: system.Listener | None = None
        self._connections: set[_Connection] = set()

    async def start(self) -> None:
        """Listens. Raises OSError if that is not possible; the text says why."""
        self._listener = await system.listen(self._home, self._connect)
        log.info("control socket at %s", self._listener.address)

    async def close(self) -> None:
        """Removes the socket and ends the connections after what they still have to write. Safe to call twice."""
        listener, self._listener = self._listener, None
        if listener is not None:
            listener.close()
        connections = list(self._connections)
        for connection in connections:
            connection.finish()
        if connections:
            await asyncio.wait([connection.gone for connection in connections], timeout=FAREWELL_S)
        for connection in connections:
            connection.abort()

    def _connect(self) -> "_Connection":
        return _Connection(self._open_session, self._connections)


class _Connection(asyncio.Protocol):
    """One client; the `Channel` of its session."""

    def __init__(self, open_session: SessionFactory, connections: "set[_Connection]") -> None:
        self._open_session = open_session
        self._connections = connections
        self._session: LineSession | None = None
        self._transport: asyncio.Transport | None = None
        self.gone = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        transport = cast("asyncio.Transport", transport)  # what uvloop gives is none by its class
        if len(self._connections) >= MAX_CONNECTIONS:
            transport.abort()
            return
        transport.set_write_buffer_limits(WRITE_HIGH, WRITE_LOW)
        self._transport = transport
        self._connections.add(self)
        self._session = self._open_session(self)

    def data_received(self, data: bytes) -> None:
        if self._session is not None:
            self._session.feed(data)

    def eof_received(self) -> bool:
        """True: the client may still read the replies to what it sent."""
        if self._session is not None:
            self._session.end()
        return True

    def resume_writing(self) -> None:
        if self._session is not None:
            self._session.drained()

    def connection_lost(self, _: Exception | None) -> None:
        self.gone.set_result(None)
        self._connections.discard(self)
        self._transport = None
        if self._session is not None:
            self._session.lost()

    def write(self, data: bytes) -> None:
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(data)

    def pending_bytes(self) -> int:
        return 0 if self._transport is None else self._transport.get_write_buffer_size()

    def pause(self) -> None:
        if self._transport is not None:
            self._transport.pause_reading()

    def resume(self) -> None:
        if self._transport is not None:
            self._transport.resume_reading()

    def finish(self) -> None:
        if self._transport is not None:
            self._transport.close()

    def fail(self, reason: str) -> None:
        log.warning("a program at the control socket was cut off: %s", reason)
        self.abort()

    def abort(self) -> None:
        if self._transport is not None:
            self._transport.abort()


async def connect(home: Path, protocol: Callable[[], asyncio.Protocol]) -> asyncio.Transport | None:
    """A connection to the node that runs in `home`; None if none answers there."""
    with contextlib.suppress(OSError):
        return await system.connect(home, protocol)
    return None
