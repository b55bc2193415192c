"""Searching in one conversation, jumping to a date, and where a conversation was left."""

import time

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QTextBlock
from PySide6.QtQuick import QQuickItem

from app.bridge import month
from app.bridge.shortcuts import shown_key
from app.demo.history import DAY, lively_messenger
from app.demo.service import DemoMessenger
from core.service.model import UserId
from tests.fakes.window import Screen
from tests.qml.auditing import audit, audit_hands
from tests.qml.conftest import Open
from tests.qml.test_chat import open_chat, timeline

Key = Qt.Key
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


async def long_talk(open_screen: Open) -> tuple[Screen, UserId]:
    """A talk of 300 messages over ten days; three of them speak of apples."""
    fake = DemoMessenger(now=int(time.time() * 1000))
    who = fake.add_friend(11, "Alice")
    fake.add_friend(12, "Bob")
    for number in range(300):
        text = f"apple {number}" if number in (40, 150, 290) else f"message {number}"
        fake.put(who, text, ago_ms=10 * DAY - number * DAY // 30)
    screen = await open_screen(fake)
    await open_chat(screen, "Alice")
    return screen, who


def lit(screen: Screen) -> list[str]:
    return [str(item.property("text")) for item in screen.of_type("MessageDelegate") if item.property("lit")]


def shown(screen: Screen) -> list[str]:
    """The messages that are whole on the screen, from above."""
    view = timeline(screen)
    top, bottom = view.property("contentY"), view.property("contentY") + view.height()
    whole = [
        item
        for item in screen.of_type("MessageDelegate")
        if item.y() >= top - 1 and item.y() + item.height() <= bottom + 1
    ]
    return [str(item.property("text")) for item in sorted(whole, key=QQuickItem.y)]


async def test_hits_are_shown_one_after_the_other(open_screen: Open) -> None:
    screen, _who = await long_talk(open_screen)
    await screen.key(Key.Key_F, CONTROL)
    assert screen.focused() is screen.named("Search in this conversation")
    audit(screen)
    await screen.write("apple")
    await screen.until(lambda: screen.hears("1 of 3") and lit(screen) == ["apple 290"])
    await screen.key(Key.Key_Return)
    await screen.until(lambda: screen.hears("2 of 3") and lit(screen) == ["apple 150"])
    await screen.key(Key.Key_F3)
    await screen.until(lambda: screen.hears("3 of 3") and lit(screen) == ["apple 40"])
    await screen.key(Key.Key_F3)
    await screen.until(lambda: screen.hears("1 of 3") and lit(screen) == ["apple 290"])
    await screen.key(Key.Key_Return, SHIFT)
    await screen.until(lambda: screen.hears("3 of 3") and lit(screen) == ["apple 40"])
    await screen.click("Newer")
    await screen.until(lambda: screen.hears("2 of 3") and lit(screen) == ["apple 150"])
    await screen.key(Key.Key_F3, SHIFT)
    await screen.until(lambda: screen.hears("1 of 3") and lit(screen) == ["apple 290"])


async def test_the_hit_and_its_words_are_marked_while_the_search_is_open(open_screen: Open) -> None:
    screen, _who = await long_talk(open_screen)
    await screen.key(Key.Key_F, CONTROL)
    await screen.write("appl")
    await screen.until(lambda: lit(screen) == ["apple 290"])
    timeline(screen).setProperty("lit", "")  # as after a while
    assert (lit(screen), marked(screen)) == (["apple 290"], ["appl"])
    await screen.key(Key.Key_Return)
    await screen.until(lambda: lit(screen) == ["apple 150"])
    assert marked(screen) == ["appl"]
    await screen.write("y")
    await screen.until(lambda: screen.hears("Nothing found"))
    assert (lit(screen), marked(screen)) == ([], [])
    await screen.key(Key.Key_Backspace)
    await screen.until(lambda: marked(screen) == ["appl"])
    await screen.key(Key.Key_Escape)
    assert (lit(screen), marked(screen)) == ([], [])


async def test_words_are_marked_in_every_part_of_a_message(open_screen: Open) -> None:
    fake = DemoMessenger()
    who = fake.add_friend(11, "Alice")
    fake.put(who, "شكرا Pear https://x.example/pear `pear`\n```\na pear\n```\n😀 pears", mine=True)
    screen = await open_screen(fake)
    await open_chat(screen, "Alice")
    await screen.key(Key.Key_F, CONTROL)
    await screen.write("pear")
    await screen.until(lambda: screen.hears("1 of 1"))
    assert sorted(marked(screen)) == ["Pear", "pear", "pear", "pear", "pear"]
    assert not screen.named("Older").isEnabled()
    assert not screen.named("Newer").isEnabled()


def marked(screen: Screen) -> list[str]:
    """The pieces of messages that are marked as found."""
    found = list[str]()
    for body in screen.of_type("BodyText"):
        others = body.property("codeGround"), QColor()
        document = body.property("textDocument")
        block = document.textDocument().firstBlock()
        while block.isValid():
            found += [text for text, ground in pieces(block) if ground not in others]
            block = block.next()
    return found


def pieces(block: QTextBlock) -> list[tuple[str, QColor]]:
    """Each stretch of a paragraph and the colour of its ground, invalid where it has none."""
    found, piece = [], block.begin()
    while not piece.atEnd():
        look = piece.fragment().charFormat()
        has_ground = look.background().style() is not Qt.BrushStyle.NoBrush
        found.append((piece.fragment().text(), look.background().color() if has_ground else QColor()))
        piece += 1
    return found


async def test_the_search_keeps_the_focus_while_the_messages_move(open_screen: Open) -> None:
    screen, _who = await long_talk(open_screen)
    await screen.key(Key.Key_F, CONTROL)
    await screen.write("apple 40")
    await screen.until(lambda: lit(screen) == ["apple 40"])
    assert screen.focused() is screen.named("Search in this conversation")
    await audit_hands(screen)


async def test_escape_closes_the_search_and_nothing_else(open_screen: Open) -> None:
    screen, who = await long_talk(open_screen)
    await screen.click(f"Search in this conversation ({shown_key('Ctrl+F')})")
    await screen.write("apple")
    await screen.key(Key.Key_Escape)
    assert not screen.of_type("FindBar")
    assert screen.app.conversation.key == who.hex()
    assert screen.focused() is screen.named("Message to Alice")
    await screen.key(Key.Key_F, CONTROL)
    assert screen.named("Search in this conversation").property("text") == ""


async def test_nothing_found_is_said(open_screen: Open) -> None:
    screen, _who = await long_talk(open_screen)
    await screen.key(Key.Key_F, CONTROL)
    await screen.write("pear")
    await screen.until(lambda: screen.hears("Nothing found"))
    assert not screen.named("Older").isEnabled()


@pytest.mark.parametrize(("size", "stands_below"), [((1100, 720), False), ((360, 480), True)])
async def test_what_was_found_leaves_room_for_what_is_sought(
    open_screen: Open, size: tuple[int, int], stands_below: bool
) -> None:
    screen, _ = await long_talk(open_screen)
    screen.root.resize(*size)
    await screen.key(Qt.Key.Key_F, CONTROL)
    await screen.write("zebra")
    await screen.until(lambda: screen.hears("Nothing found"))
    field, said = screen.named("Search in this conversation"), screen.named("Nothing found")
    await screen.settle()
    is_below = said.mapToScene(QPointF(0, 0)).y() >= field.mapToScene(QPointF(0, field.height())).y()
    assert is_below is stands_below


async def test_another_conversation_has_its_own_search(open_screen: Open) -> None:
    screen, _who = await long_talk(open_screen)
    await screen.key(Key.Key_F, CONTROL)
    await screen.write("apple")
    await open_chat(screen, "Bob")
    assert not screen.of_type("FindBar")


def today(screen: Screen) -> int:
    return month.julian_of(screen.fake.now)


def day_name(screen: Screen, back: int) -> str:
    days = screen.app.calendar.days
    return next(str(day["name"]) for day in days if day["julian"] == today(screen) - back)


async def open_calendar(screen: Screen) -> None:
    await screen.key(Key.Key_F, CONTROL)
    await screen.click("Jump to a date")
    await screen.until(lambda: screen.app.calendar.hasEarlier or screen.app.calendar.cursor)
    await screen.settle()


async def test_the_keyboard_chooses_a_day(open_screen: Open) -> None:
    screen, who = await long_talk(open_screen)
    await open_calendar(screen)
    audit(screen)
    assert screen.hears("Today, ")
    for _ in range(4):
        await screen.key(Key.Key_Left)
    assert screen.app.calendar.cursor == today(screen) - 4
    await screen.key(Key.Key_Return)
    first = await screen.fake.first_at(who, month.start_of(today(screen) - 4))
    assert first is not None
    await screen.until(lambda: lit(screen) == [first.text])
    assert not screen.of_type("DayCell")


async def test_the_mouse_chooses_a_day(open_screen: Open) -> None:
    screen, who = await long_talk(open_screen)
    await open_calendar(screen)
    await screen.click(day_name(screen, 2))
    first = await screen.fake.first_at(who, month.start_of(today(screen) - 2))
    assert first is not None
    await screen.until(lambda: lit(screen) == [first.text])


async def test_the_calendar_ends_at_the_first_message_and_at_today(open_screen: Open) -> None:
    screen, _who = await long_talk(open_screen)
    await open_calendar(screen)
    await screen.key(Key.Key_Right)
    assert screen.app.calendar.cursor == today(screen)
    await screen.key(Key.Key_PageUp)
    await screen.key(Key.Key_PageUp)
    assert screen.app.calendar.cursor == month.julian_of(screen.fake.timelines[_who][0].sent_at)
    assert not screen.named("Earlier month").isEnabled()
    await screen.key(Key.Key_Escape)
    assert not screen.of_type("DayCell")
    assert screen.app.conversation.key != ""


async def test_a_click_on_a_day_opens_the_calendar_there(screen: Screen) -> None:
    await open_chat(screen, "Alice Martin")
    divider = next(item for item in screen.of_type("Divider") if item.property("text"))
    await screen.click(divider)
    await screen.until(lambda: screen.of_type("DayCell"))
    await screen.until(lambda: screen.app.calendar.cursor <= month.julian_of(screen.fake.now))
    assert any(cell.property("activeFocus") for cell in screen.of_type("DayCell"))


async def test_a_conversation_opens_where_it_was_left(open_screen: Open) -> None:
    screen, who = await long_talk(open_screen)
    for _ in range(6):
        screen.of_type("Timeline")[0].pageUp()
        await screen.settle()
    await screen.until(lambda: f"place.{who.hex()}" in screen.fake.settings)
    await screen.settle()
    left = shown(screen)[0]
    assert left not in ("message 299", "apple 290")
    await open_chat(screen, "Bob")
    await open_chat(screen, "Alice")
    await screen.until(lambda: shown(screen)[0] == left)
    again = await open_screen(screen.fake)
    await open_chat(again, "Alice")
    await again.until(lambda: shown(again) and shown(again)[0] == left)


async def test_what_is_unread_goes_before_where_it_was_left(open_screen: Open) -> None:
    screen, who = await long_talk(open_screen)
    for _ in range(6):
        screen.of_type("Timeline")[0].pageUp()
        await screen.settle()
    await screen.until(lambda: f"place.{who.hex()}" in screen.fake.settings)
    await open_chat(screen, "Bob")
    screen.fake.receive(who, "fresh news")
    await screen.settle()
    await open_chat(screen, "Alice")
    await screen.until(lambda: "fresh news" in shown(screen))


async def test_a_conversation_left_at_its_end_opens_at_its_end(open_screen: Open) -> None:
    screen, who = await long_talk(open_screen)
    screen.of_type("Timeline")[0].pageUp()
    await screen.until(lambda: f"place.{who.hex()}" in screen.fake.settings)
    await screen.click("To the newest message")
    await screen.until(lambda: f"place.{who.hex()}" not in screen.fake.settings)
    await open_chat(screen, "Bob")
    await open_chat(screen, "Alice")
    await screen.until(lambda: "message 299" in shown(screen))


async def test_a_place_that_was_deleted_is_the_end(open_screen: Open) -> None:
    fake = lively_messenger()
    who = fake.friends()[0].user_id
    fake.settings[f"place.{who.hex()}"] = "ff" * 16
    screen = await open_screen(fake)
    await open_chat(screen, "Alice Martin")
    await screen.until(lambda: "See you at two?" in shown(screen))
