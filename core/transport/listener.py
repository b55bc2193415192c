"""Accepting links: one port on all addresses or on chosen ones, bounded against silent and hasty callers.

Whoever has not shown a valid first frame is half-open: at most 64 per address and 1,024 in all, five seconds, four
KiB. Nothing is sent to them, and the oldest gives way, so that they cost little and shut out nobody.
"""

import asyncio
import contextlib
import errno
import functools
import logging
import os
import socket
import sys
from collections import Counter
from collections.abc import Callable, Sequence

from core.protocol.admission import MAX_HALF_OPEN, HalfOpen, XxLimiter
from core.protocol.events import Pattern
from core.protocol.first_frame import FirstFrame
from core.protocol.hello import Hello
from core.protocol.identity import Identity
from core.protocol.link import Link
from core.protocol.verdict import Admission, Verdict
from core.transport.connection import Connection, EventHandler

log = logging.getLogger(__name__)

WILDCARD = ("0.0.0.0", "::")
BACKLOG = 512  # callers the kernel keeps for us while the loop is busy
ACCEPTS_PER_WAKE = 64  # a flood of callers leaves the loop to the others after this many
EXHAUSTED_PAUSE_S = 0.25  # no file descriptor left: look again soon, do not spin
EVICTED_WHEN_EXHAUSTED = 32  # silent callers that give their descriptors back at once
SAME_PORT_TRIES = 16  # a free port of IPv4 may be taken in IPv6
# XX is the first to be refused under load: from an eighth of the half-open cap on.
MAX_HALF_OPEN_FOR_XX = MAX_HALF_OPEN // 8

_EXHAUSTED = {errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM}


class Listener:
    """Accepts connections and answers their handshakes; established ones belong to whoever gets the events.

    `on_events` gets the events of every connection, also of those that never proved anything. `hello()` is asked for
    each connection. `answers_strangers()` says whether XX, which needs only an address, is answered at all.
    """

    def __init__(
        self,
        identity: Identity,
        hello: Callable[[], Hello],
        on_events: EventHandler,
        *,
        answers_strangers: Callable[[], bool],
    ) -> None:
        self.refused: Counter[str] = Counter()
        self.port = 0
        self._identity = identity
        self._hello = hello
        self._on_events = on_events
        self._answers_strangers = answers_strangers
        self._loop = asyncio.get_running_loop()
        self._half_open: HalfOpen[Connection] = HalfOpen()
        self._waiting: dict[Connection, None] = {}
        self._xx = XxLimiter()
        self._doors: dict[str, _Door] = {}

    @property
    def half_open(self) -> int:
        """Connections whose handshake is not finished."""
        return len(self._half_open)

    @property
    def hosts(self) -> tuple[str, ...]:
        """Where it listens."""
        return tuple(self._doors)

    async def start(self, ports: Sequence[int], hosts: Sequence[str] = WILDCARD) -> int:
        """Listens on the first of `ports` (0: any free one) that is free on every host; returns it.

        Hosts that do not exist (no IPv6, an address not ready yet) are left out. OSError if no port can be had.
        """
        self.port, sockets = _bind_first(ports, hosts)
        for host, listening in sockets.items():
            await self._open_door(host, listening)
        return self.port

    async def set_hosts(self, hosts: Sequence[str]) -> None:
        """Listens on exactly these hosts, on the same port; connections that exist stay. What fails is left out."""
        for host in [host for host in self._doors if host not in hosts]:
            self._doors.pop(host).close()
        for host in [host for host in hosts if host not in self._doors]:
            try:
                listening = _bind(host, self.port)
            except OSError as error:
                log.debug("cannot listen on %s: %s", host, error)
                continue
            await self._open_door(host, listening)

    async def stop(self) -> None:
        """Stops listening and drops what is half-open; established connections are their owner's. Safe to repeat."""
        for door in self._doors.values():
            door.close()
        self._doors.clear()
        for connection in list(self._waiting):
            connection.abort()

    async def _open_door(self, host: str, listening: socket.socket) -> None:
        door = _Door(listening, self._new_connection, self._exhausted)
        await door.open()
        self._doors[host] = door

    def _new_connection(self) -> Connection:
        def admit(frame: FirstFrame) -> Verdict:
            is_welcome = self._admits(frame.pattern, connection)
            return Admission.ADMIT if is_welcome else Admission.SILENCE

        link = Link.answer(self._identity, self._hello(), now=self._loop.time(), admit=admit)
        connection = Connection(link, self._on_events, self._loop, self)
        return connection

    def _admits(self, pattern: Pattern, connection: Connection) -> bool:
        if pattern is not Pattern.XX:
            return True  # of a ticket its issuer decides (TicketPresented)
        if not self._answers_strangers() or len(self._half_open) > MAX_HALF_OPEN_FOR_XX:
            return False
        return self._xx.allow(connection.host, self._loop.time())

    def _exhausted(self) -> None:
        """No file descriptors are left: the oldest silent callers give theirs back."""
        self.refused["exhausted"] += 1
        silent = [connection for connection in self._waiting if not connection.link.proved]
        for connection in silent[:EVICTED_WHEN_EXHAUSTED]:
            connection.abort()

    # Watcher

    def made(self, connection: Connection) -> None:
        self._waiting[connection] = None
        for superfluous in self._half_open.opened(connection, connection.host):
            self.refused["too_many" if superfluous is connection else "evicted"] += 1
            superfluous.abort()

    def proved(self, connection: Connection) -> bool:
        self._half_open.proved(connection)
        return True

    def ended(self, connection: Connection) -> None:
        self._half_open.closed(connection)
        self._waiting.pop(connection, None)


