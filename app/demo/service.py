"""A messenger without network and disk: the methods and events of core.service.messenger, answered from memory.

For `parley --demo` and for tests.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.demo.stage import MAX_TEXT_BYTES, Stage
from core.errors import CommandError
from core.service.config import Protection
from core.service.events import (
    ConversationRead,
    FriendChanged,
    LineAdded,
    MessageQueued,
    MessagesRemoved,
    PeerChanged,
    ProfileChanged,
    RedirectChanged,
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
    Stats,
    StorageInfo,
    UserId,
    Via,
    Visibility,
)


class DemoMessenger(Stage):
    """Answers as the real one would, from what is on the stage."""

    async def start(self) -> None:
        self.started = True

    async def stop(self) -> None:
        self.stopped = True

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

    async def read(self, message_id: MessageId) -> None:
        await self.mark_seen(self._find(message_id).conversation)

    def set_typing(self, to: UserId, on: bool) -> None:
        self.calls.append(("set_typing", to, on))

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

    def _place(self, line: list[ChatMessage], message_id: MessageId) -> int:
        return next(at for at, held in enumerate(line) if held.message_id == message_id)

    def _summary(self, who: UserId, line: list[ChatMessage]) -> ConversationSummary:
        unread = self.unread.get(who, 0)
        theirs = [message for message in line if message.sender == who]
        first = theirs[-unread].message_id if unread else None
        return ConversationSummary(who, line[-1] if line else None, unread, first)
