"""The database beside the event loop: one thread writes, one reads, and the loop never waits for a disk.

Commits that come while the writer is busy form the next batch, and a batch is one transaction: its cost is shared by
everybody in it. Completions run on the loop in the order of submission.
"""

import asyncio
import contextlib
import logging
import queue
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar, assert_never

from core.errors import StorageError
from core.messaging.model import ChatMessage
from core.messaging.writes import Write
from core.protocol.ids import UserId
from core.storage.profile import Profile
from core.storage.reader import Reader
from core.storage.search import SEARCH_CHARACTERS, SEARCH_ROWS, index_step
from core.storage.writes import apply

T = TypeVar("T")
Then = Callable[[StorageError | None], None]

MAX_BATCH = 512  # writes in one transaction: bounds how long a single message waits behind a flood
IDLE_S = 0.2  # the writer indexes once nobody has written for so long
CLOSE_S = 0.5  # and at most so long when the profile is closed; the next start does the rest

_log = logging.getLogger(__name__)


class Storage:
    """The running database of one open profile. Made on the event loop; `close` also closes the profile."""

    def __init__(self, profile: Profile) -> None:
        self._loop = asyncio.get_running_loop()
        self._steps: deque[_Step] = deque()
        self._handed = 0  # how many steps at the front of the queue the writer has now
        self._is_completing = False
        self._is_closed = False
        self._error: StorageError | None = None
        self._reader = Reader(profile.reader)
        self._reads = ThreadPoolExecutor(1, "parley-reader")
        self._writer = _Writer(profile)

    @property
    def error(self) -> StorageError | None:
        """Why commits are refused, until `resume`."""
        return self._error

    def commit(self, writes: Sequence[Write], then: Then) -> None:
        """Calls `then(None)` on the loop once `writes` are on disk, `then(error)` if none of them was stored.

        Strictly in order: a step without writes waits for those before it, and is done at once if there are none.
        After an error every commit is refused with it until `resume`.
        """
        refused = self._error
        self._steps.append(_Step(() if refused else writes, then, refused))
        if self._handed:
            return
        if self._is_completing:
            self._hand_over()
        else:
            self._advance()

    def resume(self) -> None:
        """Takes commits again, unless the profile is closed; the caller has read its state anew."""
        if not self._is_closed:
            self._error = None

    async def read(self, question: Callable[[Reader], T]) -> T:
        """Asks in the reading thread; sees everything committed. Raises StorageError."""
        if self._is_closed:
            raise _closed()
        return await self._ask(question)

    async def search(
        self, query: str, limit: int = 50, conversation: UserId | None = None
    ) -> list[ChatMessage]:
        """Newest first, at most 500; covers every message stored before the call. Raises StorageError."""
        if self._is_closed:
            raise _closed()
        indexed = self._loop.create_future()
        self._writer.do(_Index(partial(self._post, partial(_set, indexed))))
        await indexed
        return await self.read(lambda reader: reader.search(query, limit, conversation))

    async def close(self) -> None:
        """Waits for what was submitted and asked, then closes threads, files and lock. A second call does nothing."""
        if self._is_closed:
            return
        drained, stopped = self._loop.create_future(), self._loop.create_future()
        self.commit((), lambda _: _set(drained))
        self._error, self._is_closed = _closed(), True
        await drained
        await self._ask(lambda _: None)
        self._reads.shutdown()
        self._writer.do(_Stop(partial(self._post, partial(_set, stopped))))
        await stopped

    async def _ask(self, question: Callable[[Reader], T]) -> T:
        return await asyncio.wrap_future(self._reads.submit(question, self._reader), loop=self._loop)

    def _advance(self) -> None:
        while self._steps and not self._handed and not self._hand_over():
            self._complete(self._take(len(self._steps)), None)

    def _hand_over(self) -> bool:
        """Gives the writer the next batch; False if nothing that waits has anything to write."""
        writes: list[Write] = []
        count = 0
        for step in self._steps:
            count += 1
            writes += step.writes
            if len(writes) >= MAX_BATCH:
                break
        if writes:
            self._handed = count
            self._writer.do(_Batch(writes, lambda error: self._post(partial(self._finished, error))))
        return bool(writes)

    def _finished(self, error: StorageError | None) -> None:
        """Back on the loop. The next batch is on its way to the disk while this one's completions run."""
        count, self._handed = self._handed, 0
        if error is None:
            done = self._take(count)
            self._hand_over()
        else:
            self._error = error
            done = self._take(len(self._steps))
        self._complete(done, error)
        self._advance()

    def _take(self, count: int) -> list["_Step"]:
        return [self._steps.popleft() for _ in range(count)]

    def _complete(self, steps: list["_Step"], error: StorageError | None) -> None:
        self._is_completing = True
        for step in steps:
            try:
                step.then(step.refused or error)
            except Exception as fault:  # noqa: BLE001  one step's fault must not keep the others from being told
                self._loop.call_exception_handler({"message": "a completion failed", "exception": fault})
        self._is_completing = False

    def _post(self, callback: Callable[[], None]) -> None:
        """From another thread. The loop may be closed already when a program is torn down."""
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(callback)


