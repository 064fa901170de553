"""The icon beside the clock: the next run in words, a short menu, and news of runs.

Where the desktop has no such place there is no icon; the window's banner tells the news alone.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from digest.model import Outcome, Publication, PublicationId, Run
from ui.icons import app_icon
from ui.run_words import due_sentence, run_message
from ui.translation import tr

if TYPE_CHECKING:
    from digest.schedule import NextDue

NAME = "Digest Desk"


class Tray(QObject):
    """Signals: `window_wanted()`, `runs_wanted()`, `run_wanted(publication)`, `quit_wanted()`,
    `told(message)` when the desktop was given one to show."""

    window_wanted = Signal()
    runs_wanted = Signal()
    run_wanted = Signal(object)
    quit_wanted = Signal()
    told = Signal(object)

    def __init__(
        self,
        window: QWidget,
        *,
        is_available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
    ) -> None:
        """`is_available` answers whether the desktop has a place for the icon."""
        super().__init__(window)
        self._window = window
        self._is_available = is_available
        self._publications: tuple[Publication, ...] = ()
        self._tells = True
        self._told: dict[tuple[PublicationId, str], object] = {}
        self.menu = QMenu(window)
        self.menu.setAccessibleName(NAME)
        self._icon = QSystemTrayIcon(app_icon(), self)
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self.window_wanted)
        self._fill()
        self.show_next_run(None)

    @property
    def is_there(self) -> bool:
        """Whether the icon can be seen, so that a window may be hidden behind it."""
        return self._icon.isVisible() and self._is_available()

    @property
    def tool_tip(self) -> str:
        return self._icon.toolTip()

    def set_shown(self, shown: bool) -> None:
        """Shows the icon where there is a place for it, or takes it away."""
        self._icon.setVisible(shown and self._is_available())

    def set_telling(self, tells: bool) -> None:
        """Whether the desktop tells of runs while one looks elsewhere."""
        self._tells = tells

    def show_next_run(self, due: "NextDue | None") -> None:
        sentence = due_sentence(due)
        self._next.setText(sentence)
        self._icon.setToolTip(f"{NAME}\n{sentence}")

    def show_publications(self, publications: Sequence[Publication]) -> None:
        """Offers these to be run now."""
        self._publications = tuple(publications)
        self._run_now.clear()
        for publication in self._publications:
            action = self._run_now.addAction(publication.title)
            action.triggered.connect(
                lambda _=False, wanted=publication: self.run_wanted.emit(wanted)
            )
        self._run_now.setEnabled(bool(self._publications))

    def tell_run(self, run: Run) -> None:
        """Tells what became of `run`, unless the window is looked at: its banner tells there. What
        went wrong is told once, however often it is tried again."""
        if not self._is_news(run) or not self._tells or not self.is_there:
            return
        if self._window.isActiveWindow():
            return
        message = run_message(run, self._publications)
        done = run.outcome in (Outcome.PUBLISHED, Outcome.WAITING)
        sign = QSystemTrayIcon.MessageIcon
        self._icon.showMessage(
            message.title, message.detail, sign.Information if done else sign.Warning
        )
        self.told.emit(message)

    def _is_news(self, run: Run) -> bool:
        if run.outcome is Outcome.RUNNING:
            return False
        slot = (run.publication, run.slot)
        cause = (run.id, run.outcome) if run.outcome is not Outcome.FAILED else run.reason
        is_news = self._told.get(slot) != cause
        self._told[slot] = cause
        return is_news

    def _fill(self) -> None:
        menu = self.menu
        menu.addAction(tr("Tray", "&Open the window")).triggered.connect(self.window_wanted)
        self._next = menu.addAction("")
        self._next.triggered.connect(self.runs_wanted)
        self._run_now = menu.addMenu(tr("Tray", "&Run now"))
        self._run_now.setEnabled(False)
        menu.addSeparator()
        menu.addAction(tr("Tray", "&Quit")).triggered.connect(self.quit_wanted)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.window_wanted.emit()
