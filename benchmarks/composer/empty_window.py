"""An empty window of PySide6, which tells when it was painted: the least that a window takes."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from benchmarks.composer.start import tell_usable


class EmptyWindow(QMainWindow):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, self._on_painted)

    def _on_painted(self) -> None:
        if self.isVisible():
            tell_usable()
            self.close()


if __name__ == "__main__":
    application = QApplication([])
    window = EmptyWindow()
    window.resize(1480, 920)
    window.show()
    application.exec()
