"""The control socket on Windows: a named pipe that its owner alone may open, with a new name at every start.

The name is noted in the home, after the pipe was made: so nobody can be there first with a pipe of the same name.
"""

# ruff: noqa: E402 - the assertion tells mypy that the rest is for Windows
import sys

assert sys.platform == "win32"

import _winapi
import asyncio
import ctypes
import secrets
import weakref
from asyncio import windows_events, windows_utils
from collections.abc import Callable
from pathlib import Path
from typing import cast

NOTE_NAME = "control.address"
PIPE_PREFIX = "\\\\.\\pipe\\parley-"
OWNER_ONLY = "D:P(A;;GA;;;OW)"  # everything to the owner, nothing to others; the default lets everybody read
REJECT_REMOTE_CLIENTS = 0x8
SDDL_REVISION = 1


class Listener:
    """A listening pipe; `close` removes it and its note."""

    def __init__(self, home: Path, address: str, servers: list[windows_events.PipeServer]) -> None:
        self.address = address
        self._home = home
        self._servers = servers

    def close(self) -> None:
        for server in self._servers:
            server.close()
        (self._home / NOTE_NAME).unlink(missing_ok=True)


async def listen(home: Path, protocol: Callable[[], asyncio.Protocol]) -> Listener:
    """Raises OSError if the pipe cannot be made."""
    name = PIPE_PREFIX + secrets.token_hex(16)
    servers = await _serve(protocol, name)
    (home / NOTE_NAME).write_text(name, encoding="ascii")
    return Listener(home, name, servers)


async def connect(home: Path, protocol: Callable[[], asyncio.Protocol]) -> asyncio.Transport:
    """Raises OSError if nobody listens."""
    name = (home / NOTE_NAME).read_text(encoding="ascii", errors="replace")
    if not name.startswith(PIPE_PREFIX):
        raise FileNotFoundError(NOTE_NAME)
    loop = asyncio.get_running_loop()
    assert isinstance(loop, asyncio.ProactorEventLoop)
    transport, _ = await loop.create_pipe_connection(protocol, name)  # type: ignore[arg-type]
    return cast(asyncio.Transport, transport)


async def _serve(protocol: Callable[[], asyncio.Protocol], name: str) -> list[windows_events.PipeServer]:
    """asyncio's pipe server makes pipes that everybody may read; for the moment of its making, ours takes its place."""
    loop = asyncio.get_running_loop()
    assert isinstance(loop, asyncio.ProactorEventLoop)
    original = windows_events.PipeServer
    windows_events.PipeServer = OwnersPipeServer  # type: ignore[misc]
    try:
        return await loop.start_serving_pipe(protocol, name)  # type: ignore[arg-type]
    finally:
        windows_events.PipeServer = original  # type: ignore[misc]


class OwnersPipeServer(windows_events.PipeServer):
    """As asyncio's, with a security descriptor, and for this computer only."""

    _address: str
    _free_instances: "weakref.WeakSet[windows_utils.PipeHandle]"

    def _server_pipe_handle(self, first: bool) -> windows_utils.PipeHandle | None:
        if self.closed():
            return None
        once = _winapi.FILE_FLAG_FIRST_PIPE_INSTANCE if first else 0
        attributes = SecurityAttributes.owner_only()
        handle = _winapi.CreateNamedPipe(
            self._address,
            _winapi.PIPE_ACCESS_DUPLEX | _winapi.FILE_FLAG_OVERLAPPED | once,
            _winapi.PIPE_TYPE_MESSAGE | _winapi.PIPE_READMODE_MESSAGE | REJECT_REMOTE_CLIENTS,
            _winapi.PIPE_UNLIMITED_INSTANCES,
            windows_utils.BUFSIZE,
            windows_utils.BUFSIZE,
            _winapi.NMPWAIT_WAIT_FOREVER,
            ctypes.addressof(attributes),
        )
        pipe = windows_utils.PipeHandle(handle)
        self._free_instances.add(pipe)
        return pipe


class SecurityAttributes(ctypes.Structure):
    """SECURITY_ATTRIBUTES of winbase.h."""

    _fields_ = (
        ("length", ctypes.c_uint32),
        ("descriptor", ctypes.c_void_p),
        ("inherit", ctypes.c_int32),
    )

    @classmethod
    def owner_only(cls) -> "SecurityAttributes":
        """The descriptor lives as long as the process: some hundred bytes for each connection ever made."""
        descriptor = ctypes.c_void_p()
        convert = ctypes.windll.advapi32.ConvertStringSecurityDescriptorToSecurityDescriptorW
        if not convert(OWNER_ONLY, SDDL_REVISION, ctypes.byref(descriptor), None):
            raise ctypes.WinError()
        return cls(ctypes.sizeof(cls), descriptor, 0)
