"""The printed pages, one below the other: scrolling, zooming, pointing at blocks."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from digest.model import Anchor, BlockId
from ui.colors import colors_of
from ui.panels.page_brush import PageBrush, strips_on_view
from ui.panels.page_pictures import PagePictures, Strip
from ui.panels.page_places import (
    MARGIN,
    MAX_ZOOM,
    MIN_ZOOM,
    PIXELS_PER_POINT,
    Fit,
    Layout,
    PageBox,
    Place,
    bar_reach,
    block_at,
    lay_out,
    next_zoom,
    scale_for,
)
from ui.translation import tr


class _Coming(NamedTuple):
    """Pages that wait to be drawn before they are shown."""

    pictures: PagePictures
    anchors: Sequence[Anchor]
    keep_place: bool


class PagesView(QAbstractScrollArea):
    """Shows pages and keeps its place: a newer edition's pages take over when they can be seen.

    Signals: `block_activated(id)` for a click on a page, `page_changed(number)` when another page
    came to the middle, `zoom_changed(zoom)` with 1.0 for 100 %, `pages_shown()` when newer pages
    took over.
    """

    block_activated = Signal(str)
    page_changed = Signal(int)
    zoom_changed = Signal(float)
    pages_shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: PagePictures | None = None
        self._anchors: Sequence[Anchor] = ()
        self._coming: _Coming | None = None
        self._layout = Layout((), 1.0, 0.0, 0.0)
        self._fit = Fit.WIDTH
        self._zoom = 1.0
        self._page = 0
        self._selected: BlockId | None = None
        self._pressed: QPointF | None = None
        self._dragged_from: QPoint | None = None
        self.setFrameShape(self.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Preview", "Pages"))
        # Always there: a bar that comes and goes would change the fit that decides if it comes.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def pictures(self) -> PagePictures | None:
        """The pages that are shown."""
        return self._pictures

    @property
    def page(self) -> int:
        """The page in the middle of the view, from 0."""
        return self._page

    @property
    def fit(self) -> Fit:
        return self._fit

    @property
    def zoom(self) -> float:
        """1.0 for 100 %."""
        return self._layout.scale / PIXELS_PER_POINT

    @property
    def selected(self) -> BlockId | None:
        return self._selected

    def show_pages(
        self, pictures: PagePictures, anchors: Sequence[Anchor], *, keep_place: bool = True
    ) -> None:
        """Shows these pages as soon as what the reader would see of them is drawn, where the
        former ones stood or, without `keep_place`, from the first one on."""
        pictures.setParent(self)
        if self._coming:
            self._coming.pictures.deleteLater()
        self._coming = _Coming(pictures, anchors, keep_place)
        pictures.drawn.connect(self._on_drawn)
        self._take_over_when_drawn()

    def show_anchors(self, anchors: Sequence[Anchor]) -> None:
        """Takes over where blocks begin on the pages that have come, be they on view or coming."""
        if self._coming:
            self._coming = self._coming._replace(anchors=anchors)
        else:
            self._anchors = anchors
            self.viewport().update()

    def set_fit(self, fit: Fit) -> None:
        """Makes the zoom follow the view, or stay as it is now."""
        self._zoom = self.zoom
        self._fit = fit
        self._lay_out_again(self._middle())

    def set_zoom(self, zoom: float, around: QPointF | None = None) -> None:
        """Zooms to `zoom` (0.5 to 3); what stands at the pixel `around` stays there."""
        self._fit, self._zoom = Fit.NONE, min(max(zoom, MIN_ZOOM), MAX_ZOOM)
        self._lay_out_again(around or self._middle())

    def step_zoom(self, step: int, around: QPointF | None = None) -> None:
        """Zooms to the next round number, in (1) or out (-1)."""
        self.set_zoom(next_zoom(self.zoom, step), around)

    def go_to_page(self, page: int) -> None:
        """Brings the top of `page` to the top of the view."""
        if page < len(self._layout.boxes):
            self.verticalScrollBar().setValue(round(self._layout.boxes[page].y - MARGIN / 2))

    def select_block(self, block: BlockId | None) -> None:
        """Marks where `block` begins, and scrolls there when that can't be seen."""
        self._selected = block
        if (anchor := self._anchor(block)) and not self._is_seen(anchor):
            spot = self.place_on_view(Place(anchor.page, anchor.x, anchor.y)) + self._offset
            self.verticalScrollBar().setValue(round(spot.y() - 3 * MARGIN))
            if not 0 <= spot.x() - self._offset.x() < self.viewport().width() - 3 * MARGIN:
                self.horizontalScrollBar().setValue(round(spot.x() - MARGIN))
        self.viewport().update()

    def place_on_view(self, place: Place) -> QPointF:
        """Where `place` stands now, in the viewport's pixels."""
        box = self._layout.boxes[place.page]
        return QPointF(box.x, box.y) + QPointF(place.x, place.y) * self._layout.scale - self._offset

    def place_at(self, position: QPointF) -> Place | None:
        """What stands at this pixel of the viewport; None beside the pages."""
        spot = position + self._offset
        return self._layout.place_at(spot.x(), spot.y())

    # Newer pages

    def _take_over_when_drawn(self) -> None:
        if not self._coming:
            return
        pictures, anchors, keep_place = self._coming
        layout = self._layout_of(pictures)
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        kept = self._layout.place_of_height(top)
        start = layout.height_of(kept) if self._pictures and keep_place else 0.0
        strips = self._strips(pictures, layout, start, start + height)
        ready = [pictures.is_ready(strip) for _, strip in strips]  # asks for those that are not
        if not all(ready):
            return
        self._coming = None
        if self._pictures:
            self._pictures.deleteLater()
        self._pictures, self._anchors = pictures, anchors
        self._set_layout(layout)
        self.verticalScrollBar().setValue(round(start))
        self.viewport().update()
        self.pages_shown.emit()

    def _on_drawn(self, _page: int) -> None:
        if self._coming and self.sender() is self._coming.pictures:
            self._take_over_when_drawn()
        else:
            self.viewport().update()

    def _anchor(self, block: BlockId | None) -> Anchor | None:
        return next((anchor for anchor in self._anchors if anchor.block == block), None)

    def _is_seen(self, anchor: Anchor) -> bool:
        spot = self.place_on_view(Place(anchor.page, anchor.x, anchor.y))
        view = self.viewport().rect().adjusted(0, 0, -3 * MARGIN, -2 * MARGIN)
        return view.contains(spot.toPoint())

    # Layout

    @property
    def _offset(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _middle(self) -> QPointF:
        return QPointF(self.viewport().rect().center())

    def _layout_of(self, pictures: PagePictures) -> Layout:
        view = (self.viewport().width(), self.viewport().height())
        scale = scale_for(self._fit, self._zoom, pictures.sizes, view)
        return lay_out(pictures.sizes, scale, view[0])

    def _lay_out_again(self, around: QPointF) -> None:
        """New pages' boxes for a new scale or view; what is at the pixel `around` stays there."""
        if not self._pictures:
            return
        old, spot = self._layout, around + self._offset
        kept = old.place_of_height(spot.y())
        left = (spot.x() - old.boxes[kept.page].x) / old.scale
        layout = self._layout_of(self._pictures)
        self._set_layout(layout)
        self.verticalScrollBar().setValue(round(layout.height_of(kept) - around.y()))
        box = layout.boxes[kept.page]
        self.horizontalScrollBar().setValue(round(box.x + left * layout.scale - around.x()))
        self.viewport().update()

    def _set_layout(self, layout: Layout) -> None:
        changed = layout.scale != self._layout.scale
        self._layout = layout
        width, height = self.viewport().width(), self.viewport().height()
        for bar, whole, shown in (
            (self.verticalScrollBar(), layout.height, height),
            (self.horizontalScrollBar(), layout.width, width),
        ):
            bar.setRange(0, max(0, round(whole - shown)))
            bar.setPageStep(shown)
            bar.setSingleStep(48)
        if changed:
            self.zoom_changed.emit(self.zoom)

    def _on_scrolled(self, value: int) -> None:
        page = self._layout.page_at(value + self.viewport().height() / 2)
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    # Painting

    def _strips(
        self, pictures: PagePictures, layout: Layout, top: float, bottom: float
    ) -> list[tuple[PageBox, Strip]]:
        return strips_on_view(pictures, layout, top, bottom, self.devicePixelRatioF())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.viewport().rect(), QColor(colors_of(self.palette()).desk))
        if self._pictures:
            top = self.verticalScrollBar().value()
            bottom = top + self.viewport().height()
            brush = PageBrush(painter, self._pictures, self._offset, self.devicePixelRatioF())
            for page in self._layout.pages_between(top, bottom):
                brush.paint_paper(page, self._layout.boxes[page])
            for box, strip in self._strips(self._pictures, self._layout, top, bottom):
                brush.paint_strip(box, strip)
            self._paint_bar(painter)
        else:
            painter.setPen(QColor(colors_of(self.palette()).soft))
            centre = Qt.AlignmentFlag.AlignCenter
            words = tr("Preview", "The first pages are being set…")
            painter.drawText(self.viewport().rect(), centre, words)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))

    def _paint_bar(self, painter: QPainter) -> None:
        """The accent bar beside the selected block's beginning."""
        anchor = self._anchor(self._selected)
        if anchor is None or anchor.page >= len(self._layout.boxes):
            return
        spot = self.place_on_view(Place(anchor.page, anchor.x, anchor.y))
        height = max(12.0, bar_reach(anchor, self._anchors) * self._layout.scale)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Accent))
        painter.drawRoundedRect(QRectF(spot.x() - 9, spot.y(), 3, height), 1.5, 1.5)

    # Hands

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out_again(QPointF(self.viewport().width() / 2, 0))
        self._take_over_when_drawn()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            if turned:
                self.step_zoom(1 if turned > 0 else -1, event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position()
            self._dragged_from = self._offset.toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or self._dragged_from is None:
            self._show_hand(event.position())
            return
        way = (event.position() - self._pressed).toPoint()
        dragging = self.viewport().cursor().shape() is Qt.CursorShape.ClosedHandCursor
        if dragging or way.manhattanLength() >= QApplication.startDragDistance():
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.horizontalScrollBar().setValue(self._dragged_from.x() - way.x())
            self.verticalScrollBar().setValue(self._dragged_from.y() - way.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragging = self.viewport().cursor().shape() is Qt.CursorShape.ClosedHandCursor
        pressed, self._pressed = self._pressed, None
        self._show_hand(event.position())
        if pressed is None or dragging:
            return
        place = self.place_at(event.position())
        block = block_at(self._anchors, place) if place else None
        if block is not None:
            self._selected = block
            self.viewport().update()
            self.block_activated.emit(block)

    def _show_hand(self, position: QPointF) -> None:
        over = self.place_at(position) is not None and bool(self._anchors)
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Home:
                self.verticalScrollBar().setValue(0)
            case Qt.Key.Key_End:
                self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
            case _:
                super().keyPressEvent(event)
