"""A web page in a pane: as wide as it, or as a phone; by day or by night."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QWidget

from ui.colors import colors_of
from ui.panels.page_places import next_zoom
from ui.panels.web_page import WebPage, closed_profile
from ui.panels.web_scripts import become, dressed, exchanged, scrolled, selected, watched

PHONE = 390
"""Pixels of a phone's width."""


class WebPane(QWidget):
    """Import this module only where a page is shown: the engine is slow to load.

    `page` is the engine's. Signals: `shown()` when a page or a change of it can be seen;
    `block_clicked(anchor)`; `lost(reason)` when the page can be seen no more.
    """

    shown = Signal()
    block_clicked = Signal(str)
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
        self._zoom = 1.0
        self._selected: str | None = None
        self._changes: list[str] = []
        self.page.clicked.connect(self.block_clicked)
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
        self.page.put(html, self._at_first())

    def exchange(self, elements: Mapping[str, str]) -> None:
        """Changes parts of the page where it stands."""
        self._do(exchanged(elements))
        if not self._loading:
            self.shown.emit()

    def become(self, html: str) -> None:
        """Changes the page to `html` where it stands: only what differs."""
        self._do(become(html) + dressed(dark=self._dark))
        if not self._loading:
            self.shown.emit()

    def select(self, anchor: str | None) -> None:
        """Marks the block of this anchor, and scrolls there when it can't be seen."""
        self._selected = anchor
        self._do(selected(anchor))

    def step_zoom(self, step: int) -> None:
        """Larger (1), smaller (-1) or as it was made (0)."""
        self._zoom = next_zoom(self._zoom, step) if step else 1.0
        self._place_view()

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
        self._view.setZoomFactor(self._zoom * (width / PHONE if self._phone and width else 1.0))

    def _at_first(self) -> str:
        """What is done to a page before it is seen."""
        accent = colors_of(self.palette()).accent
        watches = watched(self.page.nonce, accent) + dressed(dark=self._dark)
        return watches + selected(self._selected) + scrolled(self._top)

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
