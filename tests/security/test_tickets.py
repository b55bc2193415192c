"""Thieves of tickets and players of recordings against a running messenger (SF-42, SF-43, JE-31)."""

import asyncio
from pathlib import Path

import pytest

from core.errors import RemoteProtocolError
from core.messaging.resuming import Resumption
from core.messaging.step import Step
from core.protocol import link
from core.protocol.constants import LINK_MAGIC
from core.protocol.events import Pattern
from core.protocol.first_frame import PROLOGUE, FirstFrame, build_first_frame
from core.protocol.frames import encode_frame
from core.protocol.link import Link
from core.protocol.noise import HandshakeState, handshake_pattern
from core.protocol.resumption import early_room
from core.service.events import MessageArrived, PresenceChanged
from core.service.model import Presence
from tests.core.service.people import People, Person
from tests.security.intruder import Intruder, card_of

LIMIT_S = 30.0
REFUSAL = b"\x00\x08PL2r" + bytes(4)


@pytest.fixture(autouse=True)
def no_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever is refused is refused for what was sent, not for having waited."""
    monkeypatch.setattr(link, "HANDSHAKE_DEADLINE_S", 1e6)


async def answer_to(port: int, frame: bytes) -> bytes:
    """Everything a node sends to a caller, until it closes."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(frame)
        async with asyncio.timeout(LIMIT_S):
            return await reader.read()
    finally:
        writer.close()


