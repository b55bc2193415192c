"""What a peer can make us keep is bounded: a friend who never reads, one who floods, strangers who come and go."""

import asyncio
import gc
from types import SimpleNamespace
from typing import Any, cast

import pytest

from core.errors import StorageError
from core.messaging.commands import Announce, CloseLink, Dial, SendPacket, Step, Write
from core.messaging.events import ProfileChanged, ServiceEvent
from core.messaging.model import Stats
from core.protocol import fingerprint
from core.protocol.address import Address
from core.protocol.events import CloseReason, Established, LinkClosed, PacketReceived, Pattern
from core.service import network
from core.service.network import MAX_BACKLOG_BYTES, MAX_QUEUED_BYTES, RESUME_BACKLOG_BYTES, Links
from core.service.runner import Runner
from core.transport.redial import Redial
from tests.core.service.people import People
from tests.fakes.link_pair import BOB
from tests.security.intruder import Intruder


class Socket:
    """As much of a Connection as Links uses."""

    def __init__(self) -> None:
        self.link = SimpleNamespace(is_established=True, is_initiator=False)
        self.address = Address("127.0.0.1", 1)
        self.queued_bytes = 0
        self.is_read = True
        self.calls: list[str] = []

    def send_packet(self, packet: bytes) -> None:
        self.queued_bytes += len(packet)

    def abort(self) -> None:
        self.calls.append("abort")
        self.link.is_established = False

    def pause_reading(self) -> None:
        self.is_read = False

    def resume_reading(self) -> None:
        self.is_read = True


def links_with(*sockets: Socket, on_packets: Any = lambda *_: None) -> Links:
    """Each socket is up; its link id is its place, from 1."""
    nothing: Any = lambda *_: None  # noqa: E731
    links = Links(nothing, on_packets, nothing, Stats(), on_caller=nothing, on_ticket=nothing)
    for socket in sockets:
        links.on_events(cast("Any", socket), [Established(BOB.hello, Pattern.XK, False)])
    return links


def bring(links: Links, socket: Socket, *packets: bytes) -> None:
    links.on_events(cast("Any", socket), [PacketReceived(packet) for packet in packets])


