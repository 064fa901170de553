"""The list of articles is as long as the answer, holds what is looked at, and keeps its place."""

import shutil
from datetime import timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from ui_harbour import NOW, make_article

from digest.library import ArticleRow, open_library
from digest.model import ArticleId, Paragraph, text_runs
from ui.models.article_pages import PAGE, Pages, Unfolded, shifts
from ui.models.articles import ROW
from ui.models.paged_articles import MOST_COUNTED
from ui.panels.library import LibraryPanel
from ui.panels.rows import MOST_TAKEN

MANY = PAGE * 10 + 50


def seal(number, **more):
    """A short article of its own words; the higher its number, the newer."""
    body = (Paragraph(runs=text_runs(f"Seal {number} sleeps on ramp {number * 7}.")),)
    when = NOW - timedelta(minutes=MANY - number)
    return make_article(number, f"Seal number {number}", body=body, published=when, **more)


@pytest.fixture(scope="module")
def many_seals(tmp_path_factory):
    """A desk's folder with MANY articles, for each test to copy."""
    folder = tmp_path_factory.mktemp("seals")
    library = open_library(folder)
    library.save_articles([seal(number) for number in range(MANY)], gathered=NOW)
    library.close()
    return folder


@pytest.fixture
def library(tmp_path, many_seals):
    shutil.copytree(many_seals, tmp_path / "desk")
    library = open_library(tmp_path / "desk")
    yield library
    library.close()


@pytest.fixture
def panel(qtbot, library, tasks, look):
    panel = LibraryPanel(library, tasks)
    QAbstractItemModelTester(
        panel.articles, QAbstractItemModelTester.FailureReportingMode.Fatal, panel
    )
    qtbot.addWidget(panel)
    panel.resize(372, 800)
    panel.show()
    panel.refresh()
    qtbot.waitUntil(lambda: panel.articles.rowCount() == MANY and not tasks.active)
    return panel


def headline(panel, row):
    return panel.articles.index(row).data()


def is_there(panel):
    rows = panel.article_view.rows_on_view()
    return all(panel.articles.index(row).data(ROW) for row in rows)


def test_the_scroll_bar_is_that_of_the_whole_answer(qtbot, panel):
    view = panel.article_view
    height = view.verticalHeader().defaultSectionSize()
    bar = view.verticalScrollBar()
    assert bar.maximum() == MANY * height - view.viewport().height()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: is_there(panel))
    assert headline(panel, MANY - 1) == "Seal number 0"


def test_keys_jump_to_either_end(qtbot, panel):
    view = panel.article_view
    view.take_focus()
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().row() == MANY - 1
    qtbot.waitUntil(lambda: is_there(panel))
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert view.currentIndex().row() < MANY - 3
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.currentIndex().row() == 0


def test_a_row_that_is_on_its_way_is_no_article_yet(qtbot, panel):
    index = panel.articles.index(PAGE * 6)
    assert index.data(ROW) is None
    assert index.data() is None
    assert "read" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert not index.flags() & Qt.ItemFlag.ItemIsDragEnabled


def test_rows_are_taken_though_their_pages_are_not_there(qtbot, panel):
    view = panel.article_view
    view.setCurrentIndex(panel.articles.index(PAGE * 6 - 1))
    view.clearSelection()
    panel.articles.look_at(0, 1)
    view.selectRow(PAGE * 6)
    with qtbot.waitSignal(panel.articles_chosen) as chosen:
        panel.choose_articles()
    assert chosen.args[0] == (seal(MANY - 1 - PAGE * 6).id,)


def test_too_many_are_not_taken(qtbot, panel):
    panel.article_view.selectAll()
    assert len(panel.article_view.selectedIndexes()) == MOST_TAKEN + 1
    with qtbot.waitSignal(panel.failed) as failed:
        panel.choose_articles()
    assert str(MOST_TAKEN) in failed.args[0].remedy


