"""A block's picture is chosen, brought from outside, cropped and reverted, each in one step."""

from io import BytesIO

import pytest
from PIL import Image as Pillow
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QImage
from ui_harbour import NOW, make_article, make_edition

from digest.edits import change_block, find_block, override, shown_picture
from digest.model import BlockId, Image
from digest.pictures import fit_picture
from ui.dialogs.crop import CropDialog
from ui.dialogs.pictures import PicturePicker
from ui.panels.picture_field import PictureDeed

pytestmark = pytest.mark.window

LEAD = BlockId("b1")


def drawn(color, kind="JPEG", **how):
    written = BytesIO()
    Pillow.new("RGB", (900, 600), color).save(written, kind, **how)
    return written.getvalue()


def stored(library, color):
    picture = fit_picture(drawn(color), name=color)
    library.save_pictures([picture])
    return Image(alt=color, media=picture.media, width=picture.width, height=picture.height)


@pytest.fixture
def pictured(qtbot, stocked, open_window):
    """A window whose lead has a picture, and whose library has another."""
    own, other = stored(stocked, "navy"), stored(stocked, "olive")
    lead = make_article(1, images=(own,))
    stocked.save_articles([lead, make_article(9, images=(other,))], gathered=NOW)
    edition = change_block(make_edition(), LEAD, article=lead)
    stocked.save_edition(edition, saved=NOW)
    window = open_window().window
    qtbot.waitUntil(lambda: bool(window.document.edition.blocks))
    window.outline.select_block(LEAD)
    qtbot.waitUntil(lambda: window.inspector.form is window.inspector.article_form)
    return window


def picture(window):
    return shown_picture(find_block(window.document.edition, LEAD))


def field(window):
    return window.inspector.article_form.picture


def dialog_of(qtbot, window, kind):
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(kind)))
    return next(d for d in window.findChildren(kind) if d.isVisible())


def test_a_picture_of_the_library_is_chosen_and_reverted(qtbot, pictured):
    qtbot.mouseClick(field(pictured).choose, Qt.MouseButton.LeftButton)
    picker = dialog_of(qtbot, pictured, PicturePicker)
    assert [image.alt for image in picker.model.images] == ["navy"]
    qtbot.mouseClick(list(picker.places.values())[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: {i.alt for i in picker.model.images} == {"navy", "olive"})
    row = [image.alt for image in picker.model.images].index("olive")
    picker.list.setCurrentIndex(picker.model.index(row))
    qtbot.keyClick(picker.list, Qt.Key.Key_Return)
    assert picture(pictured).alt == "olive"
    assert pictured.document.history.count() == 1
    qtbot.mouseClick(field(pictured).revert, Qt.MouseButton.LeftButton)
    assert picture(pictured).alt == "navy"


def test_words_find_pictures_and_none_is_told(qtbot, pictured):
    qtbot.mouseClick(field(pictured).choose, Qt.MouseButton.LeftButton)
    picker = dialog_of(qtbot, pictured, PicturePicker)
    qtbot.mouseClick(list(picker.places.values())[1], Qt.MouseButton.LeftButton)
    qtbot.keyClicks(picker.words, "walrus")
    qtbot.waitUntil(lambda: picker.model.images == ())
    assert not picker.choose.isEnabled()
    assert "Try fewer" in picker._told.text()


def test_a_file_and_a_pasted_picture_are_taken(qtbot, pictured, tmp_path):
    file = tmp_path / "quay.png"
    file.write_bytes(drawn("teal", "PNG"))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    field(pictured).wanted.emit(PictureDeed.TAKE, data)
    qtbot.waitUntil(lambda: picture(pictured).alt == "")
    first = picture(pictured)
    pasted = QMimeData()
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    pasted.setImageData(image)
    field(pictured).wanted.emit(PictureDeed.TAKE, pasted)
    qtbot.waitUntil(lambda: picture(pictured) != first)
    assert (picture(pictured).width, picture(pictured).height) == (60, 40)
    assert (pictured.bench.library.media / picture(pictured).media).is_file()


def test_what_is_no_picture_is_told_in_a_sentence(qtbot, pictured, tmp_path):
    file = tmp_path / "notes.jpg"
    file.write_text("no picture at all")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    field(pictured).wanted.emit(PictureDeed.TAKE, data)
    banner = pictured.bench.banner
    qtbot.waitUntil(lambda: "not a picture that can be printed" in banner.text)
    assert picture(pictured).alt == "navy"


def test_of_a_moving_picture_the_first_is_printed_and_said(qtbot, pictured, tmp_path):
    file = tmp_path / "wave.gif"
    frames = [Pillow.new("RGB", (40, 30), color) for color in ("red", "blue")]
    frames[0].save(file, save_all=True, append_images=frames[1:])
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    field(pictured).wanted.emit(PictureDeed.TAKE, data)
    qtbot.waitUntil(lambda: "first picture is printed" in pictured.bench.banner.text)


def test_a_crop_is_one_step_and_keeps_the_original(qtbot, pictured):
    before = pictured.document.edition
    pictured.document.apply("Say", lambda e: override(e, LEAD, alt="Boats at night"))
    qtbot.mouseClick(field(pictured).crop, Qt.MouseButton.LeftButton)
    dialog = dialog_of(qtbot, pictured, CropDialog)
    qtbot.waitUntil(dialog.crop_button.isEnabled)
    qtbot.mouseClick(dialog.shapes["Square"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.crop_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: picture(pictured).width == 600)
    block = find_block(pictured.document.edition, LEAD)
    assert block.overrides.alt == "Boats at night"
    assert block.overrides.crop.original.alt == "navy"
    assert pictured.document.history.count() == 2
    qtbot.mouseClick(field(pictured).whole, Qt.MouseButton.LeftButton)
    assert picture(pictured).width == 900
    for _ in range(3):
        pictured.document.history.undo()
    assert pictured.document.edition == before


def test_an_issued_editions_picture_is_only_looked_at(qtbot, pictured):
    field(pictured).set_read_only(True)
    assert not field(pictured).choose.isEnabled()
    assert not field(pictured).crop.isEnabled()
    assert not field(pictured).acceptDrops()
