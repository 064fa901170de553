"""What is good to know of an e-mail before it goes out: its size, what spoils it, and where."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QWidget

from digest.model import BlockId
from digest.render.mail import CLIP, Level, MailCheck, MailReport, MailSize
from ui import dates
from ui.colors import Colors
from ui.dialogs.frames import column_in, in_order
from ui.dialogs.rows import RowsTable, Shown
from ui.engine_words import said_here
from ui.finding_words import count_words
from ui.icons import disc
from ui.look import headline_font, scaled
from ui.panels.size_meter import SizeMeter
from ui.translation import marked, tr

_MARKS = {Level.ERROR: "×", Level.WARNING: "!", Level.NOTE: "i"}
_NAMES = {
    Level.ERROR: marked("Mail check", "Error"),
    Level.WARNING: marked("Mail check", "Warning"),
    Level.NOTE: marked("Mail check", "Note"),
}


class MailCheckDialog(QDialog):
    """Accepted when the mail shall be exported. Signal: `block_wanted(block id)` when the editor
    goes to a finding's block, upon which the dialog is closed."""

    block_wanted = Signal(object)

    def __init__(
        self, report: MailReport, titles: Mapping[BlockId, str], parent: QWidget | None = None
    ) -> None:
        """`titles` says what each block is called."""
        super().__init__(parent)
        self.setWindowTitle(tr("Mail check", "The e-mail, checked"))
        self.summary = QLabel(summary_of(report), accessibleName=tr("Mail check", "Summary"))
        self.summary.setFont(headline_font(16))
        self.summary.setWordWrap(True)
        self.meter = SizeMeter()
        self.meter.show_size(report.size.html / 1024)
        self.size_words = QLabel(
            size_words(report.size), accessibleName=tr("Mail check", "Size in words")
        )
        self.size_words.setProperty("look", "soft")
        self.table = RowsTable(
            tr("Mail check", "Findings"), _columns(titles), key=lambda check: check,
            invitation=tr("Mail check", "Nothing to tell: the mail is as it should be."),
            parent=self,
        )  # fmt: skip
        self.remedy = QLabel(accessibleName=tr("Mail check", "Finding and remedy"))
        self.remedy.setWordWrap(True)
        self.remedy.setTextFormat(Qt.TextFormat.PlainText)
        self.remedy.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.remedy.setMinimumHeight(scaled(56))
        self.go_button = QPushButton(tr("Mail check", "&Go to the block"), autoDefault=False)
        self.cancel_button = QPushButton(tr("Mail check", "&Cancel"), autoDefault=False)
        anyway, export = tr("Mail check", "&Export anyway…"), tr("Mail check", "&Export…")
        export = anyway if report.has_errors else export
        self.export_button = QPushButton(export, default=True)
        self._lay_out()
        self._connect()
        self.resize(760, 480)
        self.table.set_rows(report.checks)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.go_button)
        foot.addStretch(1)
        foot.addWidget(in_order(self.export_button, self.cancel_button))
        column = column_in(self)
        for widget in (self.summary, self.meter, self.size_words):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(self.remedy)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.table.row_selected.connect(self._on_selected)
        self.table.row_opened.connect(self._go_to)
        self.go_button.clicked.connect(lambda: self._go_to(self.table.current_row))
        self.cancel_button.clicked.connect(self.reject)
        self.export_button.clicked.connect(self.accept)
        self._on_selected(None)

    def _on_selected(self, check: MailCheck | None) -> None:
        self.remedy.setText(
            f"{said_here(check.text)}\n{said_here(check.remedy)}".strip() if check else ""
        )
        self.go_button.setEnabled(check is not None and check.block is not None)

    def _go_to(self, check: MailCheck | None) -> None:
        if check is not None and check.block is not None:
            self.reject()
            self.block_wanted.emit(check.block)


def summary_of(report: MailReport) -> str:
    """ "2 errors, 1 warning." or that there are none."""
    levels = [check.level for check in report.checks]
    told = count_words(levels.count(Level.ERROR), levels.count(Level.WARNING), 0)
    if told:
        return tr("Mail check", "{counts}.").format(counts=told)
    return tr("Mail check", "The mail is ready to go out.")


def size_words(size: MailSize) -> str:
    """The mail's sizes in two sentences."""
    cut = tr("Mail check", "{size} KB of the {most} KB that Gmail shows: it is cut off there.")
    whole = tr("Mail check", "{size} KB of the {most} KB that Gmail shows: it is shown whole.")
    shown = (cut if size.share > 1 else whole).format(
        size=dates.number(size.html / 1024), most=CLIP // 1024
    )
    words = tr("Mail check", "With its pictures the message has {size} KB.")
    return f"{shown} {words.format(size=dates.number(size.message / 1024))}"


def _columns(titles: Mapping[BlockId, str]) -> tuple[Shown, ...]:
    return (
        Shown(
            header=tr("Mail check", "Weight"),
            text=lambda check: tr("Mail check", _NAMES[check.level]),
            order=lambda check: list(Level).index(check.level),
            color=_color_of,
            icon=lambda check, colors: disc(
                _MARKS[check.level], _color_of(check, colors), colors.pane
            ),
            width=116,
        ),
        Shown(header=tr("Mail check", "Finding"), text=_finding_words),
        Shown(
            header=tr("Mail check", "Where"),
            text=lambda check: titles.get(check.block, ""),
            width=220,
        ),
    )


def _finding_words(check: MailCheck) -> str:
    said = said_here(check.text)
    return said if check.count == 1 else f"{said} (× {check.count})"


def _color_of(check: MailCheck, colors: Colors) -> str:
    match check.level:
        case Level.ERROR:
            return colors.accent
        case Level.WARNING:
            return colors.warning
        case Level.NOTE:
            return colors.soft
