"""A window on a real profile that is told what to do, and says how long it took. See `conversation`."""

import asyncio
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication

from app.application import open_messenger, restore_backup
from app.bridge.app_view_model import AppViewModel
from app.event_loop import WindowLoop
from app.preferences import FilePreferences
from app.window import MainWindow
from core.service.collector import tune_collector
from core.service.config import Config
from core.service.events import MessageArrived, PeerChanged, ServiceEvent
from core.service.messenger import Messenger
from core.service.model import Neighbour, UserId, Via
from tests.bench.nodes import LOOPBACK
from tests.bench.processes import own_memory, serve

STEP_PX = 40
HEARTBEAT_S = 0.001
TURNS_AFTER = 100


class Window:
    """1100x720 with one friend's conversation."""

    async def start(self, home: str, discovery_port: int) -> None:
        """Opens window and profile, and goes online on the loopback interface."""
        config = Config(Path(home), interfaces=(LOOPBACK,), discovery_port=discovery_port, keyring=False)
        self.messenger = await open_messenger(config)
        self.listeners = listeners_of(self.messenger)
        self.app = AppViewModel(config, FilePreferences(Path(home)), self._attach, restore_backup)
        self.window = MainWindow(self.app)
        self.window.root.resize(1100, 720)
        self.window.root.show()
        await self._attach(config)
        await self.messenger.start()
        self.friend = self.messenger.friends()[0].user_id

    async def _attach(self, _: Config) -> None:
        await self.app.attach(self.messenger)

    async def stop(self) -> None:
        self.window.delete()
        await self.app.detach()
        await self.messenger.stop()

    async def open(self) -> float:
        """Milliseconds from choosing the conversation to its messages on the screen."""
        self.app.conversation.close()
        await self._frame()
        positioned = once(self.app.conversation.positioned)
        begin = time.perf_counter()
        self.app.conversation.open(self.friend.hex())
        await positioned
        await self._frame()
        return (time.perf_counter() - begin) * 1000

    async def scroll(self, frames: int) -> list[float]:
        """Milliseconds of each frame while the conversation moves up by a line and a half at a time."""
        messages = self._messages()
        took = []
        for _ in range(frames):
            begin = time.perf_counter()
            messages.setProperty("contentY", messages.property("contentY") - STEP_PX)
            await self._frame()
            took.append((time.perf_counter() - begin) * 1000)
        return took

    async def search(self, query: str) -> float:
        """Milliseconds to the hits."""
        begin = time.perf_counter()
        if not await self.messenger.search(query):
            raise RuntimeError("nothing was found")
        return (time.perf_counter() - begin) * 1000

    async def await_burst(self, count: int) -> list[float]:
        """Once `count` messages came and are shown: the milliseconds of every turn of the loop until then."""
        left, done = count, asyncio.get_running_loop().create_future()

        def on_event(event: ServiceEvent) -> None:
            nonlocal left
            left -= isinstance(event, MessageArrived)
            if left == 0 and not done.done():
                done.set_result(None)

        unsubscribe = self.messenger.subscribe(on_event)
        turns: list[float] = []
        before = time.perf_counter()
        turns_left = TURNS_AFTER  # the list follows a moment later
        while turns_left > 0:
            turns_left -= done.done()
            await asyncio.sleep(HEARTBEAT_S)
            now = time.perf_counter()
            turns.append((now - before - HEARTBEAT_S) * 1000)
            before = now
        unsubscribe()
        return turns

    async def neighbours(self, count: int) -> float:
        """Milliseconds until `count` people who are announced at once stand in the list and on the screen."""
        events = [PeerChanged(_stranger(number), seen=True) for number in range(count)]
        self.messenger.peers = lambda: [event.peer for event in events]  # type: ignore[method-assign]
        begin = time.perf_counter()
        for event in events:
            for listener in self.listeners:
                listener(event)
        while self.app.people.nearby < count:  # noqa: ASYNC110 - as a person looks
            await asyncio.sleep(HEARTBEAT_S)
        await self._frame()
        return (time.perf_counter() - begin) * 1000

    async def memory(self) -> int:
        return await own_memory()

    async def _frame(self) -> None:
        drawn = once(self.window.root.frameSwapped)
        self.window.root.update()
        await drawn

    def _messages(self) -> QQuickItem:
        found = self.window.root.findChild(QQuickItem, "messages")
        assert found is not None
        return found


def _stranger(number: int) -> Neighbour:
    who = UserId(number.to_bytes(4, "big") * 4)
    return Neighbour(who, f"Person {number}", "amber falcon", (), (Via.BROADCAST,), 0, False)


def listeners_of(messenger: Messenger) -> list[Callable[[ServiceEvent], None]]:
    """Those who subscribe from now on."""
    listeners, subscribe = [], messenger.subscribe

    def noted(listener: Callable[[ServiceEvent], None]) -> Callable[[], None]:
        listeners.append(listener)
        return subscribe(listener)

    messenger.subscribe = noted  # type: ignore[method-assign]
    return listeners


def once(signal: SignalInstance) -> "asyncio.Future[None]":
    """Done with the next emission."""
    happened = asyncio.get_running_loop().create_future()

    def on_signal(*_: object) -> None:
        signal.disconnect(on_signal)
        if not happened.done():
            happened.set_result(None)

    signal.connect(on_signal, Qt.ConnectionType.DirectConnection)
    return happened


def main() -> None:
    tune_collector()
    qt = QApplication([])
    qt.setQuitOnLastWindowClosed(False)
    loop = WindowLoop(qt)
    asyncio.set_event_loop(loop)
    window = Window()
    answers: dict[str, Any] = {
        name: getattr(window, name)
        for name in ("start", "stop", "open", "scroll", "search", "await_burst", "memory", "neighbours")
    }
    loop.run_until_complete(serve(answers))
    loop.close()


if __name__ == "__main__":
    main()
