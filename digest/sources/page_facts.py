"""What a page says of its article beside the body: headline, byline, dates, section, language.

A page says everything several times: in JSON-LD, in OpenGraph and other meta elements, and in
what it prints. The data come first; what is printed fills what they leave out.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, tzinfo
from ipaddress import ip_address
from itertools import islice
from urllib.parse import urlsplit

from lxml import etree

from digest.model.articles import headline_key
from digest.sources.addresses import web_address
from digest.sources.dates import JAPAN, Dateline, names_zone, read_dateline, read_moment
from digest.sources.link_shapes import is_same_site
from digest.sources.linked_data import LinkedArticle, linked_article
from digest.sources.names import clean_names
from digest.sources.page_headlines import page_headline
from digest.sources.page_tree import find_all, names_of, text_of

_PUBLISHED_NAMES = (
    "article:published_time", "og:published_time", "datepublished", "article.published",
    "parsely-pub-date", "sailthru.date", "publish-date", "publish_date", "publication_date",
    "publishdate", "pubdate", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date",
    "date", "originalpublicationdate", "cxenseparse:recs:publishtime", "ptime", "pdate",
)  # fmt: skip
_UPDATED_NAMES = (
    "article:modified_time", "og:updated_time", "datemodified", "article.updated", "lastmod",
    "last-modified", "dcterms.modified", "utime",
)  # fmt: skip
_SECTION_NAMES = ("article:section", "section", "parsely-section", "sailthru.section", "category")
_AUTHOR_NAMES = (
    "author", "article:author", "article:author_name", "byl", "dc.creator", "dcterms.creator",
    "parsely-author", "sailthru.author", "authors", "cse_authors",
)  # fmt: skip
_DESCRIPTION_NAMES = ("og:description", "description", "twitter:description")
_STANDFIRST = re.compile(
    r"standfirst|strapline|\bdek\b|\bdeck\b|sub-?title|sub-?head(?:line)?\b|article-?_*summary"
    r"|lead-?text|\blede\b|post-excerpt"
)
_BYLINE = re.compile(r"byline|by-line|\bauthors?\b|author[-_]+name|post-author|writer|contributor")
_DATED = re.compile(r"date|time|publish|byline|meta|posted|stamp")
_CLOCK = re.compile(r"\d[:.h]\d\d|T\d\d|\d{10}|\d時")
_DAY_IN_ADDRESS = re.compile(r"/(20\d\d)[/-]([01]?\d)[/-]([0-3]?\d)(?=[/_-]|$)")
_NEAR_HEADLINE = 150  # elements after the headline in which byline, date and standfirst stand


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


def page_facts(tree: etree._Element, *, url: str | None, now: datetime) -> PageFacts:
    """The facts of the page's article.

    A date that names no zone is of the zone that another date of the page names, else of Japan on
    a Japanese page, else UTC. Dates more than two days after `now` (aware) are no dates.
    """
    metas = _metas(tree)
    linked = linked_article(tree)
    language = _language(tree, metas, linked)
    site = _site_name(metas)
    declared = (
        _first(metas, "og:title"), linked.headline, _first(metas, "twitter:title"),
        *(text_of(title) for title in find_all(tree, "//head/title")[:1]),
    )  # fmt: skip
    headline, number = page_headline(tree, declared, site=site, url=url)
    around = _after_headline(tree, headline)
    address = _canonical(tree, metas, linked, url)
    dates = _dates(tree, metas, linked, around, language, address, now)
    return PageFacts(
        headline=headline,
        update_number=number,
        byline=_byline(tree, metas, linked, around, site),
        dateline=dates.printed,
        published=dates.published,
        updated=dates.updated,
        standfirst=_standfirst(metas, linked, around, headline),
        section=_section(metas, linked),
        language=language,
        url=address,
        site=site,
        is_declared=bool(linked.headline) or _declares_article(metas),
        linked=linked,
    )


def _metas(tree: etree._Element) -> dict[str, list[str]]:
    """Meta elements by property, name or itemprop, in lower case, and their contents."""
    metas: dict[str, list[str]] = {}
    for meta in find_all(tree, "//meta[@content]")[:400]:
        content = meta.get("content", "").strip()
        for attribute in ("property", "name", "itemprop"):
            if content and (name := meta.get(attribute)):
                metas.setdefault(name.strip().lower(), []).append(content)
    return metas


def _first(metas: dict[str, list[str]], *names: str) -> str:
    """The first content of the first of `names` that the page has, blanks folded."""
    return next((" ".join(metas[name][0].split()) for name in names if name in metas), "")


def _declares_article(metas: dict[str, list[str]]) -> bool:
    kind = _first(metas, "og:type").lower()
    return kind.endswith("article") or "article:published_time" in metas


def _site_name(metas: dict[str, list[str]]) -> str:
    return _first(metas, "og:site_name", "application-name", "twitter:site").lstrip("@")


def _after_headline(tree: etree._Element, headline: str) -> list[etree._Element]:
    """The elements that follow the printed headline, the nearest first."""
    key = headline_key(headline)
    headings = find_all(tree, "//h1 | //h2 | //*[@itemprop='headline']")
    for heading in headings[:60]:
        if headline_key(text_of(heading, longest=600)).startswith(key) and key:
            return list(islice(_following(heading), _NEAR_HEADLINE))
    return []


def _following(element: etree._Element) -> Iterator[etree._Element]:
    return iter(find_all(element, f"following::*[position() <= {_NEAR_HEADLINE}]"))


def _byline(
    tree: etree._Element,
    metas: dict[str, list[str]],
    linked: LinkedArticle,
    around: list[etree._Element],
    site: str,
) -> tuple[str, ...]:
    """The first of the page's ways to name its authors that gives a name."""
    ways: tuple[Iterable[str], ...] = (
        linked.authors,
        *(metas.get(name, ()) for name in _AUTHOR_NAMES),
        (text_of(each, longest=200) for each in around if each.get("rel") == "author"),
        (text_of(each, longest=200) for each in find_all(tree, "//*[@rel='author']")[:3]),
        (text_of(each, longest=200) for each in _marked_authors(tree)),
        (text_of(each, longest=200) for each in around if _BYLINE.search(names_of(each))),
    )
    return next((names for way in ways if (names := clean_names(way, site=site))), ())


