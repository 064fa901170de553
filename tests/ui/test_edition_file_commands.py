"""Editions as files, and windows beside the first."""

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton

from digest.edition_files import edition_from_bytes
from digest.model import BlockId, EditionState
from ui.app import _arguments
from ui.commands.windows import ROOM, command
from ui.messages import Level
from ui.one_window import OneWindow

pytestmark = pytest.mark.window


def chosen(qtbot, window, path):
    """Answers the open file dialog with `path`."""
    (dialog,) = [d for d in window.findChildren(QFileDialog) if d.isVisible()]
    dialog.fileSelected.emit(str(path))
    dialog.close()


def test_a_copy_is_saved_and_opened_again(qtbot, window, tmp_path):
    path = tmp_path / "copy.digest.json"
    edition, banner = window.document.edition, window.bench.banner
    window.actions_["save_file"].trigger()
    chosen(qtbot, window, path)
    qtbot.waitUntil(lambda: banner.level is Level.SUCCESS)
    assert edition_from_bytes(path.read_bytes(), path.name) == edition
    window.actions_["open_file"].trigger()
    chosen(qtbot, window, path)
    qtbot.waitUntil(lambda: window.document.edition.id != edition.id)
    assert window.document.edition.sections == edition.sections
    assert window.document.edition.state is EditionState.DRAFT


def test_a_foreign_file_is_refused_with_a_sentence(qtbot, window, tmp_path):
    path = tmp_path / "package.json"
    path.write_text('{"name": "left-pad"}')
    edition, banner = window.document.edition, window.bench.banner
    window.edition_files.open(path)
    qtbot.waitUntil(banner.isVisible)
    assert banner.text == "“package.json” is not an edition’s file."
    assert window.document.edition is edition


def test_what_cannot_be_saved_can_be_put_elsewhere(qtbot, window, tmp_path):
    with closing(sqlite3.connect(window.bench.desk.folder / "library.sqlite")) as other:
        other.execute(
            "CREATE TRIGGER no BEFORE UPDATE ON editions BEGIN SELECT RAISE(FAIL, 'No.'); END"
        )
    window.outline.select_block(BlockId("b2"))
    window.outline.remove_selected()
    window.close()
    banner = window.bench.banner

    def buttons():
        return {b.text(): b for b in banner.findChildren(QPushButton) if b.isVisible()}

    qtbot.waitUntil(lambda: "Save a copy elsewhere…" in buttons())
    qtbot.mouseClick(buttons()["Save a copy elsewhere…"], Qt.MouseButton.LeftButton)
    path = tmp_path / "elsewhere.digest.json"
    chosen(qtbot, window, path)
    qtbot.waitUntil(path.exists)
    assert edition_from_bytes(path.read_bytes(), "") == window.document.edition
    window.closing.may_lose_edits = True


def test_a_window_beside_the_first_is_asked_for_in_so_many_words(tmp_path):
    arguments = _arguments(command(tmp_path)[2:])
    assert (arguments.desk, arguments.new_window) == (tmp_path, True)
    assert (ROOM / "ui" / "app.py").is_file()


def test_a_window_beside_takes_the_right_when_the_first_closes(qtbot, qapp, tmp_path):
    first, beside = OneWindow(tmp_path), OneWindow(tmp_path)
    assert first.claim()
    assert not beside.claim()
    beside.wait()
    beside._looks.setInterval(10)
    first.release()
    qtbot.waitUntil(lambda: not beside._looks.isActive())
    with qtbot.waitSignal(beside.called):
        assert OneWindow(tmp_path).call()
    beside.release()
