"""Measures the parts of a front page by laying them out once on an endless sheet."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from weasyprint.formatting_structure.boxes import Box, LineBox, TextBox

from digest.render.cutting import Line
from digest.render.front import FrontMeasures
from digest.render.sheets import Sheet
from digest.render.views import EditionView, PartView

_POINTS = 0.75
"""A CSS pixel in points."""
_MILLIMETRE = 72 / 25.4
_EARS = 62.0
"""Millimetres that both ears and the air beside them take."""


class _Found(NamedTuple):
    box: Any
    top: float
    height: float
    width: float


def measure_front(page_box: Any, edition: EditionView, sheet: Sheet) -> FrontMeasures:
    """The measures in `page_box`, the one page of the template measure.html.j2."""
    found = _named(page_box)
    name, masthead = found["m-nameplate"], found["m-masthead"]
    size = sheet.size
    page = (size.height - size.first_top - size.bottom) * _MILLIMETRE
    furniture = masthead.height - _nameplate_height(masthead.box)
    measures = FrontMeasures(
        nameplate=max(name.width / 100, 0.01),
        room=sheet.page * _MILLIMETRE,
        room_beside_ears=(sheet.page - _EARS) * _MILLIMETRE,
        page=page - furniture,
        blocks=_series(found, "m-block-"),
        briefs_title=found["m-briefs"].height,
        contents=_contents(found),
    )
    if edition.lead is None:
        return measures
    return measures.with_lead(
        head=found["m-head"].height,
        wide_head=found["m-wide-head"].height,
        lines=_lines(found, edition.lead.parts),
        signature=found["m-signature"].height,
    )


def _named(page_box: Any) -> dict[str, _Found]:
    """The boxes of elements whose id begins with "m-", sizes in points."""
    found = {}
    for box in _boxes(page_box):
        element = box.element
        name = element.get("id", "") if element is not None else ""
        if name.startswith("m-") and name not in found:
            found[name] = _Found(
                box,
                box.position_y * _POINTS,
                box.margin_height() * _POINTS,
                box.margin_width() * _POINTS,
            )
    return found


def _boxes(box: Box) -> Iterator[Any]:
    yield box
    for child in getattr(box, "children", ()):
        yield from _boxes(child)


def _nameplate_height(masthead: Any) -> float:
    """The nameplate's line boxes in the masthead that was measured."""
    heading = next(b for b in _boxes(masthead) if b.element is not None and b.element.tag == "h1")
    return float(heading.height * _POINTS)


def _series(found: dict[str, _Found], prefix: str) -> tuple[float, ...]:
    heights: list[float] = []
    while (name := f"{prefix}{len(heights)}") in found:
        heights.append(found[name].height)
    return tuple(heights)


def _contents(found: dict[str, _Found]) -> tuple[float, ...]:
    heights = _series(found, "m-contents-")
    return tuple(height - heights[0] for height in heights) or (0.0,)


def _lines(found: dict[str, _Found], parts: tuple[PartView, ...]) -> tuple[Line, ...]:
    """The lines of the lead's text, from the head of the column."""
    lines: list[Line] = []
    origin = found["m-text"].top
    for number, part in enumerate(parts):
        place = found[f"m-part-{number}"]
        top, bottom = place.top - origin, place.top - origin + place.height
        if part.kind != "paragraph":
            lines.append(Line(part=number, end=0, top=top, bottom=bottom))
            continue
        lines += _paragraph_lines(place.box, number, origin, part)
    return tuple(lines)


def _paragraph_lines(box: Any, number: int, origin: float, part: PartView) -> list[Line]:
    """A paragraph's lines with the characters of `part` that they end at.

    Layout drops blanks at line ends and adds hyphens, so characters are matched one by one. A line
    that ends in a hyphen of its own is no place for a cut: it shares its end with the one before.
    """
    source = "".join(run.text for run in part.runs)
    lines: list[Line] = []
    reached = 0
    for line in (b for b in _boxes(box) if isinstance(b, LineBox) and _is_text(b)):
        for character in _text(line):
            reached = _after(source, reached, character)
        top = line.position_y * _POINTS - origin
        end = reached
        lines.append(Line(part=number, end=end, top=top, bottom=top + line.height * _POINTS))
    return lines


def _is_text(line: Any) -> bool:
    """Whether the line is of the paragraph itself, not the one inside its drop cap."""
    return line.element is not None and line.element.tag == "p"


def _text(line: Any) -> str:
    return "".join(
        box.text
        for box in _boxes(line)
        if isinstance(box, TextBox) and box.element.get("class") != "initial"
    )


def _after(source: str, start: int, character: str) -> int:
    """The place behind `character` in `source` from `start` on, past blanks; `start` where the
    next one is another (a hyphen that layout has added)."""
    place = start
    while place < len(source) and source[place].isspace() and not character.isspace():
        place += 1
    return place + 1 if place < len(source) and source[place] == character else start
