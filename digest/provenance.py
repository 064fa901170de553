"""Where each item of an edition is from, and who changed what of it. Pure.

What the edition holds tells the most: it has its articles and charts whole, and beside them what
the editor put in their places. The library adds when they were read, and on which charts they stood
when the edition was made; the recipe's first draft, what was taken out.
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from digest.codec import to_json
from digest.edition_differences import BlockKind, block_title, kind_of
from digest.model import (
    Article,
    ArticleBlock,
    ArticleId,
    Block,
    BlockId,
    Edition,
    EditionId,
    EditionState,
    LeadBlock,
    PublicationId,
    RankingBlock,
    RankingList,
    Section,
    Source,
    Upkeep,
)
from digest.model.articles import address_key, headline_key


class Part(StrEnum):
    """What an editor may change of an item for one edition."""

    KICKER = "kicker"
    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    LENGTH = "length"
    FORM = "form"
    PICTURE = "picture"
    CROP = "crop"
    ALT = "alt"
    CAPTION = "caption"
    CREDIT = "credit"
    TITLE = "title"
    ROWS = "rows"


@dataclass(frozen=True, slots=True, kw_only=True)
class PartChange:
    """A part that is not as it came: `before` as the source or the recipe had it."""

    part: Part
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rank:
    """Where an article stood on a chart that was captured before the edition was made."""

    chart: str
    position: int
    captured: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the library knows of the words that an edition prints of an article: their hash, and
    when they were gathered, as which revision; None where it knows others only."""

    sha256: str
    gathered: datetime | None = None
    revision: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where an article or a chart is from: its source by name and address, the page, and its times
    there. `sha256` tells its content from any other. `captured` is a chart's time."""

    source: str
    source_address: str = ""
    url: str | None = None
    article: ArticleId | None = None
    headline: str = ""
    update_number: int | None = None
    published: datetime | None = None
    updated: datetime | None = None
    gathered: datetime | None = None
    captured: datetime | None = None
    revision: int | None = None
    sha256: str = ""
    ranks: tuple[Rank, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemProvenance:
    """One block: where it stands and is from, and what was changed of it. `by_recipe` tells who put
    it there; without an `origin` it is the editor's own, or made of the edition itself."""

    block: BlockId
    kind: BlockKind
    title: str
    section: str
    by_recipe: bool
    origin: Origin | None = None
    changes: tuple[PartChange, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """What the recipe had put into the edition and the editor took out."""

    title: str
    article: ArticleId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What is known beside the edition: of its articles; the `charts` as they were when it was
    made; its publication's `sources`; its `first_draft`; the names of its `editors`."""

    articles: Mapping[ArticleId, Known] = field(default_factory=dict)
    charts: Sequence[RankingList] = ()
    sources: Sequence[Source] = ()
    first_draft: Edition | None = None
    editors: Sequence[str] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """Where all of an edition is from. `editors` are those who saved it from a window, whose the
    changes are; nobody touched it when there are none."""

    edition: EditionId
    title: str
    date: date
    number: int
    state: EditionState
    created: datetime
    issued: datetime | None
    publication: PublicationId | None
    predecessor: EditionId | None
    revision: int
    editors: tuple[str, ...]
    items: tuple[ItemProvenance, ...]
    left_out: tuple[LeftOut, ...]


def provenance(edition: Edition, evidence: Evidence) -> Provenance:
    """Where the items of `edition` are from, as far as the `evidence` tells."""
    return Provenance(
        edition=edition.id,
        title=edition.title,
        date=edition.date,
        number=edition.number,
        state=edition.state,
        created=edition.created,
        issued=edition.issued,
        publication=edition.publication,
        predecessor=edition.predecessor,
        revision=edition.revision,
        editors=tuple(evidence.editors),
        items=tuple(
            _item(block, section, evidence)
            for section in edition.sections
            for block in section.blocks
        ),
        left_out=tuple(_left_out(edition, evidence.first_draft)),
    )


def _item(block: Block, section: Section, evidence: Evidence) -> ItemProvenance:
    origin: Origin | None = None
    changes: tuple[PartChange, ...] = ()
    by_recipe = False
    match block:
        case LeadBlock() | ArticleBlock():
            origin = _origin_of_article(block.article, evidence)
            changes = tuple(_changes_of_article(block))
            by_recipe = block.upkeep is not Upkeep.BY_HAND
        case RankingBlock():
            origin = _origin_of_chart(block.ranking, evidence)
            changes = tuple(_changes_of_chart(block))
            by_recipe = block.upkeep is not Upkeep.BY_HAND
    return ItemProvenance(
        block=block.id,
        kind=kind_of(block),
        title=block_title(block),
        section=section.title,
        by_recipe=by_recipe,
        origin=origin,
        changes=changes,
    )


def _origin_of_article(article: Article, evidence: Evidence) -> Origin:
    name, address = _source(article.source, evidence)
    known = evidence.articles.get(article.id)
    return Origin(
        source=name,
        source_address=address,
        url=article.url,
        article=article.id,
        headline=article.headline,
        update_number=article.update_number,
        published=article.published,
        updated=article.updated,
        gathered=known.gathered if known else None,
        revision=known.revision if known else None,
        sha256=known.sha256 if known else "",
        ranks=tuple(_ranks(article, evidence.charts)),
    )


def _origin_of_chart(chart: RankingList, evidence: Evidence) -> Origin:
    name, address = _source(chart.source, evidence)
    return Origin(
        source=name,
        source_address=address,
        url=chart.url,
        captured=chart.captured,
        sha256=hashlib.sha256(to_json(chart).encode(errors="replace")).hexdigest(),
    )


def _source(id: str, evidence: Evidence) -> tuple[str, str]:
    """A source's name and address; what is known of one that the recipe has no more is its id."""
    for source in evidence.sources:
        if source.id == id:
            return source.name or id, source.address
    return id, ""


def _ranks(article: Article, charts: Sequence[RankingList]) -> Iterator[Rank]:
    """The best place on each chart that names the article, by address or by headline."""
    address = address_key(article.url) if article.url else None
    headline = headline_key(article.headline)
    for chart in charts:
        for item in sorted(chart.items, key=lambda item: item.position):
            is_there = item.url and address and address_key(item.url) == address
            if is_there or headline_key(item.title) == headline:
                yield Rank(chart=chart.title, position=item.position, captured=chart.captured)
                break


def _changes_of_article(block: LeadBlock | ArticleBlock) -> Iterator[PartChange]:
    article, edited = block.article, block.overrides
    shown = article.images[0] if article.images else None
    words = (
        (Part.KICKER, article.section or "", edited.kicker),
        (Part.HEADLINE, article.headline, edited.headline),
        (Part.STANDFIRST, article.standfirst or "", edited.standfirst),
        (Part.BYLINE, ", ".join(article.byline), edited.byline),
        (Part.ALT, shown.alt if shown else "", edited.alt),
        (Part.CAPTION, shown.caption if shown else "", edited.caption),
        (Part.CREDIT, shown.credit if shown else "", edited.credit),
    )
    for part, before, after in words:
        if after is not None and after != before:
            yield PartChange(part=part, before=before, after=after)
    if edited.paragraphs is not None:
        whole = str(len(article.body))
        yield PartChange(part=Part.LENGTH, before=whole, after=str(edited.paragraphs))
    yield from _changes_of_picture(block)
    if isinstance(block, ArticleBlock) and block.recipe_form not in (None, block.form):
        yield PartChange(part=Part.FORM, before=block.recipe_form or "", after=block.form)


def _changes_of_picture(block: LeadBlock | ArticleBlock) -> Iterator[PartChange]:
    edited = block.overrides
    own = block.article.images[0] if block.article.images else None
    before = (own.url or own.media or "") if own else ""
    if not edited.show_image:
        yield PartChange(part=Part.PICTURE, before=before, after="")
    elif edited.crop is not None:
        box = edited.crop
        after = f"{box.left:.3f} {box.top:.3f} {box.width:.3f} {box.height:.3f}"
        original = box.original.url or box.original.media or ""
        yield PartChange(part=Part.CROP, before=original, after=after)
    elif edited.picture is not None:
        after = edited.picture.url or edited.picture.media or ""
        yield PartChange(part=Part.PICTURE, before=before, after=after)


def _changes_of_chart(block: RankingBlock) -> Iterator[PartChange]:
    if block.title is not None and block.title != block.ranking.title:
        yield PartChange(part=Part.TITLE, before=block.ranking.title, after=block.title)
    if block.recipe_count is not None and block.recipe_count != block.count:
        printed = len(block.ranking.items) if block.count is None else block.count
        yield PartChange(part=Part.ROWS, before=str(block.recipe_count), after=str(printed))


def _left_out(edition: Edition, draft: Edition | None) -> Iterator[LeftOut]:
    """The draft's articles and charts that the edition has no more."""
    if draft is None:
        return
    printed = {_matter(block) for block in edition.blocks}
    for block in draft.blocks:
        matter = _matter(block)
        if matter is not None and matter not in printed:
            article = block.article.id if isinstance(block, LeadBlock | ArticleBlock) else None
            yield LeftOut(title=block_title(block), article=article)


def _matter(block: Block) -> str | None:
    match block:
        case LeadBlock(article=article) | ArticleBlock(article=article):
            return article.id
        case RankingBlock(ranking=ranking):
            return ranking.chart
        case _:
            return None
