"""Row `window`: from the start of the process to the content of a profile, and what the window takes then."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.nodes import ENVIRONMENT, LOOPBACK, friends_in
from tests.bench.options import Options
from tests.bench.processes import MIB, ROOT, rss
from tests.bench.report import Figure, Goal
from tests.bench.texts import make_texts
from tests.fakes.ports import free_udp_port

MESSAGES, TEXT_CHARACTERS = 1_000, 80
COLD_RUNS = 3
SETTLE_S = 1.5
PATIENCE_S = 20.0
DROP_CACHES = Path("/proc/sys/vm/drop_caches")
SCREEN = "1280x800x24"


def window(options: Options) -> list[Figure]:
    """A window with a conversation, drawn in software, on a screen in memory."""
    with TemporaryDirectory(prefix="parley-bench-") as name, screen() as environment:
        home = _lively_home(Path(name), options.scaled(MESSAGES))
        warm = [_open(home, environment) for _ in range(options.runs + 1)][1:]
        cold = [_open(home, environment, cold=True) for _ in range(COLD_RUNS)] if can_drop_caches() else []
    note = f"{environment['QT_QPA_PLATFORM']}, software rendering"
    figures = [
        Figure(
            "window, start to content, warm",
            "s",
            [start for start, _ in warm],
            goal=Goal(1, False),
            note=note,
        ),
        Figure("window, memory (RSS)", "MiB", [size for _, size in warm], goal=Goal(200, False)),
    ]
    if cold:
        cold_s = [start for start, _ in cold]
        figures.insert(1, Figure("window, start to content, cold", "s", cold_s, goal=Goal(1.5, False)))
    return figures


def can_drop_caches() -> bool:
    return os.access(DROP_CACHES, os.W_OK)


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """The environment of a window: a screen of Xvfb's, or none where that is missing."""
    software = ENVIRONMENT | {"QT_QUICK_BACKEND": "software"}
    if not shutil.which("Xvfb"):
        yield software | {"QT_QPA_PLATFORM": "offscreen"}
        return
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:
        assert server.stdout is not None
        display = server.stdout.readline().decode().strip()
        try:
            yield software | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{display}"}
        finally:
            server.terminate()


def _lively_home(folder: Path, count: int) -> Path:
    with friends_in(folder) as pair:
        pair.send([pair.line(text) for text in make_texts(count, TEXT_CHARACTERS)], 64)
        pair.settle()
        pair.index("the")
    return folder / "receiver"


def _open(home: Path, environment: dict[str, str], *, cold: bool = False) -> tuple[float, float]:
    """Seconds to content, and MiB a moment later."""
    with TemporaryDirectory(prefix="parley-bench-") as folder:
        copy = shutil.copytree(home, Path(folder, "home"), ignore=shutil.ignore_patterns("*.sock"))
        if cold:
            os.sync()
            DROP_CACHES.write_text("3")
        return _run_window(copy, environment)


def _run_window(home: Path, environment: dict[str, str]) -> tuple[float, float]:
    command = [sys.executable, "-P", "-m", "app.entry", "--home", str(home), "--interface", LOOPBACK]
    command += ["--discovery-port", str(free_udp_port())]
    begin = time.perf_counter()
    told = {"PARLEY_BENCH_STARTUP": str(time.time())}
    with subprocess.Popen(
        command, cwd=ROOT, env=os.environ | environment | told, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        if not process.stdout.readline().startswith(b"startup_ms="):
            raise RuntimeError("the window did not come to show its content")
        start_s = time.perf_counter() - begin
        time.sleep(SETTLE_S)
        size = rss(process.pid) / MIB
        process.terminate()
        process.wait(PATIENCE_S)
    return start_s, size
