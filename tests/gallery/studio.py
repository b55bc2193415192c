"""A window to be photographed: opened on a demo, driven by name, saved when it has come to rest."""

import asyncio
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import qasync
from PySide6.QtCore import Q_ARG, QCoreApplication, QMetaObject, QObject, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from shiboken6 import Shiboken

from app.bridge.app_view_model import AppViewModel
from app.demo.history import lively_messenger
from app.demo.service import DemoMessenger
from app.preferences import FilePreferences
from app.window import MainWindow
from core.service.config import Config, ProfileStatus
from tests.fakes.window import FakeRestorer

STEP_S = 0.2  # longer than what a search waits while somebody types
MOST_STEPS = 12
TIMEOUT_S = 5.0


@dataclass(frozen=True)
class Studio:
    """One look, and where its pictures go. `text` is the text size in percent."""

    out: Path
    theme: str
    size: tuple[int, int]
    text: str
    language: str

    def opened(self, fake: DemoMessenger, status: ProfileStatus = ProfileStatus.READY) -> "Opened":
        return Opened(self, fake, status)


class Opened:
    """One window on one demo: `async with studio.opened(fake) as opened`."""

    def __init__(self, studio: Studio, fake: DemoMessenger, status: ProfileStatus) -> None:
        self.studio, self.fake, self.status = studio, fake, status

    async def __aenter__(self) -> "Opened":
        home = Path(tempfile.mkdtemp())
        self.app = AppViewModel(
            Config(home=home, name="Mira Okafor"), self._preferences(home), self._open, FakeRestorer()
        )
        self.window = MainWindow(self.app)
        self.root: QQuickWindow = self.window.root
        self.root.resize(*self.studio.size)
        self.root.show()
        self.app.begin(self.status, True)
        await self.settle()
        return self

    async def __aexit__(self, *_: object) -> None:
        self.window.delete()
        await self.app.detach()

    def _preferences(self, home: Path) -> FilePreferences:
        preferences = FilePreferences(home)
        preferences.set_text("motion", "reduced")
        preferences.set_text("theme", self.studio.theme)
        preferences.set_text("text_scale", self.studio.text)
        preferences.set_text("language", self.studio.language)
        return preferences

    async def _open(self, config: Config) -> None:
        await self.app.attach(self.fake)  # type: ignore[arg-type]

    async def settle(self) -> QImage:
        """The picture, as soon as two in a row are the same."""
        before = self.root.grabWindow()
        for _ in range(MOST_STEPS):
            await asyncio.sleep(STEP_S)
            now = self.root.grabWindow()
            if now == before:
                return now
            before = now
        return before

    async def save(self, name: str) -> None:
        (await self.settle()).save(str(self.studio.out / f"{name}.png"))

    async def until(self, condition: Callable[[], object]) -> None:
        async with asyncio.timeout(TIMEOUT_S):
            while not condition():  # noqa: ASYNC110
                await asyncio.sleep(0.01)

    async def talk_to(self, name: str) -> str:
        """Opens the conversation with a friend; their key."""
        key = self.key_of(name)
        self.app.conversation.open(key)
        await self.until(lambda: not self.app.conversation.loading)
        return key

    def key_of(self, name: str) -> str:
        return next(friend.user_id.hex() for friend in self.fake.friends() if friend.name == name)

    # Things by name

    def items(self) -> Iterator[QQuickItem]:
        """Every item that is shown."""
        waiting = [self.root.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                yield item
                waiting.extend(item.childItems())

    def item(self, type_name: str) -> QQuickItem:
        """The first item of a QML type of ours that is shown."""
        return self.all(type_name)[0]

    def all(self, type_name: str) -> list[QQuickItem]:
        return [item for item in self.items() if is_a(item, type_name)]

    def thing(self, type_name: str) -> QObject:
        """One of ours that is no item, such as a popup."""
        return next(each for each in self.root.findChildren(QObject) if is_a(each, type_name))

    def called(self, context: str, text: str, *values: str) -> QQuickItem:
        """A button or a field by its English words, and the QML type that they stand in."""
        words = QCoreApplication.translate(context, text)
        for number, value in enumerate(values, 1):
            words = words.replace(f"%{number}", value)
        return next(each for each in self.items() if words in (each.property("text"), each.property("label")))

    def message(self, part: str) -> QQuickItem:
        """The message that holds these words."""
        return next(each for each in self.all("MessageDelegate") if part in each.property("text"))

    # Doing things

    def do(self, thing: QObject | str, method: str, *values: object) -> None:
        """Calls a function of QML; a name is that of a shown item's type."""
        target = self.item(thing) if isinstance(thing, str) else thing
        assert QMetaObject.invokeMethod(target, method, *map(argument, values)), method

    def close_popups(self) -> None:
        for popup in self.root.findChildren(QObject):
            if popup.inherits("QQuickPopup") and popup.property("opened"):
                QMetaObject.invokeMethod(popup, "close")

    async def point_at(self, item: QQuickItem) -> None:
        place = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        for step in (1, 0):
            await qasync.asyncWrap(lambda step=step: QTest.mouseMove(self.root, place + type(place)(step, 0)))

    async def write(self, text: str) -> None:
        await qasync.asyncWrap(lambda: [QTest.keyClick(self.root, char) for char in text])

    async def press(self, key: Qt.Key) -> None:
        await qasync.asyncWrap(lambda: QTest.keyClick(self.root, key))

    def scroll_down(self) -> bool:
        """To the end of the page of the dialog that is open; whether there was more to see."""
        for item in self.items():
            rest = (item.property("contentHeight") or 0) - item.height()
            if item.inherits("QQuickFlickable") and self.is_in_dialog(item) and rest > 0:
                item.setProperty("contentY", rest)
                return True
        return False

    def is_in_dialog(self, item: QQuickItem | None) -> bool:
        """Whether it stands in a dialog or a menu."""
        while item is not None:
            if item.inherits("QQuickOverlay"):
                return True
            item = item.parentItem()
        return False


def busy_week() -> DemoMessenger:
    """A demo whose newest messages are of just now."""
    return lively_messenger(int(time.time() * 1000))


def is_a(thing: QObject | None, type_name: str) -> bool:
    """Whether `thing` is of a QML type of ours."""
    return thing is not None and type_of(thing) == type_name


def type_of(thing: QObject) -> str:
    """The name of a QML type of ours, or of a C++ class."""
    meta = thing.metaObject()
    name = meta.className().partition("_QMLTYPE")[0]
    Shiboken.invalidate(meta)  # else it is taken for what comes to lie in its place
    return name


def argument(value: object) -> object:
    """`value` for a QML function with typed parameters."""
    if isinstance(value, QQuickItem):
        return Q_ARG("QQuickItem*", value)
    return Q_ARG({bool: "bool", int: "int", str: "QString"}[type(value)], value)
