"""Sources in, Gathered out."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from digest.errors import FetchError, ReadError
from digest.gather.entries import entry_leaf
from digest.gather.errand import THREADS, Errand, PageFetcher
from digest.gather.files import file_content, is_folder, named_path, readable_files
from digest.gather.gathered import Gathered, each_chart_once, each_once, merged
from digest.gather.lead_pictures import illustrated
from digest.gather.leaves import Leaf, headed, leaf_of
from digest.gather.troubles import told
from digest.model import Article, Source, SourceFailure, SourceId, SourceKind
from digest.sources import read
from digest.sources.extract import Extract
from digest.sources.feeds import read_feed

OnProgress = Callable[[str, int, int], None]


def _no_progress(label: str, done: int, total: int) -> None:
    """Nobody watches."""


def _never() -> bool:
    return False


def gather(
    sources: Sequence[Source],
    fetcher: PageFetcher,
    *,
    now: datetime,
    on_progress: OnProgress | None = None,
    cancelled: Callable[[], bool] = _never,
) -> Gathered:
    """Everything that `sources` bring, one source after the other, its pages four at a time.

    A source that brings nothing is a SourceFailure (its `source` is the source's id), a page or
    picture that does not come a problem. `now` (aware) is when the rankings count as captured.
    `on_progress` gets (label, done, total), anew for each source and its pictures; it and
    `cancelled` are called in this thread. Cancelled, it returns at once with what is there.
    """
    errand = Errand(
        fetcher=fetcher,
        now=now,
        threads=ThreadPoolExecutor(THREADS, thread_name_prefix="gather"),
        on_progress=on_progress or _no_progress,
        cancelled=cancelled,
    )
    try:
        parts = [_from_source(source, errand) for source in sources if not cancelled()]
    finally:
        # A fetch under way can't be stopped, but it ends by itself and nobody waits for it.
        errand.threads.shutdown(wait=False, cancel_futures=True)
    return merged(parts)


def gather_address(
    address: str,
    fetcher: PageFetcher,
    *,
    now: datetime,
    allow_private: bool = False,
    on_progress: OnProgress | None = None,
    cancelled: Callable[[], bool] = _never,
) -> Gathered:
    """What one path, folder, page or feed brings, as `gather` would; for an import by hand."""
    by_hand = Source(
        id=SourceId(""),
        name=address,
        kind=SourceKind.PAGE,
        address=address.strip(),
        allow_private=allow_private,
    )
    return gather([by_hand], fetcher, now=now, on_progress=on_progress, cancelled=cancelled)


def _from_source(source: Source, errand: Errand) -> Gathered:
    try:
        leaves = _leaves(source, errand)
    except (FetchError, ReadError) as error:
        return Gathered(failures=(_failure(source, errand, str(error), error.remedy),))
    brought = _brought(leaves, source, errand)
    if brought.articles or brought.rankings or errand.cancelled():
        return brought
    reason = " ".join(brought.problems[:3]) or "It holds neither articles nor rankings."
    return replace(brought, failures=(_failure(source, errand, reason, ReadError.remedy),))


def _failure(source: Source, errand: Errand, reason: str, remedy: str) -> SourceFailure:
    return SourceFailure(
        source=source.id, address=source.address, reason=reason, remedy=remedy, at=errand.now
    )


def _brought(leaves: Sequence[Leaf], source: Source, errand: Errand) -> Gathered:
    """The leaves' content with the source's name and section on it, and its pictures."""
    folders: dict[Article, Path | None] = {}
    for leaf in leaves:
        for article in map(headed, leaf.articles):
            section = article.section or source.section
            if article.headline:
                folders[replace(article, source=source.id, section=section)] = leaf.folder
    with_pictures = illustrated(
        [(article, folders[article]) for article in each_once(folders)],
        errand,
        label=f"{source.name}: pictures",
        allow_private=source.allow_private,
    )
    rankings = (ranking for leaf in leaves for ranking in leaf.rankings)
    problems = (problem for leaf in leaves for problem in leaf.problems)
    missing = told(
        (each.trouble for each in with_pictures if each.trouble),
        one="{subject}: its picture did not come. {reason}",
        many="{count} pictures did not come. {reason}",
    )
    return Gathered(
        articles=tuple(each.article for each in with_pictures),
        rankings=each_chart_once(
            replace(ranking, source=source.id, captured=errand.now) for ranking in rankings
        ),
        pictures=tuple(each.picture for each in with_pictures if each.picture),
        problems=(*problems, *missing),
    )


def _leaves(source: Source, errand: Errand) -> list[Leaf]:
    """The source's pages. Raises FetchError and ReadError when there is nothing to read."""
    if not source.address.strip():
        raise ReadError("", "No address is given.", remedy="Give a web address or choose a file.")
    path = named_path(source.address)
    if path is None:
        return [_web_leaf(source, errand)]
    if is_folder(path):
        files = readable_files(path, source.limit)
        return errand.run(source.name, [partial(_file_leaf, file, errand) for file in files])
    content = file_content(path)
    if source.kind is SourceKind.FEED:
        feed = read_feed(content, name=path.name, url=None, now=errand.now)
        return [_feed_leaf(source, feed, errand)]
    return [leaf_of(read(content, name=path.name, now=errand.now), path.name, folder=path.parent)]


def _file_leaf(path: Path, errand: Errand) -> Leaf:
    """One file of a folder; whatever is wrong with it is its own problem."""
    try:
        content = file_content(path)
    except ReadError as error:
        return Leaf(problems=(str(error),))
    return leaf_of(read(content, name=path.name, now=errand.now), path.name, folder=path.parent)


def _web_leaf(source: Source, errand: Errand) -> Leaf:
    fetched = errand.fetcher.fetch(source.address, allow_private=source.allow_private)
    if source.kind is SourceKind.FEED:
        feed = read_feed(
            fetched.content,
            name=source.name,
            url=fetched.url,
            now=errand.now,
            charset=fetched.charset,
        )
        return _feed_leaf(source, feed, errand)
    extract = read(
        fetched.content,
        name=source.name,
        now=errand.now,
        url=fetched.url,
        content_type=fetched.content_type,
        charset=fetched.charset,
    )
    if extract.kind == "feed":
        return _feed_leaf(source, extract, errand)
    return leaf_of(extract, source.name)


def _feed_leaf(source: Source, feed: Extract, errand: Errand) -> Leaf:
    if not any(entry.title or entry.summary or entry.url for entry in feed.entries):
        said = " ".join(feed.problems)
        if feed.entries:
            said = f"The feed of “{source.name}” is damaged. {said}".strip()
        remedy = "Look on the site for the address of its RSS or Atom feed."
        raise ReadError(source.address, said, remedy=remedy)
    return entry_leaf(source, feed, errand)
