"""The service's side of the links: which connection carries which link id, and who is to be dialled when."""

import asyncio
import contextlib
import logging
from collections import deque
from collections.abc import Awaitable, Callable
from functools import partial

from core.messaging.commands import CloseLink
from core.messaging.model import Connection as ConnectionView
from core.messaging.model import Stats
from core.messaging.resuming import Resumption
from core.protocol.address import Address
from core.protocol.events import (
    CloseReason,
    Established,
    LinkClosed,
    LinkEvent,
    PacketReceived,
    Pattern,
    TicketPresented,
    TicketReceived,
)
from core.protocol.hello import Hello
from core.protocol.identity import Identity
from core.protocol.ids import UserId
from core.protocol.resumption import early_room
from core.protocol.tickets import IssuedTicket, Ticket
from core.service.attempt import Attempt
from core.service.tasks import Tasks
from core.transport.connection import Connection
from core.transport.dialer import dial
from core.transport.redial import Redial

log = logging.getLogger(__name__)

# A link that ends sooner than this counts as a failed attempt: somebody takes our handshakes and hangs up.
SHORT_LIVED_S = 10.0
# Of two who see each other at the same moment the one with the larger key lets the other dial first.
POLITE_DELAY_S = 0.25
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
_KINDS = {Pattern.XK: "xk", Pattern.XX: "xx", Pattern.KK: "resume"}


