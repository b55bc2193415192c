"""Who is on the network: seen by discovery, asked at an address, or met by an invite."""

import asyncio
import contextlib
from collections.abc import Callable, Sequence

from core.errors import CommandError, LocalProtocolError, RemoteProtocolError
from core.messaging.events import PeerChanged, ServiceEvent
from core.messaging.model import Neighbour, Via
from core.messaging.roster import Sighting, as_neighbour
from core.protocol.address import Address
from core.protocol.hello import Hello
from core.protocol.ids import UserId
from core.protocol.invite import Invite
from core.protocol.link import Link
from core.protocol.names import display_name
from core.service.clock import Clock
from core.service.node import Node
from core.transport.dialer import BUSY, probe

PROBE_S = 4.5  # the answer to a probe is promised within 5 s
EXTRA_AT_ONCE = 8  # addresses that are asked at the same time


class Neighbourhood:
    """A part of Messenger. Coroutines raise CommandError."""

    def __init__(
        self, node: Node, clock: Clock, hello: Callable[[], Hello], announce: Callable[[ServiceEvent], None]
    ) -> None:
        self._node, self._roster = node, node.roster
        self._clock, self._hello, self._announce = clock, hello, announce

    # -- for the person

    def peers(self) -> list[Neighbour]:
        """Everybody seen on the network, friend or not."""
        found = ((user, self._roster.get(user)) for user in self._roster.users())
        return [self._neighbour(user, sighting) for user, sighting in found if sighting is not None]

    async def probe(self, address: str, port: int) -> Neighbour:
        """Asks who is at an address. Leaves no link behind. Raises CommandError unreachable or bad_argument."""
        target = as_address(address, port)
        hello = await self._probe(target)
        if hello.card.user_id == self._node.state.me:
            raise CommandError("bad_argument", "This is your own address.")
        self._answered(target, hello)
        return self._neighbour_of(hello.card.user_id)

    async def invite(self, link: str) -> Neighbour:
        """Reads a `parley:` link. Raises CommandError bad_argument."""
        try:
            invite = Invite.from_link(link)
        except RemoteProtocolError:
            raise CommandError(
                "bad_argument",
                "This is not a Parley invite, or a part of it is missing. Copy the whole link.",
            ) from None
        state = self._node.state
        if state.canonical(invite.card.user_id) == state.me:
            raise CommandError("bad_argument", "This is your own invite. Give it to the other person.")
        invite = self._renewed(invite)
        self._meet(invite, None)
        return self._neighbour_of(invite.card.user_id)

    # -- what discovery tells

    def heard(self, user: UserId, sighting: Sighting) -> None:
        if self._roster.heard(user, sighting):
            self._changed(user)
        self._node.news_of(user, sighting.instance)

    def gone(self, user: UserId) -> None:
        sighting = self._roster.get(user)
        if sighting is not None and self._roster.gone(user):
            self._announce(PeerChanged(self._neighbour(user, sighting), seen=False))

    async def ask_at_all(self, targets: Sequence[Address]) -> None:
        """Who is across a router, where no beacon comes: a friend found there is dialled at once."""
        room = asyncio.Semaphore(EXTRA_AT_ONCE)
        await asyncio.gather(*(self._ask_at(each, room) for each in targets))

    # -- inside

    async def _ask_at(self, target: Address, room: asyncio.Semaphore) -> None:
        try:
            async with room:
                hello = await self._probe(target)
        except CommandError:
            return
        user = hello.card.user_id
        if user != self._node.state.me:
            with contextlib.suppress(CommandError):  # too many people to remember one more
                self._answered(target, hello)
            self._node.news_of(user, hello.instance)

    async def _probe(self, target: Address) -> Hello:
        identity = self._node.state.identity

        def make_link(now: float) -> Link:
            return Link.dial(identity, self._hello(), now=now, remote_link_key=None, probe=True)

        outcome = await probe(target, make_link, deadline_s=PROBE_S)
        if outcome.reason == BUSY:
            raise CommandError(
                "unreachable",
                "The computer at {address} is busy: too many others call it. Try again in a minute.",
                address=target,
            )
        if outcome.hello is None:
            raise CommandError(
                "unreachable",
                "Nobody answers at {address}. Is Parley open there, and visible?",
                address=target,
            )
        return outcome.hello

    def _answered(self, target: Address, hello: Hello) -> None:
        listening = (target, *(each for each in hello.addresses if each != target))
        self._meet(Invite(hello.card, listening), self._clock.now().ms)

    def _meet(self, invite: Invite, at: int | None) -> None:
        self._roster.met(invite.card, invite.addresses, Via.MANUAL, at)
        self._changed(invite.card.user_id)

    def _renewed(self, invite: Invite) -> Invite:
        """What is known of the person today, if they have given up the id of the invite."""
        user = self._node.state.canonical(invite.card.user_id)
        contact = self._node.state.contacts.get(user)
        if user == invite.card.user_id:
            return invite
        if contact is None or contact.card is None:
            raise CommandError(
                "unknown_peer", "This invite is out of date: its id was given up. Ask for a new one."
            )
        return Invite(contact.card, contact.addresses)

    def _changed(self, user: UserId) -> None:
        self._announce(PeerChanged(self._neighbour_of(user), seen=True))

    def _neighbour_of(self, user: UserId) -> Neighbour:
        sighting = self._roster.get(user)
        if sighting is None:
            raise CommandError("too_many", "Too many people are on this network to remember one more.")
        return self._neighbour(user, sighting)

    def _neighbour(self, user: UserId, sighting: Sighting) -> Neighbour:
        return as_neighbour(user, sighting, self._node.state.is_friend(user))


def as_address(host: str, port: int) -> Address:
    """As a person writes it. Raises CommandError bad_argument."""
    try:
        return Address(host, port)
    except LocalProtocolError:
        raise CommandError(
            "bad_argument",
            "{host} with port {port} is not an address. Enter one such as 192.168.1.20, and a port from 1 to 65535.",
            host=display_name(host),
            port=port,
        ) from None
