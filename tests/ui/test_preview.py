"""The preview shows the press's own pages, keeps its place, and is never blank or in the way."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtCore import QBuffer, QByteArray, QObject, QPoint, QPointF, QSize, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QImage, QPainter, QWheelEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication, QPushButton
from ui_editions import article, edition, empty_edition

from digest.edits import FRONT_PAGE, add_block, override
from digest.errors import ReadError
from digest.model import ArticleBlock, BlockId, EditionId, MediaId
from digest.model import Image as Picture
from digest.render import Press
from ui.panels.page_pictures import PageStore, strips_between
from ui.panels.page_places import Fit, Place
from ui.panels.preview import PreviewPanel
from ui.panels.preview_bar import Age, PreviewTab
from ui.tasks import Tasks

pytestmark = pytest.mark.window

DAMAGED = MediaId("0" * 64)

PATIENCE = 40_000
"""Milliseconds that a rendering may take on a busy machine."""


@pytest.fixture(scope="module")
def media(tmp_path_factory) -> Path:
    """The press's pictures: one, and it is damaged."""
    folder = tmp_path_factory.mktemp("media")
    (folder / DAMAGED).write_bytes(b"no picture")
    return folder


@pytest.fixture(scope="module")
def press(media) -> Iterator[Press]:
    with Press(media=media) as press:
        press.warm(proofs=True)
        yield press


@pytest.fixture
def preview(qtbot, press, tmp_path) -> Iterator[PreviewPanel]:
    tasks = Tasks()
    panel = PreviewPanel(press, tasks, renditions=tmp_path)
    qtbot.addWidget(panel)
    panel.resize(700, 620)
    panel.show()
    qtbot.waitExposed(panel)
    yield panel
    press.cancel(proofs=True)
    tasks.close()


@pytest.fixture
def show(qtbot, preview):
    """Shows an edition and waits until all of its pages have come and can be seen."""

    def show_edition(shown):
        with qtbot.waitSignal(preview.view.pages_shown, timeout=PATIENCE):
            preview.show_edition(shown)
        qtbot.waitUntil(lambda: not preview.is_printing, timeout=PATIENCE)
        qtbot.waitUntil(lambda: not preview.view.pictures.is_busy)

    return show_edition


def test_an_editions_pages_are_shown_as_the_press_prints_them(preview, show):
    show(edition())
    assert preview.proof.pages == len(preview.view.pictures.sizes)
    assert preview.proof.page.content.startswith(b"%PDF")
    assert {anchor.page for anchor in preview.anchors} == set(range(preview.proof.pages))
    assert not preview.is_behind


def test_while_the_press_works_only_the_newest_edition_waits(qtbot, preview, show):
    first = edition(2)
    titles = [f"The Ferry Post {n}" for n in range(6)]
    printed = []
    preview.proofed.connect(printed.append)
    for title in titles:
        preview.show_edition(replace(first, title=title))
        QApplication.processEvents()
    qtbot.waitUntil(lambda: not preview.is_behind, timeout=PATIENCE)
    assert 1 <= len(printed) <= 2


def test_a_newer_edition_leaves_place_and_zoom_as_they_were(preview, show):
    show(edition(8))
    preview.view.set_zoom(1.5)
    bar = preview.view.verticalScrollBar()
    bar.setValue(700)
    show(replace(edition(8), title="The Late Ferry Post"))
    assert bar.value() == 700
    assert preview.view.zoom == pytest.approx(1.5)


def test_the_former_pages_stay_until_the_newer_ones_can_be_seen(qtbot, preview, show):
    show(edition(2))
    former = preview.view.pictures
    with qtbot.waitSignal(preview.proofed, timeout=PATIENCE):
        preview.show_edition(replace(edition(2), title="The Late Ferry Post"))
    assert preview.view.pictures is former  # rendered, but nothing of it is drawn yet
    qtbot.waitUntil(lambda: preview.view.pictures is not former)
    assert not preview.view.grab().toImage().isNull()


def test_what_cannot_be_rendered_leaves_the_former_pages_and_says_so(qtbot, preview, show):
    show(edition(2))
    former = preview.view.pictures
    preview.show_edition(replace(edition(2), theme="no such theme"))
    qtbot.waitUntil(lambda: preview.banner.isVisible(), timeout=PATIENCE)
    assert preview.view.pictures is former
    assert preview.bar.age is Age.BEHIND
    assert preview.banner.text
    show(edition(3))
    assert not preview.banner.isVisible()
    assert preview.bar.age is Age.NEW


def test_the_mark_says_that_newer_pages_are_on_their_way(qtbot, preview):
    preview.show_edition(edition(2))
    assert preview.bar.age is Age.UPDATING
    qtbot.waitUntil(lambda: preview.bar.age is Age.NEW, timeout=PATIENCE)


