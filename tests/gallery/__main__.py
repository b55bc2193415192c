"""Pictures of every page and state, in every look, for people to look at.

    python3 dev.py gallery OUTDIR [--only talk] [--look dark-en-wide-100] [--columns 4]

One folder per look, and in OUTDIR one sheet per look with all of its pictures side by side.
"""

import argparse
import itertools
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

SIZES = {"wide": "1100x720", "narrow": "400x640", "least": "360x480"}
CELL_WIDTHS = {"wide": 550, "narrow": 300, "least": 300}
CAPTION = 22


@dataclass(frozen=True)
class Look:
    """One way to draw the window. `scale` is the density of the screen, `text` the size of the text, in percent."""

    theme: str
    language: str
    size: str
    scale: int
    text: int = 100

    @property
    def name(self) -> str:
        large = f"-text{self.text}" if self.text != 100 else ""
        return f"{self.theme}-{self.language}-{self.size}-{self.scale}{large}"


LANGUAGES = ("en", "de", "ar")
LOOKS = [
    *(
        Look(*parts)
        for parts in itertools.product(("light", "dark"), LANGUAGES, ("wide", "narrow"), (100, 200))
    ),
    *(Look("light", language, size, 100, 130) for language in LANGUAGES for size in ("wide", "least")),
]


def main(argv: list[str]) -> int:
    options = _options(argv)
    looks = [look for look in LOOKS if options.look in look.name]
    if not looks:
        print(f"no look is called like {options.look!r}: {', '.join(look.name for look in LOOKS)}")
        return 2
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        fine = list(pool.map(lambda look: take(look, options.out, options.only), looks))
    application = QGuiApplication(sys.argv[:1])  # noqa: F841 - fonts are drawn while it lives
    for look in looks:
        make_sheet(look, options.out, options.columns)
    return 0 if all(fine) else 1


def take(look: Look, out: Path, only: str) -> bool:
    """Draws one look in a process of its own; whether it went without a word."""
    environment = os.environ | {"QT_SCALE_FACTOR": str(look.scale / 100)}
    command = [sys.executable, "-m", "tests.gallery.shots", str(out / look.name), "--theme", look.theme]
    command += ["--size", SIZES[look.size], "--language", look.language]
    command += ["--text", str(look.text), "--only", only]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    print(f"{look.name}: {'done' if done.returncode == 0 else 'FAILED'}\n{done.stdout}{done.stderr}".strip())
    return done.returncode == 0 and not done.stderr


def make_sheet(look: Look, out: Path, columns: int) -> None:
    """All pictures of a look, made small, with their names."""
    pictures = sorted((out / look.name).glob("*.png"))
    width, height = map(int, SIZES[look.size].split("x"))
    cell = QSize(CELL_WIDTHS[look.size], CELL_WIDTHS[look.size] * height // width)
    rows = -(-len(pictures) // columns)
    sheet = QImage(columns * cell.width(), rows * (cell.height() + CAPTION), QImage.Format.Format_RGB32)
    sheet.fill(QColor("#808080"))
    painter = QPainter(sheet)
    painter.setPen(QColor("white"))
    for at, path in enumerate(pictures):
        x, y = at % columns * cell.width(), at // columns * (cell.height() + CAPTION)
        painter.drawText(QRect(x + 4, y, cell.width(), CAPTION), Qt.AlignmentFlag.AlignVCenter, path.stem)
        smooth = Qt.TransformationMode.SmoothTransformation
        small = QImage(str(path)).scaled(cell, Qt.AspectRatioMode.KeepAspectRatio, smooth)
        painter.drawImage(x, y + CAPTION, small)
    painter.end()
    sheet.save(str(out / f"{look.name}.png"))


def _options(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py gallery", description=__doc__.splitlines()[0])
    parser.add_argument("out", type=Path, help="the folder for the pictures")
    parser.add_argument("--only", default="", help="only shots whose name holds this")
    parser.add_argument(
        "--look", default="", help="only looks whose name holds this, such as dark-de-wide-100"
    )
    parser.add_argument("--columns", type=int, default=4)
    return parser.parse_args(argv)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
