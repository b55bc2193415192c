"""Two whole messengers that resume their links: over restarts, lost tickets, bad rows and profiles from a backup."""

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from core.protocol.link import Link
from core.service.clock import Clock
from core.service.events import MessageArrived, MessageStateChanged, PresenceChanged
from core.service.model import MessageState, Presence
from core.storage.keystore import KeyKind
from core.storage.profile import open_profile
from tests.core.service.people import People, Person

TICKETS = ("tickets", "issued_tickets")


@pytest.fixture(autouse=True)
def redial_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """However short a link was, and whoever has the larger key."""
    monkeypatch.setattr("core.service.dialling.SHORT_LIVED_S", 0.0)
    monkeypatch.setattr("core.service.dialling.POLITE_DELAY_S", 0.0)


@pytest.fixture
def early(monkeypatch: pytest.MonkeyPatch) -> list[Sequence[bytes]]:
    """The early packets of every link that begins with a ticket."""
    seen: list[Sequence[bytes]] = []
    resume = Link.resume

    def remembered(*given: Any, **named: Any) -> Link:
        seen.append(given[4])
        return resume(*given, **named)

    monkeypatch.setattr(Link, "resume", remembered)
    return seen


def is_online(event: PresenceChanged) -> bool:
    return event.presence is Presence.ONLINE


def delivered(event: MessageStateChanged) -> bool:
    return event.state is MessageState.DELIVERED


