"""What the editor does to a block's picture: another one, a part of one, the whole again.

Files are read, decoded and written off the window's thread; each deed is one step of the history.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from digest.crops import is_whole, whole
from digest.edits import (
    choose_picture,
    crop_of,
    crop_picture,
    find_block,
    original_picture,
    remove_picture,
    reset_crop,
    revert_picture,
    shown_picture,
)
from digest.errors import DigestError, EditError, LibraryError, ReadError
from digest.library import ArticleQuery, Library
from digest.model import ArticleBlock, Block, BlockId, Crop, Edition, Image, LeadBlock
from digest.model.articles import images_of
from ui import dialogs
from ui.edition_document import Change
from ui.messages import Level
from ui.panels.inspector import InspectorPanel
from ui.panels.picture_field import PictureDeed
from ui.tasks import Lane
from ui.translation import tr
from ui.workbench import Workbench

_SOUGHT, _MOST_PICTURES = 240, 90
"""Articles that are looked through, and pictures that are enough."""
_ASKED = 40
_MOST_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class _Brought:
    """A picture from outside the library; `content` is read when it is asked for."""

    name: str
    content: Callable[[], bytes]


class _Kept(NamedTuple):
    """A picture in the library; `moves` tells whether it came with more frames than the first."""

    image: Image
    moves: bool


class Pictures(QObject):
    def __init__(self, bench: Workbench, inspector: InspectorPanel, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._inspector = inspector
        self._window = window

    def do(self, block_id: BlockId, deed: PictureDeed, given: object = None) -> None:
        """Does `deed` to the block's picture."""
        if self._bench.document.is_frozen:
            return
        match deed:
            case PictureDeed.CHOOSE:
                self._choose(block_id)
            case PictureDeed.CROP:
                self._crop(block_id)
            case PictureDeed.TAKE:
                assert isinstance(given, QMimeData)
                self._take(block_id, given)
            case PictureDeed.WHOLE:
                self._apply(tr("Pictures", "Reset the crop"), lambda e: reset_crop(e, block_id))
            case PictureDeed.REVERT:
                step = tr("Pictures", "Revert the picture")
                self._apply(step, lambda e: revert_picture(e, block_id))
            case PictureDeed.REMOVE:
                step = tr("Pictures", "Remove the picture")
                self._apply(step, lambda e: remove_picture(e, block_id))

    # Another one

    def _choose(self, block_id: BlockId) -> None:
        block = find_block(self._bench.document.edition, block_id)
        library = self._bench.library
        picker = dialogs.PicturePicker(
            _own_pictures(block),
            lambda words: library_pictures(library, words),
            self._inspector.thumbnails,
            self._bench.tasks,
            self._window,
        )
        picker.chosen.connect(lambda image: self._set(block_id, image))
        picker.brought.connect(lambda data: self._take(block_id, data))
        picker.open()

    def _set(self, block_id: BlockId, image: Image) -> None:
        step = tr("Pictures", "Choose a picture")
        self._apply(step, lambda edition: choose_picture(edition, block_id, image))

    def _take(self, block_id: BlockId, data: QMimeData) -> None:
        """The picture that was dropped or pasted, or of the file that was."""
        brought = _brought(data)
        if brought is None:
            return
        library = self._bench.library
        self._bench.tasks.run(
            lambda: _kept(library, brought),
            label=tr("Pictures", "Reading {name}").format(name=brought.name),
            lane=Lane.PICTURES,
            on_done=lambda kept: self._on_kept(block_id, brought.name, kept),
            on_failed=self._bench.banner.show_error,
        )

    def _on_kept(self, block_id: BlockId, name: str, kept: _Kept) -> None:
        self._set(block_id, kept.image)
        if kept.moves:
            self._bench.banner.show_message(
                tr("Pictures", "“{name}” moves; its first picture is printed.").format(name=name),
                level=Level.INFO,
            )

    # A part of one

    def _crop(self, block_id: BlockId) -> None:
        block = find_block(self._bench.document.edition, block_id)
        original = original_picture(block)
        if original is None or original.media is None:
            return
        dialog = dialogs.CropDialog(
            crop_of(block) or whole(original),
            self._bench.library.media,
            self._bench.tasks,
            self._shapes(),
            self._window,
        )
        dialog.cropped.connect(lambda crop: self._cut(block_id, crop))
        dialog.open()

    def _shapes(self) -> dict[str, float]:
        """The shapes in which the edition's theme shows pictures best, by name."""
        declared = self._inspector.declaration
        if declared is None:
            return {}
        return {
            tr("Pictures", "Lead"): declared.shapes.lead,
            tr("Pictures", "Article"): declared.shapes.article,
        }

    def _cut(self, block_id: BlockId, crop: Crop) -> None:
        if is_whole(crop):
            self._apply(tr("Pictures", "Reset the crop"), lambda e: reset_crop(e, block_id))
            return
        library = self._bench.library
        self._bench.tasks.run(
            lambda: cut(library, crop),
            label=tr("Pictures", "Cropping the picture"),
            lane=Lane.PICTURES,
            on_done=lambda image: self._set_crop(block_id, image, crop),
            on_failed=self._bench.banner.show_error,
        )

    def _set_crop(self, block_id: BlockId, image: Image, crop: Crop) -> None:
        def change(edition: Edition) -> Edition:
            original = original_picture(find_block(edition, block_id))
            if original is None or original.media != crop.original.media:
                raise EditError(tr("Pictures", "The picture was changed while it was cropped."))
            return crop_picture(edition, block_id, image, crop)

        self._apply(tr("Pictures", "Crop the picture"), change)

    def _apply(self, step: str, change: Change) -> None:
        try:
            self._bench.document.apply(step, change)
        except DigestError as error:
            self._bench.banner.show_error(error)


