"""The bookmarks of a joined PDF, and what they tell of the places that links lead to."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from pikepdf import Dictionary, Name, Object, Pdf

from digest.render.typeset.seams import GOES_ON

_ASIDE = 4.0
"""Points that a heading may stand beside or above the anchor of what it heads."""


def join_bookmarks(pdf: Pdf, roots: Iterable[Object]) -> None:
    """Hangs the bookmarks below all `roots` into one tree."""
    root = pdf.make_indirect(Dictionary())
    for other in roots:
        _hang(root, _entries(other))
    if Name.First in root:
        _count(root)
        pdf.Root.Outlines = root


def _entries(bookmark: Object) -> list[Object]:
    """What hangs directly below `bookmark`."""
    entries = []
    entry = bookmark.get(Name.First)
    while entry is not None:
        entries.append(entry)
        entry = entry.get(Name.Next)
    return entries


def _hang(parent: Object, entries: Iterable[Object]) -> None:
    """Hangs `entries` below `parent`, behind what hangs there."""
    for entry in entries:
        last = parent.get(Name.Last)
        if str(entry.Title) == GOES_ON:
            _hang(parent if last is None else last, _entries(entry))
            continue
        for name in (Name.Prev, Name.Next):
            if name in entry:
                del entry[name]
        if last is None:
            parent.First = entry
        else:
            last.Next, entry.Prev = entry, last
        parent.Last, entry.Parent = entry, parent


def _count(bookmark: Object) -> int:
    """Notes in each bookmark how many are seen below it; the number of one that is closed is
    negative."""
    seen = 0
    for entry in _entries(bookmark):
        seen += 1 + max(_count(entry), 0)
    if bookmark.get(Name.Count, 0) < 0:
        seen = -seen
    bookmark.Count = seen
    return seen


def describe_links(pdf: Pdf, anchors: Mapping[str, Object]) -> None:
    """Says of each link within the document where it leads: to which heading, else which page. As
    WeasyPrint leaves it, readers show and speak the anchor's name. `anchors` are the places of the
    named destinations."""
    numbers = {page.obj.objgen: str(number) for number, page in enumerate(pdf.pages, start=1)}
    spots = {name: _Spot.of(place) for name, place in anchors.items()}
    described = {name: numbers[spot.page] for name, spot in spots.items()}
    # From the foot of each page, so that the first heading of an anchor counts.
    for bookmark in sorted(_all_entries(pdf.Root.get(Name.Outlines, Dictionary())), key=_height):
        heading = _Spot.of(bookmark.Dest)
        above = {name: spot.y for name, spot in spots.items() if spot.is_above(heading)}
        described |= dict.fromkeys(
            (name for name, y in above.items() if y == min(above.values())), str(bookmark.Title)
        )
    for page in pdf.pages:
        for annotation in page.obj.get(Name.Annots, ()):
            if Name.Dest in annotation:
                annotation.Contents = described[str(annotation.Dest)]


def _all_entries(bookmark: Object) -> Iterator[Object]:
    for entry in _entries(bookmark):
        yield entry
        yield from _all_entries(entry)


def _height(bookmark: Object) -> float:
    return _Spot.of(bookmark.Dest).y


class _Spot(NamedTuple):
    """A place on a page; `y` is counted from the foot."""

    page: tuple[int, int]
    x: float
    y: float

    @classmethod
    def of(cls, place: Object) -> "_Spot":
        return cls(place[0].objgen, float(place[2]), float(place[3]))

    def is_above(self, other: "_Spot") -> bool:
        """Whether it is in the same column, higher or as high."""
        return (
            self.page == other.page and abs(self.x - other.x) < _ASIDE and self.y > other.y - _ASIDE
        )
