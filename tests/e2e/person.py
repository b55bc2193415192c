"""A person at a screen of their own: eyes that read names, hands that have a mouse and a keyboard."""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from ctypes.util import find_library
from pathlib import Path
from typing import Any, TextIO

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 20.0
LOOK_S = 0.05
SCREEN = "1200x800x24"
ISOLATES = {0x2068: None, 0x2069: None}  # they keep a name's direction of reading to itself
Thing = dict[str, Any]


def needs() -> str:
    """What is missing for these tests, or nothing."""
    missing = [tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None]
    missing += [library for library in ("xcb-cursor", "xkbcommon-x11") if find_library(library) is None]
    return f"not installed: {', '.join(missing)}" if missing else ""


class Person:
    """`home` is the profile folder; the window opens with `open` and is driven through X events alone."""

    def __init__(self, name: str, home: Path, discovery_port: int) -> None:
        self.name, self.home = name, home
        self._port = discovery_port
        self._socket_path = home.with_suffix(".eyes")
        self._x = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._x.stdout is not None
        self._environment = os.environ | {
            "DISPLAY": f":{self._x.stdout.readline().strip()}",
            "QT_QPA_PLATFORM": "xcb",
            "QT_QUICK_BACKEND": "software",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
            "DBUS_SESSION_BUS_ADDRESS": "disabled:",
            "LC_ALL": "C.UTF-8",
        }
        self._window: subprocess.Popen[bytes] | None = None
        self._eyes: TextIO | None = None

    # The program

    def open(self) -> None:
        """Starts Parley and waits for its window."""
        self._socket_path.unlink(missing_ok=True)
        command = [sys.executable, "-m", "tests.e2e.window_with_eyes", str(self._socket_path)]
        command += ["--home", str(self.home), "--interface", "lo", "--discovery-port", str(self._port)]
        self._window = subprocess.Popen(command, cwd=ROOT, env=self._environment, stderr=subprocess.PIPE)
        self._until(self._socket_path.exists, "the window")
        with socket.socket(socket.AF_UNIX) as eyes:
            eyes.connect(str(self._socket_path))
            self._eyes = eyes.makefile("rw", encoding="utf-8")

    def quit(self) -> None:
        """Ctrl+Q; the program has to end by itself and without a word."""
        assert self._window is not None
        assert self._window.stderr is not None
        self.key("ctrl+q")
        said = self._window.stderr.read().decode()
        assert (self._window.wait(PATIENCE_S), said) == (0, "")
        self._window.stderr.close()
        self._look_away()
        self._window = None

    def leave(self) -> None:
        """Takes everything away, whatever happened."""
        if self._window is not None:
            self._window.kill()
            self._window.communicate()
        self._look_away()
        self._x.terminate()
        self._x.communicate()

    # Eyes

    def look(self) -> list[Thing]:
        self._eyes.write("look\n")
        self._eyes.flush()
        found: list[Thing] = json.loads(self._eyes.readline())
        return [thing | {"name": thing["name"].translate(ISOLATES)} for thing in found]

    def finds(self, name: str, role: str = "") -> list[Thing]:
        """What is called so, or begins so; exact names first."""
        things = [
            each for each in self.look() if role in ("", each["role"]) and each["name"].startswith(name)
        ]
        return sorted(things, key=lambda each: each["name"] != name)

    def sees(self, name: str, role: str = "") -> Thing:
        """Waits until something of this name is on the screen."""
        self._until(lambda: self.finds(name, role), f"{name!r}")
        return self.finds(name, role)[0]

    def misses(self, name: str, role: str = "") -> None:
        """Waits until nothing of this name is on the screen any more."""
        self._until(lambda: not self.finds(name, role), f"the end of {name!r}")

    def sees_within(self, *parts: str) -> Thing:
        """Waits for something whose name holds all the parts."""

        def found() -> list[Thing]:
            return [each for each in self.look() if all(part in each["name"] for part in parts)]

        self._until(found, f"{parts}")
        return found()[0]

    # Hands

    def click(self, name: str, role: str = "", *, button: int = 1, at: float = 0.5) -> None:
        """Moves the mouse to something and clicks, once it is there and stands still; `at`: how far across."""
        thing = self._still(name, role)
        x = round(thing["x"] + (at - 0.5) * thing["width"])
        self._do("mousemove", str(x), str(thing["y"]), "click", str(button))

    def type(self, text: str) -> None:
        self._do("type", "--delay", "2", text)

    def key(self, *names: str) -> None:
        self._do("key", *names)

    # Inside

    def _look_away(self) -> None:
        if self._eyes is not None:
            self._eyes.close()

    def _still(self, name: str, role: str) -> Thing:
        before = self.sees(name, role)
        while True:
            time.sleep(LOOK_S)
            thing = self.sees(name, role)
            if (thing["x"], thing["y"]) == (before["x"], before["y"]) and thing["enabled"]:
                return thing
            before = thing

    def _do(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env=self._environment, check=True, timeout=PATIENCE_S)

    def _until(self, condition: Callable[[], object], what: str) -> None:
        """A person waits by looking again; what never comes is told with what was seen instead."""
        end = time.monotonic() + PATIENCE_S
        while not condition():
            assert self._window is None or self._window.poll() is None, (
                f"{self.name}'s window is gone: {self._last_words()}"
            )
            assert time.monotonic() < end, f"{self.name} waits for {what} and sees {self._names()}"
            time.sleep(LOOK_S)

    def _last_words(self) -> str:
        assert self._window is not None
        assert self._window.stderr is not None
        return self._window.stderr.read().decode()

    def _names(self) -> list[str]:
        return sorted({each["name"] for each in self.look() if each["name"]}) if self._window else []
