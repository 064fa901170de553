"""Editions made to harm: what of them is printed, in every format, and what never is."""

import email
import io
import json
import re
import zipfile
from datetime import UTC, date, datetime
from email.policy import SMTP
from pathlib import Path
from xml.etree import ElementTree

import pikepdf
import pypdfium2
import pytest

from digest.model import (
    Article,
    ArticleBlock,
    Block,
    BlockId,
    BodyPart,
    Edition,
    EditionId,
    Format,
    Heading,
    LeadBlock,
    ListPart,
    Paragraph,
    Quote,
    QuoteBlock,
    RankingBlock,
    RankingItem,
    RankingList,
    Rendition,
    Scope,
    Section,
    SectionId,
    SponsorBlock,
    TablePart,
    TextBlock,
    TextRun,
    text_runs,
)
from digest.render import render_here
from digest.sources import read

HOSTILE = Path(__file__).parents[3] / "shared/hostile"
NOW = datetime(2026, 3, 12, 6, tzinfo=UTC)
FORMATS = (Format.PDF, Format.WEB, Format.EMAIL, Format.TEXT, Format.EPUB)
PLAIN = "The buoy keeper rows out at four, and is back before the bakers have their lamps lit. "

BRACES = "Total: {{ 7*7 }} {% include '/etc/passwd' %} {{ config }}"
MARKUP = "<script>alert(1)</script><img src=x onerror=alert(1)> “onmouseover=alert(1)”"
ACTIVE = re.compile(
    r"<script(?! type=.application/ld\+json)|<iframe|<object|<form|<embed|<[^>]*\son\w+=|"
    r"=.?javascript:|http-equiv=.refresh|position:\s*fixed",
    re.IGNORECASE,
)
CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")


def printed(edition: Edition, format: Format, media: Path) -> Rendition:
    return render_here(edition, format, media=media)


def paper(*blocks: Block, title: str = "The Buoy") -> Edition:
    front = Section(id=SectionId("front"), title="Front page", blocks=blocks[:1])
    inside = Section(id=SectionId("harbour"), title="Harbour", blocks=blocks[1:])
    return Edition(
        id=EditionId("e"), title=title, date=date(2026, 3, 12), created=NOW,
        sections=(front, inside),
    )  # fmt: skip


def story(number: int, *body: BodyPart, **facts: object) -> ArticleBlock:
    told = {"headline": f"Story {number}", "url": f"https://buoy.example/{number}", "body": body}
    return ArticleBlock(id=BlockId(f"b{number}"), article=Article(**(told | facts)))  # type: ignore[arg-type]


def paragraph(text: str) -> Paragraph:
    return Paragraph(runs=text_runs(text))


def text_of(rendition: Rendition) -> str:
    """All that a reader of the file reads, and its markup where it has any."""
    match rendition.format:
        case Format.PDF:
            document = pypdfium2.PdfDocument(rendition.content)
            return "\n".join(page.get_textpage().get_text_bounded() for page in document)
        case Format.EMAIL:
            message = email.message_from_bytes(rendition.content, policy=SMTP)
            texts = (part.get_content() for part in message.walk() if not part.is_multipart())
            return "\n".join(text for text in texts if isinstance(text, str))
        case Format.EPUB:
            book = zipfile.ZipFile(io.BytesIO(rendition.content))
            names = [name for name in book.namelist() if name.endswith((".xhtml", ".opf", ".ncx"))]
            for name in names:
                ElementTree.fromstring(book.read(name))
            return "\n".join(book.read(name).decode() for name in names)
        case _:
            return rendition.content.decode()


def markup_of(rendition: Rendition) -> str:
    """The rendition's HTML without what it quotes as text; "" where it has none."""
    if rendition.format not in (Format.WEB, Format.EMAIL, Format.EPUB):
        return ""
    told = text_of(rendition)
    start = told.find("<!doctype") if rendition.format is Format.EMAIL else 0
    return re.sub(r"&lt;.*?&gt;", "", told[start:])


def squeezed(text: str) -> str:
    """`text` without blanks, hyphens at line ends and places to break."""
    return re.sub(r"[\s\u00ad\u200b\u2010\ufffe\x02-]", "", text)


