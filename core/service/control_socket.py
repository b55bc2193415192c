"""The control socket where there are Unix sockets: 0600, in the home, which is 0700.

Where the home's path is too long for a socket it lies in a new short folder, 0700, and a note in the home says where.
A socket or note that is already there was left by a crash: nobody listens without the profile's lock.
"""

import asyncio
import contextlib
import os
import socket
import stat
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

assert sys.platform != "win32"

SOCKET_NAME = "control.sock"
NOTE_NAME = "control.address"
FOLDER_PREFIX = "parley-"
MAX_PATH_BYTES = 100  # sockaddr_un holds 104 on macOS and 108 on Linux, the final zero included


class Listener:
    """A listening socket; `close` removes it and what was made for it."""

    def __init__(self, home: Path, address: str, server: asyncio.Server) -> None:
        self.address = address
        self._home = home
        self._server = server

    def close(self) -> None:
        self._server.close()
        _clear(self._home)


async def listen(home: Path, protocol: Callable[[], asyncio.Protocol]) -> Listener:
    """Raises OSError if there is no place for the socket."""
    _clear(home)
    path = _place(home)
    server = await asyncio.get_running_loop().create_unix_server(protocol, sock=_bind(path))
    return Listener(home, str(path), server)


async def connect(home: Path, protocol: Callable[[], asyncio.Protocol]) -> asyncio.Transport:
    """Raises OSError if nobody listens, PermissionError if the noted folder may be somebody else's."""
    path = _noted(home) or home / SOCKET_NAME
    if path.parent != home and not _is_ours(path.parent):
        raise PermissionError(f"{path.parent} is not a folder of yours alone")
    transport, _ = await asyncio.get_running_loop().create_unix_connection(protocol, str(path))
    return transport


def _place(home: Path) -> Path:
    path = home / SOCKET_NAME
    if _fits(path):
        return path
    folder = next(filter(None, map(_short_folder, _short_parents())), None)
    if folder is None:
        raise OSError(f"{path} is too long for a socket, and so is every folder for temporary files")
    _write_note(home, folder / SOCKET_NAME)
    return folder / SOCKET_NAME


def _short_parents() -> list[Path]:
    named = [os.environ.get("XDG_RUNTIME_DIR", ""), tempfile.gettempdir(), "/tmp"]  # noqa: S108 - mkdtemp is safe there
    return [Path(name) for name in named if name]


def _short_folder(parent: Path) -> Path | None:
    """A new folder for its owner alone, where the socket's path is short enough."""
    if not _fits(parent / f"{FOLDER_PREFIX}12345678" / SOCKET_NAME):
        return None
    try:
        return Path(tempfile.mkdtemp(prefix=FOLDER_PREFIX, dir=parent))
    except OSError:
        return None


def _fits(path: Path) -> bool:
    return len(os.fsencode(path)) <= MAX_PATH_BYTES


def _bind(path: Path) -> socket.socket:
    """Bound and 0600 before it listens: until then nobody can connect."""
    bound = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        bound.bind(str(path))
        path.chmod(0o600)
    except OSError:
        bound.close()
        raise
    return bound


def _clear(home: Path) -> None:
    """Removes the socket, the note, and the folder that was made for the socket."""
    _remove_socket(home / SOCKET_NAME)
    noted = _noted(home)
    if noted is not None and noted.parent.name.startswith(FOLDER_PREFIX) and _is_ours(noted.parent):
        _remove_socket(noted)
        with contextlib.suppress(OSError):
            noted.parent.rmdir()
    (home / NOTE_NAME).unlink(missing_ok=True)


def _remove_socket(path: Path) -> None:
    """Never removes anything but a socket."""
    with contextlib.suppress(FileNotFoundError):
        if stat.S_ISSOCK(path.lstat().st_mode):
            path.unlink()


def _is_ours(folder: Path) -> bool:
    """Whether this is a real folder of ours that is closed to everybody else."""
    try:
        status = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(status.st_mode) and status.st_uid == os.geteuid() and not status.st_mode & 0o077


def _noted(home: Path) -> Path | None:
    try:
        text = os.fsdecode((home / NOTE_NAME).read_bytes())
    except OSError:
        return None
    return Path(text) if text else None


def _write_note(home: Path, path: Path) -> None:
    descriptor = os.open(home / NOTE_NAME, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as note:
        note.write(os.fsencode(path))
