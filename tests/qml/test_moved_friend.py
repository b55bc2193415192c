"""A friend goes on under another id: what the window shows and keeps of them goes with it; what is left is cleared."""

import pytest

from app.bridge.chat_flags import flags_key
from app.bridge.chats_view_model import draft_key
from app.bridge.composer_view_model import reply_key
from app.bridge.conversation_view_model import OPEN_KEY
from app.bridge.moved_friend import KEPT
from app.bridge.scroll_places import place_key
from app.demo.service import DemoMessenger
from app.demo.stage import user
from core.errors import CommandError
from core.service.events import FriendChanged
from core.service.model import UserId
from tests.fakes.window import Screen
from tests.qml.conftest import Open

NEW = 77


async def talk(open_screen: Open, messages: int = 2) -> tuple[Screen, UserId]:
    """Alice's conversation, open."""
    fake = DemoMessenger()
    who = fake.add_friend(11, "Alice")
    for number in range(messages):
        fake.put(who, f"message {number}", ago_ms=(messages - number) * 200_000, mine=number % 2 == 1)
    screen = await open_screen(fake)
    screen.app.conversation.open(who.hex())
    await screen.until(lambda: not screen.app.conversation.loading)
    await screen.settle()
    return screen, who


async def changes_key(screen: Screen, who: UserId) -> UserId:
    new = screen.fake.changes_key(who, NEW)
    await screen.until(lambda: screen.app.conversation.who != who and not screen.app.conversation.loading)
    await screen.settle()
    return new


def kept(screen: Screen, who: UserId) -> dict[str, str]:
    """What the profile keeps for somebody, by the name of the setting."""
    settings = screen.fake.settings.items()
    return {key.removesuffix("." + who.hex()): value for key, value in settings if key.endswith(who.hex())}


def test_everything_that_is_kept_for_a_conversation_is_known() -> None:
    makers = (flags_key, draft_key, reply_key, place_key)
    assert {make(user(1)).removesuffix("." + user(1).hex()) for make in makers} == set(KEPT)


async def test_the_open_conversation_goes_on(open_screen: Open) -> None:
    screen, who = await talk(open_screen)
    new = await changes_key(screen, who)
    assert screen.app.conversation.who == new
    assert (screen.app.conversation.name, screen.app.conversation.isFriend) == ("Alice", True)
    assert screen.hears("Alice: message 0")
    assert screen.hears("You: message 1")
    assert screen.hears("Writing to Alice is paused until you compare or accept the new key.")
    assert [row.key for row in screen.app.chats.model.rows] == [new.hex()]
    await screen.until(lambda: screen.fake.settings[OPEN_KEY] == new.hex())


async def test_what_is_being_written_and_answered_stays(open_screen: Open) -> None:
    screen, who = await talk(open_screen)
    message = screen.fake.timelines[who][0]
    screen.app.conversation.replyWanted.emit(message.message_id.hex(), "Alice", "message 0")
    await screen.settle()
    await screen.write("half a sent")
    new = await changes_key(screen, who)
    await screen.fake.accept_key(new)
    await screen.until(lambda: screen.hears("Reply to Alice: message 0"))
    await screen.write("ence")
    screen.app.chats.save_drafts()
    await screen.until(lambda: kept(screen, new).get("draft") == "half a sentence")
    assert kept(screen, new)["draft_reply"] == message.message_id.hex()
    assert kept(screen, who) == {}
    screen.app.composer.send()
    await screen.until(lambda: screen.fake.timelines[new][-1].text == "half a sentence")
    assert screen.fake.timelines[new][-1].reply_to == message.message_id


async def test_the_search_in_it_stays_open(open_screen: Open) -> None:
    screen, who = await talk(open_screen)
    screen.app.find.begin()
    await changes_key(screen, who)
    assert screen.app.find.active


async def test_pinned_muted_and_the_place_go_along(open_screen: Open) -> None:
    screen, who = await talk(open_screen, messages=60)
    screen.app.chats.pin(who.hex(), True)
    screen.app.chats.mute(who.hex(), -1)
    place = screen.fake.timelines[who][20].message_id.hex()
    screen.app.conversation.setPlace(place)
    await screen.until(lambda: kept(screen, who).keys() == {"chat", "place"})
    before = kept(screen, who)
    new = await changes_key(screen, who)
    assert screen.app.chats.is_muted(new)
    row = screen.app.chats.model.rows[0]
    assert (row.key, row.pinned, row.muted) == (new.hex(), True, True)
    assert kept(screen, who) == {}
    assert kept(screen, new)["chat"] == before["chat"]
    assert screen.app.conversation.model.row_of(screen.fake.timelines[new][20].message_id) >= 0


