"""People: requests, friends, neighbours, adding, verifying, blocking."""

from dataclasses import replace

import pytest
import qasync
from PySide6.QtCore import Q_ARG, QCoreApplication, QMetaObject, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtQuick import QQuickItem

from app.demo.history import Place
from app.demo.service import DemoMessenger
from app.demo.stage import user
from core.errors import CommandError
from core.service.events import RedirectChanged
from core.service.model import Presence, Via
from tests.fakes.window import Screen
from tests.qml.conftest import Open

CTRL = Qt.KeyboardModifier.ControlModifier


async def people(screen: Screen) -> Screen:
    await screen.key(Qt.Key.Key_2, CTRL)
    return screen


def called(screen: Screen, *call: object) -> bool:
    return call in screen.fake.calls


async def test_requests_are_answered(screen: Screen) -> None:
    await people(screen)
    assert screen.hears("People, 2 waiting for you")
    await screen.click("Accept Nadia Petrova")
    await screen.until(lambda: called(screen, "accept", user(31)))
    await screen.until(lambda: "Nadia Petrova is now your friend." in screen.texts())
    await screen.click("Decline Tom")
    await screen.until(lambda: called(screen, "decline", user(32)))
    await screen.click("Cancel the request to Priya Raman")
    await screen.until(lambda: called(screen, "cancel", user(33)))
    assert screen.app.people.waiting == 0


async def test_a_request_is_declined_from_the_details(screen: Screen) -> None:
    QMetaObject.invokeMethod(screen.of_type("Sheets")[0], "showPerson", Q_ARG("QString", user(31).hex()))
    await screen.click("Decline")
    await screen.until(lambda: called(screen, "decline", user(31)))
    await screen.until(lambda: not screen.hears("Details"))


async def test_an_id_is_copied_as_one_piece(screen: Screen) -> None:
    QMetaObject.invokeMethod(screen.of_type("Sheets")[0], "showPerson", Q_ARG("QString", user(31).hex()))
    await screen.click("Copy: Id")
    assert QGuiApplication.clipboard().text() == user(31).hex()


async def test_a_neighbour_is_added(open_screen: Open) -> None:
    fake = DemoMessenger()
    who = fake.add_neighbour(41, "Lukas")
    screen = await open_screen(fake)
    await screen.click("Add Lukas as a friend")
    await screen.until(lambda: called(screen, "request", who, ""))
    await screen.until(lambda: screen.hears("Lukas, waiting for an answer"))


async def test_a_request_is_looked_at_closely_and_accepted(screen: Screen) -> None:
    await people(screen)
    await screen.click("Nadia Petrova, wants to be your friend")
    assert screen.hears("Key name: silver birch")
    await screen.click("Safety number")
    assert screen.hears("Safety number: 12345 67890")
    await screen.key(Qt.Key.Key_Escape)
    await screen.until(lambda: not screen.hears("Safety number: 12345 67890"))
    await screen.click("Accept")
    await screen.until(lambda: called(screen, "accept", user(31)))


@pytest.mark.parametrize(
    ("button", "follow"),
    [("Accept the new address and keys of Sofía", True), ("Ignore the new address of Sofía", False)],
)
async def test_a_friend_who_moved_with_new_keys_is_followed_or_not(
    open_screen: Open, button: str, follow: bool
) -> None:
    """SF-82: the person's consent, by the keyboard alone too."""
    fake = DemoMessenger()
    who = fake.add_friend(17, "Sofía", moved_to=(Place("192.168.1.44"),))
    screen = await open_screen(fake)
    screen.app.conversation.open(who.hex())
    await screen.click("Details")
    assert screen.hears("Sofía has a new address, 192.168.1.44:42421, and new keys.")
    for _ in range(4):
        if screen.focused() is screen.named(button):
            break
        await screen.key(Qt.Key.Key_Tab)
    await screen.key(Qt.Key.Key_Return)
    await screen.until(lambda: called(screen, "answer_redirect", who, follow))
    await screen.until(lambda: not screen.hears("Sofía has a new address"))
    assert not screen.hears(button)


