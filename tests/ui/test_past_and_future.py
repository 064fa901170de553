"""The edition beside an earlier one, and where its items are from, in the window."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtGui import QGuiApplication
from ui_harbour import NOW, make_edition

from digest.edits import FRONT_PAGE, issue, move_block, override, remove_blocks
from digest.model import BlockId, EditionId, Publication, PublicationId
from ui.dialogs.comparing import CompareDialog, Other
from ui.dialogs.origins import OriginsDialog

pytestmark = pytest.mark.window

DAY = timedelta(days=1)
POST = Publication(id=PublicationId("post"), title="The Quayside Post")


@pytest.fixture
def two_days(stocked):
    """Yesterday's issued edition, and today's on the desk: a block moved, one gone, one edited."""
    stocked.save_publication(POST)
    yesterday = replace(make_edition(), publication=POST.id, number=1)
    issued = issue(replace(yesterday, id=EditionId("old"), date=yesterday.date - DAY), NOW)
    stocked.save_edition(issued, saved=NOW - DAY)
    today = replace(yesterday, number=2)
    stocked.save_edition(today, saved=NOW)
    today = override(today, BlockId("b2"), headline="A Ship Too Many")
    today = move_block(today, BlockId("b3"), section=FRONT_PAGE)
    return remove_blocks(today, [BlockId("b4")])


@pytest.fixture
def window(qtbot, stocked, two_days, open_window):
    stocked.save_edition(two_days, saved=NOW)
    window = open_window().window
    qtbot.waitUntil(lambda: window.document.edition.id == two_days.id)
    return window


def cells(table, column):
    return [table.model().index(n, column).data() for n in range(table.model().rowCount())]


def opened(qtbot, window, action, kind):
    window.actions_[action].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(kind)))
    return window.findChildren(kind)[-1]


def test_todays_edition_is_compared_with_yesterdays(qtbot, window):
    dialog = opened(qtbot, window, "compare", CompareDialog)
    qtbot.waitUntil(lambda: dialog.table.model().rowCount() == 3)
    assert cells(dialog.table, 0) == ["~  changed", "↕  moved", "−  gone"]
    assert cells(dialog.table, 2)[0] == "A Ship Too Many"
    assert dialog.summary.text() == "1 gone, 1 moved and 1 changed; 1 block as before."
    assert "Front page, no. 3" in cells(dialog.table, 3)[1]
    assert "Ship" in dialog.details.toPlainText()
    dialog.table.select_key(dialog.table.rows[1])
    dialog.show_button.click()
    assert [block.id for block in window.outline.selected_blocks()] == ["b3"]
    dialog.table.select_key(dialog.table.rows[2])
    assert not dialog.show_button.isEnabled(), "what is gone stands nowhere"
    dialog.close()


def test_an_edition_is_compared_with_any_other_and_with_what_the_recipe_made(
    qtbot, stocked, two_days, tasks
):
    dialog = CompareDialog(two_days, stocked, tasks)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: not dialog.is_reading)
    dialog.other.setCurrentIndex(dialog.other.findData(Other.RECIPE))
    dialog.other.activated.emit(dialog.other.currentIndex())
    qtbot.waitUntil(lambda: not dialog.is_reading)
    assert dialog.found.before.id == two_days.id
    assert len(dialog.table.rows) == 3
    dialog.compare_with(EditionId("old"))
    qtbot.waitUntil(lambda: not dialog.is_reading)
    assert dialog.found.before.id == "old"
    assert "no. 1, issued" in dialog.other.currentText()


def test_two_that_print_the_same_and_one_that_has_none_before_it(qtbot, stocked, two_days, tasks):
    first = stocked.edition(EditionId("old"))
    alone = CompareDialog(first, stocked, tasks)
    qtbot.addWidget(alone)
    qtbot.waitUntil(lambda: not alone.is_reading)
    assert alone.found is None
    assert "no issued edition before" in alone.table._invitation
    twin = CompareDialog(replace(first, id=EditionId("twin"), number=9), stocked, tasks)
    qtbot.addWidget(twin)
    qtbot.waitUntil(lambda: not twin.is_reading)
    assert twin.found.is_none
    assert twin.table._invitation == "Both print the same."
    assert not twin.show_button.isEnabled()


def test_where_the_selected_block_is_from_is_told_copied_and_saved(qtbot, window, tmp_path):
    window.outline.select_block(BlockId("b2"))
    dialog = opened(qtbot, window, "trace", OriginsDialog)
    qtbot.waitUntil(lambda: dialog.traced is not None)
    told = dialog.details.toPlainText()
    assert "https://harbour.example/2" in told
    assert "Lighthouse keeper counts ship number 2 → A Ship Too Many" in told
    assert "No. 2 of ACCESS RANKING" in told
    dialog.copy_button.click()
    assert "Address: https://harbour.example/2" in QGuiApplication.clipboard().text()
    path = tmp_path / "post.provenance.json"
    dialog.save(path)
    qtbot.waitUntil(path.exists)
    assert json.loads(path.read_text(encoding="utf-8"))["edition"] == "harbour"
    dialog.table.select_key("")
    assert "Edited by" in dialog.details.toPlainText().replace("EDITED BY", "Edited by")
    assert not dialog.show_button.isEnabled()
    dialog.table.select_key("b1")
    dialog.show_button.click()
    assert [block.id for block in window.outline.selected_blocks()] == ["b1"]
    dialog.close()


def test_what_was_not_issued_cannot_be_printed_again(window):
    assert not window.actions_["replay"].isEnabled()
