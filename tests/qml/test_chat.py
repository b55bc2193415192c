"""Talking: opening, writing, marks, history, new messages."""

import asyncio
from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from app.demo.service import DemoMessenger
from core.errors import CommandError
from core.service.events import FriendChanged
from core.service.model import MessageState, Presence, UserId
from tests.fakes.window import Screen
from tests.qml.conftest import Open

SHIFT = Qt.KeyboardModifier.ShiftModifier


def friend(screen: Screen, name: str) -> UserId:
    return next(known.user_id for known in screen.fake.friends() if known.name == name)


async def open_chat(screen: Screen, name: str) -> UserId:
    who = friend(screen, name)
    screen.app.conversation.open(who.hex())
    await screen.until(lambda: not screen.app.conversation.loading)
    await screen.settle()
    return who


def timeline(screen: Screen) -> QQuickItem:
    return next(item for item in screen.items() if item.objectName() == "messages")


async def test_a_click_opens_a_conversation_and_enter_sends(screen: Screen) -> None:
    await screen.click("Alice Martin")
    await screen.until(lambda: screen.app.conversation.name == "Alice Martin")
    await screen.settle()
    await screen.write("Good morning")
    await screen.key(Qt.Key.Key_Return, SHIFT)
    await screen.write("Alice")
    await screen.key(Qt.Key.Key_Return)
    await screen.until(
        lambda: ("send", friend(screen, "Alice Martin"), "Good morning\nAlice") in screen.fake.calls
    )
    await screen.until(lambda: screen.hears("You: Good morning Alice,"))
    assert screen.named("Message to Alice Martin").property("text") == ""


async def test_marks_follow_the_message(open_screen: Open) -> None:
    fake = DemoMessenger()
    who = fake.add_friend(11, "Alice")
    screen = await open_screen(fake)
    await open_chat(screen, "Alice")
    await screen.write("Hello")
    await screen.key(Qt.Key.Key_Return)
    message = fake.timelines[who][-1]
    for state, word in (
        (MessageState.QUEUED, "waiting to be sent"),
        (MessageState.SENT, "sent"),
        (MessageState.DELIVERED, "delivered"),
    ):
        fake.advance(message, state)
        await screen.until(lambda word=word: any(s.name.endswith(f", {word}") for s in screen.spoken()))


async def test_a_failed_message_says_why_and_can_be_tried_again(screen: Screen) -> None:
    await open_chat(screen, "Bob Keller")
    assert "Their version of Parley cannot read this message." in screen.texts()
    await screen.click("Retry")
    await screen.until(lambda: any(call[0] == "retry" for call in screen.fake.calls))
    await screen.until(lambda: "Their version of Parley cannot read this message." not in screen.texts())


async def test_a_text_that_cannot_be_sent_comes_back(screen: Screen) -> None:
    await open_chat(screen, "Alice Martin")
    screen.fake.error = CommandError("too_long", "This message is too long.")
    await screen.write("precious words")
    await screen.key(Qt.Key.Key_Return)
    await screen.until(lambda: screen.named("Message to").property("text") == "precious words")
    assert "This message is too long." in screen.texts()


async def test_drafts_are_kept_for_each_conversation(screen: Screen) -> None:
    alice = await open_chat(screen, "Alice Martin")
    await screen.write("half a sen")
    await open_chat(screen, "Bob Keller")
    assert screen.named("Message to Bob").property("text") == ""
    await screen.until(lambda: screen.fake.settings.get(f"draft.{alice.hex()}") == "half a sen")
    assert screen.hears("Draft: half a sen")
    await open_chat(screen, "Alice Martin")
    assert screen.named("Message to Alice").property("text") == "half a sen"


async def test_an_offline_friend_gets_a_calm_banner(screen: Screen) -> None:
    who = await open_chat(screen, "Alice Martin")
    banner = "Alice Martin is offline. Messages are kept and delivered when Alice Martin is back."
    assert banner not in screen.texts()
    screen.fake.set_presence(who, Presence.OFFLINE)
    await screen.until(lambda: banner in screen.texts())


async def test_the_conversation_opens_at_its_end_and_pages_back(screen: Screen) -> None:
    await open_chat(screen, "Alice Martin")
    view = timeline(screen)
    assert view.property("atYEnd")
    assert screen.app.conversation.model.rowCount() < 200
    for _ in range(40):
        screen.of_type("Timeline")[0].pageUp()
        await asyncio.sleep(0.01)
    await screen.until(lambda: screen.app.conversation.model.rowCount() > 150)
    assert not view.property("atYEnd")
    await screen.click("To the newest message")
    await screen.until(lambda: view.property("atYEnd"))


async def test_it_opens_at_the_first_unread_message(open_screen: Open) -> None:
    fake = DemoMessenger()
    who = fake.add_friend(11, "Alice")
    for number in range(300):
        fake.put(who, f"message {number}", ago_ms=(300 - number) * 120_000)
    fake.unread[who] = 120
    screen = await open_screen(fake)
    await open_chat(screen, "Alice")
    await screen.until(lambda: "New messages" in screen.texts())
    assert screen.hears("Alice: message 180,")
    assert fake.unread[who] == 120
    assert screen.app.conversation.below == 120
    await screen.click("To the newest message")
    await screen.until(lambda: fake.unread[who] == 0)
    assert screen.hears("Alice: message 299,")


