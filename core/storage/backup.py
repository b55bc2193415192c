"""Encrypted backups of a running profile in one file, checked when they are made, and a new profile from one.

A backup holds no Olm keys, sessions and tickets: what they protect would be open again for whoever has the file, and a
profile that went back to them would use keys twice. Everything here blocks: call it in a worker.
"""

import contextlib
import os
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher  # type: ignore[import-untyped]

from core.errors import ProfileError
from core.messaging.model import BackupInfo
from core.messaging.writes import Write
from core.protocol.card import Card
from core.storage import messages, meta
from core.storage.database import (
    DATABASE_FILE,
    Connection,
    check_application,
    copy,
    copying_errors,
    number,
    open_database,
    open_source,
    open_still,
    opening_errors,
)
from core.storage.files import BINARY, file_errors, make_private, sync_folder
from core.storage.keystore import KeyKind, ProfileKey
from core.storage.migrations import MIGRATIONS, migrate
from core.storage.profile import fill_profile
from core.storage.seal import Seal, damaged, make_seal, newer, read_seal
from core.storage.wrapping import Cost
from core.storage.writes import apply

PART = ".parley-part"  # a backup that is being written; what a crash leaves of it is replaced by the next one
CARD = "card"
_FRIENDS = "SELECT count(*) FROM contacts WHERE relation = 'friend'"
# Bound to the installation that made the backup. Answers to durable requests stay: who asks again must not be served
# twice; our own requests ended with the program that asked.
_LEFT_OUT = (
    "DELETE FROM {0}.sessions",
    "DELETE FROM {0}.tickets",
    "DELETE FROM {0}.issued_tickets",
    "DELETE FROM {0}.asked",
    f"DELETE FROM {{0}}.meta WHERE key = '{meta.ACCOUNT}'",
    "UPDATE {0}.outbox SET olm_type = NULL, ciphertext = NULL",
)

Renew = Callable[[dict[str, bytes]], list[Write]]


def export(
    home: Path, key: ProfileKey, target: Path, passphrase: str, made_at: int, *, cost: Cost | None = None
) -> BackupInfo:
    """Writes the profile as of now into `target`, then opens that again and reads it through.

    A file that was there is replaced once the new one has been read. Raises ProfileError, StorageError, StorageFull:
    then nothing is left but what was there.
    """
    _check_target(home, target)
    seal, backup_key = make_seal(passphrase, made_at, cost)
    with _part_of(target) as part:
        with (
            copying_errors(target),
            closing(open_source(home / DATABASE_FILE, key.key, key.profile_id)) as db,
        ):
            copy(db, part, backup_key, seal.salt, _LEFT_OUT)
        _finish(part, seal)
        info = check(part, passphrase)
        with file_errors(target):
            part.replace(target)
        with contextlib.suppress(OSError):  # some network drives cannot
            sync_folder(target.parent)
    return info


def check(path: Path, passphrase: str) -> BackupInfo:
    """Opens a backup and reads all of it. Raises WrongPassphrase, ForeignFile, DamagedProfile, NewerProfile."""
    seal = read_seal(path)
    with _opened(path, seal, seal.open(passphrase, path)) as db:
        if db.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            raise damaged(path)
        name = Card.decode(meta.load(db)[CARD]).name
        return BackupInfo(name, seal.made_at, messages.count(db)[0], number(db, _FRIENDS))


def restore(
    path: Path,
    passphrase: str,
    home: Path,
    wanted: KeyKind | None,
    new_passphrase: str | None,
    renew: Renew,
    *,
    keyring: bool = True,
) -> ProfileKey:
    """Makes the profile of a backup in a home without one, under a new key; a failure leaves no profile there.

    `renew`: from the rows of the key-value table what makes it a new installation. Raises as `check` does, and as
    `open_profile` and `fill_profile`.
    """
    check(path, passphrase)
    seal = read_seal(path)
    backup_key = seal.open(passphrase, path)

    def fill(database: Path, key: ProfileKey) -> None:
        with _opened(path, seal, backup_key) as source, copying_errors(database):
            copy(source, database, key.key, key.profile_id)
        with closing(open_database(database, key.key, key.profile_id)) as db, opening_errors(database):
            migrate(db)
            apply(db, renew(meta.load(db)))

    return fill_profile(home, wanted, new_passphrase, fill, keyring=keyring)


@contextlib.contextmanager
def _opened(path: Path, seal: Seal, key: bytes) -> Iterator[Connection]:
    """What cannot be read is damage."""
    try:
        with closing(open_still(path, key, seal.salt)) as db:
            check_application(db)
            if number(db, "PRAGMA user_version") > len(MIGRATIONS):
                raise newer(path)
            yield db
    except (sqlcipher.Error, KeyError, UnicodeDecodeError):
        raise damaged(path) from None


def _check_target(home: Path, target: Path) -> None:
    with file_errors(target):
        if target.resolve().is_relative_to(home.resolve()):
            raise ProfileError(
                "A backup in the profile's own folder would be lost with it. Choose a folder on another drive."
            )
        if target.is_dir():
            raise ProfileError("{path} is a folder. Give the backup a file name.", path=target)
        if not target.parent.is_dir():
            raise ProfileError(
                "The folder {path} is not there. Connect its drive, or choose another folder.",
                path=target.parent,
            )


@contextlib.contextmanager
def _part_of(target: Path) -> Iterator[Path]:
    """An empty file beside the target, for its owner alone; gone at the end whatever happens."""
    part = target.with_name(target.name + PART)
    with file_errors(target):
        part.unlink(missing_ok=True)
    make_private(part)
    try:
        yield part
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def _finish(part: Path, seal: Seal) -> None:
    """Adds the seal; all of it is on the drive, and is read from there again."""
    with file_errors(part):
        descriptor = os.open(part, os.O_WRONLY | os.O_APPEND | BINARY)
        with os.fdopen(descriptor, "ab") as file:
            file.write(seal.encode())
            file.flush()
            os.fsync(file.fileno())
            if hasattr(os, "posix_fadvise"):
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
