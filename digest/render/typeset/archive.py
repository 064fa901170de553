"""An edition's PDF for the archive: PDF/A-3b instead of PDF/UA-1, of the same pages.

PDF/A wants nothing that a reader of later years could lack: fonts within, colours of a named
space, no hidden facts. One file can't be shown to be both, as validators for PDF/A refuse the mark
of PDF/UA; tags, bookmarks and links stay.
"""

import io
from dataclasses import replace
from pathlib import Path

import pikepdf
from pikepdf import Dictionary, Pdf, pdfa

from digest.model import Edition, Format, RenderProblem, Rendition
from digest.render.memory import Memory
from digest.render.typeset.pdf import render_pdf

_FLAVOUR = "3b"
_MOST_FINDINGS = 3


def render_archive(
    edition: Edition, *, media: Path, themes: Path | None, memory: Memory | None = None
) -> Rendition:
    """`edition` as PDF/A-3b. Raises RenderError. Should the file not be found to conform, the
    rendition says so among its problems."""
    rendition = render_pdf(edition, media=media, themes=themes, memory=memory)
    content = archived(rendition.content)
    problems = (*rendition.problems, *archive_problems(content))
    return replace(rendition, format=Format.ARCHIVE, content=content, problems=problems)


def archived(content: bytes) -> bytes:
    """The PDF/UA-1 `content` as PDF/A-3b, the same bytes for the same content."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        producer = str(pdf.docinfo.Producer)
        pdfa.prepare(pdf, _FLAVOUR)
        _describe(pdf, producer)
        _clear_resources(pdf)
        output = io.BytesIO()
        pdf.save(output, **pdfa.resolve_save_kwargs(_FLAVOUR, deterministic_id=True))
        return output.getvalue()


def _describe(pdf: Pdf, producer: str) -> None:
    """Names who has made the pages, and dates the metadata as the document: the hour of the
    rendering is nobody's business."""
    pdf.docinfo.Producer = producer
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        metadata["pdf:Producer"] = producer
        del metadata["xmp:MetadataDate"]
        if "xmp:ModifyDate" in metadata:
            metadata["xmp:MetadataDate"] = metadata["xmp:ModifyDate"]


def _clear_resources(pdf: Pdf) -> None:
    """Takes out kinds of resources of which there are none; a validator would have to know them."""
    for page in pdf.pages:
        resources = page.obj.Resources
        for kind in [kind for kind, held in resources.items() if held == Dictionary()]:
            del resources[kind]


def archive_problems(content: bytes) -> tuple[RenderProblem, ...]:
    """What keeps `content` from being PDF/A-3b, if anything does."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        findings = pdfa.check(pdf, _FLAVOUR).findings
    if not findings:
        return ()
    named = "; ".join(finding.message for finding in findings[:_MOST_FINDINGS])
    remedy = (
        "Take out characters that no font has, such as pictograms."
        if ".notdef" in named
        else "Try another theme: a gradient or a transparent colour may be the cause."
    )
    reason = f"The archive was checked and is not PDF/A-3b: {named}."
    return (RenderProblem(reason=reason, remedy=remedy),)
