"""A feed's entries: each one's page where it is good, its feed's own words where not."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from digest.errors import FetchError
from digest.gather.errand import Errand
from digest.gather.leaves import Leaf
from digest.gather.troubles import Trouble, told
from digest.model import Article, RankingList, Source
from digest.model.articles import headline_key
from digest.sources import read
from digest.sources.extract import Entry, Extract


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """An entry's own article and, where its page gave one at least as long, the page's."""

    own: Article
    page: Article | None = None
    rankings: tuple[RankingList, ...] = ()
    trouble: Trouble | None = None


def entry_leaf(source: Source, feed: Extract, errand: Errand) -> Leaf:
    """The articles of a feed's newest entries and the rankings of their pages."""
    chosen = _newest(feed)[: source.limit]
    tasks = [partial(_read_entry, entry, own, source, errand) for entry, own in chosen]
    reads = _without_walls(errand.run(source.name, tasks))
    return Leaf(
        articles=tuple(_combined(each.page, each.own, source) for each in reads),
        rankings=tuple(ranking for each in reads for ranking in each.rankings),
        problems=(
            *(f"{source.name}: {problem}" for problem in feed.problems),
            *told(
                (each.trouble for each in reads if each.trouble),
                one="{subject}: {reason} The feed's own text stands for the page.",
                many="{count} pages did not come. {reason} The feed's own texts stand for them.",
            ),
        ),
    )


def _newest(feed: Extract) -> list[tuple[Entry, Article]]:
    """Newest first where every entry is dated; else in the feed's order, which is mostly that."""
    pairs = list(zip(feed.entries, feed.articles, strict=True))
    dated = [(entry.published, at) for at, (entry, _) in enumerate(pairs) if entry.published]
    if len(dated) < len(pairs):
        return pairs
    return [pairs[at] for _, at in sorted(dated, key=lambda each: each[0], reverse=True)]


def _read_entry(entry: Entry, own: Article, source: Source, errand: Errand) -> _Read:
    if entry.url is None:
        return _Read(own=own)
    name = entry.title or entry.url
    try:
        fetched = errand.fetcher.fetch(entry.url, allow_private=source.allow_private)
    except FetchError as error:
        return _Read(own=own, trouble=Trouble(subject=name, reason=str(error)))
    extract = read(
        fetched.content,
        name=name,
        now=errand.now,
        url=fetched.url,
        content_type=fetched.content_type,
        charset=fetched.charset,
    )
    page = next(iter(extract.articles), None)
    is_good = page is not None and page.words > 0 and page.words >= own.words
    return _Read(own=own, page=page if is_good else None, rankings=extract.rankings)


def _without_walls(reads: Sequence[_Read]) -> list[_Read]:
    """A page that stands for entries of different headlines is a wall (consent, login), and not
    the article of any of them."""
    headlines = defaultdict(set)
    for each in reads:
        if each.page:
            headlines[each.page.id].add(headline_key(each.own.headline))
    return [
        replace(each, page=None) if each.page and len(headlines[each.page.id]) > 1 else each
        for each in reads
    ]


def _combined(page: Article | None, own: Article, source: Source) -> Article:
    """The page's article, what it lacks taken from the feed.

    A feed's category names a section only where neither the page nor the source does: many feeds
    file their tags under it.
    """
    if page is None:
        return replace(own, section=source.section or own.section)
    return replace(
        page,
        headline=_headline(page.headline, own.headline),
        byline=page.byline or own.byline,
        published=page.published or own.published,
        updated=page.updated or own.updated,
        standfirst=page.standfirst or own.standfirst,
        images=page.images or own.images,
        section=page.section or source.section or own.section,
        language=page.language or own.language,
        url=page.url or own.url,
    )


def _headline(of_page: str, of_feed: str) -> str:
    """The page's, fuller and newer, unless it has nothing of the feed's: then what was read there
    is the site's name or some other line."""
    page, feed = headline_key(of_page), headline_key(of_feed)
    return of_page if page and (page in feed or feed in page) else of_feed or of_page
