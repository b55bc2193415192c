"""Messages that disappear, and old ones, on running messengers whose wall clock is set by the test."""

import time
from pathlib import Path

import pytest

from core.errors import CommandError
from core.service.clock import Clock
from core.service.events import LineAdded, MessageArrived, MessageChanged, MessagesRemoved, ProfileChanged
from tests.core.service.people import People, Person

DAY_S = 86_400


class Wall:
    """The real time, and what a person has set the clock forward."""

    def __init__(self) -> None:
        self.ahead_s = 0.0
        self.clock = Clock(wall=lambda: time.time() + self.ahead_s)

    def set(self, person: Person, seconds: float) -> None:
        """Forward; the computer notices."""
        self.ahead_s += seconds
        person.messenger._node.look_at_clock()


async def test_a_message_disappears_at_both_ends(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        wall = Wall()
        alice, bob = await people.friends(clock=wall.clock)
        await alice.messenger.set_timer(bob.id, DAY_S)
        line = await bob.sees(LineAdded, lambda event: event.message.kind == "line:timer")
        assert (line.message.expires_in_s, line.message.sender) == (DAY_S, alice.id)
        assert alice.messenger.timer(bob.id) == bob.messenger.timer(alice.id) == DAY_S
        sent = await bob.messenger.send(alice.id, "one day")
        await alice.sees(MessageArrived)
        running = await bob.sees(MessageChanged)
        assert running.message.expires_at is not None
        (unseen,) = await alice.messenger.history(bob.id)
        assert (unseen.expires_in_s, unseen.expires_at) == (DAY_S, None)
        await alice.messenger.mark_seen(bob.id)
        seen = await alice.sees(MessageChanged)
        assert [seen.message] == await alice.messenger.history(bob.id)
        wall.set(alice, 2 * DAY_S)
        wall.set(bob, 0)
        for person, other in ((alice, bob), (bob, alice)):
            gone = await person.sees(MessagesRemoved)
            assert gone == MessagesRemoved(other.id, (sent.message_id,))
            assert await person.messenger.history(other.id) == []
            assert await person.messenger.search("one") == []
            shown = await person.messenger.history(other.id, lines=True)
            assert {each.kind for each in shown} == {"line:friend", "line:timer"}


async def test_what_ran_out_while_the_program_was_closed_goes_at_its_start(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        wall = Wall()
        alice, bob = await people.friends(clock=wall.clock)
        await alice.messenger.set_timer(bob.id, 60)
        await alice.messenger.send(bob.id, "a minute")
        await alice.sees(MessageChanged)
        await alice.messenger.stop()
        wall.ahead_s = DAY_S
        alice = await people.start("Alice", wall.clock)
        await alice.sees(MessagesRemoved)
        assert alice.messenger.timer(bob.id) == 60
        assert await alice.messenger.history(bob.id) == []


async def test_a_setting_for_new_friends_is_told_to_them(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        alice, bob = await people.start("Alice"), await people.start("Bob")
        await bob.messenger.set_default_timer(3_600)
        with pytest.raises(CommandError):
            await bob.messenger.set_default_timer(3)
        assert bob.messenger.default_timer() == 3_600
        peer = await alice.messenger.invite(bob.messenger.me.invite)
        await alice.messenger.request(peer.user_id)
        await bob.until(lambda: bool(bob.messenger.incoming_requests()))
        await bob.messenger.accept(alice.id)
        line = await alice.sees(LineAdded, lambda event: event.message.kind == "line:timer")
        assert line.message.expires_in_s == alice.messenger.timer(bob.id) == 3_600


async def test_what_is_older_than_it_is_kept_goes(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        wall = Wall()
        alice, bob = await people.friends(clock=wall.clock)
        for number in range(100):
            await bob.messenger.send(alice.id, f"old {number}")
        await alice.until(lambda: sum(isinstance(event, MessageArrived) for event in alice.events) == 100)
        wall.ahead_s = 3 * DAY_S
        await bob.messenger.send(alice.id, "new")
        await alice.until(lambda: sum(isinstance(event, MessageArrived) for event in alice.events) == 101)
        await alice.messenger.set_keep_days(2)
        await alice.sees(ProfileChanged)
        await alice.until(lambda: _removed(alice) == 101)  # with the line of the friendship
        assert [each.text for each in await alice.messenger.history(bob.id, lines=True)] == ["new"]
        assert len(await bob.messenger.history(alice.id, limit=500)) == 101
        await alice.messenger.stop()
        alice = await people.start("Alice", wall.clock)
        assert alice.messenger.keep_days == 2


def _removed(person: Person) -> int:
    gone = [event for event in person.events if isinstance(event, MessagesRemoved)]
    return sum(len(event.message_ids) for event in gone)
