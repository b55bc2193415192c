"""What a person sees of messages and does with them."""

from dataclasses import replace

import pytest
import qasync
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickTextDocument
from PySide6.QtTest import QTest

from app.demo.service import DemoMessenger
from core.service.events import LineAdded, MessageChanged, MessagesRemoved
from core.service.model import ChatMessage, MessageState, Presence, Reaction, UserId
from tests.fakes.window import Screen
from tests.qml.conftest import Open

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
RIGHT = Qt.MouseButton.RightButton
HOSTILE = '<b>bold</b> <a href="https://x.example">y</a> <img src="file:///etc/passwd"> &amp;'


class Talk:
    """An open conversation with Alice."""

    def __init__(self, screen: Screen, who: UserId) -> None:
        self.screen, self.fake, self.who = screen, screen.fake, who

    @property
    def view(self) -> QQuickItem:
        return next(item for item in self.screen.items() if item.objectName() == "messages")

    def bubble(self, text: str) -> QQuickItem:
        """The message that says `text`."""
        shown = self.screen.of_type("MessageDelegate")
        return next(item for item in shown if text in item.property("spoken"))

    async def point_at(self, item: QQuickItem) -> None:
        centre = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        for point in (centre - QPoint(1, 0), centre):
            await qasync.asyncWrap(lambda point=point: QTest.mouseMove(self.screen.root, point))
        await self.screen.settle()

    async def choose(self, text: str, entry: str) -> None:
        """An entry of the menu of a message."""
        await self.screen.click(self.bubble(text), RIGHT)
        await self.screen.click(entry)

    async def focus(self, text: str) -> None:
        """Walks to a message with the keyboard."""
        self.view.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        for _ in range(20):
            if self.bubble(text).property("current"):
                return
            await self.screen.key(Qt.Key.Key_Up)
        pytest.fail(f"the keyboard does not reach {text}")

    def calls(self, name: str) -> list[tuple[object, ...]]:
        return [call[1:] for call in self.fake.calls if call[0] == name]


async def talk_of(open_screen: Open, *messages: dict[str, object]) -> tuple[Talk, list[ChatMessage]]:
    """Alice's conversation with these messages, a minute apart, the last one now."""
    fake = DemoMessenger()
    who = fake.add_friend(11, "Alice")
    count = len(messages)
    put = [
        fake.put(who, **({"ago_ms": (count - at) * 120_000} | message))  # type: ignore[arg-type]
        for at, message in enumerate(messages)
    ]
    screen = await open_screen(fake)
    screen.app.conversation.open(who.hex())
    await screen.until(lambda: not screen.app.conversation.loading)
    await screen.settle()
    return Talk(screen, who), put


def text(words: str, **more: object) -> dict[str, object]:
    return {"text": words} | more


def own(words: str, **more: object) -> dict[str, object]:
    return {"text": words, "mine": True} | more


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


def read(item: QQuickItem, expression: str) -> float:
    """What QML makes of a numeric expression about an item."""
    value = QQmlExpression(QQmlEngine.contextForObject(item), item, expression).evaluate()
    return float(value[0] if isinstance(value, tuple) else value)


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
    await talk.screen.click("React with 🚀")
    await talk.screen.until(lambda: talk.screen.hears("🚀 from You"))
    assert not talk.screen.hears("🙏 from You")
    assert talk.calls("react") == [(message.message_id, "🚀")]


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
    await talk.screen.key(Qt.Key.Key_R)
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


# Texts


async def test_hostile_text_is_never_markup(open_screen: Open) -> None:
    fence = f"{HOSTILE}\n```\n{HOSTILE}\n```"
    talk, (first, *_) = await talk_of(
        open_screen,
        text(HOSTILE, reactions=(Reaction(DemoMessenger().me.user_id, "<i>x</i>", 1),)),
        text(fence),
    )
    answer = talk.fake.make(talk.who, "answer", reply_to=first.message_id)
    talk.fake.timelines[talk.who].append(answer)
    talk.screen.app.conversation.open_at(talk.who, answer)
    await talk.screen.until(lambda: talk.screen.hears("Alice, in reply to <b>bold</b>"))
    shown = [item for item in talk.screen.items() if "<" in str(item.property("text") or "")]
    texts = [item for item in shown if item.metaObject().indexOfProperty("textFormat") >= 0]
    assert len(texts) >= 5
    assert {read(item, "Number(textFormat)") for item in texts} == {Qt.TextFormat.PlainText.value}


