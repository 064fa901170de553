"""The outline shows the edition as it is, keeps its place, and edits by mouse and keyboard."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit
from ui_drops import dragged_over, dropped
from ui_harbour import NOW, make_article, make_edition

from digest.edits import (
    add_section,
    issue,
    make_lead,
    move_block,
    move_section,
    override,
    place_article,
    remove_blocks,
    remove_section,
    rename_section,
    shift_block,
)
from digest.errors import EditError
from digest.model import BlockId, Form, LeadBlock, SectionId
from ui import mime
from ui.edition_document import EditionDocument
from ui.models.outline import LEAD_SLOT, ROW, OutlineModel, Place
from ui.panels.outline import OutlinePanel

WORLD = SectionId("world")


def rows_of(model):
    """The model's rows as (section, [block ids]) pairs."""
    found = []
    for row in range(model.rowCount()):
        section = model.index(row, 0)
        blocks = [model.index(n, 0, section).data(ROW) for n in range(model.rowCount(section))]
        found.append((section.data(ROW).id, [block.id if block else LEAD_SLOT for block in blocks]))
    return found


def rows_wanted(edition):
    has_lead = any(isinstance(block, LeadBlock) for block in edition.blocks)
    found = [(section.id, [block.id for block in section.blocks]) for section in edition.sections]
    if not has_lead:
        found[0][1].insert(0, LEAD_SLOT)
    return found


@pytest.fixture
def document(qapp):
    return EditionDocument(make_edition())


@pytest.fixture
def panel(qtbot, document, look):
    panel = OutlinePanel(document)
    QAbstractItemModelTester(
        panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal, panel
    )
    qtbot.addWidget(panel)
    panel.resize(420, 500)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


BLOCKS = st.sampled_from([BlockId(f"b{n}") for n in range(1, 8)])
SECTIONS = st.sampled_from([SectionId(name) for name in ("front", "world", "sport", "arts")])
CHANGES = st.one_of(
    st.tuples(st.just(remove_blocks), st.lists(BLOCKS, max_size=3)).map(
        lambda t: lambda e: t[0](e, t[1])
    ),
    st.tuples(BLOCKS, st.sampled_from([-1, 1])).map(lambda t: lambda e: shift_block(e, *t)),
    st.tuples(BLOCKS, SECTIONS, st.integers(0, 3)).map(
        lambda t: lambda e: move_block(e, t[0], section=t[1], index=t[2])
    ),
    BLOCKS.map(lambda block: lambda e: make_lead(e, block)),
    BLOCKS.map(lambda block: lambda e: override(e, block, headline="Typed")),
    st.tuples(SECTIONS, st.integers(0, 4)).map(
        lambda t: lambda e: add_section(e, id=t[0], title=t[0].title(), index=t[1])
    ),
    st.tuples(SECTIONS, st.integers(0, 4)).map(lambda t: lambda e: move_section(e, *t)),
    SECTIONS.map(lambda section: lambda e: remove_section(e, section)),
    SECTIONS.map(lambda section: lambda e: rename_section(e, section, "Renamed")),
    st.tuples(BLOCKS, SECTIONS, st.integers(0, 2)).map(
        lambda t: (
            lambda e: place_article(e, make_article(9), block_id=t[0], section=t[1], index=t[2])
        )
    ),
)


@settings(max_examples=120)
@given(changes=st.lists(CHANGES, max_size=14))
def test_the_rows_follow_any_change(qapp, changes):
    edition = make_edition()
    model = OutlineModel(edition)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    for change in changes:
        with suppress(EditError):  # a place or block that this edition does not have
            edition = change(edition)
        model.update(edition)
        assert rows_of(model) == rows_wanted(edition)


@settings(max_examples=60)
@given(changes=st.lists(CHANGES, max_size=10))
def test_two_states_apart_are_one_update(qapp, changes):
    edition = make_edition()
    model = OutlineModel(edition)
    for change in changes:
        with suppress(EditError):
            edition = change(edition)
    model.update(edition)
    assert rows_of(model) == rows_wanted(edition)


