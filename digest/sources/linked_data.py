"""What a page says of its article in JSON-LD, broken JSON and odd nesting forgiven."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from lxml import etree

from digest.sources.characters import folded

_ARTICLE_TYPES = frozenset((
    "NewsArticle", "Article", "ReportageNewsArticle", "BackgroundNewsArticle", "BlogPosting",
    "OpinionNewsArticle", "AnalysisNewsArticle", "ReviewNewsArticle", "LiveBlogPosting",
    "SocialMediaPosting", "TechArticle", "ScholarlyArticle", "Report", "AskPublicNewsArticle",
))  # fmt: skip
_TELLING = (
    "headline",
    "author",
    "datePublished",
    "articleBody",
    "image",
    "dateModified",
    "publisher",
)
_MOST_SCRIPTS = 40
_MOST_OBJECTS = 5000
_LONGEST_SCRIPT = 1_000_000  # characters
_WRAPPING = re.compile(
    r"^\s*(?:<!--|/\*.{0,40}?\*/|//\s*<!\[CDATA\[|<!\[CDATA\[)+|(?:-->|\]\]>|;)+\s*$"
)
_CLOSING_COMMA = re.compile(r",\s*([}\]])")
_TAG = re.compile(r"<[^<>]{0,200}>")


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedPicture:
    url: str
    caption: str = ""
    credit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedArticle:
    """The article as its own page describes it; "" and () for what it leaves out.

    `authors` are people, or organisations where it names no people. Dates are as printed.
    """

    headline: str = ""
    description: str = ""
    authors: tuple[str, ...] = ()
    published: str = ""
    created: str = ""
    modified: str = ""
    section: str = ""
    language: str = ""
    url: str = ""
    publisher: str = ""
    pictures: tuple[LinkedPicture, ...] = ()


def linked_article(tree: etree._Element) -> LinkedArticle:
    """The page's article in JSON-LD; an empty one when it describes none."""
    objects = list(linked_objects(tree))
    articles = [item for item in objects if types_of(item) & _ARTICLE_TYPES]
    if not articles:
        return LinkedArticle(section=_breadcrumb(objects))
    # Teasers of other articles bear a headline too; the page's own says the most.
    item = max(articles, key=lambda each: sum(bool(each.get(key)) for key in _TELLING))
    by_id = {str(each["@id"]): each for each in objects if each.get("@id") and len(each) > 1}
    return LinkedArticle(
        headline=_text(item.get("headline")) or _text(item.get("name")),
        description=_text(item.get("description")),
        authors=_authors(item.get("author"), by_id) or _authors(item.get("creator"), by_id),
        published=_text(item.get("datePublished")),
        created=_text(item.get("dateCreated")) or _text(item.get("uploadDate")),
        modified=_text(item.get("dateModified")),
        section=_first_text(item.get("articleSection")) or _breadcrumb(objects),
        language=_first_text(item.get("inLanguage")),
        url=_address(item.get("mainEntityOfPage")) or _text(item.get("url")),
        publisher=_publisher(item.get("publisher"), by_id),
        pictures=_pictures(item.get("image"), by_id),
    )


def linked_objects(tree: etree._Element) -> Iterator[dict[str, Any]]:
    """Every JSON object of the page's scripts, the outer before the inner."""
    scripts = (each for each in tree.iter("script") if "ld+json" in each.get("type", "").lower())
    left = _MOST_OBJECTS
    for script in islice(scripts, _MOST_SCRIPTS):
        waiting: list[Any] = [_parse(script.text or "")]
        while waiting and left > 0:
            value = waiting.pop(0)
            left -= 1
            if isinstance(value, dict):
                yield value
                waiting += [inner for inner in value.values() if isinstance(inner, (dict, list))]
            elif isinstance(value, list):
                waiting += [inner for inner in value if isinstance(inner, (dict, list))]


def _parse(script: str) -> Any:
    """The script's JSON; None when it cannot be read even without wrappings and stray commas."""
    if len(script) > _LONGEST_SCRIPT:
        return None
    bare = _WRAPPING.sub("", script)
    for attempt in (bare, _CLOSING_COMMA.sub(r"\1", bare)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):  # too deep to be meant
            continue
    return None


def types_of(item: dict[str, Any]) -> set[str]:
    """The schema.org types of an object, without the addresses before their names."""
    named = item.get("@type")
    names = named if isinstance(named, list) else [named]
    return {str(name).rpartition("/")[2].rpartition(":")[2] for name in names if name}


def _text(value: Any) -> str:
    """A text value, without tags and with blanks folded."""
    if isinstance(value, dict):
        value = value.get("@value")
    if isinstance(value, list):
        value = next((each for each in value if isinstance(each, str) and each), None)
    return folded(_TAG.sub(" ", value)) if isinstance(value, str) else ""


def _first_text(value: Any) -> str:
    for each in value if isinstance(value, list) else [value]:
        if isinstance(each, dict):
            each = each.get("alternateName") or each.get("name")
        if text := _text(each):
            return text
    return ""


def _address(value: Any) -> str:
    if isinstance(value, dict):
        value = value.get("@id") or value.get("url")
    return value.strip().replace("&amp;", "&") if isinstance(value, str) else ""


def _authors(value: Any, by_id: dict[str, Any]) -> tuple[str, ...]:
    people: list[str] = []
    bodies: list[str] = []
    for each in value if isinstance(value, list) else [value]:
        if isinstance(each, dict):
            known = each if each.get("name") else by_id.get(str(each.get("@id")), {})
            names = known.get("name")
            found = [_text(name) for name in (names if isinstance(names, list) else [names])]
            target = people if "Organization" not in " ".join(types_of(known)) else bodies
            target += [name for name in found if name]
        elif isinstance(each, str) and _text(each):
            people.append(_text(each))
    return tuple(dict.fromkeys(people or bodies))


def _publisher(value: Any, by_id: dict[str, Any]) -> str:
    """The name of the house that the page names as its publisher."""
    if isinstance(value, list):
        value = next(iter(value), None)
    if isinstance(value, dict):
        known = value if value.get("name") else by_id.get(str(value.get("@id")), {})
        return _text(known.get("name"))
    return _text(value)


def _pictures(value: Any, by_id: dict[str, Any]) -> tuple[LinkedPicture, ...]:
    pictures = []
    for each in value if isinstance(value, list) else [value]:
        if isinstance(each, dict):
            known = (
                each
                if each.get("url") or each.get("contentUrl")
                else by_id.get(str(each.get("@id")), {})
            )
            url = _address(known.get("url")) or _address(known.get("contentUrl"))
            caption = _text(known.get("caption")) or _text(known.get("description"))
            credit = _text(known.get("creditText")) or _text(known.get("copyrightNotice"))
        else:
            url, caption, credit = _address(each), "", ""
        if url:
            pictures.append(LinkedPicture(url=url, caption=caption, credit=credit))
    return tuple(pictures)


def _breadcrumb(objects: list[dict[str, Any]]) -> str:
    """The last but one of the page's breadcrumbs, below "Home" and above the article."""
    trail = next((item for item in objects if "BreadcrumbList" in types_of(item)), {})
    names = []
    items = trail.get("itemListElement")
    for each in items if isinstance(items, list) else []:
        if isinstance(each, dict):
            inner = each.get("item")
            names.append(_text(each.get("name")) or _first_text(inner))
    between = [name for name in names[1:-1] if name]
    return between[-1] if between else ""
