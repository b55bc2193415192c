"""Who is to be dialled when: one attempt at a time per person, by ticket where there is one."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from core.messaging.effects import Follow
from core.messaging.links import SIMULTANEOUS_S
from core.messaging.resuming import Resumption
from core.protocol.address import Address
from core.protocol.hello import Hello
from core.protocol.identity import Identity
from core.protocol.ids import UserId
from core.protocol.noise import EphemeralFactory
from core.protocol.resumption import early_room
from core.protocol.tickets import Ticket
from core.service.attempt import Attempt
from core.service.network import Links
from core.service.tasks import Tasks
from core.transport.dialer import DialOutcome, dial
from core.transport.redial import Redial

log = logging.getLogger(__name__)

# A link that ends sooner than this counts as a failed attempt: somebody takes our handshakes and hangs up.
SHORT_LIVED_S = 10.0
# Of two who see each other at the same moment the one with the larger key lets the other dial first.
POLITE_DELAY_S = 0.25


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
        ephemeral: EphemeralFactory,
    ) -> None:
        """`resumption` gives a ticket that is on no disk any more; `unused` takes it back if nobody saw it."""
        self._identity, self._hello, self._links, self._tasks = identity, hello, links, tasks
        self._is_wanted, self._target, self._jitter = is_wanted, target, jitter
        self._resumption, self._unused, self._ephemeral = resumption, unused, ephemeral
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
            self.track(self._tasks.start(f"dial {user}", self._keep_dialling(user)))

    def track(self, dialling: asyncio.Task[None]) -> None:
        """A task that dials, to be given up by `stop`."""
        self._dials.add(dialling)
        dialling.add_done_callback(self._dials.discard)

    async def once(self, user: UserId) -> bool:
        """One attempt, for somebody no link is kept to. False if it failed; True also if dialling goes on."""
        if user in self._pauses:
            self.want(user)
            return True
        link_key, addresses = self._target(user)
        outcome = await self._dial(user, link_key, addresses)
        return outcome.connection is not None

    def lost(self, user: UserId, lived_s: float, *, is_replaced: bool) -> None:
        """The link broke or was closed: again at once, unless it did not live long.

        If the peer has replaced it by another that we know nothing of, it will take a new one once two links do not
        count as made together any more.
        """
        if not self._is_wanted(user):
            return  # a stranger: nothing is kept of them
        redial = self._redial(user)
        if is_replaced:
            redial.held_back(self._loop.time(), SIMULTANEOUS_S)
        elif lived_s < SHORT_LIVED_S:
            redial.failed(self._loop.time())
        else:
            redial.succeeded()
        self.want(user)

    async def follow(self, effect: Follow) -> bool:
        """One attempt at a friend's new addresses, beside any link. Whether somebody there proved the friend's key."""
        outcome = await self._dial(effect.user_id, effect.link_key, effect.addresses)
        return outcome.connection is not None

    async def stop(self) -> None:
        """Gives up every attempt."""
        self._is_stopped = True
        dials = list(self._dials)
        for dialling in dials:
            dialling.cancel()
        await asyncio.gather(*dials, return_exceptions=True)

    def start_anew(self, identity: Identity) -> None:
        """After `stop`: dials again, as this identity."""
        self._identity, self._is_stopped = identity, False
        self._redials.clear()

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
        if by_id or link_key is None:
            outcome = await self._dial(user, None, addresses)
        else:
            outcome = await self._resume(user, link_key, addresses)
        return any(failure.reason == "eof" for failure in outcome.failures)

    async def _resume(self, user: UserId, key: bytes, addresses: tuple[Address, ...]) -> DialOutcome:
        """With a ticket, if there is one."""
        hello = self._hello()
        resumption = await self._resumption(user, key, early_room(hello))
        if resumption is None:
            return await self._dial(user, key, addresses)
        attempt = Attempt(self._identity, hello, user, key, resumption, self._ephemeral)
        try:
            if not self._is_wanted(user):  # they came while the ticket was taken off the disk
                return DialOutcome(None)
            return await self._race(user, addresses, attempt)
        finally:
            if not attempt.has_shown_ticket:
                self._unused(user, resumption.ticket)

    async def _dial(self, user: UserId, key: bytes | None, addresses: tuple[Address, ...]) -> DialOutcome:
        attempt = Attempt(self._identity, self._hello(), user, key, None, self._ephemeral)
        return await self._race(user, addresses, attempt)

    async def _race(self, user: UserId, addresses: tuple[Address, ...], attempt: Attempt) -> DialOutcome:
        outcome = await dial(addresses, attempt.make_link, self._links.on_events)
        for failure in outcome.failures:
            log.debug("dial %s at %s: %s", user, failure.address, failure.reason)
        return outcome


async def _wait(event: asyncio.Event, timeout_s: float) -> bool:
    try:
        async with asyncio.timeout(timeout_s):
            await event.wait()
    except TimeoutError:
        return False
    return True
