"""`parley node` processes, driven over their pipes as leanly as Python allows."""

import itertools
import json
import os
import select
import selectors
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, Any

from tests.bench.processes import ROOT
from tests.fakes.ports import free_udp_port

READ = 1 << 18
PATIENCE_S = 20.0
DELIVERED = b'"state":"delivered"'
ARRIVED = b'"event":"message",'
LOOPBACK = "lo" if sys.platform.startswith("linux") else "lo0"
ENVIRONMENT = {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}

Line = dict[str, Any]


class Node:
    """One node. `profile`: a file prefix for profiles of its threads; `passphrase`: else its key lies in a file."""

    def __init__(
        self, home: Path, discovery_port: int, *, profile: Path | None = None, passphrase: Path | None = None
    ) -> None:
        module = ["app.entry"] if profile is None else ["tests.bench.profiled_node", str(profile)]
        command = [sys.executable, "-P", "-m", *module, "node", "--home", str(home), "--name", home.name]
        command += ["--interface", LOOPBACK, "--discovery-port", str(discovery_port)]
        command += ["--passphrase-file", str(passphrase)] if passphrase else []
        self._begin = time.perf_counter()
        self._process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=os.environ | ENVIRONMENT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
        )
        self.pid = self._process.pid
        self._is_killed = False
        self._rest = b""
        self._lines: list[Line] = []
        self._tags = itertools.count(1)
        self.ready = self.wait("ready")
        self.start_s = time.perf_counter() - self._begin

    @property
    def stdin(self) -> IO[bytes]:
        assert self._process.stdin is not None
        return self._process.stdin

    @property
    def stdout(self) -> IO[bytes]:
        assert self._process.stdout is not None
        return self._process.stdout

    def ask(self, command: str, **arguments: object) -> Line:
        """The reply to a command; RuntimeError if it was refused."""
        return self.answer(self.post(command, **arguments))

    def post(self, command: str, **arguments: object) -> int:
        """Sends a command; `answer` waits for its reply."""
        tag = next(self._tags)
        self.stdin.write(json.dumps({"cmd": command, "tag": tag} | arguments).encode() + b"\n")
        return tag

    def answer(self, tag: int) -> Line:
        reply = self.wait("reply", tag=tag)
        if not reply["ok"]:
            raise RuntimeError(f"{reply['error']}: {reply['message']}")
        return reply

    def wait(self, event: str, **fields: object) -> Line:
        """The first line of this kind that was not asked for yet; reads on until it comes."""
        wanted = {"event": event} | fields
        while True:
            for line in self._lines:
                if wanted.items() <= line.items():
                    self._lines.remove(line)
                    return line
            self._lines += map(json.loads, self._read().splitlines())

    def forget(self) -> None:
        """What came so far interests nobody."""
        self._lines.clear()

    def close(self) -> None:
        self.stdin.close()
        self.stdout.read()
        if self._process.wait(PATIENCE_S) != 0 and not self._is_killed:
            raise RuntimeError(f"a node ended with {self._process.returncode}")

    def count(self, needle: bytes) -> int:
        """How often `needle` is in the lines that are there; they are not parsed."""
        return self._read().count(needle)

    def _read(self) -> bytes:
        """Whole lines."""
        if not select.select([self.stdout], [], [], PATIENCE_S)[0]:
            self._is_killed = True
            self._process.kill()
            raise RuntimeError("a node said nothing for too long")
        data = os.read(self.stdout.fileno(), READ)
        if not data:
            raise RuntimeError("a node ended before its time; the reason is above")
        lines, line_feed, rest = (self._rest + data).rpartition(b"\n")
        self._rest = rest
        return lines + line_feed


class Pair:
    """Two friends, and counters of what they tell: deliveries at the sender, arrivals at the receiver."""

    def __init__(self, sender: Node, receiver: Node) -> None:
        self.sender, self.receiver = sender, receiver
        self._delivered = self._arrived = 0
        self._selector = selectors.DefaultSelector()
        self._selector.register(sender.stdout, selectors.EVENT_READ, self._read_sender)
        self._selector.register(receiver.stdout, selectors.EVENT_READ, self._read_receiver)

    def line(self, text: str) -> bytes:
        """A command that sends `text`."""
        return self.line_to(self.receiver.ready["id"], text)

    @staticmethod
    def line_to(who: str, text: str) -> bytes:
        """A command that sends `text` to `who`."""
        return json.dumps({"cmd": "send", "to": who, "text": text}).encode() + b"\n"

    def send(self, lines: Sequence[bytes], window: int) -> float:
        """Seconds until all lines were written and delivered, at most `window` of them under way."""
        pipe, before, written = self.sender.stdin.fileno(), self._delivered, 0
        begin = time.perf_counter()
        while (done := self._delivered - before) < len(lines):
            if burst := lines[written : done + window]:
                os.write(pipe, b"".join(burst))
                written += len(burst)
            self._read()
        return time.perf_counter() - begin

    def settle(self) -> None:
        """Waits until the receiver has told of everything."""
        while self._arrived < self._delivered:
            self._read()

    def index(self, query: str) -> float:
        """Seconds until both nodes have indexed everything and answered a search."""
        begin = time.perf_counter()
        tags = [(node, node.post("search", query=query, limit=1)) for node in (self.sender, self.receiver)]
        for node, tag in tags:
            node.answer(tag)
        return time.perf_counter() - begin

    def _read(self) -> None:
        ready = self._selector.select(PATIENCE_S)
        if not ready:
            raise RuntimeError("messages got stuck between the nodes")
        for key, _ in ready:
            key.data()

    def _read_sender(self) -> None:
        self._delivered += self.sender.count(DELIVERED)

    def _read_receiver(self) -> None:
        self._arrived += self.receiver.count(ARRIVED)


@contextmanager
def two_friends(profile: Path | None = None) -> Iterator[Pair]:
    """Two connected nodes in temporary homes, away from any network and any keyring."""
    with TemporaryDirectory(prefix="parley-bench-") as folder, friends_in(Path(folder), profile) as pair:
        yield pair


@contextmanager
def friends_in(folder: Path, profile: Path | None = None) -> Iterator[Pair]:
    """The same in homes that stay: the folders `sender` and `receiver`."""
    with ExitStack() as stack:
        port = free_udp_port()
        nodes = []
        for name in ("sender", "receiver"):
            nodes.append(Node(folder / name, port, profile=profile / name if profile else None))
            stack.callback(nodes[-1].close)
        befriend(*nodes)
        yield Pair(*nodes)


def befriend(one: Node, other: Node) -> None:
    """Returns when both are friends and see each other online."""
    found = one.ask("probe", address="127.0.0.1", port=other.ready["port"])
    one.ask("request", peer=found["peer"]["id"])
    other.wait("request", peer=one.ready["id"])
    other.ask("accept", peer=one.ready["id"])
    for node, friend in ((one, other), (other, one)):
        node.wait("presence", id=friend.ready["id"], presence="online")
        node.forget()
