"""Real keys: the window's actions are there while one types."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

pytestmark = pytest.mark.window

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def search(qtbot, window):
    """The library's search field, with the keyboard."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field = window.library_panel.facets.search
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return field


@pytest.fixture
def headline(qtbot, window, search):
    """The inspector's field of the lead's headline, with the keyboard."""
    lead = window.document.edition.sections[0].blocks[0]
    window.outline.select_block(lead.id)
    qtbot.waitUntil(lambda: window.inspector.focus_field("headline"))
    qtbot.waitUntil(lambda: not search.hasFocus())
    return window.focusWidget()


@pytest.mark.parametrize("place", ["search", "headline"])
def test_an_actions_key_is_not_the_fields(qtbot, window, request, place):
    field = request.getfixturevalue(place)
    for key, name in (
        (Qt.Key.Key_E, "export_pdf"),
        (Qt.Key.Key_K, "palette"),
        (Qt.Key.Key_D, "duplicate"),
    ):
        action = window.actions_[name]
        action.setEnabled(True)
        action.triggered.disconnect()  # whether the key arrives, not what is done then
        with qtbot.waitSignal(action.triggered, timeout=2000):
            QTest.keyClick(field, key, CONTROL)


def test_a_field_keeps_its_keys_that_are_no_actions(search):
    QTest.keyClicks(search, "harbour")
    QTest.keyClick(search, Qt.Key.Key_U, CONTROL)
    assert search.text() == ""


@pytest.mark.parametrize("name", ["insert_text", "insert_quote", "insert_sponsor"])
def test_what_was_inserted_is_typed_at_once(qtbot, window, search, name):
    window.actions_[name].trigger()
    field = window.focusWidget()
    QTest.keyClicks(field, "first words")
    qtbot.waitUntil(lambda: "first words" in str(window.outline.selected_blocks()[0]))