def cut(library: Library, crop: Crop) -> Image:
    """What `crop` leaves of its original, kept in the library. Raises ReadError for a damaged
    picture, LibraryError where its file is gone."""
    from digest.pictures import crop_picture as cropped

    original = crop.original
    try:
        data = (library.media / (original.media or "")).read_bytes()
    except OSError as error:
        raise LibraryError(
            tr("Pictures", "The picture's file is no longer in the library."),
            remedy=tr("Pictures", "Choose another picture."),
        ) from error
    picture = cropped(data, crop, name=original.caption or original.alt or "picture")
    library.save_pictures([picture])
    return Image(media=picture.media, width=picture.width, height=picture.height)


def library_pictures(library: Library, words: str) -> tuple[Image, ...]:
    """Pictures of the articles that `words` find, the newest articles' without words; each once."""
    found: dict[object, Image] = {}
    for offset in range(0, _SOUGHT, _ASKED):
        rows = library.search(ArticleQuery(words=words), limit=_ASKED, offset=offset)
        for row in rows:
            for image in images_of(library.article(row.id)):
                if image.media is not None:
                    found.setdefault(image.media, image)
        if len(rows) < _ASKED or len(found) >= _MOST_PICTURES:
            break
    return tuple(found.values())[:_MOST_PICTURES]


def _kept(library: Library, brought: _Brought) -> _Kept:
    from digest.pictures import fit_picture

    picture = fit_picture(brought.content(), name=brought.name)
    library.save_pictures([picture])
    image = Image(media=picture.media, width=picture.width, height=picture.height)
    return _Kept(image, picture.moves)


def _brought(data: QMimeData) -> _Brought | None:
    """The first file, or else the picture itself."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if paths:
        return _Brought(paths[0].name, lambda: _content(paths[0]))
    image = QImage(data.imageData()) if data.hasImage() else QImage()
    if image.isNull():
        return None
    return _Brought(tr("Pictures", "the pasted picture"), lambda: _png(image))


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size <= _MOST_BYTES:
            return path.read_bytes()
    except OSError as error:
        raise ReadError(
            path.name,
            tr("Pictures", "“{name}” could not be read: {reason}.").format(
                name=path.name, reason=error.strerror
            ),
            remedy=tr("Pictures", "Check that the file is there and may be read."),
        ) from error
    raise ReadError(
        path.name,
        tr("Pictures", "“{name}” is too large for a picture.").format(name=path.name),
        remedy=tr("Pictures", "Export it as a JPEG of less than 64 MB."),
    )


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def _own_pictures(block: Block) -> tuple[Image, ...]:
    """The pictures that came with what the block prints."""
    if isinstance(block, LeadBlock | ArticleBlock):
        return images_of(block.article)
    shown = shown_picture(block)
    return (shown,) if shown else ()
