"""Pages, files, addresses and texts come in from outside; what can't is told once."""

import threading

import pytest
from loopback_site import loopback_site
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from ui_drops import drop_on
from ui_harbour import SAMPLE_TEXTS

from ui import mime
from ui.contents import contents_of
from ui.dialogs.import_report import ImportReport
from ui.messages import Level
from ui.tasks import Lane

pytestmark = pytest.mark.window

PAGE = SAMPLE_TEXTS / "harbour-barrier-holds.txt"
TEXT = """Ferry Captain Retires After 40 Years

The captain of the morning ferry has retired. The fog, she said, never bothered her.
Her successor starts on Monday.
"""
TIDE = """Spring Tide Leaves a Piano on the Slipway

It is a little out of tune. Two of the porters can play it, and did until noon.
The museum will fetch it when its van has been mended.
"""
CHESS = """Chess Club Adjourns for Want of a Bishop

A gull had taken the piece from the board by the window during the second game.
Play is to go on with a salt cellar in its place, the committee decided.
"""
LAMP = """New Lamp for the Old Light

It turns twice a minute and needs no oil; the keeper has kept the can.
Ships will see it from nineteen miles away on a clear night.
"""


def press(window, label):
    buttons = window.bench.banner.findChildren(QPushButton)
    next(button for button in buttons if button.text() == label).click()


def test_a_file_dropped_anywhere_is_imported(qtbot, window):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(PAGE))])
    assert drop_on(window, data, QPoint(300, 300))
    qtbot.waitUntil(lambda: window.library_panel.articles.rowCount() == 7)
    assert "1 new article" in window.bench.banner.text
    assert window.bench.banner.level is Level.SUCCESS


def test_what_cannot_be_read_is_told_and_the_rest_is_kept(qtbot, window, tmp_path):
    missing = tmp_path / "missing.html"
    window.importing.import_addresses([str(missing), str(PAGE)])
    qtbot.waitUntil(lambda: window.library_panel.articles.rowCount() == 7)
    assert window.bench.banner.level is Level.WARNING
    assert "could not be read" in window.bench.banner.text


def test_a_broken_page_is_told_of_once(qtbot, window, tmp_path):
    broken = tmp_path / "broken.html"
    broken.write_bytes(bytes(range(256)) * 8)
    window.importing.import_addresses([str(broken)])
    qtbot.waitUntil(lambda: window.bench.banner.isVisible())
    banner = window.bench.banner
    assert banner.text == "“broken.html” could not be read. Nothing new was found."
    assert banner.accessibleDescription().count("neither a page") == 1


def test_a_pasted_address_is_an_import_and_a_few_words_say_why_not(window):
    QGuiApplication.clipboard().setText("just words")
    window.incoming.paste()
    assert "neither a page nor an article" in window.bench.banner.text
    data = QMimeData()
    data.setText("https://harbour.example/a\nhttp://harbour.example/b")
    assert window.importing.can_import(data)


def test_a_pasted_text_is_an_article_that_can_be_shown_and_added(qtbot, window):
    QGuiApplication.clipboard().setText(TEXT)
    window.incoming.paste()
    qtbot.waitUntil(lambda: "1 new article" in window.bench.banner.text)
    press(window, "Show it")
    qtbot.waitUntil(lambda: window.library_panel.articles.rowCount() == 1)
    assert window.library_panel.articles.index(0).data() == "Ferry Captain Retires After 40 Years"
    window.bench.banner.hide()
    window.incoming.paste()
    qtbot.waitUntil(lambda: "known already" in window.bench.banner.text)
    before = len(window.document.edition.blocks)
    press(window, "Add to the edition")
    qtbot.waitUntil(lambda: len(window.document.edition.blocks) == before + 1)


def test_rows_of_the_window_itself_are_no_text_to_import(window):
    data = mime.pack(mime.ARTICLES, ["a1", "a2"], text="One headline\nAnother headline")
    assert not window.importing.can_import(data)