async def test_code_stands_apart_and_is_copied_alone(open_screen: Open) -> None:
    talk, _ = await talk_of(open_screen, text("try\n```\nls -l\n```\nnow"))
    (block,) = talk.screen.of_type("CodeBlock")
    assert block.property("code") == "ls -l"
    await talk.screen.click("Copy the code")
    assert QGuiApplication.clipboard().text() == "ls -l"
    await talk.choose("try", "Copy text")
    assert QGuiApplication.clipboard().text() == "try\n```\nls -l\n```\nnow"


async def test_a_click_on_a_link_shows_where_it_leads(open_screen: Open) -> None:
    talk, _ = await talk_of(open_screen, text("see https://x.example/a or not"))
    (body,) = [item for item in talk.screen.of_type("BodyText") if "x.example" in item.property("text")]
    place = body.mapToScene(QPointF(body.width() * 0.4, body.height() / 2)).toPoint()
    await talk.screen.click_at(body.mapToScene(QPointF(4, body.height() / 2)).toPoint())
    assert not talk.screen.hears("Open this web address?")
    await talk.screen.click_at(place)
    assert talk.screen.hears("Open this web address?")
    assert "https://x.example/a" in talk.screen.texts()


async def test_links_and_code_have_another_look(open_screen: Open) -> None:
    talk, _ = await talk_of(open_screen, text("`code` https://x.example"))
    (body,) = [item for item in talk.screen.of_type("BodyText") if "x.example" in item.property("text")]
    assert _looks(body.property("textDocument")) == [
        ("code", True, False),
        (" ", False, False),
        ("https://x.example", False, True),
    ]


def _looks(shown: QQuickTextDocument) -> list[tuple[str, bool, bool]]:
    """Each stretch of a document: its text, whether it has a ground, whether it is underlined."""
    found, pieces = [], shown.textDocument().firstBlock().begin()
    while not pieces.atEnd():
        piece = pieces.fragment()
        look = piece.charFormat()
        has_ground = look.background().style() is not Qt.BrushStyle.NoBrush
        found.append((piece.text(), has_ground, look.fontUnderline()))
        pieces += 1
    return found


# Answers


async def test_a_quote_leads_to_its_message_and_points_it_out(open_screen: Open) -> None:
    many = [text(f"number {number}") for number in range(60)]
    talk, messages = await talk_of(open_screen, *many)
    near, far = messages[40], messages[2]
    for message in (near, far):
        answer = talk.fake.put(talk.who, f"about {message.text}", reply_to=message.message_id)
        talk.screen.app.conversation.open_at(talk.who, answer)
        await talk.screen.until(lambda message=message: talk.screen.hears(f"in reply to {message.text}:"))
        quote = next(
            item for item in talk.screen.of_type("QuoteBox") if item.property("line") == message.text
        )
        await talk.screen.click(quote)
        await talk.screen.until(lambda message=message: talk.screen.hears(f"Alice: {message.text},"))
        await talk.screen.until(lambda message=message: talk.bubble(f": {message.text},").property("lit"))
        place = talk.bubble(f": {message.text},").mapToItem(talk.view, QPointF(0, 0)).y()
        assert 0 <= place < talk.view.height()


async def test_a_quote_of_a_deleted_message_leads_nowhere(open_screen: Open) -> None:
    talk, (asked,) = await talk_of(open_screen, text("question"))
    answer = talk.fake.put(talk.who, "answer", reply_to=asked.message_id)
    talk.screen.app.conversation.open_at(talk.who, answer)
    await talk.screen.until(lambda: talk.screen.of_type("QuoteBox"))
    await talk.fake.delete_here([asked.message_id])
    await talk.screen.until(lambda: "Deleted message" in talk.screen.texts())
    assert not talk.screen.of_type("QuoteBox")[0].isEnabled()


# What happens while one looks


async def test_changes_come_in_place(open_screen: Open) -> None:
    many = [text(f"number {number}") for number in range(40)]
    talk, messages = await talk_of(open_screen, *many)
    talk.screen.of_type("Timeline")[0].pageUp()
    await talk.screen.settle()
    seen = talk.screen.of_type("MessageDelegate")[5]
    before = seen.mapToScene(QPointF(0, 0))
    changed = replace(messages[-1], text="otherwise", edited_at=talk.fake.now)
    talk.fake.emit(MessageChanged(changed), MessagesRemoved(talk.who, (messages[-2].message_id,)))
    model = talk.screen.app.conversation.model
    await talk.screen.until(lambda: model.rows[0].text == "otherwise")
    await talk.screen.settle()
    assert model.rows[1].text == "number 37"
    assert seen.mapToScene(QPointF(0, 0)) == before


