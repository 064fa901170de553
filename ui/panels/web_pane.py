"""A web page in a pane: as wide as it, or as a phone; by day or by night."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QWidget

from ui.colors import colors_of
from ui.panels.web_page import WebPage, closed_profile
from ui.panels.web_scripts import dressed, exchanged, scrolled

PHONE = 390
"""Pixels of a phone's width."""


class WebPane(QWidget):
    """Import this module only where a page is shown: the engine is slow to load.

    `page` is the engine's. Signals: `shown()` when a page or a change of it can be seen;
    `lost(reason)` when the page can be seen no more.
    """

    shown = Signal()
    lost = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profile = closed_profile()
        self._view = QWebEngineView(self)
        # Children go in the order in which they came: the page before the profile it belongs to.
        self._profile.setParent(self)
        self.page = WebPage(self._profile, self._view)
        self._view.setPage(self.page)
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._view.setAcceptDrops(False)
        self._view.setAccessibleName(name)
        self.setFocusProxy(self._view)
        self._dark = False
        self._phone = False
        self._loading = False
        self._top = 0
        self._changes: list[str] = []
        self.page.ready.connect(self._on_ready)
        self.page.lost.connect(self._on_lost)

    def show_page(self, html: str, *, keep_place: bool) -> None:
        """Shows another page, from its top or from where the former one was looked at."""
        if not keep_place:
            self._top = 0
        elif not self._loading:
            self._top = round(self.page.scrollPosition().y() / self._view.zoomFactor())
        self._loading = True
        self._changes.clear()
        self.page.put(html, dressed(dark=self._dark) + scrolled(self._top))

    def exchange(self, elements: Mapping[str, str]) -> None:
        """Changes parts of the page where it stands."""
        self._do(exchanged(elements))
        if not self._loading:
            self.shown.emit()

    def set_dark(self, dark: bool) -> None:
        """Shows the page as on a dark screen, or on a light one."""
        self._dark = dark
        self._do(dressed(dark=dark))

    def set_phone(self, phone: bool) -> None:
        """Shows the page as wide as on a phone, or as the pane is."""
        self._phone = phone
        self.page.set_scroll_bars(not phone)
        self._place_view()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_view()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(colors_of(self.palette()).desk))

    def sizeHint(self) -> QSize:
        return QSize(PHONE, 600)

    def _place_view(self) -> None:
        width = min(PHONE, self.width()) if self._phone else self.width()
        self._view.setGeometry((self.width() - width) // 2, 0, width, self.height())
        # A pane that is narrower than a phone shows one all the same.
        self._view.setZoomFactor(width / PHONE if self._phone and width else 1.0)

    def _do(self, script: str) -> None:
        if self._loading:
            self._changes.append(script)
        else:
            self.page.do(script)

    def _on_ready(self) -> None:
        self._loading = False
        for script in self._changes:
            self.page.do(script)
        self._changes.clear()
        self.shown.emit()

    def _on_lost(self, reason: str) -> None:
        self._loading = False
        self._changes.clear()
        self.lost.emit(reason)
