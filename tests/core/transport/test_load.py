"""A listener under load, and those who dial it: who pays, who waits, and what nobody pays for (JE-2 to JE-19)."""

import asyncio
import contextlib
import os
import socket
import threading
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from core.protocol import gate, responder
from core.protocol import noise as noise_module
from core.protocol.admission import MAX_HALF_OPEN_PER_SOURCE
from core.protocol.challenge import CHALLENGE_MAGIC, MAX_EFFORT, solve
from core.protocol.effort import FIRST_EFFORT
from core.protocol.events import Pattern, TicketPresented
from core.protocol.first_frame import FirstFrame, build_first_frame
from core.protocol.frames import encode_frame
from core.protocol.link import Link
from core.protocol.responder import ResponderHandshake
from core.protocol.source import source_of
from core.transport import work
from core.transport.connection import Connection
from core.transport.dialer import DialFailure, ProbeOutcome, dial, probe
from core.transport.listener import Listener
from tests.fakes.busy_peer import asking
from tests.fakes.link_pair import issue_to, make_person, resume_to
from tests.fakes.memory import count_of
from tests.fakes.tcp_node import LIMIT_S, LOOPBACK, TcpNode, eventually, linked, tcp_nodes, turns

HOME = source_of("127.0.0.1")
CHALLENGED = 2 + 36


