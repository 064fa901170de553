"""The preview's web page, e-mail and text: the newest, locked in, where it was looked at."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from loopback_site import loopback_site
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QToolButton
from ui_editions import edition, empty_edition

from digest.edits import override, remove_blocks
from digest.model import EditionId
from digest.render import Press
from ui.panels.preview import PreviewPanel
from ui.panels.preview_bar import Age, PreviewTab
from ui.panels.preview_places import BrowserPlace
from ui.tasks import Tasks

pytestmark = pytest.mark.window

PATIENCE = 12_000
"""Milliseconds that a rendering may take on a busy machine."""
OWN_WORLD = 1
"""Where the window's scripts run: QWebEngineScript.ApplicationWorld."""


@pytest.fixture(autouse=True, scope="module")
def engine() -> Iterator[None]:
    """Tests may run as root, for whom the engine has no sandbox."""
    with pytest.MonkeyPatch.context() as patch:
        if os.geteuid() == 0:
            patch.setenv("QTWEBENGINE_DISABLE_SANDBOX", "1")
        yield


@pytest.fixture(scope="module")
def press(tmp_path_factory) -> Iterator[Press]:
    with Press(media=tmp_path_factory.mktemp("media")) as press:
        press.warm(proofs=True)
        yield press


@pytest.fixture
def preview(qtbot, press, tmp_path) -> Iterator[PreviewPanel]:
    tasks = Tasks()
    panel = PreviewPanel(press, tasks, renditions=tmp_path)
    qtbot.addWidget(panel)
    panel.resize(700, 500)
    panel.show()
    qtbot.waitExposed(panel)
    yield panel
    press.cancel(proofs=True)
    tasks.close()


@pytest.fixture
def show(qtbot, preview):
    """Shows an edition in a tab and waits until it can be seen there."""

    def show_edition(shown, tab=PreviewTab.WEB):
        screen = preview.screens[tab]
        preview.show_tab(tab)
        with qtbot.waitSignal(screen.shown, timeout=PATIENCE):
            preview.show_edition(shown)
        return screen.body

    return show_edition


@pytest.fixture
def tell(qtbot):
    """What a script of the window's own answers on a page."""

    def answer(pane, script):
        with qtbot.waitCallback(timeout=PATIENCE) as called:
            pane.page.runJavaScript(script, OWN_WORLD, called)
        return called.args[0]

    return answer


@pytest.fixture
def opened():
    """What the system's own programs were asked to open."""
    browser = Browser()
    for scheme in ("http", "https", "mailto", "file", "ftp"):
        QDesktopServices.setUrlHandler(scheme, browser, "open")
    yield browser.opened
    for scheme in ("http", "https", "mailto", "file", "ftp"):
        QDesktopServices.unsetUrlHandler(scheme)


class Browser(QObject):
    def __init__(self):
        super().__init__()
        self.opened = []

    @Slot(QUrl)
    def open(self, url):
        self.opened.append(url)


def test_an_edit_is_exchanged_where_it_stands(qtbot, preview, show, tell):
    pane = show(edition(5))
    tell(pane, "document.body.mark = 'the same page'; scrollTo(0, 600)")
    shown = override(edition(5), "b2", headline="The seal wakes")
    show(shown)
    assert "The seal wakes" in tell(pane, "document.body.innerText")
    assert tell(pane, "document.body.mark") == "the same page"
    assert tell(pane, "scrollY") == 600
    show(remove_blocks(shown, ["b5"]))  # not to be exchanged: another page
    assert not tell(pane, "document.body.mark")
    assert tell(pane, "scrollY") == 600
    assert preview.bar.age is Age.NEW
    show(replace(edition(3), id=EditionId("another")))
    assert tell(pane, "scrollY") == 0


def test_dark_and_phone_are_shown_whatever_this_screen_is(qtbot, preview, show, tell):
    dark = preview.bar.findChild(QToolButton, "darkScreen")
    ink = "getComputedStyle(document.body).color"
    pane = show(edition(1))
    light = tell(pane, ink)
    dark.click()
    night = tell(pane, ink)
    assert night != light
    show(edition(2))  # another page is dark, too
    assert tell(pane, ink) == night
    preview.show_tab(PreviewTab.PHONE)
    qtbot.waitUntil(lambda: tell(pane, "innerWidth") == 390, timeout=PATIENCE)
    dark.click()
    preview.show_tab(PreviewTab.WEB)
    assert tell(pane, ink) == light
    assert tell(pane, "innerWidth") > 390