def test_a_click_on_a_page_tells_which_block_it_is(qtbot, preview, show):
    show(edition(4))
    anchor = next(a for a in preview.anchors if a.block == "b2")
    preview.view.select_block("b2")
    spot = preview.view.place_on_view(Place(anchor.page, anchor.x + 20, anchor.y + 8)).toPoint()
    with qtbot.waitSignal(preview.block_activated) as signal:
        qtbot.mouseClick(preview.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert signal.args == ["b2"]


def test_selecting_a_block_scrolls_only_when_its_beginning_cannot_be_seen(preview, show):
    show(edition(8))
    bar = preview.view.verticalScrollBar()
    first, last = preview.anchors[0], preview.anchors[-1]
    preview.select_block(first.block)
    assert bar.value() == 0
    preview.select_block(last.block)
    moved = bar.value()
    assert moved > 0
    bar.setValue(moved - 5)
    preview.select_block(last.block)
    assert bar.value() == moved - 5


def test_a_block_chosen_before_it_is_printed_is_gone_to_when_it_is(qtbot, preview, show):
    show(edition(2))
    last = edition(9).blocks[-1].id
    preview.show_edition(edition(9))
    preview.select_block(last)
    assert preview.view.verticalScrollBar().value() == 0
    qtbot.waitUntil(lambda: preview.view.verticalScrollBar().value() > 0, timeout=PATIENCE)
    assert preview.view.selected == last


def test_a_narrow_preview_gives_the_pages_the_page_lists_room(preview):
    preview.resize(400, 500)
    assert preview.page_list.isHidden()
    preview.resize(700, 500)
    assert not preview.page_list.isHidden()


def test_dragging_moves_the_pages_and_activates_nothing(qtbot, preview, show):
    show(edition(8))
    activated, view = [], preview.view.viewport()
    preview.block_activated.connect(activated.append)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(300, 400))
    qtbot.mouseMove(view, QPoint(300, 340))
    qtbot.mouseMove(view, QPoint(300, 300))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    assert preview.view.verticalScrollBar().value() == 100
    assert activated == []


def test_the_wheel_with_control_zooms_around_the_pointer(qtbot, preview, show):
    show(edition(8))
    view = preview.view
    view.set_zoom(1.0)
    view.verticalScrollBar().setValue(200)
    spot = QPointF(250, 300)
    before = view.place_at(spot)
    turn(view, spot, 120)
    after = view.place_at(spot)
    assert view.zoom == pytest.approx(1.25)
    assert after.page == before.page
    assert (after.x, after.y) == pytest.approx((before.x, before.y), abs=1)
    turn(view, spot, -120)
    assert view.zoom == pytest.approx(1.0)


