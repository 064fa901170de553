"""The shelf: blocks that are parked for later, over editions and restarts."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt, Signal

from digest.library import Library
from digest.model import Block, BlockId
from digest.shelf import Shelf, parked, put_back, removed
from ui import dates, mime
from ui.block_texts import kind_of, title_of
from ui.indexes import Index
from ui.tasks import Task, Tasks
from ui.tips import plain_tip
from ui.translation import tr

ROW = Qt.ItemDataRole.UserRole
"""The Parked itself."""


class ShelfModel(QAbstractListModel):
    """What is parked, the last first; kept in the library at each change.

    Signals: `changed()` when other things lie on it, `failed(error)`.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        library: Library,
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime] = dates.local_now,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._now = now
        self._shelf: Shelf = ()
        self._reading: Task | None = None
        self._is_read = False
        self._waiting: list[Callable[[], None]] = []

    @property
    def shelf(self) -> Shelf:
        return self._shelf

    def start(self) -> None:
        """Reads what lies there since the last time."""
        if self._reading is None:
            self._reading = self._tasks.run(
                self._library.shelf, on_done=self._on_read, on_failed=self.failed.emit
            )

    def park(self, blocks: Sequence[Block]) -> None:
        """Lays these blocks on top."""
        ids = [BlockId(uuid4().hex) for _ in blocks]
        at = self._now()
        self._change(lambda shelf: parked(shelf, blocks, ids=ids, at=at))

    def remove(self, ids: Sequence[BlockId]) -> None:
        self._change(lambda shelf: removed(shelf, ids))

    def put_back(self, former: Shelf) -> None:
        """Lays there again what `former` had."""
        self._change(lambda shelf: put_back(shelf, former))

    def blocks_at(self, indexes: Sequence[Index]) -> tuple[Block, ...]:
        """The blocks of these rows, in their order."""
        rows = sorted({index.row() for index in indexes})
        return tuple(self._shelf[row].block for row in rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._shelf)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one = self._shelf[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return title_of(one.block)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{kind_of(one.block)}: {title_of(one.block)}"
            case Qt.ItemDataRole.ToolTipRole:
                when = dates.recent(one.at, self._now())
                said = tr("Shelf", "Parked: {moment}").format(moment=when)
                return plain_tip(f"{title_of(one.block)}\n{said}")
            case int() if role == ROW:
                return one
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        return [mime.BLOCK_VALUES]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        blocks = self.blocks_at(indexes)
        return mime.pack_blocks(blocks, text="\n".join(title_of(block) for block in blocks))

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def _on_read(self, shelf: Shelf) -> None:
        self._is_read = True
        self._show(shelf)
        waiting, self._waiting = self._waiting, []
        for change in waiting:
            change()

    def _change(self, change: Callable[[Shelf], Shelf]) -> None:
        """Shows the shelf as `change` makes it, and keeps it; once it has been read."""
        if not self._is_read:
            self._waiting.append(lambda: self._change(change))
            self.start()
            return
        shelf = change(self._shelf)
        if shelf == self._shelf:
            return
        self._show(shelf)
        self._tasks.run(lambda: self._library.save_shelf(shelf), on_failed=self.failed.emit)

    def _show(self, shelf: Shelf) -> None:
        self.beginResetModel()
        self._shelf = shelf
        self.endResetModel()
        self.changed.emit()
