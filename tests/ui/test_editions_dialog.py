"""The list of editions: found, opened, thrown away, taken back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialog, QPushButton
from ui_editions import MADE, edition

from digest.edits import issue
from digest.library import Library, open_library
from digest.model import EditionId, EditionState
from ui.dialogs.editions import EditionsDialog
from ui.tasks import Tasks

pytestmark = pytest.mark.window


@pytest.fixture
def library(tmp_path) -> Iterator[Library]:
    """Three editions of as many days: a draft of four blocks and two issued ones."""
    library = open_library(tmp_path / "desk")
    for number, title in enumerate(("The Ferry Post", "The Ferry Post", "The Harbour Gazette")):
        made = replace(
            edition(4),
            id=EditionId(f"e{number}"),
            title=title,
            date=date(2026, 3, 12) - timedelta(days=number),
            number=9 - number,
        )
        saved = MADE - timedelta(days=number)
        library.save_edition(issue(made, MADE) if number else made, saved=saved)
    yield library
    library.close()


@pytest.fixture
def dialog(qtbot, library) -> Iterator[EditionsDialog]:
    tasks = Tasks()
    dialog = EditionsDialog(library, tasks, now=lambda: MADE)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: len(dialog.table.rows) == 3)
    yield dialog
    tasks.close()


def shown(dialog):
    return [row.id for row in dialog.table.shown_rows]


def test_the_newest_stands_first_and_is_the_current_one(dialog):
    assert shown(dialog) == ["e0", "e1", "e2"]
    assert dialog.table.current_row.id == "e0"


def test_a_row_tells_title_date_number_state_blocks_and_saving(dialog):
    model = dialog.table.model()
    assert [model.index(0, column).data() for column in range(6)] == [
        "The Ferry Post",
        "Thursday 12 March 2026",
        "9",
        "draft",
        "4",
        "Today 05:02",
    ]


def test_every_word_that_is_searched_narrows_the_list(qtbot, dialog):
    qtbot.keyClicks(dialog.search, "march gazette")
    assert shown(dialog) == ["e2"]
    assert dialog.table.current_row.id == "e2"
    dialog.search.setText("nothing of the kind")
    assert shown(dialog) == []
    assert not dialog.open_button.isEnabled()


def test_enter_opens_the_current_edition(qtbot, dialog):
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.chosen == "e1"


def test_the_button_opens_it_too_and_cancel_chooses_nothing(qtbot, dialog):
    dialog.reject()
    assert dialog.chosen is None
    dialog.open()
    qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    assert dialog.chosen == "e0"


def test_an_issued_edition_cannot_be_deleted(dialog):
    dialog.table.select_key(EditionId("e1"))
    assert not dialog.delete_button.isEnabled()


def test_a_deleted_draft_can_be_taken_back_as_it_was(qtbot, dialog, library):
    before = library.edition(EditionId("e0"))
    qtbot.mouseClick(dialog.delete_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown(dialog) == ["e1", "e2"])
    assert "was deleted" in dialog.banner.text
    back = dialog.banner.findChild(QPushButton, "bannerAction")
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown(dialog) == ["e0", "e1", "e2"])
    assert library.edition(EditionId("e0")) == before


def test_deleting_what_is_gone_already_is_explained(qtbot, dialog, library):
    library.delete_edition(EditionId("e0"), now=MADE)
    qtbot.mouseClick(dialog.delete_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.banner.isVisible())
    assert dialog.banner.text == "There is no edition “e0”."


def test_an_answer_after_closing_troubles_nobody(qtbot, library):
    tasks = Tasks()
    dialog = EditionsDialog(library, tasks)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    qtbot.waitUntil(lambda: tasks.active == ())
    tasks.close()


def test_the_table_keeps_the_rules_of_qts_models(qtbot, dialog):
    model = dialog.table.model()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    dialog.search.setText("gazette")
    dialog.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    dialog.search.setText("")
    assert shown(dialog) == ["e2", "e1", "e0"]
    tester.setParent(dialog)


def test_drafts_and_issued_and_titles_are_told_apart(dialog):
    dialog.state_filter.setCurrentIndex(dialog.state_filter.findText("Issued"))
    assert shown(dialog) == ["e1", "e2"]
    dialog.title_filter.setCurrentIndex(dialog.title_filter.findText("The Ferry Post"))
    assert shown(dialog) == ["e1"]
    dialog.state_filter.setCurrentIndex(0)
    assert shown(dialog) == ["e0", "e1"]


def test_an_issued_edition_is_duplicated_as_a_draft(qtbot, dialog, library):
    dialog.table.select_key("e1")
    dialog.duplicate_button.click()
    qtbot.waitUntil(lambda: len(dialog.table.rows) == 4)
    (copy,) = [row for row in dialog.table.rows if row.id not in ("e0", "e1", "e2")]
    assert (copy.state, copy.title, copy.blocks) == (EditionState.DRAFT, "The Ferry Post", 4)
    dialog.banner.findChild(QPushButton, "bannerAction").click()
    assert dialog.chosen == copy.id
