"""Row `idle`: what a node costs that has nothing to do, and how fast it is there."""

import time
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.nodes import Node, two_friends
from tests.bench.options import Options
from tests.bench.processes import MIB, cpu_ns, maps_of, rss
from tests.bench.report import Figure, Goal
from tests.fakes.ports import free_udp_port

IDLE_S = 20.0
SETTLE_S = 2.0


def idle(options: Options) -> list[Figure]:
    """A node with one friend connected, and the start of one without."""
    return [*_resting(options), *_starting(options)]


def _resting(options: Options) -> list[Figure]:
    seconds = IDLE_S * min(1.0, options.scale)
    with two_friends() as pair:
        time.sleep(SETTLE_S)
        pids = pair.sender.pid, pair.receiver.pid
        before = [cpu_ns(pid) for pid in pids]
        time.sleep(seconds)
        spent_ms = [(cpu_ns(pid) - start) / 1e6 for pid, start in zip(pids, before, strict=True)]
        memory = [rss(pid) / MIB for pid in pids]
        qt_files = sum("Qt6" in line or "PySide6" in line for line in maps_of(pids[0]).splitlines())
    busy = [spent / seconds / 10 for spent in spent_ms]
    note = f"{max(spent_ms):.1f} ms in {seconds:.0f} s"
    return [
        Figure("idle node, memory (RSS)", "MiB", memory, goal=Goal(70, False)),
        Figure("idle node, Qt files in memory", "", [qt_files], goal=Goal(0, False)),
        Figure("idle node, processor", "%", busy, goal=Goal(0.2, False), note=note),
    ]


def _starting(options: Options) -> list[Figure]:
    """From the start of the process to the line `ready`, in a home that exists."""
    with TemporaryDirectory(prefix="parley-bench-") as folder:
        secret = Path(folder, "passphrase")
        secret.write_text("correct horse battery staple\n")
        open_s = _start_times(Path(folder, "open"), None, options.runs)
        locked_s = _start_times(Path(folder, "locked"), secret, options.runs)
    return [
        Figure("node, start to ready, key in a file", "s", open_s),
        Figure("node, start to ready, passphrase (Argon2id)", "s", locked_s),
    ]


def _start_times(home: Path, passphrase: Path | None, runs: int) -> list[float]:
    times = []
    for _ in range(runs + 1):
        node = Node(home, free_udp_port(), passphrase=passphrase)
        times.append(node.start_s)
        node.close()
    return times[1:]
