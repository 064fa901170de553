"""Fitting the edition to a number of pages: the steps that do it, each to be left out or taken."""

import math
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QWidget,
)

from digest.edits import set_page_budget
from digest.errors import RenderCancelled
from digest.fitting import FitKind, FitStep, Fitting, StepKey, fit
from digest.model import Edition
from digest.pipeline import Progress
from ui import dates
from ui.dialogs.briefs import BELOW, TwoLineList
from ui.dialogs.frames import column_in, in_order
from ui.engine_words import said_here
from ui.lengths import pages_words
from ui.look import headline_font, inset, label_font
from ui.messages import Banner
from ui.panels.fields import MOST_PAGES
from ui.tasks import Lane, Task, Tasks
from ui.translation import marked, tr

REST_MS = 250
"""How long the number of pages must rest before the steps are looked for."""
USUAL_TRIALS = 7
"""Layouts that a fitting takes, about."""

_NAMES = {
    FitKind.TRIM: marked("Fitting", "Trim “{title}”"),
    FitKind.DEMOTE: marked("Fitting", "Shorten “{title}”"),
}
_LEAST_TOLD = 0.05
"""Pages: less is no tenth of one."""
_KEY = Qt.ItemDataRole.UserRole + 8


class Measure(Protocol):
    """What the dialog needs of a press."""

    def extent(self, edition: Edition) -> float:
        """How many pages the edition fills. Blocks; raises RenderError."""


