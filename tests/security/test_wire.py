"""Running messengers against whoever can reach their port, or sits between them. Loopback only."""

import asyncio
import contextlib
import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from core.protocol.address import Address
from core.protocol.events import CloseReason, Pattern
from core.protocol.first_frame import FirstFrame, build_first_frame
from core.protocol.frames import encode_frame
from core.protocol.invite import Invite
from core.protocol.packets import RequestStatus
from core.service.events import MessageArrived, PresenceChanged, RequestArrived
from core.service.messenger import Messenger
from core.service.model import Presence, Visibility
from tests.core.service.people import People, Person
from tests.fakes.memory import traced_memory
from tests.security.intruder import Intruder, card_of

LIMIT_S = 30.0
REFUSED_S = 4.0  # below the handshake deadline: closed for what was sent, not for having waited


async def answer_to(port: int, *parts: bytes) -> bytes:
    """Everything a node sends to a caller that says `parts`, until it closes."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        with contextlib.suppress(ConnectionError):
            for part in parts:
                writer.write(part)
                await writer.drain()
            async with asyncio.timeout(REFUSED_S):
                return await reader.read()
        return b""
    finally:
        writer.close()


def bad_beginnings(messenger: Messenger) -> dict[str, tuple[bytes, ...]]:
    """What callers say first; every one of them is wrong, the last ones only in a single byte."""
    key, message = card_of(messenger).link_key, os.urandom(48)
    good = encode_frame(build_first_frame(FirstFrame(Pattern.XK, message), key))
    flipped = {
        f"byte {at} flipped": (good[:at] + bytes([good[at] ^ 1]) + good[at + 1 :],)
        for at in (2, 6, 7, 9, 129)
    }
    return {
        "HTTP": (b"GET / HTTP/1.1\r\nHost: parley\r\n\r\n",),
        "TLS": (bytes.fromhex("1603010200010001fc0303") + os.urandom(500),),
        "SSH": (b"SSH-2.0-OpenSSH_9.6\r\n" + bytes(300),),
        "zeros": (bytes(130),),
        "an empty frame": (b"\x00\x00",),
        "random": (b"\x00\x80" + os.urandom(128),),
        "a long frame": (b"\xff\xff" + bytes(5_000),),
        "100 KB": (b"\x0f\x00" + os.urandom(100_000),),
        "one byte at a time": tuple(bytes([each]) for each in b"\x00\x04PL3\x00" + bytes(10)),
        "another's mac1": (encode_frame(build_first_frame(FirstFrame(Pattern.XK, message), os.urandom(32))),),
        "the right mac1 and no key": (
            encode_frame(build_first_frame(FirstFrame(Pattern.XK, bytes(48)), key)),
        ),
        **flipped,
    }


async def test_bad_input_is_met_with_silence_while_two_friends_talk(tmp_path: Path) -> None:
    """SF-83, SF-84, SF-90: closed, zero bytes sent, no event, no memory, and the friends notice nothing."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        port, before = bob.messenger.me.port, len(bob.events)
        silent = [await asyncio.open_connection("127.0.0.1", port) for _ in range(80)]
        answers = {}
        with traced_memory() as memory:
            for number, (name, parts) in enumerate(bad_beginnings(bob.messenger).items()):
                answers[name] = await answer_to(port, *parts)
                await alice.messenger.send(bob.id, f"message {number}")
            await bob.until(lambda: texts(bob) == [f"message {number}" for number in range(len(answers))])
            assert memory.peak() < 16 << 20
        assert answers == dict.fromkeys(answers, b"")
        assert {type(event) for event in bob.events[before:]} == {MessageArrived}
        refused = bob.messenger.stats().handshakes_refused
        assert refused["first_frame"] + refused["mac1"] >= 8
        for _, writer in silent:
            writer.close()


def texts(person: Person) -> list[str]:
    return [event.message.text for event in person.events if isinstance(event, MessageArrived)]


