"""What a PDF is finished with: tags, labels, links, small fonts, few bytes."""

from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pytest
from outloud import check
from pikepdf import Name, Pdf
from printed_pages import (
    IDENTIFIER,
    PAGES,
    PICTURE,
    TABLE,
    check_tree,
    elements,
    laid_out,
    links,
    opened,
    outline,
    pages,
    pixels,
    printed,
    texts,
)

from digest.render.typeset.finishing import finished_pdf
from digest.render.typeset.room import PDF_VARIANT

BODY = pages(PAGES).replace(' href="#nowhere"', "")


@pytest.fixture(scope="module")
def finished() -> bytes:
    return printed(BODY)


@pytest.fixture(scope="module")
def plain() -> bytes:
    written = BytesIO()
    laid_out(BODY).write_pdf(written, pdf_variant=PDF_VARIANT)
    return written.getvalue()


def test_nothing_is_lost_but_bytes(plain: bytes, finished: bytes) -> None:
    assert texts(finished) == texts(plain)
    assert len(finished) < 0.75 * len(plain)
    for before, after in zip(pixels(plain), pixels(finished), strict=True):
        assert max(abs(a - b) for a, b in zip(before, after, strict=True)) < 48


def test_it_passes_as_accessible(finished: bytes, tmp_path: Path) -> None:
    file = tmp_path / "finished.pdf"
    file.write_bytes(finished)
    found = check(str(file)).findings
    # In which order a page is painted is its theme's to say.
    assert {finding.rule for finding in found} <= {"ORD-001"}


def test_running_heads_are_artifacts(finished: bytes) -> None:
    with opened(finished) as pdf:
        check_tree(pdf)
        for page in pdf.pages:
            content = page.Contents.read_bytes()
            assert content.count(b"/Artifact\n<</Type /Pagination>>\nBDC") == 1


def test_text_stands_in_its_paragraph(finished: bytes) -> None:
    with opened(finished) as pdf:
        paragraphs = [pieces > 1 for role, pieces, _ in outline(pdf) if role == "/P"]
        # Two have links, beside which text stays in Spans.
        assert paragraphs == [True, False, True, True, False, True]


def test_a_link_within_a_link_is_part_of_it() -> None:
    body = '<p id="a"><a href="#a">One <b>two</b> <span>three</span></a> <a>four</a></p>'
    with opened(printed(body)) as pdf:
        check_tree(pdf)
        assert len(links(pdf)) == 1
        assert [role for role, _, _ in outline(pdf)].count("/Link") == 1
        assert all(int(link.F) == 4 for link in pdf.pages[0].Annots)


def test_pages_written_before_in_other_company_keep_their_links_right() -> None:
    document = laid_out(pages(PAGES))
    finished_pdf(document, identifier=IDENTIFIER)
    alone = finished_pdf(document.copy(document.pages[2:3]), identifier=IDENTIFIER)
    with opened(alone) as pdf:
        check_tree(pdf)
        assert links(pdf) == []
        assert "/Link" not in {role for role, _, _ in outline(pdf)}


def test_pictures_say_where_they_are(finished: bytes) -> None:
    with opened(finished) as pdf:
        figures = [e for e in elements(pdf) if str(e.S) == "/Figure"]
        assert [str(figure.Alt) for figure in figures] == ["A drawing of Hollin station"] * 2
        left, bottom, right, top = (float(edge) for edge in figures[0].A.BBox)
        assert (left, right - left) == pytest.approx((34.3, 85.0), abs=0.1)
        assert top - bottom == pytest.approx(56.7, abs=0.1)
        assert 250 < bottom < top < 382.7


def test_heading_cells_say_what_they_head(finished: bytes) -> None:
    with opened(finished) as pdf:
        scopes = [str(e.A.Scope) for e in elements(pdf) if str(e.S) == "/TH"]
        assert scopes == ["/Column", "/Column", "/Row"] * 2
        names = [bytes(name) for name in list(pdf.Root.StructTreeRoot.IDTree.Names)[::2]]
        assert names == sorted(set(names))
        assert len(names) == 6


def test_the_first_column_heads_the_rows_of_a_table_without_headings() -> None:
    rows = "<tr><td>Hollin</td><td>1.40</td></tr>" * 3
    with opened(printed(f"<table>{rows}</table>")) as pdf:
        cells = [(str(e.S), str(e.A.get(Name.Scope, ""))) for e in elements(pdf) if Name.A in e]
        assert cells == [("/TH", "/Row"), ("/TD", "")] * 3


def test_passages_in_another_language_say_so() -> None:
    body = """<p lang="en-GB">One</p><div lang="ja"><p>二<b lang="ja">三</b></p></div>
    <p lang="en">Four</p><p lang="x'>">Five</p><a href="#a" id="a" lang="cs">Šest</a>"""
    document = laid_out(body)
    for _ in range(2):
        with opened(finished_pdf(document, identifier=IDENTIFIER)) as pdf:
            check_tree(pdf)
            named = [(str(e.S), str(e.Lang)) for e in elements(pdf) if Name.Lang in e]
            assert named == [("/P", "en-GB"), ("/Div", "ja")]
            assert len(links(pdf)) == 1


def test_pages_are_labelled_and_the_document_described(finished: bytes) -> None:
    with opened(finished) as pdf:
        assert [page.label for page in pdf.pages] == ["1", "2", "3", "4"]
        assert str(pdf.docinfo.Author) == "Ana Brandt"
        assert bytes(pdf.trailer.ID[0]) == IDENTIFIER
        assert pdf.check_pdf_syntax() == []


def test_fonts_are_bare_and_hold_what_is_drawn(finished: bytes) -> None:
    with opened(finished) as pdf:
        for _, font in pdf.pages[0].Resources.Font.items():
            (descendant,) = font.DescendantFonts
            file = descendant.FontDescriptor.FontFile3
            assert file.Subtype == Name.CIDFontType0C
            assert Name.CIDToGIDMap not in descendant
            assert len(file.read_bytes()) < 9000


def test_numbers_of_objects_that_are_gone_are_free(finished: bytes) -> None:
    with opened(finished) as pdf:
        numbers = [thing.objgen[0] for thing in pdf.objects]
        assert all(after > before for before, after in pairwise(numbers))
        assert len(numbers) < 200
    with Pdf.open(BytesIO(finished)) as pdf:
        again = BytesIO()
        pdf.save(again)
    assert texts(again.getvalue()) == texts(finished)


@pytest.mark.parametrize("body", ["", "<p>One line</p>", PICTURE, TABLE])
def test_little_is_finished_too(body: str) -> None:
    with opened(printed(body)) as pdf:
        check_tree(pdf)
        assert len(pdf.pages) == 1


def test_the_same_pages_give_the_same_bytes(finished: bytes) -> None:
    assert printed(BODY) == finished


def test_no_file_is_attached_and_pages_may_be_written_again() -> None:
    document = laid_out('<link rel="attachment" href="data:text/plain,secret">' + BODY)
    finished_pdf(document, identifier=IDENTIFIER)
    with opened(finished_pdf(document, identifier=IDENTIFIER)) as pdf:
        assert not pdf.attachments
