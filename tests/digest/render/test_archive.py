"""The archive: PDF/A-3b of the pages that the PDF has."""

import pytest
from pikepdf import Name, pdfa
from printed_pages import (
    IDENTIFIER,
    PAGES,
    bookmarks,
    check_tree,
    links,
    opened,
    outline,
    pages,
    pixels,
    printed,
    texts,
)
from render_editions import every_block

from digest.model import Format, Rendition
from digest.render import render_here
from digest.render.typeset.archive import archive_problems, archived


@pytest.fixture(scope="module")
def source() -> bytes:
    return printed(pages(PAGES).replace(' href="#nowhere"', ""))


@pytest.fixture(scope="module")
def archive(source: bytes) -> bytes:
    return archived(source)


@pytest.fixture(scope="module")
def rendition(tmp_path_factory: pytest.TempPathFactory) -> Rendition:
    media = tmp_path_factory.mktemp("media")
    return render_here(every_block(media), Format.ARCHIVE, media=media)


def test_it_is_found_to_be_pdf_a(archive: bytes, rendition: Rendition) -> None:
    for content in (archive, rendition.content):
        with opened(content) as pdf:
            assert pdfa.check(pdf, "3b").findings == []
            with pdf.open_metadata() as metadata:
                assert metadata["pdfaid:part"] == "3"
                assert metadata["pdfaid:conformance"] == "B"
                assert "pdfuaid:part" not in metadata
    assert rendition.problems == ()


def test_the_pages_are_those_of_the_pdf(source: bytes, archive: bytes) -> None:
    assert texts(archive) == texts(source)
    assert pixels(archive) == pixels(source)
    with opened(source) as pdf, opened(archive) as kept:
        check_tree(kept)
        assert outline(kept) == outline(pdf)
        assert bookmarks(kept) == bookmarks(pdf)
        assert links(kept) == links(pdf)


def test_it_bears_the_documents_facts_and_no_others(source: bytes, archive: bytes) -> None:
    with opened(source) as pdf, opened(archive) as kept:
        assert kept.docinfo.Title == pdf.docinfo.Title
        assert kept.docinfo.Producer == pdf.docinfo.Producer
        assert kept.Root.Lang == pdf.Root.Lang
        assert bytes(kept.trailer.ID[0]) == IDENTIFIER
        (intent,) = kept.Root.OutputIntents
        assert intent.S == Name.GTS_PDFA1
        with kept.open_metadata() as metadata:
            assert "xmp:MetadataDate" not in metadata
            assert metadata["pdf:Producer"] == str(kept.docinfo.Producer)


def test_metadata_are_dated_as_the_edition(rendition: Rendition) -> None:
    with opened(rendition.content) as pdf, pdf.open_metadata() as metadata:
        assert metadata["xmp:MetadataDate"] == metadata["xmp:CreateDate"] == "2026-03-12T05:02:00Z"


def test_the_same_pdf_gives_the_same_bytes(source: bytes, archive: bytes) -> None:
    assert archived(source) == archive


def test_a_rendition_says_what_it_is(rendition: Rendition) -> None:
    assert rendition.format is Format.ARCHIVE
    assert rendition.pages == 2
    assert rendition.anchors


def test_what_does_not_conform_is_said() -> None:
    shade = "<p style='background: linear-gradient(#fff, #8c1d18)'>A shade</p>"
    (problem,) = archive_problems(archived(printed(shade)))
    assert "not supported" in problem.reason
    assert "theme" in problem.remedy


def test_characters_that_no_font_has_are_named() -> None:
    (problem,) = archive_problems(archived(printed("<p>Private \ue123 use</p>")))
    assert "characters" in problem.remedy
