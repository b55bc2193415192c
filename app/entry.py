"""The `parley` command: finds out what is asked before it loads the window or the service."""

import sys

from core.version import VERSION

COMMANDS = {
    "node": "run a node; JSON lines on standard input and output",
    "send": "send a message to a friend: parley send TO TEXT",
    "history": "print a conversation: parley history WITH",
    "peers": "list who is on the network",
    "friends": "list your friends",
    "demo": "let two nodes on this machine meet and talk",
}


def main(argv: list[str] | None = None) -> int:
    """Run the command line `argv` (without the program's name) and return the exit code."""
    arguments = sys.argv[1:] if argv is None else argv
    first = arguments[0] if arguments else ""
    if first in ("-h", "--help"):
        print(_help())
        return 0
    if first == "--version":
        print(f"parley {VERSION}")
        return 0
    if first in COMMANDS:
        return _run_command(arguments)
    if first and not first.startswith("-"):
        print(f"parley: unknown command '{first}'; 'parley --help' lists the commands", file=sys.stderr)
        return 2
    return _open_window(arguments)


def _run_command(arguments: list[str]) -> int:
    from core.cli.commands import main as run_command

    return run_command(arguments)


def _open_window(arguments: list[str]) -> int:
    from app.main import main as open_window
    from core.cli.commands import make_control

    return open_window(arguments, make_control)


def _help() -> str:
    commands = "\n".join(f"  {name:<9}{does}" for name, does in COMMANDS.items())
    return f"""\
usage: parley [--home DIR]          open the window
       parley --demo                look around: made-up people, no network
       parley COMMAND [ARGUMENTS]   work without a window

commands:
{commands}

'parley COMMAND --help' tells more. 'parley --version' prints the version."""


if __name__ == "__main__":
    sys.exit(main())
