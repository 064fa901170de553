"""A block's picture in the inspector: what it shows, and what may be done with it."""

from enum import Enum, auto

from PySide6.QtCore import QMimeData, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from digest.model import Image
from ui.colors import colors_of
from ui.look import scaled, text_font
from ui.panels.fields import Told, revert_link
from ui.panels.flow import FlowLayout
from ui.thumbnails import Thumbnails
from ui.translation import tr


class PictureDeed(Enum):
    """What somebody wants done with a picture. TAKE comes with what was dropped or pasted."""

    CHOOSE = auto()
    CROP = auto()
    WHOLE = auto()
    REVERT = auto()
    REMOVE = auto()
    TAKE = auto()


class PictureView(QWidget):
    """A picture as wide as the form, or a sentence in its place.

    Signals: `opened()` when it is double-clicked or Enter is pressed on it; `pasted()`.
    """

    opened = Signal()
    pasted = Signal()
    HEIGHT = 120

    def __init__(self) -> None:
        super().__init__()
        self._pixmap: QPixmap | None = None
        self._words = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Inspector", "The picture"))

    def show_picture(self, pixmap: QPixmap | None, words: str = "") -> None:
        """Shows `pixmap`, or `words` where there is none."""
        self._pixmap = pixmap if pixmap is not None and not pixmap.isNull() else None
        self._words = words
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(200), scaled(self.HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(80), scaled(self.HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.opened.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = colors_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self.palette().window())
        if self._pixmap is not None:
            painter.drawPixmap(fitted(self._pixmap.size(), self.rect()), self._pixmap)
        else:
            painter.setPen(colors.soft)
            painter.setFont(text_font(12))
            inner = self.rect().adjusted(10, 6, -10, -6)
            wrap = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(inner, wrap, self._words)
        painter.setPen(colors.accent if self.hasFocus() else colors.line)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class PictureField(QWidget):
    """The picture with its buttons. What is dropped on it, or pasted, is taken.

    Signal: `wanted(deed, given)`, `given` being a QMimeData for TAKE.
    """

    wanted = Signal(object, object)

    def __init__(self, thumbnails: Thumbnails, *, removable: bool = False) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._image: Image | None = None
        self._read_only = False
        self.setAcceptDrops(True)
        self.view = PictureView()
        self.revert = revert_link(tr("Inspector", "Revert the picture"))
        self.revert.setToolTip(tr("Inspector", "Back to the article's own picture"))
        self.choose = QPushButton(tr("Inspector", "Choose…"))
        self.choose.setToolTip(tr("Inspector", "Another picture; or drop or paste one here"))
        self.crop = QPushButton(tr("Inspector", "Crop…"))
        self.whole = QPushButton(tr("Inspector", "Reset crop"))
        self.remove = QPushButton(tr("Inspector", "Remove"))
        self._removable = removable
        self._lay_out()
        self._connect()
        thumbnails.arrived.connect(self._on_arrived)

    def show_image(self, image: Image | None, *, cropped: bool, replaced: bool) -> None:
        """Shows `image`; `cropped` tells whether it was cut from another, `replaced` whether there
        is a picture of the article's own to go back to."""
        self._image = image
        has_content = image is not None and image.media is not None
        self.crop.setEnabled(has_content and not self._read_only)
        self.whole.setVisible(cropped)
        self.revert.setVisible(replaced)
        self.remove.setVisible(self._removable and image is not None)
        self._show()

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        self.setAcceptDrops(not read_only)
        for button in (self.choose, self.whole, self.revert, self.remove):
            button.setEnabled(not read_only)
        has_content = self._image is not None and self._image.media is not None
        self.crop.setEnabled(has_content and not read_only)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if brings_picture(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if brings_picture(event.mimeData()):
            event.acceptProposedAction()
            self.wanted.emit(PictureDeed.TAKE, event.mimeData())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        label = Told(tr("Inspector", "Picture"), "label")
        label.setBuddy(self.view)
        head.addWidget(label)
        head.addStretch(1)
        head.addWidget(self.revert)
        buttons = FlowLayout()
        for button in (self.choose, self.crop, self.whole, self.remove):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.view)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        deeds = {
            self.choose: PictureDeed.CHOOSE,
            self.crop: PictureDeed.CROP,
            self.whole: PictureDeed.WHOLE,
            self.revert: PictureDeed.REVERT,
            self.remove: PictureDeed.REMOVE,
        }
        for button, deed in deeds.items():
            button.clicked.connect(lambda _=False, deed=deed: self.wanted.emit(deed, None))
        self.view.opened.connect(self._on_opened)
        self.view.pasted.connect(self._on_pasted)

    def _on_opened(self) -> None:
        (self.crop if self.crop.isEnabled() else self.choose).click()

    def _on_pasted(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        if not self._read_only and brings_picture(data):
            self.wanted.emit(PictureDeed.TAKE, data)

    def _on_arrived(self, media: object) -> None:
        if self._image is not None and self._image.media == media:
            self._show()

    def _show(self) -> None:
        pixmap = self._thumbnails.of(self._image)
        self.view.show_picture(pixmap, self._sentence(pixmap))

    def _sentence(self, pixmap: QPixmap | None) -> str:
        """What stands where the picture would."""
        if self._image is None:
            return tr("Inspector", "No picture yet. Choose one, or drop or paste it here.")
        if self._image.media is None:
            return tr("Inspector", "This picture was not fetched, and is not printed.")
        if pixmap is None:
            return ""
        if pixmap.isNull():
            return tr("Inspector", "This picture's file is damaged or gone. Choose another.")
        return self._image.alt


def brings_picture(data: QMimeData) -> bool:
    """Whether a picture, or a file of this computer, was dropped or pasted."""
    return data.hasImage() or any(url.isLocalFile() for url in data.urls())


def fitted(size: QSize, room: QRect) -> QRect:
    """Where a picture of `size` is drawn in the middle of `room`, no larger than that."""
    shown = size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    left = room.left() + (room.width() - shown.width()) // 2
    top = room.top() + (room.height() - shown.height()) // 2
    return QRect(QPoint(left, top), shown)
