"""The preview's head: which rendition, how old, how large."""

from datetime import timedelta
from enum import StrEnum

from PySide6.QtCore import QElapsedTimer, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from ui import dates
from ui.look import scaled
from ui.panels.page_places import Fit
from ui.panels.pane import HEAD_HEIGHT
from ui.panels.size_meter import SizeMeter
from ui.translation import marked, tr

_ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
_ROOMY = 440
"""Pixels of width from which on all buttons have room."""
_FITS = {Fit.WIDTH: marked("Preview", "Fit width"), Fit.PAGE: marked("Preview", "Fit page")}
TICK_MS = 1000


class PreviewTab(StrEnum):
    """PHONE shows the web page, or the e-mail, as wide as a phone."""

    PDF = "pdf"
    WEB = "web"
    EMAIL = "email"
    PHONE = "phone"
    TEXT = "text"


_TABS = {
    PreviewTab.PDF: (marked("Preview", "PDF"), marked("Preview", "The printed pages")),
    PreviewTab.WEB: (marked("Preview", "Web"), marked("Preview", "The web page")),
    PreviewTab.EMAIL: (marked("Preview", "E-mail"), marked("Preview", "The e-mail")),
    PreviewTab.PHONE: (
        marked("Preview", "Phone"),
        marked("Preview", "The web page or the e-mail as wide as on a phone"),
    ),
    PreviewTab.TEXT: (marked("Preview", "Text"), marked("Preview", "The plain text")),
}


class Age(StrEnum):
    """How the pages stand to the edition: the newest, on their way, or older and staying so."""

    NEW = "new"
    UPDATING = "updating"
    BEHIND = "behind"