def buttons(screen: Screen) -> dict[str, QQuickItem]:
    """Those with words on a sheet."""
    return {button.property("text"): button for button in screen.of_type("TextButton")}


@pytest.mark.parametrize("size", [(1100, 720), (360, 480)])
async def test_what_can_be_done_with_a_person_stands_in_even_columns(
    open_screen: Open, size: tuple[int, int]
) -> None:
    fake = DemoMessenger()
    who = fake.add_friend(17, "Sofía", moved_to=(Place("192.168.1.44"),))
    screen = await open_screen(fake, size=size)
    QMetaObject.invokeMethod(screen.of_type("Sheets")[0], "showPerson", Q_ARG("QString", who.hex()))
    await screen.until(lambda: "Verify" in buttons(screen))
    await screen.settle()
    shown = buttons(screen)
    assert {name: button.property("kind") for name, button in shown.items() if button.property("filled")} == {
        "Accept": "primary"
    }
    assert {name for name, button in shown.items() if button.property("grave")} == {"Remove", "Block"}
    places = {name: button.mapToScene(QPointF(0, 0)) for name, button in shown.items()}
    for left, right in (("Accept", "Ignore"), ("Write", "Verify"), ("Remove", "Block")):
        assert shown[left].width() == shown[right].width()
        assert places[left].y() == places[right].y()
        assert places[left].x() == places["Accept"].x() < places[right].x() == places["Ignore"].x()


async def test_a_move_shows_up_while_the_details_are_open(open_screen: Open) -> None:
    fake = DemoMessenger()
    who = fake.add_friend(17, "Sofía")
    screen = await open_screen(fake)
    screen.app.conversation.open(who.hex())
    await screen.click("Details")
    assert not screen.hears("Accept the new address and keys of Sofía")
    there = (Place("192.168.1.44"),)
    fake.known[who] = replace(fake.known[who], moved_to=there)
    fake.emit(RedirectChanged(who, "Sofía", there, True, "asked", fake.now))
    await screen.until(lambda: screen.hears("Accept the new address and keys of Sofía"))


async def test_a_request_shows_up_while_the_window_is_open(open_screen: Open) -> None:
    fake = DemoMessenger()
    screen = await open_screen(fake)
    fake.announce_request(fake.add_request(31, "Nadia"))
    await screen.until(lambda: screen.hears("Accept Nadia"))


async def test_friends_online_stand_before_the_others(open_screen: Open) -> None:
    fake = DemoMessenger()
    anna = fake.add_friend(11, "Anna", Presence.OFFLINE, last_seen=fake.now)
    fake.add_friend(12, "Zoe")
    screen = await open_screen(fake)
    assert [row.name for row in screen.app.people.model.rows] == ["Zoe", "Anna"]
    fake.set_presence(anna, Presence.BUSY, "calling")
    await screen.until(lambda: [row.name for row in screen.app.people.model.rows] == ["Anna", "Zoe"])
    await people(screen)
    assert screen.hears("Anna, busy · calling")


async def test_adding_by_address_and_by_link(open_screen: Open) -> None:
    screen = await open_screen(DemoMessenger())
    await screen.click("Add someone")
    await screen.write("not an address")
    await screen.key(Qt.Key.Key_Return)
    assert screen.hears("This is neither a parley: link nor an address")
    await screen.key(Qt.Key.Key_A, CTRL)
    await screen.write("192.168.1.9:4000")
    await screen.key(Qt.Key.Key_Return)
    await screen.until(lambda: called(screen, "probe", "192.168.1.9", 4000))
    await screen.until(lambda: screen.hears("Host 192.168.1.9, waiting for an answer"))
    await screen.click("Add someone")
    await screen.write("parley:abc")
    await screen.click("Send request")
    await screen.until(lambda: called(screen, "invite", "parley:abc"))


async def test_an_address_where_nobody_answers(open_screen: Open) -> None:
    screen = await open_screen(DemoMessenger())
    screen.fake.error = CommandError("unreachable", "Nobody answers at 10.0.0.9.")
    await screen.click("Add someone")
    await screen.write("10.0.0.9")
    await screen.key(Qt.Key.Key_Return)
    await screen.until(lambda: screen.hears("Nobody answers at 10.0.0.9."))
    assert called(screen, "probe", "10.0.0.9", 42421)


