"""The list of editions: find one, open it, throw a draft away and take that back."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, Protocol

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from digest.library import EditionRow
from digest.model import Edition, EditionId, EditionState
from ui import dates
from ui.dialogs.frames import Asker, column_in, make_plain
from ui.dialogs.rows import RowsTable, Shown
from ui.edition_words import state_name
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
        self.banner = Banner(self)
        self.table = RowsTable(
            tr("Editions", "Editions"),
            _columns(now),
            key=lambda row: row.id,
            invitation=tr("Editions", "No edition yet. What you compose is kept here by itself."),
            parent=self,
        )
        self.delete_button = QPushButton(tr("Editions", "Delete draft"), autoDefault=False)
        self.delete_button.setToolTip(
            tr("Editions", "Delete this draft (Delete); it can be taken back")
        )
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel
        )
        make_plain(self._buttons)
        self.open_button = self._buttons.button(QDialogButtonBox.StandardButton.Open)
        self._connect()
        self._lay_out()
        self._on_selected(None)
        self.refresh()

    def refresh(self) -> None:
        """Reads the list anew."""
        self._ask("", lambda: self._library.editions(limit=MOST_SHOWN), self.table.set_rows)

    def _ask(self, label: str, work: Callable[[], Any], on_done: Callable[[Any], Any]) -> None:
        self._asker.ask(work, on_done, self.banner.show_error, label=label)

    def _connect(self) -> None:
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
        foot.addStretch(1)
        foot.addWidget(self._buttons)
        column = column_in(self)
        column.addWidget(self.search)
        column.addWidget(self.banner)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def _on_selected(self, row: EditionRow | None) -> None:
        self.open_button.setEnabled(row is not None)
        self.delete_button.setEnabled(row is not None and row.state is EditionState.DRAFT)

    def _on_opened(self, row: EditionRow | None) -> None:
        if row is not None:
            self.chosen = row.id
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
