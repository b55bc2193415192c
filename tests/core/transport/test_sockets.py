"""Our transport on a socket, and dialling one (SF-55, CT-26)."""

import asyncio
import contextlib
import errno
import socket
import struct
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from core.protocol.address import Address
from core.transport.sockets import READ_BYTES, READS_PER_WAKE, Dialling, SocketTransport, read_buffer
from tests.fakes.tcp_node import LIMIT_S, eventually, turns

BIG = bytes(range(256)) * 16_384  # 4 MiB: more than the kernel takes at once
posix_only = pytest.mark.skipif(
    not hasattr(socket, "AF_UNIX"), reason="loops without readiness use asyncio's"
)


class Ear(asyncio.BufferedProtocol):
    """Notes what its transport tells it."""

    def __init__(self) -> None:
        self.data = b""
        self.told: list[str] = []
        self.on_data: Callable[[], object] = lambda: None

    def connection_made(self, transport: Any) -> None:
        self.transport: SocketTransport = transport
        self.told.append("made")

    def get_buffer(self, sizehint: int) -> memoryview:
        return read_buffer()

    def buffer_updated(self, nbytes: int) -> None:
        self.data += read_buffer()[:nbytes]
        self.on_data()

    def eof_received(self) -> None:
        self.told.append("eof")

    def pause_writing(self) -> None:
        self.told.append("full")

    def resume_writing(self) -> None:
        self.told.append("drained")

    def connection_lost(self, exc: Exception | None) -> None:
        self.told.append("lost")


@asynccontextmanager
async def transport() -> AsyncIterator[tuple[Ear, socket.socket]]:
    """A transport, and the plain socket at its other end."""
    near, far = socket.socketpair()
    near.setblocking(False)
    far.setblocking(False)
    ear = Ear()
    SocketTransport(asyncio.get_running_loop(), near, ("there", 1), ear)
    try:
        yield ear, far
    finally:
        ear.transport.abort()
        await turns(2)
        far.close()
        assert near.fileno() == -1


async def read_all(far: socket.socket) -> bytes:
    parts = []
    async with asyncio.timeout(LIMIT_S):
        while part := await asyncio.get_running_loop().sock_recv(far, 1 << 20):
            parts.append(part)
    return b"".join(parts)


@posix_only
async def test_what_the_kernel_does_not_take_waits_and_arrives_in_order() -> None:
    async with transport() as (ear, far):
        ear.transport.write(BIG)
        ear.transport.write(b"after")
        assert ear.told == ["made", "full"]
        assert 0 < ear.transport.get_write_buffer_size() < len(BIG)
        ear.transport.write_eof()
        assert await read_all(far) == BIG + b"after"
        assert ear.told == ["made", "full", "drained"]
        assert ear.transport.get_write_buffer_size() == 0


@posix_only
async def test_close_sends_what_waits_and_abort_does_not() -> None:
    async with transport() as (ear, far):
        ear.transport.write(BIG)
        ear.transport.close()
        assert await read_all(far) == BIG
        assert ear.told == ["made", "full", "drained", "lost"]
    async with transport() as (ear, far):
        ear.transport.write(BIG)
        ear.transport.close()
        ear.transport.abort()
        ear.transport.abort()
        await turns(2)
        assert ear.told == ["made", "full", "lost"]
        assert len(await read_all(far)) < len(BIG)


@posix_only
async def test_nothing_is_written_after_the_end() -> None:
    async with transport() as (ear, far):
        ear.transport.write(b"last")
        ear.transport.write_eof()
        ear.transport.write(b"too late")
        assert await read_all(far) == b"last"


@posix_only
async def test_input_end_and_loss_are_told_once() -> None:
    async with transport() as (ear, far):
        far.send(b"hello")
        await eventually(lambda: ear.data == b"hello")
        far.close()
        await eventually(lambda: "lost" in ear.told)
        ear.transport.close()
        await turns(2)
        assert ear.told == ["made", "eof", "lost"]


@posix_only
async def test_a_peer_that_vanishes_while_we_write() -> None:
    async with transport() as (ear, far):
        ear.transport.write(BIG)
        far.close()
        await eventually(lambda: "lost" in ear.told)
        assert ear.transport.get_write_buffer_size() == 0