def test_the_phone_shows_the_mail_too(qtbot, preview, show, tell):
    mail = show(edition(1), PreviewTab.EMAIL)
    preview.show_tab(PreviewTab.PHONE)
    preview.bar.findChild(QToolButton, "mailOnPhone").click()
    assert preview.screens[PreviewTab.EMAIL].isVisible()
    qtbot.waitUntil(lambda: tell(mail, "innerWidth") == 390, timeout=PATIENCE)


@pytest.mark.parametrize("tab", [PreviewTab.WEB, PreviewTab.EMAIL])
def test_a_click_selects_its_block_and_a_selected_block_is_scrolled_to(
    qtbot, preview, show, tell, tab
):
    pane = show(edition(5), tab)
    preview.select_block("b5")
    seen = "document.querySelector('[style*=outline]')?.getBoundingClientRect().top ?? -1"
    qtbot.waitUntil(lambda: 0 <= tell(pane, seen) < 500, timeout=PATIENCE)
    assert tell(pane, "scrollY") > 0
    words = "[...document.querySelectorAll('[style*=outline] p')].find(p => !p.closest('a') "
    words += "&& !p.querySelector('a') && p.innerText.length > 60).getBoundingClientRect()"
    spot = QPoint(round(tell(pane, f"{words}.left")) + 30, round(tell(pane, f"{words}.top")) + 9)
    with qtbot.waitSignal(preview.block_activated, timeout=PATIENCE) as activated:
        qtbot.mouseClick(pane.focusProxy().focusProxy(), Qt.MouseButton.LeftButton, pos=spot)
    assert activated.args == ["b5"]
    shown = override(edition(5), "b5", headline="The seal wakes")  # the mark outlives an edit
    show(shown, tab)
    qtbot.waitUntil(lambda: 0 <= tell(pane, seen) < 500, timeout=PATIENCE)
    preview.select_block(None)
    qtbot.waitUntil(lambda: tell(pane, seen) == -1, timeout=PATIENCE)


def test_a_text_is_scrolled_to_the_selected_block_and_tells_of_clicks(qtbot, preview, show):
    text = show(edition(5), PreviewTab.TEXT)
    preview.select_block("b5")
    assert text.verticalScrollBar().value() > 0
    (mark,) = text.extraSelections()
    assert "Seal number 5" in mark.cursor.block().text()
    spot = text.cursorRect(mark.cursor).center()
    with qtbot.waitSignal(preview.block_activated) as activated:
        qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert activated.args == ["b5"]


def test_a_mail_is_changed_where_it_stands(qtbot, preview, show, tell):
    pane = show(edition(5), PreviewTab.EMAIL)
    tell(pane, "document.body.mark = 'the same page'; scrollTo(0, 600)")
    show(remove_blocks(override(edition(5), "b2", headline="The seal wakes"), ["b5"]),
         PreviewTab.EMAIL)  # fmt: skip
    words = tell(pane, "document.body.innerText")
    assert "The seal wakes" in words
    assert "Seal number 5" not in words
    assert tell(pane, "document.body.mark") == "the same page"
    assert tell(pane, "scrollY") == 600
    show(replace(edition(3), language="ja"), PreviewTab.EMAIL)  # its head is another
    assert not tell(pane, "document.body.mark")


def test_pages_zoom_by_the_same_keys(qtbot, preview, show, tell):
    pane = show(edition(1))
    width = tell(pane, "innerWidth")
    preview.step_zoom(1)
    qtbot.waitUntil(lambda: tell(pane, "innerWidth") < width, timeout=PATIENCE)
    preview.fit_width()
    qtbot.waitUntil(lambda: tell(pane, "innerWidth") == width, timeout=PATIENCE)


def test_a_page_speaks_to_no_server(qtbot, preview, show, tell):
    pane = show(edition(1))
    with loopback_site() as site:
        for path in ("/a.png", "/b.css", "/c.js", "/d.html", "/e.json", "/f.png", "/g"):
            site.page(path, "x")
        page = f"""<head><link rel="stylesheet" href="{site.url("/b.css")}">
        <link rel="prefetch" href="{site.url("/g")}"><meta http-equiv="refresh" content="0;url=
        {site.url("/d.html")}"><script src="{site.url("/c.js")}"></script></head><body
        style="background: url({site.url("/f.png")})"><img src="{site.url("/a.png")}" onerror="
        fetch('{site.url("/e.json")}')"><iframe src="{site.url("/d.html")}"></iframe>"""
        with qtbot.waitSignal(pane.shown, timeout=PATIENCE):
            pane.show_page(page, keep_place=False)
        assert tell(pane, "document.images.length") == 1
        tell(pane, "new Promise(done => setTimeout(done, 200)).then(() => 1); 1")
        assert tell(pane, "document.images[0].complete")
        assert site.asked == []


