"""PDFs that were written apart, as one: tagged PDF/UA-1, each page in its place.

Each part has been written by itself (`finishing.finished_pdf`), so each has its own structure
tree, bookmarks, named destinations, pictures and fonts. What a part cannot know, it marks: a link
to an anchor of another part has the address `digest:<anchor>`, and a bookmark titled GOES_ON
holds bookmarks that belong below the last one of the part before.
"""

import hashlib
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple
from urllib.parse import unquote

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, ObjectStreamMode, Page, Pdf, String

from digest.render.typeset.bookmarks import describe_links, join_bookmarks
from digest.render.typeset.seams import ELSEWHERE
from digest.render.typeset.shared_fonts import share_fonts


def join_parts(parts: Sequence[bytes], *, identifier: bytes) -> bytes:
    """The pages of all `parts` in their order as one document, the same bytes for the same parts.

    Metadata, language, preferences and page labels are the first's. A link to an anchor that no
    part has becomes plain text. `identifier` is the file's permanent identifier. Raises ValueError
    without a part, pikepdf.PdfError for what is no PDF.
    """
    if not parts:
        raise ValueError("There is no part to join.")
    with ExitStack() as stack:
        first, *others = (stack.enter_context(pikepdf.open(io.BytesIO(part))) for part in parts)
        brought = [_Part.of(first), *(_bring(first, other) for other in others)]
        anchors = _join_destinations(first, brought)
        _join_structure(first, brought)
        _name_cells(first, brought)
        for page in first.pages:
            _resolve_links(page, anchors, first.Root.StructTreeRoot.ParentTree)
        join_bookmarks(first, [part.bookmarks for part in brought if part.bookmarks is not None])
        describe_links(first, {name: anchor.place for name, anchor in anchors.items()})
        resources = list(_resources(first.pages))
        _share_pictures(resources)
        share_fonts(resources)
        return _written(first, identifier)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """One part's pages, and what its catalogue knew of them; all objects are the joined file's."""

    pages: Sequence[Page]
    structure: Object
    bookmarks: Object | None
    destinations: Object | None

    @classmethod
    def of(cls, pdf: Pdf) -> "_Part":
        return cls(
            pages=list(pdf.pages),
            structure=pdf.Root.StructTreeRoot,
            bookmarks=pdf.Root.get(Name.Outlines),
            destinations=pdf.Root.get(Name.Names, Dictionary()).get(Name.Dests),
        )


def _bring(pdf: Pdf, other: Pdf) -> _Part:
    """The pages of `other` behind those of `pdf`, with all that refers to them.

    Pages come first: what refers to a page is copied with a reference to the page's copy.
    """
    before = len(pdf.pages)
    for page in other.pages:
        pdf.pages.append(page)
    there = _Part.of(other)
    carrier = Dictionary(Structure=there.structure)
    if there.bookmarks is not None:
        carrier.Bookmarks = there.bookmarks
    if there.destinations is not None:
        carrier.Destinations = there.destinations
    carried = pdf.copy_foreign(other.make_indirect(carrier))
    return _Part(
        pages=list(pdf.pages)[before:],
        structure=carried.Structure,
        bookmarks=carried.get(Name.Bookmarks),
        destinations=carried.get(Name.Destinations),
    )


class _Anchor(NamedTuple):
    """An anchor's name as it is written, and the page and place that it stands for."""

    name: Object
    place: Object


def _join_destinations(pdf: Pdf, parts: Iterable[_Part]) -> dict[str, _Anchor]:
    """Gives the file all anchors of its parts, and returns them. The first of a name counts."""
    anchors: dict[str, _Anchor] = {}
    for part in parts:
        written = list(part.destinations.Names) if part.destinations is not None else []
        for pair in map(_Anchor, written[::2], written[1::2]):
            anchors.setdefault(str(pair.name), pair)
    if anchors:
        # A name tree is sorted by the bytes of its names.
        pairs = sorted(anchors.values(), key=lambda anchor: bytes(anchor.name))
        names = Array(chain.from_iterable(pairs))
        pdf.Root.Names = Dictionary(Dests=Dictionary(Names=names))
    return anchors


def _join_structure(pdf: Pdf, parts: Sequence[_Part]) -> None:
    """Hangs all parts' elements into the first's Document, and numbers anew the keys by which
    pages and links find their elements."""
    tree = parts[0].structure
    document = tree.K[0]
    elements: list[Object] = []
    numbers: list[Object | int] = []
    following = 0
    for place, part in enumerate(parts):
        pairs = list(part.structure.ParentTree.Nums)
        keys = [int(key) + following for key in pairs[::2]]
        numbers += chain.from_iterable(zip(keys, pairs[1::2], strict=True))
        if place:
            _shift_keys(part.pages, following)
        for element in part.structure.K[0].K:
            element.P = document
            elements.append(element)
        following = max(keys, default=following - 1) + 1
    document.K = Array(elements)
    tree.ParentTree = pdf.make_indirect(Dictionary(Nums=Array(numbers)))
    tree.ParentTreeNextKey = following


