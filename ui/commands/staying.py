"""The window's icon beside the clock, and what closing the window comes to.

Editions are made by themselves only while the program runs. Where one is due, closing asks what is
meant, and the answer is remembered as a setting.
"""

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from ui.run_words import due_moment
from ui.translation import tr
from ui.tray import Tray
from ui.window_settings import CLOSING, NOTIFICATIONS, TRAY

if TYPE_CHECKING:
    from digest.schedule import NextDue
    from ui.main_window import MainWindow


class OnClosing(StrEnum):
    """The values of the setting CLOSING."""

    ASK = "ask"
    STAY = "stay"
    QUIT = "quit"


class Way(StrEnum):
    """What closing comes to."""

    QUIT = "quit"
    HIDE = "hide"
    ASK = "ask"


def way_out(closing: OnClosing, *, is_due: bool, has_tray: bool) -> Way:
    """What closing comes to. Without an icon to come back by it quits; it asks only when an
    edition is due."""
    if not has_tray:
        return Way.QUIT
    match closing:
        case OnClosing.STAY:
            return Way.HIDE
        case OnClosing.ASK if is_due:
            return Way.ASK
        case _:
            return Way.QUIT


class Staying(QObject):
    """Lets the window close, hides it, or asks; `tray` is there once it was started."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._due: NextDue | None = None
        self._quits = False
        self.tray: Tray | None = None

    def start(self, tray: Tray | None = None) -> None:
        """Brings the icon, if it is wanted and the desktop has a place for it."""
        window = self._window
        self.tray = tray or Tray(window)
        self.tray.window_wanted.connect(window.come_forward)
        self.tray.runs_wanted.connect(self._show_runs)
        self.tray.run_wanted.connect(window.publications.run_now)
        self.tray.quit_wanted.connect(self.quit)
        window.bench.news.run_changed.connect(self.tray.tell_run)
        window.reviewing.waits.connect(self.tray.tell_run)
        window.publications.changed.connect(self._show_publications)
        window.preferences.changed.connect(self._follow_settings)
        self._follow_settings()
        self._show_publications()
        self.tray.show_next_run(self._due)

    def show_next_run(self, due: "NextDue | None") -> None:
        """What is told by the icon, and would not be made if the program ended."""
        self._due = due
        if self.tray is not None:
            self.tray.show_next_run(due)

    def quit(self) -> None:
        """Closes the window for good: nothing is asked."""
        self._quits = True
        self._window.close()

    def may_close(self) -> bool:
        """Whether the window is to close now; if not, it was hidden or something is asked."""
        application = QGuiApplication.instance()
        if self._quits or (application is not None and application.isSavingSession()):
            return True
        closing = OnClosing(self._window.preferences.value(CLOSING))
        has_tray = self.tray is not None and self.tray.is_there
        match way_out(closing, is_due=self._due is not None, has_tray=has_tray):
            case Way.HIDE:
                self._window.hide()
                return False
            case Way.ASK if self._due is not None:
                self._ask(self._due)
                return False
        return True

    def _ask(self, due: "NextDue") -> None:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(tr("Staying", "Close Digest Desk?"))
        words = tr("Staying", "“{title}” is due {moment}.")
        box.setText(words.format(title=due.title, moment=due_moment(due)))
        box.setInformativeText(
            tr(
                "Staying",
                "Editions are made by themselves only while Digest Desk runs. It can stay beside "
                "the clock without its window. What you choose is remembered; the settings "
                "change it.",
            )
        )
        stay = box.addButton(tr("Staying", "&Keep running"), QMessageBox.ButtonRole.AcceptRole)
        leave = box.addButton(tr("Staying", "&Quit"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(stay)
        stay.clicked.connect(lambda: self._choose(OnClosing.STAY))
        leave.clicked.connect(lambda: self._choose(OnClosing.QUIT))
        box.open()

    def _choose(self, closing: OnClosing) -> None:
        self._window.preferences.set(CLOSING, closing)
        if closing is OnClosing.STAY:
            self._window.hide()
        else:
            self.quit()

    def _show_runs(self) -> None:
        self._window.come_forward()
        self._window.publications.show_runs()

    def _show_publications(self) -> None:
        if self.tray is not None:
            self.tray.show_publications(self._window.publications.all)

    def _follow_settings(self) -> None:
        if self.tray is not None:
            self.tray.set_shown(self._window.preferences.value(TRAY))
            self.tray.set_telling(self._window.preferences.value(NOTIFICATIONS))
