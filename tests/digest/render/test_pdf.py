"""The PDF: what is on its pages and in which order, that it is accessible, and always the same."""

import itertools
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path
from tempfile import mkdtemp

import pikepdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name
from render_editions import (
    article,
    body,
    daily,
    edition,
    every_block,
    japanese,
    ranking,
    stored,
)
from render_fiction import PARAGRAPHS
from shared_checker import check_accessible

from digest.errors import RenderError
from digest.model import (
    Article,
    ArticleBlock,
    BlockId,
    Edition,
    Format,
    Image,
    ImageBlock,
    LeadBlock,
    MediaId,
    Paper,
    Paragraph,
    QuoteBlock,
    RankingBlock,
    Rendition,
    TextBlock,
    TextRun,
    text_runs,
)
from digest.render import render_here
from digest.render.memory import Memory
from digest.render.themes.assets import Assets
from digest.render.themes.fetcher import AssetFetcher
from digest.render.themes.theme import open_theme

MEDIA = Path(mkdtemp(prefix="digest-pictures-"))


def one_article() -> Edition:
    return edition(("Front page", [ArticleBlock(id=BlockId("a"), article=article(1))]))


def without(kind: type, made: Edition) -> Edition:
    sections = (
        replace(s, blocks=tuple(b for b in s.blocks if not isinstance(b, kind)))
        for s in made.sections
    )
    return replace(made, sections=tuple(sections))


VARIETIES: dict[str, Callable[[], Edition]] = {
    "daily": lambda: daily(MEDIA),
    "long lead on Letter": lambda: daily(
        MEDIA, lead_paragraphs=24, paper=Paper.LETTER, title="The Upper Valley Courier, Advertiser"
    ),
    "without lead": lambda: without(LeadBlock, daily(MEDIA, picture=False)),
    "without ranking": lambda: without(RankingBlock, daily(MEDIA, articles=8)),
    "one article": one_article,
    "empty": lambda: edition(("Front page", [])),
    "every block": lambda: every_block(MEDIA),
    "Japanese": lambda: japanese(MEDIA),
}


@cache
def printed(name: str) -> Rendition:
    return render_here(VARIETIES[name](), Format.PDF, media=MEDIA)


def texts(content: bytes) -> list[str]:
    """The text of each page as a plain extractor reads it, in the order of painting; hyphens of
    the layout and ends of lines do not count."""
    document = pypdfium2.PdfDocument(content)
    try:
        pages = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    return [re.sub(r"\s+", " ", re.sub(r"[\ufffe\u2010\u00ad-]\s*\n?\s*", "-", t)) for t in pages]


def squeezed(text: str) -> str:
    """`text` without what layout may change: blanks and hyphens."""
    return re.sub(r"[\s\-\ufffe\u2010\u00ad]", "", text)


@pytest.mark.parametrize("name", VARIETIES)
def test_every_variety_of_edition_is_accessible(name: str) -> None:
    with pikepdf.open(BytesIO(printed(name).content)) as pdf:
        root = pdf.Root
        assert root.MarkInfo.Marked is True
        assert str(root.Lang) in ("en", "ja")
        assert root.ViewerPreferences.DisplayDocTitle is True
        assert "pdfuaid:part" in root.Metadata.read_bytes().decode()
        assert str(pdf.docinfo.Title).strip()
        assert root.Outlines.First.Title
        roles = _roles(root.StructTreeRoot.K)
        levels = [int(role[2]) for role, _ in roles if re.fullmatch(r"/H[1-6]", role)]
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(later <= earlier + 1 for earlier, later in itertools.pairwise(levels))
        figures = [element for role, element in roles if role == "/Figure"]
        assert all(str(element.get("/Alt", "")).strip() for element in figures)
        for page in pdf.pages:
            for link in page.obj.get("/Annots", []):
                assert link.StructParent is not None
                assert str(link.Contents).strip()


@pytest.mark.parametrize("name", VARIETIES)
def test_every_variety_passes_the_shared_checker(name: str, tmp_path: Path) -> None:
    check_accessible(printed(name).content, tmp_path)


def _roles(kids: object, depth: int = 0) -> list[tuple[str, Dictionary]]:
    """The structure elements below `kids` in their order, with their roles."""
    found: list[tuple[str, Dictionary]] = []
    for kid in kids if isinstance(kids, Array) else [kids]:
        if isinstance(kid, Dictionary) and kid.get("/S") is not None and depth < 100:
            found.append((str(kid.S), kid))
            if kid.get("/K") is not None:
                found += _roles(kid.K, depth + 1)
    return found


