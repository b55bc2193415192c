"""What the demonstration holds in memory, and what a story or a test puts in: people, messages, what others do."""

import itertools
from collections.abc import Callable
from dataclasses import replace

from core.service.events import (
    ComparisonChanged,
    FriendChanged,
    LineAdded,
    MessageArrived,
    MessageChanged,
    MessageStateChanged,
    PresenceChanged,
    RequestArrived,
    ServiceEvent,
    TypingChanged,
)
from core.service.model import (
    ChatMessage,
    Comparing,
    Comparison,
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


class Stage:
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
            safety="314159265358979323846264338327",
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

    def subscribe(self, listener: Callable[[ServiceEvent], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

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

    def reacted(self, message_id: MessageId, who: UserId, emoji: str) -> None:
        """Somebody put an emoji under a message, or took it back (empty)."""
        kept = [each for each in self._find(message_id).reactions if each.user_id != who]
        added = [Reaction(who, emoji, self.now)] if emoji else []
        self._change(message_id, reactions=(*kept, *added))

    def types(self, who: UserId, on: bool = True) -> None:
        """A friend writes, or stops."""
        self.emit(TypingChanged(who, on))

    def compares(self, peer: UserId, step: Comparing) -> None:
        """A comparison gets on."""
        shown = SEVEN if step in (Comparing.SHOWN, Comparing.CONFIRMED, Comparing.DONE) else ()
        self.comparisons[peer] = Comparison(peer, step, shown)
        if step is Comparing.DONE:
            self.known[peer] = replace(self.known[peer], verified=True)
            self.emit(FriendChanged(peer, self.known[peer].name, "verified"))
        self.emit(ComparisonChanged(self.comparisons[peer]))

    def announce_request(self, who: UserId) -> None:
        self.emit(RequestArrived(self.incoming[who]))

    def _find(self, message_id: MessageId) -> ChatMessage:
        every = (held for line in self.timelines.values() for held in line)
        return next(held for held in every if held.message_id == message_id)

    def _change(self, message_id: MessageId, **changes: object) -> None:
        message = self._find(message_id)
        line = self.timelines[message.conversation]
        line[line.index(message)] = changed = replace(message, **changes)  # type: ignore[arg-type]
        self.emit(MessageChanged(changed))
