"""Accepting links: one port on all addresses or on chosen ones, bounded against silent and hasty callers.

Whoever has not shown a valid first frame is half-open: at most 64 per source and 1,024 in all, five seconds, four
KiB. Nothing is sent to them, and the oldest gives way, so that they cost little and shut out nobody. Whoever has shown
one is judged by the gate; handshakes go on a few in each turn of the loop, so that links that are up keep their pace.
"""

import asyncio
import contextlib
import errno
import logging
import os
import socket
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from core.protocol.admission import HalfOpen, XxLimiter
from core.protocol.events import Pattern
from core.protocol.first_frame import FirstFrame
from core.protocol.gate import Gate
from core.protocol.hello import Hello
from core.protocol.identity import Identity
from core.protocol.link import Link
from core.protocol.noise import EphemeralFactory
from core.protocol.source import source_of
from core.protocol.verdict import Admission, Verdict
from core.transport import sockets
from core.transport.connection import Connection, EventHandler
from core.transport.sockets import SocketTransport

log = logging.getLogger(__name__)

WILDCARD = ("0.0.0.0", "::")
BACKLOG = 512  # callers the kernel keeps for us while the loop is busy
# A flood of callers leaves the loop to the others after so many, and waits then for so many times as long as they took,
# so that what they do next, the links that are up and the threads that write to the disk have their turn too.
ACCEPTS_PER_WAKE, FLOOD_REST = 16, 5
TURN_PAUSE_S = 0.002  # the same between turns of handshakes that wait: 2,000 a second at most
EXHAUSTED_PAUSE_S = 0.25  # no file descriptor left: look again soon, do not spin
EVICTED_WHEN_EXHAUSTED = 32  # silent callers that give their descriptors back at once
SAME_PORT_TRIES = 16  # a free port of IPv4 may be taken in IPv6

_FIRST_FAULTS = {"decrypt", "dh"}  # what was wrong inside a first frame that was let in
_NO_FAULT = {None, "eof"}  # we dropped the caller, or it has found a better way
_EXHAUSTED = {errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM}


