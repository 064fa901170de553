"""Reads where the lines and rows of a block fell when it was laid out: the slices of its galley."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from weasyprint.formatting_structure.boxes import Box, LineBox, TextBox

from digest.render.content.views import (
    ArticleView,
    BriefsView,
    ContentsView,
    CorrectionsView,
    PartView,
    PrintedView,
    RankingView,
    TextView,
)
from digest.render.makeup.galleys import Slice, characters

POINTS = 0.75
"""A CSS pixel in points."""
_KEEP = 2
"""Lines of a paragraph that stay together."""
ROWS_TOGETHER = 14
"""Rows of a list that stay together."""


def all_boxes(box: Box) -> Iterator[Any]:
    """`box` and all in it."""
    yield box
    for child in getattr(box, "children", ()):
        yield from all_boxes(child)


def slices_of(view: PrintedView, box: Any) -> tuple[Slice, ...]:
    """The slices of `view`, which was laid out as `box`."""
    origin = box.position_y * POINTS
    foot = box.margin_height() * POINTS
    match view:
        case ArticleView(parts=parts) if parts:
            slices = _text_slices(parts, box, origin)
        case TextView(parts=parts) if parts:
            slices = _together(_text_slices(parts, box, origin))
        case BriefsView() | CorrectionsView():
            slices = _row_slices(box, origin, loose=True)
        case RankingView(items=rows) | ContentsView(entries=rows):
            slices = _row_slices(box, origin, loose=len(rows) > ROWS_TOGETHER)
        case _:
            slices = [Slice(top=0.0, bottom=foot)]
    return _closed(slices, foot)


def head_of(box: Any) -> float:
    """The height above the first row of a list."""
    row = next(iter(_rows(box)), None)
    return float(row.position_y - box.position_y) * POINTS if row is not None else 0.0


def _rows(box: Any, name: str = "row") -> list[Any]:
    """The boxes of a list's rows, which bear the class `name`. Layout puts boxes of its own into a
    row that holds both text and blocks, and names the row's element as theirs: the outermost comes
    first and counts."""
    rows: dict[int, Any] = {}
    for inner in all_boxes(box):
        if inner.element is not None and _has_class(inner, name):
            rows.setdefault(id(inner.element), inner)
    return list(rows.values())


def _closed(slices: list[Slice], foot: float) -> tuple[Slice, ...]:
    """The slices from 0 to `foot`: the last takes what stands below it, blanks between slices go
    to the one above."""
    closed = []
    for number, piece in enumerate(slices):
        bottom = slices[number + 1].top if number + 1 < len(slices) else foot
        top = 0.0 if number == 0 else piece.top
        # A line's own foot counts where a column ends with it, not the air below it.
        closed.append(replace(piece, top=top, bottom=max(min(bottom, piece.bottom), top)))
    if closed:
        tail = closed[-1]
        closed[-1] = replace(tail, bottom=max(foot, tail.bottom), last=True)
    return tuple(closed)


def _text_slices(parts: tuple[PartView, ...], box: Any, origin: float) -> list[Slice]:
    """A text's lines; those of a part that is no paragraph are one slice. What stands above the
    text joins its first line."""
    text = next(b for b in all_boxes(box) if b.element is not None and _has_class(b, "text"))
    children = [c for c in text.children if c.element is not None and not _has_class(c, "byline")]
    slices: list[Slice] = []
    for number, (part, child) in enumerate(zip(parts, children, strict=True)):
        top = child.position_y * POINTS - origin
        bottom = top + child.margin_height() * POINTS
        if part.further and slices:  # where a text continues is said below its last line
            slices[-1] = replace(slices[-1], last=False)
        if part.kind == "paragraph":
            slices += _paragraph_slices(part, number, child, origin)
        elif part.kind == "table":
            slices += _table_slices(number, child, origin)
        else:
            keep = part.kind == "heading"
            if keep:  # no air stands above it at a column's head
                top = child.content_box_y() * POINTS - origin
            slices.append(Slice(top=top, bottom=bottom, part=number, last=not keep))
    return slices


def _together(slices: list[Slice]) -> list[Slice]:
    """The lines of a note, which is not cut unless it is long."""
    return slices if len(slices) > ROWS_TOGETHER else [replace(s, last=False) for s in slices]


def _has_class(box: Any, name: str) -> bool:
    return name in box.element.get("class", "").split()


def _paragraph_slices(part: PartView, number: int, box: Any, origin: float) -> list[Slice]:
    source, reached = characters(part), 0
    lines = list(_lines(box))
    # A drop cap is three lines high, and no column ends beside it.
    keep = _KEEP if isinstance(box.children[0], LineBox) else _KEEP + 1
    slices = []
    for place, line in enumerate(lines, start=1):
        written = _written(line)
        for character in written:
            reached = _after(source, reached, character)
        top = line.position_y * POINTS - origin
        left = len(lines) - place
        slices.append(
            Slice(
                top=top,
                bottom=top + line.height * POINTS,
                part=number,
                end=reached if left else None,
                hyphen=_hyphen(written, source, reached) if left else "",
                last=left == 0 or (place >= keep and left >= _KEEP),
            )
        )
    return slices


def _table_slices(number: int, box: Any, origin: float) -> list[Slice]:
    """A table's rows; what stands above the first belongs to it, and two stay together."""
    rows = _rows(box, "table-row")
    top = box.position_y * POINTS - origin
    foot = top + box.margin_height() * POINTS
    slices = []
    for place, row in enumerate(rows, start=1):
        left = len(rows) - place
        bottom = (row.position_y + row.margin_height()) * POINTS - origin if left else foot
        end, may_cut = (place, place >= _KEEP and left >= _KEEP) if left else (None, True)
        slices.append(Slice(top=top, bottom=bottom, part=number, end=end, last=may_cut))
        top = bottom
    return slices


def _lines(box: Any) -> Iterator[LineBox]:
    """A paragraph's lines. Beside a drop cap, which floats, they stand in a box without a name."""
    for child in box.children:
        if isinstance(child, LineBox):
            yield child
        elif child.element is box.element:
            yield from _lines(child)


def _written(line: Any) -> str:
    return "".join(
        box.text
        for box in all_boxes(line)
        if isinstance(box, TextBox) and not _has_class(box, "initial")
    )


def _after(source: str, start: int, character: str) -> int:
    """The place behind `character` in `source` from `start` on, past blanks that layout has
    dropped; `start` itself for a hyphen that it has added."""
    place = start
    while place < len(source) and source[place].isspace() and not character.isspace():
        place += 1
    return place + 1 if place < len(source) and source[place] == character else start


def _hyphen(written: str, source: str, reached: int) -> str:
    """The character that layout has added at the line's end, if it has."""
    last = written.rstrip()[-1:]
    return last if last and (reached == 0 or source[reached - 1] != last) else ""


def _row_slices(box: Any, origin: float, *, loose: bool) -> list[Slice]:
    """The rows of a list; its title joins the first, its note the last."""
    rows = _rows(box)
    return [
        Slice(
            top=row.position_y * POINTS - origin,
            bottom=(row.position_y + row.margin_height()) * POINTS - origin,
            part=number,
            last=loose and number < len(rows) - 1,
        )
        for number, row in enumerate(rows)
    ] or [Slice(top=0.0, bottom=box.margin_height() * POINTS)]
