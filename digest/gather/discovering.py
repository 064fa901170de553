"""Adding a source: whatever address is pasted, looked at, to sources that are ready to be added.

A look costs a site at most eleven requests: the address, four announced feeds, four usual
addresses of feeds where none is announced, two front pages above an article.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from digest.errors import (
    FetchCancelled,
    FetchError,
    ForbiddenAddressError,
    ReadError,
    RobotsError,
    TooLargeError,
)
from digest.fetch import Cancellation, Fetched
from digest.gather.caller import Progress, never, unwatched
from digest.gather.errand import PageFetcher
from digest.gather.files import file_content, is_folder, named_path, readable_files
from digest.model import Source, SourceId, SourceKind
from digest.sources import read
from digest.sources.decoding import decode_html
from digest.sources.feeds import read_feed
from digest.sources.link_shapes import is_same_site
from digest.sources.listings import read_listing
from digest.sources.naming import source_id, source_name
from digest.sources.offers import (
    PREVIEWED,
    Offer,
    Offered,
    Rank,
    listing_offer,
    offers_in,
    seen_offer,
)
from digest.sources.opml import Subscriptions, is_opml, read_opml
from digest.sources.typed_addresses import is_scheme_given, typed_address

_MOST_FEEDS = 4  # announced ones that are looked into
_MOST_OFFERS = 12
_LOOK_AROUND_SECONDS = 0.1
_FILES_LOOKED_FOR = 1_000
_NOTHING_REMEDY = "Look on the site for its RSS feed, or for a page that lists its articles."


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What a source would bring: its first `headlines`, the titles of the `rankings` seen, and
    the `reasons` for offering it, in short sentences."""

    source: SourceId
    headlines: tuple[str, ...] = ()
    rankings: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Discovery:
    """What was found at an address.

    `title` is the page's, the feed's or the list's own, `address` what was looked at in the end.
    `sources` are ready to be added, best first, each with its preview at the same place of
    `previews`. `problems` are sentences, each with what can be done; without sources there is at
    least one.
    """

    title: str
    address: str
    sources: tuple[Source, ...] = ()
    previews: tuple[Preview, ...] = ()
    problems: tuple[str, ...] = ()


