"""Which candidates may be taken at all: in time, not printed before, each story once."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from digest.likeness import best_first
from digest.model import ArticleId, Recipe
from digest.model.recipes import FollowUps, Window
from digest.selection.candidates import Candidate, Past
from digest.selection.phrases import Phrases, Texts
from digest.selection.printed import Printed
from digest.selection.verdicts import Reason, Verdict

CLOCK_SKEW = timedelta(hours=1)
"""A change that is dated further ahead than this is not yet news: a wrong clock runs on no more
than that. What was not yet published waits for its time, to the second."""

Test = Callable[[Candidate], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sifted:
    """The candidates that may be taken, in the order given, with the recipe's word for each that
    must be; and what became of the others."""

    pool: tuple[Candidate, ...]
    musts: dict[ArticleId, str]
    left: tuple[Verdict, ...]


def sifted(
    candidates: Sequence[Candidate],
    recipe: Recipe,
    now: datetime,
    past: Past,
    texts: Texts,
    fits: Test,
) -> Sifted:
    """Of the candidates those that may be taken; `fits` says whether one fits any section."""
    musts = _having(recipe.must, candidates, texts)
    bar = _Bar(recipe, now, past, _having(recipe.never, candidates, texts))
    left: list[Verdict] = []
    passed: list[Candidate] = []
    for each in candidates:
        verdict = bar.verdict(each)
        if verdict is None:
            passed.append(each)
        else:
            left.append(verdict)
    single, copies = _each_once(passed, past, lambda each: each.id in musts, fits)
    pool, twins = _each_headline_once(single)
    return Sifted(
        pool=tuple(pool),
        musts={each.id: musts[each.id] for each in pool if each.id in musts},
        left=(*left, *copies, *twins),
    )


def _having(
    words: Sequence[str], candidates: Iterable[Candidate], texts: Texts
) -> dict[ArticleId, str]:
    """The candidates with one of the words in their head, each with the first that it has."""
    phrases = Phrases(words)
    if not phrases:
        return {}
    found = ((each.id, texts.in_head(phrases, each)) for each in candidates)
    return {id: phrase for id, phrase in found if phrase}


class _Bar:
    """What keeps a candidate out whatever the sections say, with all that it needs to know."""

    def __init__(
        self, recipe: Recipe, now: datetime, past: Past, ruled_out: dict[ArticleId, str]
    ) -> None:
        self._recipe = recipe
        self._now = now
        self._past = past
        self._ruled_out = ruled_out
        self._oldest = now - timedelta(hours=recipe.max_age_hours)
        self._since = past.previous if recipe.window is Window.LAST_EDITION else None
        self._printed = _last_printed(past)

    def verdict(self, candidate: Candidate) -> Verdict | None:
        """Why the candidate is left; None for one that may be taken."""
        group = self._past.groups.get(candidate.id, candidate.id)
        if candidate.id in self._past.taken_down:
            return Verdict(candidate=candidate, reason=Reason.TAKEN_DOWN)
        if phrase := self._ruled_out.get(candidate.id):
            return Verdict(candidate=candidate, reason=Reason.NEVER, phrase=phrase)
        if late := self._untimely(candidate):
            return late
        if not candidate.words:
            return Verdict(candidate=candidate, reason=Reason.NO_TEXT)
        printed = self._printed.get(group)
        own = self._past.printed.get(candidate.id)
        if printed and not _follows_up(candidate, printed, own, self._recipe.follow_ups):
            return Verdict(candidate=candidate, reason=Reason.RAN, printed=printed)
        return None

    def _untimely(self, candidate: Candidate) -> Verdict | None:
        """Judges the candidate by its date; one without a date always comes in time."""
        dated, published = candidate.dated, candidate.published
        if published and published > self._now:
            return Verdict(candidate=candidate, reason=Reason.EMBARGOED, moment=published)
        if dated is None:
            return None
        if dated > self._now + CLOCK_SKEW:
            return Verdict(candidate=candidate, reason=Reason.EMBARGOED, moment=dated)
        if dated < self._oldest:
            return Verdict(candidate=candidate, reason=Reason.TOO_OLD, moment=self._oldest)
        # What a source showed late is news, though its date is older than the last edition.
        newest = max(dated, candidate.came or dated)
        if self._since and newest <= self._since:
            return Verdict(candidate=candidate, reason=Reason.OLD_NEWS, moment=self._since)
        return None


def _last_printed(past: Past) -> dict[ArticleId, Printed]:
    """What was printed of each group, its highest update; 0 is one without a number."""
    printed: dict[ArticleId, Printed] = {}
    for id, each in past.printed.items():
        group = past.groups.get(id, id)
        former = printed.get(group)
        if former is None or (each.update_number or 0) > (former.update_number or 0):
            printed[group] = each
    return printed


def _follows_up(
    candidate: Candidate, printed: Printed, own: Printed | None, allowed: FollowUps
) -> bool:
    """Whether what ran may run again: `printed` tells of its group, `own` of the very article."""
    if allowed is FollowUps.NEVER:
        return False
    if candidate.update_number > (printed.update_number or 0):
        return True
    return allowed is FollowUps.REVISION and own is not None and _is_revised(candidate, own)


def _is_revised(candidate: Candidate, printed: Printed) -> bool:
    """Whether the library has got other words since. A polish changes them and is no news: it does
    not change when they came."""
    is_later = candidate.came and printed.made and candidate.came > printed.made
    return bool(is_later) and candidate.content != printed.content


def _each_once(
    candidates: Iterable[Candidate], past: Past, must: Test, fits: Test
) -> tuple[list[Candidate], list[Verdict]]:
    """Of those that say the same one: the best of those that must be taken, else of those that fit
    a section, else of all. See `likeness.best_first`."""
    told: dict[ArticleId, list[Candidate]] = {}
    for each in candidates:
        told.setdefault(past.groups.get(each.id, each.id), []).append(each)
    kept, left = [], []
    for members in told.values():
        best = _best(members, must, fits) if len(members) > 1 else members[0]
        kept.append(best)
        left += [_stood_for(each, best, Reason.COPY) for each in members if each is not best]
    return kept, left


def _best(members: Sequence[Candidate], must: Test, fits: Test) -> Candidate:
    by_id = {each.id: each for each in members}
    words = {each.id: each.words for each in members}
    ordered = [
        by_id[article.id] for article in best_first((each.article for each in members), words)
    ]
    return next(filter(must, ordered), next(filter(fits, ordered), ordered[0]))


def _each_headline_once(
    candidates: Iterable[Candidate],
) -> tuple[list[Candidate], list[Verdict]]:
    """Of those of one headline the highest update, then the longest, in the place of the first."""
    best: dict[str, Candidate] = {}
    replaced: list[tuple[Candidate, str]] = []
    for each in candidates:
        key = each.headline_key
        rival = best.get(key)
        if rival is None:
            best[key] = each
        elif _completeness(each) > _completeness(rival):
            best[key] = each
            replaced.append((rival, key))
        else:
            replaced.append((each, key))
    left = [_stood_for(each, best[key], Reason.TWIN) for each, key in replaced]
    return list(best.values()), left


def _stood_for(candidate: Candidate, best: Candidate, reason: Reason) -> Verdict:
    return Verdict(candidate=candidate, reason=reason, rival=best)


def _completeness(candidate: Candidate) -> tuple[int, int]:
    return (candidate.update_number, candidate.words)
