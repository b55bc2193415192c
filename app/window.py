"""The QML side of the program: engine, import path, image providers, the root window."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtQuickControls2 import QQuickStyle
from PySide6.QtWidgets import QApplication

from app import resources
from app.bridge.app_view_model import AppViewModel
from app.i18n import Languages
from app.images import IconProvider, QrProvider, ShadowProvider

MODULE, ROOT_TYPE = "Parley.App", "Main"


class WindowError(Exception):
    """The window could not be built; Qt's messages tell why."""


class MainWindow:
    """Owns the engine. The view model outlives it."""

    def __init__(self, view_model: AppViewModel) -> None:
        view_model.set_emoji_folder(resources.resource("emoji"))
        QQuickStyle.setStyle("Basic")
        self._app = view_model
        self._languages = Languages(_application())
        self._languages.use(view_model.language)
        view_model.languageChanged.connect(self._speak)
        self._engine = QQmlApplicationEngine()
        self._providers = {"icon": IconProvider(), "qr": QrProvider(), "shadow": ShadowProvider()}
        for name, provider in self._providers.items():
            self._engine.addImageProvider(name, provider)
        self._engine.addImportPath(str(resources.QML))
        self._engine.setInitialProperties({"app": view_model})
        self._engine.loadFromModule(MODULE, ROOT_TYPE)
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise WindowError("the window could not be built")
        self.root: QQuickWindow = roots[0]
        view_model.watch(self.root)

    @property
    def engine(self) -> QQmlApplicationEngine:
        return self._engine

    def delete(self) -> None:
        """Takes the window and the engine down, now and not at the end of the program."""
        self._app.languageChanged.disconnect(self._speak)
        self._languages.leave()
        self.root.hide()
        self._engine.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self._providers.clear()

    def _speak(self) -> None:
        """Another language: every text is made anew, the open pages stay as they are."""
        self._languages.use(self._app.language)
        self._app.retranslate()
        self._engine.retranslate()


def _application() -> QApplication:
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    return qt
