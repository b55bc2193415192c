"""Pictures of every page in one look: python -m tests.gallery.shots OUTDIR [--theme dark] [--size 400x640]

QT_SCALE_FACTOR=2 draws for a screen of twice the density. `python3 dev.py gallery` makes them in every look.
"""

import argparse
import asyncio
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import Q_ARG, QMetaObject, QObject
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtWidgets import QApplication

from app.bridge.app_view_model import AppViewModel
from app.demo.history import lively_messenger
from app.demo.service import DemoMessenger
from app.event_loop import WindowLoop
from app.preferences import FilePreferences
from app.window import MainWindow
from core.errors import ProfileInUse, WrongPassphrase
from core.service.config import Config, ProfileStatus

SETTLE_S = 0.45


class Gallery:
    """Opens the window in one state after the other and saves what it shows."""

    def __init__(self, out: Path, theme: str, size: tuple[int, int], text: str, language: str) -> None:
        self.out, self.theme, self.size, self.text, self.language = out, theme, size, text, language
        self.errors: list[Exception] = []

    async def run(self, only: str) -> None:
        for name in [name for name in dir(self) if name.startswith("shot_") and only in name]:
            await getattr(self, name)(name.removeprefix("shot_"))

    async def shot_a_welcome(self, name: str) -> None:
        async with Opened(self, DemoMessenger(), ProfileStatus.ABSENT) as opened:
            for step in range(3):
                await opened.save(f"{name}{step}")
                page = opened.item("WelcomePage")
                if step == 1:
                    page.setProperty("protection", "passphrase")
                    await opened.save(f"{name}{step}_passphrase")
                page.setProperty("protection", "computer")
                page.setProperty("step", step + 1)

    async def shot_b_unlock(self, name: str) -> None:
        async with Opened(self, DemoMessenger(), ProfileStatus.NEEDS_PASSPHRASE) as opened:
            opened.app.fail(WrongPassphrase("no"))
            await opened.save(name)
            opened.app.fail(ProfileInUse("Another Parley has this profile open. Close it, then try again."))
            await opened.save("b_failed")

    async def shot_c_empty(self, name: str) -> None:
        async with Opened(self, DemoMessenger()) as opened:
            await opened.save(name)
            opened.call("showTab", 0)
            await opened.save(f"{name}_chats")

    async def shot_d_main(self, name: str) -> None:
        fake = lively_messenger(int(time.time() * 1000))
        async with Opened(self, fake) as opened:
            await opened.save(f"{name}_list")
            opened.call("showTab", 1)
            await opened.save(f"{name}_people")
            opened.call("showTab", 0)
            for friend in fake.friends():
                opened.app.conversation.open(friend.user_id.hex())
                await opened.save(f"{name}_with_{friend.user_id.hex()[6:8]}")

    async def shot_d_menus(self, name: str) -> None:
        async with Opened(self, lively_messenger(int(time.time() * 1000))) as opened:
            opened.app.conversation.open(opened.fake.friends()[0].user_id.hex())
            me = next(
                item
                for item in walk(opened.window.root)
                if item.property("text") == "Your status and profile"
            )
            QMetaObject.invokeMethod(me, "click")
            await opened.save(f"{name}_status")
            opened.call("showTab", 1)
            people = next(item for item in walk(opened.window.root) if is_a(item, "PeopleList"))
            view = next(item for item in people.childItems() if item.property("contentY") is not None)
            view.setProperty("contentY", 5_000)
            QMetaObject.invokeMethod(view, "returnToBounds")
            await opened.save(f"{name}_people_end")

    async def shot_e_sheets(self, name: str) -> None:
        fake = lively_messenger(int(time.time() * 1000))
        friend = fake.friends()[0].user_id
        mover = next(each.user_id for each in fake.friends() if each.moved_to)
        await fake.block(fake.friends()[-1].user_id)
        async with Opened(self, fake) as opened:
            opened.app.conversation.open(friend.hex())
            sheets = opened.item("Sheets")
            for call, *arguments in (
                ("showSettings",),
                ("showAdd", "add"),
                ("showAdd", "mine"),
                ("showPerson", friend.hex()),
                ("showPerson", mover.hex()),
                ("showSafety", friend.hex()),
                ("showStatus",),
                ("confirm", friend.hex(), "Alice", True),
            ):
                QMetaObject.invokeMethod(sheets, call, *[argument(value) for value in arguments])
                which = {mover.hex(): "moved", friend.hex(): ""}
                tail = which.get(str(arguments[0]), arguments[0]) if arguments else ""
                await opened.save(f"{name}_{call}_{tail}")
                if call == "showSettings":
                    opened.scroll_sheet()
                    await opened.save(f"{name}_{call}_end")
                opened.close_sheets()

    async def shot_f_search(self, name: str) -> None:
        async with Opened(self, lively_messenger(int(time.time() * 1000))) as opened:
            opened.app.search.setQuery("al")
            await opened.save(f"{name}_short")
            opened.app.search.setQuery("printer")
            await opened.save(name)
            opened.app.search.setQuery("zebra crossing")
            await opened.save(f"{name}_nothing")

    async def shot_g_toast(self, name: str) -> None:
        async with Opened(self, lively_messenger(int(time.time() * 1000))) as opened:
            opened.app.notices.show("warning", "The folder of this profile is nearly full.")
            await opened.save(name)


