"""The pages of one PDF as pictures, drawn when they are asked for, a strip at a time.

A page at 300 % on a fine screen takes a third of a second; a strip of it a hundredth. So pages are
cut into strips, and after each strip the window gets its turn: PDFium holds one lock for all
documents, and a thread that draws a whole page would make the window wait for that lock instead.
"""

import math
from collections import OrderedDict
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRect, QSize, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions

from digest.errors import ReadError
from ui.panels.page_places import Size

STRIP_PIXELS = 500_000
"""Device pixels of one strip: 8 to 15 ms of drawing for a page full of text."""
KEPT_PIXELS = 24_000_000
"""How many pixels are kept, four bytes each; what was not looked at for longest goes first."""

MOST_WISHES = 60
"""Older wishes than these are of pages that the reader has long scrolled past."""


class Strip(NamedTuple):
    """A horizontal slice of a page that is `width` by `height` device pixels large."""

    page: int
    width: int
    height: int
    number: int

    @property
    def rows(self) -> int:
        """How many rows of pixels a strip of such a page has; the last one may have fewer."""
        return max(64, STRIP_PIXELS // self.width)

    @property
    def rect(self) -> QRect:
        """Where it stands on the page, in device pixels."""
        top = self.number * self.rows
        return QRect(0, top, self.width, min(self.rows, self.height - top))


def strips_between(page: int, size: QSize, top: int, bottom: int) -> list[Strip]:
    """The strips of a page `size` large that show any of the rows from `top` to `bottom`."""
    first = Strip(page, size.width(), size.height(), 0)
    last = math.ceil(min(bottom, size.height()) / first.rows)
    return [first._replace(number=n) for n in range(max(0, top) // first.rows, last)]


class PagePictures(QObject):
    """Draws the strips that it is asked for, newest wish first, one in each turn of
    the window.

    Signal: `drawn(page)` when another strip of this page is there.
    """

    drawn = Signal(int)

    def __init__(self, content: bytes, parent: QObject | None = None) -> None:
        """Raises ReadError when `content` is no PDF that can be shown."""
        super().__init__(parent)
        self._buffer = QBuffer(self)  # the document reads from it as long as it lives
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument(self)
        self._document.load(self._buffer)
        if self._document.status() is not QPdfDocument.Status.Ready:
            raise ReadError("preview", "The rendered PDF could not be opened.")
        points = (self._document.pagePointSize(n) for n in range(self._document.pageCount()))
        self.sizes: tuple[Size, ...] = tuple((size.width(), size.height()) for size in points)
        self._kept: OrderedDict[Strip, QImage] = OrderedDict()
        self._kept_pixels = 0
        self._wanted: OrderedDict[Strip, None] = OrderedDict()
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._draw_next)

    @property
    def is_busy(self) -> bool:
        """Whether strips that were asked for are still to be drawn."""
        return bool(self._wanted)

    def strip(self, strip: Strip) -> QImage | None:
        """The picture of `strip`; None when it is still to be drawn, which is thereby asked for."""
        image = self._kept.get(strip)
        if image is not None:
            self._kept.move_to_end(strip)
            return image
        self._wanted[strip] = None
        self._wanted.move_to_end(strip)
        if len(self._wanted) > MOST_WISHES:
            self._wanted.popitem(last=False)
        if not self._turn.isActive():
            self._turn.start()
        return None

    def _draw_next(self) -> None:
        if not self._wanted:
            self._turn.stop()
            return
        strip, _ = self._wanted.popitem()  # what is on view was asked for last
        self._keep(strip, self._draw(strip))
        self.drawn.emit(strip.page)

    def _draw(self, strip: Strip) -> QImage:
        options = QPdfDocumentRenderOptions()
        options.setScaledSize(QSize(strip.width, strip.height))
        # QtPdf scales by right() - left(), which is a pixel less than the width; so one more here.
        options.setScaledClipRect(strip.rect.adjusted(0, 0, 1, 1))
        drawn = self._document.render(strip.page, strip.rect.size(), options)
        paper = QImage(strip.rect.size(), QImage.Format.Format_RGB32)
        paper.fill(QColor("white"))  # the paper's colour by day and by night: it is print
        painter = QPainter(paper)
        painter.drawImage(0, 0, drawn)
        painter.end()
        return paper

    def _keep(self, strip: Strip, image: QImage) -> None:
        self._kept[strip] = image
        self._kept_pixels += image.width() * image.height()
        while self._kept_pixels > KEPT_PIXELS and len(self._kept) > 1:
            _, gone = self._kept.popitem(last=False)
            self._kept_pixels -= gone.width() * gone.height()