def test_a_block_keeps_its_selection_when_it_moves_to_another_section(panel, document):
    panel.select_block(BlockId("b3"))
    document.apply("Move", lambda e: move_block(e, BlockId("b3"), section=e.sections[0].id))
    assert [block.id for block in panel.selected_blocks()] == ["b3"]


def test_typing_changes_one_row_and_moves_none(qtbot, panel, document):
    inserted, removed = [], []
    panel.model.rowsInserted.connect(lambda *_: inserted.append(1))
    panel.model.rowsRemoved.connect(lambda *_: removed.append(1))
    document.apply("Type", lambda e: override(e, BlockId("b3"), headline="Fog"))
    assert panel.model.index_of_block(BlockId("b3")).data() == "Fog"
    assert not inserted
    assert not removed


def test_without_a_lead_a_row_waits_for_one(panel, document):
    assert not panel.model.index_of_lead_slot().isValid()
    document.apply("Remove", lambda e: remove_blocks(e, [BlockId("b1")]))
    assert panel.model.index_of_lead_slot().data() == "drop an article here"
    document.history.undo()
    assert not panel.model.index_of_lead_slot().isValid()


def test_an_issued_edition_waits_for_nothing_and_moves_nothing(qtbot, panel, document):
    document.apply("Remove", lambda e: remove_blocks(e, [BlockId("b1")]))
    document.open(issue(document.edition, NOW))
    assert not panel.model.index_of_lead_slot().isValid()
    data = mime.pack(mime.ARTICLES, ["a1"])
    assert not drop(panel, data, point_in(panel, panel.model.index(1, 0), 0.5))
    panel.select_block(BlockId("b3"))
    with qtbot.waitSignal(panel.failed) as refused:
        qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    assert "issued" in str(refused.args[0])
    assert len(document.edition.blocks) == 3


