"""A messenger without disk and network, for the node interface: it records what it is asked and answers at once."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from core.errors import CommandError
from core.messaging.model import (
    BackupInfo,
    ChatMessage,
    Connection,
    Friend,
    FriendRequest,
    Me,
    MessageState,
    Neighbour,
    OwnStatus,
    Presence,
    Recipient,
    Stats,
    Via,
    Visibility,
)
from core.protocol.address import Address
from core.protocol.ids import MessageId, UserId
from core.service.events import MessageStateChanged, ServiceEvent

ALICE, BOB, CARLA = (UserId(bytes([number]) * 16) for number in (0xA1, 0xB0, 0xCA))
HOME = (Address("192.168.1.7", 42421), Address("fe80::7", 42421))
NOW = 1_700_000_000_000


def message_id(number: int) -> MessageId:
    return MessageId(number.to_bytes(16, "big"))


def chat_message(number: int = 1, text: str = "hello", **changes: Any) -> ChatMessage:
    """An own message to Bob, delivered."""
    delivered = (Recipient(BOB, MessageState.DELIVERED, NOW + 5),)
    fields: dict[str, Any] = {
        "message_id": message_id(number),
        "sender": ALICE,
        "receiver": BOB,
        "conversation": BOB,
        "text": text,
        "sent_at": NOW,
        "received_at": NOW + 1,
        "recipients": delivered,
    }
    return ChatMessage(**(fields | changes))


ME = Me(
    ALICE,
    "Alice",
    "brave otter",
    "1" * 30,
    42421,
    HOME,
    "parley:QQ",
    OwnStatus.ONLINE,
    "",
    Visibility.EVERYONE,
)
PEER = Neighbour(BOB, "Bob", "calm heron", HOME, (Via.BROADCAST, Via.S2WMP_V1), NOW, True)
FRIEND = Friend(BOB, "Bob", "calm heron", Presence.AWAY, "at lunch", True, NOW, 3)
REQUEST = FriendRequest(CARLA, "Carla", "quiet lynx", "hi there", "2" * 60, NOW)
BACKUP = BackupInfo("Alice", NOW, 12, 3)
COMMANDS = (
    "request",
    "accept",
    "decline",
    "block",
    "unblock",
    "remove",
    "set_status",
    "verify",
    "redirect",
    "answer_redirect",
    "edit",
    "delete",
    "react",
    "read",
)
LINK = Connection(BOB, HOME[0], "xk", NOW, 10, 20, 1, 0.5)


class NodeMessenger:
    """Stands for `Messenger`. `calls` = what was asked, in order; `fails[name]` is raised instead of answering."""

    def __init__(self) -> None:
        self.me = ME
        self.calls: list[tuple[Any, ...]] = []
        self.fails: dict[str, Exception] = {}
        self.page: list[ChatMessage] = [chat_message()]
        self.gate: asyncio.Event | None = None  # while set and closed, `probe` waits
        self.acknowledges = False  # announce sent and delivered right after each stored message
        self.asked = asyncio.Event()
        self._sent = 0
        self._listeners: list[Callable[[ServiceEvent], None]] = []

    def subscribe(self, listener: Callable[[ServiceEvent], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def announce(self, event: ServiceEvent) -> None:
        for listener in list(self._listeners):
            listener(event)

    def peers(self) -> list[Neighbour]:
        return self._answer("peers", [PEER])

    def friends(self) -> list[Friend]:
        return self._answer("friends", [FRIEND])

    def incoming_requests(self) -> list[FriendRequest]:
        return self._answer("incoming_requests", [REQUEST])

    def outgoing_requests(self) -> list[FriendRequest]:
        return []

    def connections(self) -> list[Connection]:
        return self._answer("connections", [LINK])

    def stats(self) -> Stats:
        return Stats(1, {"mac1": 2}, 3, 4, 5, 6, 7, {"own": 8}, 9, 10, {"loop": 11}, 12, 13, 14)

    def resolve(self, text: str) -> UserId:
        if text.casefold() == "twin":
            raise CommandError("ambiguous", "Several friends have this name.")
        known = {"bob": BOB, "carla": CARLA} | {str(user): user for user in (ALICE, BOB, CARLA)}
        if text.casefold() not in known:
            raise CommandError("unknown_peer", "Nobody is called that.")
        return known[text.casefold()]

    def timer(self, conversation: UserId) -> int:
        return self._answer("timer", 3_600, conversation)

    async def set_timer(self, conversation: UserId, seconds: int) -> None:
        self._answer("set_timer", None, conversation, seconds)

    def set_typing(self, to: UserId, on: bool) -> None:
        self._answer("set_typing", None, to, on)

    async def probe(self, address: str, port: int) -> Neighbour:
        self._answer("probe", None, address, port)
        if self.gate is not None:
            await self.gate.wait()
        return PEER

    async def invite(self, link: str) -> Neighbour:
        return self._answer("invite", PEER, link)

    async def safety(self, peer: UserId) -> tuple[str, bool]:
        return self._answer("safety", ("3" * 60, True), peer)

    async def send(self, to: UserId, text: str, reply_to: MessageId | None = None) -> ChatMessage:
        """As the real one: stored a turn of the loop later, announced after the caller knows."""
        self._answer("send", None, to, text, reply_to)
        self._sent += 1
        message = chat_message(self._sent, text, receiver=to, conversation=to, recipients=())
        stored = asyncio.get_running_loop().create_future()
        asyncio.get_running_loop().call_soon(self._store, stored, message)
        await stored
        return message

    def _store(self, stored: "asyncio.Future[None]", message: ChatMessage) -> None:
        stored.set_result(None)
        if self.acknowledges:
            asyncio.get_running_loop().call_soon(self._acknowledge, message)

    def _acknowledge(self, message: ChatMessage) -> None:
        for state in (MessageState.SENT, MessageState.DELIVERED):
            self.announce(MessageStateChanged(message.message_id, message.receiver, state, NOW))

    async def history(self, conversation: UserId, **bounds: Any) -> list[ChatMessage]:
        return self._answer("history", self.page, conversation, bounds)

    async def search(self, query: str, limit: int = 50) -> list[ChatMessage]:
        return self._answer("search", self.page, query, limit)

    async def export_backup(self, path: Path, passphrase: str) -> BackupInfo:
        return self._answer("export_backup", BACKUP, path, passphrase)

    async def check_backup(self, path: Path, passphrase: str) -> BackupInfo:
        return self._answer("check_backup", BACKUP, path, passphrase)

    def __getattr__(self, name: str) -> Callable[..., Coroutine[Any, Any, None]]:
        """What only does something: nothing but the call."""
        if name not in COMMANDS:
            raise AttributeError(name)

        async def note(*arguments: Any) -> None:
            self._answer(name, None, *arguments)

        return note

    def _answer(self, name: str, value: Any, *arguments: Any) -> Any:
        self.calls.append((name, *arguments))
        self.asked.set()
        if name in self.fails:
            raise self.fails[name]
        return value
