"""The client: replies find their callers, events find whoever waits, a node that ends leaves nobody waiting."""

import asyncio
import json
from typing import Any

import pytest

from core.cli.client import Client, NodeGone
from core.cli.lines import encode
from core.errors import CommandError


class Node:
    """The other side: keeps commands, answers as told."""

    def __init__(self) -> None:
        self.commands: list[dict[str, Any]] = []
        self.client = Client(self._take)

    def _take(self, line: bytes) -> None:
        self.commands.append(json.loads(line))

    def tell(self, **fields: Any) -> None:
        self.client.feed(encode(fields))

    async def command(self, count: int = 1) -> dict[str, Any]:
        for _ in range(1_000):
            if len(self.commands) >= count:
                return self.commands[count - 1]
            await asyncio.sleep(0)
        raise AssertionError(f"{len(self.commands)} commands instead of {count}")


async def test_replies_find_their_callers_in_any_order() -> None:
    node = Node()
    first = asyncio.create_task(node.client.call("peers"))
    second = asyncio.create_task(node.client.call("send", {"to": "bob", "text": "x"}))
    one, two = await node.command(1), await node.command(2)
    assert (one["cmd"], two["cmd"], two["to"], two["text"]) == ("peers", "send", "bob", "x")
    node.tell(event="reply", tag=two["tag"], ok=True, n=2)
    node.tell(event="reply", tag=None, ok=False, error="bad_json", message="?")
    node.tell(event="reply", tag=one["tag"], ok=True, n=1)
    assert ((await first)["n"], (await second)["n"]) == (1, 2)


async def test_a_refusal_is_an_error() -> None:
    node = Node()
    call = asyncio.create_task(node.client.call("send"))
    node.tell(event="reply", tag=(await node.command())["tag"], ok=False, error="not_friend", message="No.")
    with pytest.raises(CommandError) as refused:
        await call
    assert (refused.value.code, refused.value.message) == ("not_friend", "No.")


async def test_events_are_found_before_and_after_they_come() -> None:
    node = Node()
    node.tell(event="peer", id="a")
    node.tell(event="friend", id="b")
    node.tell(event="peer", id="b")
    assert (await node.client.event("peer"))["id"] == "a"
    assert (await node.client.event("peer", lambda event: event["id"] == "b"))["event"] == "peer"
    later = asyncio.create_task(node.client.event("peer", lambda event: event["id"] == "c"))
    await asyncio.sleep(0)
    node.tell(event="peer", id="d")
    node.tell(event="peer", id="c", seen=True)
    assert (await later)["seen"] is True


async def test_a_node_that_ends_leaves_nobody_waiting() -> None:
    node = Node()
    call = asyncio.create_task(node.client.call("peers"))
    event = asyncio.create_task(node.client.event("peer"))
    await node.command()
    node.client.lost()
    for waiting in (call, event, node.client.call("peers"), node.client.event("peer")):
        with pytest.raises(NodeGone):
            await waiting


async def test_waiting_may_be_given_up() -> None:
    node = Node()
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.001):
            await node.client.call("probe")
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.001):
            await node.client.event("peer")
    node.tell(event="reply", tag=1, ok=True)
    node.tell(event="peer", id="a")
    assert (await node.client.event("peer"))["id"] == "a"
