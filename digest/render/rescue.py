"""Finds the blocks that can't be rendered, and renders the rest of the edition.

    whole edition ─fails─► parts, ever smaller ─► blocks at fault ─► stand-ins ─► the rest

`Search` decides what is tried next and knows nothing of trying; `Rescuer` tries. What a block
holds plays no part: only whether the rendering of some blocks comes to its end.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from threading import Lock
from typing import Any, NamedTuple, TypeVar

from digest.errors import UnprintableError
from digest.model import Block, BlockId, Edition, Format, RenderProblem, Rendition, TextBlock
from digest.render.checks import Checked
from digest.render.content.stand_ins import name_of, stand_ins, with_stand_ins
from digest.render.proofs import Proof, ScreenProof

Made = TypeVar("Made", bound=Rendition | Proof | ScreenProof | Checked)

Attempt = Callable[[Edition, float], Made]
"""Renders an edition within so many seconds. Raises UnprintableError where the edition's content is
the reason for failing; any other RenderError ends the rescue."""

_PARTS = 24
"""Into how many parts what fails is cut. A failure may cost its whole time limit, a success little
more than its share of the edition: many small parts are sooner through than halves."""
_SHARES = (1 / 6, 1 / 20)
"""What one trial may take, as shares of the whole time limit, in the first round and the next."""
_LEAST_SECONDS = 2.0
_WHOLE_SEARCH = 2.0
"""How many whole time limits the search may take."""
_MOST_REMEMBERED = 200
_REMEMBERED_SECONDS = 900.0
"""Then a block is tried again: it may have been the machine that was too busy."""
_WITHOUT_BLOCKS = (
    "Not even an edition without any block can be rendered: mend the theme “{theme}”, or choose "
    "another."
)


class Culprit(NamedTuple):
    """A block that fails alone, and the sentence that tells how."""

    block: BlockId
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """The search among blocks of which some fail: `waiting` are the groups still to be tried,
    `culprits` the blocks that failed alone. Blocks that fail only together are not found."""

    waiting: tuple[tuple[BlockId, ...], ...]
    culprits: tuple[Culprit, ...] = ()

    @classmethod
    def among(cls, blocks: Sequence[BlockId]) -> "Search":
        """The search that begins when all of `blocks` together have failed."""
        return cls(waiting=_parts(tuple(blocks)))

    @property
    def next(self) -> tuple[BlockId, ...] | None:
        """The blocks to be tried now, None when the search is over."""
        return self.waiting[0] if self.waiting else None

    def passed(self) -> "Search":
        """The search after the next group was rendered."""
        return replace(self, waiting=self.waiting[1:])

    def failed(self, reason: str) -> "Search":
        """The search after the next group could not be rendered."""
        group, *others = self.waiting
        if len(group) == 1:
            found = (*self.culprits, Culprit(group[0], reason))
            return Search(waiting=tuple(others), culprits=found)
        return replace(self, waiting=(*_parts(group), *others))


def _parts(blocks: tuple[BlockId, ...]) -> tuple[tuple[BlockId, ...], ...]:
    """`blocks` in neighbouring parts of nearly the same size."""
    count = min(_PARTS, len(blocks))
    cuts = [len(blocks) * number // count for number in range(count + 1)] if count else [0]
    return tuple(blocks[a:b] for a, b in pairwise(cuts))


class _Finding(NamedTuple):
    """A block at fault: what stands in its place, what is told of it, and until when."""

    stand_in: Block
    problem: RenderProblem
    until: float


class Rescuer:
    """Renders editions whatever their blocks hold. A block that was found at fault is remembered
    for a while with its content: an edition that holds it unchanged is rendered without it at once.

    `seconds` is what one rendering may take. The search takes twice that at the most, and each of
    its at most two final renderings once. `now` gives seconds. Any thread may use it.
    """

    def __init__(self, *, seconds: float, now: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._now = now
        self._lock = Lock()
        self._known: dict[tuple[str, Format, Block], _Finding] = {}

    def render(self, edition: Edition, format: Format, attempt: Attempt[Made]) -> Made:
        """`edition` in `format` by `attempt`. Blocks that can't be rendered are short notes in it,
        and its `problems` name them. Raises what `attempt` raises; UnprintableError when no single
        block is to blame."""
        found = self._remembered(edition, format)
        try:
            return _rendition(attempt, edition, found, self._seconds)
        except UnprintableError as error:
            return self._rescue(edition, format, attempt, found, error)

    def _rescue(
        self,
        edition: Edition,
        format: Format,
        attempt: Attempt[Made],
        found: dict[BlockId, _Finding],
        error: UnprintableError,
    ) -> Made:
        trial = _Trial(edition, attempt, self._now() + _WHOLE_SEARCH * self._seconds, self._now)
        if not trial.passes((), self._share(_SHARES[0])):
            raise UnprintableError(  # the theme, or what is printed of every edition
                str(error), theme=edition.theme, remedy=_WITHOUT_BLOCKS.format(theme=edition.theme)
            ) from error
        for share in _SHARES:
            more = self._findings(trial, found, self._share(share))
            if len(edition.blocks) > 1 and _is_nothing_but_notes(edition, {**found, **more}):
                break
            if not more and share != _SHARES[0]:
                break
            self._remember(edition, format, more)
            found = {**found, **more}
            try:  # even with nothing found: what ended the process may have been an accident
                return _rendition(attempt, edition, found, self._seconds)
            except UnprintableError as again:
                error = again
        raise UnprintableError(
            f"{error} No single block is to blame.",
            theme=error.theme,
            remedy="Make two editions of it, or try another theme.",
        ) from error

    def _share(self, share: float) -> float:
        return max(_LEAST_SECONDS, float(round(share * self._seconds)))

    def _findings(
        self, trial: "_Trial", found: dict[BlockId, _Finding], seconds: float
    ) -> dict[BlockId, _Finding]:
        """The blocks at fault beside those that were `found` before."""
        suspects = [block.id for block in trial.edition.blocks if block.id not in found]
        search = Search.among(suspects)
        while (group := search.next) is not None and not trial.is_over:
            reason = trial.failure(group, seconds)
            search = search.failed(reason) if reason else search.passed()
        blocks = {block.id: block for block in trial.edition.blocks}
        until = self._now() + _REMEMBERED_SECONDS
        return {
            culprit.block: _finding(blocks[culprit.block], culprit.reason, trial, seconds, until)
            for culprit in search.culprits
        }

    def _remembered(self, edition: Edition, format: Format) -> dict[BlockId, _Finding]:
        if not self._known:  # hashing a large edition takes its time
            return {}
        keys = [(block.id, (edition.theme, format, block)) for block in edition.blocks]
        with self._lock:
            known = {block: self._known[key] for block, key in keys if key in self._known}
        return {block: found for block, found in known.items() if found.until > self._now()}

    def _remember(self, edition: Edition, format: Format, found: dict[BlockId, _Finding]) -> None:
        with self._lock:
            for block in edition.blocks:
                if block.id in found:
                    self._known[edition.theme, format, block] = found[block.id]
            while len(self._known) > _MOST_REMEMBERED:
                del self._known[next(iter(self._known))]


class _Trial:
    """Tries parts of one edition until the time is over."""

    def __init__(
        self, edition: Edition, attempt: Attempt[Any], deadline: float, now: Callable[[], float]
    ) -> None:
        self.edition = edition
        self._attempt = attempt
        self._deadline = deadline
        self._now = now

    @property
    def is_over(self) -> bool:
        return self._now() >= self._deadline

    def failure(self, blocks: Sequence[BlockId], seconds: float) -> str:
        """Why these blocks alone can't be rendered, "" when they can."""
        kept = frozenset(blocks)
        return self._failure(_of_blocks(self.edition, lambda block: block.id in kept), seconds)

    def passes(self, others: Sequence[Block], seconds: float) -> bool:
        """Whether the edition can be rendered with `others` in the place of those that bear their
        ids, and with no other block."""
        kept = {block.id: block for block in others}
        bare = with_stand_ins(_of_blocks(self.edition, lambda block: block.id in kept), kept)
        return not self._failure(bare, seconds)

    def _failure(self, edition: Edition, seconds: float) -> str:
        try:
            self._attempt(edition, seconds)
        except UnprintableError as error:
            return str(error)
        return ""


