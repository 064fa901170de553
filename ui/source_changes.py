"""Keeping changes to the sources of publications. Reads and writes the library, so not for the
window's thread; what a change does is said by `digest.recipes`."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from tzlocal import get_localzone_name

from digest.library import Library
from digest.model import (
    Publication,
    PublicationId,
    RankingRule,
    Recipe,
    Scope,
    SectionRule,
    Source,
)
from digest.recipes import add_sources, is_same_place, remove_source

Change = Callable[[Publication], Publication]

_NOT_IN_IDS = re.compile(r"[^a-z0-9]+")


def change_publication(library: Library, id: PublicationId, change: Change) -> Publication:
    """Reads the publication anew, so that nobody's other change is lost, and keeps the changed
    one; answers the former. Raises NotFoundError, RecipeError, LibraryError."""
    former = library.publication(id)
    changed = change(former)
    if changed != former:
        library.save_publication(changed)
    return former


def put_back(source: Source, former: Publication) -> Change:
    """Undoes the removal of `source` from `former`: all as it was, or, where somebody has changed
    the publication meanwhile, the source at the end."""
    left = remove_source(former, source.id)
    return lambda now: former if now == left else add_sources(now, (source,))


def with_sources_of(stored: Publication, edited: Publication, opened: Publication) -> Publication:
    """`edited`, with the sources of `stored` where it has the same as when it was `opened`: the
    window of sources, or a terminal, may have changed them meanwhile."""
    if edited.recipe.sources != opened.recipe.sources:
        return edited
    return replace(edited, recipe=replace(edited.recipe, sources=stored.recipe.sources))


def add_named(publication: Publication, sources: Sequence[Source]) -> Publication:
    """`sources` added, those that are read already left out; a name that another source of the
    publication has gets a number."""
    for source in sources:
        others = publication.recipe.sources
        if not any(is_same_place(source, other) for other in others):
            names = {other.name.casefold() for other in others}
            named = replace(source, name=free_name(source.name, names))
            publication = add_sources(publication, (named,))
    return publication


def new_publication_id(title: str, taken: frozenset[PublicationId]) -> PublicationId:
    """An id made of the title's letters, numbered when somebody has it already."""
    stem = _NOT_IN_IDS.sub("-", title.casefold()).strip("-") or "publication"
    number = 1
    while (name := PublicationId(stem if number == 1 else f"{stem}-{number}")) in taken:
        number += 1
    return name


def free_name(name: str, taken: set[str]) -> str:
    """`name`, numbered when it is among `taken` (casefolded)."""
    number, free = 2, name
    while free.casefold() in taken:
        free, number = f"{name} {number}", number + 1
    return free


def add_to(
    library: Library, id: PublicationId | None, title: str, sources: Sequence[Source]
) -> Publication:
    """Adds `sources` to the publication, or to a new one called `title` where `id` is None;
    answers the publication as it is then. Raises NotFoundError, LibraryError."""
    if id is None:
        taken = frozenset(known.id for known in library.publications())
        former = first_publication(new_publication_id(title, taken), title)
    else:
        former = library.publication(id)
    publication = add_named(former, sources)
    library.save_publication(publication)
    return publication


def first_publication(id: PublicationId, title: str) -> Publication:
    """A publication to begin with: the site's ranking on the front page, one section of news."""
    return Publication(
        id=id,
        title=title,
        zone=get_localzone_name() or "UTC",
        recipe=Recipe(
            sections=(SectionRule(title="News", quota=8, full=3),),
            rankings=(RankingRule(scope=Scope.SITE),),
        ),
    )
