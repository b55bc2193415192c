"""`parley` as a person starts it, with eyes: a Unix socket answers where on the screen things are, and nothing else.

python -m tests.e2e.window_with_eyes SOCKET [ARGUMENTS OF parley]
"""

import json
import socket
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future

from PySide6.QtCore import QObject, QPointF, Signal, Slot
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

import app.application as application
from app.bridge.app_view_model import AppViewModel
from app.main import main
from app.window import MainWindow

Seen = list[dict[str, object]]


class Eyes(QObject):
    """Looks on the thread of the window, answers on its own."""

    asked = Signal(object)

    def __init__(self, path: str) -> None:
        super().__init__()
        self.asked.connect(self._look)
        self._server = socket.socket(socket.AF_UNIX)
        self._server.bind(path)
        self._server.listen(1)
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            connection, _ = self._server.accept()
            with connection, connection.makefile("rw", encoding="utf-8") as stream:
                for _ in stream:
                    future: Future[Seen] = Future()
                    self.asked.emit(future)
                    stream.write(json.dumps(future.result()) + "\n")
                    stream.flush()

    @Slot(object)
    def _look(self, future: "Future[Seen]") -> None:
        try:
            future.set_result(seen())
        except Exception as error:  # noqa: BLE001 - told on the other side
            future.set_exception(error)


def seen() -> Seen:
    """Everything on the screen that a screen reader would be told of."""
    windows = [
        each for each in QGuiApplication.allWindows() if isinstance(each, QQuickWindow) and each.isVisible()
    ]
    return [thing for window in windows for thing in _in(window)]


def _in(window: QQuickWindow) -> Seen:
    found: Seen = [{"name": window.title(), "role": "Window", "x": window.x(), "y": window.y()}]
    waiting = [QAccessible.queryAccessibleInterface(window)]
    while waiting:
        interface = waiting.pop()
        waiting.extend(interface.child(at) for at in range(interface.childCount()))
        item = interface.object()
        if isinstance(item, QQuickItem) and item.isVisible() and item.width() > 0:
            found.append(_thing(interface, item))
    return found


def _thing(interface: "object", item: QQuickItem) -> dict[str, object]:
    centre = item.mapToGlobal(QPointF(item.width() / 2, item.height() / 2))
    state = interface.state()  # type: ignore[attr-defined]
    return {
        "name": interface.text(QAccessible.Text.Name),  # type: ignore[attr-defined]
        "description": interface.text(QAccessible.Text.Description),  # type: ignore[attr-defined]
        "value": interface.text(QAccessible.Text.Value),  # type: ignore[attr-defined]
        "role": interface.role().name,  # type: ignore[attr-defined]
        "x": round(centre.x()),
        "y": round(centre.y()),
        "width": round(item.width()),
        "focused": bool(state.focused),
        "enabled": not state.disabled,
    }


def open_eyes(path: str) -> Callable[..., MainWindow]:
    class SeenWindow(MainWindow):
        def __init__(self, view_model: AppViewModel) -> None:
            super().__init__(view_model)
            self.eyes = Eyes(path)

    return SeenWindow


if __name__ == "__main__":
    application.MainWindow = open_eyes(sys.argv[1])  # type: ignore[misc, assignment]
    sys.exit(main(sys.argv[2:]))
