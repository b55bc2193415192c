"""TCP on the event loop: dialling, and a transport that costs no more than its socket.

asyncio's own transports take as much time for a short connection as all its cryptography; they serve only where the
loop does not tell of readiness (Windows).
"""

import asyncio
import contextlib
import errno
import os
import socket
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from core.protocol.address import Address

if TYPE_CHECKING:
    from _typeshed import FileDescriptorLike

# A read takes at most this much: four of the largest records, so that a bulk sender costs few wake-ups while the
# other connections of the loop wait for under a millisecond.
READ_BYTES = 256 * 1024
# What the kernel takes of bulk before the network has: with as much waiting here it keeps 1 Gbit/s busy, and at 25
# Mbit/s a text waits 10 ms for it. Without a bound it takes megabytes: a text then waits a quarter of a second.
UNSENT_BYTES = 32 * 1024

PeerName = tuple[str, int] | tuple[str, int, int, int]

HAS_READINESS = os.name == "posix"  # whether loops tell when a socket can be read and written

READS_PER_WAKE = 4  # of a peer that sends a little at a time; then the other connections have their turn

_UNDER_WAY = {errno.EINPROGRESS, errno.EALREADY, errno.EINTR}
_NOT_NOW = (BlockingIOError, InterruptedError)
_NOTHING = memoryview(b"")
_shared = threading.local()


def read_buffer() -> memoryview:
    """The buffer every connection of this thread's loop reads into: it is emptied before the next read begins."""
    if not hasattr(_shared, "view"):
        _shared.view = memoryview(bytearray(READ_BYTES))
    return cast("memoryview", _shared.view)


