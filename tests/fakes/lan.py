"""A network without sockets: engines with a disk in memory, joined by links that can break at any step.

Each Host keeps what its engine wrote as a real profile would, can lose power before or after a commit, and starts
again from what was committed.
"""

from collections import deque
from dataclasses import dataclass, field, replace

from core.messaging.commands import (
    Announce,
    CheckStored,
    ClearCiphertexts,
    CloseLink,
    Dial,
    DropContact,
    DropSession,
    FinishOutgoing,
    LoadOutbox,
    MarkSeen,
    OutboxEntry,
    PutAccount,
    PutContact,
    PutIncoming,
    PutOutgoing,
    PutSession,
    RequeueOutgoing,
    SendPacket,
    SetCiphertext,
    SetMeta,
    Step,
    Write,
)
from core.messaging.engine import CARD_LIFE_MS, Engine
from core.messaging.events import ServiceEvent
from core.messaging.model import ChatMessage, Contact, MessageState, OwnStatus
from core.messaging.outbox import Outbox
from core.messaging.ratchet import Ratchet
from core.messaging.roster import Roster
from core.messaging.state import Moment, State
from core.messaging.timeline import Timeline
from core.protocol.address import Address
from core.protocol.card import Card
from core.protocol.hello import Hello
from core.protocol.identity import Identity
from core.protocol.ids import ClientId, MessageId, UserId
from core.protocol.packets import decode

PICKLE_KEY = bytes(32)


@dataclass
class Disk:
    """What is committed."""

    identity: Identity
    client: ClientId
    card: Card | None = None
    account: str | None = None
    meta: dict[str, bytes] = field(default_factory=dict)
    contacts: dict[UserId, Contact] = field(default_factory=dict)
    sessions: dict[tuple[UserId, str], PutSession] = field(default_factory=dict)
    messages: dict[MessageId, ChatMessage] = field(default_factory=dict)
    outbox: dict[MessageId, OutboxEntry] = field(default_factory=dict)
    datetime: int = 0

    def apply(self, writes: list[Write]) -> None:
        for write in writes:
            self._apply(write)

    def _apply(self, write: Write) -> None:
        match write:
            case PutContact(contact):
                self.contacts[contact.user_id] = contact
            case DropContact(user):
                del self.contacts[user]
                self.sessions = {key: row for key, row in self.sessions.items() if key[0] != user}
                self.outbox = {key: entry for key, entry in self.outbox.items() if entry.recipient != user}
            case PutAccount(pickle):
                self.account = pickle
            case PutSession():
                self.sessions[write.peer, write.session_id] = write
            case DropSession():
                self.sessions.pop((write.peer, write.session_id), None)
            case PutIncoming(message):
                assert message.message_id not in self.messages, "stored twice"
                self.messages[message.message_id] = message
            case PutOutgoing(message, entry):
                self.messages[message.message_id] = message
                self.outbox[entry.message_id] = entry
                self.datetime = max(self.datetime, entry.datetime)
            case SetCiphertext():
                entry = self.outbox[write.message_id]
                self.outbox[write.message_id] = replace(
                    entry, olm_type=write.olm_type, ciphertext=write.ciphertext
                )
            case ClearCiphertexts(recipient):
                for key, entry in self.outbox.items():
                    if entry.recipient == recipient:
                        self.outbox[key] = replace(entry, olm_type=None, ciphertext=None)
            case FinishOutgoing():
                del self.outbox[write.message_id]
                message = self.messages[write.message_id]
                self.messages[write.message_id] = replace(message, state=write.state)
            case RequeueOutgoing(entry):
                self.outbox[entry.message_id] = entry
                message = self.messages[entry.message_id]
                self.messages[entry.message_id] = replace(message, state=MessageState.QUEUED)
            case SetMeta(key, value):
                assert value is not None
                self.meta[key] = value
            case MarkSeen():
                pass

    @property
    def last_datetime(self) -> int:
        return max(self.datetime, int.from_bytes(self.meta.get("datetime", b""), "big"))


