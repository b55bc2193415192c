"""A messenger without network and disk: the methods and events of core.service.messenger, answered from memory.

For `parley --demo` and for tests.
"""

import asyncio
import itertools
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from core.errors import CommandError
from core.service.config import Protection
from core.service.events import (
    ComparisonChanged,
    ConversationRead,
    FriendChanged,
    LineAdded,
    MessageArrived,
    MessageChanged,
    MessageQueued,
    MessagesRemoved,
    MessageStateChanged,
    PeerChanged,
    PresenceChanged,
    ProfileChanged,
    RedirectChanged,
    RequestArrived,
    ServiceEvent,
    TypingChanged,
)
from core.service.model import (
    BackupInfo,
    ChatMessage,
    Comparing,
    Comparison,
    Connection,
    ConversationSummary,
    Friend,
    FriendRequest,
    Me,
    MessageId,
    MessageState,
    Neighbour,
    NetworkInterface,
    NetworkSettings,
    OwnStatus,
    Presence,
    Privacy,
    Reaction,
    Recipient,
    Stats,
    StorageInfo,
    UserId,
    Via,
    Visibility,
)

NOW = 1_789_000_000_000
MAX_TEXT_BYTES = 60_000
SEVEN = (
    ("🐶", "Dog"),
    ("🔑", "Key"),
    ("🌽", "Corn"),
    ("🚀", "Rocket"),
    ("⏰", "Clock"),
    ("🎸", "Guitar"),
    ("🌙", "Moon"),
)


def user(number: int) -> UserId:
    """A distinct id; different numbers get different avatar colours."""
    return UserId(number.to_bytes(4, "big") + bytes([number % 256]) * 12)


def recipient_of(
    who: UserId, state: MessageState, at: int, error: int | None = None, before: Recipient | None = None
) -> Recipient:
    """A row of a delivery record after a step."""
    row = replace(before or Recipient(who, state, at), state=state, at=at, error=error)
    if state is MessageState.READ:
        return replace(row, delivered_at=row.delivered_at or at, read_at=at)
    return replace(row, delivered_at=at) if state is MessageState.DELIVERED else row


def _moved(message: ChatMessage, old: UserId, new: UserId) -> ChatMessage:
    """A message of the conversation with `old`, who is `new` now."""

    def now(who: UserId) -> UserId:
        return new if who == old else who

    recipients = tuple(replace(each, user_id=now(each.user_id)) for each in message.recipients)
    reactions = tuple(replace(each, user_id=now(each.user_id)) for each in message.reactions)
    sender, receiver = now(message.sender), now(message.receiver)
    moved = replace(message, sender=sender, receiver=receiver, conversation=new)
    return replace(moved, recipients=recipients, reactions=reactions)


