"""Pictures of every page in one look: python -m tests.gallery.shots OUTDIR [--theme dark] [--size 400x640]

QT_SCALE_FACTOR=2 draws for a screen of twice the density. `python3 dev.py gallery` makes them in every look.
"""

import argparse
import asyncio
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import qasync
from PySide6.QtCore import Q_ARG, QMetaObject, QObject
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.bridge.app_view_model import AppViewModel
from app.bridge.session import user_id
from app.demo.history import lively_messenger
from app.demo.service import DemoMessenger
from app.event_loop import WindowLoop
from app.preferences import FilePreferences
from app.window import MainWindow
from core.errors import ProfileInUse, WrongPassphrase
from core.service.config import Config, ProfileStatus
from core.service.events import FriendChanged
from core.service.model import Comparing
from tests.fakes.window import FakeRestorer

SETTLE_S = 0.45
PAGES = ("general", "notifications", "privacy", "network", "security", "storage", "about")


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
                *[("showSettings", page) for page in PAGES],
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
                if call == "showSettings" and opened.scroll_sheet():
                    await opened.save(f"{name}_{call}_{tail}_end")
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

    async def shot_i_chats(self, name: str) -> None:
        fake = lively_messenger(int(time.time() * 1000))
        who = {friend.name: friend.user_id.hex() for friend in fake.friends()}
        async with Opened(self, fake) as opened:
            chats = opened.app.chats
            chats.pin(who["Żółta Łódź"], True)
            chats.mute(who["Sofía Hernández"], -1)
            chats.markUnread(who["Bob Keller"])
            chats.setArchived(who["Jean-Luc Dubois"], True)
            fake.types(user_id(who["陈晓雨"]))
            await opened.save(name)
            row = next(item for item in walk(opened.window.root) if is_a(item, "ChatDelegate"))
            row.menuWanted.emit()
            await opened.save(f"{name}_menu")

    async def shot_i_trust(self, name: str) -> None:
        fake = lively_messenger(int(time.time() * 1000))
        bob = next(friend.user_id for friend in fake.friends() if friend.name == "bob keller")
        alice = next(friend.user_id for friend in fake.friends() if friend.name == "Alice Martin")
        fake.known[bob] = replace(fake.known[bob], has_new_key=True)
        async with Opened(self, fake) as opened:
            fake.compares(alice, Comparing.ASKED)
            opened.app.conversation.open(bob.hex())
            await opened.save(f"{name}_key")
            opened.app.conversation.open(alice.hex())
            await opened.save(f"{name}_asks")
            opened.call("showTab", 1)
            await opened.save(f"{name}_people")
            opened.call("showTab", 0)
            sofia = next(friend.user_id for friend in fake.friends() if friend.name == "Sofía Hernández")
            QMetaObject.invokeMethod(opened.item("Sheets"), "showSafety", argument(sofia.hex()))
            await opened.save(f"{name}_begin")
            for step in Comparing:
                fake.compares(sofia, step)
                await opened.save(f"{name}_{step.value}")
            sheet = opened.popup("VerifySheet")
            for way in ("digits", "code"):
                sheet.setProperty("way", way)
                await opened.save(f"{name}_{way}")

    async def shot_i_lock(self, name: str) -> None:
        fake = lively_messenger(int(time.time() * 1000))
        fake.passphrase = "open sesame"
        async with Opened(self, fake) as opened:
            opened.app.lock.lock()
            await opened.save(name)
            opened.app.lock.unlock("wrong")
            await opened.save(f"{name}_wrong")

    async def shot_i_restore(self, name: str) -> None:
        async with Opened(self, DemoMessenger(), ProfileStatus.ABSENT) as opened:
            opened.app.start.showRestore()
            await opened.save(name)

    async def shot_i_sheets(self, name: str) -> None:
        fake = lively_messenger(int(time.time() * 1000))
        key = fake.friends()[0].user_id.hex()
        async with Opened(self, fake) as opened:
            sheets = opened.item("Sheets")
            for call, *arguments in (
                ("showShortcuts",),
                ("showProfile",),
                ("explainLock",),
                ("showAdd", "read"),
                ("confirmDelete", key, "Alice Martin"),
            ):
                QMetaObject.invokeMethod(sheets, call, *[argument(value) for value in arguments])
                await opened.save(f"{name}_{call}")
                opened.close_sheets()

    async def shot_h_composer(self, name: str) -> None:
        fake = lively_messenger(int(time.time() * 1000))
        alice = fake.friends()[0].user_id
        theirs, mine = fake.timelines[alice][-3], fake.timelines[alice][-1]
        async with Opened(self, fake) as opened:
            talk, words = opened.app.conversation, opened.item("ComposerInput")
            talk.open(alice.hex())
            await asyncio.sleep(SETTLE_S)
            talk.replyWanted.emit(theirs.message_id.hex(), "Alice Martin", theirs.text)
            words.setProperty("text", "At two it is.\nI bring the pages and the spare cartridge.")
            await opened.save(f"{name}_reply")
            talk.editWanted.emit(mine.message_id.hex(), mine.text)
            await opened.save(f"{name}_edit")
            words.setProperty("text", "Much to say. " * 4_700)
            opened.app.composer.send()
            await opened.save(f"{name}_too_long")
            fake.known[alice] = replace(fake.known[alice], has_new_key=True)
            fake.emit(FriendChanged(alice, "Alice Martin", "key_changed"))
            await opened.save(f"{name}_paused")

    async def shot_h_emoji(self, name: str) -> None:
        fake = lively_messenger(int(time.time() * 1000))
        fake.settings["emoji_recents"] = "🎉 👍🏽 ☕ 😂 ❤️ 🙏 👀 🚀 🔥 😅"
        async with Opened(self, fake) as opened:
            opened.app.conversation.open(fake.friends()[0].user_id.hex())
            await asyncio.sleep(SETTLE_S)
            picker, button = opened.thing("EmojiPicker"), opened.called("Emoji (Ctrl+E)")
            QMetaObject.invokeMethod(picker, "popupAt", Q_ARG("QQuickItem*", button))
            await opened.save(name)
            grid = opened.item("EmojiGrid")
            QMetaObject.invokeMethod(grid, "enter")
            await opened.save(f"{name}_keyboard")
            opened.called("Search emoji").setProperty("text", "heart")
            await opened.save(f"{name}_search")
            opened.called("Search emoji").setProperty("text", "zebra crossing")
            await opened.save(f"{name}_nothing")
            opened.called("Search emoji").setProperty("text", "")
            QMetaObject.invokeMethod(opened.called("Skin tone"), "click")
            await opened.save(f"{name}_tones")
            opened.app.emoji.setTone(4)
            await asyncio.sleep(SETTLE_S)
            QMetaObject.invokeMethod(picker, "close")
            words = opened.item("ComposerInput")
            QMetaObject.invokeMethod(words, "focusInput")
            keys = [lambda char=char: QTest.keyClick(opened.window.root, char) for char in "Thank you :par"]
            await qasync.asyncWrap(lambda: [key() for key in keys])
            await opened.save(f"{name}_completion")

    async def shot_h_find(self, name: str) -> None:
        fake = lively_messenger(int(time.time() * 1000))
        async with Opened(self, fake) as opened:
            opened.app.conversation.open(fake.friends()[0].user_id.hex())
            await asyncio.sleep(SETTLE_S)
            opened.app.find.begin()
            await opened.save(f"{name}_empty")
            opened.called("Search in this conversation").setProperty("text", "coffee")
            await opened.save(name)
            opened.called("Search in this conversation").setProperty("text", "shared drive")
            await opened.save(f"{name}_older")
            opened.called("Search in this conversation").setProperty("text", "zebra")
            await opened.save(f"{name}_nothing")
            place, calendar = opened.called("Jump to a date"), opened.thing("MonthCalendar")
            QMetaObject.invokeMethod(calendar, "show", Q_ARG("QQuickItem*", place), Q_ARG("QString", ""))
            await opened.save(f"{name}_calendar")


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
        self.app = AppViewModel(
            Config(home=home, name="Mira Okafor"), preferences, self._open, FakeRestorer()
        )
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

    def popup(self, type_name: str) -> QObject:
        made = [child.property("item") for child in self.item("Sheets").childItems()]
        return next(item for item in made if is_a(item, type_name))

    def thing(self, type_name: str) -> QObject:
        """One of ours that is no item, such as a popup."""
        return next(each for each in self.window.root.findChildren(QObject) if is_a(each, type_name))

    def called(self, text: str) -> QQuickItem:
        """A button or a field by its words."""
        things = self.window.root.findChildren(QQuickItem)
        shown = (each for each in things if each.isVisible())
        return next(each for each in shown if text in (each.property("text"), each.property("label")))

    def call(self, name: str, value: int) -> None:
        QMetaObject.invokeMethod(self.item("MainPage"), name, argument(value))

    def scroll_sheet(self) -> bool:
        """To the end of the page that is open; whether there was more to see."""
        for item in walk(self.window.root):
            if item.metaObject().className().startswith("QQuickFlickable") and item.height() > 300:
                rest = item.property("contentHeight") - item.height()
                item.setProperty("contentY", max(0, rest))
                return rest > 0
        return False

    def close_sheets(self) -> None:
        for child in self.item("Sheets").childItems():
            sheet = child.property("item")
            if sheet is not None:
                QMetaObject.invokeMethod(sheet, "close")


def is_a(thing: QObject | None, type_name: str) -> bool:
    """Whether `thing` is of a QML type of ours."""
    return thing is not None and thing.metaObject().className().startswith(f"{type_name}_QMLTYPE")


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