@pytest.fixture(scope="module")
def media(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("media")


WORDS = paper(
    LeadBlock(
        id=BlockId("lead"),
        article=Article(headline=BRACES, standfirst=MARKUP, body=(paragraph(PLAIN * 4 + MARKUP),)),
    ),
    story(1, paragraph(f"A{chr(0)}B\x1bC\ufffe {PLAIN}"), headline=MARKUP, byline=(MARKUP,)),
    story(
        2,
        Paragraph(
            runs=(
                TextRun(text=PLAIN),
                TextRun(text="there", href="javascript:alert(1)"),
                TextRun(text="here", href="https://[buoy.example/x"),
            )
        ),
    ),
    story(3, paragraph("".join(f"a{'̀́̂' * 20}" for _ in range(40)) + PLAIN)),
    story(4, paragraph("\u202e\u2066gnol\u200b" * 300 + PLAIN), headline="\u202eToo late"),
    TextBlock(id=BlockId("t"), title=BRACES, text=f"{MARKUP} [x](javascript:alert(1)) {BRACES}"),
    QuoteBlock(id=BlockId("q"), text=MARKUP, attribution=BRACES),
    SponsorBlock(
        id=BlockId("s"),
        label=BRACES,
        sponsor=MARKUP,
        headline=MARKUP,
        text=f"{MARKUP} [x](javascript:alert(1)) {BRACES}",
        link="javascript:alert(1)",
    ),
    title=f"The {BRACES}",
)


@pytest.fixture(scope="module", params=FORMATS)
def words(request: pytest.FixtureRequest, media: Path) -> Rendition:
    return printed(WORDS, request.param, media)


def test_braces_are_printed_and_never_followed(words: Rendition):
    told = text_of(words)
    assert squeezed("{{7*7}}") in squeezed(told)
    assert "49" not in re.sub(r"#\w+|\d+(\.\d+)?(px|pt|em|%)|b[0-9a-f]{10}", "", told)
    assert "root:" not in told


def test_nothing_active_gets_through(words: Rendition):
    told = text_of(words)
    assert not ACTIVE.findall(markup_of(words))
    if words.format is Format.PDF:
        with pikepdf.open(io.BytesIO(words.content)) as pdf:
            assert not pdf.attachments
            assert b"/JavaScript" not in words.content
    assert not CONTROLS.search(told.replace("\x02", ""))  # PDF readers' sign for a hyphen
    assert squeezed(PLAIN) in squeezed(told)


def test_the_same_harm_gives_the_same_bytes(words: Rendition, media: Path):
    assert printed(WORDS, words.format, media).content == words.content


def numbered(count: int) -> list[str]:
    return [f"w{number}x" for number in range(count)]


HIGH: tuple[BodyPart, ...] = (
    ListPart(items=tuple(map(text_runs, numbered(300))), ordered=True),
    ListPart(items=(text_runs(" ".join(numbered(1200))),)),
    Quote(runs=text_runs(" ".join(numbered(1200)))),
    Heading(runs=text_runs(" ".join(numbered(600)))),
    TablePart(rows=((text_runs("a"),) * 2, (text_runs("b"), text_runs(" ".join(numbered(1200)))))),
    TablePart(rows=tuple((text_runs(word), text_runs("b")) for word in numbered(300))),
)


@pytest.mark.parametrize("part", HIGH, ids=lambda part: type(part).__name__)
def test_what_is_higher_than_a_column_is_printed_to_its_end(part: BodyPart, media: Path):
    told = squeezed(text_of(printed(paper(story(1), story(2, part)), Format.PDF, media)))
    whole = 1200 if "w1199x" in told else 600 if "w599x" in told else 300
    assert [word for word in numbered(whole) if word not in told] == []


def test_lines_without_end_do_not_end_the_page(media: Path):
    rows = (RankingItem(position=1, title="x" * 100_000),)
    chart = RankingList(title=PLAIN * 50, scope=Scope.SITE, captured=NOW, items=rows)
    wanted = paper(
        story(1, paragraph("y" * 1_000_000), byline=("z" * 9000,), dateline=PLAIN * 90),
        story(2, paragraph("\u00a0".join(["moored"] * 3000)), headline=PLAIN * 90),
        RankingBlock(id=BlockId("r"), ranking=chart),
        TextBlock(id=BlockId("t"), title=PLAIN * 50, text="- " * 150 + "deep\n\n" + "> " * 150),
        story(3, paragraph(PLAIN)),
        title=PLAIN * 20,
    )
    rendition = printed(wanted, Format.PDF, media)
    assert squeezed(PLAIN) in squeezed(text_of(rendition))
    assert (rendition.pages or 0) < 12


def hostile_pages() -> list[str]:
    if not HOSTILE.exists():
        return []
    cases = json.loads((HOSTILE / "cases.json").read_text(encoding="utf-8"))
    return [case["file"] for case in cases if case["file"].startswith("in/html/")]


@pytest.mark.skipif(not HOSTILE.exists(), reason="the hostile cases are not here")
@pytest.mark.parametrize("format", FORMATS)
def test_pages_made_to_harm_do_none_in_print(format: Format, media: Path):
    blocks: list[Block] = []
    for number, file in enumerate(hostile_pages()):
        page = read((HOSTILE / file).read_bytes(), name=file, url=None, now=NOW)
        blocks += [ArticleBlock(id=BlockId(f"{number}"), article=a) for a in page.articles]
    assert len(blocks) > 10
    rendition = printed(paper(*blocks), format, media)
    told = text_of(rendition)
    assert "49" not in re.sub(r"#\w+|\d+(\.\d+)?(px|pt|em|%)|b[0-9a-f]{10}|\d\d49", "", told)
    assert not ACTIVE.findall(markup_of(rendition))
    assert "file:" not in told
    if format is Format.PDF:
        with pikepdf.open(io.BytesIO(rendition.content)) as pdf:
            assert not pdf.attachments
        assert b"file:" not in rendition.content
