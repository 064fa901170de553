"""An edition beside an earlier one, or beside what its recipe made: what is otherwise, block by
block."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QWidget,
)

from digest import pipeline
from digest.edition_differences import EditionDifference, edition_difference
from digest.library import EditionRow, Library
from digest.model import Edition, EditionId
from ui import dates
from ui.dialogs.difference_words import ChangeRow, fate_color, rows_of, summary_of
from ui.dialogs.facts_view import FactsView
from ui.dialogs.frames import Asker, closing_box, column_in
from ui.dialogs.rows import RowsTable, Shown
from ui.edition_words import state_name
from ui.look import headline_font
from ui.messages import Banner
from ui.tasks import Lane, Tasks
from ui.translation import tr

MOST_OFFERED = 100


class Other(Enum):
    """Editions that are known without a name."""

    BEFORE = "before"
    RECIPE = "recipe"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """The editions that are offered, the one that is meant, None where there is none, and how they
    differ."""

    rows: tuple[EditionRow, ...]
    other: Other | EditionId
    found: EditionDifference | None


class CompareDialog(QDialog):
    """`found` is what is on view. Signal: `block_wanted(id)` for a block of the edition to be shown
    in the window, which stays usable."""

    block_wanted = Signal(object)

    def __init__(
        self, edition: Edition, library: Library, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._edition = edition
        self._library = library
        self._asker = Asker(self, tasks)
        self.found: EditionDifference | None = None
        self.is_reading = False
        title = tr("Comparing", "{title}, {day}, compared")
        self.setWindowTitle(title.format(title=edition.title, day=dates.short_date(edition.date)))
        self._make_parts()
        self._lay_out()
        self._connect()
        self.resize(self.sizeHint())  # Qt would ask its lines that wrap
        self.compare_with(Other.BEFORE)

    def sizeHint(self) -> QSize:
        return QSize(1040, 660)

    def compare_with(self, other: Other | EditionId) -> None:
        """Shows how the edition differs from the `other`."""
        self.is_reading = True
        self.banner.hide()
        self._enable()
        self._asker.ask(
            lambda: _read(self._edition, other, self._library),
            self._show,
            self._on_failed,
            lane=Lane.LIST,
        )

    def _make_parts(self) -> None:
        self.other = QComboBox(accessibleName=tr("Comparing", "Compare with"))
        self.other.setMinimumContentsLength(36)
        self.other.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.summary = QLabel(accessibleName=tr("Comparing", "In short"), wordWrap=True)
        self.summary.setFont(headline_font(17))
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.banner = Banner(self)
        self.table = RowsTable(
            tr("Comparing", "Changes"),
            _columns(),
            key=lambda row: row,
            invitation="",
            parent=self,
        )
        self.details = FactsView(tr("Comparing", "What has changed"), self)
        self.show_button = QPushButton(tr("Comparing", "&Show in the edition"), autoDefault=False)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        label = QLabel(tr("Comparing", "&Compare with"))
        label.setBuddy(self.other)
        head.addWidget(label)
        head.addWidget(self.other, 1)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self.table)
        parts.addWidget(self.details)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 2)
        parts.setChildrenCollapsible(False)
        foot = QHBoxLayout()
        foot.addWidget(self.show_button)
        foot.addStretch(1)
        foot.addWidget(closing_box(self))
        column = column_in(self)
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(self.summary)
        column.addWidget(parts, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.other.activated.connect(lambda _: self.compare_with(self.other.currentData()))
        self.table.row_selected.connect(self._on_selected)
        self.table.row_opened.connect(self._on_opened)
        self.show_button.clicked.connect(lambda: self._on_opened(self.table.current_row))

    def _show(self, read: _Read) -> None:
        self.is_reading = False
        self.found = read.found
        self._offer(read.rows, read.other)
        rows = rows_of(read.found) if read.found else ()
        nothing = tr("Comparing", "Both print the same.")
        self.table.invite(nothing if read.found else _why_not(read.other))
        self.summary.setText(summary_of(read.found) if read.found and rows else "")
        self.summary.setVisible(bool(rows))
        self.table.set_rows(rows)
        self._on_selected(self.table.current_row)

    def _offer(self, rows: Sequence[EditionRow], other: Other | EditionId) -> None:
        if not self.other.count():
            self.other.addItem(tr("Comparing", "The edition before it"), Other.BEFORE)
            self.other.addItem(tr("Comparing", "What the recipe made"), Other.RECIPE)
            if rows:
                self.other.insertSeparator(self.other.count())
            for row in rows:
                self.other.addItem(_row_words(row), row.id)
        held = [self.other.itemData(n) for n in range(self.other.count())]
        self.other.setCurrentIndex(held.index(other) if other in held else -1)
        if self.found and other is Other.BEFORE:
            before = self.found.before
            words = tr("Comparing", "The edition before it: {day}, no. {number}")
            told = words.format(day=dates.day(before.date), number=before.number)
            self.other.setItemText(0, told)

    def _on_selected(self, row: ChangeRow | None) -> None:
        if row is None:
            self.details.show_facts("", ())
        else:
            self.details.show_facts(row.title, row.details, row.words)
        self._enable()

    def _on_opened(self, row: ChangeRow | None) -> None:
        if row is not None and row.block is not None:
            self.block_wanted.emit(row.block)

    def _on_failed(self, error: Exception) -> None:
        self.is_reading = False
        self.banner.show_error(error)
        self._enable()

    def _enable(self) -> None:
        row = self.table.current_row
        self.show_button.setEnabled(row is not None and row.block is not None)


def _read(edition: Edition, other: Other | EditionId, library: Library) -> _Read:
    """Off the window's thread."""
    match other:
        case Other.BEFORE:
            before = pipeline.edition_before(edition, library)
        case Other.RECIPE:
            before = library.first_draft(edition.id)
        case _:
            before = library.edition(other)
    rows = library.editions(edition.publication, limit=MOST_OFFERED)
    return _Read(
        rows=tuple(row for row in rows if row.id != edition.id),
        other=other,
        found=edition_difference(before, edition) if before else None,
    )


def _why_not(other: Other | EditionId) -> str:
    if other is Other.RECIPE:
        return tr("Comparing", "This edition was not made by a recipe: there is no draft of it.")
    return tr(
        "Comparing",
        "There is no issued edition before this one. Choose above what to compare it with.",
    )


def _row_words(row: EditionRow) -> str:
    words = tr("Comparing", "{day} · {title}, no. {number}, {state}")
    return words.format(
        day=dates.day(row.date), title=row.title, number=row.number, state=state_name(row.state)
    )


def _columns() -> tuple[Shown, ...]:
    return (
        Shown(
            header=tr("Comparing", "What became of it"),
            text=lambda row: row.fate_words,
            color=fate_color,
            width=130,
        ),
        Shown(header=tr("Comparing", "Section"), text=lambda row: row.section, width=100),
        Shown(header=tr("Comparing", "Block"), text=lambda row: row.title),
        Shown(header=tr("Comparing", "What is otherwise"), text=lambda row: row.what, width=200),
    )
