"""The Edition: one dated, frozen, editable value; sections of blocks."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from digest.model.articles import Article, Image, images_of
from digest.model.corrections import Correction
from digest.model.looks import THEMES_OWN, Look, Paper
from digest.model.publications import PublicationId
from digest.model.rankings import Movement, RankingItem, RankingList
from digest.model.recipes import Collision

EditionId = NewType("EditionId", str)
SectionId = NewType("SectionId", str)
BlockId = NewType("BlockId", str)


class Form(StrEnum):
    """How much of an article is printed."""

    FULL = "full"
    SUMMARY = "summary"
    HEADLINE = "headline"


@dataclass(frozen=True, slots=True, kw_only=True)
class Crop:
    """Which part of `original` a picture shows: the box's left and top edge, its width and height,
    as fractions of the original's sides."""

    original: Image
    left: float = 0.0
    top: float = 0.0
    width: float = 1.0
    height: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Overrides:
    """What the editor changed for this edition alone; None leaves the article's own.

    `paragraphs` is how many paragraphs of the body are printed, None for all. `picture` is printed
    in the place of the article's first one; `crop` tells what it was cut from, if it was.
    """

    kicker: str | None = None
    headline: str | None = None
    standfirst: str | None = None
    byline: str | None = None
    alt: str | None = None
    caption: str | None = None
    credit: str | None = None
    show_image: bool = True
    paragraphs: int | None = None
    picture: Image | None = None
    crop: Crop | None = None


class Upkeep(StrEnum):
    """Who keeps a block up to date: it stands as the editor put it there (BY_HAND), it follows the
    library as the recipe's own (LIVE), or it did until the editor changed it (EDITED)."""

    BY_HAND = "by hand"
    LIVE = "live"
    EDITED = "edited"


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadBlock:
    """The edition's first article, with its picture, in full.

    `upkeep` and `recipe_form` as for an ArticleBlock, which it becomes where another one leads.
    """

    id: BlockId
    article: Article
    overrides: Overrides = Overrides()
    upkeep: Upkeep = Upkeep.BY_HAND
    recipe_form: Form | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleBlock:
    """An article in its section. `recipe_form` is the form in which the recipe placed it, to go
    back to; None for one that no recipe placed, and for a lead."""

    id: BlockId
    article: Article
    form: Form = Form.FULL
    overrides: Overrides = Overrides()
    upkeep: Upkeep = Upkeep.BY_HAND
    recipe_form: Form | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RankingBlock:
    """A chart with its items' movements, one for each item or none at all.

    `title` overrides the chart's own; `count` is how many items are printed, None for all, and
    `recipe_count` how many the recipe wants. `collision` says what becomes of rows whose articles
    the edition prints: see `printed_rows`.
    """

    id: BlockId
    ranking: RankingList
    movements: tuple[Movement, ...] = ()
    title: str | None = None
    count: int | None = None
    upkeep: Upkeep = Upkeep.BY_HAND
    recipe_count: int | None = None
    collision: Collision = Collision.LINE


@dataclass(frozen=True, slots=True, kw_only=True)
class TextBlock:
    """The editor's own words: `text` is Markdown (paragraphs, lists, emphasis, links)."""

    id: BlockId
    text: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageBlock:
    """A picture standing alone; `crop` tells what it was cut from, if it was."""

    id: BlockId
    image: Image
    crop: Crop | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteBlock:
    id: BlockId
    text: str = ""
    attribution: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DividerBlock:
    id: BlockId


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentsBlock:
    """The list of the edition's sections with their pages."""

    id: BlockId
    title: str = "Inside"


@dataclass(frozen=True, slots=True, kw_only=True)
class SponsorBlock:
    """Somebody else's words, for which they paid: printed as such in every format.

    `label` says so ("Advertisement" in the edition's language where it is ""), `sponsor` whose they
    are. `text` is Markdown, `link` an http(s) address; `crop` is the picture's.
    """

    id: BlockId
    label: str = ""
    sponsor: str = ""
    headline: str = ""
    text: str = ""
    link: str | None = None
    picture: Image | None = None
    crop: Crop | None = None


Block = (
    LeadBlock
    | ArticleBlock
    | RankingBlock
    | TextBlock
    | ImageBlock
    | QuoteBlock
    | DividerBlock
    | ContentsBlock
    | SponsorBlock
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A titled run of blocks. The edition's first section is its front page.

    `recipe_title` is the title of the recipe's section that fills it, however it is called now;
    None where no recipe does.
    """

    id: SectionId
    title: str
    blocks: tuple[Block, ...] = ()
    recipe_title: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFailure:
    """A source that brought nothing: data of the edition's report, not the end of a run.

    `reason` and `remedy` are sentences for the editor; `at` is aware. One that is `quiet` could be
    read, but has brought nothing new for longer than is its habit.
    """

    source: str
    address: str
    reason: str
    remedy: str
    at: datetime
    quiet: bool = False


class EditionState(StrEnum):
    DRAFT = "draft"
    ISSUED = "issued"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """One dated issue of a publication, complete: it renders without looking anywhere else.

    `title` is the nameplate, `subtitle` the line under it ("Morning Digest"), `number` counts the
    publication's issues from 1 (0 when it has none). `zone` is the IANA zone in which its times
    are printed. `page_budget` is how many pages it is meant to have. `created` and `issued` are
    aware.

    `predecessor` is the edition that a corrected one replaces, `revision` how many corrections led
    to it (0: as it was first issued), `corrections` what all of them changed, the newest first, and
    `correction_note` what the editor says of the newest.
    """

    id: EditionId
    title: str
    date: date
    created: datetime
    subtitle: str = ""
    slot: str = ""
    number: int = 0
    publication: PublicationId | None = None
    zone: str = "UTC"
    language: str = "en"
    theme: str = "broadsheet"
    paper: Paper = Paper.A4
    look: Look = THEMES_OWN
    page_budget: int | None = None
    sections: tuple[Section, ...] = ()
    failures: tuple[SourceFailure, ...] = ()
    state: EditionState = EditionState.DRAFT
    issued: datetime | None = None
    predecessor: EditionId | None = None
    revision: int = 0
    corrections: tuple[Correction, ...] = ()
    correction_note: str = ""

    @property
    def blocks(self) -> tuple[Block, ...]:
        """Every block, in reading order."""
        return tuple(block for section in self.sections for block in section.blocks)


def printed_rows(block: RankingBlock, is_printed: Callable[[RankingItem], bool]) -> tuple[int, ...]:
    """The rows of the chart that the block prints, counted from 0. `is_printed` says whether the
    edition prints a row's article."""
    rows = range(len(block.ranking.items))
    count = None if block.count is None else max(block.count, 0)
    if block.collision is Collision.LINE:
        return tuple(rows[:count])
    free = {row for row in rows if not is_printed(block.ranking.items[row])}
    if block.collision is Collision.BACKFILL:
        return tuple(sorted(free)[:count])
    return tuple(row for row in rows[:count] if row in free)


def picture_of(block: LeadBlock | ArticleBlock) -> Image | None:
    """The picture that stands at the head of the article: the editor's choice, or its own first."""
    own = block.article.images
    return block.overrides.picture or (own[0] if own else None)


def pictures_of(block: Block) -> tuple[Image, ...]:
    """Every picture that `block` may print, the one at its head first."""
    match block:
        case LeadBlock() | ArticleBlock():
            chosen = block.overrides.picture
            return (*((chosen,) if chosen else ()), *images_of(block.article))
        case ImageBlock(image=image):
            return (image,)
        case SponsorBlock(picture=picture):
            return (picture,) if picture else ()
        case _:
            return ()
