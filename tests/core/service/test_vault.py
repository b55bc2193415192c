"""Where the key of a running profile is kept, and the window's question for the passphrase."""

import asyncio
import logging
import threading
from pathlib import Path

import keyring
import pytest

from core.errors import CommandError, WrongPassphrase
from core.service import vault
from core.service.config import Config, ProfileStatus, Protection
from core.service.events import Notice, ProfileChanged
from core.service.messenger import Messenger
from core.service.opening import profile_status
from tests.core.service.people import People, Person
from tests.core.storage.samples import FakeKeyring

OLD, NEW = "the old passphrase", "the new passphrase"


@pytest.fixture
def backend(monkeypatch: pytest.MonkeyPatch) -> FakeKeyring:
    """The system's keyring for this test."""
    backend = FakeKeyring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
    return backend


async def alice(people: People) -> Person:
    return await people.start("Alice", protection=Protection.PASSPHRASE, passphrase=OLD, keyring=True)


async def opens(home: Path, passphrase: str | None) -> bool:
    config = Config(home, passphrase=passphrase, interfaces=("lo",), discovery=False)
    try:
        messenger = await Messenger.open(config)
    except WrongPassphrase:
        return False
    await messenger.stop()
    return True


async def test_the_protection_changes_to_every_way_and_back(tmp_path: Path, backend: FakeKeyring) -> None:
    async with People(tmp_path) as people:
        person = await alice(people)
        messenger, home = person.messenger, tmp_path / "Alice"
        assert messenger.protection is Protection.PASSPHRASE
        ways = [
            Protection.KEYRING,
            Protection.FILE,
            Protection.PASSPHRASE,
            Protection.FILE,
            Protection.KEYRING,
        ]
        for wanted in ways:
            person.events.clear()
            await messenger.set_protection(wanted, NEW if wanted is Protection.PASSPHRASE else None)
            assert messenger.protection is wanted
            assert person.events == [ProfileChanged()]
            needs_one = wanted is Protection.PASSPHRASE
            assert (profile_status(home) is ProfileStatus.NEEDS_PASSPHRASE) == needs_one
            assert bool(backend.secrets) == (wanted is Protection.KEYRING)
            assert await messenger.check_passphrase(NEW) == needs_one
        await messenger.stop()
        assert await opens(home, None)


async def test_a_new_passphrase_counts_at_once_and_the_old_no_more(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        messenger = (await alice(people)).messenger
        assert [await messenger.check_passphrase(text) for text in (OLD, NEW, "")] == [True, False, False]
        await messenger.set_protection(Protection.PASSPHRASE, NEW)
        assert [await messenger.check_passphrase(text) for text in (OLD, NEW, "")] == [False, True, False]
        await messenger.stop()
        assert [await opens(tmp_path / "Alice", text) for text in (OLD, NEW)] == [False, True]


@pytest.mark.parametrize(
    ("wanted", "passphrase", "code"),
    [
        (Protection.PASSPHRASE, None, "bad_argument"),
        (Protection.PASSPHRASE, "7 chars", "bad_argument"),
        (Protection.AUTO, NEW, "bad_argument"),
        (Protection.KEYRING, None, "not_available"),
    ],
)
async def test_what_cannot_be_done_is_said_and_changes_nothing(
    tmp_path: Path, backend: FakeKeyring, wanted: Protection, passphrase: str | None, code: str
) -> None:
    backend._fails = True
    async with People(tmp_path) as people:
        person = await alice(people)
        person.events.clear()
        with pytest.raises(CommandError) as refused:
            await person.messenger.set_protection(wanted, passphrase)
        assert refused.value.code == code
        assert (person.messenger.protection, person.events) == (Protection.PASSPHRASE, [])
        assert await person.messenger.check_passphrase(OLD)


async def test_one_guess_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    two = threading.Barrier(2)
    met: list[bool] = []

    def guess(*_: object, **__: object) -> None:
        try:
            two.wait(0.05)
            met.append(True)
        except threading.BrokenBarrierError:
            met.append(False)
        raise WrongPassphrase("no")

    async with People(tmp_path) as people:
        messenger = (await alice(people)).messenger
        monkeypatch.setattr(vault, "unlock", guess)
        guesses = [messenger.check_passphrase(str(number)) for number in range(8)]
        assert await asyncio.gather(*guesses) == met == [False] * 8


async def test_no_passphrase_is_logged_or_shown(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "core")
    async with People(tmp_path) as people:
        messenger = (await alice(people)).messenger
        await messenger.set_protection(Protection.PASSPHRASE, NEW)
        await messenger.check_passphrase(OLD)
        with pytest.raises(CommandError) as refused:
            await messenger.set_protection(Protection.PASSPHRASE, "secret")
    told = caplog.text + repr(refused.value) + repr(messenger._vault) + repr(vars(messenger._vault))
    assert not any(secret in told for secret in (OLD, NEW, "secret"))


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("OneDrive - Company/chat", "OneDrive"),
        ("Library/Mobile Documents/x", "iCloud"),
        ("Dropbox", "Dropbox"),
        ("my dropboxes", None),
        ("chat", None),
    ],
)
async def test_a_profile_in_a_folder_that_is_copied_elsewhere_is_warned_of(
    tmp_path: Path, folder: str, service: str | None
) -> None:
    async with People(tmp_path) as people:
        alice = await people.start("Alice", home=tmp_path / folder)
        notices = [
            event for event in alice.events if isinstance(event, Notice) and event.code == "sync_folder"
        ]
        assert [service in notice.text for notice in notices] == ([True] if service else [])