class FittingDialog(QDialog):
    """`chosen` is the fitted edition, with its number of pages kept in it, when the dialog was
    accepted, else None. The edition's content is the caller's to keep still meanwhile."""

    def __init__(
        self, edition: Edition, press: Measure, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.chosen: Edition | None = None
        self._edition = edition
        self._press = press
        self._tasks = tasks
        self._task: Task | None = None
        self._fitting: Fitting | None = None
        self._left_out: dict[StepKey, FitStep] = {}
        self._places = {block.id: place for place, block in enumerate(edition.blocks)}
        self.setWindowTitle(tr("Fitting", "Fit to pages"))
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._look_for_steps)
        self._make_parts()
        self._lay_out()
        self.finished.connect(self._stop)
        self.resize(620, 560)
        self._rest.start(0)

    @property
    def is_working(self) -> bool:
        """Whether the steps are still being looked for."""
        return self._task is not None or self._rest.isActive()

    def _make_parts(self) -> None:
        self.pages = QSpinBox(minimum=1, maximum=MOST_PAGES, value=self._edition.page_budget or 1)
        self.pages.setAccessibleName(tr("Fitting", "Pages"))
        # A style sheet's padding does not reach the text of a spin box that has buttons of its own.
        inset(self.pages)
        self._is_asked = self._edition.page_budget is not None
        self.pages.valueChanged.connect(self._on_pages_changed)
        self.summary = QLabel()
        self.summary.setAccessibleName(tr("Fitting", "Before and after"))
        self.summary.setFont(headline_font(16))
        self.steps = TwoLineList(tr("Fitting", "Steps"), self)
        self.steps.itemChanged.connect(self._on_ticked)
        self.banner = Banner(self)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Fitting", "Progress"))
        self.progress.setRange(0, USUAL_TRIALS)
        self.stop_button = QPushButton(tr("Fitting", "Stop"), autoDefault=False)
        self.stop_button.clicked.connect(self._on_stopped)
        self.cancel_button = QPushButton(tr("Fitting", "&Cancel"), autoDefault=False)
        self.cancel_button.clicked.connect(self.reject)
        self.apply_button = QPushButton(tr("Fitting", "&Apply"), default=True)
        self.apply_button.clicked.connect(self._on_apply)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        label = QLabel(tr("Fitting", "Fit to", "before a number of pages"))
        label.setBuddy(self.pages)
        for widget in (label, self.pages, QLabel(tr("Fitting", "pages", "behind their number"))):
            head.addWidget(widget)
        head.addSpacing(14)
        head.addWidget(self.summary, 1)
        caption = QLabel(tr("Fitting", "Steps, in the order of the edition").upper())
        caption.setFont(label_font(11))
        caption.setProperty("look", "soft")
        foot = QHBoxLayout()
        foot.addWidget(self.progress, 1)
        foot.addWidget(self.stop_button)
        foot.addStretch(1)
        foot.addWidget(in_order(self.apply_button, self.cancel_button))
        column = column_in(self)
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(caption)
        column.addWidget(self.steps, 1)
        column.addLayout(foot)

    # Looking for steps

    def _on_pages_changed(self) -> None:
        self._is_asked = True
        self._rest.start()
        self._show_state()

    def _look_for_steps(self) -> None:
        self._stop()
        self.banner.hide()
        edition, left_out = self._edition, frozenset(self._left_out)
        wanted = self.pages.value() if self._is_asked else None

        def work(progress: Progress, cancelled: Callable[[], bool]) -> tuple[int, Fitting]:
            return _fitted(edition, wanted, self._press, left_out, progress, cancelled)

        self._task = self._tasks.run(
            work,
            lane=Lane.PRESS,
            on_done=self._on_found,
            on_failed=self._on_failed,
            on_progress=lambda _label, done, _total: self.progress.setValue(done),
        )
        self._show_state()

    def _on_found(self, found: tuple[int, Fitting]) -> None:
        self._task = None
        pages, self._fitting = found
        with QSignalBlocker(self.pages):
            self.pages.setValue(pages)
        self._is_asked = True
        self._show_steps(self._fitting)
        self._show_state()

    def _on_failed(self, error: Exception) -> None:
        self._task = None
        self._show_state()
        if not isinstance(error, RenderCancelled):
            self.banner.show_error(
                error, actions=((tr("Fitting", "Try again"), self._look_for_steps),)
            )

    def _on_stopped(self) -> None:
        self._rest.stop()
        self._stop()
        self._show_state()

    def _stop(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    # What was found

    def _show_steps(self, fitting: Fitting) -> None:
        bar, row = self.steps.verticalScrollBar(), self.steps.currentRow()
        place = bar.value()
        with QSignalBlocker(self.steps):
            self.steps.clear()
            for step in sorted((*fitting.steps, *self._left_out.values()), key=self._place_of):
                self.steps.addItem(_item(step, taken=step.key not in self._left_out))
        self.steps.setCurrentRow(min(row, self.steps.count() - 1))
        bar.setValue(place)

    def _place_of(self, step: FitStep) -> int:
        """The whole edition's steps stand first, then those of its blocks in their order; so does
        one that is left out."""
        return -1 if step.key.block is None else self._places[step.key.block]

    def _show_state(self) -> None:
        working, fitting = self.is_working, self._fitting
        self.progress.setVisible(working)
        self.stop_button.setVisible(working)
        if working and self._task is None:
            self.progress.setValue(0)
        told = _summary(fitting, self.pages.value()) if fitting else ""
        self.summary.setText(tr("Fitting", "Making up pages…") if working else told)
        self.summary.setEnabled(not working)
        changes = fitting is not None and (
            bool(fitting.steps) or self._edition.page_budget != self.pages.value()
        )
        self.apply_button.setEnabled(changes and not working)

    def _on_ticked(self, item: QListWidgetItem) -> None:
        step: FitStep = item.data(_KEY)
        if item.checkState() is Qt.CheckState.Checked:
            self._left_out.pop(step.key, None)
        else:
            self._left_out[step.key] = step
        self._rest.start()
        self._show_state()

    def _on_apply(self) -> None:
        if self._fitting is not None and not self.is_working:
            self.chosen = set_page_budget(self._fitting.edition, self.pages.value())
            self.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop()
        super().closeEvent(event)


def _fitted(
    edition: Edition,
    wanted: int | None,
    press: Measure,
    left_out: frozenset[StepKey],
    progress: Progress,
    cancelled: Callable[[], bool],
) -> tuple[int, Fitting]:
    """The pages and the fitting to them; without a wish, to as many as are filled to the end now.
    Runs on the press's lane."""
    known: dict[Edition, float] = {}

    def extent_of(one: Edition) -> float:
        if cancelled():
            raise RenderCancelled("The fitting was stopped.", theme=edition.theme)
        if one not in known:
            known[one] = press.extent(one)
            progress("", min(len(known), USUAL_TRIALS), USUAL_TRIALS)
        return known[one]

    pages = wanted or max(1, math.floor(extent_of(edition)))
    return pages, fit(edition, pages, extent_of, without=left_out)


def _summary(fitting: Fitting, pages: int) -> str:
    after = pages_words(fitting.extent, pages)
    if not fitting.steps:
        if fitting.fits:
            return tr("Fitting", "{pages}: nothing to do").format(pages=after)
        return tr("Fitting", "{pages}, and nothing to shorten").format(pages=after)
    words = tr("Fitting", "{before} → {after} pages")
    told = words.format(
        before=dates.number(fitting.former, 1), after=dates.number(fitting.extent, 1)
    )
    if fitting.fits:
        return told
    over = dates.number(max(0.1, fitting.extent - pages), 1)
    return tr("Fitting", "{told}: still {over} over").format(told=told, over=over)


def _item(step: FitStep, *, taken: bool) -> QListWidgetItem:
    first = _first_line(step)
    words = tr("Fitting", "{before} → {after} · {gain}")
    item = QListWidgetItem(first)
    item.setData(
        BELOW,
        words.format(before=said_here(step.before), after=said_here(step.after), gain=_gain(step)),
    )
    item.setData(_KEY, step)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Checked if taken else Qt.CheckState.Unchecked)
    tip = tr("Fitting", "{step}: {before} → {after}")
    item.setToolTip(
        tip.format(step=first, before=said_here(step.before), after=said_here(step.after))
    )
    return item


def _first_line(step: FitStep) -> str:
    name = _NAMES.get(step.key.kind)
    if name is not None:
        return tr("Fitting", name).format(title=step.title)
    if step.gained >= 0:
        return tr("Fitting", "Set the type closer")
    return tr("Fitting", "Set the type more openly")


def _gain(step: FitStep) -> str:
    share = dates.number(abs(step.gained), 1)
    if abs(step.gained) < _LEAST_TOLD:
        gain = tr("Fitting", "less than 0.1 pages")
    else:
        gain = tr("Fitting", "about {share} pages").format(share=share)
    if step.gained >= 0:
        return tr("Fitting", "frees {gain}").format(gain=gain)
    return tr("Fitting", "fills {gain} more").format(gain=gain)
