"""Everything above the panes: the menu bar and the toolbar, wired to the window's commands."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu

from digest.model import ArticleBlock, Block, EditionState, Section
from ui.actions import Actions, Menu, Submenu
from ui.look import Look
from ui.menus.corner import CornerTitle
from ui.menus.edition import ARTICLE_ACTIONS, BLOCK_ACTIONS
from ui.menus.fillings import Fillings
from ui.menus.insert import INSERTS
from ui.menus.tables import MENUS, MODULES
from ui.menus.toolbar import Toolbar
from ui.translation import bare, tr

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class Menus(QObject):
    """The commands themselves are the window's."""

    def __init__(self, window: "MainWindow", look: Look) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._noticed = False
        self._actions: Actions = window.actions_
        self._title = CornerTitle(window.menuBar())
        self._take_history_actions()
        self.fillings = Fillings(window, self._actions)
        for menu in MENUS:
            self._build(menu)
        self.toolbar = Toolbar(self._actions, self.fillings, window)
        window.addToolBar(self.toolbar)
        window.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._wire()
        self._dress()
        look.changed.connect(self._dress)
        window.outline.insert_menu_wanted.connect(self._fill_insert_menu)

    def show_state(self, *, frozen: bool) -> None:
        """Enables what the edition on the desk allows: one that may be changed, or not."""
        actions = self._actions
        actions.enable([*INSERTS, "rename", "fit", "issue"], not frozen, self._why_frozen())
        is_issued = self._window.document.edition.state is EditionState.ISSUED
        actions.enable(
            ["replay"], is_issued, tr("Actions", "Only an issued edition can be printed again.")
        )
        actions["issue"].setVisible(not is_issued)
        actions["correct"].setVisible(is_issued or self._noticed)
        self.show_looks()

    def show_noticed(self, noticed: bool) -> None:
        """Whether anything of what was issued has changed, and can be corrected."""
        self._noticed = noticed
        self.show_state(frozen=self._window.document.is_frozen)

    def show_looks(self) -> None:
        """Shows how the edition looks."""
        document = self._window.document
        info = self._window.themes.shelf.info(document.edition.theme)
        theme = info.name if info else document.edition.theme
        self.toolbar.show_edition(document.edition, theme, frozen=document.is_frozen)

    def show_title(self, title: str) -> None:
        """What is on the desk, at the menu bar's right end."""
        self._title.show_title(title)

    def show_selection(self, blocks: tuple[Block, ...], section: Section | None) -> None:
        """Enables what the outline's selection allows."""
        frozen, actions = self._window.document.is_frozen, self._actions
        articles = [block for block in blocks if isinstance(block, ArticleBlock)]
        for names, fits, missing in (
            (
                ("remove", *BLOCK_ACTIONS),
                bool(blocks or section),
                tr("Actions", "Select a block or a section of the edition first."),
            ),
            (
                ARTICLE_ACTIONS,
                bool(articles),
                tr("Actions", "Select an article of the edition first."),
            ),
            (
                ("make_lead",),
                len(articles) == len(blocks) == 1,
                tr("Actions", "Select one article of the edition first."),
            ),
        ):
            actions.enable(names, fits and not frozen, self._why_frozen() if frozen else missing)

    def _why_frozen(self) -> str:
        if self._window.document.edition.state is EditionState.ISSUED:
            return tr(
                "Actions", "An issued edition can’t be changed; make a corrected draft of it."
            )
        return tr("Actions", "The edition is open somewhere else and can’t be changed here.")

    def _take_history_actions(self) -> None:
        """Undo and redo name the step; the history makes them."""
        history = self._window.document.history
        for name, make, nothing in (
            ("undo", history.createUndoAction, tr("Actions", "There is nothing to undo.")),
            ("redo", history.createRedoAction, tr("Actions", "There is nothing to redo.")),
        ):
            text = self._actions[name].text()
            self._actions.take(name, make(self._window, text), why=nothing)

    def _build(self, menu: Menu) -> None:
        made = self._window.menuBar().addMenu(tr("Actions", menu.title))
        made.setAccessibleName(bare(made.title()))
        for entry in menu.order:
            if isinstance(entry, Submenu):
                self.fillings.submenu(made, entry)
            else:
                self._actions.fill(made, (entry,))

    def _wire(self) -> None:
        for module in MODULES:
            for name, command in module.commands(self._window).items():
                self._actions[name].triggered.connect(lambda _=False, command=command: command())
        window = self._window
        for name, pane in (
            ("show_library", window.library_panel),
            ("show_inspector", window.inspector),
            ("show_preview", window.preview),
        ):
            self._actions[name].setChecked(True)
            self._actions[name].toggled.connect(pane.setVisible)
        self._actions["history"].toggled.connect(window.history.setVisible)
        window.history.visibilityChanged.connect(self._actions["history"].setChecked)

    def _fill_insert_menu(self, menu: QMenu) -> None:
        self._actions.fill(menu, INSERTS)

    def _dress(self) -> None:
        self._actions.dress(self._look.colors)
        self.toolbar.dress(self._look.colors)
