"""The other end of a session in tests: keeps what is written."""

import json
from typing import Any


class FakeChannel:
    """A channel that takes everything at once; `unread` bytes pretend that nobody reads."""

    def __init__(self) -> None:
        self.written: list[bytes] = []
        self.unread = 0
        self.is_paused = False
        self.finished = 0
        self.failure: str | None = None

    def write(self, data: bytes) -> None:
        self.written.append(data)

    def pending_bytes(self) -> int:
        return self.unread

    def pause(self) -> None:
        assert not self.is_paused
        self.is_paused = True

    def resume(self) -> None:
        assert self.is_paused
        self.is_paused = False

    def finish(self) -> None:
        self.finished += 1

    def fail(self, reason: str) -> None:
        self.failure = reason

    @property
    def data(self) -> bytes:
        return b"".join(self.written)

    @property
    def lines(self) -> list[dict[str, Any]]:
        """Every line so far, parsed strictly; a line without its line feed is a mistake."""
        assert self.data == b"" or self.data.endswith(b"\n")
        return [json.loads(line.decode()) for line in self.data.split(b"\n")[:-1]]
