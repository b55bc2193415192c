"""Real `parley` processes for tests: loopback only, homes and ports of their own, every wait with a limit."""

import asyncio
import itertools
import json
import os
import signal
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
PARLEY = [sys.executable, "-m", "app.entry"]
LOOPBACK = next((name for _, name in socket.if_nameindex() if name.startswith("lo")), "lo")
LIMIT_S = 60.0

Line = dict[str, Any]


def environment(passphrase: str | None = "a passphrase") -> dict[str, str]:
    """Ours, with the passphrase, and this source first."""
    ours = {key: value for key, value in os.environ.items() if key != "PARLEY_PASSPHRASE"}
    secret = {} if passphrase is None else {"PARLEY_PASSPHRASE": passphrase}
    return ours | secret | {"PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error"}


def quiet(discovery_port: int | None = None) -> list[str]:
    """Options that keep a node away from real networks; without a discovery port it does not search at all."""
    search = ["--no-discovery"] if discovery_port is None else ["--discovery-port", str(discovery_port)]
    return ["--interface", LOOPBACK, *search]


class Finished:
    """What a process that ended left."""

    def __init__(self, code: int, out: bytes, err: bytes) -> None:
        self.code, self.out, self.err = code, out.decode(), err.decode()

    @property
    def lines(self) -> list[Line]:
        return [json.loads(line) for line in self.out.splitlines()]


async def run(*arguments: str, passphrase: str | None = "a passphrase", feed: bytes = b"") -> Finished:
    """`parley ARGUMENTS` to its end."""
    process = await _start(arguments, environment(passphrase))
    async with asyncio.timeout(2 * LIMIT_S):
        out, err = await process.communicate(feed)
    assert process.returncode is not None
    return Finished(process.returncode, out, err)


class NodeProcess:
    """`parley node`, driven by its JSON lines. `lines` = everything it printed, in order."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.lines: list[Line] = []
        self.process = process
        self.err = b""
        self._is_killed = False
        self._tags = itertools.count(1)
        self._changed = asyncio.Event()
        self._reading = asyncio.create_task(self._read())

    @classmethod
    async def start(
        cls, home: Path, name: str, *options: str, discovery_port: int | None = None
    ) -> "NodeProcess":
        """A node that has printed `ready`."""
        arguments = ["node", "--home", str(home), "--name", name, *quiet(discovery_port), *options]
        node = cls(await _start(arguments, environment()))
        await node.event("ready")
        return node

    @property
    def id(self) -> str:
        return str(self.lines[0]["id"])

    def write(self, data: bytes) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(data)

    def ask(self, cmd: str, **arguments: Any) -> int:
        """Sends a command without waiting; its tag. `with_` stands for `with`."""
        tag = next(self._tags)
        fields = {name.rstrip("_"): value for name, value in arguments.items()}
        self.write(json.dumps({"cmd": cmd, "tag": tag} | fields).encode() + b"\n")
        return tag

    async def reply(self, tag: int) -> Line:
        return await self.line(lambda line: line["event"] == "reply" and line["tag"] == tag)

    async def call(self, cmd: str, **arguments: Any) -> Line:
        """The reply, which is ok."""
        reply = await self.reply(self.ask(cmd, **arguments))
        assert reply["ok"] is True, reply
        return reply

    async def refusal(self, cmd: str, **arguments: Any) -> str:
        """The error code."""
        reply = await self.reply(self.ask(cmd, **arguments))
        assert reply["ok"] is False, reply
        return str(reply["error"])

    async def event(self, event: str, **fields: Any) -> Line:
        """The first event with these fields, one that came already included."""
        return await self.line(lambda line: line["event"] == event and fields.items() <= line.items())

    async def line(self, matches: Callable[[Line], bool]) -> Line:
        seen = 0
        async with asyncio.timeout(LIMIT_S):
            while True:
                while seen < len(self.lines):
                    seen += 1
                    if matches(self.lines[seen - 1]):
                        return self.lines[seen - 1]
                assert not self._reading.done(), f"the node has ended\n{self.err.decode()}"
                self._changed.clear()
                await self._changed.wait()

    async def stop(self) -> int:
        """Ends standard input; the exit code."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        return await self.ended()

    async def signal(self, number: signal.Signals) -> int:
        self._is_killed = number == signal.SIGKILL
        self.process.send_signal(number)
        return await self.ended()

    async def ended(self) -> int:
        async with asyncio.timeout(LIMIT_S):
            code = await self.process.wait()
            await self._reading
        return code

    async def kill(self) -> None:
        """At once, if it still runs."""
        self._is_killed = True
        if self.process.returncode is None:
            self.process.kill()
        await self.ended()

    async def _read(self) -> None:
        await asyncio.gather(self._read_lines(), self._read_err())
        self._changed.set()

    async def _read_lines(self) -> None:
        assert self.process.stdout is not None
        while line := await self.process.stdout.readline():
            if not line.endswith(b"\n"):
                assert self._is_killed, "the last line is cut off"
                return
            self.lines.append(json.loads(line))
            self._changed.set()

    async def _read_err(self) -> None:
        assert self.process.stderr is not None
        while data := await self.process.stderr.read(65_536):
            self.err += data


async def befriend(one: NodeProcess, other: NodeProcess) -> None:
    """Makes two nodes friends through an invite; discovery is not needed."""
    link = (await other.call("whoami"))["invite"]
    assert (await one.call("invite", link=link))["peer"]["id"] == other.id
    await one.call("request", peer=other.id, note="hello there")
    await other.event("request", peer=one.id)
    await other.call("accept", peer=one.id)
    await one.event("friend", id=other.id, change="added")
    await other.event("friend", id=one.id, change="added")


async def _start(arguments: "list[str] | tuple[str, ...]", env: dict[str, str]) -> asyncio.subprocess.Process:
    pipe = asyncio.subprocess.PIPE
    return await asyncio.create_subprocess_exec(
        *PARLEY, *arguments, stdin=pipe, stdout=pipe, stderr=pipe, cwd=ROOT, env=env, limit=1 << 21
    )
