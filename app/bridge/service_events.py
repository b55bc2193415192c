"""Collects what the service announces and hands it on in batches, one per turn of the display."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

from core.service.events import ServiceEvent

FLUSH_MS = 16
MAX_BATCH = 100  # some 15 ms of work: no frame is missed for long

EventListener = Callable[[Sequence[ServiceEvent]], None]


class ServiceEvents(QObject):
    """A burst of a thousand messages becomes a handful of changes of each list, with frames in between."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[ServiceEvent] = []
        self._listeners: list[EventListener] = []
        self._timer = QTimer(self, singleShot=True, interval=FLUSH_MS)
        self._timer.timeout.connect(self.flush)

    def listen(self, listener: EventListener) -> None:
        """`listener` gets every batch, in the order of registration."""
        self._listeners.append(listener)

    def put(self, event: ServiceEvent) -> None:
        """Takes an event from the service."""
        self._waiting.append(event)
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Hands on what waits, at most MAX_BATCH events now and the rest a turn later."""
        batch, self._waiting = self._waiting[:MAX_BATCH], self._waiting[MAX_BATCH:]
        if self._waiting:
            self._timer.start()
        for listener in self._listeners if batch else ():
            listener(batch)

    def clear(self) -> None:
        """Forgets what waits."""
        self._timer.stop()
        self._waiting.clear()
