"""Rows `messages` and `latency`: two nodes against two processes with TLS and SQLite."""

import itertools
import os
import pstats
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests.bench.nodes import Pair, two_friends
from tests.bench.options import Options
from tests.bench.processes import Worker, cpu_s
from tests.bench.report import Figure, Goal
from tests.bench.texts import make_texts
from tests.bench.tls import make_certificate

TEXT_CHARACTERS = 200
WINDOW = 64
BURST, BASELINE_BURST, WARM_UP = 6_000, 20_000, 500
ROUND_TRIPS, BLOCK = 500, 100
TOP = 25
WAITING = ("<method 'poll'", "<method 'get' of '_queue")  # a thread that has nothing to do

Place = tuple[str, int, str]
Cost = tuple[int, int, float, float, object]


@contextmanager
def baseline(*, burst: bool = False) -> Iterator[tuple[Worker, Worker]]:
    """A sender that is connected to a receiver."""
    with TemporaryDirectory(prefix="parley-bench-") as folder, ExitStack() as stack:
        for name in ("sender", "receiver"):
            make_certificate(Path(folder), name)
        receiver, sender = (stack.enter_context(Worker("tests.bench.tls")) for _ in range(2))
        port = receiver.ask("listen", folder=folder, burst=burst)
        sender.ask("connect", folder=folder, port=port, burst=burst)
        yield sender, receiver


@dataclass(frozen=True, slots=True)
class Run:
    """One burst of messages: rates per second, and microseconds of processor time per message."""

    rate: float
    indexed_rate: float
    index_s: float
    sender_us: float
    receiver_us: float
    driver_us: float


def messages(options: Options) -> list[Figure]:
    """Acknowledged messages per second."""
    count, base_count = options.scaled(BURST), options.scaled(BASELINE_BURST)
    texts = iter(make_texts(WARM_UP + count * options.runs, TEXT_CHARACTERS))
    runs, plain, joined = [], [], []
    with baseline() as (sender, _), baseline(burst=True) as (quick, _), two_friends() as pair:
        _send(pair, texts, WARM_UP)
        for _ in range(options.runs):
            plain.append(base_count / sender.ask("messages", count=base_count, window=WINDOW))
            joined.append(base_count / quick.ask("messages", count=base_count, window=WINDOW))
            runs.append(_send(pair, texts, count))
    return _message_figures(runs, plain, joined)


def _send(pair: Pair, texts: Iterator[str], count: int) -> Run:
    lines = [pair.line(text) for _, text in zip(range(count), texts, strict=False)]
    pids = pair.sender.pid, pair.receiver.pid, os.getpid()
    before = [cpu_s(pid) for pid in pids]
    seconds = pair.send(lines, WINDOW)
    cpu_us = [(cpu_s(pid) - start) * 1e6 / count for pid, start in zip(pids, before, strict=True)]
    pair.settle()
    index_s = pair.index("the")
    return Run(count / seconds, count / (seconds + index_s), index_s, *cpu_us)


def _message_figures(runs: list[Run], plain: list[float], joined: list[float]) -> list[Figure]:
    rates, indexed = [run.rate for run in runs], [run.indexed_rate for run in runs]
    cpu = {
        name: median(getattr(run, f"{name}_us") for run in runs) for name in ("sender", "receiver", "driver")
    }
    note = ", ".join(f"{name} {us:.0f} us" for name, us in cpu.items())
    return [
        Figure("messages", "/s", rates, plain, Goal(0.12, True, True), f"processor time per message: {note}"),
        Figure("messages, index included", "/s", indexed, plain),
        Figure("messages, baseline with one write per burst", "/s", rates, joined),
        Figure("indexing after a burst", "s", [run.index_s for run in runs]),
    ]


def latency(options: Options) -> list[Figure]:
    """One message at a time, from `send` written to `delivered` read."""
    blocks = max(1, options.scaled(ROUND_TRIPS) // BLOCK)
    texts = iter(make_texts(WARM_UP + blocks * BLOCK, TEXT_CHARACTERS))
    ours: list[list[float]] = []
    theirs: list[list[float]] = []
    with baseline() as (sender, _), two_friends() as pair:
        _send(pair, texts, WARM_UP)
        for _ in range(blocks):
            theirs.append(sender.ask("round_trips", count=BLOCK))
            ours.append([pair.send([pair.line(next(texts))], 1) for _ in range(BLOCK)])
    return [
        Figure("latency, median", "ms", _each(median, ours), _each(median, theirs), Goal(4, False, True)),
        Figure("latency, 95 of 100 below", "ms", _each(_percentile_95, ours), _each(_percentile_95, theirs)),
    ]


def _each(measure: Callable[[list[float]], float], blocks: list[list[float]]) -> list[float]:
    return [measure(block) * 1000 for block in blocks]


def _percentile_95(times: list[float]) -> float:
    return sorted(times)[len(times) * 95 // 100]


def profile(options: Options, window: int) -> None:
    """Prints what the threads of both nodes do for a message: WINDOW = throughput, 1 = latency."""
    count = options.scaled(BURST if window > 1 else ROUND_TRIPS)
    with TemporaryDirectory(prefix="parley-bench-") as folder:
        with two_friends(profile=Path(folder)) as pair:
            pair.send([pair.line(text) for text in make_texts(count, TEXT_CHARACTERS)], window)
            pair.settle()
        for node, thread in itertools.product(("sender", "receiver"), ("main", "parley-writer")):
            _print_profile(Path(folder, f"{node}.{thread}.prof"), count)


def _print_profile(path: Path, count: int) -> None:
    if not path.exists():
        return
    found: dict[Place, Cost] = vars(pstats.Stats(str(path)))["stats"]
    table = {place: cost for place, cost in found.items() if not place[2].startswith(WAITING)}
    total = sum(own for _, _, own, _, _ in table.values())
    print(
        f"\n{path.stem}: {total * 1e6 / count:.0f} us per message, start-up and cProfile's own time included"
    )
    by_own = sorted(table.items(), key=lambda item: item[1][2], reverse=True)
    for (file, line, name), (_, calls, own, whole, _) in by_own[:TOP]:
        place = f"{'/'.join(Path(file).parts[-3:])}:{line}" if line else ""
        print(
            f"{own * 1e6 / count:8.2f} own {whole * 1e6 / count:8.2f} all {calls / count:6.2f} calls  {name} {place}"
        )
