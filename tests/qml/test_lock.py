"""While the window is locked nothing of the profile can be seen, heard or done."""

from PySide6.QtCore import Q_ARG, QMetaObject, Qt

from app.demo.history import lively_messenger
from app.demo.service import DemoMessenger
from core.service.events import Notice
from tests.fakes.window import Screen
from tests.qml.auditing import audit_hands
from tests.qml.conftest import Open

CTRL = Qt.KeyboardModifier.ControlModifier


async def protected(open_screen: Open) -> Screen:
    fake = lively_messenger()
    fake.passphrase = "open sesame"
    screen = await open_screen(fake)
    screen.app.conversation.open(fake.friends()[0].user_id.hex())
    await screen.settle()
    return screen


def everything(screen: Screen) -> str:
    """All that is drawn, told to a screen reader, or stands in the title."""
    heard = {spoken.name for spoken in screen.spoken()}
    return " ".join({screen.root.title(), *screen.texts(), *heard})


async def test_the_lock_hides_everything_and_the_passphrase_brings_it_back(open_screen: Open) -> None:
    screen = await protected(open_screen)
    assert "Alice" in everything(screen)
    await screen.key(Qt.Key.Key_L, CTRL)
    await screen.until(lambda: screen.hears("Parley is locked"))
    theme = screen.window.engine.singletonInstance("Parley.Theme", "Theme")
    assert screen.root.color() == theme.property("surface")
    shown = everything(screen)
    assert not any(friend.name in shown for friend in screen.fake.friends())
    assert "Mira" not in shown
    assert screen.root.title() == "Parley"
    await audit_hands(screen)
    screen.named("Passphrase").forceActiveFocus()
    await screen.write("open sesame")
    await screen.key(Qt.Key.Key_Return)
    await screen.until(lambda: screen.hears("Message to Alice Martin"))


async def test_open_dialogs_and_menus_are_hidden_too(open_screen: Open) -> None:
    screen = await protected(open_screen)
    sheets = screen.of_type("Sheets")[0]
    alice = screen.fake.friends()[0].user_id.hex()
    assert QMetaObject.invokeMethod(sheets, "showPerson", Q_ARG("QString", alice))
    await screen.until(lambda: screen.hears("Key name: copper lantern"))
    screen.app.lock.lock()
    await screen.until(lambda: screen.hears("Parley is locked"))
    await screen.settle()
    assert "copper lantern" not in everything(screen)
    await screen.write("open sesame")
    await screen.key(Qt.Key.Key_Return)
    await screen.until(lambda: screen.hears("Message to Alice Martin"))


async def test_notices_wait_behind_the_lock(open_screen: Open) -> None:
    screen = await protected(open_screen)
    screen.app.lock.lock()
    screen.fake.emit(Notice("error", "x", "Alice Martin is away."))
    await screen.until(lambda: screen.app.notices.text)
    await screen.settle()
    assert "Alice" not in everything(screen)


async def test_messages_go_on_arriving_and_are_not_seen(open_screen: Open) -> None:
    screen = await protected(open_screen)
    alice = screen.fake.friends()[0].user_id
    screen.app.lock.lock()
    screen.fake.receive(alice, "are you there?")
    await screen.until(lambda: screen.app.chats.summary(alice).unread == 1)
    await screen.settle()
    assert screen.fake.unread[alice] == 1
    assert screen.root.title() == "Parley"


async def test_a_wrong_passphrase_is_said_and_makes_one_wait(open_screen: Open) -> None:
    screen = await protected(open_screen)
    screen.app._session.now = lambda: screen.fake.now
    screen.app.lock.lock()
    await screen.settle()
    await screen.write("wrong")
    await screen.key(Qt.Key.Key_Return)
    await screen.until(lambda: screen.hears("This is not the passphrase. Please try again."))
    assert screen.hears("Try again in 1 second")
    await screen.write("open sesame")
    await screen.key(Qt.Key.Key_Return)
    await screen.settle()
    assert screen.app.lock.locked
    screen.fake.now += 1_000
    await screen.key(Qt.Key.Key_Return)
    await screen.until(lambda: not screen.app.lock.locked)


async def test_shortcuts_do_nothing_behind_the_lock(open_screen: Open) -> None:
    screen = await protected(open_screen)
    screen.app.lock.lock()
    await screen.settle()
    key = screen.app.conversation.key
    for shortcut in (Qt.Key.Key_K, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_L, Qt.Key.Key_Tab):
        await screen.key(shortcut, CTRL)
    await screen.key(Qt.Key.Key_Escape)
    assert screen.app.conversation.key == key
    assert screen.hears("Parley is locked")


async def test_without_a_passphrase_the_lock_explains_itself(open_screen: Open) -> None:
    screen = await open_screen(DemoMessenger())
    await screen.click("Mira Okafor, your status is online")
    await screen.click("Lock")
    await screen.until(lambda: screen.hears("Locking needs a passphrase"))
    await screen.click("Open settings")
    await screen.until(lambda: screen.hears("Set a passphrase"))
