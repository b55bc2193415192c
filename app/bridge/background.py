"""Runs coroutines for slots: keeps their tasks, and turns their failures into a sentence for the person."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.bridge import wording
from app.bridge.words import said
from core.errors import ParleyError, ProtocolError, SentenceError

log = logging.getLogger(__name__)


class Background(QObject):
    """Every task of the window is born here."""

    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: set[asyncio.Task[Any]] = set()

    def run(
        self,
        coroutine: Coroutine[Any, Any, Any],
        name: str,
        on_error: Callable[[Exception], None] | None = None,
    ) -> asyncio.Task[Any]:
        """Starts `coroutine`; a failure goes to `on_error`, or is announced by `failed`."""
        task = asyncio.get_event_loop().create_task(self._guard(coroutine, on_error), name=f"window: {name}")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def stop(self) -> None:
        """Cancels what still runs and waits for its end. What was just begun takes its first step: it is written."""
        await asyncio.sleep(0)
        tasks = [task for task in self._tasks if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _guard(
        self, coroutine: Coroutine[Any, Any, Any], on_error: Callable[[Exception], None] | None
    ) -> Any:
        try:
            return await coroutine
        except Exception as error:
            if not isinstance(error, (ParleyError, OSError)) or isinstance(error, ProtocolError):
                log.exception("a task of the window failed")
            (on_error or self._announce)(error)
            return None

    def _announce(self, error: Exception) -> None:
        self.failed.emit(sentence(error))


def sentence(error: Exception) -> str:
    """What a person is told about a failure."""
    if isinstance(error, SentenceError):
        return said(error.template, error.values)
    if isinstance(error, (ParleyError, OSError)) and not isinstance(error, ProtocolError) and str(error):
        return wording.one_line(str(error))
    return QCoreApplication.translate("Background", "Something went wrong. The log tells more.")
