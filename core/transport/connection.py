"""One link on one socket: feeds the sans-IO Link what arrives, drains what it wants to send, keeps one timer.

No task belongs to a connection: an idle one is a socket, a transport, a Link and one entry in the loop's timer heap.
"""

import asyncio
from collections.abc import Callable, Iterable
from typing import Any, Protocol, cast

from core.errors import LocalProtocolError
from core.protocol.address import Address
from core.protocol.events import CloseReason, LinkEvent
from core.protocol.link import Link
from core.protocol.priorities import ROOM_BYTES
from core.protocol.tickets import IssuedTicket
from core.transport.sockets import bound_unsent, read_buffer, tell_whether_anything_waits

# How long our last record (CLOSE) may wait for a peer that does not read before the socket is dropped.
LINGER_S = 2.0

EventHandler = Callable[["Connection", list[LinkEvent]], None]


class Watcher(Protocol):
    """Looks after a connection until its handshake is over. All calls come before the events of the same step."""

    def made(self, connection: "Connection") -> None:
        """The socket is up; `connection.address` is known. May abort the connection."""

    def proved(self, connection: "Connection") -> bool:
        """`link.proved` has become true and nothing was sent since. False drops the connection, without events."""

    def ended(self, connection: "Connection") -> None:
        """The link is established, or closed before that: nothing more is told."""


