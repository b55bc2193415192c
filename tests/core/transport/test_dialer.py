"""Several addresses, one link (SF-11, SF-36, CT-12)."""

import asyncio
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

import pytest

from core.protocol.address import Address
from core.protocol.events import CloseReason, Established, LinkEvent, Pattern, TicketPresented
from core.protocol.link import Link
from core.transport.connection import Connection
from core.transport.dialer import DialFailure, ProbeOutcome, dial, probe
from tests.fakes.link_pair import Person, answer_as, issue_to, make_person, resume_to
from tests.fakes.tcp_node import LIMIT_S, TcpNode, eventually, tcp_nodes, turns

Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def server(serve: Serve) -> AsyncIterator[Address]:
    """Something that is no Parley node."""
    served: set[asyncio.Task[None]] = set()

    async def remember(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        served.add(task)
        with suppress(
            asyncio.CancelledError, ConnectionError
        ):  # streams of Python 3.11 log a cancelled handler
            await serve(reader, writer)
        writer.close()

    listening = await asyncio.start_server(remember, "127.0.0.1", 0)
    try:
        yield Address("127.0.0.1", listening.sockets[0].getsockname()[1])
    finally:
        listening.close()
        for task in served:
            task.cancel()
        await asyncio.gather(*served, return_exceptions=True)


async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read()


def stops_after_message_2(person: Person) -> Serve:
    """A peer that proves its key and then loses its power."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        link = answer_as(person, now=0.0)
        link.receive_data(await reader.readexactly(130), 0.0)
        writer.write(link.data_to_send(0.0))
        await writer.drain()

    return serve


async def free_address() -> Address:
    """Where nobody listens."""
    async with server(silent) as address:
        return address


async def test_the_first_address_serves() -> None:
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        outcome = await alice.dial_at([bob.address], bob.person)
        assert outcome.connection is not None
        assert outcome.connection.link.is_established
        assert outcome.connection.address == bob.address
        assert outcome.failures == ()
        assert isinstance(alice.told[0][1], Established)


def refuse_tickets(bob: TcpNode) -> None:
    """Bob knows none."""

    def on_events(connection: Connection, events: list[LinkEvent]) -> None:
        if any(isinstance(event, TicketPresented) for event in events):
            connection.use_ticket(None)
        bob.on_events(connection, events)

    bob.listener._on_events = on_events


def by_ticket_first(alice: TcpNode, bob: TcpNode) -> Callable[[float], Link]:
    """Links of one attempt: the first with a ticket."""
    tickets = [issue_to(alice.person, bob.person)]
    full = alice.link_to(bob.person)

    def make_link(now: float) -> Link:
        if not tickets:
            return full(now)
        return resume_to(bob.person, tickets.pop(), initiator=alice.person, now=now)

    return make_link


async def test_an_address_that_refuses_a_ticket_is_tried_again_before_the_others() -> None:
    """SF-46: it is there; exactly one full handshake follows, at once."""
    async with tcp_nodes("Alice", "Bob") as (alice, bob), server(silent) as other:
        refuse_tickets(bob)
        outcome = await dial(
            [bob.address, other], by_ticket_first(alice, bob), alice.on_events, stagger_s=60.0
        )
        assert outcome.connection is not None
        assert outcome.connection.link.pattern is Pattern.XK
        assert outcome.failures == (DialFailure(bob.address, "ticket_refused"),)
        assert [event.error for event in bob.closed] == ["ticket_refused"]


async def test_a_refused_caller_that_stays_holds_no_socket_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    """The refusal leaves, and the connection with it, whether the caller hangs up or not."""
    monkeypatch.setattr("core.transport.connection.LINGER_S", 3_600.0)
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        refuse_tickets(bob)
        reader, writer = await asyncio.open_connection("127.0.0.1", bob.listener.port)
        link = resume_to(bob.person, issue_to(alice.person, bob.person), initiator=alice.person)
        writer.write(link.data_to_send(0.0))
        async with asyncio.timeout(LIMIT_S):
            assert await reader.read() == b"\x00\x08PL2r" + bytes(4)
        (connection, _), *_ = bob.told
        await eventually(lambda: not connection.is_up)
        writer.close()


async def test_a_refused_address_is_passed_over_at_once() -> None:
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        nobody = await free_address()
        outcome = await dial(
            [nobody, bob.address], alice.link_to(bob.person), alice.on_events, stagger_s=LIMIT_S
        )
        assert outcome.connection is not None
        assert outcome.failures == (DialFailure(nobody, "refused"),)


async def test_a_silent_address_is_overtaken() -> None:
    async with tcp_nodes("Alice", "Bob") as (alice, bob), server(silent) as deaf:
        outcome = await dial([deaf, bob.address], alice.link_to(bob.person), alice.on_events, stagger_s=0.01)
        assert outcome.connection is not None
        assert outcome.connection.address == bob.address
        await bob.until(lambda: bob.established)
        assert len(alice.told) == 1


async def test_somebody_else_behind_an_address_learns_nothing() -> None:
    async with tcp_nodes("Alice", "Bob", "Mallory") as (alice, bob, mallory):
        outcome = await alice.dial_at([mallory.address, bob.address], bob.person)
        assert outcome.connection is not None
        assert outcome.connection.address == bob.address
        assert outcome.failures == (DialFailure(mallory.address, "eof"),)
        assert not mallory.established


async def test_by_id_the_wrong_person_learns_nothing() -> None:
    async with tcp_nodes("Alice", "Bob", "Mallory") as (alice, bob, mallory):
        outcome = await dial([mallory.address, bob.address], alice.link_by_id(bob.person), alice.on_events)
        assert outcome.connection is not None
        assert outcome.failures == (DialFailure(mallory.address, "wrong_id"),)
        await mallory.until(lambda: mallory.closed)
        assert not mallory.established


@pytest.mark.skipif(sys.platform != "linux", reason="needs all of 127.0.0.0/8")
async def test_one_peer_on_two_addresses_sees_one_link() -> None:
    """The second link would replace the first at the peer while we drop the second."""
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        await bob.listener.set_hosts(["127.0.0.1", "127.0.0.2"])
        addresses = [Address(host, bob.listener.port) for host in bob.listener.hosts]
        assert len(addresses) == 2
        for _ in range(10):
            alice.told.clear()
            bob.told.clear()
            outcome = await dial(addresses, alice.link_to(bob.person), alice.on_events, stagger_s=0.0)
            assert outcome.connection is not None
            outcome.connection.close(CloseReason.DONE)
            await bob.until(lambda: not bob.listener.half_open and not bob.connections)
            assert len(bob.established) == len(alice.established) == 1


async def test_a_leader_that_fails_leaves_the_turn_to_the_rest() -> None:
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        async with server(stops_after_message_2(bob.person)) as half_dead:
            outcome = await dial(
                [half_dead, bob.address], alice.link_to(bob.person), alice.on_events, stagger_s=LIMIT_S
            )
        assert outcome.connection is not None
        assert outcome.connection.address == bob.address
        assert outcome.failures == (DialFailure(half_dead, "eof"),)


async def test_a_leader_that_fails_after_the_others_were_dropped_ends_the_dial() -> None:
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        serve = stops_after_message_2(bob.person)
        async with server(serve) as one, server(serve) as two, asyncio.timeout(LIMIT_S):
            outcome = await dial(
                [one, two], alice.link_to(bob.person), alice.on_events, stagger_s=0.0, deadline_s=10 * LIMIT_S
            )
        assert outcome.connection is None
        assert {failure.address for failure in outcome.failures} == {one, two}
        assert {failure.reason for failure in outcome.failures} <= {"eof", "dropped"}


async def test_nobody_answers_in_time() -> None:
    async with tcp_nodes("Alice") as (alice,), server(silent) as deaf:
        nobody = await free_address()
        outcome = await dial(
            [nobody, deaf], alice.link_to(make_person("Bob")), alice.on_events, deadline_s=0.05
        )
        assert outcome.connection is None
        assert outcome.failures == (DialFailure(nobody, "refused"), DialFailure(deaf, "timeout"))
        assert not alice.told


async def test_no_addresses() -> None:
    async with tcp_nodes("Alice") as (alice,):
        outcome = await alice.dial_at([], make_person("Bob"))
        assert (outcome.connection, outcome.failures) == (None, ())


@pytest.mark.parametrize("host", ["fe80::1%nonesuch", "255.255.255.255"])
async def test_an_address_that_cannot_be_reached(host: str) -> None:
    async with tcp_nodes("Alice") as (alice,):
        outcome = await alice.dial_at([Address(host, 9)], make_person("Bob"))
        assert [failure.reason for failure in outcome.failures] == ["unreachable"]


@pytest.mark.skipif(sys.platform != "linux", reason="needs all of 127.0.0.0/8")
async def test_an_address_is_tried_once_and_sixteen_at_most() -> None:
    async with tcp_nodes("Alice") as (alice,):
        port = (await free_address()).port
        addresses = [Address(f"127.0.0.{1 + number // 2}", port) for number in range(100)]
        outcome = await alice.dial_at(addresses, make_person("Bob"))
        assert len(outcome.failures) == 16


async def test_cancelling_leaves_nothing_behind() -> None:
    async with tcp_nodes("Alice") as (alice,):
        gone = asyncio.Event()

        async def until_dropped(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            reached.set()
            with suppress(ConnectionResetError):
                await reader.read()
            gone.set()

        reached = asyncio.Event()
        async with server(until_dropped) as deaf:
            dialling = asyncio.create_task(alice.dial_at([deaf], make_person("Bob")))
            async with asyncio.timeout(LIMIT_S):
                await reached.wait()
                dialling.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await dialling
                await gone.wait()
        assert not alice.told


def probe_from(alice: TcpNode) -> Callable[[float], Link]:
    me = alice.person
    return lambda now: Link.dial(me.identity, me.hello, now=now, remote_link_key=None, probe=True)


async def test_a_probe_learns_who_it_is_and_leaves_no_link() -> None:
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        outcome = await probe(bob.address, probe_from(alice))
        assert outcome == ProbeOutcome(bob.person.hello)
        await bob.until(lambda: bob.closed)
        await turns()
        assert not bob.established
        assert bob.listener.half_open == 0


async def test_a_probe_of_nobody() -> None:
    async with tcp_nodes("Alice") as (alice,):
        assert await probe(await free_address(), probe_from(alice)) == ProbeOutcome(None, "refused")


async def test_a_probe_of_somebody_silent() -> None:
    async with tcp_nodes("Alice") as (alice,), server(silent) as deaf:
        outcome = await probe(deaf, probe_from(alice), deadline_s=0.05)
        assert outcome == ProbeOutcome(None, "timeout")


async def test_a_probe_of_somebody_who_hides() -> None:
    async with tcp_nodes("Alice", "Bob") as (alice, bob):
        bob.answers_strangers = False
        assert await probe(bob.address, probe_from(alice)) == ProbeOutcome(None, "eof")
        assert [event.error for event in bob.closed] == ["not_admitted"]
