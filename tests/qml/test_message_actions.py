"""What a person does with a message: by pointer, menu and keyboard."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from app.demo.service import DemoMessenger
from core.service.model import MessageState, Reaction
from tests.fakes.window import kind
from tests.qml.conftest import Open
from tests.qml.talk import RIGHT, own, read, talk_of, text

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


# Under the pointer


async def test_the_hover_bar_shows_beside_the_message_and_moves_nothing(open_screen: Open) -> None:
    talk, _ = await talk_of(open_screen, text("hello"), own("hi"))
    before = talk.bubble("hello").mapToScene(QPointF(0, 0)), talk.view.property("contentHeight")
    assert not talk.screen.of_type("HoverBar")
    await talk.point_at(talk.bubble("hello"))
    (bar,) = talk.screen.of_type("HoverBar")
    assert beside(bar, talk.bubble("hello"))
    assert (talk.bubble("hello").mapToScene(QPointF(0, 0)), talk.view.property("contentHeight")) == before
    await talk.point_at(bar)
    assert talk.screen.of_type("HoverBar")
    await talk.point_at(talk.bubble("hi"))
    assert beside(bar, talk.bubble("hi"))
    await talk.point_at(talk.screen.named("Message to Alice"))
    assert not talk.screen.of_type("HoverBar")


async def test_the_hover_bar_has_the_menu_alone_where_there_is_little_room(open_screen: Open) -> None:
    long = "So much is said here that it fills the whole width of a narrow window, line by line. " * 2
    talk, _ = await talk_of(
        open_screen,
        text(f"first {long}"),
        own(f"second {long}"),
        own(f"third {long}", state=MessageState.FAILED),
    )
    talk.screen.root.resize(400, 640)
    await talk.screen.settle()
    for words in ("first", "second"):
        await talk.point_at(talk.bubble(words))
        (bar,) = talk.screen.of_type("HoverBar")
        assert beside(bar, talk.bubble(words))
        buttons = [item for item in talk.screen.items(bar) if kind(item).startswith("IconButton_")]
        assert [button.property("text") for button in buttons] == ["More"]
    await talk.point_at(talk.bubble("third"))
    assert not talk.screen.of_type("HoverBar")


async def test_the_hover_bar_makes_way_for_what_it_opens(open_screen: Open) -> None:
    talk, _ = await talk_of(open_screen, text("hello"))
    for button, opened in (("React", "Reactions"), ("More", "Copy text")):
        await talk.point_at(talk.bubble("hello"))
        await talk.screen.click(button)
        assert talk.screen.hears(opened)
        assert not talk.screen.of_type("HoverBar")
        await talk.screen.key(Qt.Key.Key_Escape)
        await talk.screen.until(lambda opened=opened: not talk.screen.hears(opened))
        assert talk.screen.of_type("HoverBar")


def beside(bar: QQuickItem, message: QQuickItem) -> bool:
    """Whether the bar stands at the height of a message and does not cover its words."""
    at = bar.mapToItem(message, QPointF(0, 0))
    left, right = read(message, "bubble.x"), read(message, "bubble.x + bubble.width")
    return -bar.height() < at.y() < message.height() and (at.x() >= right or at.x() + bar.width() <= left)


async def test_reply_from_the_hover_bar_asks_the_composer(open_screen: Open) -> None:
    talk, (message,) = await talk_of(open_screen, text("hello\nthere"))
    wanted = list[tuple[str, str, str]]()
    talk.screen.app.conversation.replyWanted.connect(lambda *told: wanted.append(told))
    await talk.point_at(talk.bubble("hello"))
    await talk.screen.click("Reply")
    assert wanted == [(message.message_id.hex(), "Alice", "hello there")]


async def test_a_quick_reaction_and_its_taking_back(open_screen: Open) -> None:
    talk, (message,) = await talk_of(open_screen, text("hello"))
    await talk.point_at(talk.bubble("hello"))
    await talk.screen.click("React")
    await talk.screen.click("React with 👍")
    await talk.screen.until(lambda: talk.screen.hears("👍 from You. Press to take yours back"))
    assert talk.screen.hears("Alice: hello,")
    await talk.screen.click("👍 from You. Press to take yours back")
    await talk.screen.until(lambda: not talk.screen.of_type("ReactionChips"))
    assert talk.calls("react") == [(message.message_id, "👍"), (message.message_id, "")]


async def test_another_reaction_takes_the_place_of_the_first(open_screen: Open) -> None:
    me = DemoMessenger().me.user_id
    talk, (message,) = await talk_of(open_screen, text("hello", reactions=(Reaction(me, "🙏", 1),)))
    await talk.choose("hello", "React")
    assert talk.screen.hears("Take back 🙏")
    await talk.screen.click("More emoji")
    await talk.screen.until(lambda: talk.screen.hears("grinning face"))
    await talk.screen.write("rocket")
    await talk.screen.click("rocket")
    await talk.screen.until(lambda: talk.screen.hears("🚀 from You"))
    assert not talk.screen.of_type("EmojiGrid")
    assert not talk.screen.hears("🙏 from You")
    assert talk.calls("react") == [(message.message_id, "🚀")]


async def test_ones_own_unusual_reaction_is_at_hand(open_screen: Open) -> None:
    me = DemoMessenger().me.user_id
    talk, (message,) = await talk_of(open_screen, text("hello", reactions=(Reaction(me, "🚀", 1),)))
    await talk.choose("hello", "React")
    await talk.screen.click("Take back 🚀")
    await talk.screen.until(lambda: not talk.screen.hears("🚀 from You"))
    assert talk.calls("react") == [(message.message_id, "")]


async def test_joining_in_a_friends_reaction(open_screen: Open) -> None:
    talk, (message,) = await talk_of(open_screen, own("hello"))
    talk.fake.reacted(message.message_id, talk.who, "❤️")
    await talk.screen.until(lambda: talk.screen.hears("❤️ from Alice. Press to add yours"))
    await talk.screen.click("❤️ from Alice. Press to add yours")
    await talk.screen.until(lambda: talk.screen.hears("❤️ from Alice, You"))
    assert "2" in talk.screen.texts()


# The menu


async def test_the_menu_has_what_fits_the_message(open_screen: Open) -> None:
    talk, _ = await talk_of(
        open_screen,
        text("theirs"),
        own("mine"),
        own("failed", state=MessageState.FAILED),
        text("", is_deleted=True),
    )
    always = ["Reply", "Copy text", "Select text", "Info", "Delete for me"]
    expected = {
        "theirs": [*always, "React"],
        "mine": [*always, "React", "Edit", "Delete for everyone"],
        "failed": [*always, "Retry"],
        "was deleted": ["Info", "Delete for me"],
    }
    for words, entries in expected.items():
        await talk.screen.click(talk.bubble(words), RIGHT)
        shown = [str(item.property("text")) for item in talk.screen.of_type("MenuRow")]
        assert sorted(shown) == sorted(entries), words
        await talk.screen.key(Qt.Key.Key_Escape)
        await talk.screen.until(lambda: not talk.screen.of_type("MenuRow"))


async def test_the_menu_opens_and_is_walked_by_keyboard(open_screen: Open) -> None:
    talk, _ = await talk_of(open_screen, text("hello"))
    for key, modifiers in ((Qt.Key.Key_Menu, NONE), (Qt.Key.Key_F10, SHIFT), (Qt.Key.Key_Return, NONE)):
        await talk.focus("hello")
        await talk.screen.key(key, modifiers)
        assert talk.screen.hears("Copy text")
        await talk.screen.key(Qt.Key.Key_Escape)
        await talk.screen.until(lambda: not talk.screen.hears("Copy text"))
    await talk.focus("hello")
    await talk.screen.key(Qt.Key.Key_Return)
    for _ in range(3):
        await talk.screen.key(Qt.Key.Key_Down)
    await talk.screen.key(Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == "hello", "Retry and Edit are not stops on the way"


async def test_deleting_for_everyone_asks_first(open_screen: Open) -> None:
    talk, (message, _) = await talk_of(open_screen, own("oops"), text("hm"))
    await talk.choose("oops", "Delete for everyone")
    await talk.screen.click("Cancel")
    assert talk.calls("delete") == []
    await talk.choose("oops", "Delete for everyone")
    await talk.screen.click("Delete")
    await talk.screen.until(lambda: talk.screen.hears("You: This message was deleted,"))
    assert talk.calls("delete") == [(message.message_id,)]


async def test_deleting_for_me_takes_the_message_away(open_screen: Open) -> None:
    talk, (message, _) = await talk_of(open_screen, text("old"), text("new"))
    await talk.choose("old", "Delete for me")
    await talk.screen.click("Delete")
    await talk.screen.until(lambda: not talk.screen.hears("Alice: old,"))
    assert talk.calls("delete_here") == [((message.message_id,),)]
    assert talk.screen.hears("Alice: new,")


async def test_a_failed_message_is_tried_again_from_its_menu(open_screen: Open) -> None:
    talk, (message,) = await talk_of(open_screen, own("hello", state=MessageState.FAILED))
    await talk.choose("hello", "Retry")
    await talk.screen.until(lambda: talk.calls("retry") == [(message.message_id,)])


async def test_the_info_of_an_own_message(open_screen: Open) -> None:
    talk, _ = await talk_of(open_screen, own("hello", state=MessageState.READ))
    await talk.choose("hello", "Info")
    assert {"Sent", "Delivered · Alice", "Read · Alice"} <= talk.screen.texts()


async def test_nothing_can_be_sent_to_somebody_who_is_no_friend(open_screen: Open) -> None:
    talk, _ = await talk_of(open_screen, own("hello"))
    await talk.fake.remove(talk.who)
    await talk.screen.settle()
    await talk.screen.click(talk.bubble("hello"), RIGHT)
    assert talk.screen.hears("Copy text")
    for entry in ("Reply", "React", "Edit", "Delete for everyone"):
        assert not [item for item in talk.screen.of_type("MenuRow") if item.property("text") == entry]


# The keyboard


async def test_shortcuts_of_the_message_the_keyboard_is_at(open_screen: Open) -> None:
    talk, (_, mine) = await talk_of(open_screen, text("theirs"), own("`mine`"))
    conversation = talk.screen.app.conversation
    told = list[tuple[str, ...]]()
    conversation.replyWanted.connect(lambda *words: told.append(words))
    conversation.editWanted.connect(lambda *words: told.append(words))
    await talk.focus("mine")
    key = mine.message_id.hex()
    await talk.screen.key(Qt.Key.Key_E)
    await talk.focus("mine")
    await talk.screen.key(Qt.Key.Key_R)
    await talk.focus("mine")
    assert told == [(key, "`mine`"), (key, "You", "`mine`")]
    await talk.screen.key(Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text() == "`mine`"
    await talk.screen.key(Qt.Key.Key_Delete)
    assert {"Delete for me", "Delete for everyone"} <= talk.screen.texts()
    await talk.screen.key(Qt.Key.Key_Escape)
    await talk.focus("theirs")
    await talk.screen.key(Qt.Key.Key_E)
    assert len(told) == 2, "another person's text cannot be edited"
    await talk.screen.key(Qt.Key.Key_Delete)
    assert "Delete for everyone" not in talk.screen.texts()


async def test_text_is_selected_by_keyboard_and_left(open_screen: Open) -> None:
    talk, _ = await talk_of(open_screen, text("hello world"))
    await talk.choose("hello", "Select text")
    for _ in range(6):
        await talk.screen.key(Qt.Key.Key_Left, SHIFT)
    await talk.screen.key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "hello"
    await talk.screen.click(talk.bubble("hello"), RIGHT)
    assert talk.screen.hears("Copy selected text")
    await talk.screen.key(Qt.Key.Key_Escape)
    await talk.screen.key(Qt.Key.Key_Escape)
    assert talk.screen.focused() is talk.bubble("hello")
    assert talk.screen.app.conversation.key
