"""A network without sockets: engines with a disk in memory, joined by links that can break at any step.

Each Host keeps what its engine wrote as a real profile would. Its commits and its reads can be held back, commits can
fail, and power can be lost at any moment: it starts again from what was committed.
"""

from collections import Counter, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from core.messaging.effects import (
    Announce,
    CheckStored,
    CloseLink,
    Dial,
    DialOnce,
    Effect,
    EndRequest,
    Follow,
    HandleRequest,
    LinkEffect,
    LoadExpired,
    LoadOld,
    LoadOutbox,
    LoadRead,
    SendAnswer,
    SendPacket,
    SendRedirect,
    SendRequest,
    SendTicket,
    TellChange,
    TellMessage,
    UseTicket,
)
from core.messaging.engine import CARD_LIFE_MS, Engine
from core.messaging.events import MessageChanged, ServiceEvent
from core.messaging.id_change import ID_CHANGES, load_id_changes, rotate
from core.messaging.keeping import load_keep_days
from core.messaging.model import ChatMessage, Contact, MessageState, OwnStatus, Via
from core.messaging.moved import load_moved
from core.messaging.outbox import Outbox
from core.messaging.privacy import load_privacy
from core.messaging.ratchet import Ratchet
from core.messaging.read_book import ReadBook
from core.messaging.requests import AnsweredEntry, AskedEntry
from core.messaging.resuming import Resumption
from core.messaging.roster import Roster
from core.messaging.state import Moment, State
from core.messaging.step import Step
from core.messaging.tickets import TicketBook
from core.messaging.timeline import Timeline
from core.messaging.timer_rows import load_default, load_timers
from core.messaging.writes import (
    ClearCiphertexts,
    ClearMessages,
    DropAnswered,
    DropAsked,
    DropContact,
    DropSession,
    FinishOutgoing,
    ForgetNames,
    KeepIssuedTickets,
    KeepTickets,
    MarkSeen,
    MoveContact,
    OutboxEntry,
    PutAccount,
    PutAlias,
    PutAnswered,
    PutAsked,
    PutContact,
    PutIncoming,
    PutLine,
    PutOutgoing,
    PutSession,
    RemoveMessages,
    RequeueOutgoing,
    SetCiphertext,
    SetContent,
    SetMeta,
    StartTimer,
    Write,
)
from core.protocol.address import Address
from core.protocol.card import Card
from core.protocol.events import AnswerReceived, CloseReason, Pattern, RequestReceived
from core.protocol.hello import Hello
from core.protocol.identity import Identity
from core.protocol.ids import ClientId, MessageId, UserId
from core.protocol.packets import Ack, decode
from core.protocol.redirect import Redirect
from core.protocol.resumption import early_room
from core.protocol.tickets import IssuedTicket, Ticket, decode_ticket, encode_ticket
from tests.fakes.changes import Table

