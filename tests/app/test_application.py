"""The program around the window: arguments, preferences, pictures, start and end in a process of its own."""

import itertools
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from app import images
from app.main import _config, _parser
from app.preferences import FilePreferences
from app.resources import resource

PROGRAM = """
import asyncio, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from app.application import Application
from core.service.config import Config
from app.demo.history import lively_messenger

fake = lively_messenger()

async def open_profile(config):
    asyncio.get_running_loop().call_later(0.5, lambda: QApplication.allWindows()[0].close())
    return fake

code = Application(Config(home=Path(sys.argv[1]), passphrase="given"), open_profile).run()
print("code", code, "started", fake.started, "stopped", fake.stopped)
"""


def test_the_program_starts_and_ends_cleanly(tmp_path: Path) -> None:
    (tmp_path / "window.ini").write_text("[window]\ntheme = dark\nplace = 10 10 800 600\n")
    command = [sys.executable, "-c", PROGRAM, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert done.stdout == "code 0 started True stopped True\n"
    assert done.stderr == ""


UNLUCKY = PROGRAM.replace(
    "    asyncio.get_running_loop()",
    """    async def start():
        raise CommandError("not_available", "Port 1 is taken.")
    fake.start = start
    AppViewModel._tell_failure = lambda self, text: print("told", text)
    asyncio.get_running_loop()""",
).replace(
    "import asyncio, sys",
    "import asyncio, sys\nfrom app.bridge.app_view_model import AppViewModel\nfrom core.errors import CommandError",
)


def test_a_network_that_cannot_start_is_told(tmp_path: Path) -> None:
    command = [sys.executable, "-c", UNLUCKY, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert done.stdout == "told Port 1 is taken.\ncode 0 started False stopped True\n"
    assert done.stderr == ""


CONTROLLED = (
    PROGRAM.replace(
        "    asyncio.get_running_loop().call_later(0.5, lambda: QApplication.allWindows()[0].close())\n", ""
    )
    .replace("open_profile).run()", "open_profile, make_control).run()")
    .replace(
        "code = Application",
        """
class Door:
    def __init__(self, messenger, home, quit_program):
        self.quit_program = quit_program
        print("control of", messenger is fake, home == Path(sys.argv[1]))

    async def start(self):
        print("open after the network", fake.started)
        self.quit_program()

    async def close(self):
        print("closed before the messenger", not fake.stopped)

make_control = Door

code = Application""",
    )
)


def test_the_control_socket_opens_with_the_network_and_may_end_the_program(tmp_path: Path) -> None:
    command = [sys.executable, "-c", CONTROLLED, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert done.stderr == ""
    assert done.stdout.splitlines() == [
        "control of True True",
        "open after the network True",
        "closed before the messenger True",
        "code 0 started True stopped True",
    ]


def test_arguments_become_a_config(tmp_path: Path) -> None:
    argv = ["--home", str(tmp_path), "--name", "Ann", "--port", "5", "--interface", "lo", "--no-discovery"]
    config = _config(_parser().parse_args(argv))
    assert (config.home, config.name, config.port) == (tmp_path, "Ann", 5)
    assert (config.interfaces, config.discovery, config.discovery_port) == (("lo",), False, 42420)


def test_unknown_arguments_are_refused() -> None:
    with pytest.raises(SystemExit) as stopped:
        _parser().parse_args(["--nonsense"])
    assert stopped.value.code == 2


def test_preferences_outlive_the_program(tmp_path: Path) -> None:
    FilePreferences(tmp_path).set_text("theme", "dark 100%")
    assert FilePreferences(tmp_path).text("theme", "") == "dark 100%"


def test_preferences_wait_for_the_folder(tmp_path: Path) -> None:
    preferences = FilePreferences(tmp_path / "profile")
    preferences.set_text("theme", "dark")
    assert not (tmp_path / "profile").exists()
    (tmp_path / "profile").mkdir()
    preferences.save()
    assert FilePreferences(tmp_path / "profile").text("theme", "") == "dark"


@pytest.mark.parametrize(
    "content", [b"\xff\xfe garbage", b"no section", b"[window]\ntheme = dark\n[window]\n"]
)
def test_damaged_preferences_count_as_empty(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "window.ini").write_bytes(content)
    assert FilePreferences(tmp_path).text("place", "none") == "none"


ICONS = sorted(path.stem for path in resource("icons").glob("*.svg"))


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_draws_in_its_colour(qapp: QApplication, name: str) -> None:
    image = images.draw_icon(name, "#cf3a31", 48)
    inks = [ink for x in range(48) for y in range(48) if (ink := image.pixelColor(x, y)).alpha() == 255]
    assert inks
    assert all(abs(ink.red() - 0xCF) + abs(ink.green() - 0x3A) + abs(ink.blue() - 0x31) <= 6 for ink in inks)


def test_every_icon_named_in_qml_exists() -> None:
    sources = (resource("icons").parents[1] / "app" / "qml").rglob("*.qml")
    text = "".join(path.read_text(encoding="utf-8") for path in sources)
    values = re.findall(r"(?:iconName|\bname): ([^\n]+)", text)
    named = {word for value in values for word in re.findall(r'"([a-z-]+)"', value)}
    named -= {
        "different",
        "online",
        "away",
        "busy",
        "failed",
        "queued",
        "sent",
        "delivered",
        "verified",
        "info",
    }
    assert named <= set(ICONS)
    assert len(named) > 20


def test_a_shadow_fades_by_small_steps_to_nothing(qapp: QApplication) -> None:
    image = images.draw_shadow(20, 10, QColor("#38101820"))
    across = [image.pixelColor(x, image.height() // 2).alpha() for x in range(image.width())]
    fading = across[: len(across) // 2 + 1]
    assert fading == sorted(fading)
    assert across == across[::-1]
    assert (fading[0], fading[-1]) == (0, 0x38)
    assert max(after - before for before, after in itertools.pairwise(fading)) <= 8
    assert image.pixelColor(0, 0).alpha() == 0


def test_a_qr_code_is_black_and_white_with_a_quiet_zone(qapp: QApplication) -> None:
    image = images.draw_qr("parley:" + "A" * 400)
    assert image.width() == image.height() > 50
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert colours == {"#000000", "#ffffff"}
    edge = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(4)}
    assert edge == {"#ffffff"}
