"""Runs and their next times in words, for banners, the tray and the status strip."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from digest.model import Decision, Outcome, Publication, Run
from ui import dates
from ui.engine_words import said_here
from ui.messages import Message
from ui.translation import marked, tr

if TYPE_CHECKING:
    from digest.schedule import NextDue


_OUTCOMES = {
    Outcome.RUNNING: marked("Runs", "running"),
    Outcome.WAITING: marked("Runs", "waiting"),
    Outcome.HELD: marked("Runs", "held back"),
    Outcome.PUBLISHED: marked("Runs", "published"),
    Outcome.FAILED: marked("Runs", "failed"),
    Outcome.SKIPPED: marked("Runs", "skipped"),
    Outcome.MISSED: marked("Runs", "missed"),
}


def outcome_name(outcome: Outcome) -> str:
    """What became of a run: "published"."""
    return tr("Runs", _OUTCOMES[outcome])


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
        case Outcome.WAITING:
            return Message(
                title=tr("Runs", "A draft of “{title}” of {day} waits.").format(
                    title=title, day=day
                ),
                detail=_joined(due_words(run), said_here(run.reason)),
            )
        case Outcome.HELD:
            words = tr("Runs", "“{title}” of {day} waits for your approval.")
        case Outcome.SKIPPED:
            words = tr("Runs", "“{title}” of {day} was skipped.")
        case _:
            words = tr("Runs", "“{title}” of {day} was not published.")
    return Message(title=words.format(title=title, day=day), detail=said_here(run.reason))


def due_words(run: Run) -> str:
    """ "It is due at 05:30.", in the computer's own time."""
    due = dates.time(run.due.astimezone())
    if run.decision is Decision.APPROVED:
        return tr("Runs", "It is approved, and published at {time}.").format(time=due)
    return tr("Runs", "It is due at {time}.").format(time=due)


def _joined(*sentences: str) -> str:
    return " ".join(sentence for sentence in sentences if sentence)


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
