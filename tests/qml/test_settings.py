"""The settings: every page opens by mouse and by keyboard, every switch does what it says."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication

from core.errors import CommandError
from core.service.config import Protection
from core.service.model import Address, NetworkSettings, Privacy, Visibility
from tests.fakes.window import Screen
from tests.qml.conftest import Open

CTRL = Qt.KeyboardModifier.ControlModifier


async def page(screen: Screen, name: str) -> None:
    await screen.click("Settings")
    await screen.click(name)
    await screen.settle()


async def toggle(screen: Screen, name: str) -> None:
    """Flips a switch that may lie below the fold."""
    screen.named(name).toggle()
    screen.named(name).toggled.emit()
    await screen.settle()


async def test_settings_take_effect(screen: Screen) -> None:
    await screen.click("Settings")
    await screen.click("Theme: Dark")
    await screen.click("Accent: Violet")
    await screen.click("Text size: Large")
    settings = screen.app.settings
    assert (settings.theme, settings.accent, settings.textScale) == ("dark", "violet", 115)
    theme = screen.window.engine.singletonInstance("Parley.Theme", "Theme")
    assert theme.property("dark")
    assert theme.property("bodySize") == 16
    await screen.key(Qt.Key.Key_Escape)
    await screen.until(lambda: not screen.hears("Theme: Dark"))
    assert screen.preferences.text("theme", "") == "dark"


async def test_the_name_and_who_sees_it(screen: Screen) -> None:
    await screen.click("Settings")
    await screen.click("Your name")
    await screen.key(Qt.Key.Key_A, CTRL)
    await screen.write("Mira O.")
    await screen.key(Qt.Key.Key_Return)
    await screen.until(lambda: screen.fake.me.name == "Mira O.")
    await screen.click("Privacy")
    await screen.click("Nobody can see me")
    await screen.until(lambda: screen.fake.me.visibility is Visibility.NOBODY)


async def test_the_pages_by_keyboard_alone(screen: Screen) -> None:
    await screen.click("Settings")
    for _ in range(20):
        await screen.key(Qt.Key.Key_Tab)
        if screen.focused() in screen.of_type("PageTab"):
            break
    await screen.key(Qt.Key.Key_Down)
    await screen.until(lambda: screen.hears("Show notifications"))
    await screen.key(Qt.Key.Key_Down)
    await screen.until(lambda: screen.hears("Read receipts"))


async def test_on_a_narrow_window_the_list_comes_first(open_screen: Open) -> None:
    screen = await open_screen(size=(400, 640))
    await screen.click("Settings")
    assert not screen.hears("Your name")
    await screen.click("Storage")
    await screen.until(lambda: screen.hears("Back up now"))
    await screen.click("Back to the list")
    await screen.until(lambda: not screen.hears("Back up now"))
    await screen.click("About")
    await screen.until(lambda: screen.hears("Parley 0."))


async def test_the_language_changes_at_once(screen: Screen) -> None:
    await screen.click("Settings")
    await screen.click("Language: Same as the system")
    await screen.click("Deutsch")
    assert screen.preferences.text("language", "") == "de"
    await screen.key(Qt.Key.Key_Up)
    assert screen.app.settings.language == "en"


async def test_whether_enter_sends(screen: Screen) -> None:
    await page(screen, "General")
    for chosen, sends in (("no", False), ("yes", True)):
        await toggle(screen, "Enter sends the message")
        assert screen.preferences.text("enter_sends", "") == chosen
        assert screen.app.composer.enterSends is sends


async def test_what_friends_are_told(screen: Screen) -> None:
    await page(screen, "Privacy")
    for name in ("Read receipts", "Typing", "Last seen"):
        await toggle(screen, name)
    await screen.until(lambda: screen.fake.privacy == Privacy(False, False, False))
    await toggle(screen, "Typing")
    await screen.until(lambda: screen.fake.privacy == Privacy(False, True, False))


async def test_notifications(screen: Screen) -> None:
    await page(screen, "Notifications")
    for name in ("Play a sound", "Show what the message says", "Show notifications"):
        await toggle(screen, name)
    kept = [screen.preferences.text(key, "") for key in ("notify_sound", "notify_text", "notify")]
    assert kept == ["off", "off", "off"]
    assert not screen.named("Play a sound").isEnabled()


# Network


async def test_an_interface_is_turned_off(screen: Screen) -> None:
    await page(screen, "Network")
    await toggle(screen, "wlan0")
    await screen.until(lambda: screen.fake.network_settings.interfaces_off == ("wlan0",))
    await screen.until(lambda: any("Not used" in text for text in screen.texts()))
    await toggle(screen, "wlan0")
    await screen.until(lambda: screen.fake.network_settings.interfaces_off == ())


async def test_what_an_interface_heard(screen: Screen) -> None:
    await page(screen, "Network")
    heard = "192.168.1.20, fe80::1c2b:3a4d\nPeople found: broadcast 7, multicast 6, mDNS 4"
    assert heard in screen.texts()


@pytest.mark.parametrize("text", ["80", "70000", "abc"])
async def test_a_port_that_is_none(screen: Screen, text: str) -> None:
    await page(screen, "Network")
    screen.app.network.setPort(text)
    await screen.until(lambda: screen.hears("A port is a number from 1024 to 65535."))
    assert screen.fake.network_settings == NetworkSettings()


async def test_a_port_is_chosen_and_given_back(screen: Screen) -> None:
    await page(screen, "Network")
    await screen.click("Port")
    await screen.write("42500")
    await screen.key(Qt.Key.Key_Return)
    await screen.until(lambda: screen.fake.network_settings.port == 42500)
    screen.app.network.setPort("")
    await screen.until(lambda: screen.fake.network_settings.port == 0)


async def test_a_port_that_is_taken(screen: Screen) -> None:
    await page(screen, "Network")
    screen.fake.error = CommandError("not_available", "Port 42500 is in use. Choose another one.")
    screen.app.network.setPort("42500")
    await screen.until(lambda: screen.hears("Port 42500 is in use."))
    assert screen.fake.network_settings.port == 0


async def test_addresses_beyond_the_network(screen: Screen) -> None:
    await page(screen, "Network")
    assert not screen.app.network.addAddress("printer")
    await screen.until(lambda: screen.hears("Enter an address such as"))
    assert screen.app.network.addAddress(" 10.0.9.7 ")
    await screen.until(lambda: screen.fake.network_settings.extra_addresses == (Address("10.0.9.7", 42421),))
    screen.named("Remove 10.0.9.7:42421").clicked.emit()
    await screen.until(lambda: screen.fake.network_settings.extra_addresses == ())


# Security


async def fill(screen: Screen, **fields: str) -> None:
    for name, text in fields.items():
        screen.named(name.replace("_", " ")).setProperty("text", text)
    await screen.settle()


async def test_a_passphrase_is_set_changed_and_removed(screen: Screen) -> None:
    await page(screen, "Security")
    await screen.click("Set a passphrase")
    await fill(screen, New_passphrase="correct horse", The_new_passphrase_again="correct horse")
    await screen.click("Save")
    await screen.until(lambda: screen.fake.protection is Protection.PASSPHRASE)
    await screen.click("Change the passphrase")
    await fill(screen, Current_passphrase="wrong", New_passphrase="battery staple")
    await fill(screen, The_new_passphrase_again="battery staple")
    await screen.click("Save")
    await screen.until(lambda: screen.hears("This is not the current passphrase."))
    await fill(screen, Current_passphrase="correct horse")
    await screen.click("Save")
    await screen.until(lambda: screen.fake.passphrase == "battery staple")
    await screen.click("Remove it")
    await fill(screen, Current_passphrase="battery staple")
    await screen.click("Remove the passphrase")
    await screen.until(lambda: screen.fake.protection is Protection.KEYRING)


@pytest.mark.parametrize(
    ("first", "second", "problem"),
    [
        ("short", "short", "Use at least 8 characters."),
        ("long enough", "other", "The two passphrases differ."),
    ],
)
async def test_a_passphrase_that_will_not_do(screen: Screen, first: str, second: str, problem: str) -> None:
    await page(screen, "Security")
    await screen.click("Set a passphrase")
    await fill(screen, New_passphrase=first, The_new_passphrase_again=second)
    await screen.click("Save")
    await screen.until(lambda: screen.hears(problem))
    assert screen.fake.protection is Protection.KEYRING


async def test_new_keys_are_asked_for_twice(screen: Screen) -> None:
    await page(screen, "Security")
    await screen.click("Make new keys")
    await screen.click("Keep the old ones")
    await screen.click("Make new keys")
    assert ("rotate_identity",) not in screen.fake.calls
    await screen.click("Yes, make new keys")
    await screen.until(lambda: ("rotate_identity",) in screen.fake.calls)


# Storage


async def test_how_long_messages_stay(screen: Screen) -> None:
    await page(screen, "Storage")
    await screen.click("Keep messages: Forever")
    await screen.click("3 months")
    await screen.until(lambda: screen.fake.keep_days == 90)
    await screen.click("Disappearing messages in new conversations: Off")
    await screen.click("After 1 day")
    await screen.until(lambda: screen.fake.default_timer() == 86_400)


async def test_a_backup_is_written_and_checked(screen: Screen, tmp_path: Path) -> None:
    await page(screen, "Storage")
    await screen.click("Back up now")
    await fill(screen, Passphrase_of_the_backup="correct horse", The_passphrase_again="other")
    await screen.click("Choose where")
    await screen.until(lambda: screen.hears("The two passphrases differ."))
    storage = screen.app.storage
    assert storage.nameIn(QUrl.fromLocalFile(str(tmp_path))).fileName().endswith(".parley-backup")
    storage.exportTo(QUrl.fromLocalFile(str(tmp_path / "mine")), "correct horse")
    await screen.until(lambda: screen.hears("The backup mine.parley-backup was written, opened again"))
    assert ("export_backup", tmp_path / "mine.parley-backup", True) in screen.fake.calls
    screen.fake.error = CommandError("bad_argument", "This passphrase does not open the backup.")
    storage.check(QUrl.fromLocalFile(str(tmp_path / "mine.parley-backup")), "wrong")
    await screen.until(lambda: screen.hears("This passphrase does not open the backup."))


# About


async def test_what_parley_is_made_of_is_named_with_its_licence(screen: Screen) -> None:
    await page(screen, "About")
    listed = screen.app.settings.licences.splitlines()
    emoji = ["Unicode CLDR emoji data: Unicode-3.0", "unicode-emoji-json: MIT"]
    for entry in ("zxing-cpp: Apache-2.0", "uvloop: MIT, Apache-2.0", *emoji):
        assert entry in listed
    assert screen.hears("\n".join(listed))


async def test_diagnostics_are_copied_and_tell_nothing_private(screen: Screen) -> None:
    await page(screen, "About")
    screen.app.settings.copyDiagnostics()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Parley 0.")
    assert "Mira" not in text
    assert str(Path.home()) not in text
