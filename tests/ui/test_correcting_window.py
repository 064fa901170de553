"""The sample site's updated article, from the notice to the corrected re-issue, in the window."""

import shutil
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton

import samples
from digest.desk import open_desk
from digest.edits import issue
from digest.model import (
    CorrectionKind,
    EditionState,
    FolderChannel,
    Publication,
    PublicationId,
    Recipe,
    SectionRule,
    Source,
    SourceId,
    SourceKind,
)
from digest.pipeline import gather_sources, make_edition
from samples.newsroom import taken_at
from samples.serve import serve
from ui.commands.editions import LAST_EDITION
from ui.dialogs.takedown import TakedownDialog
from ui.panels.library_menus import article_menu

pytestmark = pytest.mark.window


def courier(base):
    source = Source(
        id=SourceId("courier"), name="Courier", kind=SourceKind.FEED, address=f"{base}/feed.xml",
        allow_private=True, robots=False,
    )  # fmt: skip
    harbour = SectionRule(title="Harbour", sections=("Harbour",), quota=12)
    return Publication(
        id=PublicationId("courier"),
        title="The Courier",
        zone="Europe/Dublin",
        recipe=Recipe(sources=(source,), sections=(harbour,), briefs=0),
        channels=(FolderChannel(path="out", formats=("web", "text")),),
    )


@pytest.fixture(scope="module")
def two_days(tmp_path_factory):
    """A desk that issued the first day's edition and gathered the second day's site."""
    first, second = samples.DAYS
    folder = tmp_path_factory.mktemp("two") / "desk"
    with open_desk(folder) as desk:
        with serve(first, 0) as base:
            publication = courier(base)
            desk.library.save_publication(publication)
            made = make_edition(publication, desk, date=first, now=taken_at(first))
        with serve(second, int(base.rpartition(":")[2])):
            gather_sources(publication.recipe.sources, desk, now=taken_at(second))
        made = replace(made, created=datetime.now(UTC))  # the watch goes by the clock
        desk.library.save_edition(issue(made, made.created), saved=made.created)
        desk.library.remember(LAST_EDITION, made.id)
    return folder


@pytest.fixture
def out(tmp_path):
    return tmp_path / "desk" / "out"


@pytest.fixture
def window(qtbot, tmp_path, two_days, open_window):
    shutil.copytree(two_days, tmp_path / "desk")
    window = open_window().window
    qtbot.waitUntil(window.correction_strip.isVisible)
    return window


def button(strip, words):
    """The strip's button that says `words`."""
    buttons = strip.findChildren(QPushButton, "bannerAction")
    (found,) = (one for one in buttons if one.isVisible() and words in one.text())
    return found


def told(edition):
    return {(each.kind, each.update_number) for each in edition.corrections}


def test_from_the_notice_to_the_corrected_edition_at_its_readers(qtbot, window, out):
    document, issued = window.document, window.document.edition
    assert "of “The Courier” of Tuesday 10 March 2026 have changed" in window.correction_strip.text
    window.actions_["correct"].trigger()
    qtbot.waitUntil(lambda: document.edition.predecessor == issued.id)
    assert (CorrectionKind.UPDATED, 1) in told(document.edition)
    assert not window.correction_strip.isVisible()
    assert window.inspector.edition_form.note.isVisibleTo(window.inspector.edition_form)
    window.going.show_correction_note()
    window.inspector.edition_form.note.editor.insertPlainText("We had an older reading.")
    window.editions.issue()
    qtbot.waitUntil(lambda: document.edition.state is EditionState.ISSUED)
    corrected = document.edition
    assert corrected.correction_note == "We had an older reading."
    button(window.bench.banner, "Deliver it").click()
    qtbot.waitUntil(lambda: "went out" in window.bench.banner.text, timeout=20_000)
    text = next(out.glob("*.txt")).read_text("utf-8")
    assert "We had an older reading." in text
    assert "* Update 1 · Harbour" in text
    library = window.bench.library
    assert library.edition(issued.id) == issued
    assert library.successor(issued.id) == corrected.id


def test_changes_that_were_left_are_not_told_again_nor_is_a_draft_made_twice(qtbot, window):
    issued, correcting = window.document.edition, window.correcting
    button(window.correction_strip, "Leave it").click()
    assert not window.correction_strip.isVisible()
    with qtbot.waitSignal(window.bench.tasks.changed):
        correcting.look()
    qtbot.waitUntil(lambda: not window.bench.tasks.active)
    assert correcting.noticed == ()
    correcting.correct()
    qtbot.waitUntil(lambda: window.document.edition.predecessor == issued.id)
    draft = window.document.edition
    window.editions.open(issued)
    correcting.correct()
    qtbot.waitUntil(lambda: window.document.edition.id == draft.id)


def test_an_article_is_taken_down_from_the_librarys_menu_and_put_back(qtbot, window):
    panel = window.library_panel
    panel.search_for("swing bridge race week")
    qtbot.waitUntil(lambda: panel.articles.rowCount() == 1)
    panel.article_view.setCurrentIndex(panel.articles.index(0))
    choose(panel, "Take it down…")
    qtbot.waitUntil(lambda: window.findChild(TakedownDialog) is not None)
    dialog = window.findChild(TakedownDialog)
    dialog.findChild(QLineEdit).setText("It named a child.")
    dialog.accept()
    qtbot.waitUntil(lambda: bool(panel.taken_down))
    (takedown,) = window.bench.library.takedowns()
    assert takedown.reason == "It named a child."
    kinds = {each.kind for noticed in window.correcting.noticed for each in noticed.corrections}
    assert CorrectionKind.WITHDRAWN in kinds
    choose(panel, "Let it be printed again")
    qtbot.waitUntil(lambda: not panel.taken_down)


def choose(panel, words):
    menu = article_menu(panel, panel.articles.index(0))
    next(one for one in menu.actions() if one.text() == words).trigger()
