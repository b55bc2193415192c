"""What a person does about other people: friendship, trust, where a friend is reached."""

import asyncio
from collections.abc import Sequence

from core.errors import CommandError
from core.messaging.model import Comparison, Friend, FriendRequest, Presence, Relation
from core.protocol.constants import MAX_NOTE_CHARS
from core.protocol.ids import UserId
from core.service.neighbourhood import as_address
from core.service.node import Node
from core.service.views import people, requests, resolve


class Friends:
    """A part of Messenger. Coroutines raise CommandError, StorageError."""

    def __init__(self, node: Node) -> None:
        self._node = node

    # -- who they are, from memory

    def friends(self) -> list[Friend]:
        return people(self._node.state, Relation.FRIEND, self._node.engine.presence.of)

    def blocked(self) -> list[Friend]:
        return people(self._node.state, Relation.BLOCKED, lambda _: Presence.OFFLINE)

    def incoming_requests(self) -> list[FriendRequest]:
        return requests(self._node.state, Relation.INCOMING)

    def outgoing_requests(self) -> list[FriendRequest]:
        return requests(self._node.state, Relation.OUTGOING)

    def resolve(self, text: str) -> UserId:
        """A 32-hex id or an unambiguous friend name. Raises CommandError unknown_peer or ambiguous."""
        return resolve(self._node.state, text)

    # -- friendship

    async def request(self, peer: UserId, note: str = "") -> None:
        """Asks for friendship; the request is kept and delivered when the person is next reachable."""
        await self._node.do(lambda engine, moment: engine.request(moment, peer, _checked_note(note)))

    async def cancel(self, peer: UserId) -> None:
        await self._node.do(lambda engine, moment: engine.cancel(moment, peer))

    async def accept(self, peer: UserId) -> None:
        await self._node.do(lambda engine, moment: engine.accept(moment, peer))

    async def decline(self, peer: UserId) -> None:
        await self._node.do(lambda engine, moment: engine.decline(moment, peer))

    async def block(self, peer: UserId) -> None:
        await self._node.do(lambda engine, moment: engine.block(moment, peer))

    async def unblock(self, peer: UserId) -> None:
        await self._node.do(lambda engine, moment: engine.unblock(moment, peer))

    async def remove(self, peer: UserId) -> None:
        await self._node.do(lambda engine, moment: engine.remove(moment, peer))

    # -- trust

    async def safety(self, peer: UserId) -> tuple[str, bool]:
        """The 60 digits, the same at both ends, and whether this person was verified."""
        state = self._node.state
        contact, sighting = state.contacts.get(peer), self._node.roster.get(peer)
        known = contact or sighting
        if known is None or not known.identity_key:
            raise CommandError("unknown_peer", "Nobody with this id is known here.")
        digits = await asyncio.to_thread(state.safety_with, known.identity_key)
        return digits, contact is not None and contact.verified

    async def verify(self, peer: UserId, value: bool) -> None:
        """The person compared the safety number, or takes that back."""
        await self._node.do(lambda engine, moment: engine.trust.verify(moment, peer, value))

    def comparison(self, peer: UserId) -> Comparison | None:
        """Where comparing emoji with this friend stands; how it ended until the next begins."""
        return self._node.engine.comparing.of(peer)

    async def compare(self, peer: UserId) -> None:
        """Asks a friend who is connected to compare emoji, or accepts what they asked.

        Raises CommandError not_friend, blocked, unreachable, too_many, bad_argument (it is under way).
        """
        await self._node.do(lambda engine, moment: engine.comparing.compare(moment, peer))
        self._node.arm_now()

    async def confirm_comparison(self, peer: UserId, same: bool) -> None:
        """The person saw the same emoji on both screens, or others. Raises CommandError bad_argument (none to see)."""
        await self._node.do(lambda engine, moment: engine.comparing.confirm(moment, peer, same=same))

    async def cancel_comparison(self, peer: UserId) -> None:
        """Declines or ends it. Raises CommandError bad_argument (there is none)."""
        await self._node.do(lambda engine, _: engine.comparing.cancel(peer))

    async def accept_key(self, peer: UserId) -> None:
        """Takes a friend's new key unseen (`Friend.has_new_key`): what waits is sent. CommandError bad_argument."""
        await self._node.do(lambda engine, moment: engine.trust.accept_key(moment, peer))

    # -- where they reach us, and we them

    async def redirect(
        self, peer: UserId, addresses: Sequence[tuple[str, int]], permanent: bool = False
    ) -> None:
        """Tells a friend where we are reached from now on, for this session or for good; returns once it is on the way.

        Raises CommandError not_friend, blocked, bad_argument, unreachable, too_many.
        """
        targets = tuple(as_address(host, port) for host, port in addresses)
        await self._node.do(
            lambda engine, now: engine.redirects.send(now, peer, targets, permanent=permanent)
        )

    async def answer_redirect(self, peer: UserId, follow: bool) -> None:
        """The person's word on a friend's move with new keys (`Friend.moved_to`). Raises CommandError bad_argument."""
        await self._node.do(lambda engine, now: engine.redirects.answer(now, peer, follow=follow))


def _checked_note(text: str) -> str:
    if len(text) > MAX_NOTE_CHARS:
        raise CommandError("too_long", "A note has at most {limit} characters.", limit=MAX_NOTE_CHARS)
    return text
