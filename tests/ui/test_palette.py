"""The command palette over the window: keyboard alone, and the keyboard is back afterwards."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from ui_harbour import NOW, make_edition

from digest.model import EditionId

pytestmark = pytest.mark.window


@pytest.fixture(autouse=True)
def active(qtbot, window):
    """A window that has the keyboard: on a bare screen nobody gives it."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


@pytest.fixture
def palette(qtbot, window):
    window.outline.view.setFocus()
    window.actions_["palette"].trigger()
    palette = window.going.palette
    qtbot.waitUntil(palette.field.hasFocus)
    return palette


def shown(palette):
    model = palette.model
    return [model.hit(row).entry.text for row in range(model.rowCount())]


def press(palette, key):
    QTest.keyClick(palette.field, key)


def test_an_action_is_found_and_done(qtbot, window, palette):
    QTest.keyClicks(palette.field, "insert sec")
    assert shown(palette)[0] == "Section"
    sections = len(window.document.edition.sections)
    press(palette, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(window.document.edition.sections) == sections + 1)
    assert not palette.isVisible()


def test_the_keyboard_is_back_where_it_was(qtbot, window, palette):
    press(palette, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert window.outline.view.hasFocus()
    for visible in (True, False):  # the same keys open and close it
        window.actions_["palette"].trigger()
        assert palette.isVisible() is visible
    palette.open()  # and a click elsewhere takes the keyboard there
    window.library_panel.facets.search.setFocus()
    qtbot.waitUntil(lambda: not palette.isVisible())
    assert window.library_panel.facets.search.hasFocus()


def test_what_can_not_be_done_says_why_and_is_not(qtbot, window, palette):
    window.outline.clear_selection()
    palette.close_again()
    palette.open()
    palette.field.setText("make lead")
    hit = palette.model.hit(0)
    assert "article" in hit.entry.why
    press(palette, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert "unavailable" in palette.field.accessibleDescription()


def test_blocks_sections_themes_and_settings_are_gone_to(qtbot, window, palette):
    edition = window.document.edition
    section, block = edition.sections[0], edition.blocks[-1]
    keys = {entry.key for entry in palette._entries}
    assert {f"section:{section.id}", f"block:{block.id}", "setting:window.text-size"} <= keys
    qtbot.waitUntil(lambda: bool(window.themes.shelf.infos))
    palette.close_again()
    palette.open()
    palette.field.setText("use theme pocket")
    press(palette, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.document.edition.theme == "pocket")
    palette.open()
    palette.field.setText("text size")
    press(palette, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.preferring.dialog is not None)
    row = window.preferring.dialog.rows["window.text-size"]
    qtbot.waitUntil(row.editor.control.hasFocus)
    window.preferring.dialog.close()


def test_an_edition_is_found_among_thousands_and_opened(qtbot, window, stocked, palette):
    other = replace(make_edition(), id=EditionId("winter"), title="Winter Gazette")
    stocked.save_edition(other, saved=NOW)
    palette.close_again()
    palette.open()
    QTest.keyClicks(palette.field, "gazette")
    qtbot.waitUntil(lambda: any("Winter Gazette" in text for text in shown(palette)))
    press(palette, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.document.edition.id == "winter")


def test_what_was_chosen_comes_first_the_next_time(qtbot, window, palette):
    palette.field.setText("gather")
    press(palette, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not palette.isVisible())
    palette.open()
    assert shown(palette)[0] == "Gather"


def test_the_list_says_what_enter_would_do_or_that_there_is_nothing(palette):
    palette.field.setText("qqqq")
    assert palette.view.isHidden()
    assert "qqqq" in palette._nothing.text()
    press(palette, Qt.Key.Key_Return)
    assert palette.isVisible()
    palette.field.setText("export pdf")
    said = palette.field.accessibleDescription()
    assert said.startswith("Export as PDF…, File, Ctrl+")
    assert QAccessible.queryAccessibleInterface(palette.view).childCount() > 0
    palette.field.clear()
    for key, row in (
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_PageDown, 11),
        (Qt.Key.Key_PageUp, 1),
    ):
        press(palette, key)
        assert palette.view.currentIndex().row() == row
