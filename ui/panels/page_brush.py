"""Paints pages: paper, a small picture to stand in, and the strips that are drawn already."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter

from ui.panels.page_pictures import PagePictures, Strip, strips_between
from ui.panels.page_places import Layout, PageBox

STAND_IN_PIXELS = 132
"""The width in device pixels at which a whole page is drawn to stand in for its strips."""

_SHADOW = ((5, 10), (3, 16), (1, 34))
"""Spread in pixels and opacity of 255, laid over one another: soft, and cheaper than an effect."""


def stand_in(pictures: PagePictures, page: int, pixels: int = STAND_IN_PIXELS) -> Strip:
    """A whole page as one small strip; the page list shows the same."""
    width, height = pictures.sizes[page]
    return Strip(page, pixels, max(1, round(pixels * height / width)), 0)


def strips_on_view(
    pictures: PagePictures, layout: Layout, top: float, bottom: float, fine: float
) -> list[tuple[PageBox, Strip]]:
    """The strips that show anything between two heights, `fine` device pixels to each pixel."""
    strips = []
    for page in layout.pages_between(top, bottom):
        box = layout.boxes[page]
        size = QSize(max(1, round(box.width * fine)), max(1, round(box.height * fine)))
        rows = (int((top - box.y) * fine), int((bottom - box.y) * fine) + 1)
        strips += [(box, strip) for strip in strips_between(page, size, *rows)]
    return strips


class PageBrush:
    """Paints the pages of `pictures`, moved by `offset` pixels, `fine` device pixels to each."""

    def __init__(
        self, painter: QPainter, pictures: PagePictures, offset: QPointF, fine: float
    ) -> None:
        self._painter = painter
        self._pictures = pictures
        self._offset = offset
        self._fine = fine

    def paint_paper(self, page: int, box: PageBox) -> None:
        """White paper with a shadow, and the page's small picture on it."""
        rect = self._rect_of(box)
        for spread, alpha in _SHADOW:
            edge = rect.adjusted(-spread, -spread + 2, spread, spread + 2)
            self._painter.fillRect(edge, QColor(0, 0, 0, alpha))
        self._painter.fillRect(rect, QColor("white"))
        if small := self._pictures.strip(stand_in(self._pictures, page)):
            self._painter.drawImage(rect, small)

    def paint_strip(self, box: PageBox, strip: Strip) -> None:
        """A strip, if it has been drawn; else it is thereby asked for."""
        if image := self._pictures.strip(strip):
            page = self._rect_of(box)
            image.setDevicePixelRatio(self._fine)
            spot = QPointF(page.x(), page.y() + strip.rect.top() / self._fine)
            self._painter.drawImage(spot, image)

    def _rect_of(self, box: PageBox) -> QRectF:
        """Where a page stands in the view, on whole device pixels."""
        fine = self._fine
        spot = QPointF(box.x, box.y) - self._offset
        x, y = round(spot.x() * fine) / fine, round(spot.y() * fine) / fine
        return QRectF(x, y, round(box.width * fine) / fine, round(box.height * fine) / fine)
