"""What may go out, and what is said of it afterwards. Pure."""

from collections.abc import Sequence

from digest.errors import RecipeError
from digest.model import ArticleBlock, Delivery, Edition, LeadBlock, Publication, RenderProblem


def check_minimum(edition: Edition, publication: Publication) -> None:
    """Raises RecipeError when the edition holds fewer articles than its recipe demands: a thin
    or blank edition is never sent."""
    found, wanted = len(article_blocks(edition)), publication.recipe.minimum_articles
    if found >= wanted:
        return
    failed = ", ".join(failure.source for failure in edition.failures if not failure.quiet)
    because = f" These sources failed: {failed}." if failed else ""
    raise RecipeError(
        f"Only {found} of at least {wanted} articles were found.{because}",
        remedy="Mend the sources, widen the recipe's age or lower its minimum.",
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