def test_the_text_reads_in_its_order() -> None:
    (front, *inside) = texts(printed("daily").content)
    lead = article(0)
    marks = [
        "The Hollin Courier",
        "Thursday, 12 March 2026".upper(),
        "Update 1, 05:22".upper(),
        lead.headline,
        "Members vote",
        "By Ana Brandt and Tom Okafor",
        "The cooperative that runs it",
        "Access ranking".upper(),
        "Why the valley’s oldest clock",
        "In brief".upper(),
        "Inside".upper(),
    ]
    read = squeezed(front).upper()
    places = [read.find(squeezed(mark).upper()) for mark in marks]
    assert -1 not in places
    assert places == sorted(places)
    assert squeezed("Island league ends level") in squeezed(inside[0])


def test_no_word_is_lost_between_columns_and_pages() -> None:
    made = VARIETIES["long lead on Letter"]()
    text = squeezed("".join(texts(printed("long lead on Letter").content)))
    for paragraph in PARAGRAPHS:
        # Running heads stand between pages, and a cut between columns is none.
        ends = squeezed(paragraph)
        assert ends[:25] in text
        assert ends[-25:] in text
    lead = made.sections[0].blocks[0]
    assert isinstance(lead, LeadBlock)
    assert text.count(squeezed(PARAGRAPHS[1])[-25:]) >= 3


def test_a_long_lead_says_where_it_continues() -> None:
    pages = texts(printed("long lead on Letter").content)
    assert "Continued on page 2" in pages[0]
    assert "FROM PAGE 1" in pages[1].upper()


def test_the_contents_name_the_pages_where_sections_begin() -> None:
    made, rendition = daily(MEDIA), printed("daily")
    first = {anchor.block: anchor.page for anchor in rendition.anchors}
    front = texts(rendition.content)[0]
    for section in made.sections[1:]:
        page = min(first[block.id] for block in section.blocks) + 1
        assert re.search(rf"{section.title} {page}\b", front)


def test_anchors_tell_where_blocks_begin() -> None:
    made, rendition = daily(MEDIA), printed("daily")
    anchors = {anchor.block: anchor for anchor in rendition.anchors}
    assert set(anchors) == {block.id for block in made.blocks}
    lead, chart = anchors[BlockId("lead")], anchors[BlockId("ranking Access ranking")]
    assert lead.page == chart.page == 0
    assert 30 < lead.x < 45
    assert 100 < lead.y < 140
    assert chart.x > 380
    assert all(0 <= a.page < (rendition.pages or 0) and 0 <= a.y < 842 for a in anchors.values())


def test_the_outline_names_sections_and_articles() -> None:
    with pikepdf.open(BytesIO(printed("daily").content)) as pdf, pdf.open_outline() as outline:
        titles = [entry.title for entry in outline.root]
        assert titles == ["The Hollin Courier", "Valley", "World"]
        assert outline.root[0].children[0].title == article(0).headline
        assert outline.root[1].children[0].title == article(5).headline


@pytest.mark.parametrize(
    ("name", "size"), [("daily", (595, 842)), ("long lead on Letter", (612, 792))]
)
def test_the_paper_is_the_editions(name: str, size: tuple[int, int]) -> None:
    document = pypdfium2.PdfDocument(printed(name).content)
    assert {tuple(map(round, page.get_size())) for page in document} == {size}
    assert len(document) == printed(name).pages
    document.close()


def test_the_same_edition_gives_the_same_bytes_in_another_process(tmp_path: Path) -> None:
    script = tmp_path / "again.py"
    script.write_text(
        "import sys; from pathlib import Path\n"
        "sys.path[:0] = sys.argv[3:]\n"
        "from render_editions import every_block\n"
        "from digest.model import Format; from digest.render import render_here\n"
        "media = Path(sys.argv[1])\n"
        "made = render_here(every_block(media), Format.PDF, media=media)\n"
        "Path(sys.argv[2]).write_bytes(made.content)\n",
        encoding="utf-8",
    )
    here = Path(__file__)
    out = tmp_path / "again.pdf"
    subprocess.run(
        [sys.executable, script, MEDIA, out, here.parents[3], here.parent], check=True, timeout=60
    )
    assert out.read_bytes() == printed("every block").content