class DemoMessenger:
    """Friends, requests and messages are put in directly; every change announces what the real one would."""

    def __init__(self, name: str = "Mira Okafor", now: int = NOW) -> None:
        self.clock: Callable[[], int] = lambda: now
        self.started = self.stopped = False
        self.known: dict[UserId, Friend] = {}
        self.seen: dict[UserId, Neighbour] = {}
        self.incoming: dict[UserId, FriendRequest] = {}
        self.outgoing: dict[UserId, FriendRequest] = {}
        self.refused: dict[UserId, Friend] = {}
        self.timelines: dict[UserId, list[ChatMessage]] = {}
        self.unread: dict[UserId, int] = {}
        self.settings: dict[str, str] = {}
        self.error: Exception | None = None  # raised by the next coroutine that a person started
        self.calls: list[tuple[object, ...]] = []
        self.passphrase = ""
        self.kept_for_days = 0
        self.timers: dict[UserId, int] = {}
        self.comparisons: dict[UserId, Comparison] = {}
        self.aliases: dict[UserId, UserId] = {}  # ids given up, and whose they were
        self.links: dict[str, Neighbour] = {}  # whose a link is; any other is somebody new
        self.interfaces_seen: list[NetworkInterface] = []
        self._privacy, self._network = Privacy(), NetworkSettings()
        self._listeners: list[Callable[[ServiceEvent], None]] = []
        self._numbers = itertools.count(1)
        self._me = Me(
            user_id=user(7),
            name=name,
            key_name="amber falcon",
            safety="31415926535897932384626433832",
            port=42421,
            addresses=(),
            invite="parley:" + "AbCdEfGh0123456789-_" * 14,
            status=OwnStatus.ONLINE,
            status_text="",
            visibility=Visibility.EVERYONE,
        )

    @property
    def now(self) -> int:
        """Milliseconds since the Unix epoch, by `clock`."""
        return self.clock()

    @now.setter
    def now(self, value: int) -> None:
        self.clock = lambda: value

    # What a test puts in

    def emit(self, *events: ServiceEvent) -> None:
        for event in events:
            for listener in list(self._listeners):
                listener(event)

    def add_friend(
        self, number: int, name: str, presence: Presence = Presence.ONLINE, **more: object
    ) -> UserId:
        who = user(number)
        facts = {
            "key_name": "quiet otter",
            "status_text": "",
            "verified": False,
            "last_seen": None,
            "pending": 0,
        }
        self.known[who] = Friend(user_id=who, name=name, presence=presence, **(facts | more))  # type: ignore[arg-type]
        self.timelines.setdefault(who, [])
        return who

    def add_neighbour(
        self, number: int, name: str, *addresses: object, via: tuple[Via, ...] = (Via.BROADCAST,)
    ) -> UserId:
        who = user(number)
        self.seen[who] = Neighbour(who, name, "brave heron", addresses, via, self.now, False)  # type: ignore[arg-type]
        return who

    def add_request(self, number: int, name: str, note: str = "", incoming: bool = True) -> UserId:
        who = user(number)
        request = FriendRequest(who, name, "silver birch", note, "1234567890" * 6, self.now - 60_000)
        (self.incoming if incoming else self.outgoing)[who] = request
        return who

    def make(
        self, who: UserId, text: str, ago_ms: int = 0, mine: bool = False, **more: object
    ) -> ChatMessage:
        """A message of the conversation with `who`, not stored yet."""
        sender, receiver = (self._me.user_id, who) if mine else (who, self._me.user_id)
        at = self.now - ago_ms
        number = next(self._numbers)
        message_id = MessageId(number.to_bytes(16, "big"))
        if mine and "recipients" not in more:
            state = more.get("state", MessageState.DELIVERED)
            more["recipients"] = (recipient_of(who, state, at),)  # type: ignore[arg-type]
        return ChatMessage(message_id, sender, receiver, who, text, at, at, **more)  # type: ignore[arg-type]

    def put(self, who: UserId, text: str, ago_ms: int = 0, mine: bool = False, **more: object) -> ChatMessage:
        """A stored message, without an event."""
        message = self.make(who, text, ago_ms, mine, **more)
        self.timelines.setdefault(who, []).append(message)
        return message

    def receive(self, who: UserId, text: str) -> ChatMessage:
        """A message arrives now."""
        message = self.put(who, text)
        self.unread[who] = self.unread.get(who, 0) + 1
        self.emit(MessageArrived(message))
        return message

    def advance(self, message: ChatMessage, state: MessageState, error: int | None = None) -> None:
        """An own message gets on."""
        timeline = self.timelines[message.conversation]
        at = next(at for at, held in enumerate(timeline) if held.message_id == message.message_id)
        before = timeline[at].recipients
        recipient = recipient_of(message.conversation, state, self.now, error, *before)
        timeline[at] = replace(timeline[at], state=state, recipients=(recipient,))
        self.emit(MessageStateChanged(message.message_id, message.conversation, state, self.now, error))

    def changes_key(self, old: UserId, number: int) -> UserId:
        """A friend goes on under new keys, and so under another id."""
        new = user(number)
        self.aliases |= {alias: new for alias, who in self.aliases.items() if who == old} | {old: new}
        self.known[new] = replace(self.known.pop(old), user_id=new, verified=False, has_new_key=True)
        self.unread[new], self.timers[new] = self.unread.pop(old, 0), self.timers.pop(old, 0)
        self.timelines[new] = [_moved(held, old, new) for held in self.timelines.pop(old, [])]
        self.emit(LineAdded(self.put(new, "", kind="line:key")))
        self.emit(FriendChanged(new, self.known[new].name, "key_changed", old))
        return new

    def set_presence(self, who: UserId, presence: Presence, status_text: str = "") -> None:
        self.known[who] = replace(
            self.known[who], presence=presence, status_text=status_text, last_seen=self.now
        )
        self.emit(PresenceChanged(who, presence, status_text))

    # The service's interface

    async def start(self) -> None:
        self.started = True

    async def stop(self) -> None:
        self.stopped = True

    def subscribe(self, listener: Callable[[ServiceEvent], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    @property
    def me(self) -> Me:
        return self._me

    def peers(self) -> list[Neighbour]:
        return list(self.seen.values())

    def friends(self) -> list[Friend]:
        return list(self.known.values())

    def incoming_requests(self) -> list[FriendRequest]:
        return list(self.incoming.values())

    def outgoing_requests(self) -> list[FriendRequest]:
        return list(self.outgoing.values())

    def blocked(self) -> list[Friend]:
        return list(self.refused.values())

    def connections(self) -> list[Connection]:
        return []

    def stats(self) -> Stats:
        return Stats()

    def resolve(self, text: str) -> UserId:
        who = UserId.from_hex(text)
        return self.aliases.get(who, who)

    async def probe(self, address: str, port: int) -> Neighbour:
        await self._do("probe", address, port)
        return self._found(f"Host {address}")

    async def invite(self, link: str) -> Neighbour:
        await self._do("invite", link)
        if link in self.links:
            return self.links[link]
        return self._found("Invited Friend")

    async def request(self, peer: UserId, note: str = "") -> None:
        await self._do("request", peer, note)
        neighbour = self.seen[peer]
        self.outgoing[peer] = FriendRequest(
            peer, neighbour.name, neighbour.key_name, note, "1" * 60, self.now
        )
        self.emit(FriendChanged(peer, neighbour.name, "requested"))

    async def cancel(self, peer: UserId) -> None:
        await self._do("cancel", peer)
        self.emit(FriendChanged(peer, self.outgoing.pop(peer).name, "cancelled"))

    async def accept(self, peer: UserId) -> None:
        await self._do("accept", peer)
        request = self.incoming.pop(peer)
        self.known[peer] = Friend(peer, request.name, request.key_name, Presence.ONLINE, "", False, None, 0)
        self.timelines.setdefault(peer, [])
        self.emit(FriendChanged(peer, request.name, "added"))

    async def decline(self, peer: UserId) -> None:
        await self._do("decline", peer)
        self.incoming.pop(peer)

    async def block(self, peer: UserId) -> None:
        await self._do("block", peer)
        request, friend = self.incoming.pop(peer, None), self.known.pop(peer, None)
        name = friend.name if friend else request.name if request else self.seen[peer].name
        self.refused[peer] = Friend(peer, name, "quiet otter", Presence.OFFLINE, "", False, None, 0)
        self.emit(FriendChanged(peer, name, "blocked"))

    async def unblock(self, peer: UserId) -> None:
        await self._do("unblock", peer)
        self.emit(FriendChanged(peer, self.refused.pop(peer).name, "unblocked"))

    async def remove(self, peer: UserId) -> None:
        await self._do("remove", peer)
        self.emit(FriendChanged(peer, self.known.pop(peer).name, "removed"))

    async def answer_redirect(self, peer: UserId, follow: bool) -> None:
        await self._do("answer_redirect", peer, follow)
        friend, state = self.known[peer], "followed" if follow else "refused"
        self.known[peer] = replace(friend, moved_to=())
        self.emit(RedirectChanged(peer, friend.name, friend.moved_to, True, state, self.now))

    async def rename(self, name: str) -> None:
        await self._do("rename", name)
        self._me = replace(self._me, name=name)
        self.emit(ProfileChanged())

    async def set_status(self, value: OwnStatus, text: str | None = None) -> None:
        await self._do("set_status", value, text)
        shown = self._me.status_text if text is None else text
        self._me = replace(self._me, status=value, status_text=shown)
        self.emit(ProfileChanged())

    @property
    def privacy(self) -> Privacy:
        return self._privacy

    async def set_privacy(self, value: Privacy) -> None:
        await self._do("set_privacy", value)
        self._privacy = value
        self.emit(ProfileChanged())

    async def set_visibility(self, value: Visibility) -> None:
        await self._do("set_visibility", value)
        self._me = replace(self._me, visibility=value)
        self.emit(ProfileChanged())

    async def send(self, to: UserId, text: str, reply_to: MessageId | None = None) -> ChatMessage:
        await self._do("send", to, text)
        if len(text.encode()) > MAX_TEXT_BYTES:
            raise CommandError("too_long", "This message is too long.")
        message = self.put(
            to,
            text,
            mine=True,
            state=MessageState.QUEUED,
            reply_to=reply_to,
            expires_in_s=self.timers.get(to, 0),
        )
        self.emit(MessageQueued(message))
        return message

    async def retry(self, message_id: MessageId) -> None:
        await self._do("retry", message_id)
        message = next(
            held for line in self.timelines.values() for held in line if held.message_id == message_id
        )
        self.advance(message, MessageState.QUEUED)

    async def history(
        self,
        conversation: UserId,
        *,
        before: MessageId | None = None,
        after: MessageId | None = None,
        limit: int = 50,
        lines: bool = False,
    ) -> list[ChatMessage]:
        await asyncio.sleep(0)
        line = [each for each in self.timelines.get(conversation, []) if lines or not each.is_line]
        if before is not None:
            return line[max(0, self._place(line, before) - limit) : self._place(line, before)]
        if after is not None:
            return line[self._place(line, after) + 1 :][:limit]
        return line[-limit:]

    async def search(
        self, query: str, limit: int = 50, conversation: UserId | None = None
    ) -> list[ChatMessage]:
        await asyncio.sleep(0)
        words = query.casefold().split()
        talks = self.timelines.values() if conversation is None else [self.timelines.get(conversation, [])]
        every = [message for line in talks for message in line if not message.is_line]
        hits = [held for held in every if all(word in held.text.casefold() for word in words)]
        return sorted(hits, key=lambda held: -held.sent_at)[:limit]

    async def conversations(self) -> list[ConversationSummary]:
        await asyncio.sleep(0)
        return [self._summary(who, line) for who, line in self.timelines.items() if line]

    async def mark_seen(self, conversation: UserId) -> None:
        self.calls.append(("mark_seen", conversation))
        self.unread[conversation] = 0
        self.emit(ConversationRead(conversation))

    async def safety(self, peer: UserId) -> tuple[str, bool]:
        await asyncio.sleep(0)
        if peer in self.incoming:
            return self.incoming[peer].safety, False
        friend = self.known.get(peer)
        return "".join(f"{number:05d}" for number in range(10_407, 12_000, 139)), bool(
            friend and friend.verified
        )

    async def verify(self, peer: UserId, value: bool) -> None:
        await self._do("verify", peer, value)
        self.known[peer] = replace(self.known[peer], verified=value)
        self.emit(FriendChanged(peer, self.known[peer].name, "verified"))

    def setting(self, key: str) -> str | None:
        return self.settings.get(key)

    def setting_keys(self) -> list[str]:
        return list(self.settings)

    async def set_setting(self, key: str, value: str | None) -> None:
        if value is None:
            self.settings.pop(key, None)
        else:
            self.settings[key] = value

    # What happens to messages

    async def edit(self, message_id: MessageId, text: str) -> None:
        await self._do("edit", message_id, text)
        self._change(message_id, text=text, edited_at=self.now)

    async def delete(self, message_id: MessageId) -> None:
        await self._do("delete", message_id)
        self._change(message_id, text="", is_deleted=True, reactions=())

    async def react(self, message_id: MessageId, emoji: str) -> None:
        await self._do("react", message_id, emoji)
        self.reacted(message_id, self._me.user_id, emoji)

    def reacted(self, message_id: MessageId, who: UserId, emoji: str) -> None:
        """Somebody put an emoji under a message, or took it back (empty)."""
        kept = [each for each in self._find(message_id).reactions if each.user_id != who]
        added = [Reaction(who, emoji, self.now)] if emoji else []
        self._change(message_id, reactions=(*kept, *added))

    async def read(self, message_id: MessageId) -> None:
        await self.mark_seen(self._find(message_id).conversation)

    def set_typing(self, to: UserId, on: bool) -> None:
        self.calls.append(("set_typing", to, on))

    def types(self, who: UserId, on: bool = True) -> None:
        """A friend writes, or stops."""
        self.emit(TypingChanged(who, on))

    async def message(self, message_id: MessageId) -> ChatMessage | None:
        await asyncio.sleep(0)
        every = (held for line in self.timelines.values() for held in line)
        return next((held for held in every if held.message_id == message_id), None)

    async def first_at(self, conversation: UserId, at_ms: int) -> ChatMessage | None:
        await asyncio.sleep(0)
        line = self.timelines.get(conversation, [])
        return next((held for held in line if held.sent_at >= at_ms), line[-1] if line else None)

    async def delete_here(self, message_ids: Sequence[MessageId]) -> None:
        await self._do("delete_here", tuple(message_ids))
        for message_id in message_ids:
            message = self._find(message_id)
            self.timelines[message.conversation].remove(message)
            self.emit(MessagesRemoved(message.conversation, (message_id,)))

    async def clear_conversation(self, conversation: UserId) -> None:
        await self._do("clear_conversation", conversation)
        self.timelines.pop(conversation, None)
        self.unread.pop(conversation, None)
        self.emit(MessagesRemoved(conversation))

    def timer(self, conversation: UserId) -> int:
        return self.timers.get(conversation, 0)

    async def set_timer(self, conversation: UserId, seconds: int) -> None:
        await self._do("set_timer", conversation, seconds)
        self.timers[conversation] = seconds
        line = self.put(conversation, "", mine=True, kind="line:timer", expires_in_s=seconds)
        self.emit(LineAdded(line))

    # Comparing emoji

    def comparison(self, peer: UserId) -> Comparison | None:
        return self.comparisons.get(peer)

    async def compare(self, peer: UserId) -> None:
        await self._do("compare", peer)
        self.compares(peer, Comparing.WAITING)

    async def confirm_comparison(self, peer: UserId, same: bool) -> None:
        await self._do("confirm_comparison", peer, same)
        self.compares(peer, Comparing.CONFIRMED if same else Comparing.DIFFERENT)

    async def cancel_comparison(self, peer: UserId) -> None:
        await self._do("cancel_comparison", peer)
        self.compares(peer, Comparing.CANCELLED)

    def compares(self, peer: UserId, step: Comparing) -> None:
        """A comparison gets on."""
        shown = SEVEN if step in (Comparing.SHOWN, Comparing.CONFIRMED, Comparing.DONE) else ()
        self.comparisons[peer] = Comparison(peer, step, shown)
        self.emit(ComparisonChanged(self.comparisons[peer]))

    async def accept_key(self, peer: UserId) -> None:
        await self._do("accept_key", peer)
        self.known[peer] = replace(self.known[peer], has_new_key=False)
        self.emit(FriendChanged(peer, self.known[peer].name, "key_accepted"))

    async def rotate_identity(self) -> None:
        await self._do("rotate_identity")
        self.emit(ProfileChanged())

    # The profile

    @property
    def protection(self) -> Protection:
        return Protection.PASSPHRASE if self.passphrase else Protection.KEYRING

    async def check_passphrase(self, text: str) -> bool:
        await asyncio.sleep(0)
        return bool(self.passphrase) and text == self.passphrase

    async def set_protection(self, wanted: Protection, passphrase: str | None = None) -> None:
        await self._do("set_protection", wanted)
        self.passphrase = passphrase or ""
        self.emit(ProfileChanged())

    async def storage_info(self) -> StorageInfo:
        await asyncio.sleep(0)
        count = sum(len(line) for line in self.timelines.values())
        return StorageInfo("/home/mira/.local/share/parley", 4_812_800, count, len(self.timelines))

    async def export_backup(self, path: Path, passphrase: str) -> BackupInfo:
        await self._do("export_backup", path, bool(passphrase))
        return self._backup()

    async def check_backup(self, path: Path, passphrase: str) -> BackupInfo:
        await self._do("check_backup", path, bool(passphrase))
        return self._backup()

    @property
    def keep_days(self) -> int:
        return self.kept_for_days

    async def set_keep_days(self, days: int) -> None:
        await self._do("set_keep_days", days)
        self.kept_for_days = days

    def default_timer(self) -> int:
        return self.timers.get(self._me.user_id, 0)

    async def set_default_timer(self, seconds: int) -> None:
        await self._do("set_default_timer", seconds)
        self.timers[self._me.user_id] = seconds

    # The network

    def interfaces(self) -> list[NetworkInterface]:
        off = self._network.interfaces_off
        return [replace(each, is_on=each.name not in off) for each in self.interfaces_seen]

    @property
    def network_settings(self) -> NetworkSettings:
        return self._network

    async def set_network_settings(self, value: NetworkSettings) -> None:
        await self._do("set_network_settings", value)
        self._network = value
        self.emit(ProfileChanged())

    # Helpers

    async def _do(self, *call: object) -> None:
        self.calls.append(call)
        await asyncio.sleep(0)
        if self.error is not None:
            error, self.error = self.error, None
            raise error

    def _found(self, name: str) -> Neighbour:
        who = self.add_neighbour(90 + len(self.seen), name, via=(Via.MANUAL,))
        self.emit(PeerChanged(self.seen[who], True))
        return self.seen[who]

    def _backup(self) -> BackupInfo:
        count = sum(len(line) for line in self.timelines.values())
        return BackupInfo(self._me.name, self.now, count, len(self.known))

    def _find(self, message_id: MessageId) -> ChatMessage:
        every = (held for line in self.timelines.values() for held in line)
        return next(held for held in every if held.message_id == message_id)

    def _change(self, message_id: MessageId, **changes: object) -> None:
        message = self._find(message_id)
        line = self.timelines[message.conversation]
        line[line.index(message)] = changed = replace(message, **changes)  # type: ignore[arg-type]
        self.emit(MessageChanged(changed))

    def _place(self, line: list[ChatMessage], message_id: MessageId) -> int:
        return next(at for at, held in enumerate(line) if held.message_id == message_id)

    def _summary(self, who: UserId, line: list[ChatMessage]) -> ConversationSummary:
        unread = self.unread.get(who, 0)
        theirs = [message for message in line if message.sender == who]
        first = theirs[-unread].message_id if unread else None
        return ConversationSummary(who, line[-1] if line else None, unread, first)

    def announce_request(self, who: UserId) -> None:
        self.emit(RequestArrived(self.incoming[who]))
