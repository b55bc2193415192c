"""Pictures of every page in one look: python -m tests.gallery.shots OUTDIR [--theme dark] [--size 400x640]

QT_SCALE_FACTOR=2 draws for a screen of twice the density. `python3 dev.py gallery` makes them in every look.
"""

import argparse
import asyncio
import sys
from collections.abc import Awaitable, Callable
from inspect import iscoroutinefunction
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.event_loop import WindowLoop
from tests.gallery import dialogs, lists, start, talk, trust, writing
from tests.gallery.studio import Studio

MODULES = (start, lists, talk, writing, trust, dialogs)
Shot = Callable[[Studio, str], Awaitable[None]]


def shots() -> dict[str, Shot]:
    """Every picture or series of pictures by name: `shot_NAME` of the module PLACE is PLACE_NAME."""
    return {
        f"{module.__name__.rpartition('.')[2]}_{name.removeprefix('shot_')}": value
        for module in MODULES
        for name, value in vars(module).items()
        if name.startswith("shot_") and iscoroutinefunction(value)
    }


async def take(studio: Studio, only: str) -> None:
    for name, shot in shots().items():
        if only in name:
            await shot(studio, name)


def main(argv: list[str]) -> int:
    options = _options(argv)
    options.out.mkdir(parents=True, exist_ok=True)
    qt = QApplication(sys.argv[:1])
    qt.setQuitOnLastWindowClosed(False)
    qt.setCursorFlashTime(0)  # a picture at rest
    loop = WindowLoop(qt)
    asyncio.set_event_loop(loop)
    width, height = map(int, options.size.split("x"))
    studio = Studio(options.out, options.theme, (width, height), options.text, options.language)
    loop.run_until_complete(take(studio, options.only))
    loop.close()
    return 0


def _options(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--theme", default="light")
    parser.add_argument("--size", default="1100x720")
    parser.add_argument("--text", default="100", help="text size in percent")
    parser.add_argument("--language", default="en")
    parser.add_argument("--only", default="", help="only shots whose name holds this")
    return parser.parse_args(argv)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
