"""A desk of an older version is opened while a small window says so."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QProgressBar

from digest.errors import LibraryError
from digest.library import FILE_NAME, ArticleQuery, copy_before_update, open_library
from ui.opening import open_with_patience

OLD = Path(__file__).parents[1] / "digest" / "library" / "old"


@pytest.fixture
def old_desk(tmp_path):
    desk = tmp_path / "desk"
    desk.mkdir()
    shutil.copy(OLD / "v0003.sqlite", desk / FILE_NAME)
    return desk


def test_an_older_library_is_brought_up_to_date_in_sight(qtbot, old_desk):
    copy = copy_before_update(old_desk)
    bars = []
    QTimer.singleShot(0, lambda: bars.extend(_progress_bars()))
    desk = open_with_patience(old_desk)
    try:
        assert bars, "nothing was said meanwhile"
        assert copy is not None
        assert copy.is_file()
        assert copy_before_update(old_desk) is None
        assert desk.library.count(ArticleQuery()) > 0
    finally:
        desk.close()
    assert not _progress_bars()


def test_a_desk_of_this_version_opens_at_once(qtbot, tmp_path):
    open_library(tmp_path / "desk").close()
    shown = []
    QTimer.singleShot(0, lambda: shown.extend(_progress_bars()))
    open_with_patience(tmp_path / "desk").close()
    QApplication.processEvents()
    assert not shown


def test_what_cannot_be_opened_says_why(qtbot, old_desk):
    (old_desk / FILE_NAME).write_bytes(b"no library" * 200)
    with pytest.raises(LibraryError, match="not a database"):
        open_with_patience(old_desk)


def _progress_bars():
    seen = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    return [bar for window in seen for bar in window.findChildren(QProgressBar)]
