"""The pages that a feed or a front page names: each one's article where its page is good, the
feed's own words where not.

Which pages are asked for, and which are read:

- A feed that gives an article in full is taken at its word. Only the pages of its first three
  entries are fetched, for the rankings that stand on them.
- Every other entry's page is fetched, and read unless the server says that it has not changed and
  the library has its article. The first three are read all the same, again for the rankings.
- A page that does not come leaves the library's article standing where that says more than the
  feed does.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from digest.errors import FetchError
from digest.fetch import Fetched
from digest.gather.errand import Errand
from digest.gather.leaves import Leaf
from digest.gather.troubles import Trouble, told
from digest.model import Article, RankingList, Source, SourceKind
from digest.model.articles import headline_key
from digest.sources import read
from digest.sources.extract import Entry, Extract
from digest.sources.listings import Listing

PAGES_READ_FOR_RANKINGS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wanted:
    """A page to read; `own` is what the feed or the front page says of it, `is_whole` whether that
    is the article in full."""

    url: str | None
    own: Article
    is_whole: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """What came of a wanted page: the article that is `kept` by the library and stands unchanged,
    or that of the page where it is at least as long as the feed's `own`."""

    own: Article
    page: Article | None = None
    kept: Article | None = None
    rankings: tuple[RankingList, ...] = ()
    trouble: Trouble | None = None
    is_read: bool = False


def entry_leaf(source: Source, feed: Extract, errand: Errand) -> Leaf:
    """The articles of a feed's newest entries and the rankings of their pages."""
    wanted = [_Wanted(url=entry.url, own=own, is_whole=entry.full) for entry, own in _newest(feed)]
    reads = _pages(wanted, source, errand)
    return Leaf(
        articles=tuple(_combined(each, source) for each in reads),
        rankings=tuple(ranking for each in reads for ranking in each.rankings),
        problems=(
            *(f"{source.name}: {problem}" for problem in feed.problems),
            *_missing_charts(source, reads),
            *told(
                (each.trouble for each in reads if each.trouble),
                one="{subject}: {reason} The feed's own text stands for the page.",
                many="{count} pages did not come. {reason} The feed's own texts stand for them.",
            ),
        ),
    )


def listing_leaf(source: Source, listing: Listing, errand: Errand) -> Leaf:
    """The articles that a front page links to, the topmost first, the front page's rankings and
    those of the articles' pages. A link whose page gives no article is left out."""
    wanted = [
        _Wanted(
            url=link.url,
            own=Article(headline=link.title, url=link.url, published=link.published),
        )
        for link in listing.links
    ]
    reads = _pages(wanted, source, errand)
    return Leaf(
        articles=tuple(
            _combined(replace(each, own=_headed_by_page(each)), source)
            for each in reads
            if each.page or each.kept
        ),
        rankings=(*listing.rankings, *(ranking for each in reads for ranking in each.rankings)),
        problems=(
            *(f"{source.name}: {problem}" for problem in listing.problems),
            *told(
                (each.trouble for each in reads if each.trouble),
                one="{subject}: {reason}",
                many="{count} pages did not come. {reason}",
            ),
        ),
    )


def page_again(article: Article, source: Source, errand: Errand) -> Article | None:
    """What the page of `article`, which the library has, says by now, in the manner in which its
    source is read; None where that is nothing new, or no article. Raises FetchError."""
    assert article.url is not None
    fetched = errand.fetch(article.url, source)
    if fetched.unchanged:
        return None
    page = next(iter(_extract(fetched, article.headline, source, errand).articles), None)
    if page is None or page.words * 2 < article.words:  # a wall, or a page that lost its text
        return None
    return _combined(_Read(own=article, page=page), source)


def _newest(feed: Extract) -> list[tuple[Entry, Article]]:
    """Newest first where every entry is dated; else in the feed's order, which is mostly that."""
    pairs = list(zip(feed.entries, feed.articles, strict=True))
    dated = [(entry.published, at) for at, (entry, _) in enumerate(pairs) if entry.published]
    if len(dated) < len(pairs):
        return pairs
    return [pairs[at] for _, at in sorted(dated, key=lambda each: each[0], reverse=True)]


def _pages(wanted: Sequence[_Wanted], source: Source, errand: Errand) -> list[_Read]:
    """What came of the first `source.limit` of the wanted pages."""
    tasks = [
        partial(_read_page, each, source, errand, for_rankings=at < PAGES_READ_FOR_RANKINGS)
        for at, each in enumerate(wanted[: source.limit])
    ]
    return _without_walls(errand.run(source.name, tasks))


def _read_page(wanted: _Wanted, source: Source, errand: Errand, *, for_rankings: bool) -> _Read:
    url, own = wanted.url, wanted.own
    if url is None or (wanted.is_whole and not for_rankings):
        return _Read(own=own)
    known = None if wanted.is_whole else errand.known.article(url)
    name = own.headline or url
    try:
        fetched = errand.fetch(url, source)
    except FetchError as error:
        is_fuller = known is not None and known.words > own.words
        trouble = Trouble(subject=name, reason=str(error))
        return _Read(own=own, kept=known if is_fuller else None, trouble=trouble)
    if fetched.unchanged and known and not for_rankings:
        return _Read(own=own, kept=known)
    extract = _extract(fetched, name, source, errand)
    page = next(iter(extract.articles), None)
    is_good = page is not None and page.words > 0 and page.words >= own.words
    is_used = is_good and not wanted.is_whole
    return _Read(own=own, page=page if is_used else None, rankings=extract.rankings, is_read=True)


def _extract(fetched: Fetched, name: str, source: Source, errand: Errand) -> Extract:
    """The page; charts that are pinned to a front page are not looked for behind it."""
    return read(
        fetched.content,
        name=name,
        now=errand.now,
        url=fetched.url,
        content_type=fetched.content_type,
        charset=fetched.charset,
        pinned=() if source.kind is SourceKind.LISTING else source.charts,
    )


def _missing_charts(source: Source, reads: Sequence[_Read]) -> tuple[str, ...]:
    """A feed's pinned charts stand on its pages, be it not on each."""
    if not source.charts or not any(each.is_read for each in reads):
        return ()
    found = any(each.rankings for each in reads)
    return () if found else (f"{source.name}: none of its pages holds the pinned rankings.",)


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


def _combined(read: _Read, source: Source) -> Article:
    """The page's article, what it lacks taken from the feed; or the one that the library keeps.

    Where a page's headline has nothing of the feed's, it is the site's name or some other line. A
    feed's category names a section only where neither the page nor the source does: many feeds
    file their tags under it.
    """
    own, page = read.own, read.page
    if read.kept:
        return read.kept
    if page is None:
        return replace(own, section=source.section or own.section)
    return replace(
        page,
        headline=page.headline if _is_alike(page.headline, own.headline) else own.headline,
        byline=page.byline or own.byline,
        published=page.published or own.published,
        updated=page.updated or own.updated,
        standfirst=page.standfirst or own.standfirst,
        images=page.images or own.images,
        section=page.section or source.section or own.section,
        language=page.language or own.language,
        url=page.url or own.url,
    )


def _headed_by_page(read: _Read) -> Article:
    """What the front page says, under the page's headline: fronts shorten and reword theirs."""
    headline = read.page.headline if read.page else ""
    return replace(read.own, headline=headline or read.own.headline)


def _is_alike(of_page: str, of_feed: str) -> bool:
    page, feed = headline_key(of_page), headline_key(of_feed)
    return not feed or (bool(page) and (page in feed or feed in page))
