"""Joins one window to the system around it: tray, notifications, second starts."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickWindow

from app.bridge.app_view_model import AppViewModel
from app.desktop.single_instance import SingleInstance
from app.desktop.system import SystemDesktop
from core.service.config import Config


class PlaceInSystem(QObject):
    """`quit` ends the program."""

    def __init__(
        self, view_model: AppViewModel, window: QQuickWindow, config: Config, quit_program: Callable[[], None]
    ) -> None:
        super().__init__()
        self._view_model, self._window = view_model, window
        place = view_model.place
        self._desktop = SystemDesktop(place.chosen, place.replied, self)
        self._instance = SingleInstance(config.home, self.bring_to_front, self)
        place.set_desktop(self._desktop)
        place.raised.connect(self.bring_to_front)
        place.hidden.connect(window.hide)
        place.quitWanted.connect(quit_program)
        tray = self._desktop.tray
        tray.opened.connect(self.bring_to_front)
        tray.quitWanted.connect(quit_program)
        tray.statusChosen.connect(view_model.set_own_status)
        view_model.moved.connect(self._show_state)
        view_model.languageChanged.connect(tray.retranslate)
        self._show_state()

    def show(self, *, hidden: bool) -> None:
        """Opens the window, unless it shall stay in a tray that exists."""
        if not (hidden and self._desktop.has_tray):
            self._window.show()

    def bring_to_front(self) -> None:
        self._window.show()
        self._window.raise_()
        self._window.requestActivate()

    async def stop(self) -> None:
        self._instance.close()
        await self._desktop.stop()

    def _show_state(self) -> None:
        self._desktop.tray.update(self._view_model.unread, self._view_model.own_status)
