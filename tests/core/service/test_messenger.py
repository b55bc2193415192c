"""Whole messengers over loopback sockets: the stories that need disk, link and engine together."""

import asyncio
from pathlib import Path

import pytest

from core.errors import CommandError, ProfileInUse, StorageError, StorageFull, WrongPassphrase
from core.protocol import gate
from core.protocol.effort import FIRST_EFFORT
from core.service.clock import Clock
from core.service.config import Config, ProfileStatus, Protection
from core.service.events import (
    FriendChanged,
    LineAdded,
    MessageArrived,
    MessageStateChanged,
    Notice,
    PresenceChanged,
    ProfileChanged,
    RequestArrived,
    TypingChanged,
)
from core.service.messenger import Messenger
from core.service.model import MessageState, OwnStatus, Presence, Privacy, Visibility
from core.service.opening import draw_identity, profile_status
from tests.core.service.people import LIMIT_S, People
from tests.fakes.busy_peer import asking


def delivered(event: MessageStateChanged) -> bool:
    return event.state is MessageState.DELIVERED


async def test_two_people_become_friends_and_talk(tmp_path: Path) -> None:
    """S2-22, S2-23, S2-33, S2-34, S2-39, S2-63."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        (summary,) = await bob.messenger.conversations()
        assert (summary.conversation, summary.last, summary.unread) == (alice.id, None, 0)
        assert (await bob.sees(LineAdded)).message.kind == "line:friend"
        sent = await alice.messenger.send(bob.id, "Grüße 🌊 你好")
        arrived = await bob.sees(MessageArrived)
        assert (arrived.message.text, arrived.message.message_id) == ("Grüße 🌊 你好", sent.message_id)
        state = await alice.sees(MessageStateChanged, delivered)
        assert state.message_id == sent.message_id
        assert [hit.text for hit in await bob.messenger.search("gruss")] == [sent.text]
        assert [hit.text for hit in await bob.messenger.search("grüß")] == ["Grüße 🌊 你好"]
        assert [hit.text for hit in await bob.messenger.search("你好")] == ["Grüße 🌊 你好"]
        assert [each.is_line for each in await bob.messenger.history(alice.id, lines=True)] == [True, False]
        assert await bob.messenger.history(alice.id) == [arrived.message]
        assert (await alice.messenger.safety(bob.id))[0] == (await bob.messenger.safety(alice.id))[0]


async def test_what_waits_is_delivered_after_a_restart_of_either_side(tmp_path: Path) -> None:
    """SF-67, SF-68, S2-9."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        await bob.messenger.stop()
        await alice.sees(PresenceChanged, lambda event: event.presence is Presence.OFFLINE)
        texts = [f"while you were away {number}" for number in range(300)]
        for text in texts:
            await alice.messenger.send(bob.id, text)
        assert alice.messenger.friends()[0].pending == 300
        await alice.messenger.stop()
        alice = await people.start("Alice")
        bob = await people.start("Bob")
        await bob.until(lambda: sum(isinstance(event, MessageArrived) for event in bob.events) == 300)
        page = await bob.messenger.history(alice.id, limit=500)
        assert [message.text for message in page] == texts
        await alice.until(lambda: alice.messenger.friends()[0].pending == 0)