class SocketTransport(asyncio.Transport):
    """What asyncio's socket transport does for a BufferedProtocol, in as many calls as the kernel asks for."""

    __slots__ = (
        "_file",
        "_has_sent",
        "_is_closing",
        "_is_ended",
        "_is_paused",
        "_loop",
        "_peer",
        "_protocol",
        "_socket",
        "_waiting",
    )

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        connected: socket.socket,
        peer: PeerName,
        protocol: asyncio.BufferedProtocol,
        *,
        reads_first: bool = False,
    ) -> None:
        """Takes over a connected, non-blocking socket. What `protocol` writes when it is told so leaves first.

        `reads_first` takes what is there already before the loop is asked to watch, which costs an answer time.
        """
        self._file = connected.fileno()
        self._loop = loop
        self._socket = connected
        self._peer = peer
        self._protocol = protocol
        self._waiting = _NOTHING
        self._is_paused = self._is_closing = self._is_ended = self._has_sent = False
        protocol.connection_made(self)
        if reads_first:
            self.read_now()
        if self.is_reading():
            loop.add_reader(self._file, self.read_now)

    def get_extra_info(self, name: str, default: Any = None) -> Any:
        match name:
            case "peername":
                return self._peer
            case "sockname":
                return _name(self._socket)
            case "socket":
                return self._socket
            case _:
                return default

    # Reading

    def is_reading(self) -> bool:
        return not (self._is_paused or self._is_closing)

    def pause_reading(self) -> None:
        if self.is_reading():
            self._is_paused = True
            self._loop.remove_reader(self._file)

    def resume_reading(self) -> None:
        if self._is_paused and not self._is_closing:
            self._is_paused = False
            self._loop.add_reader(self._file, self.read_now)

    def read_now(self) -> None:
        """Takes what is there; the loop calls it whenever something is.

        uvloop tells of a reset but once, and watches no more after that: so this reads on to the end of what is there,
        or has the socket watched anew. Where an answer was sent, that has asked already.
        """
        for _ in range(READS_PER_WAKE):
            self._has_sent = False
            count = self._read_some()
            if not count or self._has_sent:
                return
            if count == READ_BYTES:
                break
        self._loop.call_soon(self._watch_again)

    def _read_some(self) -> int:
        """How many bytes came; 0 if nothing more is to be read now."""
        if not self.is_reading():
            return 0
        try:
            count = self._socket.recv_into(self._protocol.get_buffer(-1))
        except _NOT_NOW:
            return 0
        except OSError:
            self.abort()
            return 0
        if count:
            self._protocol.buffer_updated(count)
        else:
            self._protocol.eof_received()
            self.close()
        return count

    def _watch_again(self) -> None:
        if self.is_reading():
            watch_again(self._loop, self._file, self.read_now)

    # Writing

    def get_write_buffer_size(self) -> int:
        return len(self._waiting)

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Hands on what the kernel takes; the rest waits, which is told. After the end of the stream, nothing."""
        if self._is_ended or self._is_closing:
            return
        if not self._waiting:
            sent = self._send(data)
            if sent == len(data) or self._is_closing:
                return
            self._loop.add_writer(self._file, self._on_writable)
            self._waiting = memoryview(bytes(data))[sent:]
            self._protocol.pause_writing()
        else:
            self._waiting = memoryview(bytes(self._waiting) + bytes(data))

    def write_eof(self) -> None:
        """Ends our direction after what waits. OSError if the peer has reset the stream."""
        if not self._is_ended and not self._is_closing:
            self._is_ended = True
            if not self._waiting:
                self._socket.shutdown(socket.SHUT_WR)

    def _send(self, data: bytes | bytearray | memoryview) -> int:
        try:
            sent = self._socket.send(data)
        except _NOT_NOW:
            return 0
        except OSError:
            self.abort()
            return 0
        self._has_sent = True
        return sent

    def _on_writable(self) -> None:
        if not self._waiting:  # aborted in the same turn
            return
        sent = self._send(self._waiting)
        self._waiting = self._waiting[sent:]
        if sent and not self._waiting:
            self._sent_all()
            self._protocol.resume_writing()

    def _sent_all(self) -> None:
        self._loop.remove_writer(self._file)
        if self._is_closing:
            self._lose()
        elif self._is_ended:
            try:
                self._socket.shutdown(socket.SHUT_WR)
            except OSError:
                self.abort()

    # The end

    def is_closing(self) -> bool:
        return self._is_closing

    def close(self) -> None:
        """Drops the socket after what waits was sent; connection_lost follows on another turn of the loop."""
        if not self._is_closing:
            self._is_closing = True
            self._loop.remove_reader(self._file)
            if not self._waiting:
                self._lose()

    def abort(self) -> None:
        """Drops the socket and what waits."""
        if self._is_closing and not self._waiting:
            return
        if self._waiting:
            self._waiting = _NOTHING
            self._loop.remove_writer(self._file)
        self._is_closing = True
        self._loop.remove_reader(self._file)
        self._lose()

    def _lose(self) -> None:
        """The peer's loop hears of it while ours still tells our side."""
        self._socket.close()
        self._loop.call_soon(self._protocol.connection_lost, None)


def watch_again(
    loop: asyncio.AbstractEventLoop, file: "FileDescriptorLike", callback: Callable[..., None], *args: Any
) -> None:
    """After an error on what the loop watches: uvloop has forgotten it by the next turn, other loops have not."""
    loop.remove_reader(file)
    loop.add_reader(file, callback, *args)


def tell_whether_anything_waits(transport: asyncio.Transport) -> None:
    """From now on the protocol is paused as soon as anything waits for the socket, and resumed when nothing does.

    Ours never do otherwise. What the kernel still holds keeps the network busy meanwhile.
    """
    if not isinstance(transport, SocketTransport):
        transport.set_write_buffer_limits(0)


# Not every Python names the option of macOS.
_NOTSENT_LOWAT = 0x201 if sys.platform == "darwin" else getattr(socket, "TCP_NOTSENT_LOWAT", None)


def bound_unsent(transport: asyncio.Transport) -> None:
    """Keeps the kernel from taking more than some UNSENT_BYTES ahead of the network, where the system can.

    Windows cannot, and need not: its send buffer follows what the path needs in flight (the ideal send backlog), and
    takes one write above that. Setting SO_SNDBUF would end this.
    """
    if _NOTSENT_LOWAT is not None:
        with contextlib.suppress(OSError):  # not TCP, or an older system
            held: socket.socket = transport.get_extra_info("socket")
            held.setsockopt(socket.IPPROTO_TCP, _NOTSENT_LOWAT, UNSENT_BYTES)