@posix_only
@pytest.mark.parametrize("size", [10, 3 * READ_BYTES])
async def test_a_reset_behind_what_is_still_to_be_read(size: int) -> None:
    """uvloop tells of both at once and of neither again."""
    near, far = tcp_pair(size)
    far.sendall(bytes(size))
    far.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    far.close()
    ear = Ear()
    SocketTransport(asyncio.get_running_loop(), near, ("there", 1), ear)
    await eventually(lambda: "lost" in ear.told)
    assert len(ear.data) == size


def tcp_pair(room: int) -> tuple[socket.socket, socket.socket]:
    """The near end does not block, and the kernel keeps `room` bytes for it."""
    with socket.socket() as server, contextlib.ExitStack() as undo:
        server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4 * room)
        server.bind(("127.0.0.1", 0))
        server.listen()
        far = undo.enter_context(socket.create_connection(server.getsockname(), timeout=LIMIT_S))
        near = server.accept()[0]
        near.setblocking(False)
        undo.pop_all()
    return near, far


@posix_only
async def test_a_peer_that_trickles_leaves_the_loop_to_others() -> None:
    async with transport() as (ear, far):
        ear.on_data = lambda: far.send(b"more")
        far.send(b"some")
        others = 0
        while len(ear.data) < 400:
            await asyncio.sleep(0)
            others += 1
        ear.on_data = lambda: None
        assert others >= 100 / READS_PER_WAKE


@posix_only
async def test_paused_input_stays_in_the_kernel() -> None:
    async with transport() as (ear, far):
        ear.transport.pause_reading()
        far.send(b"later")
        await turns()
        assert (ear.data, ear.transport.is_reading()) == (b"", False)
        ear.transport.resume_reading()
        await eventually(lambda: ear.data == b"later")


@pytest.fixture
def listening() -> Iterator[Address]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield Address("127.0.0.1", server.getsockname()[1])


@pytest.fixture
def slow_connect(monkeypatch: pytest.MonkeyPatch) -> None:
    """As over a network: connect never ends at once."""
    real = socket.socket.connect_ex
    asked: set[socket.socket] = set()

    def connect_ex(self: socket.socket, target: Any) -> int:
        if self in asked:
            return errno.EALREADY
        asked.add(self)
        real(self, target)
        return errno.EINPROGRESS

    monkeypatch.setattr(socket.socket, "connect_ex", connect_ex)


class Dialled:
    """One dialling and what came of it."""

    def __init__(self, address: Address) -> None:
        self.ear = Ear()
        self.errors: list[OSError] = []
        self.dialling = Dialling(asyncio.get_running_loop(), address)
        self.dialling.put(self.ear, self.errors.append)


@pytest.mark.usefixtures("slow_connect")
@posix_only
async def test_a_socket_that_takes_its_time(listening: Address) -> None:
    dialled = Dialled(listening)
    assert not dialled.ear.told
    await eventually(lambda: dialled.ear.told == ["made"])
    dialled.dialling.give_up()
    assert not dialled.ear.transport.is_closing()
    dialled.ear.transport.abort()
    await turns(2)
    assert not dialled.errors


@pytest.mark.usefixtures("slow_connect")
@posix_only
async def test_a_refusal_that_takes_its_time() -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        address = Address("127.0.0.1", gone.getsockname()[1])
    dialled = Dialled(address)
    assert not dialled.errors
    await eventually(lambda: dialled.errors)
    assert isinstance(dialled.errors[0], ConnectionRefusedError)
    dialled.dialling.give_up()
    assert not dialled.ear.told


@pytest.mark.usefixtures("slow_connect")
@posix_only
async def test_giving_up_while_it_takes_its_time(listening: Address) -> None:
    dialled = Dialled(listening)
    dialled.dialling.give_up()
    dialled.dialling.give_up()
    await turns()
    assert (dialled.ear.told, dialled.errors) == ([], [])


async def test_giving_up_keeps_a_failure_to_itself() -> None:
    dialled = Dialled(Address("fe80::1%nonesuch", 9))
    dialled.dialling.give_up()
    await turns()
    assert not dialled.errors
