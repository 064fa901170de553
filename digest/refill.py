"""An edition filled anew by its recipe, and the next edition after the last. Pure.

The rules of refilling:

1. What the editor edited or placed by hand, and every block of the editor's own words, stays in its
   section, in its order.
2. LIVE blocks give way to what the recipe picks now. The picks take their places in order; those
   that are more than the places follow behind the last of them.
3. What stands already is not placed again; a chart or article that is picked again keeps its block.
4. A recipe's section is found by the title that the recipe gave it, else by its own title. One that
   is not there is added behind the one that precedes it in the recipe. No section is removed.
5. The recipe's own words enter only an edition that is empty, or would be without them.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import islice

from digest.edits import Kept, in_full
from digest.model import (
    Article,
    ArticleBlock,
    Block,
    BlockId,
    Edition,
    EditionId,
    EditionState,
    Form,
    ImageBlock,
    LeadBlock,
    QuoteBlock,
    RankingBlock,
    Section,
    SectionId,
    Upkeep,
)

Subject = tuple[type, str]
"""What a block is about: an article, or a chart, by its id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refill:
    """The `edition` as filled anew. `placed` blocks were not there before, `gone` ones are no more,
    `stayed` are articles and charts of the editor's."""

    edition: Edition
    placed: int
    gone: int
    stayed: int


def refilled(edition: Edition, made: Edition) -> Refill:
    """`edition` with the picks of `made`, which its recipe has just made."""
    standing = {_subject(block) for block in edition.blocks if _stays(block)}
    former = {_subject(block): block.id for block in edition.blocks if not _stays(block)}
    ids = dict(former)
    blank = not edition.blocks or not (standing or any(isinstance(b, Kept) for b in made.blocks))
    sections = []
    for section, source in _paired(edition, made):
        picks = [
            replace(block, id=ids.pop(_subject(block), block.id))
            for block in (source.blocks if source else ())
            if (_subject(block) not in standing if isinstance(block, Kept) else blank)
        ]
        sections.append(_filled(section, picks))
    after = replace(edition, sections=tuple(sections), failures=made.failures)
    now = {_subject(block) for block in after.blocks if not _stays(block)}
    return Refill(
        edition=edition if after == edition else after,
        placed=len(now - former.keys()),
        gone=len(former.keys() - now),
        stayed=sum(1 for b in edition.blocks if isinstance(b, Kept) and _stays(b)),
    )


def successor(
    last: Edition,
    *,
    id: EditionId,
    date: date,
    created: datetime,
    number: int,
    new_id: Callable[[], str],
) -> Edition:
    """The draft that follows `last`: its sections, looks and standing blocks, under new ids.

    Articles and charts are kept as LIVE ones, for `refilled` to replace or `emptied` to remove.
    Quotes and pictures belong to their day and do not stay.
    """
    return replace(
        last,
        id=id,
        date=date,
        created=created,
        number=number,
        state=EditionState.DRAFT,
        issued=None,
        predecessor=None,
        revision=0,
        corrections=(),
        correction_note="",
        failures=(),
        sections=tuple(
            replace(section, blocks=tuple(_places(section.blocks, new_id)))
            for section in last.sections
        ),
    )


def emptied(edition: Edition) -> Edition:
    """`edition` without its LIVE blocks."""
    return replace(edition, sections=tuple(_filled(section, []) for section in edition.sections))


def _places(blocks: Iterable[Block], new_id: Callable[[], str]) -> Iterator[Block]:
    for block in blocks:
        match block:
            case QuoteBlock() | ImageBlock():
                continue
            case LeadBlock() | ArticleBlock() | RankingBlock():
                yield replace(block, id=BlockId(new_id()), upkeep=Upkeep.LIVE)
            case _:
                yield replace(block, id=BlockId(new_id()))


def _stays(block: Block) -> bool:
    return not isinstance(block, Kept) or block.upkeep is not Upkeep.LIVE


def _subject(block: Block) -> Subject:
    match block:
        case LeadBlock(article=article) | ArticleBlock(article=article):
            return (Article, article.id)
        case RankingBlock(ranking=ranking):
            return (RankingBlock, ranking.chart)
        case _:
            return (type(block), block.id)


def _paired(edition: Edition, made: Edition) -> list[tuple[Section, Section | None]]:
    """The sections of `edition`, with those that it lacks, each with the recipe's own for it."""
    sections = list(edition.sections)
    sources: dict[SectionId, Section] = {}
    behind = -1
    for source in made.sections:
        at = _place_of(source, sections, sources) if behind >= 0 else min(0, len(sections) - 1)
        if at < 0:
            at = behind + 1
            sections.insert(at, replace(source, blocks=()))
        elif source.recipe_title is not None:
            sections[at] = replace(sections[at], recipe_title=source.recipe_title)
        sources[sections[at].id] = source
        behind = at
    return [(section, sources.get(section.id)) for section in sections]


def _place_of(
    source: Section, sections: Sequence[Section], taken: Mapping[SectionId, Section]
) -> int:
    """Where the section stands that `source` fills; -1 where there is none. Never the first, which
    is the front page."""
    title = (source.recipe_title or source.title).casefold()
    free = [n for n, section in enumerate(sections) if n and section.id not in taken]
    by_recipe = (n for n in free if (sections[n].recipe_title or "").casefold() == title)
    by_title = (
        n
        for n in free
        if sections[n].recipe_title is None and sections[n].title.casefold() == title
    )
    return next(by_recipe, next(by_title, -1))


def _filled(section: Section, picks: Sequence[Block]) -> Section:
    """The section with `picks` in the places of its live blocks; a lead among them comes first."""
    if any(isinstance(block, LeadBlock) and _stays(block) for block in section.blocks):
        picks = [_brief(pick) if isinstance(pick, LeadBlock) else pick for pick in picks]
    lead = [pick for pick in picks if isinstance(pick, LeadBlock)]
    waiting = iter([pick for pick in picks if not isinstance(pick, LeadBlock)])
    places = [
        number
        for number, block in enumerate(section.blocks)
        if not _stays(block) and not (lead and isinstance(block, LeadBlock))
    ]
    blocks: list[Block] = [*lead]
    for number, block in enumerate(section.blocks):
        if _stays(block):
            blocks.append(block)
        elif number in places:
            blocks += islice(waiting, 1)
        if places and number == places[-1]:
            blocks += waiting
    return replace(section, blocks=(*blocks, *waiting))


def _brief(lead: LeadBlock) -> ArticleBlock:
    """The recipe's lead where the editor's leads."""
    brief = replace(in_full(lead), form=Form.SUMMARY)
    return replace(brief, recipe_form=Form.SUMMARY)
