"""One person's node: the real engine and real links, with the edge in its smallest form.

What core.service and core.transport do with sockets, threads and asyncio happens here in virtual time: commits take a
while, effects follow them in order, friends are dialled with growing pauses, callers are admitted, power can be lost.
"""

import random
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from core.messaging.effects import (
    Announce,
    CheckStored,
    CloseLink,
    Dial,
    Effect,
    LoadExpired,
    LoadOld,
    LoadOutbox,
    LoadRead,
    SendPacket,
    SendTicket,
    TellChange,
    TellMessage,
    UseTicket,
)
from core.messaging.engine import Engine
from core.messaging.events import MessageChanged, MessageStateChanged, ServiceEvent
from core.messaging.model import ChatMessage, MessageState
from core.messaging.resuming import Resumption
from core.messaging.roster import Roster
from core.messaging.state import Moment
from core.messaging.step import Step
from core.protocol.address import Address
from core.protocol.events import (
    CloseReason,
    Established,
    LinkClosed,
    LinkEvent,
    PacketReceived,
    PeerIdentified,
    TicketPresented,
    TicketReceived,
    UnreliableReceived,
    WorkAsked,
)
from core.protocol.hello import Hello
from core.protocol.ids import MessageId, UserId
from core.protocol.link import Link
from core.protocol.rekey import KeyLimits
from core.protocol.tickets import IssuedTicket, Ticket
from tests.fakes.lan import Disk
from tests.sim.commits import Commits
from tests.sim.dialling import Dialling
from tests.sim.doorman import Doorman, solved
from tests.sim.end import TICK_S, End
from tests.sim.wire import Lane

if TYPE_CHECKING:
    from tests.sim.world import World

EPOCH_MS = 1_700_000_000_000
COMMIT_S = 0.008  # at most, unless the disk is slow
WORK_S = 0.002
LIMITS = KeyLimits(records=8, fresh_age_s=300.0)  # so small that schedules reach them


