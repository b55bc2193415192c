"""The service's side of the links: which connection carries which link id, and what it brings."""

import asyncio
import contextlib
import logging
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Protocol

from core.messaging.effects import (
    CloseLink,
    LinkEffect,
    PacketKind,
    SendAnswer,
    SendPacket,
    SendRedirect,
    SendRequest,
    SendTicket,
)
from core.messaging.model import Connection as ConnectionView
from core.messaging.model import Stats
from core.protocol.address import Address
from core.protocol.events import (
    AnswerReceived,
    CloseReason,
    Established,
    LinkClosed,
    LinkEvent,
    PacketReceived,
    Pattern,
    RedirectReceived,
    RequestReceived,
    StreamData,
    StreamEnded,
    StreamGranted,
    StreamOpened,
    TicketPresented,
    TicketReceived,
    UnreliableReceived,
)
from core.protocol.ids import UserId
from core.protocol.link import Link
from core.protocol.redirect import Redirect
from core.protocol.tickets import IssuedTicket, Ticket
from core.transport.connection import Connection
from core.transport.interfaces import is_lost, own_hosts

log = logging.getLogger(__name__)

SAY_GOODBYE_S = 1.0
EVENTS_PER_TURN = (
    256  # then the loop looks at its sockets and at commits that are done; fewer cost too many commits
)
# What may wait for one peer: a full window of the longest messages (16 MiB) sent twice. Who does not read that much
# is as good as gone, and is dialled again.
MAX_QUEUED_BYTES = 32 << 20
# What links have brought and the disk has not yet taken, before they are left unread: some hundred of the longest
# messages, some ten thousand of the shortest packets. With a packet comes what is made of it.
MAX_BACKLOG_BYTES, RESUME_BACKLOG_BYTES = 16 << 20, 4 << 20
BYTES_PER_PACKET = 1_024
MAX_EVENTS = 8_192  # not yet looked at, before the link that brought the last ones is left unread

_KINDS = {Pattern.XK: "xk", Pattern.XX: "xx", Pattern.KK: "resume"}

StreamEvent = StreamOpened | StreamData | StreamGranted | StreamEnded


class LinkOwner(Protocol):
    """What links bring, in order over all of them. Links are named by numbers that are never used again."""

    def ticket_presented(self, caller: int, ticket_id: bytes) -> None:
        """Somebody who is no link yet shows a ticket; `Links.use_ticket` is called for every such caller."""

    def link_up(self, link_id: int, event: Established, address: Address | None) -> None: ...
    def link_packets(self, link_id: int, packets: list[bytes]) -> None: ...
    def link_request(self, link_id: int, event: RequestReceived | AnswerReceived) -> None: ...
    def link_redirect(self, link_id: int, redirect: Redirect) -> None: ...
    def link_ticket(self, link_id: int, ticket: Ticket) -> None: ...
    def link_stream(self, link_id: int, connection: Connection, event: StreamEvent) -> None: ...
    def link_down(self, link_id: int, connection: Connection, event: LinkClosed) -> None: ...


