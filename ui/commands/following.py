"""Blocks that follow the library: brought up to date when it has something newer, and given back
to it when the editor takes the edits back."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from digest import pipeline
from digest.edits import Kept, find_block
from digest.errors import EditError
from digest.model import ArticleId, Block, BlockId, ChartId, Edition, Upkeep
from digest.upkeep import Newest, followed, reverted
from ui.block_texts import title_of
from ui.messages import Level
from ui.outline_words import upkeep_of
from ui.translation import tr
from ui.workbench import Workbench

MOST_NAMED = 3


class Following(QObject):
    """Reads the library off the window's thread, and changes the edition by steps that can be
    undone. What was undone is not offered again while the edition is open."""

    def __init__(self, bench: Workbench, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._document = bench.document
        self._offered: dict[ArticleId | ChartId, object] = {}
        self._document.edition_opened.connect(self._offered.clear)

    def look(self) -> None:
        """The library has something new: what is live of the edition follows it."""
        edition = self._document.edition
        if self._document.is_frozen or not any(map(_is_live, edition.blocks)):
            return
        self._read(edition, lambda newest: self._follow(edition, newest))

    def revert(self, block_ids: Iterable[BlockId]) -> None:
        """Gives these blocks back to the library: without the editor's words, up to date, live."""
        ids = tuple(block_ids)
        edition = self._document.edition
        if not self._document.is_frozen:
            self._read(edition, lambda newest: self._revert(ids, newest))

    def _read(self, edition: Edition, then: Callable[[Newest], object]) -> None:
        library = self._bench.library
        self._bench.tasks.run(
            lambda: pipeline.newest_of(edition, library),
            on_done=then,
            on_failed=self._bench.banner.show_error,
        )

    def _follow(self, read_for: Edition, newest: Newest) -> None:
        before = self._document.edition
        if before.id != read_for.id or self._document.is_frozen:
            return  # another one was opened meanwhile
        after = followed(before, self._not_offered(newest))
        now = {block.id: block for block in after.blocks}
        changed = [now[block.id] for block in before.blocks if now[block.id] != block]
        if not changed:
            return
        self._offered |= {**newest.articles, **newest.charts}
        text = tr("Following", "Follow the library (%n block(s))", n=len(changed))
        self._document.apply(text, after)
        self._tell(changed)

    def _not_offered(self, newest: Newest) -> Newest:
        return Newest(
            articles={i: a for i, a in newest.articles.items() if self._offered.get(i) != a},
            charts={i: c for i, c in newest.charts.items() if self._offered.get(i) != c},
        )

    def _tell(self, changed: list[Block]) -> None:
        """Quietly: a trouble that is being told stays."""
        banner = self._bench.banner
        if banner.isVisible() and banner.level in (Level.WARNING, Level.ERROR):
            return
        banner.show_message(
            tr("Following", "%n block(s) of the edition followed the library.", n=len(changed)),
            detail=" · ".join(title_of(block) for block in changed[:MOST_NAMED]),
            actions=((tr("Following", "Undo"), self._document.history.undo),),
        )

    def _revert(self, ids: tuple[BlockId, ...], newest: Newest) -> None:
        def change(edition: Edition) -> Edition:
            for block_id in ids:
                if upkeep_of(find_block(edition, block_id)) is Upkeep.EDITED:
                    edition = reverted(edition, block_id, newest)
            return edition

        if len(ids) == 1:
            text = tr("Following", "Revert a block to the library")
        else:
            text = tr("Following", "Revert %n block(s) to the library", n=len(ids))
        try:
            self._document.apply(text, change)
        except EditError as error:  # it was removed while the library was read
            self._bench.banner.show_error(error)


def _is_live(block: Block) -> bool:
    return isinstance(block, Kept) and block.upkeep is Upkeep.LIVE