def _marked_authors(tree: etree._Element) -> list[etree._Element]:
    named = find_all(tree, "//*[@itemprop='author']//*[@itemprop='name']")
    return (named or find_all(tree, "//*[@itemprop='author']"))[:6]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Dates:
    published: datetime | None
    updated: datetime | None
    printed: str | None


def _dates(
    tree: etree._Element,
    metas: dict[str, list[str]],
    linked: LinkedArticle,
    around: list[etree._Element],
    language: str | None,
    address: str | None,
    now: datetime,
) -> _Dates:
    published = [
        linked.published,
        *_marked(tree, "datePublished"),
        *_all(metas, _PUBLISHED_NAMES),
        linked.created,
    ]
    updated = [linked.modified, *_all(metas, _UPDATED_NAMES), *_marked(tree, "dateModified")]
    timed = [each.get("datetime", "") for each in around if each.tag == "time"]
    named = [text for text in (*published, *updated, *timed) if text and names_zone(text)]
    zone: tzinfo = JAPAN if (language or "").startswith("ja") else UTC
    if named and (moment := read_moment(named[0], zone=zone)) and moment.tzinfo:
        zone = moment.tzinfo
    in_address = _DAY_IN_ADDRESS.search(address or "")
    dated = [f"{in_address[1]}-{in_address[2]}-{in_address[3]}"] if in_address else []
    near = (_moment(dated, zone, now) or now).date()
    printed = _printed_dateline(around, zone, near)
    line = (read_dateline(printed, zone=zone, near=near) if printed else None) or Dateline()
    first = _moment(published, zone, now)
    has_clock = any(_CLOCK.search(text) for text in published)
    if first is None or (
        not has_clock and line.published and line.published.date() == first.date()
    ):
        first = line.published or first or _moment([*timed, *dated], zone, now)
    last = _moment(updated, zone, now) or line.updated
    if first and last and last - first < timedelta(minutes=1):
        last = None
    return _Dates(published=first, updated=last, printed=printed)


