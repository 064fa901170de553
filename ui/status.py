"""The strip at the window's foot: how much the edition holds, what goes on, what comes next."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from digest.fitting import is_over
from digest.model import Edition
from digest.preflight.findings import Finding, Severity
from digest.render import Proof
from digest.schedule import NextDue
from ui import dates
from ui.finding_words import count_words
from ui.lengths import GMAIL_SHOWS, NEARLY_FULL, mail_words, pages_words, words_words
from ui.look import scaled, text_font
from ui.tasks import Task, Tasks
from ui.translation import tr

SHOW_AFTER = 400
"""Milliseconds a task may take before it is shown: what is quick needs no telling."""


class StatusStrip(QFrame):
    """Signals: `findings_wanted()` for a click on the warnings, `mail_wanted()` on the e-mail's
    size, `fitting_wanted()` on the pages, `runs_wanted()` on the next run; `cancel_wanted(task)`.
    """

    findings_wanted = Signal()
    mail_wanted = Signal()
    cancel_wanted = Signal(object)
    fitting_wanted = Signal()
    runs_wanted = Signal()

    def __init__(
        self, tasks: Tasks, is_told: Callable[[Task], bool], parent: QWidget | None = None
    ) -> None:
        """`is_told` says which tasks are shown here; others are seen where they work."""
        super().__init__(parent)
        self._is_told = is_told
        self.setProperty("look", "status")
        self._tasks = tasks
        self._dots: dict[QWidget, QLabel] = {}
        self._shown: Task | None = None
        self._told = ""
        self._make_parts()
        self._patience = QTimer(self, singleShot=True, interval=SHOW_AFTER)
        self._patience.timeout.connect(self._show_task)
        tasks.changed.connect(self._on_tasks_changed)
        self._lay_out()
        self._show_task()

    def show_length(self, words: int, proof: Proof | None, budget: int | None = None) -> None:
        """How much the edition holds; the pages are those of its last proof, and `budget` how many
        they are meant to be."""
        self._say(self.pages, pages_words(proof.extent, budget) if proof else "")
        if proof is not None:
            words_for = tr("Status", "Length: {pages}")
            self.pages.setAccessibleName(words_for.format(pages=self.pages.text()))
            self._weigh(self.pages, "warning" if is_over(proof.extent, budget) else "told")
            self.pages.setToolTip(tr("Status", "Fit to pages…"))
        self._say(self._words, words_words(words) if words else "")

    def show_mail(self, kilobytes: float | None) -> None:
        """How much of what Gmail shows the edition's e-mail takes; None where it is not known."""
        self._say(self.mail, "" if kilobytes is None else mail_words(kilobytes, GMAIL_SHOWS))
        if kilobytes is not None:
            full = kilobytes > GMAIL_SHOWS * NEARLY_FULL
            self._weigh(self.mail, "warning" if full else "told")
            self.mail.setToolTip(tr("Status", "Gmail cuts off what is longer: see the e-mail"))

    def show_findings(self, findings: tuple[Finding, ...], edition: Edition) -> None:
        """How many there are, of which weight. An edition without any blocks is not judged."""
        counts = [sum(f.severity is each for f in findings) for each in Severity]
        told = count_words(*counts) or tr("Status", "nothing to mend")
        grave = counts[0] + counts[1]
        arrow = tr("Status", "{told} ▸").format(told=told)
        self._say(self.warnings, arrow if edition.blocks else "")
        self.warnings.setAccessibleName(tr("Status", "Pre-flight: {told}").format(told=told))
        self.warnings.setToolTip(tr("Status", "Show the pre-flight"))
        self._weigh(self.warnings, "warning" if grave else "told")

    def show_next_run(self, due: NextDue | None) -> None:
        self._say(self.next_run, "")
        if due is not None:
            moment = _moment(due)
            self._say(self.next_run, tr("Status", "next run {moment} ▸").format(moment=moment))
            words = tr("Status", "{title}, {moment} · run history")
            self.next_run.setToolTip(words.format(title=due.title, moment=moment))
            self.next_run.setAccessibleName(tr("Status", "Next run {moment}").format(moment=moment))

    # Parts

    def _make_parts(self) -> None:
        self.pages = self._button(self.fitting_wanted.emit)
        self._words = QLabel(accessibleName=tr("Status", "Words"))
        self._words.setProperty("look", "soft")
        self._words.setFont(text_font(13))
        self.mail = self._button(self.mail_wanted.emit)
        self.warnings = self._button(self.findings_wanted.emit)
        self._task_label = QLabel(accessibleName=tr("Status", "What is going on"))
        self._task_label.setProperty("look", "soft")
        self._task_label.setFont(text_font(13))
        self._task_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._task_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(110)
        self._progress.setAccessibleName(tr("Status", "Progress"))
        self._cancel = self._button(self._on_cancel)
        self._cancel.setText(tr("Status", "Cancel"))
        self._cancel.setAccessibleName(tr("Status", "Cancel"))
        self._weigh(self._cancel, "link")
        self.next_run = self._button(self.runs_wanted.emit)

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 4, 14, 4)
        layout.setSpacing(6)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # see `_fit`
        first, *others = self._sentence = (self.pages, self._words, self.mail, self.warnings)
        layout.addWidget(first)
        for widget in others:
            dot = QLabel("·")
            dot.setProperty("look", "soft")
            self._dots[widget] = dot
            layout.addWidget(dot)
            layout.addWidget(widget)
        layout.addSpacing(10)
        layout.addWidget(self._task_label, 1)
        for widget in (self._progress, self._cancel):
            layout.addWidget(widget)
        layout.addSpacing(10)
        layout.addWidget(self.next_run)
        for widget in (*self._sentence, self.next_run):
            self._say(widget, "")

    def _button(self, act: Callable[[], None]) -> QPushButton:
        button = QPushButton()
        button.setFont(text_font(13))
        button.clicked.connect(lambda: act())
        self._weigh(button, "told")
        return button

    def _weigh(self, button: QPushButton, look: str) -> None:
        if button.property("look") != look:
            button.setProperty("look", look)
            button.style().unpolish(button)  # the style sheet asks for the look
            button.style().polish(button)

    # Room

    def _say(self, widget: QLabel | QPushButton, text: str) -> None:
        widget.setText(text)
        self._fit()

    def _fit(self) -> None:
        """Shows what there is room for: the warnings and the pages are the last to go."""
        if not self._dots:
            return
        room = self.width() - self._width_of_task() - 2 * 14 - 30
        kept: set[QWidget] = set()
        for widget in (self.warnings, self.pages, self.mail, self._words, self.next_run):
            wide = widget.sizeHint().width() + 22
            if widget.text() and wide <= room:
                kept.add(widget)
                room -= wide
        for widget in (*self._sentence, self.next_run):
            widget.setVisible(widget in kept)
        shown = [widget for widget in self._sentence if widget in kept]
        for widget, dot in self._dots.items():
            dot.setVisible(widget in shown[1:])
        self._elide()

    def _width_of_task(self) -> int:
        if self._shown is None:
            return 0
        return 110 + self._cancel.sizeHint().width() + scaled(120)

    def _elide(self) -> None:
        metrics = QFontMetrics(self._task_label.font())
        room = max(0, self._task_label.width())
        elided = metrics.elidedText(self._told, Qt.TextElideMode.ElideRight, room)
        self._task_label.setText(elided)
        self._task_label.setToolTip(self._told if elided != self._told else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    # Tasks

    def _on_tasks_changed(self) -> None:
        if self._shown is None and self._current() is not None:
            if not self._patience.isActive():
                self._patience.start()
        else:
            self._show_task()

    def _current(self) -> Task | None:
        return next((task for task in self._tasks.active if self._is_told(task)), None)

    def _show_task(self) -> None:
        task, former = self._current(), self._shown
        self._shown = task
        for widget in (self._progress, self._cancel):
            widget.setVisible(task is not None)
        self._told = task.label if task is not None else ""
        self._task_label.setAccessibleDescription(self._told)
        if task is not None:
            self._progress.setRange(0, task.total)
            self._progress.setValue(task.done)
        if (task is None) is not (former is None):
            self._fit()
        self._elide()

    def _on_cancel(self) -> None:
        if self._shown is not None:
            self.cancel_wanted.emit(self._shown)


def _moment(due: NextDue) -> str:
    """A moment of the coming days: "Fri 05:30 JST"."""
    words = tr("Status", "{weekday} {time} {zone}")
    weekday = QLocale().standaloneDayName(due.at.isoweekday(), QLocale.FormatType.ShortFormat)
    told = words.format(weekday=weekday, time=dates.time(due.at), zone=f"{due.at:%Z}")
    return told.strip()