def test_of_many_files_the_list_tells_each_one_that_did_not_come(qtbot, window, tmp_path):
    names = [tmp_path / f"page-{number}.txt" for number in range(3)]
    for path, text in zip(names, (TEXT, TIDE, CHESS), strict=True):
        path.write_text(text, encoding="utf-8")
    missing = tmp_path / "gone.txt"
    window.importing.import_addresses([*map(str, names), str(missing)])
    qtbot.waitUntil(lambda: window.library_panel.articles.rowCount() == 9)
    press(window, "See the list")
    report = window.findChild(ImportReport)
    rows = report.table.shown_rows
    assert [row.outcome.value for row in rows] == ["not read", "new", "new", "new"]
    assert "“gone.txt” could not be read" in report.summary.text()
    assert str(missing) in report.reason.text()
    missing.write_text(LAMP, encoding="utf-8")
    report.again_button.click()
    qtbot.waitUntil(lambda: window.library_panel.articles.rowCount() == 10)


def test_ctrl_v_imports_unless_a_text_field_takes_it(qtbot, window):
    with qtbot.waitActive(window):
        window.activateWindow()
    QGuiApplication.clipboard().setText(TEXT)
    search = window.library_panel.facets.search
    search.setFocus()
    qtbot.keyClick(search, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert search.text().startswith("Ferry Captain")
    search.clear()
    view = window.library_panel.article_view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "1 new article" in window.bench.banner.text)


def test_text_can_be_pasted_as_an_article_and_less_says_why_not(qtbot, window):
    QGuiApplication.clipboard().setText("one line")
    window.actions_["paste_article"].trigger()
    assert "holds no article" in window.bench.banner.text
    QGuiApplication.clipboard().setText(TEXT)
    window.actions_["paste_article"].trigger()
    qtbot.waitUntil(lambda: "1 new article" in window.bench.banner.text)


def test_an_address_on_this_computer_is_offered_to_be_allowed(qtbot, window):
    with loopback_site() as site:
        address = site.page("/tide", f"<article><h1>Tide Turns</h1><p>{TEXT * 3}</p></article>")
        window.importing.import_addresses([address])
        qtbot.waitUntil(lambda: "could not be read" in window.bench.banner.text)
        press(window, "Allow this one")
        qtbot.waitUntil(lambda: "1 new article" in window.bench.banner.text)


def test_pasted_html_is_an_article_without_its_markup(qtbot, window):
    data = QMimeData()
    paragraphs = "".join(f"<p>{line} {line}</p>" for line in (TIDE + CHESS).splitlines() if line)
    data.setHtml(f"<html><body><h1>Heron Rides the Ferry</h1>{paragraphs}</body></html>")
    data.setText("Heron Rides the Ferry\n" + TIDE)
    window.importing.import_data(data)
    qtbot.waitUntil(lambda: "1 new article" in window.bench.banner.text)
    window.library_panel.search_for("heron")
    qtbot.waitUntil(lambda: window.library_panel.articles.rowCount() == 1)
    assert window.library_panel.articles.index(0).data() == "Heron Rides the Ferry"


def test_a_cancelled_import_keeps_what_came_and_says_so(qtbot, window, tmp_path):
    page = tmp_path / "tide.txt"
    page.write_text(TIDE, encoding="utf-8")
    with loopback_site() as site:
        reached = threading.Event()

        def dawdle(_handler):
            reached.set()
            site.ending.wait()

        site.pages["/slow"] = dawdle
        window.importing.import_addresses([str(page), site.url("/slow")], allow_private=True)
        qtbot.waitUntil(reached.is_set)
        (task,) = [task for task in window.bench.tasks.active if task.lane is Lane.NETWORK]
        window.exporting.cancel(task)
        qtbot.waitUntil(lambda: "Cancelled." in window.bench.banner.text)
    assert "1 new article" in window.bench.banner.text
    qtbot.waitUntil(lambda: window.library_panel.articles.rowCount() == 7)


def test_lines_of_addresses_are_addresses_each_once_and_a_sentence_is_none():
    data = QMimeData()
    data.setText("https://harbour.example/a\n\nhttps://harbour.example/a\n")
    assert contents_of(data).addresses == ("https://harbour.example/a",)
    data.setText("https://harbour.example/a is worth a look")
    assert not contents_of(data)