def turn(view, spot, angle):
    """One notch of the wheel with Control held, over the view."""
    event = QWheelEvent(
        spot,
        view.viewport().mapToGlobal(spot),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_fitting_follows_the_panels_width(qtbot, preview, show):
    show(edition(4))
    before = preview.view.zoom
    preview.resize(900, 620)
    qtbot.waitUntil(lambda: preview.view.zoom > before)
    preview.view.set_fit(Fit.PAGE)
    _, height = preview.view.pictures.sizes[0]
    assert preview.view.zoom * height * 96 / 72 <= preview.view.viewport().height()


def test_the_page_list_leads_to_its_page_and_follows_the_view(qtbot, preview, show):
    show(edition(8))
    pages = preview.page_list
    second = pages.visualRect(pages.model().index(1, 0)).center()
    qtbot.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert preview.view.page == 1
    preview.view.verticalScrollBar().setValue(0)
    assert pages.currentIndex().row() == 0


def test_another_edition_is_shown_from_its_first_page(preview, show):
    show(edition(8))
    preview.view.verticalScrollBar().setValue(700)
    show(replace(edition(8), id=EditionId("another")))
    assert preview.view.verticalScrollBar().value() == 0


def test_pages_of_an_edition_that_the_editor_has_left_are_not_shown(qtbot, preview):
    shown = []
    preview.proofed.connect(lambda proof: shown.append(proof.edition))
    preview.show_edition(edition(2))
    qtbot.waitUntil(lambda: preview.is_printing)
    with qtbot.waitSignal(preview.view.pages_shown, timeout=PATIENCE):
        preview.show_edition(replace(edition(2), id=EditionId("another")))
    assert shown == ["another"]


def test_an_edition_emptied_while_the_press_works_is_not_behind(qtbot, preview):
    preview.show_edition(edition(2))
    qtbot.waitUntil(lambda: preview.is_printing)
    preview.show_edition(empty_edition())
    assert preview.bar.age is Age.NEW
    qtbot.waitUntil(lambda: not preview.is_printing, timeout=PATIENCE)
    assert preview.bar.age is Age.NEW
    assert not preview.view.isVisible()


def test_the_page_on_view_is_told_to_a_screen_reader(preview, show):
    show(edition(8))
    count = len(preview.view.pictures.sizes)
    preview.view.go_to_page(1)
    assert preview.view.accessibleDescription() == f"Page 2 of {count}"


def test_an_empty_edition_says_what_to_do_next(qtbot, preview, show):
    show(edition(1))
    preview.show_edition(empty_edition())
    assert not preview.view.isVisible()
    button = preview.findChild(QPushButton, "importPage")
    with qtbot.waitSignal(preview.import_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    show(edition(2))
    assert preview.view.isVisible()


class Browser(QObject):
    """Stands where the system's browser would be."""

    def __init__(self):
        super().__init__()
        self.opened = []

    @Slot(QUrl)
    def open(self, url):
        self.opened.append(url.toLocalFile())


@pytest.fixture
def browser():
    browser = Browser()
    QDesktopServices.setUrlHandler("file", browser, "open")
    yield browser
    QDesktopServices.unsetUrlHandler("file")


def test_the_web_page_is_written_whole_and_opened_in_the_browser(
    qtbot, preview, show, browser, tmp_path, monkeypatch
):
    monkeypatch.delenv("QTWEBENGINE_DISABLE_SANDBOX", raising=False)
    monkeypatch.setattr("os.geteuid", lambda: 0)  # for whom no page is shown in the window
    show(edition(1))
    preview.show_tab(PreviewTab.WEB)
    button = preview.findChild(QPushButton, "openWebPage")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: browser.opened != [], timeout=PATIENCE)
    (written,) = (tmp_path / "preview").iterdir()
    assert browser.opened == [str(written)]
    assert "Seal number 1" in written.read_text(encoding="utf-8")


def test_a_page_is_drawn_in_strips_without_a_seam(qtbot, preview, show):
    show(edition(2))
    pictures, size = preview.view.pictures, QSize(1200, 1697)
    whole = QImage(size, QImage.Format.Format_RGB32)
    whole.fill(Qt.GlobalColor.white)
    document, buffer = QPdfDocument(preview), QBuffer(preview)
    buffer.setData(QByteArray(preview.proof.page.content))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document.load(buffer)
    painter = QPainter(whole)
    painter.drawImage(0, 0, document.render(0, size))
    painter.end()
    strips = strips_between(0, size, 0, size.height())
    assert len(strips) > 3
    for strip in strips:
        qtbot.waitUntil(lambda strip=strip: pictures.strip(strip) is not None)
        assert difference(pictures.strip(strip), whole.copy(strip.rect)) < 0.5


def difference(one: QImage, other: QImage) -> float:
    """How far apart two pictures are on the average, of 255."""
    pictures = [
        Image.frombytes("RGBX", image.size().toTuple(), bytes(image.constBits()))
        for image in (one, other)
    ]
    return max(ImageStat.Stat(ImageChops.difference(*pictures).convert("L")).mean)


def test_bytes_that_are_no_pdf_are_refused(qtbot):
    store = PageStore()
    with pytest.raises(ReadError):
        store.add("a mark", b"not a PDF")
    assert store.marks == frozenset()


def test_a_page_that_did_not_change_keeps_its_picture(preview, show):
    show(edition(8))
    before = list(preview.view.pictures.marks)
    last = edition(8).blocks[-1].id
    show(override(edition(8), last, headline="Seals leave the last word to the ferry"))
    after = preview.view.pictures.marks
    assert after[0] == before[0]
    assert after[-1] != before[-1]


def test_an_edit_is_seen_on_the_page_on_view_before_the_others_come(qtbot, preview, show):
    show(edition(8))
    proofs = []
    preview.proofed.connect(lambda proof: proofs.append((proof, preview.is_printing)))
    preview.show_edition(replace(edition(8), title="The Late Ferry Post"))
    qtbot.waitUntil(lambda: bool(proofs) and not preview.is_printing, timeout=PATIENCE)
    assert proofs[0][0].page.number == 0
    assert proofs[0][1] is False  # nothing else was asked for before it was shown


def test_what_the_pages_lack_is_told_once_and_leads_to_the_block(qtbot, preview, show):
    story = replace(article(9), images=(Picture(media=DAMAGED, alt="A seal"),))
    block = ArticleBlock(id=BlockId("b9"), article=story)
    lacking = add_block(edition(2), block, section=FRONT_PAGE)
    show(lacking)
    assert "could not be rendered" in preview.banner.text
    with qtbot.waitSignal(preview.block_activated) as activated:
        preview.banner.findChild(QPushButton, "bannerAction").click()
    assert activated.args == ["b9"]
    show(replace(lacking, title="The Ferry Times"))
    assert preview.banner.isHidden()
    show(edition(2))
    assert preview.proof.problems == ()
