"""`parley` under cProfile: python -m tests.bench.profiled_node PREFIX node ...

Each thread's profile goes into a file of its own, PREFIX.main.prof and so on; they are written when the thread ends.
"""

import cProfile
import sys
import threading

from app.entry import main


def profile_threads(prefix: str) -> None:
    """Every thread started from now on. (Python 3.12 can profile one thread at a time: there only the main one is.)"""
    plain_run = threading.Thread.run

    def run(thread: threading.Thread) -> None:
        profile = cProfile.Profile()
        try:
            profile.runcall(plain_run, thread)
        finally:
            profile.dump_stats(f"{prefix}.{thread.name.replace(' ', '-')}.prof")

    if sys.version_info < (3, 12):
        setattr(threading.Thread, "run", run)  # noqa: B010


def run_profiled(prefix: str, arguments: list[str]) -> int:
    profile_threads(prefix)
    profile = cProfile.Profile()
    try:
        return profile.runcall(main, arguments)
    finally:
        profile.dump_stats(f"{prefix}.main.prof")


if __name__ == "__main__":
    sys.exit(run_profiled(sys.argv[1], sys.argv[2:]))