PICKLE_KEY = bytes(32)
# A packet, a frame of its own, CLOSE.
Carried = bytes | RequestReceived | AnswerReceived | Redirect | Ticket | CloseReason


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
    table: Table = field(default_factory=Table)
    lines: list[ChatMessage] = field(default_factory=list)
    outbox: dict[MessageId, OutboxEntry] = field(default_factory=dict)
    errors: dict[MessageId, int] = field(default_factory=dict)
    asked: dict[tuple[UserId, int], AskedEntry] = field(default_factory=dict)
    answered: dict[tuple[UserId, int], AnsweredEntry] = field(default_factory=dict)
    datetime: int = 0
    tickets: dict[UserId, tuple[Ticket, ...]] = field(default_factory=dict)
    issued: dict[UserId, tuple[IssuedTicket, ...]] = field(default_factory=dict)

    def apply(self, writes: list[Write]) -> None:
        for write in writes:
            self._apply(write)

    def _apply(self, write: Write) -> None:  # noqa: C901  one arm for each kind of write
        match write:
            case PutContact(contact):
                self.contacts[contact.user_id] = contact
            case DropContact(user):
                del self.contacts[user]
                self.sessions = {key: row for key, row in self.sessions.items() if key[0] != user}
                for kept in (self.tickets, self.issued):
                    kept.pop(user, None)
                for key in [key for key, entry in self.outbox.items() if entry.recipient == user]:
                    del self.outbox[key]
                    self.table.set_state(key, MessageState.FAILED)
            case MoveContact(old, contact):
                self._move(old, contact)
            case PutAlias(old, new):
                self.table.alias(old, new)
            case PutAccount(pickle):
                self.account = pickle
            case PutSession():
                self.sessions[write.peer, write.session_id] = write
            case DropSession():
                self.sessions.pop((write.peer, write.session_id), None)
            case PutIncoming(message, change):
                assert not self.table.knows(message.message_id), "stored twice"
                self.table.put(message, change)
            case PutLine(message):
                self.lines.append(message)
            case PutOutgoing(message, entry, change):
                self.table.put(message, change)
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
                self.table.set_state(write.message_id, write.state)
                if write.error is not None:
                    self.errors[write.message_id] = write.error
            case RequeueOutgoing(entry):
                self.outbox[entry.message_id] = entry
                self.table.set_state(entry.message_id, MessageState.QUEUED)
                self.errors.pop(entry.message_id, None)
            case SetMeta("identity", bytes(value)):
                self.identity = Identity.from_bytes(value)
            case SetContent(entry):
                waiting = self.outbox.get(entry.message_id)
                if waiting is not None and waiting.ciphertext is None:
                    self.outbox[entry.message_id] = entry
            case RemoveMessages(message_ids):
                for message_id in message_ids:
                    self.table.remove(message_id)
            case ClearMessages():
                raise AssertionError("nobody clears a conversation here")
            case SetMeta(key, None):
                self.meta.pop(key, None)
            case SetMeta(key, value):
                self.meta[key] = value
            case MarkSeen(conversation, _, at):
                if at is not None:
                    self.table.seen(conversation, at)
            case StartTimer(message_id, at):
                self.table.start_timer(message_id, at)
            case ForgetNames(message_ids):
                for message_id in message_ids:
                    self.table.forget(message_id)
            case PutAsked(asked):
                self.asked[asked.peer, asked.request_id] = asked
            case DropAsked(peer, request_id):
                del self.asked[peer, request_id]
            case PutAnswered(answered):
                self.answered[answered.peer, answered.request_id] = answered
            case DropAnswered(peer, request_id):
                del self.answered[peer, request_id]
            case KeepTickets(issuer, tickets):
                self.tickets[issuer] = tickets
            case KeepIssuedTickets(peer, tickets):
                self.issued[peer] = tickets

    def _move(self, old: UserId, contact: Contact) -> None:
        new = contact.user_id
        del self.contacts[old]
        self.contacts[new] = contact
        self.sessions = {key: row for key, row in self.sessions.items() if key[0] != old}
        for kept in (self.tickets, self.issued):
            kept.pop(old, None)
        self.table.move(old, new)
        self.lines = [
            replace(line, conversation=new) if line.conversation == old else line for line in self.lines
        ]
        for key, entry in self.outbox.items():
            if entry.recipient == old:
                self.outbox[key] = replace(entry, recipient=new, olm_type=None, ciphertext=None)
        for key in [key for key in self.asked if key[0] == old]:
            self.asked[new, key[1]] = replace(self.asked.pop(key), peer=new)
        for key in [key for key in self.answered if key[0] == old]:
            self.answered[new, key[1]] = replace(self.answered.pop(key), peer=new)

    def author(self, message: ChatMessage) -> UserId:
        """Whose the id is that the message was written under."""
        return self.table.author(message.sender)

    def forget_olm(self) -> None:
        """Everything of the end-to-end layer is lost: account and sessions."""
        self.account = None
        self.sessions.clear()

    def load(self, load: LoadOutbox) -> list[OutboxEntry]:
        waiting = (entry for entry in self.outbox.values() if entry.recipient == load.recipient)
        later = sorted(
            (entry.datetime, entry.message_id, entry) for entry in waiting if entry.datetime > load.after
        )
        return [entry for _, _, entry in later[: load.limit]]

    def load_state(self, name: str, serial: int, instance: int, now_ms: int) -> State:
        """What a node that starts now has in memory, with a card of this name and serial."""
        ratchet = Ratchet.load(self.account, PICKLE_KEY, self.sessions.values())
        card = self.identity.make_card(name, ratchet.olm_key, serial, now_ms + CARD_LIFE_MS)
        counts = Counter(entry.recipient for entry in self.outbox.values())
        quiet = Counter(entry.recipient for entry in self.outbox.values() if entry.is_quiet)
        received: dict[tuple[UserId, ClientId], int] = {}
        for message in (*self.messages.values(), *self.table.quiet.values(), *self.table.removed.values()):
            if self.author(message) != self.identity.user_id and message.client is not None:
                key = message.sender, message.client
                received[key] = max(received.get(key, -1), message.datetime)
        return State(
            self.identity,
            self.client,
            card,
            ratchet,
            Outbox(counts, quiet),
            Timeline(self.last_datetime),
            dict(self.contacts),
            received,
            tickets=TicketBook(
                ((issuer, each) for issuer, held in self.tickets.items() for each in held),
                (each for issued in self.issued.values() for each in issued),
            ),
            instance=instance,
            durable_asked=list(self.asked.values()),
            durable_answered=list(self.answered.values()),
            moved=load_moved(self.meta, self.contacts),
            aliases=dict(self.table.aliases),
            id_changes=load_id_changes(self.meta.get(ID_CHANGES, b"")),
            reads=ReadBook(self.table.read_until()),
            status=OwnStatus(self.meta.get("status", b"online").decode()),
            privacy=load_privacy(self.meta),
            timers=load_timers(self.meta, self.contacts),
            default_timer=load_default(self.meta),
            keep_days=load_keep_days(self.meta),
            next_expiry=self.table.expired(-1, 1)[1],
        )

    def old(self, load: LoadOld) -> tuple[list[tuple[MessageId, UserId]], tuple[MessageId, ...]]:
        """The answer to LoadOld."""
        return self.table.old(load.before_ms, load.names_before_ms, load.limit, self.outbox)

    @property
    def messages(self) -> dict[MessageId, ChatMessage]:
        return self.table.messages

    @property
    def last_datetime(self) -> int:
        return max(self.datetime, int.from_bytes(self.meta.get("datetime", b""), "big"))


