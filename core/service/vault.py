"""The key of the running profile and the copies under other keys: protection, passphrase, backups."""

import asyncio
import contextlib
from collections.abc import Iterator
from pathlib import Path

from core.errors import CommandError, ProfileError, StorageError, StorageFull, WrongPassphrase
from core.messaging.model import BackupInfo
from core.service.config import MIN_PASSPHRASE, Protection
from core.storage import backup
from core.storage.keystore import KeyKind, ProfileKey, change_protection, unlock


class Vault:
    """One thing at a time, each in a worker: a guess at a passphrase costs 64 MiB."""

    def __init__(self, home: Path, key: ProfileKey, *, keyring: bool) -> None:
        self._home, self._key, self._keyring = home, key, keyring
        self._turn, self._copying = asyncio.Lock(), asyncio.Lock()

    @property
    def protection(self) -> Protection:
        """Where the key is kept."""
        return Protection(self._key.kind.value)

    async def check_passphrase(self, text: str) -> bool:
        """Whether `text` opens the profile. Raises CommandError storage_error (the key file cannot be read)."""
        async with self._turn:
            if self._key.kind is not KeyKind.PASSPHRASE:
                return False
            with as_command_errors():
                return await asyncio.to_thread(self._opens, text)

    async def protect(self, wanted: Protection, passphrase: str | None) -> None:
        """Raises CommandError: then everything is as it was."""
        if wanted is Protection.AUTO:
            raise CommandError("bad_argument", "Choose where the key is to be kept.")
        if wanted is Protection.PASSPHRASE:
            check_length(passphrase)
        async with self._turn:
            with as_command_errors():
                await asyncio.to_thread(self._change, KeyKind(wanted.value), passphrase)

    async def export(self, path: Path, passphrase: str, now_ms: int) -> BackupInfo:
        """Writes a backup and reads it through. Raises CommandError: then what was at `path` is still there."""
        check_length(passphrase)
        async with self._copying:
            with as_command_errors():
                return await asyncio.to_thread(backup.export, self._home, self._key, path, passphrase, now_ms)

    async def check(self, path: Path, passphrase: str) -> BackupInfo:
        """Reads a backup through. Raises CommandError."""
        async with self._copying:
            with as_command_errors():
                return await asyncio.to_thread(backup.check, path, passphrase)

    async def close(self) -> None:
        """Waits for what was begun."""
        async with self._turn, self._copying:
            pass

    def _opens(self, text: str) -> bool:
        try:
            return unlock(self._home, text, keyring=False) == self._key
        except WrongPassphrase:
            return False

    def _change(self, wanted: KeyKind, passphrase: str | None) -> None:
        self._key = change_protection(self._home, self._key, wanted, passphrase, keyring=self._keyring)


def check_length(passphrase: str | None) -> None:
    """Raises CommandError bad_argument for a new passphrase that is too short."""
    if len(passphrase or "") < MIN_PASSPHRASE:
        raise CommandError(
            "bad_argument",
            "A passphrase has at least {limit} characters. Choose a longer one.",
            limit=MIN_PASSPHRASE,
        )


@contextlib.contextmanager
def as_command_errors() -> Iterator[None]:
    """What storage says about files, for somebody who gave a command."""
    try:
        yield
    except StorageFull as error:
        raise CommandError.of("storage_full", error) from None
    except StorageError as error:
        raise CommandError.of("storage_error", error) from None
    except WrongPassphrase as error:
        raise CommandError.of("bad_argument", error) from None
    except ProfileError as error:
        raise CommandError.of("not_available", error) from None
