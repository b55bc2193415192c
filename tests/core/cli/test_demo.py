"""`parley demo` holds, and says which step did not if one does not."""

import asyncio
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from core.cli import demo
from tests.core.cli.node_process import run


async def test_every_step_holds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    done = await run("demo")
    assert done.code == 0, done.out + done.err
    assert done.err == ""
    steps = [line for line in done.out.splitlines() if line and not line.startswith(" ")]
    assert steps[:-1] == [
        "Two nodes start",
        "They find each other",
        "They become friends",
        "They talk",
        "Bob goes away; a message to him is kept",
        "Bob comes back and gets it",
        "Both have the same conversation",
    ]
    assert steps[-1].startswith("Every step held")
    for _, text in demo.TALK:
        assert f"{text}  (delivered)" in done.out
    assert os.listdir(tmp_path) == []  # noqa: PTH208


async def fails(story: demo.Story, *_: Any) -> None:
    story.begin("They juggle")
    raise demo.StepFailed("a ball\x1b fell")


async def takes_long(*_: Any) -> None:
    await asyncio.get_running_loop().create_future()


def test_a_step_that_fails_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(demo, "_find", fails)
    assert demo.run() == 1
    out, err = capsys.readouterr()
    assert err == "parley: demo: 'They juggle' failed: a ball\ufffd fell\n"
    assert "Every step held" not in out


def test_time_is_limited(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(demo.Stage, "start", takes_long)
    monkeypatch.setattr(demo, "LIMIT_S", 0.05)
    assert demo.run() == 1
    assert capsys.readouterr().err == "parley: demo: 'Two nodes start' failed: 0.05 s were over\n"


def test_nodes_that_do_not_start(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(demo, "_node_command", lambda: [sys.executable, "-c", "pass"])
    assert demo.run() == 1
    assert capsys.readouterr().err.startswith("parley: demo: 'Two nodes start' failed: the node ended")


def test_a_packaged_program_runs_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert demo._node_command() == [sys.executable, "node"]
