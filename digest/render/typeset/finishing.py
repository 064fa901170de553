"""The last touch to a PDF before it is written: smaller, and easier to have read aloud.

It works on the objects that WeasyPrint is about to write, which costs a fraction of reading a
finished file again.
"""

import io
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import partial
from typing import Any

from weasyprint import Document
from weasyprint.pdf import pydyf  # the writer that WeasyPrint brings along

from digest.render.typeset import cff, truetype
from digest.render.typeset.cases import Cases
from digest.render.typeset.passages import mark_languages
from digest.render.typeset.room import PDF_VARIANT
from digest.render.typeset.sfnt import ProgramError, tables_of
from digest.render.typeset.tagging import mend_tags
from digest.render.typeset.writing import write, written

_UNMOVED = (b">0<", b"")
"""Between two glyphs of which the second stands where it would stand anyway."""
_TOO_FINE = re.compile(rb"(>-?\d+\.\d\d)\d+")
"""A distance between glyphs, which are thousandths of the type's size, with needless digits."""


def finished_pdf(document: Document, *, identifier: bytes, cases: Cases | None = None) -> bytes:
    """The pages of `document` as PDF/UA-1: the same bytes for the same pages and `identifier`,
    which becomes the file's permanent one. Pages may be written again and again, in any company.
    Glyphs cut once are taken from `cases` and put there."""
    (cases or Cases()).serve(document)
    for page in document.pages:
        for _, _, _, box in page.links:
            # Left from the last time, and led now where something else is.
            box.link_annotation = None
    document.metadata.attachments.clear()  # a newspaper has none, whatever a theme wishes
    mark_languages(document)
    output = io.BytesIO()
    document.write_pdf(output, pdf_variant=PDF_VARIANT, pdf_identifier=identifier, finisher=_finish)
    return output.getvalue()


def _finish(document: Document, pdf: Any) -> None:
    """Mends the tags, labels the pages, cuts the fonts down to what is drawn, and has `pdf` written
    compactly."""
    artifacts = mend_tags(pdf)
    for reference, dropped in zip(pdf.page_references, artifacts, strict=True):
        _tidy(_at(pdf, _at(pdf, reference)["Contents"]), dropped)
    _cut_fonts(pdf)
    pages = pydyf.Dictionary({"Nums": pydyf.Array([0, pydyf.Dictionary({"S": "/D"})])})
    pdf.catalog["PageLabels"] = pages
    pdf.write = partial(write, pdf)


def _at(pdf: Any, reference: bytes) -> Any:
    return pdf.objects[int(reference.split()[0])]


def _tidy(content: Any, dropped: Collection[int]) -> None:
    """Makes artifacts of the marked contents `dropped`, and says the same in fewer words."""
    for place, item in enumerate(content.stream):
        if isinstance(item, pydyf.Dictionary) and item.get("MCID") in dropped:
            content.stream[place - 1] = b"/Artifact"
            content.stream[place] = pydyf.Dictionary({"Type": "/Pagination"})
    content.stream = [_TOO_FINE.sub(rb"\1", written(content.stream).replace(*_UNMOVED))]


def _cut_fonts(pdf: Any) -> None:
    """Leaves in each font program what the pages draw. One that is not understood stays whole."""
    for reference, fonts in _fonts(pdf).items():
        file = _at(pdf, reference)
        (content,) = file.stream
        numbers = [number for font in fonts for number in _numbers(font)]
        with suppress(ProgramError):
            if fonts[0]["Subtype"] == "/CIDFontType2":
                content = truetype.written(truetype.read_truetype(content, numbers))
                file.extra = pydyf.Dictionary({"Length1": len(content)})
            else:
                content = _outlines(content, numbers, fonts[0]["BaseFont"].removeprefix(b"/"))
                file.extra = pydyf.Dictionary({"Subtype": "/CIDFontType0C"})
                for font in fonts:
                    del font["CIDToGIDMap"]  # it belongs to TrueType
            file.stream = [content]


def _outlines(content: bytes, numbers: Iterable[int], name: bytes) -> bytes:
    """The bare outlines of an OpenType file; those cut from a case are bare already."""
    tables = tables_of(content)
    if tables.keys() == {b"CFF "}:
        return tables[b"CFF "]
    return cff.written(cff.read_opentype(content, numbers), name)


def _fonts(pdf: Any) -> Mapping[bytes, Sequence[Any]]:
    """The fonts of each program."""
    fonts: dict[bytes, list[Any]] = {}
    for thing in pdf.objects:
        if isinstance(thing, dict) and thing.get("Subtype") in ("/CIDFontType0", "/CIDFontType2"):
            descriptor = _at(pdf, thing["FontDescriptor"])
            file = descriptor.get("FontFile2") or descriptor["FontFile3"]
            fonts.setdefault(file, []).append(thing)
    return fonts


def _numbers(font: Any) -> Iterator[int]:
    """The glyphs of which the font gives the width: those that are drawn."""
    widths = font["W"]
    for first, run in zip(widths[::2], widths[1::2], strict=True):
        yield from range(first, first + len(run))