@pytest.fixture
def load(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every listener believes that it is under load."""
    monkeypatch.setattr(gate, "LOAD_BEGINS_ABOVE", -1)


@pytest.fixture
def exchanges(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a responder does with X25519: Diffie-Hellmans, and handshakes begun, each of which makes a key."""
    calls: list[str] = []
    dh, new_noise = noise_module._dh, responder.new_noise
    monkeypatch.setattr(noise_module, "_dh", lambda *pair, **how: calls.append("dh") or dh(*pair, **how))
    monkeypatch.setattr(
        responder, "new_noise", lambda *given, **how: calls.append("noise") or new_noise(*given, **how)
    )
    return calls


@pytest.fixture
def workers(monkeypatch: pytest.MonkeyPatch) -> Iterator[ThreadPoolExecutor]:
    """The worker threads of this test alone."""
    with ThreadPoolExecutor(2) as pool:
        monkeypatch.setattr(work, "_workers", pool)
        yield pool


def first_frame_to(bob: TcpNode) -> bytes:
    """The right mac1 over a message that nobody can open."""
    frame = FirstFrame(Pattern.XK, os.urandom(48))
    return encode_frame(build_first_frame(frame, bob.person.identity.link_key))


@contextlib.asynccontextmanager
async def callers(bob: TcpNode, count: int, first: bytes) -> AsyncIterator[list[socket.socket]]:
    """Connections that have said `first`."""
    loop = asyncio.get_running_loop()
    with contextlib.ExitStack() as stack:
        found = [stack.enter_context(socket.socket()) for _ in range(count)]
        for each in found:
            each.setblocking(False)
            await loop.sock_connect(each, (bob.address.host, bob.address.port))
            await loop.sock_sendall(each, first)
        yield found


async def heard(caller: socket.socket, size: int) -> bytes:
    """Exactly so many bytes, fewer if the connection ends."""
    data, loop = b"", asyncio.get_running_loop()
    async with asyncio.timeout(LIMIT_S):
        while len(data) < size and (part := await loop.sock_recv(caller, size - len(data))):
            data += part
    return data


# The listener


async def test_nothing_is_done_and_nothing_kept_for_those_who_do_not_pay(
    load: None, exchanges: list[str]
) -> None:
    """JE-3, JE-4: no X25519 and no object beside a bounded number of connections; nothing is left of them."""
    kinds = (Connection, Link, ResponderHandshake)
    async with tcp_nodes("Bob") as (bob,):
        before = count_of(*kinds)
        for _ in range(4):
            async with callers(bob, MAX_HALF_OPEN_PER_SOURCE, first_frame_to(bob)) as unpaid:
                answers = [await heard(each, CHALLENGED) for each in unpaid]
                assert {answer[2:6] for answer in answers} == {CHALLENGE_MAGIC}
                assert count_of(*kinds) == before + len(kinds) * MAX_HALF_OPEN_PER_SOURCE
                assert (bob.listener._gate.waiting, len(bob.listener._gate._surcharges)) == (0, 0)
            await eventually(lambda: bob.listener.half_open == 0, lambda: bob.listener.half_open)
            await turns()
            bob.forget()
        assert exchanges == []
        assert count_of(*kinds) == before


async def test_unpaid_callers_give_way_to_the_next(load: None) -> None:
    """They hold no place: a challenge proves nothing."""
    async with (
        tcp_nodes("Alice", "Bob") as (alice, bob),
        callers(bob, MAX_HALF_OPEN_PER_SOURCE, first_frame_to(bob)) as unpaid,
    ):
        for each in unpaid:
            await heard(each, CHALLENGED)
        await linked(alice, bob)
        assert bob.listener.refused == {"evicted": 1}


async def test_a_friend_pays_beside_the_loop_and_gets_in(
    load: None, workers: ThreadPoolExecutor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """JE-15: once, in another thread, and the link is as any other."""
    asked: list[tuple[int, threading.Thread]] = []

    def solving(seed: bytes, effort: int, *rest: Any) -> int | None:
        asked.append((effort, threading.current_thread()))
        return solve(seed, effort, *rest)

    monkeypatch.setattr(work, "solve", solving)
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        near, far = await linked(alice, bob)
        near.send_packet(b"paid")
        await bob.until(lambda: bob.packets == [b"paid"])
        assert {effort for effort, _ in asked} == {FIRST_EFFORT}
        assert threading.main_thread() not in {thread for _, thread in asked}
        assert bob.listener.effort == FIRST_EFFORT
        assert far.link.is_established


async def test_an_idle_listener_asks_nothing_of_anybody(
    workers: ThreadPoolExecutor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """JE-17: neither of who comes back over and over, nor of many behind one address who come at once."""
    monkeypatch.setattr(work, "solve", lambda *_: pytest.fail("work"))
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        for _ in range(100):
            (await alice.dial(bob)).abort()
        await asyncio.gather(*(alice.dial(bob) for _ in range(40)))
        await bob.until(lambda: len(bob.established) == 140)
        assert bob.listener.effort == 0


async def test_those_who_wait_have_their_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    """No turn of the loop has more than its share of handshakes, and nobody is forgotten."""
    shares: list[int] = [0]
    take_turn, proceed = Listener._take_turn, Connection.proceed

    def counted(listener: Listener) -> None:
        shares.append(0)
        take_turn(listener)

    def counting(connection: Connection) -> None:
        shares[-1] += 1
        proceed(connection)

    monkeypatch.setattr(Listener, "_take_turn", counted)
    monkeypatch.setattr(Connection, "proceed", counting)
    monkeypatch.setattr(gate, "HANDSHAKES_PER_TURN", 1)
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        await asyncio.gather(*(alice.dial(bob) for _ in range(30)))
        await bob.until(lambda: len(bob.established) == 30)
    assert max(shares) == 1


async def test_who_gave_way_to_a_higher_effort_is_closed(load: None) -> None:
    async with tcp_nodes("Alice", "Bob") as (alice, bob), callers(bob, 1, first_frame_to(bob)) as (outbid,):
        await heard(outbid, CHALLENGED)
        bob.listener._gate._dropped += bob.listener._waiting
        await linked(alice, bob)
        assert await heard(outbid, 1) == b""
        assert bob.listener.refused == {"outbid": 1}


async def test_handshakes_that_fail_are_held_against_their_source() -> None:
    """JE-19: under load, and no other source's."""
    async with tcp_nodes("Bob") as (bob,):
        for _ in range(8):
            async with callers(bob, 1, first_frame_to(bob)) as (caller,):
                assert await heard(caller, 1) == b""
        await bob.until(lambda: len(bob.closed) == 8)
        loaded, now = gate.LOAD_BEGINS_ABOVE + 1, asyncio.get_running_loop().time()
        assert bob.listener._gate.required(HOME, loaded, now) > FIRST_EFFORT
        assert bob.listener._gate.required(source_of("127.0.0.2"), loaded, now) == FIRST_EFFORT
        assert bob.listener._gate.required(HOME, 0, now) == 0


async def test_who_hangs_up_has_done_no_wrong() -> None:
    """Of several addresses of ours a friend takes one and drops the others."""
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        for _ in range(8):
            first = alice.link_to(bob.person)(0.0).data_to_send(0.0)
            async with callers(bob, 1, first) as (caller,):
                await heard(caller, 2)
        await bob.until(lambda: len(bob.closed) == 8)
        now = asyncio.get_running_loop().time()
        assert bob.listener._gate.required(HOME, gate.LOAD_BEGINS_ABOVE + 1, now) == FIRST_EFFORT


@pytest.mark.parametrize("is_known", [True, False])
async def test_a_ticket_that_the_owner_knows_is_payment_enough(load: None, is_known: bool) -> None:
    alice, bob = make_person("Alice"), TcpNode(make_person("Bob"), knows_ticket=lambda _: is_known)
    await bob.listener.start([0], LOOPBACK)
    try:
        first = resume_to(bob.person, issue_to(alice, bob.person), initiator=alice).data_to_send(0.0)
        async with callers(bob, 1, first) as (caller,):
            if is_known:
                await bob.until(lambda: [type(event) for _, event in bob.told] == [TicketPresented])
            else:
                assert (await heard(caller, CHALLENGED))[2:6] == CHALLENGE_MAGIC
    finally:
        await bob.stop()


# Whoever dials


def probing(alice: TcpNode, now: float) -> Link:
    me = alice.person
    return Link.dial(me.identity, me.hello, now=now, remote_link_key=None, probe=True)


@pytest.mark.parametrize(
    ("effort", "then_closes"),
    [(MAX_EFFORT + 1, False), (0, True), (0, False)],
    ids=["asks too much", "does not let in", "does not answer"],
)
async def test_a_busy_peer_is_called_busy(
    effort: int, then_closes: bool, workers: ThreadPoolExecutor
) -> None:
    """Its silence says less than its question: not that its key has changed, nor that nobody is there."""
    async with tcp_nodes("Alice") as (alice,), asking(effort, then_closes) as address:
        deadline_s = LIMIT_S if effort or then_closes else 1.0
        link_to = alice.link_to(make_person("Bob"))
        outcome = await dial([address], link_to, alice.on_events, deadline_s=deadline_s)
        assert (outcome.connection, outcome.failures) == (None, (DialFailure(address, "busy"),))
        probed = await probe(address, lambda now: probing(alice, now), deadline_s=deadline_s)
        assert probed == ProbeOutcome(None, "busy")


@pytest.fixture
def endless(workers: ThreadPoolExecutor, monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Work that is never done; set once it has begun."""
    begun = threading.Event()
    monkeypatch.setattr(work, "solve", lambda *_: begun.set())
    return begun


async def stopped(workers: ThreadPoolExecutor) -> None:
    """The work has ended: no thread is busy any more."""
    async with asyncio.timeout(LIMIT_S):
        await asyncio.to_thread(workers.shutdown)


async def test_work_that_takes_too_long_is_given_up(
    workers: ThreadPoolExecutor, endless: threading.Event
) -> None:
    async with tcp_nodes("Alice") as (alice,), asking(MAX_EFFORT) as address:
        link_to = alice.link_to(make_person("Bob"))
        outcome = await dial([address], link_to, alice.on_events, deadline_s=1.0)
        assert outcome.failures == (DialFailure(address, "busy"),)
        await stopped(workers)
        assert endless.is_set()


async def test_work_for_a_dial_that_is_cancelled_ends(
    workers: ThreadPoolExecutor, endless: threading.Event
) -> None:
    async with tcp_nodes("Alice") as (alice,), asking(MAX_EFFORT) as address:
        dialling = asyncio.create_task(alice.dial_at([address], make_person("Bob")))
        await eventually(endless.is_set)
        dialling.cancel()
        with pytest.raises(asyncio.CancelledError):
            await dialling
        await stopped(workers)


async def test_work_for_an_address_that_lost_the_race_ends(
    workers: ThreadPoolExecutor, endless: threading.Event
) -> None:
    async with tcp_nodes("Alice", "Bob") as (alice, bob), asking(MAX_EFFORT) as address:
        outcome = await dial(
            [address, bob.address], alice.link_to(bob.person), alice.on_events, stagger_s=0.05
        )
        assert outcome.connection is not None
        assert outcome.connection.address == bob.address
        await stopped(workers)
