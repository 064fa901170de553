"""What became of candidates and charts, and what is odd about a recipe, in English sentences."""

from typing import assert_never

from digest.cli.output import moment
from digest.recipes import Odd, Oddity
from digest.selection import ChartReason, ChartVerdict, Printed, Reason, Verdict


def because(verdict: Verdict) -> str:
    """Why the candidate was taken or left."""
    match verdict.reason:
        case Reason.LEAD:
            return "It leads."
        case Reason.MUST:
            where = f" in {verdict.section}" if verdict.section else ""
            return f"The recipe demands “{verdict.phrase}”{where}."
        case Reason.SECTION:
            return f"Among the best of {verdict.section}."
        case Reason.BRIEF:
            return "In brief on the front page."
        case Reason.NO_SECTION:
            return "It fits no section that had room, nor the briefs."
        case Reason.OVER_QUOTA:
            return f"{verdict.section} was full."
        case Reason.THIN_SECTION:
            return f"{verdict.section} found too few articles."
        case _:
            return _kept_out(verdict)


def _kept_out(verdict: Verdict) -> str:
    when = moment(verdict.moment)
    rival = verdict.rival.headline if verdict.rival else ""
    match verdict.reason:
        case Reason.EMBARGOED:
            return f"Not before {when}."
        case Reason.TOO_OLD:
            return f"Older than {when}."
        case Reason.OLD_NEWS:
            return f"Known when the last edition was made, {when}."
        case Reason.NO_TEXT:
            return "It has no text."
        case Reason.TAKEN_DOWN:
            return "It was taken down."
        case Reason.NEVER:
            return f"The recipe rules “{verdict.phrase}” out."
        case Reason.RAN:
            return f"It ran{_in_edition(verdict.printed)}."
        case Reason.COPY:
            return f"It says the same as “{rival}”."
        case Reason.TWIN:
            return f"“{rival}” has the same headline, and more."
        case _:
            return verdict.reason.value


def _in_edition(printed: Printed | None) -> str:
    if printed is None:
        return ""
    number = f" number {printed.number}" if printed.number else ""
    return f" in the edition{number} of {printed.date.isoformat()}"


def chart_because(verdict: ChartVerdict) -> str:
    """Why the chart is printed, or not."""
    match verdict.reason:
        case ChartReason.TAKEN:
            where = verdict.rule.placement if verdict.rule else ""
            return f"Printed in {where}." if where else "Printed on the front page."
        case ChartReason.EMPTY:
            return "It has no rows."
        case ChartReason.STALE:
            return f"Captured before {moment(verdict.moment)}."
        case ChartReason.NO_RULE:
            return "No rule is about it."
        case ChartReason.NOT_NEWEST:
            return "A newer one was taken by its rule."
        case _:
            assert_never(verdict.reason)


def odd_words(odd: Odd) -> str:
    """What is odd, as a sentence."""
    match odd.oddity:
        case Oddity.NOTHING:
            return f"The section {odd.where} takes nothing." if odd.where else "It takes nothing."
        case Oddity.UNKNOWN_SOURCE:
            return f"The section {odd.where} asks for a source “{odd.what}” that is not there."
        case Oddity.UNKNOWN_SECTION:
            return f"A chart is to stand in “{odd.what}”, which is no section."
        case Oddity.ABOVE_QUOTA:
            return f"The section {odd.where} needs more articles than it may take."
        case Oddity.BEHIND:
            return f"The section {odd.where} asks the same as {odd.what}, which comes first."
        case Oddity.BOTH_WAYS:
            return f"“{odd.what}” is both demanded and ruled out."
        case _:
            assert_never(odd.oddity)