class Host:
    """One person's node."""

    def __init__(self, lan: "Lan", name: str, seed: int) -> None:
        self.lan, self.name = lan, name
        self.disk = Disk(Identity.from_bytes(bytes([seed]) * 64), ClientId(bytes([seed]) * 16))
        self.address = Address(f"10.0.0.{seed}", 42421)
        self.listens = {self.address}
        self.follows: deque[Follow] = deque()  # targets that are being dialled; see Lan.follow
        self.instance = 0
        self.serial = 0
        self.events: list[ServiceEvent] = []
        self.wants: list[UserId] = []
        self.wants_once: list[UserId] = []
        self.works: deque[HandleRequest] = deque()  # handlers that have not answered yet
        self.handled: list[HandleRequest] = []
        self.ended: list[EndRequest] = []
        self.closed: list[CloseReason] = []
        self.drops_acks = False
        self.holds_commits = False  # steps wait for `commit`
        self.holds_reads = False  # what the disk answered waits for `answer`
        self._uncommitted: deque[tuple[list[Write], list[Effect], Callable[[], None]]] = deque()
        self._answers: deque[Callable[[], Step]] = deque()
        self.boot()

    @property
    def user(self) -> UserId:
        return self.disk.identity.user_id

    def boot(self) -> None:
        """Starts from what is on disk."""
        disk, self.instance, self.serial = self.disk, self.instance + 1, self.serial + 1
        self._uncommitted.clear()
        self._answers.clear()
        self.works.clear()
        self.follows.clear()
        state = disk.load_state(self.name, self.serial, self.instance, self.lan.moment.ms)
        self.engine = Engine(state, Roster())
        self.disk.apply(self.engine.drain_writes())

    def do(self, step: Step, then: Callable[[], None] = lambda: None) -> None:
        """Commits a step, does its effects and calls `then`, in its turn."""
        self.events += step.at_once
        self._uncommitted.append(([*step.writes, *self.engine.drain_writes()], step.effects, then))
        if not self.holds_commits and len(self._uncommitted) == 1:
            self.commit()

    def commit(self, most: int = 1_000_000) -> None:
        """The oldest steps reach the disk, then their effects the world."""
        while self._uncommitted and most:
            writes, effects, then = self._uncommitted[0]
            self.disk.apply(writes)
            for effect in effects:
                self._effect(effect)
            then()
            most -= 1
            if self._uncommitted and self._uncommitted[0][1] is effects:
                self._uncommitted.popleft()

    def rotate(self, seed: int) -> None:
        """Goes on under another identity: everything that is to be written reaches the disk, then it starts anew."""
        self.holds_commits = False
        self.commit()
        identity = Identity.from_bytes(bytes([seed]) * 64)
        self.disk.apply(rotate(self.engine.state, self.lan.moment, identity, CARD_LIFE_MS).writes)
        self.lan.kill(self)

    def fail_commit(self) -> None:
        """The disk is full: nothing of what waits is stored, links break, the engine is loaded anew."""
        self.lan.kill(self)

    def answer(self) -> None:
        """The disk's answers, as they were when they were read, reach the engine."""
        while self._answers:
            self.do(self._answers.popleft()())

    def _effect(self, effect: Effect) -> None:
        match effect:
            case UseTicket(caller, ticket):
                self.lan.use_ticket(caller, ticket)
            case LoadOutbox() | CheckStored() | LoadRead() | LoadExpired() | LoadOld():
                self._load(effect)
            case TellMessage(message_id):
                self._tell_changed(self.disk.table.shown(message_id))
            case TellChange(by):
                self._tell_changed(self.disk.table.shown(self.disk.table.changed(by)))
            case Announce(event):
                self.events.append(event)
            case Dial() | DialOnce() | Follow() | HandleRequest() | EndRequest():
                self._note(effect)
            case _:
                self._say(effect)

    def _load(self, effect: LoadOutbox | CheckStored | LoadRead | LoadExpired | LoadOld) -> None:
        match effect:
            case LoadOutbox():
                entries = self.disk.load(effect)
                self._read(lambda: self.engine.outbox_loaded(self.lan.moment, effect.recipient, entries))
            case CheckStored(link_id, message):
                is_stored = self.disk.table.knows(message.message_id)
                self._read(lambda: self.engine.checked(self.lan.moment, link_id, message, is_stored))
            case LoadExpired(now_ms, limit):
                found = self.disk.table.expired(now_ms, limit)
                self._read(lambda: self.engine.timers.loaded(self.lan.moment, *found))
            case LoadOld():
                old = self.disk.old(effect)
                self._read(lambda: self.engine.keeping.loaded(self.lan.moment, *old))
            case LoadRead(user, client, after, up_to):
                read = self.disk.table.newly_read(user, client, after, up_to)
                self._read(lambda: self.engine.reading.loaded(effect, read))

    def _tell_changed(self, message: ChatMessage | None) -> None:
        if message is not None:
            self.events.append(MessageChanged(message))

    def _note(self, effect: Dial | DialOnce | Follow | HandleRequest | EndRequest) -> None:
        """What the test does in its own time."""
        match effect:
            case Dial(user):
                self.wants.append(user)
            case DialOnce(user):
                self.wants_once.append(user)
            case Follow():
                self.follows.append(effect)
            case HandleRequest():
                self.works.append(effect)
                self.handled.append(effect)
            case EndRequest():
                self.ended.append(effect)

    def _say(self, effect: LinkEffect) -> None:
        match effect:
            case SendPacket(link_id, packet):
                if not (self.drops_acks and packet[1] == Ack.TYPE):
                    self.lan.carry(self, link_id, packet)
            case CloseLink(link_id, reason):
                self.closed.append(reason)
                self.lan.close(self, link_id, reason)
            case SendRedirect(link_id, redirect):
                self.lan.carry(self, link_id, redirect)
            case SendTicket(link_id, ticket):
                self.lan.carry(self, link_id, decode_ticket(encode_ticket(ticket), self.instance))
            case SendRequest(link_id, request_id, request_class, lifetime_ms, name, body):
                self.lan.carry(
                    self, link_id, RequestReceived(request_id, request_class, lifetime_ms, name, body)
                )
            case SendAnswer(link_id, request_id, outcome, body):
                self.lan.carry(self, link_id, AnswerReceived(request_id, outcome, body))

    def _read(self, answer: Callable[[], Step]) -> None:
        self._answers.append(answer)
        if not self.holds_reads:
            self.answer()

    def is_busy(self) -> bool:
        """Whether something of ours has not arrived yet."""
        contacts = self.disk.contacts.values()
        return bool(self.disk.outbox) or any(not contact.confirmed for contact in contacts)

    def take_ticket(self, other: "Host") -> tuple[Step, Resumption | None]:
        """Off the disk, to dial the other with once the step is committed."""
        room = early_room(self.hello())
        contact = self.engine.state.contacts.get(other.user)
        key = other.disk.identity.link_key if contact is None else contact.link_key
        return self.engine.resuming.resume(self.lan.moment, other.user, key, room)

    def relation(self, other: "Host") -> str:
        contact = self.disk.contacts.get(other.user)
        return contact.relation.value if contact else "none"

    def states(self) -> dict[str, int]:
        """How many own messages are in which state."""
        states: dict[str, int] = {}
        for message in self.disk.messages.values():
            if self.disk.author(message) == self.user:
                states[message.state.value] = states.get(message.state.value, 0) + 1
        return states

    def hello(self) -> Hello:
        return Hello(self.engine.state.card, self.instance, 42421, (self.address,))

    def texts(self, sender: UserId | None = None) -> list[str]:
        """What is stored, in the order it was stored."""
        wanted = self.disk.messages.values()
        return [
            message.text
            for message in wanted
            if sender in (None, self.disk.author(message)) and not message.is_line
        ]

    def shown(self, message_id: MessageId) -> ChatMessage:
        """A message as a person sees it."""
        message = self.disk.table.shown(message_id)
        assert message is not None
        return message

    def talk(self, other: UserId | None = None) -> list[ChatMessage]:
        """Every message as a person sees it, of all conversations or of one."""
        return [self.shown(message.message_id) for message in self.stored(other)]

    def stored(self, other: UserId | None = None) -> list[ChatMessage]:
        """The same as they came, without what changed them since."""
        rows = self.disk.messages.values()
        return [message for message in rows if other in (None, message.conversation)]

    def said(self, kind: type) -> list[ServiceEvent]:
        return [event for event in self.events if isinstance(event, kind)]


