"""`parley demo`: two real nodes on this machine meet, become friends and talk, also while one of them is away.

Nothing leaves the computer: loopback only, a discovery port of their own, homes that are removed afterwards, and a
passphrase instead of the keyring.
"""

import asyncio
import contextlib
import os
import secrets
import socket
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import core
from core.cli import terminal
from core.cli.client import Client, NodeGone, Reply
from core.errors import CommandError

LIMIT_S = 30.0
STOP_S = 5.0  # a node that was told to end and has not by then is killed
TALK = (
    ("Alice", "Hello Bob! No server between us."),
    ("Bob", "Hello Alice! Only the two of us can read this."),
    ("Alice", "And every message is acknowledged."),
    ("Bob", "你好 · مرحبا · Grüß dich 👋"),
)
PARTING = "You are away, so this one waits on my computer."
ANSWER = "I am back, and here it is."


def run() -> int:
    """Prints what happens. 0 only if every step held, within LIMIT_S."""
    started = time.monotonic()
    story = Story()
    try:
        asyncio.run(_run(story))
    except TimeoutError:
        return _failed(story, f"{LIMIT_S:g} s were over")
    except (StepFailed, CommandError, NodeGone, OSError) as error:
        return _failed(story, str(error))
    print(f"\nEvery step held ({time.monotonic() - started:.1f} s).")
    return 0


def _failed(story: "Story", reason: str) -> int:
    print(f"parley: demo: '{story.step}' failed: {terminal.one_line(reason)}", file=sys.stderr)
    return 1


class StepFailed(Exception):
    """Something is not as it has to be; the text says what."""


class Story:
    """Prints the steps and remembers the one at work."""

    def __init__(self) -> None:
        self.step = "start"

    def begin(self, step: str) -> None:
        self.step = step
        print(f"\n{step}", flush=True)

    def tell(self, line: str) -> None:
        print(f"  {line}", flush=True)


class Node:
    """A `parley node` process. Its standard error is ours."""

    def __init__(self, name: str, process: asyncio.subprocess.Process) -> None:
        assert process.stdin is not None
        self.name = name
        self.client = Client(process.stdin.write)
        self.id = ""
        self._process = process
        self._reading = asyncio.create_task(self._read(), name=f"read {name}")

    async def stop(self) -> None:
        """Ends it in order if it still runs, else by force."""
        with contextlib.suppress(CommandError, NodeGone, TimeoutError):
            async with asyncio.timeout(STOP_S):
                await self.client.call("quit")
                await self._process.wait()
        if self._process.returncode is None:
            self._process.kill()
        await self._process.wait()
        await self._reading

    async def _read(self) -> None:
        assert self._process.stdout is not None
        while data := await self._process.stdout.read(65_536):
            self.client.feed(data)
        self.client.lost()


