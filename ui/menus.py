"""The menu bar, the toolbar and the history dock, wired to the window's commands."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import (
    QDockWidget,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QUndoView,
    QWidget,
)

from digest.edits import set_nameplate
from digest.model import ArticleBlock, Block, Form, Format, Paper, Publication, Section
from ui.about import show_about, show_shortcuts
from ui.actions import BETWEEN
from ui.look import Look, Mode, text_font
from ui.panels.page_places import Fit

if TYPE_CHECKING:
    from ui.main_window import MainWindow

INSERTS = (
    "insert_text",
    "insert_quote",
    "insert_picture",
    "insert_divider",
    "insert_contents",
    BETWEEN,
    "insert_section",
)
EXPORTS = {f"export_{format.value}": format for format in Format}
BLOCK_ACTIONS = ("remove", "move_up", "move_down")
ARTICLE_ACTIONS = ("make_lead", "print_full", "print_summary", "print_headline")
MODE_NAMES = {Mode.SYSTEM: "As the &system", Mode.LIGHT: "&Light", Mode.DARK: "&Dark"}


class Menus(QObject):
    """Everything above the panes. The commands themselves are the window's."""

    def __init__(self, window: "MainWindow", look: Look) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._actions = window.actions_
        self._title = QLabel()
        self._title.setProperty("look", "corner")
        self._title.setFont(text_font(13))
        self._title.setMinimumHeight(28)
        self._take_history_actions()
        self._history = self._history_dock()
        self._wire()
        self._publication_menus: list[tuple[QMenu, Callable[[Publication], None]]] = []
        self._build_menu_bar()
        self._build_toolbar()
        self._dress()
        look.changed.connect(self._dress)
        window.publications.changed.connect(self._fill_publication_menus)
        window.outline.insert_menu_wanted.connect(self._fill_insert_menu)

    def show_state(self, *, frozen: bool) -> None:
        """Enables what an issued edition, or a draft, allows."""
        inserts = [name for name in INSERTS if name != BETWEEN]
        self._actions.enable([*inserts, "rename", "fit"], not frozen)
        for name, shown in (("issue", not frozen), ("correct", frozen)):
            self._actions[name].setVisible(shown)
        self._paper.setEnabled(not frozen)
        self._paper.setText(self._window.document.edition.paper.value)

    def show_title(self, title: str) -> None:
        """What is on the desk, at the menu bar's right end."""
        self._title.setText(title)
        self._title.adjustSize()
        self._window.menuBar().setCornerWidget(self._title)

    def show_selection(self, blocks: tuple[Block, ...], section: Section | None) -> None:
        """Enables what the outline's selection allows."""
        free = not self._window.document.is_frozen
        articles = [block for block in blocks if isinstance(block, ArticleBlock)]
        self._actions.enable(BLOCK_ACTIONS, free and bool(blocks or section))
        self._actions.enable(ARTICLE_ACTIONS[1:], free and bool(articles))
        self._actions.enable(["make_lead"], free and len(articles) == len(blocks) == 1)

    def _take_history_actions(self) -> None:
        """Undo and redo name the step; the history makes them."""
        history = self._window.document.history
        undo = history.createUndoAction(self._window, "&Undo")
        undo.setShortcuts(QKeySequence.StandardKey.Undo)
        redo = history.createRedoAction(self._window, "&Redo")
        redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self._actions.add("undo", undo, "undo")
        self._actions.add("redo", redo, "redo")

    def _history_dock(self) -> QDockWidget:
        view = QUndoView(self._window.document.history)
        view.setEmptyLabel("The edition as it was opened")
        view.setAccessibleName("History")
        dock = QDockWidget("History", self._window)
        dock.setObjectName("history")
        dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        dock.setWidget(view)
        dock.hide()
        self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        return dock

    def _wire(self) -> None:
        window = self._window
        commands: dict[str, Callable[[], object]] = {
            "new": window.editions.new,
            "open": window.editions.choose,
            "import": window.importing.choose_files,
            "import_folder": window.importing.choose_folder,
            "import_address": window.importing.ask_address,
            "gather": window.sources.gather_all,
            "quit": window.close,
            "paste": window.incoming.paste,
            "paste_article": window.incoming.paste_article,
            "sources": window.sources.show,
            "add_source": window.sources.add,
            "remove": window.outline.remove_selected,
            "search": window.library_panel.focus_search,
            "next_pane": partial(self._cycle, 1),
            "previous_pane": partial(self._cycle, -1),
            "make_lead": window.outline.make_lead,
            "move_up": partial(window.outline.shift_selected, -1),
            "move_down": partial(window.outline.shift_selected, 1),
            "rename": window.outline.rename_selected,
            "zoom_in": partial(window.preview.view.step_zoom, 1),
            "zoom_out": partial(window.preview.view.step_zoom, -1),
            "fit_width": partial(window.preview.view.set_fit, Fit.WIDTH),
            "new_publication": window.publications.new,
            "runs": window.publications.show_runs,
            "shortcuts": partial(show_shortcuts, window, self._actions.shortcuts),
            "about": partial(show_about, window),
        }
        commands |= self._edition_commands()
        commands |= {name: getattr(window.blocks, name) for name in INSERTS if name != BETWEEN}
        commands |= {name: partial(window.exporting.ask_path, f) for name, f in EXPORTS.items()}
        commands |= {f"print_{form}": partial(window.outline.set_form, form) for form in Form}
        for name, command in commands.items():
            self._actions[name].triggered.connect(lambda _=False, command=command: command())
        self._wire_toggles()

    def _edition_commands(self) -> dict[str, Callable[[], object]]:
        window = self._window
        return {
            "nameplate": self._show_nameplate,
            "theme": window.themes.show,
            "fit": window.fitting.show,
            "issue": window.editions.issue,
            "correct": window.editions.correct,
        }

    def _wire_toggles(self) -> None:
        window = self._window
        for name, pane in (
            ("show_library", window.library_panel),
            ("show_inspector", window.inspector),
            ("show_preview", window.preview),
        ):
            self._actions[name].setChecked(True)
            self._actions[name].toggled.connect(pane.setVisible)
        self._actions["history"].toggled.connect(self._history.setVisible)
        self._history.visibilityChanged.connect(self._actions["history"].setChecked)

    def _build_menu_bar(self) -> None:
        bar, window = self._window.menuBar(), self._window
        file = self._actions.menu(bar, "&File", (
            "new", "open", BETWEEN, "import", "import_folder", "import_address", BETWEEN,
        ))  # fmt: skip
        self._actions.fill(file.addMenu("&Export"), EXPORTS)
        self._actions.fill(file, (BETWEEN, "quit"))
        self._actions.menu(bar, "&Edit", (
            "undo", "redo", "history", BETWEEN, "paste", "paste_article", "remove", BETWEEN,
            "search",
        ))  # fmt: skip
        self._actions.menu(bar, "&Insert", INSERTS)
        view = self._actions.menu(bar, "&View", ("show_library", "show_inspector", "show_preview"))
        view.addSeparator()
        self._add_mode_menu(view)
        self._actions.fill(view, (BETWEEN, "zoom_in", "zoom_out", "fit_width"))
        self._actions.fill(view, (BETWEEN, "next_pane", "previous_pane"))
        edition = self._actions.menu(bar, "E&dition", (*ARTICLE_ACTIONS, BETWEEN, "move_up",
            "move_down", "rename", BETWEEN, "nameplate", "theme", "fit",
            BETWEEN))  # fmt: skip
        self._add_publication_menu(edition, "Compose &from", window.editions.compose)
        self._actions.fill(edition, (BETWEEN, "issue", "correct"))
        publication = self._actions.menu(bar, "&Publication", ("new_publication",))
        self._add_publication_menu(publication, "&Edit", window.publications.edit)
        self._add_publication_menu(publication, "&Run now", window.publications.run_now)
        self._actions.fill(publication, (BETWEEN, "add_source", "sources", "gather", "runs"))
        self._actions.menu(bar, "&Help", ("shortcuts", "about"))

    def _build_toolbar(self) -> None:
        bar = QToolBar("Toolbar", self._window)
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.setIconSize(QSize(16, 16))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._actions.fill(bar, ("open", "gather", "import", BETWEEN, "undo", "redo", BETWEEN))
        for name, text in (("open", "Editions"), ("import", "Import"), ("gather", "Gather")):
            self._actions[name].setIconText(text)
        for name in ("undo", "redo"):
            button = bar.widgetForAction(self._actions[name])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setAccessibleName(name.capitalize())
        self._paper = self._menu_button("Paper", [p.value for p in Paper], self._on_paper_chosen)
        bar.addWidget(self._paper)
        insert = _popup_button("Insert")
        insert.setMenu(self._filled(INSERTS))
        bar.addWidget(insert)
        room = QWidget()
        room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(room)
        export = _popup_button("Export")
        export.setMenu(self._filled(EXPORTS))
        bar.addWidget(export)
        self._actions.fill(bar, ("issue", "correct"))
        self._actions["correct"].setIconText("Correct…")
        self._actions["issue"].setIconVisibleInMenu(False)  # drawn for the button's dark ground
        bar.widgetForAction(self._actions["issue"]).setProperty("look", "primary")
        for button in (insert, export, self._paper):
            button.setAccessibleName(button.text())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._window.addToolBar(bar)
        self._window.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)

    def _menu_button(
        self, name: str, texts: Iterable[str], chosen: Callable[[str], None]
    ) -> QToolButton:
        """A button that shows one of several texts and offers the others."""
        button = _popup_button(name)
        button.setToolTip(name)
        menu = QMenu(button)
        for text in texts:
            menu.addAction(text).triggered.connect(lambda _=False, text=text: chosen(text))
        button.setMenu(menu)
        return button

    def _filled(self, names: Iterable[str]) -> QMenu:
        menu = QMenu(self._window)
        self._actions.fill(menu, names)
        return menu

    def _fill_insert_menu(self, menu: QMenu) -> None:
        self._actions.fill(menu, INSERTS)

    def _add_mode_menu(self, view: QMenu) -> None:
        menu = view.addMenu("&Colours")
        group = QActionGroup(menu)
        for mode, name in MODE_NAMES.items():
            action = QAction(name, menu, checkable=True, checked=mode is self._look.mode)
            action.triggered.connect(lambda _=False, mode=mode: self._window.set_mode(mode))
            group.addAction(action)
            menu.addAction(action)

    def _add_publication_menu(
        self, menu: QMenu, title: str, command: Callable[[Publication], None]
    ) -> None:
        """A submenu with the publications, filled whenever they change."""
        self._publication_menus.append((menu.addMenu(title), command))
        self._fill_publication_menus()

    def _fill_publication_menus(self) -> None:
        for menu, command in self._publication_menus:
            menu.clear()
            for publication in self._window.publications.all:
                action = menu.addAction(publication.title)
                action.triggered.connect(
                    lambda _=False, command=command, publication=publication: command(publication)
                )
            menu.setEnabled(not menu.isEmpty())

    def _cycle(self, step: int) -> None:
        """The keyboard goes to the next pane that is shown."""
        panes = [pane for pane in self._window.panes() if pane.isVisible()]
        if not panes:
            return
        focus = self._window.focusWidget()
        here = next(
            (
                n
                for n, pane in enumerate(panes)
                if focus and (focus is pane or pane.isAncestorOf(focus))
            ),
            -1 if step > 0 else 0,
        )
        _focus_first(panes[(here + step) % len(panes)])

    def _show_nameplate(self) -> None:
        self._window.outline.clear_selection()
        self._window.inspector.edition_form.title.editor.setFocus()

    def _on_paper_chosen(self, text: str) -> None:
        self._window.document.apply(
            "Change the paper", lambda edition: set_nameplate(edition, paper=Paper(text))
        )
        self._paper.setText(text)

    def _dress(self) -> None:
        self._actions.dress(self._look.colors)


def _popup_button(text: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return button


def _focus_first(pane: QWidget) -> None:
    """Into the pane, or its first part that takes the keyboard."""
    if pane.focusPolicy() & Qt.FocusPolicy.TabFocus:
        pane.setFocus(Qt.FocusReason.TabFocusReason)
        return
    for part in pane.findChildren(QWidget):
        if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            part.setFocus(Qt.FocusReason.TabFocusReason)
            return
