"""The list of editions: find one, open it, make another of it, throw a draft away."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, Protocol
from uuid import uuid4

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from digest.edits import duplicate
from digest.library import EditionRow
from digest.model import Edition, EditionId, EditionState
from ui import dates
from ui.dialogs.frames import Asker, column_in, make_plain
from ui.dialogs.rows import RowsTable, Shown
from ui.edition_words import state_name
from ui.look import scaled
from ui.messages import Banner
from ui.tasks import Tasks
from ui.translation import tr

MOST_SHOWN = 1000


class Editions(Protocol):
    """What the dialog asks of the library."""

    def editions(self, *, limit: int) -> tuple[EditionRow, ...]:
        """The newest by date first."""

    def edition(self, id: EditionId) -> Edition:
        """Raises NotFoundError."""

    def save_edition(self, edition: Edition, *, saved: datetime) -> None: ...

    def delete_edition(self, id: EditionId, *, now: datetime) -> None:
        """Drafts that are open nowhere only."""


class EditionsDialog(QDialog):
    """`chosen` is the edition to open when the dialog was accepted, else None."""

    def __init__(
        self,
        library: Editions,
        tasks: Tasks,
        parent: QWidget | None = None,
        *,
        now: Callable[[], datetime] = dates.local_now,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._now = now
        self._asker = Asker(self, tasks)
        self.chosen: EditionId | None = None
        self.setWindowTitle(tr("Editions", "Editions"))
        self.search = QLineEdit(placeholderText=tr("Editions", "Search title, date or state…"))
        self.search.setAccessibleName(tr("Editions", "Search editions"))
        self.search.setClearButtonEnabled(True)
        self._all: tuple[EditionRow, ...] = ()
        self.banner = Banner(self)
        self.table = RowsTable(
            tr("Editions", "Editions"),
            _columns(now),
            key=lambda row: row.id,
            invitation=_invitation(),
            parent=self,
        )
        self._make_filters()
        self._make_buttons()
        self._connect()
        self._lay_out()
        self._on_selected(None)
        self.refresh()

    def _make_filters(self) -> None:
        self.title_filter = QComboBox(accessibleName=tr("Editions", "Show editions of"))
        self.state_filter = QComboBox(accessibleName=tr("Editions", "Show drafts or issued"))
        for choice in (self.title_filter, self.state_filter):  # titles come after it is shown
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            choice.setMaximumWidth(scaled(260))
        for text, state in _states():
            self.state_filter.addItem(text, state)

    def _make_buttons(self) -> None:
        self.delete_button = QPushButton(tr("Editions", "Delete draft"), autoDefault=False)
        self.delete_button.setToolTip(
            tr("Editions", "Delete this draft (Delete); it can be taken back")
        )
        self.duplicate_button = QPushButton(tr("Editions", "Duplicate"), autoDefault=False)
        self.duplicate_button.setToolTip(
            tr("Editions", "Make a draft of its own with the same blocks (Ctrl+D)")
        )
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel
        )
        make_plain(self._buttons)
        self.open_button = self._buttons.button(QDialogButtonBox.StandardButton.Open)

    def refresh(self) -> None:
        """Reads the list anew."""
        self._ask("", lambda: self._library.editions(limit=MOST_SHOWN), self._on_read)

    def _ask(self, label: str, work: Callable[[], Any], on_done: Callable[[Any], Any]) -> None:
        self._asker.ask(work, on_done, self.banner.show_error, label=label)

    def _on_read(self, rows: tuple[EditionRow, ...]) -> None:
        self._all = rows
        chosen = self.title_filter.currentData()
        self.title_filter.blockSignals(True)
        self.title_filter.clear()
        self.title_filter.addItem(tr("Editions", "All titles"), None)
        for title in sorted({row.title for row in rows}, key=str.casefold):
            self.title_filter.addItem(title, title)
        self.title_filter.setCurrentIndex(max(0, self.title_filter.findData(chosen)))
        self.title_filter.blockSignals(False)
        self._filter()

    def _filter(self, _index: int = 0) -> None:
        """Shows what the two filters let through."""
        title, state = self.title_filter.currentData(), self.state_filter.currentData()
        shown = [
            row for row in self._all if title in (None, row.title) and state in (None, row.state)
        ]
        nothing = tr("Editions", "No edition fits. Choose other titles or states above.")
        self.table.invite(nothing if self._all else _invitation())
        self.table.set_rows(shown)

    def _connect(self) -> None:
        self.title_filter.currentIndexChanged.connect(self._filter)
        self.state_filter.currentIndexChanged.connect(self._filter)
        self.duplicate_button.clicked.connect(self._on_duplicate)
        QShortcut(QKeySequence("Ctrl+D"), self.table).activated.connect(self._on_duplicate)
        self.search.textChanged.connect(self.table.search)
        self.table.row_opened.connect(self._on_opened)
        self.table.row_selected.connect(self._on_selected)
        self.delete_button.clicked.connect(self._on_delete)
        self._buttons.accepted.connect(lambda: self._on_opened(self.table.current_row))
        self._buttons.rejected.connect(self.reject)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table)
        keys.activated.connect(self._on_delete)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.delete_button)
        foot.addWidget(self.duplicate_button)
        foot.addStretch(1)
        foot.addWidget(self._buttons)
        column = column_in(self)
        head = QHBoxLayout()
        head.addWidget(self.search, 1)
        head.addWidget(self.title_filter)
        head.addWidget(self.state_filter)
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def _on_selected(self, row: EditionRow | None) -> None:
        self.open_button.setEnabled(row is not None)
        self.duplicate_button.setEnabled(row is not None)
        self.delete_button.setEnabled(row is not None and row.state is EditionState.DRAFT)

    def _on_opened(self, row: EditionRow | None) -> None:
        if row is not None:
            self._open(row.id)

    def _on_duplicate(self) -> None:
        row = self.table.current_row
        if row is None:
            return

        def make() -> Edition:
            edition = self._library.edition(row.id)
            copy = duplicate(edition, id=EditionId(uuid4().hex), created=self._now())
            self._library.save_edition(copy, saved=self._now())
            return copy

        self._ask(tr("Editions", "Duplicating an edition"), make, self._on_duplicated)

    def _on_duplicated(self, copy: Edition) -> None:
        self.banner.show_message(
            tr("Editions", "A draft like “{title}” of {day} was made.").format(
                title=copy.title, day=dates.day(copy.date)
            ),
            actions=((tr("Editions", "Open it"), lambda: self._open(copy.id)),),
        )
        self.refresh()

    def _open(self, edition: EditionId) -> None:
        self.chosen = edition
        self.accept()

    def _on_delete(self) -> None:
        row = self.table.current_row
        if row is None or row.state is not EditionState.DRAFT:
            return

        def delete() -> Edition:
            edition = self._library.edition(row.id)
            self._library.delete_edition(row.id, now=self._now())
            return edition

        self._ask(
            tr("Editions", "Deleting a draft"),
            delete,
            lambda gone: self._on_deleted(gone, row.saved),
        )

    def _on_deleted(self, edition: Edition, saved: datetime) -> None:
        self.banner.show_message(
            tr("Editions", "The draft “{title}” of {day} was deleted.").format(
                title=edition.title, day=dates.day(edition.date)
            ),
            actions=((tr("Editions", "Take back"), lambda: self._take_back(edition, saved)),),
        )
        self.refresh()

    def _take_back(self, edition: Edition, saved: datetime) -> None:
        self._ask(
            tr("Editions", "Taking a draft back"),
            lambda: self._library.save_edition(edition, saved=saved),
            lambda _: self.refresh(),
        )

    def sizeHint(self) -> QSize:
        return QSize(820, 520)


def _states() -> tuple[tuple[str, EditionState | None], ...]:
    return (
        (tr("Editions", "Drafts and issued"), None),
        (tr("Editions", "Drafts"), EditionState.DRAFT),
        (tr("Editions", "Issued"), EditionState.ISSUED),
    )


def _invitation() -> str:
    return tr("Editions", "No edition yet. What you compose is kept here by itself.")


def _columns(now: Callable[[], datetime]) -> tuple[Shown, ...]:
    return (
        Shown(header=tr("Editions", "Title"), text=lambda row: row.title),
        Shown(
            header=tr("Editions", "Date"),
            text=lambda row: dates.day(row.date),
            order=lambda row: row.date.toordinal(),
            width=216,
        ),
        Shown(
            header=tr("Editions", "No."),
            text=lambda row: str(row.number) if row.number else "",
            order=lambda row: row.number,
            width=56,
        ),
        Shown(
            header=tr("Editions", "State"),
            text=lambda row: state_name(row.state),
            color=lambda row, colors: (
                colors.good if row.state is EditionState.ISSUED else colors.soft
            ),
            width=80,
        ),
        Shown(
            header=tr("Editions", "Blocks"),
            text=lambda row: str(row.blocks),
            order=lambda r: r.blocks,
            width=66,
        ),
        Shown(
            header=tr("Editions", "Saved"),
            text=lambda row: dates.recent(row.saved, now()),
            order=lambda row: row.saved.timestamp(),
            color=lambda _row, colors: colors.soft,
            width=150,
        ),
    )
