"""The window as a whole: search, keyboard, narrow layout, settings, status, notices."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication

from core.service.events import Notice
from core.service.model import OwnStatus
from tests.fakes.dictionary import Dictionary
from tests.fakes.window import Screen
from tests.qml.conftest import Open

CTRL = Qt.KeyboardModifier.ControlModifier


async def test_search_finds_people_and_messages(screen: Screen) -> None:
    await screen.key(Qt.Key.Key_K, CTRL)
    await screen.write("alice")
    await screen.until(lambda: screen.hears("Alice Martin, You: See you at two?"))
    await screen.key(Qt.Key.Key_A, CTRL)
    await screen.write("fuser")
    await screen.until(lambda: screen.hears("Alice Martin: You: He changed the fuser"))
    await screen.key(Qt.Key.Key_Return)
    await screen.until(lambda: screen.app.conversation.name == "Alice Martin")
    await screen.settle()
    assert screen.hears("You: He changed the fuser and is printing test pages.")


async def test_an_old_hit_opens_in_its_surroundings(screen: Screen) -> None:
    alice = next(friend.user_id for friend in screen.fake.friends() if friend.name == "Alice Martin")
    old = screen.fake.timelines[alice][40]
    unique = screen.fake.put(alice, "needle in the hay", ago_ms=screen.fake.now - old.sent_at)
    screen.fake.timelines[alice].insert(40, screen.fake.timelines[alice].pop())
    screen.app.search.setQuery("needle")
    await screen.until(lambda: screen.hears("Alice Martin: needle in the hay"))
    await screen.click("Alice Martin: needle in the hay")
    await screen.until(lambda: screen.hears("Alice Martin: needle in the hay,"))
    await screen.until(lambda: not screen.app.conversation.loading)
    model = screen.app.conversation.model
    assert any(message.message_id == unique.message_id for message in model.messages)
    assert not model.reaches_newest
    await screen.click("To the newest message")
    await screen.until(lambda: screen.hears("You: See you at two?"))


async def test_scrolling_down_from_an_old_hit_leads_to_the_newest(screen: Screen) -> None:
    alice = next(friend.user_id for friend in screen.fake.friends() if friend.name == "Alice Martin")
    screen.app.conversation.open_at(alice, screen.fake.timelines[alice][150])
    await screen.until(lambda: not screen.app.conversation.loading)
    model = screen.app.conversation.model
    assert not model.reaches_newest
    timeline = screen.of_type("Timeline")[0]
    await screen.until(lambda: timeline.pageDown() or model.reaches_newest)
    keys = [message.message_id for message in model.messages]
    assert keys == [message.message_id for message in screen.fake.timelines[alice][-len(keys) :][::-1]]


async def test_a_search_without_result_says_so(screen: Screen) -> None:
    await screen.key(Qt.Key.Key_K, CTRL)
    await screen.write("zebra")
    await screen.until(lambda: screen.hears("Nothing found"))
    await screen.key(Qt.Key.Key_Escape)
    assert screen.hears("Chats, 3 unread")


async def test_the_list_is_walked_with_the_arrows(screen: Screen) -> None:
    await screen.key(Qt.Key.Key_1, CTRL)
    first, second = screen.app.chats.model.rows[:2]
    await screen.key(Qt.Key.Key_Down)
    await screen.key(Qt.Key.Key_Return)
    assert screen.app.conversation.key == second.key != first.key


async def test_one_pane_on_a_narrow_window(open_screen: Open) -> None:
    screen = await open_screen(size=(400, 640))
    assert screen.of_type("LeftPane")
    await screen.click("Alice Martin")
    await screen.until(lambda: not screen.of_type("LeftPane"))
    await screen.click("Back to the list")
    await screen.until(lambda: screen.of_type("LeftPane"))
    assert not screen.of_type("ConversationPage")


async def test_status_and_its_text(screen: Screen) -> None:
    await screen.click("Mira Okafor, your status is online")
    await screen.click("Busy")
    await screen.until(lambda: screen.fake.me.status is OwnStatus.BUSY)
    await screen.click("Mira Okafor, your status is busy")
    await screen.click("Set a status text")
    await screen.write("writing")
    await screen.click("Save")
    await screen.until(lambda: screen.hears("Mira Okafor, your status is busy · writing"))


async def test_a_notice_is_shown_once_and_dismissed(screen: Screen) -> None:
    screen.fake.emit(*[Notice("error", "disk", "The disk is nearly full.")] * 3)
    await screen.until(lambda: "The disk is nearly full." in screen.texts())
    await screen.click("Dismiss")
    await screen.until(lambda: screen.app.notices.text == "")


async def test_a_notice_is_shown_in_the_language_of_the_window(screen: Screen, qapp: QApplication) -> None:
    translator = Dictionary({("Core", "{name} has a new key."): "{name} a une nouvelle clé."})
    qapp.installTranslator(translator)
    screen.fake.emit(Notice("info", "x", "{name} has a new key.", {"name": "Bob"}))
    await screen.until(lambda: "Bob a une nouvelle clé." in screen.texts())
    qapp.removeTranslator(translator)


async def test_a_notice_stands_over_the_conversation(screen: Screen) -> None:
    screen.app.notices.show("info", "noticed")
    await screen.settle()
    (toast,), (page,) = screen.of_type("Toast"), screen.of_type("MainPage")
    middle = toast.mapToScene(QPointF(toast.width() / 2, 0)).x()
    assert abs(middle - (page.width() + page.property("leftWidth")) / 2) <= 1


async def test_ctrl_q_closes_the_window(screen: Screen) -> None:
    await screen.key(Qt.Key.Key_Q, CTRL)
    await screen.until(lambda: not screen.root.isVisible())


async def test_the_title_counts_unread_messages(screen: Screen) -> None:
    assert screen.root.title() == "(3) Parley"
