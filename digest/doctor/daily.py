"""Is the daily run kept: by a scheduler that lives, with runs that ended well and mail that
arrived?"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from digest.doctor.findings import Facts, Finding, State
from digest.errors import DigestError
from digest.library import Library
from digest.model import EditionId, MailState, Outcome, Publication, Run
from digest.schedule import all_due, check_schedules, days_off, keepings, overdue
from digest.schedule.presence import Keeping

PATIENCE = timedelta(minutes=15)
"""How late an edition may be before it is told."""

LONGEST_MAKING = timedelta(hours=2)

RUNS_LOOKED_AT = 50

UNDELIVERED = {MailState.REFUSED: "refused", MailState.UNCERTAIN: "uncertain"}

_START_IT = "Open the window, or start digest run; as a service: digest schedules install"


def daily_run(library: Library, folder: Path, now: datetime) -> tuple[Finding, ...]:
    """What there is to say at `now` of the desk in `folder`. Raises LibraryError."""
    publications = library.publications()
    return (
        scheduler(publications, folder, now),
        *(publication(one, library, folder, now) for one in publications),
        *(finding for one in publications for finding in deliveries(one, library)),
    )


def scheduler(publications: tuple[Publication, ...], folder: Path, now: datetime) -> Finding:
    """Does a scheduler keep the desk, where there is anything to keep?"""
    found = keepings(folder)
    alive = [one for one in found if one.is_alive(now)]
    kept = any(each.enabled for one in publications for each in one.schedules)
    facts: Facts = {
        "running": bool(alive),
        "wanted": kept,
        **(_facts_of((alive or list(found))[0], now) if found else {}),
    }
    if not alive:
        return _without(kept, found, facts)
    (first, *_) = alive
    since = first.making_since
    if since is not None and now - since > LONGEST_MAKING:
        return Finding(
            subject="scheduler",
            state=State.WEAK,
            says=f"process {first.pid} has been making {first.making} since {since:%H:%M UTC}.",
            remedy="Look at its log, or stop and start it: the edition is gone on with.",
            facts=facts,
        )
    says = f"process {first.pid} on {first.host} keeps the schedules."
    return Finding(subject="scheduler", state=State.WELL, says=says, facts=facts)


def _without(
    kept: bool,
    found: tuple[Keeping, ...],
    facts: Facts,
) -> Finding:
    if not kept:
        says = "none runs, and nothing is scheduled."
        return Finding(subject="scheduler", state=State.WELL, says=says, facts=facts)
    says = "none runs; nothing is made by itself."
    if found:
        says = f"the last one ended without a word at {found[0].beat:%H:%M UTC on %Y-%m-%d}."
    return Finding(subject="scheduler", state=State.WEAK, says=says, remedy=_START_IT, facts=facts)


def _facts_of(keeping: Keeping, now: datetime) -> Facts:
    return {
        "host": keeping.host,
        "pid": keeping.pid,
        "heartbeat": keeping.beat.isoformat(),
        "heartbeat_age_seconds": round((now - keeping.beat).total_seconds(), 1),
        "making": keeping.making,
        "making_since": _iso(keeping.making_since),
    }


def publication(one: Publication, library: Library, folder: Path, now: datetime) -> Finding:
    """Was the last run good, has what was due been made, and can the schedules be kept?"""
    runs = library.runs(one.id, limit=RUNS_LOOKED_AT)
    try:
        check_schedules([schedule for schedule in one.schedules if schedule.enabled])
        late = overdue(one, library, folder, now=now - PATIENCE)
    except DigestError as error:
        facts = _run_facts(one, runs, None, folder, now)
        return _told(one, State.BROKEN, str(error), error.remedy, facts)
    facts = _run_facts(one, runs, late, folder, now)
    state, says, remedy = State.WELL, "not run yet.", ""
    if late:
        says = f"nothing ran when it was due at {late:%H:%M on %Y-%m-%d}."
        state, remedy = State.WEAK, "Keep the window open, or digest run as a service."
    elif problem := _days_off_problem(one, folder, now):
        state, says, remedy = State.WEAK, str(problem), problem.remedy
    elif runs:
        state, says, remedy = _last(one, runs[0], now)
    return _told(one, state, says, remedy, facts)


def _last(one: Publication, run: Run, now: datetime) -> tuple[State, str, str]:
    """What the last run came to, as state, sentence and remedy."""
    if run.outcome is Outcome.FAILED:
        says = f"the run of {run.date} failed: {run.reason}"
        return State.WEAK, says, f"Mend it, then: digest publish {one.id} --date {run.date}"
    if run.outcome is Outcome.HELD and now >= run.due:
        says = f"the edition of {run.date} is held and waits for approval."
        return State.WEAK, says, f"Approve or skip it: digest runs approve {run.id}"
    return State.WELL, f"last run {run.date}: {run.outcome}.", ""


def _told(
    one: Publication,
    state: State,
    says: str,
    remedy: str,
    facts: Facts,
) -> Finding:
    subject = f"publication {one.title}"
    return Finding(subject=subject, state=state, says=says, remedy=remedy, facts=facts)


def _days_off_problem(one: Publication, folder: Path, now: datetime) -> DigestError | None:
    """What keeps the days off of a schedule from being read."""
    today = now.date()
    for schedule in one.schedules:
        try:
            days_off(schedule.off, folder, today, today)
        except DigestError as error:
            return error
    return None


def _run_facts(
    one: Publication,
    runs: tuple[Run, ...],
    late: datetime | None,
    folder: Path,
    now: datetime,
) -> Facts:
    last = runs[0] if runs else None
    coming = [due.at.astimezone(UTC) for due in all_due([one], folder, now)]
    return {
        "publication": one.id,
        "last_run": last.id if last else None,
        "last_run_date": last.date.isoformat() if last else None,
        "last_run_slot": last.slot if last else None,
        "last_run_outcome": last.outcome.value if last else None,
        "last_run_finished": _iso(last.finished) if last else None,
        "last_published": _iso(_last_published(runs)),
        "next_due": _iso(min(coming, default=None)),
        "overdue_since": _iso(late),
    }


def _last_published(runs: tuple[Run, ...]) -> datetime | None:
    ends = (run.finished for run in runs if run.outcome is Outcome.PUBLISHED)
    return next(ends, None)


def deliveries(one: Publication, library: Library) -> Iterator[Finding]:
    """Who did not get the last published edition by mail, a finding for each channel."""
    runs = library.runs(one.id, limit=RUNS_LOOKED_AT)
    published = (run for run in runs if run.outcome is Outcome.PUBLISHED and run.edition)
    last = next(published, None)
    if last is not None and last.edition is not None:
        for channel in library.mail_channels(last.edition):
            yield _mail(one, last, last.edition, channel, library)


def _mail(
    one: Publication, run: Run, edition: EditionId, channel: str, library: Library
) -> Finding:
    states = [receipt.state for receipt in library.mail_receipts(edition, channel)]
    counts = {state.value: states.count(state) for state in MailState}
    amiss = [f"{counts[state]} {word}" for state, word in UNDELIVERED.items() if counts[state]]
    says = f"{counts[MailState.SENT]} of {len(states)} had the edition of {run.date}"
    return Finding(
        subject=f"delivery of {one.title} to {channel}",
        state=State.WEAK if amiss else State.WELL,
        says=f"{says}; {', '.join(amiss)}." if amiss else f"{says}.",
        remedy=f"See who: digest deliveries {edition}" if amiss else "",
        facts={"publication": one.id, "edition": edition, "channel": channel, **counts},
    )


def _iso(moment: datetime | None) -> str | None:
    return moment.astimezone(UTC).isoformat() if moment else None
