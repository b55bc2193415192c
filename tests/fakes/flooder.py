"""A process that floods a port: python -m tests.fakes.flooder KIND COUNT PORT LINK_KEY [SOURCE].

It opens COUNT connections, `TOGETHER` at a time, and says so on standard output, a line of JSON for each hundred.
"""

import argparse
import asyncio
import contextlib
import json
import os
import socket
import struct
from collections.abc import Callable, Iterator

from core.protocol.challenge import CHALLENGE_MAGIC
from core.protocol.events import Pattern
from core.protocol.first_frame import FirstFrame, build_first_frame
from core.protocol.frames import encode_frame
from core.protocol.link import Link
from core.transport.limits import raise_open_files_limit
from tests.fakes.link_pair import make_person

TOGETHER = 200  # three times what one source may hold half-open
PATIENCE_S = 10.0  # for anything the node may do with a caller
PER_LINE = 100
RESET = struct.pack("ii", 1, 0)  # SO_LINGER: what is dropped leaves nothing behind in the kernel


def _random(_: bytes) -> bytes:
    return os.urandom(130)


def _wrong_key(link_key: bytes) -> bytes:
    """The right mac1 over a message that nobody can open."""
    return encode_frame(build_first_frame(FirstFrame(Pattern.XK, os.urandom(48)), link_key))


def _valid(link_key: bytes) -> bytes:
    """A first frame as it should be, over and over."""
    me = make_person("Flood")
    return Link.dial(me.identity, me.hello, now=0.0, remote_link_key=link_key).data_to_send(0.0)


KINDS: dict[str, Callable[[bytes], bytes]] = {
    "silent": lambda _: b"",
    "garbage": _random,
    "wrong-key": _wrong_key,
    "unfollowed": _valid,
    "unpaid": _valid,
}
HANGS_UP = "unpaid"  # at the first answer, and calls again: the dearest for a node that asks for no work


class Flood:
    """Callers that say one thing and wait until they are dropped, or hang up at the first answer."""

    def __init__(self, kind: str, link_key: bytes, port: int, source: str) -> None:
        self._first, self._hangs_up = KINDS[kind](link_key), kind == HANGS_UP
        self._port, self._source = port, source
        self._loop = asyncio.get_running_loop()
        self._over = self._challenged = 0

    async def run(self, count: int) -> None:
        todo = iter(range(count))
        await asyncio.gather(*(self._call_all(todo) for _ in range(min(count, TOGETHER))))
        self._tell()

    async def _call_all(self, todo: Iterator[int]) -> None:
        for _ in todo:
            with contextlib.suppress(OSError, TimeoutError):
                await self._call()
            self._over += 1
            if self._over % PER_LINE == 0:
                self._tell()

    async def _call(self) -> None:
        with socket.socket() as caller:
            caller.setblocking(False)
            caller.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
            if self._source:
                caller.setsockopt(socket.IPPROTO_IP, socket.IP_BIND_ADDRESS_NO_PORT, 1)
                caller.bind((self._source, 0))
            async with asyncio.timeout(PATIENCE_S):
                await self._loop.sock_connect(caller, ("127.0.0.1", self._port))
                await self._loop.sock_sendall(caller, self._first)
                while data := await self._loop.sock_recv(caller, 4_096):
                    self._challenged += data[2:6] == CHALLENGE_MAGIC
                    if self._hangs_up:
                        return

    def _tell(self) -> None:
        print(json.dumps({"over": self._over, "challenged": self._challenged}), flush=True)


async def _main(kind: str, count: int, port: int, link_key: str, source: str) -> None:
    raise_open_files_limit()
    await Flood(kind, bytes.fromhex(link_key), port, source).run(count)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("kind", choices=KINDS)
    parser.add_argument("count", type=int)
    parser.add_argument("port", type=int)
    parser.add_argument("link_key")
    parser.add_argument("source", nargs="?", default="")
    asyncio.run(_main(**vars(parser.parse_args())))
