"""Which block of one edition is which of another, and which of them were moved."""

from bisect import bisect_left
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from digest.codec import to_data
from digest.edition_differences.blocks import block_title, kind_of
from digest.edition_differences.changes import Place
from digest.model import ArticleBlock, Block, Edition, LeadBlock, RankingBlock
from digest.model.articles import headline_key


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A block and where it stands."""

    block: Block
    place: Place


def standing(edition: Edition) -> list[Standing]:
    """Every block of the edition, in reading order."""
    return [
        Standing(
            block=block,
            place=Place(section=section.title, number=number, form=_form_of(block)),
        )
        for section in edition.sections
        for number, block in enumerate(section.blocks, start=1)
    ]


def _form_of(block: Block) -> str:
    match block:
        case LeadBlock():
            return "lead"
        case ArticleBlock(form=form):
            return form.value
        case _:
            return ""


def partners(old: Sequence[Standing], new: Sequence[Standing]) -> list[int]:
    """For each of `new` the place in `old` of the block that it was, -1 for none."""
    found = [-1] * len(new)
    free = dict.fromkeys(range(len(old)))
    for key in (_by_id, _by_matter, _by_words):
        known: dict[Hashable, list[int]] = {}
        for place in free:
            known.setdefault(key(old[place].block), []).append(place)
        for number, each in enumerate(new):
            places = known.get(key(each.block)) if found[number] < 0 else None
            if places:
                found[number] = places.pop(0)
                del free[found[number]]
    return found


def _by_id(block: Block) -> Hashable:
    return kind_of(block), block.id


def _by_matter(block: Block) -> Hashable:
    """What the block is about, whoever laid it out."""
    match block:
        case LeadBlock(article=article) | ArticleBlock(article=article):
            return "article", article.id
        case RankingBlock(ranking=ranking):
            return "chart", ranking.chart
        case _:
            return content_of(block)


def _by_words(block: Block) -> Hashable:
    kind, title = kind_of(block), headline_key(block_title(block))
    return (kind, title) if title else ("no words", block.id)


def content_of(block: Block) -> str:
    """All that the block prints, whatever its id is."""
    data = to_data(block)
    data.pop("id")
    return f"{type(block).__name__} {data}"


def moved(found: Sequence[int], old: Sequence[Standing], new: Sequence[Standing]) -> frozenset[int]:
    """The numbers of those of `new` that stand in another section, or out of their old order;
    `found` are their `partners`."""
    kept = [number for number, place in enumerate(found) if place >= 0]
    staying = [n for n in kept if old[found[n]].place.section == new[n].place.section]
    in_order = _longest_rise([found[number] for number in staying])
    return frozenset(kept) - {staying[index] for index in in_order}


def _longest_rise(values: Sequence[int]) -> list[int]:
    """The indices of a longest rising selection of `values`."""
    tails: list[int] = []  # of each length the least last value
    last: list[int] = []  # and its index
    before: list[int] = []
    for index, value in enumerate(values):
        length = bisect_left(tails, value)
        tails[length:] = [value, *tails[length + 1 :]]
        last[length:] = [index, *last[length + 1 :]]
        before.append(last[length - 1] if length else -1)
    chain, index = [], last[-1] if last else -1
    while index >= 0:
        chain.append(index)
        index = before[index]
    return chain[::-1]
