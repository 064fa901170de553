"""Small pictures out of the media folder, read off the window's thread and kept."""

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from digest.model import Image, MediaId
from ui.tasks import Lane, Tasks

SIDE = 640
"""Pixels of the longer side: a pane's width on a screen of twice the density."""
_MOST_KEPT = 160


class Thumbnails(QObject):
    """Signal: `arrived(media)` when a picture that was asked for has been read."""

    arrived = Signal(object)

    def __init__(self, media: Path, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._media = media
        self._tasks = tasks
        self._kept: OrderedDict[MediaId, QPixmap] = OrderedDict()
        self._awaited: set[MediaId] = set()

    def of(self, image: Image | None) -> QPixmap | None:
        """The picture of `image`, null where its file is damaged or gone; None while it is being
        read, and for an image that has none."""
        if image is None or image.media is None:
            return None
        media = image.media
        if media in self._kept:
            self._kept.move_to_end(media)
            return self._kept[media]
        if media not in self._awaited:
            self._awaited.add(media)
            self._tasks.run(
                lambda: read_small(self._media / media),
                lane=Lane.PICTURES,
                on_done=lambda small: self._keep(media, small),
            )
        return None

    def _keep(self, media: MediaId, small: QImage) -> None:
        self._awaited.discard(media)
        self._kept[media] = QPixmap.fromImage(small)
        while len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)
        self.arrived.emit(media)


def read_small(path: Path, side: int = SIDE) -> QImage:
    """The picture at `path`, no longer than `side` either way; null where it cannot be read. Safe
    from any thread."""
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > side:
        # A JPEG is decoded at the small size straight away.
        reader.setScaledSize(size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
