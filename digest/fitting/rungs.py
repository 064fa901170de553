"""The ladder: an edition in ever shorter forms, each a little shorter than the one before. Pure."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import NamedTuple

from digest.edits import find_block, override, set_form, set_theme
from digest.fitting.lengths import Length
from digest.fitting.steps import FitKind, StepKey
from digest.model import ArticleBlock, BlockId, Edition, Form, LeadBlock, Overrides

CLOSEST, AIRIEST = 2, -2
"""The bounds of a theme's density."""
_LEAST_PARAGRAPHS, _LEAST_WORDS, _LEAST_SHARE = 3, 140, 0.4
"""What is left of a trimmed article at the least; a summary says more than a stump."""

_DEMOTIONS = ((Form.FULL, Form.SUMMARY), (Form.SUMMARY, Form.HEADLINE))


def airier(edition: Edition, without: Collection[StepKey]) -> list[Edition]:
    """The edition set ever more openly; the first rung is itself."""
    if StepKey(FitKind.DENSITY) in without:
        return [edition]
    return [with_density(edition, d) for d in range(edition.look.density, AIRIEST - 1, -1)]


def closer(edition: Edition, without: Collection[StepKey]) -> list[Edition]:
    """The edition ever shorter; the first rung is itself. No step of `without` is taken."""
    rungs = [edition]
    if StepKey(FitKind.DENSITY) not in without:
        closer = range(edition.look.density + 1, CLOSEST + 1)
        rungs += [with_density(edition, density) for density in closer]
    rungs += _trimmed(rungs[-1], without)
    rungs += _demoted(rungs[-1], without)
    return rungs


def with_density(edition: Edition, density: int) -> Edition:
    return set_theme(edition, look=replace(edition.look, density=density))


class _Cut(NamedTuple):
    """An article printed up to its `paragraphs`-th paragraph."""

    block: BlockId
    length: Length
    paragraphs: int

    @property
    def words(self) -> int:
        return self.length.words(self.paragraphs)

    @property
    def may_go_on(self) -> bool:
        left = self.paragraphs - 1
        share = _LEAST_SHARE * len(self.length.counts)
        return left >= max(_LEAST_PARAGRAPHS, share) and self.length.words(left) >= _LEAST_WORDS


def _trimmed(edition: Edition, without: Collection[StepKey]) -> Iterator[Edition]:
    """The longest article shorter by a paragraph, and again, until none is long."""
    cuts = {cut.block: cut for cut in _cuts(edition) if _trim(cut.block) not in without}
    while longest := max(
        (cut for cut in cuts.values() if cut.may_go_on), key=lambda cut: cut.words, default=None
    ):
        shorter = longest._replace(paragraphs=longest.paragraphs - 1)
        cuts[shorter.block] = shorter
        edition = override(edition, shorter.block, paragraphs=shorter.paragraphs)
        yield edition


def _trim(block: BlockId) -> StepKey:
    return StepKey(FitKind.TRIM, block)


def _cuts(edition: Edition) -> Iterator[_Cut]:
    """The articles in full, the lead among them."""
    for block in edition.blocks:
        if isinstance(block, LeadBlock) or (
            isinstance(block, ArticleBlock) and block.form is Form.FULL
        ):
            length = Length.of(block.article)
            yield _Cut(block.id, length, length.printed(block.overrides))


def _demoted(edition: Edition, without: Collection[StepKey]) -> Iterator[Edition]:
    """One article after the other as a summary, then as a headline, the least important first."""
    for former, form in _DEMOTIONS:
        for block_id in _least_important(edition):
            block = find_block(edition, block_id)
            if StepKey(FitKind.DEMOTE, block_id) in without:
                continue
            if not isinstance(block, ArticleBlock) or _is_edited(block.overrides):
                continue
            if block.form is former:
                # A summary prints as many paragraphs as an override says, so the trim goes.
                untrimmed = override(edition, block_id, paragraphs=None)
                edition = set_form(untrimmed, block_id, form)
                yield edition


def _least_important(edition: Edition) -> list[BlockId]:
    """The article blocks from the least important: the last of the longest section first, what
    opens a section after all others."""
    runs = [
        [block.id for block in section.blocks if isinstance(block, ArticleBlock)]
        for section in edition.sections
    ]
    depth = max(map(len, runs), default=0)
    return [
        run[place]
        for place in range(depth - 1, -1, -1)
        for run in reversed(runs)
        if place < len(run)
    ]


def _is_edited(overrides: Overrides) -> bool:
    """Whether the editor has changed its words or its picture; its length does not count, which a
    fitting may have set."""
    return replace(overrides, paragraphs=None) != Overrides()
