"""Several blocks are set at once, a sponsor is typed in, and the wheel changes nothing."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from ui_harbour import make_article, make_edition, make_ranking

from digest.edits import add_block, find_block, override
from digest.model import (
    ArticleBlock,
    BlockId,
    Form,
    Image,
    LeadBlock,
    MediaId,
    RankingBlock,
    SectionId,
    SponsorBlock,
    Upkeep,
)
from digest.render.themes.catalogue import list_themes
from ui.edition_document import EditionDocument
from ui.panels.inspector import InspectorPanel

FRONT = SectionId("front")
PICTURE = Image(media=MediaId("e" * 64), width=30, height=20)


@pytest.fixture
def document(qapp):
    edition = make_edition()
    paid = SponsorBlock(id=BlockId("paid"), picture=PICTURE)
    live = ArticleBlock(id=BlockId("live"), article=make_article(5), upkeep=Upkeep.LIVE)
    for block in (paid, live):
        edition = add_block(edition, block, section=FRONT)
    return EditionDocument(edition)


@pytest.fixture
def panel(qtbot, document, look, tasks, tmp_path):
    panel = InspectorPanel(document, tmp_path, tasks)
    qtbot.addWidget(panel)
    panel.resize(430, 420)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def select(panel, document, *ids):
    panel.inspect(tuple(b for b in document.edition.blocks if b.id in ids), None)
    return panel.form


def articles(document, *ids):
    return [find_block(document.edition, BlockId(name)) for name in ids]


def test_the_form_of_several_is_set_in_one_step(qtbot, panel, document):
    document.apply("Say", lambda e: override(e, BlockId("b3"), paragraphs=2))
    form = select(panel, document, "b1", "b2", "b3", "b4", "paid")
    assert form is panel.selection_form
    qtbot.mouseClick(form.forms[Form.HEADLINE], Qt.MouseButton.LeftButton)
    assert {b.form for b in articles(document, "b2", "b3", "b4")} == {Form.HEADLINE}
    assert isinstance(find_block(document.edition, BlockId("b1")), LeadBlock)
    document.history.undo()
    assert {b.form for b in articles(document, "b2", "b3", "b4")} != {Form.HEADLINE}


def test_what_differs_is_said(qtbot, panel, document):
    document.apply("Say", lambda e: override(e, BlockId("b3"), paragraphs=2))
    form = select(panel, document, "b3", "b4")
    assert form.paragraphs.text() == "Mixed"
    assert form._mixed_paragraphs.isVisible()
    form.paragraphs.setValue(1)
    assert {b.overrides.paragraphs for b in articles(document, "b3", "b4")} == {1}
    assert not form._mixed_paragraphs.isVisible()


def test_pictures_of_several_are_left_out(qtbot, panel, document):
    for name in ("b3", "b4"):
        document.apply("Say", lambda e, n=name: override(e, BlockId(n), picture=PICTURE))
    document.apply("Say", lambda e: override(e, BlockId("b3"), show_image=False))
    form = select(panel, document, "b3", "b4")
    assert form.show_image.checkState() is Qt.CheckState.PartiallyChecked
    form.show_image.click()
    assert {b.overrides.show_image for b in articles(document, "b3", "b4")} == {True}


def test_a_sponsor_is_typed_in(qtbot, panel, document):
    form = select(panel, document, "paid")
    for name, words in (("sponsor", "Ropes"), ("headline", "It holds"), ("link", "rope.example")):
        qtbot.keyClicks(getattr(form, name).editor, words)
    qtbot.keyClicks(form.words["alt"].editor, "A rope")
    block = find_block(document.edition, BlockId("paid"))
    assert (block.sponsor, block.headline, block.link) == ("Ropes", "It holds", "rope.example")
    assert block.picture.alt == "A rope"
    assert form._wrong_link.isVisible()
    form.link.editor.selectAll()
    qtbot.keyClicks(form.link.editor, "https://rope.example")
    assert not form._wrong_link.isVisible()


def test_everything_of_a_block_is_reverted_at_once(qtbot, panel, document):
    form = select(panel, document, "b1")
    assert not form.state.revert.isVisible()
    before = document.edition
    qtbot.keyClicks(form.words["kicker"].editor, "New ")
    qtbot.keyClicks(form.words["headline"].editor, "Old ")
    qtbot.mouseClick(form.state.revert, Qt.MouseButton.LeftButton)
    assert document.edition == before


def test_a_block_that_followed_the_library_asks_for_it_back(qtbot, panel, document):
    form = select(panel, document, "live")
    qtbot.keyClicks(form.words["headline"].editor, "Old ")
    assert find_block(document.edition, BlockId("live")).upkeep is Upkeep.EDITED
    with qtbot.waitSignal(panel.revert_wanted) as told:
        qtbot.mouseClick(form.state.revert, Qt.MouseButton.LeftButton)
    assert told.args[0] == (BlockId("live"),)


def test_the_original_is_shown_when_it_is_asked_for(qtbot, panel, document):
    field = select(panel, document, "b1").words["headline"]
    qtbot.keyClicks(field.editor, "Old ")
    assert not field.original.isVisible()
    qtbot.mouseClick(field.original_shown, Qt.MouseButton.LeftButton)
    assert field.original.text() == "Original: Lighthouse keeper counts ship number 1"


def test_limits_are_the_themes_and_are_told_in_words(qtbot, panel, document):
    panel.show_themes(list_themes())
    field = select(panel, document, "b1").words["headline"]
    assert field.counter.text().endswith("/ 90")
    field.editor.selectAll()
    qtbot.keyClicks(field.editor, "x" * 92)
    assert field.counter.excess.isVisible()
    assert field.editor.accessibleDescription().startswith("2 ")
    assert select(panel, document, "b2").words["kicker"].counter.text().endswith("/ 32")


@pytest.mark.parametrize("name", ["headline", "alt"])
def test_a_field_is_found_by_its_name(qtbot, panel, document, name):
    select(panel, document, "b1")
    panel.window().activateWindow()
    assert panel.focus_field(name)
    qtbot.waitUntil(panel.article_form.words[name].editor.hasFocus)
    assert not panel.focus_field("attribution")


def test_the_wheel_scrolls_the_form_and_changes_nothing(qtbot, panel, document):
    form = select(panel, document, "b3")
    before = document.edition
    page = panel._pages[form]
    spin = form.paragraphs
    page.ensureWidgetVisible(spin)
    was = page.verticalScrollBar().value()
    place = spin.mapTo(panel, spin.rect().center())
    QTest.wheelEvent(panel.windowHandle(), QPointF(place), QPoint(0, -240))
    assert page.verticalScrollBar().value() > was
    assert document.edition == before


def test_a_chart_is_reverted_too(panel, document, qtbot):
    chart = RankingBlock(id=BlockId("chart"), ranking=make_ranking(), upkeep=Upkeep.EDITED, count=2)
    document.apply("Add", lambda e: add_block(e, chart, section=FRONT))
    form = select(panel, document, "chart")
    with qtbot.waitSignal(panel.revert_wanted):
        qtbot.mouseClick(form.state.revert, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(("block_id", "field"), [("b1", "headline"), ("paid", "headline")])
def test_the_foremost_field_is_entered(qtbot, panel, document, block_id, field):
    form = select(panel, document, block_id)
    panel.focus_form()
    assert panel.focusWidget() is form.field(field)
