"""Article pages: bytes to the article, its pictures and the page's most-read lists.

`article_text` finds the body, `page_facts` what the page says of itself.
"""

from collections.abc import Sequence
from datetime import datetime
from itertools import accumulate

from lxml import etree

from digest.model import Article, BodyPart, Image, PinnedChart
from digest.model.articles import count_words, headline_key, part_text
from digest.sources.article_text import article_body, without_opening
from digest.sources.chart_pins import missing_pins
from digest.sources.decoding import Decoded, decode_html
from digest.sources.extract import Extract
from digest.sources.page_facts import PageFacts, page_facts
from digest.sources.page_pictures import page_pictures, refused_pictures
from digest.sources.page_tree import base_of, find_all, parse_page
from digest.sources.rankings import find_rankings

_FEWEST_WORDS = 12  # with fewer, a page is a front page or an error
_SEVERAL = 3  # article elements, of which an article's page has one and its related ones


def read_html_page(
    data: bytes | str,
    *,
    name: str,
    url: str | None,
    now: datetime,
    charset: str | None = None,
    pinned: Sequence[PinnedChart] = (),
) -> Extract:
    """The article and rankings of a page.

    `name` is what problems call it, `url` the address that it was fetched from (None for a saved
    page), `charset` what HTTP says of its encoding, `now` (aware) the capture time of its
    rankings, `pinned` the charts that the editor pointed out. Bad content raises nothing: it is
    among the problems.
    """
    decoded = Decoded(text=data) if isinstance(data, str) else decode_html(data, charset=charset)
    tree, problems = parse_page(decoded.text)
    problems = decoded.problems + problems
    if tree is None:
        return Extract(kind="html", problems=(*problems, f"{name} is empty."))
    base = base_of(tree, url)
    facts = page_facts(tree, url=url, now=now)
    page = url or facts.url
    rankings = find_rankings(
        tree, url=page, base=base, now=now, section=facts.section, pinned=pinned
    )
    problems += missing_pins(tree, pinned, base=base)
    is_front = _is_front_page(tree, facts)
    body = article_body(tree, base=base)  # which takes from the tree what nobody reads
    parts = without_opening(body.parts, facts)
    article = None if is_front else _article(tree, facts, parts, base)
    problems += body.problems
    problems += tuple(
        f"A picture was left out: “{address}” is not on the web."
        for address in refused_pictures(tree, facts.data, base)[:3]
    )
    if article is None and not rankings:
        problems += (f"No article was found in {name}.",)
    return Extract(
        kind="html",
        title=facts.headline or facts.site,
        articles=(article,) if article else (),
        rankings=rankings,
        problems=problems,
    )


def _article(
    tree: etree._Element, facts: PageFacts, body: tuple[BodyPart, ...], base: str | None
) -> Article | None:
    """The page's article; None for a page with hardly any text of its own."""
    if not facts.headline or not _has_words(body):
        return None
    pictured = page_pictures(tree, facts.data, facts.linked, body, base=base)
    return Article(
        headline=facts.headline,
        update_number=facts.update_number,
        byline=facts.byline,
        dateline=facts.dateline,
        published=facts.published,
        updated=facts.updated,
        standfirst=_standfirst(facts, body, pictured.images),
        body=pictured.body,
        images=pictured.images,
        section=facts.section,
        language=facts.language,
        url=facts.url,
    )


def _has_words(body: tuple[BodyPart, ...]) -> bool:
    counts = accumulate(count_words(part_text(part)) for part in body)
    return any(count >= _FEWEST_WORDS for count in counts)


def _is_front_page(tree: etree._Element, facts: PageFacts) -> bool:
    """Whether a page that does not call itself an article is a list of articles: it bears the
    site's or a section's name, or holds several."""
    if facts.is_declared or (facts.published and facts.byline):
        return False
    if headline_key(facts.headline) == headline_key(facts.site):
        return True
    return len(find_all(tree, "//article[.//a]")) >= _SEVERAL


def _standfirst(
    facts: PageFacts, body: tuple[BodyPart, ...], images: tuple[Image, ...]
) -> str | None:
    """The standfirst, unless it only begins to say what the body or a caption says."""
    if not facts.standfirst:
        return None
    key = headline_key(facts.standfirst)[:60]
    opening = headline_key(" ".join(part_text(part) for part in body[:2]))
    told = (opening, *(headline_key(image.caption) for image in images))
    return None if any(text.startswith(key) for text in told) else facts.standfirst
