"""The rankings of the library pane: the newest capture of every chart, with its movements."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from digest.library import Library
from digest.model import ChartId
from ui import dates
from ui.delegates.rankings import RankingDelegate
from ui.models.rankings import RankingsModel
from ui.panels.folding_part import FoldingPart
from ui.tasks import Tasks
from ui.translation import tr


class RankingsPart(FoldingPart):
    """Signals: `chosen(charts)` to be added to the selected section, `menu_wanted(point)` in the
    list's own coordinates, `history_wanted(chart)`, `failed(error)`."""

    chosen = Signal(object)
    menu_wanted = Signal(QPoint)
    history_wanted = Signal(object)
    failed = Signal(object)

    def __init__(self, library: Library, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(tr("Rankings", "Rankings"), parent)
        self.model = RankingsModel(library, tasks, self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(RankingDelegate(self.view))
        self.view.setAccessibleDescription(
            tr("Rankings", "Enter adds the whole ranking to the edition; Space shows its history")
        )
        self.model.loaded.connect(self._on_loaded)
        self.model.failed.connect(self.failed)
        self.view.keys.chosen.connect(self.choose)
        self.view.keys.look_wanted.connect(self.show_history)
        self.view.customContextMenuRequested.connect(self.menu_wanted)

    def selected(self) -> tuple[ChartId, ...]:
        return self.model.charts_of(self.view.selectedIndexes())

    def choose(self) -> None:
        """The selected rankings shall go to the edition."""
        if charts := self.selected():
            self.chosen.emit(charts)

    def show_history(self) -> None:
        """The current row's chart, over its captures."""
        if self.view.currentIndex().isValid():
            self.history_wanted.emit(self.model.row_at(self.view.currentIndex()))

    def _on_loaded(self) -> None:
        moments = self.model.captured()
        self.show_rows(are_there=bool(moments))
        if moments:
            self.head.set_fact(dates.short_moment(max(moments), dates.local_now()))
        else:
            self.head.set_fact("")
            self.empty.say(
                tr(
                    "Rankings",
                    "No ranking yet. “Most read” lists are found on every page that is imported.",
                )
            )
