"""What may go out, and what is said of it afterwards. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from digest.errors import RecipeError
from digest.model import (
    AT_ONCE,
    AfterReview,
    ArticleBlock,
    Decision,
    Delivery,
    Edition,
    LeadBlock,
    Policy,
    Publication,
    RenderProblem,
    Run,
    Trigger,
)

THIN_TRIES = 4
"""How often a scheduled edition that is too thin is tried before it is held or skipped."""


class Way(Enum):
    """Where a run goes from its draft: on to publication, or not, or to wait until it is due."""

    PUBLISH = auto()
    WAIT = auto()
    HOLD = auto()
    SKIP = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """The way that a run takes; `reason` is a sentence for the editor, "" where none is needed."""

    way: Way
    reason: str = ""


def way_on(
    run: Run, policy: Policy, lack: RecipeError | None, *, tried: int, is_due: bool
) -> Ruling:
    """Where `run`, which has its draft, goes now. `lack` is what `lack_of` finds, `tried` counts
    the tries before this one that have failed.

    The editor's word goes before everything; who publishes by hand has given it. Raises `lack`
    where the edition is thin and shall be tried again.
    """
    if run.decision is Decision.SKIPPED:
        return Ruling(way=Way.SKIP, reason="The editor skipped it.")
    if run.decision is Decision.HELD:
        return Ruling(way=Way.HOLD, reason="The editor holds it back; it waits for approval.")
    if not is_due:
        return Ruling(way=Way.WAIT, reason=f"{lack} {lack.remedy}" if lack else "")
    if run.decision is Decision.APPROVED:
        return Ruling(way=Way.PUBLISH)
    if lack is not None:
        if run.trigger is Trigger.MANUAL or tried + 1 < THIN_TRIES:
            raise lack
        return _without_approval(policy.then, f"{lack} {lack.remedy}", thin=True)
    if run.trigger is Trigger.MANUAL:
        return Ruling(way=Way.PUBLISH)
    return _without_approval(policy.then, "Nobody approved it until it was due.", thin=False)


def _without_approval(then: AfterReview, reason: str, *, thin: bool) -> Ruling:
    match then:
        case AfterReview.SKIP:
            return Ruling(way=Way.SKIP, reason=reason)
        case AfterReview.HOLD:
            return Ruling(way=Way.HOLD, reason=reason)
        case AfterReview.PUBLISH if thin:
            return Ruling(way=Way.HOLD, reason=reason)
        case AfterReview.PUBLISH:
            return Ruling(way=Way.PUBLISH)


def policy_of(publication: Publication, slot: str) -> Policy:
    """The policy of the publication's schedule of `slot`; AT_ONCE where none keeps it any more."""
    for schedule in publication.schedules:
        if schedule.slot == slot:
            return schedule.policy
    return AT_ONCE


def lack_of(edition: Edition, publication: Publication) -> RecipeError | None:
    """What the edition lacks to go out: it holds fewer articles than its recipe demands. None when
    it lacks nothing."""
    found, wanted = len(article_blocks(edition)), publication.recipe.minimum_articles
    if found >= wanted:
        return None
    failed = ", ".join(failure.source for failure in edition.failures if not failure.quiet)
    because = f" These sources failed: {failed}." if failed else ""
    return RecipeError(
        f"Only {found} of at least {wanted} articles were found.{because}",
        remedy="Mend the sources, widen the recipe's age or lower its minimum.",
    )


def check_minimum(edition: Edition, publication: Publication) -> None:
    """Raises what `lack_of` finds: a thin or blank edition is never sent."""
    lack = lack_of(edition, publication)
    if lack is not None:
        raise lack


def none_reached(edition: Edition, publication: Publication) -> RecipeError | None:
    """That not one of the publication's sources could be read, as when the network is away: what
    the library still has of yesterday is no edition of today. None when one could."""
    asked = {source.name for source in publication.recipe.sources if not source.paused}
    failed = [failure for failure in edition.failures if not failure.quiet]
    if not asked or not asked <= {failure.source for failure in failed}:
        return None
    return RecipeError(
        f"None of the sources could be read. {failed[0].source}: {failed[0].reason}",
        remedy="It is tried again until it is too late to catch up.",
    )


def article_blocks(edition: Edition) -> tuple[LeadBlock | ArticleBlock, ...]:
    """The edition's blocks that print an article."""
    return tuple(b for b in edition.blocks if isinstance(b, LeadBlock | ArticleBlock))


def report(
    edition: Edition,
    deliveries: Sequence[Delivery],
    publication: Publication,
    problems: Sequence[RenderProblem] = (),
) -> str:
    """One line for the run history: what the edition holds, what of it could not be rendered
    (`problems`), and which sources are missing."""
    said = f"{_count(len(article_blocks(edition)), 'article')}, "
    said += f"{_count(len(deliveries), 'file')} delivered."
    told = dict.fromkeys(problem.reason for problem in problems)
    said += "".join(f" {reason}" for reason in told)
    sources = _count(len(publication.recipe.sources), "source")
    for quiet, became in ((False, "failed"), (True, "quiet")):
        those = [failure for failure in edition.failures if failure.quiet == quiet]
        if those:
            why = " ".join(f"{failure.source}: {failure.reason}" for failure in those)
            said += f" {len(those)} of {sources} {became}. {why}"
    return said


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
