"""kill -9 in the middle of commits: what was confirmed is there, and nothing is there in part."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from core.messaging.model import MessageState
from core.messaging.writes import PutSession
from tests.core.storage.samples import ANN, BOB, Book, book

LAG = 3  # message n is delivered in the step of message n + LAG

WRITER = f"""
import asyncio, sys
from pathlib import Path
from core.messaging.writes import PutSession, SetMeta
from tests.core.storage.samples import ANN, BOB, delivered, incoming, own, running

async def main():
    n = 0
    async with running(Path(sys.argv[1])) as storage:
        room = asyncio.Semaphore(24)
        def confirmed(number, error):
            assert error is None
            print(number, flush=True)
            room.release()
        while True:
            await room.acquire()
            n += 1
            step = [own(n), incoming(n, BOB), PutSession(ANN, "s", str(n), n), SetMeta("n", b"%d" % n)]
            if n > {LAG}:
                step.append(delivered(n - {LAG}))
            storage.commit(step, lambda error, number=n: confirmed(number, error))

asyncio.run(main())
"""


@pytest.mark.parametrize("seed", range(4))
def test_a_killed_node_keeps_what_it_confirmed_and_nothing_half(tmp_path: Path, seed: int) -> None:
    confirmed = write_until_killed(tmp_path, random.Random(seed).randint(1, 400))
    with book(tmp_path) as db:
        stored = int(db.reader.load_meta()["n"])
        assert stored >= confirmed
        check(db, stored)
        assert db.profile.writer.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def write_until_killed(home: Path, steps: int) -> int:
    """Kills the writer once it has confirmed `steps` steps; returns the last it confirmed."""
    command = [sys.executable, "-c", WRITER, str(home)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for _ in range(steps):
            assert process.stdout.readline()
        process.kill()
        rest = process.stdout.read().split()
    return max([steps, *(int(line) for line in rest)])


def check(db: Book, stored: int) -> None:
    own, theirs = whole(db, ANN), whole(db, BOB)
    assert own == {
        n: MessageState.QUEUED if n > stored - LAG else MessageState.DELIVERED for n in numbers(stored)
    }
    assert theirs == dict.fromkeys(numbers(stored), MessageState.DELIVERED)
    waiting = [entry.datetime for entry in db.reader.load_outbox(ANN, -1, 100)]
    assert waiting == list(numbers(stored))[-LAG:]
    assert db.reader.load_sessions() == [PutSession(ANN, "s", str(stored), stored)]
    assert db.reader.load_meta()["datetime"] == stored.to_bytes(8, "big")
    assert list(db.reader.last_datetimes().values()) == [stored]
    assert {row.conversation: row.unread for row in db.reader.conversations()} == {ANN: 0, BOB: stored}


def numbers(stored: int) -> range:
    return range(1, stored + 1)


def whole(db: Book, person: bytes) -> dict[int, MessageState]:
    """Every message of a talk, page by page."""
    found: dict[int, MessageState] = {}
    before = None
    while page := db.reader.history(person, before=before, limit=500):  # type: ignore[arg-type]
        found |= {message.datetime: message.state for message in page}
        before = page[0].message_id
    return found
