"""What a person sees of messages, and of what becomes of them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickTextDocument

from app.bridge.service_events import MAX_BATCH
from app.demo.service import DemoMessenger
from core.service.events import FriendChanged, LineAdded, MessageChanged, MessagesRemoved
from core.service.model import MessageState, Presence, Reaction
from tests.qml.conftest import Open
from tests.qml.talk import own, read, talk_of, text

HOSTILE = '<b>bold</b> <a href="https://x.example">y</a> <img src="file:///etc/passwd"> &amp;'


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
    talk.fake.known[talk.who] = replace(talk.fake.known[talk.who], has_new_key=True)
    talk.fake.emit(FriendChanged(talk.who, "Alice", "key_changed"))
    await talk.screen.until(lambda: "No messages yet." in talk.screen.texts())
    assert "No messages yet. Say hello!" not in talk.screen.texts()


async def test_a_thousand_changes_are_one_pass_over_the_list(open_screen: Open) -> None:
    many = [text(f"number {number}") for number in range(50)]
    talk, messages = await talk_of(open_screen, *many)
    model = talk.screen.app.conversation.model
    changed = list[int]()
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    for number in range(1_000):
        talk.fake.emit(MessageChanged(replace(messages[number % 50], text=f"round {number}")))
    await talk.screen.until(lambda: talk.screen.hears("Alice: round 999,"))
    assert len(changed) <= 50 * 1_000 // MAX_BATCH  # each batch passes over the fifty rows once


async def test_lines_come_in_without_counting_as_messages(open_screen: Open) -> None:
    talk, _ = await talk_of(open_screen, text("hello"))
    line = talk.fake.put(talk.who, "", kind="line:key")
    talk.fake.emit(LineAdded(line))
    await talk.screen.until(lambda: "Alice has new keys." in talk.screen.texts())
    assert talk.screen.hears("Alice has new keys.")
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


async def test_the_day_does_not_float_over_a_divider_that_says_it(open_screen: Open) -> None:
    talk, _ = await talk_of(open_screen, *[text(f"number {number}") for number in range(20)])
    view, timeline = talk.view, talk.screen.of_type("Timeline")[0]
    for _ in range(3):
        timeline.pageUp()
        await talk.screen.settle()
    assert view.property("contentY") == view.property("originY")
    assert talk.screen.of_type("Divider")
    assert not talk.screen.of_type("FloatingDate")
    timeline.scrollTo(view.property("originY") + talk.screen.of_type("Divider")[0].height() + 20)
    await talk.screen.settle()
    (date,) = talk.screen.of_type("FloatingDate")
    assert date.property("date") == talk.bubble("number 1,").property("date")


async def test_own_messages_stand_at_the_end_of_the_reading_direction(open_screen: Open) -> None:
    talk, _ = await talk_of(open_screen, text("theirs"), own("mine"))
    places = [(read(talk.bubble(words), "bubble.x") > 100) for words in ("theirs", "mine")]
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        await talk.screen.settle()
        mirrored = [(read(talk.bubble(words), "bubble.x") > 100) for words in ("theirs", "mine")]
    finally:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert (places, mirrored) == ([False, True], [True, False])


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
