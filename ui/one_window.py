"""The window that comes forward when its desk is opened again; others may stand beside it."""

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE = 1000
"""Milliseconds to wait for the other window's answer."""

LOOK_EVERY = 3000
"""Milliseconds between two looks of a window beside it whether the right is free."""


class OneWindow(QObject):
    """The right to be the one window that answers for the desk in `folder`.

    A lock that a killed process left behind does not count. Signal: `called()` when somebody
    started the program once more.
    """

    called = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = f"digest-desk-{sha256(str(folder.resolve()).encode()).hexdigest()[:16]}"
        self._lock = QLockFile(str(folder / "window.lock"))
        self._lock.setStaleLockTime(0)  # it goes stale with its process, not with the time
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_call)
        self._looks = QTimer(self, interval=LOOK_EVERY)
        self._looks.timeout.connect(self.claim)

    def claim(self) -> bool:
        """Whether the right is ours from now on."""
        if not self._lock.tryLock(0) and self._lock.error() is QLockFile.LockError.LockFailedError:
            return False  # any other error: the folder keeps no locks, and nobody has this one
        self._looks.stop()
        QLocalServer.removeServer(self._name)  # a killed process can't have taken it along
        self._server.listen(self._name)
        return True

    def wait(self) -> None:
        """Takes the right as soon as who has it closes."""
        self._looks.start()

    def call(self) -> bool:
        """Asks the window that has the right to show itself; whether it heard."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        heard = socket.waitForConnected(PATIENCE)
        socket.disconnectFromServer()
        return heard

    def release(self) -> None:
        """Lets the next one have it."""
        self._looks.stop()
        self._server.close()
        self._lock.unlock()

    def _on_call(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.called.emit()