class Links:
    """Connections by link id. Tells the owner of links that came up, brought packets, went down."""

    def __init__(
        self,
        on_up: Callable[[int, Established, Address | None], None],
        on_packets: Callable[[int, list[bytes]], None],
        on_down: Callable[[int, LinkClosed], None],
        stats: Stats,
        *,
        on_caller: Callable[[int, bytes], None],
        on_ticket: Callable[[int, Ticket], None],
    ) -> None:
        """`on_caller` is told of a number and the ticket id it presents, and calls `use_ticket` in the end."""
        self._on_up, self._on_packets, self._on_down = on_up, on_packets, on_down
        self._on_caller, self._on_ticket = on_caller, on_ticket
        self.stats = stats
        self._next_id = 1
        self._by_id: dict[int, Connection] = {}
        self._ids: dict[Connection, int] = {}
        self._callers: dict[int, Connection] = {}  # each waits for its ticket to be consumed
        self._since: dict[int, int] = {}
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
        self._weigh(connection, [event.data for event in events if isinstance(event, PacketReceived)])
        if not self._is_pumping:
            self._pump()

    def _pump(self) -> None:
        """One slice: what it causes (a commit, an answer) goes on while the next is looked at."""
        try:
            for _ in range(min(max(EVENTS_PER_TURN, len(self._inbox) // 4), len(self._inbox))):
                connection, event = self._inbox.popleft()
                self._take(connection, event)
            self._flush()
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
        match event:
            case PacketReceived(data):
                self._packet(connection, data)
            case Established():
                self._flush()
                self._up(connection, event)
            case LinkClosed():
                self._flush()
                self._down(connection, event)
            case TicketReceived(ticket):
                self._flush()
                self._ticket(connection, ticket)
            case TicketPresented(ticket_id):
                self._flush()
                caller, self._next_id = self._next_id, self._next_id + 1
                self._callers[caller] = connection
                self._on_caller(caller, ticket_id)
            case _:
                pass

    def send_packet(self, link_id: int, packet: bytes) -> None:
        connection = self._by_id.get(link_id)
        if connection is None or not connection.link.is_established:
            return
        if connection.queued_bytes > MAX_QUEUED_BYTES:
            log.debug("link %d: the peer does not read", link_id)
            connection.abort()
        else:
            connection.send_packet(packet)

    def send_ticket(self, link_id: int, ticket: IssuedTicket) -> None:
        connection = self._by_id.get(link_id)
        if connection is not None and connection.link.is_established:
            connection.send_ticket(ticket)

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
            connection.pause_reading()
            self._unread.add(connection)

    def _did(self, packets: list[bytes]) -> None:
        self._backlog -= _weight(packets)
        if self._unread and self._backlog <= RESUME_BACKLOG_BYTES:
            unread, self._unread = self._unread, set()
            for connection in unread:
                connection.resume_reading()

    def close(self, effect: CloseLink) -> None:
        connection = self._by_id.get(effect.link_id)
        if connection is not None:
            connection.close(effect.reason)

    def abort_all(self) -> None:
        """Drops every link without a word."""
        for connection in [*self._ids, *self._callers.values()]:
            connection.abort()
        self._callers.clear()

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
        self._on_up(link_id, event, connection.address)

    def _down(self, connection: Connection, event: LinkClosed) -> None:
        link_id = self._ids.pop(connection, None)
        if link_id is not None:
            del self._by_id[link_id]
            self._since.pop(link_id, None)
            self._unread.discard(connection)
            if not self._ids:
                self._all_gone.set()
            self._on_down(link_id, event)
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

    def _ticket(self, connection: Connection, ticket: Ticket) -> None:
        link_id = self._ids.get(connection)
        if link_id is not None:
            self._on_ticket(link_id, ticket)

    def _flush(self) -> None:
        """Hands the packets of one link over in one go."""
        if not self._slice:
            return
        packets, self._slice = self._slice, []
        try:
            self._on_packets(self._slice_id, packets)
        except Exception:
            log.exception("packets of link %d", self._slice_id)
            self._did(packets)
            if connection := self._by_id.get(self._slice_id):
                connection.abort()


def _weight(packets: list[bytes]) -> int:
    return sum(map(len, packets)) + BYTES_PER_PACKET * len(packets)


class Dialling:
    """One attempt at a time per person, again with growing pauses, at once when there is news of the person."""

    def __init__(
        self,
        identity: Identity,
        hello: Callable[[], Hello],
        links: Links,
        tasks: Tasks,
        *,
        is_wanted: Callable[[UserId], bool],
        target: Callable[[UserId], tuple[bytes | None, tuple[Address, ...]]],
        jitter: Callable[[], float],
        resumption: Callable[[UserId, bytes, int], Awaitable[Resumption | None]],
        unused: Callable[[UserId, Ticket], None],
    ) -> None:
        """`resumption` gives a ticket that is on no disk any more; `unused` takes it back if nobody saw it."""
        self._identity, self._hello, self._links, self._tasks = identity, hello, links, tasks
        self._is_wanted, self._target, self._jitter = is_wanted, target, jitter
        self._resumption, self._unused = resumption, unused
        self._loop = asyncio.get_running_loop()
        self._pauses: dict[UserId, asyncio.Event] = {}
        self._redials: dict[UserId, Redial] = {}
        self._dials: set[asyncio.Task[None]] = set()
        self._is_stopped = False

    def want(self, user: UserId) -> None:
        """A link to this person should be up: starts dialling, or ends the pause of a dial that is going on."""
        if self._is_stopped:
            return
        wake = self._pauses.get(user)
        if wake is not None:
            wake.set()
        elif self._is_wanted(user):
            self._pauses[user] = asyncio.Event()
            dialling = self._tasks.start(f"dial {user}", self._keep_dialling(user))
            self._dials.add(dialling)
            dialling.add_done_callback(self._dials.discard)

    def lost(self, user: UserId, lived_s: float) -> None:
        """The link broke or was closed: again at once, unless it did not live long."""
        if not self._is_wanted(user):
            return  # a stranger: nothing is kept of them
        redial = self._redial(user)
        if lived_s < SHORT_LIVED_S:
            redial.failed(self._loop.time())
        else:
            redial.succeeded()
        self.want(user)

    async def stop(self) -> None:
        """Gives up every attempt."""
        self._is_stopped = True
        dials = list(self._dials)
        for dialling in dials:
            dialling.cancel()
        await asyncio.gather(*dials, return_exceptions=True)

    def _redial(self, user: UserId) -> Redial:
        return self._redials.setdefault(user, Redial(self._jitter))

    async def _keep_dialling(self, user: UserId) -> None:
        wake, redial, by_id = self._pauses[user], self._redial(user), False
        try:
            await self._let_the_other_first(user)
            while True:
                await self._pause(redial, wake)
                if self._is_stopped or not self._is_wanted(user):
                    return
                redial.attempted(self._loop.time())
                refused = await self._attempt(user, by_id)
                if not self._is_wanted(user):
                    return
                # a silent refusal: the key may have changed; ask by id next time
                by_id = refused and not by_id
                redial.failed(self._loop.time())
        finally:
            del self._pauses[user]

    async def _pause(self, redial: Redial, wake: asyncio.Event) -> None:
        """Until the next attempt is due; news of the person shortens it."""
        wake.clear()
        while redial.due is not None and (left_s := redial.due - self._loop.time()) > 0:
            if await _wait(wake, left_s):
                wake.clear()
                redial.hurry(self._loop.time())

    async def _let_the_other_first(self, user: UserId) -> None:
        link_key, _ = self._target(user)
        if link_key is not None and link_key < self._identity.link_key:
            await asyncio.sleep(POLITE_DELAY_S)

    async def _attempt(self, user: UserId, by_id: bool) -> bool:
        """Whether somebody answered the socket but not the handshake."""
        link_key, addresses = self._target(user)
        if not addresses:
            return False
        key, hello = None if by_id else link_key, self._hello()
        resumption = None if key is None else await self._resumption(user, key, early_room(hello))
        attempt = Attempt(self._identity, hello, user, key, resumption)
        try:
            if not self._is_wanted(user):  # they came while the ticket was taken off the disk
                return False
            outcome = await dial(addresses, attempt.make_link, self._links.on_events)
        finally:
            if resumption is not None and not attempt.has_shown_ticket:
                self._unused(user, resumption.ticket)
        for failure in outcome.failures:
            log.debug("dial %s at %s: %s", user, failure.address, failure.reason)
        return any(failure.reason == "eof" for failure in outcome.failures)


async def _wait(event: asyncio.Event, timeout_s: float) -> bool:
    try:
        async with asyncio.timeout(timeout_s):
            await event.wait()
    except TimeoutError:
        return False
    return True
