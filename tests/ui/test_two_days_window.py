"""Two days of the sample site, gathered over HTTP, as the window shows them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

import samples
from digest.desk import open_desk
from digest.model import Publication, PublicationId, Recipe, Source, SourceId, SourceKind
from digest.pipeline import gather_sources
from samples.newsroom import taken_at
from samples.serve import serve
from ui.dialogs.revisions import RevisionsDialog
from ui.models.articles import ROW
from ui.panels.library_menus import article_menu

pytestmark = pytest.mark.window

PLACES = (
    ("Courier", SourceKind.FEED, "/feed.xml"),
    ("Business front", SourceKind.LISTING, "/business/"),
    ("Agency", SourceKind.FEED, "/wire/feed.xml"),
    ("Harbour Office", SourceKind.FEED, "/notices.xml"),
)


def sources_at(base):
    return tuple(
        Source(
            id=SourceId(name.casefold()), name=name, kind=kind, address=base + path,
            allow_private=True, robots=False,
        )
        for name, kind, path in PLACES
    )  # fmt: skip


@pytest.fixture
def window(qtbot, tmp_path, open_window):
    """A window on a desk that gathered the site on both days, at the same addresses."""
    port = 0
    with open_desk(tmp_path / "desk") as desk:
        for day in samples.DAYS:
            with serve(day, port) as base:
                port = int(base.rpartition(":")[2])
                recipe = Recipe(sources=sources_at(base))
                desk.library.save_publication(
                    Publication(id=PublicationId("two"), title="Two Days", recipe=recipe)
                )
                gather_sources(recipe.sources, desk, now=taken_at(day))
    window = open_window().window
    qtbot.waitUntil(lambda: window.library_panel.rankings.rowCount() > 0)
    return window


def found(qtbot, window, words):
    """The only row that typing `words` leaves."""
    model = window.library_panel.articles
    window.library_panel.search_for(words)
    qtbot.waitUntil(lambda: model.query.words == words and model.rowCount() == 1)
    return model.index(0)


def spoken(index):
    return index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_window_shows_what_two_days_brought(qtbot, window):
    panel = window.library_panel
    qtbot.waitUntil(panel.source_notice.isVisible)
    assert panel.source_notice.text == "1 source is failing."
    assert "404" in panel.source_notice.words.toolTip()

    assert "update 1" in spoken(found(qtbot, window, "swing bridge race week"))

    copied = found(qtbot, window, "valmera ropes snowshoes")
    assert "one other article says the same" in spoken(copied)
    panel.articles.unfold(copied)
    qtbot.waitUntil(lambda: panel.articles.rowCount() == 2)
    assert panel.articles.index(1).data(ROW).source == "agency"

    changed = found(qtbot, window, "rope walk harker carbon")
    assert "changed without a word" in spoken(changed)
    panel.article_view.setCurrentIndex(changed)
    menu = article_menu(panel, changed)
    next(one for one in menu.actions() if one.text() == "What has changed…").trigger()
    dialog = window.findChild(RevisionsDialog)
    qtbot.waitUntil(lambda: dialog.steps.count() == 2)
    assert "2009" in dialog.view.toPlainText()
    assert "2011" in dialog.view.toPlainText()
    dialog.reject()

    rankings = panel.rankings
    said = [spoken(rankings.index(row)) for row in range(rankings.rowCount())]
    assert any(", up " in one for one in said)
    assert any(", new" in one for one in said)
    assert any("days on the list" in one for one in said)

    panel.source_notice.words.click()
    sources = window.sources.dialog
    qtbot.waitUntil(lambda: len(sources.table.rows) == 4)
    assert sources.table.shown_rows[0].name == "Harbour Office"
    assert "404" in sources.details.text
    assert QApplication.activeModalWidget() is None
