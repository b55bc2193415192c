"""Comparing emoji step by step, new keys, verified and not."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt

from app.bridge.emoji_names import emoji_name
from app.demo.service import DemoMessenger
from app.demo.stage import SEVEN, user
from core.service.events import FriendChanged, Notice
from core.service.model import Comparing, Presence, UserId
from tests.fakes.window import Screen
from tests.qml.conftest import Open

CTRL = Qt.KeyboardModifier.ControlModifier
EMOJI = "The seven emoji: Dog, Key, Corn, Rocket, Clock, Guitar, Moon"


async def with_alice(open_screen: Open, presence: Presence = Presence.ONLINE) -> tuple[Screen, UserId]:
    fake = DemoMessenger()
    who = fake.add_friend(11, "Alice", presence)
    screen = await open_screen(fake)
    screen.app.conversation.open(who.hex())
    await screen.settle()
    return screen, who


async def verify_page(screen: Screen) -> None:
    await screen.click("Safety number, not verified yet")


def test_the_demo_s_emoji_have_names() -> None:
    assert [emoji_name(name) for _, name in SEVEN] == [name for _, name in SEVEN]
    assert emoji_name("Unheard of") == "Unheard of"


async def test_emoji_are_compared_from_the_first_click_to_the_shield(open_screen: Open) -> None:
    screen, who = await with_alice(open_screen)
    await verify_page(screen)
    await screen.click("Begin")
    await screen.until(lambda: screen.hears("Waiting for Alice…"))
    screen.fake.compares(who, Comparing.SHOWN)
    await screen.until(lambda: screen.hears(EMOJI))
    await screen.click("They are the same")
    await screen.until(lambda: ("confirm_comparison", who, True) in screen.fake.calls)
    await screen.until(lambda: screen.hears("Waiting for Alice to confirm…"))
    assert screen.hears(EMOJI)
    screen.fake.known[who] = replace(screen.fake.known[who], verified=True)
    screen.fake.compares(who, Comparing.DONE)
    screen.fake.emit(FriendChanged(who, "Alice", "verified"))
    await screen.until(lambda: screen.hears("Verified"))
    assert screen.hears("You verified Alice.")
    await screen.key(Qt.Key.Key_Escape)
    await screen.until(lambda: screen.hears("Safety number, verified"))
    assert ("cancel_comparison", who) not in screen.fake.calls


async def test_a_difference_is_a_warning(open_screen: Open) -> None:
    screen, who = await with_alice(open_screen)
    await verify_page(screen)
    screen.fake.compares(who, Comparing.SHOWN)
    await screen.click("They differ")
    await screen.until(lambda: ("confirm_comparison", who, False) in screen.fake.calls)
    await screen.until(lambda: screen.hears("The emoji differ"))
    assert screen.hears("Somebody may be between the two of you.")
    assert not screen.hears(EMOJI)


async def test_a_friend_who_asks_is_answered_in_the_conversation(open_screen: Open) -> None:
    screen, who = await with_alice(open_screen)
    screen.fake.compares(who, Comparing.ASKED)
    await screen.until(lambda: screen.hears("Alice wants to compare emoji with you, to make sure"))
    await screen.click("Compare emoji with Alice")
    await screen.until(lambda: ("compare", who) in screen.fake.calls)
    await screen.until(lambda: screen.hears("Waiting for Alice…"))


async def test_a_friend_who_asks_is_put_off(open_screen: Open) -> None:
    screen, who = await with_alice(open_screen)
    screen.fake.compares(who, Comparing.ASKED)
    await screen.until(lambda: screen.hears("Do not compare with Alice now"))
    await screen.click("Do not compare with Alice now")
    await screen.until(lambda: ("cancel_comparison", who) in screen.fake.calls)
    await screen.until(lambda: not screen.hears("Do not compare with Alice now"))


async def test_a_friend_who_asks_stands_first_in_people(open_screen: Open) -> None:
    fake = DemoMessenger()
    fake.add_friend(11, "Alice")
    zoe = fake.add_friend(12, "Zoe")
    screen = await open_screen(fake)
    fake.compares(zoe, Comparing.ASKED)
    await screen.until(lambda: "Zoe wants to compare emoji with you." in screen.texts())
    await screen.key(Qt.Key.Key_2, CTRL)
    assert [row.name for row in screen.app.people.model.rows] == ["Zoe", "Alice"]
    assert screen.hears("Zoe, wants to compare emoji with you")
    assert screen.hears("People, 1 waiting for you")
    await screen.click("Compare with Zoe")
    await screen.until(lambda: screen.hears("Zoe wants to compare emoji with you"))
    await screen.click("Compare now")
    await screen.until(lambda: ("compare", zoe) in fake.calls)


async def test_what_a_friend_asked_is_not_told_twice(open_screen: Open) -> None:
    fake = DemoMessenger()
    zoe = fake.add_friend(12, "Zoe")
    screen = await open_screen(fake)
    for seen in (
        lambda: screen.app.conversation.open(zoe.hex()),
        lambda: fake.compares(zoe, Comparing.CANCELLED),
    ):
        screen.app.conversation.close()
        await screen.settle()
        fake.compares(zoe, Comparing.ASKED)
        await screen.until(lambda: screen.app.notices.text == "Zoe wants to compare emoji with you.")
        seen()
        await screen.until(lambda: screen.app.notices.text == "")


async def test_a_new_key_is_told_by_the_banner_alone_where_it_stands(open_screen: Open) -> None:
    screen, who = await with_alice(open_screen)
    zoe = screen.fake.add_friend(12, "Zoe")
    for each, name in ((who, "Alice"), (zoe, "Zoe")):
        screen.fake.emit(FriendChanged(each, name, "key_changed"))
        screen.fake.emit(Notice("warning", "key_changed", "{name} has a new key.", {"name": name}))
        await screen.settle()
    await screen.until(lambda: screen.app.notices.text == "Zoe has a new key.")


async def test_closing_the_page_stops_what_waits(open_screen: Open) -> None:
    screen, who = await with_alice(open_screen)
    await verify_page(screen)
    await screen.click("Begin")
    await screen.until(lambda: screen.hears("Waiting for Alice…"))
    await screen.key(Qt.Key.Key_Escape)
    await screen.until(lambda: ("cancel_comparison", who) in screen.fake.calls)


async def test_an_end_without_result_can_be_tried_again(open_screen: Open) -> None:
    screen, who = await with_alice(open_screen)
    await verify_page(screen)
    screen.fake.compares(who, Comparing.CANCELLED)
    await screen.until(lambda: screen.hears("The comparison ended"))
    await screen.click("Compare again")
    await screen.until(lambda: ("compare", who) in screen.fake.calls)


async def test_somebody_offline_cannot_be_compared_with_by_emoji(open_screen: Open) -> None:
    screen, who = await with_alice(open_screen, Presence.OFFLINE)
    await verify_page(screen)
    assert screen.hears("Alice is offline. Both of you must be online at the same time;")
    await screen.click("Begin")
    assert ("compare", who) not in screen.fake.calls


async def test_emoji_by_keyboard_alone(open_screen: Open) -> None:
    screen, who = await with_alice(open_screen)
    await verify_page(screen)
    for _ in range(8):
        if screen.focused() is screen.named("Begin"):
            break
        await screen.key(Qt.Key.Key_Tab)
    await screen.key(Qt.Key.Key_Return)
    await screen.until(lambda: ("compare", who) in screen.fake.calls)


@pytest.mark.parametrize("button", ["Compare with Alice", "Accept the new key of Alice"])
async def test_a_new_key_is_compared_or_accepted(open_screen: Open, button: str) -> None:
    fake = DemoMessenger()
    who = fake.add_friend(11, "Alice", has_new_key=True)
    screen = await open_screen(fake)
    screen.app.conversation.open(who.hex())
    await screen.until(lambda: screen.hears("Alice has a new key."))
    assert screen.hears("Nothing is sent until you compare, or accept the new key without comparing.")
    await screen.click(button)
    if button.startswith("Accept"):
        await screen.until(lambda: not screen.hears("Alice has a new key."))
    else:
        await screen.until(lambda: screen.hears("Verify Alice"))


async def test_a_new_key_stands_first_in_people_and_counts(open_screen: Open) -> None:
    fake = DemoMessenger()
    for number, name in ((11, "Anna"), (12, "Ben"), (13, "Zoe")):
        fake.add_friend(number, name, Presence.ONLINE if name != "Zoe" else Presence.OFFLINE)
    screen = await open_screen(fake)
    assert screen.app.people.waiting == 0
    fake.compares(user(12), Comparing.ASKED)
    fake.known[user(13)] = replace(fake.known[user(13)], has_new_key=True)
    fake.emit(FriendChanged(user(13), "Zoe", "key_changed"))
    await screen.until(lambda: screen.hears("People, 2 waiting for you"))
    await screen.key(Qt.Key.Key_2, CTRL)
    assert [row.name for row in screen.app.people.model.rows] == ["Zoe", "Ben", "Anna"]
    assert screen.hears("Zoe, has a new key")
    await screen.click("Compare with Zoe")
    await screen.until(lambda: screen.hears("Verify Zoe"))
    await fake.accept_key(user(13))
    await screen.until(lambda: screen.app.people.waiting == 1)


async def test_a_new_key_leaves_room_for_messages_in_the_smallest_window(open_screen: Open) -> None:
    fake = DemoMessenger()
    who = fake.add_friend(11, "Alice Martin", has_new_key=True)
    fake.put(who, "the last message")
    screen = await open_screen(fake, size=(360, 480))
    screen.app.settings.setTextScale(130)
    screen.app.conversation.open(who.hex())
    await screen.until(lambda: screen.hears("Alice Martin: the last message,"))
    await screen.settle()
    assert screen.hears("Or somebody is pretending to be them. Nothing is sent until you compare")
    (view,) = screen.of_type("Timeline")
    top, bottom = (view.mapToScene(QPointF(0, y)).y() for y in (0, view.height()))
    for name in ("Compare with Alice Martin", "Accept the new key of Alice Martin"):
        button = screen.named(name)
        assert button.mapToScene(QPointF(0, button.height())).y() <= top
    assert bottom - top >= screen.of_type("MessageDelegate")[0].height()
    paused = screen.named("Writing to Alice Martin is paused")
    assert paused.mapToScene(QPointF(0, paused.height())).y() <= 480


async def test_one_shield_says_verified_where_there_is_little_room(open_screen: Open) -> None:
    fake = DemoMessenger()
    who = fake.add_friend(11, "Alice", verified=True)
    screen = await open_screen(fake)
    screen.app.conversation.open(who.hex())
    for width, count in ((1100, 2), (400, 1)):
        screen.root.resize(width, 640)
        await screen.settle()
        (header,) = screen.of_type("ConversationHeader")
        shields = [item for item in screen.items(header) if item.property("name") == "shield"]
        assert len(shields) == count
