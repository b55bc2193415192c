"""A `parley node` process that a test may kill at any moment and start again."""

import contextlib
import itertools
import json
import queue
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
LIMIT_S = 60.0

ALONE = ("--interface", "lo", "--no-discovery")

Line = dict[str, Any]


class Killable:
    """One home with a node on it, or without one just now. `lines` holds every event since the last start."""

    def __init__(
        self,
        home: Path,
        name: str,
        *,
        python: Sequence[str] = (sys.executable,),
        options: Sequence[str] = ALONE,
    ) -> None:
        self._command = [*python, "-m", "app.entry", "node", "--home", str(home), "--name", name]
        self._command += ["--port", str(_free_port()), *options]
        self._tags = itertools.count(1)
        self.start()

    def start(self) -> None:
        self._process = subprocess.Popen(
            self._command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self.lines: list[Line] = []
        self._queue: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._pump, args=(self._process, self._queue), daemon=True)
        self._thread.start()
        self.ready = self.wait(lambda line: line["event"] == "ready")

    def kill(self) -> None:
        """SIGKILL; what the node wrote before is still read."""
        self._process.kill()
        self._reap()

    def stop(self) -> int:
        """A clean end by SIGTERM; the exit code."""
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
        self._reap()
        return self._process.returncode

    def post(self, command: str, **arguments: object) -> int:
        """Writes a command; returns its tag."""
        tag = next(self._tags)
        line = json.dumps({"cmd": command, "tag": tag} | arguments).encode() + b"\n"
        assert self._process.stdin is not None
        self._process.stdin.write(line)
        self._process.stdin.flush()
        return tag

    def ask(self, command: str, **arguments: object) -> Line:
        """The reply to a command."""
        return self.answer(self.post(command, **arguments))

    def answer(self, tag: int) -> Line:
        return self.wait(lambda line: line["event"] == "reply" and line["tag"] == tag)

    def wait(self, matching: Callable[[Line], bool]) -> Line:
        """The first line, past or future, that matches."""
        seen, end = 0, time.monotonic() + LIMIT_S
        while True:
            for line in self.lines[seen:]:
                if matching(line):
                    return line
            seen = len(self.lines)
            self.read(end - time.monotonic())

    def read(self, timeout_s: float) -> None:
        """Takes at least one more line."""
        self.lines.append(json.loads(self._queue.get(timeout=max(timeout_s, 0.001))))
        self.drain()

    def drain(self) -> None:
        """Takes what has come."""
        while not self._queue.empty():
            self.lines.append(json.loads(self._queue.get()))

    def history(self, friend: str) -> list[Line]:
        """Everything of one talk, oldest first, read page by page from its end."""
        messages = self.ask("history", **{"with": friend}, limit=500)["messages"]
        page = messages
        while page:
            page = self.ask("history", **{"with": friend}, limit=500, before=messages[0]["message_id"])[
                "messages"
            ]
            messages = page + messages
        return list(messages)

    def _reap(self) -> None:
        self._process.wait(LIMIT_S)
        self._thread.join(LIMIT_S)
        self.drain()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                _close(pipe)

    @staticmethod
    def _pump(process: "subprocess.Popen[bytes]", lines: "queue.SimpleQueue[bytes]") -> None:
        assert process.stdout is not None
        for line in process.stdout:
            if line.endswith(b"\n"):
                lines.put(line)


def befriend(one: Killable, other: Killable) -> None:
    """Returns when both are friends and see each other online."""
    found = one.ask("probe", address="127.0.0.1", port=other.ready["port"])
    one.ask("request", peer=found["peer"]["id"])
    other.wait(lambda line: line["event"] == "request")
    other.ask("accept", peer=one.ready["id"])
    for node in (one, other):
        node.wait(lambda line: line["event"] == "presence" and line["presence"] == "online")


def _close(pipe: Any) -> None:
    with contextlib.suppress(BrokenPipeError):
        pipe.close()


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])