@dataclass(frozen=True, slots=True)
class _Step:
    writes: Sequence[Write]
    then: Then
    refused: StorageError | None


@dataclass(frozen=True, slots=True)
class _Batch:
    writes: Sequence[Write] = field(repr=False)
    done: Then


@dataclass(frozen=True, slots=True)
class _Index:
    """Index everything stored so far."""

    done: Callable[[], None]


@dataclass(frozen=True, slots=True)
class _Stop:
    done: Callable[[], None]


class _Writer:
    """The thread that owns the writing connection. It takes jobs in order and indexes when there are none."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._jobs: queue.SimpleQueue[_Batch | _Index | _Stop] = queue.SimpleQueue()
        self._waiting: list[Callable[[], None]] = []
        self._is_behind = True  # messages may wait to be indexed, also from the last run
        self._is_indexing = False  # the pause before indexing is over
        threading.Thread(target=self._run, name="parley-writer", daemon=True).start()

    def do(self, job: _Batch | _Index | _Stop) -> None:
        self._jobs.put(job)

    def _run(self) -> None:
        while True:
            try:
                job = self._jobs.get(timeout=self._patience_s())
            except queue.Empty:
                self._index()
                continue
            if isinstance(job, _Stop):
                break
            self._do(job)
        self._shut_down(job)

    def _patience_s(self) -> float | None:
        """How long to wait for a job before indexing; None = for ever."""
        if not self._is_behind:
            return None
        return 0 if self._is_indexing or self._waiting else IDLE_S

    def _do(self, job: _Batch | _Index) -> None:
        match job:
            case _Batch():
                self._write(job)
            case _Index():
                self._waiting.append(job.done)
                self._tell_waiting()
            case _:
                assert_never(job)

    def _write(self, batch: _Batch) -> None:
        try:
            apply(self._profile.writer, batch.writes)
        except StorageError as error:
            batch.done(error)
        except Exception:  # noqa: BLE001  whoever waits must be told
            _log.exception("a batch failed")
            batch.done(StorageError("An error inside Parley kept the change from being stored."))
        else:
            batch.done(None)
            self._is_behind, self._is_indexing = True, False

    def _index(self) -> None:
        """One bounded step, so that a commit never waits long."""
        self._is_indexing = True
        try:
            size = (SEARCH_ROWS, SEARCH_CHARACTERS) if self._waiting else ()
            self._is_behind = index_step(self._profile.writer, *size)
        except Exception as error:  # noqa: BLE001  messages count more than their index, and this thread keeps them
            _log.warning("messages are not indexed for now: %s", type(error).__name__)
            self._is_behind = False
        self._tell_waiting()

    def _tell_waiting(self) -> None:
        if not self._is_behind:
            waiting, self._waiting = self._waiting, []
            for done in waiting:
                done()

    def _shut_down(self, job: _Stop) -> None:
        end = time.monotonic() + CLOSE_S
        while self._is_behind and time.monotonic() < end:
            self._index()
        self._is_behind = False
        self._tell_waiting()
        try:
            self._profile.close()
        finally:
            job.done()


def _closed() -> StorageError:
    return StorageError("The profile is closed.")


def _set(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_result(None)
