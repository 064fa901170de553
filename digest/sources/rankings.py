"""Most-read lists in pages: a heading that announces one, then the links of the list below it.

A list is looked for first where the heading points ("#tab-2"), then among what follows it, in
ever wider surroundings, until three items are found or another heading comes between.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from lxml import etree

from digest.model import RankingItem, RankingList, Scope
from digest.model.articles import headline_key
from digest.sources.chart_headings import ChartHeading, chart_heading
from digest.sources.page_tree import names_of
from digest.sources.ranking_items import Row, looks_like_articles, rows_of

_LONGEST_HEADING = 80  # characters
_MOST_LEVELS = 5  # that a list is looked for above its heading
_MOST_HEADINGS = 40
_MOST_OTHER_WORDS = 2
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_UNSEEN = frozenset(
    ("script", "style", "noscript", "template", "head", "option", "textarea", "title")
)
_TITLE_NAMES = re.compile(r"titl|head|ttl|label|caption|tab|name|hdg")
_HIDDEN_NAMES = re.compile(r"off-?screen|sr-only|visually-?hidden|screen-?reader|d-none")
#: What makers of pages call the boxes of such lists.
_CHART_NAMES = re.compile(
    r"most-?_?(?:read|popular|viewed|shared)|mais-?_?lid|m[aá]s-?_?le[ií]d|meist-?_?gelesen|popular"
    r"|trending|ranking|plus-?_?lus|piu-?_?letti|mostread"
)
_BOX_NAMES = re.compile(r"\b(?:widget|box|module|component)\b")
_SECTIONING = frozenset(("section", "aside", "nav", "footer"))
_POINTERS = ("aria-controls", "data-target", "data-bs-target", "data-tab", "data-id", "rel", "href")


@dataclass(frozen=True, slots=True)
class _Announcement:
    """An element that announces a list, and what it says."""

    element: etree._Element
    text: str
    heading: ChartHeading


def find_rankings(
    tree: etree._Element,
    *,
    url: str | None,
    base: str | None,
    now: datetime,
    section: str | None = None,
) -> tuple[RankingList, ...]:
    """The most-read lists of a page, in the page's order.

    `url` is the page's address, `base` what links are resolved against: without it, in a saved
    page, items that link beside it have no address. `section` is the page's own, so that "Sport
    Most Read" is known as its chart. `now` (aware) is the time of capture.
    """
    found: dict[tuple[Row, ...], RankingList] = {}
    for announcement in _announcements(tree):
        below = _list_below(announcement, tree, base)
        # "More: Popular" leads to the whole list.
        rows = tuple(
            row for row in below if headline_key(row.title) != headline_key(announcement.text)
        )
        if (
            rows
            and looks_like_articles(rows, surely=announcement.heading.sure)
            and rows not in found
        ):
            found[rows] = _ranking(announcement, rows, url=url, now=now, section=section)
    return tuple(found.values())


def _ranking(
    announcement: _Announcement,
    rows: Sequence[Row],
    *,
    url: str | None,
    now: datetime,
    section: str | None,
) -> RankingList:
    heading = announcement.heading
    named = heading.section
    if named is None and section and headline_key(section) in heading.others:
        named = section
    return RankingList(
        title=announcement.text,
        scope=Scope.SECTION if named else Scope.SITE,
        section=named,
        window=heading.window,
        captured=now,
        url=url,
        items=tuple(
            RankingItem(position=position, title=row.title, url=row.url)
            for position, row in enumerate(rows, 1)
        ),
    )


def _announcements(tree: etree._Element) -> list[_Announcement]:
    """The innermost elements whose whole text is a heading of a chart, in the page's order.

    A heading that is only in part of its own element ("<h3><b>Most</b> read</h3>") is the whole.
    """
    texts = _short_texts(tree)
    found: dict[etree._Element, _Announcement] = {}
    for element, text in texts.items():  # inner elements come before those around them
        heading = chart_heading(text)
        if heading is None or not (heading.exact or _is_heading(element)):
            continue
        if len(heading.others) > _MOST_OTHER_WORDS:
            continue
        inner = [each for each in element.iterdescendants() if each in found]
        if inner and element.tag not in _HEADINGS:
            continue
        for each in inner:
            del found[each]
        found[element] = _Announcement(element, text, heading)
    order = {element: place for place, element in enumerate(tree.iter())}
    return sorted(found.values(), key=lambda each: order[each.element])[:_MOST_HEADINGS]


def _short_texts(tree: etree._Element) -> dict[etree._Element, str]:
    """The whole texts of the elements that hold no more than a heading does; inner ones first."""
    texts: dict[etree._Element, str] = {}
    for _, element in etree.iterwalk(tree, events=("end",)):
        if element.tag in _UNSEEN:
            continue
        pieces = [element.text or ""]
        for child in element:
            if child.tag not in _UNSEEN and not _is_hidden(child):
                if child not in texts:
                    break
                pieces.append(f" {texts[child]} ")
            pieces.append(child.tail or "")
            if sum(map(len, pieces)) > 4 * _LONGEST_HEADING:
                break
        else:
            text = " ".join("".join(pieces).split())
            if len(text) <= _LONGEST_HEADING:
                texts[element] = text
    return texts


def _is_hidden(element: etree._Element) -> bool:
    """Whether a word beside a heading is for screen readers alone; a heading may be so itself."""
    return element.tag in ("span", "small") and _HIDDEN_NAMES.search(names_of(element)) is not None


def _is_heading(element: etree._Element) -> bool:
    """Whether an element is made as a heading, not as a line of text."""
    for each in (element, *list(element.iterancestors())[:2]):
        if each.tag in _HEADINGS or each.tag in ("dt", "legend", "caption", "strong", "header"):
            return True
        if _TITLE_NAMES.search(names_of(each)):
            return True
    return any(_CHART_NAMES.search(names_of(each)) for each in list(element.iterancestors())[:6])


def _list_below(
    announcement: _Announcement, tree: etree._Element, base: str | None
) -> tuple[Row, ...]:
    """The items of the list that a heading announces; () when there is none near."""
    element = announcement.element
    panel = _panel(element, tree)
    if panel is not None and (rows := rows_of([panel], base)):
        return rows
    for _ in range(_MOST_LEVELS):
        following = list(_until_heading(element))
        if rows := rows_of(following, base):
            return rows
        if len(following) < sum(1 for _ in element.itersiblings()):
            return ()  # another heading's list begins here
        parent = element.getparent()
        if parent is None or parent.tag in ("body", "html", "article", "main"):
            return ()
        if following and (parent.tag in _SECTIONING or _BOX_NAMES.search(names_of(parent))):
            return ()  # the heading's own box holds something else than a list
        element = parent
    return ()


def _panel(element: etree._Element, tree: etree._Element) -> etree._Element | None:
    """The element that a tab shows."""
    near = [element, *list(element.iterancestors())[:2], *list(element.iter())[1:4]]
    for each in near:
        for attribute in _POINTERS:
            name = each.get(attribute, "")
            if attribute == "href" and not name.startswith("#"):
                continue
            name = name.lstrip("#").strip()
            if name and re.fullmatch(r"[\w:.-]{2,80}", name):
                shown = tree.xpath("//*[@id=$name]", name=name)
                if isinstance(shown, list) and shown and shown[0] not in near:
                    return shown[0] if isinstance(shown[0], etree._Element) else None
    return None


def _until_heading(element: etree._Element) -> Iterator[etree._Element]:
    """The siblings after an element, up to the next heading that is not an item's own."""
    for sibling in element.itersiblings():
        if isinstance(sibling.tag, str):
            if sibling.tag in _HEADINGS and sibling.find(".//a") is None:
                return
            yield sibling
