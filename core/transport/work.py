"""The work that a busy peer asks for before it answers, done beside the event loop."""

import asyncio
import itertools
from concurrent.futures import ThreadPoolExecutor

from core.protocol.challenge import solve
from core.protocol.events import WorkAsked
from core.transport.connection import Connection

SLICE = 5_000  # nonces, some milliseconds: then we look whether the connection is still there

# Two, so that a peer who asks for the most does not hold up the next one.
_workers = ThreadPoolExecutor(max_workers=2, thread_name_prefix="parley-work")


class Payments:
    """What one dial was asked for. The work ends with the connection, within a slice, and when `stop` is called."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._jobs: dict[Connection, asyncio.Future[int | None]] = {}

    def pay(self, connection: Connection, asked: WorkAsked) -> None:
        """Looks for the nonce in a worker thread and answers on the loop."""
        job = self._loop.run_in_executor(_workers, _work, connection, asked)
        self._jobs[connection] = job
        job.add_done_callback(lambda job: _answer(connection, job))

    def was_asked(self, connection: Connection) -> bool:
        """Whether the peer at the other end is busy."""
        return connection in self._jobs

    def stop(self) -> None:
        """Nothing is answered any more. The owner drops the connections."""
        for job in self._jobs.values():
            job.cancel()


def _work(connection: Connection, asked: WorkAsked) -> int | None:
    """None if the connection went first."""
    for start in itertools.count(0, SLICE):
        if connection.link.is_closed:
            return None
        nonce = solve(asked.seed, asked.effort, asked.message, start, SLICE)
        if nonce is not None:
            return nonce
    return None


def _answer(connection: Connection, job: asyncio.Future[int | None]) -> None:
    nonce = None if job.cancelled() else job.result()
    if nonce is not None:
        connection.work_done(nonce)
