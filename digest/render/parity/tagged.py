"""The text of a tagged PDF as assistive technology reads it: in the order of the structure tree,
without page numbers, running heads and other artifacts."""

import ctypes
from collections.abc import Iterator, Mapping

import pypdfium2
import pypdfium2.raw as pdfium

_END = 2
"""Bytes of the zero that closes a string in UTF-16."""


def page_texts(content: bytes) -> list[str]:
    """The text of each page, line after line; of a page without a structure all that it shows."""
    document = pypdfium2.PdfDocument(content)
    try:
        return [_structured_text(page) or page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def _structured_text(page: pypdfium2.PdfPage) -> str:
    marked = _marked_texts(page)
    tree = pdfium.FPDF_StructTree_GetForPage(page.raw)
    if not tree:
        return ""
    try:
        roots = range(pdfium.FPDF_StructTree_CountChildren(tree))
        elements = [pdfium.FPDF_StructTree_GetChildAtIndex(tree, n) for n in roots]
        return "\n".join(text for element in elements for text in _texts(element, marked))
    finally:
        pdfium.FPDF_StructTree_Close(tree)


def _texts(element: object, marked: Mapping[int, str]) -> Iterator[str]:
    """What stands below `element`: elements, and stretches of the page by their number."""
    for n in range(pdfium.FPDF_StructElement_CountChildren(element)):
        child = pdfium.FPDF_StructElement_GetChildAtIndex(element, n)
        if child:
            yield from _texts(child, marked)
        else:
            number = pdfium.FPDF_StructElement_GetChildMarkedContentID(element, n)
            yield marked.get(number, "")  # an annotation has none either


def _marked_texts(page: pypdfium2.PdfPage) -> dict[int, str]:
    """The texts on the page by the number under which the structure knows them."""
    texts = page.get_textpage()
    found: dict[int, str] = {}
    for shown in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
        number = pdfium.FPDFPageObj_GetMarkedContentID(shown.raw)
        if number >= 0:  # artifacts have no number
            found[number] = found.get(number, "") + _text(shown.raw, texts.raw)
    return found


def _text(shown: object, texts: object) -> str:
    size = pdfium.FPDFTextObj_GetText(shown, texts, None, 0)
    if size <= _END:
        return ""
    room = ctypes.create_string_buffer(size)
    letters = ctypes.cast(room, ctypes.POINTER(pdfium.FPDF_WCHAR))
    pdfium.FPDFTextObj_GetText(shown, texts, letters, size)
    return room.raw[: size - _END].decode("utf-16-le", errors="replace")