def _all(metas: dict[str, list[str]], names: Iterable[str]) -> list[str]:
    return [content for name in names for content in metas.get(name, ())[:1]]


def _marked(tree: etree._Element, itemprop: str) -> list[str]:
    marked = find_all(tree, f"//*[@itemprop='{itemprop}']")[:3]
    return [each.get("datetime") or each.get("content") or text_of(each) for each in marked]


def _moment(texts: Iterable[str], zone: tzinfo, now: datetime) -> datetime | None:
    """The first moment of `texts`, one with a time of day before one that is a day alone."""
    moments = []
    for text in texts:
        moment = read_moment(text, zone=zone) if text else None
        if moment and moment - now < timedelta(days=2):
            moments.append((not _CLOCK.search(text), moment))
    return min(moments, key=lambda each: each[0])[1] if moments else None


def _printed_dateline(around: list[etree._Element], zone: tzinfo, near: date) -> str | None:
    """The first line below the headline that is nothing but a date."""
    for element in around:
        if element.tag != "time" and not _DATED.search(names_of(element)):
            continue
        text = text_of(element, longest=240)
        line = read_dateline(text, zone=zone, near=near) if text else None
        if line and (line.published or line.updated):
            return text
    return None


def _standfirst(
    metas: dict[str, list[str]],
    linked: LinkedArticle,
    around: list[etree._Element],
    headline: str,
) -> str | None:
    """The line below the headline, else the page's description of itself."""
    for element in around[:60]:
        if _STANDFIRST.search(names_of(element)) or element.get("itemprop") == "description":
            text = text_of(element, longest=600)
            if 25 <= len(text) <= 500 and headline_key(text) != headline_key(headline):
                return text
    described = _first(metas, *_DESCRIPTION_NAMES) or linked.description
    whole = described and not described.endswith(("…", "...", "[…]"))
    is_short = len(described) <= 320 and headline_key(described) != headline_key(headline)
    return described if whole and is_short else None


def _section(metas: dict[str, list[str]], linked: LinkedArticle) -> str | None:
    for named in (linked.section, _first(metas, *_SECTION_NAMES)):
        section = re.split(r"\s*[>/|;,]\s*", named)[-1].strip() if named else ""
        if 1 < len(section) <= 40 and "http" not in section:
            plain = section.replace("_", " ")
            return plain[:1].upper() + plain[1:] if plain.islower() else plain
    return None


def _language(
    tree: etree._Element, metas: dict[str, list[str]], linked: LinkedArticle
) -> str | None:
    declared = [
        tree.get("lang", ""),
        linked.language,
        _first(metas, "og:locale", "language", "dc.language"),
    ]
    for each in declared:
        tag = each.strip().replace("_", "-")
        if re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", tag):
            return (
                tag.lower()
                if "-" not in tag
                else tag[: tag.index("-")].lower() + tag[tag.index("-") :]
            )
    return None


def _canonical(
    tree: etree._Element, metas: dict[str, list[str]], linked: LinkedArticle, url: str | None
) -> str | None:
    """The page's own address for itself; of a page fetched from `url`, only one of its site.

    Else any page could pass for the revision of another site's article. A host of the user's own,
    where a site stands before it is published or is mirrored, is believed.
    """
    page = web_address(url)
    links = find_all(tree, "//link[contains(concat(' ', @rel, ' '), ' canonical ')]")
    declared = [*(link.get("href") for link in links[:1]), *metas.get("og:url", ())[:1], linked.url]
    for each in declared:
        address = web_address(each, url)
        if address and (page is None or _is_own_host(page) or is_same_site(address, page)):
            return address
    return page


def _is_own_host(address: str) -> bool:
    """Whether an address leads to this computer or to a private network, by its host's name."""
    host = (urlsplit(address).hostname or "").rstrip(".")
    try:
        return ip_address(host).is_private
    except ValueError:
        return host == "localhost" or host.endswith((".localhost", ".local", ".internal"))
