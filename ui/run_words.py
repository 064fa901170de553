"""Runs and their next times in words, for banners, the tray and the status strip."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from digest.model import Outcome, Publication, Run
from ui import dates
from ui.engine_words import said_here
from ui.messages import Message
from ui.translation import tr

if TYPE_CHECKING:
    from digest.schedule import NextDue


def run_message(run: Run, publications: Sequence[Publication]) -> Message:
    """What `run` does or what became of it; its publication's title stands in `publications`."""
    title = next((p.title for p in publications if p.id == run.publication), "")
    title = title or tr("Runs", "The publication")
    day = dates.long_date(run.date)
    match run.outcome:
        case Outcome.RUNNING:
            words = tr("Runs", "Today's edition of “{title}” is being made.")
            return Message(title=words.format(title=title))
        case Outcome.PUBLISHED:
            words = tr("Runs", "“{title}” of {day} is published.")
        case _:
            words = tr("Runs", "“{title}” of {day} was not published.")
    return Message(title=words.format(title=title, day=day), detail=said_here(run.reason))


def due_moment(due: "NextDue") -> str:
    """ "Fri 05:30 JST", in the schedule's own zone."""
    words = tr("Runs", "{weekday} {time} {zone}")
    zone = due.at.tzname() or ""
    return words.format(
        weekday=dates.short_weekday(due.at.weekday()), time=dates.time(due.at), zone=zone
    ).strip()


def due_sentence(due: "NextDue | None") -> str:
    """ "Next: The Morning Digest, Fri 05:30 JST"; that nothing is scheduled for None."""
    if due is None:
        return tr("Runs", "No run is scheduled")
    words = tr("Runs", "Next: {title}, {moment}")
    return words.format(title=due.title, moment=due_moment(due))
