"""The composition root: Qt, the loop, the window, the service. Shutdown goes the other way round."""

import asyncio
import logging
import os
import signal
import sys
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from app import images, qt_logging
from app.bridge.app_view_model import AppViewModel
from app.desktop.place import PlaceInSystem
from app.desktop.single_instance import raise_other
from app.event_loop import WindowLoop
from app.preferences import FilePreferences
from app.window import MainWindow
from core.service.config import Config, ProfileStatus
from core.version import VERSION

if TYPE_CHECKING:
    from core.service.messenger import Messenger


class Control(Protocol):
    """The door for other programs of the same person."""

    async def start(self) -> None:
        """OSError if it cannot be opened."""

    async def close(self) -> None: ...


OpenProfile = Callable[[Config], Awaitable["Messenger"]]
Look = Callable[[Config], tuple[ProfileStatus, bool]]  # what the home holds, and whether there is a keyring
MakeControl = Callable[["Messenger", Path, Callable[[], None]], Control]
log = logging.getLogger(__name__)
FIRST_FRAME_S = 1.0
MARGIN_ON_SCREEN = 80


class Application:
    """One window on one profile. `run` returns the exit code."""

    def __init__(
        self,
        config: Config,
        open_profile: OpenProfile | None = None,
        make_control: MakeControl | None = None,
        look: Look | None = None,
        *,
        hidden: bool = False,
    ) -> None:
        self._config, self._hidden = config, hidden
        self._look = look or _look
        self._open_profile = open_profile or open_messenger
        self._make_control = make_control
        self._control: Control | None = None
        self._messenger: Messenger | None = None
        self._preferences = FilePreferences(config.home)
        self._closed = asyncio.Event()
        self._drawn = asyncio.Event()

    def run(self) -> int:
        """Shows the window and serves it until it is closed."""
        qt_logging.install()
        qt = _qt_application()
        if raise_other(self._config.home):
            return 0
        loop = WindowLoop(qt)
        asyncio.set_event_loop(loop)
        try:
            loop.run_until_complete(self._main(qt, loop))
        finally:
            loop.close()
        return 0

    async def _main(self, qt: QApplication, loop: WindowLoop) -> None:
        qt.lastWindowClosed.connect(self._closed.set)
        for number in (signal.SIGINT, signal.SIGTERM):
            with suppress(NotImplementedError, RuntimeError):
                loop.add_signal_handler(number, self._closed.set)
        view_model = AppViewModel(self._config, self._preferences, self._open)
        self._view_model = view_model
        window = MainWindow(view_model)
        self._place(window)
        place = PlaceInSystem(view_model, window.root, self._config, self._closed.set)
        window.root.frameSwapped.connect(self._drawn.set, Qt.ConnectionType.QueuedConnection)
        place.show(hidden=self._hidden)
        view_model.background.run(self._begin(), "begin", view_model.fail)
        await self._closed.wait()
        self._remember_place(window)
        await place.stop()
        window.delete()
        await self._stop()

    async def _begin(self) -> None:
        """After the first frame: what is in the home decides the first page."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._drawn.wait(), FIRST_FRAME_S)
        status, keyring = await asyncio.to_thread(self._look, self._config)
        self._view_model.begin(status, keyring)

    async def _open(self, config: Config) -> None:
        messenger = await self._open_profile(config)
        self._messenger = messenger
        self._preferences.save()
        await self._view_model.attach(messenger)
        self._report_start()
        self._view_model.background.run(self._go_online(messenger), "start the network")

    async def _go_online(self, messenger: "Messenger") -> None:
        await messenger.start()
        if self._make_control is None:
            return
        control = self._make_control(messenger, self._config.home, self._closed.set)
        try:
            await control.start()
        except OSError as error:
            log.warning(
                "no control socket, so 'parley send' and the like cannot reach this window: %s", error
            )
            return
        self._control = control

    async def _stop(self) -> None:
        if self._control is not None:
            await self._control.close()
        await self._view_model.detach()
        if self._messenger is not None:
            await self._messenger.stop()

    def _place(self, window: MainWindow) -> None:
        """Where the window was, if that is still on a screen."""
        numbers = self._preferences.text("place", "").split()
        if len(numbers) != 4 or not all(number.lstrip("-").isdigit() for number in numbers):
            return
        place = QRect(*map(int, numbers))
        inner = place.adjusted(MARGIN_ON_SCREEN, 0, -MARGIN_ON_SCREEN, -MARGIN_ON_SCREEN)
        if any(screen.availableGeometry().intersects(inner) for screen in QGuiApplication.screens()):
            window.root.setGeometry(place)

    def _remember_place(self, window: MainWindow) -> None:
        if window.root.windowStates() == Qt.WindowState.WindowNoState:
            place = window.root.geometry()
            numbers = (place.x(), place.y(), place.width(), place.height())
            self._preferences.set_text("place", " ".join(map(str, numbers)))

    def _report_start(self) -> None:
        """PARLEY_BENCH_STARTUP holds the time of the start: prints the milliseconds to content, for benchmarks."""
        began = os.environ.get("PARLEY_BENCH_STARTUP")
        if began:
            print(f"startup_ms={(time.time() - float(began)) * 1000:.0f}", flush=True)


async def open_messenger(config: Config) -> "Messenger":
    """Opens the profile; its modules are loaded in a worker, the window is alive meanwhile."""
    await asyncio.to_thread(_load_service)
    from core.service.messenger import Messenger

    return await Messenger.open(config)


def _load_service() -> None:
    import core.service.messenger  # noqa: F401


def _look(config: Config) -> tuple[ProfileStatus, bool]:
    """What the home holds, and for a new profile whether there is a keyring. Blocks: for a worker."""
    from core.service.opening import keyring_available, profile_status

    status = profile_status(config.home)
    return status, status is ProfileStatus.ABSENT and config.keyring and keyring_available()


def _qt_application() -> QApplication:
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    QApplication.setApplicationName("Parley")
    QApplication.setApplicationVersion(VERSION)
    QApplication.setDesktopFileName("parley")
    qt = QApplication(sys.argv[:1])
    qt.setWindowIcon(QIcon(QPixmap.fromImage(images.draw_icon("parley", "#0f766e", 128))))
    qt.setQuitOnLastWindowClosed(False)
    return qt