class _Door:
    """One listening socket. Accepts by readiness, or by asyncio's server where the loop has none (Windows)."""

    def __init__(
        self, listening: socket.socket, factory: Callable[[], Connection], exhausted: Callable[[], None]
    ) -> None:
        self._socket = listening
        self._factory = factory
        self._on_exhausted = exhausted
        self._loop = asyncio.get_running_loop()
        self._server: asyncio.Server | None = None
        self._pause: asyncio.TimerHandle | None = None
        self._adoptions: set[asyncio.Task[object]] = set()

    async def open(self) -> None:
        try:
            self._loop.add_reader(self._socket, self._on_readable)
        except NotImplementedError:
            self._server = await self._loop.create_server(self._factory, sock=self._socket, backlog=BACKLOG)

    def close(self) -> None:
        if self._pause is not None:
            self._pause.cancel()
        if self._server is not None:
            self._server.close()
            return
        self._loop.remove_reader(self._socket)
        self._socket.close()
        for adoption in self._adoptions:
            adoption.cancel()

    def _on_readable(self) -> None:
        for _ in range(ACCEPTS_PER_WAKE):
            try:
                accepted, _ = self._socket.accept()
            except (BlockingIOError, InterruptedError):
                return
            except OSError as error:  # a caller that is gone already, or no descriptor left
                if error.errno in _EXHAUSTED:
                    self._rest()
                    return
                continue
            self._adopt(accepted)

    def _adopt(self, accepted: socket.socket) -> None:
        accepted.setblocking(False)
        adoption: asyncio.Task[object] = self._loop.create_task(
            self._loop.connect_accepted_socket(self._factory, accepted), name="adopt"
        )
        self._adoptions.add(adoption)
        adoption.add_done_callback(functools.partial(self._adopted, accepted))

    def _adopted(self, accepted: socket.socket, adoption: asyncio.Task[object]) -> None:
        self._adoptions.discard(adoption)
        if not adoption.cancelled() and (error := adoption.exception()) is not None:
            log.debug("a caller was gone at once: %s", error)
            accepted.close()

    def _rest(self) -> None:
        """Leaves further callers to the kernel for a moment; accepting at once would fail and spin."""
        log.debug("no file descriptor is left for a caller")
        self._loop.remove_reader(self._socket)
        self._pause = self._loop.call_later(
            EXHAUSTED_PAUSE_S, self._loop.add_reader, self._socket, self._on_readable
        )
        self._on_exhausted()


def _bind_first(ports: Sequence[int], hosts: Sequence[str]) -> tuple[int, dict[str, socket.socket]]:
    failure = OSError("no port to try")
    for port in ports:
        for _ in range(SAME_PORT_TRIES if port == 0 else 1):
            try:
                return _bind_hosts(hosts, port)
            except OSError as error:
                failure = error
    raise failure


def _bind_hosts(hosts: Sequence[str], port: int) -> tuple[int, dict[str, socket.socket]]:
    """One port on all hosts. OSError if it is taken on one of them, or if no host exists."""
    bound: dict[str, socket.socket] = {}
    failure = OSError(errno.EADDRNOTAVAIL, "no address to listen on")
    with contextlib.ExitStack() as undo:
        for host in hosts:
            try:
                bound[host] = undo.enter_context(_bind(host, port))
            except OSError as error:
                if not _is_absent(error):
                    raise
                failure = error
                continue
            port = bound[host].getsockname()[1]
        if not bound:
            raise failure
        undo.pop_all()
    return port, bound


def _is_absent(error: OSError) -> bool:
    """IPv6 is switched off, or an address or its interface is gone or not ready yet."""
    absent = {errno.EAFNOSUPPORT, errno.EADDRNOTAVAIL, errno.EPROTONOSUPPORT, errno.ENODEV}
    return isinstance(error, socket.gaierror) or error.errno in absent


def _bind(host: str, port: int) -> socket.socket:
    """A listening, non-blocking socket. OSError."""
    family, kind, proto, _, address = socket.getaddrinfo(
        host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST | socket.AI_PASSIVE
    )[0]
    listening = socket.socket(family, kind, proto)
    try:
        _set_options(listening)
        listening.bind(address)
        listening.listen(BACKLOG)
        listening.setblocking(False)
    except OSError:
        listening.close()
        raise
    return listening


def _set_options(listening: socket.socket) -> None:
    """Our own port may be taken again right after a restart; nobody else may take it from us."""
    if os.name == "posix":
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    elif sys.platform == "win32":
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
    if listening.family == socket.AF_INET6:
        listening.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
