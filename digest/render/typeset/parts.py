"""An edition's pages written in parts, which are joined to one PDF.

Which pages make a part depends on their number alone, so the file is the same whoever writes its
parts, and when. A part whose pages have not changed is taken as it was written before.
"""

import copy
from collections.abc import Collection, Sequence
from typing import Any

from weasyprint.document import Page

from digest.render.typeset.finishing import finished_pdf
from digest.render.typeset.printing import Sheets
from digest.render.typeset.seams import ELSEWHERE, GOES_ON

_PAGES = 6
"""Pages of a part. The first page is one of its own: it changes with all others."""
_IDENTIFIER = bytes(16)
"""Of a part; the joined file has its own."""


def parts_of(pages: int) -> tuple[range, ...]:
    """The parts of an edition of so many pages, which are counted from 0."""
    later = (range(first, min(first + _PAGES, pages)) for first in range(1, pages, _PAGES))
    return (range(min(1, pages)), *later)


def write_part(sheets: Sheets, part: Sequence[int]) -> bytes:
    """The pages `part` of `sheets` as a PDF to be joined with the others."""
    laid = [sheets.laid(number) for number in part]
    written = sheets.printer.memory.written
    key = tuple(map(id, laid))
    if key not in written:
        pages = [page for one in laid for page in one.pages]
        anchors = {name for page in pages for name in page.anchors}
        apart = [_apart(page, anchors) for page in pages]
        if _goes_on(sheets, part[0]):
            apart[0].bookmarks = [(1, GOES_ON, (0, 0), "open"), *apart[0].bookmarks]
        document = laid[0].document.copy(apart)
        cases = sheets.printer.room.cases
        content = finished_pdf(document, identifier=_IDENTIFIER, cases=cases)
        written[key] = (laid, content)
    return written[key][1]


def _goes_on(sheets: Sheets, number: int) -> bool:
    """Whether a page begins below a bookmark that stands on an earlier page."""
    bands = sheets.leaves[number].bands
    titled = bool(bands and bands[0].section and bands[0].section.title)
    return not titled and number > 0


def _apart(page: Page, anchors: Collection[str]) -> Any:
    """A copy of the page whose links to what its part has not are addresses for joining."""
    apart = copy.copy(page)
    apart.links = [
        ("external", ELSEWHERE + target, *rest)
        if kind == "internal" and target not in anchors
        else (kind, target, *rest)
        for kind, target, *rest in page.links
    ]
    return apart
