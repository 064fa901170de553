"""Where each item of an edition is from, and who changed what of it; copied, or saved as JSON."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QWidget,
)

from digest import pipeline
from digest.deliver import edition_file_name
from digest.desk import Desk
from digest.files import write_atomically
from digest.model import BlockId, Edition, Format
from digest.provenance import ItemProvenance, Provenance
from ui import dates
from ui.dialogs.facts_view import Fact, FactsView, as_text
from ui.dialogs.frames import Asker, closing_box, column_in
from ui.dialogs.origin_words import (
    edition_facts,
    item_facts,
    item_title,
    placed_words,
    source_words,
)
from ui.dialogs.rows import RowsTable, Shown
from ui.messages import Banner, Level
from ui.tasks import Lane, Tasks
from ui.translation import tr

WHOLE = ""
"""Stands for the whole edition among the blocks' ids."""


@dataclass(frozen=True, slots=True)
class _Whole:
    """The row of the whole edition, before those of its items."""

    traced: Provenance
    block: str = WHOLE


Row = ItemProvenance | _Whole


class OriginsDialog(QDialog):
    """`traced` is what is on view, once it is read. Signal: `block_wanted(id)` for a block that is
    to be shown in the window, which stays usable."""

    block_wanted = Signal(object)

    def __init__(
        self,
        edition: Edition,
        desk: Desk,
        tasks: Tasks,
        parent: QWidget | None = None,
        *,
        block: BlockId | None = None,
        folder: Path | None = None,
        now: Callable[[], datetime] = dates.local_now,
    ) -> None:
        """Begins at `block`, or at the whole edition; files are saved to `folder` at first."""
        super().__init__(parent)
        self._edition = edition
        self._desk = desk
        self._block = block or WHOLE
        self._folder = folder or Path.home()
        self._now = now
        self._asker = Asker(self, tasks)
        self.traced: Provenance | None = None
        self.setWindowTitle(tr("Origins", "Where “{title}” is from").format(title=edition.title))
        self._make_parts()
        self._lay_out()
        self._connect()
        self._on_selected(None)
        self._asker.ask(
            lambda: pipeline.provenance_of(edition, desk.library),
            self._show,
            self.banner.show_error,
            lane=Lane.LIST,
        )

    def sizeHint(self) -> QSize:
        return QSize(980, 620)

    def _make_parts(self) -> None:
        self.banner = Banner(self)
        self.table = RowsTable(
            tr("Origins", "Items"),
            _columns(),
            key=lambda row: row.block,
            invitation=tr("Origins", "Looking for where it is from…"),
            parent=self,
        )
        self.details = FactsView(tr("Origins", "Where it is from"), self)
        self.show_button = QPushButton(tr("Origins", "Sho&w in the edition"), autoDefault=False)
        self.copy_button = QPushButton(tr("Origins", "&Copy"), autoDefault=False)
        self.copy_button.setToolTip(tr("Origins", "Copy what is told of the selected item"))
        self.save_button = QPushButton(tr("Origins", "&Save all as JSON…"), autoDefault=False)
        self.save_button.setToolTip(
            tr("Origins", "A file beside the edition that tells where all of it is from")
        )

    def _lay_out(self) -> None:
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.addWidget(self.table)
        parts.addWidget(self.details)
        for number in range(parts.count()):
            parts.setStretchFactor(number, 1)
        parts.setSizes([540, 420])
        parts.setChildrenCollapsible(False)
        foot = QHBoxLayout()
        for button in (self.show_button, self.copy_button, self.save_button):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(closing_box(self))
        column = column_in(self)
        column.addWidget(self.banner)
        column.addWidget(parts, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.table.row_selected.connect(self._on_selected)
        self.table.row_opened.connect(self._on_opened)
        self.show_button.clicked.connect(lambda: self._on_opened(self.table.current_row))
        self.copy_button.clicked.connect(self.copy)
        self.save_button.clicked.connect(self._ask_path)

    def _show(self, traced: Provenance) -> None:
        self.traced = traced
        self.table.set_rows((_Whole(traced), *traced.items))
        self.table.select_key(self._block)
        self._on_selected(self.table.current_row)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_selected(self, row: Row | None) -> None:
        title, facts = self._told(row)
        self.details.show_facts(title, facts)
        self.show_button.setEnabled(isinstance(row, ItemProvenance))
        self.copy_button.setEnabled(row is not None)
        self.save_button.setEnabled(self.traced is not None)

    def _told(self, row: Row | None) -> tuple[str, tuple[Fact, ...]]:
        if row is None:
            return "", ()
        if isinstance(row, _Whole):
            return row.traced.title, tuple(edition_facts(row.traced))
        return item_title(row), tuple(item_facts(row, self._now()))

    def _on_opened(self, row: Row | None) -> None:
        if isinstance(row, ItemProvenance):
            self.block_wanted.emit(row.block)

    def copy(self) -> None:
        """Puts what is told of the selected item on the clipboard."""
        QGuiApplication.clipboard().setText(as_text(*self._told(self.table.current_row)))
        self.banner.show_message(tr("Origins", "Copied."), level=Level.SUCCESS)

    def save(self, path: Path) -> None:
        """Writes the provenance of the whole edition to `path`."""
        edition, desk = self._edition, self._desk

        def work() -> None:
            write_atomically(path, pipeline.provenance_json(edition, desk).encode())

        self._asker.ask(
            work,
            lambda _: self.banner.show_message(
                tr("Origins", "Saved as {path}.").format(path=path), level=Level.SUCCESS
            ),
            self.banner.show_error,
            label=tr("Origins", "Saving where it is from"),
            lane=Lane.LIST,
        )

    def _ask_path(self) -> None:
        suffix = pipeline.SIDECAR_SUFFIX
        name = Path(edition_file_name(self._edition, Format.PDF)).stem
        dialog = QFileDialog(self, tr("Origins", "Save where it is from"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("JSON (*.json)")
        dialog.setDefaultSuffix("json")
        dialog.setDirectory(str(self._folder))
        dialog.selectFile(f"{name}{suffix}")
        dialog.fileSelected.connect(lambda path: self.save(Path(path)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def _columns() -> tuple[Shown, ...]:
    return (
        Shown(header=tr("Origins", "Item"), text=_title),
        Shown(header=tr("Origins", "Source"), text=_source, width=130),
        Shown(header=tr("Origins", "Placed"), text=_placed, width=140),
    )


def _title(row: Row) -> str:
    return tr("Origins", "The whole edition") if isinstance(row, _Whole) else item_title(row)


def _source(row: Row) -> str:
    return "" if isinstance(row, _Whole) else source_words(row)


def _placed(row: Row) -> str:
    return "" if isinstance(row, _Whole) or row.origin is None else placed_words(row)
