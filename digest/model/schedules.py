"""When editions are due, and what happens between their making and their publication."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum


@dataclass(frozen=True, slots=True, kw_only=True)
class DayOff:
    """A date without an edition; `name` says why."""

    date: date
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DaysOff:
    """The exceptions of a schedule: the public holidays of `countries` ("IE", "US-CA"), the days of
    the `calendars` (paths of .ics files, a relative one below the desk), and `dates`."""

    countries: tuple[str, ...] = ()
    calendars: tuple[str, ...] = ()
    dates: tuple[DayOff, ...] = ()


class AfterReview(StrEnum):
    """What becomes of a draft that nobody decided on when its time has come."""

    PUBLISH = "publish"
    HOLD = "hold"
    SKIP = "skip"


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What happens between an edition's making and its publication.

    The draft is made `review_minutes` before the edition is due, and whom `notify` names is told
    that it waits. Until `freeze_minutes` before it is due it still takes in what comes; from then
    on only the editor changes it. When it is due, and nobody approved, held or skipped it, `then`
    says what becomes of it. With `review_minutes` 0 it is made when it is due, and `then` counts at
    once. `notify` are names of the desk's notices (see `digest.notify`).

    Changes of an issued edition's articles are watched for `watch_days` days.
    """

    review_minutes: int = 0
    freeze_minutes: int = 0
    then: AfterReview = AfterReview.PUBLISH
    notify: tuple[str, ...] = ()
    watch_days: int = 3


NO_DAYS_OFF = DaysOff()
AT_ONCE = Policy()
"""Made when it is due, and published."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """When editions are due: at `time`, wall clock of `zone` (IANA), on `weekdays` (0 = Monday),
    but not on `off` days. Each of a publication's schedules has a `slot` of its own.

    One that was not made when it was due is caught up within `catch_up_minutes`, else skipped.
    """

    time: time
    zone: str
    weekdays: tuple[int, ...] = (0, 1, 2, 3, 4, 5, 6)
    slot: str = "daily"
    enabled: bool = True
    off: DaysOff = NO_DAYS_OFF
    catch_up_minutes: int = 18 * 60
    policy: Policy = AT_ONCE
