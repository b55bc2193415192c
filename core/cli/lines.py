"""JSON lines: cutting them out of a byte stream, parsing and writing them, and one conversation over them.

Every cap here bounds what the other end can make us hold; the reason stands beside the number.
"""

import asyncio
import json
import math
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Final, NoReturn

from core.cli.shapes import JsonObject
from core.errors import CommandError
from core.service.control import Channel

MAX_LINE: Final = 1_048_576  # bytes without the line feed, in both directions: the interface's promise
MAX_LISTED: Final = 600_000  # bytes of the list in one reply: leaves room for the largest tag below
COMMANDS_PER_TURN: Final = 32  # then the loop looks at its sockets and at commits that are done
MAX_WAITING: Final = 4_096  # lines read ahead of the commands at work
MAX_TAG: Final = 65_536  # bytes of a tag; it is echoed, and a reply has to stay under MAX_LINE
MAX_TAG_BRACKETS: Final = 200  # of "[" and "{" in a tag: bounds its nesting far below the interpreter's limit
MAX_RUNNING: Final = 1_024  # commands at work in one session: full batches for the disk, few tasks
PAUSE_OUTPUT: Final = 16 << 20  # bytes nobody has read: no more commands are taken, so replies cannot grow
MAX_OUTPUT: Final = 64 << 20  # bytes nobody has read: a day of events; then the reader is taken for dead

Answer = Callable[[JsonObject], Awaitable[JsonObject]]


class OverlongLine:
    """Stands for a line over MAX_LINE that was skipped without being kept."""


OVERLONG: Final = OverlongLine()


class LineSplitter:
    """Bytes in, whole lines out (without the line feed). Holds at most one unfinished line of MAX_LINE bytes."""

    def __init__(self) -> None:
        self._rest = bytearray()
        self._skipping = False

    def feed(self, data: bytes) -> list[bytes | OverlongLine]:
        """The lines that `data` completes, in order. An over-long line is reported once, as soon as it is too long."""
        *whole, rest = data.split(b"\n")
        lines: list[bytes | OverlongLine] = []
        for part in whole:
            self._extend(part, lines)
            if not self._skipping:
                lines.append(bytes(self._rest))
            self._rest.clear()
            self._skipping = False
        self._extend(rest, lines)
        return lines

    def end(self) -> bytes:
        """What is left at the end of the stream: a last line without a line feed, or nothing."""
        rest = bytes(self._rest)
        self._rest.clear()
        return rest

    def _extend(self, part: bytes, lines: list[bytes | OverlongLine]) -> None:
        if self._skipping:
            return
        if len(self._rest) + len(part) > MAX_LINE:
            self._rest.clear()
            self._skipping = True
            lines.append(OVERLONG)
        else:
            self._rest += part


def parse(line: bytes) -> JsonObject:
    """The JSON object of a line. Raises CommandError bad_json for everything else.

    That includes what no UTF-8 line could answer: NaN, numbers beyond a float, half a surrogate pair.
    """
    try:
        text = line.decode()
        value = _decode(text)
        if "\\u" in text:
            _encode(value).encode()
    except (ValueError, RecursionError):
        raise CommandError("bad_json", "This line is not JSON in UTF-8.") from None
    if not isinstance(value, dict):
        raise CommandError("bad_json", 'A command is a JSON object such as {"cmd": "whoami"}.')
    return value


def encode(shape: JsonObject) -> bytes:
    """One line, UTF-8, line feed included. (A file name that is not UTF-8 may reach a notice: it is shown with "?".)"""
    return _encode(shape).encode("utf-8", "replace") + b"\n"


def fitting(shapes: list[JsonObject], limit: int = MAX_LISTED) -> list[JsonObject]:
    """As many from the beginning as `limit` bytes can carry."""
    size = 0
    for count, shape in enumerate(shapes):
        size += len(encode(shape))
        if size > limit:
            return shapes[:count]
    return shapes


def failure(tag: object, error: CommandError) -> JsonObject:
    """The reply to a command that was refused."""
    return {"event": "reply", "tag": tag, "ok": False, "error": error.code, "message": error.message}


