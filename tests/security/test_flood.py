"""A flood of callers from one source, by a process of its own, while two friends talk (JE-2 to JE-4, CT-43)."""

import asyncio
import json
import sys
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import psutil
import pytest

from core.protocol import link as link_module
from core.protocol.link import Link
from core.protocol.noise import HandshakeState
from core.protocol.responder import ResponderHandshake
from core.service.events import MessageArrived
from core.transport.connection import Connection
from core.transport.sockets import SocketTransport
from tests.core.service.people import People, Person
from tests.fakes.flooder import KINDS
from tests.fakes.memory import count_of
from tests.security.intruder import card_of

ROOT = Path(__file__).parents[2]
PATIENCE_S = 60.0  # without a sign of life of the flood; one deadline is the most it waits for
MIB = 1 << 20
SOURCE = "127.0.0.9"
KEPT = (Connection, SocketTransport, Link, ResponderHandshake, HandshakeState)

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs all of 127.0.0.0/8")


@asynccontextmanager
async def flood(kind: str, count: int, victim: Person) -> AsyncIterator[asyncio.StreamReader]:
    """The lines of the flooder; at the end it is over."""
    messenger = victim.messenger
    arguments = [kind, str(count), str(messenger.me.port), card_of(messenger).link_key.hex(), SOURCE]
    flooder = await asyncio.create_subprocess_exec(
        sys.executable,
        "-P",
        "-m",
        "tests.fakes.flooder",
        *arguments,
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
    )
    assert flooder.stdout is not None
    try:
        yield flooder.stdout
    finally:
        if flooder.returncode is None:
            flooder.terminate()
        await flooder.wait()


class Talk:
    """Alice writes to Bob; what came in between is looked at."""

    def __init__(self, alice: Person, bob: Person) -> None:
        self._alice, self._bob = alice, bob
        self.sent: list[str] = []
        self.most_bytes = 0

    async def through(self, kind: str, count: int) -> Counter[str]:
        """A message for each hundred callers of the flood; what the flooder says at its end."""
        said: Counter[str] = Counter()
        async with flood(kind, count, self._bob) as lines:
            while line := await asyncio.wait_for(lines.readline(), PATIENCE_S):
                said = Counter(json.loads(line))
                await self._say(f"{kind} {said['over']}")
        return said

    async def _say(self, text: str) -> None:
        self.sent.append(text)
        await self._alice.messenger.send(self._bob.id, text)
        await self._bob.until(lambda: len(self.arrived) == len(self.sent))
        self.most_bytes = max(self.most_bytes, rss())

    @property
    def arrived(self) -> list[str]:
        return [event.message.text for event in self._bob.events if isinstance(event, MessageArrived)]


def rss() -> int:
    return int(psutil.Process().memory_info().rss)


async def over(bob: Person) -> None:
    """Until no caller is left, each has its deadline, and nobody is asked for work any more."""
    async with asyncio.timeout(PATIENCE_S):
        while bob.messenger.stats().load or bob.messenger.stats().effort:  # noqa: ASYNC110
            await asyncio.sleep(0.02)


@pytest.mark.parametrize("count", [300, pytest.param(10_000, marks=pytest.mark.long)])
async def test_a_flood_of_every_kind_leaves_nothing_and_two_friends_talk_on(
    tmp_path: Path, count: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At most 20 MiB meanwhile and 5 MiB afterwards, no object is left, every message arrives, the link stays."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        if count < 10_000:
            monkeypatch.setattr(link_module, "HANDSHAKE_DEADLINE_S", 0.5)
        talk = Talk(alice, bob)
        for kind in KINDS:
            await talk.through(kind, 100)  # what is made once is made
        await over(bob)
        objects, memory, link = count_of(*KEPT), rss(), bob.messenger.connections()[0].since
        talk.most_bytes = 0
        said = {kind: await talk.through(kind, count) for kind in KINDS}
        assert {kind: each["over"] for kind, each in said.items()} == dict.fromkeys(KINDS, count)
        await over(bob)
        assert count_of(*KEPT) == objects
        assert talk.most_bytes - memory < 20 * MIB
        assert rss() - memory < 5 * MIB
        assert talk.arrived == talk.sent
        assert [each.since for each in bob.messenger.connections()] == [link]
        if count == 10_000:
            assert said["unpaid"]["challenged"] > 0
