"""Redirects between whole messengers: two listening hosts of the loopback net are two addresses of one person."""

import asyncio
import shutil
import socket
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from core.errors import CommandError
from core.messaging.effects import SendRedirect
from core.protocol.address import Address
from core.protocol.hello import Hello
from core.protocol.identity import Identity
from core.protocol.redirect import Redirect
from core.service import dialling
from core.service.events import (
    MessageArrived,
    MessageStateChanged,
    Notice,
    PresenceChanged,
    RedirectChanged,
    RequestArrived,
)
from core.service.model import MessageState, Presence
from core.transport.listener import Listener
from tests.core.service.people import LIMIT_S, People, Person
from tests.fakes.ports import free_tcp_port

HOSTS = tuple(f"127.0.0.{number}" for number in range(1, 6))


async def listens(person: Person, *hosts: str) -> None:
    await person.messenger._reach.listener.set_hosts(hosts)


def port(person: Person) -> int:
    return person.messenger.me.port


def link_hosts(person: Person) -> list[str]:
    """Where the links in use end."""
    return [connection.address.host for connection in person.messenger.connections()]


def told(state: str) -> object:
    return lambda event: event.state == state


async def moves(bob: Person, alice: Person, host: str, *, permanent: bool = False) -> None:
    await bob.messenger.redirect(alice.id, [(host, port(bob))], permanent)


async def talk(sender: Person, receiver: Person, text: str) -> None:
    await sender.messenger.send(receiver.id, text)
    await receiver.sees(MessageArrived, lambda event: event.message.text == text)


async def texts(person: Person, other: Person) -> list[str]:
    page = await person.messenger.history(other.id, limit=500)
    return [message.text for message in page if message.sender == other.id]


def delivered(person: Person) -> int:
    states = (event for event in person.events if isinstance(event, MessageStateChanged))
    return sum(event.state is MessageState.DELIVERED for event in states)


async def test_messages_in_flight_both_ways_move_along(tmp_path: Path) -> None:
    """SF-72, SF-77, SF-78: in order, once; the remembered addresses stay."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        await listens(bob, *HOSTS[:2])
        before = alice.messenger._state.contacts[bob.id].addresses
        said = [f"{number}" for number in range(60)]
        for text in said[:30]:
            await asyncio.gather(alice.messenger.send(bob.id, text), bob.messenger.send(alice.id, text))
        await moves(bob, alice, HOSTS[1])
        for text in said[30:]:
            await asyncio.gather(alice.messenger.send(bob.id, text), bob.messenger.send(alice.id, text))
        followed = await alice.sees(RedirectChanged)
        assert (followed.state, followed.permanent) == ("followed", False)
        assert followed.addresses == (Address(HOSTS[1], port(bob)),)
        await alice.until(lambda: delivered(alice) == 60)
        await bob.until(lambda: delivered(bob) == 60)
        assert await texts(alice, bob) == await texts(bob, alice) == said
        assert link_hosts(alice) == [HOSTS[1]]
        assert len(bob.messenger.connections()) == 1
        assert alice.messenger._state.contacts[bob.id].addresses == before


async def test_a_permanent_move_is_known_after_a_restart(tmp_path: Path) -> None:
    """SF-73: the old address is gone by then."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        await listens(bob, *HOSTS[:2])
        await moves(bob, alice, HOSTS[1], permanent=True)
        await alice.sees(RedirectChanged, told("followed"))
        await alice.messenger.stop()
        await listens(bob, HOSTS[1])
        alice = await people.start("Alice")
        await alice.sees(PresenceChanged)
        assert link_hosts(alice) == [HOSTS[1]]
        await talk(alice, bob, "found you")


async def test_a_restart_in_the_middle_of_a_permanent_move(tmp_path: Path) -> None:
    """It is kept before it is dialled: the target comes up later and is found."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        await moves(bob, alice, HOSTS[1], permanent=True)
        await alice.sees(RedirectChanged, told("failed"))
        await alice.messenger.stop()
        await listens(bob, HOSTS[1])
        alice = await people.start("Alice")
        await alice.sees(PresenceChanged)
        await talk(bob, alice, "here now")


async def test_another_program_of_the_same_person_takes_over(tmp_path: Path) -> None:
    """SF-75, SF-78: who was left does not call the friend back."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        await bob.messenger.stop()
        await alice.sees(PresenceChanged, lambda event: event.presence is Presence.OFFLINE)
        await listens(alice)  # none of the two can call her
        shutil.copytree(tmp_path / "Bob", tmp_path / "Bob elsewhere")
        elsewhere = await people.start("Bob", home=tmp_path / "Bob elsewhere", port=free_tcp_port())
        bob = await people.start("Bob")
        alice.messenger._node.dial_wanted()
        await bob.sees(PresenceChanged)
        await bob.messenger.redirect(alice.id, [(HOSTS[0], port(elsewhere))])
        await elsewhere.sees(PresenceChanged)
        await talk(alice, elsewhere, "so you are there")
        await talk(elsewhere, alice, "for ten minutes")
        await bob.sees(PresenceChanged, lambda event: event.presence is Presence.OFFLINE)
        assert not bob.messenger._node._is_wanted(alice.id)


