"""The toolbar: editions, gathering, the history, how the edition looks, and its end.

Where the window is too narrow for all of it, the words of some buttons go first, then what the
menus have as well; Publish stays.
"""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from digest.model import Edition
from ui.actions import BETWEEN, Actions, keys_of
from ui.colors import Colors
from ui.icons import icon
from ui.look import scaled
from ui.menus.file import EXPORTS
from ui.menus.fillings import Fillings
from ui.translation import tr

TEXT_AND_ICON = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_LEVELS = 5
ICON_ONLY = Qt.ToolButtonStyle.ToolButtonIconOnly


class Toolbar(QToolBar):
    """`fillings` fill the menus of its buttons."""

    def __init__(self, actions: Actions, fillings: Fillings, parent: QWidget) -> None:
        super().__init__(tr("Toolbar", "Toolbar"), parent)
        self._actions = actions
        self._fillings = fillings
        self._places: dict[QToolButton, QAction] = {}
        self._fitted_to = -1
        self.setObjectName("toolbar")
        self.setMovable(False)
        self.setToolButtonStyle(TEXT_AND_ICON)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._build()

    def show_edition(self, edition: Edition, theme: str, *, frozen: bool) -> None:
        """Shows how `edition` looks; `theme` is the name of its theme for people."""
        budget = edition.page_budget
        pages = tr("Toolbar", "Fit: %n page(s)", n=budget) if budget else tr("Toolbar", "Fit")
        for button, text in (
            (self.theme, theme),
            (self.paper, edition.paper.value),
            (self.pages, pages),
        ):
            button.setText(text)
            button.setEnabled(not frozen)
        self.theme.setAccessibleName(tr("Toolbar", "Theme: {theme}").format(theme=theme))
        self.paper.setAccessibleName(
            tr("Toolbar", "Paper: {paper}").format(paper=edition.paper.value)
        )
        self.pages.setAccessibleName(pages)
        self.fit_in()

    def dress(self, colors: Colors) -> None:
        """Draws the icons of the buttons that are no actions."""
        # Wider than they are drawn: Qt sets the words too close beside them.
        self.setIconSize(QSize(scaled(22), scaled(16)))
        for button, name in (
            (self.editions, "editions"),
            (self.theme, "theme"),
            (self.export, "export"),
        ):
            button.setIcon(icon(name, colors.ink))
        self.fit_in()

    def fit_in(self) -> None:
        """Leaves out what there is no room for."""
        for level in range(_LEVELS):
            self._show_less(level)
            if self.sizeHint().width() <= self.width():
                return

    def _show_less(self, level: int) -> None:
        """0 for all of it, 1 without words where an icon says enough, then without buttons."""
        style = TEXT_AND_ICON if level == 0 else ICON_ONLY
        for button in (self.editions, self._button("gather"), self.export):
            button.setToolButtonStyle(style)
        for least, button in ((2, self.command), (3, self.theme), (4, self.paper), (4, self.pages)):
            self._places[button].setVisible(level < least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitted_to != self.width():
            self._fitted_to = self.width()
            self.fit_in()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.fit_in()

    def _build(self) -> None:
        actions = self._actions
        self.editions = self._menu_button(tr("Toolbar", "Editions"))
        actions.fill(self.editions.menu(), ("new", "open", BETWEEN))
        self._add_recent()
        actions.fill(self, ("gather", BETWEEN, "undo", "redo", BETWEEN))
        for name, said in (("undo", tr("Toolbar", "Undo")), ("redo", tr("Toolbar", "Redo"))):
            button = self._button(name)
            button.setToolButtonStyle(ICON_ONLY)
            button.setAccessibleName(said)
        self.theme = self._menu_button(tr("Toolbar", "Theme"), filled_by="themes")
        self.paper = self._menu_button(tr("Toolbar", "Paper"), filled_by="papers")
        self.pages = self._menu_button(tr("Toolbar", "Fit"), filled_by="pages")
        for button, tip in (
            (self.theme, tr("Toolbar", "The edition’s theme")),
            (self.paper, tr("Toolbar", "The paper that it is printed on")),
            (self.pages, tr("Toolbar", "How many pages it is meant to have")),
        ):
            button.setToolTip(tip)
        room = QWidget()
        room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(room)
        self._add_palette()
        self.export = self._menu_button(tr("Toolbar", "Export"))
        actions.fill(self.export.menu(), EXPORTS)
        actions.fill(self, ("issue", "correct"))
        actions["correct"].setIconText(tr("Toolbar", "Correct…"))
        actions["issue"].setIconVisibleInMenu(False)  # drawn for the button's dark ground
        self._button("issue").setProperty("look", "primary")

    def _add_palette(self) -> None:
        """A button of its own: an action that is hidden here would be gone from its menu too."""
        palette = self._actions["palette"]
        palette.setIconText(keys_of(palette))
        self.command = QToolButton()
        self.command.setDefaultAction(palette)
        self.command.setToolButtonStyle(TEXT_AND_ICON)
        self.command.setAccessibleName(tr("Toolbar", "Command palette"))
        self.command.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._places[self.command] = self.addWidget(self.command)

    def _add_recent(self) -> None:
        """The recent editions below the fixed entries of the editions' menu."""
        menu = self.editions.menu()
        recent = QMenu(tr("Toolbar", "Recent editions"), menu)
        self._fillings.keep_filled(recent, "recent_editions")
        menu.addMenu(recent)

    def _button(self, name: str) -> QToolButton:
        button = self.widgetForAction(self._actions[name])
        assert isinstance(button, QToolButton)
        return button

    def _menu_button(self, text: str, *, filled_by: str = "") -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolButtonStyle(TEXT_AND_ICON)
        button.setAccessibleName(text)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(button)
        if filled_by:
            self._fillings.keep_filled(menu, filled_by)
        button.setMenu(menu)
        self._places[button] = self.addWidget(button)
        return button
