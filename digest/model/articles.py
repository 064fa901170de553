"""An Article and the parts of its body.

A body is a tuple of typed parts whose text is runs of characters, never markup: what comes from
outside is taken apart once, at the border, and no renderer ever has to trust a string as HTML.
"""

import hashlib
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NewType
from urllib.parse import urlsplit

_FOLLOWING = re.compile(
    r"(utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|cmpid|ncid|xtor)(=|$)",
    re.IGNORECASE,
)
_NOT_SAID = re.compile(r"[\W_]+")

ArticleId = NewType("ArticleId", str)
MediaId = NewType("MediaId", str)
"""SHA-256 of the stored picture's bytes, in hex."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextRun:
    """A stretch of text of one look. `href`, where given, is an absolute http(s) address."""

    text: str
    strong: bool = False
    emphasis: bool = False
    href: str | None = None


def plain(runs: tuple[TextRun, ...]) -> str:
    """The characters of `runs`, without their looks."""
    return "".join(run.text for run in runs)


def text_runs(text: str) -> tuple[TextRun, ...]:
    """`text` as one run of the plain look."""
    return (TextRun(text=text),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """A picture of an article.

    `url` is where it came from (None for a dropped file), `media` its content in the library once
    it has been fetched and fitted; `width` and `height` are that content's pixels.
    """

    url: str | None = None
    alt: str = ""
    caption: str = ""
    credit: str = ""
    media: MediaId | None = None
    width: int = 0
    height: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    runs: tuple[TextRun, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading inside the body; it stands one level below the article's headline."""

    runs: tuple[TextRun, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    runs: tuple[TextRun, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPart:
    items: tuple[tuple[TextRun, ...], ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ImagePart:
    image: Image


@dataclass(frozen=True, slots=True, kw_only=True)
class TablePart:
    """A table of modest size: rows of cells, each row as long as the first.

    The first `heads` rows are headings; a cell that spanned several stands in the first of them.
    """

    rows: tuple[tuple[tuple[TextRun, ...], ...], ...]
    heads: int = 0
    caption: str = ""


BodyPart = Paragraph | Heading | Quote | ListPart | ImagePart | TablePart


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article as read at one gathering.

    `headline` is without its "(UPDATE n)", which is `update_number`; None when there is no marker
    or it bears no number. `dateline` is the line as printed. `published` and `updated` are aware.
    `images` holds the lead picture first. `url` is canonical, None for a page saved without one.
    `source` names the Source that brought it ("" for a hand import).
    """

    headline: str
    update_number: int | None = None
    byline: tuple[str, ...] = ()
    dateline: str | None = None
    published: datetime | None = None
    updated: datetime | None = None
    standfirst: str | None = None
    body: tuple[BodyPart, ...] = ()
    images: tuple[Image, ...] = ()
    section: str | None = None
    language: str | None = None
    url: str | None = None
    source: str = ""

    @property
    def id(self) -> ArticleId:
        """The same for every revision: made of the address, else of headline and day."""
        if self.url:
            key = address_key(self.url)
        else:
            day = self.published.date().isoformat() if self.published else ""
            key = f"{headline_key(self.headline)}\n{day}"
        return ArticleId(hashlib.sha256(key.encode()).hexdigest()[:20])

    @property
    def words(self) -> int:
        """How many words the body has; a CJK character counts as half a word."""
        return sum(count_words(part_text(part)) for part in self.body)


def part_text(part: BodyPart) -> str:
    """The text of one body part: an image's is its caption, a table's its rows, one a line."""
    match part:
        case Paragraph(runs=runs) | Heading(runs=runs) | Quote(runs=runs):
            return plain(runs)
        case ListPart(items=items):
            return "\n".join(plain(item) for item in items)
        case ImagePart(image=image):
            return image.caption
        case TablePart(rows=rows):
            return "\n".join("\t".join(plain(cell) for cell in row) for row in rows)


def images_of(article: Article) -> tuple[Image, ...]:
    """Every image of the article, those of its body last."""
    in_body = (part.image for part in article.body if isinstance(part, ImagePart))
    return (*article.images, *in_body)


def with_images(article: Article, change: Callable[[Image], Image]) -> Article:
    """`article` with each of its images as `change` makes it."""
    return replace(
        article,
        images=tuple(change(image) for image in article.images),
        body=tuple(
            replace(part, image=change(part.image)) if isinstance(part, ImagePart) else part
            for part in article.body
        ),
    )


def count_words(text: str) -> int:
    """Words parted by blanks, with each pair of CJK characters as one."""
    if text.isascii():
        return len(text.split())
    wide = [c for c in set(text) if unicodedata.east_asian_width(c) in "WF"]
    narrow = text.translate({ord(character): " " for character in wide})
    return len(narrow.split()) + (sum(map(text.count, wide)) + 1) // 2


def site_host(url: str) -> str:
    """The host of a web address without its "www."; "" where there is none. Raises ValueError."""
    return (urlsplit(url).hostname or "").removeprefix("www.")


def address_key(url: str) -> str:
    """`url` without what does not change the page: scheme, "www.", fragment, closing slash."""
    parts = urlsplit(url)
    query = f"?{parts.query}" if parts.query else ""
    return f"{site_host(url)}{parts.path.rstrip('/')}{query}"


def page_key(url: str) -> str:
    """`address_key` without the parameters by which sites follow a link's way: for telling that
    two links lead to one page. It is no part of an article's id."""
    parts = urlsplit(url)
    told = [each for each in parts.query.split("&") if not _FOLLOWING.match(each)]
    return address_key(parts._replace(query="&".join(told)).geturl())


def headline_key(headline: str) -> str:
    """`headline` folded for comparison: case, quotes, blanks and punctuation do not count."""
    plain_form = headline if headline.isascii() else unicodedata.normalize("NFKC", headline)
    return _NOT_SAID.sub(" ", plain_form.casefold()).strip()