async def test_a_hidden_node_does_not_say_what_it_is(tmp_path: Path) -> None:
    """Who has only the address and sends a perfect XX frame learns as much as from a closed door."""
    async with People(tmp_path) as people:
        bob = await people.start("Bob")
        frame = encode_frame(build_first_frame(FirstFrame(Pattern.XX, os.urandom(32)), None))
        port = bob.messenger.me.port
        await bob.messenger.set_visibility(Visibility.NOBODY)
        assert await answer_to(port, frame) == b""
        await bob.messenger.set_visibility(Visibility.EVERYONE)
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(frame)
        async with asyncio.timeout(LIMIT_S):
            assert len(await reader.readexactly(2)) == 2
        writer.close()


async def test_a_stranger_who_knows_our_key_can_ask_once_and_nothing_else(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        bob = await people.start("Bob")
        async with Intruder() as mallory:
            await mallory.connect(bob.messenger)
            mallory.send(mallory.request(bob.id, note="please"))
            assert (await bob.sees(RequestArrived)).request.user_id == mallory.user
            mallory.send(*[mallory.answer(bob.id, RequestStatus.DECLINED)] * 10)
            assert (await mallory.until_closed()).reason is CloseReason.REFUSED
        assert len(bob.messenger.incoming_requests()) == 1
        assert (bob.messenger.friends(), await bob.messenger.conversations()) == ([], [])


async def test_a_friend_who_sends_garbage_loses_the_link_and_nobody_else_does(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        async with Intruder() as mallory:
            await mallory.befriend(bob.messenger)
            for packet in (
                b"\x02\x06garbage",
                b"\x02\x03",
                b"\x02",
                os.urandom(1).replace(b"\x02", b"\x09") * 60_000,
            ):
                mallory.send(*[packet] * 50)
            await mallory.until_closed()
            await alice.messenger.send(bob.id, "still here")
            await bob.until(lambda: texts(bob) == ["still here"])
            assert len(bob.messenger.connections()) == 1


# Between two people


@dataclass
class Wire:
    """A relay between callers and a port. `change` sees each frame of the callee and gives what to pass on."""

    port: int = 0
    change: Callable[[int, bytes], list[bytes]] = lambda _, frame: [frame]
    frames: list[bytes] = field(default_factory=list)
    writers: list[asyncio.StreamWriter] = field(default_factory=list)

    def cut(self) -> None:
        """A reset in both directions."""
        for writer in self.writers:
            writer.transport.abort()


@asynccontextmanager
async def wire_to(port: int, wire: Wire) -> AsyncIterator[Wire]:
    tasks: set[asyncio.Task[None]] = set()

    async def forth(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            while data := await reader.read(65_536):
                writer.write(data)
        writer.close()

    async def back(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            while True:
                length = await reader.readexactly(2)
                frame = length + await reader.readexactly(int.from_bytes(length, "big"))
                wire.frames.append(frame)
                writer.writelines(wire.change(len(wire.frames), frame))
        writer.close()

    async def called(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, to_there = await asyncio.open_connection("127.0.0.1", port)
        wire.writers += [writer, to_there]
        tasks.update({asyncio.create_task(forth(reader, to_there)), asyncio.create_task(back(there, writer))})

    server = await asyncio.start_server(called, "127.0.0.1", 0)
    wire.port = server.sockets[0].getsockname()[1]
    try:
        yield wire
    finally:
        server.close()
        wire.cut()
        await asyncio.gather(*tasks, return_exceptions=True)


async def befriend_through(people: People, wire: Wire) -> tuple[Person, Person]:
    """Alice has an invite of Bob's that leads through the wire."""
    alice, bob = await people.start("Alice"), await people.start("Bob")
    wire.port, target = 0, bob.messenger.me.port
    await people.enter_async_context(wire_to(target, wire))
    card = card_of(bob.messenger)
    await alice.messenger.invite(Invite(card, (Address("127.0.0.1", wire.port),)).to_link())
    await alice.messenger.request(bob.id)
    await bob.sees(RequestArrived)
    await bob.messenger.accept(alice.id)
    await alice.sees(PresenceChanged)
    await bob.sees(PresenceChanged)
    return alice, bob


TAMPERING: dict[str, Callable[[bytes], list[bytes]]] = {
    "a record twice": lambda frame: [frame, frame],
    "a flipped bit": lambda frame: [frame[:-1] + bytes([frame[-1] ^ 1])],
    "a foreign record": lambda frame: [encode_frame(os.urandom(80)), frame],
    "a record less": lambda frame: [],
    "a cut record": lambda frame: [frame[:10]],
}


@pytest.mark.parametrize("name", list(TAMPERING))
async def test_whoever_tampers_on_the_way_can_only_break_the_link(name: str, tmp_path: Path) -> None:
    """Replayed, changed, injected, dropped: the link ends, comes again, and what was said arrives once."""
    wire = Wire()
    async with People(tmp_path) as people:
        alice, bob = await befriend_through(people, wire)
        first, done = len(wire.frames), False

        def tamper(number: int, frame: bytes) -> list[bytes]:
            nonlocal done
            if done or number <= first:
                return [frame]
            done = True
            return TAMPERING[name](frame)

        wire.change = tamper
        for number in range(5):
            await bob.messenger.send(alice.id, f"message {number}")
        if name == "a record less":
            await bob.messenger.send(alice.id, "the gap shows")
        if name == "a cut record":
            wire.cut()
        await alice.sees(PresenceChanged, lambda event: event.presence is Presence.OFFLINE)
        await alice.until(lambda: texts(alice)[:5] == [f"message {number}" for number in range(5)])
        assert done
        assert len(texts(alice)) == len(set(texts(alice)))


async def test_nothing_on_the_wire_can_be_read(tmp_path: Path) -> None:
    wire = Wire()
    async with People(tmp_path) as people:
        alice, bob = await befriend_through(people, wire)
        await bob.messenger.send(alice.id, "a sentence nobody else reads")
        await alice.sees(MessageArrived)
        flow = b"".join(wire.frames)
        for secret in (
            b"sentence",
            b"Bob",
            bytes(bob.id),
            bytes(alice.id),
            card_of(bob.messenger).identity_key,
        ):
            assert secret not in flow


async def test_a_person_in_the_middle_at_first_contact_changes_the_safety_number(tmp_path: Path) -> None:
    """S2-54: Mallory shows a card of her own under Bob's name and asks Bob as Alice."""
    async with People(tmp_path) as people:
        alice, bob = await people.start("Alice"), await people.start("Bob")
        for_alice, for_bob = await people.start("Mallory 1"), await people.start("Mallory 2")
        await for_alice.messenger.rename("Bob")
        await for_bob.messenger.rename("Alice")
        fake_bob = await alice.messenger.invite(for_alice.messenger.me.invite)
        fake_alice = await bob.messenger.invite(for_bob.messenger.me.invite)
        assert (fake_bob.name, fake_alice.name) == ("Bob", "Alice")
        by_alice, _ = await alice.messenger.safety(fake_bob.user_id)
        by_bob, _ = await bob.messenger.safety(fake_alice.user_id)
        real_bob = await alice.messenger.invite(bob.messenger.me.invite)
        real, _ = await alice.messenger.safety(real_bob.user_id)
        assert len({by_alice, by_bob, real}) == 3
        assert fake_bob.user_id != real_bob.user_id


async def test_an_invite_that_leads_to_somebody_else_leads_nowhere(tmp_path: Path) -> None:
    """The addresses of an invite are not part of its card: whoever waits there learns nothing and gets nothing."""
    async with People(tmp_path) as people:
        alice, bob, eve = [await people.start(name) for name in ("Alice", "Bob", "Eve")]
        card, elsewhere = card_of(bob.messenger), Address("127.0.0.1", eve.messenger.me.port)
        await alice.messenger.invite(Invite(card, (elsewhere,)).to_link())
        await alice.messenger.request(bob.id, "for Bob alone")
        async with asyncio.timeout(LIMIT_S):
            while not eve.messenger.stats().handshakes_refused:  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        assert eve.messenger.stats().handshakes_ok == 0
        assert eve.messenger.incoming_requests() == []
