"""A source as the editor sees it: whose it is, how it fares, in words. Pure but for `load_rows`."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from urllib.parse import urlsplit

from digest.health import Ailment, HealthWarning, span, warnings
from digest.library import Library
from digest.model import (
    Came,
    PinnedChart,
    Publication,
    PublicationId,
    Source,
    SourceHealth,
    SourceId,
    SourceKind,
)
from ui.dialogs.wording import short_day

KIND_WORDS = {
    SourceKind.FEED: "Feed",
    SourceKind.LISTING: "Front page",
    SourceKind.PAGE: "Page or file",
    SourceKind.FOLDER: "Folder",
}


class SourceState(StrEnum):
    """How a source fares, what needs a look first. QUIET answers, but brings nothing, or nothing
    new for longer than its habit."""

    FAILING = "failing"
    QUIET = "quiet"
    UNTRIED = "untried"
    GOOD = "good"
    PAUSED = "paused"

    @property
    def mark(self) -> str:
        """A sign, so that the state is never told by colour alone."""
        return {"failing": "×", "quiet": "!", "untried": "○", "good": "✓", "paused": "–"}[
            self.value
        ]

    @property
    def is_trouble(self) -> bool:
        return self in (SourceState.FAILING, SourceState.QUIET)


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRow:
    """One source of one publication. `health` is None while it was never tried; `warnings` are
    what there is to tell of it, the gravest first."""

    publication: PublicationId
    title: str
    source: Source
    health: SourceHealth | None = None
    warnings: tuple[HealthWarning, ...] = ()

    @property
    def key(self) -> tuple[PublicationId, SourceId]:
        return self.publication, self.source.id

    @property
    def name(self) -> str:
        return self.source.name or short_address(self.source.address)

    @property
    def state(self) -> SourceState:
        if self.source.paused:
            return SourceState.PAUSED
        if self.health is None:
            return SourceState.UNTRIED
        match self.warnings[0].ailment if self.warnings else None:
            case Ailment.FAILING:
                return SourceState.FAILING
            case Ailment.EMPTY | Ailment.QUIET:
                return SourceState.QUIET
            case _:
                return SourceState.GOOD


def source_rows(
    publications: Iterable[Publication], health: Iterable[SourceHealth], now: datetime
) -> tuple[SourceRow, ...]:
    """Every source of every publication as it fares at `now` (aware), what needs a look first."""
    known = {one.source: one for one in health}
    rows = []
    for publication in publications:
        for source in publication.recipe.sources:
            own = known.get(source.id)
            rows.append(
                SourceRow(
                    publication=publication.id,
                    title=publication.title,
                    source=source,
                    health=own,
                    warnings=warnings(own, now) if own else (),
                )
            )
    order = list(SourceState)
    return tuple(sorted(rows, key=lambda row: (order.index(row.state), row.name.casefold())))


def load_rows(library: Library, now: datetime) -> tuple[SourceRow, ...]:
    """The rows as the library has them at `now` (aware); not for the window's thread."""
    return source_rows(library.publications(), library.source_health(), now)


def state_words(row: SourceRow, now: datetime) -> str:
    """ "Failing since 3 Nov", "Good"; `now` is aware and tells the zone."""
    health = row.health
    match row.state:
        case SourceState.FAILING:
            since = health.failing_since if health else None
            return f"Failing since {short_day(since, now)}" if since else "Failing"
        case SourceState.QUIET:
            return _quiet_words(row)
        case SourceState.UNTRIED:
            return "Not tried yet"
        case SourceState.GOOD:
            return "Good again" if row.warnings else "Good"
        case SourceState.PAUSED:
            return "Paused"


def _quiet_words(row: SourceRow) -> str:
    health = row.health
    if row.warnings[0].ailment is Ailment.EMPTY:
        return "Came back empty"
    if health is None or health.last_good is None or health.last_news is None:
        return "Quiet"
    return f"Quiet for {span(health.last_good - health.last_news)}"


def came_words(came: Came | None) -> str:
    """ "3 new, 1 changed, 2 charts"; "–" for a source that was never read."""
    if came is None:
        return "–"
    parts = [
        f"{came.articles_new} new" if came.articles_new else "",
        f"{came.articles_revised} changed" if came.articles_revised else "",
        f"{came.articles_same} known" if came.articles_same and not came.articles_new else "",
        f"{came.rankings} {'chart' if came.rankings == 1 else 'charts'}" if came.rankings else "",
    ]
    return ", ".join(part for part in parts if part) or "nothing"


def short_address(address: str) -> str:
    """What tells an address from others: the host and path without scheme, "www." and query, or a
    file's path as it is."""
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https"):
        return address
    host = parts.netloc.removeprefix("www.")
    return f"{host}{parts.path.rstrip('/')}"


def pin_words(chart: PinnedChart) -> str:
    """ "Most read · World", or the selector of a pin without a title."""
    title = chart.title or f"The list at {chart.selector}"
    return f"{title} · {chart.section}" if chart.section else title


def trouble_words(rows: Iterable[SourceRow]) -> str:
    """ "2 sources are failing, 1 is quiet."; "" when all is well."""
    states = [row.state for row in rows]
    failing, quiet = states.count(SourceState.FAILING), states.count(SourceState.QUIET)
    parts = [
        f"{count} {noun} {verb} {word}".replace("  ", " ")
        for count, word, noun, verb in (
            (failing, "failing", _noun(failing), _verb(failing)),
            (quiet, "quiet", "" if failing else _noun(quiet), _verb(quiet)),
        )
        if count
    ]
    return f"{', '.join(parts)}." if parts else ""


def _noun(count: int) -> str:
    return "source" if count == 1 else "sources"


def _verb(count: int) -> str:
    return "is" if count == 1 else "are"
