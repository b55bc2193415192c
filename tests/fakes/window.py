"""A window on a fake service, and a person's hands and eyes: clicks, keys, what a screen reader is told."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import qasync
from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import Shiboken

from app.bridge.app_view_model import AppViewModel
from app.demo.service import DemoMessenger
from app.event_loop import WindowLoop
from app.preferences import FilePreferences
from app.window import MainWindow
from core.service.config import Config, ProfileStatus

TIMEOUT_S = 30.0
NO_KEYS = Qt.KeyboardModifier.NoModifier


def window_loop() -> WindowLoop:
    """A fresh loop on the one QApplication."""
    qt = QApplication.instance() or QApplication([])
    assert isinstance(qt, QApplication)
    qt.setQuitOnLastWindowClosed(False)
    return WindowLoop(qt)


class FakeOpener:
    """Opens `messenger` as the composition root opens the real one, or raises the next of `errors`."""

    def __init__(self, messenger: DemoMessenger, *errors: Exception) -> None:
        self.messenger, self.errors = messenger, list(errors)
        self.configs: list[Config] = []

    async def __call__(self, config: Config) -> DemoMessenger:
        self.configs.append(config)
        await asyncio.sleep(0)
        if self.errors:
            raise self.errors.pop(0)
        return self.messenger


class FakeRestorer:
    """Restores any backup, or raises the next of `errors`."""

    def __init__(self) -> None:
        self.errors: list[Exception] = []
        self.calls: list[tuple[Path, str, Config]] = []

    async def __call__(self, path: Path, passphrase: str, config: Config) -> None:
        self.calls.append((path, passphrase, config))
        await asyncio.sleep(0)
        if self.errors:
            raise self.errors.pop(0)


def kind(thing: QObject) -> str:
    """The name of its class."""
    meta = thing.metaObject()
    name = str(meta.className())
    Shiboken.invalidate(meta)  # else it is taken for what comes to lie in its place
    return name


@dataclass(frozen=True)
class Spoken:
    """An item as a screen reader sees it."""

    item: QQuickItem
    role: QAccessible.Role
    name: str


class Screen:
    """One open window. Everything that pumps Qt goes through asyncWrap, never from inside a task's step."""

    def __init__(
        self, home: Path, fake: DemoMessenger, *errors: Exception, size: tuple[int, int] = (1100, 720)
    ) -> None:
        self.fake = fake
        self.opener = FakeOpener(fake, *errors)
        self.preferences = FilePreferences(home)
        self.preferences.set_text("motion", "reduced")
        self.restorer = FakeRestorer()
        config = Config(home=home, name="Mira Okafor")
        self.app = AppViewModel(config, self.preferences, self._open, self.restorer)
        self.window = MainWindow(self.app)
        self.root = self.window.root
        self.root.resize(*size)
        self.root.show()

    async def open(self, status: ProfileStatus = ProfileStatus.READY, keyring: bool = True) -> "Screen":
        self.app.begin(status, keyring)
        expected = {ProfileStatus.ABSENT: "welcome", ProfileStatus.NEEDS_PASSPHRASE: "unlock"}
        await self.until(
            lambda: self.app.ready or self.app.start.page in (expected.get(status), "failed", "unlock")
        )
        await self.settle()
        return self

    async def close(self) -> None:
        self.window.delete()
        await self.app.detach()

    async def _open(self, config: Config) -> None:
        await self.app.attach(await self.opener(config))  # type: ignore[arg-type]

    # Waiting

    async def settle(self) -> None:
        """Lets queued events and a frame pass."""
        for _ in range(3):
            await asyncio.sleep(0.01)
        await qasync.asyncWrap(QApplication.processEvents)

    async def until(self, condition: Callable[[], object]) -> None:
        """Waits for something that no single event tells, as a person does: by looking again and again."""
        async with asyncio.timeout(TIMEOUT_S):
            while not condition():  # noqa: ASYNC110
                await asyncio.sleep(0.01)

    # Eyes

    def items(self, under: QQuickItem | None = None) -> Iterator[QQuickItem]:
        """Every item that is shown."""
        waiting = [under or self.root.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                yield item
                waiting.extend(item.childItems())

    def spoken(self) -> list[Spoken]:
        """What a screen reader finds on the screen, walking from the window as it does."""
        found, waiting = [], [QAccessible.queryAccessibleInterface(self.root)]
        while waiting:
            interface = waiting.pop()
            waiting.extend(interface.child(at) for at in range(interface.childCount()))
            item = interface.object()
            if isinstance(item, QQuickItem) and item.isVisible():
                found.append(Spoken(item, interface.role(), interface.text(QAccessible.Text.Name)))
        return found

    def named(self, name: str) -> QQuickItem:
        """The item with this accessible name, or one that begins with it."""
        heard = self.spoken()
        exact = [spoken.item for spoken in heard if spoken.name == name]
        found = exact or [spoken.item for spoken in heard if spoken.name.startswith(name)]
        assert found, f"nothing is called {name!r}; heard {sorted({spoken.name for spoken in heard})}"
        return found[0]

    def hears(self, name: str) -> bool:
        return any(spoken.name == name or name in spoken.name for spoken in self.spoken())

    def texts(self) -> set[str]:
        """Every text drawn."""
        return {str(text) for item in self.items() if (text := item.property("text")) and item.opacity() > 0}

    def of_type(self, name: str) -> list[QQuickItem]:
        """Shown items of a QML type of ours."""
        return [item for item in self.items() if kind(item).startswith(f"{name}_QMLTYPE")]

    def focused(self) -> QObject:
        return self.root.activeFocusItem()

    # Hands

    async def click(
        self, target: QQuickItem | str, button: Qt.MouseButton = Qt.MouseButton.LeftButton
    ) -> None:
        await self.settle()
        item = self.named(target) if isinstance(target, str) else target
        centre = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        await self.click_at(centre, button)

    async def click_at(self, point: QPoint, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        await qasync.asyncWrap(lambda: QTest.mouseClick(self.root, button, NO_KEYS, point))
        await self.settle()

    async def drag(self, start: QPoint, end: QPoint) -> None:
        """Presses at `start`, moves in steps, releases at `end`."""
        left = Qt.MouseButton.LeftButton
        await qasync.asyncWrap(lambda: QTest.mousePress(self.root, left, NO_KEYS, start))
        for step in range(1, 6):
            point = start + (end - start) * (step / 5)
            await qasync.asyncWrap(lambda point=point: QTest.mouseMove(self.root, point, 10))
        await qasync.asyncWrap(lambda: QTest.mouseRelease(self.root, left, NO_KEYS, end))
        await self.settle()

    async def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEYS) -> None:
        await qasync.asyncWrap(lambda: QTest.keyClick(self.root, key, modifiers))
        await self.settle()

    async def write(self, text: str) -> None:
        await qasync.asyncWrap(lambda: [QTest.keyClick(self.root, char) for char in text])
        await self.settle()
