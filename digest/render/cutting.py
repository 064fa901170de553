"""Cutting an article's text where its columns are full. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from digest.model import TextRun, plain
from digest.render.views import ArticleView, PartView

_KEEP = 2
"""Lines of a paragraph that stay together before and after a cut."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of text set in one column: the part it belongs to, how many of that part's characters
    end with it, and its place from the column's head. A part that is no paragraph is one line."""

    part: int
    end: int
    top: float
    bottom: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """`count` lines go before the cut; `inside` tells whether it parts a paragraph."""

    count: int
    inside: bool


def lines_within(lines: Sequence[Line], columns: Sequence[float], start: int = 0) -> int:
    """How many of `lines`, from `start` on, fill `columns` of these heights one after another."""
    reached = start
    for height in columns:
        if reached >= len(lines):
            break
        top = lines[reached].top
        while reached < len(lines) and lines[reached].bottom - top <= height:
            reached += 1
    return reached - start


def cut_at(lines: Sequence[Line], parts: Sequence[PartView], count: int) -> Cut:
    """The last good place for a cut within `count` lines: no heading before it, no single line of
    a paragraph on either side."""
    count = min(count, len(lines))
    while 0 < count < len(lines):
        before, after = lines[count - 1].part, lines[count].part
        if before != after:
            if parts[before].kind != "heading":
                return Cut(count=count, inside=False)
        elif _run_length(lines, count - 1, -1) < _KEEP or _run_length(lines, count, 1) < _KEEP:
            pass
        else:
            return Cut(count=count, inside=True)
        count -= 1
    return Cut(count=count, inside=False)


def split_article(view: ArticleView, line: Line | None) -> tuple[ArticleView, ArticleView]:
    """`view` up to the end of `line` and from there on; None cuts before everything."""
    if line is None:
        return replace(view, parts=()), view
    part = view.parts[line.part]
    before, after = _split_runs(part.runs, line.end)
    first, rest = view.parts[: line.part], view.parts[line.part + 1 :]
    if part.kind != "paragraph" or not plain(after).strip():
        return replace(view, parts=(*first, part)), replace(view, parts=rest, initial="")
    return (
        replace(view, parts=(*first, replace(part, runs=before))),
        replace(view, parts=(replace(part, runs=after), *rest), initial=""),
    )


def _run_length(lines: Sequence[Line], index: int, step: int) -> int:
    """How many lines of the same part there are from `index` on in the direction of `step`."""
    part, found = lines[index].part, 0
    while 0 <= index < len(lines) and lines[index].part == part:
        found, index = found + 1, index + step
    return found


def _split_runs(
    runs: tuple[TextRun, ...], end: int
) -> tuple[tuple[TextRun, ...], tuple[TextRun, ...]]:
    before: list[TextRun] = []
    after: list[TextRun] = []
    for run in runs:
        here = max(0, min(end, len(run.text)))
        before.append(replace(run, text=run.text[:here]))
        after.append(replace(run, text=run.text[here:]))
        end -= len(run.text)
    return _tidy(before), _tidy(after, at_start=True)


def _tidy(runs: list[TextRun], *, at_start: bool = False) -> tuple[TextRun, ...]:
    kept = [run for run in runs if run.text]
    if at_start and kept:
        kept[0] = replace(kept[0], text=kept[0].text.lstrip())
    return tuple(run for run in kept if run.text)
