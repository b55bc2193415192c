"""The Chats list: what a row tells, and what can be done with it by mouse and keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtQuick import QQuickItem

from app.bridge.chat_flags import HOUR_MS
from app.bridge.chat_rows import ChatRow
from app.demo.service import DemoMessenger
from app.demo.stage import user
from core.service.events import FriendChanged, LineAdded, PresenceChanged
from core.service.model import MessageState, Presence, UserId
from tests.fakes.window import Screen, kind
from tests.qml.conftest import Open

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def three_talks() -> DemoMessenger:
    """Zoe wrote last, then Anna, then Ben."""
    fake = DemoMessenger()
    for ago, (number, name) in enumerate([(1, "Zoe"), (2, "Anna"), (3, "Ben")]):
        fake.put(fake.add_friend(number, name), f"hello from {name}", ago_ms=(ago + 1) * 60_000)
    return fake


async def chats(open_screen: Open, fake: DemoMessenger | None = None) -> Screen:
    screen = await open_screen(fake or three_talks())
    screen.app._session.now = lambda: screen.fake.now
    await screen.key(Qt.Key.Key_1, CTRL)
    return screen


def names(screen: Screen) -> list[str]:
    return [row.name for row in screen.app.chats.model.rows]


def row_of(screen: Screen, name: str) -> ChatRow:
    rows = [*screen.app.chats.model.rows, *screen.app.chats.archive.rows]
    return next(row for row in rows if row.name == name)


def who_is(screen: Screen, name: str) -> UserId:
    return next(friend.user_id for friend in screen.fake.friends() if friend.name == name)


async def choose(screen: Screen, name: str, entry: str) -> None:
    """An entry of the menu that a right click on a row opens."""
    await screen.click(row_of(screen, name).spoken, Qt.MouseButton.RightButton)
    await screen.click(entry)


async def test_pinned_ones_stay_on_top_in_their_order(open_screen: Open) -> None:
    screen = await chats(open_screen)
    await choose(screen, "Ben", "Pin to the top")
    screen.fake.now += 1
    await choose(screen, "Anna", "Pin to the top")
    assert names(screen) == ["Ben", "Anna", "Zoe"]
    screen.fake.receive(who_is(screen, "Zoe"), "ping")
    await screen.until(lambda: row_of(screen, "Zoe").unread == 1)
    assert names(screen) == ["Ben", "Anna", "Zoe"]
    assert row_of(screen, "Ben").spoken.endswith(", pinned")
    await choose(screen, "Ben", "Unpin")
    assert names(screen) == ["Anna", "Zoe", "Ben"]


async def test_what_was_set_is_there_at_the_next_start(open_screen: Open) -> None:
    screen = await chats(open_screen)
    await choose(screen, "Ben", "Pin to the top")
    await choose(screen, "Zoe", "Archive")
    await screen.until(lambda: len(screen.fake.settings) >= 2)
    again = await chats(open_screen, screen.fake)
    assert names(again) == ["Ben", "Anna"]
    assert again.hears("Archived, 1 conversation")


@pytest.mark.parametrize(
    ("entry", "hours"), [("Mute for 1 hour", 1), ("Mute for 8 hours", 8), ("Mute forever", 10_000)]
)
async def test_muting_and_its_end(open_screen: Open, entry: str, hours: int) -> None:
    screen = await chats(open_screen)
    zoe = who_is(screen, "Zoe")
    await choose(screen, "Zoe", entry)
    assert screen.app.chats.is_muted(zoe)
    screen.fake.receive(zoe, "psst")
    await screen.until(lambda: row_of(screen, "Zoe").unread == 1)
    assert row_of(screen, "Zoe").muted
    assert screen.app.chats.unread == 0
    screen.fake.now += hours * HOUR_MS - 1
    assert screen.app.chats.is_muted(zoe)
    screen.fake.now += 1
    assert screen.app.chats.is_muted(zoe) == (hours == 10_000)


async def test_unmuting(open_screen: Open) -> None:
    screen = await chats(open_screen)
    await choose(screen, "Zoe", "Mute forever")
    await choose(screen, "Zoe", "Unmute")
    assert not screen.app.chats.is_muted(who_is(screen, "Zoe"))


async def test_marked_as_unread_until_it_is_opened(open_screen: Open) -> None:
    screen = await chats(open_screen)
    await choose(screen, "Anna", "Mark as unread")
    assert screen.hears("Chats, 1 unread")
    assert row_of(screen, "Anna").spoken.endswith(", unread")
    await choose(screen, "Anna", "Mark as read")
    assert screen.app.chats.unread == 0
    await choose(screen, "Anna", "Mark as unread")
    await screen.click("Anna, ")
    await screen.until(lambda: screen.app.chats.unread == 0)


async def test_marking_as_read_without_opening(open_screen: Open) -> None:
    screen = await chats(open_screen)
    screen.fake.receive(who_is(screen, "Zoe"), "news")
    await screen.until(lambda: row_of(screen, "Zoe").unread == 1)
    await choose(screen, "Zoe", "Mark as read")
    await screen.until(lambda: row_of(screen, "Zoe").unread == 0)
    assert screen.app.conversation.key == ""


async def test_the_archive_and_the_way_back(open_screen: Open) -> None:
    screen = await chats(open_screen)
    await choose(screen, "Zoe", "Archive")
    assert names(screen) == ["Anna", "Ben"]
    await screen.click("Archived, 1 conversation")
    assert screen.hears("Archived chats")
    assert screen.hears("Zoe, online")
    assert not screen.hears("Anna, online")
    await screen.key(Qt.Key.Key_Escape)
    assert screen.hears("Anna, online")
    screen.fake.receive(who_is(screen, "Zoe"), "I am back")
    await screen.until(lambda: names(screen) == ["Zoe", "Anna", "Ben"])


async def test_a_muted_one_stays_in_the_archive(open_screen: Open) -> None:
    screen = await chats(open_screen)
    await choose(screen, "Zoe", "Mute forever")
    await choose(screen, "Zoe", "Archive")
    screen.fake.receive(who_is(screen, "Zoe"), "psst")
    await screen.until(lambda: screen.app.chats.archivedUnread == 1)
    assert names(screen) == ["Anna", "Ben"]
    await screen.click("Archived, 1 conversation")
    await choose(screen, "Zoe", "Bring back from the archive")
    assert names(screen) == ["Zoe", "Anna", "Ben"]
    assert not screen.hears("Back to all chats")


async def test_deleting_asks_first_and_takes_it_off_the_list(open_screen: Open) -> None:
    screen = await chats(open_screen)
    zoe = who_is(screen, "Zoe")
    await screen.click("Zoe, ")
    await choose(screen, "Zoe", "Delete chat…")
    assert screen.hears("Delete this chat?")
    assert ("clear_conversation", zoe) not in screen.fake.calls
    await screen.click("Delete")
    await screen.until(lambda: ("clear_conversation", zoe) in screen.fake.calls)
    await screen.until(lambda: names(screen) == ["Anna", "Ben"])
    assert screen.app.conversation.key == ""
    screen.fake.receive(zoe, "hello again")
    await screen.until(lambda: names(screen) == ["Zoe", "Anna", "Ben"])


async def test_a_cancelled_deletion_deletes_nothing(open_screen: Open) -> None:
    screen = await chats(open_screen)
    await screen.key(Qt.Key.Key_Delete)
    await screen.until(lambda: screen.hears("Delete this chat?"))
    await screen.key(Qt.Key.Key_Return)
    await screen.until(lambda: not screen.hears("Delete this chat?"))
    assert len(names(screen)) == 3


@pytest.mark.parametrize("keys", [(Qt.Key.Key_Menu,), (Qt.Key.Key_F10, SHIFT)])
async def test_the_menu_by_keyboard_alone(open_screen: Open, keys: tuple[Qt.Key, ...]) -> None:
    screen = await chats(open_screen)
    await screen.key(Qt.Key.Key_Down)
    await screen.key(*keys)
    await screen.until(lambda: screen.hears("Pin to the top"))
    await screen.key(Qt.Key.Key_Return)
    await screen.until(lambda: row_of(screen, "Anna").pinned)


async def test_the_menu_by_a_long_press(open_screen: Open) -> None:
    screen = await chats(open_screen)
    row = screen.named("Zoe, ")
    row.pressAndHold.emit()
    await screen.until(lambda: screen.hears("Pin to the top"))
    assert screen.app.conversation.key == ""


@pytest.mark.parametrize(
    ("further", "back"),
    [
        ((Qt.Key.Key_Tab, CTRL), (Qt.Key.Key_Backtab, CTRL | SHIFT)),
        ((Qt.Key.Key_Down, ALT), (Qt.Key.Key_Up, ALT)),
    ],
)
async def test_conversations_are_switched_by_keyboard(
    open_screen: Open, further: tuple[Qt.Key, Qt.KeyboardModifier], back: tuple[Qt.Key, Qt.KeyboardModifier]
) -> None:
    screen = await chats(open_screen)
    for name in ("Zoe", "Anna", "Ben", "Zoe"):
        await screen.key(*further)
        await screen.until(lambda name=name: screen.app.conversation.name == name)
    await screen.key(*back)
    await screen.until(lambda: screen.app.conversation.name == "Ben")


async def test_a_row_says_that_somebody_is_typing(open_screen: Open) -> None:
    screen = await chats(open_screen)
    zoe = who_is(screen, "Zoe")
    screen.fake.types(zoe)
    await screen.until(lambda: "typing…" in screen.texts())
    screen.fake.types(zoe, False)
    await screen.until(lambda: "typing…" not in screen.texts())
    screen.fake.types(zoe)
    await screen.until(lambda: "typing…" in screen.texts())
    screen.fake.receive(zoe, "done")
    await screen.until(lambda: "done" in screen.texts())
    screen.fake.types(zoe)
    await screen.until(lambda: "typing…" in screen.texts())
    screen.fake.emit(PresenceChanged(zoe, Presence.OFFLINE, ""))
    await screen.until(lambda: "typing…" not in screen.texts())


async def test_a_row_follows_the_last_message(open_screen: Open) -> None:
    screen = await chats(open_screen)
    zoe = who_is(screen, "Zoe")
    message = screen.fake.put(zoe, "first", mine=True, state=MessageState.QUEUED)
    await screen.app.chats.load()
    for state in (MessageState.QUEUED, MessageState.SENT, MessageState.DELIVERED, MessageState.READ):
        screen.fake.advance(message, state)
        await screen.until(lambda state=state: row_of(screen, "Zoe").mark == state.value)
    await screen.fake.edit(message.message_id, "second")
    await screen.until(lambda: row_of(screen, "Zoe").preview == "second (edited)")
    await screen.fake.delete(message.message_id)
    await screen.until(lambda: row_of(screen, "Zoe").preview == "Message deleted")
    assert (row_of(screen, "Zoe").prefix, row_of(screen, "Zoe").mark) == ("", "")


@pytest.mark.parametrize(
    ("kind", "seconds", "words"),
    [
        ("line:timer", 604_800, "Messages disappear after 1 week"),
        ("line:timer", 7_200, "Messages disappear after 2 hours"),
        ("line:timer", 0, "Messages no longer disappear"),
        ("line:friend", 0, "You are friends now"),
        ("line:key", 0, "The safety number changed"),
    ],
)
async def test_a_system_line_in_words(open_screen: Open, kind: str, seconds: int, words: str) -> None:
    screen = await chats(open_screen)
    line = screen.fake.put(who_is(screen, "Ben"), "", mine=True, kind=kind, expires_in_s=seconds)
    screen.fake.emit(LineAdded(line))
    await screen.until(lambda: row_of(screen, "Ben").preview == words)
    assert row_of(screen, "Ben").mark == ""
    assert names(screen)[0] == "Ben"


async def test_a_right_click_opens_no_conversation(open_screen: Open) -> None:
    screen = await chats(open_screen)
    row = screen.named("Zoe, ")
    await screen.click_at(row.mapToScene(QPointF(20, 20)).toPoint(), Qt.MouseButton.RightButton)
    assert screen.hears("Mute for 1 hour")
    assert screen.app.conversation.key == ""


# How a row looks


def delegate(screen: Screen, name: str) -> QQuickItem:
    return next(row for row in screen.of_type("ChatDelegate") if row.property("name") == name)


def label(screen: Screen, row: QQuickItem, text: str) -> QQuickItem:
    """A text of a row."""
    shown = [item for item in screen.items(row) if item.inherits("QQuickText")]
    return next(item for item in shown if item.property("text") == text)


def middle(item: QQuickItem, row: QQuickItem) -> QPointF:
    """Where the middle of something stands in its row."""
    return item.mapToItem(row, QPointF(item.width() / 2, item.height() / 2))


async def test_look_alikes_are_told_apart_and_neither_name_is_cut(screen: Screen) -> None:
    await screen.key(Qt.Key.Key_1, CTRL)
    for name, key_name in (("Bob Keller", "quiet otter"), ("bob keller", "stormy anvil")):
        row = delegate(screen, name)
        labels = [label(screen, row, text) for text in (name, key_name)]
        assert not any(text.property("truncated") for text in labels)
        assert labels[0].mapToItem(row, QPointF(0, 0)).x() == labels[1].mapToItem(row, QPointF(0, 0)).x()


async def test_a_friend_with_a_new_key_is_marked(open_screen: Open) -> None:
    fake = three_talks()
    anna = fake.known[user(2)]
    screen = await chats(open_screen, fake)
    assert "alert" not in icons(screen, "Anna")
    fake.known[anna.user_id] = replace(anna, has_new_key=True)
    fake.emit(FriendChanged(anna.user_id, "Anna", "key_changed"))
    await screen.until(lambda: "alert" in icons(screen, "Anna"))
    assert screen.hears("Anna, has a new key, online")
    assert "alert" not in icons(screen, "Ben")
    await fake.accept_key(anna.user_id)
    await screen.until(lambda: "alert" not in icons(screen, "Anna"))


def icons(screen: Screen, name: str) -> set[str]:
    """The icons in a row."""
    items = [item for item in screen.items(delegate(screen, name)) if kind(item).startswith("Icon_QML")]
    return {item.property("name") for item in items}


async def test_every_row_has_its_lines_at_the_same_height(open_screen: Open) -> None:
    fake = three_talks()
    fake.put(fake.add_friend(4, "陈晓雨"), "hello from afar")
    screen = await chats(open_screen, fake)
    screen.fake.put(who_is(screen, "Zoe"), "mine", mine=True, state=MessageState.READ)
    await screen.app.chats.load()
    screen.fake.receive(who_is(screen, "Ben"), "news")
    await screen.until(lambda: row_of(screen, "Ben").unread == 1)
    await choose(screen, "Anna", "Mark as unread")
    rows = {name: delegate(screen, name) for name in ("Zoe", "Anna", "Ben", "陈晓雨")}
    assert len({middle(label(screen, row, name), row).y() for name, row in rows.items()}) == 1
    previews = {row_of(screen, name).preview: row for name, row in rows.items()}
    assert len({middle(label(screen, row, text), row).y() for text, row in previews.items()}) == 1
    dot, count = (
        next(item for item in screen.items(rows[name]) if kind(item).startswith("Badge_QML"))
        for name in ("Anna", "Ben")
    )
    assert middle(dot, rows["Anna"]) == middle(count, rows["Ben"])
