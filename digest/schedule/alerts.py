"""Whom a schedule's policy names is told: of a draft that waits, and of what went wrong, once.

An alert is not repeated while its cause stays the same: a network that is away for three days is
one alert. It is remembered for each publication and slot, for all processes that keep the desk.
"""

import re

from digest.desk import Desk
from digest.model import Edition, Outcome, Publication, Run
from digest.notify import notify
from digest.pipeline.gate import policy_of

_NUMBERS = re.compile(r"\d+")


def tell_of_draft(desk: Desk, publication: Publication, run: Run, draft: Edition) -> None:
    """Tells that `draft` waits: until it is due, or (HELD) for approval."""
    names = policy_of(publication, run.slot).notify
    if not names:
        return
    title = f"{draft.title}, {draft.date:%A} {draft.date.isoformat()}: a draft waits"
    body = " ".join(part for part in (run.reason, _what_now(run, publication)) if part)
    notify(desk, names, title, body)


def tell_of_end(desk: Desk, publication: Publication, run: Run) -> None:
    """Tells that `run` was not published, unless the last alert had the same cause; notes that all
    is well again after one that was."""
    if run.outcome not in (Outcome.FAILED, Outcome.PUBLISHED):
        return
    key = f"schedule.alert.{publication.id}/{run.slot}"
    cause = cause_of(run)
    if cause == (desk.library.recall(key) or ""):
        return
    desk.library.remember(key, cause)
    names = policy_of(publication, run.slot).notify
    if cause and names:
        title = f"{publication.title}, {run.date:%A} {run.date.isoformat()}: not published"
        notify(desk, names, title, run.reason)


def cause_of(run: Run) -> str:
    """What tells two alerts apart: the reason, whatever the numbers in it; "" for a published
    run."""
    return "" if run.outcome is Outcome.PUBLISHED else _NUMBERS.sub("#", run.reason)


def _what_now(run: Run, publication: Publication) -> str:
    if run.outcome is Outcome.HELD:
        return f"Publish it with: digest runs approve {run.id}"
    then = policy_of(publication, run.slot).then
    becomes = {"publish": "is published", "hold": "is held back", "skip": "is skipped"}[then]
    return (
        f"Unless you decide otherwise it {becomes} at {run.due:%H:%M} UTC;"
        f" see: digest runs show {run.id}"
    )