class Host:
    """One person's node."""

    def __init__(self, lan: "Lan", name: str, seed: int) -> None:
        self.lan, self.name = lan, name
        self.disk = Disk(Identity.from_bytes(bytes([seed]) * 64), ClientId(bytes([seed]) * 16))
        self.address = Address(f"10.0.0.{seed}", 42421)
        self.instance = 0
        self.events: list[ServiceEvent] = []
        self.wants: list[UserId] = []
        self.drops_acks = False
        self.boot()

    @property
    def user(self) -> UserId:
        return self.disk.identity.user_id

    def boot(self) -> None:
        """Starts from what is on disk."""
        disk, self.instance = self.disk, self.instance + 1
        ratchet = Ratchet.load(disk.account, PICKLE_KEY, disk.sessions.values())
        expiry = self.lan.moment.ms + CARD_LIFE_MS
        card = disk.identity.make_card(self.name, ratchet.olm_key, self.instance, expiry)
        counts: dict[UserId, int] = {}
        for entry in disk.outbox.values():
            counts[entry.recipient] = counts.get(entry.recipient, 0) + 1
        received: dict[tuple[UserId, ClientId], int] = {}
        for message in disk.messages.values():
            if message.sender != self.user and message.client is not None:
                key = message.sender, message.client
                received[key] = max(received.get(key, -1), message.datetime)
        state = State(
            disk.identity,
            disk.client,
            card,
            ratchet,
            Outbox(counts),
            Timeline(disk.last_datetime),
            dict(disk.contacts),
            received,
            status=OwnStatus(disk.meta.get("status", b"online").decode()),
        )
        self.engine = Engine(state, Roster())
        self.disk.apply(self.engine.drain_writes())

    def do(self, step: Step) -> None:
        """Commits a step and does its effects."""
        self.disk.apply([*step.writes, *self.engine.drain_writes()])
        self.events += step.at_once
        for effect in step.effects:
            self._effect(effect)

    def _effect(self, effect: object) -> None:
        match effect:
            case SendPacket(link_id, packet):
                if not (self.drops_acks and packet[1] == 6):
                    self.lan.carry(self, link_id, packet)
            case CloseLink(link_id):
                self.lan.cut(link_id)
            case Dial(user):
                self.wants.append(user)
            case LoadOutbox(recipient, after, limit):
                entries = sorted(
                    (e for e in self.disk.outbox.values() if e.recipient == recipient and e.datetime > after),
                    key=lambda entry: entry.datetime,
                )[:limit]
                self.do(self.engine.outbox_loaded(self.lan.moment, recipient, entries))
            case CheckStored(link_id, message):
                stored = message.message_id in self.disk.messages
                self.do(self.engine.checked(self.lan.moment, link_id, message, stored))
            case Announce(event):
                self.events.append(event)
            case _:
                raise AssertionError(effect)

    def hello(self) -> Hello:
        return Hello(self.engine.state.card, self.instance, 42421, (self.address,))

    def texts(self, sender: UserId | None = None) -> list[str]:
        """What is stored, in the order it was stored."""
        wanted = self.disk.messages.values()
        return [message.text for message in wanted if sender is None or message.sender == sender]

    def said(self, kind: type) -> list[ServiceEvent]:
        return [event for event in self.events if isinstance(event, kind)]


class Lan:
    """Hosts, the links between them and what is under way. Nothing arrives until `deliver` is called."""

    def __init__(self) -> None:
        self.moment = Moment(1_000.0, 1_700_000_000_000)
        self.hosts: list[Host] = []
        self._ends: dict[int, tuple[Host, Host]] = {}
        self._under_way: deque[tuple[int, Host, bytes]] = deque()
        self._next = 1
        self.carried: list[bytes] = []

    def host(self, name: str) -> Host:
        host = Host(self, name, len(self.hosts) + 1)
        self.hosts.append(host)
        return host

    def pass_time(self, seconds: float) -> None:
        """Moves the clocks and lets every engine look at them."""
        self.moment = Moment(self.moment.s + seconds, self.moment.ms + int(seconds * 1000))
        for host in self.hosts:
            due = host.engine.next_timer()
            if due is not None and due <= self.moment.s:
                host.do(host.engine.handle_timer(self.moment))

    def connect(self, initiator: Host, responder: Host) -> int:
        """A link: both ends hear of it. Returns its id (the same at both ends)."""
        link_id, self._next = self._next, self._next + 1
        self._ends[link_id] = (initiator, responder)
        hellos = initiator.hello(), responder.hello()
        initiator.do(initiator.engine.link_up(self.moment, link_id, hellos[1], True, responder.address))
        if link_id in self._ends:
            responder.do(responder.engine.link_up(self.moment, link_id, hellos[0], False, initiator.address))
        return link_id

    def carry(self, sender: Host, link_id: int, packet: bytes) -> None:
        ends = self._ends.get(link_id)
        if ends is not None:
            receiver = ends[1] if ends[0] is sender else ends[0]
            self._under_way.append((link_id, receiver, packet))
            self.carried.append(packet)

    def deliver(self, most: int = 100_000) -> int:
        """Delivers packets in order; returns how many."""
        count = 0
        while self._under_way and count < most:
            link_id, receiver, packet = self._under_way.popleft()
            count += 1
            if link_id in self._ends:
                receiver.do(receiver.engine.packets(self.moment, link_id, [packet]))
        return count

    def cut(self, link_id: int) -> None:
        """The link breaks; what was under way on it is lost."""
        ends = self._ends.pop(link_id, None)
        if ends is None:
            return
        self._under_way = deque(item for item in self._under_way if item[0] != link_id)
        for host in ends:
            host.do(host.engine.link_down(self.moment, link_id))

    def kill(self, host: Host) -> None:
        """Power is lost: links break for the others, memory is gone, the disk stays."""
        for link_id, ends in list(self._ends.items()):
            if host in ends:
                other = ends[1] if ends[0] is host else ends[0]
                del self._ends[link_id]
                self._under_way = deque(item for item in self._under_way if item[0] != link_id)
                other.do(other.engine.link_down(self.moment, link_id))
        host.boot()

    def links(self) -> list[tuple[Host, Host]]:
        return list(self._ends.values())

    def befriend(self, asker: Host, answerer: Host) -> int:
        """Two strangers become friends; returns the link they use."""
        meet(asker, answerer)
        asker.do(asker.engine.request(self.moment, answerer.user, "hello"))
        link_id = self.connect(asker, answerer)
        self.deliver()
        answerer.do(answerer.engine.accept(self.moment, asker.user))
        self.deliver()
        return link_id

    def say(self, sender: Host, receiver: Host, text: str) -> MessageId:
        step, message = sender.engine.send_text(self.moment, receiver.user, text, None)
        sender.do(step)
        return message.message_id


def meet(host: Host, other: Host) -> None:
    """`host` has the other's invite."""
    from core.messaging.model import Via

    host.engine.roster.met(other.engine.state.card, (other.address,), Via.MANUAL, None)


def packet_types(packets: list[bytes]) -> list[str]:
    return [type(decode(packet)).__name__ for packet in packets]