async def test_my_code_can_be_copied(screen: Screen) -> None:
    await screen.click("Mira Okafor, your status is online")
    await screen.click("My code")
    assert screen.hears("QR code of your link")
    await screen.click("Copy link")
    assert QGuiApplication.clipboard().text() == screen.fake.me.invite


async def test_a_safety_number_is_compared_and_marked(screen: Screen) -> None:
    bob = next(friend.user_id for friend in screen.fake.friends() if friend.name == "Bob Keller")
    screen.app.conversation.open(bob.hex())
    await screen.until(lambda: screen.hears("Safety number, not verified yet"))
    await screen.click("Safety number, not verified yet")
    await screen.click("Comparison method: Digits")
    await screen.until(lambda: screen.hears("Safety number: 10407 10546"))
    assert screen.hears("Mira Okafor and Bob Keller")
    await screen.click("They are the same")
    await screen.until(lambda: called(screen, "verify", bob, True))
    await screen.until(lambda: screen.hears("You verified Bob Keller."))
    assert screen.app.conversation.verified
    await screen.click("Undo verification")
    await screen.until(lambda: called(screen, "verify", bob, False))
    await screen.until(lambda: not screen.app.conversation.verified)


async def test_blocking_asks_first_and_can_be_undone(screen: Screen) -> None:
    await people(screen)
    await screen.click("Block Nadia Petrova")
    assert not called(screen, "block", user(31))
    await screen.click("Block")
    await screen.until(lambda: called(screen, "block", user(31)))
    await screen.click("Settings")
    await screen.click("Privacy")
    await screen.until(lambda: screen.hears("Unblock Nadia Petrova"))
    assert screen.hears("Nadia Petrova, blocked")
    screen.named("Unblock Nadia Petrova").clicked.emit()
    await screen.until(lambda: called(screen, "unblock", user(31)))


async def test_names_that_look_alike_are_told_apart(screen: Screen) -> None:
    await people(screen)
    rows = {row.name: row for row in screen.app.people.model.rows}
    assert rows["Bob Keller"].twin == "This is not the same person as bob keller (stormy anvil)."
    assert rows["bob keller"].twin == "This is not the same person as Bob Keller (quiet otter)."
    assert rows["Alice Martin"].twin == ""
    assert screen.hears("This is not the same person as bob keller (stormy anvil).")
    bob = next(friend.user_id for friend in screen.fake.friends() if friend.name == "Bob Keller")
    screen.app.conversation.open(bob.hex())
    await screen.until(lambda: "This is not the same person as bob keller (stormy anvil)." in screen.texts())
    assert [text for text in screen.texts() if text.startswith("quiet otter · ")]


async def test_a_request_in_a_friend_s_name_says_so(open_screen: Open) -> None:
    fake = DemoMessenger()
    fake.add_friend(11, "Anna Kern", key_name="calm river")
    fake.add_request(31, "Anna\u200b Kern")
    screen = await open_screen(fake)
    await people(screen)
    assert screen.hears("wants to be your friend, This is not the same person as Anna Kern (calm river).")
    assert "Key name: silver birch" in screen.texts()


async def test_the_safety_number_of_a_request_is_one_click_away(screen: Screen) -> None:
    await people(screen)
    await screen.click("Safety number with Nadia Petrova")
    assert screen.hears("Safety number: 12345 67890")
    assert not screen.hears("Comparison method: Emoji")


async def test_the_menu_of_a_person_by_keyboard_alone(screen: Screen) -> None:
    await people(screen)
    await screen.key(Qt.Key.Key_Menu)
    await screen.until(lambda: screen.hears("Block"))
    await screen.key(Qt.Key.Key_Return)
    await screen.until(lambda: screen.hears("Addresses") or screen.hears("Key name: silver birch"))


