"""The composition root of the window: opens the desk, makes the parts, wires them, runs."""

import argparse
import logging
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from uuid import uuid4

from PySide6.QtCore import QPoint, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from shiboken6 import delete
from tzlocal import get_localzone_name

from digest import __version__
from digest.desk import Desk
from digest.errors import DigestError
from digest.holding import EditionHold
from digest.library.locks import owner_here
from digest.locks import WindowId
from digest.model import Edition
from digest.schedule import Scheduler
from ui import dates
from ui.autosave import Autosave
from ui.commands.editions import LAST_EDITION, blank_edition
from ui.edition_document import EditionDocument
from ui.edition_lock import EditionLock
from ui.icons import app_icon
from ui.look import Look
from ui.main_window import MainWindow
from ui.messages import Banner, Level, Message, explain
from ui.one_window import OneWindow
from ui.opening import open_with_patience
from ui.recovery import Recovered, last_edition, recovered_from, told
from ui.tasks import Lane, Tasks
from ui.warming import Warming
from ui.window_settings import YOUR_NAME, WindowSettings, dressed
from ui.workbench import RunNews, Workbench

log = logging.getLogger("ui")

NAME = "Digest Desk"
FIRST_LOG, BESIDE_LOG = "window.log", "window-beside.log"
"""Two windows that turned over one file would lose each other's lines."""

LOG_BYTES, LOG_FILES = 1_000_000, 3
HEARTBEAT = 250
BESIDE = QPoint(36, 36)
"""A window that would lie exactly over the first is not seen to be another."""


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the window; the answer is the process's exit code."""
    arguments = _arguments(argv)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("digest-desk")
    application.setApplicationDisplayName("")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("digest-desk")
    application.setWindowIcon(app_icon())
    settings = QSettings("digest-desk", "window")
    look = dressed(application, WindowSettings(settings))
    try:
        desk = open_with_patience(arguments.desk)
        right = OneWindow(desk.folder)
        is_first = right.claim()
        if not is_first and not arguments.new_window and right.call():
            desk.close()
            return 0
        session = Session(desk, look, settings, beside=not is_first)
    except (DigestError, OSError) as error:
        return _refuse(explain(error))
    if not is_first:
        right.wait()
    right.called.connect(session.window.come_forward)
    _quit_on_signals(application, session.window.staying.quit)
    sys.excepthook = session.on_unforeseen
    session.start()
    code = application.exec()
    sys.excepthook = sys.__excepthook__
    session.close()
    delete(session.window)  # while Qt is there: Python takes things apart in no good order
    right.release()
    return code