def test_control_and_the_arrows_move_a_block_over_a_section_border(qtbot, panel, document):
    panel.select_block(BlockId("b3"))
    qtbot.keyClick(panel.view, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert [b.id for b in document.edition.sections[0].blocks] == ["b1", "b2", "b3"]
    qtbot.keyClick(panel.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert [b.id for b in document.edition.sections[1].blocks] == ["b3", "b4"]
    assert [block.id for block in panel.selected_blocks()] == ["b3"]


def test_nothing_moves_above_the_lead(qtbot, panel, document):
    panel.select_block(BlockId("b2"))
    qtbot.keyClick(panel.view, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert [b.id for b in document.edition.sections[0].blocks] == ["b1", "b2"]


def test_delete_removes_all_selected_blocks_in_one_step(qtbot, panel, document):
    panel.select_blocks((BlockId("b2"), BlockId("b4")))
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    assert [block.id for block in document.edition.blocks] == ["b1", "b3"]
    document.history.undo()
    assert len(document.edition.blocks) == 4


def test_a_section_is_renamed_in_its_row(qtbot, panel, document):
    panel.select_section(WORLD)
    qtbot.keyClick(panel.view, Qt.Key.Key_F2)
    editor = panel.view.findChild(QLineEdit)
    qtbot.keyClicks(editor, "Abroad")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: document.edition.sections[1].title == "Abroad")


def test_forms_are_set_for_all_selected_articles(panel, document):
    panel.select_blocks((BlockId("b3"), BlockId("b4")))
    panel.set_form(Form.HEADLINE)
    assert [b.form for b in document.edition.sections[1].blocks] == [Form.HEADLINE] * 2
    assert document.history.count() == 1


def drop(panel, data: QMimeData, at: QPoint):
    """A drag over `at` and the drop there, as Qt delivers them."""
    panel.view.dragMoveEvent(dragged_over(data, at))
    event = dropped(data, at)
    panel.view.dropEvent(event)
    return event.isAccepted()


def point_in(panel, index, depth):
    rect = panel.view.visualRect(index)
    return QPoint(rect.center().x(), rect.top() + int(rect.height() * depth))


@pytest.mark.parametrize(
    ("block", "depth", "place"),
    [
        ("b1", 0.3, Place(section=SectionId("front"), index=0, lead=True)),
        ("b1", 0.9, Place(section=SectionId("front"), index=1)),
        ("b2", 0.2, Place(section=SectionId("front"), index=1)),
        ("b2", 0.8, Place(section=SectionId("front"), index=2)),
        ("b4", 0.8, Place(section=WORLD, index=2)),
    ],
)
def test_articles_dropped_on_a_block_go_before_or_behind_it(qtbot, panel, block, depth, place):
    data = mime.pack(mime.ARTICLES, ["a1", "a2"])
    index = panel.model.index_of_block(BlockId(block))
    with qtbot.waitSignal(panel.articles_dropped) as dropped:
        assert drop(panel, data, point_in(panel, index, depth))
    assert dropped.args == [("a1", "a2"), place]


def test_a_chart_dropped_on_the_lead_stands_behind_it(qtbot, panel):
    data = mime.pack(mime.CHARTS, ["c1"])
    index = panel.model.index_of_block(BlockId("b1"))
    with qtbot.waitSignal(panel.charts_dropped) as dropped:
        drop(panel, data, point_in(panel, index, 0.1))
    assert dropped.args == [("c1",), Place(section=SectionId("front"), index=1)]


def test_what_is_dropped_on_a_section_or_below_everything_goes_to_an_end(qtbot, panel):
    data = mime.pack(mime.ARTICLES, ["a1"])
    front = panel.model.index(0, 0)
    with qtbot.waitSignal(panel.articles_dropped) as dropped:
        drop(panel, data, point_in(panel, front, 0.5))
    assert dropped.args[1] == Place(section=SectionId("front"), index=2)
    with qtbot.waitSignal(panel.articles_dropped) as dropped:
        drop(panel, data, QPoint(100, panel.view.viewport().height() - 4))
    assert dropped.args[1] == Place(section=WORLD, index=2)


def test_blocks_dragged_inside_the_outline_move_together(panel, document):
    data = panel.model.mimeData(
        [panel.model.index_of_block(BlockId(block)) for block in ("b4", "b3")]
    )
    drop(panel, data, point_in(panel, panel.model.index_of_block(BlockId("b2")), 0.1))
    assert [b.id for b in document.edition.sections[0].blocks] == ["b1", "b3", "b4", "b2"]
    assert document.history.count() == 1


def test_a_block_dropped_on_the_empty_lead_leads(panel, document):
    document.apply("Remove", lambda e: remove_blocks(e, [BlockId("b1")]))
    data = panel.model.mimeData([panel.model.index_of_block(BlockId("b4"))])
    place = panel.model.place_at(panel.model.index_of_lead_slot(), -1)
    assert place.lead
    panel.model.blocks_dropped.emit(mime.unpack(data, mime.BLOCKS), place)
    assert isinstance(document.edition.blocks[0], LeadBlock)
    assert document.edition.blocks[0].id == "b4"


def test_a_section_is_dragged_to_another_place(panel, document):
    document.apply("Add", lambda e: add_section(e, id=SectionId("arts"), title="Arts"))
    data = panel.model.mimeData([panel.model.index_of_section(SectionId("arts"))])
    drop(panel, data, point_in(panel, panel.model.index_of_section(WORLD), 0.5))
    assert [section.id for section in document.edition.sections] == ["front", "arts", "world"]


def test_what_comes_from_another_program_is_handed_on_with_its_place(qtbot, panel):
    data = QMimeData()
    data.setText("not ours")
    with qtbot.waitSignal(panel.foreign_dropped) as dropped:
        drop(panel, data, point_in(panel, panel.model.index_of_block(BlockId("b4")), 0.8))
    assert dropped.args == [data, Place(section=WORLD, index=2)]


def test_what_is_nothing_to_an_edition_is_refused(panel):
    data = QMimeData()
    data.setData("application/x-other", b"not ours")
    assert not drop(panel, data, point_in(panel, panel.model.index(0, 0), 0.5))
