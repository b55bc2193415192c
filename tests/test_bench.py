"""The benchmarks exist and run; what they measure is no matter of the suite."""

import pytest

from tests.bench.__main__ import main
from tests.bench.micro import micro
from tests.bench.options import Options
from tests.bench.reconnect import round_trips
from tests.bench.report import Figure, Goal, sentence, table
from tests.bench.rows import PROFILED, ROWS

TINY = Options(runs=1, scale=0.001)


def test_every_row_exists() -> None:
    assert list(ROWS)[:6] == ["messages", "latency", "handshakes", "link-memory", "bulk", "flood"]
    assert set(PROFILED) == {"messages", "latency"}


def test_a_row_runs() -> None:
    assert all(figure.value > 0 for figure in micro(TINY))


def test_round_trips_of_a_reconnect() -> None:
    """SF-35, JE-1: with the one of TCP. TLS 1.3 without resumption takes 3."""
    assert [round_trips(how) for how in ("full", "resumed", "early")] == [4, 3, 2]


def test_no_row_can_be_misspelt(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["mesages"])
    assert "messages" in capsys.readouterr().err


def test_a_ratio_is_that_of_neighbouring_runs() -> None:
    figure = Figure("x", "/s", [10.0, 40.0, 90.0], [20.0, 40.0, 30.0], Goal(1, at_least=True, of_ratio=True))
    assert (figure.value, figure.ratio, figure.verdict) == (40.0, 1.0, "pass")


def test_a_goal_that_is_missed_is_said() -> None:
    figure = Figure("memory", "MiB", [71.0], goal=Goal(70, at_least=False))
    assert sentence(figure) == "memory: 71 MiB; goal <= 70: below"
    assert (
        table([figure]).splitlines()[2] == "| memory   | MiB  | 71     |          |       | <= 70 | below |"
    )