async def test_the_details_and_the_safety_number_follow(open_screen: Open) -> None:
    screen, who = await talk(open_screen)
    await screen.click("Details")
    new = await changes_key(screen, who)
    assert screen.app.person.key == new.hex()
    screen.app.trust.show(new.hex())
    again = screen.fake.changes_key(new, NEW + 1)
    await screen.until(lambda: (screen.app.person.key, screen.app.trust.key) == (again.hex(), again.hex()))


async def test_a_friend_who_moved_while_the_window_was_closed(open_screen: Open) -> None:
    screen, who = await talk(open_screen)
    screen.app.conversation.setPlace(screen.fake.timelines[who][0].message_id.hex())
    await screen.write("half")
    screen.app.chats.pin(who.hex(), True)
    await screen.app.detach()
    before, new = kept(screen, who), screen.fake.changes_key(who, NEW)
    assert before.keys() == {"chat", "draft", "place"}
    again = await open_screen(screen.fake)
    await again.until(lambda: again.app.conversation.who == new)
    assert again.app.chats.draft(new) == "half"
    assert again.app.chats.model.rows[0].pinned
    await again.until(lambda: kept(again, who) == {})
    assert {name: kept(again, new)[name] for name in ("chat", "draft")} == {
        name: before[name] for name in ("chat", "draft")
    }


async def test_what_cannot_be_sent_meanwhile_is_a_draft_of_the_same_friend(open_screen: Open) -> None:
    screen, who = await talk(open_screen)
    await screen.write("precious")
    screen.fake.error = CommandError("unknown_peer", "This id was given up for another one. Use the new one.")
    screen.app.composer.send()
    new = screen.fake.changes_key(who, NEW)
    await screen.until(lambda: screen.app.chats.draft(new) == "precious")
    assert screen.app.chats.draft(who) == ""


@pytest.mark.parametrize("is_known", [False, True])
async def test_nothing_is_kept_for_somebody_of_whom_nothing_is_left(
    open_screen: Open, is_known: bool
) -> None:
    """A removed friend with whom something was said stays in the list, with what was set for them."""
    screen, who = await talk(open_screen, messages=2 if is_known else 0)
    await screen.write("half")
    screen.app.chats.pin(who.hex(), True)
    screen.app.chats.save_drafts()
    await screen.until(lambda: kept(screen, who).keys() == {"chat", "draft"})
    screen.fake.known.pop(who)
    screen.fake.emit(FriendChanged(who, "Alice", "removed"))
    await screen.until(lambda: not screen.app.conversation.isFriend)
    await screen.settle()
    assert kept(screen, who).keys() == ({"chat", "draft"} if is_known else set())


@pytest.mark.parametrize("is_friend", [True, False])
async def test_a_deleted_conversation_leaves_nothing_behind(open_screen: Open, is_friend: bool) -> None:
    """For a friend it stays known that the conversation is off the list."""
    screen, who = await talk(open_screen)
    message = screen.fake.timelines[who][0].message_id.hex()
    await screen.write("half")
    screen.app.conversation.replyWanted.emit(message, "Alice", "message 0")
    screen.app.chats.save_drafts()
    await screen.until(lambda: kept(screen, who).keys() == {"draft", "draft_reply"})
    screen.fake.settings[place_key(who)] = message
    if not is_friend:
        screen.fake.known.pop(who)
        screen.fake.emit(FriendChanged(who, "Alice", "removed"))
    screen.app.chats.clear(who.hex())
    await screen.until(lambda: screen.app.conversation.who is None)
    await screen.settle()
    assert kept(screen, who) == ({"chat": '{"hidden":true}'} if is_friend else {})


async def test_settings_nobody_can_read_are_left_alone(open_screen: Open) -> None:
    fake = DemoMessenger()
    fake.settings |= {"draft.no-id": "x", OPEN_KEY: "no-id", f"draft.{user(5).hex()}": "to a stranger"}
    screen = await open_screen(fake)
    assert screen.app.conversation.key == ""
    assert fake.settings == {"draft.no-id": "x", OPEN_KEY: "no-id"}