class PreviewBar(QFrame):
    """Tabs at the left, the age in the middle; at the right the zoom, or a web page's choices.

    Signals: `tab_chosen(PreviewTab)`; `fit_chosen(Fit)`, `zoom_chosen(zoom)`, `zoom_stepped(±1)`;
    `dark_chosen(dark)`, `mail_chosen(mail)` on the phone, `browser_wanted()`.
    """

    tab_chosen = Signal(object)
    fit_chosen = Signal(object)
    zoom_chosen = Signal(float)
    zoom_stepped = Signal(int)
    dark_chosen = Signal(bool)
    mail_chosen = Signal(bool)
    browser_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "head")
        self._tab = PreviewTab.PDF
        self._shown_age = Age.NEW
        self._since = QElapsedTimer()
        self._ticking = QTimer(self, interval=TICK_MS)
        self._ticking.timeout.connect(self._tell_age)
        self._tabs = {tab: self._tab_button(tab) for tab in PreviewTab}
        group = QButtonGroup(self)
        for button in self._tabs.values():
            group.addButton(button)
        self._tab_menu = self._tabs_in_a_menu()
        self._tabs[PreviewTab.PDF].setChecked(True)
        self._age = QLabel()
        self._age.setProperty("look", "soft")
        self._age.setMinimumWidth(1)
        self._age.setAccessibleName(tr("Preview", "Age of the preview"))
        self._meter = SizeMeter(self)
        self._smaller = self._zoom_button("−", tr("Preview", "Smaller (Ctrl+−)"), -1)
        self._larger = self._zoom_button("+", tr("Preview", "Larger (Ctrl++)"), 1)
        self._size = self._size_button()
        self._zooming = (self._smaller, self._size, self._larger)
        self._screens = self._screen_buttons()
        self._offered: tuple[QToolButton, ...] = ()
        row = QHBoxLayout(self)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # see `_show_offered`
        row.setContentsMargins(12, 3, 12, 3)
        row.setSpacing(2)
        row.addWidget(self._tab_menu)
        for button in self._tabs.values():
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self._age, 1)
        row.addWidget(self._meter)
        for button in (*self._zooming, *self._screens):
            row.addWidget(button)
        self.offer(zoom=True, screen=False)

    @property
    def tab(self) -> PreviewTab:
        return self._tab

    @property
    def age(self) -> Age:
        return self._shown_age

    def set_tab(self, tab: PreviewTab) -> None:
        """Chooses `tab` without telling anyone."""
        self._tab = tab
        self._tabs[tab].setChecked(True)
        self._tab_menu.setText(_with_arrow(self._tabs[tab].text()))

    def set_age(self, age: Age) -> None:
        if age is self._shown_age:
            return
        if Age.NEW in (age, self._shown_age):
            self._since.start()
        self._shown_age = age
        if age is Age.NEW:
            self._ticking.stop()
        else:
            self._ticking.start()
        self._age.setProperty("look", "warning" if age is Age.BEHIND else "soft")
        self._age.style().unpolish(self._age)  # the style sheet asks for the look
        self._age.style().polish(self._age)
        self._tell_age()

    def _tell_age(self) -> None:
        seconds = self._since.elapsed() // 1000 if self._since.isValid() else 0
        told = dates.duration(timedelta(seconds=seconds))
        match self._shown_age:
            case Age.NEW:
                words = ""
            case Age.UPDATING if not seconds:
                words = tr("Preview", "updating…")
            case _:
                words = tr("Preview", "{age} behind").format(age=told)
        self._age.setText(words)
        self._age.setToolTip(words)

    def show_mail_size(self, kilobytes: float | None) -> None:
        """How much of what Gmail shows the e-mail takes; None where it is not known."""
        self._meter.show_size(kilobytes)
        self._show_offered()

    def offer(self, *, zoom: bool, screen: bool, phone: bool = False) -> None:
        """Shows what can be chosen of that which is on view: a zoom, or a web page's screen, and
        on a phone which page."""
        mail, *others = self._screens
        screens = (*((mail,) if phone else ()), *others) if screen else ()
        self._offered = (*(self._zooming if zoom else ()), *screens)
        self._show_offered()

    def show_zoom(self, fit: Fit, zoom: float) -> None:
        """Says what the view does: the fit by name, else the zoom in per cent."""
        percent = tr("Preview", "{percent} %").format(percent=round(zoom * 100))
        self._size.setText(tr("Preview", _FITS[fit]) if fit in _FITS else percent)
        words = tr("Preview", "Size of the pages: {percent}")
        self._size.setToolTip(words.format(percent=percent))
        for action in self._size.menu().actions():
            data = action.data()
            action.setChecked(data == fit.value or (fit is Fit.NONE and data == zoom))

    def _tab_button(self, tab: PreviewTab) -> QPushButton:
        name, tip = _TABS[tab]
        button = QPushButton(tr("Preview", name), self, checkable=True)
        button.setProperty("look", "segment")
        button.setToolTip(tr("Preview", tip))
        button.setAccessibleName(tr("Preview", "Preview: {tab}").format(tab=button.text()))
        button.clicked.connect(lambda: self._choose(tab))
        return button

    def _tabs_in_a_menu(self) -> QToolButton:
        """What stands for the tabs where there is no room for them."""
        button = QToolButton(self, text=_with_arrow(self._tabs[PreviewTab.PDF].text()))
        button.setProperty("look", "quiet")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setAccessibleName(tr("Preview", "What is shown"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(button)
        for tab, one in self._tabs.items():
            menu.addAction(one.text(), lambda tab=tab: self._choose(tab))
        button.setMenu(menu)
        return button

    def _choose(self, tab: PreviewTab) -> None:
        self.set_tab(tab)
        self.tab_chosen.emit(tab)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_offered()

    def _show_offered(self) -> None:
        """A narrow bar has no room for what can be had elsewhere: by keys, or in another width."""
        roomy = self.width() >= scaled(_ROOMY)
        spared = () if roomy else (self._smaller, self._larger, self._screens[-1])
        for button in (*self._zooming, *self._screens):
            button.setVisible(button in self._offered and button not in spared)
        shown = [button for button in self._offered if button not in spared]
        wide = sum(one.sizeHint().width() + 4 for one in (*self._tabs.values(), *shown))
        fits = wide + 40 <= self.width()
        for tab in self._tabs.values():
            tab.setVisible(fits)
        self._tab_menu.setVisible(not fits)
        room = self.width() - wide - 60
        on_mail = self._tab is PreviewTab.EMAIL and self._meter.is_known
        self._meter.setVisible(on_mail and room > self._meter.sizeHint().width())

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), scaled(HEAD_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(180, scaled(HEAD_HEIGHT))

    def _screen_buttons(self) -> tuple[QToolButton, ...]:
        mail = QToolButton(self, checkable=True, objectName="mailOnPhone")
        mail.setText(tr("Preview", "E-mail"))
        mail.setToolTip(tr("Preview", "Show the e-mail on the phone, not the web page"))
        mail.toggled.connect(self.mail_chosen)
        dark = QToolButton(self, checkable=True, objectName="darkScreen")
        dark.setText(tr("Preview", "Dark"))
        dark.setToolTip(tr("Preview", "As on a screen with dark colours"))
        dark.toggled.connect(self.dark_chosen)
        browser = QToolButton(self, objectName="openInBrowser")
        browser.setText(tr("Preview", "Browser"))
        browser.setToolTip(tr("Preview", "Open the page in your browser"))
        browser.clicked.connect(self.browser_wanted)
        for button in (mail, dark, browser):
            button.setProperty("look", "quiet")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(button.toolTip())
        return mail, dark, browser

    def _zoom_button(self, text: str, tip: str, step: int) -> QToolButton:
        button = QToolButton(self, text=text, toolTip=tip)
        button.setProperty("look", "quiet")
        button.setMinimumWidth(28)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(tip.split(" (", maxsplit=1)[0])
        button.clicked.connect(lambda: self.zoom_stepped.emit(step))
        return button

    def _size_button(self) -> QToolButton:
        button = QToolButton(self, text=tr("Preview", _FITS[Fit.WIDTH]))
        button.setProperty("look", "quiet")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setAccessibleName(tr("Preview", "Size of the pages"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setMinimumWidth(button.fontMetrics().horizontalAdvance(button.text()) + 26)
        menu = QMenu(button)
        group = QActionGroup(menu)
        for fit, name in _FITS.items():
            words = tr("Preview", name)
            action = menu.addAction(words, lambda fit=fit: self.fit_chosen.emit(fit))
            action.setData(fit.value)
        menu.addSeparator()
        for zoom in _ZOOMS:
            percent = tr("Preview", "{percent} %").format(percent=round(zoom * 100))
            action = menu.addAction(percent, lambda zoom=zoom: self.zoom_chosen.emit(zoom))
            action.setData(zoom)
        for action in menu.actions():
            action.setCheckable(not action.isSeparator())
            group.addAction(action)
        button.setMenu(menu)
        return button


def _with_arrow(text: str) -> str:
    return tr("Preview", "{tab} ▾").format(tab=text)
