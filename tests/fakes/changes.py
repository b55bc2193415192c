"""What changes messages that are there, on dictionaries: how a profile is expected to act."""

from collections import defaultdict
from collections.abc import Container
from dataclasses import dataclass, field, replace

from core.messaging.model import QUIET, TEXT_KIND, ChatMessage, MessageState, Reaction
from core.protocol.changes import Deletion, Edit, Quiet, Reacted, Receipt
from core.protocol.ids import ClientId, MessageId, UserId


@dataclass
class Table:
    """Messages in the order they came; `quiet` and `removed` are shown to nobody, but their names are known."""

    messages: dict[MessageId, ChatMessage] = field(default_factory=dict)
    quiet: dict[MessageId, ChatMessage] = field(default_factory=dict)  # reply_to: what it changed
    removed: dict[MessageId, ChatMessage] = field(default_factory=dict)
    reactions: dict[MessageId, dict[UserId, tuple[int, Reaction]]] = field(default_factory=dict)
    receipts: dict[tuple[UserId, ClientId], dict[int, int]] = field(default_factory=lambda: defaultdict(dict))
    aliases: dict[UserId, UserId] = field(default_factory=dict)

    def copy(self) -> "Table":
        """Rows are frozen, so tables are enough."""
        reactions = {key: dict(each) for key, each in self.reactions.items()}
        receipts = defaultdict(dict, {key: dict(each) for key, each in self.receipts.items()})
        tables = dict(self.messages), dict(self.quiet), dict(self.removed)
        return Table(*tables, reactions, receipts, dict(self.aliases))

    def knows(self, message_id: MessageId) -> bool:
        return any(message_id in each for each in (self.messages, self.quiet, self.removed))

    def put(self, message: ChatMessage, change: Quiet | None) -> None:
        """A content that is not stored yet, and what it changes."""
        if message.kind not in QUIET:
            self.messages[message.message_id] = message
            return
        self.quiet[message.message_id] = message
        if isinstance(change, Receipt):
            key = message.conversation, change.of_client
            self.receipts[key].setdefault(change.up_to, message.received_at)
        elif change is not None and self._changes(message, change):
            self.quiet[message.message_id] = replace(message, reply_to=change.of)

    def author(self, user: UserId) -> UserId:
        """Whose this id is or was."""
        return self.aliases.get(user, user)

    def alias(self, old: UserId, new: UserId) -> None:
        self.aliases.update({alias: new for alias, user in self.aliases.items() if user == old})
        self.aliases[old] = new
        for under in self.reactions.values():
            if old in under:
                datetime, reaction = under.pop(old)
                under[new] = datetime, replace(reaction, user_id=new)

    def move(self, old: UserId, new: UserId) -> None:
        for table in (self.messages, self.quiet, self.removed):
            for key, message in table.items():
                if message.conversation == old:
                    receiver = new if message.receiver == old else message.receiver
                    table[key] = replace(message, conversation=new, receiver=receiver)
        for key in [key for key in self.receipts if key[0] == old]:
            self.receipts[new, key[1]] = self.receipts.pop(key)
        self.alias(old, new)

    def set_state(self, message_id: MessageId, state: MessageState) -> None:
        """Of an own message, wherever it is."""
        for each in (self.messages, self.quiet, self.removed):
            if message_id in each:
                each[message_id] = replace(each[message_id], state=state)

    def remove(self, message_id: MessageId) -> None:
        message = self.messages.pop(message_id, None)
        if message is not None:
            self.removed[message_id] = replace(message, text="")
            self.reactions.pop(message_id, None)

    def forget(self, message_id: MessageId) -> None:
        for each in (self.quiet, self.removed):
            each.pop(message_id, None)

    def seen(self, conversation: UserId, at: int) -> None:
        """By our person, all of it."""
        for message_id, message in self.messages.items():
            if message.conversation == conversation == self.author(message.sender):
                self.start_timer(message_id, at)

    def start_timer(self, message_id: MessageId, at: int) -> None:
        message = self.messages.get(message_id)
        if message is None or message.is_line or not message.expires_in_s or message.expires_at is not None:
            return
        self.messages[message_id] = replace(message, expires_at=at + 1_000 * message.expires_in_s)

    def expired(self, now_ms: int, limit: int) -> tuple[list[tuple[MessageId, UserId]], int | None]:
        """The answer to LoadExpired."""
        due = sorted((row.expires_at, row.message_id) for row in self.messages.values() if row.expires_at)
        found = [key for at, key in due if at <= now_ms][:limit]
        later = [at for at, _ in due if at > now_ms]
        next_ms = now_ms if len(found) == limit else min(later, default=None)
        return [(key, self.messages[key].conversation) for key in found], next_ms

    def old(
        self, before_ms: int | None, names_before_ms: int, limit: int, waiting: Container[MessageId]
    ) -> tuple[list[tuple[MessageId, UserId]], tuple[MessageId, ...]]:
        shown = [row for row in self.messages.values() if before_ms and row.received_at < before_ms]
        hidden = [*self.quiet.values(), *self.removed.values()]
        old = [(row.message_id, row.conversation) for row in shown if row.message_id not in waiting]
        names = [row.message_id for row in hidden if row.received_at < names_before_ms]
        return old[:limit], tuple(name for name in names if name not in waiting)[:limit]

    def changed(self, by: MessageId) -> MessageId | None:
        return self.quiet[by].reply_to

    def shown(self, message_id: MessageId) -> ChatMessage | None:
        """A message with its reactions, read if it was."""
        message = self.messages.get(message_id)
        if message is None:
            return None
        reactions = [each for _, each in self.reactions.get(message_id, {}).values() if each.emoji]
        reactions.sort(key=lambda each: (each.at, each.user_id))
        state = MessageState.READ if self._is_read(message) else message.state
        ids = {"sender": self.author(message.sender), "receiver": self.author(message.receiver)}
        return replace(message, **ids, state=state, reactions=tuple(reactions))

    def read_until(self) -> dict[tuple[UserId, ClientId], int]:
        return {key: max(each) for key, each in self.receipts.items()}

    def newly_read(self, user: UserId, client: ClientId, after: int, up_to: int) -> list[MessageId]:
        mine = (m for m in self.messages.values() if m.receiver == user and m.client == client)
        delivered = (m for m in mine if m.state is MessageState.DELIVERED and not m.is_deleted)
        return [m.message_id for m in delivered if after < m.datetime <= up_to]

    def _is_read(self, message: ChatMessage) -> bool:
        if message.client is None or message.state is not MessageState.DELIVERED:
            return False
        until = self.receipts.get((message.receiver, message.client), {})
        return max(until, default=-1) >= message.datetime

    def _changes(self, content: ChatMessage, change: Quiet) -> bool:
        target = self.messages.get(change.of)
        if target is None or target.conversation != content.conversation:
            return False
        if target.kind != TEXT_KIND or target.is_deleted:
            return False
        by = self.author(content.sender)
        match change:
            case Reacted(of, emoji):
                under = self.reactions.setdefault(of, {})
                before = under.get(by, (-1, None))[0]
                if content.datetime <= before:
                    return False
                under[by] = content.datetime, Reaction(by, emoji, content.sent_at)
            case _ if self.author(target.sender) != by:
                return False
            case Edit(of, text):
                self.messages[of] = replace(target, text=text, edited_at=content.sent_at)
            case Deletion(of):
                self.messages[of] = replace(target, text="", is_deleted=True)
                self.reactions.pop(of, None)
        return True
