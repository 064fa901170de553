"""The strip of small pages beside the preview."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QImage, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.colors import colors_of
from ui.indexes import Index
from ui.look import scaled, text_font
from ui.panels.page_brush import stand_in
from ui.panels.page_pictures import PagePictures
from ui.translation import tr

PAGE_WIDTH = 66
_CELL = QSize(PAGE_WIDTH + 22, 122)
_NUMBER_HEIGHT = 16


class PageListModel(QAbstractListModel):
    """Rows are pages. An older picture stays until the newer one is drawn: nothing flashes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: PagePictures | None = None
        self._images: list[QImage | None] = []
        self._pixels = PAGE_WIDTH

    def show_pages(self, pictures: PagePictures, pixels: int) -> None:
        """Takes over the pages of `pictures`, `pixels` wide (device pixels)."""
        self._pictures, self._pixels = pictures, pixels
        pictures.drawn.connect(self._on_drawn)
        count, known = len(pictures.sizes), len(self._images)
        if count > known:
            self.beginInsertRows(QModelIndex(), known, count - 1)
            self._images += [None] * (count - known)
            self.endInsertRows()
        elif count < known:
            self.beginRemoveRows(QModelIndex(), count, known - 1)
            del self._images[count:]
            self.endRemoveRows()
        if count:
            self.dataChanged.emit(self.index(0), self.index(count - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._images)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return str(index.row() + 1)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                words = tr("Preview", "Page {page} of {count}")
                return words.format(page=index.row() + 1, count=len(self._images))
            case Qt.ItemDataRole.DecorationRole:
                return self._image(index.row())
        return None

    def _image(self, page: int) -> QImage | None:
        pictures = self._pictures
        if pictures is not None and page < len(pictures.sizes):
            self._images[page] = (
                pictures.strip(stand_in(pictures, page, self._pixels)) or self._images[page]
            )
        return self._images[page]

    def _on_drawn(self, page: int) -> None:
        if self.sender() is self._pictures and page < len(self._images):
            self.dataChanged.emit(self.index(page), self.index(page))


class _PageDelegate(QStyledItemDelegate):
    """A small page with its number, outlined in the accent when it is the one on view."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(_CELL.width(), _CELL.height() + scaled(_NUMBER_HEIGHT) - _NUMBER_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = QRectF(option.rect)
        image = index.data(Qt.ItemDataRole.DecorationRole)
        ratio = image.height() / image.width() if isinstance(image, QImage) else 1.414
        height = min(PAGE_WIDTH * ratio, cell.height() - scaled(_NUMBER_HEIGHT) - 8)
        paper = QRectF(cell.center().x() - PAGE_WIDTH / 2, cell.y() + 5, PAGE_WIDTH, height)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(paper.adjusted(-1, -1, 1, 2), QColor(0, 0, 0, 40))
        painter.fillRect(paper, QColor("white"))
        if isinstance(image, QImage):
            painter.drawImage(paper, image)
        colors = colors_of(option.palette)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        accent = option.palette.color(QPalette.ColorRole.Accent)
        if current:
            painter.setPen(QPen(accent, 2))
            painter.drawRect(paper.adjusted(-1, -1, 1, 1))
        painter.setPen(accent if current else QColor(colors.soft))
        painter.setFont(text_font(11))
        number = QRectF(cell.x(), paper.bottom() + 2, cell.width(), scaled(_NUMBER_HEIGHT))
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, index.data())
        painter.restore()


class PageList(QListView):
    """Small pages to go by. Signal: `page_chosen(number)`, from 0, by mouse or keyboard."""

    page_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = PageListModel(self)
        self.setModel(self._pages)
        self.setItemDelegate(_PageDelegate(self))
        self.setObjectName("pageList")
        self.setAccessibleName(tr("Preview", "Page list"))
        self.setFixedWidth(_CELL.width() + 8)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setStyleSheet("PageList { background: palette(shadow); padding-top: 12px; }")
        self.clicked.connect(lambda index: self.page_chosen.emit(index.row()))
        self.activated.connect(lambda index: self.page_chosen.emit(index.row()))
        self._following = False

    def show_pages(self, pictures: PagePictures) -> None:
        """Lists the pages of `pictures`."""
        self._pages.show_pages(pictures, round(PAGE_WIDTH * 2 * self.devicePixelRatioF()))

    def follow(self, page: int) -> None:
        """Marks the page that is on view, without telling anyone."""
        self._following = True
        self.setCurrentIndex(self._pages.index(page))
        self._following = False

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and not self._following:
            self.page_chosen.emit(current.row())
