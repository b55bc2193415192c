"""A `parley node` process that a test may kill at any moment and start again."""

import contextlib
import itertools
import json
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from tests.fakes.ports import free_tcp_port

ROOT = Path(__file__).resolve().parents[2]
LIMIT_S = 60.0  # without a line, or for the end of a process

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
        self._command += ["--port", str(free_tcp_port()), *options]
        self._tags = itertools.count(1)
        self.start()

    def start(self) -> None:
        self._process = subprocess.Popen(
            self._command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self.lines: list[Line] = []
        self._queue: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
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
        """The first line, past or future, that matches; as long as lines come, it may take its time."""
        seen = 0
        while True:
            for line in self.lines[seen:]:
                if matching(line):
                    return line
            seen = len(self.lines)
            self.read()

    def read(self) -> None:
        """Takes at least one more line."""
        assert self._take(self._queue.get(timeout=LIMIT_S)), f"the node has ended with {self._process.wait()}"
        self.drain()

    def drain(self) -> None:
        """Takes what has come."""
        while not self._queue.empty():
            self._take(self._queue.get())

    def _take(self, line: bytes | None) -> bool:
        """False at the end of the output."""
        if line is not None:
            self.lines.append(json.loads(line))
        return line is not None

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
    def _pump(process: "subprocess.Popen[bytes]", lines: "queue.SimpleQueue[bytes | None]") -> None:
        assert process.stdout is not None
        for line in process.stdout:
            if line.endswith(b"\n"):
                lines.put(line)
        lines.put(None)


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
