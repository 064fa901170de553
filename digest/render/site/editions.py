"""What a site knows of an edition. It is kept beside the edition's files, so that a site's other
pages can be made without the library."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from digest.model import (
    ArticleBlock,
    ArticleId,
    Edition,
    EditionId,
    Format,
    LeadBlock,
    PublicationId,
)
from digest.render.content.context import anchors_of
from digest.render.content.views import (
    ArticleView,
    BlockView,
    CorrectionsView,
    EditionView,
    RankingView,
)

_LONGEST_DECK = 320


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteFile:
    """A file of an edition: its name beside the edition's page, its size in bytes and its pages,
    None for a format that has none."""

    format: Format
    name: str
    size: int
    pages: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """An article of an edition as it is printed; `anchor` is its place in the web page. `leads`
    says that it is the edition's lead, `buried` that it was taken down."""

    article: ArticleId
    headline: str
    anchor: str
    kicker: str = ""
    update: str = ""
    deck: str = ""
    leads: bool = False
    buried: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A ranking that the edition prints: its title and place, and its first rows' titles."""

    title: str
    anchor: str
    rows: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A section of an edition; the front page's has no title."""

    title: str
    anchor: str = ""
    stories: tuple[Story, ...] = ()
    charts: tuple[Chart, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Mended:
    """An article that a corrected edition prints otherwise: its class as printed ("Update 1"), what
    was changed, in sentences, and its place in the web page, "" for one that is no longer there."""

    mark: str
    headline: str
    told: str
    anchor: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteEdition:
    """An issued edition on a site.

    `slug` names its folder. `issued` is aware, `zone` the IANA zone of its times; `revision` and
    `predecessor` are the edition's own; of a corrected one `mended` is what it prints otherwise,
    `correction_note` a word about that. `cover` is the name of the picture of its first page, ""
    where it has none. `buried` are the articles that were taken down when its files were made.
    """

    id: EditionId
    slug: str
    publication: PublicationId
    title: str
    subtitle: str
    language: str
    date: date
    slot: str
    number: int
    issued: datetime
    zone: str
    minutes: int
    revision: int = 0
    predecessor: EditionId | None = None
    mended: tuple[Mended, ...] = ()
    correction_note: str = ""
    parts: tuple[Part, ...] = ()
    files: tuple[SiteFile, ...] = ()
    cover: str = ""
    buried: tuple[ArticleId, ...] = ()

    @property
    def stories(self) -> tuple[Story, ...]:
        """Its articles in reading order, the lead first, without those that were taken down."""
        stories = (story for part in self.parts for story in part.stories)
        return tuple(story for story in stories if not story.buried)

    @property
    def articles(self) -> frozenset[ArticleId]:
        """All that it prints, or printed before it was taken down."""
        printed = {story.article for part in self.parts for story in part.stories}
        return frozenset(printed | {*self.buried})

    def file(self, format: Format) -> SiteFile | None:
        """Its file in that format, None where it has none."""
        return next((file for file in self.files if file.format is format), None)


def site_edition(
    edition: Edition,
    view: EditionView,
    *,
    slug: str,
    files: tuple[SiteFile, ...],
    cover: str,
    buried: tuple[ArticleId, ...],
) -> SiteEdition:
    """What a site keeps of `edition`, which was issued by a publication; `view` is how it is
    printed."""
    assert edition.publication is not None
    assert edition.issued is not None
    blocks = {block.id: block for block in edition.blocks}
    articles = {
        anchor: block.article.id
        for anchor, name in anchors_of(edition).items()
        if isinstance(block := blocks[name], LeadBlock | ArticleBlock)
    }
    return SiteEdition(
        id=edition.id,
        slug=slug,
        publication=edition.publication,
        title=view.title,
        subtitle=view.subtitle,
        language=view.language,
        date=edition.date,
        slot=edition.slot,
        number=edition.number,
        issued=edition.issued,
        zone=edition.zone,
        minutes=view.minutes,
        revision=edition.revision,
        predecessor=edition.predecessor,
        mended=tuple(_mended(view)),
        correction_note=next((each.note for each in _corrections(view)), ""),
        parts=tuple(_parts(view, articles, buried)),
        files=files,
        cover=cover,
        buried=buried,
    )


def _corrections(view: EditionView) -> Iterator[CorrectionsView]:
    return (block for block in view.blocks if isinstance(block, CorrectionsView))


def _mended(view: EditionView) -> Iterator[Mended]:
    for block in _corrections(view):
        for item in block.items:
            yield Mended(
                mark=item.mark, headline=item.headline, told=item.told, anchor=item.target or ""
            )


def _parts(
    view: EditionView, articles: dict[str, ArticleId], buried: tuple[ArticleId, ...]
) -> Iterator[Part]:
    lead = (view.lead,) if view.lead else ()
    front = _part("", "", (*lead, *view.front.blocks), articles, buried)
    others = (
        _part(each.title, each.anchor, each.blocks, articles, buried) for each in view.sections
    )
    return (part for part in (front, *others) if part.stories or part.charts)


def _part(
    title: str,
    anchor: str,
    blocks: tuple[BlockView, ...],
    articles: dict[str, ArticleId],
    buried: tuple[ArticleId, ...],
) -> Part:
    return Part(
        title=title,
        anchor=anchor,
        stories=tuple(_stories(blocks, articles, buried)),
        charts=tuple(
            Chart(
                title=view.title,
                anchor=view.anchor,
                rows=tuple(item.title for item in view.items),
            )
            for view in blocks
            if isinstance(view, RankingView)
        ),
    )


def _stories(
    blocks: tuple[BlockView, ...], articles: dict[str, ArticleId], buried: tuple[ArticleId, ...]
) -> Iterator[Story]:
    for view in blocks:
        if isinstance(view, ArticleView) and view.anchor in articles:
            yield Story(
                article=articles[view.anchor],
                headline=view.headline,
                anchor=view.anchor,
                kicker=view.kicker,
                update=view.update,
                deck=_shortened(view.deck or _beginning(view)),
                leads=view.kind == "lead",
                buried=articles[view.anchor] in buried,
            )


def _beginning(view: ArticleView) -> str:
    """The first paragraph's text, with the initial that was taken off it."""
    texts = ("".join(run.text for run in part.runs) for part in view.parts if part.runs)
    return view.initial + next(texts, "")


def _shortened(text: str) -> str:
    if len(text) <= _LONGEST_DECK:
        return text
    cut = text[:_LONGEST_DECK]
    return f"{cut.rsplit(' ', 1)[0].rstrip(' ,;:')}…"
