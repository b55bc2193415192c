"""Notifications by the desktop's own service, with a reply where it offers that."""

import asyncio
import contextlib
import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.bridge.notifying import Popup

if TYPE_CHECKING:
    from desktop_notifier import DesktopNotifier

log = logging.getLogger(__name__)


class Notifications:
    """One notification per key. Where there is no service they are silently left out: the tray still counts."""

    def __init__(
        self,
        icon: Path,
        chosen: Callable[[str], None],
        replied: Callable[[str, str], None],
        reply_words: Callable[[], tuple[str, str]],
    ) -> None:
        self._icon, self._chosen, self._replied, self._reply_words = icon, chosen, replied, reply_words
        self._notifier: DesktopNotifier | None = None
        self._shown: dict[str, str] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def show(self, popup: Popup, *, sound: bool) -> None:
        self._start(self._show(popup, sound))

    def withdraw(self, key: str) -> None:
        if key in self._shown:
            self._start(self._clear(key))

    def rename(self, old: str, new: str) -> None:
        """What is shown under `old` is withdrawn by `new` from now on; a click still names `old`."""
        if old in self._shown:
            self._shown[new] = self._shown.pop(old)

    async def settle(self) -> None:
        """Waits for what is under way."""
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def stop(self) -> None:
        """Nothing is left on the screen that nobody answers."""
        for task in list(self._tasks):
            task.cancel()
        await self.settle()
        if self._notifier is not None:
            with contextlib.suppress(Exception):
                await self._notifier.clear_all()
            # the library has no way to let go of the message bus
            bus = getattr(getattr(self._notifier, "_backend", None), "bus", None)
            if bus is not None:
                bus.disconnect()

    def _start(self, coroutine: "asyncio._CoroutineLike[None]") -> None:
        task = asyncio.get_running_loop().create_task(coroutine, name="window: notification")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _show(self, popup: Popup, sound: bool) -> None:
        from desktop_notifier import DEFAULT_SOUND, ReplyField

        title, button = self._reply_words()
        reply = ReplyField(title, button, lambda text: self._replied(popup.key, text))
        try:
            await self._clear(popup.key)
            self._shown[popup.key] = await self._service().send(
                popup.title,
                popup.text,
                on_clicked=lambda: self._chosen(popup.key),
                reply_field=reply if popup.can_reply else None,
                sound=DEFAULT_SOUND if sound else None,
                thread=popup.key,
            )
        except Exception as error:  # noqa: BLE001 - a desktop without the service raises what its library raises
            log.info("no notification could be shown: %s", type(error).__name__)

    async def _clear(self, key: str) -> None:
        shown = self._shown.pop(key, None)
        if shown is not None and self._notifier is not None:
            with contextlib.suppress(Exception):
                await self._notifier.clear(shown)

    def _service(self) -> "DesktopNotifier":
        if self._notifier is None:
            from desktop_notifier import DesktopNotifier, Icon

            logging.getLogger("desktop_notifier").setLevel(logging.ERROR)  # it warns of every missing service
            self._notifier = DesktopNotifier(app_name="Parley", app_icon=Icon(path=self._icon))
        return self._notifier
