"""The shell's side: which arguments are taken, what is refused and how, before anything heavy is loaded."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from core.cli import commands, demo, node, oneshot
from core.cli.commands import main
from core.errors import CommandError, DamagedProfile, ProfileInUse, WrongPassphrase
from core.service.config import DISCOVERY_PORT, Config, default_home


class Runs:
    """Stands for what the commands run: keeps the configuration, ends as told."""

    def __init__(self) -> None:
        self.config: Config | None = None
        self.arguments: tuple[Any, ...] = ()
        self.result: int | BaseException = 0

    def __call__(self, config: Config, *arguments: Any) -> int:
        self.config, self.arguments = config, arguments
        if isinstance(self.result, BaseException):
            raise self.result
        return self.result

    async def as_coroutine(self, *arguments: Any) -> int:
        return self(*arguments)


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> Runs:
    runs = Runs()
    monkeypatch.setattr(node, "run", runs)
    for name in ("send", "history", "peers", "friends"):
        monkeypatch.setattr(oneshot, name, runs.as_coroutine)
    return runs


def complaint(capsys: pytest.CaptureFixture[str]) -> str:
    """What was said on standard error: one line; nothing on standard output."""
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("parley")
    assert err.count("\n") == 1
    return err


def test_a_node_with_every_option(runs: Runs, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("pass phrase \r\nmore\n")
    options = ["--name", "Zoë", "--port", "0", "--no-discovery", "--discovery-port", "7", "-vv"]
    options += ["--interface", "eth0", "--interface", "lo"]
    home = ["--home", str(tmp_path / "home"), "--passphrase-file", str(tmp_path / "secret")]
    assert main(["node", *home, *options]) == 0
    assert runs.config == Config(
        home=tmp_path / "home",
        name="Zoë",
        passphrase="pass phrase ",
        port=0,
        discovery=False,
        interfaces=("eth0", "lo"),
        discovery_port=7,
    )


def test_a_node_without_options(runs: Runs) -> None:
    assert main(["node"]) == 0
    assert runs.config == Config(home=default_home())
    assert DISCOVERY_PORT == 42420
    assert default_home().name == "parley"


def test_home_is_absolute_and_knows_the_tilde(
    runs: Runs, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", "/home/zoe")
    monkeypatch.setenv("USERPROFILE", "/home/zoe")
    for given, meant in (("here", tmp_path / "here"), ("~/there", Path("/home/zoe/there"))):
        main(["node", "--home", given])
        assert runs.config is not None
        assert runs.config.home == meant


@pytest.mark.parametrize(("value", "read"), [("secret", "secret"), ("", None), (None, None)])
def test_the_passphrase_of_the_environment_is_taken_out_of_it(
    runs: Runs, monkeypatch: pytest.MonkeyPatch, value: str | None, read: str | None
) -> None:
    if value is not None:
        monkeypatch.setenv("PARLEY_PASSPHRASE", value)
    main(["node"])
    assert runs.config is not None
    assert runs.config.passphrase == read
    assert "PARLEY_PASSPHRASE" not in commands.os.environ


@pytest.mark.parametrize(
    ("argv", "arguments"),
    [
        (["send", "bob", "hi there"], ("bob", "hi there", 10.0)),
        (["send", "bob", "--wait", "0.5", "--", "-x"], ("bob", "-x", 0.5)),
        (["history", "bob"], ("bob",)),
        (["peers"], ()),
        (["friends"], ()),
    ],
)
def test_one_shot_commands(runs: Runs, tmp_path: Path, argv: list[str], arguments: tuple[Any, ...]) -> None:
    runs.result = 1
    assert main([argv[0], "--home", str(tmp_path), "--json", *argv[1:]]) == 1
    assert runs.config == Config(home=tmp_path)
    output, *rest = runs.arguments
    assert output.as_json is True
    assert tuple(rest) == arguments


USAGE = [
    [],
    ["nonsense"],
    ["node", "extra"],
    ["node", "--unknown"],
    ["node", "--nam", "abbreviated"],
    ["node", "--home"],
    ["node", "--port", "-1"],
    ["node", "--port", "65536"],
    ["node", "--port", "http"],
    ["node", "--discovery-port", "0"],
    ["node", "--directory", "parley-directory://somewhere"],
    ["node", "--passphrase-file", "/does/not/exist"],
    ["send", "bob"],
    ["send", "bob", "hi", "--wait", "-1"],
    ["send", "bob", "hi", "--wait", "nan"],
    ["send", "bob", "caf\udce9"],
    ["history"],
    ["peers", "--name", "me"],
    ["backup"],
    ["backup", "export"],
    ["backup", "export", "file"],
    ["backup", "check", "file"],
    ["backup", "restore", "file"],
    ["backup", "check", "file", "--backup-passphrase-file", "/does/not/exist"],
    ["backup", "export", "/", "--backup-passphrase-file", __file__],
    ["doctor"],
    ["directory"],
]


@pytest.mark.parametrize("argv", USAGE, ids=" ".join)
def test_mistakes_are_told_in_one_line(
    runs: Runs, capsys: pytest.CaptureFixture[str], argv: list[str]
) -> None:
    assert main(argv) == 2
    assert complaint(capsys)
    assert runs.config is None


@pytest.mark.parametrize("argv", [["node", "--directory", "x"], ["doctor"], ["directory"]])
def test_what_comes_later_says_so(capsys: pytest.CaptureFixture[str], argv: list[str]) -> None:
    assert main(argv) == 2
    assert "not available in this version" in complaint(capsys)


@pytest.mark.parametrize("content", [b"", b"\nsecond", b"\xff\xfe"])
def test_a_passphrase_file_without_a_passphrase(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "secret").write_bytes(content)
    assert main(["node", "--passphrase-file", str(tmp_path / "secret")]) == 2
    assert str(tmp_path / "secret") in complaint(capsys)


@pytest.mark.parametrize(
    ("error", "code", "words"),
    [
        (WrongPassphrase("Wrong."), 3, "Wrong. Put it into PARLEY_PASSPHRASE, or name a file"),
        (ProfileInUse("Process 7 has it."), 4, "Process 7 has it."),
        (DamagedProfile("Line one.\nLine two."), 1, "Line one. Line two."),
        (CommandError("not_available", "Port 1 cannot be used."), 1, "Port 1 cannot be used."),
        (PermissionError(13, "Permission denied", "/root/x"), 1, "Permission denied: /root/x; choose"),
        (TimeoutError(), 1, "TimeoutError"),
    ],
)
@pytest.mark.parametrize("command", ["node", "peers"])
def test_failures_have_codes(
    runs: Runs, capsys: pytest.CaptureFixture[str], command: str, error: Exception, code: int, words: str
) -> None:
    runs.result = error
    assert main([command]) == code
    assert words in complaint(capsys)


def test_an_interrupt_is_a_failure_without_words(runs: Runs, capsys: pytest.CaptureFixture[str]) -> None:
    runs.result = KeyboardInterrupt()
    assert main(["peers"]) == 1
    assert capsys.readouterr() == ("", "")


def test_help_is_clean(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["node", "--help"]) == 0
    assert "--discovery-port" in capsys.readouterr().out


def test_the_demo_has_no_options(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(demo, "run", lambda: 1)
    assert main(["demo"]) == 1


def test_output_for_programs_is_utf_8(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    oneshot.Output(commands._print_json, as_json=True).rows([{"text": "你"}, {"text": "\x1b"}], lambda _: [])
    lines = capsysbinary.readouterr().out.splitlines()
    assert [json.loads(line) for line in lines] == [{"text": "你"}, {"text": "\x1b"}]
    assert "你".encode() in lines[0]


def test_usage_is_answered_without_loading_the_service() -> None:
    code = (
        "import sys; from core.cli.commands import main; assert main(['node', '--port', 'x']) == 2;"
        "print([name for name in sys.modules if name.startswith(('core.service', 'cryptography'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[3],
    )
    assert done.stdout.strip() == "[]"
