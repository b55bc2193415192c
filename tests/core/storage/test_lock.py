"""One node per profile."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from core.errors import ForeignFile, ProfileError, ProfileInUse
from core.storage.lock import LOCK_FILE, ProfileLock

HOLD = """
import sys
from pathlib import Path
from core.storage.lock import ProfileLock
lock = ProfileLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def another_process(home: Path) -> Iterator["subprocess.Popen[str]"]:
    """A process that holds the lock."""
    command = [sys.executable, "-c", HOLD, str(home)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_the_file_says_who_holds_it_since_when(tmp_path: Path) -> None:
    before = time.time_ns() // 1_000_000
    lock = ProfileLock(tmp_path)
    pid, since = (tmp_path / LOCK_FILE).read_text().split()
    assert int(pid) == os.getpid()
    assert before <= int(since) <= time.time_ns() // 1_000_000
    lock.release()
    assert (tmp_path / LOCK_FILE).read_text() == ""


def test_a_second_start_in_this_process_is_refused(tmp_path: Path) -> None:
    lock = ProfileLock(tmp_path)
    with pytest.raises(ProfileInUse, match=f"process {os.getpid()}"):
        ProfileLock(tmp_path)
    lock.release()
    lock.release()
    ProfileLock(tmp_path).release()


def test_a_second_process_is_refused_until_the_first_is_killed(tmp_path: Path) -> None:
    with another_process(tmp_path) as process:
        with pytest.raises(ProfileInUse, match=f"process {process.pid}"):
            ProfileLock(tmp_path)
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert (tmp_path / LOCK_FILE).read_text().startswith(f"{process.pid} ")
        ProfileLock(tmp_path).release()


def test_a_holder_that_wrote_nothing_is_another_process(tmp_path: Path) -> None:
    lock = ProfileLock(tmp_path)
    (tmp_path / LOCK_FILE).write_text("")
    with pytest.raises(ProfileInUse, match="another process"):
        ProfileLock(tmp_path)
    lock.release()


@pytest.mark.parametrize("content", ["123", "123 ", "123 456\n", "\0\0\0\0"])
def test_what_a_crash_left_is_no_obstacle(tmp_path: Path, content: str) -> None:
    (tmp_path / LOCK_FILE).write_text(content)
    ProfileLock(tmp_path).release()


def test_another_programs_file_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / LOCK_FILE).write_text("my shopping list")
    for _ in range(2):
        with pytest.raises(ForeignFile):
            ProfileLock(tmp_path)
    assert (tmp_path / LOCK_FILE).read_text() == "my shopping list"


def test_a_home_that_cannot_hold_a_lock_is_an_error_for_a_person(tmp_path: Path) -> None:
    with pytest.raises(ProfileError, match=r"profile\.lock"):
        ProfileLock(tmp_path / "nowhere")