def test_a_friend_who_never_reads_is_hung_up() -> None:
    """Resends would pile up in the link for as long as its keepalive is answered."""
    deaf = Socket()
    links, packet = links_with(deaf), bytes(60_000)
    for _ in range(3 * MAX_QUEUED_BYTES // len(packet)):
        links.send_packet(1, packet)
    assert deaf.calls == ["abort"]
    assert deaf.queued_bytes <= MAX_QUEUED_BYTES + len(packet)


def test_a_full_window_sent_twice_is_no_reason_to_hang_up() -> None:
    slow = Socket()
    links = links_with(slow)
    for _ in range(2 * 256):
        links.send_packet(1, bytes(61_750))
    assert slow.calls == []


def test_who_brings_more_than_the_disk_takes_is_left_unread() -> None:
    fast, quiet, under_way = Socket(), Socket(), list[Any]()
    links = links_with(fast, quiet, on_packets=lambda _, packets: under_way.append(links.done_with(packets)))
    while fast.is_read:
        bring(links, fast, bytes(60_000))
    assert MAX_BACKLOG_BYTES < 61_024 * len(under_way) < MAX_BACKLOG_BYTES + 2 * 61_024
    assert quiet.is_read
    while not fast.is_read:
        under_way.pop()()
    assert 0 < 61_024 * len(under_way) <= RESUME_BACKLOG_BYTES


async def test_packets_weigh_from_their_arrival() -> None:
    """Also while they wait for their turn, and as much as what is made of them."""
    large, small = Socket(), Socket()
    bring(links_with(large), large, *[bytes(60_000)] * 300)
    bring(links_with(small), small, *[b"x"] * (MAX_BACKLOG_BYTES // network.BYTES_PER_PACKET + 1))
    assert not large.is_read
    assert not small.is_read


async def test_a_link_that_ends_unread_is_forgotten() -> None:
    fast, other, under_way = Socket(), Socket(), list[Any]()
    links = links_with(fast, other, on_packets=lambda _, packets: under_way.append(links.done_with(packets)))
    bring(links, fast, *[bytes(60_000)] * 300)
    links.on_events(cast("Any", fast), [LinkClosed("eof", None, by_peer=True)])
    bring(links, fast, *[bytes(60_000)] * 300)  # too late: nobody's any more
    await turn(100)
    for done in under_way:
        done()
    bring(links, other, *[bytes(60_000)] * 200)
    assert not fast.is_read
    assert other.is_read


@pytest.mark.error_logs
async def test_a_defect_over_one_peers_packets_ends_that_link_and_stops_nobody_else() -> None:
    heard: list[int] = []

    def take(link_id: int, packets: list[bytes]) -> None:
        if link_id == 1:
            raise RuntimeError("a defect")
        heard.append(link_id)

    first, second = Socket(), Socket()
    links = links_with(first, second, on_packets=take)
    bring(links, first, *[bytes(60_000)] * 270)
    bring(links, second, b"x")
    await turn(100)
    assert (heard, first.calls[:1], second.calls) == ([2], ["abort"], [])
    bring(links, second, *[bytes(60_000)] * 270)
    assert second.is_read


class Disk:
    """Keeps commits until the test lets them through."""

    def __init__(self) -> None:
        self.waiting: list[Any] = []

    def commit(self, writes: list[Write], then: Any) -> None:
        self.waiting.append(then)


class Hands:
    """Fails at everything but dialling."""

    def __init__(self) -> None:
        self.dialled: list[object] = []

    def send_packet(self, link_id: int, packet: bytes) -> None:
        raise RuntimeError("a defect")

    def close_link(self, effect: CloseLink) -> None:
        raise RuntimeError("a defect")

    def dial(self, effect: Dial) -> None:
        self.dialled.append(effect)

    def load_outbox(self, effect: object) -> None: ...
    def check_stored(self, effect: object) -> None: ...


def runner_with(disk: Disk, hands: Hands, told: list[ServiceEvent]) -> Runner:
    return Runner(disk, cast("Any", hands), list, told.append, lambda _: None)


@pytest.mark.error_logs
async def test_a_defect_in_one_effect_keeps_no_other_from_being_done() -> None:
    """What one peer provokes must not take from another what it is owed."""
    disk, hands, told = Disk(), Hands(), list[ServiceEvent]()
    runner = runner_with(disk, hands, told)
    dial, event = Dial(BOB.user_id), ProfileChanged()
    runner.run(Step(effects=[SendPacket(1, b"x"), CloseLink(1, CloseReason.DONE), dial, Announce(event)]))
    await turn()
    disk.waiting.pop()(None)
    await turn()
    assert (hands.dialled, told) == ([dial], [event])


@pytest.mark.parametrize("error", [None, StorageError("the disk failed")])
async def test_the_end_of_a_step_is_told_whatever_becomes_of_its_commit(error: StorageError | None) -> None:
    """Else a link that is left unread would stay so."""
    disk, ended = Disk(), list[str]()
    runner = runner_with(disk, Hands(), [])
    runner.run(Step(effects=[Dial(BOB.user_id)]), lambda: ended.append("first"))
    await turn()
    assert ended == []
    disk.waiting.pop()(error)
    runner.run(Step(effects=[Dial(BOB.user_id)]), lambda: ended.append("second"))
    runner.stop()
    runner.run(Step(), lambda: ended.append("third"))
    assert ended == ["first", "second", "third"]


async def turn(count: int = 3) -> None:
    for _ in range(count):
        await asyncio.sleep(0)


async def test_strangers_who_come_and_go_leave_nothing(tmp_path: Any) -> None:
    """SA-13: Sybil identities are free, so not even a few bytes may be kept of each."""
    async with People(tmp_path) as people:
        bob = await people.start("Bob")
        gc.collect()
        before = sum(isinstance(each, Redial) for each in gc.get_objects())
        for _ in range(20):
            async with Intruder() as stranger:
                await stranger.connect(bob.messenger)
        await until_alone(bob.messenger)
        gc.collect()
        assert sum(isinstance(each, Redial) for each in gc.get_objects()) <= before
        assert bob.messenger.peers() == []
        assert bob.messenger.stats().handshakes_ok == 20


async def until_alone(messenger: Any) -> None:
    async with asyncio.timeout(5):
        while messenger.connections():  # noqa: ASYNC110
            await asyncio.sleep(0.01)


def test_a_safety_number_is_computed_once() -> None:
    """256 requests in the box, 5200 hashes each, and the event loop asks for all of them."""
    fingerprint.fingerprint_half.cache_clear()
    for _ in range(10):
        fingerprint.safety_number(bytes(32), bytes(16), b"\x01" * 32, b"\x01" * 16)
    assert fingerprint.fingerprint_half.cache_info().misses == 2
