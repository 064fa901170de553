"""What a template sees: flat, frozen, plain values, made by `context` and nothing else.

No value here is a model's class except TextRun, and none is markup: templates escape them all.
`anchor` is an id that is safe in HTML and CSS and names one block of the edition.
"""

from dataclasses import dataclass
from typing import Literal
from unicodedata import east_asian_width

from digest.model import TextRun
from digest.render.content.languages import Direction, direction_of_language

Runs = tuple[TextRun, ...]
Cells = tuple[Runs, ...]

_LENGTHS = (("longest", 230), ("longer", 140), ("long", 90))
"""Names of headlines by their length in half-width characters, the longest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureView:
    """A picture: `media` is its id in the library, `alt` never empty, sizes in pixels."""

    media: str
    alt: str
    caption: str
    credit: str
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TableView:
    """A table: `heads` are rows of headings, `rows` the others, all equally long.

    Of each column `numeric` tells whether it holds numbers and `widths` its share of a newspaper's
    column, in hundredths. `lines` has a line of text for each of `rows` where that column is too
    narrow for the table. `carried` tells whether it has begun in another column, `cut` whether it
    ends in another.
    """

    caption: str
    heads: tuple[Cells, ...]
    rows: tuple[Cells, ...]
    numeric: tuple[bool, ...]
    widths: tuple[int, ...]
    lines: tuple[Runs, ...] = ()
    carried: bool = False
    cut: bool = False

    @property
    def place(self) -> str:
        """Its classes where it is not whole."""
        return " carried" * self.carried + " cut" * self.cut


@dataclass(frozen=True, slots=True, kw_only=True)
class PartView:
    """One part of a body. `runs` for text, `items` for lists, `figure` for pictures. `start` is
    the number of a list's first item. A paragraph that is `further` says where a cut article
    continues."""

    kind: Literal["paragraph", "heading", "quote", "bullets", "numbers", "figure", "table"]
    runs: Runs = ()
    items: tuple[Runs, ...] = ()
    start: int = 1
    figure: FigureView | None = None
    table: TableView | None = None
    further: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleView:
    """An article as printed: overrides and form are applied.

    `form` is "lead", "full", "summary" or "headline". `update` is the update tag's text ("Update
    1, 15:00"), `dateline` place or times; "" where there is none. `language` is set only where it
    differs from the edition's. `initial` is the first letter, set as a drop cap and already taken
    off `parts`. `target` is the anchor of the block that prints more of the same article.
    """

    kind: Literal["article", "lead"] = "article"
    anchor: str
    form: str
    kicker: str
    update: str
    headline: str
    deck: str
    byline: str
    dateline: str
    figure: FigureView | None
    initial: str
    parts: tuple[PartView, ...]
    url: str | None
    language: str | None
    words: int
    target: str | None = None

    @property
    def length(self) -> str:
        """How long the headline is for one across columns: "", "long", "longer", "longest".
        A full-width character counts as two."""
        width = sum(1 + (east_asian_width(c) in "WF") for c in self.headline)
        return next((name for name, least in _LENGTHS if width >= least), "")

    @property
    def direction(self) -> Direction:
        """Which way a foreign article's language is written."""
        return direction_of_language(self.language) or "ltr"

    @property
    def is_brief(self) -> bool:
        """Whether it is printed short."""
        return self.form in ("summary", "headline")


