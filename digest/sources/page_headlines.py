"""A page's headline out of all that it calls itself.

The printed h1 is the headline when the page's own data agree with it; a site's name at the end or
the beginning leaves, as does "(UPDATE n)".
"""

import re
from collections.abc import Iterable, Sequence

from lxml import etree

from digest.model.articles import headline_key, site_host
from digest.sources.characters import folded
from digest.sources.headlines import split_update
from digest.sources.page_tree import names_of, text_of

_PARTS = re.compile(r"\s+[|\-–—:•·»«~]+\s+|\s*[|｜]\s*|\s*::\s*|:\s+")
_CJK_PARTS = re.compile(r"(?<=[^\x00-\u2fff])\s*(?:_|--?|—|–)\s*(?=[^\x00-\u2fff]|[A-Z])")
_LINES = ("h2", "h3", "div", "p", "span", "td", "strong", "b", "font")
_SHORTEST_LINE = 10  # characters of a headline that no heading prints
_NO_HEADLINE = re.compile(r"logo|site-?(?:name|title)|masthead|brand|modal|popup|cookie|sr-only")
_SHORTEST = 12  # characters of a heading that is trusted without the page's data
_MOST_WORDS_OF_SITE = 5
_SHORTEST_LABEL = 5  # characters of a host's label that can be short for a name
_ENDS_ALIKE = 3


def page_headline(
    tree: etree._Element,
    declared: Sequence[str],
    *,
    sites: Sequence[str],
    url: str | None,
    marked: Sequence[etree._Element] = (),
) -> tuple[str, int | None]:
    """The headline and its update number.

    `declared` are the titles of the page's data, the most trusted first; `marked` the elements
    that call themselves its headline. `sites` are the site's names and `url` the page's address,
    both to know what is not of the headline.
    """
    keys_of_site = _site_keys(sites, url)
    found = _printed([*tree.iter("h1"), *marked], keys_of_site)
    printed = [(split_update(text), element) for element, text in found]
    own = [split_update(without_site(title, keys_of_site)) for title in declared if title]
    numbers = [number for (_, number), _ in printed] + [number for _, number in own]
    number = next((each for each in numbers if each is not None), None)
    keys = [headline_key(part) for title, _ in own for part in _with_parts(title)]
    for (text, counted), _ in printed:
        if _agrees(headline_key(text), keys):
            return text, counted if counted is not None else number
    titled = [text for (text, _), element in printed if _is_alone(element, printed, text)]
    if not titled and (said := _printed_part(tree, [title for title, _ in own])):
        return said, number
    chosen = next(iter([*titled, *(title for title, _ in own if title)]), "")
    return chosen or next((text for (text, _), _ in printed), ""), number


def without_site(title: str, sites: Iterable[str]) -> str:
    """`title` without a part that is the site's name; `sites` are keys of `headline_key`."""
    bare = folded(title)
    known = [site for site in sites if site]
    for _ in range(3):
        cuts = list(_PARTS.finditer(bare))
        if not cuts:
            break
        head, tail = bare[: cuts[-1].start()], bare[cuts[-1].end() :]
        first, rest = bare[: cuts[0].start()], bare[cuts[0].end() :]
        if _is_site(tail, known):
            bare = head
        elif _is_site(first, known):
            bare = rest
        else:
            break
    return bare.strip()


def _with_parts(title: str) -> list[str]:
    """`title`, and what stands before and after each of its separators."""
    cuts = list(_PARTS.finditer(title))[:6]
    return [title, *(title[: cut.start()] for cut in cuts), *(title[cut.end() :] for cut in cuts)]


def _site_keys(sites: Sequence[str], url: str | None) -> list[str]:
    keys = [headline_key(site) for site in sites if site]
    host = site_host(url) if url else ""
    if host:
        keys += [headline_key(host), headline_key(host.rpartition(".")[0])]
    return list(dict.fromkeys(keys))


def _is_site(part: str, sites: list[str]) -> bool:
    key = headline_key(part)
    bare = key.replace(" ", "")
    if not bare:
        return True
    return any(
        key == site
        or bare == site.replace(" ", "")
        or (len(bare) > 3 and bare in site.split())
        or _is_shortened(bare, len(key.split()), site)
        for site in sites
    )


def _is_shortened(bare: str, words: int, site: str) -> bool:
    """Whether a host's label is short for a name of several words: "latimes" for the Los Angeles
    Times. Its letters stand in the name in their order, and it ends like the name."""
    if not 2 <= words <= _MOST_WORDS_OF_SITE:
        return False
    for label in site.split():
        letters = iter(bare)
        if (
            len(label) >= _SHORTEST_LABEL
            and bare.endswith(label[-_ENDS_ALIKE:])
            and all(letter in letters for letter in label)
        ):
            return True
    return False


def _printed(
    elements: Sequence[etree._Element], sites: list[str]
) -> list[tuple[etree._Element, str]]:
    """The page's h1 and other elements that name themselves its headline, with their texts."""
    headings = []
    for element in elements[:20]:
        text = text_of(element, longest=600)
        if text and not _is_site(text, sites) and not _NO_HEADLINE.search(names_of(element)):
            headings.append((element, text))
    return headings


def _printed_part(tree: etree._Element, titles: Sequence[str]) -> str:
    """The part of a title that the page prints as a line of its own, where it has no heading that
    says so: what stands around it in the title is the site's; "" for none."""
    parts: dict[str, None] = {}
    for title in titles:
        for part in (*_with_parts(title)[1:], *_CJK_PARTS.split(title)[:1]):
            if part != title and len(headline_key(part)) >= _SHORTEST_LINE:
                parts.setdefault(folded(part), None)
    lines = (element.text for element in tree.iter(*_LINES) if element.text) if parts else ()
    return next((text for line in lines if (text := folded(line)) in parts), "")


def _agrees(key: str, declared: list[str]) -> bool:
    if not key:
        return False
    return any(
        key == other
        or (len(key) >= _SHORTEST and (key in other or (len(other) > 20 and other in key)))
        for other in declared
    )


def _is_alone(element: etree._Element, printed: Sequence[object], text: str) -> bool:
    """Whether a heading stands for the page though its data say otherwise."""
    if len(text) < _SHORTEST or (" " not in text and text.isascii()):
        return False
    return len(printed) == 1 or element.get("itemprop") == "headline"