def _shift_keys(pages: Iterable[Page], by: int) -> None:
    for page in pages:
        page.obj.StructParents += by
        for annotation in page.obj.get(Name.Annots, ()):
            if Name.StructParent in annotation:
                annotation.StructParent += by


def _name_cells(pdf: Pdf, parts: Sequence[_Part]) -> None:
    """Makes the names of tables' heading cells differ between parts, and lists them all."""
    named: dict[bytes, Object] = {}
    for number, part in enumerate(parts):
        listed = part.structure.get(Name.IDTree, Dictionary(Names=Array())).Names
        tables = {(table := _table(cell)).objgen: table for cell in list(listed)[1::2]}
        for element in chain.from_iterable(map(_elements, tables.values())):
            if Name.ID in element:
                element.ID = String(f"{number}-{element.ID}")
                named[bytes(element.ID)] = element
            attributes = element.get(Name.A, Dictionary())
            if Name.Headers in attributes:
                names = [String(f"{number}-{name}") for name in attributes.Headers]
                attributes.Headers = Array(names)
    if named:
        pairs = [item for name in sorted(named) for item in (String(name), named[name])]
        pdf.Root.StructTreeRoot.IDTree = pdf.make_indirect(Dictionary(Names=Array(pairs)))


def _table(cell: Object) -> Object:
    """The table in which `cell` is."""
    element = cell
    while str(element.S) != "/Table":
        element = element.P
    return element


def _elements(element: Object) -> Iterator[Object]:
    """`element` and all below it."""
    yield element
    for kid in element.get(Name.K, ()):
        if isinstance(kid, Object) and Name.S in kid:
            yield from _elements(kid)


def _resolve_links(page: Page, anchors: Mapping[str, _Anchor], tree: Object) -> None:
    """Leads the page's links that point elsewhere to their anchors; without one, a link is lifted
    off its text."""
    kept, lost = [], []
    for annotation in page.obj.get(Name.Annots, ()):
        address = str(annotation.get(Name.A, Dictionary()).get(Name.URI, ""))
        anchor = unquote(address.removeprefix(ELSEWHERE))
        if not address.startswith(ELSEWHERE):
            kept.append(annotation)
        elif anchor in anchors:
            del annotation.A
            annotation.Dest = anchors[anchor].name
            kept.append(annotation)
        else:
            lost.append(annotation)
    for annotation in lost:
        _lift(annotation, tree)
    if lost:
        page.obj.Annots = Array(kept)


def _lift(annotation: Object, tree: Object) -> None:
    """Makes the Link element of `annotation` a Span that holds its text alone."""
    place = 2 * list(tree.Nums)[::2].index(annotation.StructParent)
    element = tree.Nums[place + 1]
    element.S = Name.Span
    element.K = Array([kid for kid in element.K if not _refers(kid, annotation)])
    del tree.Nums[place + 1], tree.Nums[place]


def _refers(kid: Object | int, annotation: Object) -> bool:
    return isinstance(kid, Object) and Name.Obj in kid and kid.Obj.objgen == annotation.objgen


def _share_pictures(resources: Iterable[Object]) -> None:
    """Lets all pages that show the same picture show the same object."""
    pictures: dict[bytes, Object] = {}
    for one in resources:
        objects = one.get(Name.XObject, Dictionary())
        for name, shown in objects.items():
            if shown.Subtype == Name.Image:
                objects[name] = pictures.setdefault(_fingerprint(shown), shown)


def _resources(pages: Iterable[Page]) -> Iterator[Object]:
    """The resources of the pages and of what is drawn on them, each once."""
    seen = set()
    left = [page.obj.Resources for page in pages]
    while left:
        resources = left.pop(0)
        if resources.is_indirect and resources.objgen in seen:
            continue
        seen.add(resources.objgen)
        yield resources
        for kind in (Name.XObject, Name.Pattern):
            drawn = resources.get(kind, Dictionary())
            left += [d.Resources for _, d in drawn.items() if Name.Resources in d]


def _fingerprint(picture: Object) -> bytes:
    """The same for pictures that look the same."""
    facts = {key: value for key, value in picture.items() if key != Name.SMask}
    digest = hashlib.sha256(picture.read_raw_bytes())
    digest.update(Dictionary(facts).unparse())
    if Name.SMask in picture:
        digest.update(_fingerprint(picture.SMask))
    return digest.digest()


def _written(pdf: Pdf, identifier: bytes) -> bytes:
    pdf.trailer.ID = Array([String(identifier), String(identifier)])
    written = io.BytesIO()
    pdf.save(
        written,
        object_stream_mode=ObjectStreamMode.generate,
        compress_streams=True,
        deterministic_id=True,
    )
    return written.getvalue()
