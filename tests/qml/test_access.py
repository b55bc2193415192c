"""Every page, dialog and menu is told to a screen reader and is used with the keyboard alone."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Q_ARG, QMetaObject, QObject, Qt

from app.demo.history import lively_messenger
from app.demo.service import DemoMessenger
from core.errors import ProfileInUse, WrongPassphrase
from core.service.config import ProfileStatus
from core.service.events import FriendChanged
from core.service.model import Comparing, UserId
from tests.fakes.window import Screen, kind
from tests.qml.auditing import audit_hands, close_popups
from tests.qml.conftest import Open

CTRL, RIGHT = Qt.KeyboardModifier.ControlModifier, Qt.MouseButton.RightButton
SETTINGS = ("general", "notifications", "privacy", "network", "security", "storage", "about")


def who(screen: Screen, name: str) -> UserId:
    return next(friend.user_id for friend in screen.fake.friends() if friend.name == name)


def thing(screen: Screen, name: str) -> QObject:
    """One of ours, shown or not."""
    return next(
        each for each in screen.root.findChildren(QObject) if kind(each).startswith(f"{name}_QMLTYPE")
    )


async def call(screen: Screen, target: str, method: str, *values: str | bool) -> None:
    given = [Q_ARG("bool" if isinstance(value, bool) else "QString", value) for value in values]
    assert QMetaObject.invokeMethod(thing(screen, target), method, *given)
    await screen.settle()


async def leave(screen: Screen) -> None:
    close_popups(screen)
    await screen.settle()


async def talk_to(screen: Screen, name: str) -> UserId:
    screen.app.conversation.open(who(screen, name).hex())
    await screen.until(lambda: not screen.app.conversation.loading)
    await screen.settle()
    return who(screen, name)


# Before the conversations


async def test_the_first_start(open_screen: Open) -> None:
    screen = await open_screen(DemoMessenger(), status=ProfileStatus.ABSENT)
    page = screen.of_type("WelcomePage")[0]
    for step in range(3):
        page.setProperty("step", step)
        await audit_hands(screen, f"step {step}")
    page.setProperty("protection", "passphrase")
    page.setProperty("step", 1)
    await audit_hands(screen, "passphrase")
    screen.app.start.showRestore()
    await audit_hands(screen, "restore")


async def test_what_stands_before_a_profile(open_screen: Open) -> None:
    screen = await open_screen(DemoMessenger(), status=ProfileStatus.NEEDS_PASSPHRASE)
    await audit_hands(screen, "unlock")
    screen.app.fail(WrongPassphrase("no"))
    await audit_hands(screen, "wrong passphrase")
    screen.app.fail(ProfileInUse("in use"))
    await audit_hands(screen, "failed")


async def test_the_lock(open_screen: Open) -> None:
    fake = lively_messenger()
    fake.passphrase = "open sesame"
    screen = await open_screen(fake)
    screen.app.lock.lock()
    await audit_hands(screen)


# The main page


async def test_the_empty_pages(open_screen: Open) -> None:
    screen = await open_screen(DemoMessenger())
    for tab in (Qt.Key.Key_1, Qt.Key.Key_2):
        await screen.key(tab, CTRL)
        await audit_hands(screen, tab.name)


async def test_the_lists(screen: Screen) -> None:
    chats = screen.app.chats
    await screen.key(Qt.Key.Key_1, CTRL)
    chats.pin(who(screen, "Bob Keller").hex(), True)
    for name in ("Jean-Luc Dubois", "محمد العلي"):
        chats.setArchived(who(screen, name).hex(), True)
    await audit_hands(screen, "chats")
    thing(screen, "ChatList").setProperty("archiveWanted", True)
    await audit_hands(screen, "archive")
    await screen.key(Qt.Key.Key_2, CTRL)
    await audit_hands(screen, "people")
    screen.app.search.setQuery("print")
    await screen.until(lambda: screen.hears("Messages"))
    await audit_hands(screen, "search")
    screen.app.notices.show("error", "The disk is nearly full.")
    await audit_hands(screen, "notice")


async def test_one_pane(open_screen: Open) -> None:
    screen = await open_screen(size=(400, 640))
    await audit_hands(screen, "list")
    await talk_to(screen, "Alice Martin")
    await audit_hands(screen, "conversation")


async def test_the_menus_of_the_lists(screen: Screen) -> None:
    for tab in (Qt.Key.Key_1, Qt.Key.Key_2):
        await screen.key(tab, CTRL)
        await screen.key(Qt.Key.Key_Down)
        await screen.key(Qt.Key.Key_Menu)
        assert screen.of_type("MenuRow")
        await audit_hands(screen, tab.name)
        await leave(screen)
    await screen.click("Mira Okafor, your status is online")
    assert screen.of_type("MenuRow")
    await audit_hands(screen, "status")


# A conversation


async def test_conversations_of_every_kind(screen: Screen) -> None:
    for friend in screen.fake.friends():
        await talk_to(screen, friend.name)
        await audit_hands(screen, friend.name)


async def test_what_a_banner_asks(screen: Screen) -> None:
    alice = await talk_to(screen, "Alice Martin")
    screen.fake.compares(alice, Comparing.ASKED)
    await audit_hands(screen, "asked")
    screen.fake.known[alice] = replace(screen.fake.known[alice], has_new_key=True)
    screen.fake.emit(FriendChanged(alice, "Alice Martin", "key_changed"))
    await audit_hands(screen, "new key")
    await screen.fake.block(alice)
    await audit_hands(screen, "blocked")


async def test_writing(screen: Screen) -> None:
    alice = await talk_to(screen, "Alice Martin")
    theirs, mine = screen.fake.timelines[alice][-3], screen.fake.timelines[alice][-1]
    screen.app.conversation.actions.reply(theirs.message_id.hex())
    await audit_hands(screen, "reply")
    screen.app.conversation.actions.edit(mine.message_id.hex())
    await audit_hands(screen, "edit")
    screen.of_type("ComposerInput")[0].setProperty("text", "ä" * 30_007)
    screen.app.composer.send()
    await audit_hands(screen, "too long")


async def test_searching_in_it(screen: Screen) -> None:
    await talk_to(screen, "Alice Martin")
    screen.app.find.begin()
    screen.app.find.setQuery("shared drive")
    await screen.until(lambda: screen.app.find.count)
    await audit_hands(screen, "find")
    await screen.click("Jump to a date")
    await audit_hands(screen, "calendar")


async def test_the_menus_of_a_conversation(screen: Screen) -> None:
    await talk_to(screen, "Alice Martin")
    await screen.click("More about this conversation")
    await audit_hands(screen, "conversation")
    await leave(screen)
    for message in ("You: Deal, ", "Alice Martin, in reply to It works."):
        await screen.click(message, RIGHT)
        await audit_hands(screen, message)
        await leave(screen)
    screen.of_type("ComposerInput")[0].forceActiveFocus()
    await screen.click("Message to Alice Martin", RIGHT)
    await audit_hands(screen, "text")


async def test_emoji(screen: Screen) -> None:
    await talk_to(screen, "Alice Martin")
    await screen.click("You: Deal, ", RIGHT)
    await screen.click("React")
    await audit_hands(screen, "reactions")
    await screen.click("More emoji")
    await screen.until(lambda: screen.hears("grinning face"))
    await audit_hands(screen, "picker")
    await screen.click("Skin tone")
    await audit_hands(screen, "tones")


async def test_the_dialogs_of_a_conversation(screen: Screen) -> None:
    alice = await talk_to(screen, "Alice Martin")
    key = screen.fake.timelines[alice][-1].message_id.hex()
    timeline, header = screen.of_type("Timeline")[0], screen.of_type("ConversationHeader")[0]
    dialogs: dict[str, Callable[[], object]] = {
        "info": lambda: timeline.infoWanted.emit(key),
        "delete both": lambda: timeline.deleteWanted.emit(key, True, True),
        "delete here": lambda: timeline.deleteWanted.emit(key, True, False),
        "delete for all": lambda: timeline.deleteWanted.emit(key, False, True),
        "link": lambda: timeline.linkChosen.emit("https://printers.example/drivers/p-2250"),
        "timer": header.timerWanted.emit,
    }
    for name, show in dialogs.items():
        show()
        await screen.settle()
        await audit_hands(screen, name)
        await leave(screen)


# The dialogs of the frame


async def test_the_settings(screen: Screen) -> None:
    await screen.fake.block(screen.fake.friends()[-1].user_id)
    for page in SETTINGS:
        await call(screen, "Sheets", "showSettings", page)
        await audit_hands(screen, page)
        await leave(screen)


async def test_the_steps_of_a_setting(screen: Screen) -> None:
    """What a page of the settings opens below a button."""
    steps = {
        "Set a passphrase": "security",
        "Make new keys": "security",
        "Back up now": "storage",
        "Check a backup": "storage",
    }
    for button, page in steps.items():
        await call(screen, "Sheets", "showSettings", page)
        screen.named(button).clicked.emit()
        await audit_hands(screen, button)
        await leave(screen)
    await call(screen, "Sheets", "showSettings", "storage")
    await screen.click("Keep messages: ")
    await audit_hands(screen, "a choice of many")


async def test_the_people_s_dialogs(screen: Screen) -> None:
    alice, request = who(screen, "Alice Martin").hex(), screen.fake.incoming_requests()[0].user_id.hex()
    mover = next(friend.user_id.hex() for friend in screen.fake.friends() if friend.moved_to)
    calls: list[tuple[str, str | bool, ...]] = [
        *[("showAdd", page) for page in ("add", "read", "mine")],
        *[("showPerson", key) for key in (alice, request, mover)],
        ("confirm", alice, "Alice Martin", False),
        ("confirm", alice, "Alice Martin", True),
        ("confirmDelete", alice, "Alice Martin"),
        ("showSafety", request),
    ]
    for name, *values in calls:
        await call(screen, "Sheets", name, *values)
        await audit_hands(screen, f"{name} {values}")
        await leave(screen)


async def test_the_other_dialogs(screen: Screen) -> None:
    for name in ("showStatus", "showProfile", "explainLock", "showShortcuts"):
        await call(screen, "Sheets", name)
        await audit_hands(screen, name)
        await leave(screen)


async def test_every_step_of_verifying(screen: Screen) -> None:
    sofia = who(screen, "Sofía Hernández")
    await call(screen, "Sheets", "showSafety", sofia.hex())
    for step in Comparing:
        screen.fake.compares(sofia, step)
        await screen.settle()
        thing(screen, "VerifySheet").setProperty("way", "emoji")
        await audit_hands(screen, step.value)
    for way in ("digits", "code"):
        thing(screen, "VerifySheet").setProperty("way", way)
        await audit_hands(screen, way)


async def test_a_message_is_one_sentence(screen: Screen) -> None:
    await talk_to(screen, "Alice Martin")
    await screen.until(lambda: screen.hears("You: Deal, "))
    said = [spoken.name for spoken in screen.spoken() if spoken.name.startswith("You: See you at two?")]
    assert said[0].endswith(", sent")
