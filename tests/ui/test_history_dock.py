"""The history beside the panes: every step, how old it is, and the way back to it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from ui_harbour import make_edition

from digest.edits import set_nameplate
from digest.model import Paper
from ui.edition_document import EditionDocument
from ui.panels.history import EMPTY, LIST, HistoryDock, age_words

pytestmark = pytest.mark.window


@pytest.fixture
def clock():
    return [1000.0]


@pytest.fixture
def document(qapp, clock):
    return EditionDocument(make_edition(), clock=lambda: clock[0])


@pytest.fixture
def dock(qtbot, document):
    dock = HistoryDock(document, None)
    qtbot.addWidget(dock)
    QAbstractItemModelTester(
        dock.model, QAbstractItemModelTester.FailureReportingMode.Fatal, dock.model
    )
    dock.show()
    return dock


def call(document, *titles):
    for title in titles:
        document.apply(f"Call it {title}", lambda e, t=title: set_nameplate(e, title=t))


def names(dock):
    return [dock.model.index(row).data() for row in range(dock.model.rowCount())]


def test_an_untouched_edition_says_what_will_stand_here(dock):
    assert dock._pages.currentIndex() == EMPTY


def test_steps_stand_in_their_order_and_a_click_goes_to_one(qtbot, dock, document):
    call(document, "A", "B", "C")
    assert names(dock) == ["As it was opened", "Call it A", "Call it B", "Call it C"]
    assert dock._pages.currentIndex() == LIST
    where = dock.view.visualRect(dock.model.index(1)).center()
    QTest.mouseClick(dock.view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert document.edition.title == "A"
    assert dock.view.currentIndex().row() == 1
    said = [dock.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(4)]
    assert said[1].endswith("the edition is here")
    assert said[3].endswith("undone")


def test_enter_goes_where_the_arrows_look(qtbot, dock, document):
    call(document, "A", "B")
    dock.view.setFocus()
    dock.view.setCurrentIndex(dock.model.index(0))
    QTest.keyClick(dock.view, Qt.Key.Key_Return)
    assert document.edition.title == make_edition().title
    document.history.redo()
    assert dock.view.currentIndex().row() == 1


def test_a_new_step_takes_the_place_of_those_undone(dock, document):
    call(document, "A", "B")
    document.history.setIndex(0)
    call(document, "C")
    assert names(dock) == ["As it was opened", "Call it C"]


def test_another_edition_begins_anew(dock, document):
    call(document, "A")
    document.open(make_edition())
    assert names(dock) == ["As it was opened"]
    assert dock._pages.currentIndex() == EMPTY


def test_steps_tell_their_age(dock, document, clock):
    call(document, "A")
    clock[0] += 240
    document.apply("Paper", lambda e: set_nameplate(e, paper=Paper.A5))
    ages = [dock.model.index(row).data(Qt.ItemDataRole.UserRole) for row in range(3)]
    assert ages == ["", "4 min ago", "now"]
    assert age_words(2 * 3600 + 5) == "2 h ago"


def test_the_window_shows_and_hides_it(qtbot, window):
    window.actions_["history"].trigger()
    qtbot.waitUntil(window.history.isVisible)
    window.history.close()
    qtbot.waitUntil(lambda: not window.actions_["history"].isChecked())
