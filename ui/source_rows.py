"""Sources in words: their kinds, how they fare, what they brought. Pure but for `load_rows`."""

from collections.abc import Iterable
from datetime import datetime
from urllib.parse import urlsplit

from digest.health import Ailment, span
from digest.library import Library
from digest.model import Came, PinnedChart, SourceKind
from digest.roster import SourceRow, SourceState, source_rows
from ui import dates

KIND_WORDS = {
    SourceKind.FEED: "Feed",
    SourceKind.LISTING: "Front page",
    SourceKind.PAGE: "Page or file",
    SourceKind.FOLDER: "Folder",
}


MARKS = {
    SourceState.FAILING: "×",
    SourceState.QUIET: "!",
    SourceState.UNTRIED: "?",
    SourceState.GOOD: "✓",
    SourceState.PAUSED: "–",
}
"""A sign for each state, so that it is never told by colour alone."""


def load_rows(library: Library, now: datetime) -> tuple[SourceRow, ...]:
    """The rows as the library has them at `now` (aware); not for the window's thread."""
    return source_rows(library.publications(), library.source_health(), now)


def state_words(row: SourceRow, now: datetime) -> str:
    """ "Failing since 3 Nov", "Good"; `now` is aware and tells the zone."""
    health = row.health
    match row.state:
        case SourceState.FAILING:
            since = health.failing_since if health else None
            return f"Failing since {dates.short_day(since, now)}" if since else "Failing"
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
    try:
        parts = urlsplit(address)
    except ValueError:  # a bracket left open
        return address
    if parts.scheme not in ("http", "https"):
        return address
    host = parts.netloc.removeprefix("www.")
    return f"{host}{parts.path.rstrip('/')}"


def confidence_words(confidence: float) -> str:
    """ "likely a chart (82%)"; `confidence` from 0 to 1."""
    if confidence >= 0.9:
        words = "surely a chart"
    elif confidence >= 0.7:
        words = "likely a chart"
    elif confidence >= 0.4:
        words = "perhaps a chart"
    else:
        words = "hardly a chart"
    return f"{words} ({confidence:.0%})"


def pin_words(chart: PinnedChart) -> str:
    """ "Most read · World", or the selector of a pin without a title."""
    title = chart.title or f"The list at {chart.selector}"
    return f"{title} · {chart.section}" if chart.section else title


def trouble_words(rows: Iterable[SourceRow]) -> str:
    """ "2 sources are failing, 1 is quiet."; "" when all is well."""
    states = [row.state for row in rows]
    failing, quiet = states.count(SourceState.FAILING), states.count(SourceState.QUIET)
    said = []
    for count, word in ((failing, "failing"), (quiet, "quiet")):
        if count:
            noun = "" if said else "source " if count == 1 else "sources "
            said.append(f"{count} {noun}{'is' if count == 1 else 'are'} {word}")
    return f"{', '.join(said)}." if said else ""
