"""What WeasyPrint's structure tree lacks for those who have it read aloud, or has too much of.

Works on the objects of a pydyf.PDF before it is written, where references are still bytes
("12 0 R").
"""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any

from weasyprint.pdf import pydyf  # the writer that WeasyPrint brings along

from digest.render.typeset.lines import POINTS
from digest.render.typeset.passages import language_marked
from digest.render.typeset.writing import Nothing

_TEXTS = {
    *("/H1", "/H2", "/H3", "/H4", "/H5", "/H6", "/P", "/Span", "/Link", "/NonStruct"),
    *("/Lbl", "/LBody", "/TD", "/TH", "/Caption", "/BlockQuote"),
}
"""Elements that may hold text themselves."""
_ROW_GROUPS = {"/THead", "/TBody", "/TFoot"}
_BARE = {"Type", "S", "K", "Pg", "P"}
"""All that a Span has which says no more than where its text stands."""
_PRINTED = 1 << 2
"""The flag of an annotation that is on paper what it is on the screen."""


def mend_tags(pdf: Any) -> Sequence[frozenset[int]]:
    """Mends the structure tree of `pdf`. Returns for each page the numbers of the marked contents
    that no element holds, those of running heads, which have to become artifacts.

    Text stands in its paragraph itself, not line by line in Spans. Links are Link elements, one
    inside the other is none. Heading cells say what they head and are found by their names.
    Pictures say where they are in the page's own measure.
    """
    tags = _Tags(pdf)
    tags.read()
    tags.clear_links()
    tags.name_cells()
    return tags.number()