def discover(
    address: str,
    fetcher: PageFetcher,
    *,
    now: datetime,
    allow_private: bool = False,
    robots: bool = True,
    on_progress: Progress | None = None,
    cancelled: Callable[[], bool] = never,
) -> Discovery:
    """The sources at `address`, which may be typed as people do: a feed's, a page's, a site's or
    an OPML list's address with or without its scheme, "feed:" in front, a file or a folder.

    `allow_private` and `robots` are those of the fetcher, and of the sources that come out; the
    former holds for the host of `address` alone. `now` (aware) is the time of the look.
    `on_progress` gets (label, done, total); it and `cancelled` are called in this thread.
    Cancelled, it returns with what is there. Raises FetchError or ReadError, each with its remedy,
    when the address itself gives nothing.
    """
    place = _local_path(address) or typed_address(address)
    if place is None:
        raise ReadError(
            address,
            f"“{address.strip()}” is neither a web address nor a file or folder.",
            remedy="Copy the address from the browser, or choose the file.",
        )
    with ThreadPoolExecutor(1, thread_name_prefix="discover") as thread:
        look = _Look(
            fetcher=fetcher,
            now=now,
            allow_private=allow_private,
            robots=robots,
            on_progress=on_progress or unwatched,
            cancelled=cancelled,
            thread=thread,
            host=urlsplit(place).hostname if isinstance(place, str) else None,
        )
        if isinstance(place, Path):
            return look.at_path(place)
        return look.at_address(place, or_http=not is_scheme_given(address))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Look:
    """One look around, with its means; `thread` fetches while the caller's watches for a stop."""

    fetcher: PageFetcher
    now: datetime
    allow_private: bool
    robots: bool
    on_progress: Progress
    cancelled: Callable[[], bool]
    thread: ThreadPoolExecutor
    host: str | None
    cancellation: Cancellation = field(default_factory=Cancellation)

    def at_path(self, path: Path) -> Discovery:
        """What a file or folder of this computer offers. Raises ReadError."""
        if is_folder(path):
            return self._folder(path)
        content, here = file_content(path), str(path)
        if is_opml(decode_html(content).text):
            return self._listed(read_opml(content, name=path.name), here)
        extract = read(content, name=path.name, now=self.now)
        kind = SourceKind.FEED if extract.kind == "feed" else SourceKind.PAGE
        offer = seen_offer(extract, Offer(kind=kind, address=here, title=path.stem))
        return self._found(
            extract.title or path.stem, here, [offer] if offer else [], extract.problems
        )

    def at_address(self, url: str, *, or_http: bool) -> Discovery:
        """What an address of the web offers. Raises FetchError."""
        self.on_progress(url, 0, 1)
        try:
            fetched = self._first(url, or_http=or_http)
        except FetchCancelled as stopped:
            return Discovery(title="", address=url, problems=(f"{stopped} {stopped.remedy}",))
        here = fetched.url if is_same_site(fetched.url, url) else url
        offered = offers_in(
            fetched.content,
            name=here,
            url=here,
            now=self.now,
            charset=fetched.charset,
            content_type=fetched.content_type,
        )
        if offered.subscriptions:
            return self._listed(offered.subscriptions, here)
        problems = list(offered.problems)
        offers = self._looked_into(offered, problems)
        offers.sort(key=lambda offer: -offer.rank)
        return self._found(offered.title, here, offers, problems)

    def _first(self, url: str, *, or_http: bool) -> Fetched:
        try:
            return self._fetched(url)
        except (ForbiddenAddressError, RobotsError, TooLargeError, FetchCancelled):
            raise
        except FetchError:
            if not or_http or not url.startswith("https://"):
                raise
            with suppress(FetchError):  # a site without a certificate
                return self._fetched(f"http://{url.removeprefix('https://')}")
            raise

    def _fetched(self, url: str) -> Fetched:
        """What is at `url`; the caller is asked again and again whether it is still wanted."""
        fetching = self.thread.submit(
            self.fetcher.fetch,
            url,
            allow_private=self._may_be_private(url),
            robots=self.robots,
            cancellation=self.cancellation,
        )
        while not wait([fetching], timeout=_LOOK_AROUND_SECONDS).done:
            if self.cancelled():
                self.cancellation.cancel()
        return fetching.result()

    def _looked_into(self, offered: Offered, problems: list[str]) -> list[Offer]:
        """The offers with their headlines; those that give nothing are dropped with a problem."""
        unseen = [offer for offer in offered.offers if not offer.is_seen]
        steps = min(len(unseen), _MOST_FEEDS) + len(offered.fronts) + 1
        offers = [offer for offer in offered.offers if offer.is_seen]
        for done, offer in enumerate(unseen, 1):
            if done > _MOST_FEEDS or offer.rank is Rank.ASIDE or self.cancelled():
                offers.append(offer)
                continue
            self.on_progress(offer.address, done, steps)
            seen = self._feed(offer, problems=problems if offer.is_certain else [])
            # RSS and Atom of the same are one offer.
            if seen and not any(seen.headlines == each.headlines for each in offers):
                offers.append(seen)
        offers += self._usual(offered)
        for front in offered.fronts:
            if not self.cancelled() and (listing := self._front(front)):
                offers.append(listing)
        self.on_progress(offered.title, steps, steps)
        return offers

    def _feed(self, offer: Offer, *, problems: list[str]) -> Offer | None:
        try:
            fetched = self._fetched(offer.address)
        except FetchCancelled:
            return offer  # as it was announced
        except FetchError as error:
            problems.append(f"The feed {offer.address} did not come: {error} {error.remedy}")
            return None
        feed = read_feed(
            fetched.content,
            name=offer.title or offer.address,
            url=fetched.url,
            now=self.now,
            charset=fetched.charset,
        )
        seen = seen_offer(feed, offer)
        if seen is None:
            problems += feed.problems
        return seen

    def _usual(self, offered: Offered) -> list[Offer]:
        """The first feed at one of the usual addresses; that others fail says nothing."""
        for offer in offered.usual_feeds:
            if self.cancelled():
                break
            if seen := self._feed(offer, problems=[]):
                return [seen]
        return []

    def _front(self, address: str) -> Offer | None:
        """A front page above an article; one that does not come is not missed."""
        try:
            fetched = self._fetched(address)
        except FetchError:
            return None
        listing = read_listing(
            fetched.content,
            name=address,
            url=fetched.url,
            now=self.now,
            charset=fetched.charset,
            content_type=fetched.content_type,
        )
        return listing_offer(listing, address)

    def _folder(self, path: Path) -> Discovery:
        files, problems = readable_files(path, _FILES_LOOKED_FOR)
        offer = Offer(
            kind=SourceKind.FOLDER,
            address=str(path),
            title=path.name,
            reasons=(f"It holds {len(files)} pages, texts or feeds.",),
            headlines=tuple(file.name for file in files[:PREVIEWED]),
        )
        return self._found(path.name, str(path), [offer], problems)

    def _listed(self, listed: Subscriptions, here: str) -> Discovery:
        """What a list of subscriptions names, nothing of it looked at."""
        return Discovery(
            title=listed.title,
            address=here,
            sources=tuple(self._allowed(source) for source in listed.sources),
            previews=tuple(Preview(source=source.id) for source in listed.sources),
            problems=listed.problems,
        )

    def _found(
        self, title: str, here: str, offers: Sequence[Offer], problems: Sequence[str]
    ) -> Discovery:
        kept: dict[SourceId, tuple[Source, Preview]] = {}
        for offer in offers[:_MOST_OFFERS]:
            source = Source(
                id=source_id(offer.address),
                name=source_name(offer.title or title, offer.address),
                kind=offer.kind,
                address=offer.address,
            )
            preview = Preview(
                source=source.id,
                headlines=offer.headlines,
                rankings=offer.rankings,
                reasons=offer.reasons,
            )
            kept.setdefault(source.id, (self._allowed(source), preview))
        if not kept:
            problems = (*problems, f"Nothing to gather was found at {here}. {_NOTHING_REMEDY}")
        return Discovery(
            title=title,
            address=here,
            sources=tuple(source for source, _ in kept.values()),
            previews=tuple(preview for _, preview in kept.values()),
            problems=tuple(dict.fromkeys(problems)),
        )

    def _allowed(self, source: Source) -> Source:
        private = self._may_be_private(source.address)
        return replace(source, allow_private=private, robots=self.robots)

    def _may_be_private(self, url: str) -> bool:
        """Whether `url` is on the host that was typed: what stands there opens no other one."""
        return self.allow_private and urlsplit(url).hostname == self.host


def _local_path(address: str) -> Path | None:
    """The file or folder that is meant: what begins as a path does, or is there."""
    text = address.strip()
    if not text or is_scheme_given(text):
        return None
    path = named_path(text)
    if path is None:
        return None
    is_path = text.startswith(("/", "~", ".", "file:")) or "\\" in text
    try:
        return path if is_path or path.exists() else None
    except (OSError, ValueError):  # no path could be called so
        return None
