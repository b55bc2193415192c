"""The baseline: mutual TLS 1.3 over asyncio streams with pinned certificates, plain SQLite behind it.

A process of its own (see processes.Worker). Messages are length-prefixed; the receiver acknowledges what is committed.
`burst` joins what can be sent at the same moment into one write; without it each message and each acknowledgement is
written by itself, as the plain use of streams has it.
"""

import asyncio
import datetime as dt
import itertools
import os
import queue
import sqlite3
import ssl
import struct
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from tests.bench.processes import own_memory, serve

HOST = "127.0.0.1"
BODY_BYTES = 200
LENGTH = struct.Struct(">I")
ACK = struct.Struct(">Q")
GREETING = (
    b"\1"  # TLS 1.3 lets a client finish before the server has seen its certificate; this ends the wait
)
READ = 65_536
BULK = 256 * 1024  # written and read at a time: of 64 KiB to 1 MiB the fastest
YEAR = dt.timedelta(days=365)

Stream = tuple[asyncio.StreamReader, asyncio.StreamWriter]


def make_certificate(folder: Path, name: str) -> None:
    """A self-signed Ed25519 certificate and its key, `name`.crt and `name`.key."""
    from cryptography import x509
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key, now = Ed25519PrivateKey.generate(), dt.datetime.now(dt.UTC)
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    draft = x509.CertificateBuilder(subject, subject, key.public_key(), x509.random_serial_number())
    certificate = draft.not_valid_before(now - YEAR).not_valid_after(now + YEAR).sign(key, None)
    pem = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    (folder / f"{name}.key").write_bytes(key.private_bytes(*pem))
    (folder / f"{name}.crt").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))


