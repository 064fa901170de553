"""Rehearsing the next edition, printing an old one again, filling dates that have none."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QDate
from ui_harbour import NOW, make_article

from digest.desk import Desk, open_desk
from digest.model import (
    FolderChannel,
    Format,
    Outcome,
    Publication,
    PublicationId,
    Recipe,
    SectionRule,
    Source,
    SourceId,
    SourceKind,
)
from digest.pipeline import Filling, Likeness, publish
from digest.render import Press
from ui.dialogs.backfilling import BackfillDialog
from ui.dialogs.rehearsal import RehearsalDialog
from ui.dialogs.replaying import ReplayDialog

pytestmark = pytest.mark.window
PATIENCE = 30_000
DAY = NOW.date()
SITE = Source(
    id=SourceId("site"),
    name="The Harbour",
    kind=SourceKind.PAGE,
    address="https://harbour.example/",
    paused=True,
)


@pytest.fixture(scope="module")
def press(tmp_path_factory):
    """Lent to each desk: starting one takes longer than these tests."""
    with Press(media=tmp_path_factory.mktemp("press")) as press:
        yield press


@pytest.fixture
def publication(tmp_path):
    recipe = Recipe(
        sources=(SITE,),
        sections=(SectionRule(title="News"),),
        repeat_after=0,
        minimum_articles=1,
    )
    out = FolderChannel(path=str(tmp_path / "out"), formats=("web",))
    return Publication(
        id=PublicationId("post"), title="The Quayside Post", recipe=recipe, channels=(out,)
    )


@pytest.fixture
def desk(tmp_path, publication, press):
    with open_desk(tmp_path / "desk") as own:
        desk = Desk(own.folder, own.library, press, own.fetcher)
        desk.library.save_publication(publication)
        articles = [make_article(n, source="site") for n in (1, 2, 3)]
        desk.library.save_articles(articles, gathered=NOW - timedelta(hours=1))
        yield desk


def at(moment):
    return lambda: moment


def test_tomorrows_edition_is_rehearsed_and_nothing_is_kept(
    qtbot, desk, publication, tasks, tmp_path
):
    dialog = RehearsalDialog(publication, desk, tasks, now=at(NOW))
    dialog.show()
    qtbot.waitUntil(lambda: dialog.rehearsal is not None, timeout=PATIENCE)
    edition = dialog.rehearsal.edition
    assert edition.date == DAY + timedelta(days=1)
    assert "13 March 2026" in dialog.headline.text()
    heads = [dialog.contents.topLevelItem(n) for n in range(dialog.contents.topLevelItemCount())]
    lines = [head.child(n).text(0) for head in heads for n in range(head.childCount())]
    assert any("ship number 3" in line for line in lines)
    qtbot.waitUntil(lambda: dialog.preview.proof is not None, timeout=PATIENCE)
    assert desk.library.editions() == ()
    assert desk.library.runs(limit=5) == ()
    assert not (tmp_path / "out").exists()
    with qtbot.waitSignal(dialog.destroyed, timeout=PATIENCE):
        dialog.close()


def test_a_rehearsal_that_fails_says_why(qtbot, desk, publication, tasks):
    recipe = replace(publication.recipe, minimum_articles=50)
    dialog = RehearsalDialog(replace(publication, recipe=recipe), desk, tasks, now=at(NOW))
    dialog.show()
    qtbot.waitUntil(dialog.banner.isVisible, timeout=PATIENCE)
    assert dialog.rehearsal is None
    assert dialog.again_button.isEnabled()
    with qtbot.waitSignal(dialog.destroyed, timeout=PATIENCE):
        dialog.close()


def test_a_rehearsal_is_stopped_and_begun_again(qtbot, desk, publication, tasks):
    dialog = RehearsalDialog(publication, desk, tasks, now=at(NOW))
    dialog.show()
    dialog.working.stop_button.click()
    qtbot.waitUntil(lambda: not dialog.working.is_on, timeout=PATIENCE)
    assert dialog.rehearsal is None
    assert dialog.banner.isVisible()
    dialog.again_button.click()
    assert not dialog.banner.isVisible()
    qtbot.waitUntil(lambda: dialog.rehearsal is not None, timeout=PATIENCE)
    with qtbot.waitSignal(dialog.destroyed, timeout=PATIENCE):
        dialog.close()


def test_an_issued_edition_is_printed_again_and_compared(qtbot, desk, publication, tasks):
    run = publish(publication, desk, date=DAY, now=at(NOW))
    assert run.outcome is Outcome.PUBLISHED
    dialog = ReplayDialog(desk.library.edition(run.edition), desk, tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.replayed is not None, timeout=PATIENCE)
    (made,) = dialog.table.rows
    assert (made.rendition.format, made.likeness) == (Format.WEB, Likeness.SAME)
    assert "byte for byte" in dialog.summary.text()
    assert not dialog.doubts.isVisible()


def test_past_dates_are_filled_and_told_one_by_one(qtbot, desk, publication, tasks):
    publish(publication, desk, date=DAY, now=at(NOW))
    later = NOW + timedelta(days=3)
    dialog = BackfillDialog(publication, desk, tasks, now=at(later))
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.last.date() == QDate(2026, 3, 14)
    dialog.first.setDate(QDate(2026, 3, 15))
    assert not dialog.fill_button.isEnabled()
    dialog.first.setDate(QDate(2026, 3, 12))
    dialog.last.setDate(QDate(2026, 3, 13))
    dialog.fill_button.click()
    assert not dialog.fill_button.isEnabled()
    qtbot.waitUntil(lambda: not dialog.working.is_on, timeout=PATIENCE)
    fillings = {filled.date.day: filled.filling for filled in dialog.found}
    assert fillings == {12: Filling.STANDING, 13: Filling.MADE}
    dialog.table.select_key(DAY + timedelta(days=1))
    dialog.open_button.click()
    assert dialog.chosen == dialog.found[1].edition
