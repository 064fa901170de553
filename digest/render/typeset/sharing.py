"""Half of a PDF: what one of two workers does for an edition that both print."""

from bisect import bisect
from collections.abc import Sequence
from itertools import accumulate
from pathlib import Path
from typing import Any, Protocol

from digest.model import Edition, Format, Rendition, plain
from digest.model.articles import count_words
from digest.render.content.views import ArticleView, TextView
from digest.render.jobs import Parts, ShareJob, Size, Sizes
from digest.render.makeup.galleys import Galley
from digest.render.makeup.newspaper import orders_of
from digest.render.makeup.orders import Order, Setting
from digest.render.memory import Memory
from digest.render.typeset.parts import parts_of as page_parts
from digest.render.typeset.parts import write_part
from digest.render.typeset.pdf import block_anchors, identifier_of, open_printer, render_pdf
from digest.render.typeset.printing import Printer, Sheets
from digest.render.typeset.typesetting import parts_of

_FEW = 15
"""What anything weighs beside its text, in words."""


class Talk(Protocol):
    """A pipe to whoever asked."""

    def send(self, obj: Any) -> None: ...

    def recv(self) -> Any: ...


def print_share(
    job: ShareJob, pipe: Talk, *, media: Path, themes: Path | None, memory: Memory
) -> Rendition | Parts | None:
    """What answers `job` at last; None when the other worker has failed. Raises RenderError."""
    edition = job.edition
    printer = open_printer(edition, media=media, themes=themes, memory=memory)
    halves = _shared(_primitive(printer))
    pipe.send(_set(printer, halves[job.share]))
    theirs = pipe.recv()
    if theirs is None:
        return None
    _remember(printer, halves[1 - job.share], theirs)
    try:
        sheets = _sheets(printer, job.share)
        mine = _parts(sheets, job.share, edition)
    finally:
        _forget_sizes(memory)
    if job.share:
        return mine
    other = pipe.recv()
    if other is None:
        return None
    if other.spared != mine.spared:  # a page broke in two, in one half only
        return render_pdf(edition, media=media, themes=themes, memory=memory)
    # pikepdf takes longer to import than a page to be made: after the pages, by one worker of two.
    from digest.render.typeset.joining import join_parts  # noqa: PLC0415

    return Rendition(
        edition=edition.id,
        format=Format.PDF,
        theme=edition.theme,
        content=join_parts((*mine.contents, *other.contents), identifier=identifier_of(edition)),
        pages=len(sheets),
        extent=sheets.made.extent,
        anchors=(*mine.anchors, *other.anchors),
    )


def _primitive(printer: Printer) -> list[Order]:
    """All that has to be set for the edition, piece by piece, in its order."""
    orders = orders_of(printer.view, printer.sheet)
    return list(dict.fromkeys(part for order in orders for part in parts_of(order)))


def _shared(orders: Sequence[Order]) -> tuple[Sequence[Order], Sequence[Order]]:
    """`orders` in two halves of about as many words."""
    reached = list(accumulate(map(_weight, orders), initial=0))
    cut = bisect(reached, reached[-1] / 2)
    return orders[:cut], orders[cut:]


def _weight(order: Order) -> int:
    """About how many words there are to set; anything is worth a few."""
    view = order.value
    parts = view.parts if isinstance(view, ArticleView | TextView) else ()
    return _FEW + sum(count_words(plain(part.runs)) for part in parts)


def _set(printer: Printer, mine: Sequence[Order]) -> Sizes:
    """Sets `mine` and tells what they measure."""
    printer.typesetter.set_parts(mine)
    settings = printer.memory.settings
    return Sizes(settings=tuple(_size(settings[printer.house, order]) for order in mine))


def _size(setting: Setting) -> Size:
    galley = setting.galley
    slices, head = (galley.slices, galley.head) if galley else (None, 0.0)
    return Size(width=setting.width, height=setting.height, slices=slices, head=head)


def _remember(printer: Printer, orders: Sequence[Order], sizes: Sizes) -> None:
    """Puts what the other worker has set where what was set here stands, but for its boxes."""
    for order, size in zip(orders, sizes.settings, strict=True):
        galley = None
        if size.slices is not None and not isinstance(order.value, str):
            view, role = order.value, order.role
            galley = Galley(view=view, slices=size.slices, head=size.head, role=role)
        setting = Setting(width=size.width, height=size.height, galley=galley)
        printer.memory.settings.setdefault((printer.house, order), setting)


def _sheets(printer: Printer, share: int) -> Sheets:
    """The sheets, of which this worker's pages hold what they were given. What stands on them and
    was set by the other one alone is set here, too."""
    sheets = printer.sheets()
    items = (
        item
        for number in _pages(len(sheets), share)
        for band in sheets.leaves[number].bands
        for column in (*band.own, *band.columns)
        for item in column.items
    )
    orders = (Order(item.galley.role, item.galley.view) for item in items if item.galley.role)
    parts = [part for order in orders for part in parts_of(order)]
    settings, house = printer.memory.settings, printer.house
    bare = [part for part in parts if _is_bare(settings.get((house, part)))]
    for part in dict.fromkeys(bare):
        del settings[house, part]
    if bare:
        printer.memory.composed.clear()
        printer.typesetter.set_parts(bare)
    return printer.fitting_sheets(lambda pages: _pages(pages, share))


def _is_bare(setting: Setting | None) -> bool:
    """Whether only sizes are known of what has boxes."""
    return setting is not None and setting.galley is not None and not setting.pieces


def _forget_sizes(memory: Memory) -> None:
    """Forgets what only the other worker has the boxes of: alone, this one would have set it."""
    for key in [key for key, setting in memory.settings.items() if _is_bare(setting)]:
        del memory.settings[key]
    memory.composed.clear()


def _pages(pages: int, share: int) -> list[int]:
    """The pages of the parts that a worker writes: the first one those of the first half."""
    cut = pages / 2
    mine = [part for part in page_parts(pages) if (part.start >= cut) == bool(share)]
    return [number for part in mine for number in part]


def _parts(sheets: Sheets, share: int, edition: Edition) -> Parts:
    pages = _pages(len(sheets), share)
    written = [write_part(sheets, part) for part in page_parts(len(sheets)) if part.start in pages]
    laid = {number: sheets.laid(number).pages[0] for number in pages}
    return Parts(
        spared=sheets.spared,
        contents=tuple(written),
        anchors=tuple(block_anchors(laid, edition)),
    )