class Stage:
    """Where the nodes live: their homes, their network, their secret. Ends every node it started."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._discovery_port = _free_udp_port()
        self._environment = os.environ | {
            "PARLEY_PASSPHRASE": secrets.token_hex(16),
            "PYTHONPATH": os.pathsep.join(filter(None, (_root(), os.environ.get("PYTHONPATH")))),
        }
        self._nodes: list[Node] = []

    async def start(self, name: str) -> Node:
        """A node under this name, after its `ready`."""
        options = ["--home", str(self._folder / name), "--name", name, "--interface", _loopback()]
        options += ["--discovery-port", str(self._discovery_port)]
        pipe = asyncio.subprocess.PIPE
        process = await asyncio.create_subprocess_exec(
            *_node_command(), *options, stdin=pipe, stdout=pipe, env=self._environment
        )
        node = Node(name, process)
        self._nodes.append(node)
        node.id = (await node.client.event("ready"))["id"]
        return node

    async def clear(self) -> None:
        await asyncio.gather(*(node.stop() for node in self._nodes))


async def _run(story: Story) -> None:
    async with asyncio.timeout(LIMIT_S), _stage() as stage:
        story.begin("Two nodes start")
        alice, bob = await asyncio.gather(stage.start("Alice"), stage.start("Bob"))
        story.tell(f"Alice is {alice.id}, Bob is {bob.id}")
        await _find(story, alice, bob)
        await _befriend(story, alice, bob)
        await _talk(story, alice, bob)
        bob = await _be_away(story, stage, alice, bob)
        await _compare(story, alice, bob)


async def _find(story: Story, alice: Node, bob: Node) -> None:
    story.begin("They find each other")
    for one, other in ((alice, bob), (bob, alice)):
        seen = await one.client.event("peer", _is_about(other))
        story.tell(f"{one.name} sees {other.name} at {seen['addresses'][0]} by {', '.join(seen['via'])}")


async def _befriend(story: Story, alice: Node, bob: Node) -> None:
    story.begin("They become friends")
    await alice.client.call("request", {"peer": bob.id, "note": "It is me, Alice."})
    request = await bob.client.event("request", lambda event: event["peer"] == alice.id)
    story.tell(f"Bob is asked by {terminal.one_line(request['name'])}: {terminal.one_line(request['note'])}")
    await bob.client.call("accept", {"peer": alice.id})
    for one, other in ((alice, bob), (bob, alice)):
        await one.client.event("friend", _is_added(other))
    numbers = [await _safety(alice, bob), await _safety(bob, alice)]
    _hold(numbers[0] == numbers[1] == request["safety"], "the two safety numbers differ")
    story.tell(f"safety number on both sides: {request['safety']}")


async def _talk(story: Story, alice: Node, bob: Node) -> None:
    story.begin("They talk")
    for speaker, text in TALK:
        one, other = (alice, bob) if speaker == alice.name else (bob, alice)
        message_id = await _say(one, other, text)
        await _hear(story, one, other, message_id, text)


async def _be_away(story: Story, stage: Stage, alice: Node, bob: Node) -> Node:
    """Bob's new process."""
    story.begin("Bob goes away; a message to him is kept")
    await bob.stop()
    message_id = await _say(alice, bob, PARTING)
    waiting = (await alice.client.call("friends"))["friends"][0]["pending"]
    _hold(waiting == 1, f"{waiting} messages wait for Bob instead of 1")
    story.tell(f"Alice: {PARTING}  (waits)")
    story.begin("Bob comes back and gets it")
    bob = await stage.start("Bob")
    await _hear(story, alice, bob, message_id, PARTING)
    await _hear(story, bob, alice, await _say(bob, alice, ANSWER), ANSWER)
    return bob


async def _compare(story: Story, alice: Node, bob: Node) -> None:
    story.begin("Both have the same conversation")
    texts = [text for _, text in TALK] + [PARTING, ANSWER]
    for one, other in ((alice, bob), (bob, alice)):
        messages = (await one.client.call("history", {"with": other.id}))["messages"]
        _hold(
            [message["text"] for message in messages] == texts, f"{one.name}'s history is not what was said"
        )
        story.tell(f"{one.name} has all {len(messages)} messages, in order")


async def _say(one: Node, other: Node, text: str) -> str:
    reply = await one.client.call("send", {"to": other.id, "text": text})
    return str(reply["message_id"])


async def _hear(story: Story, one: Node, other: Node, message_id: str, text: str) -> None:
    """`other` gets what `one` said, and `one` the acknowledgement."""

    def is_it(event: Reply) -> bool:
        return bool(event["message_id"] == message_id)

    arrived = await other.client.event("message", is_it)
    _hold(arrived["text"] == text and arrived["from"] == one.id, "another message arrived than was sent")
    await one.client.event("message_state", lambda event: is_it(event) and event["state"] == "delivered")
    story.tell(f"{one.name}: {text}  (delivered)")


async def _safety(one: Node, other: Node) -> str:
    return str((await one.client.call("safety", {"peer": other.id}))["safety"])


def _is_about(person: Node) -> Callable[[Reply], bool]:
    return lambda event: bool(event["id"] == person.id)


def _is_added(friend: Node) -> Callable[[Reply], bool]:
    return lambda event: bool(event["id"] == friend.id and event["change"] == "added")


def _hold(is_so: bool, otherwise: str) -> None:
    if not is_so:
        raise StepFailed(otherwise)


@asynccontextmanager
async def _stage() -> AsyncIterator[Stage]:
    with tempfile.TemporaryDirectory(prefix="parley-demo-") as folder:
        stage = Stage(Path(folder))
        try:
            yield stage
        finally:
            await stage.clear()


def _node_command() -> list[str]:
    """How this very program runs a node: packaged it is its own interpreter."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "node"]
    return [sys.executable, "-P", "-m", "app.entry", "node"]


def _root() -> str:
    return str(Path(core.__file__ or "").parents[1])


def _loopback() -> str:
    if sys.platform == "win32":
        return "Loopback Pseudo-Interface 1"
    else:  # noqa: RET505 - mypy needs it to see that one of the two never runs
        return next(name for _, name in socket.if_nameindex() if name.startswith("lo"))


def _free_udp_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port