class Listener:
    """Accepts connections and answers their handshakes; established ones belong to whoever gets the events.

    `on_events` gets the events of every connection, also of those that never proved anything. `hello()` is asked for
    each connection. `answers_strangers()` says whether XX, which needs only an address, is answered at all;
    `knows_ticket(id)` whether a link can be resumed with this ticket: then the gate lets it pass.
    """

    def __init__(
        self,
        identity: Identity,
        hello: Callable[[], Hello],
        on_events: EventHandler,
        *,
        answers_strangers: Callable[[], bool],
        knows_ticket: Callable[[bytes], bool] = lambda _: False,
        ephemeral: EphemeralFactory = X25519PrivateKey.generate,
    ) -> None:
        self.refused: Counter[str] = Counter()
        self.port = 0
        self._identity = identity
        self._hello = hello
        self._on_events = on_events
        self._answers_strangers = answers_strangers
        self._knows_ticket = knows_ticket
        self._ephemeral = ephemeral
        self._loop = asyncio.get_running_loop()
        self._half_open: HalfOpen[Connection] = HalfOpen()
        self._waiting: dict[Connection, None] = {}
        self._xx = XxLimiter()
        self._gate: Gate[Connection] = Gate(self._loop.time())
        self._is_turn_due = False
        self._doors: dict[str, _Door] = {}

    @property
    def half_open(self) -> int:
        """Connections whose handshake is not finished."""
        return len(self._half_open)

    @property
    def effort(self) -> int:
        """What callers of a source that is not busy are asked for; 0 without load."""
        return self._gate.effort(len(self._half_open), self._loop.time())

    @property
    def hosts(self) -> tuple[str, ...]:
        """Where it listens."""
        return tuple(self._doors)

    async def start(self, ports: Sequence[int], hosts: Sequence[str] = WILDCARD) -> int:
        """Listens on the first of `ports` (0: any free one) that is free on every host; returns it.

        Hosts that do not exist (no IPv6, an address not ready yet) are left out. OSError if no port can be had.
        Without any host it listens nowhere, until `set_hosts`, and takes the first port that has a number.
        """
        if not hosts:
            self.port = next((port for port in ports if port), 0)
            return self.port
        self.port, sockets = _bind_first(ports, hosts)
        for host, listening in sockets.items():
            await self._open_door(host, listening)
        return self.port

    async def move(self, port: int, hosts: Sequence[str]) -> None:
        """Listens on another port, and then no more on the old one; connections that exist stay.

        OSError if it cannot be had: then nothing has changed.
        """
        bound = _bind_hosts(hosts, port)[1] if hosts else {}
        before, self._doors, self.port = self._doors, {}, port
        for host, listening in bound.items():
            await self._open_door(host, listening)
        for door in before.values():
            door.close()

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

    def use(self, identity: Identity) -> None:
        """Answers as this identity from now on; call it while stopped."""
        self._identity = identity

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
            return self._judge(connection, frame)

        link = Link.answer(
            self._identity, self._hello(), now=self._loop.time(), admit=admit, ephemeral=self._ephemeral
        )
        connection = Connection(link, self._on_events, self._loop, self)
        return connection

    def _judge(self, connection: Connection, frame: FirstFrame) -> Verdict:
        if frame.pattern is Pattern.XX:
            return Admission.ADMIT if self._answers(connection) else Admission.SILENCE
        if frame.ticket_id is not None and self._knows_ticket(frame.ticket_id):
            return Admission.ADMIT
        return self._ask_gate(connection, frame)

    def _answers(self, connection: Connection) -> bool:
        """Strangers are the first to be refused under load."""
        if not self._answers_strangers() or self.effort:
            return False
        return self._xx.allow(source_of(connection.host), self._loop.time())

    def _ask_gate(self, connection: Connection, frame: FirstFrame) -> Verdict:
        source, half_open = source_of(connection.host), len(self._half_open)
        verdict = self._gate.decide(connection, frame, source, half_open, self._loop.time())
        if isinstance(verdict, Admission):
            self._want_turn()
        return verdict

    # The turns of those who wait

    def _want_turn(self) -> None:
        if not self._is_turn_due:
            self._is_turn_due = True
            self._loop.call_soon(self._take_turn)

    def _take_turn(self) -> None:
        """A few handshakes, then the loop and the other threads look after those who are up."""
        self._is_turn_due = False
        for outbid in self._gate.take_dropped():
            self.refused["outbid"] += 1
            outbid.abort()
        self._gate.begin_turn()
        while (connection := self._gate.next_turn(self._loop.time())) is not None:
            connection.proceed()
        if self._gate.waiting:
            self._is_turn_due = True
            self._loop.call_later(TURN_PAUSE_S, self._take_turn)

    def _exhausted(self) -> None:
        """No file descriptors are left: the oldest silent callers give theirs back."""
        self.refused["exhausted"] += 1
        silent = [connection for connection in self._waiting if not connection.link.proved]
        for connection in silent[:EVICTED_WHEN_EXHAUSTED]:
            connection.abort()

    # Watcher

    def made(self, connection: Connection) -> None:
        self._waiting[connection] = None
        for superfluous in self._half_open.opened(connection, source_of(connection.host)):
            self.refused["too_many" if superfluous is connection else "evicted"] += 1
            superfluous.abort()

    def proved(self, connection: Connection) -> bool:
        self._half_open.proved(connection)
        return True

    def ended(self, connection: Connection) -> None:
        self._half_open.closed(connection)
        self._waiting.pop(connection, None)
        self._tell_gate(connection, connection.link, self._loop.time())

    def _tell_gate(self, connection: Connection, link: Link, now: float) -> None:
        if link.is_established:
            if link.pattern is Pattern.XK:  # strangers and tickets have passed the gate by
                self._gate.finished(now)
            return
        self._gate.gone(connection, now)
        if link.error in _FIRST_FAULTS or (link.proved and link.error not in _NO_FAULT):
            self._gate.misbehaved(source_of(connection.host), now)


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

    async def open(self) -> None:
        if sockets.HAS_READINESS:
            self._loop.add_reader(self._socket, self._on_readable)
        else:
            self._server = await self._loop.create_server(self._factory, sock=self._socket, backlog=BACKLOG)

    def close(self) -> None:
        if self._pause is not None:
            self._pause.cancel()
        if self._server is not None:
            self._server.close()
            return
        self._loop.remove_reader(self._socket)
        self._socket.close()

    def _on_readable(self) -> None:
        begin = time.monotonic()  # not every loop's clock is that fine
        for _ in range(ACCEPTS_PER_WAKE):
            try:
                accepted, peer = self._socket.accept()
            except (BlockingIOError, InterruptedError):
                return
            except OSError as error:  # a caller that is gone already, or no descriptor left
                if error.errno in _EXHAUSTED:
                    log.debug("no file descriptor is left for a caller")
                    self._rest(EXHAUSTED_PAUSE_S)
                    self._on_exhausted()
                    return
                continue
            accepted.setblocking(False)
            # whoever dials a known key sends its first frame at once
            SocketTransport(self._loop, accepted, peer, self._factory(), reads_first=True)
        self._rest(min(FLOOD_REST * (time.monotonic() - begin), EXHAUSTED_PAUSE_S))

    def _rest(self, pause_s: float) -> None:
        """Leaves further callers to the kernel for a moment."""
        self._loop.remove_reader(self._socket)
        self._pause = self._loop.call_later(pause_s, self._loop.add_reader, self._socket, self._on_readable)


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
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # whoever is accepted inherits it
    if listening.family == socket.AF_INET6:
        listening.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
