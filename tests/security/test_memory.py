"""What a peer can make us keep is bounded: a friend who never reads, one who floods, strangers who come and go."""

import asyncio
from types import SimpleNamespace
from typing import Any, cast
from unittest.mock import Mock

import pytest

from core.errors import StorageError
from core.messaging.effects import Announce, CloseLink, Dial, Effect, SendAnswer, SendPacket
from core.messaging.events import ProfileChanged, ServiceEvent
from core.messaging.model import Stats
from core.messaging.step import Step
from core.messaging.writes import Write
from core.protocol import fingerprint
from core.protocol.address import Address
from core.protocol.events import (
    AnswerReceived,
    CloseReason,
    Established,
    LinkClosed,
    Outcome,
    PacketReceived,
    Pattern,
    RequestClass,
    RequestReceived,
    StreamGranted,
    TicketPresented,
)
from core.protocol.requests import MAX_REQUEST_BODY_BYTES
from core.service import network
from core.service.network import MAX_BACKLOG_BYTES, MAX_EVENTS, MAX_QUEUED_BYTES, RESUME_BACKLOG_BYTES, Links
from core.service.runner import Runner
from core.transport.redial import Redial
from tests.core.service.people import People
from tests.fakes.link_pair import BOB
from tests.fakes.memory import count_of
from tests.security.intruder import Intruder


class Socket:
    """As much of a Connection as Links uses."""

    def __init__(self) -> None:
        self.link = SimpleNamespace(
            is_established=True, is_initiator=False, send_packet=self._queue, send_answer=self._send_answer
        )
        self.address = Address("127.0.0.1", 1)
        self.queued_bytes = 0
        self.is_read = True
        self.calls: list[str] = []

    def _queue(self, packet: bytes) -> None:
        self.queued_bytes += len(packet)

    def flush_soon(self) -> None:
        pass

    def _send_answer(self, request_id: int, outcome: Outcome, body: bytes) -> None:
        self.queued_bytes += len(body)

    def abort(self) -> None:
        self.calls.append("abort")
        self.link.is_established = False

    def pause_reading(self) -> None:
        self.is_read = False

    def resume_reading(self) -> None:
        self.is_read = True


def links_with(
    *sockets: Socket, on_packets: Any = lambda *_: None, on_request: Any = lambda *_: None
) -> Links:
    """Each socket is up; its link id is its place, from 1."""
    links = Links(Mock(link_packets=on_packets, link_request=on_request), Stats())
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
        links.perform(SendPacket(1, packet))
    assert deaf.calls == ["abort"]
    assert deaf.queued_bytes <= MAX_QUEUED_BYTES + len(packet)


def test_a_full_window_sent_twice_is_no_reason_to_hang_up() -> None:
    slow = Socket()
    links = links_with(slow)
    for _ in range(2 * 256):
        links.perform(SendPacket(1, bytes(61_750)))
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


def test_a_friend_who_does_not_read_its_answers_is_hung_up() -> None:
    deaf = Socket()
    links, answer = links_with(deaf), SendAnswer(1, 1, Outcome.ANSWERED, bytes(MAX_REQUEST_BODY_BYTES))
    for _ in range(3 * MAX_QUEUED_BYTES // len(answer.body)):
        links.perform(answer)
    assert deaf.calls == ["abort"]
    assert deaf.queued_bytes <= MAX_QUEUED_BYTES + len(answer.body)


def test_requests_and_answers_weigh_like_packets() -> None:
    fast, under_way = Socket(), list[Any]()
    links = links_with(fast, on_request=lambda _, event: under_way.append(links.done_with([event.body])))
    request = RequestReceived(1, RequestClass.PROMPT, 1, "echo", bytes(MAX_REQUEST_BODY_BYTES))
    answer = AnswerReceived(1, Outcome.ANSWERED, request.body)
    while fast.is_read:
        links.on_events(cast("Any", fast), [request, answer])
    assert len(under_way) == 16
    for done in under_way:
        done()
    assert (fast.is_read, links._backlog) == (True, 0)


@pytest.mark.error_logs
def test_a_request_that_we_fail_to_look_at_weighs_nothing() -> None:
    """Nor does one of a link that is gone."""
    socket = Socket()

    def fails(*_: Any) -> None:
        raise ZeroDivisionError

    links = links_with(socket, on_request=fails)
    request = RequestReceived(1, RequestClass.PROMPT, 1, "echo", b"x")
    links.on_events(cast("Any", socket), [request])
    links.on_events(cast("Any", Socket()), [request])
    assert (socket.calls, links._backlog) == (["abort"], 0)


async def test_packets_weigh_from_their_arrival() -> None:
    """Also while they wait for their turn, and as much as what is made of them."""
    large, small = Socket(), Socket()
    bring(links_with(large), large, *[bytes(60_000)] * 300)
    bring(links_with(small), small, *[b"x"] * (MAX_BACKLOG_BYTES // network.BYTES_PER_PACKET + 1))
    assert not large.is_read
    assert not small.is_read


async def test_a_flood_of_small_events_waits_in_the_kernel() -> None:
    fast = Socket()
    links = links_with(fast)
    links.on_events(cast("Any", fast), [StreamGranted(0, 1)] * (MAX_EVENTS + 1))
    assert not fast.is_read
    await turn(100)
    assert fast.is_read


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

    def perform(self, effect: Effect) -> None:
        if not isinstance(effect, Dial):
            raise RuntimeError("a defect")
        self.dialled.append(effect)


def runner_with(disk: Disk, hands: Hands, told: list[ServiceEvent]) -> Runner:
    return Runner(disk, hands, list, told.append, lambda _: None)


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
        before = count_of(Redial)
        for _ in range(20):
            async with Intruder() as stranger:
                await stranger.connect(bob.messenger)
        await until_alone(bob.messenger)
        assert count_of(Redial) <= before
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


def test_who_presents_a_ticket_while_the_disk_fails_leaves_nothing_behind() -> None:
    """No commit of its consumption ever comes."""
    links, caller = links_with(), Socket()
    links.on_events(cast("Any", caller), [TicketPresented(bytes(16))])
    assert len(links._callers) == 1
    links.abort_all()
    assert (len(links._callers), caller.calls) == (0, ["abort"])
