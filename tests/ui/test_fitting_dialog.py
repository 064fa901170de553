"""Fitting an edition to its pages, step by step; and how long it is, told at the window's foot."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from ui_editions import edition

from digest.edits import set_page_budget
from digest.errors import RenderError
from digest.fitting import fit
from digest.fitting.lengths import Scales
from digest.model import Edition
from ui.dialogs.fitting import FittingDialog
from ui.tasks import Tasks
from ui.translation import tr

pytestmark = pytest.mark.window

PATIENCE = 20_000
LONG = edition(8, paragraphs=9)


@dataclass
class Paper:
    """A press that measures by words."""

    words_a_page: int = 1000
    fails: bool = False

    def extent(self, edition: Edition) -> float:
        if self.fails:
            raise RenderError("The theme has a fault in line 3.")
        return Scales.of(edition).weight(edition) / self.words_a_page


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.close()


@pytest.fixture
def opened(qtbot, tasks):
    """Opens the dialog, on a paper of so many words a page."""

    def open_dialog(wanted: Edition, paper: Paper) -> FittingDialog:
        dialog = FittingDialog(wanted, paper, tasks)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: not dialog.is_working, timeout=PATIENCE)
        return dialog

    return open_dialog


def rows(dialog: FittingDialog) -> list[str]:
    return [dialog.steps.item(n).text() for n in range(dialog.steps.count())]


def test_the_steps_to_the_editions_pages_are_shown_and_taken_as_one(opened):
    dialog = opened(set_page_budget(LONG, 4), Paper())
    assert dialog.pages.value() == 4
    assert rows(dialog)[0] == "Set the type closer"
    assert any(row.startswith("Trim “Seal number") for row in rows(dialog))
    assert "→" in dialog.summary.text()
    dialog.apply_button.click()
    assert dialog.chosen == fit(set_page_budget(LONG, 4), 4, Paper().extent).edition
    assert dialog.chosen.page_budget == 4


def test_without_a_wish_it_offers_the_pages_that_are_full(opened):
    dialog = opened(LONG, Paper())
    assert Paper().extent(LONG) == pytest.approx(5.4, abs=0.3)
    assert dialog.pages.value() == 5


def test_another_number_of_pages_finds_other_steps(qtbot, opened):
    dialog = opened(set_page_budget(LONG, 5), Paper())
    few = rows(dialog)
    dialog.pages.setValue(2)
    assert not dialog.apply_button.isEnabled()
    qtbot.waitUntil(lambda: not dialog.is_working, timeout=PATIENCE)
    assert len(rows(dialog)) > len(few)
    assert any(row.startswith("Shorten") for row in rows(dialog))


def test_a_step_that_is_taken_out_stays_in_sight_and_may_come_back(qtbot, opened):
    dialog = opened(set_page_budget(LONG, 4), Paper())
    before = rows(dialog)
    dialog.steps.item(0).setCheckState(Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: not dialog.is_working, timeout=PATIENCE)
    assert rows(dialog)[0] == "Set the type closer"
    first = dialog.steps.item(0)
    assert first.checkState() is Qt.CheckState.Unchecked
    first.setCheckState(Qt.CheckState.Checked)
    qtbot.waitUntil(lambda: not dialog.is_working, timeout=PATIENCE)
    assert rows(dialog) == before


def test_what_cannot_be_fitted_says_how_much_is_over(opened):
    dialog = opened(set_page_budget(LONG, 1), Paper(words_a_page=100))
    assert "over" in dialog.summary.text()
    assert dialog.apply_button.isEnabled()


def test_a_fault_is_told_and_may_be_tried_again(qtbot, opened):
    paper = Paper(fails=True)
    dialog = opened(set_page_budget(LONG, 4), paper)
    assert dialog.banner.text == "The theme has a fault in line 3."
    paper.fails = False
    dialog.banner.findChild(type(dialog.apply_button), "bannerAction").click()
    qtbot.waitUntil(lambda: not dialog.is_working, timeout=PATIENCE)
    assert rows(dialog)


def test_stopping_leaves_what_was_found_before(qtbot, opened):
    dialog = opened(set_page_budget(LONG, 4), Paper())
    before = rows(dialog)
    dialog.pages.setValue(3)
    dialog.stop_button.click()
    assert not dialog.is_working
    assert rows(dialog) == before


def test_the_window_takes_the_steps_as_one_that_can_be_undone(qtbot, window):
    before = window.document.edition
    window.actions_["fit"].trigger()
    (dialog,) = window.findChildren(FittingDialog)
    dialog.pages.setValue(1)
    qtbot.waitUntil(lambda: not dialog.is_working, timeout=2 * PATIENCE)
    dialog.apply_button.click()
    assert window.document.edition.page_budget == 1
    assert window.document.history.undoText() == tr("Fitting", "Fit to %n page(s)", n=1)
    assert window.inspector.edition_form.pages.value() == 1
    window.document.history.undo()
    assert window.document.edition == before


def test_the_edition_form_says_how_many_pages_are_meant(window):
    window.outline.clear_selection()
    window.inspector.edition_form.pages.setValue(3)
    assert window.document.edition.page_budget == 3
    window.inspector.edition_form.pages.setValue(0)
    assert window.document.edition.page_budget is None
