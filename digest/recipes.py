"""Changing the sources of a publication's recipe. Pure: Publication -> Publication."""

from collections.abc import Iterable
from dataclasses import replace

from digest.errors import RecipeError
from digest.model import Publication, Source, SourceId
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


def _with(publication: Publication, sources: Iterable[Source]) -> Publication:
    return replace(publication, recipe=replace(publication.recipe, sources=tuple(sources)))
