"""Nodes, the wires between them, and what the network and its attackers do."""

import random
from collections import defaultdict
from dataclasses import replace
from functools import cache

from core.messaging.resuming import Resumption
from core.protocol.address import Address
from core.protocol.events import Established
from core.protocol.hello import Hello
from core.protocol.identity import Identity
from core.protocol.ids import UserId
from core.protocol.link import Link
from core.protocol.tickets import Ticket
from tests.fakes.lan import Disk, Lan
from tests.fakes.link_pair import drain
from tests.sim.end import End
from tests.sim.loop import Loop
from tests.sim.node import Node
from tests.sim.wire import STRANGER, Lane, Tampering, Wire

LATENCY_S = 0.004  # at most, unless a command says otherwise
PLAYER_STAYS_S = 10.0  # long enough for a ticket to be used up and a link to be made
TRACE_LINES = 60

Names = tuple[str, ...]
Friends = tuple[tuple[str, str], ...]


@cache
def _befriended(names: Names, friends: Friends) -> list[Disk]:
    """What the nodes have on disk once these are friends."""
    lan = Lan()
    hosts = {name: lan.host(name) for name in names}
    for one, other in friends:
        lan.befriend(hosts[one], hosts[other])
    lan.settle()
    return [host.disk for host in hosts.values()]


def everybody(names: Names) -> Friends:
    """All pairs."""
    return tuple((one, other) for at, one in enumerate(names) for other in names[:at])


class World:
    """Friends whose nodes were just switched on. The same seed gives the same course of things."""

    def __init__(self, names: Names, friends: Friends, seed: int) -> None:
        self.seed = seed
        self.rng = random.Random(seed)
        self.loop = Loop(random.Random(f"order {seed}"))
        self.friends = friends
        self.wires: list[Wire] = []
        self.tampering: defaultdict[tuple[str, str], Tampering] = defaultdict(Tampering)
        self.trace: list[tuple[float, tuple[str, ...]]] = []
        self._impostors: dict[tuple[str, str], Lane] = {}
        self.nodes: dict[str, Node] = {}
        for at, disk in enumerate(_befriended(names, friends)):
            node = Node(self, names[at], _copy(disk), Address(f"10.0.0.{at + 1}", 42421))
            self.nodes[node.name] = node
        self.names = {node.address: name for name, node in self.nodes.items()} | {STRANGER: "a stranger"}
        self._by_user = {node.user: node for node in self.nodes.values()}
        for node in self.nodes.values():
            self.loop.after(self.rng.uniform(0, 0.5), node.boot)

    def of(self, user: UserId) -> Node:
        return self._by_user[user]

    def note(self, *words: str) -> None:
        """A line for whoever reads a failure."""
        self.trace.append((self.loop.now, words))

    def told(self) -> str:
        lines = [f"{now:12.6f}  {'  '.join(words)}" for now, words in self.trace[-TRACE_LINES:]]
        return "\n".join(lines)

    # -- the network

    def connect(
        self,
        caller: Node,
        link: Link,
        address: Address,
        dials: UserId | None,
        resumption: Resumption | None,
    ) -> None:
        """A call: after a while the callee accepts, or it is refused, or nothing ever happens."""
        callee = self.nodes[self.names[address]]
        wire = self._wire(caller.name, callee.name)
        end = caller.add(End(caller, link, address, wire.lanes[0], dials, resumption))
        self.note(caller.name, "calls", callee.name)
        self.loop.after(wire.lanes[0].latency_s, lambda: self._called(end, callee))

    def seen(self, node: Node) -> None:
        """Its beacon: friends who hear it dial at once."""
        for other in self.nodes.values():
            if other is not node and not other.is_off and not self.tampering[node.name, other.name].is_parted:
                self.loop.after(self._latency(), lambda other=other: other.soon(lambda: other.hears(node)))

    def _called(self, end: End, callee: Node) -> None:
        caller, out = end.node.name, end.out
        recording = self._impostors.pop((caller, callee.name), None)
        if end.is_gone or callee.is_asleep or self._is_parted(caller, callee.name):
            return
        if recording is not None:
            Player(out.wire.opposite(out), recording)
            end.connected()
        elif callee.is_off:
            end.refused()
        else:
            callee.accept(out.wire.opposite(out), end.node.address)
            end.connected()

    def _is_parted(self, one: str, other: str) -> bool:
        return self.tampering[one, other].is_parted or self.tampering[other, one].is_parted

    def _wire(self, caller: str, callee: str) -> Wire:
        forth, back = self.tampering[caller, callee], self.tampering[callee, caller]
        wire = Wire(self.loop, caller, callee, forth, back, self._latency())
        self.wires.append(wire)
        return wire

    def _latency(self) -> float:
        return self.rng.uniform(0, LATENCY_S)

    # -- those on the way

    def lanes(self, sender: str, receiver: str) -> list[Lane]:
        """Of all wires there ever were, in order."""
        wires = [wire for wire in self.wires if wire.names == {sender, receiver}]
        return [wire.lane(sender) for wire in wires]

    def live_lanes(self, sender: str, receiver: str) -> list[Lane]:
        return [lane for lane in self.lanes(sender, receiver) if not lane.is_dead and _is_open(lane)]

    def recordings(self, sender: str, receiver: str) -> list[Lane]:
        return [lane for lane in self.lanes(sender, receiver) if lane.recorded]

    def play_to(self, receiver: Node, recording: Lane, frames: int | None) -> None:
        """A stranger connects and says what somebody else once said, or the first frames of it."""
        if not receiver.is_off and not receiver.is_asleep:
            Player(self.stranger_to(receiver), recording, frames)

    def stranger_to(self, receiver: Node) -> Lane:
        """A connection of a stranger: what they write to."""
        wire = Wire(self.loop, "a stranger", receiver.name, Tampering(), Tampering(), self._latency())
        receiver.accept(wire.lanes[1], STRANGER)
        return wire.lanes[0]

    def be_impostor(self, caller: str, callee: str, recording: Lane) -> None:
        """The next call is answered by a recording."""
        self._impostors[caller, callee] = recording

    def part(self, one: str, other: str) -> None:
        """Nothing passes between them, until `join`."""
        for names in ((one, other), (other, one)):
            self.tampering[names].is_parted = True

    def join(self, one: str, other: str) -> None:
        for sender, receiver in ((one, other), (other, one)):
            self.tampering[sender, receiver].is_parted = False
            for lane in self.lanes(sender, receiver):
                lane.go_on()
            self.seen(self.nodes[sender])

    def calm(self) -> None:
        """Nobody interferes any more. What was broken stays broken."""
        self._impostors.clear()
        parted = [names for names, each in self.tampering.items() if each.is_parted]
        for each in self.tampering.values():
            each.__init__()
        for one, other in parted:
            self.tampering[one, other].is_parted = True
            self.join(one, other)
        for node in self.nodes.values():
            node.calm()


