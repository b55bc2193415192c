"""Choosing emoji: by mouse, by keyboard, by search, by a name after a colon; what is kept."""

import pytest
from PySide6.QtCore import QLocale, QPointF, Qt
from PySide6.QtQuick import QQuickItem

from app.bridge.emoji_rows import COLUMNS
from app.bridge.shortcuts import shown_key
from tests.fakes.window import Screen
from tests.qml.auditing import audit, audit_hands
from tests.qml.conftest import Open
from tests.qml.test_chat import open_chat
from tests.qml.test_composer import text

Key = Qt.Key
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


async def open_picker(screen: Screen) -> None:
    await open_chat(screen, "Alice Martin")
    await screen.key(Key.Key_E, CONTROL)
    await screen.until(lambda: screen.hears("grinning face"))


def picker_open(screen: Screen) -> bool:
    return bool(screen.of_type("EmojiGrid"))


def cells(screen: Screen) -> list[QQuickItem]:
    return screen.of_type("EmojiCell")


def current(screen: Screen) -> str:
    return next((str(cell.property("name")) for cell in cells(screen) if cell.property("current")), "")


async def test_the_button_opens_and_a_click_inserts_at_the_cursor(screen: Screen) -> None:
    await open_chat(screen, "Alice Martin")
    await screen.write("ab")
    await screen.key(Key.Key_Left)
    await screen.click(f"Emoji ({shown_key('Ctrl+E')})")
    await screen.until(lambda: screen.hears("grinning face"))
    await screen.click("grinning face")
    await screen.click("grinning face")
    assert text(screen) == "a😀😀b"
    assert picker_open(screen)
    await screen.key(Key.Key_Escape)
    assert not picker_open(screen)
    assert screen.focused() is screen.named("Message to Alice Martin")
    assert screen.app.conversation.key != ""


async def test_a_click_elsewhere_closes_the_picker_and_keeps_the_focus_it_took(screen: Screen) -> None:
    await open_picker(screen)
    await screen.click("Search people")
    assert not picker_open(screen)
    await screen.write("alice")
    assert screen.named("Search people").property("text") == "alice"


async def test_the_picker_is_told_to_screen_readers_and_reached_by_keyboard(screen: Screen) -> None:
    await open_picker(screen)
    for name in ("Search emoji", "grinning face", "Skin tone", "Flags"):
        assert screen.hears(name)
    assert screen.hears("Smileys and feelings")
    assert screen.hears("Animals and nature")
    await audit_hands(screen)


async def test_the_arrows_go_through_the_emoji_and_enter_inserts_one(screen: Screen) -> None:
    await open_picker(screen)
    await screen.key(Key.Key_Down)
    assert current(screen) == "grinning face"
    await screen.key(Key.Key_Right)
    await screen.key(Key.Key_Down)
    assert current(screen) == "upside-down face"
    for _ in range(7):
        await screen.key(Key.Key_Right)
    assert current(screen) == "star-struck"
    await screen.key(Key.Key_Left)
    assert current(screen) == "smiling face with heart-eyes"
    await screen.key(Key.Key_Return, SHIFT)
    assert picker_open(screen)
    await screen.key(Key.Key_Return)
    assert not picker_open(screen)
    assert text(screen) == "😍😍"


async def test_above_the_first_row_lies_the_search(screen: Screen) -> None:
    await open_picker(screen)
    await screen.key(Key.Key_Down)
    await screen.key(Key.Key_Up)
    assert screen.focused() is screen.named("Search emoji")


async def test_typing_in_the_grid_searches(screen: Screen) -> None:
    await open_picker(screen)
    await screen.key(Key.Key_Down)
    await screen.write("rocket")
    assert len(cells(screen)) < 10
    assert screen.focused() is screen.named("Search emoji")
    await screen.key(Key.Key_Return)
    assert text(screen) == "🚀"


async def test_a_search_that_finds_nothing_says_so(screen: Screen) -> None:
    await open_picker(screen)
    await screen.write("qqq")
    assert screen.hears("No emoji has this name.")
    await screen.key(Key.Key_Return)
    assert text(screen) == ""


async def test_what_was_used_stands_first_next_time(screen: Screen) -> None:
    await open_picker(screen)
    assert not screen.hears("Recently used")
    await screen.write("rocket")
    await screen.key(Key.Key_Return)
    await screen.key(Key.Key_E, CONTROL)
    await screen.until(lambda: screen.hears("Recently used"))
    assert (
        min(cells(screen), key=lambda cell: cell.mapToScene(cell.position()).y()).property("symbol") == "🚀"
    )
    assert screen.fake.settings["emoji_recents"] == "🚀"


async def test_a_group_is_one_click_away(screen: Screen) -> None:
    await open_picker(screen)
    assert not screen.hears("grapes")
    await screen.click("Food and drink")
    await screen.until(lambda: screen.hears("grapes"))


