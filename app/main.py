"""The command line of the window: reads the arguments before anything of Qt is loaded."""

import argparse
import logging
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.application import MakeControl
    from core.service.config import Config


def main(argv: list[str], make_control: "MakeControl | None" = None) -> int:
    """Opens the window and returns the exit code. `make_control` lets `parley send` and the like in."""
    options = _parser().parse_args(argv)
    _set_up_logging(options.verbose)
    from app.application import Application
    from core.service.collector import tune_collector

    tune_collector()
    if options.demo:
        from app.demo.run import run_demo

        return run_demo(_config(options))
    return Application(_config(options), make_control=make_control, hidden=options.hidden).run()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="parley", description="Open the Parley window.")
    parser.add_argument("--home", type=Path, metavar="DIR", help="the profile folder")
    parser.add_argument("--name", help="the name of a new profile, or a new name")
    parser.add_argument("--port", type=int, default=0, metavar="N", help="TCP port (0: the last one used)")
    parser.add_argument("--interface", action="append", default=[], metavar="NAME", help="use only this one")
    parser.add_argument("--discovery-port", type=int, metavar="N", help="UDP port of discovery")
    parser.add_argument("--no-discovery", action="store_true", help="neither announce nor look for anybody")
    parser.add_argument(
        "--demo", action="store_true", help="look around: made-up people, no network, nothing is kept"
    )
    parser.add_argument("--hidden", action="store_true", help="start in the tray, where there is one")
    parser.add_argument("-v", "--verbose", action="count", default=0, help="log more (twice: everything)")
    return parser


def _config(options: argparse.Namespace) -> "Config":
    from core.service.config import DISCOVERY_PORT, Config, default_home

    return Config(
        home=options.home or default_home(),
        name=options.name,
        port=options.port,
        discovery=not options.no_discovery,
        interfaces=tuple(options.interface),
        discovery_port=options.discovery_port or DISCOVERY_PORT,
    )


def _set_up_logging(verbose: int) -> None:
    level = (logging.WARNING, logging.INFO, logging.DEBUG)[min(verbose, 2)]
    logging.basicConfig(level=level, format="%(levelname)s %(name)s: %(message)s")