class Thief:
    """Somebody with tickets of a friend's and keys of their own."""

    def __init__(self, world: World, victim: Node, issuer: Node, ticket: Ticket) -> None:
        self._world = world
        contact = victim.disk.contacts[issuer.user]
        identity = Identity.from_bytes(bytes([255]) * 64)
        card = identity.make_card("a thief", bytes(32), 1, 1 << 60)
        hello = Hello(card, 1, 0, ())
        self.link = Link.resume(
            identity, hello, ticket, contact.card, now=world.loop.now, ephemeral=victim.ephemeral
        )
        self._out = world.stranger_to(issuer)
        self._out.writer = self
        self._out.wire.opposite(self._out).target = self
        self._out.inject(self.link.data_to_send(world.loop.now))

    def receive(self, data: bytes) -> None:
        self.link.receive_data(data, self._world.loop.now)
        assert not any(isinstance(event, Established) for event in drain(self.link))

    def receive_eof(self) -> None:
        self.link.receive_eof(self._world.loop.now)


class Player:
    """An end that says what was recorded, and understands nothing."""

    def __init__(self, out: Lane, recording: Lane, frames: int | None = None) -> None:
        out.writer, out.relayed = self, recording.writer
        out.said = recording.said  # a first frame that never arrived brings what it carried
        out.wire.opposite(out).target = self
        out.inject(b"".join(recording.recorded[:frames]))
        self._out = out
        out.wire.loop.after(PLAYER_STAYS_S, out.end)

    def receive(self, data: bytes) -> None:
        pass

    def receive_eof(self) -> None:
        self._out.end()


def _is_open(lane: Lane) -> bool:
    return isinstance(lane.writer, End) and isinstance(lane.target, End) and not lane.target.is_gone


def _copy(disk: Disk) -> Disk:
    """Rows are frozen, so tables are enough."""
    return replace(
        disk,
        meta=dict(disk.meta),
        contacts=dict(disk.contacts),
        sessions=dict(disk.sessions),
        table=disk.table.copy(),
        lines=list(disk.lines),
        outbox=dict(disk.outbox),
        errors=dict(disk.errors),
        tickets=dict(disk.tickets),
        issued=dict(disk.issued),
    )
