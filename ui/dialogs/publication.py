"""The dialog in which a publication is made or changed: its recipe, schedule and deliveries."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

import tzlocal
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from digest.desk import Desk
from digest.model import Publication, PublicationId, Recipe
from digest.render.themes.catalogue import ThemeInfo
from ui.dialogs.frames import column_in, make_plain
from ui.dialogs.publication_answers import Answers
from ui.dialogs.publication_delivery import DeliveryPage
from ui.dialogs.publication_look import LookPage
from ui.dialogs.publication_pages import FrontPage, PublicationPage, TitlePage
from ui.dialogs.publication_problems import Page, Problem, page_name, problems_of
from ui.dialogs.publication_schedule import SchedulePage
from ui.dialogs.publication_sections import SectionsPage
from ui.dialogs.publication_selection import SelectionPage
from ui.dialogs.publication_sources import SourcesPage
from ui.dialogs.recipe_file_menu import RecipeFileButton
from ui.dialogs.trial_pane import TrialPane
from ui.look import scaled
from ui.secret_shelf import SecretShelf
from ui.source_changes import new_publication_id
from ui.tasks import Tasks
from ui.translation import tr

_SIDEBAR = """
QListWidget { background: transparent; }
QListWidget::item { padding: 7px 10px; border-radius: 6px; }
"""


_OF_THE_RECIPE = frozenset({Page.SOURCES, Page.SELECTION, Page.SECTIONS, Page.FRONT})
"""The pages below which is told what the recipe would pick."""


def _utc_now() -> datetime:
    return datetime.now(UTC)


class PublicationDialog(QDialog):
    """Pages of fields beside their names; what is missing is said below in a sentence.

    It saves nothing itself: when it was accepted, `publication()` is to be saved.
    """

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        publication: Publication | None = None,
        parent: QWidget | None = None,
        *,
        themes: Sequence[ThemeInfo] = (),
        now: Callable[[], datetime] = _utc_now,
    ) -> None:
        """`themes` are those that it can be printed in."""
        super().__init__(parent)
        self._original = publication or Publication(
            id=PublicationId(""), title="", zone=tzlocal.get_localzone_name() or "UTC"
        )
        self._taken = frozenset(known.id for known in desk.library.publications())
        self._tried = False
        self.setWindowTitle(
            tr("Publication", "Publication")
            if publication
            else tr("Publication", "New publication")
        )
        self.pages = self._make_pages(themes, now, SecretShelf(desk.secrets, tasks))
        self.trial = TrialPane(lambda: now().astimezone())
        self._names = QListWidget(accessibleName=tr("Publication", "Pages of the publication"))
        self._stack = QStackedWidget()
        self._problem = QLabel(objectName="told")
        self.files = RecipeFileButton()
        self._buttons = self._make_buttons(is_new=publication is None)
        self._lay_out()
        self._ask_by(Answers(self, desk, tasks, now))
        for page in self.pages.values():
            page.show_publication(self._original)
            page.changed.connect(self._on_changed)
        self._names.setCurrentRow(0)
        self._show_problems()

    def publication(self) -> Publication:
        """What the fields say. A new one has an id made of its title, which nobody else has."""
        publication = self._original
        for page in self.pages.values():
            publication = page.apply(publication)
        if not publication.id:
            id_ = new_publication_id(publication.title, self._taken)
            publication = replace(publication, id=id_)
        return publication

    @property
    def problems(self) -> tuple[Problem, ...]:
        return problems_of(self.publication())

    @property
    def problem_text(self) -> str:
        """The sentence below the pages."""
        return self._problem.text()

    def show_page(self, page: Page) -> None:
        self._names.setCurrentRow(list(self.pages).index(page))

    def take_recipe(self, recipe: Recipe) -> None:
        """Shows `recipe` instead of what the recipe's pages say; it is saved with the rest."""
        publication = replace(self.publication(), recipe=recipe)
        for page in _OF_THE_RECIPE:
            self.pages[page].show_publication(publication)
        self._on_changed()

    def accept(self) -> None:
        """Closes the dialog, or leads to what is still missing."""
        blocking = [problem for problem in self.problems if problem.blocks]
        if not blocking:
            super().accept()
            return
        self._tried = True
        self.show_page(blocking[0].page)
        self._show_problems()

    def _ask_by(self, answers: Answers) -> None:
        answers.try_recipes(self.trial, self._original)
        answers.furnish(self.schedules)
        answers.try_channels(self.deliveries.access, self.publication)
        answers.serve_files(
            self.files, lambda: self.publication().recipe, self.take_recipe, self._tell
        )

    def _make_buttons(self, *, is_new: bool) -> QDialogButtonBox:
        standard = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(standard.Save | standard.Cancel)
        if is_new:
            box.button(standard.Save).setText(tr("Publication", "Create"))
        make_plain(box)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    def _make_pages(
        self, themes: Sequence[ThemeInfo], now: Callable[[], datetime], shelf: SecretShelf
    ) -> dict[Page, PublicationPage]:
        sources = SourcesPage()
        self.schedules = SchedulePage(now)
        self.deliveries = DeliveryPage(shelf)
        return {
            Page.TITLE: TitlePage(),
            Page.SOURCES: sources,
            Page.SELECTION: SelectionPage(),
            Page.SECTIONS: SectionsPage(lambda: sources.sources),
            Page.FRONT: FrontPage(),
            Page.LOOK: LookPage(themes),
            Page.SCHEDULE: self.schedules,
            Page.DELIVERY: self.deliveries,
        }

    def _on_page_chosen(self, row: int) -> None:
        self._stack.setCurrentIndex(row)
        self._show_trial()

    def _show_trial(self) -> None:
        """Tried is what is looked at: the recipe's pages and what comes of them."""
        shown = list(self.pages)[self._names.currentRow()] in _OF_THE_RECIPE
        self.trial.setVisible(shown)
        self.files.setVisible(shown)
        if shown:
            self.trial.try_recipe(self.publication().recipe)

    def _on_changed(self) -> None:
        self._show_problems()
        self._show_trial()

    def _tell(self, sentence: str) -> None:
        """Says it where problems are said, until something changes."""
        self._problem.setText(sentence)

    def _show_problems(self) -> None:
        problems = self.problems
        first = problems[0] if problems else None
        self._problem.setText(first.text if first else "")
        look = "warning" if first and first.blocks and self._tried else "soft"
        if self._problem.property("look") != look:
            self._problem.setProperty("look", look)
            self._problem.style().unpolish(self._problem)
            self._problem.style().polish(self._problem)
        lacking = {problem.page for problem in problems if problem.blocks} if self._tried else set()
        for row, page in enumerate(self.pages):
            text = f"{page_name(page)}  •" if page in lacking else page_name(page)
            item = self._names.item(row)
            item.setText(text)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                tr("Publication", "{page}, something is missing").format(page=page_name(page))
                if page in lacking
                else page_name(page),
            )

    def _lay_out(self) -> None:
        for number, (page, widget) in enumerate(self.pages.items(), 1):
            self._names.addItem(page_name(page))
            self._stack.addWidget(widget)
            shortcut = QShortcut(QKeySequence(f"Alt+{number}"), self)
            shortcut.activated.connect(partial(self.show_page, page))
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.setChildrenCollapsible(False)
        self._stack.setContentsMargins(0, 0, 0, scaled(8))
        self._splitter.addWidget(self._stack)
        self._splitter.addWidget(self.trial)
        self._splitter.setSizes([scaled(400), scaled(260)])
        self._names.setStyleSheet(_SIDEBAR)
        self._names.setFixedWidth(max(scaled(150), self._names.sizeHintForColumn(0) + scaled(14)))
        self._names.currentRowChanged.connect(self._on_page_chosen)
        self._problem.setWordWrap(True)
        self._problem.setAccessibleName(tr("Publication", "What is missing"))
        body = QHBoxLayout()
        body.setSpacing(20)
        body.addWidget(self._names)
        body.addWidget(self._splitter, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.files)
        foot.addWidget(self._problem, 1)
        foot.addWidget(self._buttons)
        column = column_in(self, spacing=14)
        column.addLayout(body, 1)
        column.addLayout(foot)

    def sizeHint(self) -> QSize:
        return QSize(1060, 760)
