"""Who of the pool is taken, and into which section."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from digest.model import Article, ArticleId, LeadRule, Recipe, SectionRule
from digest.selection.candidates import Candidate
from digest.selection.rules import SectionFilter
from digest.selection.scoring import UNRANKED, Standings
from digest.selection.sifting import Sifted
from digest.selection.verdicts import Reason, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class ChosenSection:
    rule: SectionRule
    articles: tuple[Article, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Picks:
    """The lead, the sections' articles, the briefs; and what became of the whole pool, the taken
    ones first, in the edition's order."""

    lead: Article | None
    sections: tuple[ChosenSection, ...]
    briefs: tuple[Article, ...]
    verdicts: tuple[Verdict, ...]


def picked(
    sifted: Sifted, recipe: Recipe, standings: Standings, filters: Sequence[SectionFilter]
) -> Picks:
    """Takes the lead first, then each section's articles, then the briefs; an article is taken
    once."""
    picking = _Picking(sifted.musts, standings)
    lead = _lead(sifted.pool, standings, recipe.lead)
    ordered = standings.in_order(sifted.pool)
    if lead:
        picking.take([lead], Reason.LEAD)
    sections = []
    for each in filters:
        chosen = picking.fill(each, ordered)
        if chosen:
            articles = tuple(candidate.article for candidate in chosen)
            sections.append(ChosenSection(rule=each.rule, articles=articles))
    briefs = picking.best_of(picking.free(ordered), recipe.briefs)
    picking.take(briefs, Reason.BRIEF)
    return Picks(
        lead=lead.article if lead else None,
        sections=tuple(sections),
        briefs=tuple(candidate.article for candidate in briefs),
        verdicts=picking.verdicts(ordered),
    )


@dataclass(slots=True)
class _Picking:
    """The work of one picking: what was taken, and why others were not."""

    musts: Mapping[ArticleId, str]
    standings: Standings
    _taken: dict[ArticleId, Verdict] = field(default_factory=dict)
    _passed_over: dict[ArticleId, tuple[Reason, str]] = field(default_factory=dict)

    def free(self, ordered: Sequence[Candidate]) -> list[Candidate]:
        return [each for each in ordered if each.id not in self._taken]

    def best_of(self, fitting: Sequence[Candidate], quota: int) -> list[Candidate]:
        """The first `quota` of them, and all that must be taken, which count among these."""
        room = quota - sum(1 for each in fitting if each.id in self.musts)
        chosen = []
        for each in fitting:
            if each.id in self.musts:
                chosen.append(each)
            elif room > 0:
                chosen.append(each)
                room -= 1
        return chosen

    def fill(self, section: SectionFilter, ordered: Sequence[Candidate]) -> list[Candidate]:
        """The section's articles; none where they are fewer than its minimum."""
        rule = section.rule
        fitting = [each for each in self.free(ordered) if section.fits(each)]
        chosen = self.best_of(fitting, rule.quota)
        if len(chosen) < rule.minimum:
            self._pass_over(chosen, Reason.THIN_SECTION, rule.title)
            return []
        self.take(chosen, Reason.SECTION, rule.title)
        self._pass_over(self.free(fitting), Reason.OVER_QUOTA, rule.title)
        return chosen

    def take(self, chosen: Sequence[Candidate], reason: Reason, section: str = "") -> None:
        for each in chosen:
            phrase = self.musts.get(each.id, "") if reason is not Reason.LEAD else ""
            because = Reason.MUST if phrase else reason
            self._taken[each.id] = self._verdict(each, because, section, phrase)

    def verdicts(self, ordered: Sequence[Candidate]) -> tuple[Verdict, ...]:
        left = (
            self._verdict(each, *self._passed_over.get(each.id, (Reason.NO_SECTION, "")))
            for each in self.free(ordered)
        )
        return (*self._taken.values(), *left)

    def _pass_over(self, those: Sequence[Candidate], reason: Reason, section: str) -> None:
        """Notes why they were not taken; the first section that wanted them counts."""
        for each in those:
            self._passed_over.setdefault(each.id, (reason, section))

    def _verdict(
        self, candidate: Candidate, reason: Reason, section: str, phrase: str = ""
    ) -> Verdict:
        place = self.standings.place(candidate)
        return Verdict(
            candidate=candidate,
            reason=reason,
            section=section,
            phrase=phrase,
            place=place if place < UNRANKED else None,
            score=self.standings.score(candidate),
        )


def _lead(pool: Sequence[Candidate], standings: Standings, rule: LeadRule) -> Candidate | None:
    if not pool:
        return None
    newest = max(pool, key=lambda each: each.time)
    match rule:
        case LeadRule.FIRST:
            return pool[0]
        case LeadRule.NEWEST:
            return newest
        case LeadRule.TOP_RANKED:
            top = min(pool, key=standings.site_place)
            return top if standings.site_place(top) < UNRANKED else newest
