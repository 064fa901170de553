"""The menus whose entries are not known beforehand: recent editions, publications, themes, papers,
pages, colours. Each is filled when it is about to be shown."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from digest.library import EditionRow
from digest.model import EditionState, Paper, Publication
from ui import dates
from ui.actions import Actions, Submenu
from ui.look import Mode
from ui.translation import bare, marked, tr
from ui.window_settings import COLOURS

if TYPE_CHECKING:
    from ui.main_window import MainWindow

Value = TypeVar("Value")

RECENT_EDITIONS = 12
BUDGETS = (1, 2, 3, 4, 6, 8, 12, 16)
"""How many pages are offered at once; any other number by Fit to pages."""

MODE_NAMES = {
    Mode.SYSTEM: marked("Actions", "As the &system"),
    Mode.LIGHT: marked("Actions", "&Light"),
    Mode.DARK: marked("Actions", "&Dark"),
}


class Fillings(QObject):
    """Fills menus by the key of their Submenu, and those of the toolbar's buttons."""

    def __init__(self, window: "MainWindow", actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._editions: tuple[EditionRow, ...] = ()
        self._fillers: dict[str, Callable[[QMenu], None]] = {
            "recent_editions": self._fill_editions,
            "colours": self._fill_colours,
            "compose_from": partial(self._fill_publications, window.editions.compose),
            "edit_publication": partial(self._fill_publications, window.publications.edit),
            "run_publication": partial(self._fill_publications, window.publications.run_now),
            "rehearse_publication": partial(
                self._fill_publications, window.past_and_future.rehearse
            ),
            "fill_publication": partial(self._fill_publications, window.past_and_future.fill),
            "themes": self._fill_themes,
            "papers": self._fill_papers,
            "pages": self._fill_pages,
        }

    def refresh(self) -> None:
        """Reads anew which editions there are."""
        library = self._window.bench.library
        self._window.bench.tasks.run(
            lambda: library.editions(limit=RECENT_EDITIONS), on_done=self._on_editions
        )

    def submenu(self, menu: QMenu, submenu: Submenu) -> None:
        """Puts `submenu` into `menu`."""
        made = menu.addMenu(tr("Actions", submenu.title))
        made.setAccessibleName(bare(made.title()))
        if submenu.names:
            self._actions.fill(made, submenu.names)
        else:
            self.keep_filled(made, submenu.key)

    def keep_filled(self, menu: QMenu, key: str) -> None:
        """Fills `menu` each time it is about to be shown."""
        menu.aboutToShow.connect(partial(self._fill, menu, key))

    def _fill(self, menu: QMenu, key: str) -> None:
        menu.clear()
        self._fillers[key](menu)

    def _on_editions(self, rows: tuple[EditionRow, ...]) -> None:
        self._editions = tuple(rows)

    def _fill_editions(self, menu: QMenu) -> None:
        here = self._window.document.edition.id
        for row in self._editions:
            action = menu.addAction(_plain(edition_words(row)))
            action.setCheckable(row.id == here)
            action.setChecked(row.id == here)
            action.triggered.connect(
                lambda _=False, row=row: self._window.editions.open_by_id(row.id)
            )
        _say_if_empty(menu, tr("Actions", "No edition is kept yet"))

    def _fill_publications(self, command: Callable[[Publication], None], menu: QMenu) -> None:
        for publication in self._window.publications.all:
            action = menu.addAction(_plain(publication.title))
            action.triggered.connect(lambda _=False, publication=publication: command(publication))
        _say_if_empty(menu, tr("Actions", "There is no publication yet"))

    def _fill_colours(self, menu: QMenu) -> None:
        chosen = self._window.preferences.value(COLOURS)
        names = [(mode, tr("Actions", name)) for mode, name in MODE_NAMES.items()]
        self._choose(menu, names, Mode(chosen), self._window.set_mode)

    def _fill_themes(self, menu: QMenu) -> None:
        infos = self._window.themes.shelf.infos
        names = [(info.key, _plain(info.name)) for info in infos if info.declaration]
        theme = self._window.document.edition.theme
        self._choose(menu, names, theme, self._window.designing.set_theme)
        menu.addSeparator()
        self._actions.fill(menu, ("theme",))

    def _fill_papers(self, menu: QMenu) -> None:
        names = [(paper, paper.value) for paper in Paper]
        paper = self._window.document.edition.paper
        self._choose(menu, names, paper, self._window.designing.set_paper)

    def _fill_pages(self, menu: QMenu) -> None:
        budget = self._window.document.edition.page_budget
        names: list[tuple[int | None, str]] = [(None, tr("Actions", "As many as it takes"))]
        offered = sorted({*BUDGETS, *({budget} if budget else set())})
        names += [(pages, tr("Actions", "%n page(s)", n=pages)) for pages in offered]
        self._choose(menu, names, budget, self._window.designing.set_pages)
        menu.addSeparator()
        self._actions.fill(menu, ("fit",))

    def _choose(
        self,
        menu: QMenu,
        names: Iterable[tuple[Value, str]],
        chosen: Value,
        choose: Callable[[Value], None],
    ) -> None:
        """Entries of which one is marked."""
        group = QActionGroup(menu)
        for value, name in names:
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.triggered.connect(lambda _=False, value=value: choose(value))
            group.addAction(action)


def edition_words(row: EditionRow) -> str:
    """The edition as a line: title, day, whether it is issued."""
    words = f"{row.title} — {dates.day(row.date)}"
    if row.state is EditionState.ISSUED:
        words = tr("Actions", "{edition} · issued").format(edition=words)
    return words


def _plain(text: str) -> str:
    """`text` in a menu as it is."""
    return text.replace("&", "&&")


def _say_if_empty(menu: QMenu, sentence: str) -> None:
    if menu.isEmpty():
        menu.addAction(sentence).setEnabled(False)
