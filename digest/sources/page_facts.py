"""What a page says of its article beside the body: headline, byline, dates, section, language.

A page says everything several times: in JSON-LD, in OpenGraph and other meta elements, and in
what it prints. The data come first; what is printed fills what they leave out.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from urllib.parse import urlsplit

from lxml import etree

from digest.hosts import is_local_name, is_own_address
from digest.model.articles import headline_key
from digest.sources.addresses import web_address
from digest.sources.languages import page_language
from digest.sources.link_shapes import is_same_site
from digest.sources.linked_data import LinkedArticle, linked_article
from digest.sources.page_bylines import page_byline
from digest.sources.page_data import PageData, page_data
from digest.sources.page_dates import page_dates
from digest.sources.page_headlines import page_headline
from digest.sources.page_tree import names_of, text_of

_SECTION_NAMES = ("article:section", "section", "parsely-section", "sailthru.section", "category")
_DESCRIPTION_NAMES = ("og:description", "description", "twitter:description")
_LANGUAGE_NAMES = ("og:locale", "language", "dc.language", "content-language")
_STANDFIRST = re.compile(
    r"standfirst|strapline|\bdek\b|\bdeck\b|sub-?title|sub-?head(?:line)?\b|article-?_*summary"
    r"|lead-?text|\blede\b|post-excerpt"
)
_CAPTION = re.compile(r"caption|photo|image|media|gallery|legend")
_BEHIND = 150  # elements after the headline in which byline, date and standfirst stand
_BEFORE = 25  # elements before it in which byline and date may stand
_LEVELS = 3  # of elements around the headline, from which it is looked before it
_NEAR = 60  # elements after the headline, in which the standfirst stands


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFacts:
    """The article's facts as `Article` has them; `is_declared` tells whether the page's
    data call it an article."""

    headline: str = ""
    update_number: int | None = None
    byline: tuple[str, ...] = ()
    dateline: str | None = None
    published: datetime | None = None
    updated: datetime | None = None
    standfirst: str | None = None
    section: str | None = None
    language: str | None = None
    url: str | None = None
    site: str = ""
    is_declared: bool = False
    linked: LinkedArticle = field(default_factory=LinkedArticle)
    data: PageData = field(default_factory=PageData)


def page_facts(tree: etree._Element, *, url: str | None, now: datetime) -> PageFacts:
    """The facts of the page's article, fetched from `url`; dates after `now` (aware) by more than
    two days are none."""
    data, linked = page_data(tree), linked_article(tree)
    site = data.first("og:site_name", "application-name", "twitter:site").lstrip("@")
    declared = (
        data.first("og:title"), linked.headline, data.first("twitter:title"),
        *(text_of(title) for title in islice(tree.iter("title"), 1)),
    )  # fmt: skip
    headline, number = page_headline(
        tree, declared, sites=(site, linked.publisher), url=url, marked=data.elements("headline")
    )
    behind, before = _around(tree, headline, data)
    language = _language(tree, data, linked, headline)
    address = _canonical(tree, data, linked, url)
    around = (*behind, *before)
    dates = page_dates(data, linked, around, language=language, address=address, now=now)
    return PageFacts(
        headline=headline,
        update_number=number,
        byline=page_byline(data, linked, around, site=site or linked.publisher),
        dateline=dates.printed,
        published=dates.published,
        updated=dates.updated,
        standfirst=_standfirst(data, linked, behind, headline),
        section=_section(data, linked),
        language=language,
        url=address,
        site=site,
        is_declared=bool(linked.headline) or _declares_article(data),
        linked=linked,
        data=data,
    )


def _declares_article(data: PageData) -> bool:
    kind = data.first("og:type").lower()
    return kind.endswith("article") or "article:published_time" in data.metas


def _around(
    tree: etree._Element, headline: str, data: PageData
) -> tuple[list[etree._Element], list[etree._Element]]:
    """The elements behind the printed headline and those before it, the nearest first."""
    key = headline_key(headline)
    headings = (*tree.iter("h1", "h2"), *data.elements("headline"))
    for heading in headings[:60]:
        if key and headline_key(text_of(heading, longest=600)).startswith(key):
            return list(islice(_following(heading), _BEHIND)), _preceding(heading)
    return [], []


def _following(element: etree._Element) -> Iterator[etree._Element]:
    """The elements that begin behind `element`, in the page's order."""
    for each in (element, *element.iterancestors()):
        for sibling in each.itersiblings():
            yield from sibling.iter(etree.Element)


def _preceding(element: etree._Element) -> list[etree._Element]:
    """The elements that end before `element`, within what is nearest around it."""
    found: list[etree._Element] = []
    for each in (element, *islice(element.iterancestors(), _LEVELS)):
        if each.tag in ("body", "main"):
            break
        for sibling in each.itersiblings(preceding=True):
            found += islice(sibling.iter(etree.Element), _BEFORE)
            if len(found) >= _BEFORE:
                return found[:_BEFORE]
    return found


def _standfirst(
    data: PageData, linked: LinkedArticle, behind: Iterable[etree._Element], headline: str
) -> str | None:
    """The line below the headline, else the page's description of itself."""
    for element in islice(behind, _NEAR):
        is_marked = element.get("itemprop") == "description"
        if (is_marked or _STANDFIRST.search(names_of(element))) and not _is_caption(element):
            text = text_of(element, longest=600)
            if 25 <= len(text) <= 500 and headline_key(text) != headline_key(headline):
                return text
    described = data.first(*_DESCRIPTION_NAMES) or linked.description
    whole = described and not described.endswith(("…", "...", "[…]"))
    is_short = len(described) <= 320 and headline_key(described) != headline_key(headline)
    return described if whole and is_short else None


def _is_caption(element: etree._Element) -> bool:
    around = (element, *islice(element.iterancestors(), _LEVELS))
    return any(each.tag == "figure" or _CAPTION.search(names_of(each)) for each in around)


def _section(data: PageData, linked: LinkedArticle) -> str | None:
    marked = data.said("articlesection")[:1]
    for named in (linked.section, data.first(*_SECTION_NAMES), *marked):
        section = re.split(r"\s*[>/|;,]\s*", named)[-1].strip() if named else ""
        if 1 < len(section) <= 40 and "http" not in section:
            plain = section.replace("_", " ")
            return plain[:1].upper() + plain[1:] if plain.islower() else plain
    return None


def _language(
    tree: etree._Element, data: PageData, linked: LinkedArticle, headline: str
) -> str | None:
    declared = (tree.get("lang") or tree.get("xml:lang") or "", linked.language)
    return page_language((*declared, *data.each(_LANGUAGE_NAMES)), headline)


def _canonical(
    tree: etree._Element, data: PageData, linked: LinkedArticle, url: str | None
) -> str | None:
    """The page's own address for itself; of a page fetched from `url`, only one of its site.

    Else any page could pass for the revision of another site's article. A host of the user's own,
    where a site stands before it is published or is mirrored, is believed.
    """
    page = web_address(url)
    links = [each for each in tree.iter("link") if "canonical" in each.get("rel", "").split()]
    declared = [
        *(link.get("href") for link in links[:1]),
        *data.metas.get("og:url", ())[:1],
        linked.url,
    ]
    for each in declared:
        address = web_address(each, url)
        if address and (page is None or _is_own_host(page) or is_same_site(address, page)):
            return address
    return page


def _is_own_host(address: str) -> bool:
    """Whether an address leads to this computer or to a private network, by its host's name."""
    host = (urlsplit(address).hostname or "").rstrip(".")
    return is_own_address(host) or is_local_name(host)
