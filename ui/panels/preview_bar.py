"""The preview's head: which rendition, how old, how large."""

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from ui.panels.page_places import Fit
from ui.panels.pane import HEAD_HEIGHT

_ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
_ROOMY = 440
"""Pixels of width from which on all buttons have room."""
_FITS = {Fit.WIDTH: "Fit width", Fit.PAGE: "Fit page"}


class PreviewTab(StrEnum):
    PDF = "PDF"
    WEB = "Web"
    EMAIL = "E-mail"
    TEXT = "Text"


class Age(StrEnum):
    """How the pages stand to the edition: the newest, on their way, or older and staying so."""

    NEW = ""
    UPDATING = "updating…"
    BEHIND = "preview is behind"


class PreviewBar(QFrame):
    """Tabs at the left, the age in the middle; at the right the zoom, or a web page's choices.

    Signals: `tab_chosen(PreviewTab)`; `fit_chosen(Fit)`, `zoom_chosen(zoom)`, `zoom_stepped(±1)`;
    `dark_chosen(dark)`, `phone_chosen(phone)`, `browser_wanted()`.
    """

    tab_chosen = Signal(object)
    fit_chosen = Signal(object)
    zoom_chosen = Signal(float)
    zoom_stepped = Signal(int)
    dark_chosen = Signal(bool)
    phone_chosen = Signal(bool)
    browser_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "head")
        self.setFixedHeight(HEAD_HEIGHT)
        self._tab = PreviewTab.PDF
        self._tabs = {tab: self._tab_button(tab) for tab in PreviewTab}
        group = QButtonGroup(self)
        for button in self._tabs.values():
            group.addButton(button)
        self._tabs[PreviewTab.PDF].setChecked(True)
        self._age = QLabel(Age.NEW.value)
        self._age.setProperty("look", "soft")
        self._age.setAccessibleName("Age of the preview")
        self._smaller = self._zoom_button("−", "Smaller (Ctrl+−)", -1)
        self._larger = self._zoom_button("+", "Larger (Ctrl++)", 1)
        self._size = self._size_button()
        self._zooming = (self._smaller, self._size, self._larger)
        self._screens = self._screen_buttons()
        self._offered: tuple[QToolButton, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 3, 12, 3)
        row.setSpacing(2)
        for button in self._tabs.values():
            row.addWidget(button)
        row.addSpacing(12)
        row.addWidget(self._age, 1)
        for button in (*self._zooming, *self._screens):
            row.addWidget(button)
        self.offer(zoom=True, screen=False)

    @property
    def tab(self) -> PreviewTab:
        return self._tab

    @property
    def age(self) -> Age:
        return Age(self._age.text())

    def set_tab(self, tab: PreviewTab) -> None:
        """Chooses `tab` without telling anyone."""
        self._tab = tab
        self._tabs[tab].setChecked(True)

    def set_age(self, age: Age) -> None:
        if age is self.age:
            return
        self._age.setText(age.value)
        self._age.setProperty("look", "warning" if age is Age.BEHIND else "soft")
        self._age.style().unpolish(self._age)  # the style sheet asks for the look
        self._age.style().polish(self._age)

    def offer(self, *, zoom: bool, screen: bool) -> None:
        """Shows what can be chosen of that which is on view: a zoom, or a web page's screen."""
        self._offered = (*(self._zooming if zoom else ()), *(self._screens if screen else ()))
        self._show_offered()

    def show_zoom(self, fit: Fit, zoom: float) -> None:
        """Says what the view does: the fit by name, else the zoom in per cent."""
        percent = f"{zoom:.0%}".replace("%", " %")
        self._size.setText(_FITS.get(fit, percent))
        self._size.setToolTip(f"Size of the pages: {percent}")
        for action in self._size.menu().actions():
            data = action.data()
            action.setChecked(data == fit.value or (fit is Fit.NONE and data == zoom))

    def _tab_button(self, tab: PreviewTab) -> QPushButton:
        button = QPushButton(tab.value, self, checkable=True)
        button.setProperty("look", "segment")
        button.setAccessibleName(f"{tab.value} preview")
        button.clicked.connect(lambda: self._choose(tab))
        return button

    def _choose(self, tab: PreviewTab) -> None:
        self._tab = tab
        self.tab_chosen.emit(tab)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_offered()

    def _show_offered(self) -> None:
        """A narrow bar has no room for what can be had elsewhere: by keys, or in another width."""
        spared = () if self.width() >= _ROOMY else (self._smaller, self._larger, self._screens[-1])
        for button in (*self._zooming, *self._screens):
            button.setVisible(button in self._offered and button not in spared)

    def _screen_buttons(self) -> tuple[QToolButton, ...]:
        dark = QToolButton(self, text="Dark", checkable=True, objectName="darkScreen")
        dark.setToolTip("As on a screen with dark colours")
        dark.toggled.connect(self.dark_chosen)
        phone = QToolButton(self, text="Phone", checkable=True, objectName="phoneScreen")
        phone.setToolTip("As wide as on a phone")
        phone.toggled.connect(self.phone_chosen)
        browser = QToolButton(self, text="Browser", objectName="openInBrowser")
        browser.setToolTip("Open the page in your browser")
        browser.clicked.connect(self.browser_wanted)
        for button in (dark, phone, browser):
            button.setProperty("look", "quiet")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(button.toolTip())
        return dark, phone, browser

    def _zoom_button(self, text: str, tip: str, step: int) -> QToolButton:
        button = QToolButton(self, text=text, toolTip=tip)
        button.setProperty("look", "quiet")
        button.setFixedWidth(28)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(tip.split(" (", maxsplit=1)[0])
        button.clicked.connect(lambda: self.zoom_stepped.emit(step))
        return button

    def _size_button(self) -> QToolButton:
        button = QToolButton(self, text=_FITS[Fit.WIDTH])
        button.setProperty("look", "quiet")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setAccessibleName("Size of the pages")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setMinimumWidth(button.fontMetrics().horizontalAdvance(_FITS[Fit.WIDTH]) + 26)
        menu = QMenu(button)
        group = QActionGroup(menu)
        for fit, name in _FITS.items():
            action = menu.addAction(name, lambda fit=fit: self.fit_chosen.emit(fit))
            action.setData(fit.value)
        menu.addSeparator()
        for zoom in _ZOOMS:
            action = menu.addAction(
                f"{zoom * 100:.0f} %", lambda zoom=zoom: self.zoom_chosen.emit(zoom)
            )
            action.setData(zoom)
        for action in menu.actions():
            action.setCheckable(not action.isSeparator())
            group.addAction(action)
        button.setMenu(menu)
        return button
