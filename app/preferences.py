"""Small values kept beside the profile because they are needed before it is open: the window's place, the theme."""

import configparser
import contextlib
import logging
from pathlib import Path

log = logging.getLogger(__name__)

SECTION = "window"
FILE_NAME = "window.ini"


class FilePreferences:
    """An ini file in the profile's folder. Nothing secret. A file that cannot be read counts as empty."""

    def __init__(self, home: Path) -> None:
        self._path = home / FILE_NAME
        self._parser = configparser.ConfigParser(interpolation=None)
        with contextlib.suppress(OSError, configparser.Error, UnicodeDecodeError):
            self._parser.read(self._path, encoding="utf-8")
        if not self._parser.has_section(SECTION):
            self._parser.add_section(SECTION)

    def text(self, key: str, default: str) -> str:
        """The value of `key`."""
        return self._parser.get(SECTION, key, fallback=default)

    def set_text(self, key: str, value: str) -> None:
        """Keeps a value, on disk as soon as the profile has a folder."""
        if self.text(key, "") != value:
            self._parser.set(SECTION, key, value)
            self.save()

    def save(self) -> None:
        """Writes the file whole; without a folder, or when that fails, the values last until the program ends."""
        if not self._path.parent.is_dir():
            return
        draft = self._path.with_suffix(".new")
        try:
            with draft.open("w", encoding="utf-8") as file:
                self._parser.write(file)
            draft.replace(self._path)
        except OSError as error:
            log.warning("cannot keep the window's place: %s", error)
