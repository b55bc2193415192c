"""What people do to messages that are there, with real profiles over loopback sockets."""

from pathlib import Path
from typing import Any

import pytest

from core.errors import CommandError
from core.service.events import (
    ConversationRead,
    MessageArrived,
    MessageChanged,
    MessagesRemoved,
    MessageStateChanged,
    PresenceChanged,
)
from core.service.model import MessageId, MessageState, Presence, UserId
from core.service.talks import REMOVED_AT_ONCE
from tests.core.service.people import People, Person

NOBODY = MessageId(b"n" * 16)


async def arrived(person: Person, message_id: MessageId) -> None:
    await person.sees(MessageArrived, lambda event: event.message.message_id == message_id)


async def talk(people: People, *texts: str) -> tuple[Person, Person, list[MessageId]]:
    """Alice has written some messages to Bob."""
    alice, bob = await people.friends()
    ids = [(await alice.messenger.send(bob.id, text)).message_id for text in texts]
    for message_id in ids:
        await arrived(bob, message_id)
    return alice, bob, ids


def changed(message_id: MessageId, **facts: object) -> Any:
    """Whether an event tells of this message, and these facts of it."""

    def matches(event: MessageChanged) -> bool:
        message = event.message
        return message.message_id == message_id and all(getattr(message, k) == v for k, v in facts.items())

    return matches


def is_read(event: MessageStateChanged) -> bool:
    return event.state is MessageState.READ


async def unread(person: Person, of: UserId) -> tuple[int, MessageId | None]:
    rows = {row.conversation: row for row in await person.messenger.conversations()}
    return rows[of].unread, rows[of].first_unread


async def test_changes_made_while_the_friend_is_away_arrive_after_restarts_of_both(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        alice, bob, (first, second) = await talk(people, "apple", "pear")
        await bob.messenger.stop()
        await alice.sees(PresenceChanged, lambda event: event.presence is Presence.OFFLINE)
        await alice.messenger.edit(first, "cherry")
        await alice.messenger.react(second, "👍")
        await alice.messenger.delete(second)
        assert alice.messenger.friends()[0].pending == 0
        await alice.messenger.stop()
        alice, bob = await people.start("Alice"), await people.start("Bob")
        await bob.sees(MessageChanged, changed(first, text="cherry"))
        await bob.sees(MessageChanged, changed(second, is_deleted=True, text="", reactions=()))
        assert [hit.message_id for hit in await bob.messenger.search("cherry")] == [first]
        assert await bob.messenger.search("apple") == []
        assert await bob.messenger.history(alice.id) == [
            await bob.messenger.message(message_id) for message_id in (first, second)
        ]


async def test_an_own_change_is_told_here_once_it_is_on_disk(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        alice, _, (message_id,) = await talk(people, "helo")
        await alice.messenger.edit(message_id, "hello")
        event = await alice.sees(MessageChanged)
        assert event.message == await alice.messenger.message(message_id)
        assert (event.message.text, event.message.edited_at is not None) == ("hello", True)


async def test_what_was_read_up_to_a_message_is_told_and_the_rest_stays_unread(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        alice, bob, ids = await talk(people, "one", "two", "three")
        await bob.messenger.read(ids[1])
        for message_id in ids[:2]:
            await alice.sees(
                MessageStateChanged, lambda e, name=message_id: is_read(e) and e.message_id == name
            )
        assert await unread(bob, alice.id) == (1, ids[2])
        assert ConversationRead(alice.id) not in bob.events
        last = await alice.messenger.message(ids[2])
        assert last is not None
        assert last.state is MessageState.DELIVERED
        await bob.messenger.mark_seen(alice.id)
        await alice.sees(MessageStateChanged, lambda event: is_read(event) and event.message_id == ids[2])
        assert ConversationRead(alice.id) in bob.events
        assert await unread(bob, alice.id) == (0, None)
        read = await alice.messenger.message(ids[0])
        assert read is not None
        (recipient,) = read.recipients
        assert recipient.delivered_at is not None
        assert recipient.read_at is not None
        assert recipient.delivered_at <= recipient.read_at == recipient.at


async def test_many_messages_are_read_at_once(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        alice, bob, _ = await talk(people, *(str(number) for number in range(300)))
        await bob.messenger.mark_seen(alice.id)
        await alice.until(
            lambda: sum(isinstance(e, MessageStateChanged) and is_read(e) for e in alice.events) == 300
        )
        assert {m.state for m in await alice.messenger.history(bob.id, limit=500)} == {MessageState.READ}


async def test_what_is_removed_here_stays_at_the_friend_s(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        alice, bob, (first, second) = await talk(people, "apple", "pear")
        await bob.messenger.delete_here([first, NOBODY])
        assert MessagesRemoved(alice.id, (first,)) in bob.events
        assert [m.text for m in await bob.messenger.history(alice.id)] == ["pear"]
        assert await bob.messenger.message(first) is None
        assert await unread(bob, alice.id) == (1, second)
        assert await bob.messenger.search("apple") == []
        assert [m.text for m in await alice.messenger.history(bob.id)] == ["apple", "pear"]
        await alice.messenger.edit(first, "apples")
        await alice.messenger.send(bob.id, "last")
        await bob.sees(MessageArrived, lambda event: event.message.text == "last")
        assert [m.text for m in await bob.messenger.history(alice.id)] == ["pear", "last"]


async def test_a_conversation_is_cleared_and_goes_on(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        texts = [str(number) for number in range(REMOVED_AT_ONCE + 3)]
        alice, bob, _ = await talk(people, *texts)
        await bob.messenger.clear_conversation(alice.id)
        assert MessagesRemoved(alice.id) in bob.events
        assert await bob.messenger.history(alice.id) == []
        assert await bob.messenger.conversations() == []
        await bob.messenger.clear_conversation(alice.id)
        assert bob.events.count(MessagesRemoved(alice.id)) == 1
        await alice.messenger.send(bob.id, "again")
        await bob.sees(MessageArrived, lambda event: event.message.text == "again")
        assert (await unread(bob, alice.id))[0] == 1


async def test_to_find_a_day_and_words_in_one_conversation(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        alice, bob, ids = await talk(people, "one", "two")
        last = await alice.messenger.message(ids[1])
        assert last is not None
        assert await alice.messenger.first_at(bob.id, 0) == await alice.messenger.message(ids[0])
        assert await alice.messenger.first_at(bob.id, last.received_at + 1) == last
        assert await alice.messenger.first_at(alice.id, 0) is None
        hits = [await alice.messenger.search("two", conversation=who) for who in (bob.id, alice.id)]
        assert hits == [[last], []]


@pytest.mark.parametrize("what", ["edit", "delete", "react", "read"])
async def test_there_is_nothing_to_do_to_a_message_that_is_not_there(tmp_path: Path, what: str) -> None:
    async with People(tmp_path) as people:
        alice = await people.start("Alice")
        more = {"edit": ("x",), "react": ("👍",)}.get(what, ())
        with pytest.raises(CommandError) as error:
            await getattr(alice.messenger, what)(NOBODY, *more)
        assert error.value.code == "bad_argument"