def dials_nobody(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(person.messenger._node.dialling, "want", lambda _: None)


async def apart(alice: Person, bob: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    """The link is gone and neither makes one."""
    for person in (alice, bob):
        dials_nobody(person, monkeypatch)
    alice.messenger._node.links.abort_all()
    for person in (alice, bob):
        await person.sees(PresenceChanged, lambda event: event.presence is Presence.OFFLINE)
        person.events.clear()


async def taken(alice: Person, bob: Person) -> Resumption:
    """Alice's ticket, as whoever reads her memory or her open profile would have it."""
    room = early_room(alice.messenger._hello())
    resumption = await alice.messenger._node._resumption(bob.id, card_of(bob.messenger).link_key, room)
    assert resumption is not None
    return resumption


def recorded(alice: Person, resumption: Resumption) -> bytes:
    """The first frame of Alice's link, as it passes on the wire."""
    state, hello = alice.messenger._node.state, alice.messenger._hello()
    ticket, card, early = resumption.ticket, resumption.card, resumption.early
    link = Link.resume(state.identity, hello, ticket, card, early, now=0.0)
    return link.data_to_send(0.0)


def thief_frame(thief: Intruder, resumption: Resumption) -> bytes:
    """The ticket with another link key."""
    noise = HandshakeState(
        handshake_pattern("KKpsk0"),
        is_initiator=True,
        prologue=PROLOGUE,
        s=thief.identity.link_private,
        rs=resumption.card.link_key,
        psks=[resumption.ticket.secret],
    )
    hello = thief.hello.encode()
    message = noise.write_message(len(hello).to_bytes(2, "big") + hello)
    frame = FirstFrame(Pattern.KK, message, resumption.ticket.ticket_id)
    return encode_frame(build_first_frame(frame, resumption.card.link_key))


def unknown_ticket(bob: Person, number: int) -> bytes:
    frame = FirstFrame(Pattern.KK, bytes(100), number.to_bytes(16, "big"))
    return encode_frame(build_first_frame(frame, card_of(bob.messenger).link_key))


async def test_a_stolen_ticket_without_the_link_key_is_met_with_silence_and_is_used_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The thief of a ticket store cannot connect; its owner pays one refusal and makes a full handshake."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        await apart(alice, bob, monkeypatch)
        resumption, port = await taken(alice, bob), bob.messenger.me.port
        assert await answer_to(port, thief_frame(Intruder(), resumption)) == b""
        assert bob.messenger._node.state.tickets.issued(alice.id) == ()
        assert await answer_to(port, recorded(alice, resumption)) == REFUSAL
        assert bob.messenger.connections() == []
        monkeypatch.undo()
        alice.messenger._node.dial_wanted()
        await bob.sees(PresenceChanged, lambda event: event.presence is Presence.ONLINE)
        assert bob.messenger.connections()[0].kind == "xk"


async def test_a_recorded_resumption_played_again_is_refused_and_its_messages_come_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        await apart(alice, bob, monkeypatch)
        await alice.messenger.send(bob.id, "once")
        resumption, port = await taken(alice, bob), bob.messenger.me.port
        assert len(resumption.early) == 1
        frame = recorded(alice, resumption)
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(frame)
        assert (await bob.sees(MessageArrived)).message.text == "once"
        assert not (await reader.read(100)).startswith(REFUSAL)
        for _ in range(3):
            assert await answer_to(port, frame) == REFUSAL
        writer.close()
        await bob.messenger.stop()
        bob = await people.start("Bob")
        assert await answer_to(port, frame) == REFUSAL
        assert [message.text for message in await bob.messenger.history(alice.id)] == ["once"]


async def test_first_frames_played_at_the_same_moment_make_one_link(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While the ticket is being consumed the same id is refused."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        await apart(alice, bob, monkeypatch)
        await alice.messenger.send(bob.id, "once")
        frame = recorded(alice, await taken(alice, bob))
        ends = [await asyncio.open_connection("127.0.0.1", bob.messenger.me.port) for _ in range(8)]
        for _, writer in ends:
            writer.write(frame)
        answers = [await reader.readexactly(len(REFUSAL)) for reader, _ in ends]
        assert answers.count(REFUSAL) == 7
        await bob.sees(MessageArrived)
        assert len(bob.messenger.connections()) == 1
        for _, writer in ends:
            writer.close()
        assert [message.text for message in await bob.messenger.history(alice.id)] == ["once"]


async def test_who_has_both_ticket_stores_cannot_read_what_passes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The secrets of all tickets, but neither link key: the first frame, early messages and all, stays closed."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        await apart(alice, bob, monkeypatch)
        await alice.messenger.send(bob.id, "for Bob alone")
        resumption, mallory = await taken(alice, bob), Intruder()
        message = recorded(alice, resumption)[2 + 128 :]
        for theirs in (card_of(alice.messenger).link_key, mallory.identity.link_key):
            noise = HandshakeState(
                handshake_pattern("KKpsk0"),
                is_initiator=False,
                prologue=PROLOGUE,
                s=mallory.identity.link_private,
                rs=theirs,
                psks=[resumption.ticket.secret],
            )
            with pytest.raises(RemoteProtocolError, match=r"^decrypt$"):
                noise.read_message(message)


async def test_invented_tickets_are_refused_and_cost_no_write_and_no_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By somebody who knows our link key: one fixed answer of 10 bytes, no commit, nothing kept."""
    async with People(tmp_path) as people:
        bob = await people.start("Bob")
        node, port = bob.messenger._node, bob.messenger.me.port
        steps, by_the_clock = [], Step()
        monkeypatch.setattr(node.engine, "handle_timer", lambda _: by_the_clock)
        node._runner.run = lambda step, then=None: steps.append(step)  # type: ignore[method-assign]
        answers = [await answer_to(port, unknown_ticket(bob, number)) for number in range(200)]
        assert answers == [REFUSAL] * 200
        assert [step for step in steps if step is not by_the_clock] == []
        assert node.links._callers == {}
        assert bob.messenger._reach.listener.half_open == 0
        assert bob.messenger.stats().handshakes_refused == {"ticket_refused": 200}


async def test_a_resumption_with_a_wrong_mac1_is_met_with_silence(tmp_path: Path) -> None:
    """Who does not know our link key is not even told that a ticket is unknown."""
    async with People(tmp_path) as people:
        bob = await people.start("Bob")
        frame = unknown_ticket(bob, 1)
        assert frame[2:6] == LINK_MAGIC
        wrong = frame[:8] + bytes([frame[8] ^ 1]) + frame[9:]
        assert await answer_to(bob.messenger.me.port, wrong) == b""
