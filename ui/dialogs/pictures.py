"""The dialog in which a picture is chosen: the article's own, the library's, or a file."""

from collections.abc import Callable, Sequence
from enum import Enum, auto

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPixmap,
)
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from digest.model import Image
from ui.delegates.paint import colors_for, draw_line
from ui.dialogs.frames import Asker, column_in, make_plain
from ui.indexes import Index
from ui.look import scaled, text_font
from ui.panels.fields import Told
from ui.panels.picture_field import brings_picture, fitted
from ui.tasks import Tasks
from ui.thumbnails import Thumbnails
from ui.translation import tr

PICTURE_FILES = "*.jpg *.jpeg *.png *.webp *.gif"
_SEARCH_PAUSE = 250
"""Milliseconds of rest after which what was typed is sought."""

Search = Callable[[str], tuple[Image, ...]]
"""Finds pictures of the library by words; called off the window's thread."""


class _Place(Enum):
    ARTICLE = auto()
    LIBRARY = auto()


class PictureModel(QAbstractListModel):
    """Rows are pictures; each is read when it is first shown."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._images: tuple[Image, ...] = ()
        thumbnails.arrived.connect(self._on_arrived)

    @property
    def images(self) -> tuple[Image, ...]:
        return self._images

    def show_images(self, images: Sequence[Image]) -> None:
        self.beginResetModel()
        self._images = tuple(images)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._images)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        image = self._images[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return image.caption or image.alt or tr("Pictures", "No caption")
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                size = tr("Pictures", "{width} × {height} pixels")
                told = (image.alt, image.caption, image.credit)
                return "\n".join(
                    (*filter(None, told), size.format(width=image.width, height=image.height))
                )
            case Qt.ItemDataRole.DecorationRole:
                return self._thumbnails.of(image)
            case _:
                return None

    def _on_arrived(self, media: object) -> None:
        for row, image in enumerate(self._images):
            if image.media == media:
                index = self.index(row)
                self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])


class _PictureDelegate(QStyledItemDelegate):
    """A picture above the first line of its caption."""

    _WIDE, _HIGH, _LINE, _EDGE = 152, 104, 18, 6

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        edge = 2 * scaled(self._EDGE)
        return QSize(scaled(self._WIDE) + edge, scaled(self._HIGH + self._LINE) + edge)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colors, edge = colors_for(option), scaled(self._EDGE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        cell = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(cell, QColor(colors.tint))
        room = QRect(cell.left() + edge, cell.top() + edge, scaled(self._WIDE), scaled(self._HIGH))
        pixmap = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(pixmap, QPixmap) and not pixmap.isNull():
            painter.drawPixmap(fitted(pixmap.size(), room), pixmap)
        else:
            painter.fillRect(room, QColor(colors.hover))
        line = QRect(room.left(), room.bottom() + 2, room.width(), scaled(self._LINE))
        caption = str(index.data(Qt.ItemDataRole.DisplayRole))
        draw_line(painter, line, caption, text_font(12), colors.ink)
        painter.restore()


class PicturePicker(QDialog):
    """Signals: `chosen(image)` for a picture of the library; `brought(data)`, a QMimeData, for a
    file or what was dropped or pasted."""

    chosen = Signal(object)
    brought = Signal(object)

    def __init__(
        self,
        own: tuple[Image, ...],
        search: Search,
        thumbnails: Thumbnails,
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        """`own` are the article's own pictures."""
        super().__init__(parent)
        self.setWindowTitle(tr("Pictures", "Choose a picture"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self._own = tuple(image for image in own if image.media is not None)
        self._search = search
        self._asker = Asker(self, tasks)
        self._asked = 0
        self.model = PictureModel(thumbnails, self)
        self._build()
        self._lay_out()
        self._go_to(_Place.ARTICLE if self._own else _Place.LIBRARY)
        self.resize(scaled(724), scaled(560))

    def _build(self) -> None:
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Pictures", "Search the library's articles"))
        self.words.setAccessibleName(tr("Pictures", "Search the library's articles"))
        self.words.setClearButtonEnabled(True)
        self._pause = QTimer(self, singleShot=True, interval=_SEARCH_PAUSE)
        self._pause.timeout.connect(self._seek)
        self.words.textChanged.connect(lambda _: self._pause.start())
        self.places = {
            _Place.ARTICLE: QPushButton(tr("Pictures", "This article")),
            _Place.LIBRARY: QPushButton(tr("Pictures", "Library")),
        }
        for place, button in self.places.items():
            button.setProperty("look", "segment")
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, place=place: self._go_to(place))
        self.places[_Place.ARTICLE].setVisible(bool(self._own))
        self.list = QListView()
        self.list.setAccessibleName(tr("Pictures", "Pictures"))
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(_PictureDelegate(self.list))
        self.list.setModel(self.model)
        self.list.activated.connect(lambda _: self._on_accepted())
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._show_state())
        self._told = Told()
        self._told.setWordWrap(True)

    def _lay_out(self) -> None:
        column = column_in(self)
        head = QHBoxLayout()
        for button in self.places.values():
            head.addWidget(button)
        head.addWidget(self.words, 1)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(self._told)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.choose = box.addButton(
            tr("Pictures", "Choose"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.file = box.addButton(
            tr("Pictures", "From a file…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.file.clicked.connect(self._choose_file)
        box.accepted.connect(self._on_accepted)
        box.rejected.connect(self.reject)
        make_plain(box, takes_enter=False)
        self.choose.setDefault(True)
        column.addWidget(box)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self._take(QGuiApplication.clipboard().mimeData())
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if brings_picture(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._take(event.mimeData())

    def _go_to(self, place: _Place) -> None:
        self.places[place].setChecked(True)
        library = place is _Place.LIBRARY
        self.words.setVisible(library)
        if library:
            self._seek()
            self.words.setFocus()
        else:
            self._asked += 1
            self._show_images(self._own)
            self.list.setFocus()

    def _seek(self) -> None:
        self._asked += 1
        asked, words, search = self._asked, self.words.text(), self._search
        self._told.setText(tr("Pictures", "Looking for pictures…"))
        self._asker.ask(
            lambda: search(words),
            lambda images: self._show_images(images) if asked == self._asked else None,
            self._on_failed,
        )

    def _show_images(self, images: tuple[Image, ...]) -> None:
        self.model.show_images(images)
        if images:
            self.list.setCurrentIndex(self.model.index(0))
        self._show_state()

    def _show_state(self) -> None:
        index = self.list.currentIndex()
        self.choose.setEnabled(index.isValid())
        if index.isValid():
            self._told.setText(str(self.model.data(index, Qt.ItemDataRole.ToolTipRole)))
        elif self.words.text():
            self._told.setText(
                tr("Pictures", "No picture of an article with these words. Try fewer, or a file.")
            )
        else:
            self._told.setText(
                tr("Pictures", "The library has no pictures yet. Take one from a file, or drop it.")
            )

    def _on_failed(self, error: Exception) -> None:
        self._told.setText(str(error))

    def _on_accepted(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self.chosen.emit(self.model.images[index.row()])
            self.accept()

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, tr("Pictures", "Take a picture from a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(f"{tr('Pictures', 'Pictures')} ({PICTURE_FILES})")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.urlSelected.connect(self._on_file)
        dialog.open()

    def _on_file(self, url: object) -> None:
        data = QMimeData()
        data.setUrls([url])
        self._take(data)

    def _take(self, data: QMimeData) -> None:
        if brings_picture(data):
            self.brought.emit(data)
            self.accept()
