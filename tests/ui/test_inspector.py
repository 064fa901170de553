"""The inspector edits whatever is selected, one step a field, and never loses the cursor."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from ui_harbour import NOW, make_edition, make_ranking

from digest.edits import add_block, issue, override
from digest.model import (
    BlockId,
    ContentsBlock,
    DividerBlock,
    Form,
    Image,
    ImageBlock,
    Paper,
    QuoteBlock,
    RankingBlock,
    SectionId,
    TextBlock,
)
from ui.edition_document import EditionDocument
from ui.panels.inspector import InspectorPanel
from ui.tasks import Tasks

FRONT = SectionId("front")
OTHERS = (
    RankingBlock(id=BlockId("ranking"), ranking=make_ranking()),
    TextBlock(id=BlockId("text"), text="Hello"),
    QuoteBlock(id=BlockId("quote"), text="Everybody got a boat"),
    ImageBlock(id=BlockId("image"), image=Image(alt="A boat")),
    DividerBlock(id=BlockId("divider")),
    ContentsBlock(id=BlockId("contents")),
)


@pytest.fixture
def document(qapp):
    edition = make_edition()
    for block in OTHERS:
        edition = add_block(edition, block, section=FRONT)
    return EditionDocument(edition)


@pytest.fixture
def panel(qtbot, document, look, tmp_path):
    tasks = Tasks()
    panel = InspectorPanel(document, tmp_path, tasks)
    qtbot.addWidget(panel)
    panel.resize(430, 600)
    panel.show()
    qtbot.waitExposed(panel)
    yield panel
    tasks.close()


def select(panel, document, block_id):
    panel.inspect(tuple(b for b in document.edition.blocks if b.id == block_id), None)
    return panel.form


def block(document, block_id):
    return next(b for b in document.edition.blocks if b.id == block_id)


def type_over(qtbot, field, text):
    field.editor.selectAll()
    qtbot.keyClicks(field.editor, text)


def test_typing_a_headline_overrides_it_in_one_step(qtbot, panel, document):
    form = select(panel, document, "b1")
    type_over(qtbot, form.words["headline"], "Fog lifts over the quay")
    assert block(document, "b1").overrides.headline == "Fog lifts over the quay"
    assert block(document, "b1").article.headline.startswith("Lighthouse")
    assert document.history.count() == 1
    assert document.history.undoText() == "Type the headline"


def test_revert_gives_back_the_articles_own(qtbot, panel, document):
    form = select(panel, document, "b1")
    field = form.words["headline"]
    assert not field.revert.isVisible()
    type_over(qtbot, field, "Fog")
    assert field.revert.isVisible()
    qtbot.mouseClick(field.revert, Qt.MouseButton.LeftButton)
    assert block(document, "b1").overrides.headline is None
    assert field.text == "Lighthouse keeper counts ship number 1"
    assert not field.revert.isVisible()


def test_the_counter_counts_and_warns(qtbot, panel, document):
    field = select(panel, document, "b1").words["kicker"]
    type_over(qtbot, field, "Harbour")
    assert field.counter.text() == "7 / 24"
    assert field.counter.property("look") == "soft"
    type_over(qtbot, field, "x" * 25)
    assert field.counter.property("look") == "warning"


def test_the_cursor_stays_where_one_types(qtbot, panel, document):
    field = select(panel, document, "b1").words["headline"]
    cursor = field.editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    field.editor.setTextCursor(cursor)
    qtbot.keyClicks(field.editor, "Old ")
    assert field.text.startswith("Old Lighthouse")
    assert field.editor.textCursor().position() == 4


def test_undo_from_elsewhere_refreshes_the_field(qtbot, panel, document):
    field = select(panel, document, "b1").words["headline"]
    type_over(qtbot, field, "Fog")
    document.history.undo()
    assert field.text == "Lighthouse keeper counts ship number 1"
    document.history.redo()
    assert field.text == "Fog"


def test_a_headline_is_one_paragraph(qtbot, panel, document):
    field = select(panel, document, "b1").words["headline"]
    field.editor.selectAll()
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    assert "\n" not in field.text


def test_form_and_paragraphs_are_set(qtbot, panel, document):
    form = select(panel, document, "b3")
    qtbot.mouseClick(form.forms[Form.SUMMARY], Qt.MouseButton.LeftButton)
    assert block(document, "b3").form is Form.SUMMARY
    form.paragraphs.setValue(2)
    assert block(document, "b3").overrides.paragraphs == 2
    form.paragraphs.setValue(0)
    assert block(document, "b3").overrides.paragraphs is None


def test_the_picture_is_left_out_and_described(qtbot, panel, document):
    form = select(panel, document, "b1")
    type_over(qtbot, form.words["alt"], "Two ferries at dawn")
    assert block(document, "b1").overrides.alt == "Two ferries at dawn"
    form.show_image.click()
    assert block(document, "b1").overrides.show_image is False
    assert not form.words["alt"].isVisible()


def test_an_article_without_a_picture_shows_no_picture_fields(panel, document):
    form = select(panel, document, "b3")
    assert not form.show_image.isVisible()
    assert form.picture.view.accessibleDescription().startswith("No picture yet")


def test_a_ranking_is_renamed_and_shortened(qtbot, panel, document):
    form = select(panel, document, "ranking")
    type_over(qtbot, form.title, "Most read")
    form.count.setValue(3)
    assert block(document, "ranking").title == "Most read"
    assert block(document, "ranking").count == 3
    qtbot.mouseClick(form.title.revert, Qt.MouseButton.LeftButton)
    assert block(document, "ranking").title is None


@pytest.mark.parametrize(
    ("block_id", "field", "read"),
    [
        ("text", "text", lambda b: b.text),
        ("text", "title", lambda b: b.title),
        ("quote", "text", lambda b: b.text),
        ("quote", "attribution", lambda b: b.attribution),
        ("contents", "title", lambda b: b.title),
    ],
)
def test_the_other_blocks_are_typed_in(qtbot, panel, document, block_id, field, read):
    form = select(panel, document, block_id)
    type_over(qtbot, getattr(form, field), "Typed")
    assert read(block(document, block_id)) == "Typed"
    assert document.history.count() == 1


def test_a_picture_block_is_described(qtbot, panel, document):
    form = select(panel, document, "image")
    type_over(qtbot, form.words["caption"], "The quay")
    assert block(document, "image").image.caption == "The quay"
    assert block(document, "image").image.alt == "A boat"


@pytest.mark.parametrize("block_id", [one.id for one in OTHERS] + ["b1", "b3"])
def test_every_kind_of_block_has_a_form(panel, document, block_id):
    form = select(panel, document, block_id)
    assert form is not panel.edition_form


def test_with_nothing_selected_the_nameplate_is_edited(qtbot, panel, document):
    panel.inspect((), None)
    form = panel.edition_form
    type_over(qtbot, form.title, "The Fog")
    form.date.setDate(form.date.date().addDays(1))
    form.look.paper.setCurrentText(Paper.LETTER.value)
    form.look.paper.activated.emit(form.look.paper.currentIndex())
    edition = document.edition
    assert (edition.title, edition.date.day, edition.paper) == ("The Fog", 13, Paper.LETTER)


def test_a_section_is_renamed(qtbot, panel, document):
    panel.inspect((), document.edition.sections[1])
    type_over(qtbot, panel.section_form.title, "Abroad")
    assert document.edition.sections[1].title == "Abroad"


def test_an_issued_edition_can_only_be_read(qtbot, panel, document):
    document.open(issue(document.edition, NOW))
    form = select(panel, document, "b1")
    qtbot.keyClicks(form.words["headline"].editor, "Fog")
    assert block(document, "b1").overrides.headline is None
    assert not form.paragraphs.isEnabled()


def test_a_block_that_is_removed_leaves_the_form_of_the_edition(panel, document):
    select(panel, document, "text")
    document.history.clear()
    document.apply("Remove", lambda e: override(e, BlockId("b1"), headline="x"))
    assert panel.form is not panel.edition_form