class Connection(asyncio.BufferedProtocol):
    """A Link that lives on the event loop.

    `on_events` gets all events of one step in one list, on the loop, never from inside a call of the owner's; it may
    be replaced at any time. LinkClosed is the last event and comes exactly once. `on_writable`, if set, is called
    when bulk has left the link, so that its streams have room again, and when a peer that was slow reads again;
    `on_lost`, if set, when the socket is gone for good.

    While anything waits for the socket, everything else waits inside the link, where a text overtakes bulk.
    """

    __slots__ = (
        "_buffer",
        "_has_proved",
        "_is_bounded",
        "_is_ending",
        "_is_full",
        "_is_turn_due",
        "_loop",
        "_peer_name",
        "_timer",
        "_timer_at",
        "_transport",
        "_watcher",
        "link",
        "on_events",
        "on_lost",
        "on_writable",
    )

    def __init__(
        self,
        link: Link,
        on_events: EventHandler,
        loop: asyncio.AbstractEventLoop,
        watcher: Watcher | None = None,
    ) -> None:
        self.link = link
        self.on_events = on_events
        self.on_writable: Callable[[Connection], None] | None = None
        self.on_lost: Callable[[Connection], None] | None = None
        self._peer_name: Any = None
        self._loop = loop
        self._watcher = watcher
        self._transport: asyncio.Transport | None = None
        self._buffer = read_buffer()
        self._timer: asyncio.Handle | None = None
        self._timer_at = 0.0  # kept here: the handles of qasync do not tell
        self._is_turn_due = False
        self._is_full = False
        self._is_bounded = False
        self._has_proved = False
        self._is_ending = False

    @property
    def is_up(self) -> bool:
        """Whether there is a socket."""
        return self._transport is not None

    @property
    def address(self) -> Address | None:
        """The other end of a TCP socket, also when it is gone; None for any other kind, and before it is there."""
        try:
            return Address(self._peer_name[0], self._peer_name[1])
        except (TypeError, IndexError, LocalProtocolError):
            return None

    @property
    def host(self) -> str:
        """As the system writes the other end's; empty where there is no address."""
        return str(self._peer_name[0]) if self._peer_name else ""

    @property
    def local_host(self) -> str:
        """Our own end's address; empty where there is none any more."""
        name = None if self._transport is None else self._transport.get_extra_info("sockname")
        return str(name[0]) if name else ""

    @property
    def is_full(self) -> bool:
        """Whether the peer reads more slowly than we send; what is sent now waits inside the link."""
        return self._is_full

    @property
    def queued_bytes(self) -> int:
        """Bytes that wait in the link and in the socket's write buffer; the kernel's are not known."""
        waiting = self._transport.get_write_buffer_size() if self._transport is not None else 0
        return self.link.queued_bytes + waiting

    def send_packet(self, packet: bytes) -> None:
        """Queues one packet; all packets of one turn of the loop share records. LocalProtocolError as the Link's."""
        self.link.send_packet(packet)
        self._want_turn()

    def check(self) -> None:
        """Asks an established link for a sign of life (`Link.check`)."""
        self.link.check(self._loop.time())
        self._want_turn()

    def flush_soon(self) -> None:
        """Sends on the next turn of the loop what was put into `link` directly (streams, requests)."""
        self._want_turn()

    def use_ticket(self, issued: IssuedTicket | None) -> None:
        """Answers TicketPresented: with the ticket, just consumed durably, or None for the refusal."""
        self.link.use_ticket(issued, self._loop.time())
        self._want_turn()

    def work_done(self, nonce: int) -> None:
        """Answers WorkAsked."""
        self.link.work_done(nonce, self._loop.time())
        self._want_turn()

    def proceed(self) -> None:
        """The turn of a caller that had to wait. Nothing of it is left for a later turn of the loop."""
        self.link.proceed(self._loop.time())
        self._turn()

    def close(self, reason: CloseReason) -> None:
        """Says CLOSE and ends the connection; LinkClosed follows on the next turn of the loop."""
        self.link.close(reason, self._loop.time())
        self._finish()
        self._want_turn()

    def abort(self) -> None:
        """Drops the socket at once and says nothing; LinkClosed follows."""
        self.link.close(CloseReason.DONE, self._loop.time())
        if self._transport is not None:
            self._transport.abort()

    def pause_reading(self) -> None:
        """Leaves further input in the kernel, so that the peer slows down. The link's timer goes on."""
        if self._transport is not None:
            self._transport.pause_reading()

    def resume_reading(self) -> None:
        if self._transport is not None:
            self._transport.resume_reading()

    # asyncio's side

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._peer_name = transport.get_extra_info("peername")
        tell_whether_anything_waits(self._transport)
        if self._watcher is not None:
            self._watcher.made(self)
        self._turn()

    def get_buffer(self, sizehint: int) -> memoryview:  # noqa: ARG002 (asyncio's signature)
        return self._buffer

    def buffer_updated(self, nbytes: int) -> None:
        self.link.receive_data(self._buffer[:nbytes], self._loop.time())
        self._turn()

    def eof_received(self) -> None:
        self.link.receive_eof(self._loop.time())
        self._turn()

    def pause_writing(self) -> None:
        self._is_full = True

    def resume_writing(self) -> None:
        self._is_full = False
        if self.on_writable is not None:
            self.on_writable(self)
        self._turn()

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 (a reset is the end like any other)
        self._stop_timer()
        self._transport = None
        self.link.receive_eof(self._loop.time())
        self._turn()
        if self.on_lost is not None:
            self.on_lost(self)

    # one step

    def _want_turn(self) -> None:
        if not self._is_turn_due:
            self._is_turn_due = True
            self._loop.call_soon(self._turn)

    def _turn(self) -> None:
        self._is_turn_due = False
        if self._watcher is not None:
            self._tell_watcher(self._watcher)
        self._deliver()
        if self.link.is_closed:
            self._finish()
        else:
            self._flush()
            self.link.get_ahead(self._loop.time())
            self._arm_timer()

    def _tell_watcher(self, watcher: Watcher) -> None:
        link = self.link
        if link.proved and not self._has_proved:
            self._has_proved = True
            if not watcher.proved(self):
                self.on_events = _ignore
                self.abort()
        if link.is_established or link.is_closed:
            self._watcher = None
            watcher.ended(self)

    def _deliver(self) -> None:
        events: list[LinkEvent] = []
        while (event := self.link.next_event()) is not None:
            events.append(event)
        if not events:
            return
        try:
            self.on_events(self, events)
        except Exception:
            self.abort()  # a fault of ours ends this connection, not the loop
            raise

    def _flush(self) -> None:
        """Everything urgent, and bulk for about ROOM_BYTES: then the other links of the loop have their turn."""
        if self._transport is None or self._is_full:
            return
        has_bulk = self.link.has_bulk
        data = self.link.data_to_send(self._loop.time(), ROOM_BYTES)
        if data:
            self._transport.write(data)
        if has_bulk:
            self._sent_bulk(self._transport)

    def _sent_bulk(self, transport: asyncio.Transport) -> None:
        if not self._is_bounded:
            self._is_bounded = True
            bound_unsent(transport)
        if self.link.has_bulk and not self._is_full:
            self._want_turn()
        if self.on_writable is not None:
            self.on_writable(self)

    def _finish(self) -> None:
        """The link is over. Our CLOSE, if any, waits for the peer's end: closing on unread input would lose it.

        The refusal of a ticket does not: nothing may follow what it answers, and a caller holds no socket for it.
        """
        transport = self._transport
        if transport is None or self._is_ending or transport.is_closing():
            return
        self._is_ending = True
        self._stop_timer()
        farewell = self.link.data_to_send(self._loop.time())
        if farewell or transport.get_write_buffer_size():
            self._timer = self._loop.call_later(LINGER_S, transport.abort)
        if farewell:
            transport.write(farewell)
        if not farewell or self.link.peer is None:
            transport.close()
            return
        try:
            transport.write_eof()
        except OSError:  # the peer has reset the stream
            transport.abort()

    def _arm_timer(self) -> None:
        """Keeps one timer. A deadline that moved away leaves the earlier timer in place: it re-arms when it fires."""
        due = self.link.next_timer()
        if due is None or self._transport is None:
            return
        if self._timer is not None:
            if self._timer_at <= due:
                return
            self._timer.cancel()
        self._timer = self._loop.call_at(due, self._on_timer)
        self._timer_at = due

    def _on_timer(self) -> None:
        self._timer = None
        self.link.handle_timer(self._loop.time())
        self._turn()

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None


async def close_all(
    connections: Iterable[Connection], reason: CloseReason, timeout_s: float = LINGER_S
) -> None:
    """Says CLOSE on every connection and waits until the sockets are gone; after `timeout_s` they are dropped."""
    open_ones = {connection for connection in connections if connection.is_up}
    done = asyncio.get_running_loop().create_future()

    def lost(connection: Connection) -> None:
        open_ones.discard(connection)
        if not open_ones and not done.done():
            done.set_result(None)

    for connection in list(open_ones):
        connection.on_lost = lost
        connection.close(reason)
    try:
        async with asyncio.timeout(timeout_s):
            await (done if open_ones else asyncio.sleep(0))
    except TimeoutError:
        for connection in list(open_ones):
            connection.abort()
        await asyncio.sleep(0)


def _ignore(connection: Connection, events: list[LinkEvent]) -> None:
    """The handler of an attempt that lost: its end interests nobody."""
