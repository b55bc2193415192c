"""qasync's loop with timers that are never early and leave nothing behind.

qasync makes a Qt timer for each call_soon and call_later: such timers fire up to 5 % early, and a cancelled one lives
in Qt until it would have fired. Here ready callbacks wait in a deque that one posted event drains, and later ones in a
heap behind a single precise timer.
"""

import asyncio
import heapq
import itertools
import math
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from contextvars import Context
from typing import Any

import qasync  # type: ignore[import-untyped]
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer

MAX_BATCH = 256  # callbacks per wake-up: between batches Qt handles input and frames
MANY_CANCELLED = 64
MAX_TIMER_MS = 2**31 - 1
WAKE = QEvent.Type(QEvent.registerEventType())

Callback = Callable[..., object]


class _Waker(QObject):
    """Receives the posted event that drains the ready callbacks."""

    def __init__(self, drain: Callable[[], None]) -> None:
        super().__init__()
        self._drain = drain

    def customEvent(self, event: QEvent) -> None:
        if event.type() == WAKE:
            self._drain()


class WindowLoop(qasync.QEventLoop):  # type: ignore[misc]
    """The one event loop of the window: asyncio's interface on Qt's loop."""

    def __init__(self, app: QCoreApplication | None = None, **options: Any) -> None:
        self._ready_handles: deque[asyncio.Handle] = deque()
        self._heap: list[tuple[float, int, asyncio.TimerHandle]] = []
        self._numbers = itertools.count()
        self._cancelled_count = 0
        self._is_wake_posted = False
        self._waker = _Waker(self._drain)
        self._one_timer = QTimer()
        self._one_timer.setSingleShot(True)
        self._one_timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._one_timer.timeout.connect(self._on_timer)
        super().__init__(app, **options)

    def call_soon(self, callback: Callback, *args: Any, context: Context | None = None) -> asyncio.Handle:
        self._check_closed()
        handle = asyncio.Handle(callback, args, self, context)
        self._ready_handles.append(handle)
        self._wake()
        return handle

    def call_later(
        self, delay: float, callback: Callback, *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        if delay <= 0:
            return self.call_soon(callback, *args, context=context)
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(
        self, when: float, callback: Callback, *args: Any, context: Context | None = None
    ) -> asyncio.TimerHandle:
        self._check_closed()
        handle = asyncio.TimerHandle(when, callback, args, self, context)
        handle._scheduled = True  # type: ignore[attr-defined]  # asyncio then reports its cancellation to _timer_handle_cancelled
        heapq.heappush(self._heap, (when, next(self._numbers), handle))
        if self._heap[0][2] is handle:
            self._arm()
        return handle

    def close(self) -> None:
        if not self.is_closed():
            with suppress(RuntimeError):  # Qt is gone already when the interpreter ends with the loop open
                self._one_timer.stop()
            self._heap.clear()
            self._ready_handles.clear()
        super().close()

    def _timer_handle_cancelled(self, _handle: asyncio.TimerHandle) -> None:
        self._cancelled_count += 1
        if self._cancelled_count > MANY_CANCELLED and self._cancelled_count * 2 > len(self._heap):
            self._heap = [entry for entry in self._heap if not entry[2].cancelled()]
            heapq.heapify(self._heap)
            self._cancelled_count = 0
            self._arm()

    def _wake(self) -> None:
        if not self._is_wake_posted:
            self._is_wake_posted = True
            QCoreApplication.postEvent(self._waker, QEvent(WAKE))

    def _drain(self) -> None:
        """Runs what is ready now; what becomes ready meanwhile waits for the next wake-up."""
        self._is_wake_posted = False
        for _ in range(min(len(self._ready_handles), MAX_BATCH)):
            handle = self._ready_handles.popleft()
            if not handle.cancelled():
                handle._run()
        if self._ready_handles:
            self._wake()

    def _arm(self) -> None:
        if not self._heap:
            self._one_timer.stop()
            return
        delay_ms = math.ceil((self._heap[0][0] - self.time()) * 1000)
        self._one_timer.start(max(0, min(delay_ms, MAX_TIMER_MS)))

    def _on_timer(self) -> None:
        now = self.time()
        while self._heap and self._heap[0][0] <= now:
            handle = heapq.heappop(self._heap)[2]
            handle._scheduled = False  # type: ignore[attr-defined]
            if handle.cancelled():
                self._cancelled_count = max(0, self._cancelled_count - 1)
            else:
                self._ready_handles.append(handle)
        if self._ready_handles:
            self._wake()
        self._arm()
