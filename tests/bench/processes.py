"""Processes the bench starts, and what they cost."""

import asyncio
import gc
import json
import os
import platform
import subprocess
import sys
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any

import psutil

ROOT = Path(__file__).resolve().parents[2]
KIB, MIB = 1024, 1024 * 1024

Answers = Mapping[str, Callable[..., Awaitable[Any]]]


class Worker:
    """A module of the bench in a process of its own. It answers one JSON command after the other (see `serve`)."""

    def __init__(self, module: str, environment: Mapping[str, str] | None = None) -> None:
        command = [sys.executable, "-P", "-m", module]
        self._process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=os.environ | (environment or {}),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.pid = self._process.pid

    def __enter__(self) -> "Worker":
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()

    def ask(self, command: str, **arguments: object) -> Any:
        """The answer; returns when the command is done."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([command, arguments]) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"the process of the bench ended at '{command}'")
        return json.loads(line)


async def serve(answers: Answers) -> None:
    """The worker's side: runs commands until standard input ends."""
    loop = asyncio.get_running_loop()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        command, arguments = json.loads(line)
        print(json.dumps(await answers[command](**arguments)), flush=True)


async def own_memory() -> int:
    """RSS of this process in bytes, without what Python would free anyway. An answer of workers."""
    gc.collect()
    return rss(os.getpid())


def rss(pid: int) -> int:
    return int(psutil.Process(pid).memory_info().rss)


def cpu_s(pid: int) -> float:
    """Processor time of all threads so far, in steps of 10 ms."""
    times = psutil.Process(pid).cpu_times()
    return float(times.user + times.system)


def cpu_ns(pid: int) -> int:
    """Processor time of the threads that live, to the nanosecond. Linux only."""
    tasks = Path(f"/proc/{pid}/task").glob("*/schedstat")
    return sum(int(task.read_text().split()[0]) for task in tasks)


def maps_of(pid: int) -> str:
    """Names of all files in the process's memory."""
    return "\n".join(mapping.path for mapping in psutil.Process(pid).memory_maps())


def machine() -> str:
    """What kind of machine this is."""
    gib = psutil.virtual_memory().total / 1024**3
    processors, python = f"{os.cpu_count()} processors ({processor()})", platform.python_version()
    return f"{processors}, {gib:.0f} GiB, {sys.platform}, Python {python}"


def load() -> str:
    """How many processes wanted a processor in the last minute, ours among them: what disturbs the figures."""
    return f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"


def processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return "unknown"
    return next((line.split(":")[1].strip() for line in lines if line.startswith("model name")), "unknown")
