"""Discovery between hosts of a real network, one channel at a time (S2-12, S2-46, SA-20)."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

import pytest

from tests.lan.namespaces import ROOT, Host, Lan

pytestmark = pytest.mark.root

PORT = "45450"  # in namespaces nobody else can have it
LIMIT_S = 30.0
MakeLan = Callable[[int], Lan]


class Node:
    """A node in a namespace and what it printed so far."""

    def __init__(self, name: str, process: asyncio.subprocess.Process) -> None:
        self.name = name
        self.told: list[dict[str, Any]] = []
        self._process = process

    async def until(self, condition: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """The first event, past or to come, that satisfies the condition."""
        async with asyncio.timeout(LIMIT_S):
            while not (found := [event for event in self.told if condition(event)]):
                self.told.append(json.loads(await self._next_line()))
        return found[0]

    async def until_sees(self, other: "Node", via: set[str] | None = None) -> dict[str, Any]:
        """`via` None: by whatever channels."""
        return await self.until(
            lambda event: event.get("name") == other.name and (via is None or set(event["via"]) == via)
        )

    async def stop(self) -> None:
        """Says farewell and ends; the rest of what it tells is kept."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        async with asyncio.timeout(LIMIT_S):
            rest = await self._process.stdout.read()
            await self._process.wait()
        self.told += [json.loads(line) for line in rest.splitlines()]
        assert self._process.returncode == 0

    def kill(self) -> None:
        if self._process.returncode is None:
            self._process.kill()

    async def _next_line(self) -> bytes:
        assert self._process.stdout is not None
        line = await self._process.stdout.readline()
        assert line, f"{self.name} has ended"
        return line


@asynccontextmanager
async def nodes(*started: tuple[str, Host, tuple[str, ...]]) -> AsyncIterator[list[Node]]:
    """Name, host and options of each."""
    async with AsyncExitStack() as undo:
        running = []
        for name, host, options in started:
            command = host.python("-m", "tests.fakes.beacon_node", name, "--port", PORT, *options)
            process = await asyncio.create_subprocess_exec(
                *command, cwd=ROOT, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
            )
            running.append(Node(name, process))
            undo.push_async_callback(process.wait)
            undo.callback(running[-1].kill)
        yield running


async def test_all_channels(make_lan: MakeLan) -> None:
    near, far = make_lan(2).hosts
    async with nodes(("Alice", near, ()), ("Bob", far, ())) as (alice, bob):
        seen = await alice.until_sees(bob, {"broadcast", "multicast"})
        assert seen["addresses"][0] == f"{far.ipv4}:4242"
        await bob.until_sees(alice, {"broadcast", "multicast"})
        await bob.stop()
        await alice.until(lambda event: event["event"] == "NeighbourGone")


async def test_multicast_alone(make_lan: MakeLan) -> None:
    near, far = make_lan(2).hosts
    for host in (near, far):
        host.drop_broadcasts()
    async with nodes(("Alice", near, ()), ("Bob", far, ())) as (alice, bob):
        await alice.until_sees(bob, {"multicast"})
        await bob.until_sees(alice, {"multicast"})


async def test_broadcast_alone(make_lan: MakeLan) -> None:
    near, far = make_lan(2).hosts
    for host in (near, far):
        host.drop_multicasts()
    async with nodes(("Alice", near, ()), ("Bob", far, ())) as (alice, bob):
        await alice.until_sees(bob, {"broadcast"})
        await bob.until_sees(alice, {"broadcast"})


async def test_ipv6_alone(make_lan: MakeLan) -> None:
    near, far = make_lan(2).hosts
    for host in (near, far):
        host.ip("addr", "flush", "dev", "eth0", "scope", "global")
    async with nodes(("Alice", near, ()), ("Bob", far, ())) as (alice, bob):
        seen = await alice.until_sees(bob, {"multicast"})
        assert seen["addresses"][0].startswith("[fe80::")
        assert seen["addresses"][0].endswith("%eth0]:4242")
        await bob.until_sees(alice, {"multicast"})


async def test_mdns_alone(make_lan: MakeLan) -> None:
    near, far = make_lan(2).hosts
    only = ("--only-mdns",)
    async with nodes(("Alice", near, only), ("Bob", far, only)) as (alice, bob):
        seen = await alice.until_sees(bob, {"mdns"})
        assert seen["addresses"] == [f"{far.ipv4}:4242"]
        await bob.until_sees(alice, {"mdns"})
        await bob.stop()


async def test_mdns_of_two_nodes_on_one_host(make_lan: MakeLan) -> None:
    (host,) = make_lan(1).hosts
    only = ("--only-mdns",)
    async with nodes(("Alice", host, only), ("Bob", host, only)) as (alice, bob):
        await alice.until_sees(bob, {"mdns"})
        await bob.until_sees(alice, {"mdns"})


async def test_two_nodes_on_one_host(make_lan: MakeLan) -> None:
    (host,) = make_lan(1).hosts
    chosen = ("--interface", "eth0")
    async with nodes(("Alice", host, chosen), ("Bob", host, chosen)) as (alice, bob):
        seen = await alice.until_sees(bob, {"broadcast", "multicast"})
        assert seen["addresses"][0] == f"{host.ipv4}:4242"
        await bob.until_sees(alice, {"broadcast", "multicast"})


async def test_a_node_on_loopback_is_alone(make_lan: MakeLan) -> None:
    """Tests and demos never appear on a network, and hear nothing of it."""
    near, far, other = make_lan(3).hosts
    lonely_options = ("--interface", "lo", "--mdns")
    async with nodes(
        ("Bob", far, ("--mdns",)), ("Carol", other, ("--mdns",)), ("Lonely", near, lonely_options)
    ) as (bob, carol, lonely):
        await bob.until_sees(carol, {"broadcast", "multicast", "mdns"})
        await carol.until_sees(bob, {"broadcast", "multicast", "mdns"})
        await lonely.stop()
        await bob.stop()
        await carol.stop()
        assert lonely.told == []
        assert all(event.get("name") != "Lonely" for event in bob.told + carol.told)


async def test_an_address_that_comes_later(make_lan: MakeLan) -> None:
    near, far = make_lan(2).hosts
    far.disable_ipv6()
    far.ip("addr", "flush", "dev", "eth0")
    async with nodes(("Alice", near, ()), ("Bob", far, ())) as (alice, bob):
        await asyncio.to_thread(far.ip, "addr", "add", f"{far.ipv4}/24", "brd", "+", "dev", "eth0")
        await alice.until_sees(bob)
        await bob.until_sees(alice)


async def test_who_hides_is_not_seen(make_lan: MakeLan) -> None:
    near, far, other = make_lan(3).hosts
    async with nodes(
        ("Hidden", near, ("--hidden", "--mdns")), ("Bob", far, ("--mdns",)), ("Carol", other, ("--mdns",))
    ) as (hidden, bob, carol):
        await hidden.until_sees(bob, {"broadcast", "multicast", "mdns"})
        await bob.until_sees(carol)
        await hidden.stop()
        await bob.stop()
        await carol.stop()
        assert all(event.get("name") != "Hidden" for event in bob.told + carol.told)
