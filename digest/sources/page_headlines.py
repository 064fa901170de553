"""A page's headline out of all that it calls itself.

The printed h1 is the headline when the page's own data agree with it; a site's name at the end or
the beginning leaves, as does "(UPDATE n)".
"""

import re
from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit

from lxml import etree

from digest.model.articles import headline_key
from digest.sources.headlines import split_update
from digest.sources.page_tree import find_all, names_of, text_of

_PARTS = re.compile(r"\s+[|\-–—:•·»«~]+\s+|\s*[|｜]\s*|\s*::\s*|:\s+")
_NO_HEADLINE = re.compile(r"logo|site-?(?:name|title)|masthead|brand|modal|popup|cookie|sr-only")
_SHORTEST = 12  # characters of a heading that is trusted without the page's data


def page_headline(
    tree: etree._Element, declared: Sequence[str], *, site: str, url: str | None
) -> tuple[str, int | None]:
    """The headline and its update number.

    `declared` are the titles of the page's data, the most trusted first; `site` is the site's
    name and `url` the page's address, both to know what is not of the headline.
    """
    sites = _site_keys(site, url)
    printed = [(split_update(text), element) for element, text in _printed(tree, sites)]
    own = [split_update(without_site(title, sites)) for title in declared if title]
    numbers = [number for (_, number), _ in printed] + [number for _, number in own]
    number = next((each for each in numbers if each is not None), None)
    keys = [headline_key(part) for title, _ in own for part in _with_parts(title)]
    for (text, marked), _ in printed:
        if _agrees(headline_key(text), keys):
            return text, marked if marked is not None else number
    titled = [text for (text, _), element in printed if _is_alone(element, printed, text)]
    chosen = next(iter([*titled, *(title for title, _ in own if title)]), "")
    return chosen or next((text for (text, _), _ in printed), ""), number


def without_site(title: str, sites: Iterable[str]) -> str:
    """`title` without a part that is the site's name; `sites` are keys of `headline_key`."""
    folded = " ".join(title.split())
    known = [site for site in sites if site]
    for _ in range(3):
        cuts = list(_PARTS.finditer(folded))
        if not cuts:
            break
        head, tail = folded[: cuts[-1].start()], folded[cuts[-1].end() :]
        first, rest = folded[: cuts[0].start()], folded[cuts[0].end() :]
        if _is_site(tail, known):
            folded = head
        elif _is_site(first, known):
            folded = rest
        else:
            break
    return folded.strip()


def _with_parts(title: str) -> list[str]:
    """`title`, and what stands before and after each of its separators."""
    cuts = list(_PARTS.finditer(title))[:6]
    return [title, *(title[: cut.start()] for cut in cuts), *(title[cut.end() :] for cut in cuts)]


def _site_keys(site: str, url: str | None) -> list[str]:
    keys = [headline_key(site)] if site else []
    host = (urlsplit(url).hostname or "").removeprefix("www.") if url else ""
    if host:
        keys += [headline_key(host), headline_key(host.rpartition(".")[0])]
    return keys


def _is_site(part: str, sites: list[str]) -> bool:
    key = headline_key(part)
    bare = key.replace(" ", "")
    return any(
        key == site or bare == site.replace(" ", "") or (len(bare) > 3 and bare in site.split())
        for site in sites
    )


def _printed(tree: etree._Element, sites: list[str]) -> list[tuple[etree._Element, str]]:
    """The page's h1 and other elements that name themselves its headline, with their texts."""
    found = find_all(tree, "//h1 | //*[@itemprop='headline'][not(self::meta)]")
    headings = []
    for element in found[:20]:
        text = text_of(element, longest=600)
        if text and not _is_site(text, sites) and not _NO_HEADLINE.search(names_of(element)):
            headings.append((element, text))
    return headings


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
