"""Cut, copied, pasted and dropped: blocks, sections, pictures, pages and words find their place."""

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QPushButton
from ui_harbour import NOW, make_article, make_edition

from digest.edits import issue
from digest.model import (
    ArticleBlock,
    BlockId,
    Image,
    ImageBlock,
    LeadBlock,
    MediaId,
    SectionId,
    TextBlock,
)
from ui import mime
from ui.block_clips import clip_of
from ui.contents import contents_of
from ui.models.outline import Place

WORLD = SectionId("world")


def order(window):
    return [[block.id for block in s.blocks] for s in window.document.edition.sections]


def headlines(window, section):
    return [b.article.headline for b in window.document.edition.sections[section].blocks]


def picture() -> QImage:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("#884422"))
    return image


def test_what_is_cut_is_pasted_elsewhere_and_one_step_each(window):
    outline = window.outline
    outline.select_blocks((BlockId("b3"), BlockId("b4")))
    outline.cut_selected()
    assert order(window)[1] == []
    outline.select_block(BlockId("b1"))
    window.incoming.paste()
    assert headlines(window, 0)[1:3] == [make_article(n).headline for n in (3, 4)]
    assert window.document.history.count() == 2
    assert QGuiApplication.clipboard().text().splitlines() == headlines(window, 0)[1:3]


def test_a_lead_pasted_beside_a_lead_is_an_article(window):
    window.outline.select_block(BlockId("b1"))
    window.outline.copy_selected()
    window.incoming.paste()
    lead, copy = window.document.edition.blocks[:2]
    assert isinstance(lead, LeadBlock)
    assert isinstance(copy, ArticleBlock)
    assert copy.article == lead.article


def test_a_section_goes_to_another_edition_whole(window):
    window.outline.select_section(WORLD)
    window.outline.copy_selected()
    window.incoming.paste()
    assert [s.title for s in window.document.edition.sections][1:] == ["World", "World"]
    assert headlines(window, 1) == headlines(window, 2)
    window.document.history.undo()
    window.outline.select_section(WORLD)
    window.outline.cut_selected()
    assert len(window.document.edition.sections) == 1


def test_an_issued_edition_takes_nothing_and_says_why(window):
    clip = clip_of(window.document.edition, window.document.edition.blocks, ())
    window.document.open(issue(make_edition(), NOW))
    QGuiApplication.clipboard().setMimeData(clip)
    window.incoming.paste()
    assert "issued" in window.bench.banner.text
    assert len(window.document.edition.blocks) == 4
    assert window.outline.strip.isVisible()


def test_pictures_that_this_desk_lacks_are_told(qtbot, window):
    block = ImageBlock(id=BlockId("x"), image=Image(media=MediaId("0" * 64)))
    window.pasting.add_blocks([block], Place(section=WORLD, index=0))
    qtbot.waitUntil(lambda: "not in this desk" in window.bench.banner.text)


def test_a_picture_on_the_clipboard_is_a_block_where_the_outline_has_the_keyboard(qtbot, window):
    window.outline.view.setFocus()
    window.outline.select_block(BlockId("b3"))
    QGuiApplication.clipboard().setImage(picture())
    window.incoming.paste()
    qtbot.waitUntil(lambda: len(order(window)[1]) == 3)
    block = window.document.edition.sections[1].blocks[1]
    assert isinstance(block, ImageBlock)
    assert (block.image.width, block.image.height) == (40, 30)
    window.bench.banner.findChild(QPushButton, "bannerAction").click()
    assert order(window)[1] == ["b3", "b4"]
    assert window.document.edition.sections[1].blocks[0].overrides.picture == block.image


def test_what_another_program_drops_on_the_outline_is_placed_where_the_line_was(
    qtbot, window, tmp_path
):
    picture().save(str(tmp_path / "quay.png"))
    file, text, words = QMimeData(), QMimeData(), QMimeData()
    file.setUrls([QUrl.fromLocalFile(str(tmp_path / "quay.png"))])
    text.setText("Fog Lifts over the Quay\n\nIt was gone by noon, and nobody had seen it go.")
    words.setText("Tides at six")
    for count, data in enumerate((words, file, text), start=3):
        window.outline.foreign_dropped.emit(data, Place(section=WORLD, index=0))
        qtbot.waitUntil(lambda count=count: len(order(window)[1]) == count)
    article, image, note = window.document.edition.sections[1].blocks[:3]
    assert article.article.headline == "Fog Lifts over the Quay"
    assert isinstance(image, ImageBlock)
    assert isinstance(note, TextBlock)
    assert note.text == "Tides at six"


def of_formats(**formats: bytes | str) -> QMimeData:
    data = QMimeData()
    for name, value in formats.items():
        kind = name.replace("__", "/").replace("_", "-")
        data.setData(kind, value.encode() if isinstance(value, str) else value)
    return data


LINK = "https://harbour.example/fog"
LONE = f'<meta http-equiv="content-type" content="text/html"><img src="{LINK}.png" alt="Fog">'

PROGRAMS = {
    "Firefox, a link": (
        of_formats(
            text__x_moz_url=f"{LINK}\nFog".encode("utf-16-le"),
            text__uri_list=f"{LINK}\r\n",
            text__plain=LINK,
            text__html=f'<a href="{LINK}">Fog</a>',
        ),
        "addresses",
    ),
    "Firefox, nothing but its own form": (
        of_formats(text__x_moz_url=f"{LINK}\nFog".encode("utf-16-le")),
        "addresses",
    ),
    "Chromium, a link": (
        of_formats(text__uri_list=LINK, text__plain=LINK, text__html=f'<a href="{LINK}">F</a>'),
        "addresses",
    ),
    "a browser, a picture": (of_formats(image__png=b"png", text__html=LONE), "picture"),
    "a browser, a dragged picture": (
        of_formats(image__png=b"png", text__html=LONE, text__uri_list=f"{LINK}.png"),
        "picture",
    ),
    "a browser, selected text": (
        of_formats(text__plain="Fog Lifts\nIt was gone.", text__html="<h1>Fog Lifts</h1><p>It"),
        "text",
    ),
    "a spreadsheet, cells with their picture": (
        of_formats(text__plain="Fog\t1\nQuay\t2", image__png=b"png", text__html="<table>"),
        "text",
    ),
    "a file manager": (of_formats(text__uri_list="file:///tmp/a%20page.html\r\n"), "addresses"),
    "a file manager's own form": (
        of_formats(x_special__gnome_copied_files="copy\nfile:///tmp/a%20page.html"),
        "addresses",
    ),
}


@pytest.mark.parametrize(("data", "kind"), PROGRAMS.values(), ids=PROGRAMS)
def test_what_other_programs_offer_is_understood(qapp, data, kind):
    contents = contents_of(data)
    found = contents.addresses if kind == "addresses" else ()
    assert getattr(contents, kind)
    assert all(one in (LINK, "/tmp/a page.html") for one in found)
    assert not mime.unpack_blocks(data)
