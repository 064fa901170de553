"""How far an edition has to be shortened to fit. Pure but for `extent_of`, which lays pages out."""

import math
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from digest.fitting.lengths import Scales
from digest.fitting.rungs import airier, closer
from digest.fitting.steps import FitStep, StepKey, steps_between
from digest.model import Edition

ExtentOf = Callable[[Edition], float]
"""How many pages an edition fills, the last by its share. It may take its time, and may raise."""

_GOOD_ENOUGH = 0.1
"""Pages that may stay free: not worth another trial."""
_ROUNDING = 1e-6


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitting:
    """`edition` with all `steps` taken fills `extent` pages, where it filled `former`; `fits` says
    whether these are no more than were wanted."""

    edition: Edition
    steps: tuple[FitStep, ...]
    former: float
    extent: float
    fits: bool


def is_over(extent: float, budget: int | None) -> bool:
    """Whether `extent` pages are more than `budget` allows."""
    return budget is not None and extent > budget + _ROUNDING


def overset(extent: float, budget: int | None) -> str:
    """The length in words: "4 pages", or "4 pages, 0.3 over" for 4.3 where 4 are meant."""
    if budget is None or not is_over(extent, budget):
        return _count(max(1, math.ceil(extent - _ROUNDING)))
    return f"{_count(budget)}, {max(0.1, extent - budget):.1f} over"


def fit(
    edition: Edition,
    pages: int,
    extent_of: ExtentOf,
    *,
    without: Collection[StepKey] = frozenset(),
) -> Fitting:
    """`edition` in no more than `pages`, by the steps of least harm; none of `without` is taken.

    The lead is never demoted, nor is an article whose words or picture the editor has changed.
    Where all steps together don't suffice, all are in the answer, and it does not fit. An edition
    that is shorter is set more openly, as far as that fits. Raises what `extent_of` raises.
    """
    former = extent_of(edition)
    scales = Scales.of(edition)
    if is_over(former, pages):
        rungs = closer(edition, without)
        weights = [scales.weight(rung) for rung in rungs]
        fitted, extent = _descend(rungs, weights, former, pages, extent_of)
    else:
        fitted, extent = _ascend(airier(edition, without), former, pages, extent_of)
    return Fitting(
        edition=fitted,
        steps=tuple(steps_between(edition, fitted, former - extent, scales)),
        former=former,
        extent=extent,
        fits=not is_over(extent, pages),
    )


def _descend(
    rungs: Sequence[Edition],
    weights: Sequence[float],
    former: float,
    pages: int,
    extent_of: ExtentOf,
) -> tuple[Edition, float]:
    """The first rung that fits and its extent; the last where none does."""
    known = {0: former}
    over, fits = 0, len(rungs)
    while fits - over > 1:
        rung = _guess(weights, known, over, fits, pages)
        known[rung] = extent_of(rungs[rung])
        if is_over(known[rung], pages):
            over = rung
        else:
            fits = rung
            if known[rung] >= pages - _GOOD_ENOUGH:
                break
    found = min(fits, len(rungs) - 1)
    return rungs[found], known[found]


def _guess(
    weights: Sequence[float], known: Mapping[int, float], over: int, fits: int, pages: int
) -> int:
    """The first rung between that should fit, were extent and weight in proportion; each third
    time the middle, as layout is not that regular."""
    if len(known) % 3 == 0:
        return (over + fits) // 2
    light, short = (weights[fits], known[fits]) if fits in known else (0.0, 0.0)
    share = (known[over] - pages + _GOOD_ENOUGH / 2) / max(known[over] - short, _ROUNDING)
    wanted = weights[over] - share * (weights[over] - light)
    between = range(over + 1, fits)
    return next((rung for rung in between if weights[rung] <= wanted), between[-1])


def _ascend(
    rungs: Sequence[Edition], former: float, pages: int, extent_of: ExtentOf
) -> tuple[Edition, float]:
    """The last rung before one that no longer fits, and its extent."""
    found = rungs[0], former
    for rung in rungs[1:]:
        extent = extent_of(rung)
        if is_over(extent, pages):
            break
        found = rung, extent
    return found


def _count(pages: int) -> str:
    return "1 page" if pages == 1 else f"{pages} pages"
