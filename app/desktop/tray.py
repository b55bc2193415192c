"""The icon in the tray: unread count, status menu, open and quit. Only where a tray really exists."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QFont, QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from app import images
from app.bridge.words import counted

BRAND, ALERT = "#0f766e", "#b42318"
SIZES = (22, 32, 64)
MOST = 99


def is_available() -> bool:
    """Whether something on this desktop shows tray icons at this moment."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """`opened`: the person wants the window; `statusChosen` carries a value of OwnStatus."""

    opened = Signal()
    quitWanted = Signal()
    statusChosen = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._menu = QMenu()
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self._unread, self._status = -1, ""

    def show(self) -> None:
        self._icon.show()

    def hide(self) -> None:
        self._icon.hide()

    def update(self, unread: int, status: str) -> None:
        """What icon, tip and menu show; `status` is empty while no profile is open."""
        if unread != self._unread:
            self._unread = unread
            self._icon.setIcon(tray_icon(unread))
            self._icon.setToolTip(tip(unread))
        self._status = status
        self.retranslate()

    def retranslate(self) -> None:
        self._menu.clear()
        self._add(_tr("Open Parley"), self.opened.emit)
        self._menu.addSeparator()
        if self._status:
            self._add_statuses()
            self._menu.addSeparator()
        self._add(_tr("Quit"), self.quitWanted.emit)

    def _add_statuses(self) -> None:
        group = QActionGroup(self._menu)
        for value, text in statuses().items():
            action = self._add(text, partial(self.statusChosen.emit, value))
            action.setCheckable(True)
            action.setChecked(value == self._status)
            group.addAction(action)

    def _add(self, text: str, act: Callable[[], None]) -> QAction:
        action = QAction(text, self._menu)
        action.triggered.connect(lambda _checked=False: act())
        self._menu.addAction(action)
        return action

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.opened.emit()


def statuses() -> dict[str, str]:
    """Values of OwnStatus and their words."""
    return {
        "online": _tr("Online"),
        "away": _tr("Away"),
        "busy": _tr("Busy"),
        "invisible": _tr("Invisible"),
    }


def tip(unread: int) -> str:
    return _tr("Parley: %n unread message(s)", unread) if unread else "Parley"


def tray_icon(unread: int) -> QIcon:
    """The program's icon, with a count in its corner."""
    icon = QIcon()
    for px in SIZES:
        icon.addPixmap(QPixmap.fromImage(draw(unread, px)))
    return icon


def draw(unread: int, px: int) -> QImage:
    image = images.draw_icon("parley", BRAND, px)
    if unread <= 0:
        return image
    text = str(unread) if unread <= MOST else f"{MOST}+"
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    corner = QRectF(px * 0.36, px * 0.4, px * 0.64, px * 0.6)
    painter.setBrush(QColor(ALERT))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(corner, px * 0.3, px * 0.3)
    font = QFont()
    font.setPixelSize(max(8, round(px * (0.46 if len(text) < 3 else 0.34))))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor("white"))
    painter.drawText(corner, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return image


def _tr(text: str, count: int = -1) -> str:
    return counted("Tray", text, count)
