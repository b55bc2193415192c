"""One node per profile: an exclusive lock that the operating system releases when its process ends, however it ends."""

import os
import re
import sys
import time
from pathlib import Path

from core.errors import ForeignFile, ProfileInUse
from core.storage.files import BINARY, OWNER_ONLY, file_errors

LOCK_FILE = "profile.lock"
_CONTENT = re.compile(rb"(\d+) \d+\n")
_WINDOWS_BYTE = 1 << 30  # locking is mandatory there: this byte lies beyond the content, which stays readable


class ProfileLock:
    """Held from construction to `release`. Raises ProfileInUse, naming the process that holds the profile.

    The file says `pid since` (milliseconds since the epoch). It is never removed: a start that waits for the lock of
    a removed file would hold a lock nobody else sees.
    """

    def __init__(self, home: Path) -> None:
        path = home / LOCK_FILE
        with file_errors(path):
            self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT | BINARY, OWNER_ONLY)
        try:
            with file_errors(path):
                self._take(home)
                self._check(path)
                self._write(f"{os.getpid()} {time.time_ns() // 1_000_000}\n")
        except BaseException:
            os.close(self._descriptor)
            raise

    def release(self) -> None:
        """Lets the next process in. Safe to call twice."""
        if self._descriptor >= 0:
            self._write("")
            os.close(self._descriptor)
            self._descriptor = -1

    def _take(self, home: Path) -> None:
        try:
            _lock(self._descriptor)
        except (BlockingIOError, PermissionError):
            raise self._in_use(home) from None

    def _in_use(self, home: Path) -> ProfileInUse:
        if found := _CONTENT.fullmatch(self._read()):
            return ProfileInUse(
                "The profile in {home} is in use by process {number}. Close Parley there, or use another folder.",
                home=home,
                number=found[1].decode(),
            )
        return ProfileInUse(
            "The profile in {home} is in use by another process. Close Parley there, or use another folder.",
            home=home,
        )

    def _check(self, path: Path) -> None:
        """What a crash or a full disk left of our own content is fine."""
        if self._read().strip(b"0123456789 \n\0"):
            raise ForeignFile(
                "{path} is not a lock of Parley. Nothing was changed: move the file away.", path=path
            )

    def _read(self) -> bytes:
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        return os.read(self._descriptor, 64)

    def _write(self, content: str) -> None:
        os.ftruncate(self._descriptor, 0)
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        os.write(self._descriptor, content.encode())


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, _WINDOWS_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
