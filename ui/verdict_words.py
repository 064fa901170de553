"""Why a recipe takes an article or a ranking, or leaves it, in sentences."""

from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from digest.selection import ChartReason, ChartVerdict, Reason, Score, Verdict
from ui import dates
from ui.translation import tr


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """A verdict to be shown: of an article or of a chart; `order` is its place among all."""

    verdict: Verdict | ChartVerdict
    order: int

    @property
    def is_taken(self) -> bool:
        if isinstance(self.verdict, Verdict):
            return self.verdict.is_taken
        return self.verdict.reason is ChartReason.TAKEN

    @property
    def title(self) -> str:
        if isinstance(self.verdict, Verdict):
            return self.verdict.candidate.headline
        return self.verdict.chart.title


def goes_to(trial: Trial) -> str:
    """Where it goes, "left" where nowhere."""
    verdict = trial.verdict
    if isinstance(verdict, ChartVerdict):
        return tr("Verdicts", "Ranking") if trial.is_taken else tr("Verdicts", "left")
    match verdict.reason:
        case Reason.LEAD:
            return tr("Verdicts", "Lead")
        case Reason.BRIEF:
            return tr("Verdicts", "Briefs")
        case Reason.SECTION | Reason.MUST:
            return verdict.section or tr("Verdicts", "Briefs")
        case _:
            return tr("Verdicts", "left")


def why(trial: Trial, now: datetime) -> str:
    """The sentence that tells why; `now` is the present in the reader's zone."""
    if isinstance(trial.verdict, ChartVerdict):
        return _why_chart(trial.verdict, now)
    verdict = trial.verdict
    if verdict.is_taken:
        return _why_taken(verdict)
    return _why_left(verdict, now)


def score_words(score: Score) -> str:
    """ "freshness 0.8 + rank 0.5 + movement 0 = 1.3", times the source's weight."""
    words = tr("Verdicts", "freshness {freshness} + rank {rank} + climb {movement}").format(
        freshness=dates.number(score.freshness, 2),
        rank=dates.number(score.rank, 2),
        movement=dates.number(score.movement, 2),
    )
    if score.weight == 1.0:
        return tr("Verdicts", "{sum} = {total}").format(
            sum=words, total=dates.number(score.total, 2)
        )
    return tr("Verdicts", "({sum}) × {weight} of its source = {total}").format(
        sum=words, weight=dates.number(score.weight, 1), total=dates.number(score.total, 2)
    )


def _why_taken(verdict: Verdict) -> str:
    ranked = (
        tr("Verdicts", "{place} in a ranking").format(place=verdict.place) if verdict.place else ""
    )
    match verdict.reason:
        case Reason.MUST:
            return tr("Verdicts", "Demanded: it says “{phrase}”.").format(phrase=verdict.phrase)
        case Reason.LEAD if ranked:
            return tr("Verdicts", "Leads: number {ranked}.").format(ranked=ranked)
        case Reason.LEAD:
            return tr("Verdicts", "Leads by the recipe's rule.")
        case Reason.SECTION if ranked:
            return tr("Verdicts", "Among the first that fit: number {ranked}.").format(
                ranked=ranked
            )
        case Reason.SECTION:
            return tr("Verdicts", "Among the first that fit.")
        case _:
            return tr("Verdicts", "Among the first of the rest.")


def _why_left(verdict: Verdict, now: datetime) -> str:
    moment = dates.recent(verdict.moment, now) if verdict.moment else ""
    rival = verdict.rival.headline if verdict.rival else ""
    match verdict.reason:
        case Reason.EMBARGOED:
            return tr("Verdicts", "Its time has not come: {moment}.").format(moment=moment)
        case Reason.TOO_OLD:
            return tr("Verdicts", "Too old: from before {moment}.").format(moment=moment)
        case Reason.OLD_NEWS:
            return tr("Verdicts", "It was there before the last edition, {moment}.").format(
                moment=moment
            )
        case Reason.NO_TEXT:
            return tr("Verdicts", "It has no text, only a headline.")
        case Reason.TAKEN_DOWN:
            return tr("Verdicts", "It was taken down.")
        case Reason.NEVER:
            return tr("Verdicts", "Ruled out: it says “{phrase}”.").format(phrase=verdict.phrase)
        case Reason.RAN:
            return _why_ran(verdict)
        case Reason.COPY:
            return tr("Verdicts", "It says the same as “{headline}”.").format(headline=rival)
        case Reason.TWIN:
            return tr("Verdicts", "There is a fuller one under this headline.")
        case Reason.NO_SECTION:
            return tr("Verdicts", "It fits no section, and the briefs are full.")
        case Reason.OVER_QUOTA:
            return tr("Verdicts", "“{section}” is full.").format(section=verdict.section)
        case Reason.THIN_SECTION:
            return tr("Verdicts", "“{section}” found too little to be printed.").format(
                section=verdict.section
            )
        case Reason.LEAD | Reason.MUST | Reason.SECTION | Reason.BRIEF:
            return _why_taken(verdict)
        case _:
            assert_never(verdict.reason)


def _why_ran(verdict: Verdict) -> str:
    if verdict.printed is None:
        return tr("Verdicts", "It was printed already.")
    day = dates.weekday_date(verdict.printed.date)
    if verdict.printed.update_number:
        return tr("Verdicts", "It was printed on {day}, as update {number}.").format(
            day=day, number=verdict.printed.update_number
        )
    return tr("Verdicts", "It was printed on {day}.").format(day=day)


def _why_chart(verdict: ChartVerdict, now: datetime) -> str:
    captured = dates.recent(verdict.chart.captured, now)
    match verdict.reason:
        case ChartReason.TAKEN if verdict.left_out:
            return tr("Verdicts", "Captured: {captured}; without %n row(s) printed elsewhere.",
                      n=len(verdict.left_out)).format(captured=captured)  # fmt: skip
        case ChartReason.TAKEN:
            return tr("Verdicts", "Captured: {captured}.").format(captured=captured)
        case ChartReason.EMPTY:
            return tr("Verdicts", "It has no rows.")
        case ChartReason.STALE:
            return tr("Verdicts", "Stale, captured: {captured}.").format(captured=captured)
        case ChartReason.NO_RULE:
            return tr("Verdicts", "No rule of the recipe is about it.")
        case ChartReason.NOT_NEWEST:
            return tr("Verdicts", "Its rule has a newer one.")
        case _:
            assert_never(verdict.reason)