async def test_a_request_to_somebody_away_is_delivered_later_and_so_is_the_answer(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        bob = await people.start("Bob")
        invite = bob.messenger.me.invite
        await bob.messenger.stop()
        alice = await people.start("Alice")
        peer = await alice.messenger.invite(invite)
        await alice.messenger.request(peer.user_id)
        bob = await people.start("Bob")
        await bob.sees(RequestArrived)
        await alice.messenger.stop()
        await bob.messenger.accept(alice.id)
        alice = await people.start("Alice")
        await alice.sees(FriendChanged, lambda event: event.change == "added")
        await bob.messenger.send(alice.id, "at last")
        await alice.sees(MessageArrived)


async def test_of_statuses_that_wait_for_a_slow_reader_the_newest_is_sent(tmp_path: Path) -> None:
    """S2-59: behind a text that was written later."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        (connection,) = alice.messenger._node.links._ids
        connection.pause_writing()
        for text in ("one", "two", "three"):
            await alice.messenger.set_status(OwnStatus.BUSY, text)
        await alice.messenger.send(bob.id, "the door is open")
        connection.resume_writing()
        await bob.sees(PresenceChanged, lambda event: event.status_text == "three")
        told = [event for event in bob.events if isinstance(event, MessageArrived | PresenceChanged)]
        assert [type(event) for event in told][-2:] == [MessageArrived, PresenceChanged]
        assert not {"one", "two"} & {
            event.status_text for event in told if isinstance(event, PresenceChanged)
        }


async def test_typing_is_shown_and_is_not_kept_for_a_slow_reader(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        alice.messenger.set_typing(bob.id, True)
        assert await bob.sees(TypingChanged) == TypingChanged(alice.id, True)
        alice.messenger.set_typing(bob.id, False)
        assert await bob.sees(TypingChanged, lambda event: not event.is_typing)
        (connection,) = alice.messenger._node.links._ids
        connection.pause_writing()
        alice.messenger.set_typing(bob.id, True)
        await alice.messenger.send(bob.id, "there")
        connection.resume_writing()
        await bob.sees(MessageArrived)
        await bob.messenger.send(alice.id, "yes")
        await alice.sees(MessageArrived)
        assert len([event for event in bob.events if isinstance(event, TypingChanged)]) == 2


async def test_privacy_is_kept(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        alice = await people.start("Alice")
        assert alice.messenger.privacy == Privacy(True, True, True)
        await alice.messenger.set_privacy(Privacy(read_receipts=False, typing=False))
        await alice.sees(ProfileChanged)
        await alice.messenger.stop()
        alice = await people.start("Alice")
        assert alice.messenger.privacy == Privacy(False, False, True)


async def test_invisible_looks_like_leaving_and_still_talks(tmp_path: Path) -> None:
    """S2-59, SA hidden presence."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        await alice.messenger.set_status(OwnStatus.INVISIBLE, "hidden")
        await bob.sees(PresenceChanged, lambda event: event.presence is Presence.OFFLINE)
        await bob.messenger.send(alice.id, "are you there?")
        await alice.sees(MessageArrived)
        await alice.messenger.send(bob.id, "only for you")
        await bob.sees(MessageArrived)
        assert bob.messenger.friends()[0].presence is Presence.OFFLINE
        assert bob.messenger.friends()[0].status_text == ""


async def test_a_probe_learns_a_name_and_leaves_nothing(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        alice, bob = await people.start("Alice"), await people.start("Bob")
        found = await alice.messenger.probe("127.0.0.1", bob.messenger.me.port)
        assert (found.user_id, found.name) == (bob.id, "Bob")
        assert bob.messenger.connections() == alice.messenger.connections() == []
        assert bob.messenger.peers() == []
        await bob.messenger.set_visibility(Visibility.NOBODY)
        with pytest.raises(CommandError) as refused:
            await alice.messenger.probe("127.0.0.1", bob.messenger.me.port)
        assert refused.value.code == "unreachable"


async def test_a_probe_of_a_busy_computer_says_so(tmp_path: Path) -> None:
    async with People(tmp_path) as people, asking(effort=0, then_closes=True) as busy:
        alice = await people.start("Alice")
        with pytest.raises(CommandError, match="is busy") as refused:
            await alice.messenger.probe(busy.host, busy.port)
        assert refused.value.code == "unreachable"


async def test_stats_tell_load_and_effort_of_now(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with People(tmp_path) as people:
        bob = await people.start("Bob")
        assert (bob.messenger.stats().load, bob.messenger.stats().effort) == (0, 0)
        _, writer = await asyncio.open_connection("127.0.0.1", bob.messenger.me.port)
        async with asyncio.timeout(LIMIT_S):
            while not bob.messenger.stats().load:  # noqa: ASYNC110
                await asyncio.sleep(0)
        monkeypatch.setattr(gate, "LOAD_BEGINS_ABOVE", 0)
        assert (bob.messenger.stats().load, bob.messenger.stats().effort) == (1, FIRST_EFFORT)
        writer.close()


async def test_a_new_name_reaches_friends(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        await alice.messenger.rename("Alice Liddell")
        await bob.sees(FriendChanged, lambda event: event.change == "renamed")
        assert bob.messenger.friends()[0].name == "Alice Liddell"


async def test_removal_reaches_the_other_side(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        await alice.messenger.remove(bob.id)
        await bob.sees(FriendChanged, lambda event: event.change == "removed")
        assert bob.messenger.friends() == alice.messenger.friends() == []
        with pytest.raises(CommandError) as refused:
            await bob.messenger.send(alice.id, "hello?")
        assert refused.value.code == "not_friend"


async def test_the_clock_set_back_an_hour_keeps_datetimes_rising(tmp_path: Path) -> None:
    """S2-27: also across a restart."""
    wall = [1_800_000_000.0]
    clock = Clock(wall=lambda: wall[0])
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        await alice.messenger.stop()
        alice = await people.start("Alice", clock)
        first = await alice.messenger.send(bob.id, "before")
        wall[0] -= 3600
        second = await alice.messenger.send(bob.id, "after")
        await alice.messenger.stop()
        alice = await people.start("Alice", clock)
        third = await alice.messenger.send(bob.id, "after the restart")
        assert first.datetime < second.datetime < third.datetime
        await bob.until(lambda: sum(isinstance(event, MessageArrived) for event in bob.events) == 3)
        texts = [message.text for message in await bob.messenger.history(alice.id)]
        assert texts == ["before", "after", "after the restart"]


async def test_one_node_per_profile_and_the_right_passphrase(tmp_path: Path) -> None:
    home = tmp_path / "Carol"
    assert profile_status(home) is ProfileStatus.ABSENT
    async with People(tmp_path) as people:
        await people.start("Carol", protection=Protection.PASSPHRASE, passphrase="correct horse")
        with pytest.raises(ProfileInUse):
            await Messenger.open(Config(home, passphrase="correct horse", keyring=False))
    assert profile_status(home) is ProfileStatus.NEEDS_PASSPHRASE
    with pytest.raises(WrongPassphrase):
        await Messenger.open(Config(home, passphrase="wrong", keyring=False))


@pytest.mark.error_logs
async def test_a_full_disk_refuses_loses_nothing_and_heals(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing of the failed commit is sent; the receiver's full disk keeps the message at the sender."""
    from core.storage import worker

    real, full = worker.apply, {"Alice": False, "Bob": False}

    def apply(db: object, writes: object) -> None:
        if full[Path(db_path(db)).parent.name]:
            raise StorageFull("no space left")
        real(db, writes)  # type: ignore[arg-type]

    monkeypatch.setattr(worker, "apply", apply)
    monkeypatch.setattr("core.service.node.RELOAD_AFTER_S", 0.05)
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        full["Alice"] = True
        with pytest.raises(CommandError) as refused:
            await alice.messenger.send(bob.id, "lost? no: refused")
        assert refused.value.code == "storage_full"
        await alice.sees(Notice, lambda event: event.code == "storage_full")
        full["Alice"] = False
        alice.events.clear()
        await alice.sees(PresenceChanged, lambda event: event.presence is Presence.ONLINE)
        full["Bob"] = True
        await alice.messenger.send(bob.id, "kept")
        await bob.sees(Notice, lambda event: event.code == "storage_full")
        full["Bob"] = False
        arrived = await bob.sees(MessageArrived)
        assert arrived.message.text == "kept"
        await alice.sees(MessageStateChanged, delivered)
        assert [message.text for message in await bob.messenger.history(alice.id)] == ["kept"]


def db_path(db: object) -> str:
    rows = db.execute("PRAGMA database_list")  # type: ignore[attr-defined]
    return str(next(iter(rows))[2])


@pytest.mark.error_logs
async def test_a_link_that_came_up_while_the_state_was_read_anew_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The state that was read knows nothing of it."""
    from core.service import node
    from core.storage import worker

    real_apply, real_load, trouble = worker.apply, node.load_state, {"full": False, "unreadable": True}

    def apply(db: object, writes: object) -> None:
        if trouble["full"] and Path(db_path(db)).parent.name == "Alice":
            raise StorageFull("no space left")
        real_apply(db, writes)  # type: ignore[arg-type]

    def load_state(*arguments: object) -> object:
        if trouble["unreadable"]:
            raise StorageError("not yet")
        return real_load(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(worker, "apply", apply)
    monkeypatch.setattr(node, "load_state", load_state)
    monkeypatch.setattr(node, "RELOAD_AFTER_S", 0.02)
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        trouble["full"] = True
        with pytest.raises(CommandError):
            await alice.messenger.send(bob.id, "refused")
        links, first = alice.messenger._node.links, alice.messenger._node.engine
        await bob.until(lambda: any(map(offline, bob.events)))
        async with asyncio.timeout(LIMIT_S):
            while not links._by_id:  # noqa: ASYNC110
                await asyncio.sleep(0)
        (orphan,) = links._by_id.values()
        alice.events.clear()
        trouble.update(full=False, unreadable=False)
        async with asyncio.timeout(LIMIT_S):
            while alice.messenger._node.engine is first:  # noqa: ASYNC110
                await asyncio.sleep(0)
        assert orphan.link.is_closed
        await alice.sees(PresenceChanged, lambda event: event.presence is Presence.ONLINE)
        await alice.messenger.send(bob.id, "on a new link")
        await alice.sees(MessageStateChanged, delivered)


@pytest.mark.error_logs
async def test_a_disk_that_cannot_be_read_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What waits in the outbox is read from the disk; a failure of that loses nothing."""
    from core.storage.reader import Reader

    real, broken = Reader.load_outbox, [3]

    def load_outbox(self: Reader, *args: object) -> object:
        if broken[0]:
            broken[0] -= 1
            raise StorageError("the disk does not answer")
        return real(self, *args)  # type: ignore[arg-type]

    monkeypatch.setattr("core.service.node.RELOAD_AFTER_S", 0.01)
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        await bob.messenger.stop()
        await alice.sees(PresenceChanged, lambda event: event.presence is Presence.OFFLINE)
        for number in range(300):
            await alice.messenger.send(bob.id, str(number))
        await alice.messenger.stop()
        monkeypatch.setattr(Reader, "load_outbox", load_outbox)
        alice, bob = await people.start("Alice"), await people.start("Bob")
        await bob.until(lambda: sum(isinstance(event, MessageArrived) for event in bob.events) == 300)
        assert broken == [0]
        page = await bob.messenger.history(alice.id, limit=500)
        assert [message.text for message in page] == [str(number) for number in range(300)]


async def test_after_a_change_of_the_network_links_are_asked_whether_they_live(tmp_path: Path) -> None:
    """JE-67: one that still works stays up, with fresh keys."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        (before,) = alice.messenger.connections()
        alice.messenger._reach.network_changed()
        bob.messenger._reach.network_changed()
        await alice.messenger.send(bob.id, "on the same link")
        await alice.sees(MessageStateChanged, delivered)
        (after,) = alice.messenger.connections()
        assert after.since == before.since
        assert not [event for event in bob.events if offline(event)]


async def test_a_link_from_an_address_we_have_lost_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """JE-67."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        monkeypatch.setattr("core.service.network.is_lost", lambda host, own: True)
        alice.messenger._reach.network_changed()
        await bob.until(lambda: any(map(offline, bob.events)))
        await alice.messenger.send(bob.id, "on another link")
        await alice.sees(MessageStateChanged, delivered)


def offline(event: object) -> bool:
    return isinstance(event, PresenceChanged) and event.presence is Presence.OFFLINE


async def test_a_new_profile_takes_the_identity_that_was_drawn_before(tmp_path: Path) -> None:
    secret, who = draw_identity()
    config = Config(tmp_path / "home", name="Alice", keyring=False, identity=secret)
    messenger = await Messenger.open(config)
    assert messenger.me.user_id == who
    await messenger.stop()
    assert secret.hex() not in repr(config)
