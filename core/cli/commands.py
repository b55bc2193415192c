"""The commands of the shell: what each accepts, what it runs, and the exit code.

0 clean, 1 failure, 2 usage, 3 profile locked or wrong passphrase, 4 profile in use. Errors are one line on standard
error that says what to do next. The service is imported only when the arguments are right.
"""

import argparse
import asyncio
import contextlib
import logging
import os
import sys
from collections.abc import Callable, Coroutine, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from core.errors import ParleyError, ProfileInUse, WrongPassphrase

if TYPE_CHECKING:
    from core.cli.oneshot import Output
    from core.cli.switchboard import ControlDoor
    from core.service.config import Config
    from core.service.messenger import Messenger

N = TypeVar("N", int, float)

EXIT_FAILURE, EXIT_USAGE, EXIT_LOCKED, EXIT_IN_USE = 1, 2, 3, 4
SEND_WAIT_S = 10.0
_BACKUP_PASSPHRASE = (
    "Put the backup's passphrase into PARLEY_BACKUP_PASSPHRASE, or name a file with --backup-passphrase-file."
)


def main(argv: list[str]) -> int:
    """Runs the command `argv[0]` with the rest as its arguments; the exit code."""
    try:
        options = _parser().parse_args(argv)
    except SystemExit as error:
        return error.code if isinstance(error.code, int) else EXIT_USAGE
    try:
        return _run(options)
    except UsageError as error:
        return _fail(str(error), EXIT_USAGE)
    except KeyboardInterrupt:
        return EXIT_FAILURE
    except (ParleyError, OSError) as error:
        return _fail(_advice(error), _exit_code(error))


def make_control(messenger: "Messenger", home: Path, quit_program: Callable[[], None]) -> "ControlDoor":
    """The control socket for a program that runs a messenger itself: `start` it after that, `close` it before.

    `quit_program` is called on the loop when a client sends `quit`.
    """
    from core.cli.switchboard import ControlDoor

    return ControlDoor(messenger, home, quit_program)


def _run(options: argparse.Namespace) -> int:
    try:
        code: int = options.run(options)
    except BrokenPipeError:
        # whoever read the output has enough; Python must not try to write the rest when it exits
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_FAILURE
    return code


class UsageError(Exception):
    """The arguments cannot be used; the text says why."""


class WrongBackupPassphrase(WrongPassphrase):
    """Not that of the profile."""


class Parser(argparse.ArgumentParser):
    """Takes only what is documented, and tells a mistake in one line."""

    def __init__(self, prog: str | None = None, **more: Any) -> None:
        super().__init__(prog, allow_abbrev=False, **more)

    def error(self, message: str) -> NoReturn:
        self.exit(EXIT_USAGE, f"{self.prog}: {message}; '{self.prog} --help' tells more\n")


def _parser() -> argparse.ArgumentParser:
    parser = Parser(prog="parley")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    _add_node(commands.add_parser("node", help="run a node; JSON lines on standard input and output"))
    _add_send(commands.add_parser("send", help="send a message to a friend"))
    _add_history(commands.add_parser("history", help="print the newest messages of a conversation"))
    _add_one_shot(commands.add_parser("peers", help="list who is on the network"), _run_peers)
    _add_one_shot(commands.add_parser("friends", help="list your friends"), _run_friends)
    _add_backup(commands.add_parser("backup", help="make, check or restore an encrypted backup"))
    demo = commands.add_parser("demo", help="let two nodes on this machine meet and talk")
    demo.set_defaults(run=_run_demo)
    for name in ("doctor", "directory"):
        commands.add_parser(name, help="not available in this version").set_defaults(
            run=partial(_refuse, name)
        )
    return parser


