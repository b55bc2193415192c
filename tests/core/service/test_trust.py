"""Comparing emoji and changing an identity key, between whole messengers (S2-21)."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from core.errors import CommandError, StorageFull
from core.messaging.writes import PutAlias, Write
from core.service.events import ComparisonChanged, FriendChanged, MessageArrived, MessageStateChanged
from core.service.model import Comparing, Comparison, MessageState
from core.storage.worker import Then
from tests.core.service.people import People, Person


async def compared(person: Person, step: Comparing) -> Comparison:
    return (await person.sees(ComparisonChanged, lambda event: event.comparison.step is step)).comparison


async def test_two_people_compare_over_a_real_link(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        await alice.messenger.compare(bob.id)
        await compared(bob, Comparing.ASKED)
        await bob.messenger.compare(alice.id)
        seen = [(await compared(person, Comparing.SHOWN)).emoji for person in (alice, bob)]
        assert seen[0] == seen[1]
        await alice.messenger.confirm_comparison(bob.id, True)
        await bob.messenger.confirm_comparison(alice.id, True)
        for person, other in ((alice, bob), (bob, alice)):
            await person.sees(FriendChanged, lambda event: event.change == "verified")
            assert person.messenger.comparison(other.id).step is Comparing.DONE
            assert [friend.verified for friend in person.messenger.friends()] == [True]


async def talks(sender: Person, receiver: Person, text: str) -> None:
    await sender.messenger.send(receiver.id, text)
    await receiver.sees(MessageArrived, lambda event: event.message.text == text)


async def key_changed(person: Person, other: Person) -> FriendChanged:
    def matches(event: FriendChanged) -> bool:
        return event.change == "key_changed" and event.user_id == other.id

    return await person.sees(FriendChanged, matches)


async def texts(person: Person, other: Person) -> list[tuple[bool, str]]:
    """The conversation: whether it is the person's own, and what it says."""
    page = await person.messenger.history(other.id)
    assert {message.sender for message in page} <= {person.id, other.id}
    assert {message.receiver for message in page} <= {person.id, other.id}
    return [(message.sender == person.id, message.text) for message in page]


async def test_a_friendship_goes_on_under_a_new_id(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        await talks(alice, bob, "one")
        await talks(bob, alice, "two")
        old, invite = alice.id, alice.messenger.me.invite
        safety = await bob.messenger.safety(old)
        await alice.messenger.rotate_identity()
        assert alice.id != old
        event = await key_changed(bob, alice)
        assert event.previous == old
        assert [(friend.user_id, friend.has_new_key) for friend in bob.messenger.friends()] == [
            (alice.id, True)
        ]
        assert bob.messenger.resolve(str(old)) == alice.messenger.resolve(str(old)) == alice.id
        assert (await bob.messenger.invite(invite)).user_id == alice.id
        assert await bob.messenger.safety(alice.id) != safety
        await talks(alice, bob, "three")
        with pytest.raises(CommandError, match="new key"):
            await bob.messenger.send(alice.id, "four")
        await bob.messenger.accept_key(alice.id)
        await talks(bob, alice, "four")
        said = [(True, "one"), (False, "two"), (True, "three"), (False, "four")]
        assert await texts(alice, bob) == said
        assert await texts(bob, alice) == [(not own, text) for own, text in said]
        assert [hit.sender for hit in await alice.messenger.search("one")] == [alice.id]
        assert [row.conversation for row in await bob.messenger.conversations()] == [alice.id]


async def test_a_friend_who_is_away_hears_of_it_later_and_what_waits_goes_to_the_new_id(
    tmp_path: Path,
) -> None:
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        await talks(alice, bob, "hello")
        await alice.messenger.stop()
        await bob.messenger.send(alice.id, "waits")
        await bob.messenger.stop()
        alice = await people.start("Alice")
        await alice.messenger.rotate_identity()
        sent = await alice.messenger.send(bob.id, "waits too")
        await alice.messenger.stop()
        bob, alice = await people.start("Bob"), await people.start("Alice")
        await key_changed(bob, alice)
        await bob.sees(MessageArrived, lambda event: event.message.message_id == sent.message_id)
        await bob.messenger.accept_key(alice.id)
        await alice.sees(MessageArrived, lambda event: event.message.text == "waits")
        await bob.sees(MessageStateChanged, lambda event: event.state is MessageState.DELIVERED)
        assert [text for _, text in await texts(alice, bob)] == ["hello", "waits too", "waits"]
        assert [text for _, text in await texts(bob, alice)] == ["hello", "waits", "waits too"]


async def test_strangers_find_the_new_id_and_not_the_old_one(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        alice, carol = await people.start("Alice"), await people.start("Carol")
        old = alice.messenger.me.invite
        await alice.messenger.rotate_identity()
        port = alice.messenger.me.port
        assert (await carol.messenger.probe("127.0.0.1", port)).user_id == alice.id
        for link in (old, alice.messenger.me.invite):
            with pytest.raises(CommandError, match="own invite"):
                await alice.messenger.invite(link)


async def test_a_full_disk_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        old, commit = alice.id, alice.messenger._storage.commit

        def refuse(writes: Sequence[Write], then: Then) -> None:
            if any(isinstance(write, PutAlias) for write in writes):
                then(StorageFull("full"))
            else:
                commit(writes, then)

        monkeypatch.setattr(alice.messenger._storage, "commit", refuse)
        with pytest.raises(CommandError, match="disk is full"):
            await alice.messenger.rotate_identity()
        assert alice.id == old
        await talks(bob, alice, "the same")
        await talks(alice, bob, "as before")
        assert [friend.has_new_key for friend in bob.messenger.friends()] == [False]


async def test_what_a_program_waits_for_ends_with_the_old_id(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        await alice.messenger.compare(bob.id)
        await compared(bob, Comparing.ASKED)
        await alice.messenger.rotate_identity()
        await compared(alice, Comparing.CANCELLED)
        await compared(bob, Comparing.CANCELLED)
