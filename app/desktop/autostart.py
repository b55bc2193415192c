"""Start at login: an entry of this person's own in the place where each system looks."""

import plistlib
import sys
from pathlib import Path

NAME = "org.parley.Parley"
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"


def command() -> list[str]:
    """What starts this very program, out of sight."""
    start = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", "app.entry"]
    return [*start, "--hidden"]


def is_on(home: Path | None = None) -> bool:
    """Whether there is an entry."""
    if sys.platform == "win32":
        return _windows_value() is not None
    return entry_path(sys.platform, home or Path.home()).exists()


def turn(on: bool, home: Path | None = None) -> None:
    """Makes or removes the entry. Raises OSError."""
    if sys.platform == "win32":
        _turn_windows(on)
        return
    path = entry_path(sys.platform, home or Path.home())
    if on:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(entry(sys.platform, command()))
    else:
        path.unlink(missing_ok=True)


def entry_path(platform: str, home: Path) -> Path:
    if platform == "darwin":
        return home / "Library" / "LaunchAgents" / f"{NAME}.plist"
    return home / ".config" / "autostart" / f"{NAME}.desktop"


def entry(platform: str, arguments: list[str]) -> bytes:
    """What stands in the file."""
    if platform == "darwin":
        return plistlib.dumps({"Label": NAME, "ProgramArguments": arguments, "RunAtLoad": True})
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        "Name=Parley",
        f"Exec={' '.join(map(_quoted, arguments))}",
    ]
    return "\n".join([*lines, "Icon=parley", "X-GNOME-Autostart-enabled=true", ""]).encode()


def _quoted(argument: str) -> str:
    """An argument of Exec as the desktop entry specification wants it."""
    escaped = argument.replace("%", "%%")
    for char in '\\"`$':
        escaped = escaped.replace(char, "\\" + char)
    return f'"{escaped}"'.replace("\\", "\\\\")


if sys.platform == "win32":
    import subprocess
    import winreg

    def _windows_value() -> str | None:
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
                return str(winreg.QueryValueEx(key, NAME)[0])
        except FileNotFoundError:
            return None

    def _turn_windows(on: bool) -> None:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN_KEY, 0, winreg.KEY_SET_VALUE) as key:
            if on:
                winreg.SetValueEx(key, NAME, 0, winreg.REG_SZ, subprocess.list2cmdline(command()))
            elif _windows_value() is not None:
                winreg.DeleteValue(key, NAME)
