"""What RSS, Atom and JSON feeds have in common: an item, and what becomes of it."""

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from digest.model import Article, BodyPart, Image, ImagePart, Paragraph, plain
from digest.model.articles import part_text
from digest.sources.bodies import body_from_html, part_runs
from digest.sources.characters import printable
from digest.sources.extract import Entry, Extract
from digest.sources.headlines import split_update
from digest.sources.names import clean_names

_EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
_FURTHEST_AHEAD = timedelta(days=731)
_LONGEST_SECTION = 40  # characters; longer "categories" are sentences
_MOST_ITEMS = 1_000
_LONGEST_HEADLINE = 300
_MARKUP = re.compile(r"[<&]")
_BLANK_LINES = re.compile(r"\n\s*\n")
# What WordPress puts under every summary.
_FOOTER = re.compile(r"The post .{1,300} (?:appeared first|first appeared) on .{1,100}\.")


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedItem:
    """One item as its feed gives it.

    `title`, `summary` and `content` are HTML. `url` and `image` are absolute http(s) addresses or
    None, `published` and `updated` aware. `base` is what links in the content are relative to.
    """

    title: str = ""
    url: str | None = None
    published: datetime | None = None
    updated: datetime | None = None
    authors: tuple[str, ...] = ()
    section: str | None = None
    language: str | None = None
    summary: str = ""
    content: str = ""
    image: str | None = None
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


def text_of(markup: str) -> str:
    """The words of a fragment of HTML, on one line."""
    if not _MARKUP.search(markup):
        return " ".join(printable(markup).split())
    return " ".join(plain(runs) for runs in part_runs(body_from_html(markup, pictures=False)))


def as_html(text: str) -> str:
    """Plain text as HTML that says the same, its paragraphs kept."""
    paragraphs = _BLANK_LINES.split(text.strip())
    return "".join(f"<p>{html.escape(paragraph, quote=False)}</p>" for paragraph in paragraphs)


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
        section=_section(item.section),
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
    image: str | None, body: tuple[BodyPart, ...]
) -> tuple[tuple[Image, ...], tuple[BodyPart, ...]]:
    """The item's own picture, else the first of its body, which then leaves the body."""
    pictures = [part for part in body if isinstance(part, ImagePart)]
    lead = next((part for part in pictures if image in (None, part.image.url)), None)
    if lead is None:
        return ((Image(url=image),) if image else ()), body
    return (lead.image,), tuple(part for part in body if part is not lead)


def _section(category: str | None) -> str | None:
    name = text_of(category or "")
    return name if name and len(name) <= _LONGEST_SECTION and "://" not in name else None


def _with_plausible_dates(item: FeedItem, now: datetime) -> FeedItem:
    def plausible(moment: datetime | None) -> datetime | None:
        return moment if moment and _EARLIEST <= moment <= now + _FURTHEST_AHEAD else None

    published, updated = plausible(item.published), plausible(item.updated)
    later = updated if published and updated and updated > published else None
    return replace(item, published=published or updated, updated=later)
