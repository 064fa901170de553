"""What a page's elements say of it by their attributes: meta elements, microdata, RDFa, rel."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from lxml import etree

from digest.sources.characters import folded
from digest.sources.page_tree import text_of

_MOST_METAS = 400
_MOST_MARKED = 2_000
_MARKED = etree.XPath("//body//*[@itemprop or @property or @rel='author']")


@dataclass(frozen=True, slots=True, kw_only=True)
class PageData:
    """`metas` are the contents of meta elements by property, name or itemprop, `marked` the body's
    elements by itemprop, property or rel; names in lower case, "schema:author" as "author"."""

    metas: Mapping[str, list[str]] = field(default_factory=dict)
    marked: Mapping[str, list[etree._Element]] = field(default_factory=dict)

    def first(self, *names: str) -> str:
        """The first content of the first of `names` that has any, blanks folded; "" for none."""
        found = (self.metas[name][0] for name in names if name in self.metas)
        return next(map(folded, found), "")

    def each(self, names: Iterable[str]) -> list[str]:
        """The first content of each of `names` that has any."""
        return [self.metas[name][0] for name in names if name in self.metas]

    def elements(self, name: str) -> list[etree._Element]:
        """The elements marked as `name`, in the page's order."""
        return self.marked.get(name, [])

    def said(self, name: str) -> list[str]:
        """What the elements marked as `name` say: for machines if they do, else as printed."""
        return [
            each.get("datetime") or each.get("content") or text_of(each, longest=300)
            for each in self.elements(name)[:3]
        ]


def page_data(tree: etree._Element) -> PageData:
    """The data in the elements of a page."""
    metas: dict[str, list[str]] = {}
    for number, meta in enumerate(tree.iter("meta")):
        if number >= _MOST_METAS:
            break
        content = (meta.get("content") or "").strip()
        for attribute in ("property", "name", "itemprop"):
            if content and (name := meta.get(attribute)):
                metas.setdefault(name.strip().lower(), []).append(content)
    marked: dict[str, list[etree._Element]] = {}
    found = _MARKED(tree)
    for element in found[:_MOST_MARKED] if isinstance(found, list) else ():
        if isinstance(element, etree._Element):
            for name in _names(element):
                marked.setdefault(name, []).append(element)
    return PageData(metas=metas, marked=marked)


def _names(element: etree._Element) -> set[str]:
    written = f"{element.get('itemprop', '')} {element.get('property', '')}"
    names = {name.rpartition(":")[2].lower() for name in written.split()[:6]}
    return names | {"author"} if element.get("rel") == "author" else names
