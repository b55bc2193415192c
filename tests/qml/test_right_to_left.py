"""The window of a language that runs from right to left is the mirror image of the others."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from PySide6.QtCore import Q_ARG, QCoreApplication, QMetaObject, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QTextLayout
from PySide6.QtQuick import QQuickItem

from app.demo.history import Place
from core.service.model import Via
from tests.fakes.window import Screen, kind
from tests.qml.auditing import audit_hands
from tests.qml.conftest import Open
from tests.qml.talk import own, read, talk_of, text

Key = Qt.Key


@pytest_asyncio.fixture
async def arabic(screen: Screen) -> AsyncIterator[Screen]:
    """A wide window in Arabic, with the conversation of Alice."""
    await speak(screen, "ar")
    screen.app.conversation.open(screen.fake.friends()[0].user_id.hex())
    await screen.until(lambda: not screen.app.conversation.loading)
    await screen.settle()
    yield screen


async def speak(screen: Screen, language: str) -> None:
    screen.app.settings.setLanguage(language)
    await screen.settle()


def said(context: str, words: str) -> str:
    """The words in the language that is spoken."""
    return QCoreApplication.translate(context, words)


def left(item: QQuickItem) -> float:
    return item.mapToScene(QPointF(0, 0)).x()


def right(item: QQuickItem) -> float:
    return item.mapToScene(QPointF(item.width(), 0)).x()


def icon(screen: Screen, name: str, under: QQuickItem | None = None) -> QQuickItem:
    icons = [item for item in screen.items(under) if item.metaObject().className().startswith("Icon_QML")]
    return next(item for item in icons if item.property("name") == name)


def is_turned(item: QQuickItem) -> bool:
    return bool(item.childItems()[0].property("mirror"))


async def test_the_list_stands_at_the_right_and_comes_back(arabic: Screen) -> None:
    pane, talk = arabic.of_type("LeftPane")[0], arabic.of_type("ConversationPage")[0]
    assert (left(pane), right(pane), left(talk)) == (800, 1100, 0)
    await speak(arabic, "en")
    assert (left(pane), right(pane), right(talk)) == (0, 300, 1100)


async def test_arrows_along_the_line_are_turned_and_others_not(open_screen: Open) -> None:
    screen = await open_screen(size=(400, 640))
    await speak(screen, "ar")
    screen.app.conversation.open(screen.fake.friends()[0].user_id.hex())
    await screen.until(lambda: screen.of_type("ConversationHeader"))
    back, send, smile = (icon(screen, name) for name in ("back", "send", "smile"))
    assert (is_turned(back), is_turned(send), is_turned(smile)) == (True, True, False)
    assert left(back) > 340 > 60 > left(send)
    await speak(screen, "en")
    assert not is_turned(back)
    assert right(back) < 60


async def test_bubbles_and_what_stands_in_them(open_screen: Open) -> None:
    talk, _ = await talk_of(open_screen, text("theirs"), own("mine"))
    await speak(talk.screen, "ar")
    mine, theirs = talk.bubble("mine"), talk.bubble("theirs")
    assert read(mine, "bubble.x") == read(mine, "side")
    assert read(theirs, "width - bubble.x - bubble.width") == read(theirs, "side")
    words = next(item for item in talk.screen.items(mine) if item.inherits("QQuickTextEdit"))
    time = next(item for item in talk.screen.items(mine) if item.property("text") == mine.property("time"))
    assert right(time) <= left(words)


async def test_a_link_stands_whole_among_words_that_run_against_it(open_screen: Open) -> None:
    written = "شكرا! https://intranet.example/نتائج"
    talk, _ = await talk_of(open_screen, text(written))
    (words,) = (item for item in talk.screen.of_type("BodyText") if "intranet" in item.property("text"))

    def place(of: str) -> float:
        return read(words, f"positionToRectangle({words.property('text').index(of) + 1}).x")

    assert place("https") < place("intranet") < place("نتائج") < place("شكرا")
    await talk.choose("شكرا", "Select text")
    await talk.screen.key(Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == written
    QGuiApplication.clipboard().clear()
    await talk.choose("شكرا", "Copy selected text")
    assert QGuiApplication.clipboard().text() == written


async def test_code_stands_on_the_side_of_the_words_around_it(open_screen: Open) -> None:
    many = "it jams again, this tells why, in so many words that the line is full:\n```\nls\n```"
    talk, _ = await talk_of(open_screen, text(f"If {many}"), text(f"إذا {many}"))
    for language in ("en", "ar"):
        await speak(talk.screen, language)
        for first_word, is_right in (("If", False), ("إذا", True)):
            (part,) = (
                item
                for item in talk.screen.items(talk.bubble(first_word))
                if kind(item).startswith("TextParts_")
            )
            words, code = (loader.childItems()[0] for loader in part.childItems() if loader.childItems())
            assert code.width() < words.width()
            assert (left(code) == left(words), right(code) == right(words)) == (not is_right, is_right)


def own_button(screen: Screen) -> QQuickItem:
    """The button with the own name."""
    return next(spoken.item for spoken in screen.spoken() if "Mira Okafor" in spoken.name)


async def test_a_notice_stands_over_the_conversation(arabic: Screen) -> None:
    arabic.app.notices.show("info", "noticed")
    await arabic.settle()
    (toast,), (page,) = arabic.of_type("Toast"), arabic.of_type("MainPage")
    middle = toast.mapToScene(QPointF(toast.width() / 2, 0)).x()
    assert abs(middle - (page.width() - page.property("leftWidth")) / 2) <= 1


async def test_menus(arabic: Screen) -> None:
    own_status = own_button(arabic)
    await arabic.click(own_status)
    rows = arabic.of_type("MenuRow")
    label = said("StatusMenu", "Settings")
    settings = next(row for row in rows if row.property("text") == label)
    words = next(
        item for item in arabic.items(settings) if item is not settings and item.property("text") == label
    )
    assert left(icon(arabic, "gear", settings)) >= right(words)
    assert abs(right(own_status) - right(settings)) < 20


async def test_the_note_of_a_menu_row_stands_beside_its_words(arabic: Screen) -> None:
    await arabic.click(own_button(arabic))
    busy = next(row for row in arabic.of_type("MenuRow") if row.property("dot") == "busy")
    labels = [item for item in arabic.items(busy) if item.inherits("QQuickText")]
    words = next(label for label in labels if label.property("text") == busy.property("text"))
    note = next(label for label in labels if label.property("text") == busy.property("detail"))
    assert right(note) <= left(words)


async def open_sheet(screen: Screen, call: str, *values: str) -> None:
    sheets = screen.of_type("Sheets")[0]
    assert QMetaObject.invokeMethod(sheets, call, *[Q_ARG("QString", value) for value in values])
    await screen.settle()


async def test_sheets(arabic: Screen) -> None:
    await open_sheet(arabic, "showStatus")
    close = icon(arabic, "close", arabic.root.contentItem())
    title = next(
        item for item in arabic.items() if item.property("text") == said("StatusSheet", "Status text")
    )
    assert right(close) < left(title)


async def test_switches_slide_to_the_left(arabic: Screen) -> None:
    await open_sheet(arabic, "showSettings", "notifications")
    switch = arabic.of_type("Toggle")[0]
    assert switch.property("checked")
    thumb = next(item for item in arabic.items(switch) if (item.width(), item.height()) == (16, 16))
    assert thumb.x() == 3
    await speak(arabic, "en")
    assert thumb.x() == 19


async def test_an_empty_field_begins_at_the_right(arabic: Screen) -> None:
    field = arabic.of_type("LeftPane")[0]
    search = next(
        item
        for item in arabic.items(field)
        if item.property("label") == said("LeftPane", "Search people and messages")
    )
    cursor = search.property("cursorRectangle")
    assert cursor.x() > search.width() / 2
    assert left(icon(arabic, "search", search)) > left(search) + cursor.x()


async def test_words_begin_where_their_script_does(arabic: Screen) -> None:
    words = arabic.named(said("Composer", "Message to %1").split("%1")[0])
    assert words.property("cursorRectangle").x() > words.width() / 2
    words.setProperty("text", "hello")
    assert words.property("cursorRectangle").x() < words.width() / 2
    words.setProperty("text", "مرحبا")
    assert words.property("cursorRectangle").x() > words.width() / 2


@pytest.mark.parametrize(("before", "is_backwards"), [("Well done ", False), ("أحسنت ", True)])
async def test_emoji_are_offered_above_the_colon(arabic: Screen, before: str, is_backwards: bool) -> None:
    words = arabic.of_type("ComposerInput")[0]
    words.setProperty("text", before)
    (edit,) = (item for item in arabic.items(words) if item.inherits("QQuickTextEdit"))
    edit.setProperty("cursorPosition", len(before))
    await arabic.write(":par")
    offered = said("EmojiCompletion", "Emoji")
    await arabic.until(lambda: offered in [spoken.name for spoken in arabic.spoken()])
    colon = left(edit) + read(edit, f"positionToRectangle({len(before)}).x")
    found = arabic.named(offered)
    assert colon == pytest.approx(right(found) if is_backwards else left(found), abs=5)


async def test_the_banner_keeps_its_direction(arabic: Screen) -> None:
    bob = next(friend for friend in arabic.fake.friends() if friend.name == "Bob Keller")
    arabic.app.conversation.open(bob.user_id.hex())
    await arabic.settle()
    assert "\u2068Bob Keller\u2069" in arabic.app.conversation.banner
    await speak(arabic, "en")
    assert arabic.app.conversation.banner.startswith("Bob Keller is offline.")


def runs_to_the_left(text: str) -> bool:
    """Whether the first line of a text begins at the right, as its first strong letter decides."""
    layout = QTextLayout(text.replace("\n", "\u2028"))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    layout.endLayout()
    (start, _), (end, _) = line.cursorToX(0), line.cursorToX(line.textLength() - 1)
    return bool(start > end)


async def test_an_address_does_not_turn_what_stands_below_it(arabic: Screen) -> None:
    six = arabic.fake.add_neighbour(71, "Six", Place("fe80::7"), via=(Via.MDNS,))
    arabic.app.people.load()
    row = next(row for row in arabic.app.people.model.rows if row.key == six.hex())
    assert runs_to_the_left(row.detail)
    assert not runs_to_the_left(f"fe80::7\n{row.detail}")
    await open_sheet(arabic, "showSettings", "network")
    wired = next(each for each in arabic.of_type("Toggle") if each.property("text") == "eth0")
    assert "fe80::1c2b:3a4d" in wired.property("detail")
    assert runs_to_the_left(wired.property("detail"))


async def test_the_dot_of_somebody_away_is_bitten_on_the_side_of_the_picture(arabic: Screen) -> None:
    assert (bite(arabic).x(), bite(arabic).width()) == (5, 6)
    await speak(arabic, "en")
    assert bite(arabic).x() == -1


def bite(screen: Screen) -> QQuickItem:
    dot = next(each for each in screen.of_type("PresenceDot") if each.property("presence") == "away")
    return next(each for each in dot.childItems()[0].childItems() if each.isVisible())


async def test_the_left_arrow_makes_the_list_wider(arabic: Screen) -> None:
    pane, edge = arabic.of_type("LeftPane")[0], arabic.of_type("PaneEdge")[0]
    edge.forceActiveFocus()
    await arabic.key(Key.Key_Left)
    assert pane.width() == 316
    await arabic.key(Key.Key_Right)
    assert pane.width() == 300


async def test_the_edge_is_dragged_the_other_way(arabic: Screen) -> None:
    pane, edge = arabic.of_type("LeftPane")[0], arabic.of_type("PaneEdge")[0]
    start = edge.mapToScene(QPointF(4, 400)).toPoint()
    assert abs(start.x() - 799) <= 1
    await arabic.drag(start, start - QPointF(80, 0).toPoint())
    await arabic.until(lambda: pane.width() == 380)


async def test_the_left_arrow_goes_on_in_the_calendar(arabic: Screen) -> None:
    calendar = arabic.app.calendar
    arabic.of_type("ConversationHeader")[0].dateWanted.emit(arabic.of_type("ConversationHeader")[0])
    await arabic.until(lambda: calendar.hasEarlier)
    await arabic.settle()
    begun = calendar.cursor
    await arabic.key(Key.Key_Right)
    assert calendar.cursor == begun - 1
    await arabic.key(Key.Key_Left)
    assert calendar.cursor == begun


async def test_the_left_arrow_goes_on_in_the_emoji(arabic: Screen) -> None:
    await arabic.key(Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    await arabic.until(lambda: arabic.of_type("EmojiGrid")[0].property("count"))
    await arabic.key(Key.Key_Down)
    first = arabic.focused()
    await arabic.key(Key.Key_Left)
    assert right(arabic.focused()) <= left(first)
    await arabic.key(Key.Key_Right)
    assert arabic.focused() is first


async def test_tab_still_goes_round(arabic: Screen) -> None:
    await open_sheet(arabic, "showAdd", "add")
    await audit_hands(arabic)
