"""The window and its dialogs come back where and as large as they were left."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, QSize
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QMainWindow,
    QStackedWidget,
    QTableWidget,
    QVBoxLayout,
)

from ui.dialogs import PublicationDialog
from ui.placement import Placement

pytestmark = pytest.mark.window


@pytest.fixture
def placement(tmp_path):
    return Placement(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))


class _Table(QDialog):
    """As one of the window's own, with columns."""

    def __init__(self) -> None:
        super().__init__()
        self.table = QTableWidget(2, 3)
        QVBoxLayout(self).addWidget(self.table)
        self.resize(300, 200)


class _Pages(QDialog):
    """As one of the window's own, with a table on each of its pages."""

    def __init__(self) -> None:
        super().__init__()
        self.pages = QStackedWidget()
        self.tables = (QTableWidget(2, 3), QTableWidget(2, 3))
        for name, table in zip(("Dates", "Places"), self.tables, strict=True):
            table.setAccessibleName(name)
            self.pages.addWidget(table)
        QVBoxLayout(self).addWidget(self.pages)


_Table.__module__ = _Pages.__module__ = "ui.dialogs.table"


def test_the_window_its_splitters_and_docks_come_back(qtbot, open_window):
    first = open_window().window
    first.resize(1200, 700)
    first.show_workspace()
    first.panes_splitter.setSizes([300, 500, 400])
    first.history.show()
    qtbot.waitUntil(lambda: first.width() == 1200)
    sizes = first.panes_splitter.sizes()
    first.close()
    qtbot.waitUntil(lambda: not first.isVisible())
    second = open_window().window
    assert second.size() == QSize(1200, 700)
    assert second.panes_splitter.sizes() == pytest.approx(sizes, abs=3)
    assert second.history.isVisible()


def test_a_window_off_the_screen_comes_back_into_it(qtbot, placement):
    gone = QMainWindow()
    qtbot.addWidget(gone)
    gone.setGeometry(QRect(QPoint(9000, 7000), QSize(800, 600)))
    placement.keep_window(gone, {})
    back = QMainWindow()
    qtbot.addWidget(back)
    placement.restore_window(back, {})
    assert QApplication.primaryScreen().availableGeometry().intersects(back.geometry())


def test_a_dialog_keeps_its_size_and_columns(qtbot, placement):
    left, again = _Table(), _Table()
    for dialog in (left, again):
        qtbot.addWidget(dialog)
    placement.adopt(left)
    left.resize(444, 333)
    left.table.setColumnWidth(1, 77)
    left.done(0)
    placement.adopt(again)
    qtbot.waitUntil(lambda: again.size() == QSize(444, 333))
    assert again.table.columnWidth(1) == 77


def test_columns_are_their_own_tables_whatever_page_was_turned_to(qtbot, placement):
    left, again = _Pages(), _Pages()
    for dialog in (left, again):
        qtbot.addWidget(dialog)
    placement.adopt(left)
    left.pages.setCurrentIndex(1)
    left.pages.setCurrentIndex(0)  # it lies on top now, as if it were the last
    left.tables[0].setColumnWidth(1, 77)
    left.tables[1].setColumnWidth(1, 111)
    left.resize(444, 333)
    left.done(0)
    placement.adopt(again)
    qtbot.waitUntil(lambda: again.size() == QSize(444, 333))
    assert [table.columnWidth(1) for table in again.tables] == [77, 111]


def test_a_dialog_is_never_larger_than_the_screen(qtbot, placement):
    left, again = _Table(), _Table()
    for dialog in (left, again):
        qtbot.addWidget(dialog)
    placement.adopt(left)
    left.resize(20_000, 20_000)
    left.done(0)
    placement.adopt(again)
    room = again.screen().availableSize()
    qtbot.waitUntil(lambda: again.width() == room.width())
    assert again.height() == room.height()
    assert again.screen().availableGeometry().contains(again.pos())


def test_columns_of_another_version_are_left_alone(qtbot, placement):
    left, again = _Table(), _Table()
    for dialog in (left, again):
        qtbot.addWidget(dialog)
    placement.adopt(left)
    left.table.setColumnWidth(1, 77)
    left.resize(333, 250)
    left.done(0)
    again.table.setColumnCount(4)
    placement.adopt(again)
    qtbot.waitUntil(lambda: again.width() == 333)
    assert again.table.columnWidth(1) != 77


def test_foreign_dialogs_remember_themselves(qtbot, placement):
    foreign = QDialog()
    qtbot.addWidget(foreign)
    foreign.resize(321, 123)
    placement.adopt(foreign)
    foreign.done(0)
    again = QDialog()
    qtbot.addWidget(again)
    again.resize(200, 200)
    placement.adopt(again)
    QApplication.processEvents()
    assert again.size() == QSize(200, 200)


def test_the_windows_own_dialogs_are_remembered(qtbot, window):
    def opened() -> QDialog:
        window.publications.new()
        return next(d for d in window.findChildren(PublicationDialog) if d.isVisible())

    dialog = opened()
    qtbot.waitExposed(dialog)
    dialog.resize(dialog.width() + 60, dialog.height() + 40)
    size = dialog.size()
    dialog.reject()
    again = opened()
    qtbot.waitUntil(lambda: again.size() == size)
    again.reject()


def test_a_dialog_that_grew_stays_on_the_screen(qtbot, placement, look):
    look.set_text_scale(2.0)
    try:
        dialog = _Table()
        qtbot.addWidget(dialog)
        room = dialog.screen().availableGeometry()
        dialog.move(room.right() - 350, room.bottom() - 250)
        placement.adopt(dialog)
        qtbot.waitUntil(lambda: dialog.size() == QSize(600, 400))
        assert room.contains(dialog.frameGeometry())
    finally:
        look.set_text_scale(1.0)