@dataclass(frozen=True, slots=True, kw_only=True)
class SparklineView:
    """Positions over time as SVG: `lines` are the points of polylines, `dots` lone points and the
    last one, within `width` × `height` units; `title` says the same in words."""

    title: str
    lines: tuple[str, ...]
    dots: tuple[tuple[float, float], ...]
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RankingItemView:
    """One row. `direction` is "up", "down", "same", "new" or ""; `movement` says it in words and
    `mark` is its sign. `target` is the anchor of the edition's block on the same article."""

    position: int
    title: str
    url: str | None
    direction: str
    mark: str
    movement: str
    history: str
    sparkline: SparklineView | None
    target: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RankingView:
    """`last` is the chart's last position, be it among `items` or not: it says how wide the
    numerals stand."""

    kind: Literal["ranking"] = "ranking"
    anchor: str
    title: str
    section: str
    items: tuple[RankingItemView, ...]
    note: str
    last: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class TextView:
    kind: Literal["text"] = "text"
    anchor: str
    title: str
    parts: tuple[PartView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageView:
    """A picture standing alone; `figure` is None when its content is not in the library."""

    kind: Literal["image"] = "image"
    anchor: str
    figure: FigureView | None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteView:
    kind: Literal["quote"] = "quote"
    anchor: str
    text: str
    attribution: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DividerView:
    kind: Literal["divider"] = "divider"
    anchor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentsEntryView:
    """A section and its articles as (headline, anchor), in the order of print; or else an article
    with its `number` and a short `text`, below the `heading` of a section that begins with it."""

    title: str
    target: str
    articles: tuple[tuple[str, str], ...]
    number: int = 0
    text: str = ""
    heading: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentsView:
    kind: Literal["contents"] = "contents"
    anchor: str
    title: str
    entries: tuple[ContentsEntryView, ...]

    @property
    def is_overview(self) -> bool:
        """Whether it tells of articles rather than of sections."""
        return any(entry.number or entry.heading for entry in self.entries)

    @property
    def is_numbered(self) -> bool:
        """Whether its entries bear numbers."""
        return any(entry.number for entry in self.entries)


@dataclass(frozen=True, slots=True, kw_only=True)
class SponsorView:
    """What somebody paid for. `label` says that and is never empty; `url` is where it leads, `site`
    that in short."""

    kind: Literal["sponsor"] = "sponsor"
    anchor: str
    label: str
    sponsor: str
    headline: str
    parts: tuple[PartView, ...]
    url: str | None
    site: str
    figure: FigureView | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionItemView:
    """One corrected article. `mark` is its class as printed ("Update 1", "Corrected"), `kind` its
    name, `told` what was changed, in sentences. `place` is the title of its section, `target` the
    anchor of its block; None for one that is no longer there."""

    kind: Literal["updated", "corrected", "withdrawn"]
    mark: str
    headline: str
    place: str
    told: str
    target: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionsView:
    """What a corrected edition says otherwise than those before it; `note` is the editor's word,
    or else since when."""

    kind: Literal["corrections"] = "corrections"
    anchor: str
    title: str
    note: str
    items: tuple[CorrectionItemView, ...]


BlockView = (
    ArticleView
    | RankingView
    | TextView
    | ImageView
    | QuoteView
    | DividerView
    | ContentsView
    | SponsorView
    | CorrectionsView
)


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefsView:
    """Neighbouring articles printed short, below one title."""

    kind: Literal["briefs"] = "briefs"
    articles: tuple[ArticleView, ...]


PrintedView = BlockView | BriefsView
"""What a theme has a macro for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionView:
    anchor: str
    title: str
    blocks: tuple[BlockView, ...]

    @property
    def printed(self) -> tuple[PrintedView, ...]:
        """The blocks in their order, with neighbouring briefs as one."""
        found: list[PrintedView] = []
        for view in self.blocks:
            if not (isinstance(view, ArticleView) and view.is_brief):
                found.append(view)
            elif found and isinstance(found[-1], BriefsView):
                found[-1] = BriefsView(articles=(*found[-1].articles, view))
            else:
                found.append(BriefsView(articles=(view,)))
        return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionView:
    """The whole edition. `front` is its first section, `sections` the others that print something.

    `lead` is the front page's lead, which `front.blocks` does not repeat. `date` is the long date
    in the edition's language, `number` "No. 412" or "". `created` is ISO 8601 in UTC.
    """

    title: str
    subtitle: str
    date: str
    iso_date: str
    number: str
    language: str
    paper: str
    created: str
    authors: tuple[str, ...]
    description: str
    words: int
    minutes: int
    articles: int
    lead: ArticleView | None
    front: SectionView
    sections: tuple[SectionView, ...]

    @property
    def direction(self) -> Direction:
        """Which way the edition's language is written."""
        return direction_of_language(self.language) or "ltr"

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to print but the nameplate."""
        return self.lead is None and not self.front.blocks and not self.sections

    @property
    def blocks(self) -> tuple[BlockView, ...]:
        """Every block that is printed, in reading order."""
        lead = (self.lead,) if self.lead else ()
        sections = (self.front, *self.sections)
        return (*lead, *(block for section in sections for block in section.blocks))

    def writes(self, tag: str) -> bool:
        """Whether the edition or an article of it is in the language `tag` or a variety of it."""
        blocks = (block for section in (self.front, *self.sections) for block in section.blocks)
        articles = (one for one in (self.lead, *blocks) if isinstance(one, ArticleView))
        spoken = {self.language, *(article.language or "" for article in articles)}
        return any(f"{one}-".lower().startswith(f"{tag}-".lower()) for one in spoken)

    @property
    def anchors(self) -> frozenset[str]:
        """Every anchor that is printed: the blocks' and the sections'."""
        blocks = {block.anchor for block in self.blocks}
        return frozenset(blocks | {section.anchor for section in self.sections})
