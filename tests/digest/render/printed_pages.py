"""Small documents printed by WeasyPrint, and what is read back from a PDF."""

import base64
from collections.abc import Iterator, Sequence
from importlib import resources
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import pikepdf
import pypdfium2
from pikepdf import Dictionary, Name, Object, Pdf
from render_editions import picture
from render_fiction import PARAGRAPHS
from weasyprint import HTML, Document
from weasyprint.text.fonts import FontConfiguration

from digest.render.typeset.finishing import finished_pdf
from digest.render.typeset.room import PDF_VARIANT

IDENTIFIER = b"0123456789abcdef"
_FONTS = Path(str(resources.files("font_source_serif_pro"))) / "files"
_PICTURE = base64.b64encode(picture("Hollin station", (300, 200))[1]).decode()
_STYLE = f"""
@font-face {{ font-family: Serif; src: url({(_FONTS / "SourceSerifPro-Regular.otf").as_uri()}) }}
@font-face {{ font-family: Serif; font-weight: 700;
              src: url({(_FONTS / "SourceSerifPro-Bold.otf").as_uri()}) }}
@page {{ size: 100mm 150mm; margin: 15mm 10mm; @top-left {{ content: "The Courier" }} }}
html {{ font: 10pt Serif }}
.page + .page {{ break-before: page }}
h1, h2 {{ bookmark-level: 1 }}
h3 {{ bookmark-level: 2 }}
a {{ color: inherit; text-decoration: none }}
img {{ display: block; width: 30mm }}
"""
PICTURE = f'<img src="data:image/jpeg;base64,{_PICTURE}" alt="A drawing of Hollin station">'
TABLE = """<table><caption>The tariff</caption>
<thead><tr><th>To</th><th>Fare</th></tr></thead>
<tbody><tr><th scope="row">The gorge</th><td>4.20</td></tr></tbody></table>"""
PAGES = (
    f"""<h1 id="top">The Courier</h1>{PICTURE}<p>{PARAGRAPHS[0]}</p>
    <p>Inside: <a href="#world">World</a>, <a href="#orchards">Orchards, <b>upper</b></a>,
    <a href="#nowhere">Nowhere</a>, <a href="https://courier.example/">the site</a>.</p>""",
    f'<h2 id="valley">Valley</h2><h3 id="rope">A rope</h3><p>{PARAGRAPHS[1]}</p>{TABLE}',
    f"""<h3 id="orchards">Orchards “& 1 234 567 quinces”</h3><p>{PARAGRAPHS[4]}</p>{TABLE}{PICTURE}
    <p>Before: <a href="#rope">A rope</a>.</p>""",
    f'<h2 id="world">World</h2><h3 id="ö">Ötz <i>ÆSIR</i></h3><p>{PARAGRAPHS[6]}</p>',
)
"""Four pages that refer to each other; #nowhere is nobody's."""


def laid_out(body: str, language: str = "en") -> Document:
    """The pages of a whole document."""
    html = f"""<!DOCTYPE html><html lang="{language}"><head><title>The Courier</title>
    <meta name="author" content="Ana Brandt"><style>{_STYLE}</style></head>
    <body>{body}</body></html>"""
    return HTML(string=html).render(font_config=FontConfiguration(), pdf_variant=PDF_VARIANT)


def printed(body: str, language: str = "en") -> bytes:
    return finished_pdf(laid_out(body, language), identifier=IDENTIFIER)


def pages(contents: Sequence[str]) -> str:
    return "".join(f'<div class="page">{content}</div>' for content in contents)


class Link(NamedTuple):
    page: int
    target: str | tuple[int, float]
    """An address, or a page and how high on it."""
    box: tuple[float, ...]


def links(pdf: Pdf) -> list[Link]:
    numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
    places = destinations(pdf)
    return [
        Link(
            number,
            str(link.A.URI) if Name.A in link else _place(places[str(link.Dest)], numbers),
            tuple(round(float(edge), 1) for edge in link.Rect),
        )
        for number, page in enumerate(pdf.pages)
        for link in page.get(Name.Annots, ())
    ]


def _place(place: Object, numbers: dict[tuple[int, int], int]) -> tuple[int, float]:
    return numbers[place[0].objgen], round(float(place[3]), 1)


def destinations(pdf: Pdf) -> dict[str, Object]:
    names = list(pdf.Root.get(Name.Names, Dictionary(Dests=Dictionary(Names=[]))).Dests.Names)
    return dict(zip(map(str, names[::2]), names[1::2], strict=True))


def bookmarks(pdf: Pdf) -> list[tuple[int, str, int]]:
    """Depth, title and page of each."""
    numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}

    def below(parent: Object, depth: int) -> Iterator[tuple[int, str, int]]:
        entry, before = parent.get(Name.First), None
        while entry is not None:
            assert entry.Parent.objgen == parent.objgen
            assert (entry.get(Name.Prev) is None) == (before is None)
            yield depth, str(entry.Title), numbers[entry.Dest[0].objgen]
            yield from below(entry, depth + 1)
            entry, before = entry.get(Name.Next), entry
        assert before is None or parent.Last.objgen == before.objgen

    return list(below(pdf.Root.Outlines, 0)) if Name.Outlines in pdf.Root else []


def elements(pdf: Pdf) -> list[Object]:
    """All elements of the structure tree, in its order."""
    found: list[Object] = []

    def walk(element: Object) -> None:
        found.append(element)
        for kid in element.get(Name.K, ()):
            if isinstance(kid, Object) and Name.S in kid:
                assert kid.P.objgen == element.objgen
                walk(kid)

    for element in pdf.Root.StructTreeRoot.K:
        walk(element)
    return found


def outline(pdf: Pdf) -> list[tuple[str, int, str]]:
    """Role, pieces of text and alternative text of each element."""
    return [
        (str(e.S), sum(isinstance(k, int) for k in e.get(Name.K, ())), str(e.get(Name.Alt, "")))
        for e in elements(pdf)
    ]


def check_tree(pdf: Pdf) -> None:
    """The structure tree says of pages and links what they say of it."""
    tree = pdf.Root.StructTreeRoot
    numbers = list(tree.ParentTree.Nums)
    keys = [int(key) for key in numbers[::2]]
    assert keys == sorted(set(keys))
    assert int(tree.ParentTreeNextKey) > keys[-1]
    holders = dict(zip(keys, numbers[1::2], strict=True))
    held = set()
    for page in pdf.pages:
        for place, element in enumerate(holders[int(page.obj.StructParents)]):
            if element is not None:
                assert place in list(element.K)
                assert element.Pg.objgen == page.obj.objgen
                held.add((element.objgen, place))
        for link in page.get(Name.Annots, ()):
            element = holders[int(link.StructParent)]
            assert str(element.S) == "/Link"
            assert link.objgen in [kid.Obj.objgen for kid in _references(element)]
    inside = {
        (e.objgen, kid) for e in elements(pdf) for kid in e.get(Name.K, ()) if isinstance(kid, int)
    }
    assert inside == held


def _references(element: Object) -> list[Object]:
    return [kid for kid in element.K if isinstance(kid, Object) and Name.Obj in kid]


def texts(content: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(content)
    read = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return read


def pixels(content: bytes) -> list[bytes]:
    document = pypdfium2.PdfDocument(content)
    seen = [page.render(scale=1.0).to_pil().tobytes() for page in document]
    document.close()
    return seen


def opened(content: bytes) -> Pdf:
    return pikepdf.open(BytesIO(content))
