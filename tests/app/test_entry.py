"""The `parley` command chooses what to run and hands on its arguments whole."""

import sys
from collections.abc import Callable
from types import ModuleType

import pytest

from app.entry import COMMANDS, main
from core.version import VERSION

Calls = list[tuple[str, list[str]]]


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Calls:
    """Records (module, arguments) in place of the window and the commands, which answer 7."""
    recorded: Calls = []

    def stand_in(module: str) -> Callable[..., int]:
        return lambda argv, *_: recorded.append((module, argv)) or 7

    for name in ("app.main", "core.cli.commands"):
        module = ModuleType(name)
        module.__dict__.update(main=stand_in(name), make_control=object())
        monkeypatch.setitem(sys.modules, name, module)
    return recorded


@pytest.mark.parametrize("argv", [[], ["--home", "/a folder"], ["-v"]])
def test_without_a_command_the_window_opens(argv: list[str], calls: Calls) -> None:
    assert main(argv) == 7
    assert calls == [("app.main", argv)]


@pytest.mark.parametrize("command", ["node", "send", "history", "peers", "friends", "demo"])
def test_a_command_runs_without_the_window(command: str, calls: Calls) -> None:
    assert main([command, "--home", "x", "--help"]) == 7
    assert calls == [("core.cli.commands", [command, "--home", "x", "--help"])]


def test_arguments_of_the_process_are_the_default(calls: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["parley", "peers", "--json"])
    assert main() == 7
    assert calls == [("core.cli.commands", ["peers", "--json"])]


def test_an_unknown_command_is_a_usage_error(calls: Calls, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["nodes"]) == 2
    output = capsys.readouterr()
    assert output.out == ""
    assert output.err == "parley: unknown command 'nodes'; 'parley --help' lists the commands\n"
    assert calls == []


def test_version(calls: Calls, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"parley {VERSION}\n"
    assert calls == []


@pytest.mark.parametrize("argument", ["-h", "--help"])
def test_help_lists_every_command(argument: str, calls: Calls, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([argument]) == 0
    listed = capsys.readouterr().out.partition("commands:\n")[2].partition("\n\n")[0].splitlines()
    assert [line.split()[0] for line in listed] == list(COMMANDS)
    assert calls == []
