"""Themes in the window: the gallery, the controls of the look, files edited by hand."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QColor, QDesktopServices
from PySide6.QtWidgets import QColorDialog, QInputDialog
from ui_harbour import NOW, make_edition

from digest.edits import issue
from digest.model import Look, Paper
from digest.render import Press
from digest.render.themes.catalogue import copy_theme
from ui.design import Design
from ui.dialogs.themes import ThemesDialog
from ui.edition_document import EditionDocument
from ui.messages import Level
from ui.theme_shelf import ThemeShelf
from ui.theme_thumbnails import ThemeThumbnails

pytestmark = [pytest.mark.window, pytest.mark.timeout(120)]

PATIENCE = 40_000
"""Milliseconds that a rendering may take on a busy machine."""


@pytest.fixture
def themes(tmp_path: Path) -> Path:
    """The folder of the desk's own themes, with one of them in it."""
    folder = tmp_path / "desk" / "themes"
    copy_theme("broadsheet", "Evening", folder)
    return folder


@pytest.fixture(scope="module")
def press(tmp_path_factory) -> Iterator[Press]:
    """It has the built-in themes alone."""
    with Press(media=tmp_path_factory.mktemp("media")) as press:
        yield press


@pytest.fixture
def document() -> EditionDocument:
    return EditionDocument(make_edition())


@pytest.fixture
def gallery(qtbot, look, tasks, press, themes, document):
    """The dialog on a document, its thumbnails not waited for."""
    shelf = ThemeShelf(themes, tasks)
    with qtbot.waitSignal(shelf.listed):
        shelf.start()
    dialog = ThemesDialog(document, shelf, ThemeThumbnails(press, tasks, themes, 300))
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    dialog.close()
    press.cancel()


def history(document) -> list[str]:
    steps = document.history
    return [steps.text(number) for number in range(steps.count())]


def choose(box, value) -> None:
    """What a user does with a box: the entry of that value."""
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_a_theme_is_chosen_as_one_step_that_can_be_undone(qtbot, document, gallery):
    before = document.edition
    gallery.gallery.look_at("evening")
    assert document.edition is before
    qtbot.keyClick(gallery.gallery, Qt.Key.Key_Return)
    assert document.edition.theme == "evening"
    assert history(document) == ["Change the theme"]
    qtbot.mouseClick(gallery.use_button, Qt.MouseButton.LeftButton)  # it is in use already
    assert history(document) == ["Change the theme"]
    document.history.undo()
    assert document.edition == before


def test_each_choice_of_a_look_is_one_step(document, gallery):
    controls = gallery.controls
    choose(controls.paper, Paper.A5)
    choose(controls.columns, 1)
    choose(controls.typeface, "sans")
    choose(controls.density, -1)
    controls.accent.swatches[1].click()
    edition = document.edition
    accent = gallery._shelf.declaration("broadsheet").accents[1]
    assert edition.paper is Paper.A5
    assert edition.look == Look(columns=1, typeface="sans", density=-1, accent=accent)
    assert history(document) == [
        "Change the paper",
        "Change the columns",
        "Change the typeface",
        "Change the density",
        "Change the accent colour",
    ]
    while document.history.canUndo():
        document.history.undo()
    assert controls.design == Design.of(make_edition())
    assert controls.accent.swatches[0].isChecked()


def test_the_inspectors_form_has_the_same_controls(qtbot, window):
    form = window.inspector.edition_form
    qtbot.waitUntil(lambda: form.theme.text() == "Broadsheet…")
    window.themes.show()
    gallery = window.themes.dialog
    choose(gallery.controls.density, 2)
    assert form.look.density.currentData() == 2
    choose(form.look.density, 0)
    assert gallery.controls.density.currentData() == 0
    gallery.close()
    assert window.themes.dialog is None
    qtbot.mouseClick(form.theme, Qt.MouseButton.LeftButton)
    assert window.themes.dialog.isVisible()


def test_any_colour_may_be_the_accent_and_is_printed_so_that_it_can_be_read(
    qtbot, document, gallery
):
    field = gallery.controls.accent
    field.other.click()
    dialog = gallery.findChild(QColorDialog)
    dialog.setCurrentColor(QColor("#ffe000"))
    dialog.accept()
    assert document.edition.look.accent == "#ffe000"
    assert "#ffe000 could not be read" in field.note
    assert field.swatches[-1].isChecked()


def test_no_more_columns_are_offered_than_the_paper_holds(document, gallery):
    columns = gallery.controls.columns
    choose(columns, 5)
    choose(gallery.controls.paper, Paper.A5)
    offered = [columns.itemData(row) for row in range(columns.count())]
    assert 5 not in offered
    assert columns.currentData() == max(filter(None, offered))