def _of_blocks(edition: Edition, keeps: Callable[[Block], bool]) -> Edition:
    sections = tuple(
        replace(section, blocks=tuple(block for block in section.blocks if keeps(block)))
        for section in edition.sections
    )
    return replace(edition, sections=sections)


def _finding(block: Block, reason: str, trial: _Trial, seconds: float, until: float) -> _Finding:
    # Brings babel along, which who starts the press shall not pay for.
    from digest.render.content.wording import wording  # noqa: PLC0415

    *fuller, last = stand_ins(block, wording(trial.edition.language))
    chosen = next((one for one in fuller if trial.passes((one.block,), seconds)), last)
    name = name_of(block)
    which = f"“{name}”" if name else "A block"
    problem = RenderProblem(
        reason=f"{which} could not be rendered. {reason}",
        remedy=chosen.remedy,
        block=block.id,
    )
    return _Finding(chosen.block, problem, until)


def _is_nothing_but_notes(edition: Edition, found: dict[BlockId, _Finding]) -> bool:
    """Whether no block of the edition is left, be it without its pictures."""
    return all(
        block.id in found and isinstance(found[block.id].stand_in, TextBlock)
        for block in edition.blocks
    )


def _rendition(
    attempt: Attempt[Made], edition: Edition, found: dict[BlockId, _Finding], seconds: float
) -> Made:
    """The edition with something else in the place of what was found, and told so."""
    others = {block: finding.stand_in for block, finding in found.items()}
    rendition = attempt(with_stand_ins(edition, others), seconds)
    if not found:
        return rendition
    problems = tuple(found[block.id].problem for block in edition.blocks if block.id in found)
    return replace(rendition, problems=(*rendition.problems, *problems))