class Session:
    """One window on one desk, from start to end."""

    def __init__(
        self, desk: Desk, look: Look, settings: QSettings, *, beside: bool = False
    ) -> None:
        """`beside` another window that has the desk open. Raises DigestError when the desk can't
        be read."""
        self._desk = desk
        self._settings = settings
        self._log = _log_to(desk.folder / "logs", BESIDE_LOG if beside else FIRST_LOG)
        self._warming = Warming()
        preferences = WindowSettings(settings)
        owner = owner_here(WindowId(uuid4().hex), preferences.value(YOUR_NAME))
        library = desk.library
        self._recovered = recovered_from(library, owner, now())
        self._hold = EditionHold(library, owner, now=now)
        news = RunNews()
        document = EditionDocument(self._first_edition())
        tasks = Tasks()
        autosave = Autosave(document, self._hold, tasks)
        self.bench = Workbench(
            desk=desk,
            scheduler=Scheduler(desk, on_run=news.run_changed.emit),
            news=news,
            tasks=tasks,
            document=document,
            autosave=autosave,
            lock=EditionLock(document, autosave, self._hold, library, tasks, now=now),
            banner=Banner(),
            now=now,
        )
        with look.undressed():
            self.window = MainWindow(self.bench, look, settings)
        if beside:
            self.window.move(self.window.pos() + BESIDE)

    def start(self) -> None:
        """Shows the window; what takes longer follows."""
        self.window.settled.connect(self._on_settled)
        self.window.show()
        self.window.start()
        if self._recovered is not None:
            self._tell_recovered(self._recovered)

    def _on_settled(self) -> None:
        bench = self.bench
        bench.tasks.run(bench.scheduler.start, on_failed=bench.banner.show_error)
        bench.tasks.run(lambda: self._desk.press.warm(proofs=True), lane=Lane.PROOF)
        self._warming.start()

    def close(self) -> None:
        """Ends the threads and the press, and lets go of the desk. The edition is saved
        already: the window does not close before."""
        self._desk.press.cancel(proofs=True)
        self._warming.stop()
        self.window.watching.stop()
        self.bench.tasks.close()
        self.bench.scheduler.stop()
        self._let_go()
        self._desk.close()
        logging.getLogger().removeHandler(self._log)
        self._log.close()

    def _first_edition(self) -> Edition:
        if self._recovered is not None:
            return self._recovered.edition
        library = self._desk.library
        last = last_edition(library, library.recall(LAST_EDITION))
        return last or blank_edition(now(), zone=local_zone())

    def _tell_recovered(self, recovered: Recovered) -> None:
        message = told(recovered, dates.local_now())
        self.bench.banner.show_message(message.title, detail=message.detail)
        library, shown = self._desk.library, recovered.edition.id
        for lock in recovered.locks:
            if lock.edition != shown:  # that one is claimed by this window
                self.bench.tasks.run(partial(library.release_edition, lock.edition, lock.owner))

    def _let_go(self) -> None:
        """The last save, where the window was closed before it; and the lock."""
        try:
            if not self.window.closing.may_lose_edits:
                self.bench.autosave.flush()
            self._hold.release()
        except DigestError as error:
            log.error("The edition could not be saved or given back at the end: %s", error)

    def on_unforeseen(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """An error that nobody caught: a sentence for the editor, the traceback for the log."""
        if issubclass(kind, KeyboardInterrupt):
            self.window.close()
            return
        message = explain(error)
        if isinstance(error, DigestError):
            log.info("Refused: %s", error)
        self.bench.banner.show_message(message.title, detail=message.detail, level=Level.ERROR)


def now() -> datetime:
    return datetime.now(UTC)


def local_zone() -> str:
    """The IANA name of this computer's zone."""
    return get_localzone_name() or "UTC"


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="digest-desk", description="The window of Digest Desk.")
    parser.add_argument("--desk", type=Path, help="the folder to work in")
    parser.add_argument(
        "--new-window",
        action="store_true",
        help="another window beside the one that has the desk open",
    )
    parser.add_argument("--version", action="version", version=f"{NAME} {__version__}")
    return parser.parse_args(argv)


def _refuse(message: Message) -> int:
    """Says in a sentence why there is no window."""
    box = QMessageBox(QMessageBox.Icon.Warning, NAME, message.title)
    box.setInformativeText(message.detail)
    box.exec()
    return 1


def _log_to(folder: Path, name: str) -> logging.Handler:
    """What is logged goes to the desk's folder as well; so do the ends of threads."""
    folder.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        folder / name, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    logging.getLogger("ui").setLevel(logging.INFO)
    threading.excepthook = lambda raised: log.error(
        "A thread ended with an error.", exc_info=raised.exc_value
    )
    return handler


def _quit_on_signals(application: QApplication, leave: Callable[[], None]) -> None:
    """Ctrl+C in the terminal and SIGTERM have the window `leave` for good."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: leave())
    # Python runs signal handlers only when it gets a turn: Qt's loop gives it one now and then.
    beat = QTimer(application, interval=HEARTBEAT)
    beat.timeout.connect(lambda: None)
    beat.start()


if __name__ == "__main__":
    sys.exit(main())
