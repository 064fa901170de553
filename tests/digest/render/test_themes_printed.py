"""Each theme in print, on each paper: every kind of block, accessible, with the edition's look."""

import re
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path
from tempfile import mkdtemp

import pypdfium2
import pytest
from built_in_themes import THEMES
from pikepdf import Pdf
from printed_pages import bookmarks, links
from render_editions import article, daily, every_block, ranking
from shared_checker import check_accessible

from digest.model import ArticleBlock, Edition, Format, LeadBlock, Look, Paper, RankingBlock
from digest.render import render_here
from digest.render.memory import Memory
from digest.render.themes.theme import open_theme
from digest.render.typeset.pdf import open_printer

MEDIA = Path(mkdtemp(prefix="digest-pictures-"))
MEMORY = Memory()
MILLIMETRE = 72 / 25.4
ACCENT = "#1d4e7a"
LOOKS = {"Letter": Look(accent=ACCENT)}


@cache
def made(theme: str, paper: str = "A4") -> Edition:
    look = LOOKS.get(paper, Look())
    return replace(every_block(MEDIA), theme=theme, paper=Paper(paper), look=look)


@cache
def printed(theme: str, paper: str = "A4") -> bytes:
    return render_here(made(theme, paper), Format.PDF, media=MEDIA, memory=MEMORY).content


def texts(content: bytes) -> list[str]:
    """The text of each page without blanks and hyphens, which layout may change."""
    document = pypdfium2.PdfDocument(content)
    try:
        pages = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    return [re.sub(r"[\s\-\ufffe\u2010\u00ad]", "", page).casefold() for page in pages]


def squeezed(text: str) -> str:
    return re.sub(r"[\s\-]", "", text).casefold()


@pytest.mark.parametrize("paper", [paper.value for paper in Paper])
@pytest.mark.parametrize("theme", THEMES)
def test_every_block_is_printed_on_every_paper(theme: str, paper: str) -> None:
    content = printed(theme, paper)
    text = "".join(texts(content))
    for block in made(theme, paper).blocks:
        if isinstance(block, LeadBlock | ArticleBlock):
            assert squeezed(block.article.headline) in text
        if isinstance(block, RankingBlock):
            assert squeezed(block.ranking.title) in text
            assert all(squeezed(item.title) in text for item in block.ranking.items)
    assert squeezed("You cannot argue with a rope.") in text
    assert squeezed("From the desk") in text
    size = open_theme(theme).style(made(theme, paper)).paper
    with Pdf.open(BytesIO(content)) as pdf:
        box = [float(side) for side in pdf.pages[0].mediabox]
    assert box[2:] == pytest.approx([size.width * MILLIMETRE, size.height * MILLIMETRE], abs=0.1)


@pytest.mark.parametrize("theme", THEMES)
def test_every_theme_passes_the_shared_checker(theme: str, tmp_path: Path) -> None:
    check_accessible(printed(theme), tmp_path)


@pytest.mark.parametrize("theme", THEMES)
def test_headlines_and_rows_lead_to_their_pages(theme: str) -> None:
    with Pdf.open(BytesIO(printed(theme))) as pdf:
        targets = {link.target for link in links(pdf)}
    assert article(1).url in targets
    assert {item.url for item in ranking().ranking.items} <= targets


@pytest.mark.parametrize("theme", THEMES)
def test_bookmarks_name_the_paper_its_sections_and_its_stories(theme: str) -> None:
    with Pdf.open(BytesIO(printed(theme))) as pdf:
        titles = [title for _, title, _ in bookmarks(pdf)]
    assert titles[0] == "The Hollin Courier"
    assert "Crafts" in titles
    assert article(1).headline in titles


def test_a_briefing_opens_with_numbered_summaries_beside_the_ranking() -> None:
    front = texts(printed("briefing"))[0]
    assert squeezed("1 " + article(0).headline) in front
    assert squeezed("2 " + article(1).headline) in front
    assert squeezed("Members vote for the winter timetable") in front
    assert squeezed("Access ranking") in front


def test_a_briefing_s_stories_are_short_and_say_where_they_continue() -> None:
    text = "".join(texts(printed("briefing")))
    assert squeezed("Continued at courier.example") in text
    assert squeezed("Opponents had proposed a road") not in text
    assert squeezed("Opponents had proposed a road") in "".join(texts(printed("broadsheet")))


def test_pocket_opens_with_links_to_all_headlines_and_back() -> None:
    content = printed("pocket", "Tablet")
    front = texts(content)[0]
    for number in range(4):
        assert squeezed(article(number).headline) in front
    with Pdf.open(BytesIO(content)) as pdf:
        found = [link for link in links(pdf) if link.page == 0]
        assert len(found) >= 4
        back = [link for link in links(pdf) if link.page > 0 and link.target[0] == 0]
    assert back


@pytest.mark.parametrize("theme", THEMES)
def test_an_accent_colours_the_page(theme: str) -> None:
    document = pypdfium2.PdfDocument(printed(theme, "Letter"))
    try:
        page = document[0].render(scale=1.5).to_pil().convert("RGB")
    finally:
        document.close()
    wanted = tuple(int(ACCENT[place : place + 2], 16) for place in (1, 3, 5))
    colours = {colour for _, colour in page.getcolors(page.width * page.height)}
    assert wanted in colours


def test_density_and_columns_change_how_much_a_page_holds() -> None:
    edition = replace(daily(MEDIA, articles=6, picture=False), theme="broadsheet")

    def extent(look: Look) -> float:
        chosen = replace(edition, look=look)
        printer = open_printer(chosen, media=MEDIA, themes=None, memory=MEMORY)
        return printer.sheets().made.extent

    assert extent(Look(density=-2)) > extent(Look()) > extent(Look(density=2))
    assert extent(Look(columns=2)) != extent(Look())