async def test_a_cleared_conversation_is_empty_at_once(open_screen: Open) -> None:
    talk, _ = await talk_of(open_screen, text("one"), text("two"))
    await talk.fake.clear_conversation(talk.who)
    await talk.screen.until(lambda: "No messages yet. Say hello!" in talk.screen.texts())


async def test_a_thousand_changes_are_one_pass_over_the_list(open_screen: Open) -> None:
    many = [text(f"number {number}") for number in range(50)]
    talk, messages = await talk_of(open_screen, *many)
    model = talk.screen.app.conversation.model
    changed = list[int]()
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    for number in range(1_000):
        talk.fake.emit(MessageChanged(replace(messages[number % 50], text=f"round {number}")))
    await talk.screen.until(lambda: talk.screen.hears("Alice: round 999,"))
    assert len(changed) <= 200


async def test_lines_come_in_without_counting_as_messages(open_screen: Open) -> None:
    talk, _ = await talk_of(open_screen, text("hello"))
    line = talk.fake.put(talk.who, "", kind="line:key")
    talk.fake.emit(LineAdded(line))
    await talk.screen.until(lambda: "Alice's keys are new." in talk.screen.texts())
    assert talk.screen.hears("Alice's keys are new.")
    assert "New messages" not in talk.screen.texts()


async def test_typing_shows_in_the_header_until_the_message_comes(open_screen: Open) -> None:
    talk, _ = await talk_of(open_screen, text("hello"))
    talk.fake.types(talk.who)
    await talk.screen.until(lambda: talk.screen.hears("Alice, typing…"))
    assert talk.screen.of_type("TypingDots")
    talk.fake.receive(talk.who, "news")
    await talk.screen.until(lambda: talk.screen.hears("Alice, online"))
    talk.fake.types(talk.who)
    await talk.screen.until(lambda: talk.screen.hears("Alice, typing…"))
    talk.fake.set_presence(talk.who, Presence.OFFLINE)
    await talk.screen.until(lambda: not talk.screen.of_type("TypingDots"))


async def test_messages_are_set_to_disappear(open_screen: Open) -> None:
    talk, _ = await talk_of(open_screen, text("hello"))
    await talk.screen.click("More about this conversation")
    await talk.screen.click("Disappearing messages")
    await talk.screen.click("1 day")
    await talk.screen.until(lambda: talk.screen.hears("You set messages to disappear after 1 day."))
    assert talk.calls("set_timer") == [(talk.who, 86_400)]
    await talk.screen.click("More about this conversation")
    await talk.screen.click("Messages disappear after 1 day")
    await talk.screen.key(Qt.Key.Key_Up)
    await talk.screen.key(Qt.Key.Key_Return)
    await talk.screen.until(lambda: talk.calls("set_timer")[1:] == [(talk.who, 28_800)])


# Scrolling


async def test_the_day_floats_above_while_one_reads_back(open_screen: Open) -> None:
    many = [text(f"number {number}") for number in range(60)]
    talk, _ = await talk_of(open_screen, *many)
    assert not talk.screen.of_type("FloatingDate")
    talk.screen.of_type("Timeline")[0].pageUp()
    await talk.screen.until(lambda: talk.screen.of_type("FloatingDate"))
    (date,) = talk.screen.of_type("FloatingDate")
    top = talk.view.property("contentY")
    uppermost = [
        item
        for item in talk.screen.of_type("MessageDelegate")
        if item.y() <= top + 40 < item.y() + item.height()
    ]
    assert date.property("date") == uppermost[0].property("date")


@pytest.mark.parametrize(
    ("state", "mark"),
    [
        (MessageState.QUEUED, ("clock", False)),
        (MessageState.SENT, ("tick", False)),
        (MessageState.DELIVERED, ("ticks", False)),
        (MessageState.READ, ("ticks", True)),
    ],
)
async def test_marks(open_screen: Open, state: MessageState, mark: tuple[str, bool]) -> None:
    talk, _ = await talk_of(open_screen, own("hello", state=state))
    (sign,) = [
        item for item in talk.screen.of_type("DeliveryMark") if item.mapToScene(QPointF(0, 0)).x() > 400
    ]
    icon = sign.childItems()[1]
    assert (icon.property("name"), sign.property("seen")) == mark
