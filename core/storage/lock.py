"""One node per profile: an exclusive lock that the operating system releases when its process ends, however it ends."""

import os
import sys
import time
from pathlib import Path

from core.errors import ProfileInUse
from core.storage.files import OWNER_ONLY, file_errors

LOCK_FILE = "profile.lock"
_WINDOWS_BYTE = 1 << 30  # locking is mandatory there: this byte lies beyond the content, which stays readable


class ProfileLock:
    """Held from construction to `release`. Raises ProfileInUse, naming the process that holds the profile.

    The file says `pid since` (milliseconds since the epoch). It is never removed: a start that waits for the lock of
    a removed file would hold a lock nobody else sees.
    """

    def __init__(self, home: Path) -> None:
        path = home / LOCK_FILE
        with file_errors(path):
            self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT, OWNER_ONLY)
        try:
            with file_errors(path):
                self._take(home)
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
            raise ProfileInUse(
                f"The profile in {home} is in use by {self._holder()}. Close it there, or choose another --home."
            ) from None

    def _holder(self) -> str:
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        words = os.read(self._descriptor, 64).split()
        return f"process {words[0].decode()}" if words and words[0].isdigit() else "another process"

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
