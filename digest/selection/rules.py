"""What a recipe's rules are about: which articles fit a section, which chart a rule takes."""

from datetime import datetime, timedelta

from digest.model import RankingList, RankingRule, Recipe, SectionRule
from digest.selection.candidates import Candidate
from digest.selection.phrases import Phrases, Texts
from digest.selection.scoring import Standings


class SectionFilter:
    """Who fits one section's rule at `now`."""

    def __init__(
        self, rule: SectionRule, standings: Standings, texts: Texts, now: datetime
    ) -> None:
        self.rule = rule
        self._sections = {name.casefold() for name in rule.sections}
        self._sources = set(rule.sources)
        self._keywords = Phrases(rule.keywords)
        hours = rule.max_age_hours
        self._oldest = None if hours is None else now - timedelta(hours=hours)
        self._standings = standings
        self._texts = texts

    def fits(self, candidate: Candidate) -> bool:
        """Whether the rule lets the candidate in, see `SectionRule`."""
        rule, dated = self.rule, candidate.dated
        if self._sections and candidate.section.casefold() not in self._sections:
            return False
        if self._sources and candidate.source not in self._sources:
            return False
        if self._oldest and dated and dated < self._oldest:
            return False
        if rule.ranked is not None and self._standings.place(candidate) > rule.ranked:
            return False
        return not rule.keywords or bool(self._texts.in_words(self._keywords, candidate))


def section_filters(
    recipe: Recipe, standings: Standings, texts: Texts, now: datetime
) -> tuple[SectionFilter, ...]:
    return tuple(SectionFilter(rule, standings, texts, now) for rule in recipe.sections)


def rule_takes(rule: RankingRule, chart: RankingList) -> bool:
    """Whether the rule is about the chart: by its scope, section and title."""
    return (
        (rule.scope is None or chart.scope is rule.scope)
        and (rule.section is None or (chart.section or "").casefold() == rule.section.casefold())
        and rule.title.casefold() in f"{chart.title} {chart.window or ''}".casefold()
    )


def stale_before(rule: RankingRule, recipe: Recipe, now: datetime) -> datetime:
    """Before when a capture is too old for the rule."""
    hours = recipe.max_age_hours if rule.stale_after_hours is None else rule.stale_after_hours
    return now - timedelta(hours=hours)