async def test_a_hostile_name_is_shown_harmlessly(screen: Screen) -> None:
    await people(screen)
    assert "Tom <b>Evil</b>" in screen.texts()
    drawn = "".join(screen.texts() | {spoken.name for spoken in screen.spoken()})
    assert not any(char in drawn for char in "\u202e\u0007")


# A long list


def crowd() -> DemoMessenger:
    """Sixty people: high rows above, low ones below."""
    fake = DemoMessenger()
    for number in range(8):
        fake.add_request(number, f"Requester {number}", "a few words " * 20)
    for number in range(10, 40):
        name, key_name = (
            ("Anna Kern", f"calm river {number}") if number % 5 == 0 else (f"F {number}", "otter")
        )
        fake.add_friend(number, name, key_name=key_name, status_text="in a long meeting " * (number % 4))
    for number in range(40, 60):
        fake.add_neighbour(number, f"Neighbour {number}", via=tuple(Via)[: number % 3])
    return fake


async def crowded(open_screen: Open) -> tuple[Screen, QQuickItem]:
    """The window and its list of people."""
    screen = await people(await open_screen(crowd()))
    return screen, next(item for item in screen.items() if item.inherits("QQuickListView"))


def holes(listing: QQuickItem) -> list[tuple[float, float]]:
    """Where nothing is between the top of the list and its bottom margin: from, to."""
    rows = [row for row in listing.property("contentItem").childItems() if row.isVisible() and row.height()]
    tops = [(row.y() - listing.property("contentY"), row.height()) for row in rows]
    end, covered, found = listing.height() - listing.property("bottomMargin"), 0.0, []
    for top, height in [*sorted(tops), (end, 0.0)]:
        if covered + 1 < min(top, end):
            found.append((covered, top))
        covered = max(covered, top + height)
    return found


def is_at_the_end(listing: QQuickItem) -> bool:
    return bool(listing.property("atYEnd"))


async def test_a_scroll_bar_dragged_to_the_end_leaves_no_hole(open_screen: Open) -> None:
    screen, listing = await crowded(open_screen)
    top = listing.mapToScene(QPointF(listing.width() - 5, 10)).toPoint()
    end = QPoint(top.x(), screen.root.height() - 2)
    assert holes(listing) == []
    await screen.drag(top, end)
    assert is_at_the_end(listing)
    assert holes(listing) == []
    await screen.drag(end - QPoint(0, 10), top)
    assert listing.property("atYBeginning")
    assert holes(listing) == []


@pytest.mark.parametrize("share", [0.3, 0.8, 0.9, 1.0])
async def test_a_jump_leaves_no_hole(open_screen: Open, share: float) -> None:
    """As a scroll bar does it: by what the list takes its height for."""
    screen, listing = await crowded(open_screen)
    listing.setProperty("contentY", share * (listing.property("contentHeight") - listing.height()))
    await screen.settle()
    assert holes(listing) == []


async def test_the_wheel_leaves_no_hole(open_screen: Open) -> None:
    screen, listing = await crowded(open_screen)
    at = listing.mapToScene(QPointF(listing.width() / 2, listing.height() / 2))
    for turn in [-1200] * 8 + [1200] * 8:
        await qasync.asyncWrap(lambda turn=turn: QCoreApplication.sendEvent(screen.root, wheel(at, turn)))
        await screen.settle()
        assert holes(listing) == []


async def test_end_and_home_go_to_the_last_row_and_the_first(open_screen: Open) -> None:
    screen, listing = await crowded(open_screen)
    await screen.key(Qt.Key.Key_End)
    assert listing.property("currentIndex") == 57
    assert screen.hears("Neighbour 59")
    assert holes(listing) == []
    await screen.key(Qt.Key.Key_Home)
    assert listing.property("currentIndex") == 0
    assert holes(listing) == []


def wheel(at: QPointF, turn: int) -> QWheelEvent:
    """A turn of the wheel, in eighths of a degree; away from the person is up."""
    nothing, angle = QPoint(), QPoint(0, turn)
    button, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    return QWheelEvent(at, at, nothing, angle, button, keys, Qt.ScrollPhase.NoScrollPhase, False)