# Dialling


class Dialling:
    """TCP to an address. `put` says what becomes of it: it may take its time, TCP's round trip is under way."""

    __slots__ = ("_connection", "_error", "_failed", "_is_over", "_loop", "_socket", "_target", "_task")

    _connection: asyncio.BufferedProtocol
    _failed: Callable[[OSError], None]

    def __init__(self, loop: asyncio.AbstractEventLoop, address: Address) -> None:
        self._loop = loop
        self._is_over = False
        self._socket: socket.socket | None = None
        self._task: asyncio.Task[None] | None = None
        self._error: OSError | None = None
        try:
            family, self._target = _target(address)
            self._socket = _new_socket(family)
            if HAS_READINESS:
                self._connect(self._socket)
        except OSError as error:
            self._error = error

    def put(self, connection: asyncio.BufferedProtocol, failed: Callable[[OSError], None]) -> None:
        """`connection` is put on the socket, or `failed` called on a later turn of the loop; never both."""
        self._connection = connection
        self._failed = failed
        try:
            self._go_on()
        except OSError as error:
            self._loop.call_soon(self._fail, error)

    def give_up(self) -> None:
        """From now on neither happens. Once the connection is made this does nothing."""
        if self._is_over:
            return
        self._is_over = True
        if self._task is not None:
            self._task.cancel()
        elif self._socket is not None:
            self._loop.remove_writer(self._socket.fileno())
        if self._socket is not None:
            self._socket.close()

    def _go_on(self) -> None:
        if self._error is not None:
            raise self._error
        assert self._socket is not None
        dialled = self._socket
        if not HAS_READINESS:
            self._task = self._loop.create_task(self._connect_by_asyncio(dialled), name="dial")
        elif self._connect(dialled):  # on one machine it is done already
            self._connected(dialled)
        else:
            self._loop.add_writer(dialled.fileno(), self._on_writable, dialled)

    def _connect(self, dialled: socket.socket) -> bool:
        """Whether it is done; asked again it says how it stands. OSError if it failed."""
        error = dialled.connect_ex(self._target)
        if error in _UNDER_WAY:
            return False
        if error not in (0, errno.EISCONN):
            raise OSError(error, "connect")
        return True

    def _on_writable(self, dialled: socket.socket) -> None:
        if self._is_over:
            return
        self._loop.remove_writer(dialled.fileno())
        error = dialled.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if error == 0:
            self._connected(dialled)
        else:
            self._fail(OSError(error, "connect"))

    def _connected(self, dialled: socket.socket) -> None:
        self._is_over = True
        SocketTransport(self._loop, dialled, self._target, self._connection)

    async def _connect_by_asyncio(self, dialled: socket.socket) -> None:
        try:
            await self._loop.sock_connect(dialled, self._target)
            self._is_over = True
            await self._loop.create_connection(lambda: self._connection, sock=dialled)
        except OSError as error:
            self._is_over = False
            self._fail(error)

    def _fail(self, error: OSError) -> None:
        if self._is_over:
            return
        self._is_over = True
        if self._socket is not None:
            self._socket.close()
        self._failed(error)


def _name(connected: socket.socket) -> Any:
    """As getsockname gives it; None once the socket is closed."""
    try:
        return connected.getsockname()
    except OSError:
        return None


def _new_socket(family: socket.AddressFamily) -> socket.socket:
    dialled = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    dialled.setblocking(False)
    dialled.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return dialled


def _target(address: Address) -> tuple[socket.AddressFamily, PeerName]:
    """What a socket connects to. OSError for an interface that does not exist."""
    if ":" not in address.host:
        return socket.AF_INET, (address.host, address.port)
    found = socket.getaddrinfo(
        address.host, address.port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST
    )
    host, *rest = found[0][4]
    return socket.AF_INET6, (str(host).partition("%")[0], *rest)
