"""The window: three panes side by side, and what happens between them."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QChildEvent, QEvent, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from digest.library import ArticleQuery
from digest.model import Block, Edition
from ui import dates, wires
from ui.actions import Actions
from ui.autosave import SaveState
from ui.commands.articles import Articles
from ui.commands.blocks import Blocks
from ui.commands.clipping import Clipping
from ui.commands.closing import Closing
from ui.commands.correcting import Correcting
from ui.commands.delivering import Delivering
from ui.commands.designing import Designing
from ui.commands.edition_files import EditionFiles
from ui.commands.editions import Editions
from ui.commands.exporting import Exporting
from ui.commands.fitting import Fitting
from ui.commands.folding import Folding
from ui.commands.following import Following
from ui.commands.going import Going
from ui.commands.helping import Helping
from ui.commands.importing import Importing
from ui.commands.newcomers import Newcomers
from ui.commands.past_and_future import PastAndFuture
from ui.commands.pasting import Pasting
from ui.commands.pictures import Pictures
from ui.commands.placing import Placing
from ui.commands.preferring import Preferring
from ui.commands.preflighting import Preflighting
from ui.commands.publications import Publications
from ui.commands.refilling import Refilling
from ui.commands.reviewing import Reviewing
from ui.commands.samples import Samples
from ui.commands.sources import Sources
from ui.commands.staying import Staying
from ui.commands.themes import Themes
from ui.commands.watching import Watching
from ui.commands.windows import Windows
from ui.edition_words import state_name
from ui.incoming import Incoming
from ui.look import Look, Mode
from ui.menus import MENUS, Menus
from ui.panels.correction_strip import CorrectionStrip
from ui.panels.history import HistoryDock
from ui.panels.inspector import InspectorPanel
from ui.panels.library import LibraryPanel
from ui.panels.lock_strip import LockStrip
from ui.panels.outline import OutlinePanel
from ui.panels.preview import PreviewPanel
from ui.panels.review_strip import ReviewStrip
from ui.panels.welcome import WelcomePanel
from ui.placement import Placement
from ui.status import StatusStrip
from ui.text_keys import TextKeys
from ui.translation import tr
from ui.window_settings import COLOURS, TEXT_SIZE, WindowSettings, dress
from ui.workbench import Workbench

if TYPE_CHECKING:
    from digest.schedule import NextDue

NEXT_RUN_EVERY = 30_000
SETTLED_AFTER = 1500
START_SIZE = (1480, 920)
PANES = (372, 430, 678)
WORKSPACE, WELCOME = 0, 1


class MainWindow(QMainWindow):
    """Built by ui.app, which hands over everything it works with.

    Signal: `settled()` once, when the library's first articles are shown: what an editor does not
    wait for may start.
    """

    settled = Signal()

    def __init__(self, bench: Workbench, look: Look, settings: QSettings) -> None:
        super().__init__()
        self._is_settled = False
        self.bench = bench
        self._settings = settings
        self._placement = Placement(settings)
        self.preferences = WindowSettings(settings, self)
        self.document = bench.document
        self.setMinimumSize(900, 560)
        self._make_panels()
        self._make_commands()
        self.actions_ = Actions(self, MENUS)
        self._look = look
        self.menus = Menus(self, look)
        self.status = StatusStrip(bench.tasks, self.exporting.tells, self)
        self._lay_out()
        self._run_clock = QTimer(self, interval=NEXT_RUN_EVERY)
        self._run_clock.timeout.connect(self.refresh_next_run)
        wires.connect(self)
        TextKeys(self)
        self.resize(*START_SIZE)
        self._placement.restore_window(self, self._splitters())
        self.on_edition_opened(self.document.edition)

    def start(self) -> None:
        """Reads the library for the first time; to be called once the window is shown. What else
        there is to read waits until the first articles are there: `settled` tells."""
        loaded = self.library_panel.articles.loaded
        loaded.connect(self._settle, Qt.ConnectionType.SingleShotConnection)
        QTimer.singleShot(SETTLED_AFTER, self, self._settle)  # a library that answers nothing
        self.refresh_library()
        self.bench.lock.claim()
        self.outline.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _settle(self) -> None:
        if self._is_settled:
            return
        self._is_settled = True
        self.publications.refresh()
        self.sources.refresh()
        self.themes.shelf.start()
        self.refresh_next_run()
        self._run_clock.start()
        self.watching.start()
        self.editions.tell_failures()
        self.staying.start()
        self.settled.emit()

    def come_forward(self) -> None:
        """Somebody wanted to open the desk that is open here."""
        self.show()
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def refresh_library(self) -> None:
        """The library has something new."""
        self.library_panel.refresh()
        self.preflighting.watch.on_library_changed()
        library = self.bench.library
        self.bench.tasks.run(
            lambda: library.count(ArticleQuery(), at_most=1), on_done=self._choose_central
        )

    def refresh_next_run(self) -> None:
        self.reviewing.look()
        self.bench.tasks.run(
            self.bench.scheduler.next_due,
            on_done=self._show_next_run,
            on_failed=self.bench.banner.show_error,
        )

    def _show_next_run(self, due: "NextDue | None") -> None:
        self.status.show_next_run(due)
        self.staying.show_next_run(due)

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes round, in the order of the window."""
        return (
            self.library_panel.article_view,
            self.outline.view,
            self.inspector,
            self.preview,
        )

    def set_mode(self, mode: Mode) -> None:
        """Day or night colours, or as the system has them; remembered."""
        self.preferences.set(COLOURS, mode.value)

    def on_setting_changed(self, setting: object) -> None:
        if setting in (COLOURS, TEXT_SIZE):
            dress(self._look, self.preferences)

    def show_workspace(self) -> None:
        """The panes, even though the library is empty."""
        self._central.setCurrentIndex(WORKSPACE)

    # Building

    def _make_panels(self) -> None:
        bench = self.bench
        self.library_panel = LibraryPanel(bench.library, bench.tasks, self)
        self.outline = OutlinePanel(self.document, self)
        self.inspector = InspectorPanel(self.document, bench.desk.media, bench.tasks, self)
        self.preview = PreviewPanel(
            bench.desk.press,
            bench.tasks,
            self,
            renditions=bench.desk.renditions,
            themes=bench.desk.themes,
        )
        self.welcome = WelcomePanel(self)
        self.history = HistoryDock(self.document, self)
        self.lock_strip = LockStrip(bench.lock, self.document, self)
        self.correction_strip = CorrectionStrip(self)
        self.review_strip = ReviewStrip(self)

    def _make_commands(self) -> None:
        self.editions = Editions(self.bench, self)
        self.edition_files = EditionFiles(self.bench, self.editions, self)
        self.windows = Windows(self.bench, self)
        self.closing = Closing(self.bench, self.edition_files, self)
        self.themes = Themes(self.bench, self)
        self.publications = Publications(self.bench, self.themes.shelf, self)
        self.articles = Articles(self.bench, self)
        self.sources = Sources(self.bench, self)
        self.fitting = Fitting(self.bench, self)
        self.importing = Importing(self.bench, self)
        self.watching = Watching(self.bench, self.importing, self)
        self.preferring = Preferring(self.bench, self.preferences, self)
        self.placing = Placing(self.bench, self)
        self.pictures = Pictures(self.bench, self.inspector, self)
        self.pasting = Pasting(self.bench, self.outline, self.placing, self.importing, self)
        self.incoming = Incoming(
            self, self.outline, self.importing, self.pasting, self.bench.banner
        )
        self.exporting = Exporting(self.bench, self)
        self.clipping = Clipping(self.outline, self.incoming.paste, self)
        self.designing = Designing(self.document, self)
        self.going = Going(self, self._settings)
        self.helping = Helping(self.bench, self)
        self.blocks = Blocks(self.bench, self.outline, self.placing, self)
        self.preflighting = Preflighting(self)
        self.samples = Samples(self.bench, self.editions, self)
        self.staying = Staying(self)
        self.newcomers = Newcomers(self)
        self.following = Following(self.bench, self)
        self.refilling = Refilling(self.bench, self.editions, self)
        self.folding = Folding(self.bench, self.outline, self)
        self.correcting = Correcting(self.bench, self)
        self.delivering = Delivering(self.bench, self)
        self.reviewing = Reviewing(self.bench, self)
        self.past_and_future = PastAndFuture(self.bench, self)

    def _lay_out(self) -> None:
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.history)
        self.middle = QSplitter(Qt.Orientation.Vertical)
        self.middle.addWidget(self.outline)
        self.middle.addWidget(self.inspector)
        self.panes_splitter = QSplitter(Qt.Orientation.Horizontal)
        for pane in (self.library_panel, self.middle, self.preview):
            self.panes_splitter.addWidget(pane)
        for splitter in (self.middle, self.panes_splitter):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        self.panes_splitter.setStretchFactor(2, 1)
        self.panes_splitter.setSizes(list(PANES))
        self.middle.setSizes([430, 400])
        self.library_panel.setMinimumWidth(280)
        self.middle.setMinimumWidth(320)
        self.preview.setMinimumWidth(280)
        self._central = QStackedWidget()
        self._central.addWidget(self.panes_splitter)
        self._central.addWidget(self.welcome)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.lock_strip)
        layout.addWidget(self.review_strip)
        layout.addWidget(self.correction_strip)
        layout.addWidget(self.bench.banner)
        self.foot_splitter = QSplitter(Qt.Orientation.Vertical)
        self.foot_splitter.addWidget(self._central)
        self.foot_splitter.setStretchFactor(0, 1)
        self.foot_splitter.setHandleWidth(1)
        self.foot_splitter.setChildrenCollapsible(False)
        layout.addWidget(self.foot_splitter, 1)
        layout.addWidget(self.status)
        self.setCentralWidget(body)

    # What happens

    def on_edition_opened(self, edition: Edition) -> None:
        self.library_panel.show_edition(edition)
        self.preview.show_edition(edition)
        self.show_title()
        self.menus.show_state(frozen=self.document.is_frozen)
        self.on_selection_changed()
        if edition.blocks:
            self.show_workspace()

    def on_edition_changed(self, _before: Edition, after: Edition) -> None:
        self.library_panel.show_edition(after)
        self.preview.show_edition(after)
        self.menus.show_selection(self.outline.selected_blocks(), self.outline.selected_section())
        self.show_title()

    def on_selection_changed(self) -> None:
        blocks = self.outline.selected_blocks()
        self.inspector.inspect(blocks, self.outline.selected_section())
        self.menus.show_selection(blocks, self.outline.selected_section())
        self.preview.select_block(_only(blocks))

    def _choose_central(self, articles: int) -> None:
        empty = not articles and not self.document.edition.blocks
        if not empty:
            self.show_workspace()
            self.newcomers.greet()
        elif self.document.history.count() == 0:
            self._central.setCurrentIndex(WELCOME)
            self.welcome.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_title(self) -> None:
        edition, autosave = self.document.edition, self.bench.autosave
        parts = [f"{edition.title} — {dates.day(edition.date)}", state_name(edition.state)]
        if self.document.is_read_only:
            parts.append(tr("Window", "read only"))
        match autosave.state:
            case SaveState.FAILED:
                parts.append(tr("Window", "not saved"))
            case SaveState.UNSAVED:
                parts.append(tr("Window", "saving…"))
            case SaveState.SAVED if autosave.saved_at:
                parts.append(
                    tr("Window", "saved {when}").format(
                        when=_when(autosave.saved_at, self.bench.now())
                    )
                )
        title = " · ".join(parts)
        self.setWindowTitle(title)
        self.menus.show_title(title)

    # Closing, geometry

    def closeEvent(self, event: QCloseEvent) -> None:
        if not (self.staying.may_close() and self.closing.may_close()):
            event.ignore()
            return
        self._placement.keep_window(self, self._splitters())
        event.accept()

    def childEvent(self, event: QChildEvent) -> None:
        """A dialog that comes up gets the size that it was left with."""
        super().childEvent(event)
        child = event.child()
        if event.type() == QEvent.Type.ChildPolished and isinstance(child, QDialog):
            self._placement.adopt(child)

    def _splitters(self) -> dict[str, QSplitter]:
        return {
            "panes": self.panes_splitter,
            "middle": self.middle,
            "library": self.library_panel.splitter,
        }


def _only(blocks: tuple[Block, ...]) -> str | None:
    return blocks[0].id if len(blocks) == 1 else None


def _when(saved: datetime, now: datetime) -> str:
    """By this computer's clock: to the second today, else as one remembers it."""
    here, today = saved.astimezone(), now.astimezone()
    return dates.exact_time(here) if here.date() == today.date() else dates.recent(here, today)
