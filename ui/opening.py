"""Opening a desk whose library is of an older version: it is copied and brought up to date first,
which takes a minute for a large one. Meanwhile a small window says so.
"""

import threading
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from digest.desk import Desk, default_folder, open_desk
from digest.library import FILE_NAME, copy_before_update
from ui.look import headline_font, scaled
from ui.translation import tr

LOOK_EVERY = 250
"""Milliseconds between two looks at how far the copy is."""


def open_with_patience(folder: Path | None) -> Desk:
    """The desk in `folder`, else the default one; the window's thread goes on turning where that
    takes long. Raises LibraryError."""
    place = (folder or default_folder()).expanduser().resolve()
    copy = copy_before_update(place)
    if copy is None:
        return open_desk(folder)
    waiting = _Waiting(place / FILE_NAME, copy)
    waiting.show()
    opened = _Opened(folder)
    loop = QEventLoop()
    opened.ended.connect(loop.quit)
    opened.start()
    loop.exec()
    waiting.close()
    return opened.desk()


class _Opened(QObject):
    """A desk that is opened in a thread of its own. Signal: `ended()`."""

    ended = Signal()

    def __init__(self, folder: Path | None) -> None:
        super().__init__()
        self._folder = folder
        self._desk: Desk | None = None
        self._error: Exception | None = None
        self._thread = threading.Thread(target=self._open, name="opening")

    def start(self) -> None:
        self._thread.start()

    def desk(self) -> Desk:
        """What came of it. Raises what the opening did."""
        self._thread.join()
        if self._desk is None:
            assert self._error is not None
            raise self._error
        return self._desk

    def _open(self) -> None:
        try:
            self._desk = open_desk(self._folder)
        except Exception as error:  # noqa: BLE001 - raised again by `desk`, in the window's thread
            self._error = error
        self.ended.emit()


class _Waiting(QWidget):
    """Says what is going on, and how far the copy of the library is."""

    def __init__(self, library: Path, copy: Path) -> None:
        super().__init__(None, Qt.WindowType.Dialog | Qt.WindowType.CustomizeWindowHint)
        self._library, self._copy = library, copy
        title = QLabel(tr("Opening", "Bringing your library up to date"))
        title.setFont(headline_font(17))
        text = QLabel(
            tr(
                "Opening",
                "It was written by an older Digest Desk. A copy of it is kept beside it first, so "
                "this takes a while for a large library. You need do nothing.",
            )
        )
        text.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Opening", "How far the copy is"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 24)
        layout.setSpacing(14)
        for part in (title, text, self._bar):
            layout.addWidget(part)
        self.setWindowTitle("Digest Desk")
        self.setFixedWidth(scaled(460))
        self._clock = QTimer(self, interval=LOOK_EVERY)
        self._clock.timeout.connect(self._look)
        self._clock.start()
        self._look()

    def _look(self) -> None:
        """The bar runs to and fro before the copy is begun and once it is whole."""
        whole = self._library.stat().st_size // 1024
        there = self._copy.stat().st_size // 1024 if self._copy.exists() else 0
        self._bar.setRange(0, whole if 0 < there < whole else 0)
        self._bar.setValue(there)
