"""Parts written apart and joined are the document that would have been written at once."""

import pikepdf
import pytest
from pikepdf import Name
from printed_pages import (
    IDENTIFIER,
    PAGES,
    PICTURE,
    TABLE,
    bookmarks,
    check_tree,
    destinations,
    elements,
    links,
    opened,
    outline,
    pages,
    pixels,
    printed,
    texts,
)

from digest.render.typeset.joining import join_parts
from digest.render.typeset.seams import ELSEWHERE, GOES_ON

_GOES_ON = f"<div style='bookmark-level: 1; bookmark-label: \"{GOES_ON}\"'></div>"


def part(first: int, last: int) -> bytes:
    """Those of PAGES, as a press writes them that does not know the others."""
    own = pages(PAGES[first:last])
    for anchor in ("world", "orchards", "rope", "nowhere"):
        if f'id="{anchor}"' not in own:
            own = own.replace(f'href="#{anchor}"', f'href="{ELSEWHERE}{anchor}"')
    return printed(_GOES_ON + own if first else own)


@pytest.fixture(scope="module")
def whole() -> bytes:
    return printed(pages(PAGES).replace(' href="#nowhere"', ""))


@pytest.fixture(scope="module")
def joined() -> bytes:
    return join_parts([part(0, 2), part(2, 3), part(3, 4)], identifier=IDENTIFIER)


def test_pages_look_and_read_alike(whole: bytes, joined: bytes) -> None:
    assert texts(joined) == texts(whole)
    assert pixels(joined) == pixels(whole)


def test_links_lead_across_parts(whole: bytes, joined: bytes) -> None:
    with opened(whole) as one, opened(joined) as pdf:
        assert links(pdf) == links(one)
        assert {link.page for link in links(pdf)} == {0, 2}
        assert destinations(pdf).keys() == destinations(one).keys() >= {"top", "world", "ö"}


def test_links_say_which_heading_they_lead_to(joined: bytes) -> None:
    body = pages(['<p id="note">A note</p><a href="#note">One</a> <a href="#way">Two</a>'])
    body += '<h2 id="way">Way</h2>'
    with opened(joined) as pdf, opened(join_parts([printed(body)], identifier=b"i")) as other:
        said = [str(link.Contents) for link in pdf.pages[0].Annots]
        assert said[0] == "World"
        assert said[1] == "Orchards “& 1 234 567 quinces”"
        assert said[-1] == "https://courier.example/"
        assert [str(link.Contents) for link in other.pages[0].Annots] == ["1", "Way"]


def test_a_link_that_leads_nowhere_is_text(joined: bytes) -> None:
    with opened(joined) as pdf:
        assert ELSEWHERE not in str([link.target for link in links(pdf)])
        spans = [e for e in elements(pdf) if str(e.S) == "/Span"]
        assert all(isinstance(kid, int) for span in spans for kid in span.K)
    assert "Nowhere" in texts(joined)[0]


def test_bookmarks_nest_across_parts(whole: bytes, joined: bytes) -> None:
    with opened(whole) as one, opened(joined) as pdf:
        assert bookmarks(pdf) == bookmarks(one)
        assert bookmarks(pdf)[1:4] == [
            (0, "Valley", 1),
            (1, "A rope", 1),
            (1, "Orchards “& 1 234 567 quinces”", 2),
        ]
        assert pdf.Root.Outlines.Count == one.Root.Outlines.Count == len(bookmarks(pdf))


def test_the_structure_is_one_tree(whole: bytes, joined: bytes) -> None:
    with opened(whole) as one, opened(joined) as pdf:
        check_tree(one)
        check_tree(pdf)
        without_lost = [e for e in outline(pdf) if e[0] not in ("/Span", "/Div")]
        assert without_lost == [e for e in outline(one) if e[0] not in ("/Span", "/Div")]


def test_heading_cells_keep_names_of_their_own(joined: bytes) -> None:
    with opened(joined) as pdf:
        listed = list(pdf.Root.StructTreeRoot.IDTree.Names)
        cells = dict(zip(map(str, listed[::2]), listed[1::2], strict=True))
        assert len(cells) == 6
        assert list(cells) == sorted(cells)
        assert all(str(cell.ID) == name for name, cell in cells.items())
        headed = [e for e in elements(pdf) if str(e.S) == "/TD"]
        assert len(headed) == 2
        for cell in headed:
            heads = [cells[str(name)] for name in cell.A.Headers]
            assert [str(head.A.Scope) for head in heads] == ["/Row", "/Column"]
            assert {head.P.P.P.objgen for head in heads} == {cell.P.P.P.objgen}


def test_pictures_and_fonts_are_shared(whole: bytes, joined: bytes) -> None:
    with opened(joined) as pdf:
        pictures = {
            thing.objgen
            for page in pdf.pages
            for _, thing in page.Resources.get(Name.XObject, {}).items()
        }
        fonts = [font for page in pdf.pages for _, font in page.Resources.Font.items()]
        assert len(pictures) == 1
        assert len({font.objgen for font in fonts}) == len({str(font.BaseFont) for font in fonts})
    assert len(joined) < 1.06 * len(whole)


def test_what_the_first_part_says_of_the_document_is_kept(joined: bytes) -> None:
    with opened(joined) as pdf:
        assert str(pdf.docinfo.Title) == "The Courier"
        assert str(pdf.Root.Lang) == "en"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert [page.label for page in pdf.pages] == ["1", "2", "3", "4"]
        assert bytes(pdf.trailer.ID[0]) == IDENTIFIER
        with pdf.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"


def test_the_same_parts_give_the_same_bytes(joined: bytes) -> None:
    assert join_parts([part(0, 2), part(2, 3), part(3, 4)], identifier=IDENTIFIER) == joined


def test_a_single_part_is_joined_to_nothing() -> None:
    alone = part(3, 4)
    joined = join_parts([alone], identifier=IDENTIFIER)
    assert pixels(joined) == pixels(alone)
    with opened(joined) as pdf:
        check_tree(pdf)
        assert [title for _, title, _ in bookmarks(pdf)] == ["World", "Ötz ÆSIR"]


def test_parts_without_links_bookmarks_and_anchors_are_joined() -> None:
    plain = [printed(text) for text in ("<p>One</p>", f"<p>Two</p>{TABLE}", PICTURE)]
    joined = join_parts(plain, identifier=IDENTIFIER)
    with opened(joined) as pdf:
        check_tree(pdf)
        assert len(pdf.pages) == 3
        assert Name.Outlines not in pdf.Root
        assert destinations(pdf) == {}


@pytest.mark.parametrize("parts", [[], [b"no PDF"]])
def test_what_is_no_part_is_refused(parts: list[bytes]) -> None:
    with pytest.raises((ValueError, pikepdf.PdfError)):
        join_parts(parts, identifier=IDENTIFIER)