@pytest.mark.parametrize("row", [1, PAGE * 5 + 40])
def test_what_comes_leaves_the_selection_and_the_place_where_they_are(qtbot, panel, library, row):
    view = panel.article_view
    view.setCurrentIndex(panel.articles.index(row))
    view.scrollTo(panel.articles.index(row), view.ScrollHint.PositionAtCenter)
    qtbot.waitUntil(lambda: is_there(panel) and not panel._tasks.active)
    selected, first = headline(panel, row), headline(panel, view.rows_on_view()[0])
    newer = [seal(MANY + number) for number in range(5)]
    library.save_articles([*newer, seal(-9)], gathered=NOW)
    panel.refresh()
    qtbot.waitUntil(lambda: panel.articles.rowCount() == MANY + 6 and not panel._tasks.active)
    assert view.currentIndex().data() == selected
    assert [index.data() for index in view.selectedIndexes()] == [selected]
    at_top = row == 1
    assert headline(panel, view.rows_on_view()[0]) == (
        f"Seal number {MANY + 4}" if at_top else first
    )


def test_the_end_of_a_search_counts_on(qtbot, panel):
    panel.facets.search.setText("seal")
    qtbot.waitUntil(lambda: panel.articles.rowCount() == MOST_COUNTED)
    qtbot.waitUntil(lambda: is_there(panel))
    panel.article_view.take_focus()
    qtbot.keyClick(panel.article_view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: panel.articles.rowCount() == MANY)
    assert panel.article_view.currentIndex().row() == MOST_COUNTED - 1


def test_letters_typed_in_the_list_begin_a_search(qtbot, panel):
    panel.activateWindow()
    panel.article_view.take_focus()
    qtbot.keyClicks(panel.article_view, "s")
    qtbot.waitUntil(lambda: panel.facets.search.text() == "s")


def test_looking_about_at_random_keeps_the_model_whole(qtbot, panel, library):
    """With the tester on: jumps, unfolding, refreshes with what came meanwhile, searches."""
    random, view = Random(11), panel.article_view
    for step in range(24):
        view.scrollTo(panel.articles.index(random.randrange(panel.articles.rowCount())))
        if step % 6 == 1:
            library.save_articles([seal(random.randrange(9_000)) for _ in range(3)], gathered=NOW)
            panel.refresh()
        if step % 8 == 5:
            panel.facets.search.setText(random.choice(["seal", "ramp 7", ""]))
        qtbot.waitUntil(lambda: is_there(panel) and not panel._tasks.active)


def row(name):
    return ArticleRow(
        id=ArticleId(name), headline=name, update_number=None, section=None, published=None,
        updated=None, source="", words=1,
    )  # fmt: skip


def test_pages_looked_at_longest_ago_are_let_go():
    pages = Pages(most=2)
    for number in (0, 1):
        pages.put(number, [row(f"p{number}")])
    pages.touch([0])
    pages.put(2, [row("p2")])
    assert [number in pages for number in (0, 1, 2)] == [True, False, True]
    assert pages.row(PAGE) is None
    assert pages.row(2 * PAGE).headline == "p2"


@given(st.dictionaries(st.integers(0, 30), st.integers(1, 4), max_size=6))
def test_rows_and_places_answer_each_other(copies):
    below = Unfolded()
    for place, count in copies.items():
        below.put(place, [row(f"{place}-{n}") for n in range(count)])
    listed = [
        (place, copy)
        for place in range(32)
        for copy in (None, *(f"{place}-{n}" for n in range(copies.get(place, 0))))
    ]
    told = [below.at(number) for number in range(len(listed))]
    assert [(place, copy.headline if copy else None) for place, copy in told] == listed
    for place in range(32):
        assert listed[below.row_of(place)] == (place, None)


@given(st.data())
def test_steps_bring_each_held_row_to_its_new_place(data):
    """Rows come and go at random; those that stayed and are held get where they belong."""
    before = [f"r{n}" for n in range(data.draw(st.integers(0, 12)))]
    after = [name for name in before if data.draw(st.booleans())]
    for number in range(data.draw(st.integers(0, 6))):
        after.insert(data.draw(st.integers(0, len(after))), f"new{number}")
    held = [name for name in after if name in before and data.draw(st.booleans())]
    steps = shifts(
        {before.index(name): after.index(name) for name in held}, len(before), len(after)
    )
    now = list(before)
    for step in steps:
        if step.count > 0:
            now[step.place : step.place] = ["?"] * step.count
        else:
            del now[step.place : step.place - step.count]
    assert len(now) == len(after)
    assert [now.index(name) for name in held] == [after.index(name) for name in held]


def test_rows_that_change_their_order_are_no_coming_and_going():
    assert shifts({0: 1, 1: 0}, 2, 2) is None
