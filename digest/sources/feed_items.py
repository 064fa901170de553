"""What RSS, Atom and JSON feeds have in common: an item, and what becomes of it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from digest.model import Article, BodyPart, Image, ImagePart, Paragraph, plain
from digest.model.articles import count_words, part_text
from digest.sources.bodies import body_from_html
from digest.sources.extract import Entry, Extract
from digest.sources.feed_text import text_of
from digest.sources.headlines import split_update
from digest.sources.names import clean_names

_EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
_FURTHEST_AHEAD = timedelta(days=731)
_LONGEST_SECTION = 40  # characters; longer "categories" are sentences
_MOST_ITEMS = 1_000
_LONGEST_HEADLINE = 300
_FULL_WORDS = 150  # of what the feed calls the content
_FEWEST_FULL_WORDS = 80  # of a content that says much more than the summary
_LONGEST_ENDING = 100  # characters in which a cut text says so
_FULL_SUMMARY_WORDS = 250  # of a description that serves as content
_NO_SECTIONS = frozenset(("uncategorized", "uncategorised", "allgemein", "general", "non classé"))
_RUNNING = re.compile(
    r"(?:javascript|vbscript|livescript|data|file|blob|filesystem|about|jar):", re.I
)
_CONTROL = re.compile(r"[\x00-\x20\x7f]")
#: How feeds end texts that go on on the page.
_CUT = re.compile(
    r"(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*(?:[»›→>]|\w[\w ]{2,30})?\s*$"
    r"|\b(?:read|continue|keep|view|see) (?:more|reading|on)\b.{0,40}$"
    r"|\b(?:read|view|see) (?:the )?(?:full|rest|entire|whole|complete)\b.{0,60}$"
    r"|weiterlesen\W*$|lire la suite\W*$|leer más\W*$|seguir leyendo\W*$"
    r"|leia mais\W*$|leggi tutto\W*$|lees (?:verder|meer)\W*$"
    r"|czytaj (?:więcej|dalej)\W*$|číst dále\W*$|читать (?:далее|дальше|полностью)\W*$"
    r"|(?:続きを読む|全文を読む|続きはこちら|\(続く\)|（続く）)\W*$|阅读全文\W*$|더 ?보기\W*$"
    r"|اقرأ المزيد\W*$",
    re.IGNORECASE,
)
# What WordPress puts under every summary.
_FOOTER = re.compile(r"The post .{1,300} (?:appeared first|first appeared) on .{1,100}\.")


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedItem:
    """One item as its feed gives it.

    `title`, `summary` and `content` are HTML. `url` is an absolute http(s) address or None, `link`
    whatever the feed calls the item by; `published` and `updated` are aware. `sections` are its
    categories in order. `base` is what links in the content are relative to.
    """

    title: str = ""
    url: str | None = None
    published: datetime | None = None
    updated: datetime | None = None
    authors: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    language: str | None = None
    summary: str = ""
    content: str = ""
    image: Image | None = None
    link: str | None = None
    base: str | None = None


def feed_extract(
    title: str, items: Sequence[FeedItem], *, now: datetime, problems: tuple[str, ...] = ()
) -> Extract:
    """The entries of a feed with the articles of their own content, in the feed's order.

    Of very many the first 1,000 are taken. Dates before 1990 or more than two years after `now`
    are nobody's and become None.
    """
    if not items:
        problems = (*problems, "The feed has no entries.")
    if len(items) > _MOST_ITEMS:
        problems = (*problems, f"Of its {len(items)} entries the first {_MOST_ITEMS} were read.")
    dated = [_with_plausible_dates(item, now) for item in items[:_MOST_ITEMS]]
    articles = tuple(_article(item) for item in dated)
    return Extract(
        kind="feed",
        title=text_of(title),
        articles=articles,
        entries=tuple(_entry(item, article) for item, article in zip(dated, articles, strict=True)),
        problems=problems,
    )


def shortened(text: str, most: int) -> str:
    """`text` in at most `most` characters, cut between words where the script has blanks."""
    if len(text) <= most:
        return text
    whole, blank, _ = text[:most].rpartition(" ")
    return f"{whole if blank and len(whole) > most // 2 else text[: most - 1]}…"


def _entry(item: FeedItem, article: Article) -> Entry:
    return Entry(
        title=text_of(item.title),
        url=item.url,
        published=article.published,
        updated=article.updated,
        summary=text_of(item.summary or item.content),
        link=_harmless(item.link),
        full=_is_full(item, article),
    )


def _article(item: FeedItem) -> Article:
    body = _without_footer(body_from_html(item.content or item.summary, base=item.base))
    images, body = _lead_picture_first(item.image, body)
    headline, number = split_update(shortened(text_of(item.title), _LONGEST_HEADLINE))
    return Article(
        headline=headline,
        update_number=number,
        byline=clean_names(map(text_of, item.authors)),
        published=item.published,
        updated=item.updated,
        standfirst=_standfirst(item, body),
        body=body,
        images=images,
        section=next(filter(None, map(_section, item.sections)), None),
        language=item.language or None,
        url=item.url,
    )


def _standfirst(item: FeedItem, body: tuple[BodyPart, ...]) -> str | None:
    """The summary where it says something that the body does not begin with."""
    if not item.content or not item.summary:
        return None
    summary = _FOOTER.sub("", text_of(item.summary)).strip()
    opening = " ".join(part_text(part) for part in body)[: len(summary) + 200]
    beginning = summary.rstrip(" .…[]")
    return summary if beginning and not opening.startswith(beginning) else None


def _without_footer(body: tuple[BodyPart, ...]) -> tuple[BodyPart, ...]:
    match body:
        case (*rest, Paragraph(runs=runs)) if _FOOTER.fullmatch(plain(runs)):
            return tuple(rest)
    return body


def _lead_picture_first(
    image: Image | None, body: tuple[BodyPart, ...]
) -> tuple[tuple[Image, ...], tuple[BodyPart, ...]]:
    """The item's own picture, else the first of its body, which then leaves the body."""
    pictures = [part for part in body if isinstance(part, ImagePart)]
    url = image.url if image else None
    lead = next((part for part in pictures if url in (None, part.image.url)), None)
    if lead is None:
        return ((image,) if image else ()), body
    return (_said_of(lead.image, image),), tuple(part for part in body if part is not lead)


