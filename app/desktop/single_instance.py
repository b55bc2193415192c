"""One window per profile: a second start raises the first and ends."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT_MS = 500
RAISE = b"raise\n"


def server_name(home: Path) -> str:
    """The same for every spelling of the same folder."""
    digest = hashlib.blake2s(str(home.resolve()).encode(), digest_size=12).hexdigest()
    return f"parley-window-{digest}"


def raise_other(home: Path) -> bool:
    """Asks the window that has this profile to come to the front; False if there is none."""
    socket = QLocalSocket()
    socket.connectToServer(server_name(home))
    if not socket.waitForConnected(WAIT_MS):
        return False
    socket.write(RAISE)
    socket.waitForBytesWritten(WAIT_MS)
    socket.disconnectFromServer()
    return True


class SingleInstance(QObject):
    """Listens for second starts. Only this person's own programs get through."""

    def __init__(self, home: Path, raised: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._raised = raised
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        name = server_name(home)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)  # left by a window that was killed
            self._server.listen(name)

    def close(self) -> None:
        self._server.close()

    def _on_connection(self) -> None:
        """Whatever it says: somebody wants to see the window."""
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        socket.abort()
        self._raised()
