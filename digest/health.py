"""What a source's record says: its habit, and what the editor should be told. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from statistics import median

from digest.model import Came, SourceFailure, SourceHealth

SPANS_TO_KNOW = 3
"""From so many spans between its news on, a source has a habit."""

GATHERINGS_TO_KNOW = 3
"""From so many good gatherings on, it is known how much a source usually brings."""

PATIENCE = 3
"""A source is quiet after so many times its usual span without news, but not within a day: sites
sleep at night, and one that is gathered every few minutes has short habits."""

SHORTEST_QUIET = timedelta(days=1)

TOLD_RECOVERY = timedelta(days=1)
"""How long it is told that a source has come back."""


class Ailment(StrEnum):
    """What there is to tell of a source; RECOVERED is good news."""

    FAILING = "failing"
    EMPTY = "empty"
    QUIET = "quiet"
    RECOVERED = "recovered"


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthWarning:
    """`reason` and `remedy` are sentences for the editor, in which the source is "it"."""

    ailment: Ailment
    reason: str
    remedy: str = ""


def usual_span(news: Iterable[datetime]) -> timedelta | None:
    """The median span between the moments at which something new came, in any order; None with
    fewer than SPANS_TO_KNOW spans."""
    spans = [(later - earlier).total_seconds() for earlier, later in pairwise(sorted(news))]
    return timedelta(seconds=median(spans)) if len(spans) >= SPANS_TO_KNOW else None


def usual_amount(good: Sequence[Came]) -> int | None:
    """The median of what came in all at the `good` gatherings; None with fewer than
    GATHERINGS_TO_KNOW."""
    if len(good) < GATHERINGS_TO_KNOW:
        return None
    return int(median(came.items for came in good))


def warnings(health: SourceHealth, now: datetime) -> tuple[HealthWarning, ...]:
    """What the editor should be told of a source at `now` (aware), the gravest first.

    Moments are named in the zone of `now`. A failing source is not called quiet as well. Silence
    counts up to the last good gathering: of one that nobody gathered nothing is known.
    """
    if health.failures_in_row:
        return (_failing(health, now),)
    told = (_empty(health), _quiet(health), _recovered(health, now))
    return tuple(warning for warning in told if warning is not None)


def silences(health: SourceHealth, now: datetime) -> tuple[SourceFailure, ...]:
    """That the source is quiet or empty, as an edition made at `now` (aware) reports it."""
    return tuple(
        SourceFailure(
            source=health.source,
            address=health.address,
            reason=warning.reason,
            remedy=warning.remedy,
            at=now,
            quiet=True,
        )
        for warning in warnings(health, now)
        if warning.ailment in (Ailment.EMPTY, Ailment.QUIET)
    )


def _failing(health: SourceHealth, now: datetime) -> HealthWarning:
    count = health.failures_in_row
    if count == 1 or health.failing_since is None:
        reason = f"It failed at its last gathering: {health.reason}"
    else:
        since = _moment(health.failing_since, now)
        reason = f"It has failed {count} times in a row since {since}: {health.reason}"
    if health.last_good is not None:
        reason += f" It was last good on {_moment(health.last_good, now)}."
    return HealthWarning(
        ailment=Ailment.FAILING,
        reason=reason,
        remedy="Open its address in a browser; correct the address, or pause the source.",
    )


def _empty(health: SourceHealth) -> HealthWarning | None:
    if health.came is None or health.came.items or not health.usual:
        return None
    return HealthWarning(
        ailment=Ailment.EMPTY,
        reason=f"It could be read but holds nothing; {health.usual} articles and charts are usual.",
        remedy="Open its address in a browser: the site may have moved its feed or changed a page.",
    )


def _quiet(health: SourceHealth) -> HealthWarning | None:
    if health.last_good is None or health.last_news is None or health.habit is None:
        return None
    silence = health.last_good - health.last_news
    if silence <= max(PATIENCE * health.habit, SHORTEST_QUIET):
        return None
    return HealthWarning(
        ailment=Ailment.QUIET,
        reason=f"It has brought nothing new for {span(silence)};"
        f" usually something comes within {span(health.habit)}.",
        remedy="Open its address in a browser: the feed may be forgotten, or its address old.",
    )


def _recovered(health: SourceHealth, now: datetime) -> HealthWarning | None:
    if not health.recovered_after or health.last_good is None:
        return None
    if now - health.last_good > TOLD_RECOVERY:
        return None
    times = "failure" if health.recovered_after == 1 else "failures in a row"
    return HealthWarning(
        ailment=Ailment.RECOVERED, reason=f"It is back after {health.recovered_after} {times}."
    )


def span(length: timedelta) -> str:
    """`length` in words, of the unit that fits: "3 days", "an hour"."""
    minutes = round(length / timedelta(minutes=1))
    if minutes < 90:
        return "an hour" if minutes > 45 else f"{max(minutes, 1)} min"
    hours = round(length / timedelta(hours=1))
    if hours < 36:
        return "a day" if hours >= 22 else f"{hours} hours"
    return f"{round(length / timedelta(days=1))} days"


def _moment(at: datetime, now: datetime) -> str:
    local = at.astimezone(now.tzinfo)
    year = f" {local.year}" if local.year != now.year else ""
    return f"{local.day} {local:%B}{year}, {local:%H:%M}"
