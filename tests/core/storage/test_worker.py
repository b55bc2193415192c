"""The database beside the event loop: order, group commit, failure, search, closing."""

import asyncio
import threading
from collections.abc import Awaitable, Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from core.errors import StorageError, StorageFull
from core.messaging.writes import PutSession, SetMeta, Write
from core.storage import search, worker
from core.storage.database import Connection
from core.storage.keystore import KeyKind
from core.storage.profile import open_profile
from core.storage.worker import Storage
from core.storage.writes import apply
from tests.core.storage.samples import ANN, BOB, commit, delivered, incoming, own, running


class Gate:
    """Stands in for `apply`: holds batches back until it is opened, and remembers them."""

    def __init__(self) -> None:
        self.batches: list[list[Write]] = []
        self.entered = threading.Semaphore(0)
        self.open = threading.Semaphore(0)
        self.error: Exception | None = None
        self.failures = 10**6

    def __call__(self, db: Connection, writes: Sequence[Write]) -> None:
        self.entered.release()
        self.open.acquire()
        self.batches.append(list(writes))
        if self.error is not None and self.failures > 0:
            self.failures -= 1
            raise self.error
        apply(db, writes)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Gate:
    made = Gate()
    monkeypatch.setattr(worker, "apply", made)
    return made


@pytest.fixture
def no_idle_indexing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "IDLE_S", 3600)


def meta(n: int) -> SetMeta:
    return SetMeta(f"{n}", b"%d" % n)


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


async def settle(storage: Storage) -> None:
    """Everything submitted so far has completed."""
    await commit(storage, meta(-1))


async def test_a_commit_completes_when_the_reader_sees_it(tmp_path: Path) -> None:
    async with running(tmp_path) as storage:
        for n in range(1, 20):
            assert await commit(storage, own(n)) is None
            assert len(await storage.read(lambda reader: reader.history(ANN))) == n


async def test_completions_come_in_order_on_the_loop(tmp_path: Path) -> None:
    order: list[tuple[int, bool]] = []
    loop_thread = threading.get_ident()

    def then(n: int) -> Callable[[StorageError | None], None]:
        return lambda _: order.append((n, threading.get_ident() == loop_thread))

    async with running(tmp_path) as storage:
        for n in range(100):
            storage.commit([] if n % 3 else [meta(n)], then(n))
            if n % 7 == 0:
                await asyncio.sleep(0)
        await settle(storage)
    assert order == [(n, True) for n in range(100)]


async def test_a_step_without_writes_is_done_at_once_if_nothing_is_pending(tmp_path: Path) -> None:
    done: list[int] = []
    async with running(tmp_path) as storage:
        storage.commit([], lambda _: done.append(1))
        assert done == [1]
        storage.commit([meta(1)], lambda _: done.append(2))
        storage.commit([], lambda _: done.append(3))
        assert done == [1]
        await settle(storage)
    assert done == [1, 2, 3]


async def test_what_a_completion_submits_waits_behind_the_rest(tmp_path: Path, gate: Gate) -> None:
    order: list[str] = []
    async with running(tmp_path) as storage:

        def first(_: StorageError | None) -> None:
            order.append("first")
            storage.commit([], lambda _: order.append("empty from first"))
            storage.commit([meta(3)], lambda _: order.append("full from first"))

        storage.commit([meta(1)], lambda _: order.append("zeroth"))
        storage.commit([meta(2)], first)
        storage.commit([], lambda _: order.append("second"))
        gate.open.release(10)
        await settle(storage)
    assert order == ["zeroth", "first", "second", "empty from first", "full from first"]


async def test_what_comes_while_the_writer_is_busy_is_one_batch(tmp_path: Path, gate: Gate) -> None:
    async with running(tmp_path) as storage:
        storage.commit([meta(0)], lambda _: None)
        await asyncio.to_thread(gate.entered.acquire)
        for n in range(1, 6):
            storage.commit([meta(n)], lambda _: None)
        gate.open.release(10)
        await settle(storage)
    assert [len(batch) for batch in gate.batches] == [1, 5 + 1]


async def test_a_batch_is_bounded(tmp_path: Path, gate: Gate, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "MAX_BATCH", 10)
    async with running(tmp_path) as storage:
        storage.commit([meta(0)], lambda _: None)
        for n in range(1, 8):
            storage.commit([meta(n), meta(100 + n), meta(200 + n)], lambda _: None)
        gate.open.release(20)
        await settle(storage)
    assert [len(batch) for batch in gate.batches] == [1, 12, 9 + 1]


async def test_after_a_failure_nothing_is_taken_until_resume(tmp_path: Path, gate: Gate) -> None:
    ends: list[StorageError | None] = []
    async with running(tmp_path) as storage:
        gate.error = full = StorageFull("no room")
        gate.open.release(100)
        for n in range(5):
            storage.commit([meta(n)] if n != 2 else [], ends.append)
        assert await commit(storage, meta(5)) is full
        assert ends == [full] * 5
        gate.error = None
        assert [await commit(storage), await commit(storage, meta(6))] == [full, full]
        assert storage.error is full
        assert await storage.read(lambda reader: reader.load_meta()) == {}
        storage.resume()
        assert storage.error is None
        assert await commit(storage, meta(7)) is None
        assert await storage.read(lambda reader: reader.load_meta()) == {"7": b"7"}


