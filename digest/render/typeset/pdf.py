"""An edition as a PDF/UA-1 newspaper, laid out by WeasyPrint. Imported only in the worker."""

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from weasyprint.document import Page

from digest.model import Anchor, Edition, Format, Rendition
from digest.render.content.brevity import abridged
from digest.render.content.columns import for_columns
from digest.render.content.context import anchors_of, edition_view
from digest.render.content.wording import wording
from digest.render.memory import Memory
from digest.render.themes.assets import Assets, present_pictures
from digest.render.themes.theme import open_theme
from digest.render.typeset.lines import POINTS
from digest.render.typeset.parts import parts_of, write_part
from digest.render.typeset.printing import Printer
from digest.render.typeset.room import ComposingRoom


def render_pdf(
    edition: Edition, *, media: Path, themes: Path | None, memory: Memory | None = None
) -> Rendition:
    """`edition` as PDF, the same bytes for the same edition. Raises RenderError. What was set once
    is taken from `memory` and put there."""
    printer = open_printer(edition, media=media, themes=themes, memory=memory or Memory())
    sheets = printer.fitting_sheets()
    parts = [write_part(sheets, part) for part in parts_of(len(sheets))]
    pages = dict(enumerate(page for n in range(len(sheets)) for page in sheets.laid(n).pages))
    # pikepdf takes longer to import than a page to be made: after the pages, by one worker of two.
    from digest.render.typeset.joining import join_parts  # noqa: PLC0415

    return Rendition(
        edition=edition.id,
        format=Format.PDF,
        theme=edition.theme,
        content=join_parts(parts, identifier=identifier_of(edition)),
        pages=len(pages),
        extent=sheets.made.extent,
        anchors=tuple(block_anchors(pages, edition)),
    )


def open_printer(edition: Edition, *, media: Path, themes: Path | None, memory: Memory) -> Printer:
    """What prints `edition`. Raises RenderError."""
    theme = open_theme(edition.theme, themes)
    style = theme.style(edition)
    key = f"{theme.key} {theme.print} {media} {themes}"
    if key not in memory.rooms:
        memory.rooms[key] = ComposingRoom(theme, Assets(media, theme, memory.pictures))
    view = edition_view(edition, present_pictures(edition, media), memory.views)
    brevity = theme.declaration.brevity
    view = abridged(view, brevity, wording(view.language), memory.unchanged[repr(brevity)])
    view = for_columns(view, memory.unchanged["columns"])
    return Printer.of(view, style, memory.rooms[key], memory)


def identifier_of(edition: Edition) -> bytes:
    """The permanent identifier of the edition's file."""
    return hashlib.sha256(repr(edition).encode()).digest()[:16]


def block_anchors(pages: Mapping[int, Page], edition: Edition) -> Iterator[Anchor]:
    """Where each block begins on `pages`, by their number from 0; those that print nothing there
    have no anchor."""
    places: dict[str, tuple[int, float, float]] = {}
    for number, page in pages.items():
        for name, (x, y, *_) in page.anchors.items():
            places.setdefault(name, (number, x, y))
    for name, block in anchors_of(edition).items():
        if name in places:
            page_number, x, y = places[name]
            yield Anchor(block=block, page=page_number, x=x * POINTS, y=y * POINTS)