def only_answers(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    """This person dials nobody, also not whom it began to dial, so that the story has one dialler."""
    dialling = person.messenger._node.dialling
    monkeypatch.setattr(dialling, "want", lambda _: None)
    for task in list(dialling._dials):
        task.cancel()


def kind(person: Person) -> str:
    (connection,) = person.messenger.connections()
    return connection.kind


async def linked(*people: Person) -> None:
    for person in people:
        await person.sees(PresenceChanged, is_online)


async def reconnect(dialler: Person, other: Person) -> str:
    """The link breaks without a word and comes back; its kind."""
    for person in (dialler, other):
        person.events.clear()
    dialler.messenger._node.links.abort_all()
    await linked(dialler, other)
    assert kind(dialler) == kind(other)
    return kind(dialler)


async def talk(one: Person, other: Person, text: str) -> None:
    await one.messenger.send(other.id, text)
    await other.sees(MessageArrived, lambda event: event.message.text == text)


def refused(person: Person) -> int:
    return person.messenger.stats().handshakes_refused.get("ticket_refused", 0)


def at_home(home: Path, act: Callable[[Any], None]) -> None:
    """Does something to the database of a profile that is not open."""
    profile = open_profile(home, KeyKind.FILE)
    try:
        act(profile.writer)
    finally:
        profile.close()


async def test_a_link_that_broke_is_resumed(tmp_path: Path) -> None:
    """SF-39, SF-44, SF-47."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        assert await reconnect(alice, bob) == "resume"
        await talk(alice, bob, "there")
        await talk(bob, alice, "and back")
        assert refused(alice) == refused(bob) == 0


async def test_a_chain_of_100_reconnects(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """SF-45: each is resumed, but for the full handshake that is due after 32."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        only_answers(bob, monkeypatch)
        kinds = [await reconnect(alice, bob) for _ in range(100)]
        assert kinds == ((["resume"] * 32 + ["xk"]) * 4)[:100]
        assert refused(bob) == 0
        await talk(alice, bob, "still here")


async def test_both_ends_restart_and_resume(tmp_path: Path) -> None:
    """SF-48. Whoever comes first dials in vain for a while, and loses no ticket by that."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        for _ in range(3):
            await alice.messenger.stop()
            await bob.messenger.stop()
            alice = await people.start("Alice")
            bob = await people.start("Bob")
            await linked(alice, bob)
            assert kind(alice) == kind(bob) == "resume"
        assert refused(alice) == refused(bob) == 0


async def test_a_friend_who_is_away_for_several_starts_is_resumed_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        await bob.messenger.stop()
        for _ in range(6):
            await alice.messenger.stop()
            alice = await people.start("Alice")
        await alice.messenger.stop()
        bob = await people.start("Bob")
        only_answers(bob, monkeypatch)
        alice = await people.start("Alice")
        await linked(alice, bob)
        assert kind(bob) == "resume"


async def test_a_message_written_while_the_link_was_down_comes_with_the_first_frame(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, early: list[Sequence[bytes]]
) -> None:
    """0-RTT: stored once, acknowledged, in order with what follows."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        only_answers(bob, monkeypatch)
        alice.messenger._node.links.abort_all()
        await alice.sees(PresenceChanged, lambda event: event.presence is Presence.OFFLINE)
        texts = ["first", "second", "third"]
        for text in texts:
            await alice.messenger.send(bob.id, text)
        await alice.until(lambda: sum(map(delivered, _states(alice))) == 3)
        assert kind(alice) == "resume"
        assert [message.text for message in await bob.messenger.history(alice.id)] == texts
        assert [event.message.text for event in bob.events if isinstance(event, MessageArrived)] == texts
        assert len(early) == 1


def _states(person: Person) -> list[MessageStateChanged]:
    return [event for event in person.events if isinstance(event, MessageStateChanged)]


async def test_without_its_ticket_the_friend_is_refused_once_and_linked_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SF-42, SF-46: the issuer has lost its store; one refusal, one full handshake, no pause between."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        await bob.messenger.stop()
        await alice.messenger.stop()
        at_home(tmp_path / "Bob", lambda db: db.execute("DELETE FROM issued_tickets"))
        bob = await people.start("Bob")
        only_answers(bob, monkeypatch)
        monkeypatch.setattr("core.transport.redial.FIRST_S", 3_600.0)
        alice = await people.start("Alice")
        await linked(alice, bob)
        assert (kind(alice), refused(bob)) == ("xk", 1)
        assert await reconnect(alice, bob) == "resume"


@pytest.mark.parametrize("table", TICKETS)
@pytest.mark.parametrize("column", ["secret", "ticket_id"])
async def test_a_corrupt_row_costs_a_full_handshake(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, table: str, column: str
) -> None:
    """SF-49: at the holder or at the issuer; it never keeps a profile from opening."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        await bob.messenger.stop()
        await alice.messenger.stop()
        home = tmp_path / ("Alice" if table == "tickets" else "Bob")
        at_home(home, lambda db: db.execute(f"UPDATE {table} SET {column} = x'00'"))
        bob = await people.start("Bob")
        only_answers(bob, monkeypatch)
        alice = await people.start("Alice")
        await linked(alice, bob)
        assert (kind(bob), refused(bob)) == ("xk", int(table == "issued_tickets"))
        assert await reconnect(alice, bob) == "resume"


async def test_a_secret_that_was_changed_on_disk_costs_a_full_handshake(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SF-49: a row of the right sizes. The issuer is silent, the holder does without."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        await bob.messenger.stop()
        await alice.messenger.stop()
        at_home(tmp_path / "Alice", lambda db: db.execute("UPDATE tickets SET secret = zeroblob(32)"))
        bob = await people.start("Bob")
        only_answers(bob, monkeypatch)
        alice = await people.start("Alice")
        await linked(alice, bob)
        assert kind(bob) in ("xk", "xx")
        assert await reconnect(alice, bob) == "resume"


@pytest.mark.parametrize("restored", ["Alice", "Bob"])
async def test_a_profile_from_a_backup_heals(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, restored: str
) -> None:
    """One refusal, one full handshake, nothing lost, nothing twice: at the one who dials or the one who answers."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        await talk(alice, bob, "before")
        await alice.messenger.stop()
        await bob.messenger.stop()
        shutil.copytree(tmp_path / restored, tmp_path / "backup")
        bob = await people.start("Bob")
        only_answers(bob, monkeypatch)
        alice = await people.start("Alice")
        await linked(alice, bob)
        await talk(alice, bob, "lost with the profile" if restored == "Bob" else "kept by Bob")
        await alice.messenger.stop()
        await bob.messenger.stop()
        shutil.rmtree(tmp_path / restored)
        shutil.copytree(tmp_path / "backup", tmp_path / restored)
        bob = await people.start("Bob")
        only_answers(bob, monkeypatch)
        alice = await people.start("Alice")
        await linked(alice, bob)
        assert (kind(bob), refused(bob)) == ("xk", 1)
        await talk(alice, bob, "after")
        await talk(bob, alice, "after too")
        assert await reconnect(alice, bob) == "resume"
        await talk(alice, bob, "and on")
        for person, other in ((alice, bob), (bob, alice)):
            texts = [message.text for message in await person.messenger.history(other.id)]
            assert len(texts) == len(set(texts))
            assert [text for text in texts if text not in ("kept by Bob", "lost with the profile")] == [
                "before",
                "after",
                "after too",
                "and on",
            ]


async def test_a_day_later_the_ticket_is_not_even_tried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wall = [1_800_000_000.0]
    clock = Clock(wall=lambda: wall[0])
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        await alice.messenger.stop()
        await bob.messenger.stop()
        alice, bob = await people.start("Alice", clock), await people.start("Bob", clock)
        await linked(alice, bob)
        only_answers(bob, monkeypatch)
        wall[0] += 24 * 3_600
        assert await reconnect(alice, bob) == "xk"
        wall[0] -= 3 * 24 * 3_600
        assert await reconnect(alice, bob) == "xk"
        assert await reconnect(alice, bob) == "resume"
        assert refused(bob) == 0


async def test_a_friend_who_is_removed_leaves_no_ticket_behind(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        await alice.messenger.remove(bob.id)
        await bob.until(lambda: bob.messenger.friends() == [])
        await alice.messenger.stop()
        await bob.messenger.stop()

        def check(db: Any) -> None:
            assert [db.execute(f"SELECT count(*) FROM {table}").fetchone() for table in TICKETS] == [(0,)] * 2

        for name in ("Alice", "Bob"):
            at_home(tmp_path / name, check)
