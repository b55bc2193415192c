"""First run, unlocking, and reasons not to start."""

import pytest
from PySide6.QtCore import Qt

from app.demo.service import DemoMessenger
from core.errors import DamagedProfile, ForeignFile, NewerProfile, ProfileInUse, StorageFull, WrongPassphrase
from core.service.config import ProfileStatus, Protection
from core.service.model import Visibility
from tests.qml.conftest import Open

ENTER = Qt.Key.Key_Return


async def test_three_times_enter_is_a_sensible_first_run(open_screen: Open) -> None:
    screen = await open_screen(DemoMessenger(), status=ProfileStatus.ABSENT)
    assert screen.hears("Welcome to Parley")
    for _ in range(3):
        await screen.key(ENTER)
    await screen.until(lambda: screen.app.ready)
    config = screen.opener.configs[0]
    assert (config.name, config.protection, config.passphrase, config.visibility) == (
        "Mira Okafor",
        Protection.KEYRING,
        None,
        Visibility.EVERYONE,
    )
    await screen.settle()
    assert screen.hears("Nobody here yet")


async def test_a_passphrase_is_asked_for_twice_and_invisibility_is_kept(open_screen: Open) -> None:
    screen = await open_screen(DemoMessenger(), status=ProfileStatus.ABSENT)
    await screen.key(ENTER)
    await screen.click("Use a passphrase")
    await screen.write("correct horse")
    await screen.key(ENTER)
    await screen.write("correct hor")
    await screen.key(ENTER)
    assert screen.hears("The two passphrases differ.")
    await screen.write("se")
    await screen.key(ENTER)
    await screen.click("Nobody")
    await screen.click("Start")
    await screen.until(lambda: screen.app.ready)
    config = screen.opener.configs[0]
    assert (config.protection, config.passphrase, config.visibility) == (
        Protection.PASSPHRASE,
        "correct horse",
        Visibility.NOBODY,
    )


async def test_a_profile_needs_a_name(open_screen: Open) -> None:
    screen = await open_screen(DemoMessenger(), status=ProfileStatus.ABSENT)
    await screen.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    await screen.write("   ")
    await screen.key(ENTER)
    assert screen.hears("Please enter a name.")
    assert screen.hears("Step 1 of 3")


async def test_unlocking_says_when_the_passphrase_is_wrong(open_screen: Open) -> None:
    screen = await open_screen(DemoMessenger(), WrongPassphrase("no"), status=ProfileStatus.NEEDS_PASSPHRASE)
    await screen.write("wrong")
    await screen.key(ENTER)
    await screen.until(lambda: screen.hears("This passphrase does not open the profile. Please try again."))
    await screen.write("right")
    await screen.key(ENTER)
    await screen.until(lambda: screen.app.ready)
    assert [config.passphrase for config in screen.opener.configs] == ["wrong", "right"]


@pytest.mark.parametrize(
    ("error", "title"),
    [
        (ProfileInUse("Another Parley has it open."), "Parley is already running"),
        (DamagedProfile("The database is damaged."), "The profile is damaged"),
        (NewerProfile("Install a newer one."), "The profile needs a newer Parley"),
        (ForeignFile("Choose another folder."), "This folder holds something else"),
        (StorageFull("Make room."), "The disk is full"),
        (PermissionError("may not read"), "Parley cannot start"),
    ],
)
async def test_a_profile_that_cannot_be_opened_says_why(
    open_screen: Open, error: Exception, title: str
) -> None:
    screen = await open_screen(DemoMessenger(), error)
    assert {title, str(error)} <= screen.texts()
    await screen.key(ENTER)
    await screen.until(lambda: screen.app.ready)
