"""What a fitting did, step by step and in words. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from digest.edits import find_block, replace_block
from digest.fitting.lengths import Length, Scales
from digest.model import ArticleBlock, Block, BlockId, Edition, Form, LeadBlock


class FitKind(StrEnum):
    """What a step does, from the least harm to the most."""

    DENSITY = "density"
    TRIM = "trim"
    DEMOTE = "demote"


class StepKey(NamedTuple):
    """Names a step among those of one edition; `block` is None for the whole edition's density."""

    kind: FitKind
    block: BlockId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FitStep:
    """One step. `title` is the article's headline, "" for the whole edition; `before` and `after`
    say in words what is changed. `gained` is how many pages that frees, about, and below 0 where it
    fills them."""

    key: StepKey
    title: str
    before: str
    after: str
    gained: float


_DENSITIES = {
    -2: "very open",
    -1: "open",
    0: "as the theme has it",
    1: "close",
    2: "very close",
}
_FORMS = {Form.FULL: "in full", Form.SUMMARY: "summary", Form.HEADLINE: "headline"}


def steps_between(
    edition: Edition, fitted: Edition, gained: float, scales: Scales
) -> Iterator[FitStep]:
    """What `fitted` differs in, with the pages `gained` shared out by the guesses of `scales`."""
    weight = scales.weight(edition)
    changes = list(_changes(edition, fitted))
    lighter = [weight - scales.weight(changed) for _, changed in changes]
    whole = sum(lighter)
    for (key, _), less in zip(changes, lighter, strict=True):
        title, before, after = _in_words(key, edition, fitted)
        share = less / whole if whole else 0.0
        yield FitStep(key=key, title=title, before=before, after=after, gained=gained * share)


def _changes(edition: Edition, fitted: Edition) -> Iterator[tuple[StepKey, Edition]]:
    """Each change, and the edition with that change alone."""
    if fitted.look != edition.look:
        yield StepKey(FitKind.DENSITY), replace(edition, look=fitted.look)
    for former, block in zip(edition.blocks, fitted.blocks, strict=True):
        if former is not block and former != block:
            demoted = _form(former) is not _form(block)
            key = StepKey(FitKind.DEMOTE if demoted else FitKind.TRIM, block.id)
            yield key, replace_block(edition, block)


def _in_words(key: StepKey, edition: Edition, fitted: Edition) -> tuple[str, str, str]:
    """The title of what is changed, how it stood before and how it stands after."""
    if key.block is None:
        return "", _DENSITIES[edition.look.density], _DENSITIES[fitted.look.density]
    former, block = (find_block(one, key.block) for one in (edition, fitted))
    assert isinstance(former, LeadBlock | ArticleBlock)
    assert isinstance(block, LeadBlock | ArticleBlock)
    own = former.overrides.headline
    title = former.article.headline if own is None else own
    if key.kind is FitKind.DEMOTE:
        return title, _FORMS[_form(former)], _FORMS[_form(block)]
    length = Length.of(former.article)
    before, after = (length.printed(one.overrides) for one in (former, block))
    return title, f"{before} paragraphs", f"{after} paragraphs"


def _form(block: Block) -> Form:
    return block.form if isinstance(block, ArticleBlock) else Form.FULL