async def test_our_own_address_is_a_circle(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        await bob.messenger.redirect(alice.id, [(HOSTS[0], port(alice))])
        await alice.sees(RedirectChanged, told("refused"))
        assert alice.messenger.stats().redirects_ignored == {"loop": 1}


async def test_three_hops_are_followed_and_the_fourth_is_not(tmp_path: Path) -> None:
    """SF-82."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        await listens(bob, *HOSTS)
        for host in HOSTS[1:4]:
            await moves(bob, alice, host)
            await alice.sees(RedirectChanged, lambda event, host=host: event.addresses[0].host == host)
            await bob.until(lambda: len(bob.messenger.connections()) == 1)
        await moves(bob, alice, HOSTS[4])
        await alice.sees(RedirectChanged, told("refused"))
        assert link_hosts(alice) == [HOSTS[3]]
        assert alice.messenger.stats().redirects_followed == 3
        assert alice.messenger.stats().redirects_ignored == {"hops": 1}
        await talk(alice, bob, "enough")


@pytest.fixture
def deaf() -> Iterator[socket.socket]:
    """Its callers are never answered."""
    with socket.create_server((HOSTS[0], 0)) as server:
        yield server


async def called(server: socket.socket) -> None:
    """Returns once somebody calls."""
    loop, event = asyncio.get_running_loop(), asyncio.Event()
    loop.add_reader(server, event.set)
    async with asyncio.timeout(LIMIT_S):
        await event.wait()
    loop.remove_reader(server)


@pytest.fixture
def _short_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dialling, "dial", partial(dialling.dial, deadline_s=0.4))


@pytest.mark.usefixtures("_short_deadline")
@pytest.mark.parametrize("target", ["deaf", "refuses", "somebody else"])
async def test_a_target_that_is_not_the_friend_changes_nothing(
    tmp_path: Path, deaf: socket.socket, target: str
) -> None:
    """SF-79."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        carol = await people.start("Carol")
        found = {"deaf": deaf.getsockname()[1], "refuses": free_tcp_port(), "somebody else": port(carol)}
        await bob.messenger.redirect(alice.id, [(HOSTS[0], found[target])])
        await alice.sees(RedirectChanged, told("failed"))
        await alice.sees(Notice, lambda event: event.code == "redirect_failed")
        await talk(alice, bob, "as before")
        await talk(bob, alice, "as before too")
        assert carol.messenger.connections() == []
        assert len(alice.messenger.connections()) == 1


@pytest.mark.usefixtures("_short_deadline")
async def test_the_old_link_breaks_while_the_target_is_dialled(tmp_path: Path, deaf: socket.socket) -> None:
    """Back to the old address, nothing lost."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        await listens(alice)  # bob cannot come back
        await bob.messenger.redirect(alice.id, [deaf.getsockname()])
        await called(deaf)
        alice.events.clear()
        alice.messenger._node.links.abort_all()
        await alice.sees(PresenceChanged)
        has_failed = any(isinstance(event, RedirectChanged) for event in alice.events)
        assert has_failed or not alice.messenger._node._is_wanted(bob.id)
        await asyncio.gather(alice.messenger.send(bob.id, "one"), bob.messenger.send(alice.id, "two"))
        await alice.sees(MessageArrived)
        await bob.sees(MessageArrived)
        kinds = (PresenceChanged, RedirectChanged)
        order = [type(event) for event in alice.events if isinstance(event, kinds)]
        assert order == [PresenceChanged, RedirectChanged, PresenceChanged]  # gone, failed, back


def other_keys(bob: Person) -> tuple[Identity, Hello]:
    """The same person with another link key, and what that program says of itself."""
    state = bob.messenger._state
    identity = Identity.from_bytes(state.identity.to_bytes()[:32] + bytes([7]) * 32)
    card = identity.make_card("Bob", state.card.olm_key, state.card.serial + 1, state.card.expiry)
    return identity, Hello(card, 77, 0, ())


async def test_new_keys_wait_for_the_person_who_follows(tmp_path: Path) -> None:
    """SF-82, also over a restart."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        identity, hello = other_keys(bob)
        home = Listener(identity, lambda: hello, lambda *_: None, answers_strangers=lambda: False)
        people.push_async_callback(home.stop)
        target = (HOSTS[1], await home.start([0], [HOSTS[1]]))
        bob.messenger._state.card = hello.card
        await bob.messenger.redirect(alice.id, [target], True)
        asked = await alice.sees(RedirectChanged)
        assert (asked.state, asked.addresses) == ("asked", (Address(*target),))
        await alice.sees(Notice, lambda event: event.code == "redirect_asked")
        await alice.messenger.stop()
        await bob.messenger.stop()
        alice = await people.start("Alice")
        assert alice.messenger.friends()[0].moved_to == (Address(*target),)
        await alice.messenger.answer_redirect(bob.id, True)
        await alice.sees(RedirectChanged, told("followed"))
        assert alice.messenger.friends()[0].moved_to == ()
        assert alice.messenger._state.contacts[bob.id].link_key == identity.link_key


async def test_new_keys_that_the_person_refuses(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        keys, card = bob.messenger._state.card.link_key, bob.messenger._state.card
        bob.messenger._state.card = other_keys(bob)[1].card
        await moves(bob, alice, HOSTS[1], permanent=True)
        bob.messenger._state.card = card
        await alice.sees(RedirectChanged, told("asked"))
        await alice.messenger.answer_redirect(bob.id, False)
        await alice.sees(RedirectChanged, told("refused"))
        assert alice.messenger._state.contacts[bob.id].link_key == keys
        await talk(alice, bob, "you stay where you are")
        with pytest.raises(CommandError) as error:
            await alice.messenger.answer_redirect(bob.id, False)
        assert error.value.code == "bad_argument"


async def test_what_is_old_or_another_s_is_not_followed(tmp_path: Path) -> None:
    """SF-82: as a changed program would send it; a foreign card ends the link, which is made again."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        await listens(bob, *HOSTS[:2])
        there = (Address(HOSTS[1], port(bob)),)
        now = alice.messenger._clock.now().ms
        for datetime, expiry, reason in (
            (now, now, "expired"),
            (now, 2 * now, None),
            (now, 2 * now, "replayed"),
        ):
            says(bob, alice, datetime_ms=datetime, expiry_ms=expiry, addresses=there)
            if reason is None:
                await alice.sees(RedirectChanged, told("followed"))
            else:
                await alice.until(lambda reason=reason: reason in alice.messenger.stats().redirects_ignored)
        alice.events.clear()
        foreign = alice.messenger._state.card
        says(bob, alice, datetime_ms=now + 1, expiry_ms=2 * now, addresses=there, card=foreign)
        await alice.sees(PresenceChanged, lambda event: event.presence is Presence.OFFLINE)
        await talk(bob, alice, "again")


async def test_a_stranger_is_hung_up(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        alice, carol = await people.start("Alice"), await people.start("Carol")
        peer = await carol.messenger.invite(alice.messenger.me.invite)
        await carol.messenger.request(peer.user_id)
        await alice.sees(RequestArrived)
        (connection,), gone = carol.messenger._node.links._by_id.values(), asyncio.Event()
        connection.on_lost = lambda _: gone.set()
        now = alice.messenger._clock.now().ms
        says(carol, alice, datetime_ms=now, expiry_ms=2 * now, addresses=(Address(HOSTS[1], 9),))
        async with asyncio.timeout(LIMIT_S):
            await gone.wait()
        assert [event for event in alice.events if isinstance(event, RedirectChanged)] == []


def says(person: Person, other: Person, **fields: Any) -> None:
    """Sends what the program itself would not."""
    link = person.messenger._state.links.of(other.id)
    redirect = Redirect.make(person.messenger._state.identity, **fields)
    person.messenger._node.links.perform(SendRedirect(link.link_id, redirect))


async def test_what_cannot_be_said(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        for hosts, code in (
            (["nonsense"], "bad_argument"),
            ([], "bad_argument"),
            (["10.0.0.1"], "unreachable"),
        ):
            if code == "unreachable":
                await alice.messenger.stop()
                await bob.until(lambda: not bob.messenger.connections())
            with pytest.raises(CommandError) as error:
                await bob.messenger.redirect(alice.id, [(host, 1) for host in hosts])
            assert error.value.code == code