class Node:
    """Restarts from `disk`; everything else is memory. `told` is what its person has heard since it was switched on."""

    def __init__(self, world: "World", name: str, disk: Disk, address: Address) -> None:
        self.world, self.name, self.disk, self.address = world, name, disk, address
        self.user = disk.identity.user_id
        self.rng = random.Random(f"{world.seed} {name}")
        self.wall_ms = EPOCH_MS  # how far the wall clock is ahead of the world's
        self.slept_s = 0.0  # how far the monotonic clock is behind it
        self.commit_s = COMMIT_S
        self.is_off = True
        self.is_asleep = False
        self.instance = 0
        self.said: dict[UserId, dict[MessageId, str]] = {}
        self.written = 0
        self.used: set[bytes] = set()  # tickets of ours that were accepted, ever
        self.ever_held: dict[UserId, list[Ticket]] = {}
        self.told: list[ServiceEvent] = []
        self.ever_told: list[ServiceEvent] = []  # in its earlier runs
        self._missed: list[Callable[[], None]] = []

    # -- clocks

    def monotonic(self) -> float:
        return 1_000.0 + self.world.loop.now - self.slept_s

    def moment(self) -> Moment:
        return Moment(self.monotonic(), self.wall_ms + int(self.world.loop.now * 1000))

    def later(self, delay_s: float, call: Callable[[], None]) -> None:
        """Unless power is lost meanwhile; when it wakes if it sleeps then."""
        self.world.loop.after(delay_s, partial(self.soon, partial(self._if_running, self.instance, call)))

    def soon(self, call: Callable[[], None]) -> None:
        """Now, or when it wakes."""
        if self.is_asleep:
            self._missed.append(call)
        elif not self.is_off:
            call()

    def _if_running(self, instance: int, call: Callable[[], None]) -> None:
        if instance == self.instance and not self.is_off:
            call()

    # -- power and sleep

    def boot(self) -> None:
        """Starts from what is on disk."""
        self.instance += 1
        self.is_off = self.is_asleep = False
        self._missed.clear()
        self.ends: dict[End, int | None] = {}  # with the link id once it is established
        self.ever_told, self.told = [*self.ever_told, *self.told], []
        self._next_id = 1
        self._callers: dict[int, End] = {}  # each waits for its ticket to be used up
        self._commits = Commits(self)
        self._armed: float | None = None
        state = self.disk.load_state(self.name, 100 + self.instance, self.instance, self.moment().ms)
        state.random = self.rng.randbytes
        self.engine = Engine(state, Roster())
        self.disk.apply(self.engine.drain_writes())
        self.doorman = Doorman(self)
        self.dialling = Dialling(self)
        for user in self.engine.wanted():
            self.dialling.want(user)
        self._arm()
        self.world.seen(self)

    def stop(self) -> None:
        """Gives up dialling, puts tickets back, says goodbye."""
        self.dialling.stop()
        self.do(self.engine.resuming.stop(self.moment()))
        for end in [end for end, link_id in self.ends.items() if link_id is not None]:
            end.close(CloseReason.GOING_AWAY)

    def lose_power(self, is_silent: bool) -> None:
        """The connections break for the others, or, if silent, they are told nothing."""
        self.is_off = True
        for end in self.ends:
            end.power_off()
            if is_silent:
                end.out.wire.vanish()
            else:
                end.out.wire.cut()

    def sleep(self) -> None:
        self.is_asleep = True

    def wake(self, uncounted_s: float) -> None:
        """`uncounted_s`: what the monotonic clock did not count of the sleep."""
        if not self.is_asleep:
            return
        self.slept_s += uncounted_s
        self.is_asleep = False
        missed, self._missed = self._missed, []
        for call in missed:
            self.soon(call)
        for end in list(self.ends):
            end.wake()
        self._armed = None
        self._arm()

    def hears(self, other: "Node") -> None:
        """A beacon: no reason to wait with dialling."""
        self.engine.resuming.seen_running(other.user, other.instance)
        self.dialling.want(other.user)

    def calm(self) -> None:
        """What was slowed down runs again as usual."""
        self.commit_s = COMMIT_S
        if not self.is_off:
            self.doorman.is_busy = False

    # -- what the person does

    def write(self, other: "Node") -> None:
        """The next message, which says who wrote it and how many came before."""
        self.written += 1
        text = f"{self.name} {self.written}"
        step, message = self.engine.send_text(self.moment(), other.user, text, None)
        for heard in self.said.values():
            heard.pop(message.message_id, None)  # a lost commit: nobody was told of the first of this name
        self.said.setdefault(other.user, {})[message.message_id] = text
        self.do(step)

    def change(self, other: "Node", how: str) -> None:
        """Something happens to one of the last messages of the talk; which one follows from how much was written."""
        talk = [m for m in self.shown() if m.conversation == other.user]
        if not talk:
            return
        self.written += 1
        revising, message = self.engine.revising, talk[-1 - self.written % min(len(talk), 4)]
        match how:
            case "edit":
                self.do(revising.edit(self.moment(), message, f"{message.text} {self.written}"))
            case "delete":
                self.do(revising.delete(self.moment(), message))
            case "react":
                self.do(revising.react(self.moment(), message, "👍🎉"[self.written % 2]))
            case "see":
                newest = {m.client: m.datetime for m in talk if m.sender == other.user}
                self.do(self.engine.reading.seen(self.moment(), other.user, None, newest))

    def shown(self) -> list[ChatMessage]:
        """All messages as a person sees them."""
        return [self.disk.table.shown(message_id) for message_id in self.disk.messages]

    def do(self, step: Step, then: Callable[[], None] | None = None) -> None:
        """Commits a step, does its effects and calls `then`, in its turn."""
        for event in step.at_once:
            self._tell(event)
        self._commits.add(step, then)
        self._arm()

    # -- what links bring

    def hello(self) -> Hello:
        return Hello(self.engine.state.card, self.instance, self.address.port, (self.address,))

    def new_link_to(
        self, user: UserId, link_key: bytes | None, hello: Hello, resumption: Resumption | None
    ) -> Link:
        """The one place that decides how a link begins: by a ticket, by a known key, or by XX without one."""
        identity, now = self.disk.identity, self.monotonic()
        if resumption is not None:
            ticket = resumption.ticket
            assert ticket not in self.disk.tickets[user], "a ticket is used before it is off the disk"
            how = ticket, resumption.card, resumption.early
            return Link.resume(identity, hello, *how, now=now, ephemeral=self.ephemeral, limits=LIMITS)
        return Link.dial(
            identity,
            hello,
            now=now,
            remote_link_key=link_key,
            expected_id=user,
            ephemeral=self.ephemeral,
            limits=LIMITS,
        )

    def accept(self, out: Lane, address: Address) -> None:
        """Somebody calls."""
        caller = self.doorman.caller(address)
        link = Link.answer(
            self.disk.identity,
            self.hello(),
            now=self.monotonic(),
            admit=caller.admit,
            ephemeral=self.ephemeral,
            limits=LIMITS,
        )
        caller.end = end = self.add(End(self, link, address, out))
        end.connected()

    def add(self, end: End) -> End:
        self.ends[end] = None
        end.out.writer = end
        return end

    def take(self, end: End, events: list[LinkEvent]) -> None:
        """The events of one step of a link."""
        packets: list[bytes] = []
        for event in events:
            if isinstance(event, PacketReceived | UnreliableReceived):
                packets.append(event.data)
            else:
                self._packets(end, packets)
                packets = []
                self._event(end, event)
        self._packets(end, packets)

    def gone(self, end: End) -> None:
        self.ends.pop(end, None)
        self.doorman.gone(end)

    def _packets(self, end: End, packets: list[bytes]) -> None:
        link_id = self.ends.get(end)
        if packets and link_id is not None:
            self.do(self.engine.packets(self.moment(), link_id, packets))

    def _event(self, end: End, event: LinkEvent) -> None:
        match event:
            case WorkAsked(seed, effort, message):
                nonce = solved(seed, effort, message)
                self.later(WORK_S, lambda: self._answer(end, lambda now: end.link.work_done(nonce, now)))
            case TicketPresented(ticket_id):
                self._presented(end, ticket_id)
            case TicketReceived(ticket):
                link_id = self.ends.get(end)
                if link_id is not None:
                    self.do(self.engine.resuming.received(self.moment(), link_id, ticket))
            case Established(hello, pattern, is_initiator):
                link_id, self._next_id = self._next_id, self._next_id + 1
                self.ends[end] = link_id
                self.doorman.gone(end)
                self.world.note(self.name, "link up", hello.card.name, pattern.name)
                how = is_initiator, end.address, pattern
                self.do(self.engine.link_up(self.moment(), link_id, hello, *how))
                self.dialling.ended(end, None)
            case LinkClosed():
                self._closed(end, event)
            case PeerIdentified():
                pass  # for probes
            case _:
                raise AssertionError(f"nobody sends {event}")

    def _presented(self, end: End, ticket_id: bytes) -> None:
        caller, self._next_id = self._next_id, self._next_id + 1
        step = self.engine.resuming.presented(self.moment(), ticket_id, caller)
        if step is None:
            end.link.use_ticket(None, self.monotonic())
        else:
            self._callers[caller] = end
            self.do(step)

    def _use_ticket(self, caller: int, ticket: IssuedTicket | None) -> None:
        """Answers a caller; what is accepted is off the disk and was never accepted before."""
        if ticket is not None:
            assert ticket not in self.disk.issued[ticket.peer_id], (
                "a ticket is accepted that is still on disk"
            )
            assert ticket.ticket_id not in self.used, "a ticket is accepted twice"
            self.used.add(ticket.ticket_id)
        end = self._callers.pop(caller)
        self._answer(end, lambda now: end.link.use_ticket(ticket, now))

    def _answer(self, end: End, answer: Callable[[float], None]) -> None:
        answer(self.monotonic())
        end.turn()

    def _closed(self, end: End, event: LinkClosed) -> None:
        link_id = self.ends.get(end)
        why = event.reason.name if event.reason is not None else event.error or "given up"
        self.world.note(self.name, "link down", f"{self.world.names[end.address]}: {why}")
        if link_id is None:
            self.dialling.ended(end, why)
            return
        link = self.engine.state.links.get(link_id)
        self.ends[end] = None
        self.do(self.engine.link_down(self.moment(), link_id))
        if link is not None:
            self.dialling.lost(link.user_id, self.monotonic() - link.since)

    # -- effects

    def act(self, effect: Effect) -> None:  # noqa: C901  one arm for each kind of effect
        match effect:
            case SendPacket(link_id, packet, kind):
                end = self._end(link_id)
                if end is not None and end.link.is_established:
                    end.send_packet(packet, kind)
            case CloseLink(link_id, reason):
                end = self._end(link_id)
                if end is not None:
                    end.close(reason)
            case SendTicket(link_id, ticket):
                end = self._end(link_id)
                if end is not None and end.link.is_established:
                    end.send_ticket(ticket)
            case UseTicket(caller, ticket):
                self._use_ticket(caller, ticket)
            case Dial(user):
                self.dialling.want(user)
            case LoadOutbox(recipient):
                self._read(
                    lambda disk: disk.load(effect),
                    lambda entries: self.engine.outbox_loaded(self.moment(), recipient, entries),
                )
            case CheckStored(link_id, message):
                self._read(
                    lambda disk: disk.table.knows(message.message_id),
                    lambda is_stored: self.engine.checked(self.moment(), link_id, message, is_stored),
                )
            case LoadExpired(now_ms, limit):
                self._read(
                    lambda disk: disk.table.expired(now_ms, limit),
                    lambda found: self.engine.timers.loaded(self.moment(), *found),
                )
            case LoadOld():
                self._read(
                    lambda disk: disk.old(effect),
                    lambda found: self.engine.keeping.loaded(self.moment(), *found),
                )
            case LoadRead(user, client, after, up_to):
                self._read(
                    lambda disk: disk.table.newly_read(user, client, after, up_to),
                    lambda read: self.engine.reading.loaded(effect, read),
                )
            case TellMessage(message_id):
                self._read(lambda disk: disk.table.shown(message_id), _told_change)
            case TellChange(by):
                self._read(lambda disk: disk.table.shown(disk.table.changed(by)), _told_change)
            case Announce(event):
                self._tell(event)

    def _end(self, link_id: int) -> End | None:
        return next((end for end, each in self.ends.items() if each == link_id), None)

    def _read(self, question: Callable[[Disk], object], answer: Callable[..., Step]) -> None:
        """The disk as it is when it is read; the answer comes later."""

        def read() -> None:
            found = question(self.disk)
            self.later(self.rng.uniform(0, self.commit_s), lambda: self.do(answer(found)))

        self.later(self.rng.uniform(0, self.commit_s), read)

    def _tell(self, event: ServiceEvent) -> None:
        self.told.append(event)
        if isinstance(event, MessageStateChanged) and event.state is MessageState.DELIVERED:
            receiver = self.world.of(event.to)
            assert receiver.disk.table.knows(event.message_id), (
                "told delivered before it is on the receiver's disk"
            )

    # -- time

    def _arm(self) -> None:
        due = self.engine.next_timer()
        if due is not None and (self._armed is None or due < self._armed):
            self._armed = due
            self.later(max(due - self.monotonic(), TICK_S), self._on_timer)

    def _on_timer(self) -> None:
        self._armed = None
        self.do(self.engine.handle_timer(self.moment()))

    # -- keys and people

    def ephemeral(self) -> X25519PrivateKey:
        return X25519PrivateKey.from_private_bytes(self.rng.randbytes(32))


def _told_change(message: ChatMessage | None) -> Step:
    return Step(effects=[] if message is None else [Announce(MessageChanged(message))])