class Opened:
    """One window on one fake service."""

    def __init__(
        self, gallery: Gallery, fake: DemoMessenger, status: ProfileStatus = ProfileStatus.READY
    ) -> None:
        self.gallery, self.fake, self.status = gallery, fake, status

    async def __aenter__(self) -> "Opened":
        home = Path(tempfile.mkdtemp())
        preferences = FilePreferences(home)
        preferences.set_text("theme", self.gallery.theme)
        preferences.set_text("text_scale", self.gallery.text)
        preferences.set_text("language", self.gallery.language)
        self.app = AppViewModel(Config(home=home, name="Mira Okafor"), preferences, self._open)
        self.window = MainWindow(self.app)
        self.window.root.resize(*self.gallery.size)
        self.window.root.show()
        self.app.begin(self.status, True)
        await asyncio.sleep(SETTLE_S)
        return self

    async def __aexit__(self, *_: object) -> None:
        self.window.delete()
        await self.app.detach()

    async def _open(self, config: Config) -> None:
        await self.app.attach(self.fake)  # type: ignore[arg-type]

    async def save(self, name: str) -> None:
        await asyncio.sleep(SETTLE_S)
        self.window.root.grabWindow().save(str(self.gallery.out / f"{name.rstrip('_')}.png"))

    def item(self, type_name: str) -> QQuickItem:
        return next(item for item in walk(self.window.root) if type_name in item.metaObject().className())

    def call(self, name: str, value: int) -> None:
        QMetaObject.invokeMethod(self.item("MainPage"), name, argument(value))

    def scroll_sheet(self) -> None:
        for item in walk(self.window.root):
            if item.metaObject().className().startswith("QQuickFlickable") and item.height() > 300:
                item.setProperty("contentY", max(0, item.property("contentHeight") - item.height()))

    def close_sheets(self) -> None:
        for child in self.item("Sheets").childItems():
            sheet = child.property("item")
            if sheet is not None:
                QMetaObject.invokeMethod(sheet, "close")


def is_a(thing: QObject, type_name: str) -> bool:
    """Whether `thing` is of a QML type of ours."""
    return thing.metaObject().className().startswith(f"{type_name}_QMLTYPE")


def argument(value: object) -> object:
    """`value` for a QML function with typed parameters."""
    return Q_ARG({bool: "bool", int: "int", str: "QString"}[type(value)], value)


def walk(window: QQuickWindow) -> list[QQuickItem]:
    """Every item of a window."""
    found, waiting = [], [window.contentItem()]
    while waiting:
        item = waiting.pop()
        found.append(item)
        waiting.extend(item.childItems())
    return found


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--theme", default="light")
    parser.add_argument("--size", default="1100x720")
    parser.add_argument("--text", default="100", help="text size in percent")
    parser.add_argument("--language", default="en")
    parser.add_argument("--only", default="")
    options = parser.parse_args(argv)
    options.out.mkdir(parents=True, exist_ok=True)
    qt = QApplication(sys.argv[:1])
    qt.setQuitOnLastWindowClosed(False)
    loop = WindowLoop(qt)
    asyncio.set_event_loop(loop)
    width, height = options.size.split("x")
    gallery = Gallery(options.out, options.theme, (int(width), int(height)), options.text, options.language)
    loop.run_until_complete(gallery.run(options.only))
    loop.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
