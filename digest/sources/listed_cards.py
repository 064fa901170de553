"""The links of a listing page, each with its card: the part of the page that is about it alone."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from lxml import etree

from digest.sources.addresses import web_address
from digest.sources.link_shapes import article_points, is_same_site, plain_address
from digest.sources.page_tree import HEADINGS, find_all, names_of, text_of
from digest.sources.row_titles import weight

_MOST_LINKS = 5_000
_LONGEST_TITLE = 300  # characters
_LONG_TITLE = 40  # of weight; beyond it, longer is not better
_BREAKS = re.compile("[\u00ad\u200b\u2060\ufeff]")
_LONGEST_CARD = 3_000  # characters
_LONGEST_PARAGRAPH = 600  # characters that are counted
_SENTENCE_AROUND = 60  # characters beside a link that make its paragraph a text
_LIGHTEST = 8  # a title of less weight is a label
_IN_HEADING = " | ".join(f".//{name}" for name in sorted(HEADINGS))
_TITLE_NAMES = re.compile(r"titl|headline|heading|ttl\b|hdg")
_SIDE_TAGS = frozenset(("time", "small", "figcaption", "button", "label", "svg", "script", "style"))
_SIDE_NAMES = re.compile(
    r"\b(?:date|datetime|time|ago|author|byline|category|cat|kicker|section|rank|num(?:ber)?|meta"
    r"|count(?:er)?|comments?|views?|shares?|badge|index|position|tag|label|icon|new|photo-?count"
    r"|lead|standfirst|summary|excerpt|description|desc|text|teaser-?text|abstract|dek|duration)\b"
)
_INLINE = frozenset(("b", "i", "em", "strong", "mark", "wbr", "abbr", "sup", "sub", "u", "font"))
_GENERIC = re.compile(
    r"(?:(?:read|see|view|show|find out|learn|continue|load) )?(?:more|all|on|reading|article|now)"
    r"(?: (?:stories|news|articles?|about this))?\W*|full (?:story|article)\W*|\d+\s*comments?|»"
    r"|(?:jetzt |weiter|mehr )?(?:lesen|mehr|weiter\w*)\W*|(?:en )?(?:lire|voir|savoir)(?: la suite"
    r"| plus| l.article)?\W*|(?:leer|ver|seguir leyendo|saber) ?(?:más|mais|mas)?\W*|leia mais\W*"
    r"|leggi(?: tutto)?\W*|czytaj (?:więcej|dalej)\W*|číst (?:více|dále)\W*|читать (?:далее|"
    r"полностью)\W*|подробнее\W*|続きを読む\W*|もっと見る\W*|記事を読む\W*|全文\W*|更多\W*|阅读全文"
    r"\W*|더보기\W*|اقرأ المزيد\W*|المزيد\W*|\W+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Placement:
    """One link of the page: its element and its title, which is not `is_written` where it is
    only a picture's description."""

    element: etree._Element
    title: str
    in_heading: bool
    is_written: bool


@dataclass(slots=True)
class Linked:
    """An address with all its links on the page, in the page's order."""

    url: str
    placements: list[Placement] = field(default_factory=list)

    @property
    def title(self) -> str:
        """The best of the titles: a heading's before a plain link's, then the first long one."""
        titled = [each for each in self.placements if each.title]
        if not titled:
            return ""
        best = max(
            titled,
            key=lambda each: (
                each.is_written,
                each.in_heading,
                min(weight(each.title), _LONG_TITLE),
            ),
        )
        return best.title

    @property
    def in_heading(self) -> bool:
        return any(each.in_heading for each in self.placements)

    @property
    def is_written(self) -> bool:
        """Whether any of its links has a text of its own."""
        return any(each.is_written for each in self.placements)


def linked_pages(
    tree: etree._Element, *, base: str, page: str, apart: frozenset[etree._Element]
) -> list[Linked]:
    """The pages of the site that are linked outside the elements `apart`, in the page's order.

    `base` is what links are resolved against, `page` the listing's own address.
    """
    pages: dict[str, Linked] = {}
    paragraphs: dict[etree._Element, int] = {}
    for element in islice(_links(tree, apart), _MOST_LINKS):
        url = web_address(element.get("href"), base)
        if url is None or not is_same_site(url, page):
            continue
        url = plain_address(url)
        key = url.partition("://")[2].rstrip("/")
        if not _is_in_sentence(element, paragraphs):
            pages.setdefault(key, Linked(url)).placements.append(_placement(element))
    return list(pages.values())


