"""What the recipe would pick now, and why each article was taken or left: told while the recipe is
being changed."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from digest.errors import DigestError
from digest.model import Recipe
from digest.selection import Selection, Verdict
from ui import dates
from ui.colors import Colors
from ui.dialogs.rows import RowsTable, Shown
from ui.engine_words import said_here
from ui.icons import icon
from ui.look import scaled, text_font
from ui.translation import tr
from ui.verdict_words import Trial, goes_to, score_words, why

PAUSE = 300
"""Milliseconds after the last change before the recipe is tried."""

MOST_ROWS = 600
"""Of more candidates the first are shown, what is taken before what is left: they are sorted by
their sentences on the window's thread."""


class TrialPane(QWidget):
    """Signal: `trial_wanted(Recipe)`, to be answered by `show_selection` or `show_fault`."""

    trial_wanted = Signal(object)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        """`now` gives the present as an aware datetime in the reader's zone."""
        super().__init__(parent)
        self._now = now
        self._recipe: Recipe | None = None
        self._trials: tuple[Trial, ...] = ()
        self._is_waiting = False
        self.state = QLabel()
        self.state.setProperty("look", "soft")
        self.state.setAccessibleName(tr("Verdicts", "How the trial stands"))
        self.search = QLineEdit(placeholderText=tr("Verdicts", "Search…"))
        self.search.setAccessibleName(tr("Verdicts", "Search what is taken and left"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(scaled(220))
        self.table = self._make_table()
        self.detail = QLabel(wordWrap=True)
        self.detail.setProperty("look", "soft")
        self.detail.setAccessibleName(tr("Verdicts", "Why, in full"))
        self._choices = self._make_choices()
        self._lay_out()
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self._ask)
        self.search.textChanged.connect(self.table.search)
        self.table.row_selected.connect(self._on_row_selected)

    @property
    def shown(self) -> tuple[Trial, ...]:
        """What the table shows."""
        rows: tuple[Trial, ...] = self.table.rows
        return rows

    def try_recipe(self, recipe: Recipe) -> None:
        """Has it tried, soon; nothing happens while it is the one that was tried last."""
        if recipe == self._recipe:
            return
        self._recipe = recipe
        self.state.setText(tr("Verdicts", "Trying…"))
        self._pause.start()

    def show_selection(self, recipe: Recipe, selection: Selection) -> None:
        """What `recipe` picks; one that has changed meanwhile is tried once more."""
        self._is_waiting = False
        if recipe != self._recipe:
            self._ask()
            return
        verdicts = (*selection.verdicts, *selection.charts)
        taken_first = sorted(
            (Trial(verdict=verdict, order=n) for n, verdict in enumerate(verdicts)),
            key=lambda trial: not trial.is_taken,
        )
        self._trials = tuple(taken_first[:MOST_ROWS])
        taken = sum(verdict.is_taken for verdict in selection.verdicts)
        left = len(selection.verdicts) - taken
        said = tr("Verdicts", "{taken} taken, {left} left").format(
            taken=dates.number(taken), left=dates.number(left)
        )
        if len(verdicts) > MOST_ROWS:
            more = tr("Verdicts", "the first %Ln are shown", n=MOST_ROWS)
            said = tr("Verdicts", "{counts}; {more}").format(counts=said, more=more)
        self.state.setText(said)
        self._show_rows()

    def show_fault(self, recipe: Recipe, error: Exception) -> None:
        """The trial failed."""
        self._is_waiting = False
        if recipe != self._recipe:
            self._ask()
            return
        remedy = error.remedy if isinstance(error, DigestError) else ""
        self.state.setText(f"{said_here(str(error))} {said_here(remedy)}".strip())

    def _ask(self) -> None:
        """One at a time: a change during a trial is tried after it."""
        if not self._is_waiting and not self._pause.isActive() and self._recipe is not None:
            self._is_waiting = True
            self.trial_wanted.emit(self._recipe)

    def _show_rows(self) -> None:
        wanted = self._choices.checkedId()
        self.table.set_rows(
            [trial for trial in self._trials if wanted < 0 or trial.is_taken == bool(wanted)]
        )

    def _on_row_selected(self, trial: Trial | None) -> None:
        if trial is None:
            self.detail.clear()
            return
        parts = [why(trial, self._now())]
        if isinstance(trial.verdict, Verdict) and trial.verdict.score is not None:
            parts.append(score_words(trial.verdict.score))
        self.detail.setText("  ·  ".join(parts))

    def _make_table(self) -> RowsTable:
        return RowsTable(
            tr("Verdicts", "What it would pick now, and why"),
            (
                Shown(
                    header=tr("Verdicts", "Goes to"),
                    text=goes_to,
                    order=lambda trial: (not trial.is_taken, trial.order),
                    color=_ink,
                    icon=_mark,
                    width=130,
                ),
                Shown(header=tr("Verdicts", "Headline"), text=lambda t: t.title, color=_ink),
                Shown(
                    header=tr("Verdicts", "Why"),
                    text=lambda trial: why(trial, self._now()),
                    color=lambda _trial, colors: colors.soft,
                    width=330,
                ),
            ),
            key=lambda trial: trial.order,
            invitation=tr(
                "Verdicts",
                "The library has nothing to try the recipe on: gather its sources first.",
            ),
        )

    def _make_choices(self) -> QButtonGroup:
        group = QButtonGroup(self)
        for number, text in (
            (-2, tr("Verdicts", "All")),
            (1, tr("Verdicts", "Taken")),
            (0, tr("Verdicts", "Left")),
        ):
            chip = QPushButton(text, self, checkable=True, autoDefault=False)
            chip.setProperty("look", "chip")
            group.addButton(chip, number)
        group.button(-2).setChecked(True)
        group.idToggled.connect(lambda _id, on: self._show_rows() if on else None)
        return group

    def _lay_out(self) -> None:
        title = QLabel(tr("Verdicts", "What it would pick now"))
        title.setFont(text_font(weight=QFont.Weight.DemiBold))
        head = QHBoxLayout()
        head.setSpacing(scaled(8))
        head.addWidget(title)
        head.addWidget(self.state, 1)
        for chip in self._choices.buttons():
            head.addWidget(chip)
        head.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scaled(8), 0, 0)
        column.setSpacing(scaled(6))
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.detail)


def _ink(trial: Trial, colors: Colors) -> str:
    return colors.ink if trial.is_taken else colors.soft


def _mark(trial: Trial, colors: Colors) -> QIcon:
    return icon("check", colors.good) if trial.is_taken else icon("divider", colors.soft)