async def test_the_skin_tone_is_kept(open_screen: Open, screen: Screen) -> None:
    await open_picker(screen)
    await screen.click("Skin tone")
    audit(screen)
    for _ in range(3):
        await screen.key(Key.Key_Right)
    await screen.key(Key.Key_Return)
    await screen.until(lambda: screen.fake.settings.get("emoji_tone") == "3")
    assert picker_open(screen)
    screen.named("Search emoji").setProperty("text", "thumbs up")
    await screen.settle()
    await screen.click("thumbs up")
    assert text(screen) == "👍🏽"


async def test_a_right_click_offers_the_tones_of_one_emoji(screen: Screen) -> None:
    await open_picker(screen)
    await screen.write("thumbs up")
    await screen.click("thumbs up", Qt.MouseButton.RightButton)
    tones = [cell for cell in cells(screen) if str(cell.property("symbol")).startswith("👍")]
    assert len(tones) == 7
    await screen.key(Key.Key_Right)
    await screen.key(Key.Key_Return)
    assert text(screen) == "👍🏻"
    assert "emoji_tone" not in screen.fake.settings


async def test_names_are_those_of_the_language_and_english_is_found_too(screen: Screen) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        await open_chat(screen, "Alice Martin")
        await screen.key(Key.Key_E, CONTROL)
        await screen.until(lambda: screen.hears("grinsendes Gesicht"))
        await screen.write("rakete")
        assert [cell.property("name") for cell in cells(screen)] == ["Rakete"]
        screen.named("Search emoji").setProperty("text", "rocket")
        await screen.settle()
        assert "Rakete" in [cell.property("name") for cell in cells(screen)]
    finally:
        QLocale.setDefault(before)


async def test_a_name_after_a_colon_is_completed(screen: Screen) -> None:
    await open_chat(screen, "Alice Martin")
    await screen.write("Well done :par")
    await screen.until(lambda: screen.of_type("EmojiCompletion") or screen.hears("partying face"))
    audit(screen)
    assert screen.focused() is screen.named("Message to Alice Martin")
    await screen.key(Key.Key_Down)
    await screen.key(Key.Key_Tab)
    assert text(screen) == "Well done 🥳"
    await screen.write(" :par")
    await screen.until(lambda: screen.hears("partying face"))
    await screen.key(Key.Key_Return)
    assert text(screen) == "Well done 🥳 🎉"
    assert screen.fake.settings["emoji_recents"] == "🎉 🥳"


async def test_escape_leaves_the_completion_and_enter_then_sends(screen: Screen) -> None:
    who = await open_chat(screen, "Alice Martin")
    await screen.write("see :par")
    await screen.until(lambda: screen.hears("party popper"))
    await screen.key(Key.Key_Escape)
    assert not screen.hears("party popper")
    assert screen.app.conversation.key == who.hex()
    await screen.key(Key.Key_Return)
    await screen.until(lambda: ("send", who, "see :par") in screen.fake.calls)


async def test_a_click_completes(screen: Screen) -> None:
    await open_chat(screen, "Alice Martin")
    await screen.write(":rocket")
    await screen.until(lambda: screen.hears("rocket"))
    await screen.click("rocket")
    assert text(screen) == "🚀"


async def test_a_draft_that_ends_in_a_name_offers_nothing(screen: Screen) -> None:
    await open_chat(screen, "Alice Martin")
    await screen.write(":par")
    await screen.until(lambda: screen.hears("party popper"))
    await open_chat(screen, "Bob Keller")
    await open_chat(screen, "Alice Martin")
    assert text(screen) == ":par"
    assert not screen.hears("party popper")


async def test_the_picker_fills_a_narrow_window(open_screen: Open) -> None:
    screen = await open_screen(size=(400, 640))
    await open_picker(screen)
    (grid,) = screen.of_type("EmojiGrid")
    assert (grid.mapToScene(QPointF(0, 0)).x(), grid.width()) == (8, 384)
    row = sorted(cells(screen), key=lambda cell: (cell.mapToScene(QPointF(0, 0)).y(), cell.x()))[:COLUMNS]
    first, last = (cell.mapToItem(grid, QPointF(0, 0)).x() for cell in (row[0], row[-1]))
    assert first == pytest.approx(grid.width() - last - row[-1].width())
    screen.root.resize(1100, 720)
    await screen.settle()
    assert grid.width() == 328


async def test_the_picker_fits_a_small_window(open_screen: Open) -> None:
    screen = await open_screen(size=(360, 480))
    await open_picker(screen)
    grid = screen.of_type("EmojiGrid")[0]
    corner = grid.mapToScene(grid.boundingRect().bottomRight())
    assert grid.mapToScene(grid.boundingRect().topLeft()).x() >= 0
    assert corner.x() <= 360
    assert corner.y() <= 480
