"""The themes as small first pages to choose from."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QImage, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from digest.render.themes.catalogue import Origin, ThemeInfo
from ui.delegates.paint import colors_for, draw_line
from ui.indexes import Index
from ui.look import scaled, text_font
from ui.theme_thumbnails import ThemeThumbnails
from ui.translation import marked, tr

PAGE_WIDTH, PAGE_HEIGHT = 150, 212
_CELL = QSize(PAGE_WIDTH + 24, PAGE_HEIGHT + 62)
_LINE = 19

CAPTION = Qt.ItemDataRole.UserRole + 1
IN_USE = Qt.ItemDataRole.UserRole + 2

_ORIGINS = {
    Origin.BUILT_IN: marked("Themes", "Built in"),
    Origin.OWN: marked("Themes", "Your own"),
    Origin.ALTERED: marked("Themes", "Built in, altered by you"),
}


class ThemesModel(QAbstractListModel):
    """Rows are themes."""

    def __init__(self, thumbnails: ThemeThumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._infos: tuple[ThemeInfo, ...] = ()
        self._used = ""
        thumbnails.drawn.connect(self._on_drawn)

    @property
    def infos(self) -> tuple[ThemeInfo, ...]:
        return self._infos

    def show_themes(self, infos: Sequence[ThemeInfo], used: str) -> None:
        """Takes over `infos`; `used` is the key of the edition's theme."""
        if [info.key for info in infos] == [info.key for info in self._infos]:
            self._infos, self._used = tuple(infos), used
            self.dataChanged.emit(self.index(0), self.index(max(0, len(infos) - 1)))
            return
        self.beginResetModel()
        self._infos, self._used = tuple(infos), used
        self.endResetModel()

    def row_of(self, key: str) -> int:
        """The row of that theme, -1 for none."""
        return next((row for row, info in enumerate(self._infos) if info.key == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._infos)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        info = self._infos[index.row()]
        used = info.key == self._used
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return info.name
            case Qt.ItemDataRole.DecorationRole:
                return self._thumbnails.image(info.key)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{info.name}, {self._caption(info)}"
            case _ if role == CAPTION:
                return self._caption(info)
            case _ if role == IN_USE:
                return used
        return None

    def _caption(self, info: ThemeInfo) -> str:
        if info.faults or self._thumbnails.error(info.key) is not None:
            return tr("Themes", "× cannot be used")
        return (
            tr("Themes", "✓ In use")
            if info.key == self._used
            else tr("Themes", _ORIGINS[info.origin])
        )

    def _on_drawn(self, key: str) -> None:
        row = self.row_of(key)
        if row >= 0:
            self.dataChanged.emit(self.index(row), self.index(row))


class _ThemeDelegate(QStyledItemDelegate):
    """A first page, below it the theme's name and what is to be said of it."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(_CELL.width(), PAGE_HEIGHT + 24 + 2 * scaled(_LINE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colors = colors_for(option)
        cell = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        if current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.tint))
            painter.drawRoundedRect(cell.adjusted(3, 3, -3, -3), 6, 6)
        data = index.data(Qt.ItemDataRole.DecorationRole)
        image = data if isinstance(data, QImage) else None
        caption = str(index.data(CAPTION))
        paper = _paper_in(cell, image)
        _paint_paper(painter, paper, image, "×" if caption.startswith("×") else "…")
        if index.data(IN_USE):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.drawRect(paper.adjusted(-2, -2, 2, 2))
        words = cell.adjusted(12, PAGE_HEIGHT + 16, -12, 0)
        line = words.toRect()
        line.setHeight(scaled(_LINE))
        name = text_font(14, weight=QFont.Weight.DemiBold)
        draw_line(painter, line, str(index.data()), name, colors.ink)
        ink = colors.accent if caption.startswith("×") else colors.soft
        draw_line(painter, line.translated(0, scaled(_LINE)), caption, text_font(12), ink)
        painter.restore()


def _paper_in(cell: QRectF, image: QImage | None) -> QRectF:
    """Where the page lies: on the foot of the room that all have."""
    ratio = image.height() / image.width() if image is not None else PAGE_HEIGHT / PAGE_WIDTH
    width = min(PAGE_WIDTH, PAGE_HEIGHT / ratio)
    height = width * ratio
    left = cell.center().x() - width / 2
    return QRectF(left, cell.top() + 10 + PAGE_HEIGHT - height, width, height)


def _paint_paper(painter: QPainter, paper: QRectF, image: QImage | None, stand_in: str) -> None:
    """The page, or the sign `stand_in` on its paper while there is none."""
    painter.fillRect(paper.adjusted(-1, -1, 1, 2), QColor(0, 0, 0, 50))
    painter.fillRect(paper, QColor("white"))
    if image is not None:
        painter.drawImage(paper, image)
        return
    painter.setPen(QColor("#8a847c"))
    painter.setFont(text_font(22))
    painter.drawText(paper, Qt.AlignmentFlag.AlignCenter, stand_in)


class ThemeGallery(QListView):
    """Signals: `theme_chosen(key)` for a click or Enter, `theme_looked_at(key)` for another current
    one."""

    theme_chosen = Signal(str)
    theme_looked_at = Signal(str)

    def __init__(self, thumbnails: ThemeThumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = ThemesModel(thumbnails, self)
        self.setModel(self._themes)
        self.setItemDelegate(_ThemeDelegate(self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(tr("Themes", "Themes"))
        self.clicked.connect(self._choose)

    @property
    def current(self) -> ThemeInfo | None:
        """The theme that is looked at."""
        index = self.currentIndex()
        return self._themes.infos[index.row()] if index.isValid() else None

    def show_themes(self, infos: Sequence[ThemeInfo], used: str) -> None:
        """Takes over `infos`; the current one stays, else the one in use becomes it."""
        kept = self.current.key if self.current else used
        self._themes.show_themes(infos, used)
        row = self._themes.row_of(kept)
        self.look_at(kept if row >= 0 else used)

    def look_at(self, key: str) -> None:
        """Makes the theme `key` the current one."""
        index = self._themes.index(self._themes.row_of(key))
        if index != self.currentIndex():
            self.setCurrentIndex(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in keys and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.theme_looked_at.emit(self._themes.infos[current.row()].key)

    def _choose(self, index: Index) -> None:
        self.theme_chosen.emit(self._themes.infos[index.row()].key)
