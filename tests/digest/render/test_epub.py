"""The e-book: what epubcheck says of it, and what holds without it."""

import io
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path
from shutil import which

import pytest
from built_in_themes import THEMES
from hostile_editions import hostile_edition
from lxml import etree
from PIL import Image as Pillow
from render_editions import article, edition, every_block, japanese

from digest.model import (
    Article,
    ArticleBlock,
    BlockId,
    Edition,
    Format,
    Paragraph,
    Section,
    SectionId,
    TextRun,
)
from digest.render import render_here
from digest.render.content.context import anchors_of

EPUBCHECK = Path("/usr/share/java/epubcheck.jar")
XHTML = "{http://www.w3.org/1999/xhtml}"
OPF = "{http://www.idpf.org/2007/opf}"
DC = "{http://purl.org/dc/elements/1.1/}"
ADDRESSES = (
    "https://a.example/a b",
    "https://a.example/%zz#b#c",
    "https://a.example/[x]?q[]=1",
    "https://例え.example/パス?q=値",
    "https://[bad/",
    "mailto:desk@courier.example",
)


def book(made: Edition, media: Path) -> bytes:
    return render_here(made, Format.EPUB, media=media).content


def files(made: Edition, media: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(book(made, media))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def anchor(made: Edition, block: str) -> str:
    return next(anchor for anchor, name in anchors_of(made).items() if name == block)


def everything(media: Path) -> Edition:
    """All that other tests print, in one edition: epubcheck takes seconds to start."""
    made = every_block(media)
    links = tuple(Paragraph(runs=(TextRun(text=address, href=address),)) for address in ADDRESSES)
    linking = ArticleBlock(id=BlockId("links"), article=Article(headline="Links", body=links))
    hostile, foreign = hostile_edition(), japanese(media)
    others = (*hostile.sections, *foreign.sections)
    sections = [
        replace(
            section,
            id=SectionId(f"other-{n}"),
            blocks=tuple(replace(block, id=BlockId(f"{n} {block.id}")) for block in section.blocks),
        )
        for n, section in enumerate(others)
    ]
    untitled = Section(id=SectionId("untitled"), title="", blocks=(linking,))
    return replace(made, sections=(*made.sections, *sections, untitled))


@pytest.mark.skipif(which("java") is None, reason="epubcheck needs Java")
@pytest.mark.skipif(not EPUBCHECK.is_file(), reason="epubcheck is not installed")
@pytest.mark.timeout(120)
def test_epubcheck_finds_nothing(tmp_path: Path) -> None:
    file = tmp_path / "edition.epub"
    file.write_bytes(book(everything(tmp_path), tmp_path))
    told = subprocess.run(
        [
            "java",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-jar",
            str(EPUBCHECK),
            "--failonwarnings",
            str(file),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stdout + told.stderr


def test_the_media_type_comes_first_and_plain(tmp_path: Path) -> None:
    content = book(every_block(tmp_path), tmp_path)
    assert content[30:58] == b"mimetypeapplication/epub+zip"
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize("theme", THEMES)
def test_every_page_is_well_formed_whatever_the_content(theme: str, tmp_path: Path) -> None:
    pages = files(replace(everything(tmp_path), theme=theme), tmp_path)
    for name, content in pages.items():
        if name.endswith((".xhtml", ".opf", ".xml")):
            root = etree.fromstring(content)
            assert not root.findall(f".//{XHTML}script")
            assert not root.xpath("//@onload | //@onerror")


def test_the_package_names_the_edition(tmp_path: Path) -> None:
    root = etree.fromstring(files(every_block(tmp_path), tmp_path)["EPUB/package.opf"])
    told = {element.tag.removeprefix(DC): element.text for element in root.iter(f"{DC}*")}
    assert told["title"] == "The Hollin Courier, Thursday, 12 March 2026"
    assert (told["language"], told["date"]) == ("en", "2026-03-12")
    assert told["identifier"].startswith("urn:uuid:")
    meta = [(m.get("property"), m.text) for m in root.iter(f"{OPF}meta")]
    assert ("dcterms:modified", "2026-03-12T05:02:00Z") in meta
    assert ("group-position", "412") in meta
    assert ("schema:accessibilityHazard", "none") in meta


def test_the_contents_lead_to_sections_and_articles(tmp_path: Path) -> None:
    made = every_block(tmp_path)
    pages = files(made, tmp_path)
    root = etree.fromstring(pages["EPUB/contents.xhtml"])
    links = [link.get("href") for link in root.iter(f"{XHTML}a")]
    lead, brief = anchor(made, "lead"), anchor(made, "brief")
    assert links[:3] == ["front.xhtml", f"front.xhtml#{lead}", f"front.xhtml#{brief}"]
    assert links[3] == "section-1.xhtml"
    for link in links:
        name, _, place = link.partition("#")
        ids = etree.fromstring(pages[f"EPUB/{name}"]).xpath("//@id")
        assert not place or place in ids


def test_a_ranking_leads_to_the_page_that_prints_the_article(tmp_path: Path) -> None:
    made = every_block(tmp_path)
    root = etree.fromstring(files(made, tmp_path)["EPUB/front.xhtml"])
    assert f"section-1.xhtml#{anchor(made, 'rich')}" in root.xpath("//@href")


def test_a_picture_is_in_the_book_once(tmp_path: Path) -> None:
    pages = files(every_block(tmp_path), tmp_path)
    pictures = [content for name, content in pages.items() if "picture-" in name]
    assert len(pictures) == len(set(pictures)) == 3


@pytest.mark.parametrize("make", [every_block, japanese, lambda media: edition(("F", []))])
def test_the_cover_is_drawn(make, tmp_path: Path) -> None:
    pages = files(make(tmp_path), tmp_path)
    with Pillow.open(io.BytesIO(pages["EPUB/cover.jpg"])) as cover:
        assert (cover.format, cover.size) == ("JPEG", (1200, 1600))
        assert cover.convert("L").getextrema()[0] < 60
    root = etree.fromstring(pages["EPUB/package.opf"])
    (item,) = root.xpath("//*[@properties='cover-image']")
    assert item.get("href") == "cover.jpg"
    assert etree.fromstring(pages["EPUB/cover.xhtml"]).xpath("//@alt")


def test_the_same_edition_is_the_same_file(tmp_path: Path) -> None:
    made = every_block(tmp_path)
    assert book(made, tmp_path) == book(made, tmp_path)
    assert book(replace(made, id="other"), tmp_path) != book(made, tmp_path)


def test_a_book_is_read_from_right_to_left(tmp_path: Path) -> None:
    piece = replace(article(1), headline="הגשר נפתח", language="he")
    made = edition(
        ("F", [ArticleBlock(id=BlockId("a"), article=piece)]), language="he", title="הד הבוקר"
    )
    root = etree.fromstring(files(made, tmp_path)["EPUB/package.opf"])
    assert root.find(f"{OPF}spine").get("page-progression-direction") == "rtl"
