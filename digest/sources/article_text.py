"""The running text of an article's page, as trafilatura finds it in its mode for precision.

Its quick mode is tried first. The slow one compares what it has found with two other finders and
takes theirs only when it is more than twice as long; where the page's long texts together are no
longer than that, the comparison can change nothing, and most pages are read in half the time.
"""

from itertools import islice
from typing import Any

import trafilatura
from lxml import etree

from digest.model import BodyPart, Heading
from digest.model.articles import headline_key, part_text
from digest.sources.bodies import Body, read_body
from digest.sources.dates import JAPAN, read_dateline
from digest.sources.page_facts import PageFacts
from digest.sources.page_tree import find_all, text_of

_MOST_ELEMENTS = 30_000  # of a page that is looked at twice; large ones have a third of it
_LEAST_TEXT = 600  # characters of an article that was surely found
_RUNNING_TEXT = 60  # characters in one stretch; menus and buttons have less
_HOLDING_TEXT = ("p", "div", "td", "br", "li", "span", "section", "article", "blockquote")
#: What trafilatura would take out of each of its copies of the tree.
_WITHOUT_TEXT = (
    "script", "style", "svg", "iframe", "input", "button", "select", "option", "textarea",
    "canvas", "video", "audio", "object", "embed",
)  # fmt: skip
_OPENING = 4  # parts in which the headline, the byline and the dateline may be repeated


def article_body(tree: etree._Element, *, base: str | None) -> Body:
    """The article's text with its headings, quotes, lists and tables, but without pictures.

    `base` resolves its links. `tree` loses its scripts and other things without text, and speakers
    move into the quotations they stand below. Whatever trafilatura stumbles over is a problem of
    the body, and the body is empty.
    """
    etree.strip_elements(tree, *_WITHOUT_TEXT, with_tail=False)
    _keep_attributions(tree)
    try:
        found = _find_text(tree, quickly=True)
        if not _is_all(found, tree) and not _is_vast(tree):
            found = _find_text(tree, quickly=False)
    except Exception as error:  # noqa: BLE001 - whatever a hostile page makes of a library
        return Body(problems=(f"The text could not be found ({type(error).__name__}).",))
    return Body() if found is None else read_body(found, base=base, pictures=False)


def _find_text(tree: etree._Element, *, quickly: bool) -> etree._Element | None:
    found: Any = trafilatura.bare_extraction(
        tree,  # which trafilatura copies
        fast=quickly,
        favor_precision=True,
        include_comments=False,
        include_formatting=True,
        include_links=True,
        with_metadata=False,
    )
    return None if found is None else found.body


def _is_all(found: etree._Element | None, tree: etree._Element) -> bool:
    """Whether nothing on the page can be the article more likely than what was found."""
    if found is None:
        return False
    length = sum(map(len, found.itertext()))
    if length < _LEAST_TEXT or next(found.iter("p"), None) is None:
        return False
    texts = (text for text in tree.itertext(*_HOLDING_TEXT) if len(text) > _RUNNING_TEXT)
    return sum(len(text.strip()) for text in texts) <= 2 * length


def _is_vast(tree: etree._Element) -> bool:
    """Whether a page is so large that a second look at it would take many seconds."""
    return next(islice(tree.iter(), _MOST_ELEMENTS, None), None) is not None


def _keep_attributions(page: etree._Element) -> None:
    """Puts what stands below a quotation into it: trafilatura leaves captions and footers out."""
    for figure in list(islice(page.iter("figure"), 200)):
        if figure.find(".//blockquote") is not None and figure.find(".//img") is None:
            figure.tag = "div"  # a figure without a picture is left out whole
    for quote in list(page.iter("blockquote"))[:50]:
        below = find_all(quote, "./footer | following-sibling::figcaption[1]")
        speaker = text_of(below[0], longest=200).lstrip("-–—― ") if below else ""
        around = below[0].getparent() if speaker else None
        if around is not None:
            around.remove(below[0])
            last = (find_all(quote, "./p") or [quote])[-1]
            etree.SubElement(last, "span").text = f" — {speaker}"


def without_opening(body: tuple[BodyPart, ...], facts: PageFacts) -> tuple[BodyPart, ...]:
    """The body without what stands above it already: headline, standfirst, byline, dateline."""
    known = {headline_key(facts.headline), headline_key(facts.standfirst or "")}
    names = [headline_key(name) for name in facts.byline]
    kept = []
    for at, part in enumerate(body):
        text = part_text(part)
        if at < _OPENING and (
            headline_key(text) in known
            or _is_byline(text, names)
            or read_dateline(text, zone=JAPAN) is not None
        ):
            continue
        kept.append(part)
    while kept and isinstance(kept[-1], Heading):  # a heading with nothing below it
        kept.pop()
    return tuple(kept)


def _is_byline(text: str, names: list[str]) -> bool:
    key = headline_key(text)
    for name in names:
        key = key.replace(name, " ")
    left = [word for word in key.split() if word not in ("by", "and", "von", "par", "por")]
    return bool(names) and len(text) <= 100 and key != headline_key(text) and len(left) <= 2
