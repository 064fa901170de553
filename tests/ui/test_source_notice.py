"""The quiet line about sources in trouble, from the library's records to the window of sources."""

from datetime import timedelta

import pytest
from ui_sources import FAILING, READ, WELL, failure, stock_sources

pytestmark = pytest.mark.window


@pytest.fixture
def notice(qtbot, stocked, open_window):
    stock_sources(stocked)
    window = open_window().window
    window.show_workspace()
    notice = window.library_panel.source_notice
    qtbot.waitUntil(lambda: notice.isVisible())
    return notice


def test_it_says_how_many_fail_and_how_many_are_quiet(notice):
    assert notice.text == "1 source is failing, 1 is quiet."
    assert "The server does not answer." in notice.words.toolTip()


def test_it_opens_the_sources(qtbot, notice):
    window = notice.window()
    notice.words.click()
    dialog = window.sources.dialog
    qtbot.waitUntil(lambda: len(dialog.table.rows) == 5)
    dialog.close()
    assert window.sources.dialog is None


def test_dismissed_it_stays_away_until_something_changes(qtbot, notice):
    window = notice.window()
    notice.close_button.click()
    with qtbot.waitSignal(window.sources.rows_read):
        window.sources.refresh()
    assert not notice.isVisible()
    library = window.bench.library
    later = READ + timedelta(hours=1)
    library.record_source(WELL.id, WELL.address, at=later, failure=failure(WELL, later))
    window.sources.refresh()
    qtbot.waitUntil(notice.isVisible)  # an older reading may still arrive before this one
    assert notice.text == "2 sources are failing, 1 is quiet."


def test_it_goes_when_all_is_well_again(qtbot, notice):
    window = notice.window()
    for source in window.publications.all[0].recipe.sources:
        window.bench.library.record_source(
            source.id, source.address, at=READ + timedelta(hours=1), failure=None
        )
    with qtbot.waitSignal(window.sources.rows_read):
        window.sources.refresh()
    assert FAILING.name not in notice.text