class Lan:
    """Hosts, the links between them and what is under way. Nothing arrives until `deliver` is called."""

    def __init__(self) -> None:
        self.moment = Moment(1_000.0, 1_700_000_000_000)
        self.hosts: list[Host] = []
        self._ends: dict[int, tuple[Host, Host]] = {}
        self._open: dict[int, set[str]] = {}  # names of those whose end is open
        self._under_way: deque[tuple[int, Host, Carried]] = deque()
        self._callers: dict[int, tuple[Host, Host, Resumption]] = {}  # who waits for a ticket to be consumed
        self._next = 1
        self.carried: list[bytes] = []
        self.early: list[bytes] = []  # what was accepted of it, before the rest
        self.patterns: list[Pattern] = []  # of every link that came up
        self.refused = 0  # tickets

    def host(self, name: str, seed: int | None = None) -> Host:
        host = Host(self, name, seed or len(self.hosts) + 1)
        self.hosts.append(host)
        return host

    def pass_time(self, seconds: float) -> None:
        """Moves the clocks and lets every engine look at them."""
        self.moment = Moment(self.moment.s + seconds, self.moment.ms + int(seconds * 1000))
        for host in self.hosts:
            due = host.engine.next_timer()
            if due is not None and due <= self.moment.s:
                host.do(host.engine.handle_timer(self.moment))

    def set_clocks(self, ms: int) -> None:
        """Somebody turns the wall clocks by `ms`; the monotonic ones do not move."""
        self.moment = Moment(self.moment.s, self.moment.ms + ms)

    def connect(self, initiator: Host, responder: Host, address: Address | None = None) -> int:
        """A link by a full handshake (to one of its addresses): both ends hear of it. Returns its id."""
        address = address or responder.address
        link_id = self._new_link(initiator, responder, Pattern.XK)
        hellos = initiator.hello(), responder.hello()
        initiator.do(initiator.engine.link_up(self.moment, link_id, hellos[1], True, address))
        responder.do(responder.engine.link_up(self.moment, link_id, hellos[0], False, initiator.address))
        return link_id

    def follow(self, host: Host) -> None:
        """The oldest target that `host` dials answers, if the person of that key is there; else the dial fails."""
        effect = host.follows.popleft()
        there = [(each, other) for each in effect.addresses for other in self.hosts if each in other.listens]
        keyed = [each for each in there if each[1].disk.identity.link_key == effect.link_key]
        if keyed:
            self.connect(host, keyed[0][1], keyed[0][0])
        else:
            host.do(host.engine.redirects.failed(self.moment, effect))

    def dial(self, initiator: Host, responder: Host) -> None:
        """As the service does: by a ticket if there is one, else by a full handshake."""
        step, resumption = initiator.take_ticket(responder)
        if resumption is None:
            self.connect(initiator, responder)
        else:
            initiator.do(step, lambda: self.present(initiator, responder, resumption))

    def present(self, initiator: Host, responder: Host, resumption: Resumption) -> None:
        """The first frame of a resumption arrives."""
        caller, self._next = self._next, self._next + 1
        self._callers[caller] = initiator, responder, resumption
        ticket_id = resumption.ticket.ticket_id
        step = responder.engine.resuming.presented(self.moment, ticket_id, caller)
        if step is None:
            self.use_ticket(caller, None)
        else:
            responder.do(step)

    def use_ticket(self, caller: int, issued: IssuedTicket | None) -> None:
        """The responder's decision: a link, one refusal and a full handshake, or silence."""
        if caller not in self._callers:
            return  # it lost its power meanwhile
        initiator, responder, resumption = self._callers.pop(caller)
        if issued is None or (resumption.early and issued.instance != responder.instance):
            self.refused += 1
            self.connect(initiator, responder)
        elif issued.secret == resumption.ticket.secret and issued.peer_id == initiator.user:
            self._resumed(initiator, responder, resumption.early)

    def _resumed(self, initiator: Host, responder: Host, early: Sequence[bytes]) -> None:
        link_id, kk = self._new_link(initiator, responder, Pattern.KK), Pattern.KK
        self.early += early
        self.carried += early
        hellos, moment = (initiator.hello(), responder.hello()), self.moment
        responder.do(responder.engine.link_up(moment, link_id, hellos[0], False, initiator.address, kk))
        responder.do(responder.engine.packets(moment, link_id, early))
        initiator.do(initiator.engine.link_up(moment, link_id, hellos[1], True, responder.address, kk))

    def _new_link(self, initiator: Host, responder: Host, pattern: Pattern) -> int:
        link_id, self._next = self._next, self._next + 1
        self._ends[link_id] = (initiator, responder)
        self._open[link_id] = {initiator.name, responder.name}
        self.patterns.append(pattern)
        return link_id

    def carry(self, sender: Host, link_id: int, packet: Carried) -> None:
        """Puts something on its way."""
        if sender.name not in self._open.get(link_id, ()):
            return
        ends = self._ends[link_id]
        receiver = ends[1] if ends[0] is sender else ends[0]
        if isinstance(packet, Ticket):
            self._under_way.appendleft((link_id, receiver, packet))  # it goes before packets
            return
        self._under_way.append((link_id, receiver, packet))
        if isinstance(packet, bytes):
            self.carried.append(packet)

    def deliver(self, most: int = 100_000) -> int:
        """Delivers packets in order; returns how many."""
        count = 0
        while self._under_way and count < most:
            link_id, receiver, packet = self._under_way.popleft()
            count += 1
            if receiver.name not in self._open.get(link_id, ()):
                continue
            match packet:
                case CloseReason():
                    self.end(receiver, link_id, packet)
                case Redirect():
                    own = tuple(receiver.listens)
                    receiver.do(receiver.engine.redirects.received(self.moment, link_id, packet, own))
                case Ticket():
                    receiver.do(receiver.engine.resuming.received(self.moment, link_id, packet))
                case RequestReceived():
                    receiver.do(receiver.engine.answering.received(self.moment, link_id, packet))
                case AnswerReceived():
                    receiver.do(receiver.engine.asking.received(self.moment, link_id, packet))
                case _:
                    receiver.do(receiver.engine.packets(self.moment, link_id, [packet]))
        return count

    def lose(self, nth: int) -> None:
        """The link breaks just before the nth packet from here on (0 is the next) would arrive."""
        self.deliver(nth)
        if self._under_way:
            self.cut(self._under_way[0][0])

    def close(self, host: Host, link_id: int, reason: CloseReason) -> None:
        """`host` says CLOSE: what it has sent arrives, what the other sends does not."""
        self.carry(host, link_id, reason)
        self.end(host, link_id)

    def end(self, host: Host, link_id: int, reason: CloseReason | None = None) -> None:
        """The link breaks for `host`, with the peer's reason if it said one; the other hears nothing."""
        if host.name in self._open.get(link_id, ()):
            self._open[link_id].discard(host.name)
            host.do(host.engine.link_down(self.moment, link_id, reason))

    def cut(self, link_id: int) -> None:
        """The link breaks; what was under way on it is lost."""
        self._under_way = deque(item for item in self._under_way if item[0] != link_id)
        for host in self._ends[link_id]:
            self.end(host, link_id)

    def cut_all(self) -> None:
        for link_id in list(self._ends):
            self.cut(link_id)

    def kill(self, host: Host) -> None:
        """Power is lost: links break for the others, memory is gone, the disk stays."""
        self._callers = {caller: each for caller, each in self._callers.items() if host not in each[:2]}
        for link_id, ends in self._ends.items():
            if host in ends:
                self._open[link_id].discard(host.name)
                self.cut(link_id)
        host.boot()

    def link(self, one: Host, other: Host) -> int | None:
        """The newest link between two hosts that is open at both ends."""
        for link_id in reversed(self._ends):
            if {one.name, other.name} == self._open[link_id]:
                return link_id
        return None

    def settle(self, most_rounds: int = 20) -> None:
        """Whoever wants a link gets one, everything arrives, time passes: until nothing moves any more."""
        for host in self.hosts:
            host.holds_commits = host.holds_reads = host.drops_acks = False
            host.commit()
            host.answer()
            while host.follows:
                self.follow(host)
        for _ in range(most_rounds):
            for one in self.hosts:
                for other in self.hosts:
                    holds_off = one.engine.redirects.holds_off(self.moment, other.user)
                    is_wanted = other.user in one.engine.wanted() and not holds_off
                    if is_wanted and self.link(one, other) is None:
                        self.dial(one, other)
            moved = self.deliver()
            self.pass_time(31)  # links of strangers end, what got no answer is sent again
            if not moved and not self.deliver() and not any(host.is_busy() for host in self.hosts):
                return

    def links(self) -> list[tuple[Host, Host]]:
        """Links open at both ends."""
        return [ends for link_id, ends in self._ends.items() if len(self._open[link_id]) == 2]

    def befriend(self, asker: Host, answerer: Host) -> int:
        """Two strangers become friends; returns the link they use."""
        meet(asker, answerer)
        asker.do(asker.engine.request(self.moment, answerer.user, "hello"))
        link_id = self.connect(asker, answerer)
        self.deliver()
        answerer.do(answerer.engine.accept(self.moment, asker.user))
        self.deliver()
        return link_id

    def redirect(self, sender: Host, receiver: Host, *addresses: Address, permanent: bool = False) -> None:
        """`sender` says where it is reached."""
        sender.do(sender.engine.redirects.send(self.moment, receiver.user, addresses, permanent=permanent))

    def say(self, sender: Host, receiver: Host, text: str) -> MessageId:
        step, message = sender.engine.send_text(self.moment, receiver.user, text, None)
        sender.do(step)
        return message.message_id

    def edit(self, host: Host, message_id: MessageId, text: str) -> None:
        host.do(host.engine.revising.edit(self.moment, host.shown(message_id), text))

    def delete(self, host: Host, message_id: MessageId) -> None:
        host.do(host.engine.revising.delete(self.moment, host.shown(message_id)))

    def react(self, host: Host, message_id: MessageId, emoji: str) -> None:
        host.do(host.engine.revising.react(self.moment, host.shown(message_id), emoji))

    def see(self, host: Host, other: Host) -> None:
        """The person at `host` has seen everything the other wrote: `unread` is not kept here, so all of it counts."""
        newest: dict[ClientId, int] = {}
        for message in host.disk.messages.values():
            if message.sender == other.user and message.client is not None:
                newest[message.client] = max(message.datetime, newest.get(message.client, -1))
        host.do(host.engine.reading.seen(self.moment, other.user, None, newest))


def pair(smaller_first: bool = True) -> tuple[Lan, Host, Host]:
    """Two strangers, alice and bob, who know each other's invites. `smaller_first`: alice has the smaller user id."""
    lan = Lan()
    ids = sorted((1, 2), key=lambda seed: Identity.from_bytes(bytes([seed]) * 64).user_id)
    alice, bob = (
        lan.host(name, seed)
        for name, seed in zip(("alice", "bob"), ids[:: 1 if smaller_first else -1], strict=True)
    )
    meet(alice, bob)
    meet(bob, alice)
    return lan, alice, bob


def friends() -> tuple[Lan, Host, Host]:
    """Alice and bob, friends, with a link that alice made and an idle network."""
    lan, alice, bob = pair()
    lan.befriend(alice, bob)
    lan.carried.clear()
    for host in (alice, bob):
        host.events.clear()
    return lan, alice, bob


def meet(host: Host, other: Host) -> None:
    """`host` has the other's invite."""
    host.engine.roster.met(other.engine.state.card, (other.address,), Via.MANUAL, None)


def packet_types(packets: list[bytes]) -> list[str]:
    return [type(decode(packet)).__name__ for packet in packets]