async def test_reading_back_is_not_disturbed_by_new_messages(screen: Screen) -> None:
    who = await open_chat(screen, "Alice Martin")
    screen.of_type("Timeline")[0].pageUp()
    await screen.settle()
    await screen.settle()
    seen = screen.named("Alice Martin: Could you look at the projector")
    before = seen.mapToScene(QPointF(0, 0))
    screen.fake.receive(who, "ping")
    await screen.until(lambda: screen.app.conversation.below == 1)
    await screen.settle()
    assert seen.mapToScene(QPointF(0, 0)) == before
    assert not timeline(screen).property("atYEnd")


async def test_nothing_is_marked_as_seen_while_nobody_looks(screen: Screen) -> None:
    who = await open_chat(screen, "Alice Martin")
    screen.app.conversation.setActive(False)
    screen.fake.receive(who, "psst")
    await screen.until(lambda: screen.hears("Alice Martin: psst,"))
    await screen.settle()
    assert screen.fake.unread[who] == 1
    assert "New messages" in screen.texts()
    screen.app.conversation.setActive(True)
    await screen.until(lambda: screen.fake.unread[who] == 0)


async def test_a_changed_key_cannot_be_missed(screen: Screen) -> None:
    who = await open_chat(screen, "Bob Keller")
    screen.fake.known[who] = replace(screen.fake.known[who], has_new_key=True)
    screen.fake.emit(FriendChanged(who, "Bob Keller", "key_changed"))
    await screen.until(lambda: screen.hears("Bob Keller has a new key. They may have set up Parley anew"))
    await screen.click("Accept the new key of Bob Keller")
    await screen.until(lambda: ("accept_key", who) in screen.fake.calls)
    await screen.until(lambda: not screen.hears("Bob Keller has a new key."))


async def test_a_burst_is_a_handful_of_changes_of_the_list(screen: Screen) -> None:
    who = await open_chat(screen, "Alice Martin")
    model = screen.app.conversation.model
    inserted = []
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    for number in range(1_000):
        screen.fake.receive(who, f"burst {number}")
    await screen.until(lambda: screen.hears("Alice Martin: burst 999,"))
    assert len(inserted) <= 10
    assert screen.fake.unread[who] == 0


async def test_a_link_shows_where_it_leads_before_it_opens(screen: Screen) -> None:
    await open_chat(screen, "Alice Martin")
    await screen.click("You, in reply to Morning!", Qt.MouseButton.RightButton)
    await screen.click("Open https://printers.example/drivers/p-2250")
    assert screen.hears("Open this web address?")
    await screen.click("Copy")
    assert QGuiApplication.clipboard().text() == "https://printers.example/drivers/p-2250"


async def test_text_is_selected_with_the_mouse_and_copied(screen: Screen) -> None:
    await open_chat(screen, "Alice Martin")
    texts = [item for item in screen.items() if item.property("readOnly") and item.property("text") == "Deal"]
    left = texts[0].mapToScene(QPointF(1, texts[0].height() / 2)).toPoint()
    right = left + QPoint(int(texts[0].width()) + 6, 0)
    await screen.drag(left, right)
    assert texts[0].property("selectedText") == "Deal"
    await screen.key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Deal"
    assert timeline(screen).property("atYEnd")


async def test_the_menu_of_a_message_copies_and_informs(screen: Screen) -> None:
    await open_chat(screen, "Alice Martin")
    await screen.click("You: Deal,", Qt.MouseButton.RightButton)
    await screen.click("Copy text")
    assert QGuiApplication.clipboard().text() == "Deal"
    await screen.click("You: Deal,", Qt.MouseButton.RightButton)
    await screen.click("Info")
    assert screen.hears("Delivered")


async def test_the_composer_grows_to_eight_lines(screen: Screen) -> None:
    await open_chat(screen, "Alice Martin")
    heights = [screen.of_type("Composer")[0].height()]
    for _ in range(12):
        await screen.key(Qt.Key.Key_Return, SHIFT)
        heights.append(screen.of_type("Composer")[0].height())
    assert heights[1] <= heights[3] < heights[7]
    assert heights[9] == heights[12]
    assert heights[12] < 300


async def test_somebody_who_is_no_friend_any_more_cannot_be_written_to(screen: Screen) -> None:
    who = await open_chat(screen, "Alice Martin")
    await screen.fake.remove(who)
    await screen.until(lambda: not screen.of_type("Composer"))
    assert screen.hears("You are no longer friends with")


async def test_the_open_conversation_survives_a_restart(screen: Screen) -> None:
    who = await open_chat(screen, "Bob Keller")
    await screen.until(lambda: screen.fake.settings.get("open_conversation") == who.hex())
    await screen.key(Qt.Key.Key_Escape)
    await screen.until(lambda: "open_conversation" not in screen.fake.settings)
    assert screen.app.conversation.key == ""
