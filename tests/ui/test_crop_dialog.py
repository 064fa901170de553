"""A picture is cut by mouse and keys; what comes of it is seen before it is done."""

import pytest
from PIL import Image as Pillow
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from digest.crops import whole
from digest.model import Image, MediaId
from ui.dialogs.crop import CropDialog

PHOTO = Image(media=MediaId("d" * 64), alt="Boats", width=1200, height=800)
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def host(qtbot, look):
    """The window behind the dialog, which deletes itself."""
    host = QWidget()
    qtbot.addWidget(host)
    return host


@pytest.fixture
def dialog(qtbot, host, tasks, tmp_path):
    Pillow.new("RGB", (1200, 800), "#456").save(tmp_path / PHOTO.media, "JPEG")
    dialog = CropDialog(whole(PHOTO), tmp_path, tasks, {"Lead": 1.5, "Article": 2.0}, host)
    dialog.show()
    qtbot.waitExposed(dialog)
    qtbot.waitUntil(dialog.crop_button.isEnabled)
    return dialog


def test_the_box_is_dragged_by_its_corner(qtbot, dialog):
    view = dialog.view
    corner = view._points()[next(h for h in view._points() if h.value == (1, 1))].toPoint()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=corner)
    qtbot.mouseMove(view, corner - QPoint(80, 60))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=corner - QPoint(80, 60))
    assert view.crop.width < 0.95
    assert view.crop.height < 0.95
    assert (view.crop.left, view.crop.top) == (0, 0)


def test_keys_move_and_resize_it(qtbot, dialog):
    view = dialog.view
    for _ in range(5):
        qtbot.keyClick(view, Qt.Key.Key_Left, SHIFT)
    assert view.crop.width == pytest.approx(0.95)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.crop.left == pytest.approx(0.01)
    before = view.accessibleDescription()
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.accessibleDescription() != before


def test_a_shape_of_the_theme_is_kept_by_every_key(qtbot, dialog):
    qtbot.mouseClick(dialog.shapes["Article"], Qt.MouseButton.LeftButton)
    assert dialog.focusWidget() is dialog.view
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Left):
        qtbot.keyClick(dialog.view, key, SHIFT)
    crop = dialog.view.crop
    assert crop.width * 1200 / (crop.height * 800) == pytest.approx(2.0)


def test_the_result_is_taken_by_enter(qtbot, dialog):
    qtbot.keyClick(dialog.view, Qt.Key.Key_Up, SHIFT)
    with qtbot.waitSignal(dialog.cropped) as told:
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert told.args[0].height == pytest.approx(0.99)


def test_the_whole_comes_back(qtbot, dialog):
    qtbot.mouseClick(dialog.shapes["Square"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.whole_button, Qt.MouseButton.LeftButton)
    assert dialog.view.crop == whole(PHOTO)
    assert dialog.shapes["Free"].isChecked()


def test_a_picture_whose_file_is_gone_is_told_in_words(qtbot, host, tasks, tmp_path):
    dialog = CropDialog(whole(PHOTO), tmp_path, tasks, {}, host)
    qtbot.waitUntil(lambda: "damaged or gone" in dialog._size.text())
    assert not dialog.crop_button.isEnabled()
