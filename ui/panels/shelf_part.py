"""The clipboard of the library pane: what is parked for later. It stays over editions."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPoint, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from digest.library import Library
from digest.model import ArticleBlock, ArticleId, Block, BlockId, ChartId, RankingBlock
from digest.shelf import Shelf
from ui import mime
from ui.delegates.shelf import ShelfDelegate
from ui.models.rankings import chart_of
from ui.models.shelf import ShelfModel
from ui.panels.folding_part import FoldingPart
from ui.tasks import Lane, Tasks
from ui.translation import tr

TAKEN = (mime.ARTICLES, mime.CHARTS, mime.BLOCK_VALUES)


class ShelfPart(FoldingPart):
    """Articles, charts and blocks are dropped here; each lies here as a block.

    Signals: `chosen(blocks)` to be added to the selected section; `removed(shelf, count)` with what
    lay there before, to be put back; `menu_wanted(point)`; `failed(error)`.
    """

    chosen = Signal(object)
    removed = Signal(object, int)
    menu_wanted = Signal(QPoint)
    failed = Signal(object)

    def __init__(self, library: Library, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(tr("Shelf", "Clipboard"), parent, is_open=False)
        self._library = library
        self._tasks = tasks
        self.model = ShelfModel(library, tasks, self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(ShelfDelegate(self.view))
        self.view.setAccessibleDescription(
            tr("Shelf", "Enter adds what is parked to the edition; Delete takes it away")
        )
        self.empty.say(
            tr(
                "Shelf",
                "Park here what may be wanted later: drag it here, or press Ctrl+Shift+C. It stays "
                "over editions and restarts.",
            )
        )
        self.setAcceptDrops(True)
        self._connect()
        self._on_changed()

    def park_articles(self, ids: Sequence[ArticleId]) -> None:
        """The newest revisions of these articles."""
        library = self._library
        self._park(
            lambda: [ArticleBlock(id=BlockId(id), article=library.article(id)) for id in ids]
        )

    def park_charts(self, charts: Sequence[ChartId]) -> None:
        """The newest captures of these charts, with their movements."""
        library = self._library

        def read() -> list[Block]:
            newest = {ranking.chart: ranking for ranking in library.charts()}
            found = [chart_of(library, newest[chart]) for chart in charts if chart in newest]
            return [
                RankingBlock(
                    id=BlockId(chart.ranking.chart),
                    ranking=chart.ranking,
                    movements=chart.movements,
                )
                for chart in found
            ]

        self._park(read)

    def park_blocks(self, blocks: Sequence[Block]) -> None:
        """These blocks as they are."""
        if blocks:
            self.model.park(blocks)
            self.head.set_open(True)

    def choose(self) -> None:
        """What is selected shall go to the edition."""
        if blocks := self.model.blocks_at(self.view.selectedIndexes()):
            self.chosen.emit(blocks)

    def remove(self) -> None:
        """Takes what is selected away; it can be put back."""
        former: Shelf = self.model.shelf
        blocks = self.model.blocks_at(self.view.selectedIndexes())
        if blocks:
            row = min(index.row() for index in self.view.selectedIndexes())
            self.model.remove([block.id for block in blocks])
            self.view.setCurrentIndex(self.model.index(min(row, self.model.rowCount() - 1)))
            self.removed.emit(former, len(blocks))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._consider(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._consider(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if event.source() is self.view:
            event.ignore()
            return
        self._take(event.mimeData())
        event.acceptProposedAction()

    def _consider(self, event: QDragMoveEvent) -> None:
        ours = any(event.mimeData().hasFormat(kind) for kind in TAKEN)
        event.setAccepted(ours and event.source() is not self.view)

    def _take(self, data: QMimeData) -> None:
        if blocks := mime.unpack_blocks(data):
            self.park_blocks(blocks)
        elif articles := mime.unpack(data, mime.ARTICLES):
            self.park_articles([ArticleId(id) for id in articles])
        elif charts := mime.unpack(data, mime.CHARTS):
            self.park_charts([ChartId(id) for id in charts])

    def _park(self, read: object) -> None:
        self._tasks.run(read, on_done=self.park_blocks, on_failed=self.failed.emit, lane=Lane.LIST)

    def _connect(self) -> None:
        self.model.changed.connect(self._on_changed)
        self.model.failed.connect(self.failed)
        self.view.keys.chosen.connect(self.choose)
        self.view.keys.remove_wanted.connect(self.remove)
        self.view.customContextMenuRequested.connect(self.menu_wanted)

    def _on_changed(self) -> None:
        count = self.model.rowCount()
        self.show_rows(are_there=bool(count))
        self.head.set_fact(tr("Shelf", "%n parked", n=count) if count else "")
