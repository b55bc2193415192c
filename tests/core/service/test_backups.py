"""A backup of a running profile, and the same person on a new installation (section 1 and 7 of docs/protocol.md)."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from core.errors import CommandError, ProfileError, WrongPassphrase
from core.service.clock import Clock
from core.service.config import Config, Protection
from core.service.events import FriendChanged, MessageArrived, MessageStateChanged, Notice
from core.service.messenger import Messenger
from core.service.model import BackupInfo, MessageState
from core.service.opening import check_backup, restore_backup
from tests.core.service.people import People, Person

SECRET = "open sesame"


async def restore(path: Path, home: Path, **more: Any) -> None:
    await restore_backup(path, SECRET, home, Protection.FILE, keyring=False, **more)


async def opened(people: People, home: Path) -> Messenger:
    """Not started, under the name it has."""
    messenger = await Messenger.open(Config(home, interfaces=("lo",), discovery=False, keyring=False))
    people.push_async_callback(messenger.stop)
    return messenger


async def lose_everything(person: Person, home: Path) -> None:
    await person.messenger.stop()
    shutil.rmtree(home)


async def says(one: Person, other: Person, text: str) -> None:
    sent = await one.messenger.send(other.id, text)
    await other.sees(MessageArrived, lambda event: event.message.message_id == sent.message_id)
    await one.sees(
        MessageStateChanged,
        lambda event: (event.message_id, event.state) == (sent.message_id, MessageState.DELIVERED),
    )


async def texts(person: Person, other: Person) -> list[str]:
    return [message.text for message in await person.messenger.history(other.id, limit=500)]


def worried(person: Person) -> list[object]:
    """What a person would be disturbed by."""
    disturbing = [event for event in person.events if isinstance(event, FriendChanged)]
    return [*disturbing, *(e for e in person.events if isinstance(e, Notice) and e.level != "info")]


@pytest.mark.parametrize("first", ["Alice", "Bob", "both"])
async def test_a_person_comes_back_from_a_backup(tmp_path: Path, first: str) -> None:
    """Both talk again, nothing comes twice, and the friend notices nothing."""
    path = tmp_path / "alice.backup"
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        await alice.messenger.verify(bob.id, True)
        await bob.messenger.verify(alice.id, True)
        await says(alice, bob, "a1")
        await says(bob, alice, "b1")
        alice_id, address = alice.id, alice.messenger.me.port
        info = await alice.messenger.export_backup(path, SECRET)
        assert (info.name, info.messages, info.friends) == ("Alice", 2, 1)
        await says(alice, bob, "a2, lost")
        await says(bob, alice, "b2, lost")
        await says(alice, bob, "a3, lost")
        safety = await bob.messenger.safety(alice.id)
        await lose_everything(alice, tmp_path / "Alice")
        bob.events.clear()

        await restore(path, tmp_path / "Alice")
        alice = await people.start("Alice")
        assert (alice.id, alice.messenger.me.port) == (alice_id, address)
        if first == "both":
            await alice.messenger.send(bob.id, "a4")
            await bob.messenger.send(alice.id, "b4")
            await bob.sees(MessageArrived, lambda event: event.message.text == "a4")
            await alice.sees(MessageArrived, lambda event: event.message.text == "b4")
        for one, other in ((alice, bob), (bob, alice)) if first != "Bob" else ((bob, alice), (alice, bob)):
            await says(one, other, "new")
        more = ["a4", "b4", "new", "new"] if first == "both" else ["new", "new"]
        assert sorted(await texts(alice, bob)) == sorted(["a1", "b1", *more])
        assert sorted(await texts(bob, alice)) == sorted(
            ["a1", "b1", "a2, lost", "b2, lost", "a3, lost", *more]
        )
        arrived = [event.message.text for event in alice.events if isinstance(event, MessageArrived)]
        assert sorted(arrived) == sorted({"b4", "new"} & set(more))
        assert [friend.name for friend in bob.messenger.friends()] == ["Alice"]
        assert await bob.messenger.safety(alice.id) == safety == await alice.messenger.safety(bob.id)
        assert worried(bob) == []


async def test_what_waited_in_the_backup_arrives_once_whatever_became_of_it(tmp_path: Path) -> None:
    """One waiting message was delivered after the backup, another was not: their ids are what they were."""
    path = tmp_path / "alice.backup"
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        await bob.messenger.stop()
        sent = [await alice.messenger.send(bob.id, f"waits {number}") for number in range(3)]
        await alice.messenger.export_backup(path, SECRET)
        bob = await people.start("Bob")
        for message in sent:
            await bob.sees(MessageArrived, lambda event, m=message: event.message.message_id == m.message_id)
        await bob.messenger.stop()
        await alice.messenger.send(bob.id, "written after the backup")
        await lose_everything(alice, tmp_path / "Alice")

        await restore(path, tmp_path / "Alice")
        alice = await people.start("Alice")
        assert alice.messenger.friends()[0].pending == 3
        again = await alice.messenger.send(bob.id, "written after the return")
        bob = await people.start("Bob")
        await alice.until(lambda: alice.messenger.friends()[0].pending == 0)
        await bob.sees(MessageArrived, lambda event: event.message.message_id == again.message_id)
        written = ["waits 0", "waits 1", "waits 2", "written after the return"]
        assert await texts(bob, alice) == await texts(alice, bob) == written
        assert [event.message.text for event in bob.events if isinstance(event, MessageArrived)] == written[
            -1:
        ]


async def test_a_request_that_waited_in_the_backup_still_ends_in_friendship(tmp_path: Path) -> None:
    """It was accepted with keys that are lost: it is asked again, without the person."""
    path = tmp_path / "alice.backup"
    async with People(tmp_path) as people:
        bob = await people.start("Bob")
        alice = await people.start("Alice")
        peer = await alice.messenger.invite(bob.messenger.me.invite)
        await alice.messenger.request(peer.user_id, "hello")
        await alice.messenger.export_backup(path, SECRET)
        await bob.until(lambda: bool(bob.messenger.incoming_requests()))
        await lose_everything(alice, tmp_path / "Alice")
        await bob.messenger.accept(alice.id)
        await restore(path, tmp_path / "Alice")
        alice = await people.start("Alice")
        await alice.sees(FriendChanged, lambda event: event.change == "added")
        await says(alice, bob, "there")
        await says(bob, alice, "and back")


async def test_the_card_is_newer_than_those_made_after_the_backup(tmp_path: Path) -> None:
    path = tmp_path / "alice.backup"
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        await alice.messenger.export_backup(path, SECRET)
        for name in ("Alice B.", "Alice C."):
            await alice.messenger.rename(name)
            await bob.sees(FriendChanged, lambda event, name=name: event.name == name)
        await lose_everything(alice, tmp_path / "Alice")
        await restore(path, tmp_path / "Alice")
        alice = await people.start("Alice")
        await bob.until(lambda: bob.messenger.friends()[0].name == "Alice")
        await says(bob, alice, "who are you today?")


async def test_an_installation_of_its_own(tmp_path: Path) -> None:
    """Each restored profile has another client, Olm key and instance; the person is the same."""
    path = tmp_path / "alice.backup"
    async with People(tmp_path) as people:
        alice = await people.start("Alice")
        await alice.messenger.set_setting("theme", "dark")
        await alice.messenger.export_backup(path, SECRET)
        for name in ("one", "two"):
            await restore(path, tmp_path / name)
        one, two = [await opened(people, tmp_path / name) for name in ("one", "two")]
        states = [messenger._node.state for messenger in (alice.messenger, one, two)]
        assert len({state.client for state in states}) == 3
        assert len({state.card.olm_key for state in states}) == 3
        assert len({state.instance for state in states}) == 3
        assert all(state.card.olm_key == state.ratchet.olm_key for state in states)
        assert all(state.card.serial > states[0].card.serial for state in states[1:])
        assert len({state.me for state in states}) == 1
        assert one.setting("theme") == two.setting("theme") == "dark"
        assert one.setting_keys() == ["theme"]
        await one.set_setting("theme", None)
        assert one.setting_keys() == []


async def test_a_clock_that_stands_still_gives_a_newer_card_too(tmp_path: Path) -> None:
    class Stopped(Clock):
        def now(self) -> Any:
            return super().now()._replace(ms=0)

    async with People(tmp_path) as people:
        alice = await people.start("Alice")
        await alice.messenger.export_backup(tmp_path / "b", SECRET)
        await restore(tmp_path / "b", tmp_path / "new", clock=Stopped())
        new = await opened(people, tmp_path / "new")
        assert new._node.state.card.serial == alice.messenger._node.state.card.serial + 1


async def test_what_is_wrong_is_said(tmp_path: Path) -> None:
    path = tmp_path / "b"
    async with People(tmp_path) as people:
        alice = await people.start("Alice")
        for target, secret, code in (
            (path, "short", "bad_argument"),
            (tmp_path / "gone" / "b", SECRET, "not_available"),
            (tmp_path / "Alice" / "b", SECRET, "not_available"),
        ):
            with pytest.raises(CommandError) as refused:
                await alice.messenger.export_backup(target, secret)
            assert refused.value.code == code
        info = await alice.messenger.export_backup(path, SECRET)
        assert await alice.messenger.check_backup(path, SECRET) == info == await check_backup(path, SECRET)
        with pytest.raises(CommandError) as refused:
            await alice.messenger.check_backup(path, "wrong secret")
        assert refused.value.code == "bad_argument"
        with pytest.raises(CommandError) as refused:
            await alice.messenger.check_backup(tmp_path / "nothing", SECRET)
        assert refused.value.code == "not_available"
    with pytest.raises(WrongPassphrase):
        await restore_backup(path, "wrong secret", tmp_path / "new", Protection.FILE)
    with pytest.raises(ProfileError, match="holds a profile already"):
        await restore(path, tmp_path / "Alice")
    with pytest.raises(CommandError, match="at least 8"):
        await restore_backup(path, SECRET, tmp_path / "new", Protection.PASSPHRASE, "short")
    assert not (tmp_path / "new").exists()


async def test_where_the_profile_lies_and_how_much_is_in_it(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        await says(alice, bob, "one")
        await says(bob, alice, "two")
        info = await alice.messenger.storage_info()
        assert (info.folder, info.messages, info.conversations) == (str(tmp_path / "Alice"), 2, 1)
        files = [tmp_path / "Alice" / name for name in ("profile.db", "profile.db-wal")]
        assert info.bytes == sum(file.stat().st_size for file in files)
        assert isinstance(await alice.messenger.export_backup(tmp_path / "b", SECRET), BackupInfo)
