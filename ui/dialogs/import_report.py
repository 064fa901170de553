"""What became of an import, file by file: what came, what not, why, and what to do about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from ui.arrivals import Arrival, Imported, Outcome
from ui.colors import Colors
from ui.dialogs.frames import closing_box, column_in
from ui.dialogs.rows import RowsTable, Shown
from ui.engine_words import said_here
from ui.icons import disc
from ui.look import headline_font
from ui.translation import tr


class ImportReport(QDialog):
    """Stays open beside the window.

    Signals: `again_wanted(addresses, allow_private)` for those that shall be tried once more.
    """

    again_wanted = Signal(object, bool)

    def __init__(self, imported: Imported, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._arrivals = imported.arrivals
        self.setWindowTitle(tr("ImportReport", "What was imported"))
        self.setModal(False)
        self.summary = QLabel(imported.message.title, accessibleName=tr("ImportReport", "Summary"))
        self.summary.setFont(headline_font(16))
        self.summary.setWordWrap(True)
        self.filter = QLineEdit(
            placeholderText=tr("ImportReport", "Filter by name, outcome or reason…")
        )
        self.filter.setAccessibleName(tr("ImportReport", "Filter what was imported"))
        self.filter.setClearButtonEnabled(True)
        self.table = RowsTable(
            tr("ImportReport", "What was imported"), _columns(), key=lambda row: row,
            invitation=tr("ImportReport", "Nothing was imported."), parent=self,
        )  # fmt: skip
        self.reason = QLabel(accessibleName=tr("ImportReport", "Reason and remedy"))
        self.reason.setWordWrap(True)
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.reason.setMinimumHeight(56)
        self.reason.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.again_button = self._button(
            tr("ImportReport", "&Try again"),
            tr("ImportReport", "Read all that did not come once more"),
        )
        self.allow_button = self._button(
            tr("ImportReport", "&Allow this private address"),
            tr("ImportReport", "Read this one although it lies in a private network"),
        )
        self._lay_out()
        self.resize(860, 520)
        self._connect()
        self.table.set_rows(self._arrivals)

    @property
    def failed(self) -> tuple[str, ...]:
        """The addresses that brought nothing."""
        return tuple(one.address for one in self._arrivals if one.outcome is Outcome.FAILED)

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self, autoDefault=False)
        button.setToolTip(tip)
        return button

    def _lay_out(self) -> None:
        close = closing_box(self)
        foot = QHBoxLayout()
        foot.addWidget(self.again_button)
        foot.addWidget(self.allow_button)
        foot.addStretch(1)
        foot.addWidget(close)
        column = column_in(self)
        column.addWidget(self.summary)
        column.addWidget(self.filter)
        column.addWidget(self.table, 1)
        column.addWidget(self.reason)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self.table.search)
        self.table.row_selected.connect(self._on_selected)
        self.again_button.clicked.connect(lambda: self._try_again(self.failed, private=False))
        self.allow_button.clicked.connect(self._on_allowed)
        self.again_button.setEnabled(bool(self.failed))

    def _on_selected(self, row: Arrival | None) -> None:
        self.allow_button.setVisible(row is not None and row.is_private)
        lines = (row.address or row.name, said_here(row.reason), row.remedy) if row else ()
        self.reason.setText("\n".join(dict.fromkeys(line for line in lines if line)))

    def _on_allowed(self) -> None:
        if (row := self.table.current_row) is not None:
            self._try_again((row.address,), private=True)

    def _try_again(self, addresses: tuple[str, ...], *, private: bool) -> None:
        self.again_wanted.emit(addresses, private)
        self.accept()


def _color(row: Arrival, colors: Colors) -> str:
    match row.outcome:
        case Outcome.FAILED:
            return colors.accent
        case Outcome.PROBLEM:
            return colors.warning
        case Outcome.SAME:
            return colors.soft
        case _:
            return colors.good


def _columns() -> tuple[Shown, ...]:
    return (
        Shown(
            header=tr("ImportReport", "Outcome"),
            text=lambda row: tr("Arrivals", row.outcome.value),
            order=lambda row: list(Outcome).index(row.outcome),
            color=_color,
            icon=lambda row, colors: disc(row.outcome.mark, _color(row, colors), colors.pane),
            width=138,
        ),
        Shown(header=tr("ImportReport", "Headline, file or address"), text=lambda row: row.name),
        Shown(
            header=tr("ImportReport", "Reason"), text=lambda row: said_here(row.reason), width=330
        ),
    )
