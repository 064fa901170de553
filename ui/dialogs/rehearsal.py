"""The next edition as it would be, were it made now: its pages, what stands in it, and what is
wrong with it. Nothing of it is kept or delivered."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from digest import pipeline
from digest.desk import Desk
from digest.errors import MakingCancelled, RenderCancelled
from digest.model import BlockId, Edition, Publication
from digest.pipeline import Rehearsal
from digest.render import Press
from digest.schedule import next_edition_of
from ui import dates
from ui.block_texts import kind_of, title_of
from ui.colors import colors_of
from ui.dialogs.frames import closing_box, column_in
from ui.dialogs.working import Working
from ui.engine_words import said_here
from ui.look import headline_font, label_font, scaled
from ui.messages import Banner, Level
from ui.panels.preview import PreviewPanel
from ui.tasks import Lane, Tasks
from ui.tips import plain_tip
from ui.translation import tr

BLOCK = Qt.ItemDataRole.UserRole
LINE = 28
LOOKED_EVERY = 200
"""Milliseconds until it is looked again whether the preview has come to rest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """What is wrong with the edition, in a sentence, and the block that it is about."""

    sentence: str
    block: BlockId | None = None


class RehearsalDialog(QDialog):
    """`rehearsal` is what came of it. It has a press of its own: the editor's goes on with the
    edition on the desk."""

    def __init__(
        self,
        publication: Publication,
        desk: Desk,
        tasks: Tasks,
        parent: QWidget | None = None,
        *,
        now: Callable[[], datetime] = dates.local_now,
    ) -> None:
        super().__init__(parent)
        self._publication = publication
        self._desk = desk
        self._tasks = tasks
        self._now = now
        self._press = Press(media=desk.media, themes=desk.themes, hands=1)
        self.rehearsal: Rehearsal | None = None
        self.setWindowTitle(
            tr("Rehearsal", "Rehearsal of “{title}”").format(title=publication.title)
        )
        self._make_parts(desk)
        self._lay_out()
        self.again_button.clicked.connect(self.rehearse)
        self.contents.currentItemChanged.connect(lambda item, _: self._on_current(item))
        self.preview.block_activated.connect(self._go_to)
        self.working.changed.connect(self._enable)
        self.finished.connect(self._leave)
        self.resize(self.sizeHint())  # Qt would ask its lines that wrap
        self.rehearse()

    def sizeHint(self) -> QSize:
        return QSize(1120, 760)

    def rehearse(self) -> None:
        """Gathers, and makes the edition anew."""
        publication, desk, now = self._publication, self._desk, self._now

        def work(progress: pipeline.Progress, cancelled: Callable[[], bool]) -> Rehearsal:
            next_one = next_edition_of(publication, desk.folder, now())
            return pipeline.rehearse(
                publication,
                desk,
                date=next_one.date,
                slot=next_one.slot,
                now=now,
                on_progress=progress,
                cancelled=cancelled,
            )

        self.banner.hide()
        self.working.start(
            work,
            self._show,
            self._on_failed,
            label=tr("Rehearsal", "Rehearsing “{title}”").format(title=publication.title),
            lane=Lane.NETWORK,
        )

    def _make_parts(self, desk: Desk) -> None:
        self.headline = QLabel(accessibleName=tr("Rehearsal", "The edition"), wordWrap=True)
        self.headline.setFont(headline_font(18))
        self.headline.setTextFormat(Qt.TextFormat.PlainText)
        self.headline.setText(self._publication.title)
        self.note = QLabel(wordWrap=True)
        self.note.setProperty("look", "soft")
        self.note.setText(
            tr(
                "Rehearsal",
                "As the recipe would make it now. Nothing is issued, kept or delivered; only what "
                "was gathered stays in the library.",
            )
        )
        self.banner = Banner(self)
        self.contents = QTreeWidget(headerHidden=True, rootIsDecorated=False)
        self.contents.setAccessibleName(tr("Rehearsal", "What stands in it"))
        self.contents.setItemsExpandable(False)
        self.preview = PreviewPanel(
            self._press, self._tasks, self, renditions=desk.renditions, themes=desk.themes
        )
        self.preview.hide()
        self.working = Working(self._tasks, self)
        self.again_button = QPushButton(tr("Rehearsal", "Rehearse &again"), autoDefault=False)

    def _lay_out(self) -> None:
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.addWidget(self.contents)
        parts.addWidget(self.preview)
        parts.setStretchFactor(1, 1)
        parts.setSizes([360, 740])
        parts.setChildrenCollapsible(False)
        foot = QHBoxLayout()
        foot.addWidget(self.again_button)
        foot.addStretch(1)
        foot.addWidget(closing_box(self))
        column = column_in(self)
        for widget in (self.headline, self.note, self.banner):
            column.addWidget(widget)
        column.addWidget(parts, 1)
        column.addWidget(self.working)
        column.addLayout(foot)

    # What came of it

    def _show(self, rehearsal: Rehearsal) -> None:
        self.rehearsal = rehearsal
        edition = rehearsal.edition
        words = tr("Rehearsal", "{title}, {day}, no. {number}")
        self.headline.setText(
            words.format(title=edition.title, day=dates.day(edition.date), number=edition.number)
        )
        self._fill(edition, tuple(_troubles(rehearsal)))
        self.preview.show()
        self.preview.show_edition(edition)
        self.contents.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, edition: Edition, troubles: tuple[Trouble, ...]) -> None:
        self.contents.clear()
        if troubles:
            head = self._head(tr("Rehearsal", "%n problem(s)", n=len(troubles)))
            head.setForeground(0, QColor(colors_of(self.palette()).warning))
            for trouble in troubles:
                self._line(head, trouble.sentence, trouble.block)
        for section in edition.sections:
            head = self._head(section.title or tr("Rehearsal", "Section without a title"))
            for block in section.blocks:
                words = tr("Rehearsal", "{title} · {kind}")
                said = words.format(title=title_of(block), kind=kind_of(block))
                self._line(head, said, block.id)
        self.contents.expandAll()

    def _head(self, words: str) -> QTreeWidgetItem:
        head = QTreeWidgetItem([words])
        head.setFont(0, label_font(12))
        head.setSizeHint(0, QSize(0, scaled(LINE)))
        self.contents.addTopLevelItem(head)
        return head

    def _line(self, head: QTreeWidgetItem, words: str, block: BlockId | None) -> None:
        line = QTreeWidgetItem([words])
        line.setToolTip(0, plain_tip(words))
        line.setSizeHint(0, QSize(0, scaled(LINE)))
        line.setData(0, BLOCK, block)
        head.addChild(line)

    def _on_current(self, item: QTreeWidgetItem | None) -> None:
        block = item.data(0, BLOCK) if item else None
        if block is not None:
            self.preview.select_block(block)

    def _go_to(self, block: str) -> None:
        """A click on a page marks its line."""
        for number in range(self.contents.topLevelItemCount()):
            head = self.contents.topLevelItem(number)
            for line in (head.child(n) for n in range(head.childCount())) if head else ():
                if line.data(0, BLOCK) == block:
                    self.contents.setCurrentItem(line)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, MakingCancelled | RenderCancelled):
            self.banner.show_message(
                tr("Rehearsal", "It was stopped. What was gathered is kept."), level=Level.INFO
            )
        else:
            self.banner.show_error(error)

    def _enable(self) -> None:
        self.again_button.setEnabled(not self.working.is_on)

    # The end

    def _leave(self) -> None:
        ending = self._tasks.run(self._press.close, lane=Lane.LIST, on_done=lambda _: self._go())
        if ending.is_over:  # the window is being closed, and nobody works for it any more
            self._press.close()

    def _go(self) -> None:
        """It is deleted when no answer of the press is on its way to it any more."""
        if self.preview.is_printing:
            QTimer.singleShot(LOOKED_EVERY, self, self._go)
        else:
            self.deleteLater()


def _troubles(rehearsal: Rehearsal) -> Iterator[Trouble]:
    """The sources that failed, then what could not be printed, each once."""
    for failure in rehearsal.edition.failures:
        words = tr("Rehearsal", "{source}: {reason}")
        yield Trouble(
            sentence=words.format(source=failure.source, reason=said_here(failure.reason))
        )
    told = (problem for made in rehearsal.renditions for problem in made.problems)
    for problem in dict.fromkeys((each.reason, each.block) for each in told):
        reason, block = problem
        yield Trouble(sentence=said_here(reason), block=BlockId(block) if block else None)
