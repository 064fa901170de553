"""A page's byline out of all the places where it names its authors.

The page's data come first: JSON-LD, then meta elements, then what is marked as an author, then what
is only called a byline. The first of these that names a person wins; where none does, the first
that names an agency or a paper. A line near the headline that names the same people and more wins
over data that name only some of them.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from lxml import etree

from digest.sources.linked_data import LinkedArticle
from digest.sources.names import clean_names, is_added, is_office, is_person
from digest.sources.page_data import PageData
from digest.sources.page_tree import names_of, text_of

_METAS = (
    "author", "article:author", "article:author_name", "byl", "byline", "dc.creator",
    "dcterms.creator", "parsely-author", "sailthru.author", "authors", "cse_authors",
    "authorname", "article.author", "citation_author", "creator",
)  # fmt: skip
_BYLINE = re.compile(
    r"by-?_?line|\bauthors?\b|author[-_]*(?:name|info|link|box|meta)|(?:post|entry|article)[-_]*author"
    r"|writer|contributor|\bautor|auteur|redakteur|journalist|reporter|signature|p-author|vcard\b"
)
_NO_BYLINE = re.compile(
    r"bio\b|photo|image|img|avatar|social|share|follow|comment|related|date|time"
)
_WRITTEN_BY = re.compile(
    r"(?:written |posted )?by|author|autor|auteur|verfasst von|escrito por", re.I
)
_LONGEST = 200  # characters of a byline
_MOST = 6  # elements of each kind that are looked at


def page_byline(
    data: PageData, linked: LinkedArticle, around: Sequence[etree._Element], *, site: str
) -> tuple[str, ...]:
    """The names of the article's authors; () when the page names none.

    `around` are the elements near the printed headline, `site` the site's own name.
    """
    near = list(islice((element for element in around if _is_byline(element)), _MOST))
    lines = [text for text in _texts(near) if text]
    chosen = _first(_ways(data, linked, around), site)
    if not any(map(is_person, chosen)):
        chosen = _first((*([name] for name in chosen), *_printed(near)), site)
    whole = (line for line in lines if all(name in line for name in chosen))
    longer = ((line, clean_names([line], site=site)) for line in whole if chosen)
    return next((names for line, names in longer if _says_more(line, names, chosen)), chosen)


def _first(ways: Iterable[Iterable[str]], site: str) -> tuple[str, ...]:
    """The names of the first way that names a person, else a house, else an office of one."""
    best: tuple[str, ...] = ()
    for way in ways:
        names = clean_names(way, site=site)
        if any(map(is_person, names)):
            return names
        if not best or (names and all(map(is_office, best))):
            best = names
    return best


def _ways(
    data: PageData, linked: LinkedArticle, around: Sequence[etree._Element]
) -> Iterator[Iterable[str]]:
    """What names the authors expressly, the most trusted first."""
    yield linked.authors
    yield from (data.metas[name] for name in _METAS if name in data.metas)
    yield _labelled(data)
    yield _texts(each for each in around if each.get("rel") == "author")
    yield _texts(_named(data))


def _is_byline(element: etree._Element) -> bool:
    names = names_of(element)
    return bool(_BYLINE.search(names)) and not _NO_BYLINE.search(names)


def _printed(near: Sequence[etree._Element]) -> Iterator[list[str]]:
    """What is printed as a byline: of each the names that are marked in it, then the whole line,
    which may go on with a place."""
    for element in near:
        yield list(_texts(each for each in near if element in each.iterancestors()))
        yield list(_texts([element]))


def _labelled(data: PageData) -> Iterator[str]:
    """What some pages give to cards: "Written by" as a label, and the name."""
    for number in ("1", "2"):
        if _WRITTEN_BY.fullmatch(data.first(f"twitter:label{number}")):
            yield data.first(f"twitter:data{number}")


def _named(data: PageData) -> list[etree._Element]:
    """The elements marked as authors, or as their names within."""
    authors = data.elements("author")[:_MOST]
    inside = [
        name for name in data.elements("name") for up in name.iterancestors() if up in authors
    ]
    return inside or authors or data.elements("creator")[:_MOST]


def _texts(elements: Iterable[etree._Element]) -> Iterator[str]:
    for element in elements:
        yield element.get("content") or text_of(element, longest=_LONGEST)


def _says_more(line: str, names: tuple[str, ...], chosen: tuple[str, ...]) -> bool:
    """Whether the `names` of a printed line are all of `chosen` and some people besides.

    An "and" must stand before the last: what only follows a comma may be the place.
    """
    folded = {name.casefold() for name in names}
    return (
        len(names) > len(chosen) > 0
        and {name.casefold() for name in chosen} <= folded
        and all(map(is_person, names))
        and is_added(names[-1], line)
    )