async def test_what_waits_behind_a_failed_batch_fails_with_it(tmp_path: Path, gate: Gate) -> None:
    ends: list[StorageError | None] = []
    async with running(tmp_path) as storage:
        gate.error, gate.failures = StorageFull("no room"), 1
        for n in range(5):
            storage.commit([meta(n)], ends.append)
        gate.open.release(10)
        await settle(storage)
        assert ends == [gate.error] * 5
        assert len(gate.batches) == 1


async def test_a_step_submitted_before_resume_is_refused_whatever_happens_next(
    tmp_path: Path, gate: Gate
) -> None:
    ends: list[tuple[str, StorageError | None]] = []
    async with running(tmp_path) as storage:
        gate.error = full = StorageFull("no room")
        gate.open.release(100)

        def stale(error: StorageError | None) -> None:
            storage.commit([meta(1)], lambda error: ends.append(("stale", error)))
            gate.error = None
            storage.resume()
            storage.commit([meta(2)], lambda error: ends.append(("fresh", error)))

        storage.commit([meta(0)], stale)
        await settle(storage)
        await settle(storage)
        assert ends == [("stale", full), ("fresh", None)]
        assert "1" not in await storage.read(lambda reader: reader.load_meta())


@pytest.mark.error_logs
async def test_an_error_of_our_own_ends_the_batch_like_one_of_the_disk(tmp_path: Path) -> None:
    async with running(tmp_path) as storage:
        too_large = PutSession(ANN, "s", "pickle", 2**70)
        assert isinstance(await commit(storage, meta(1), too_large), StorageError)
        storage.resume()
        assert await commit(storage, meta(2)) is None
        assert await storage.read(lambda reader: reader.load_meta()) == {"2": b"2"}


@pytest.mark.error_logs
async def test_a_completion_that_fails_keeps_nobody_waiting(tmp_path: Path) -> None:
    faults: list[object] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: faults.append(context["exception"]))
    done: list[int] = []

    def fail(_: StorageError | None) -> None:
        raise ZeroDivisionError

    async with running(tmp_path) as storage:
        storage.commit([], fail)
        storage.commit([meta(1)], fail)
        storage.commit([meta(2)], lambda _: done.append(2))
        await settle(storage)
    assert done == [2]
    assert [type(fault) for fault in faults] == [ZeroDivisionError, ZeroDivisionError]


async def test_a_question_that_fails_fails_for_its_asker(tmp_path: Path) -> None:
    async with running(tmp_path) as storage:
        with pytest.raises(ZeroDivisionError):
            await storage.read(lambda _: 1 // 0)
        assert await storage.read(lambda reader: reader.history(ANN)) == []


async def test_questions_are_answered_while_the_writer_is_busy(tmp_path: Path, gate: Gate) -> None:
    async with running(tmp_path) as storage:
        storage.commit([meta(1)], lambda _: None)
        assert await storage.read(lambda reader: reader.load_meta()) == {}
        gate.open.release(10)
        await settle(storage)


@pytest.mark.usefixtures("no_idle_indexing")
async def test_a_search_covers_every_message_stored_before_it(tmp_path: Path) -> None:
    async with running(tmp_path) as storage:
        for n in range(0, 300, 100):
            assert await commit(storage, *(incoming(n + k, text="needle") for k in range(100))) is None
            assert len(await storage.search("needle", 500)) == n + 100
        assert await storage.read(lambda reader: len(reader.search("needle", 500))) == 300


@pytest.mark.usefixtures("no_idle_indexing")
async def test_a_search_is_answered_while_messages_keep_coming(tmp_path: Path) -> None:
    async with running(tmp_path) as storage:
        hits: list[int] = []
        n = 0

        def more(_: StorageError | None) -> None:
            nonlocal n
            n += 1
            if not hits:
                storage.commit([incoming(n, text="needle")], more)

        more(None)
        await commit(storage, *(incoming(10**6 + k, text="needle") for k in range(200)))
        hits.append(len(await storage.search("needle", 500)))
        assert hits[0] >= 200


async def test_messages_are_indexed_when_nobody_writes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "IDLE_S", 0)
    up_to_date = asyncio.Event()
    loop = asyncio.get_running_loop()

    def step(db: Connection, *size: int) -> bool:
        is_behind = search.index_step(db, *size)
        if not is_behind:
            loop.call_soon_threadsafe(up_to_date.set)
        return is_behind

    monkeypatch.setattr(worker, "index_step", step)
    async with running(tmp_path) as storage:
        await up_to_date.wait()
        up_to_date.clear()
        await commit(storage, *(incoming(n, text="needle") for n in range(100)))
        await up_to_date.wait()
        assert await storage.read(lambda reader: len(reader.search("needle", 500))) == 100


