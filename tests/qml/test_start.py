"""First run, unlocking, and reasons not to start."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt, QUrl
from PySide6.QtQuick import QQuickItem

from app.bridge import wording
from app.demo.service import DemoMessenger
from core.errors import DamagedProfile, ForeignFile, NewerProfile, ProfileInUse, StorageFull, WrongPassphrase
from core.protocol.identity import Identity
from core.service.config import ProfileStatus, Protection
from core.service.model import Visibility
from tests.fakes.window import Screen
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


async def test_the_first_answer_to_a_failure_stands_first(open_screen: Open) -> None:
    screen = await open_screen(DemoMessenger(), ProfileInUse("Another Parley has it open."))
    places = {name: screen.named(name).mapToScene(QPointF(0, 0)).y() for name in ("Try again", "Quit")}
    assert places["Try again"] < places["Quit"]
    assert screen.named("Try again").width() == screen.named("Quit").width()


async def test_the_words_of_a_plain_button_stand_at_the_edge(open_screen: Open) -> None:
    screen = await open_screen(DemoMessenger(), status=ProfileStatus.ABSENT)
    name, restore, colour = (
        screen.named(each) for each in ("Your name", "Restore a backup", "Another colour")
    )
    words = next(item for item in screen.items(restore) if item.inherits("QQuickRow"))
    assert left(words) == left(name)
    avatar = screen.of_type("Avatar")[0]
    middle = (left(avatar) + left(colour) + colour.width() - colour.property("rightPadding")) / 2
    assert abs(middle - screen.root.width() / 2) <= 1


def left(item: QQuickItem) -> float:
    return item.mapToScene(QPointF(0, 0)).x()


async def test_the_steps_can_be_skipped(open_screen: Open) -> None:
    screen = await open_screen(DemoMessenger(), status=ProfileStatus.ABSENT)
    await screen.click("Skip: start with the usual settings")
    await screen.until(lambda: screen.app.ready)
    config = screen.opener.configs[0]
    assert (config.name, config.protection, config.visibility) == (
        "Mira Okafor",
        Protection.KEYRING,
        Visibility.EVERYONE,
    )


async def restore_page(open_screen: Open, file: Path) -> Screen:
    screen = await open_screen(DemoMessenger(), status=ProfileStatus.ABSENT)
    await screen.click("Restore a backup")
    page = screen.of_type("RestorePage")[0]
    page.take(QUrl.fromLocalFile(str(file)))
    await screen.settle()
    assert screen.hears("Backup file: mira ☂.parley")
    await screen.write("open sesame")
    return screen


async def test_a_backup_is_restored_and_opened(open_screen: Open, tmp_path: Path) -> None:
    file = tmp_path / "mira ☂.parley"
    screen = await restore_page(open_screen, file)
    await screen.key(ENTER)
    await screen.until(lambda: screen.app.ready)
    path, passphrase, config = screen.restorer.calls[0]
    assert (path, passphrase) == (file, "open sesame")
    assert (config.protection, config.passphrase) == (Protection.KEYRING, None)
    assert screen.opener.configs == [config]


async def test_a_restored_profile_may_keep_the_passphrase(open_screen: Open, tmp_path: Path) -> None:
    screen = await restore_page(open_screen, tmp_path / "mira ☂.parley")
    await screen.click("Use this passphrase here too")
    await screen.click("Restore")
    await screen.until(lambda: screen.app.ready)
    config = screen.opener.configs[0]
    assert (config.protection, config.passphrase) == (Protection.PASSPHRASE, "open sesame")


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (WrongPassphrase("no"), "This passphrase does not open the backup. Please try again."),
        (DamagedProfile("The backup is damaged."), "The backup is damaged."),
        (PermissionError("may not read"), "may not read"),
    ],
)
async def test_a_backup_that_cannot_be_restored_says_why(
    open_screen: Open, tmp_path: Path, error: Exception, told: str
) -> None:
    screen = await restore_page(open_screen, tmp_path / "mira ☂.parley")
    screen.restorer.errors.append(error)
    await screen.key(ENTER)
    await screen.until(lambda: screen.hears(told))
    assert not screen.opener.configs
    await screen.click("Restore")
    await screen.until(lambda: screen.app.ready)


async def test_back_from_restoring(open_screen: Open, tmp_path: Path) -> None:
    screen = await restore_page(open_screen, tmp_path / "mira ☂.parley")
    await screen.click("Back")
    await screen.until(lambda: screen.hears("Welcome to Parley"))


async def test_the_picture_s_colour_is_that_of_the_new_identity(open_screen: Open) -> None:
    screen = await open_screen(DemoMessenger(), status=ProfileStatus.ABSENT)
    before = screen.app.start.colour
    await screen.click("Another colour")
    await screen.until(lambda: screen.app.start.colour != before)
    chosen = screen.app.start.colour
    await screen.click("Skip: start with the usual settings")
    await screen.until(lambda: screen.app.ready)
    secret = screen.opener.configs[0].identity
    assert secret is not None
    assert wording.colour_index(Identity.from_bytes(secret).user_id) == chosen
