"""An issued edition printed again, and compared byte for byte with what was delivered."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QWidget

from digest import pipeline
from digest.desk import Desk
from digest.errors import MakingCancelled, RenderCancelled
from digest.model import Edition
from digest.pipeline import Doubt, Likeness, Replay, Replayed
from ui import dates
from ui.colors import Colors
from ui.dialogs.frames import closing_box, column_in
from ui.dialogs.rows import RowsTable, Shown
from ui.dialogs.working import Working
from ui.finding_words import format_name
from ui.look import headline_font
from ui.messages import Banner, Level
from ui.tasks import Lane, Tasks
from ui.translation import marked, tr

_LIKENESSES = {
    Likeness.SAME: marked("Replay", "✓  the same bytes"),
    Likeness.DIFFERENT: marked("Replay", "≠  other bytes"),
    Likeness.UNKNOWN: marked("Replay", "?  never delivered"),
}
_DOUBTS = {
    Doubt.NO_IMPRINT: marked(
        "Replay",
        "It was issued before imprints were kept: it is printed with its theme as it is today.",
    ),
    Doubt.DAMAGED: marked("Replay", "Files that were kept with it have changed or are gone."),
    Doubt.OTHER_PROGRAM: marked("Replay", "What prints is not the same by now."),
}


class ReplayDialog(QDialog):
    """`replayed` is what came of it, once it is printed. Nothing is recorded."""

    def __init__(
        self, edition: Edition, desk: Desk, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._edition = edition
        self._desk = desk
        self.replayed: Replay | None = None
        title = tr("Replay", "“{title}” of {day} printed again")
        self.setWindowTitle(title.format(title=edition.title, day=dates.long_date(edition.date)))
        self.summary = QLabel(accessibleName=tr("Replay", "In short"), wordWrap=True)
        self.summary.setFont(headline_font(17))
        self.doubts = QLabel(accessibleName=tr("Replay", "Why it may differ"), wordWrap=True)
        self.doubts.setTextFormat(Qt.TextFormat.PlainText)
        self.doubts.setProperty("look", "warning")
        self.banner = Banner(self)
        self.table = RowsTable(
            tr("Replay", "Formats"),
            _columns(),
            key=lambda made: made.rendition.format,
            invitation=tr("Replay", "The edition is being printed again…"),
            parent=self,
        )
        self.working = Working(tasks, self)
        self.again_button = QPushButton(tr("Replay", "Print &again"), autoDefault=False)
        self.again_button.clicked.connect(self.replay)
        self.working.changed.connect(self._enable)
        self._lay_out()
        self.resize(self.sizeHint())  # Qt would ask its lines that wrap
        self.replay()

    def sizeHint(self) -> QSize:
        return QSize(780, 420)

    def replay(self) -> None:
        """Prints it again, in all formats that were delivered."""
        edition, desk = self._edition, self._desk

        def work(progress: pipeline.Progress, cancelled: Callable[[], bool]) -> Replay:
            return pipeline.replay(edition, desk, on_progress=progress, cancelled=cancelled)

        self.banner.hide()
        self.summary.setText(tr("Replay", "Printing it again with what it was issued with…"))
        self.doubts.hide()
        self.working.start(
            work,
            self._show,
            self._on_failed,
            label=tr("Replay", "Printing the edition again"),
            lane=Lane.PRESS,
        )

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.again_button)
        foot.addStretch(1)
        foot.addWidget(closing_box(self))
        column = column_in(self)
        for widget in (self.summary, self.banner, self.doubts):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(self.working)
        column.addLayout(foot)

    def _show(self, again: Replay) -> None:
        self.replayed = again
        self.table.set_rows(again.replayed)
        self.summary.setText(_summary(again))
        told = [tr("Replay", _DOUBTS[doubt]) for doubt in again.doubts]
        self.doubts.setText("\n".join([*told, *again.details]))
        self.doubts.setVisible(bool(told))

    def _on_failed(self, error: Exception) -> None:
        self.summary.setText("")
        if isinstance(error, MakingCancelled | RenderCancelled):
            self.banner.show_message(tr("Replay", "It was stopped."), level=Level.INFO)
        else:
            self.banner.show_error(error)
        self.table.invite(tr("Replay", "Nothing was printed."))

    def _enable(self) -> None:
        self.again_button.setEnabled(not self.working.is_on)


def _summary(again: Replay) -> str:
    likenesses = [made.likeness for made in again.replayed]
    if again.is_same:
        return tr("Replay", "All that was delivered came out again, byte for byte.")
    if Likeness.DIFFERENT in likenesses:
        return tr("Replay", "It did not come out as it was delivered.")
    return tr("Replay", "It was printed; there is no receipt to compare it with.")


def _columns() -> tuple[Shown, ...]:
    return (
        Shown(
            header=tr("Replay", "Format"),
            text=lambda made: format_name(made.rendition.format),
            width=120,
        ),
        Shown(
            header=tr("Replay", "Compared"),
            text=lambda made: tr("Replay", _LIKENESSES[made.likeness]),
            color=_color,
            width=170,
        ),
        Shown(
            header=tr("Replay", "Size"),
            text=lambda made: tr("Replay", "{size} kB").format(
                size=dates.number(len(made.rendition.content) / 1000, 1)
            ),
            order=lambda made: len(made.rendition.content),
            width=90,
        ),
        Shown(header=tr("Replay", "Hash (SHA-256)"), text=lambda made: made.sha256),
    )


def _color(made: Replayed, colors: Colors) -> str:
    match made.likeness:
        case Likeness.SAME:
            return colors.good
        case Likeness.DIFFERENT:
            return colors.accent
        case _:
            return colors.soft