@pytest.mark.usefixtures("no_idle_indexing")
async def test_the_rest_is_indexed_when_the_profile_is_closed(tmp_path: Path) -> None:
    async with running(tmp_path) as storage:
        await commit(storage, *(incoming(n, text="needle") for n in range(10)))
        assert await storage.read(lambda reader: reader.search("needle")) == []
    async with running(tmp_path) as storage:
        assert await storage.read(lambda reader: len(reader.search("needle"))) == 10


async def test_a_search_goes_on_when_indexing_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> bool:
        raise StorageFull("no room")

    async with running(tmp_path) as storage:
        await commit(storage, incoming(1, text="needle"))
        assert len(await storage.search("needle")) == 1
        monkeypatch.setattr(worker, "index_step", broken)
        await commit(storage, incoming(2, text="needle"))
        assert len(await storage.search("needle")) == 1
        assert "StorageFull" in caplog.text


async def test_closing_waits_for_everything_and_releases_the_profile(tmp_path: Path) -> None:
    done: list[StorageError | None] = []
    storage = Storage(await asyncio.to_thread(open_profile, tmp_path, KeyKind.FILE))
    for n in range(1, 50):
        storage.commit([own(n)], done.append)
    question = asyncio.ensure_future(storage.read(lambda reader: reader.outbox_counts()))
    await asyncio.sleep(0)
    await storage.close()
    assert done == [None] * 49
    assert question.done()
    assert isinstance(await commit(storage, own(50)), StorageError)
    for late in (storage.read(lambda reader: reader.load_meta()), storage.search("own")):
        with pytest.raises(StorageError, match="closed"):
            await late
    await storage.close()
    storage.resume()
    assert isinstance(await commit(storage, own(51)), StorageError)
    assert names(tmp_path) == {"profile.key", "profile.db", "profile.lock"}
    async with running(tmp_path) as again:
        assert await again.read(lambda reader: reader.outbox_counts()) == {ANN: 49}


async def test_closing_after_a_failure(tmp_path: Path, gate: Gate) -> None:
    async with running(tmp_path) as storage:
        gate.error = StorageFull("no room")
        gate.open.release(10)
        assert await commit(storage, meta(1)) is gate.error
    async with running(tmp_path):
        pass


def test_a_loop_that_is_gone_is_no_trouble_for_the_writer(tmp_path: Path, gate: Gate) -> None:
    async def leave() -> Storage:
        storage = Storage(open_profile(tmp_path, KeyKind.FILE))
        storage.commit([meta(1)], lambda _: pytest.fail("told after the end"))
        return storage

    storage = asyncio.run(leave())
    stopped = threading.Event()
    gate.open.release()
    storage._writer.do(worker._Stop(stopped.set))
    assert stopped.wait(10)
    open_profile(tmp_path).close()


async def test_a_full_disk_loses_nothing_that_was_confirmed(small_disk: Path) -> None:
    stored = 0
    async with running(small_disk) as storage:
        ballast = small_disk / "ballast"
        ballast.write_bytes(bytes(200_000))
        error = None
        while error is None:
            error = await commit(storage, own(stored + 1, text="x" * 5_000), incoming(stored + 1, BOB))
            stored += error is None
        assert isinstance(error, StorageFull)
        assert stored > 10
        await expect(storage, stored)
        ballast.unlink()
        storage.resume()
        assert await commit(storage, own(stored + 1), delivered(1)) is None
    async with running(small_disk) as storage:
        counts = await storage.read(lambda reader: reader.outbox_counts())
        assert counts == {ANN: stored}


async def expect(storage: Storage, stored: int) -> None:
    for person in (ANN, BOB):
        page = await storage.read(lambda reader, person=person: reader.history(person, limit=500))
        assert [message.datetime for message in page] == list(range(1, stored + 1))
    assert await storage.read(lambda reader: reader.outbox_counts()) == {ANN: stored}


@pytest.fixture
def on_qt(qapp: QApplication) -> Iterator[Callable[[Awaitable[None]], None]]:
    """Runs a coroutine on qasync's loop."""
    from qasync import QEventLoop

    loop = QEventLoop(qapp)
    yield loop.run_until_complete
    loop.close()


def test_the_same_on_qasync(tmp_path: Path, on_qt: Callable[[Awaitable[None]], None]) -> None:
    async def story() -> None:
        order: list[int] = []
        async with running(tmp_path) as storage:
            for n in range(1, 101):
                storage.commit([] if n % 5 == 0 else [own(n)], lambda _, n=n: order.append(n))
            assert await commit(storage, incoming(1, text="needle")) is None
            assert order == list(range(1, 101))
            assert len(await storage.read(lambda reader: reader.history(ANN, limit=500))) == 81
            assert len(await storage.search("needle")) == 1

    on_qt(story())