def test_a_page_is_locked_in(qtbot, preview, show, tell, opened):
    pane = show(edition(1))
    page = """<title>one</title><script>document.title = "two"</script>
    <style>a { display: block; height: 30px }</style><body onclick="document.title = 'three'">
    <a href="file:///etc/hostname">f</a> <a href="ftp://sea.example/">t</a>
    <a href="https://sea.example/1">w</a> <a href="https://sea.example/2" target="_blank">n</a>
    <a href="mailto:seal@sea.example">m</a> <a href="#here">h</a>
    <img src="http://127.0.0.1:9/a.png"> <p id="here" style="margin: 3000px 0">Here</p>"""
    with qtbot.waitSignal(pane.shown, timeout=PATIENCE):
        pane.show_page(page, keep_place=False)
    for number, count in enumerate((0, 0, 1, 2, 3, 3)):
        top = tell(pane, f"document.links[{number}].getBoundingClientRect().top")
        spot = QPoint(12, round(top) + 10)
        qtbot.mouseClick(pane.focusProxy().focusProxy(), Qt.MouseButton.LeftButton, pos=spot)
        qtbot.waitUntil(lambda count=count: len(opened) == count, timeout=PATIENCE)
    qtbot.waitUntil(lambda: tell(pane, "scrollY") > 0, timeout=PATIENCE)
    assert [url.toString() for url in opened] == [
        "https://sea.example/1",
        "https://sea.example/2",
        "mailto:seal@sea.example",
    ]
    assert tell(pane, "document.title") == "one"
    assert tell(pane, "document.images[0].naturalWidth") == 0
    assert pane.page.url().scheme() == "edition"


def test_mail_and_text_follow_the_edition(qtbot, preview, show, tell):
    mail = show(edition(1), PreviewTab.EMAIL)
    assert "Seal number 1" in tell(mail, "document.body.innerText")
    text = show(edition(2), PreviewTab.TEXT)
    assert "Seal number 2" in text.toPlainText()
    assert text.isReadOnly()
    preview.show_edition(edition(3))
    screen = preview.screens[PreviewTab.EMAIL]
    with qtbot.waitSignal(screen.shown, timeout=PATIENCE):  # caught up with when it is looked at
        preview.show_tab(PreviewTab.EMAIL)
    assert "Seal number 3" in tell(mail, "document.body.innerText")


def test_what_cannot_be_rendered_leaves_the_page_and_says_so(qtbot, preview, show, tell):
    pane, banner = show(edition(1)), preview.screens[PreviewTab.WEB].banner
    preview.show_edition(replace(edition(1), theme="no such theme"))
    qtbot.waitUntil(banner.isVisible, timeout=PATIENCE)
    assert preview.bar.age is Age.BEHIND
    assert "Seal number 1" in tell(pane, "document.body.innerText")
    show(edition(2))
    assert banner.isHidden()
    assert preview.bar.age is Age.NEW


def test_a_page_whose_process_ended_comes_back(qtbot, preview, show, tell):
    pane, screen = show(edition(1)), preview.screens[PreviewTab.WEB]
    pane.page.load(QUrl("chrome://crash"))
    pane.page.lost.emit("Its process has ended.")
    again = screen.banner.findChild(QPushButton, "bannerAction")
    with qtbot.waitSignal(screen.shown, timeout=PATIENCE):
        again.click()
    assert "Seal number 1" in tell(pane, "document.body.innerText")
    pane.page.lost.emit("Its process has ended.")
    tell(pane, "document.body.mark = 'the lost page'")
    show(override(edition(1), "b1", headline="The seal wakes"))  # whole, though one block changed
    assert not tell(pane, "document.body.mark")


def test_an_empty_edition_has_no_page(preview, show):
    show(edition(1))
    preview.show_edition(empty_edition())
    assert not preview.screens[PreviewTab.WEB].isVisible()
    assert preview.bar.findChild(QToolButton, "openInBrowser").isHidden()


def test_without_an_engine_the_browser_is_offered(qtbot, preview, monkeypatch, opened):
    monkeypatch.delenv("QTWEBENGINE_DISABLE_SANDBOX", raising=False)
    monkeypatch.setattr("os.geteuid", lambda: 0)
    preview.show_edition(edition(1))
    preview.show_tab(PreviewTab.WEB)
    place = preview.screens[PreviewTab.WEB].body
    assert isinstance(place, BrowserPlace)
    assert preview.bar.age is Age.NEW
    place.button.click()
    qtbot.waitUntil(lambda: opened != [], timeout=PATIENCE)
    assert "Seal number 1" in Path(opened[0].toLocalFile()).read_text(encoding="utf-8")