def _said_of(in_body: Image, named: Image | None) -> Image:
    """The picture in the body with what the item itself says of it."""
    if named is None:
        return in_body
    return replace(
        in_body, caption=in_body.caption or named.caption, credit=in_body.credit or named.credit
    )


def _is_full(item: FeedItem, article: Article) -> bool:
    """Whether the feed holds the whole text: long, more than the summary, and without a sign at
    its end that it goes on elsewhere."""
    if not article.body or _goes_on(article.body[-1]):
        return False
    if not item.content:
        return article.words >= _FULL_SUMMARY_WORDS
    if article.words >= _FULL_WORDS:
        return True
    summary = count_words(text_of(item.summary))
    return article.words >= _FEWEST_FULL_WORDS and 0 < 2 * summary <= article.words


def _goes_on(ending: BodyPart) -> bool:
    """Whether a text's last part says that it is cut: by its words, or as it is nothing but a
    link."""
    is_link = isinstance(ending, Paragraph) and all(run.href for run in ending.runs)
    return is_link or _CUT.search(part_text(ending)[-_LONGEST_ENDING:]) is not None


def _harmless(link: str | None) -> str | None:
    """`link` on one line; None where it would run something or open a file."""
    plain_link = " ".join((link or "").split())
    runs = _RUNNING.match(_CONTROL.sub("", plain_link))
    return None if runs or not plain_link else plain_link


def _section(category: str) -> str | None:
    name = text_of(category)
    is_section = len(name) <= _LONGEST_SECTION and "://" not in name
    return name if name and is_section and name.casefold() not in _NO_SECTIONS else None


def _with_plausible_dates(item: FeedItem, now: datetime) -> FeedItem:
    def plausible(moment: datetime | None) -> datetime | None:
        return moment if moment and _EARLIEST <= moment <= now + _FURTHEST_AHEAD else None

    published, updated = plausible(item.published), plausible(item.updated)
    later = updated if published and updated and updated > published else None
    return replace(item, published=published or updated, updated=later)
