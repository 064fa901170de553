"""Editions for readers in a hurry: how much of an article is printed, how page one opens. Pure.

Nothing is lost by it: an article that is cut says where it continues, and what made way for the
overview on page one follows behind it.
"""

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass, replace
from typing import Literal, get_args

from digest.model import TextRun, plain
from digest.render.content.articles import shortened
from digest.render.content.context import reading_minutes
from digest.render.content.unchanged import Unchanged
from digest.render.content.views import (
    ArticleView,
    BlockView,
    ContentsEntryView,
    ContentsView,
    CorrectionsView,
    EditionView,
    RankingView,
    SectionView,
)
from digest.render.content.wording import Wording

Overview = Literal["none", "summaries", "headlines"]
OVERVIEWS: tuple[Overview, ...] = get_args(Overview)

_OVERVIEW = "overview"
_STORIES = "stories"
"""Anchors of the overview and of the section with what it has moved off page one."""
_SENTENCE_END = re.compile(r"(?<=[.!?…][\s\"”’»)])|(?<=[。！？])(?![」』）])")
_WORTH_LISTING = 2
"""Entries from which on an overview tells more than what stands below it."""
_SENTENCES = 2
_MOST_CHARACTERS = 260


@dataclass(frozen=True, slots=True, kw_only=True)
class Brevity:
    """How much a theme prints. `trim` is how many paragraphs of an article, None for all.

    `overview` is the list that opens page one in the lead's place: "summaries" are numbered, with
    a sentence or two, of up to `most` articles in full; "headlines" are all of the edition's, below
    their sections.
    """

    trim: int | None = None
    overview: Overview = "none"
    most: int = 10


WHOLE = Brevity()
"""Everything is printed, the lead first."""


def abridged(
    view: EditionView, brevity: Brevity, words: Wording, unchanged: Unchanged | None = None
) -> EditionView:
    """`view` as `brevity` has it; `words` are the edition's. What was made of the same views before
    is taken from `unchanged`."""
    if brevity.trim is not None:
        view = _trimmed(view, brevity.trim, words, unchanged or Unchanged())
    return view if brevity.overview == "none" else _with_overview(view, brevity, words)


def _trimmed(view: EditionView, paragraphs: int, words: Wording, known: Unchanged) -> EditionView:
    def shorten(block: BlockView) -> BlockView:
        return _cut(block, paragraphs, words)

    def cut(section: SectionView) -> SectionView:
        return replace(section, blocks=tuple(known(shorten, block) for block in section.blocks))

    lead = shortened(view.lead, paragraphs, words) if view.lead else None
    front, sections = cut(view.front), tuple(map(cut, view.sections))
    shorter = replace(view, lead=lead, front=front, sections=sections)
    count = sum(article.words for article, _ in _articles(shorter))
    return replace(shorter, words=count, minutes=reading_minutes(count))


def _cut(block: BlockView, paragraphs: int, words: Wording) -> BlockView:
    if isinstance(block, ArticleView) and not block.is_brief:
        return shortened(block, paragraphs, words)
    return block


def _articles(view: EditionView) -> Iterator[tuple[ArticleView, str]]:
    """Every article with the title of its section, in the order of print."""
    if view.lead:
        yield view.lead, view.front.title
    for section in (view.front, *view.sections):
        for block in section.blocks:
            if isinstance(block, ArticleView):
                yield block, section.title


def _with_overview(view: EditionView, brevity: Brevity, words: Wording) -> EditionView:
    """Page one with its overview, beside summaries the rankings too; all else of it begins the
    stories behind."""
    entries = _summaries(view, brevity.most) if brevity.overview == "summaries" else _titles(view)
    if len(entries) < _WORTH_LISTING:
        return view
    title = words.in_short if brevity.overview == "summaries" else words.inside
    overview = ContentsView(anchor=_OVERVIEW, title=title, entries=entries)
    others = [block for block in view.front.blocks if not isinstance(block, ContentsView)]
    beside = brevity.overview == "summaries"
    charts = [block for block in others if beside and isinstance(block, RankingView)]
    notes = [block for block in others if isinstance(block, CorrectionsView)]
    stories = tuple(block for block in others if block not in (*charts, *notes))
    stories = (*((_as_article(view.lead),) if view.lead else ()), *stories)
    said = {entry.target for entry in entries if entry.text}
    opening = (SectionView(anchor=_STORIES, title="", blocks=stories),) if stories else ()
    sections = tuple(_without_decks(section, said) for section in (*opening, *view.sections))
    return replace(
        view,
        lead=None,
        front=replace(view.front, blocks=(*notes, overview, *charts)),
        sections=sections,
    )


def _without_decks(section: SectionView, said: Set[str]) -> SectionView:
    """The section's articles without the standfirsts that the overview has printed."""

    def bare(block: BlockView) -> BlockView:
        if isinstance(block, ArticleView) and block.anchor in said:
            return replace(block, deck="")
        return block

    return replace(section, blocks=tuple(map(bare, section.blocks)))


def _as_article(lead: ArticleView) -> ArticleView:
    """The lead as one article among others, its first letter in its place again."""
    parts = lead.parts
    if lead.initial:
        first, *runs = parts[0].runs
        runs = [replace(first, text=lead.initial + first.text), *runs]
        parts = (replace(parts[0], runs=tuple(runs)), *parts[1:])
    return replace(lead, kind="article", form="full", initial="", parts=parts)


def _summaries(view: EditionView, most: int) -> tuple[ContentsEntryView, ...]:
    full = [article for article, _ in _articles(view) if not article.is_brief]
    return tuple(
        ContentsEntryView(
            title=article.headline,
            target=article.anchor,
            articles=(),
            number=number,
            text=article.deck or _first_sentences(article),
        )
        for number, article in enumerate(full[:most], start=1)
    )


def _titles(view: EditionView) -> tuple[ContentsEntryView, ...]:
    entries: list[ContentsEntryView] = []
    before = view.front.title
    for article, section in _articles(view):
        heading = section if section != before else ""
        entries.append(
            ContentsEntryView(
                title=article.headline, target=article.anchor, articles=(), heading=heading
            )
        )
        before = section
    return tuple(entries)


def _first_sentences(article: ArticleView) -> str:
    """What the article's text says first: whole sentences, as far as they are short."""
    first = next((part for part in article.parts if part.kind == "paragraph"), None)
    if first is None or first.further:
        return ""
    text = " ".join(plain((TextRun(text=article.initial), *first.runs)).split())
    ends = [match.end() for match in _SENTENCE_END.finditer(text)][:_SENTENCES]
    fitting = [end for end in (*ends, len(text)) if end <= _MOST_CHARACTERS][:_SENTENCES]
    if fitting:
        return text[: fitting[-1]].rstrip()
    return text[:_MOST_CHARACTERS].rsplit(" ", 1)[0] + "…"