def test_an_issued_edition_keeps_its_looks(document, gallery):
    document.open(issue(make_edition(), NOW))
    assert not gallery.controls.isEnabled()
    gallery.gallery.theme_chosen.emit("evening")
    assert document.edition.theme == "broadsheet"


def test_a_copy_is_made_listed_and_used(qtbot, document, gallery, themes):
    gallery.gallery.look_at("pocket")
    gallery.copy_button.click()
    asked = gallery.findChild(QInputDialog)
    asked.setTextValue("My Pocket")
    asked.accept()
    qtbot.waitUntil(lambda: gallery.banner.isVisible())
    assert gallery.banner.level is Level.SUCCESS
    assert gallery.gallery.current.key == "my-pocket"
    assert (themes / "my-pocket" / "theme.toml").is_file()
    assert gallery.folder_button.isEnabled()
    gallery.use_button.click()
    assert document.edition.theme == "my-pocket"


def test_a_name_that_is_taken_is_told(qtbot, gallery):
    gallery.copy("broadsheet", "Evening")
    qtbot.waitUntil(lambda: gallery.banner.isVisible())
    assert "“evening” already" in gallery.banner.text


class Folders(QObject):
    """Stands where the system's file manager would be."""

    def __init__(self):
        super().__init__()
        self.opened = []

    @Slot(QUrl)
    def open(self, url):
        self.opened.append(url.toLocalFile())


def test_the_folder_of_an_own_theme_is_opened(qtbot, gallery, themes):
    assert not gallery.folder_button.isEnabled()
    folders = Folders()
    QDesktopServices.setUrlHandler("file", folders, "open")
    gallery.gallery.look_at("evening")
    gallery.folder_button.click()
    QDesktopServices.unsetUrlHandler("file")
    assert folders.opened == [str(themes / "evening")]


def test_a_theme_at_fault_is_shown_with_file_and_line_and_cannot_be_used(
    qtbot, document, gallery, themes
):
    declared = themes / "evening" / "theme.toml"
    text = declared.read_text(encoding="utf-8")
    declared.write_text(text.replace("dpi = 200", "dpi = 2"), encoding="utf-8")
    qtbot.waitUntil(lambda: bool(gallery._shelf.info("evening").faults))
    gallery.gallery.look_at("evening")
    assert gallery.faults.text().startswith("evening/theme.toml, line ")
    assert "“dpi” should be" in gallery.faults.text()
    assert not gallery.use_button.isEnabled()
    qtbot.keyClick(gallery.gallery, Qt.Key.Key_Return)
    assert document.edition.theme == "broadsheet"
    declared.write_text(text, encoding="utf-8")
    qtbot.waitUntil(lambda: not gallery._shelf.info("evening").faults)


def test_the_thumbnails_are_first_pages_and_are_kept(qtbot, document, gallery):
    thumbnails = gallery._thumbnails
    qtbot.waitUntil(lambda: not thumbnails.is_busy, timeout=PATIENCE)
    images = {key: thumbnails.image(key) for key in ("broadsheet", "briefing", "pocket")}
    assert all(image is not None and image.width() == 300 for image in images.values())
    assert "no theme “evening”" in str(thumbnails.error("evening"))  # the press has it not
    assert images["broadsheet"] != images["pocket"]
    assert not gallery.progress.isVisible()
    another = ThemesDialog(document, gallery._shelf, thumbnails)
    qtbot.addWidget(another)
    assert not thumbnails.is_busy
    assert thumbnails.image("pocket") is images["pocket"]


def test_a_theme_whose_files_are_edited_is_printed_anew_and_its_faults_are_told(
    qtbot, themes, window
):
    preview = window.preview
    window.document.apply("Use it", Design(theme="evening", paper=Paper.A4, look=Look()).applied_to)
    qtbot.waitUntil(lambda: not preview.is_behind, timeout=PATIENCE)
    sheet, pages = themes / "evening" / "print.css", preview.proof
    sheet.write_text(
        sheet.read_text(encoding="utf-8") + "\n.nameplate { color: #123456 }", encoding="utf-8"
    )
    qtbot.waitUntil(lambda: preview.proof is not pages, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not preview.is_behind, timeout=PATIENCE)
    assert preview.proof.page.mark != pages.page.mark
    pages, shown = preview.proof, preview.view.pictures
    frame = themes / "evening" / "frame.html.j2"
    frame.write_text("one\n{% if %}", encoding="utf-8")
    qtbot.waitUntil(lambda: preview.banner.isVisible(), timeout=PATIENCE)
    assert "evening/frame.html.j2, line 2" in preview.banner.text
    assert preview.view.pictures is shown
    assert preview.proof is pages
    frame.unlink()
    qtbot.waitUntil(lambda: not preview.banner.isVisible(), timeout=PATIENCE)
