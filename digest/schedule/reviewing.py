"""What is to be done about a run that was begun and has not ended: a draft in review, one that the
editor has decided on, one whose maker was killed. Pure.

What has been issued is delivered, however late: half an edition's readers have it perhaps. What
has not is given up like an edition that nobody began, when it is too late to catch up or when a
later one stands for it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum, auto

from digest.model import Decision, Outcome, Run, Schedule, Step, StepTaken
from digest.schedule.due import due_times, zone_of
from digest.schedule.planning import LOOKED_BACK, NO_DAYS, Missing, catch_up_window, given_up

RENEWED_EVERY = timedelta(minutes=10)
"""How often a draft in review takes in what has come."""

TAKING_OVER = timedelta(minutes=30)
"""How much longer than its catch-up window a run may be gone on with that was begun in it."""


class Turn(Enum):
    """What a look does about a run: nothing (REST); RENEW its draft or freeze it, and let it wait
    on; GO_ON with it to its end; or GIVE_UP."""

    REST = auto()
    RENEW = auto()
    GO_ON = auto()
    GIVE_UP = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """What to do about a run; `missing` is why it is given up."""

    turn: Turn
    missing: Missing | None = None


_REST = Review(turn=Turn.REST)
_GO_ON = Review(turn=Turn.GO_ON)


def review(
    run: Run,
    schedule: Schedule | None,
    steps: Sequence[StepTaken],
    now: datetime,
    *,
    is_issued: bool = False,
    off: Mapping[date, str] = NO_DAYS,
) -> Review:
    """What is to be done at `now` (aware) about `run`, which is RUNNING, WAITING or HELD.

    `schedule` is that of its slot, None where it has none any more; `is_issued` tells of its
    edition, `off` are the schedule's days off since the run. That a RUNNING one goes on is for its
    claim to allow: it is refused while its maker lives. Raises ScheduleError.
    """
    if is_issued and (run.outcome is Outcome.RUNNING or now >= run.due):
        return _GO_ON
    if run.outcome is Outcome.HELD or schedule is None or not schedule.enabled:
        approved = run.decision is Decision.APPROVED and now >= run.due
        return _GO_ON if approved or run.outcome is Outcome.RUNNING else _REST
    missing = _too_late(run, schedule, now, off)
    if missing is not None:
        return Review(turn=Turn.GIVE_UP, missing=missing)
    if run.outcome is Outcome.RUNNING or now >= run.due:
        return _GO_ON
    return Review(turn=Turn.RENEW) if _wants_renewal(run, schedule, steps, now) else _REST


def _too_late(
    run: Run, schedule: Schedule, now: datetime, off: Mapping[date, str]
) -> Missing | None:
    later = due_times(schedule, after=max(run.due, now - LOOKED_BACK), until=now)
    working = [due for due in later if due.date() not in off]
    window = catch_up_window(schedule)
    if run.outcome is Outcome.RUNNING:
        window += TAKING_OVER
    if not working and now - run.due <= window:
        return None
    due = run.due.astimezone(zone_of(schedule.zone))
    return given_up([due], working[-1] if working else due, schedule, now)[0]


def _wants_renewal(run: Run, schedule: Schedule, steps: Sequence[StepTaken], now: datetime) -> bool:
    """Whether its draft, in review, is to take in what has come, or to be frozen."""
    if any(taken.step is Step.FROZEN for taken in steps):
        return False
    if now >= run.due - timedelta(minutes=schedule.policy.freeze_minutes):
        return True
    looked = [taken.at for taken in steps if taken.step in (Step.GATHERED, Step.COMPOSED)]
    return not looked or now - max(looked) >= RENEWED_EVERY
