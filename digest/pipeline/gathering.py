"""The line's first stage: sources, files and what was pasted, into the library."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from digest.desk import Desk
from digest.errors import NotFoundError
from digest.gather import (
    Caller,
    Gathered,
    Known,
    KnownPicture,
    Visited,
    gather,
    gather_addresses,
    gather_incoming,
    gather_pasted,
    reread,
)
from digest.gather.caller import Progress, never, unwatched
from digest.library import Change, ChangeKind, Library
from digest.model import Article, ArticleId, Came, Source, SourceFailure


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What a gathering brought into the library: `changes` has one for each article of it. The
    pictures are in the library, not here."""

    gathered: Gathered
    changes: tuple[Change, ...]


def gather_sources(
    sources: Sequence[Source],
    desk: Desk,
    *,
    now: datetime,
    on_progress: Progress | None = None,
    cancelled: Callable[[], bool] = never,
) -> Kept:
    """Reads `sources` into the library, part by part as they come, and notes the health of each
    that was read to its end. What came before a cancellation is kept. Raises LibraryError."""
    keeping = _Keeping(desk.library, now, sources)
    caller = keeping.caller(on_progress, cancelled)
    return keeping.kept(gather(sources, desk.fetcher, now=now, caller=caller))


def gather_incoming_files(
    source: Source, files: Sequence[Path], desk: Desk, *, now: datetime
) -> Kept:
    """Reads the `files` that came into the folder of `source` into the library. One that is none
    of a page's does not make the source ill. Raises LibraryError."""
    keeping = _Keeping(desk.library, now, (source,), records_failures=False)
    caller = keeping.caller()
    return keeping.kept(gather_incoming(source, files, desk.fetcher, now=now, caller=caller))


def import_paths(
    addresses: Sequence[str],
    desk: Desk,
    *,
    now: datetime,
    allow_private: bool = False,
    robots: bool = True,
    on_progress: Progress | None = None,
    cancelled: Callable[[], bool] = never,
) -> Kept:
    """Reads files, folders, files that keep a link, and URLs into the library, all at once. What
    brings nothing is among the failures, by its address. Raises LibraryError."""
    keeping = _Keeping(desk.library, now)
    gathered = gather_addresses(
        addresses,
        desk.fetcher,
        now=now,
        allow_private=allow_private,
        robots=robots,
        caller=keeping.caller(on_progress, cancelled),
    )
    return keeping.kept(gathered)


def import_pasted(
    text: str,
    desk: Desk,
    *,
    now: datetime,
    html: bool = False,
    allow_private: bool = False,
    on_progress: Progress | None = None,
    cancelled: Callable[[], bool] = never,
) -> Kept:
    """Reads a pasted text, a fragment of HTML with `html`, or lines of web addresses into the
    library. Raises LibraryError."""
    keeping = _Keeping(desk.library, now)
    gathered = gather_pasted(
        text,
        desk.fetcher,
        now=now,
        markup=html,
        allow_private=allow_private,
        caller=keeping.caller(on_progress, cancelled),
    )
    return keeping.kept(gathered)


def reread_articles(
    articles: Sequence[tuple[Article, Source]],
    desk: Desk,
    *,
    now: datetime,
    on_progress: Progress | None = None,
    cancelled: Callable[[], bool] = never,
) -> Kept:
    """Reads the pages of `articles` once more into the library, each as its source allows. What its
    site has taken away may not be printed any more, until the page is there again. Raises
    LibraryError."""
    keeping = _Keeping(desk.library, now)
    caller = keeping.caller(on_progress, cancelled)
    found = reread(articles, desk.fetcher, now=now, caller=caller)
    withdrawn = {each.article for each in desk.library.takedowns() if not each.by}
    for id in withdrawn & found.there:
        desk.library.put_back(id)
    for id, reason in found.gone.items():
        desk.library.take_down(id, reason=reason, at=now)
    return keeping.kept(found.gathered)


class _Keeping:
    """Takes the parts of one gathering into the library and remembers what that changed."""

    def __init__(
        self,
        library: Library,
        now: datetime,
        sources: Sequence[Source] = (),
        *,
        records_failures: bool = True,
    ) -> None:
        self._library = library
        self._now = now
        self._records_failures = records_failures
        self._addresses: dict[str, str] = {source.id: source.address for source in sources}
        self._changes: dict[ArticleId, Change] = {}
        self._failures: dict[str, SourceFailure] = {}

    def caller(
        self, on_progress: Progress | None = None, cancelled: Callable[[], bool] = never
    ) -> Caller:
        """What the gathering is to be told by."""
        return Caller(
            on_progress=on_progress or unwatched,
            cancelled=cancelled,
            keep=self._keep,
            known=Known(picture=self._known_picture, article=self._known_article),
        )

    def kept(self, gathered: Gathered) -> Kept:
        """The end of it."""
        return Kept(
            gathered=gathered, changes=tuple(self._changes[each.id] for each in gathered.articles)
        )

    def _keep(self, part: Gathered) -> None:
        self._library.save_pictures(part.pictures)
        changes = self._library.save_articles(part.articles, gathered=self._now)
        for change in changes:
            self._note(change)
        self._library.save_rankings(part.rankings)
        self._failures |= {failure.source: failure for failure in part.failures}
        for visited in part.visited:
            self._record(visited)

    def _note(self, change: Change) -> None:
        """Of several sources' readings of an article the first that changed anything counts."""
        former = self._changes.get(change.article)
        if former is None or former.kind is ChangeKind.SAME:
            self._changes[change.article] = change

    def _record(self, visited: Visited) -> None:
        address = self._addresses.get(visited.source)
        failure = self._failures.get(visited.source)
        if address is None or (failure and not self._records_failures):
            return  # an import by hand has no health
        self._library.record_source(
            visited.source, address, at=self._now, failure=failure, came=self._came(visited)
        )

    def _came(self, visited: Visited) -> Came:
        """What became of the source's articles, whichever source's reading it was that counted."""
        kinds = Counter(self._changes[id].kind for id in visited.articles)
        return Came(
            articles_new=kinds[ChangeKind.NEW],
            articles_revised=kinds[ChangeKind.REVISED],
            articles_same=kinds[ChangeKind.SAME],
            rankings=len(visited.charts),
        )

    def _known_article(self, url: str) -> Article | None:
        try:
            return self._library.article(Article(headline="", url=url).id)
        except NotFoundError:
            return None

    def _known_picture(self, url: str) -> KnownPicture | None:
        known = self._library.known_picture(url)
        is_there = known is not None and (self._library.media / known.media).is_file()
        return known if is_there else None