class Session:
    """One conversation: commands are fed in, each is answered by exactly one reply; events are `put` between.

    Commands start in the order of their lines and run beside each other, so a slow one holds nobody up; what the first
    synchronous part of `answer` does therefore happens in order. `answer` does not raise. Lines written in one turn of
    the loop leave in one write. Used on the loop only.
    """

    def __init__(self, answer: Answer, channel: Channel) -> None:
        self._answer = answer
        self._channel = channel
        self._loop = asyncio.get_running_loop()
        self._splitter = LineSplitter()
        self._waiting: deque[bytes | OverlongLine] = deque()
        self._running: set[asyncio.Task[None]] = set()
        self._output: list[bytes] = []
        self._paused = self._ended = self._closing = self._lost = self._is_due = False

    def feed(self, data: bytes) -> None:
        """Bytes of the other end."""
        self._waiting.extend(self._splitter.feed(data))
        self._proceed()

    def end(self) -> None:
        """The other end will send no more; what it sent is still answered, then the channel is finished."""
        self._ended = True
        if rest := self._splitter.end():
            self._waiting.append(rest)
        self._proceed()

    def drained(self) -> None:
        """The channel has written (some of) what it held."""
        self._proceed()

    def lost(self) -> None:
        """The channel is gone. Commands that run go on; nobody hears their replies."""
        self._lost = True
        self._waiting.clear()
        self._output.clear()

    def put(self, line: bytes) -> None:
        """Writes one encoded line, in order with the replies."""
        if self._lost:
            return
        if not self._output:
            self._loop.call_soon(self.flush)
        self._output.append(line)

    def flush(self) -> None:
        """Hands over what this turn of the loop has written."""
        if not self._output:
            return
        self._channel.write(b"".join(self._output))
        self._output.clear()
        if self._channel.pending_bytes() > MAX_OUTPUT:
            self.lost()
            self._channel.fail(f"nobody reads the output: {MAX_OUTPUT >> 20} MiB are waiting")

    async def close(self, grace_s: float) -> None:
        """Refuses new commands and waits until those that run are answered; after `grace_s` they are given up."""
        self._closing = True
        self._proceed()
        if self._running:
            _, late = await asyncio.wait(self._running, timeout=grace_s)
            for task in late:
                task.cancel()
            await asyncio.gather(*late)
        self.flush()

    def _proceed(self) -> None:
        """Takes commands only as fast as they are done and their replies are read."""
        self._accept_some()
        is_stuck = bool(self._waiting) and self._is_busy()
        if self._waiting and not is_stuck and not self._is_due:
            self._is_due = True
            self._loop.call_soon(self._next_turn)
        self._pause(is_stuck or len(self._waiting) >= MAX_WAITING)
        if self._ended and not self._waiting and not self._running and not self._lost:
            self.flush()
            self._channel.finish()

    def _accept_some(self) -> None:
        """Some a turn: what they caused (a commit, a packet) goes on while the next are looked at."""
        limit = len(self._waiting) if self._closing else min(COMMANDS_PER_TURN, len(self._waiting))
        for _ in range(limit):
            if self._is_busy():
                return
            self._accept(self._waiting.popleft())

    def _next_turn(self) -> None:
        self._is_due = False
        self._proceed()

    def _is_busy(self) -> bool:
        if self._closing:
            return False
        return len(self._running) >= MAX_RUNNING or self._channel.pending_bytes() >= PAUSE_OUTPUT

    def _pause(self, pause: bool) -> None:
        if pause == self._paused or self._lost:
            return
        self._paused = pause
        if pause:
            self._channel.pause()
        else:
            self._channel.resume()

    def _accept(self, line: bytes | OverlongLine) -> None:
        try:
            command = _command(line)
        except CommandError as error:
            self.put(encode(failure(None, error)))
            return
        task = self._loop.create_task(self._run(command), name="command")
        self._running.add(task)
        task.add_done_callback(self._done)

    async def _run(self, command: JsonObject) -> None:
        tag = command.get("tag")
        try:
            reply = failure(tag, _shutting_down()) if self._closing else await self._answer(command)
        except asyncio.CancelledError:
            reply = failure(tag, _shutting_down())
        self.put(encode(reply))

    def _done(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        if (self._waiting and not self._is_due) or self._ended:
            self._proceed()


def _command(line: bytes | OverlongLine) -> JsonObject:
    if isinstance(line, OverlongLine):
        raise CommandError("bad_json", f"This line is longer than {MAX_LINE} bytes and was skipped.")
    command = parse(line)
    tag = command.get("tag")
    if isinstance(tag, (dict, list)) or len(line) > MAX_TAG:
        _check_tag(tag)
    return command


def _check_tag(tag: object) -> None:
    """A tag has to be echoed inside a reply: neither longer nor nested deeper than that allows."""
    try:
        text = _encode(tag)
    except RecursionError:
        text = "[" * (MAX_TAG_BRACKETS + 1)
    if len(text.encode()) > MAX_TAG or text.count("[") + text.count("{") > MAX_TAG_BRACKETS:
        limits = f"{MAX_TAG} bytes and {MAX_TAG_BRACKETS} brackets"
        raise CommandError("bad_argument", f"A tag has at most {limits}.")


def _shutting_down() -> CommandError:
    return CommandError("not_available", "The node is shutting down.")


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _finite(digits: str) -> float:
    value = float(digits)
    if math.isinf(value):
        raise ValueError(digits)
    return value


_decode = json.JSONDecoder(parse_constant=_refuse_constant, parse_float=_finite).decode
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode
