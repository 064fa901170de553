"""What is pasted into the outline, or dropped on it from elsewhere: blocks and sections of this or
another edition, articles and rankings, pictures, pages, texts."""

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QWidget

from digest.edits import find_section
from digest.model import Block, MediaId, Section, pictures_of
from ui import mime
from ui.block_changes import (
    Step,
    copied,
    inserted,
    pasted,
    sections_copied,
    sections_pasted,
    text_block,
)
from ui.block_clips import is_move
from ui.commands.importing import Importing
from ui.commands.placing import Placing
from ui.contents import Contents, contents_of
from ui.messages import Level
from ui.models.outline import Place
from ui.panels.outline import OutlinePanel
from ui.translation import tr
from ui.workbench import Workbench


class Pasting(QObject):
    """Takes from `importing` what has to be read first, and has `placing` place it."""

    def __init__(
        self,
        bench: Workbench,
        outline: OutlinePanel,
        placing: Placing,
        importing: Importing,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._bench = bench
        self._document = bench.document
        self._outline = outline
        self._placing = placing
        self._importing = importing

    def take(self, data: QMimeData) -> bool:
        """Puts what was copied in this program where the outline's selection is; False for what
        comes from another one."""
        place = self._outline.place()
        edition = self._document.edition
        if sections := mime.unpack_sections(data):
            blocks = [block for section in sections for block in section.blocks]
            index = edition.sections.index(find_section(edition, place.section)) + 1
            moved = is_move(data, edition, blocks)
            self._add_sections(sections_pasted(sections, index, moved=moved), sections)
        elif blocks := mime.unpack_blocks(data):
            moved = is_move(data, edition, blocks)
            self._add_blocks(pasted(blocks, place, moved=moved), blocks)
        elif ids := mime.unpack(data, mime.ARTICLES):
            self._placing.place_articles(ids, place)
        elif ids := mime.unpack(data, mime.CHARTS):
            self._placing.place_charts(ids, place)
        else:
            return False
        return True

    def take_foreign(self, data: QMimeData, place: Place | None = None) -> bool:
        """Puts what another program has dropped or copied to `place`, else where the selection is:
        a picture as a block, a page or an article's text gathered first, other text as the editor's
        own. False when there is nothing in it."""
        place = place or self._outline.place()
        contents = contents_of(data)
        if contents.picture:
            self._placing.place_pictures([contents.picture], place)
        elif contents.picture_files:
            self._placing.place_pictures([Path(path) for path in contents.picture_files], place)
        elif contents:
            self._gather(contents, place)
        elif words := data.text().strip():
            self.add_text(words, place)
        else:
            return False
        return True

    def add_text(self, words: str, place: Place | None = None) -> None:
        """The words as the editor's own, at `place`, else where the selection is."""
        block = text_block(words)
        self._add_blocks(inserted(block, place or self._outline.place()), [block])

    def add_blocks(self, blocks: Sequence[Block], place: Place) -> None:
        """Copies of these blocks at `place`, where they were dropped."""
        self._add_blocks(copied(blocks, place), blocks)

    def add_sections(self, sections: Sequence[Section], index: int) -> None:
        """Copies of these sections before the `index`th, where they were dropped."""
        self._add_sections(sections_copied(sections, index), sections)

    def _gather(self, contents: Contents, place: Place) -> None:
        then = partial(self._placing.place_articles, place=place)
        if contents.addresses:
            self._importing.import_addresses(contents.addresses, then=then)
        else:
            self._importing.import_text(contents.text, contents.html, then=then)

    def _add_blocks(self, step: Step, blocks: Sequence[Block]) -> None:
        before = {block.id for block in self._document.edition.blocks}
        if not self._outline.apply(*step):
            return
        after = self._document.edition.blocks
        self._outline.select_blocks(tuple(b.id for b in after if b.id not in before))
        self._tell_missing(blocks)

    def _add_sections(self, step: Step, sections: Sequence[Section]) -> None:
        before = {section.id for section in self._document.edition.sections}
        if not self._outline.apply(*step):
            return
        new = [s.id for s in self._document.edition.sections if s.id not in before]
        for section_id in new[:1]:
            self._outline.select_section(section_id)
        self._tell_missing([block for section in sections for block in section.blocks])

    def _tell_missing(self, blocks: Sequence[Block]) -> None:
        """Looks whether the library has the pictures of what came, and says so where it has not:
        blocks of another desk bring their words, and no pictures."""
        wanted = {
            picture.media for block in blocks for picture in pictures_of(block) if picture.media
        }
        if wanted:
            folder = self._bench.desk.media
            self._bench.tasks.run(lambda: _missing(folder, wanted), on_done=self._on_looked)

    def _on_looked(self, missing: int) -> None:
        if missing:
            self._bench.banner.show_message(
                tr("Pasting", "%n picture(s) are not in this desk’s library.", n=missing),
                detail=tr(
                    "Pasting",
                    "The blocks come from another desk. Gather their pages here, or choose other "
                    "pictures in the inspector.",
                ),
                level=Level.WARNING,
            )


def _missing(folder: Path, wanted: Iterable[MediaId]) -> int:
    return sum(1 for media in wanted if not (folder / media).exists())
