"""The own status: its words, when they end, and the menu around it."""

import pytest
from PySide6.QtCore import QDateTime, Qt

from app.bridge.status_end import CLEAR_KEY, clear_at, is_over, read_end
from app.demo.service import DemoMessenger
from app.demo.stage import NOW
from core.service.model import OwnStatus, Presence
from tests.fakes.window import Screen
from tests.qml.conftest import Open

MINUTE = 60_000


@pytest.mark.parametrize(
    ("after", "minutes"), [("30m", 30), ("1h", 60), ("4h", 240), ("never", None), ("nonsense", None)]
)
def test_when_a_text_ends(after: str, minutes: int | None) -> None:
    assert clear_at(after, NOW) == (None if minutes is None else NOW + minutes * MINUTE)


def test_today_ends_at_the_next_midnight() -> None:
    end = clear_at("today", NOW)
    assert end is not None
    assert NOW < end <= NOW + 25 * 60 * MINUTE
    moment = QDateTime.fromMSecsSinceEpoch(end)
    assert (moment.time().hour(), moment.time().minute()) == (0, 0)


def test_a_kept_end_that_cannot_be_read_is_never() -> None:
    assert [read_end(text) for text in (None, "", "soon", "-1", "12")] == [None, None, None, None, 12]
    assert [is_over(None, NOW), is_over(NOW, NOW), is_over(NOW + 1, NOW)] == [False, True, False]


async def write_status(screen: Screen, text: str, after: str) -> None:
    await screen.click("Mira Okafor, your status is")
    await screen.click("Set a status text")
    await screen.write(text)
    await screen.click(f"Clear automatically: {after}")
    await screen.click("Save")
    await screen.until(lambda: screen.fake.me.status_text == text)


async def test_a_text_is_cleared_when_its_time_has_come(screen: Screen) -> None:
    screen.app._session.now = lambda: screen.fake.now
    await write_status(screen, "at the dentist", "1 hour")
    assert screen.app.profile.statusEnds.startswith("until ")
    screen.fake.now += 59 * MINUTE
    screen.app._refresh()
    await screen.settle()
    assert screen.fake.me.status_text == "at the dentist"
    screen.fake.now += MINUTE
    screen.app._refresh()
    await screen.until(lambda: screen.fake.me.status_text == "")
    assert CLEAR_KEY not in screen.fake.settings
    assert screen.fake.me.status is OwnStatus.ONLINE


async def test_a_text_whose_time_passed_meanwhile_is_cleared_at_the_next_start(open_screen: Open) -> None:
    fake = DemoMessenger()
    await fake.set_status(OwnStatus.AWAY, "at lunch")
    fake.settings[CLEAR_KEY] = str(NOW - 1)
    await open_screen(fake)
    assert fake.me.status_text == ""
    assert fake.me.status is OwnStatus.AWAY


async def test_the_end_survives_a_restart(open_screen: Open) -> None:
    fake = DemoMessenger()
    screen = await open_screen(fake)
    await write_status(screen, "back soon", "4 hours")
    again = await open_screen(fake)
    assert fake.me.status_text == "back soon"
    assert again.app.profile.statusEnds.startswith("until ")


async def test_a_text_without_end_stays(screen: Screen) -> None:
    await write_status(screen, "writing", "Never")
    assert CLEAR_KEY not in screen.fake.settings
    assert screen.app.profile.statusEnds == ""


async def test_suggestions_fill_the_field(screen: Screen) -> None:
    await screen.click("Mira Okafor, your status is")
    await screen.click("Set a status text")
    await screen.click("Use: At lunch")
    await screen.click("Save")
    await screen.until(lambda: screen.fake.me.status_text == "At lunch")
    await screen.click("Mira Okafor, your status is")
    await screen.click("Change the status text")
    await screen.click("Clear")
    await screen.until(lambda: screen.fake.me.status_text == "")


async def test_the_menu_by_keyboard_alone(screen: Screen) -> None:
    screen.named("Mira Okafor, your status is").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    await screen.key(Qt.Key.Key_Return)
    for _ in range(3):
        await screen.key(Qt.Key.Key_Down)
    await screen.key(Qt.Key.Key_Return)
    await screen.until(lambda: screen.fake.me.status is OwnStatus.BUSY)


async def test_my_profile_shows_and_changes_the_name(screen: Screen) -> None:
    await screen.click("Mira Okafor, your status is")
    await screen.click("My profile")
    assert screen.hears("Key name: amber falcon")
    await screen.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    await screen.write("Mira O.")
    await screen.key(Qt.Key.Key_Return)
    await screen.until(lambda: screen.fake.me.name == "Mira O.")


async def test_a_friend_who_hides_it_was_last_seen_recently(open_screen: Open) -> None:
    fake = DemoMessenger()
    fake.add_friend(1, "Anna", Presence.OFFLINE, hides_last_seen=True)
    fake.add_friend(2, "Ben", Presence.OFFLINE, last_seen=fake.now)
    screen = await open_screen(fake)
    assert screen.app.people.model.rows[0].detail == "last seen recently"
    assert screen.app.people.model.rows[1].detail.startswith("last seen ")
