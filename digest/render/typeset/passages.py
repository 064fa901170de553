"""Which language a passage is in, for those who have it read aloud.

WeasyPrint's structure tree does not tell. But it notes at each element the annotation of its box,
so a mark that stands in for an annotation gets to the element, where `tagging` finds it.
"""

from collections.abc import Iterator
from typing import Any

from weasyprint import Document
from weasyprint.formatting_structure.boxes import LineBox, MarginBox

from digest.render.content.languages import language_tag

_MARK = b"(language "


class _Mark(dict[str, Any]):
    """Stands in for a box's annotation; as a reference it names the language."""

    def __init__(self, language: str) -> None:
        super().__init__(language=language)  # an empty one would be overlooked
        self.reference = _MARK + language.encode("ascii") + b")"


def mark_languages(document: Document) -> None:
    """Marks the boxes of elements whose language is another than that around them."""
    for page in document.pages:
        for child in page._page_box.children:
            _mark(child, (document.metadata.lang or "").casefold())


def language_marked(reference: bytes) -> str | None:
    """The language that the mark `reference` names; None when it is none."""
    if not reference.startswith(_MARK):
        return None
    return reference.removeprefix(_MARK).removesuffix(b")").decode("ascii")


def _mark(box: Any, around: str) -> None:
    language = language_tag(box.element.get("lang")) if box.element is not None else ""
    if language and language.casefold() != around:
        box.link_annotation = _Mark(language)
        around = language.casefold()
    for child in _inner(box):
        _mark(child, around)


def _inner(box: Any) -> Iterator[Any]:
    """The boxes within `box`, but for lines: within a paragraph there is one language."""
    for child in getattr(box, "children", ()):
        inner = getattr(child, "_box", child)  # what is positioned has a box of its own
        if not isinstance(inner, LineBox | MarginBox):
            yield inner
