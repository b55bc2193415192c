"""What a peer can make us keep is bounded: a friend who never reads, one who floods, strangers who come and go."""

import asyncio
import contextlib
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


def links_with(*sockets: Socket) -> Links:
    """Each socket is up; its link id is its place, from 1."""
    links = Links(lambda *_: None, lambda *_: None, lambda *_: None, Stats())
    for socket in sockets:
        links.on_events(cast("Any", socket), [Established(BOB.hello, Pattern.XK, False)])
    return links


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
    fast, quiet = Socket(), Socket()
    links = links_with(fast, quiet)
    under_way = []
    while fast.is_read:
        under_way.append(links.took(1, [bytes(60_000)]))
    assert MAX_BACKLOG_BYTES < 61_024 * len(under_way) < MAX_BACKLOG_BYTES + 2 * 61_024
    assert quiet.is_read
    while not fast.is_read:
        under_way.pop()()
    assert 0 < 61_024 * len(under_way) <= RESUME_BACKLOG_BYTES


def test_tiny_packets_weigh_what_is_made_of_them() -> None:
    fast = Socket()
    links = links_with(fast)
    links.took(1, [b"\x02\x03"] * (MAX_BACKLOG_BYTES // network.BYTES_PER_PACKET + 1))
    assert not fast.is_read


def test_a_link_that_ends_unread_is_forgotten() -> None:
    fast, other = Socket(), Socket()
    links = links_with(fast, other)
    done = links.took(1, [bytes(60_000)] * 300)
    links.on_events(cast("Any", fast), [LinkClosed("eof", None, by_peer=True)])
    done()
    assert not fast.is_read
    assert links.took(2, [b"x"]) is not None
    assert other.is_read


async def test_packets_weigh_from_their_arrival() -> None:
    """Also while they wait for their turn."""
    fast = Socket()

    def take(link_id: int, packets: list[bytes]) -> None:
        links.took(link_id, packets)

    links = Links(lambda *_: None, take, lambda *_: None, Stats())
    links.on_events(cast("Any", fast), [Established(BOB.hello, Pattern.XK, False)])
    links.on_events(cast("Any", fast), [PacketReceived(bytes(60_000))] * 300)
    assert not fast.is_read


async def test_a_defect_over_one_peers_packets_stops_nobody_else() -> None:
    heard: list[int] = []

    def take(link_id: int, packets: list[bytes]) -> None:
        if link_id == 1:
            raise RuntimeError("a defect")
        heard.append(link_id)

    links = Links(lambda *_: None, take, lambda *_: None, Stats())
    first, second = cast("Any", Socket()), cast("Any", Socket())
    for socket in (first, second):
        links.on_events(socket, [Established(BOB.hello, Pattern.XK, False)])
    with contextlib.suppress(RuntimeError):
        links.on_events(first, [PacketReceived(b"x")])
    links.on_events(second, [PacketReceived(b"x")])
    await turn()
    assert heard == [2]


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


async def turn() -> None:
    for _ in range(3):
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
        assert sum(isinstance(each, Redial) for each in gc.get_objects()) == before
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
