"""Rows `handshakes` and `link-memory`: the transport alone, two processes, against mutual TLS 1.3."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.options import Options
from tests.bench.processes import KIB, Worker
from tests.bench.report import Figure, Goal
from tests.bench.tls import make_certificate

HANDSHAKES = 300
LINKS, FIRST_LINKS = 1_000, 50


@contextmanager
def link_ends() -> Iterator[tuple[Worker, Worker]]:
    """A process that dials and one that listens, with core.transport."""
    with Worker("tests.bench.link_worker") as listener, Worker("tests.bench.link_worker") as dialler:
        dialler.ask("connect", **listener.ask("listen"))
        yield dialler, listener


@contextmanager
def tls_ends() -> Iterator[tuple[Worker, Worker]]:
    """The same with TLS over streams."""
    with TemporaryDirectory(prefix="parley-bench-") as folder, ExitStack() as stack:
        for name in ("sender", "receiver"):
            make_certificate(Path(folder), name)
        listener, dialler = (stack.enter_context(Worker("tests.bench.tls")) for _ in range(2))
        dialler.ask("connect", folder=folder, port=listener.ask("listen", folder=folder))
        yield dialler, listener


def handshakes(options: Options) -> list[Figure]:
    """TCP connect, handshake done at both ends, close.

    Both sides make a fresh connection each time, resume nothing, wait for a word of the other end and close in both
    directions. Ours remembers a peer's hello that it has verified, as with every friend who comes back; the last
    figure is without that.
    """
    with link_ends() as (dialler, listener), tls_ends() as (client, _):
        figures = []
        for in_flight, what in ((1, "one after the other"), (8, "8 at a time")):
            runs = _shake_in_turns(dialler, client, options, in_flight)
            figures.append(Figure(f"handshakes, {what}", "/s", *runs, Goal(2, True, True)))
        for worker in (dialler, listener):
            worker.ask("always_new")
        runs = _shake_in_turns(dialler, client, options, 8)
        return [*figures, Figure("handshakes, 8 at a time, peers seen first", "/s", *runs)]


def _shake_in_turns(
    dialler: Worker, client: Worker, options: Options, in_flight: int
) -> tuple[list[float], list[float]]:
    """Ours and those of TLS."""
    ours, theirs = [], []
    for _ in range(options.runs):
        theirs.append(_shake(client, options, in_flight))
        ours.append(_shake(dialler, options, in_flight))
    return ours, theirs


def _shake(worker: Worker, options: Options, in_flight: int) -> float:
    count = options.scaled(HANDSHAKES)
    return float(count / worker.ask("handshakes", count=count, in_flight=in_flight))


def link_memory(options: Options) -> list[Figure]:
    """What a process grows by for each idle link."""
    ours, theirs = [], []
    for _ in range(min(options.runs, 3)):
        with tls_ends() as ends:
            theirs.append(_memory_per_link(*ends, options))
        with link_ends() as ends:
            ours.append(_memory_per_link(*ends, options))
    return [
        Figure(
            f"memory per idle link, {side}",
            "KiB",
            [run[at] for run in ours],
            [run[at] for run in theirs],
            Goal(20, False),
        )
        for at, side in enumerate(("dialling", "listening"))
    ]


def _memory_per_link(dialler: Worker, listener: Worker, options: Options) -> list[float]:
    """KiB at both ends. A few links come first: what the first ones make once is not the links' own."""
    dialler.ask("hold", count=FIRST_LINKS)
    before = [worker.ask("memory") for worker in (dialler, listener)]
    count = options.scaled(LINKS)
    dialler.ask("hold", count=count)
    after = [worker.ask("memory") for worker in (dialler, listener)]
    return [(end - begin) / count / KIB for begin, end in zip(before, after, strict=True)]
