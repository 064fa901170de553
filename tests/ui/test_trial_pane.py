"""What a recipe would pick is told while it is being changed."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from ui_publications import FERRY

from digest.model import LeadRule, Recipe, Scores, SectionRule
from digest.selection import Reason, Verdict
from ui.dialogs.publication_problems import Page
from ui.verdict_words import goes_to

pytestmark = pytest.mark.window

WORLD = SectionRule(title="World", sections=("World",), quota=2)
RECIPE = Recipe(sections=(WORLD,), lead=LeadRule.NEWEST, briefs=0)


@pytest.fixture
def tried(qtbot, dialog_on):
    """The dialog at its sections, with what the recipe picks among six articles and two charts."""
    dialog = dialog_on(replace(FERRY, recipe=RECIPE))
    dialog.show_page(Page.SECTIONS)
    qtbot.waitUntil(lambda: len(dialog.trial.shown) == 8)
    return dialog


def reasons(dialog) -> list[Reason]:
    verdicts = (trial.verdict for trial in dialog.trial.shown)
    return [verdict.reason for verdict in verdicts if isinstance(verdict, Verdict)]


def places(dialog) -> list[str]:
    return [goes_to(trial) for trial in dialog.trial.shown if trial.is_taken]


def test_each_article_is_told_with_where_it_goes_and_why(tried):
    assert places(tried) == ["Lead", "World", "World"]
    assert tried.trial.state.text() == "3 taken, 3 left"
    assert reasons(tried).count(Reason.NO_SECTION) == 3


def test_a_change_of_the_recipe_is_tried_at_once(qtbot, tried):
    tried.pages[Page.SECTIONS].form.editors["quota"].box.setValue(1)
    qtbot.waitUntil(lambda: places(tried) == ["Lead", "World"])
    tried.pages[Page.SELECTION].words.editors["never"].field.setPlainText("number 4")
    tried.show_page(Page.SELECTION)
    qtbot.waitUntil(lambda: Reason.NEVER in reasons(tried))


def test_only_what_was_taken_or_left_is_shown_when_wanted(qtbot, tried):
    _, taken, left = tried.trial._choices.buttons()
    taken.click()
    assert {trial.is_taken for trial in tried.trial.shown} == {True}
    left.click()
    assert {trial.is_taken for trial in tried.trial.shown} == {False}
    tried.trial.search.setText("number 2")
    assert len(tried.trial.table.shown_rows) <= 1


def test_the_selected_rows_score_is_told_in_its_parts(qtbot, tried):
    tried.take_recipe(replace(RECIPE, scores=Scores()))
    qtbot.waitUntil(lambda: "freshness" in tried.trial.detail.text())


def test_pages_that_are_not_the_recipes_show_no_trial(tried):
    tried.show_page(Page.DELIVERY)
    assert not tried.trial.isVisible()
    tried.show_page(Page.FRONT)
    assert tried.trial.isVisible()


def test_a_recipe_is_saved_as_a_file_and_taken_over_from_it(qtbot, tried, tmp_path):
    place = tmp_path / "ferry.recipe.toml"
    tried.files.write_wanted.emit(place)
    qtbot.waitUntil(lambda: "was saved" in tried.problem_text)
    assert 'title = "World"' in place.read_text(encoding="utf-8")
    tried.take_recipe(Recipe())
    assert tried.publication().recipe == Recipe()
    tried.files.read_wanted.emit(place)
    qtbot.waitUntil(lambda: tried.publication().recipe == RECIPE)
    assert "ferry.recipe.toml" in tried.findChild(QLabel, "told").text()


def test_a_file_that_is_no_recipe_is_refused_by_its_line(qtbot, tried, tmp_path):
    place = tmp_path / "broken.recipe.toml"
    place.write_text("format = 1\nquota = [\n", encoding="utf-8")
    tried.files.read_wanted.emit(place)
    qtbot.waitUntil(lambda: "broken.recipe.toml" in tried.problem_text)
    assert tried.publication().recipe == RECIPE
