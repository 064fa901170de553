"""Edition -> EditionView: everything a template prints, decided here and nowhere else. Pure."""

import hashlib
from collections.abc import Iterable, Set
from dataclasses import dataclass, field, replace
from datetime import UTC
from typing import assert_never
from zoneinfo import ZoneInfo

from digest.model import (
    Article,
    ArticleBlock,
    ArticleId,
    Block,
    BlockId,
    ContentsBlock,
    DividerBlock,
    Edition,
    ImageBlock,
    LeadBlock,
    MediaId,
    QuoteBlock,
    RankingBlock,
    Section,
    SectionId,
    SponsorBlock,
    TextBlock,
)
from digest.model.articles import address_key, headline_key
from digest.render.content.addresses import host_of, safe_link
from digest.render.content.articles import Printing, article_view, figure_view, part_views
from digest.render.content.characters import printable
from digest.render.content.charts import ranking_view
from digest.render.content.correcting import corrected_articles, corrections_view
from digest.render.content.languages import language_tag
from digest.render.content.markdown import markdown_parts
from digest.render.content.views import (
    ArticleView,
    BlockView,
    ContentsEntryView,
    ContentsView,
    DividerView,
    EditionView,
    ImageView,
    QuoteView,
    SectionView,
    SponsorView,
    TextView,
)
from digest.render.content.wording import Wording, wording

_WORDS_A_MINUTE = 220
_MOST_REMEMBERED = 1000
_DOT = " · "
_FULLNESS = {"lead": 3, "full": 2, "summary": 1, "headline": 0}


def anchors_of(edition: Edition) -> dict[str, BlockId]:
    """The anchor of each block, in reading order. An anchor is an id that needs no escaping,
    whatever the block's own id is made of, and stays the block's own wherever it is moved."""
    return {_anchor(block.id): block.id for block in edition.blocks}


def _anchor(block: BlockId) -> str:
    return f"b{hashlib.sha256(block.encode('utf-8', 'surrogatepass')).hexdigest()[:10]}"


def reading_minutes(words: int) -> int:
    """How long so many words take to read, at least a minute."""
    return max(1, round(words / _WORDS_A_MINUTE))


@dataclass(slots=True)
class ViewMemory:
    """Articles as they were printed before: an unchanged block gives the very same view again."""

    printing: Printing | None = None
    articles: dict[tuple[Block, str, str], ArticleView] = field(default_factory=dict)

    def for_printing(self, printing: Printing) -> "ViewMemory":
        """This memory, empty where it knows another printing or has grown too much."""
        if printing != self.printing or len(self.articles) > _MOST_REMEMBERED:
            self.articles.clear()
            self.printing = printing
        return self


