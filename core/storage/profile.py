"""Opening a profile: the home, its lock, the key, the database; closed in reverse."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from core.errors import DamagedProfile, ProfileError
from core.storage.database import (
    DATABASE_FILE,
    Connection,
    create_database,
    open_database,
    open_reader,
    opening_errors,
)
from core.storage.files import file_errors, keep_private, make_home, make_private, sync_folder
from core.storage.keystore import (
    KEY_FILE,
    NEW_KEY_FILE,
    KeyKind,
    ProfileKey,
    create_key,
    discard_creation,
    finish_creation,
    no_keyring,
    unlock,
)
from core.storage.lock import ProfileLock
from core.storage.migrations import migrate


@dataclass(frozen=True, slots=True)
class Profile:
    """An open profile. `key.kind` = where its key is kept; `created` = by this very call."""

    home: Path
    key: ProfileKey
    created: bool
    writer: Connection = field(repr=False)
    reader: Connection = field(repr=False)
    close: Callable[[], None] = field(repr=False)


def open_profile(
    home: Path, wanted: KeyKind | None = None, passphrase: str | None = None, *, keyring: bool = True
) -> Profile:
    """Opens the profile in `home`, or makes one whose key is protected as `wanted` (None = see `create_key`).

    Blocks (Argon2id takes 0.2 s): call it in a worker. Raises ProfileError (WrongPassphrase, ForeignFile,
    DamagedProfile, NewerProfile, ProfileInUse) and StorageFull; nothing that existed was overwritten.
    """
    make_home(home)
    with ExitStack() as stack:
        lock = ProfileLock(home)
        stack.callback(lock.release)
        _clear_unfinished(home)
        created = _is_new(home)
        if created:
            key = create_key(home, wanted, passphrase, keyring=keyring)
        else:
            key = unlock(home, passphrase, keyring=keyring)
        writer, reader = _connect(home, key, created, stack)
        return Profile(home, key, created, writer, reader, stack.pop_all().close)


def fill_profile(
    home: Path,
    wanted: KeyKind | None,
    passphrase: str | None,
    fill: Callable[[Path, ProfileKey], None],
    *,
    keyring: bool = True,
) -> ProfileKey:
    """Makes a profile whose database `fill` writes into an empty file, under this key. A failure leaves none.

    Raises as `open_profile` does, and ProfileError where there is a profile already: nothing is overwritten. A keyring
    that is `wanted` and cannot be used is an error.
    """
    make_home(home)
    with ExitStack() as stack:
        lock = ProfileLock(home)
        stack.callback(lock.release)
        _clear_unfinished(home)
        if not _is_new(home):
            raise ProfileError(
                "{home} holds a profile already. Nothing was changed: choose another folder.", home=home
            )
        stack.callback(_clear_unfinished, home)
        key = create_key(home, wanted, passphrase, keyring=keyring)
        if wanted not in (None, key.kind):
            raise no_keyring()
        make_private(home / DATABASE_FILE)
        fill(home / DATABASE_FILE, key)
        sync_folder(home)
        finish_creation(home)
        return key


def _clear_unfinished(home: Path) -> None:
    """A creation that was cut short holds nothing anybody ever saw: it starts anew."""
    if not (home / NEW_KEY_FILE).exists():
        return
    if not (home / KEY_FILE).exists():
        for name in ("", "-wal", "-shm", "-journal"):
            with file_errors(home):
                (home / (DATABASE_FILE + name)).unlink(missing_ok=True)
    discard_creation(home)


def _is_new(home: Path) -> bool:
    has_key, has_database = (home / KEY_FILE).exists(), (home / DATABASE_FILE).exists()
    if has_key and has_database:
        return False
    there = [name for name in (KEY_FILE, DATABASE_FILE, DATABASE_FILE + "-wal") if (home / name).exists()]
    if not there:
        return True
    missing = DATABASE_FILE if has_key else KEY_FILE
    raise DamagedProfile(
        "{home} holds {found} but no {missing}. Restore {missing} from a backup, "
        "or move {found} away to start with a new profile.",
        home=home,
        found=there[0],
        missing=missing,
    )


def _connect(home: Path, key: ProfileKey, created: bool, stack: ExitStack) -> tuple[Connection, Connection]:
    path = home / DATABASE_FILE
    writer = _open_writer(path, key, created)
    stack.callback(writer.close)
    with opening_errors(path):
        migrate(writer)
    if created:
        sync_folder(home)
        finish_creation(home)
    reader = open_reader(path, key.key, key.profile_id)
    stack.callback(reader.close)
    return writer, reader


def _open_writer(path: Path, key: ProfileKey, created: bool) -> Connection:
    if created:
        make_private(path)
        return create_database(path, key.key, key.profile_id)
    writer = open_database(path, key.key, key.profile_id)
    keep_private(path)
    return writer
