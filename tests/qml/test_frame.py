"""The frame of the window: shortcuts, panes, the width of the list."""

import re

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence

from app.bridge.shortcuts import shortcuts, shown_key
from app.resources import QML
from tests.fakes.window import Screen
from tests.qml.conftest import Open

CTRL = Qt.KeyboardModifier.ControlModifier
EVERY = [shortcut for group in shortcuts().values() for shortcut in group]
MADE = [shortcut for shortcut in EVERY if shortcut.action]


def test_no_two_actions_share_a_key() -> None:
    keys = [key for shortcut in MADE for key in shortcut.keys]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("shortcut", EVERY, ids=lambda shortcut: shortcut.words)
def test_every_key_is_one_that_qt_knows(shortcut: object) -> None:
    keys: tuple[str, ...] = shortcut.keys  # type: ignore[attr-defined]
    assert all(QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText) == key for key in keys)


@pytest.mark.parametrize(
    ("key", "shown"),
    [("Return", "Enter"), ("Shift+Return", "Shift+Enter"), ("Alt+Up", "Alt+↑"), ("Down", "↓"), ("F6", "F6")],
)
def test_keys_are_named_as_keyboards_do(key: str, shown: str) -> None:
    assert shown_key(key) == shown


def test_every_action_is_known_to_the_window() -> None:
    text = (QML / "Parley/App/Main.qml").read_text() + (QML / "Parley/App/MainPage.qml").read_text()
    known = set(re.findall(r'(?:case|name ===) "(\w+)"', text))
    assert {shortcut.action for shortcut in MADE} <= known


async def test_the_sheet_tells_all_of_them(screen: Screen) -> None:
    await screen.key(Qt.Key.Key_Slash, CTRL)
    await screen.until(lambda: screen.hears("Keyboard shortcuts"))
    for shortcut in EVERY:
        assert screen.hears(f"{shortcut.words}: {', '.join(map(shown_key, shortcut.keys))}")


@pytest.mark.parametrize(
    ("key", "shown"), [(Qt.Key.Key_N, "Link or address"), (Qt.Key.Key_Comma, "Theme: Dark")]
)
async def test_dialogs_have_shortcuts(screen: Screen, key: Qt.Key, shown: str) -> None:
    await screen.key(key, CTRL)
    await screen.until(lambda: screen.hears(shown))


async def test_f6_goes_from_pane_to_pane(screen: Screen) -> None:
    await screen.key(Qt.Key.Key_1, CTRL)
    screen.app.conversation.open(screen.fake.friends()[0].user_id.hex())
    await screen.until(lambda: screen.focused() is screen.named("Message to Alice Martin"))
    await screen.key(Qt.Key.Key_F6)
    await screen.until(lambda: screen.focused() is screen.named(screen.app.chats.model.rows[0].spoken))
    await screen.key(Qt.Key.Key_F6)
    await screen.until(lambda: screen.focused() is screen.named("Message to Alice Martin"))


async def test_the_list_is_made_wider_and_stays_so(open_screen: Open) -> None:
    screen = await open_screen()
    pane = screen.of_type("LeftPane")[0]
    assert pane.width() == 300
    await screen.drag(QPoint(300, 400), QPoint(380, 420))
    await screen.until(lambda: pane.width() == 380)
    again = await open_screen()
    assert again.of_type("LeftPane")[0].width() == 380


async def test_the_list_is_never_too_narrow_nor_too_wide(screen: Screen) -> None:
    pane = screen.of_type("LeftPane")[0]
    await screen.drag(QPoint(300, 400), QPoint(20, 400))
    await screen.until(lambda: pane.width() == 240)
    await screen.drag(QPoint(240, 400), QPoint(1_090, 400))
    await screen.until(lambda: pane.width() == 1_100 - 340)
    screen.root.resize(700, 600)
    await screen.until(lambda: pane.width() == 700 - 340)


async def test_the_width_by_keyboard(screen: Screen) -> None:
    screen.named("Width of the list").forceActiveFocus()
    await screen.key(Qt.Key.Key_Right)
    await screen.key(Qt.Key.Key_Right)
    await screen.key(Qt.Key.Key_Left)
    assert screen.of_type("LeftPane")[0].width() == 316
    assert screen.preferences.text("left_pane", "") == "316"


@pytest.mark.parametrize("kept", ["x", "-3", "99999999999"])
async def test_a_kept_width_that_makes_no_sense_is_ignored(open_screen: Open, kept: str) -> None:
    screen = await open_screen()
    screen.preferences.set_text("left_pane", kept)
    assert screen.app.frame.leftPane == 0


async def test_a_long_dialog_is_scrolled_by_keyboard(open_screen: Open) -> None:
    screen = await open_screen(size=(400, 480))
    await screen.key(Qt.Key.Key_F1)
    await screen.until(lambda: screen.hears("Keyboard shortcuts"))
    quit_row = screen.named("Quit: ")
    before = quit_row.mapToScene(QPointF(0, 0)).y()
    for _ in range(4):
        await screen.key(Qt.Key.Key_PageDown)
    await screen.until(lambda: quit_row.mapToScene(QPointF(0, 0)).y() < 460 < before)
    await screen.key(Qt.Key.Key_Up)
    assert quit_row.mapToScene(QPointF(0, 0)).y() > 400


async def test_the_list_is_on_the_right_where_people_read_from_the_right(open_screen: Open) -> None:
    screen = await open_screen()
    screen.app.settings.setLanguage("ar")
    await screen.until(lambda: screen.of_type("LeftPane")[0].x() > 0)
    pane, edge = screen.of_type("LeftPane")[0], screen.of_type("PaneEdge")[0]
    assert pane.x() == 1_100 - 300
    await screen.drag(QPoint(799, 400), QPoint(719, 400))
    await screen.until(lambda: (pane.width(), pane.x()) == (380, 720))
    edge.forceActiveFocus()
    await screen.key(Qt.Key.Key_Right)
    assert pane.width() == 364
