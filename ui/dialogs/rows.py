"""A table of frozen rows that are only read: searched, sorted, chosen from."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from ui.colors import Colors, colors_of
from ui.indexes import Index
from ui.look import scaled
from ui.tips import plain_tip
from ui.translation import tr

ROW_HEIGHT = 34
SORT_ROLE = Qt.ItemDataRole.UserRole
Row = Any
"""A frozen value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A column: `text` of a row, `order` to sort by where the text doesn't, `color` where it is
    not the ink, `icon` before the text. `width` in pixels, 0 for the rest of the room."""

    header: str
    text: Callable[[Row], str]
    order: Callable[[Row], Any] | None = None
    color: Callable[[Row, Colors], str] | None = None
    icon: Callable[[Row, Colors], QIcon] | None = None
    width: int = 0


class RowsModel(QAbstractTableModel):
    """Rows of `columns`; a row is known again by its `key` when newer ones come."""

    def __init__(
        self,
        columns: tuple[Shown, ...],
        key: Callable[[Row], Any],
        parent: QTableView,
    ) -> None:
        super().__init__(parent)
        self.columns = columns
        self._key = key
        self._rows: list[Row] = []
        self._widget = parent

    @property
    def rows(self) -> tuple[Row, ...]:
        return tuple(self._rows)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Takes over `rows`; nothing moves when the same ones come with other contents."""
        if list(rows) == self._rows:
            return
        same = [self._key(row) for row in rows] == [self._key(row) for row in self._rows]
        if same and rows:
            self._rows = list(rows)
            last = self.index(len(rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        else:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()

    def key_of(self, row: Row) -> Any:
        return self._key(row)

    def place_of(self, key: Any) -> int:
        """The row with this key; -1 for none."""
        return next((n for n, row in enumerate(self._rows) if self._key(row) == key), -1)

    def words_at(self, place: int) -> str:
        """All texts of a row, casefolded, as they are searched."""
        row = self._rows[place]
        return "\n".join(column.text(row) for column in self.columns).casefold()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(column.text(row))
        if role == SORT_ROLE:
            return column.order(row) if column.order else column.text(row).casefold()
        if role == Qt.ItemDataRole.ForegroundRole and column.color:
            return QColor(column.color(row, colors_of(self._widget.palette())))
        if role == Qt.ItemDataRole.DecorationRole and column.icon:
            return column.icon(row, colors_of(self._widget.palette()))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].header
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


class _Sorted(QSortFilterProxyModel):
    """Keeps the rows of which any column has every word that is searched."""

    def __init__(self, rows: RowsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows
        self._words: list[str] = []
        self.setSourceModel(rows)
        self.setSortRole(SORT_ROLE)

    def search(self, text: str) -> None:
        self._words = text.casefold().split()
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, _parent: Index) -> bool:
        if not self._words:
            return True
        whole = self._rows.words_at(source_row)
        return all(word in whole for word in self._words)


class RowsTable(QTableView):
    """Signals: `row_opened(row)` for Enter or a double click, `row_selected(row)` for another
    current row, None when there is none."""

    row_opened = Signal(object)
    row_selected = Signal(object)

    def __init__(
        self,
        name: str,
        columns: tuple[Shown, ...],
        key: Callable[[Row], Any],
        *,
        invitation: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._invitation = invitation
        self._rows = RowsModel(columns, key, self)
        self._sorted = _Sorted(self._rows, self)
        self.setModel(self._sorted)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSortingEnabled(True)
        self._dress_headers(columns)
        self.doubleClicked.connect(lambda index: self._open(index))
        self.selectionModel().currentRowChanged.connect(
            lambda *_: self.row_selected.emit(self.current_row)
        )

    @property
    def rows(self) -> tuple[Row, ...]:
        """All of them, searched or not, as they were given."""
        return self._rows.rows

    @property
    def shown_rows(self) -> tuple[Row, ...]:
        """Those on view, in their order."""
        return tuple(self._row_at(self._sorted.index(n, 0)) for n in range(self._sorted.rowCount()))

    @property
    def current_row(self) -> Row | None:
        index = self.currentIndex()
        return self._row_at(index) if index.isValid() else None

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Takes over newer rows; the current one stays the current one."""
        kept = self.current_row
        self._rows.set_rows(rows)
        if kept is not None:
            self.select_key(self._rows.key_of(kept))
        if not self.currentIndex().isValid() and self._sorted.rowCount():
            self.setCurrentIndex(self._sorted.index(0, 0))
        self._make_room()
        self.row_selected.emit(self.current_row)
        self.viewport().update()

    def invite(self, invitation: str) -> None:
        """Another sentence for when there is no row."""
        self._invitation = invitation
        self.viewport().update()

    def select_key(self, key: Any) -> None:
        """Makes the row with this key the current one, if it is on view."""
        place = self._rows.place_of(key)
        index = self._sorted.mapFromSource(self._rows.index(place, 0))
        if place >= 0 and index.isValid():
            self.setCurrentIndex(index)

    def search(self, text: str) -> None:
        """Shows only rows that contain every word of `text`."""
        self._sorted.search(text)
        if not self.currentIndex().isValid() and self._sorted.rowCount():
            self.setCurrentIndex(self._sorted.index(0, 0))
        self.row_selected.emit(self.current_row)  # Qt tells of it while the row is still there

    def keyPressEvent(self, event: QKeyEvent) -> None:
        opens = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if opens and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._sorted.rowCount() == 0:
            text = (
                self._invitation
                if not self.rows
                else tr("Rows", "Nothing fits what you search for.")
            )
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect().adjusted(24, 12, -24, -12), flags, text)

    def _row_at(self, index: Index) -> Row:
        return self._rows.rows[self._sorted.mapToSource(index).row()]

    def _open(self, index: Index) -> None:
        self.row_opened.emit(self._row_at(index))

    def _make_room(self) -> None:
        """Columns of a given width get more where a language's words need it."""
        header = self.horizontalHeader()
        header.setResizeContentsPrecision(0)  # the rows on view; there may be many more
        for number, column in enumerate(self._rows.columns):
            wanted = max(self.sizeHintForColumn(number), header.sectionSizeHint(number))
            if column.width and wanted > header.sectionSize(number):
                header.resizeSection(number, min(wanted, 2 * scaled(column.width)))

    def _dress_headers(self, columns: tuple[Shown, ...]) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(ROW_HEIGHT))
        self.setIconSize(QSize(scaled(16), scaled(16)))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)  # as the library gives them
        header.setSortIndicatorClearable(True)
        for number, column in enumerate(columns):
            if column.width:
                header.resizeSection(number, scaled(column.width))
            else:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
