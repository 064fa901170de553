"""Sources in words: their kinds, how they fare, what they brought. Pure but for `load_rows`."""

from collections.abc import Iterable
from datetime import datetime
from urllib.parse import urlsplit

from digest.health import Ailment
from digest.library import Library
from digest.model import Came, PinnedChart, SourceKind
from digest.roster import SourceRow, SourceState, source_rows
from ui import dates
from ui.translation import marked, tr

KIND_WORDS = {
    SourceKind.FEED: marked("Sources", "Feed"),
    SourceKind.LISTING: marked("Sources", "Front page"),
    SourceKind.PAGE: marked("Sources", "Page or file"),
    SourceKind.FOLDER: marked("Sources", "Folder"),
}


MARKS = {
    SourceState.FAILING: "×",
    SourceState.QUIET: "!",
    SourceState.UNTRIED: "?",
    SourceState.GOOD: "✓",
    SourceState.PAUSED: "–",
}
"""A sign for each state, so that it is never told by colour alone."""


def kind_name(kind: SourceKind) -> str:
    """ "Front page"."""
    return tr("Sources", KIND_WORDS[kind])


def load_rows(library: Library, now: datetime) -> tuple[SourceRow, ...]:
    """The rows as the library has them at `now` (aware); not for the window's thread."""
    return source_rows(library.publications(), library.source_health(), now)


def state_words(row: SourceRow, now: datetime) -> str:
    """ "Failing since 3 Nov", "Good"; `now` is aware and tells the zone."""
    health = row.health
    match row.state:
        case SourceState.FAILING:
            since = health.failing_since if health else None
            return (
                tr("Sources", "Failing since {day}").format(day=dates.short_day(since, now))
                if since
                else tr("Sources", "Failing")
            )
        case SourceState.QUIET:
            return _quiet_words(row)
        case SourceState.UNTRIED:
            return tr("Sources", "Not tried yet")
        case SourceState.GOOD:
            return tr("Sources", "Good again") if row.warnings else tr("Sources", "Good")
        case SourceState.PAUSED:
            return tr("Sources", "Paused")


def _quiet_words(row: SourceRow) -> str:
    health = row.health
    if row.warnings[0].ailment is Ailment.EMPTY:
        return tr("Sources", "Came back empty")
    if health is None or health.last_good is None or health.last_news is None:
        return tr("Sources", "Quiet")
    return tr("Sources", "Quiet for {span}").format(
        span=dates.span(health.last_good - health.last_news)
    )


def came_words(came: Came | None) -> str:
    """ "3 new, 1 changed, 2 charts"; "–" for a source that was never read."""
    if came is None:
        return "–"
    parts = [
        tr("Sources", "%Ln new", n=came.articles_new) if came.articles_new else "",
        tr("Sources", "%Ln changed", n=came.articles_revised) if came.articles_revised else "",
        tr("Sources", "%Ln known", n=came.articles_same)
        if came.articles_same and not came.articles_new
        else "",
        tr("Sources", "%Ln chart(s)", n=came.rankings) if came.rankings else "",
    ]
    said = [part for part in parts if part]
    return tr("Dates", ", ", "between the items of a list").join(said) or tr("Sources", "nothing")


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
        words = tr("Sources", "surely a chart")
    elif confidence >= 0.7:
        words = tr("Sources", "likely a chart")
    elif confidence >= 0.4:
        words = tr("Sources", "perhaps a chart")
    else:
        words = tr("Sources", "hardly a chart")
    return f"{words} ({confidence:.0%})"


def pin_words(chart: PinnedChart) -> str:
    """ "Most read · World", or the selector of a pin without a title."""
    title = chart.title or tr("Sources", "The list at {selector}").format(selector=chart.selector)
    return f"{title} · {chart.section}" if chart.section else title


def trouble_words(rows: Iterable[SourceRow]) -> str:
    """ "2 sources are failing, 1 is quiet."; "" when all is well."""
    states = [row.state for row in rows]
    failing, quiet = states.count(SourceState.FAILING), states.count(SourceState.QUIET)
    if failing and quiet:
        first = tr("Sources", "%n source(s) are failing", n=failing)
        second = tr("Sources", "%n are quiet", n=quiet)
        return tr("Sources", "{failing}, {quiet}.").format(failing=first, quiet=second)
    if failing:
        return tr("Sources", "%n source(s) are failing.", n=failing)
    return tr("Sources", "%n source(s) are quiet.", n=quiet) if quiet else ""