class Links:
    """Connections by link id; hands what they bring to the owner."""

    def __init__(self, owner: LinkOwner, stats: Stats) -> None:
        self._owner = owner
        self.stats = stats
        self._next_id = 1
        self._by_id: dict[int, Connection] = {}
        self._ids: dict[Connection, int] = {}
        self._since: dict[int, int] = {}
        self._callers: dict[int, Connection] = {}
        self._all_gone = asyncio.Event()
        self._inbox: deque[tuple[Connection, LinkEvent]] = deque()
        self._is_pumping = False
        self._slice: list[bytes] = []
        self._slice_id = 0
        self._backlog = 0
        self._unread: set[Connection] = set()

    def on_events(self, connection: Connection, events: list[LinkEvent]) -> None:
        """The EventHandler of every connection. Order is kept over all links; a flood is taken in slices."""
        self._inbox.extend((connection, event) for event in events)
        self._weigh(connection, [content for event in events if (content := _content(event)) is not None])
        if len(self._inbox) > MAX_EVENTS:
            self._leave_unread(connection)
        if not self._is_pumping:
            self._pump()

    def _pump(self) -> None:
        """One slice: what it causes (a commit, an answer) goes on while the next is looked at."""
        try:
            for _ in range(min(max(EVENTS_PER_TURN, len(self._inbox) // 4), len(self._inbox))):
                connection, event = self._inbox.popleft()
                self._take(connection, event)
            self._flush()
            self._read_again()
        finally:
            self._is_pumping = bool(self._inbox)
            if self._is_pumping:
                asyncio.get_running_loop().call_soon(self._pump)

    def _take(self, connection: Connection, event: LinkEvent) -> None:
        """A fault of ours ends this link, not the others."""
        try:
            self._route(connection, event)
        except Exception:
            log.exception("an event of a link: %s", type(event).__name__)
            connection.abort()

    def _route(self, connection: Connection, event: LinkEvent) -> None:
        if isinstance(event, PacketReceived | UnreliableReceived):
            self._packet(connection, event.data)
            return
        self._flush()  # what came before it may change what it means
        match event:
            case Established():
                self._up(connection, event)
            case LinkClosed():
                self._down(connection, event)
            case TicketPresented(ticket_id):
                caller, self._next_id = self._next_id, self._next_id + 1
                self._callers[caller] = connection
                self._owner.ticket_presented(caller, ticket_id)
            case RequestReceived() | AnswerReceived():
                self._request(connection, event)
            case _:
                if (link_id := self._ids.get(connection)) is not None:
                    self._bring(link_id, connection, event)

    def _bring(self, link_id: int, connection: Connection, event: LinkEvent) -> None:
        match event:
            case StreamOpened() | StreamData() | StreamGranted() | StreamEnded():
                self._owner.link_stream(link_id, connection, event)
            case RedirectReceived(redirect):
                self._owner.link_redirect(link_id, redirect)
            case TicketReceived(ticket):
                self._owner.link_ticket(link_id, ticket)
            case _:
                pass

    def perform(self, effect: LinkEffect) -> None:
        """Says what the engine wants said. Nothing if the link is gone; one whose peer does not read is dropped."""
        connection = self.connection(effect.link_id)
        if connection is None:
            return
        if connection.queued_bytes > MAX_QUEUED_BYTES:
            log.debug("link %d: the peer does not read", effect.link_id)
            connection.abort()
        elif isinstance(effect, CloseLink):
            connection.close(effect.reason)
        elif isinstance(effect, SendPacket) and effect.kind is PacketKind.TYPING and connection.is_full:
            pass  # when it could leave it would not be true any more
        else:
            _say(connection.link, effect)
            connection.flush_soon()

    def connection(self, link_id: int) -> Connection | None:
        """The established link of this id."""
        connection = self._by_id.get(link_id)
        return connection if connection is not None and connection.link.is_established else None

    def use_ticket(self, caller: int, ticket: IssuedTicket | None) -> None:
        """What became of the ticket that this caller presented; None refuses it."""
        connection = self._callers.pop(caller, None)
        if connection is not None:
            connection.use_ticket(ticket)

    def done_with(self, packets: list[bytes]) -> Callable[[], None]:
        """What tells that nothing of these packets is under way any more."""
        return partial(self._did, packets)

    def _weigh(self, connection: Connection, packets: list[bytes]) -> None:
        """While too much is under way, links that bring more are left unread, so that no peer fills our memory."""
        self._backlog += _weight(packets)
        if packets and self._backlog > MAX_BACKLOG_BYTES:
            self._leave_unread(connection)

    def _did(self, packets: list[bytes]) -> None:
        self._backlog -= _weight(packets)
        self._read_again()

    def _leave_unread(self, connection: Connection) -> None:
        connection.pause_reading()
        self._unread.add(connection)

    def _read_again(self) -> None:
        if self._unread and self._backlog <= RESUME_BACKLOG_BYTES and len(self._inbox) <= EVENTS_PER_TURN:
            unread, self._unread = self._unread, set()
            for connection in unread:
                connection.resume_reading()

    def network_changed(self) -> None:
        """Links from an address we have lost are dropped, to be made anew at once; the others are asked for life."""
        try:
            own = own_hosts()
        except OSError as error:
            log.debug("cannot read the interfaces: %s", error)
            return
        for connection in self._by_id.values():
            if not connection.link.is_established:
                continue
            if (host := connection.local_host) and is_lost(host, own):
                connection.abort()
            else:
                connection.check()

    def abort_all(self) -> None:
        """Drops every link, and every caller who waits, without a word."""
        callers, self._callers = self._callers, {}
        for connection in [*self._ids, *callers.values()]:
            connection.abort()

    async def say_goodbye(self) -> None:
        """CLOSE(going away) on every link, and a moment for the bytes to leave."""
        for connection in list(self._ids):
            connection.close(CloseReason.GOING_AWAY)
        if self._ids:
            self._all_gone.clear()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(SAY_GOODBYE_S):
                    await self._all_gone.wait()
        self.abort_all()

    def views(self, user_of: Callable[[int], UserId | None]) -> list[ConnectionView]:
        """As `connections` shows them."""
        views = []
        for link_id, connection in self._by_id.items():
            user, link = user_of(link_id), connection.link
            if user is None or connection.address is None or link.pattern is None:
                continue
            rtt_ms = None if link.rtt_s is None else round(link.rtt_s * 1000, 3)
            kind, since = _KINDS[link.pattern], self._since[link_id]
            view = ConnectionView(
                user,
                connection.address,
                kind,
                since,
                link.bytes_in,
                link.bytes_out,
                connection.queued_bytes,
                rtt_ms,
            )
            views.append(view)
        return views

    def started(self, link_id: int, at_ms: int) -> None:
        self._since[link_id] = at_ms

    def _up(self, connection: Connection, event: Established) -> None:
        link_id, self._next_id = self._next_id, self._next_id + 1
        self._by_id[link_id], self._ids[connection] = connection, link_id
        self.stats.handshakes_ok += 1
        self._owner.link_up(link_id, event, connection.address)

    def _down(self, connection: Connection, event: LinkClosed) -> None:
        link_id = self._ids.pop(connection, None)
        if link_id is not None:
            del self._by_id[link_id]
            self._since.pop(link_id, None)
            self._unread.discard(connection)
            if not self._ids:
                self._all_gone.set()
            self._owner.link_down(link_id, connection, event)
        elif event.error is not None and not connection.link.is_initiator:
            refused = self.stats.handshakes_refused
            refused[event.error] = refused.get(event.error, 0) + 1

    def _packet(self, connection: Connection, data: bytes) -> None:
        link_id = self._ids.get(connection)
        if link_id is None:
            self._did([data])
            return
        if self._slice and self._slice_id != link_id:
            self._flush()
        self._slice_id = link_id
        self._slice.append(data)

    def _request(self, connection: Connection, event: RequestReceived | AnswerReceived) -> None:
        link_id = self._ids.get(connection)
        if link_id is None:
            self._did([event.body])
            return
        try:
            self._owner.link_request(link_id, event)
        except Exception:
            self._did([event.body])
            raise

    def _flush(self) -> None:
        """Hands the packets of one link over in one go."""
        if not self._slice:
            return
        packets, self._slice = self._slice, []
        try:
            self._owner.link_packets(self._slice_id, packets)
        except Exception:
            log.exception("packets of link %d", self._slice_id)
            self._did(packets)
            if connection := self._by_id.get(self._slice_id):
                connection.abort()


def _say(link: Link, effect: SendPacket | SendRequest | SendAnswer | SendRedirect | SendTicket) -> None:
    match effect:
        case SendPacket(_, packet, kind):
            if kind is None:
                link.send_packet(packet)
            else:
                link.send_unreliable(packet, kind)
        case SendRequest(_, request_id, request_class, lifetime_ms, name, body):
            link.send_request(request_id, request_class, lifetime_ms, name, body)
        case SendAnswer(_, request_id, outcome, body):
            link.send_answer(request_id, outcome, body)
        case SendRedirect(_, redirect):
            link.send_redirect(redirect)
        case SendTicket(_, ticket):
            link.send_ticket(ticket)


def _content(event: LinkEvent) -> bytes | None:
    """What an event brings that the disk or a handler has to take."""
    match event:
        case PacketReceived(data) | UnreliableReceived(data):
            return data
        case RequestReceived() | AnswerReceived():
            return event.body
        case _:
            return None


def _weight(packets: list[bytes]) -> int:
    return sum(map(len, packets)) + BYTES_PER_PACKET * len(packets)
