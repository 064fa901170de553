"""The pre-flight's pane: what is to be mended, where it is, and its fix by one step."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from ui_harbour import NOW, make_article

from digest.edits import FRONT_PAGE, add_block, add_section, set_nameplate
from digest.model import BlockId, EditionId, Image, MediaId, SectionId, TextBlock
from digest.preflight.findings import Finding, FindingKind
from ui.panels.preflight import PreflightPanel

pytestmark = pytest.mark.window


@pytest.fixture
def looked(qtbot, window):
    """Changes the edition and waits until it was looked at."""

    def change(text, function):
        window.document.apply(text, function)
        watch = window.preflighting.watch
        qtbot.waitUntil(lambda: not watch.is_behind)
        return window.preflighting

    return change


def found(preflighting) -> list[Finding]:
    """Without what the harbour's edition has from the first: its lead's picture is not the
    library's."""
    known = (FindingKind.CHANGED, "b1")
    return [each for each in preflighting.watch.findings if (each.kind, each.block) != known]


def kinds(preflighting) -> list[FindingKind]:
    return [finding.kind for finding in found(preflighting)]


def with_texts(edition):
    for name in ("t1", "t2"):
        edition = add_block(edition, TextBlock(id=BlockId(name)), section=FRONT_PAGE)
    return edition


def with_picture(edition):
    story = make_article(6, images=(Image(media=MediaId("b" * 64), width=900, height=600),))
    (lead, *others), *sections = edition.sections[0].blocks, *edition.sections[1:]
    front = replace(edition.sections[0], blocks=(replace(lead, article=story), *others))
    return replace(edition, sections=(front, *sections))


def test_the_status_opens_the_pane_and_escape_closes_it(qtbot, window, looked):
    preflighting = looked("Add texts", with_texts)
    qtbot.waitUntil(window.status.warnings.isVisible)
    window.status.warnings.click()
    panel = preflighting.panel
    assert panel.isVisible()
    assert panel.current is not None
    qtbot.keyClick(panel.tree, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_a_finding_leads_to_its_block_and_the_field_that_mends_it(qtbot, window, looked):
    preflighting = looked("Another lead", with_picture)
    panel = preflighting.panel
    window.actions_["next_finding"].trigger()
    while panel.current.kind is not FindingKind.NO_ALT:
        window.actions_["next_finding"].trigger()
    assert window.outline.selected_blocks()[0].id == "b1"
    alt = window.inspector.form.field("alt")
    qtbot.waitUntil(lambda: window.focusWidget() is alt)
    qtbot.keyClicks(alt, "Ferries at the quay")
    qtbot.waitUntil(lambda: kinds(preflighting) == [])


def test_one_is_mended_or_all_of_a_kind_by_one_step(qtbot, window, looked):
    preflighting = looked("Add texts", with_texts)
    preflighting.show()
    panel, history = preflighting.panel, window.document.history
    panel.select(found(preflighting)[0].key)
    steps = history.count()
    qtbot.mouseClick(panel.fix_all_button, Qt.MouseButton.LeftButton)
    assert history.count() == steps + 1
    qtbot.waitUntil(lambda: kinds(preflighting) == [])
    history.undo()
    qtbot.waitUntil(lambda: len(kinds(preflighting)) == 2)
    panel.select(found(preflighting)[0].key)
    qtbot.keyClick(panel.tree, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(kinds(preflighting)) == 1)


def test_what_is_ignored_stays_so_in_this_edition(qtbot, window, looked, stocked):
    preflighting = looked("Add texts", with_texts)
    preflighting.show()
    preflighting.panel.select(found(preflighting)[0].key)
    qtbot.keyClick(preflighting.panel.tree, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(kinds(preflighting)) == 1)
    own = window.document.edition
    window.editions.open(replace(own, id=EditionId("another")))
    qtbot.waitUntil(lambda: len(kinds(preflighting)) == 2)
    window.editions.open(own)
    qtbot.waitUntil(lambda: len(kinds(preflighting)) == 1)
    preflighting.panel.ignored_button.click()
    qtbot.waitUntil(lambda: len(kinds(preflighting)) == 2)


def test_a_section_without_blocks_is_removed(qtbot, window, looked):
    empty = SectionId("weather")
    preflighting = looked("Add it", lambda e: add_section(e, id=empty, title="Weather"))
    (finding,) = found(preflighting)
    preflighting.fix((finding,))
    qtbot.waitUntil(lambda: kinds(preflighting) == [])
    assert all(section.id != empty for section in window.document.edition.sections)


def test_a_newer_revision_in_the_library_is_told_and_taken(qtbot, window, looked, stocked):
    newer = replace(make_article(2), headline="Lighthouse keeper loses count of ships at last")
    stocked.save_articles([newer], gathered=NOW)
    window.refresh_library()
    preflighting = window.preflighting
    qtbot.waitUntil(lambda: kinds(preflighting) == [FindingKind.CHANGED])
    preflighting.fix(found(preflighting))
    qtbot.waitUntil(lambda: kinds(preflighting) == [])
    assert window.document.edition.blocks[1].article.headline == newer.headline


def test_an_edition_with_errors_is_not_published_unasked(qtbot, window, looked):
    looked("Empty it", lambda edition: set_nameplate(edition, title=""))
    window.actions_["issue"].trigger()
    qtbot.waitUntil(window.bench.banner.isVisible)
    assert not window.document.is_frozen
    _show, publish = window.bench.banner.findChildren(QPushButton, "bannerAction")
    publish.click()
    qtbot.waitUntil(lambda: window.document.is_frozen)


def test_a_narrow_pane_still_shows_sentences_and_deeds(qtbot, look):
    panel = PreflightPanel()
    qtbot.addWidget(panel)
    panel.resize(400, 200)
    panel.show()
    assert panel.tree.isColumnHidden(1)
    panel.resize(1200, 200)
    assert not panel.tree.isColumnHidden(1)