def make_context(folder: Path, name: str, peer: str, *, is_server: bool) -> ssl.SSLContext:
    """TLS 1.3 that trusts one certificate. No session tickets: nothing is resumed, so they would only cost."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER if is_server else ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.check_hostname = False
    context.verify_mode = ssl.CERT_REQUIRED
    context.load_cert_chain(folder / f"{name}.crt", folder / f"{name}.key")
    context.load_verify_locations(folder / f"{peer}.crt")
    if is_server:
        context.num_tickets = 0
    return context


class Journal:
    """A thread that commits: everything that waits becomes one transaction."""

    def __init__(self, path: Path, committed: Callable[[Sequence["Waiting"]], None]) -> None:
        self._path = path
        self._committed = committed
        self._loop = asyncio.get_running_loop()
        self._queue: queue.SimpleQueue[Waiting] = queue.SimpleQueue()
        threading.Thread(target=self._run, daemon=True).start()

    def put(self, waiting: "Waiting") -> None:
        self._queue.put(waiting)

    def _run(self) -> None:
        db = sqlite3.connect(self._path, isolation_level=None)
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        db.execute("CREATE TABLE messages (id INTEGER PRIMARY KEY, body BLOB NOT NULL)")
        while True:
            batch = self._batch()
            db.execute("BEGIN IMMEDIATE")
            db.executemany("INSERT INTO messages (body) VALUES (?)", [(body,) for _, _, body in batch])
            db.execute("COMMIT")
            self._loop.call_soon_threadsafe(self._committed, batch)

    def _batch(self) -> list["Waiting"]:
        batch = [self._queue.get()]
        while not self._queue.empty():
            batch.append(self._queue.get())
        return batch


Waiting = tuple[asyncio.StreamWriter, int, bytes]


class Tls:
    """One end; it listens or connects."""

    def __init__(self) -> None:
        self._held: list[Stream] = []
        self._received: asyncio.Queue[float] = asyncio.Queue()
        self._write = _write_each

    async def listen(self, folder: str, burst: bool = False) -> int:
        """As `receiver`; the port."""
        path = Path(folder)
        self._write = _write_joined if burst else _write_each
        self._journal = Journal(path / "baseline.db", self._acknowledge)
        context = make_context(path, "receiver", "sender", is_server=True)
        self._server = await asyncio.start_server(self._answer, HOST, 0, ssl=context, backlog=512, limit=BULK)
        return int(self._server.sockets[0].getsockname()[1])

    async def connect(self, folder: str, port: int, burst: bool = False) -> None:
        """As `sender`; one connection for messages."""
        self._write = _write_joined if burst else _write_each
        self._context = make_context(Path(folder), "sender", "receiver", is_server=False)
        self._port = port
        self._reader, self._writer = await self._dial()

    async def messages(self, count: int, window: int) -> float:
        """Seconds until `count` messages were acknowledged, at most `window` of them under way."""
        frames = _frames(count)
        begin, sent, acked = time.perf_counter(), 0, 0
        while acked < count * ACK.size:
            room = min(count - sent, window - sent + acked // ACK.size)
            self._write(self._writer, list(itertools.islice(frames, room)))
            sent += room
            acked += len(await self._reader.read(READ))
        return time.perf_counter() - begin

    async def round_trips(self, count: int) -> list[float]:
        """Seconds of each of `count` messages, one at a time."""
        times = []
        for frame in _frames(count):
            begin = time.perf_counter()
            self._writer.write(frame)
            await self._reader.readexactly(ACK.size)
            times.append(time.perf_counter() - begin)
        return times

    async def handshakes(self, count: int, in_flight: int) -> float:
        """Seconds for `count` connections made, greeted and closed, `in_flight` at a time."""
        begin, todo = time.perf_counter(), iter(range(count))
        await asyncio.gather(*(self._shake(todo) for _ in range(in_flight)))
        return time.perf_counter() - begin

    async def reconnects(self, count: int) -> list[float]:
        """Seconds of a connection, a message and its acknowledgement, each time anew; nothing waits for a greeting."""
        times = []
        for frame in _frames(count):
            begin = time.perf_counter()
            reader, writer = await asyncio.open_connection(HOST, self._port, ssl=self._context)
            writer.write(frame)
            await reader.readexactly(len(GREETING) + ACK.size)
            times.append(time.perf_counter() - begin)
            writer.close()
            await writer.wait_closed()
        return times

    async def hold(self, count: int) -> None:
        """Makes connections and keeps them."""
        for _ in range(count):
            self._held.append(await self._dial())

    async def bulk(self, size: int) -> float:
        """Sends so many bytes on a connection of its own; when it began, on the clock that all processes share."""
        _, writer = await self._dial()
        part, begin = memoryview(bytes(BULK)), time.monotonic()
        writer.write(LENGTH.pack(0))
        for at in range(0, size, BULK):
            writer.write(part[: size - at])
            await writer.drain()
        writer.close()
        await writer.wait_closed()
        return begin

    async def received(self) -> float:
        """When the last byte of a bulk connection had come."""
        return await self._received.get()

    async def _shake(self, todo: Iterator[int]) -> None:
        for _ in todo:
            _, writer = await self._dial()
            writer.close()
            await writer.wait_closed()

    async def _dial(self) -> Stream:
        reader, writer = await asyncio.open_connection(HOST, self._port, ssl=self._context)
        await reader.readexactly(len(GREETING))
        return reader, writer

    def _acknowledge(self, batch: Sequence[Waiting]) -> None:
        parts: dict[asyncio.StreamWriter, list[bytes]] = {}
        for writer, number, _ in batch:
            parts.setdefault(writer, []).append(ACK.pack(number))
        for writer, acks in parts.items():
            self._write(writer, acks)

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(GREETING)
        try:
            for number in itertools.count():
                (size,) = LENGTH.unpack(await reader.readexactly(LENGTH.size))
                if size == 0:
                    return await self._take_bulk(reader)
                body = await reader.readexactly(size)
                self._journal.put((writer, number, body))
        except (asyncio.IncompleteReadError, asyncio.CancelledError, ConnectionError):
            writer.close()

    async def _take_bulk(self, reader: asyncio.StreamReader) -> None:
        while await reader.read(BULK):
            pass
        self._received.put_nowait(time.monotonic())


def _write_each(writer: asyncio.StreamWriter, parts: Sequence[bytes]) -> None:
    for part in parts:
        writer.write(part)


def _write_joined(writer: asyncio.StreamWriter, parts: Sequence[bytes]) -> None:
    if parts:
        writer.write(b"".join(parts))


def _frames(count: int) -> Iterator[bytes]:
    bodies = os.urandom(count + BODY_BYTES)
    return iter([LENGTH.pack(BODY_BYTES) + bodies[at : at + BODY_BYTES] for at in range(count)])


async def _main() -> None:
    end = Tls()
    names = (
        "listen",
        "connect",
        "messages",
        "round_trips",
        "handshakes",
        "reconnects",
        "hold",
        "bulk",
        "received",
    )
    await serve({name: getattr(end, name) for name in names} | {"memory": own_memory})


if __name__ == "__main__":
    asyncio.run(_main())
