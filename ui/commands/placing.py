"""From the library to the edition: articles and charts are read, then placed in one step."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from digest.edits import (
    add_block,
    choose_picture,
    place_article,
    place_lead,
    remove_blocks,
    section_of,
)
from digest.errors import DigestError
from digest.model import (
    Article,
    ArticleBlock,
    ArticleId,
    Block,
    BlockId,
    ChartId,
    Edition,
    Image,
    LeadBlock,
    RankingBlock,
)
from ui.block_changes import image_block, new_block_id
from ui.block_texts import title_of
from ui.edition_document import Change
from ui.models.outline import Place
from ui.models.rankings import Chart, chart_of
from ui.translation import tr
from ui.workbench import Workbench


class Placing(QObject):
    """Signals: `placed(block_ids)` when new blocks stand in the edition."""

    placed = Signal(object)

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench

    def place_articles(self, ids: Sequence[ArticleId], place: Place) -> None:
        """The newest revisions of these articles, one behind the other, from `place` on."""
        library = self._bench.library
        self._read(
            lambda: tuple(library.article(article) for article in ids),
            lambda articles: self._place_articles(articles, place),
        )

    def place_charts(self, ids: Sequence[ChartId], place: Place) -> None:
        """The newest captures of these charts with their movements."""
        library = self._bench.library

        def read() -> tuple[Chart, ...]:
            newest = {ranking.chart: ranking for ranking in library.charts()}
            return tuple(chart_of(library, newest[chart]) for chart in ids if chart in newest)

        self._read(read, lambda charts: self._place_charts(charts, place))

    def place_pictures(self, pictures: Sequence[Path | bytes], place: Place) -> None:
        """Pictures from files, or as another program gave them, fitted and kept in the library;
        each is a block, one behind the other."""
        library = self._bench.library

        def read() -> tuple[Image, ...]:
            from digest.pictures import fit_picture

            fitted = [
                fit_picture(one.read_bytes(), name=one.name)
                if isinstance(one, Path)
                else fit_picture(one, name=tr("Pasting", "The picture"))
                for one in pictures
            ]
            library.save_pictures(fitted)
            return tuple(
                Image(media=one.media, width=one.width, height=one.height) for one in fitted
            )

        self._read(read, lambda images: self._place_pictures(images, place))

    def _read(self, function: Callable[[], object], then: Callable[..., None]) -> None:
        self._bench.tasks.run(function, on_done=then, on_failed=self._bench.banner.show_error)

    def _place_articles(self, articles: Sequence[Article], place: Place) -> None:
        ids = [new_block_id() for _ in articles]
        if place.lead:
            text = tr("Blocks", "Add the lead")
        elif len(articles) == 1:
            text = tr("Blocks", "Add an article")
        else:
            text = tr("Blocks", "Add %n article(s)", n=len(articles))
        self._apply(text, lambda edition: _with_articles(edition, articles, ids, place), ids)

    def _place_charts(self, charts: Sequence[Chart], place: Place) -> None:
        blocks = [
            RankingBlock(id=new_block_id(), ranking=chart.ranking, movements=chart.movements)
            for chart in charts
        ]

        if len(blocks) == 1:
            text = tr("Blocks", "Add a ranking")
        else:
            text = tr("Blocks", "Add %n ranking(s)", n=len(blocks))
        self._apply(
            text,
            lambda edition: _with_blocks(edition, blocks, place),
            [block.id for block in blocks],
        )

    def _place_pictures(self, images: Sequence[Image], place: Place) -> None:
        blocks = [image_block(image) for image in images]

        if len(blocks) == 1:
            text = tr("Blocks", "Insert a picture")
        else:
            text = tr("Blocks", "Insert %n picture(s)", n=len(blocks))
        added = self._apply(
            text,
            lambda edition: _with_blocks(edition, blocks, place),
            [block.id for block in blocks],
        )
        if added and len(blocks) == 1:
            self._offer_to_article(blocks[0].id, images[0])

    def _offer_to_article(self, picture: BlockId, image: Image) -> None:
        """The article above may have been meant: one click prints the picture with it instead."""
        home = section_of(self._bench.document.edition, picture)
        index = [block.id for block in home.blocks].index(picture)
        above = home.blocks[index - 1] if index else None
        if not isinstance(above, LeadBlock | ArticleBlock):
            return

        def change(edition: Edition) -> Edition:
            return choose_picture(remove_blocks(edition, [picture]), above.id, image)

        text = tr("Blocks", "Choose a picture")
        self._bench.banner.show_message(
            tr("Pasting", "The picture stands as a block of its own."),
            detail=tr("Pasting", "Above it: “{title}”.").format(title=title_of(above)),
            actions=(
                (
                    tr("Pasting", "Print it with that article"),
                    lambda: self._apply(text, change, [above.id]),
                ),
            ),
        )

    def _apply(self, text: str, change: Change, ids: Sequence[BlockId]) -> bool:
        try:
            self._bench.document.apply(text, change)
        except DigestError as error:
            self._bench.banner.show_error(error)
            return False
        self.placed.emit(tuple(ids))
        return True


def settled(edition: Edition, place: Place) -> Place:
    """`place` in the edition as it is now: it may have changed while the library was read."""
    section = next((s for s in edition.sections if s.id == place.section), edition.sections[-1])
    return replace(place, section=section.id, index=min(place.index, len(section.blocks)))


def _with_blocks(edition: Edition, blocks: Sequence[Block], place: Place) -> Edition:
    at = settled(edition, place)
    for number, block in enumerate(blocks):
        edition = add_block(edition, block, section=at.section, index=at.index + number)
    return edition


def _with_articles(
    edition: Edition, articles: Sequence[Article], ids: Sequence[BlockId], place: Place
) -> Edition:
    at = settled(edition, place)
    index = at.index
    for number, (article, block_id) in enumerate(zip(articles, ids, strict=True)):
        if at.lead and number == 0:
            edition = place_lead(edition, article, block_id=block_id)
            index = 1
            continue
        edition = place_article(
            edition, article, block_id=block_id, section=at.section, index=index
        )
        index += 1
    return edition