def _add_node(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--name", help="your name, as others see it")
    parser.add_argument("--directory", action="append", metavar="URI", help="not available in this version")
    parser.add_argument("-v", action="count", default=0, dest="verbosity", help="log more; -vv logs most")
    _add_profile(parser)
    parser.set_defaults(run=_run_node)


def _add_send(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("to", metavar="TO", help="a friend's name or user id")
    parser.add_argument("text", metavar="TEXT")
    parser.add_argument("--wait", type=_seconds, default=SEND_WAIT_S, metavar="S", help="wait so long (10)")
    _add_one_shot(parser, _run_send)


def _add_history(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("with_whom", metavar="WITH", help="a friend's name or user id")
    _add_one_shot(parser, _run_history)


def _add_one_shot(parser: argparse.ArgumentParser, run: Callable[[argparse.Namespace], int]) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON object per line, for programs")
    _add_profile(parser)
    parser.set_defaults(run=run, name=None, directory=None, verbosity=0)


def _add_backup(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    export = actions.add_parser("export", help="write the profile as it is now, also while its node runs")
    export.add_argument("--overwrite", action="store_true", help="replace FILE if there is one")
    export.set_defaults(run=_run_backup_export)
    check = actions.add_parser("check", help="read a backup through")
    check.set_defaults(run=_run_backup_check)
    restore = actions.add_parser("restore", help="make the profile of a backup in a folder without one")
    restore.set_defaults(run=_run_backup_restore)
    for action in (export, check, restore):
        action.add_argument("file", type=Path, metavar="FILE")
        action.add_argument("--json", action="store_true", help="one JSON object, for programs")
        action.add_argument(
            "--backup-passphrase-file",
            type=Path,
            metavar="FILE",
            help="its first line is the passphrase of the backup; else PARLEY_BACKUP_PASSPHRASE",
        )
        action.set_defaults(
            name=None,
            directory=None,
            verbosity=0,
            port=0,
            no_discovery=True,
            interface=[],
            discovery_port=None,
        )
    check.set_defaults(home=None, passphrase_file=None)
    for action in (export, restore):
        _add_home(action)


def _add_profile(parser: argparse.ArgumentParser) -> None:
    """What every command needs that may have to run a node."""
    _add_home(parser)
    parser.add_argument("--port", type=_port, default=0, metavar="N", help="where friends connect (0: any)")
    parser.add_argument("--no-discovery", action="store_true", help="neither search nor be found")
    parser.add_argument(
        "--interface", action="append", default=[], metavar="NAME", help="only this; repeatable"
    )
    parser.add_argument("--discovery-port", type=_discovery_port, metavar="N", help="UDP port (42420)")


def _add_home(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--home", type=Path, metavar="DIR", help="the profile folder")
    parser.add_argument(
        "--passphrase-file", type=Path, metavar="FILE", help="its first line is the passphrase of the profile"
    )


def _run_node(options: argparse.Namespace) -> int:
    config = _config(options)
    from core.cli.node import run

    _start_log(options.verbosity)
    return run(config)


def _run_send(options: argparse.Namespace) -> int:
    from core.cli import oneshot

    to, text, wait_s = options.to, options.text, options.wait
    _check_text(text)
    return _ask(options, lambda config, output: oneshot.send(config, output, to, text, wait_s))


def _run_history(options: argparse.Namespace) -> int:
    from core.cli import oneshot

    with_whom = options.with_whom
    return _ask(options, lambda config, output: oneshot.history(config, output, with_whom))


def _run_peers(options: argparse.Namespace) -> int:
    from core.cli import oneshot

    return _ask(options, oneshot.peers)


def _run_friends(options: argparse.Namespace) -> int:
    from core.cli import oneshot

    return _ask(options, oneshot.friends)


def _run_backup_export(options: argparse.Namespace) -> int:
    path, passphrase = _backup_file(options)
    if path.exists() and not options.overwrite:
        raise UsageError(f"{path} is there already; choose another name or say --overwrite")
    from core.cli import backup

    return _ask(options, lambda config, output: backup.export(config, output, path, passphrase))


def _run_backup_check(options: argparse.Namespace) -> int:
    path, passphrase = _backup_file(options)
    from core.cli import backup

    with _wrong_passphrase_of_backup():
        return _ask(options, lambda _, output: backup.check(output, path, passphrase))


def _run_backup_restore(options: argparse.Namespace) -> int:
    path, passphrase = _backup_file(options)
    from core.cli import backup

    with _wrong_passphrase_of_backup():
        return _ask(options, lambda config, output: backup.restore(config, output, path, passphrase))


def _backup_file(options: argparse.Namespace) -> tuple[Path, str]:
    """Where it is, and its passphrase."""
    passphrase = _passphrase(options.backup_passphrase_file, "PARLEY_BACKUP_PASSPHRASE")
    if passphrase is None:
        raise UsageError(_BACKUP_PASSPHRASE)
    return options.file.expanduser().absolute(), passphrase


@contextlib.contextmanager
def _wrong_passphrase_of_backup() -> Iterator[None]:
    try:
        yield
    except WrongPassphrase as error:
        raise WrongBackupPassphrase(str(error)) from None


def _run_demo(_: argparse.Namespace) -> int:
    from core.cli.demo import run

    return run()


def _refuse(name: str, _: argparse.Namespace) -> int:
    raise UsageError(f"'{name}' is not available in this version")


def _ask(
    options: argparse.Namespace, question: "Callable[[Config, Output], Coroutine[object, object, int]]"
) -> int:
    config = _config(options)
    from core.cli.oneshot import Output

    _start_log(options.verbosity)
    output = Output(_print_json if options.json else _print, options.json)
    return asyncio.run(question(config, output))


def _check_text(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise UsageError("the text is not UTF-8; check the language settings of your terminal") from None


def _print(line: str) -> None:
    """Characters that this terminal cannot show become question marks."""
    encoding = sys.stdout.encoding or "utf-8"
    print(line.encode(encoding, "replace").decode(encoding), flush=True)


def _print_json(line: str) -> None:
    """UTF-8 whatever the terminal's language is."""
    sys.stdout.buffer.write(line.encode() + b"\n")
    sys.stdout.buffer.flush()


def _config(options: argparse.Namespace) -> "Config":
    if options.directory:
        raise UsageError("directories are not available in this version; start without --directory")
    passphrase = _passphrase(options.passphrase_file)
    from core.service.config import DISCOVERY_PORT, Config, default_home

    return Config(
        home=(options.home or default_home()).expanduser().absolute(),
        name=options.name,
        passphrase=passphrase,
        port=options.port,
        discovery=not options.no_discovery,
        interfaces=tuple(options.interface),
        discovery_port=options.discovery_port or DISCOVERY_PORT,
    )


def _passphrase(path: Path | None, variable: str = "PARLEY_PASSPHRASE") -> str | None:
    """From the file, else from the environment, which then forgets it: no child process inherits it."""
    from_environment = os.environ.pop(variable, None)
    if path is None:
        return from_environment or None
    try:
        first_line = path.read_text(encoding="utf-8").split("\n", 1)[0].rstrip("\r")
    except (OSError, UnicodeDecodeError):
        raise UsageError(f"the passphrase file {path} cannot be read as text") from None
    if not first_line:
        raise UsageError(f"the first line of {path} is empty; write the passphrase there")
    return first_line


def _start_log(verbosity: int) -> None:
    """On standard error. Only Parley's own modules get louder: other libraries may log what they carry."""
    level = (logging.WARNING, logging.INFO, logging.DEBUG)[min(verbosity, 2)]
    logging.basicConfig(format="%(asctime)s %(levelname)s %(name)s: %(message)s", level=logging.WARNING)
    logging.getLogger("core").setLevel(level)


def _seconds(text: str) -> float:
    return _number(text, float, 0, 86_400, "a number of seconds from 0 to 86400")


def _port(text: str) -> int:
    return _number(text, int, 0, 65_535, "a port from 0 to 65535")


def _discovery_port(text: str) -> int:
    return _number(text, int, 1, 65_535, "a port from 1 to 65535")


def _number(text: str, kind: Callable[[str], N], least: int, most: int, meaning: str) -> N:
    try:
        value = kind(text)
    except ValueError:
        value = kind("-1")
    if not least <= value <= most:
        raise argparse.ArgumentTypeError(f"'{text}' is not {meaning}")
    return value


def _exit_code(error: Exception) -> int:
    if isinstance(error, WrongPassphrase):
        return EXIT_LOCKED
    return EXIT_IN_USE if isinstance(error, ProfileInUse) else EXIT_FAILURE


def _advice(error: Exception) -> str:
    if isinstance(error, WrongBackupPassphrase):
        return f"{error} {_BACKUP_PASSPHRASE}"
    if isinstance(error, WrongPassphrase):
        return f"{error} Put it into PARLEY_PASSPHRASE, or name a file with --passphrase-file."
    if isinstance(error, OSError) and error.filename is not None:
        return f"{error.strerror}: {error.filename}; choose a folder of yours with --home"
    return str(error) or type(error).__name__


def _fail(text: str, code: int) -> int:
    print("parley: " + " ".join(text.split()), file=sys.stderr)
    return code
