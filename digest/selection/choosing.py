"""The choice itself: what is known before, what is taken, what stands on the charts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from digest.model import Article, RankingList, RankingRule, Recipe
from digest.selection.candidates import NO_PAST, Candidate, Past
from digest.selection.charts import chosen_charts
from digest.selection.phrases import Texts
from digest.selection.picking import ChosenSection, picked
from digest.selection.rules import section_filters
from digest.selection.scoring import Standings
from digest.selection.sifting import sifted
from digest.selection.verdicts import ChartVerdict, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What an edition is composed of, and why.

    `rankings` pairs each chart with the rule that took it. `verdicts` tell of every candidate, the
    taken ones first, in the order in which they were taken, `charts` of every chart, the newest
    first.
    """

    lead: Article | None
    sections: tuple[ChosenSection, ...]
    briefs: tuple[Article, ...]
    rankings: tuple[tuple[RankingRule, RankingList], ...]
    verdicts: tuple[Verdict, ...] = ()
    charts: tuple[ChartVerdict, ...] = ()

    @property
    def articles(self) -> tuple[Article, ...]:
        """Every chosen article, in the edition's order."""
        lead = (self.lead,) if self.lead else ()
        return lead + self.briefs + tuple(a for s in self.sections for a in s.articles)


def select(
    candidates: Sequence[Candidate],
    charts: Sequence[RankingList],
    recipe: Recipe,
    now: datetime,
    past: Past = NO_PAST,
) -> Selection:
    """The recipe's choice among `candidates` and `charts` (the newest capture of each) at `now`
    (aware), by the rules at the head of this package."""
    standings = Standings(candidates, charts, recipe, now, past)
    texts = Texts()
    filters = section_filters(recipe, standings, texts, now)
    pool = sifted(
        candidates, recipe, now, past, texts, lambda each: any(rule.fits(each) for rule in filters)
    )
    picks = picked(pool, recipe, standings, filters)
    chosen = [verdict.candidate for verdict in picks.verdicts if verdict.is_taken]
    rankings, told = chosen_charts(charts, recipe, chosen, now)
    return Selection(
        lead=picks.lead,
        sections=picks.sections,
        briefs=picks.briefs,
        rankings=rankings,
        verdicts=(*picks.verdicts, *pool.left),
        charts=told,
    )
