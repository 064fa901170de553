"""The outline by keyboard, its marks, and its sections as a whole."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from ui_harbour import make_edition

from digest.edits import add_section, change_block, override
from digest.model import BlockId, SectionId, Upkeep
from ui.edition_document import EditionDocument
from ui.models.outline import NOTES
from ui.panels.outline import OutlinePanel

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def document(qapp):
    edition = add_section(make_edition(), id=SectionId("sport"), title="Sport")
    return EditionDocument(change_block(edition, BlockId("b3"), upkeep=Upkeep.LIVE))


@pytest.fixture
def panel(qtbot, document, look):
    panel = OutlinePanel(document)
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(panel.model, fatal, panel)
    qtbot.addWidget(panel)
    panel.resize(420, 500)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def order(document):
    return {s.id: [block.id for block in s.blocks] for s in document.edition.sections}


def test_blocks_go_to_the_next_section_and_back_by_keyboard(qtbot, panel, document):
    before = order(document)
    panel.select_blocks((BlockId("b3"), BlockId("b4")))
    qtbot.keyClick(panel.view, Qt.Key.Key_Down, CONTROL | SHIFT)
    assert order(document) == before | {"world": [], "sport": ["b3", "b4"]}
    qtbot.keyClick(panel.view, Qt.Key.Key_Up, CONTROL | SHIFT)
    assert order(document) == before
    assert document.history.count() == 2


def test_alt_and_the_arrows_go_from_section_to_section(qtbot, panel):
    panel.select_block(BlockId("b4"))
    for key, section in ((Qt.Key.Key_Up, "world"), (Qt.Key.Key_Up, "front"),
                         (Qt.Key.Key_Down, "world"), (Qt.Key.Key_Down, "sport")):  # fmt: skip
        qtbot.keyClick(panel.view, key, Qt.KeyboardModifier.AltModifier)
        assert panel.selected_section().id == section


def test_enter_wants_a_blocks_words_and_folds_a_section(qtbot, panel):
    panel.select_block(BlockId("b3"))
    with qtbot.waitSignal(panel.form_wanted):
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    panel.select_section(SectionId("world"))
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert not panel.view.isExpanded(panel.model.index(1, 0))


def test_removing_keeps_the_keyboards_place(qtbot, panel, document):
    panel.select_block(BlockId("b3"))
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    assert [block.id for block in panel.selected_blocks()] == ["b4"]
    with qtbot.waitSignal(panel.section_removed):
        panel.select_section(SectionId("world"))
        qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    assert list(order(document)) == ["front", "sport"]


def test_a_click_on_revert_wants_the_block_reverted(qtbot, panel, document):
    document.apply("Type", lambda e: override(e, BlockId("b3"), headline="Mine"))
    index = panel.model.index_of_block(BlockId("b3"))
    area = panel.view.itemDelegate().revert_area(index, panel.view.visualRect(index))
    with qtbot.waitSignal(panel.revert_wanted) as wanted:
        qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert wanted.args == [(BlockId("b3"),)]
    document.history.undo()
    assert panel.view.itemDelegate().revert_area(index, panel.view.visualRect(index)).isEmpty()


def test_a_row_says_its_facts_and_what_is_wrong_with_it(panel, document):
    index = panel.model.index_of_block(BlockId("b3"))
    assert "follows the library" in index.data(SPOKEN)
    document.apply("Type", lambda e: override(e, BlockId("b3"), headline="Mine"))
    panel.show_notes({BlockId("b3"): ("It is printed twice.",)})
    assert index.data(SPOKEN).endswith("edited, It is printed twice.")
    assert index.data(NOTES) == ("It is printed twice.",)
    panel.show_notes({})
    assert index.data(NOTES) == ()
