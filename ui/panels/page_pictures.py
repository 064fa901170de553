"""The pages of proofs as pictures, drawn when they are asked for, a strip at a time.

A page at 300 % on a fine screen takes a third of a second; a strip of it a hundredth. So pages are
cut into strips, and after each strip the window gets its turn: PDFium holds one lock for all
documents, and a thread that draws a whole page would make the window wait for that lock instead.
"""

import math
from collections import OrderedDict
from collections.abc import Collection, Sequence
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRect, QSize, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions

from digest.errors import ReadError
from ui.panels.page_places import Size
from ui.translation import tr

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


class PageStore(QObject):
    """The one-page documents of proofs, by their marks, and the strips that were drawn of them,
    newest wish first, one in each turn of the window.

    Signal: `drawn(mark)` when another strip of this page is there.
    """

    drawn = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._documents: dict[str, QPdfDocument] = {}
        self._kept: OrderedDict[_Wish, QImage] = OrderedDict()
        self._kept_pixels = 0
        self._wanted: OrderedDict[_Wish, None] = OrderedDict()
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._draw_next)

    @property
    def marks(self) -> frozenset[str]:
        """The marks of the pages that are here."""
        return frozenset(self._documents)

    @property
    def is_busy(self) -> bool:
        """Whether strips that were asked for are still to be drawn."""
        return bool(self._wanted)

    def add(self, mark: str, content: bytes) -> None:
        """Takes a page in. Raises ReadError when `content` is no PDF that can be shown."""
        if mark in self._documents:
            return
        document = QPdfDocument(self)
        buffer = QBuffer(document)  # the document reads from it as long as it lives
        buffer.setData(QByteArray(content))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document.load(buffer)
        if document.status() is not QPdfDocument.Status.Ready:
            document.deleteLater()
            raise ReadError("preview", tr("Preview", "The rendered PDF could not be opened."))
        self._documents[mark] = document

    def keep_only(self, marks: Collection[str]) -> None:
        """Forgets all other pages."""
        for mark in [mark for mark in self._documents if mark not in marks]:
            self._documents.pop(mark).deleteLater()
        for wish in [wish for wish in self._wanted if wish.mark not in marks]:
            del self._wanted[wish]
        for wish in [wish for wish in self._kept if wish.mark not in marks]:
            gone = self._kept.pop(wish)
            self._kept_pixels -= gone.width() * gone.height()

    def strip(self, mark: str, strip: Strip) -> QImage | None:
        """The picture of `strip` of a page; None when it is still to be drawn."""
        wish = _Wish(mark, strip._replace(page=0))
        image = self._kept.get(wish)
        if image is not None:
            self._kept.move_to_end(wish)
        return image

    def ask(self, mark: str, strip: Strip) -> None:
        """Has `strip` drawn soon."""
        wish = _Wish(mark, strip._replace(page=0))
        self._wanted[wish] = None
        self._wanted.move_to_end(wish)
        if len(self._wanted) > MOST_WISHES:
            self._wanted.popitem(last=False)
        if not self._turn.isActive():
            self._turn.start()

    def waits_for(self, mark: str) -> bool:
        """Whether strips of this page are still to be drawn."""
        return any(wish.mark == mark for wish in self._wanted)

    def _draw_next(self) -> None:
        if not self._wanted:
            self._turn.stop()
            return
        wish, _ = self._wanted.popitem()  # what is on view was asked for last
        document = self._documents.get(wish.mark)
        if document is not None:
            self._keep(wish, _drawn(document, wish.strip))
            self.drawn.emit(wish.mark)

    def _keep(self, wish: "_Wish", image: QImage) -> None:
        self._kept[wish] = image
        self._kept_pixels += image.width() * image.height()
        while self._kept_pixels > KEPT_PIXELS and len(self._kept) > 1:
            _, gone = self._kept.popitem(last=False)
            self._kept_pixels -= gone.width() * gone.height()


class _Wish(NamedTuple):
    """A strip of the one page of a document."""

    mark: str
    strip: Strip


def _drawn(document: QPdfDocument, strip: Strip) -> QImage:
    options = QPdfDocumentRenderOptions()
    options.setScaledSize(QSize(strip.width, strip.height))
    # QtPdf scales by right() - left(), which is a pixel less than the width; so one more here.
    options.setScaledClipRect(strip.rect.adjusted(0, 0, 1, 1))
    drawn = document.render(0, strip.rect.size(), options)
    paper = QImage(strip.rect.size(), QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))  # the paper's colour by day and by night: it is print
    painter = QPainter(paper)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return paper


class PagePictures(QObject):
    """The pages of one proof as pictures. A page that has not come yet shows what stood in its
    place before; a newer one takes over when all that is asked of it is drawn.

    Signal: `drawn(page)` when there is more to be seen of this page.
    """

    drawn = Signal(int)

    def __init__(
        self,
        store: PageStore,
        sizes: Sequence[Size],
        former: "PagePictures | None" = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.sizes = tuple(sizes)
        """Width and height of each page in points."""
        shown = former.shown[: len(self.sizes)] if former else []
        self.shown = [*shown, *[""] * (len(self.sizes) - len(shown))]
        """The mark of what is seen of each page, "" for nothing."""
        self.marks = list(self.shown)
        """The mark of what each page is to show."""
        self._store = store
        store.drawn.connect(self._on_drawn)

    @property
    def is_busy(self) -> bool:
        """Whether strips that were asked for are still to be drawn."""
        return self._store.is_busy

    def put(self, page: int, mark: str) -> None:
        """Lets `page` show what the store has of `mark`."""
        self.marks[page] = mark
        self.drawn.emit(page)

    def strip(self, strip: Strip) -> QImage | None:
        """The picture of `strip`; None when it is still to be drawn, which is thereby asked for."""
        mark, shown = self.marks[strip.page], self.shown[strip.page]
        if not mark:
            return None
        image = self._store.strip(mark, strip)
        if image is None:
            self._store.ask(mark, strip)
        elif mark == shown or not self._store.waits_for(mark):
            self.shown[strip.page] = mark
            return image
        return self._store.strip(shown, strip) if shown != mark else None

    def is_ready(self, strip: Strip) -> bool:
        """Whether the newest that there is of `strip` is drawn; else it is thereby asked for."""
        mark = self.marks[strip.page]
        if not mark or self._store.strip(mark, strip) is not None:
            return True
        self._store.ask(mark, strip)
        return False

    def _on_drawn(self, mark: str) -> None:
        for page, wanted in enumerate(self.marks):
            if wanted == mark:
                self.drawn.emit(page)
