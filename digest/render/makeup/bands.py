"""Pages and their bands, as made up."""

from dataclasses import dataclass

from digest.render.content.views import ArticleView, RankingView, SectionView
from digest.render.makeup.columns import Column


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """A band of a page; all in points. `gap` is the air above it, `height` includes its head.

    `section` is set where the band begins a section, `article` where its head is an article's
    ("opener", "lead", "lead wide", "continuation" by `kind`), whose text are the `own` columns;
    `jumps` tells that it continues on another page. `picture` is the height to which its picture
    is cropped, None where it is not, `picture_slot` its slot (see Sheet.span); `large` sets the
    article's text larger. `chart` is set where the band is a chart, its title across the page and
    its rows in columns.
    """

    kind: str
    height: float
    gap: float = 0.0
    section: SectionView | None = None
    section_height: float = 0.0
    article: ArticleView | None = None
    own: tuple[Column, ...] = ()
    columns: tuple[Column, ...] = ()
    jumps: bool = False
    picture: float | None = None
    picture_slot: str = "split"
    large: bool = False
    chart: RankingView | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    bands: tuple[Band, ...]
