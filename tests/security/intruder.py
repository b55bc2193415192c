"""Somebody on the network who speaks the protocol and does not keep to it."""

import asyncio
from collections.abc import Callable
from types import TracebackType
from typing import Self

from core.messaging.ratchet import Ratchet
from core.protocol.address import Address
from core.protocol.card import Card
from core.protocol.events import Established, LinkClosed, LinkEvent, PacketReceived
from core.protocol.hello import Hello
from core.protocol.identity import Identity
from core.protocol.ids import ClientId, UserId
from core.protocol.invite import Invite
from core.protocol.link import Link
from core.protocol.packets import ChatRequest, Packet, RequestStatus, decode
from core.service.messenger import Messenger
from core.transport.connection import Connection
from core.transport.dialer import dial

LIMIT_S = 30.0
FAR_MS = 4_000_000_000_000


def card_of(messenger: Messenger) -> Card:
    """What anybody on the LAN can know of a person."""
    return Invite.from_link(messenger.me.invite).card


class Intruder:
    """An identity of its own, one link at a time, and whatever packets a test wants to send."""

    def __init__(self, name: str = "Mallory") -> None:
        self.identity = Identity.generate()
        self.ratchet = Ratchet.load(None, bytes(32), ())
        self.client = ClientId(bytes(16))
        self.card = self.identity.make_card(name, self.ratchet.olm_key, 1, FAR_MS)
        self.hello = Hello(self.card, 1, 0, ())
        self.packets: list[Packet] = []
        self.closed: LinkClosed | None = None
        self.connection: Connection | None = None
        self._news = asyncio.Event()

    @property
    def user(self) -> UserId:
        return self.identity.user_id

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.connection is not None:
            self.connection.abort()
        await asyncio.sleep(0)

    async def connect(self, victim: Messenger, instance: int = 1) -> None:
        """A link to `victim`, with nothing but what its card says."""
        self.closed, self.hello = None, Hello(self.card, instance, 0, self.hello.addresses)
        key = card_of(victim).link_key

        def make_link(now: float) -> Link:
            return Link.dial(self.identity, self.hello, now=now, remote_link_key=key)

        where = [Address("127.0.0.1", victim.me.port)]
        self.connection = (await dial(where, make_link, self._on_events)).connection
        assert self.connection is not None

    def send(self, *packets: bytes) -> None:
        assert self.connection is not None
        for packet in packets:
            self.connection.send_packet(packet)

    def request(self, victim: UserId, *, at: int = 1, name: str = "Mallory", note: str = "") -> bytes:
        """A Chat Request as it should be."""
        keys = self.ratchet.olm_key + self.ratchet.make_one_time_key()
        ids = self.user, victim
        return ChatRequest.signed(self.identity, RequestStatus.REQUEST, at, *ids, keys, name, note).encode()

    def answer(self, victim: UserId, status: RequestStatus, keys: bytes = b"", at: int = 1) -> bytes:
        """An answer to a request that `victim` never made."""
        return ChatRequest.signed(self.identity, status, at, victim, self.user, keys, "Mallory").encode()

    async def befriend(self, victim: Messenger) -> None:
        """Becomes a friend in good order; `victim` accepts."""
        await self.connect(victim)
        self.send(self.request(victim.me.user_id))
        await self.until(lambda: bool(self.packets))
        await victim.accept(self.user)
        await self.until(lambda: any(_is_acceptance(packet) for packet in self.packets))
        acceptance = next(packet for packet in self.packets if _is_acceptance(packet))
        assert isinstance(acceptance, ChatRequest)
        olm_type, body = acceptance.first_message[0], acceptance.first_message[1:]
        self.ratchet.decrypt(victim.me.user_id, acceptance.olm_key, olm_type, body, 0)

    async def until(self, condition: Callable[[], bool]) -> None:
        """Waits for a condition that changes with what the link brings."""
        async with asyncio.timeout(LIMIT_S):
            while not condition():
                self._news.clear()
                await self._news.wait()

    async def until_closed(self) -> LinkClosed:
        await self.until(lambda: self.closed is not None)
        assert self.closed is not None
        return self.closed

    def _on_events(self, _: Connection, events: list[LinkEvent]) -> None:
        for event in events:
            match event:
                case PacketReceived(data):
                    self.packets.append(decode(data))
                case LinkClosed():
                    self.closed = event
                case Established():
                    pass
        self._news.set()


def _is_acceptance(packet: Packet) -> bool:
    return isinstance(packet, ChatRequest) and packet.status is RequestStatus.ACCEPTED
