"""Menus, toolbar and keys: everything within reach, nothing in each other's way."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from digest.edits import issue
from ui.actions import BETWEEN, REASON, Submenu
from ui.dialogs.shortcuts import ShortcutsDialog
from ui.menus import MENUS
from ui.menus.keys import PANE_KEYS, as_markdown, key_groups
from ui.menus.tables import MODULES

pytestmark = pytest.mark.window


@pytest.fixture
def active(qtbot, window):
    """A window that has the keyboard: on a bare screen nobody gives it."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def mnemonics(texts):
    return [text[text.index("&") + 1].lower() for text in texts if "&" in text]


def specs():
    return [spec for menu in MENUS for spec in menu.specs]


def test_menus_stand_in_their_order_and_no_entry_is_lost():
    titles = [menu.title.replace("&", "") for menu in MENUS]
    assert titles == ["File", "Edit", "Insert", "View", "Edition", "Publication", "Help"]
    for menu in MENUS:
        entries = [
            name
            for entry in menu.order
            for name in (entry.names if isinstance(entry, Submenu) else (entry,))
            if name != BETWEEN
        ]
        own = {spec.name for spec in menu.specs}
        assert own <= set(entries), own - set(entries)
    assert len({spec.name for spec in specs()}) == len(specs())


def test_no_two_entries_of_a_menu_have_the_same_letter(window):
    doubled = {}
    bar = window.menuBar()
    menus = [bar, *bar.findChildren(QMenu)]
    for menu in menus:
        if isinstance(menu, QMenu):
            menu.aboutToShow.emit()
        texts = [action.text() for action in menu.actions() if action.isVisible()]
        counted = Counter(mnemonics(texts))
        if twice := [letter for letter, count in counted.items() if count > 1]:
            doubled[menu.title() if isinstance(menu, QMenu) else "bar"] = twice
    assert doubled == {}


def test_each_key_does_one_thing():
    keys = Counter(QKeySequence(key).toString() for spec in specs() for key in spec.keys)
    assert [key for key, count in keys.items() if count > 1] == []
    assert "" not in keys
    pane_keys = {key for _, lines in PANE_KEYS for given, _ in lines for key in given}
    assert all(not QKeySequence(key).isEmpty() for key in pane_keys)


def test_every_action_does_something(window):
    history = {"undo", "redo"}
    toggles = {spec.name for spec in specs() if spec.toggles}
    wired = [name for module in MODULES for name in module.commands(window)]
    assert len(wired) == len(set(wired))
    missing = {spec.name for spec in specs()} - set(wired) - history - toggles
    assert missing == set()
    pictured = [window.actions_[spec.name] for spec in specs() if spec.icon]
    assert not any(action.icon().isNull() for action in pictured)


def test_what_is_off_says_why(qtbot, window):
    actions = window.actions_
    window.outline.clear_selection()
    assert not actions["make_lead"].isEnabled()
    assert "article" in actions["make_lead"].property(REASON)
    assert "undo" in actions["undo"].property(REASON)
    window.document.open(issue(window.document.edition, window.bench.now()))
    assert not actions["insert_text"].isEnabled()
    assert "issued" in actions["insert_text"].property(REASON)
    assert not window.menus.toolbar.theme.isEnabled()


def test_keys_work_from_a_text_field_as_from_a_list(qtbot, active):
    seen = []
    for name in ("search", "palette", "next_pane"):
        action = active.actions_[name]
        action.triggered.connect(lambda _=False, name=name: seen.append(name))
        for widget in (active.outline.view, active.library_panel.facets.search):
            widget.setFocus()
            QTest.keySequence(active.focusWidget(), action.shortcut())
            active.going.palette.close_again()
        qtbot.waitUntil(lambda name=name: seen[-2:] == [name, name])


def test_editing_keys_act_on_the_text_of_a_field(qtbot, active):
    window = active
    field = window.library_panel.facets.search
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("from elsewhere")
    blocks = window.document.edition.blocks
    field.setFocus()
    QTest.keyClicks(field, "harbour")
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "harbour"
    QTest.keyClick(field, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "harbour"
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() != "harbour"
    assert window.document.edition.blocks == blocks
    field.setText("harbour")
    for name in ("select_all", "cut"):
        window.actions_[name].trigger()
    assert field.text() == ""
    window.actions_["paste"].trigger()
    assert field.text() == "harbour"


def test_recent_editions_are_offered_and_opened(qtbot, window):
    first = window.document.edition
    window.actions_["new"].trigger()
    qtbot.waitUntil(lambda: window.document.edition.id != first.id)
    menu = QMenu(window)
    window.menus.fillings.keep_filled(menu, "recent_editions")

    def entries():
        menu.aboutToShow.emit()
        return [action for action in menu.actions() if first.title in action.text()]

    qtbot.waitUntil(lambda: len(entries()) >= 2)
    (other,) = [action for action in entries() if not action.isChecked()]
    other.trigger()
    qtbot.waitUntil(lambda: window.document.edition.id == first.id)


def test_quick_choices_of_the_toolbar_are_steps_and_publish_stays(qtbot, window):
    bar = window.menus.toolbar
    for button, words in ((bar.paper, "A5"), (bar.pages, "4 pages")):
        menu = button.menu()
        menu.aboutToShow.emit()
        next(action for action in menu.actions() if action.text() == words).trigger()
    assert window.document.edition.page_budget == 4
    assert (bar.paper.text(), bar.pages.text()) == ("A5", "Fit: 4 pages")
    assert window.document.history.count() == 2

    issue_button = bar.widgetForAction(window.actions_["issue"])
    for width in (1500, 900):
        window.resize(width, 800)
        qtbot.waitUntil(lambda width=width: window.width() == width)
        qtbot.waitUntil(lambda: bar.sizeHint().width() <= bar.width())
        qtbot.waitUntil(issue_button.isVisible)
    assert window.actions_["palette"].isVisible()


def test_the_docs_list_the_keys_as_they_are(qapp):
    page = Path(__file__).parents[2] / "docs" / "shortcuts.md"
    assert page.read_text(encoding="utf-8") == as_markdown(key_groups()), (
        "run: python scripts/shortcuts.py"
    )


def test_shortcuts_are_found_by_keys_and_by_words(qtbot, window):
    window.actions_["shortcuts"].trigger()
    dialog = window.findChild(ShortcutsDialog)

    def lines():
        heads = [dialog.tree.topLevelItem(n) for n in range(dialog.tree.topLevelItemCount())]
        return [
            (head.child(n).text(0), head.child(n).text(1))
            for head in heads
            for n in range(head.childCount())
        ]

    everything = lines()
    assert ("F5", "Gather") in everything
    dialog.search.setText("ctrl+shift+p")
    assert lines() == [("Ctrl+Shift+P", "Publish")]
    dialog.search.setText("nothing at all")
    assert lines() == []
    assert "nothing at all" in dialog._nothing.text
    dialog.search.clear()
    assert lines() == everything
    dialog.close()
