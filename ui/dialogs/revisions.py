"""The revisions of an article, and what each changed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QListWidgetItem,
    QSplitter,
    QWidget,
)

from digest.differences import Difference, difference
from digest.library import Revision
from digest.model import ArticleId
from ui import dates
from ui.dialogs.briefs import BELOW, TwoLineList
from ui.dialogs.difference_view import DifferenceView, summary_words
from ui.dialogs.frames import Asker, closing_box, column_in
from ui.look import headline_font
from ui.messages import Banner
from ui.tasks import Tasks
from ui.tips import plain_tip
from ui.translation import marked, tr

LEGEND = marked("Revisions", "Added words are underlined, removed ones struck through.")
_STEP = Qt.ItemDataRole.UserRole


class Revisions(Protocol):
    """What the dialog asks of the library."""

    def revisions(self, id: ArticleId) -> tuple[Revision, ...]:
        """The oldest first. Raises NotFoundError."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A revision and what it changed; None for the first."""

    revision: Revision
    difference: Difference | None

    @property
    def name(self) -> str:
        number = self.revision.article.update_number
        if self.difference is None:
            return tr("Revisions", "First reading")
        if self.revision.silent:
            return tr("Revisions", "Changed without a word")
        is_new = self.difference.update_number is not None and number is not None
        return (
            tr("Revisions", "UPDATE {number}").format(number=number)
            if is_new
            else tr("Revisions", "Revision {number}").format(number=self.revision.number)
        )

    @property
    def summary(self) -> str:
        return summary_words(self.difference) if self.difference else ""


class RevisionsDialog(QDialog):
    """The newest revision first. It only shows."""

    def __init__(
        self,
        library: Revisions,
        tasks: Tasks,
        article: ArticleId,
        parent: QWidget | None = None,
        *,
        now: Callable[[], datetime] = dates.local_now,
    ) -> None:
        super().__init__(parent)
        self._now = now
        self.setWindowTitle(tr("Revisions", "What has changed"))
        self.headline = QLabel(accessibleName=tr("Revisions", "Headline"))
        self.headline.setFont(headline_font(18))
        self.headline.setWordWrap(True)
        self.headline.setTextFormat(Qt.TextFormat.PlainText)
        self.banner = Banner(self)
        self.steps = TwoLineList(tr("Revisions", "Revisions"), self)
        self.view = DifferenceView(self)
        self.steps.currentItemChanged.connect(lambda item, _: self._on_current(item))
        self._lay_out()
        self.resize(880, 600)
        Asker(self, tasks).ask(
            lambda: steps_of(library.revisions(article)), self._on_read, self.banner.show_error
        )

    def _lay_out(self) -> None:
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(self.steps)
        halves.addWidget(self.view)
        halves.setStretchFactor(1, 1)
        halves.setSizes([270, 600])
        legend = QLabel(tr("Revisions", LEGEND))
        legend.setProperty("look", "soft")
        close = closing_box(self)
        column = column_in(self)
        column.addWidget(self.headline)
        column.addWidget(self.banner)
        column.addWidget(halves, 1)
        column.addWidget(legend)
        column.addWidget(close)

    def _on_read(self, steps: Sequence[Step]) -> None:
        self.headline.setText(steps[0].revision.article.headline)
        for step in steps:
            item = QListWidgetItem(step.name)
            when = dates.recent(step.revision.gathered, self._now())
            item.setData(_STEP, step)
            item.setData(BELOW, when)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{step.name}, {when}, {step.summary}")
            item.setToolTip(plain_tip(step.summary))
            self.steps.addItem(item)
        self.steps.setCurrentRow(0)
        self.steps.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        step: Step = item.data(_STEP)
        if step.difference is None:
            self.view.show_article(step.revision.article)
        else:
            self.view.show_difference(step.difference)


def steps_of(revisions: Sequence[Revision]) -> tuple[Step, ...]:
    """The revisions, the oldest first, as steps, the newest first."""
    former = (None, *revisions)
    steps = [
        Step(
            revision=revision,
            difference=difference(before.article, revision.article) if before else None,
        )
        for before, revision in zip(former, revisions, strict=False)
    ]
    return tuple(reversed(steps))
