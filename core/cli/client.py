"""The other side of the JSON lines: asks a node and waits for what it tells."""

import asyncio
import itertools
import json
from collections import deque
from collections.abc import Callable
from typing import Any, Final

from core.cli.lines import LineSplitter, OverlongLine, encode
from core.errors import CommandError, ParleyError

KEPT_EVENTS: Final = 10_000  # the newest ones, for whoever asks later; clients live for seconds

Reply = dict[str, Any]
Matches = Callable[[Reply], bool]


class NodeGone(ParleyError):
    """The node ended, or its connection broke, before it answered."""


class Client:
    """Matches replies to commands by their tag and keeps events. `write` takes whole lines to the node."""

    def __init__(self, write: Callable[[bytes], None]) -> None:
        self._write = write
        self._splitter = LineSplitter()
        self._tags = itertools.count(1)
        self._replies: dict[int, asyncio.Future[Reply]] = {}
        self._events: deque[Reply] = deque(maxlen=KEPT_EVENTS)
        self._waiting: list[tuple[Matches, asyncio.Future[Reply]]] = []
        self._is_lost = False

    def feed(self, data: bytes) -> None:
        """Bytes from the node."""
        for line in self._splitter.feed(data):
            if not isinstance(line, OverlongLine):
                self._take(json.loads(line))

    def lost(self) -> None:
        """The node is gone: whoever waits gets NodeGone."""
        self._is_lost = True
        for future in [*self._replies.values(), *(future for _, future in self._waiting)]:
            if not future.done():
                future.set_exception(NodeGone("the node ended before it answered; start it again"))

    async def call(self, command: str, arguments: Reply | None = None) -> Reply:
        """The reply. Raises CommandError if the node refuses, NodeGone."""
        tag = next(self._tags)
        self._replies[tag] = reply = self._future()
        self._write(encode({"cmd": command, "tag": tag} | (arguments or {})))
        try:
            return _checked(await reply)
        finally:
            del self._replies[tag]

    async def event(self, name: str, matches: Matches = lambda _: True) -> Reply:
        """The first event of this name that matches, one that came already included. Raises NodeGone."""

        def is_it(event: Reply) -> bool:
            return event["event"] == name and matches(event)

        for event in self._events:
            if is_it(event):
                return event
        waiting = (is_it, self._future())
        self._waiting.append(waiting)
        try:
            return await waiting[1]
        finally:
            self._waiting.remove(waiting)

    def _future(self) -> asyncio.Future[Reply]:
        if self._is_lost:
            raise NodeGone("the node has ended; start it again")
        return asyncio.get_running_loop().create_future()

    def _take(self, line: Reply) -> None:
        if line["event"] == "reply":
            future = self._replies.get(line["tag"])
            if future is not None and not future.done():
                future.set_result(line)
            return
        self._events.append(line)
        for matches, future in self._waiting:
            if not future.done() and matches(line):
                future.set_result(line)


def _checked(reply: Reply) -> Reply:
    if not reply["ok"]:
        raise CommandError(reply["error"], reply["message"])
    return reply