def edition_view(
    edition: Edition, pictures: Set[MediaId], memory: ViewMemory | None = None
) -> EditionView:
    """What is printed of `edition`; pictures that are not among `pictures` are left out. Views of
    unchanged articles are taken from `memory`."""
    return _Builder.of(edition, pictures, memory or ViewMemory()).view()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Builder:
    """The edition with what every block needs to know of it."""

    edition: Edition
    words: Wording
    printing: Printing
    anchors: dict[BlockId, str]
    targets: dict[str, tuple[int, str]]
    corrected: frozenset[ArticleId]
    memory: ViewMemory

    @classmethod
    def of(cls, edition: Edition, pictures: Set[MediaId], memory: ViewMemory) -> "_Builder":
        phrases = wording(edition.language)
        anchors = {block: anchor for anchor, block in anchors_of(edition).items()}
        printing = Printing(
            words=phrases,
            zone=ZoneInfo(edition.zone),
            date=edition.date,
            language=edition.language,
            pictures=pictures,
        )
        return cls(
            edition=edition,
            words=phrases,
            printing=printing,
            anchors=anchors,
            targets=_targets(edition.blocks, anchors),
            corrected=corrected_articles(edition),
            memory=memory.for_printing(printing),
        )

    def view(self) -> EditionView:
        edition, words = self.edition, self.words
        first, *others = edition.sections or (Section(id=SectionId(""), title=""),)
        front = self._section(0, first)
        lead = next((v for v in front.blocks if _is_lead(v)), None)
        assert lead is None or isinstance(lead, ArticleView)
        sections = tuple(self._section(n, s) for n, s in enumerate(others, start=1))
        printed = tuple(section for section in sections if section.blocks)
        front = replace(front, blocks=tuple(v for v in front.blocks if v is not lead))
        front = self._with_contents(front, printed)
        note = corrections_view(edition, words, self.printing.zone, self.anchors)
        front = replace(front, blocks=((note,) if note else ()) + front.blocks)
        printed = tuple(self._with_contents(section, printed) for section in printed)
        articles = [v for s in (front, *printed) for v in s.blocks if isinstance(v, ArticleView)]
        articles += [lead] if lead else []
        count = sum(article.words for article in articles)
        return EditionView(
            title=printable(edition.title.strip()) or "—",
            subtitle=printable(edition.subtitle),
            date=words.long_date(edition.date),
            iso_date=edition.date.isoformat(),
            number=_number(edition, words),
            language=language_tag(edition.language) or "en",
            paper=edition.paper.value,
            created=f"{edition.created.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
            authors=(printable(edition.title),),
            description=lead.headline if lead else edition.subtitle,
            words=count,
            minutes=reading_minutes(count),
            articles=len(articles),
            lead=lead,
            front=front,
            sections=printed,
        )

    def _section(self, number: int, section: Section) -> SectionView:
        views = (self._block(block, section, front=number == 0) for block in section.blocks)
        blocks = tuple(view for view in views if view is not None)
        return SectionView(anchor=f"s{number}", title=printable(section.title), blocks=blocks)

    def _block(self, block: Block, section: Section, *, front: bool) -> BlockView | None:
        """The block as printed; None for one that has nothing to print."""
        anchor = self.anchors[block.id]
        match block:
            case LeadBlock():
                form = "lead" if front else "full"
                return self._article(block, form, anchor, section)
            case ArticleBlock(form=form):
                return self._article(block, form.value, anchor, section)
            case RankingBlock():
                return ranking_view(block, anchor, self._target, self.printing)
            case TextBlock(text=text, title=title):
                parts = part_views(markdown_parts(text), self.printing)
                empty = not parts and not title
                return (
                    None if empty else TextView(anchor=anchor, title=printable(title), parts=parts)
                )
            case ImageBlock(image=image):
                figure = figure_view(image, self.words.untitled_picture, self.printing.pictures)
                return None if figure is None else ImageView(anchor=anchor, figure=figure)
            case QuoteBlock(text=text, attribution=who):
                view = QuoteView(
                    anchor=anchor, text=printable(text.strip()), attribution=printable(who.strip())
                )
                return view if view.text else None
            case DividerBlock():
                return DividerView(anchor=anchor)
            case ContentsBlock(title=title):
                return ContentsView(anchor=anchor, title=printable(title), entries=())
            case SponsorBlock():
                return self._sponsor(block, anchor)
            case _:
                assert_never(block)

    def _sponsor(self, block: SponsorBlock, anchor: str) -> SponsorView | None:
        """What was paid for; a label and a name alone print nothing."""
        headline, sponsor = _in_line(block.headline), _in_line(block.sponsor)
        alt = self.words.picture.format(headline=headline or sponsor)
        picture = block.picture
        figure = figure_view(picture, alt, self.printing.pictures) if picture else None
        parts = part_views(markdown_parts(block.text), self.printing)
        url = safe_link(block.link)
        if not (headline or parts or figure):
            return None
        return SponsorView(
            anchor=anchor,
            label=_in_line(block.label) or self.words.sponsored,
            sponsor=sponsor,
            headline=headline,
            parts=parts,
            url=url,
            site=host_of(url) or url if url else "",
            figure=figure,
        )

    def _article(
        self, block: LeadBlock | ArticleBlock, form: str, anchor: str, section: Section
    ) -> ArticleView:
        key = (block, form, section.title)
        view = self.memory.articles.get(key)
        if view is None:
            view = article_view(block, form, anchor, section.title, self.printing)
            self.memory.articles[key] = view
        if self.corrected and block.article.id in self.corrected:
            marked = _DOT.join(filter(None, (view.update, self.words.corrected)))
            view = replace(view, update=marked)
        target = self._target(block.article.url, block.article.headline, form)
        return view if target in (None, anchor) else replace(view, target=target)

    def _target(self, url: str | None, headline: str, form: str = "") -> str | None:
        """The anchor of the block that prints the article most fully, if it prints more of it
        than `form` does."""
        keys = _article_keys(url, headline)
        found = max((self.targets[k] for k in keys if k in self.targets), default=None)
        return found[1] if found and found[0] > _FULLNESS.get(form, -1) else None

    def _with_contents(
        self, section: SectionView, sections: tuple[SectionView, ...]
    ) -> SectionView:
        entries = tuple(
            ContentsEntryView(
                title=other.title,
                target=other.anchor,
                articles=tuple(
                    (v.headline, v.anchor) for v in other.blocks if isinstance(v, ArticleView)
                ),
            )
            for other in sections
        )
        blocks = (
            replace(view, entries=entries) if isinstance(view, ContentsView) else view
            for view in section.blocks
        )
        kept = tuple(v for v in blocks if not isinstance(v, ContentsView) or v.entries)
        return replace(section, blocks=kept)


def _is_lead(view: BlockView) -> bool:
    return isinstance(view, ArticleView) and view.form == "lead"


def _number(edition: Edition, words: Wording) -> str:
    """Which of its publication's editions it is, and that it was corrected."""
    number = words.number.format(number=edition.number) if edition.number > 0 else ""
    return _DOT.join(filter(None, (number, words.corrected if edition.revision else "")))


def _in_line(text: str) -> str:
    return " ".join(printable(text).split())


def _article_keys(url: str | None, headline: str) -> tuple[str, ...]:
    folded = headline_key(headline)
    keys = (f"headline {folded}",) if folded else ()
    # What is no address, as "http://[x", has no key and leads nowhere.
    return (*keys, f"address {address_key(url)}") if url and safe_link(url) else keys


def _targets(blocks: Iterable[Block], anchors: dict[BlockId, str]) -> dict[str, tuple[int, str]]:
    """For each article's keys, how fully it is printed and where; the fullest, then the first."""
    found: dict[str, tuple[int, str]] = {}
    for block in blocks:
        if not isinstance(block, LeadBlock | ArticleBlock):
            continue
        form = "lead" if isinstance(block, LeadBlock) else block.form.value
        place = (_FULLNESS[form], anchors[block.id])
        for key in _block_keys(block.article, block.overrides.headline):
            if key not in found or found[key][0] < place[0]:
                found[key] = place
    return found


def _block_keys(article: Article, headline: str | None) -> set[str]:
    keys = set(_article_keys(article.url, article.headline))
    return keys | set(_article_keys(None, headline)) if headline else keys
