"""Owner-only files that are written whole or not at all."""

import contextlib
import errno
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from core.errors import ProfileError, StorageFull

OWNER_ONLY = 0o600
BINARY = getattr(os, "O_BINARY", 0)  # else Windows rewrites line ends
_SYNC_FOLDERS = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "icloud": "iCloud",
    "mobile documents": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "syncthing": "Syncthing",
}
_FULL = {errno.ENOSPC, errno.EDQUOT}


def make_home(home: Path) -> None:
    """Makes the folder for its owner alone; a folder that exists keeps its permissions."""
    with file_errors(home):
        home.mkdir(mode=0o700, parents=True, exist_ok=True)


def sync_service(home: Path) -> str | None:
    """The program that copies this folder elsewhere while it is in use, told by the names of the folders above it."""
    names = [part.casefold() for part in home.resolve().parts]
    found = (service for name in names for start, service in _SYNC_FOLDERS.items() if name.startswith(start))
    return next(found, None)


def write_whole(path: Path, data: bytes) -> None:
    """Replaces `path` atomically: a crash leaves the old content or the new, never a part."""
    temporary = path.with_name(path.name + ".tmp")
    with file_errors(path):
        temporary.unlink(missing_ok=True)
        with os.fdopen(_create(temporary), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
        sync_folder(path.parent)


def make_private(path: Path) -> None:
    """Makes an empty owner-only file. Raises ProfileError if there is one: nothing is ever overwritten."""
    with file_errors(path):
        os.close(_create(path))


def keep_private(path: Path) -> None:
    """Takes away what others may do with the file."""
    if sys.platform != "win32" and path.stat().st_mode & 0o077:
        with file_errors(path):
            path.chmod(OWNER_ONLY)


def sync_folder(folder: Path) -> None:
    """Puts new names and renames in `folder` on disk (Windows does so by itself)."""
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _create(path: Path) -> int:
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | BINARY, OWNER_ONLY)


@contextlib.contextmanager
def file_errors(path: Path) -> Iterator[None]:
    """Turns an OSError into StorageFull or into a ProfileError that says what to do."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise full(path) from None
        raise ProfileError(
            "Parley cannot use {path} ({reason}). Check that the folder is yours and can be written to.",
            path=path,
            reason=error.strerror or error,
        ) from None


def full(path: Path) -> StorageFull:
    """Of the disk that holds `path`."""
    return StorageFull("The disk that holds {path} is full. Free some space and try again.", path=path)
