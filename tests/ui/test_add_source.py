"""Adding sources: an address is looked at, what it offers is ticked and added; OPML both ways."""

import pytest
from loopback_site import loopback_site
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from ui_sources import GAZETTE, READ, WELL, make_source, stock_sources

from digest.desk import open_desk
from digest.model import Scope, SourceKind
from digest.sources.opml import read_opml, write_opml
from ui.dialogs.add_source import NEW, AddSourceDialog

pytestmark = pytest.mark.window

FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Quay notices</title>
<item><title>Ferry late by a seal</title><link>https://quay.example/1</link>
<description>The seal slept on the ramp until the tide woke it.</description></item>
<item><title>Lamp relit after a century</title><link>https://quay.example/2</link>
<description>It turns twice a minute and needs no oil.</description></item>
</channel></rss>"""
PAGE = """<html><head><title>The Quay</title>
<link rel="alternate" type="application/rss+xml" title="Quay notices" href="/feed.xml"></head>
<body><p>News of the quay.</p></body></html>"""


@pytest.fixture
def desk(tmp_path):
    with open_desk(tmp_path / "desk") as desk:
        yield desk


@pytest.fixture
def site():
    with loopback_site() as site:
        site.page("/", PAGE)
        site.page("/feed.xml", FEED, "application/rss+xml")
        yield site


@pytest.fixture
def open_dialog(qtbot, desk, tasks, look):
    def open_one(address=""):
        dialog = AddSourceDialog(
            desk, tasks, desk.library.publications(), address=address, now=lambda: READ
        )
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        return dialog

    return open_one


def press(dialog, label):
    buttons = dialog.banner.findChildren(QPushButton)
    next(button for button in buttons if button.text() == label).click()


def offered(dialog):
    return [dialog.offers.item(row).text() for row in range(dialog.offers.count())]


def test_a_site_on_this_computer_is_looked_at_once_that_is_allowed(qtbot, open_dialog, site, desk):
    stock_sources(desk.library)
    dialog = open_dialog(site.url("/"))
    qtbot.waitUntil(dialog.banner.isVisible)
    assert "private" in dialog.banner.text
    press(dialog, "Allow this one")
    qtbot.waitUntil(lambda: dialog.offers.count() > 0)
    assert offered(dialog)[0] == "Quay notices"
    assert "Ferry late by a seal" in dialog.preview.text
    assert [source.kind for source in dialog.offers.ticked] == [SourceKind.FEED]
    with qtbot.waitSignal(dialog.added):
        dialog.add_button.click()
    (added,) = desk.library.publication(GAZETTE).recipe.sources[5:]
    assert (added.address, added.allow_private) == (site.url("/feed.xml"), True)


def test_what_is_read_already_cannot_be_added_twice(qtbot, open_dialog, tmp_path, desk):
    stock_sources(desk.library)
    listed = write_opml([WELL, make_source("Buoy")], title="Harbour", created=READ)
    path = tmp_path / "harbour.opml"
    path.write_bytes(listed)
    dialog = open_dialog(str(path))
    qtbot.waitUntil(lambda: dialog.offers.count() == 2)
    assert [source.name for source in dialog.offers.ticked] == ["Buoy"]
    dialog.publication.setCurrentText(NEW)
    assert [source.name for source in dialog.offers.ticked] == ["Quay", "Buoy"]


def test_without_a_publication_one_is_made(qtbot, open_dialog, tmp_path, desk):
    path = tmp_path / "harbour.opml"
    path.write_bytes(write_opml([WELL, make_source("Buoy")], title="Harbour", created=READ))
    dialog = open_dialog(str(path))
    qtbot.waitUntil(lambda: dialog.offers.count() == 2)
    assert not dialog.add_button.isEnabled()
    qtbot.keyClicks(dialog.title, "The Buoy")
    assert dialog.add_button.text() == "Add 2"
    with qtbot.waitSignal(dialog.added):
        dialog.add_button.click()
    (made,) = desk.library.publications()
    assert (made.id, made.title) == ("the-buoy", "The Buoy")
    assert [source.name for source in made.recipe.sources] == ["Quay", "Buoy"]
    assert made.recipe.rankings[0].scope is Scope.SITE


def test_the_space_bar_ticks_and_unticks(qtbot, open_dialog, tmp_path):
    path = tmp_path / "harbour.opml"
    path.write_bytes(write_opml([WELL, make_source("Buoy")], title="Harbour", created=READ))
    dialog = open_dialog(str(path))
    qtbot.waitUntil(lambda: dialog.offers.hasFocus())
    qtbot.keyClick(dialog.offers, Qt.Key.Key_Space)
    assert [source.name for source in dialog.offers.ticked] == ["Buoy"]
    qtbot.keyClick(dialog.offers, Qt.Key.Key_Space)
    assert len(dialog.offers.ticked) == 2


def test_what_is_no_address_is_told_with_what_to_do(qtbot, open_dialog):
    dialog = open_dialog()
    qtbot.keyClicks(dialog.address, "news about seals")
    qtbot.keyClick(dialog.address, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.banner.isVisible)
    assert "neither a web address nor a file" in dialog.banner.text
    assert "Copy the address" in dialog.banner.accessibleDescription()
    assert not dialog.add_button.isEnabled()


def test_robots_are_heeded_unless_the_editor_says_otherwise(qtbot, open_dialog, site):
    site.page("/robots.txt", "User-agent: *\nDisallow: /", "text/plain")
    dialog = open_dialog(site.url("/feed.xml"))
    qtbot.waitUntil(dialog.banner.isVisible)
    press(dialog, "Allow this one")
    qtbot.waitUntil(lambda: "robots.txt" in dialog.banner.text and dialog.banner.isVisible())
    press(dialog, "Look all the same")
    qtbot.waitUntil(lambda: dialog.offers.count() == 1)
    (source,) = dialog.offers.ticked
    assert (source.allow_private, source.robots) == (True, False)


def test_a_look_can_be_cancelled(qtbot, open_dialog, site, tasks):
    site.pages["/slow"] = lambda _handler: site.ending.wait()
    dialog = open_dialog()
    dialog.address.setText(site.url("/slow"))
    dialog.look(allow_private=True)
    assert dialog.cancel_button.isVisible()
    dialog.cancel_button.click()
    assert not dialog.cancel_button.isVisible()
    assert not tasks.active


def test_a_later_address_replaces_what_was_found(qtbot, open_dialog, site):
    dialog = open_dialog()
    dialog.address.setText(site.url("/feed.xml"))
    dialog.look(allow_private=True)
    qtbot.waitUntil(lambda: dialog.offers.count() == 1)
    dialog.look_at("/nowhere/at/all.html")
    qtbot.waitUntil(dialog.banner.isVisible)
    assert dialog.offers.count() == 0
    assert not dialog.add_button.isEnabled()


def test_the_sources_are_exported_each_once(qtbot, window, tmp_path):
    stock_sources(window.bench.library)
    path = tmp_path / "sources.opml"
    window.sources.export(path)
    qtbot.waitUntil(lambda: "exported" in window.bench.banner.text)
    read = read_opml(path.read_bytes(), name="sources")
    assert {source.name for source in read.sources} >= {"Quay", "Wire", "Fog", "Mole"}


def test_added_sources_can_be_gathered_at_once(qtbot, window, site):
    stock_sources(window.bench.library)
    window.sources.show()
    window.sources.add(site.url("/feed.xml"))
    qtbot.waitUntil(lambda: bool(window.sources.dialog.findChildren(AddSourceDialog)))
    (dialog,) = window.sources.dialog.findChildren(AddSourceDialog)
    qtbot.waitUntil(dialog.banner.isVisible)
    press(dialog, "Allow this one")
    qtbot.waitUntil(lambda: dialog.offers.count() == 1)
    dialog.add_button.click()
    banner = window.sources.dialog.banner
    qtbot.waitUntil(lambda: "was added to" in banner.text)
    press(window.sources.dialog, "Gather now")
    qtbot.waitUntil(lambda: "2 new articles" in banner.text, timeout=20_000)