class _Tags:
    """One structure tree, and what a walk through it found."""

    def __init__(self, pdf: Any) -> None:
        self._pdf = pdf
        self._root = self._at(pdf.catalog["StructTreeRoot"])
        self._pages = {ref: number for number, ref in enumerate(pdf.page_references)}
        self._elements: set[int] = set()
        self._holders: dict[tuple[int, int], bytes] = {}
        self._links: dict[int, bytes] = {}
        self._names: dict[str, bytes] = {}

    def read(self) -> None:
        """Walks through all elements, and mends each."""
        for reference in self._root["K"]:
            self._walk(self._at(reference), linked=False)

    def _at(self, reference: bytes) -> Any:
        return self._pdf.objects[int(reference.split()[0])]

    def _walk(self, element: Any, *, linked: bool) -> None:
        """`linked` tells whether it stands within a link."""
        self._elements.add(element.number)
        element["K"] = [kid for kid in element["K"] if not self._names_language(element, kid)]
        match element["S"]:
            case "/Figure":
                self._measure(element)
            case "/Table":
                self._head_rows(element)
            case "/TH":
                self._head(element)
            case "/Link" if not any(map(self._is_reference, element["K"])):
                element["S"] = "/Span"
        if element["S"] in _TEXTS and all(self._is_text(element, kid) for kid in element["K"]):
            element["K"] = [self._text(kid) for kid in element["K"]]
        kids = [self._kid(element, kid, linked=linked) for kid in element["K"]]
        element["K"] = pydyf.Array(kid for kid in kids if kid is not None)

    def _kid(self, element: Any, kid: int | bytes, *, linked: bool) -> int | bytes | None:
        """What stands in the place of `kid` in the mended `element`."""
        if isinstance(kid, int):
            self._holders[self._pages[element["Pg"]], kid] = element.reference
        elif self._is_reference(kid):
            return self._link(element, kid, linked=linked)
        else:
            self._walk(self._at(kid), linked=linked or element["S"] == "/Link")
        return kid

    def _names_language(self, element: Any, kid: int | bytes) -> bool:
        """Whether `kid` only marks the language of `element`, which it then bears itself."""
        if isinstance(kid, int) or not self._is_reference(kid):
            return False
        language = language_marked(self._at(kid)["Obj"])
        if language is not None:
            element["Lang"] = pydyf.String(language)
            self._empty(self._at(kid).number)
        return language is not None

    def _is_reference(self, kid: int | bytes) -> bool:
        return not isinstance(kid, int) and self._at(kid)["Type"] == "/OBJR"

    def _is_text(self, element: Any, kid: int | bytes) -> bool:
        """Whether `kid` is text of `element`, though in a Span as layout makes of each line. (Text
        beside other elements stays in its Spans: some readers take it out of its turn.)"""
        if isinstance(kid, int) or self._is_reference(kid):
            return True
        found = self._at(kid)
        return _is_bare(found) and bool(found["Pg"] == element["Pg"])

    def _text(self, kid: int | bytes) -> int | bytes:
        """The text itself of what is text, though in a Span."""
        if isinstance(kid, int) or self._is_reference(kid):
            return kid
        text: int = self._at(kid)["K"][0]
        return text

    def _link(self, element: Any, reference: bytes, *, linked: bool) -> bytes | None:
        if linked:  # layout gives each box within a link a link of its own
            return None
        if element["S"] in ("/Span", "/NonStruct"):
            element["S"] = "/Link"
        self._links[int(self._at(reference)["Obj"].split()[0])] = element.reference
        return reference

    def _measure(self, figure: Any) -> None:
        """Gives the box in points from the foot of the page, not in pixels from its head."""
        _, _, _, height = self._at(figure["Pg"])["MediaBox"]
        left, top, right, bottom = (POINTS * number for number in figure["A"]["BBox"])
        figure["A"]["BBox"] = pydyf.Array([left, height - bottom, right, height - top])

    def _head_rows(self, table: Any) -> None:
        """Has the first column head the rows where nothing else heads anything: in a table without
        headings, and in one that goes on in the next column."""
        rows = [[self._at(cell) for cell in row["K"]] for row in self._rows(table)]
        if not any(cell["S"] == "/TH" for cells in rows for cell in cells):
            for first, *_ in filter(None, rows):
                first["S"] = "/TH"
                first["A"].pop("Headers", None)

    def _rows(self, element: Any) -> Iterator[Any]:
        for kid in element["K"]:
            if not isinstance(kid, int):
                inner = self._at(kid)
                if inner["Type"] == "/StructElem" and inner["S"] == "/TR":
                    yield inner
                elif inner["Type"] == "/StructElem" and inner["S"] in _ROW_GROUPS:
                    yield from self._rows(inner)

    def _head(self, cell: Any) -> None:
        row = self._at(cell["P"])
        beside = {self._at(kid)["S"] for kid in row["K"]}
        heads_row = self._at(row["P"])["S"] != "/THead" and (
            "/TD" in beside or self._at(row["K"][0]) is cell
        )
        cell["A"]["Scope"] = "/Row" if heads_row else "/Column"
        if "ID" in cell:
            self._names[cell["ID"].string] = cell.reference

    def clear_links(self) -> None:
        """Leaves on the pages only the links that the tree has."""
        for reference in self._pages:
            page = self._at(reference)
            if "Annots" in page:
                annotations = [self._at(link) for link in page["Annots"]]
                for annotation in annotations:
                    annotation["F"] = _PRINTED
                page["Annots"] = pydyf.Array(
                    a.reference
                    for a in annotations
                    if a.number in self._links or a["Subtype"] != "/Link"
                )

    def name_cells(self) -> None:
        """Lists the heading cells' names, by which the other cells refer to them."""
        if self._names:
            pairs = [(pydyf.String(name), cell) for name, cell in sorted(self._names.items())]
            names = pydyf.Dictionary({"Names": pydyf.Array(chain.from_iterable(pairs))})
            self._root["IDTree"] = names

    def number(self) -> Sequence[frozenset[int]]:
        """Writes down which element holds which marked content and link; drops those elements that
        hold nothing any more. Returns what no element holds."""
        tree = self._at(self._root["ParentTree"])
        contents = {key: len(held) for key, held in _pairs(tree["Nums"]) if isinstance(held, list)}
        numbers: list[Any] = []
        for page, count in contents.items():
            holders = [self._holders.get((page, place), b"null") for place in range(count)]
            numbers += [page, pydyf.Array(holders)]
        for key, (link, element) in enumerate(self._links.items(), start=len(contents)):
            self._pdf.objects[link]["StructParent"] = key
            numbers += [key, element]
        tree["Nums"] = pydyf.Array(numbers)
        self._root["ParentTreeNextKey"] = len(numbers) // 2
        self._drop()
        return [
            frozenset(place for place in range(count) if (page, place) not in self._holders)
            for page, count in contents.items()
        ]

    def _drop(self) -> None:
        """Empties the elements that the tree does not have any more."""
        for place, thing in enumerate(self._pdf.objects):
            is_element = isinstance(thing, dict) and thing.get("Type") == "/StructElem"
            if is_element and place not in self._elements:
                self._empty(place)

    def _empty(self, place: int) -> None:
        self._pdf.objects[place] = nothing = Nothing()
        nothing.number = place


def _is_bare(element: Any) -> bool:
    """Whether it is a Span around one marked content, as layout makes of each line."""
    kids = element["K"]
    return (
        element["S"] == "/Span"
        and len(kids) == 1
        and isinstance(kids[0], int)
        and element.keys() <= _BARE
    )


def _pairs(numbers: Sequence[Any]) -> Sequence[tuple[int, Any]]:
    return list(zip(numbers[::2], numbers[1::2], strict=True))
