"""python -m tests.bench [--runs N] [--scale X] [--profile] [ROW ...]: prints figures as they come, then a table."""

import argparse
import sys
from collections.abc import Iterator

from tests.bench.options import DEFAULTS, Options
from tests.bench.processes import load, machine
from tests.bench.report import Figure, sentence, table
from tests.bench.rows import PROFILED, ROWS


def main(arguments: list[str]) -> int:
    """Below a goal is an answer, not an error: the exit code is 0."""
    asked = _parser().parse_args(arguments)
    options = Options(asked.runs, asked.scale)
    if asked.profile:
        for name in asked.rows or PROFILED:
            PROFILED[name](options)
        return 0
    print(f"{machine()}; load before: {load()}", flush=True)
    figures = list(_measured(asked.rows or list(ROWS), options))
    print(f"load after: {load()}\n\n{table(figures)}")
    return 0


def _measured(names: list[str], options: Options) -> Iterator[Figure]:
    for name in names:
        for figure in ROWS[name](options):
            print(sentence(figure), flush=True)
            yield figure


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="rows: " + ", ".join(ROWS))
    parser.add_argument("rows", nargs="*", choices=[[], *ROWS], metavar="ROW")
    parser.add_argument("--runs", type=int, default=DEFAULTS.runs, help="of each measurement (%(default)s)")
    parser.add_argument("--scale", type=float, default=DEFAULTS.scale, help="of all counts (%(default)s)")
    parser.add_argument("--profile", action="store_true", help="where the time goes: " + ", ".join(PROFILED))
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