def cards_of(pages: Sequence[Linked], *, page: str) -> Mapping[str, etree._Element]:
    """For each address the largest element around one of its links that holds no other page.

    Labels (a section's link, an author's) are no other pages. `page` is the listing's address.
    """
    addresses: defaultdict[etree._Element, set[str]] = defaultdict(set)
    for each in pages:
        if weight(each.title) < _LIGHTEST or article_points(each.url, page=page) < 0:
            continue
        for placement in each.placements:
            for element in (placement.element, *placement.element.iterancestors()):
                if len(held := addresses[element]) < 2:
                    held.add(each.url)
    cards: dict[str, etree._Element] = {}
    for each in pages:
        first = next((p for p in each.placements if p.in_heading), each.placements[0])
        card = first.element
        for above in first.element.iterancestors():
            if len(addresses[above] | {each.url}) > 1 or above.tag in ("body", "main", "html"):
                break
            card = above
        cards[each.url] = card
    return cards


def headed_by_card(page: Linked, card: etree._Element) -> str:
    """The title of a page whose link only says "Read more": its card's heading."""
    if page.title and not _GENERIC.fullmatch(page.title):
        return page.title
    for heading in find_all(card, _IN_HEADING)[:2]:
        text = text_of(heading, longest=_LONGEST_TITLE)
        if text and len(text_of(card, longest=_LONGEST_CARD)) < _LONGEST_CARD:
            return text
    return ""


def _links(tree: etree._Element, apart: frozenset[etree._Element]) -> Iterator[etree._Element]:
    walk = etree.iterwalk(tree, events=("start",))
    for _, element in walk:
        if element in apart:
            walk.skip_subtree()
        elif element.tag == "a" and element.get("href"):
            yield element


def _is_in_sentence(link: etree._Element, around: dict[etree._Element, int]) -> bool:
    """Whether a link stands within a paragraph of running text, whose length `around` remembers."""
    paragraph = next((each for each in islice(link.iterancestors(), 3) if each.tag == "p"), None)
    if paragraph is None:
        return False
    if paragraph not in around:
        around[paragraph] = len(text_of(paragraph, longest=_LONGEST_PARAGRAPH))
    beside = around[paragraph] - len(text_of(link, longest=_LONGEST_PARAGRAPH))
    return beside > _SENTENCE_AROUND


def _placement(link: etree._Element) -> Placement:
    """A link with its title: a heading's in it, else all its text, else its picture's."""
    named = [each for each in find_all(link, ".//*[@class]") if _TITLE_NAMES.search(names_of(each))]
    for heading in [*find_all(link, _IN_HEADING)[:3], *named[:3]]:
        if text := _bare_text(heading):
            return Placement(link, text, True, True)
    above = list(islice(link.iterancestors(), 3))
    if text := _bare_text(link):
        is_heading = any(each.tag in HEADINGS for each in above) or any(
            _TITLE_NAMES.search(names_of(each)) for each in (link, *above[:1])
        )
        return Placement(link, text, is_heading, True)
    pictures = [each.get("alt", "") for each in find_all(link, ".//img")[:3]]
    described = [link.get("aria-label", ""), link.get("title", ""), *pictures]
    text = next((_folded(each) for each in described if each.strip()), "")
    return Placement(link, text, False, False)


def _folded(text: str) -> str:
    """`text` on one line, without what only tells a browser where to break it."""
    return " ".join(_BREAKS.sub("", text).split())[:_LONGEST_TITLE]


def _bare_text(element: etree._Element) -> str:
    """The element's text without dates, labels, counters and standfirsts; all of it where nothing
    else is left."""
    pieces: list[str] = []
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, inner in walk:
        if event == "start":
            if inner is not element and (
                inner.tag in _SIDE_TAGS or _SIDE_NAMES.search(names_of(inner))
            ):
                walk.skip_subtree()
            else:
                pieces.append(inner.text or "")
        elif inner is not element:
            apart = "" if inner.tag in _INLINE else " "
            pieces.append(apart + (inner.tail or ""))
    return _folded("".join(pieces)) or _folded(text_of(element, longest=_LONGEST_TITLE))
