"""Changing a publication's recipe and its sources, and what is odd about a recipe. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from digest.errors import RecipeError
from digest.model import Publication, Recipe, SectionRule, Source, SourceId
from digest.model.articles import address_key


def source_of(publication: Publication, source: SourceId) -> Source:
    """The recipe's source of that id. Raises RecipeError when it has none."""
    for each in publication.recipe.sources:
        if each.id == source:
            return each
    raise RecipeError(f"{publication.title} has no source “{source}”.")


def add_sources(publication: Publication, sources: Iterable[Source]) -> Publication:
    """With `sources` at the end; one that the recipe reads already, by id or by its address as
    `is_same_place` compares it, is left out."""
    kept = list(publication.recipe.sources)
    for source in sources:
        if not any(each.id == source.id or is_same_place(each, source) for each in kept):
            kept.append(source)
    return _with(publication, kept)


def replace_source(publication: Publication, source: Source) -> Publication:
    """With `source` in the place of the one with its id. Raises RecipeError without one."""
    former = source_of(publication, source.id)
    return _with(
        publication, (source if each is former else each for each in publication.recipe.sources)
    )


def remove_source(publication: Publication, source: SourceId) -> Publication:
    """Without that source; section rules that named it no longer do. Raises RecipeError."""
    former = source_of(publication, source)
    recipe = publication.recipe
    rules = tuple(
        replace(rule, sources=tuple(each for each in rule.sources if each != source))
        for rule in recipe.sections
        # A rule for this source alone would, without it, fit every source there is.
        if rule.sources != (source,)
    )
    left = tuple(each for each in recipe.sources if each is not former)
    return replace(publication, recipe=replace(recipe, sources=left, sections=rules))


def is_same_place(one: Source, other: Source) -> bool:
    """Whether two sources read the same address: the scheme, "www." and a closing slash count
    not."""
    try:
        return address_key(one.address) == address_key(other.address)
    except ValueError:  # an address that cannot be taken apart is the same only as itself
        return one.address == other.address


def guarded(recipe: Recipe) -> Recipe:
    """The recipe as one that a stranger may have written: no source reaches into private networks
    or passes robots.txt by, and one that lies on this machine is paused until somebody allows
    it."""
    sources = (
        replace(
            source,
            allow_private=False,
            robots=True,
            paused=source.paused or not source.address.lower().startswith(("http:", "https:")),
            watch=False,
        )
        for source in recipe.sources
    )
    return replace(recipe, sources=tuple(sources))


class Oddity(StrEnum):
    """What can be meant, but hardly is: a section or a recipe that takes NOTHING, the name of a
    source or section that there is none of, a minimum above the quota, a section behind another
    that asks the same, a word both demanded and ruled out (BOTH_WAYS)."""

    NOTHING = "nothing"
    UNKNOWN_SOURCE = "unknown-source"
    UNKNOWN_SECTION = "unknown-section"
    ABOVE_QUOTA = "above-quota"
    BEHIND = "behind"
    BOTH_WAYS = "both-ways"


@dataclass(frozen=True, slots=True, kw_only=True)
class Odd:
    """An oddity of a recipe: `where` is the section or chart that has it, "" for the whole, and
    `what` the name or word that is odd."""

    oddity: Oddity
    where: str = ""
    what: str = ""


def oddities(recipe: Recipe) -> tuple[Odd, ...]:
    """What is odd about a recipe that can be followed all the same."""
    found = []
    if not recipe.sections and not recipe.briefs and not recipe.rankings:
        found.append(Odd(oddity=Oddity.NOTHING))
    ruled_out = {word.casefold() for word in recipe.never}
    found += [
        Odd(oddity=Oddity.BOTH_WAYS, what=word)
        for word in recipe.must
        if word.casefold() in ruled_out
    ]
    known = {source.id for source in recipe.sources}
    for number, rule in enumerate(recipe.sections):
        found += _odd_section(rule, recipe.sections[:number], known)
    titles = {rule.title for rule in recipe.sections}
    found += [
        Odd(oddity=Oddity.UNKNOWN_SECTION, where=chart.title, what=chart.placement)
        for chart in recipe.rankings
        if chart.placement and chart.placement not in titles
    ]
    return tuple(found)


def _odd_section(
    rule: SectionRule, earlier: Iterable[SectionRule], known: set[SourceId]
) -> list[Odd]:
    unknown = [source for source in rule.sources if known and source not in known]
    found = [Odd(oddity=Oddity.UNKNOWN_SOURCE, where=rule.title, what=each) for each in unknown]
    if not rule.quota:
        found.append(Odd(oddity=Oddity.NOTHING, where=rule.title))
    elif rule.minimum > rule.quota:
        found.append(Odd(oddity=Oddity.ABOVE_QUOTA, where=rule.title))
    twin = next((each for each in earlier if _asks(each) == _asks(rule)), None)
    if twin:
        found.append(Odd(oddity=Oddity.BEHIND, where=rule.title, what=twin.title))
    return found


def _asks(rule: SectionRule) -> tuple[object, ...]:
    """What a section asks of its articles, for telling whether another asks the same."""
    folded = (frozenset(n.casefold() for n in names) for names in (rule.sections, rule.keywords))
    return (*folded, frozenset(rule.sources), rule.ranked, rule.max_age_hours)


def _with(publication: Publication, sources: Iterable[Source]) -> Publication:
    return replace(publication, recipe=replace(publication.recipe, sources=tuple(sources)))