def test_what_was_set_before_changes_no_byte() -> None:
    memory = Memory()
    made = VARIETIES["every block"]()
    for _ in range(2):
        again = render_here(made, Format.PDF, media=MEDIA, memory=memory)
        assert again.content == printed("every block").content
    assert memory.settings
    assert memory.pictures


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "http://127.0.0.1:1/",
        "https://courier.example/x.css",
        "data:text/css,p{}",
        "relative.png",
        "asset:media/../../../etc/passwd",
        "asset:media/" + "0" * 64,
        "asset:font/../../LICENSE",
        "asset:theme/../../pyproject.toml",
        "asset:theme//etc/passwd",
        "asset:nothing/here",
        "asset://host/media/x",
    ],
)
def test_nothing_is_read_but_the_editions_own_assets(address: str, tmp_path: Path) -> None:
    fetcher = AssetFetcher(Assets(tmp_path, open_theme("broadsheet")))
    with pytest.raises((ValueError, KeyError, RenderError)):
        fetcher.fetch(address)


def test_hostile_content_is_only_text(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("Confidential", encoding="utf-8")
    hostile = (
        f"<img src='file://{secret}'>{{{{ 7*7 }}}}</style><a rel=attachment href='file://{secret}'>"
        "@import url(http://127.0.0.1:1/); <link rel=stylesheet href=x>"
    )
    piece = Article(
        headline=hostile,
        byline=(hostile,),
        standfirst=hostile,
        body=(Paragraph(runs=(TextRun(text=hostile, href=f"file://{secret}"),)),),
        images=(Image(media=MediaId("../secret.txt"), alt=hostile),),
        language='x"><script>',
        section=hostile,
        url="javascript:alert(1)",
    )
    made = edition(
        ("Front", [LeadBlock(id=BlockId(hostile), article=piece)]),
        (hostile, [TextBlock(id=BlockId("t"), text=hostile), _image(hostile)]),
        title="A",
    )
    content = render_here(made, Format.PDF, media=tmp_path).content
    with pikepdf.open(BytesIO(content)) as pdf:
        assert "/EmbeddedFiles" not in pdf.Root.get("/Names", Dictionary())
        links = [a for page in pdf.pages for a in page.obj.get("/Annots", [])]
        assert all(a.get("/A") is None or a.A.S == Name.URI for a in links)
        assert not any(str(a.A.URI).startswith(("file", "java")) for a in links if "/A" in a)
    text = "".join(texts(content))
    assert "{{ 7*7 }}" in text
    assert "Confidential" not in text


def _image(text: str) -> ImageBlock:
    return ImageBlock(id=BlockId("i"), image=Image(media=MediaId("/etc/passwd"), alt=text))


def test_huge_texts_end_in_pages(tmp_path: Path) -> None:
    word = "Donaudampfschifffahrtsgesellschaft" * 40
    piece = replace(
        article(1),
        headline="A headline without end " * 100,
        standfirst=word,
        byline=tuple(f"Name {n}" for n in range(60)),
        body=(Paragraph(runs=text_runs(word)), *body(12), Paragraph(runs=text_runs("港" * 600))),
    )
    made = edition(
        ("Front", [LeadBlock(id=BlockId("l"), article=piece), ranking(title="T" * 400)]),
        (
            "S" * 300,
            [
                ArticleBlock(id=BlockId("a"), article=piece),
                QuoteBlock(id=BlockId("q"), text="A quotation without end. " * 300),
                ImageBlock(id=BlockId("i"), image=stored(tmp_path, "a tower", (200, 3000))),
            ],
        ),
        title="The Very Long Name of a Newspaper That Nobody Can Remember " * 3,
    )
    rendition = render_here(made, Format.PDF, media=tmp_path)
    assert 3 < (rendition.pages or 0) < 30


def test_the_pages_are_as_many_as_were_made_up() -> None:
    for name in VARIETIES:
        rendition = printed(name)
        words = "1 page" if rendition.pages == 1 else f"{rendition.pages} pages"
        if name not in ("Japanese", "long lead on Letter"):
            assert words in texts(rendition.content)[0]


@pytest.mark.parametrize("words", [3, 40, 900, 2500])
def test_a_lead_of_one_paragraph_is_printed_whole(words: int, tmp_path: Path) -> None:
    text = " ".join(f"w{number}x" for number in range(words))
    story = Article(headline="One Paragraph", body=(Paragraph(runs=text_runs(text)),))
    lead = LeadBlock(id=BlockId("lead"), article=story)
    rendition = render_here(edition(("Front page", [lead])), Format.PDF, media=tmp_path)
    pdf = pypdfium2.PdfDocument(rendition.content)
    printed = "".join(page.get_textpage().get_text_range() for page in pdf)
    bare = re.sub(r"[\s\u00ad\ufffe\x02-]", "", printed)
    missing = [f"w{n}x" for n in range(1, words) if f"w{n}x" not in bare]
    assert missing == []
